//! The maximally diverse grouping problem: groups within which people are as unlike each other as can be.

use thiserror::Error;

use super::super::rng::Draw;
use super::cooling::Cooling;
use super::seating::Seating;
use super::uneven::uneven;
use super::unlike::Distances;

/// The distances from one person to all others must add up to less than this.
const FARTHEST: i64 = 1 << 29;

/// Why there is nothing to look for.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum DiverseError {
    /// No sizes within the bounds hold everybody.
    #[error("{people} people do not fit in groups of these sizes")]
    Sizes {
        /// How many there are.
        people: u32,
    },
    /// Distances too large to add up.
    #[error("distances from one person add up to more than {most}")]
    Far {
        /// The most they can add up to.
        most: i64,
    },
}

/// A search for the most diverse groups: the largest sum of the distances between any two in the same group. It can be
/// stopped and taken up again at any moment.
///
/// The maximally diverse grouping problem, group sizes fixed or between bounds (Gallego, Laguna, Martí & Duarte, "Tabu
/// search with strategic oscillation for the maximally diverse grouping problem", JORS 64(5), 2013). Where sizes are
/// free it begins with the sizes that make the most pairs. The same distances, sizes, seed and units of work give the
/// same groups on every machine.
///
/// ```
/// use kring::grouping::{Distances, Diverse};
///
/// // Six people along a line, a step apart, in groups of two.
/// let mut distances = Distances::new(6);
/// for one in 0..6 {
///     for other in one + 1..6 {
///         distances.set(one, other, (other - one) as i32);
///     }
/// }
/// let mut search = Diverse::new(&distances, &[(2, 2); 3], 1)?;
/// search.work(10);
/// // Each of the lower half with one of the upper half.
/// assert_eq!(search.sum(), 9);
/// assert_eq!(search.groups().len(), 6);
/// # Ok::<(), kring::grouping::DiverseError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Diverse {
    cooling: Cooling,
    /// Which of the people given each of the search's is: it looks at them in turn, and nobody is to be the first.
    order: Vec<u32>,
}

impl Diverse {
    /// Takes up the problem; `sizes` are the fewest and the most in each group. A first answer stands at once.
    ///
    /// # Errors
    ///
    /// When the sizes do not hold everybody, or the distances are too large.
    pub fn new(distances: &Distances, sizes: &[(u32, u32)], seed: u64) -> Result<Self, DiverseError> {
        let people = distances.people();
        let sum = |person| distances.from(person).iter().map(|distance| i64::from(distance.abs())).sum();
        if (0..people).map(sum).any(|sum: i64| sum >= FARTHEST) {
            return Err(DiverseError::Far { most: FARTHEST - 1 });
        }
        let mut draw = Draw::from_seed(seed);
        let mut order: Vec<u32> = (0..people).collect();
        draw.shuffle(&mut order);
        let mut own = Distances::new(people);
        for (at, &one) in (0..).zip(&order) {
            for (next, &other) in (0..at).zip(&order) {
                own.set(at, next, distances.between(one, other));
            }
        }
        let begin = uneven(people, sizes, &mut draw).ok_or(DiverseError::Sizes { people })?;
        let places = (0..).zip(begin).flat_map(|(group, size)| std::iter::repeat_n(group, size as usize));
        let seating = Seating::new(own, sizes.to_vec(), &places.collect::<Vec<_>>());
        Ok(Self { cooling: Cooling::new(seating, draw), order })
    }

    /// Looks on for so many units of about 50 µs.
    pub fn work(&mut self, units: u64) {
        for _ in 0..units {
            self.cooling.unit();
        }
    }

    /// The best found so far: the group of each.
    pub fn groups(&self) -> Vec<u32> {
        let mut groups = vec![0; self.order.len()];
        for (&person, &group) in self.order.iter().zip(self.cooling.best()) {
            groups[person as usize] = group;
        }
        groups
    }

    /// The sum of the distances between any two in the same group, in the best found so far.
    pub fn sum(&self) -> i64 {
        self.cooling.best_total()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distances(people: u32, seed: u64) -> Distances {
        let mut draw = Draw::from_seed(seed);
        let mut distances = Distances::new(people);
        for one in 0..people {
            for other in 0..one {
                distances.set(one, other, draw.below(100) as i32);
            }
        }
        distances
    }

    fn sum(distances: &Distances, groups: &[u32]) -> i64 {
        let people = distances.people();
        let pairs = (0..people).flat_map(|one| (0..one).map(move |other| (one, other)));
        let together = pairs.filter(|two| groups[two.0 as usize] == groups[two.1 as usize]);
        together.map(|two| i64::from(distances.between(two.0, two.1))).sum()
    }

    #[test]
    fn nothing_is_more_diverse() {
        for (seed, bounds) in
            [(1, [(2, 4); 2]), (2, [(4, 4); 2]), (3, [(1, 5), (3, 6)]), (4, [(3, 5), (3, 5)])]
        {
            let distances = distances(8, seed);
            let fits = |groups: &[u32]| {
                (0..).zip(bounds).all(|(group, (low, high))| {
                    let size = groups.iter().filter(|&&at| at == group).count() as u32;
                    (low..=high).contains(&size)
                })
            };
            let all = (0..256_u32).map(|code| (0..8).map(|person| code >> person & 1).collect::<Vec<u32>>());
            let most = all.filter(|groups| fits(groups)).map(|groups| sum(&distances, &groups)).max();
            let mut search = Diverse::new(&distances, &bounds, seed).unwrap();
            search.work(20);
            assert!(fits(&search.groups()));
            assert_eq!(sum(&distances, &search.groups()), search.sum());
            assert_eq!(Some(search.sum()), most);
        }
    }

    #[test]
    fn the_same_seed_and_units_give_the_same_groups() {
        let distances = distances(40, 9);
        let mut search = Diverse::new(&distances, &[(8, 12); 4], 7).unwrap();
        let mut again = search.clone();
        search.work(6);
        again.work(2);
        again.work(4);
        assert_eq!(search.groups(), again.groups());
        assert_eq!((search.sum(), search.groups()), (PINNED_SUM, PINNED.to_vec()));
    }

    const PINNED_SUM: i64 = 12_361;
    const PINNED: [u32; 40] = [
        0, 2, 1, 0, 3, 0, 0, 3, 1, 1, 2, 3, 2, 1, 2, 2, 3, 1, 1, 3, 3, 2, 0, 0, 2, 1, 0, 0, 0, 1, 2, 2, 2, 2,
        2, 0, 0, 0, 3, 3,
    ];

    #[test]
    fn what_cannot_be_is_refused() {
        let refused =
            |distances: &Distances, sizes: &[_]| Diverse::new(distances, sizes, 1).map(|_| ()).unwrap_err();
        assert_eq!(refused(&distances(5, 1), &[(2, 2), (2, 2)]), DiverseError::Sizes { people: 5 });
        assert_eq!(refused(&distances(5, 1), &[(3, 4), (3, 4)]), DiverseError::Sizes { people: 5 });
        let mut far = Distances::new(3);
        far.set(0, 1, i32::MAX);
        assert_eq!(refused(&far, &[(1, 2), (1, 2)]), DiverseError::Far { most: FARTHEST - 1 });
    }
}
