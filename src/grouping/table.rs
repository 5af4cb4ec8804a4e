//! Who is where, as numbers: a table of groups by values.

/// Head counts per group and per value: `cells[group][value]` people.
///
/// The currency of this room. Groups and values are numbered from 0, in the order in which they were given or made;
/// names for them are somebody else's subject.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Table {
    /// One row per group, one column per value, in people. All rows are equally long.
    pub cells: Vec<Vec<u32>>,
}

impl Table {
    /// A table without people.
    pub fn empty(groups: u32, values: usize) -> Self {
        Self { cells: vec![vec![0; values]; groups as usize] }
    }

    /// The number of people in each group.
    pub fn sizes(&self) -> Vec<u32> {
        self.cells.iter().map(|row| row.iter().sum()).collect()
    }

    /// The number of people in one group; 0 for a group that is not there.
    pub fn size(&self, group: usize) -> u32 {
        self.cells.get(group).map_or(0, |row| row.iter().sum())
    }

    /// The number of people with each value, over all groups.
    pub fn counts(&self) -> Vec<u32> {
        let values = self.cells.first().map_or(0, Vec::len);
        (0..values).map(|value| self.cells.iter().map(|row| row[value]).sum()).collect()
    }

    /// The number of fragments: pairs of a value and a group in which it occurs. The fewer, the more people stand
    /// with their own.
    pub fn fragments(&self) -> u32 {
        self.cells.iter().flatten().map(|&people| u32::from(people > 0)).sum()
    }

    /// Moves one person with `value` from one group to another, and says whether there was such a person and such
    /// a group; if not, nothing changes.
    pub fn move_one(&mut self, value: usize, from: usize, to: usize) -> bool {
        let here = self.cells.get(from).and_then(|row| row.get(value));
        let there = self.cells.get(to).and_then(|row| row.get(value));
        if here.is_none_or(|&people| people == 0) || there.is_none() {
            return false;
        }
        self.cells[from][value] -= 1;
        self.cells[to][value] += 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        Table { cells: vec![vec![3, 0, 1], vec![0, 2, 1]] }
    }

    #[test]
    fn margins_and_fragments() {
        let table = table();
        assert_eq!(table.sizes(), [4, 3]);
        assert_eq!((table.size(0), table.size(2)), (4, 0));
        assert_eq!(table.counts(), [3, 2, 2]);
        assert_eq!(table.fragments(), 4);
        assert_eq!(Table::default().counts(), [0; 0]);
    }

    #[test]
    fn only_somebody_who_is_there_can_move() {
        let mut moved = table();
        assert!(moved.move_one(0, 0, 1));
        assert_eq!(moved.cells, [[2, 0, 1], [1, 2, 1]]);
        for (value, from, to) in [(1, 0, 1), (0, 0, 2), (0, 2, 0), (3, 0, 1)] {
            assert!(!moved.move_one(value, from, to));
        }
        assert_eq!(moved.counts(), table().counts());
    }
}
