//! Drawing: reads the program's state and changes nothing.

pub mod widgets;
