//! Rotation: groups that go from question to question, people who go from table to table, groups that become larger.
//!
//! | file | subject |
//! |---|---|
//! | `carousel` | whole groups move on, each table has its question |
//! | `scatter` | one host per table stays, the others spread anew every round |
//! | `offsets` | how scatter starts: the room as a square in which nobody sits twice at a table |
//! | `merge` | pairs become fours, fours become eights |

mod carousel;
mod merge;
mod offsets;
mod scatter;

pub use carousel::{carousel, carousel_question};
pub use merge::merge;
pub use scatter::{Scatter, scatter};
