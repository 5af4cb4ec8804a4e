//! Kring: run a live workshop from a laptop.

pub mod app;
pub mod locale;
pub mod session;
pub mod store;
pub mod ui;
pub mod workshop;
