//! The record of one run of a script.
//!
//! [`Session`] is what stands in the file. Only a [`Change`] alters it, and each gives its own inverse; [`History`]
//! keeps those for undo. [`Round`] is the clock, [`Wall`] what the room may see. Time is an argument everywhere.

mod alter;
mod anonymous;
mod begin;
pub mod capture;
mod change;
mod clock;
mod closing;
mod code;
pub mod due;
pub mod find;
pub mod fold;
mod grouping;
mod held;
mod history;
pub mod learned;
mod moment;
mod owner;
mod people;
mod record;
mod rounds;
mod spent;
mod themes;
mod timeline;
mod votes;
pub mod wall;

pub use anonymous::{OWNER_LINE, Removed, to_share, without_names};
pub use begin::Beginning;
pub use change::Change;
pub use clock::{ClockState, Round, shown_seconds};
pub use closing::{ActionPoint, Commitment, Share, Standing, Theme};
pub use code::code;
pub use due::Due;
pub use grouping::{Group, Grouping};
pub use history::{Act, History, Label};
pub use moment::Moment;
pub use owner::{is_everybody, owner};
pub use people::{Presence, told_apart};
pub use record::{
    Answer, FORMAT, FactorCount, Parked, Participant, Place, SETUP_ITEM, SETUP_STEP, Session, Tally, VERSION,
    WallShow, WallState, desk,
};
pub use rounds::{Whereabouts, Who};
pub use spent::Spent;
pub use themes::COLOURS;
pub use timeline::Event;
pub use votes::{Outcome, places};
pub use wall::Wall;

/// Whether a value is what it would be if it were not written; such values are left out of the file.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
