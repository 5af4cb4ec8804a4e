//! Mending groups that stand: who came late, who left, a group that is too small, two that become one. The fewest
//! people move.

use super::entry::{Entry, Step, carried_out};
use super::seated::{Seated, smallest};
use crate::grouping::{Change, GroupError, Plan, repair};
use crate::session::{Group, Grouping, Session};

/// Something about groups that stand that wants mending; groups by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// A participant is in a group and no longer there; so many of it still are.
    Away {
        /// Who.
        who: String,
        /// The group.
        group: u32,
        /// Who of it are there.
        left: u32,
    },
    /// A group has fewer people than it should.
    Small {
        /// The group.
        group: u32,
        /// How many it has.
        size: u32,
    },
    /// A participant is there and in no group.
    Without {
        /// Who.
        who: String,
    },
}

/// What wants mending in groups that stand.
pub fn troubles(session: &Session, grouping: &Grouping) -> Vec<Trouble> {
    let here = |id: &String| session.named_present().any(|one| one.id == *id);
    let known = |id: &String| session.participant_at(id).is_some();
    let smallest = smallest(session, grouping);
    let mut all = Vec::new();
    let mut small = Vec::new();
    for group in grouping.standing() {
        let away: Vec<&String> = group.members.iter().filter(|id| known(id) && !here(id)).collect();
        let left = group.size.saturating_sub(away.len() as u32);
        all.extend(away.iter().map(|who| Trouble::Away { who: (*who).clone(), group: group.number, left }));
        if (1..smallest).contains(&left) {
            small.push(Trouble::Small { group: group.number, size: left });
        }
    }
    // Where everybody in a group has a name, one who is in none came later; else it is one of those without.
    let named: usize = grouping.groups.iter().map(|group| group.members.len()).sum();
    if named > 0 && named as u32 == grouping.people() {
        let seated = |id: &String| grouping.groups.iter().any(|group| group.members.contains(id));
        let waiting = session.named_present().filter(|one| !seated(&one.id));
        all.extend(waiting.map(|one| Trouble::Without { who: one.id.clone() }));
    }
    all.append(&mut small);
    all
}

/// What is to be mended; groups by their place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// All that wants it.
    Troubles,
    /// A group joins another: which, as far as that is said.
    Merge {
        /// The one.
        group: Option<usize>,
        /// The other.
        partner: Option<usize>,
    },
    /// A group is divided over the others.
    Close(usize),
}

/// A repair that is offered, not yet made.
#[derive(Debug, Clone)]
pub struct Mend {
    /// What it mends.
    pub why: Why,
    /// What came of looking for it.
    pub outcome: Result<Mended, GroupError>,
}

/// A repair.
#[derive(Debug, Clone, PartialEq)]
pub struct Mended {
    /// Who gets up.
    pub steps: Vec<Step>,
    /// The groups afterwards.
    pub groups: Vec<Group>,
    /// What is said.
    pub said: Vec<Said>,
}

/// Something to say about a repair; groups by number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Somebody comes in and joins a group.
    Comes {
        /// Who.
        who: Entry,
        /// The group.
        to: u32,
        /// Where it sits.
        place: Option<String>,
    },
    /// Somebody is gone; so many are left in the group.
    Goes {
        /// Who.
        who: Entry,
        /// The group.
        from: u32,
        /// How many are left.
        left: u32,
    },
    /// People go from one group to another.
    Moves {
        /// Who and how many.
        who: Vec<(Entry, u32)>,
        /// From which group.
        from: u32,
        /// To which group.
        to: u32,
        /// Where that one sits.
        place: Option<String>,
    },
    /// All of a group join another.
    Joins {
        /// The group.
        from: u32,
        /// The other.
        to: u32,
        /// Where that one sits.
        place: Option<String>,
    },
    /// A group stays as small as it is.
    Small {
        /// The group.
        group: u32,
        /// How many it has.
        size: u32,
    },
}

impl Mend {
    /// Looks for a repair.
    pub fn of(session: &Session, grouping: &Grouping, why: Why) -> Self {
        Self { why, outcome: mended(session, grouping, why) }
    }
}

