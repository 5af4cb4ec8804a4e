//! The shapes that screens are made of. Each borrows what it draws and fits itself to any rectangle.

mod alphabet;
pub mod bars;
pub mod columns;
pub mod digits;
pub mod field;
pub mod letters;
mod pen;
pub mod phases;
pub mod popup;
pub mod prose;
pub mod rail;
pub mod swatch;
mod typeface;

#[cfg(test)]
pub(crate) mod look;
