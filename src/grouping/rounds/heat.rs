//! How much worse a step may be: the acceptance of annealing, in whole numbers.

use super::super::rng::Draw;

/// Costs beyond this are never accepted.
const STEEPEST: usize = 48;

/// The chances, out of 2³², to accept a step that costs so much: 1 for none, then each the same part of the one
/// before. (Metropolis et al., "Equation of State Calculations by Fast Computing Machines", 1953, with e^(−1/T) as one
/// number, so that no function is needed that differs between machines.)
#[derive(Clone, Debug)]
pub(super) struct Heat {
    chances: [u32; STEEPEST],
    /// The chance of a step that costs 1.
    one: u32,
}

/// A part of 2³², in thousandths.
pub(super) const fn thousandths(part: u32) -> u32 {
    (u32::MAX / 1000) * part
}

impl Heat {
    /// With this chance, out of 2³², for a step that costs 1.
    pub fn new(one: u32) -> Self {
        let mut heat = Self { chances: [0; STEEPEST], one: 0 };
        heat.set(one);
        heat
    }

    pub fn set(&mut self, one: u32) {
        self.one = one;
        let mut chance = u64::from(u32::MAX);
        for entry in &mut self.chances {
            *entry = chance as u32;
            chance = (chance * u64::from(one)) >> 32;
        }
    }

    /// Cools by so many parts of so many.
    pub fn cool(&mut self, parts: u32, of: u32) {
        let less = u64::from(self.one) * u64::from(parts) / u64::from(of.max(1));
        self.set(self.one - less as u32);
    }

    /// Whether to take a step that costs so much.
    pub fn accepts(&self, cost: i64, draw: &mut Draw) -> bool {
        if cost <= 0 {
            return true;
        }
        match usize::try_from(cost).ok().and_then(|cost| self.chances.get(cost)) {
            None | Some(0) => false,
            Some(&chance) => draw.below(u32::MAX) < chance,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_up_is_as_much_rarer_as_the_one_before() {
        let heat = Heat::new(thousandths(500));
        let mut draw = Draw::from_seed(5);
        let mut taken = |cost| (0..4000).filter(|_| heat.accepts(cost, &mut draw)).count();
        assert_eq!((taken(0), taken(-3), taken(1000)), (4000, 4000, 0));
        assert!((1850..2150).contains(&taken(1)));
        assert!((880..1120).contains(&taken(2)));
    }
}
