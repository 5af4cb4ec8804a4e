//! Who there is, and what is known of them.

use indexmap::IndexSet;

use super::refusal::Refusal;
use super::{Groups, list};
use crate::grouping::{GroupError, MOST_PEOPLE};
use crate::workshop::Lang;

/// Everybody who is to be in a group.
#[derive(Debug, Default)]
pub(super) struct Room {
    /// What they are called; where only heads were counted, a value and a number.
    pub people: Vec<String>,
    /// What is known of them.
    pub attributes: Vec<Known>,
    /// Whether only heads were counted, by the one attribute: then nobody has a name.
    pub counted: bool,
    /// Names that several people in a list had.
    pub doubled: Vec<String>,
    /// Who in a list are not there.
    pub absent: Vec<String>,
    /// What there is to know of how a list was read, in words.
    pub remarks: Vec<String>,
}

/// Something known of people.
#[derive(Debug)]
pub(super) struct Known {
    /// What it is called; empty where heads were counted.
    pub name: String,
    /// The values that occur, in the order in which they do.
    pub values: Vec<String>,
    /// The value of each person.
    pub cells: Vec<Option<u32>>,
}

impl Known {
    /// An attribute by what is written for each person; nothing where nothing is known.
    pub fn new<'a>(name: String, cells: impl IntoIterator<Item = &'a str>) -> Self {
        let mut values = IndexSet::new();
        let mut cell = |word: &str| {
            let word = word.trim();
            (!word.is_empty()).then(|| match values.get_index_of(word) {
                Some(value) => value as u32,
                None => values.insert_full(word.to_owned()).0 as u32,
            })
        };
        let cells = cells.into_iter().map(&mut cell).collect();
        Self { name, values: values.into_iter().collect(), cells }
    }

    /// What somebody has, as it was written.
    pub fn word(&self, person: usize) -> Option<&str> {
        self.cells[person].map(|value| self.values[value as usize].as_str())
    }

    /// The values as numbers, where all are.
    pub fn numbers(&self) -> Option<Vec<f64>> {
        let numbers: Option<Vec<f64>> = self.values.iter().map(|word| number(word)).collect();
        numbers.filter(|numbers| !numbers.is_empty())
    }

    /// How many people have each value.
    pub fn totals(&self) -> Vec<u32> {
        let mut totals = vec![0; self.values.len()];
        for value in self.cells.iter().flatten() {
            totals[*value as usize] += 1;
        }
        totals
    }
}

/// A number as people write it, with a decimal point or a decimal comma.
pub(super) fn number(word: &str) -> Option<f64> {
    let plain = word.chars().all(|c| c.is_ascii_digit() || "+-.,eE".contains(c));
    let word = if word.contains('.') { word.to_owned() } else { word.replacen(',', ".", 1) };
    word.parse().ok().filter(|number: &f64| plain && number.is_finite())
}

impl Room {
    /// Everybody whom the command line names.
    pub fn open(command: &Groups, lang: Lang) -> Result<Self, Refusal> {
        if let Some(path) = &command.roster {
            list::open(path, &command.by, lang)
        } else if let Some(counts) = &command.counts {
            Self::count(&counts.0)
        } else {
            let people = (1..=command.people.unwrap_or(0)).map(|number| number.to_string()).collect();
            Ok(Self { people, ..Self::default() })
        }
    }

    fn count(counts: &[(String, u32)]) -> Result<Self, Refusal> {
        let people = counts.iter().map(|(_, people)| u64::from(*people)).sum();
        if people > u64::from(MOST_PEOPLE) {
            let error = GroupError::TooManyPeople { people, most: MOST_PEOPLE };
            return Err(Refusal::Group { error, rules: Vec::new() });
        }
        let mut room = Self { counted: true, ..Self::default() };
        let mut cells = Vec::with_capacity(people as usize);
        for (value, (word, people)) in counts.iter().enumerate() {
            room.people.extend((1..=*people).map(|number| format!("{word} {number}")));
            cells.extend(std::iter::repeat_n(Some(value as u32), *people as usize));
        }
        let values = counts.iter().map(|(word, _)| word.clone()).collect();
        room.attributes = vec![Known { name: String::new(), values, cells }];
        Ok(room)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_of_numbers_when_all_cells_are() {
        let of = |cells: &[&str]| Known::new("x".to_owned(), cells.iter().copied()).numbers();
        assert_eq!(of(&["1", " 2,5", "", "-3.25", "1e2"]), Some(vec![1.0, 2.5, -3.25, 100.0]));
        assert_eq!(of(&["1", "two"]), None);
        assert_eq!(of(&["", ""]), None);
        assert_eq!(of(&["1", "inf"]), None);
        assert_eq!(of(&["1", "1,000,000"]), None);
    }

    #[test]
    fn heads_that_were_counted_are_people_without_names() {
        let room =
            Room::count(&[("zwart".to_owned(), 2), ("rood".to_owned(), 0), ("wit".to_owned(), 1)]).unwrap();
        assert_eq!(room.people, ["zwart 1", "zwart 2", "wit 1"]);
        assert_eq!(room.attributes[0].cells, [Some(0), Some(0), Some(2)]);
        assert_eq!(room.attributes[0].totals(), [2, 0, 1]);
    }
}
