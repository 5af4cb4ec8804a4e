//! The same list again: who is in it is updated, who is new is added, and nobody goes.

use std::collections::{HashMap, VecDeque};

use indexmap::IndexMap;

use super::name::{Apart, fold};
use super::{Intake, Person, Value};

/// What taking a list in would do to one person.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// Somebody new.
    Add(Person),
    /// Somebody who is known already, of whom the list says something else.
    Set {
        /// Their place among those who are known.
        at: usize,
        /// Whether they are there, where that changes.
        present: Option<bool>,
        /// The values that change.
        values: IndexMap<String, Value>,
    },
    /// Somebody who is known already, and of whom the list says nothing new.
    Same {
        /// Their place among those who are known.
        at: usize,
    },
    /// Somebody who is known already and not in the list. They stay as they are.
    NotInList {
        /// Their place among those who are known.
        at: usize,
    },
}

/// What taking `intake` in would do to those who are known already: first the people of the list in its order, then
/// those who are not in it.
///
/// People are the same when their names are, whatever the capitals; of several with one name the first is the first. A
/// list that does not say who is there changes nothing about that, and an empty cell wipes nothing out.
pub fn update(existing: &[Person], intake: &Intake) -> Vec<Step> {
    let mut places: HashMap<String, VecDeque<usize>> = HashMap::new();
    let mut apart = Apart::default();
    for (at, person) in existing.iter().enumerate() {
        places.entry(fold(&person.name)).or_default().push_back(at);
        apart.take(&person.name);
    }
    let mut steps = Vec::with_capacity(intake.people.len());
    let mut met = vec![false; existing.len()];
    for (index, person) in intake.people.iter().enumerate() {
        let said = intake.presence_said.get(index) == Some(&true);
        let at = places.get_mut(&fold(&person.name)).and_then(VecDeque::pop_front);
        let known = at.and_then(|at| Some((at, existing.get(at)?)));
        steps.push(if let Some((at, known)) = known {
            met[at] = true;
            set(at, known, person, said)
        } else {
            let (name, _) = apart.take(&person.name);
            Step::Add(Person { name, ..person.clone() })
        });
    }
    steps.extend((0..existing.len()).filter(|at| !met[*at]).map(|at| Step::NotInList { at }));
    steps
}

fn set(at: usize, known: &Person, listed: &Person, said: bool) -> Step {
    let present = (said && known.present != listed.present).then_some(listed.present);
    let news = listed.values.iter().filter(|(id, value)| known.values.get(*id) != Some(*value));
    let values: IndexMap<_, _> = news.map(|(id, value)| (id.clone(), value.clone())).collect();
    if present.is_none() && values.is_empty() { Step::Same { at } } else { Step::Set { at, present, values } }
}
