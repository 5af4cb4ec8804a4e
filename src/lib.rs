//! Kring: run a live workshop from a laptop.

pub mod locale;
pub mod session;
pub mod workshop;
