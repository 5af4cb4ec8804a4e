//! Who is in the room: how many people have each value of an attribute, and what must hold of groups of them.

pub mod counts;
pub mod rules;
