//! The people of two groups dealt anew over both, two attributes even at once.
//!
//! A person is an edge between a value of one attribute and a value of the other. Walking along edges and giving them
//! to the two groups in turn leaves at every value as many in one group as in the other, or one more: an Euler split
//! of a bipartite multigraph. Splitting two groups after two groups ends with every value even over all groups (de
//! Werra, "Equitable colorations of graphs", RIRO 5(R-3), 1971).

use super::super::rng::Draw;

/// Nobody.
const NONE: u32 = u32::MAX;

/// Deals two groups anew; keeps its room between deals.
#[derive(Clone, Debug)]
pub(super) struct Split {
    /// Per attribute the value of each person; who has none has a number that is nobody else's.
    ends: [Vec<u32>; 2],
    /// Per value the last person who waits there for somebody to be linked to.
    waiting: Vec<u32>,
    /// Per place in the deal: who waits below, whom one is linked to by each attribute, and the group: 0 or 1.
    below: Vec<u32>,
    links: [Vec<u32>; 2],
    side: Vec<u8>,
    seen: Vec<bool>,
    people: Vec<(u32, u8)>,
}

impl Split {
    /// For people with these values of two attributes; all values below `width`.
    pub fn new(ends: [Vec<u32>; 2], width: usize) -> Self {
        // The last place is for those who are left at their values, one at most at each.
        Self {
            ends,
            waiting: vec![NONE; width + 1],
            below: Vec::new(),
            links: [Vec::new(), Vec::new()],
            side: Vec::new(),
            seen: Vec::new(),
            people: Vec::new(),
        }
    }

    /// The value of `person` by one of the two attributes.
    pub fn end(&self, attribute: usize, person: u32) -> u32 {
        self.ends[attribute][person as usize]
    }

    /// Deals the people of two groups anew over both: of each value, and in all, the groups get equally many or one
    /// of them one more.
    ///
    /// When that is so already, every other way in which it can be so is as likely to come out of this one as this
    /// one out of that one; so many such deals of all groups end anywhere, equally likely.
    pub fn deal(&mut self, one: &mut Vec<u32>, other: &mut Vec<u32>, draw: &mut Draw) {
        self.people.clear();
        self.people.extend(one.drain(..).map(|person| (person, 0)));
        self.people.extend(other.drain(..).map(|person| (person, 1)));
        draw.shuffle(&mut self.people);
        for attribute in 0..2 {
            self.link(attribute);
        }
        self.walk(draw);
        for (at, &(person, _)) in self.people.iter().enumerate() {
            let group = if self.side[at] == 0 { &mut *one } else { &mut *other };
            group.push(person);
        }
    }

    /// Links people by twos at their values of one attribute, those of one group to those of the other as far as
    /// there are; who is left at a value is linked to somebody who is left at another.
    fn link(&mut self, attribute: usize) {
        let count = self.people.len();
        self.below.clear();
        self.below.resize(count, NONE);
        self.links[attribute].clear();
        self.links[attribute].resize(count, NONE);
        let left = self.waiting.len() - 1;
        for at in 0..count {
            self.arrive(attribute, self.value(attribute, at), at as u32);
        }
        for at in 0..count {
            let value = self.value(attribute, at);
            if let Some(last) = self.empty(attribute, value) {
                self.arrive(attribute, left, last);
            }
        }
        self.empty(attribute, left);
    }

    fn value(&self, attribute: usize, at: usize) -> usize {
        self.ends[attribute][self.people[at].0 as usize] as usize
    }

    /// Links one who comes to a value to somebody of the other group who waits there, or lets them wait.
    fn arrive(&mut self, attribute: usize, value: usize, at: u32) {
        let top = self.waiting[value];
        if top != NONE && self.people[top as usize].1 != self.people[at as usize].1 {
            self.waiting[value] = self.below[top as usize];
            self.tie(attribute, top, at);
        } else {
            self.below[at as usize] = top;
            self.waiting[value] = at;
        }
    }

    /// Links those who still wait at a value to each other; the one who is left over, if any.
    fn empty(&mut self, attribute: usize, value: usize) -> Option<u32> {
        let mut top = std::mem::replace(&mut self.waiting[value], NONE);
        while top != NONE {
            let next = self.below[top as usize];
            if next == NONE {
                return Some(top);
            }
            self.tie(attribute, top, next);
            top = self.below[next as usize];
        }
        None
    }

    fn tie(&mut self, attribute: usize, one: u32, other: u32) {
        self.links[attribute][one as usize] = other;
        self.links[attribute][other as usize] = one;
    }

    /// Walks along the links, by the one attribute and by the other in turn, and gives people to the groups in turn.
    fn walk(&mut self, draw: &mut Draw) {
        let count = self.people.len();
        self.side.clear();
        self.side.resize(count, 0);
        self.seen.clear();
        self.seen.resize(count, false);
        // With an odd number of people one has no link by the first attribute and one has none by the second.
        let open = (0..count).find(|&at| self.links[0][at] == NONE);
        for start in open.into_iter().chain(0..count) {
            if self.seen[start] {
                continue;
            }
            let (mut at, mut attribute, mut side) = (start, 1, draw.below(2) as u8);
            while !self.seen[at] {
                self.seen[at] = true;
                self.side[at] = side;
                let next = self.links[attribute][at];
                if next == NONE {
                    break;
                }
                (at, attribute, side) = (next as usize, 1 - attribute, 1 - side);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_attributes_and_the_sizes_are_even(
            people in prop::collection::vec((0_u32..5, 0_u32..7, any::<bool>()), 1..40),
            seed in any::<u64>(),
        ) {
            let ends = [people.iter().map(|p| p.0).collect(), people.iter().map(|p| p.1).collect()];
            let mut split = Split::new(ends, 7);
            let (mut one, mut other): (Vec<u32>, Vec<u32>) =
                (0..people.len() as u32).partition(|&who| people[who as usize].2);
            split.deal(&mut one, &mut other, &mut Draw::from_seed(seed));
            prop_assert_eq!(one.len() + other.len(), people.len());
            prop_assert!(one.len().abs_diff(other.len()) <= 1);
            for attribute in 0..2 {
                for value in 0..7 {
                    let count = |group: &[u32]| {
                        group.iter().filter(|&&who| split.end(attribute, who) == value).count()
                    };
                    prop_assert!(count(&one).abs_diff(count(&other)) <= 1);
                }
            }
            one.append(&mut other);
            one.sort_unstable();
            prop_assert_eq!(one, (0..people.len() as u32).collect::<Vec<_>>());
        }
    }

    #[test]
    fn every_even_deal_is_as_likely_as_another() {
        // Four people, two values by two values: Anna and Bram red, Chris and Dewi blue; Anna and Chris tall.
        let mut split = Split::new([vec![0, 0, 1, 1], vec![0, 1, 0, 1]], 2);
        let mut draw = Draw::from_seed(5);
        let (mut one, mut other) = (vec![0, 3], vec![1, 2]);
        let mut first = 0_i64;
        for _ in 0..4000 {
            split.deal(&mut one, &mut other, &mut draw);
            first += i64::from(one.contains(&0));
        }
        // Only Anna with Dewi is even; the coin is where. Three standard deviations.
        assert!((first - 2000).abs() < 95, "{first}");
    }
}
