//! The keys that are the same anywhere in a session, and those of a field.

use super::{Action, Chord, Context, DOWN, ESC, Edit, Key, Keys, LEFT, RIGHT, Row, UP, c, k, words};

pub(super) static ROWS: &[Row] = rows! {
    Above {
        [Chord::ctrl('c')] Action::Interrupt, "key-quit", 0;
    }
    Walk {
        [RIGHT] Action::Right, "key-next", 0;
        [LEFT] Action::Left, "key-previous", 0;
        [c(' ')] Action::Clock, "key-clock", 25;
        [c('+'), c('=')] Action::MinuteMore, "key-minute-more", 40;
        [c('-')] Action::MinuteLess, "key-minute-less", 20;
        [c('t')] Action::SetClock, "key-set-clock", 15;
        [c('u')] Action::Undo, "key-undo", 44;
        [c('U')] Action::Redo, "key-redo", 5;
        [c('p')] Action::Park, "key-park", 42;
        [c('i')] Action::Line, "key-line", 41;
        [c('f')] Action::Find, "key-find", 8;
        [c('n')] Action::Notes, "key-notes", 43;
        [c('j')] Action::Jump, "key-jump", 30;
        [c('b'), c('.')] Action::Blank, "key-blank", 4;
        [c('a')] Action::People, "key-people", 10;
        [c('A')] Action::Roster, "key-names", 9;
        [c('W')] Action::Whereabouts, "key-whereabouts", 46;
        [c('Z')] Action::MendRounds, "key-mend-rounds", 89;
        [c('s')] Action::OnTheSpot, "key-spot", 17;
        [c('E')] Action::Export, "key-report", 16;
        [c('m')] Action::Addresses, "key-addresses", 6;
        [c('D')] Action::Durations, "key-durations", 5;
        [c('L')] Action::Language, "key-language", 3;
        [c('O')] Action::Patterns, "key-patterns", 7;
        [c(':')] Action::Palette, "key-palette", 2;
        [c('?')] Action::Help, "key-help", 50;
        [c('q')] Action::Quit, "key-quit", 1;
    }
    Anywhere {
        [k(Key::PageDown)] Action::Next, "key-next", 88;
        [k(Key::PageUp)] Action::Previous, "key-previous", 0;
        [ESC] Action::Leave, "key-leave", 0;
        [Chord::ctrl('z')] Action::Text(Edit::Undo), "key-undo", 12;
        [Chord::ctrl('y')] Action::Text(Edit::Redo), "key-redo", 0;
        [k(Key::F(1))] Action::Help, "key-help", 50;
        [Chord::ctrl('p')] Action::Palette, "key-palette", 0;
        [k(Key::F(3))] Action::Find, "key-find", 8;
        [Chord::ctrl('l')] Action::Line, "key-line", 41;
        [k(Key::F(4))] Action::Park, "key-park", 42;
        [k(Key::F(6))] Action::Notes, "key-notes", 20;
        [k(Key::F(7))] Action::Clock, "key-clock", 30;
        [k(Key::F(8))] Action::MinuteMore, "key-minute-more", 14;
        [Chord::shift(Key::F(8))] Action::MinuteLess, "key-minute-less", 0;
        [k(Key::F(9))] Action::Blank, "key-blank", 0;
        [k(Key::F(10))] Action::SetClock, "key-set-clock", 0;
        [k(Key::F(12))] Action::Roster, "key-names", 0;
        [Chord::ctrl('o')] Action::Patterns, "key-patterns", 0;
        [Chord::ctrl('n')] Action::OnTheSpot, "key-spot", 0;
        [Chord::ctrl('s')] Action::Export, "key-report", 0;
        [Chord::alt(Key::Char('m'))] Action::Addresses, "key-addresses", 0;
        [Chord::ctrl('c')] Action::Interrupt, "key-quit", 0;
    }
    Text {
        [LEFT, Chord::ctrl('b')] Action::Text(Edit::Left), "key-edit-text", 0;
        [RIGHT, Chord::ctrl('f')] Action::Text(Edit::Right), "key-edit-text", 0;
        [Chord::ctrl_key(Key::Left), Chord::alt(Key::Left), Chord::alt(Key::Char('b'))] Action::Text(Edit::WordLeft), "key-edit-text", 0;
        [Chord::ctrl_key(Key::Right), Chord::alt(Key::Right), Chord::alt(Key::Char('f'))] Action::Text(Edit::WordRight), "key-edit-text", 0;
        [UP] Action::Text(Edit::Up), "key-edit-text", 0;
        [DOWN] Action::Text(Edit::Down), "key-edit-text", 0;
        [k(Key::Home), Chord::ctrl('a')] Action::Text(Edit::Home), "key-edit-text", 0;
        [k(Key::End), Chord::ctrl('e')] Action::Text(Edit::End), "key-edit-text", 0;
        [Chord::ctrl_key(Key::Home)] Action::Text(Edit::Start), "key-edit-text", 0;
        [Chord::ctrl_key(Key::End)] Action::Text(Edit::Finish), "key-edit-text", 0;
        [k(Key::Backspace), Chord::ctrl('h')] Action::Text(Edit::Backspace), "key-edit-text", 0;
        [k(Key::Delete), Chord::ctrl('d')] Action::Text(Edit::Delete), "key-edit-text", 0;
        [Chord::ctrl('w'), Chord::alt(Key::Backspace), Chord::ctrl_key(Key::Backspace)] Action::Text(Edit::DeleteWordBack), "key-edit-text", 0;
        [Chord::alt(Key::Char('d')), Chord::ctrl_key(Key::Delete)] Action::Text(Edit::DeleteWordForward), "key-edit-text", 0;
        [Chord::ctrl('u')] Action::Text(Edit::KillToStart), "key-edit-text", 0;
        [Chord::ctrl('k')] Action::Text(Edit::KillToEnd), "key-edit-text", 0;
        [Chord::ctrl('t')] Action::Text(Edit::Transpose), "key-edit-text", 0;
        [Chord::alt(Key::Char('y'))] Action::Text(Edit::Yank), "key-edit-text", 0;
        [Chord::alt(Key::Enter), Chord::ctrl('j')] Action::Text(Edit::NewLine), "key-new-line", 0;
        [Chord::ctrl('z')] Action::Text(Edit::Undo), "key-undo", 0;
        [Chord::ctrl('y')] Action::Text(Edit::Redo), "key-redo", 0;
    }
};
