//! Drawing: from the model to the screen. Nothing in here changes anything.

pub mod footer;
pub mod layout;
pub mod listed;
pub mod notes;
pub mod overlay;
pub mod rules;
pub mod sentences;
pub mod setup;
pub mod stage;
pub mod start;
pub mod theme;
pub mod told;
pub mod view;
pub mod widgets;

pub use theme::{Theme, ThemeName};
pub use view::view;
