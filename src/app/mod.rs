//! The program as a pure machine: what it holds, what can happen, and what follows.
//!
//! [`Model`] is the state, [`Message`] what can happen to it, [`Effect`] what is to be done outside. Nothing in here
//! reads a clock, a file or a terminal.

mod act;
mod action;
mod context;
mod enabled;
pub mod field;
mod left;
pub mod mailing;
mod message;
mod model;
pub mod overlay;
pub mod page;
mod save;
mod search;
pub mod spot;
mod start;
mod update;
mod walk;

pub use action::Action;
pub use context::{Context, contexts, field, page_contexts};
pub use enabled::{enabled, explains_itself};
pub use left::Left;
pub use message::{Effect, Message, Opened, Snapshot};
pub use model::{FLASH_MS, FLASH_STEP_MS, Model, Notice, Now, Screen, Told};
pub use overlay::Overlay;
pub use page::Page;
pub use save::SaveState;
pub use start::{Choice, Offer, Resumable, Start};
pub use update::{rest_ms, update};
pub use walk::{ClockWords, VEIL, Walk};
