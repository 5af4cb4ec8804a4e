//! The script of a workshop (*draaiboek*): what a facilitator writes in one TOML file.
//!
//! [`Script`] is what the file says, [`read`] turns TOML into it or into diagnostics with their place, [`builtin`]
//! holds the scripts that come with the program, [`Variables`] fills the `{names}` in the texts. Nothing here knows
//! about a room, a clock or a screen.

mod aftercare;
pub mod builtin;
pub mod colour;
mod item;
mod minutes;
pub mod read;
mod script;
mod text;
mod variables;

pub use aftercare::{After, Aftercare};
pub use item::{
    Actions, Answer, Arrange, Ask, Assign, Breakout, Choice, Commitments, Contrast, ContrastRow, Factor,
    Factors, FormField, Groups, Harvest, Item, ItemKind, Last, Parking, Pause, Phase, Point, Question,
    ResultForm, Reveal, Role, Rotation, Talk, Themes, Tone, Vote,
};
pub use minutes::{Minutes, PerLength};
pub use script::{Attribute, AttributeValue, Repeat, ReportOptions, Script, Step, Variable};
pub use text::{Lang, Text};
pub use variables::Variables;
