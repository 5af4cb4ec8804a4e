//! The parts that screens are put together from, one file each.

pub mod field;
