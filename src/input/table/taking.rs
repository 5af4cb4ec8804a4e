//! The keys of pages on which words are taken down and worked through: answers, themes, forms.

use super::{
    Action, BACK_TAB, Chord, Context, DOWN, ENTER, ESC, Edit, Key, Keys, LEFT, RIGHT, Row, TAB, UP, c, k,
    words,
};

pub(super) static ROWS: &[Row] = rows! {
    Capture {
        [ENTER] Action::Accept, "key-keep", 95;
        [Chord::alt(Key::Enter), Chord::ctrl('j')] Action::Text(Edit::NewLine), "key-new-line", 0;
        [TAB] Action::NextField, "key-next-group", 90;
        [BACK_TAB] Action::PreviousField, "key-previous-group", 0;
        [UP] Action::Up, "key-to-answers", 70;
        [DOWN] Action::Down, "key-down", 0;
        [Chord::ctrl('r')] Action::Plenary, "key-plenary", 35;
        [Chord::ctrl('g')] Action::GiveTheme, "key-theme-of-last", 30;
        [Chord::alt(Key::Char('v'))] Action::ByTheme, "key-by-theme", 20;
        [Chord::alt(Key::Char('l'))] Action::Form, "key-form", 69;
        [Chord::alt(Key::Char('r'))] Action::Reveal, "key-reveal", 91;
        [Chord::alt(Key::Char('a'))] Action::RevealAll, "key-reveal-all", 86;
        [Chord::alt(Key::Char('h'))] Action::Hold, "key-hold", 0;
    }
    Answers {
        [ENTER, c('e')] Action::Edit, "key-edit", 90;
        [c('x'), k(Key::Delete)] Action::Delete, "key-delete", 80;
        [c('m')] Action::MoveTo, "key-move-to", 75;
        [c('a')] Action::Agree, "key-agree", 72;
        [c('g'), Chord::ctrl('g')] Action::GiveTheme, "key-theme", 85;
        [c('*'), c('y')] Action::Pick, "key-pick", 65;
        [c('c')] Action::MarkAnswer, "key-mark-answer", 34;
        [c('v'), Chord::alt(Key::Char('v'))] Action::ByTheme, "key-by-theme", 45;
        [c('o')] Action::Unclear, "key-unclear", 70;
        [c('z'), Chord::ctrl('r')] Action::Plenary, "key-plenary", 60;
        [Chord::alt(Key::Up), c('k')] Action::MoveUp, "key-move-up", 30;
        [Chord::alt(Key::Down), c('w')] Action::MoveDown, "key-move-down", 30;
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
        [TAB] Action::NextField, "key-next-group", 40;
        [BACK_TAB] Action::PreviousField, "key-previous-group", 0;
        [ESC] Action::Leave, "key-to-field", 50;
        [c('r'), Chord::alt(Key::Char('r'))] Action::Reveal, "key-reveal", 68;
        [c('R'), Chord::alt(Key::Char('a'))] Action::RevealAll, "key-reveal-all", 67;
        [c('H'), Chord::alt(Key::Char('h'))] Action::Hold, "key-hold", 0;
    }
    CaptureOut {
        [ENTER] Action::Accept, "key-to-field", 95;
        [UP] Action::Up, "key-to-answers", 60;
        [DOWN] Action::Down, "key-to-field", 0;
        [c('v'), Chord::alt(Key::Char('v'))] Action::ByTheme, "key-by-theme", 50;
        [TAB] Action::NextField, "key-next-group", 70;
        [BACK_TAB] Action::PreviousField, "key-previous-group", 0;
        [Chord::alt(Key::Char('l'))] Action::Form, "key-form", 36;
        [c('r'), Chord::alt(Key::Char('r'))] Action::Reveal, "key-reveal", 68;
        [c('R'), Chord::alt(Key::Char('a'))] Action::RevealAll, "key-reveal-all", 67;
        [c('H'), Chord::alt(Key::Char('h'))] Action::Hold, "key-hold", 48;
    }
    Form {
        [ENTER] Action::Accept, "key-next-field", 95;
        [TAB] Action::NextField, "key-blank-other", 70;
        [BACK_TAB] Action::PreviousField, "key-blank-before", 0;
        [UP] Action::Up, "key-to-list", 60;
        [DOWN] Action::Down, "key-down", 0;
    }
    FormLine {
        [ENTER] Action::Accept, "key-next-field", 95;
        [TAB] Action::NextField, "key-line-other", 70;
        [BACK_TAB] Action::PreviousField, "key-blank-before", 0;
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
    }
    FormChoice {
        [ENTER] Action::Accept, "key-next-field", 94;
        [LEFT] Action::Left, "key-choose", 0;
        [RIGHT] Action::Right, "key-choose", 0;
        [TAB] Action::NextField, "key-blank-other", 70;
        [BACK_TAB] Action::PreviousField, "key-blank-before", 0;
        [UP] Action::Up, "key-to-list", 60;
        [DOWN] Action::Down, "key-down", 0;
    }
    FormRow {
        [ENTER, c('e')] Action::Edit, "key-edit", 95;
        [c('s')] Action::Further, "key-further", 90;
        [c('x'), k(Key::Delete)] Action::Delete, "key-delete", 85;
        [Chord::alt(Key::Up), c('k')] Action::MoveUp, "key-move-up", 40;
        [Chord::alt(Key::Down), c('w')] Action::MoveDown, "key-move-down", 40;
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
        [ESC, TAB, BACK_TAB] Action::Leave, "key-to-blanks", 70;
    }
    FormOffer {
        [ENTER, c('a')] Action::Agree, "key-agree", 95;
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
        [ESC, TAB, BACK_TAB] Action::Leave, "key-to-blanks", 90;
    }
    FormOut {
        [ENTER, c('i'), TAB, BACK_TAB] Action::Accept, "key-to-blanks", 95;
        [UP] Action::Up, "key-to-list", 60;
        [DOWN] Action::Down, "key-down", 0;
    }
    ThemeSort {
        [c('g'), ENTER, Chord::ctrl('g')] Action::GiveTheme, "key-theme-new", 94;
        [DOWN] Action::Down, "key-answer-after", 85;
        [UP] Action::Up, "key-answer-before", 0;
        [c('v'), TAB, Chord::alt(Key::Char('v'))] Action::ByTheme, "key-by-theme", 80;
        [c('*'), c('y')] Action::Pick, "key-pick", 75;
    }
    ThemeAnswer {
        [c('g'), ENTER, Chord::ctrl('g')] Action::GiveTheme, "key-theme", 94;
        [c('v'), Chord::alt(Key::Char('v'))] Action::ByTheme, "key-turn-view", 80;
        [c('*'), c('y')] Action::Pick, "key-pick", 75;
        [c('c')] Action::MarkAnswer, "key-mark-answer", 70;
        [c('i')] Action::NewTheme, "key-new-theme", 30;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
    }
    ThemeHead {
        [c('e'), ENTER] Action::Edit, "key-rename", 95;
        [c('w')] Action::ThemeWords, "key-theme-words", 94;
        [c('m')] Action::MergeTheme, "key-theme-merge", 93;
        [c('k')] Action::ThemeColour, "key-theme-colour", 90;
        [c('x'), k(Key::Delete)] Action::Delete, "key-theme-drop", 85;
        [Chord::alt(Key::Up), Chord::shift(Key::Up)] Action::MoveUp, "key-move-up", 60;
        [Chord::alt(Key::Down), Chord::shift(Key::Down)] Action::MoveDown, "key-move-down", 0;
        [c('i')] Action::NewTheme, "key-new-theme", 70;
        [c('v'), Chord::alt(Key::Char('v'))] Action::ByTheme, "key-turn-view", 80;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
    }
    ThemeNone {
        [ENTER] Action::Accept, "key-next", 0;
        [c('i')] Action::NewTheme, "key-new-theme", 70;
        [c('v'), Chord::alt(Key::Char('v'))] Action::ByTheme, "key-turn-view", 80;
    }
};
