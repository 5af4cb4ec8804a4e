//! Kring: run a live workshop from a laptop.

pub mod app;
pub mod locale;
pub mod runtime;
pub mod session;
pub mod ui;
pub mod workshop;
