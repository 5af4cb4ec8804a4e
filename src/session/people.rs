//! Who takes part, as far as there are names: whether they are there, and how two of one name are told apart.

use std::collections::{HashMap, HashSet};

use super::record::Participant;
use super::{Moment, Session};

/// Whether somebody is in the room, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// In the room.
    Present,
    /// Not in the room.
    Absent,
    /// In the room, since that moment.
    Late(Moment),
    /// No longer in the room, since that moment.
    Left(Moment),
}

impl Participant {
    /// Somebody who is there, of whom only the name is known.
    pub fn named(id: String, name: String) -> Self {
        Self {
            id,
            name,
            present: true,
            late_at: None,
            left_at: None,
            attributes: indexmap::IndexMap::new(),
            extra: serde_json::Map::new(),
        }
    }

    /// Whether they are in the room, and how.
    pub fn presence(&self) -> Presence {
        match (self.present, self.late_at, self.left_at) {
            (true, Some(since), _) => Presence::Late(since),
            (true, None, _) => Presence::Present,
            (false, _, Some(since)) => Presence::Left(since),
            (false, _, None) => Presence::Absent,
        }
    }

    /// The same person, there or not as said. Who comes late and goes early has both moments.
    #[must_use]
    pub fn with_presence(self, presence: Presence) -> Self {
        match presence {
            Presence::Present => Self { present: true, late_at: None, left_at: None, ..self },
            Presence::Absent => Self { present: false, late_at: None, left_at: None, ..self },
            Presence::Late(since) => Self { present: true, late_at: Some(since), left_at: None, ..self },
            Presence::Left(since) => Self { present: false, left_at: Some(since), ..self },
        }
    }
}

impl Session {
    /// Where somebody stands in the list of names.
    pub fn participant_at(&self, id: &str) -> Option<usize> {
        self.participants.iter().position(|participant| participant.id == id)
    }

    /// Those with a name who are in the room.
    pub fn named_present(&self) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(|participant| participant.present)
    }
}

/// What people are called, in order, so that no two are called the same: the second Anna is `Anna (2)`, unless
/// somebody else is called that already.
pub fn told_apart(participants: &[Participant]) -> Vec<String> {
    let key = |name: &str| name.trim().to_lowercase();
    let own: HashSet<String> = participants.iter().map(|participant| key(&participant.name)).collect();
    let mut given: HashSet<String> = HashSet::new();
    let mut counted: HashMap<String, u32> = HashMap::new();
    let mut called = Vec::with_capacity(participants.len());
    for participant in participants {
        let name = participant.name.trim().to_owned();
        let mut told = name.clone();
        if !given.insert(key(&told)) {
            let number = counted.entry(key(&name)).or_insert(1);
            loop {
                *number += 1;
                told = format!("{name} ({number})");
                if !own.contains(&key(&told)) && given.insert(key(&told)) {
                    break;
                }
            }
        }
        called.push(told);
    }
    called
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn people(names: &[&str]) -> Vec<Participant> {
        let named = |(at, name): (usize, &&str)| Participant::named(format!("p{at}"), (*name).to_owned());
        names.iter().enumerate().map(named).collect()
    }

    #[test]
    fn two_of_one_name_are_told_apart() {
        let called = |names: &[&str]| told_apart(&people(names));
        assert_eq!(called(&["Anna", "Bram", "Anna"]), ["Anna", "Bram", "Anna (2)"]);
        assert_eq!(called(&["anna", "ANNA ", "Anna"]), ["anna", "ANNA (2)", "Anna (3)"]);
        assert_eq!(called(&["Anna", "Anna", "Anna (2)"]), ["Anna", "Anna (3)", "Anna (2)"]);
        assert_eq!(called(&[]), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn no_two_are_called_the_same(names in prop::collection::vec("(Anna|anna|Bram|Anna \\(2\\)|Anna \\(2\\) \\(2\\)|)", 0..12)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let called = told_apart(&people(&names));
            let all: HashSet<String> = called.iter().map(|name| name.to_lowercase()).collect();
            prop_assert_eq!(all.len(), names.len(), "{:?}", called);
        }
    }

    #[test]
    fn each_presence_reads_back_as_it_was_said() {
        let at: Moment = serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap();
        for presence in [Presence::Present, Presence::Absent, Presence::Late(at), Presence::Left(at)] {
            let [anna] = &people(&["Anna"])[..] else { panic!("one name is one person") };
            let said = anna.clone().with_presence(Presence::Late(at)).with_presence(presence);
            assert_eq!(said.presence(), presence);
            let there = matches!(presence, Presence::Present | Presence::Late(_));
            assert_eq!(said.present, there);
        }
    }
}
