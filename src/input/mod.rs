//! From keys to acts: chords, the one key table, and what is told of it.

mod chord;
mod meaning;
mod table;
mod told;

pub use chord::{Chord, Key};
pub use meaning::meaning;
pub use table::{Keys, Row, rows};
pub use told::{Found, Hint, Section, find, footer, help, markdown};
