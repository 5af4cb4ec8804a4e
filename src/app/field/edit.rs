//! What can be done to a field.

/// One thing done to a [`Field`](super::Field), whatever key it came from.
///
/// Steps are grapheme clusters: what a person sees as one character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// A typed character.
    Insert(char),
    /// A pasted text, cleaned on its way in; one step of undo.
    Paste(String),
    /// A new line; ignored by a field of a single line.
    NewLine,
    /// One character back.
    Left,
    /// One character on.
    Right,
    /// To the beginning of this word, or of the one before.
    WordLeft,
    /// To the end of this word, or of the one after.
    WordRight,
    /// To the line above, not changed on the first one.
    Up,
    /// To the line below, not changed on the last one.
    Down,
    /// To the beginning of the line.
    Home,
    /// To the end of the line.
    End,
    /// To the beginning of the text.
    Start,
    /// To the end of the text.
    Finish,
    /// Deletes the character before the caret.
    Backspace,
    /// Deletes the character after the caret.
    Delete,
    /// Deletes back to where [`Edit::WordLeft`] would go, and keeps it for [`Edit::Yank`].
    DeleteWordBack,
    /// Deletes on to where [`Edit::WordRight`] would go, and keeps it for [`Edit::Yank`].
    DeleteWordForward,
    /// Deletes to the beginning of the line, or the line end before it when there already; kept for [`Edit::Yank`].
    KillToStart,
    /// Deletes to the end of the line, or the line end when there already; kept for [`Edit::Yank`].
    KillToEnd,
    /// Puts back what was last killed; kills in a row come back together.
    Yank,
    /// Swaps the characters around the caret, the last two at the end of a line.
    Transpose,
    /// Takes back the last step.
    Undo,
    /// Does again what was last taken back.
    Redo,
}

impl Edit {
    /// Whether the deleted text can be yanked.
    pub(super) fn kills(&self) -> bool {
        matches!(self, Self::DeleteWordBack | Self::DeleteWordForward | Self::KillToStart | Self::KillToEnd)
    }
}
