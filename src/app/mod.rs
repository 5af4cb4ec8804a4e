//! The program as a pure machine: what it holds, what can happen, and what follows.
//!
//! [`Model`] is the state, [`Message`] what can happen to it, [`Effect`] what is to be done outside. Nothing in here
//! reads a clock, a file or a terminal.

mod act;
mod action;
mod asking;
mod clock;
mod context;
mod counting;
pub mod field;
mod forming;
mod message;
mod model;
mod moving;
pub mod overlay;
mod overlays;
pub mod page;
mod save;
mod start;
mod taking;
mod update;
mod walk;

pub use action::Action;
pub use clock::ClockWords;
pub use context::{Context, contexts, enabled, field, page_contexts};
pub use message::{Effect, Message, Opened, Snapshot};
pub use model::{FLASH_MS, FLASH_STEP_MS, Model, Notice, Now, Screen, Told};
pub use overlay::Overlay;
pub use page::Page;
pub use save::SaveState;
pub use start::{Choice, Offer, Resumable, Start};
pub use update::{rest_ms, update};
pub use walk::Walk;
