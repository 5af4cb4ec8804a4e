//! Kring: run a live workshop from a laptop.

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