fn mended(session: &Session, grouping: &Grouping, why: Why) -> Result<Mended, GroupError> {
    let seated = Seated::of(session, grouping, None)?;
    let changes = match why {
        Why::Troubles => changes(&seated, grouping, &troubles(session, grouping)),
        Why::Merge { group, partner } => {
            let number = |at: Option<usize>| at.map(|at| at as u32);
            vec![Change::Merge { group: number(group), partner: number(partner) }]
        }
        Why::Close(group) => vec![Change::Close(group as u32)],
    };
    planned(session, grouping, &seated, &changes)
}

fn changes(seated: &Seated, grouping: &Grouping, troubles: &[Trouble]) -> Vec<Change> {
    let at = |number: u32| grouping.groups.iter().position(|group| group.number == number);
    let person = |who: &String, group| seated.number_of(&Entry::Person(who.clone()), group);
    let change = |trouble: &Trouble| match trouble {
        Trouble::Away { who, group, .. } => person(who, Some(at(*group)?)).map(Change::Gone),
        Trouble::Without { who } => person(who, None).map(Change::Late),
        Trouble::Small { group, .. } => at(*group).map(|at| Change::TooSmall(at as u32)),
    };
    troubles.iter().filter_map(change).collect()
}

/// Somebody comes in: one by name who is on the list, or a head.
///
/// # Errors
/// When the rules or the sizes leave no seat.
pub fn seat(session: &Session, grouping: &Grouping, late: &Entry) -> Result<Mended, GroupError> {
    let seated = Seated::of(session, grouping, Some(late.clone()))?;
    let change = seated.number_of(late, None).map(Change::Late);
    planned(session, grouping, &seated, change.as_slice())
}

fn planned(
    session: &Session,
    grouping: &Grouping,
    seated: &Seated,
    changes: &[Change],
) -> Result<Mended, GroupError> {
    let plan = repair(&seated.asked.question, &seated.seats, changes)
        .map_err(|error| seated.asked.refusal(error))?;
    let steps = seated.steps(&plan.moves);
    let groups = carried_out(session, grouping, &steps);
    let said = said(grouping, &groups, &steps, &plan);
    Ok(Mended { steps, groups, said })
}

/// From which group to which, and who.
type Way = (usize, usize, Vec<(Entry, u32)>);

/// What is said: who is gone, who comes in, which groups join, who else moves, what stays small.
fn said(before: &Grouping, after: &[Group], steps: &[Step], plan: &Plan) -> Vec<Said> {
    let group = |at: usize| &after[at];
    let mut said = Vec::new();
    let mut moves: Vec<Way> = Vec::new();
    for Step { who, from, to } in steps {
        match (*from, *to) {
            (Some(from), None) => {
                let (from, left) = (group(from).number, group(from).size);
                said.push(Said::Goes { who: who.clone(), from, left });
            }
            (None, Some(to)) => {
                let (number, place) = (group(to).number, group(to).place.clone());
                said.push(Said::Comes { who: who.clone(), to: number, place });
            }
            (Some(from), Some(to)) => {
                let known = moves.iter().position(|(one, other, _)| (*one, *other) == (from, to));
                let at = known.unwrap_or_else(|| {
                    moves.push((from, to, Vec::new()));
                    moves.len() - 1
                });
                let people = &mut moves[at].2;
                match people.iter_mut().find(|(known, _)| known == who && !matches!(who, Entry::Person(_))) {
                    Some((_, count)) => *count += 1,
                    None => people.push((who.clone(), 1)),
                }
            }
            (None, None) => {}
        }
    }
    for (from, to, who) in &moves {
        let alone = moves.iter().filter(|(one, ..)| one == from).count() == 1;
        let (place, number) = (group(*to).place.clone(), group(*to).number);
        let from = &before.groups[*from];
        let ended = after.iter().any(|group| group.id == from.id && group.size == 0);
        said.push(if alone && ended {
            Said::Joins { from: from.number, to: number, place }
        } else {
            Said::Moves { who: who.clone(), from: from.number, to: number, place }
        });
    }
    let small = plan.too_small.iter().filter_map(|at| after.get(*at as usize));
    said.extend(small.map(|group| Said::Small { group: group.number, size: group.size }));
    said
}
