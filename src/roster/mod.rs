//! Who is in the room: for now, how many people have each value of an attribute.

pub mod counts;
