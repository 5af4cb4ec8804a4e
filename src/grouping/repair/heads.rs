//! Head counts without names, as people of whom only the value is known: the same repairs for both.

use super::super::limits::Limits;
use super::super::question::{Aim, Attribute, Question, Values};
use super::super::table::Table;
use super::Change;

/// A table of head counts as people, numbered group by group and within a group value by value.
///
/// ```
/// use kring::grouping::{Aim, Heads, Limits, Table, repair};
///
/// // zwart and wit; group 0 has three zwart, group 1 three wit, and another wit comes in.
/// let table = Table { cells: vec![vec![3, 0], vec![0, 3]] };
/// let mut heads = Heads::of(&table, Aim::Gather, Limits::default(), 42);
/// let late = heads.late(Some(1));
/// let plan = repair(&heads.question, &heads.seats, &[late])?;
/// assert_eq!(heads.table(&plan.seats).cells, [[3, 0], [0, 4]]);
/// # Ok::<(), kring::grouping::GroupError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Heads {
    /// Who there are; one attribute, of kinds.
    pub question: Question,
    /// The group of each.
    pub seats: Vec<Option<u32>>,
    values: usize,
}

impl Heads {
    /// The people of a table.
    pub fn of(table: &Table, aim: Aim, limits: Limits, seed: u64) -> Self {
        let attribute = Attribute { weight: 1, values: Values::Kinds(Vec::new()) };
        let groups = table.cells.len() as u32;
        let mut heads = Self {
            question: Question {
                attributes: vec![attribute],
                aim,
                groups,
                limits,
                rounds: 1,
                seed,
                ..Question::default()
            },
            seats: Vec::new(),
            values: table.cells.first().map_or(0, Vec::len),
        };
        for (group, row) in (0..).zip(&table.cells) {
            for (value, &people) in (0..).zip(row) {
                for _ in 0..people {
                    heads.add(Some(value), Some(group));
                }
            }
        }
        heads
    }

    /// Adds somebody with a value, or of whom it is not known, who sits in a group, or in none; their number.
    pub fn add(&mut self, value: Option<u32>, group: Option<u32>) -> u32 {
        for attribute in &mut self.question.attributes {
            if let Values::Kinds(kinds) = &mut attribute.values {
                kinds.push(value);
            }
        }
        self.seats.push(group);
        self.question.people += 1;
        self.question.people - 1
    }

    /// Somebody with a value, or of whom it is not known, comes late.
    pub fn late(&mut self, value: Option<u32>) -> Change {
        Change::Late(self.add(value, None))
    }

    /// Somebody with a value leaves a group; `None` when there is nobody like that.
    pub fn gone(&self, value: Option<u32>, group: u32) -> Option<Change> {
        let is = |&person: &u32| self.seats[person as usize] == Some(group) && self.value(person) == value;
        (0..self.question.people).find(is).map(Change::Gone)
    }

    /// The value of one of them.
    pub fn value(&self, person: u32) -> Option<u32> {
        match self.question.attributes.first().map(|attribute| &attribute.values) {
            Some(Values::Kinds(kinds)) => kinds.get(person as usize).copied().flatten(),
            Some(Values::Numbers(_)) | None => None,
        }
    }

    /// The table of people who sit so; those of whom no value is known are in no column.
    pub fn table(&self, seats: &[Option<u32>]) -> Table {
        let mut table = Table::empty(self.question.groups, self.values);
        for (person, group) in (0..).zip(seats) {
            let row = group.and_then(|group| table.cells.get_mut(group as usize));
            let cell = self.value(person).and_then(|value| row?.get_mut(value as usize));
            if let Some(cell) = cell {
                *cell += 1;
            }
        }
        table
    }
}
