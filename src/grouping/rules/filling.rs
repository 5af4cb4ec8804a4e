//! Seats for the people who are left when the difficult ones sit: a flow of classes into groups.
//!
//! Whoever is left is held back by one cap or by none, so that all with the same cap are alike, and how many of each
//! class a group gets is a flow with bounds: found exactly by augmenting paths (Ford and Fulkerson, "Maximal flow
//! through a network", Canadian Journal of Mathematics 8, 1956), first up to the smallest size of every group, then to
//! even sizes, then to the largest. A path never empties a seat, so that each stage keeps what the one before gave.

use super::super::rng::Draw;
use super::rulebook::Rulebook;

/// How people of a class take their seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::grouping) enum Dealing {
    /// One to each group in turn: the like are spread.
    InTurn,
    /// Group after group: the like stay together.
    EndToEnd,
}

/// Who is alike among the fluid people, and how many of each class every group gets.
#[derive(Clone, Debug, Default)]
pub(in crate::grouping) struct Filling {
    /// Per class, per group: how many people.
    pub seats: Vec<Vec<u32>>,
}

/// The class of a fluid unit: its cap, or after the last cap for who has none.
pub(in crate::grouping) fn class_of(book: &Rulebook, unit: u32) -> usize {
    book.caps_of_unit.of(unit).first().map_or(book.caps.len(), |(cap, _)| *cap as usize)
}

/// Seats for `left[class]` people of each class beside the `load` of each group, of which `held[cap][group]` count for
/// a cap. `None` when there are none; exact. `steps` grows by the work done.
pub(super) fn fill(
    book: &Rulebook,
    left: &[u32],
    load: &[u32],
    held: &[u32],
    draw: &mut Draw,
    steps: &mut u64,
) -> Option<Filling> {
    let groups = book.groups as usize;
    let room = |class: usize, group: usize| match book.caps.get(class) {
        Some(most) => most.saturating_sub(held[class * groups + group]),
        None => u32::MAX,
    };
    let mut flow = Flow {
        open: (0..left.len()).map(|class| (0..groups).map(|group| room(class, group)).collect()).collect(),
        seats: vec![vec![0; groups]; left.len()],
        left: left.to_vec(),
        load: load.to_vec(),
    };
    let mut order: Vec<usize> = (0..groups).collect();
    draw.shuffle(&mut order);
    // Who is held back chooses first.
    let classes = |flow: &Flow| (0..left.len()).filter(|class| flow.left[*class] > 0).collect::<Vec<_>>();
    let (min, max) = (book.bounds.min, book.bounds.max);
    let even = (book.people / book.groups).clamp(min, max);
    let stages = [min, even, book.people.div_ceil(book.groups).clamp(min, max), max];
    for (stage, size) in stages.into_iter().enumerate() {
        for share in [true, false] {
            for class in classes(&flow) {
                flow.pour(class, size, &order, share);
                *steps += groups as u64;
            }
        }
        let wanting = |flow: &Flow| match stage {
            0 => flow.load.iter().any(|load| *load < size),
            _ => flow.left.iter().any(|left| *left > 0),
        };
        while wanting(&flow) {
            *steps += (left.len() * groups) as u64;
            if !flow.augment(size) {
                break;
            }
        }
        if stage == 0 && wanting(&flow) {
            return None;
        }
    }
    flow.left.iter().all(|left| *left == 0).then_some(Filling { seats: flow.seats })
}

struct Flow {
    /// Per class, per group: how many more may come.
    open: Vec<Vec<u32>>,
    seats: Vec<Vec<u32>>,
    left: Vec<u32>,
    load: Vec<u32>,
}

impl Flow {
    /// Seats people of a class where there is room below `size`, at first no more than their share in each group.
    fn pour(&mut self, class: usize, size: u32, order: &[usize], share: bool) {
        let share = if share { self.left[class].div_ceil(order.len() as u32) } else { u32::MAX };
        for &group in order {
            let seated = self.left[class]
                .min(share)
                .min(self.open[class][group])
                .min(size.saturating_sub(self.load[group]));
            self.give(class, group, seated);
            self.left[class] -= seated;
            self.load[group] += seated;
        }
    }

    fn give(&mut self, class: usize, group: usize, people: u32) {
        self.seats[class][group] += people;
        if self.open[class][group] != u32::MAX {
            self.open[class][group] -= people;
        }
    }

    fn take_back(&mut self, class: usize, group: usize) {
        self.seats[class][group] -= 1;
        self.open[class][group] = self.open[class][group].saturating_add(1);
    }

    /// Seats one more person in a group below `size`, others making way; whether that can be.
    fn augment(&mut self, size: u32) -> bool {
        let (classes, groups) = (self.left.len(), self.load.len());
        // From which class a group was reached, and from which group a class.
        let (mut by_class, mut by_group) = (vec![None; groups], vec![None; classes]);
        let mut reached: Vec<bool> = self.left.iter().map(|left| *left > 0).collect();
        let mut queue: Vec<usize> = (0..classes).filter(|class| reached[*class]).collect();
        let mut next = 0;
        while let Some(&class) = queue.get(next) {
            next += 1;
            for group in 0..groups {
                if by_class[group].is_some() || self.open[class][group] == 0 {
                    continue;
                }
                by_class[group] = Some(class);
                if self.load[group] < size {
                    self.load[group] += 1;
                    self.shift_along(group, &by_class, &by_group);
                    return true;
                }
                for other in 0..classes {
                    if !reached[other] && self.seats[other][group] > 0 {
                        (reached[other], by_group[other]) = (true, Some(group));
                        queue.push(other);
                    }
                }
            }
        }
        false
    }

    /// Each class on the way back takes a seat one group on.
    fn shift_along(&mut self, end: usize, by_class: &[Option<usize>], by_group: &[Option<usize>]) {
        let mut group = end;
        while let Some(class) = by_class[group] {
            self.give(class, group, 1);
            let Some(before) = by_group[class] else {
                self.left[class] -= 1;
                return;
            };
            self.take_back(class, before);
            group = before;
        }
    }
}
