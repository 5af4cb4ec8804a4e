//! The keys of what floats above a page.

use super::{
    Action, BACK_TAB, Chord, Context, DOWN, ENTER, ESC, Edit, Key, Keys, LEFT, RIGHT, Row, TAB, UP, c, k,
    words,
};

pub(super) static ROWS: &[Row] = rows! {
    Help {
        [ESC, c('q'), c('?'), k(Key::F(1)), ENTER] Action::Leave, "key-back", 90;
        [DOWN, k(Key::PageDown)] Action::Down, "key-down", 0;
        [UP, k(Key::PageUp)] Action::Up, "key-up", 0;
    }
    Palette {
        [ENTER] Action::Accept, "key-choose", 95;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [ESC, Chord::ctrl('p')] Action::Leave, "key-back", 80;
    }
    Jump {
        [ENTER] Action::Accept, "key-go", 95;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [k(Key::PageDown), RIGHT] Action::Next, "key-step-after", 85;
        [k(Key::PageUp), LEFT] Action::Previous, "key-step-before", 0;
        [ESC, c('j'), c('q')] Action::Leave, "key-back", 80;
    }
    Line {
        [ENTER] Action::Accept, "key-keep", 95;
        [ESC, Chord::ctrl('l')] Action::Leave, "key-back", 80;
        [k(Key::PageDown)] Action::Next, "key-next", 70;
        [k(Key::PageUp)] Action::Previous, "key-previous", 0;
        [k(Key::F(1))] Action::Help, "key-help", 50;
        [k(Key::F(3))] Action::Find, "key-find", 40;
        [k(Key::F(4))] Action::Park, "key-park", 42;
        [k(Key::F(6))] Action::Notes, "key-notes", 0;
        [k(Key::F(7))] Action::Clock, "key-clock", 30;
        [k(Key::F(8))] Action::MinuteMore, "key-minute-more", 14;
        [Chord::shift(Key::F(8))] Action::MinuteLess, "key-minute-less", 0;
        [k(Key::F(9))] Action::Blank, "key-blank", 0;
        [k(Key::F(10))] Action::SetClock, "key-set-clock", 0;
    }
    Find {
        [ENTER] Action::Accept, "key-go", 95;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [k(Key::PageDown)] Action::Next, "key-down", 0;
        [k(Key::PageUp)] Action::Previous, "key-up", 0;
        [ESC, k(Key::F(3))] Action::Leave, "key-back", 80;
        [k(Key::F(1))] Action::Help, "key-help", 50;
    }
    HowMany {
        [TAB, DOWN, k(Key::F(12))] Action::Roster, "key-names", 85;
    }
    Roster {
        [ENTER] Action::Accept, "key-add", 95;
        [UP] Action::Up, "key-to-names", 70;
        [DOWN] Action::Down, "key-down", 0;
        [Chord::ctrl('o')] Action::Import, "key-import", 80;
        [TAB] Action::Attribute, "key-attribute", 60;
        [BACK_TAB] Action::PreviousField, "key-previous-attribute", 0;
        [ESC] Action::Leave, "key-back", 75;
        [k(Key::F(12))] Action::Roster, "key-back", 0;
        [k(Key::PageUp)] Action::Previous, "key-to-names", 0;
        [k(Key::PageDown)] Action::Next, "key-down", 0;
        [k(Key::F(1))] Action::Help, "key-help", 50;
    }
    RosterRow {
        [c('1')] Action::Present, "key-present", 0;
        [c('2')] Action::Absent, "key-absent", 0;
        [c('3')] Action::Late, "key-late", 0;
        [c('4')] Action::LeftEarly, "key-left-early", 0;
        [ENTER] Action::Edit, "key-rename", 60;
        [k(Key::Delete)] Action::Delete, "key-delete", 55;
        [k(Key::Backspace)] Action::Erase, "key-clear-value", 40;
        [TAB, RIGHT] Action::Attribute, "key-attribute", 70;
        [BACK_TAB, LEFT] Action::PreviousField, "key-previous-attribute", 0;
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
        [k(Key::PageUp)] Action::Previous, "key-up", 0;
        [k(Key::PageDown)] Action::Next, "key-down", 0;
        [ESC] Action::Leave, "key-to-field", 50;
        [k(Key::F(12))] Action::Roster, "key-back", 0;
        [Chord::ctrl('o')] Action::Import, "key-import", 30;
        [Chord::ctrl('z')] Action::Text(Edit::Undo), "key-undo", 45;
        [Chord::ctrl('y')] Action::Text(Edit::Redo), "key-redo", 0;
        [k(Key::F(1)), c('?')] Action::Help, "key-help", 48;
    }
    Intake {
        [ENTER] Action::Accept, "key-take", 95;
        [ESC] Action::Leave, "key-leave-list", 90;
        [c('t')] Action::TakeThough, "key-take-though", 85;
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
        [k(Key::PageUp)] Action::Previous, "key-up", 0;
        [k(Key::PageDown)] Action::Next, "key-down", 0;
        [k(Key::F(1)), c('?')] Action::Help, "key-help", 40;
    }
    Addresses {
        [ENTER] Action::Accept, "key-keep", 95;
        [UP, BACK_TAB] Action::Up, "key-show-addresses", 85;
        [ESC] Action::Leave, "key-back", 80;
    }
    AddressRow {
        [c('x'), k(Key::Delete)] Action::Delete, "key-drop-address", 95;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [ESC, ENTER] Action::Leave, "key-hide-addresses", 90;
        [Chord::ctrl('z'), c('u')] Action::Text(Edit::Undo), "key-undo", 70;
        [k(Key::F(1)), c('?')] Action::Help, "key-help", 50;
    }
    RosterFile {
        [ENTER] Action::Accept, "key-open", 95;
        [ESC] Action::Leave, "key-back", 80;
    }
    Prompt {
        [ENTER] Action::Accept, "key-keep", 95;
        [ESC] Action::Leave, "key-back", 80;
    }
    Weights {
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [RIGHT, c('+'), c('=')] Action::Right, "key-heavier", 90;
        [LEFT, c('-')] Action::Left, "key-lighter", 85;
        [ENTER, c('k')] Action::Accept, "key-ready", 80;
        [ESC] Action::Leave, "key-back", 0;
    }
    Rules {
        [ENTER] Action::Accept, "key-add", 95;
        [UP, BACK_TAB] Action::Up, "key-to-rules", 70;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [k(Key::Delete)] Action::Delete, "key-delete", 60;
        [ESC] Action::Leave, "key-back", 80;
    }
    Whereabouts {
        [ENTER, c('p')] Action::Print, "key-print", 95;
        [c('Z')] Action::MendRounds, "key-mend-rounds", 94;
        [DOWN] Action::Down, "key-down", 0;
        [UP] Action::Up, "key-up", 0;
        [k(Key::PageDown)] Action::Next, "key-down", 0;
        [k(Key::PageUp)] Action::Previous, "key-up", 0;
        [ESC, c('W'), c('q')] Action::Leave, "key-back", 90;
        [k(Key::F(1)), c('?')] Action::Help, "key-help", 50;
    }
    SpotKind {
        [ENTER] Action::Accept, "key-choose", 90;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [ESC, c('s'), Chord::ctrl('n')] Action::Leave, "key-back", 85;
    }
    Spot {
        [ENTER] Action::Accept, "key-add", 95;
        [TAB] Action::NextField, "key-other-question", 70;
        [ESC] Action::Leave, "key-back", 85;
    }
    Export {
        [ENTER] Action::Accept, "key-write", 95;
        [c(' '), c('x')] Action::Mark, "key-choose-format", 90;
        [c('o')] Action::OpenFolder, "key-open-folder", 88;
        [c('l')] Action::OtherLanguage, "key-language", 80;
        [c('n')] Action::WithoutNames, "key-without-names", 75;
        [c('t')] Action::WithTimes, "key-with-times", 70;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [ESC, c('E'), Chord::ctrl('s')] Action::Leave, "key-back", 85;
        [k(Key::F(1)), c('?')] Action::Help, "key-help", 50;
    }
    Durations {
        [ENTER] Action::Accept, "key-take-over", 95;
        [c('a')] Action::TakeAll, "key-take-over-all", 90;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [k(Key::PageDown)] Action::Next, "key-down", 0;
        [k(Key::PageUp)] Action::Previous, "key-up", 0;
        [ESC, c('D'), c('q')] Action::Leave, "key-back", 85;
        [c('u'), Chord::ctrl('z')] Action::Undo, "key-undo", 80;
        [c('U'), Chord::ctrl('y')] Action::Redo, "key-redo", 0;
        [k(Key::F(1)), c('?')] Action::Help, "key-help", 50;
    }
    Pasted {
        [ENTER] Action::Accept, "key-as-answers", 95;
        [ESC] Action::Leave, "key-as-text", 90;
    }
    GiveTheme {
        [ENTER] Action::Accept, "key-choose", 94;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [ESC] Action::Leave, "key-back", 80;
    }
    ThemeChoice {
        [ENTER] Action::Accept, "key-choose", 94;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [ESC] Action::Leave, "key-back", 80;
    }
    Patterns {
        [ENTER] Action::Accept, "key-keep", 95;
        [UP, BACK_TAB] Action::Up, "key-to-lines", 70;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [k(Key::Delete)] Action::Delete, "key-delete", 60;
        [ESC] Action::Leave, "key-back", 80;
    }
    MoveTo {
        [ENTER] Action::Accept, "key-choose", 90;
        [ESC] Action::Leave, "key-back", 80;
    }
    QuitAsk {
        [ENTER, c('q')] Action::Quit, "key-quit", 95;
        [ESC] Action::Leave, "key-stay", 90;
    }
};
