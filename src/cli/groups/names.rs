//! Who is meant by a name in a rule.

use std::collections::{HashMap, HashSet};

use super::refusal::Refusal;
use super::room::Room;
use crate::workshop::read::nearest;

/// Everybody by name: as written, and without regard to capitals.
#[derive(Debug)]
pub(super) struct Names<'a> {
    all: &'a [String],
    exact: HashMap<&'a str, Vec<u32>>,
    folded: HashMap<String, Vec<u32>>,
    doubled: HashSet<String>,
    absent: HashSet<String>,
}

impl<'a> Names<'a> {
    /// Everybody in the room.
    pub fn new(room: &'a Room) -> Self {
        let all = room.people.as_slice();
        let (mut exact, mut folded) = (HashMap::<_, Vec<u32>>::new(), HashMap::<_, Vec<u32>>::new());
        for (name, person) in all.iter().zip(0..) {
            exact.entry(name.as_str()).or_default().push(person);
            folded.entry(name.to_lowercase()).or_default().push(person);
        }
        let lowercase = |names: &[String]| names.iter().map(|name| name.to_lowercase()).collect();
        let (doubled, absent) = (lowercase(&room.doubled), lowercase(&room.absent));
        Self { all, exact, folded, doubled, absent }
    }

    /// The one person of a name: as written, else without regard to capitals.
    pub fn find(&self, name: &str) -> Result<u32, Refusal> {
        let name = name.trim();
        if self.doubled.contains(&name.to_lowercase()) {
            let several = self.all.iter().filter(|one| is_of(one, name)).cloned().collect();
            return Err(Refusal::SeveralPeople { name: name.to_owned(), several });
        }
        let meant = self.exact.get(name).or_else(|| self.folded.get(&name.to_lowercase()));
        match meant.map(Vec::as_slice) {
            Some([person]) => Ok(*person),
            None | Some([]) if self.absent.contains(&name.to_lowercase()) => {
                Err(Refusal::Absent { name: name.to_owned() })
            }
            None | Some([]) => {
                Err(Refusal::NoPerson { name: name.to_owned(), nearest: nearest(name, self.all) })
            }
            Some(several) => {
                let of = |person: &u32| self.all[*person as usize].clone();
                Err(Refusal::SeveralPeople {
                    name: name.to_owned(),
                    several: several.iter().map(of).collect(),
                })
            }
        }
    }

    /// Everybody in `A+B+C`. A name that has a plus in it can only stand alone.
    pub fn find_all(&self, line: &str) -> Result<Vec<u32>, Refusal> {
        let mut people = Vec::new();
        for name in line.split('+').filter(|name| !name.trim().is_empty()) {
            let person = self.find(name)?;
            if !people.contains(&person) {
                people.push(person);
            }
        }
        Ok(people)
    }
}

/// Whether somebody has this name, with or without the number that tells them from others.
fn is_of(one: &str, name: &str) -> bool {
    let one = one.to_lowercase();
    let rest = one.strip_prefix(&name.to_lowercase());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(" (") && rest.ends_with(')'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(people: &[&str], doubled: &[&str]) -> Room {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Room { people: names(people), doubled: names(doubled), absent: names(&["Gijs"]), ..Room::default() }
    }

    #[test]
    fn as_written_goes_before_any_other_way() {
        let room = room(&["Anna", "anna", "Bram", "Dewi", "Dewi"], &[]);
        let names = Names::new(&room);
        assert_eq!(names.find_all(" anna +Bram+bram").unwrap(), [1, 2]);
        assert!(
            matches!(names.find("ANNA"), Err(Refusal::SeveralPeople { several, .. }) if several.len() == 2)
        );
        assert!(matches!(names.find("Dewi"), Err(Refusal::SeveralPeople { .. })));
        let nearest = |name| match names.find(name) {
            Err(Refusal::NoPerson { nearest, .. }) => nearest,
            other => panic!("{other:?}"),
        };
        assert_eq!(nearest("Bran").as_deref(), Some("Bram"));
        assert_eq!(nearest("Wouter"), None);
        assert!(matches!(names.find("gijs"), Err(Refusal::Absent { .. })));
    }

    #[test]
    fn who_shares_a_name_is_not_meant_by_it() {
        let room = room(&["Anna", "Anna (2)", "Bram"], &["Anna"]);
        let names = Names::new(&room);
        assert!(
            matches!(names.find("anna"), Err(Refusal::SeveralPeople { several, .. }) if several == room.people[..2])
        );
        assert_eq!((names.find("Anna (2)").unwrap(), names.find("Bram").unwrap()), (1, 2));
    }
}
