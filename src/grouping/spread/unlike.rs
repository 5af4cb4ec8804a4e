//! How unlike any two are.

/// How unlike any two of some people or things are, as whole numbers: the same in both directions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distances {
    people: u32,
    /// One row per person.
    cells: Vec<i32>,
}

impl Distances {
    /// All alike: every distance 0. Takes 4 bytes for each two of them, both ways.
    pub fn new(people: u32) -> Self {
        Self { people, cells: vec![0; people as usize * people as usize] }
    }

    /// How many there are.
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// Sets how unlike two are.
    ///
    /// # Panics
    ///
    /// When there is no such person.
    pub fn set(&mut self, one: u32, other: u32, distance: i32) {
        let (one, other, people) = (one as usize, other as usize, self.people as usize);
        assert!(one < people && other < people, "of {people} people");
        self.cells[one * people + other] = distance;
        self.cells[other * people + one] = distance;
    }

    /// How unlike two are.
    pub fn between(&self, one: u32, other: u32) -> i32 {
        self.cells[one as usize * self.people as usize + other as usize]
    }

    /// How unlike one is from each.
    pub fn from(&self, one: u32) -> &[i32] {
        let people = self.people as usize;
        &self.cells[one as usize * people..][..people]
    }
}
