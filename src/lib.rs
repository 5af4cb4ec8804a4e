//! Kring: run a live workshop from a laptop.
//!
//! # The rooms
//!
//! | room | what lives there | may name |
//! |---|---|---|
//! | [`workshop`] | the script: its types, reading it from TOML, the ones that come with the program | – |
//! | [`roster`] | who is in the room: head counts, people from lists, rules in short lines; text made safe | – |
//! | [`grouping`] | forming groups: numbers in, groups out | – |
//! | [`locale`] | words for people, in Dutch and English | `workshop` (for the languages) |
//! | [`session`] | the record of one run, the changes that alter it, its clock, what the room may see | `workshop`, `roster`, `grouping` |
//! | [`store`] | the session file: reading, lock, writing, the thread that saves; the mailing list beside it | `session`, `workshop` |
//! | [`report`] | what happened and what was said, for people who were not there and for programs; a renderer per format | `session`, `workshop`, `locale` |
//! | [`app`] | the program as a pure machine: what it holds, what can happen, what follows | `session` and the rooms that it may name, `report` (for the formats) |
//! | [`input`] | chords and the one key table | `app`, `workshop`, `locale` |
//! | [`ui`] | drawing: from the model to the screen | `app`, `input`, what `app` may name, `locale` |
//! | [`runtime`] | the rim: threads, real time, terminal, signals, the loop | all above |
//! | [`cli`] | the command line, one file per command | all above |
//!
//! A room names only rooms above it in that list; `tests/rooms.rs` holds them to it. Data flows one way:
//!
//! ```text
//!  script.toml ─▶ workshop ─┐
//!  head counts ─▶ roster  ──┼─▶ session ─▶ app ─▶ ui ─▶ terminal
//!                 grouping ─┘     │  ▲      │
//!                                 │  └──────┤ Change
//!                                 │         │ Effect
//!                                 ▼         ▼
//!                   store, report ◀───── runtime
//! ```
//!
//! All rooms down to `session`, and `report` and `app`, read no clock, no file, no environment and no terminal: the time
//! is an argument, chance is a seed. `ui` changes nothing. Neither `report` nor `ui` knows of `store`.
//!
//! # How a key becomes a change on disk
//!
//! A facilitator presses Enter under an answer.
//!
//! 1. [`runtime::events`] reads the key on a thread of its own; the loop in [`runtime::run`] takes it in.
//! 2. [`input::meaning`] looks it up in the key table: on this page it means [`app::Action::Accept`].
//! 3. [`app::update()`] takes that as a [`Message`](app::Message). The answer is a
//!    [`Change`](session::Change::PutAnswer), which [`Session::apply`](session::Session::apply) carries out;
//!    its inverse goes to the [`History`](session::History), for undo.
//! 4. What is to be done outside comes back as an [`Effect`](app::Effect): save this
//!    [`Snapshot`](app::Snapshot). Nothing is copied and nothing waits.
//! 5. [`store::Saver`], on its thread, writes the whole file beside the old one, syncs it and renames it.
//! 6. That it did is a message as well. Only then the footer, drawn by [`ui::view()`], says “saved”.
//!
//! [`Action`](app::Action), [`Message`](app::Message), [`Change`](session::Change) and [`Effect`](app::Effect)
//! carry everything. A new capability is a variant, its arm, its row in the key table and its test; the compiler finds
//! the rest.

pub mod app;
pub mod cli;
pub mod grouping;
pub mod input;
pub mod locale;
pub mod report;
pub mod roster;
pub mod runtime;
pub mod session;
pub mod store;
pub mod ui;
pub mod workshop;
