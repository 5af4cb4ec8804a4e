//! Drawing: from the model to the screen. Nothing in here changes anything.

pub mod layout;
pub mod theme;
pub mod widgets;
