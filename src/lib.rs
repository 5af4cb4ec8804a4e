//! Kring: run a live workshop from a laptop.

pub mod ui;
