//! Kring: run a live workshop from a laptop.

pub mod app;
pub mod ui;
