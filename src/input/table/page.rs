//! The keys of the start, and of pages that are told, counted, chosen from or timed.

use super::{Action, BACK_TAB, Chord, Context, DOWN, ENTER, ESC, Key, Keys, Row, TAB, UP, c, k, words};

pub(super) static ROWS: &[Row] = rows! {
    Start {
        [ENTER] Action::Accept, "key-choose", 90;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [c('l'), c('L')] Action::Language, "key-language", 60;
        [c('?'), k(Key::F(1))] Action::Help, "key-help", 50;
        [c('q'), Chord::ctrl('c')] Action::Quit, "key-quit", 55;
    }
    Path {
        [ENTER] Action::Accept, "key-open", 90;
        [ESC] Action::Leave, "key-back", 80;
        [Chord::ctrl('c')] Action::Quit, "key-quit", 0;
    }
    Setup {
        [ENTER] Action::Accept, "key-next-field", 95;
        [TAB, DOWN] Action::NextField, "key-skip", 60;
        [BACK_TAB, UP] Action::PreviousField, "key-previous-field", 30;
    }
    Talk {
        [ENTER] Action::Accept, "key-next", 0;
        [c('v')] Action::Question, "key-question", 70;
        [DOWN] Action::Down, "key-down", 0;
        [UP] Action::Up, "key-up", 0;
    }
    Count {
        [ENTER] Action::Accept, "key-next-row", 90;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [k(Key::Backspace)] Action::Erase, "key-erase", 20;
        [c('x'), k(Key::Delete)] Action::Delete, "key-delete", 60;
    }
    Vote {
        [ENTER] Action::Accept, "key-next-row", 90;
        [c('s')] Action::Ranking, "key-ranking", 89;
        [DOWN, TAB] Action::Down, "key-down", 0;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [k(Key::Backspace)] Action::Erase, "key-erase", 20;
    }
    Missing {
        [ENTER] Action::Accept, "key-add", 95;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [ESC] Action::Leave, "key-to-rows", 60;
    }
    Work {
        [c(' ')] Action::Clock, "key-clock", 95;
        [ENTER] Action::Accept, "key-start", 0;
        [c('+'), c('=')] Action::MinuteMore, "key-minute-more", 90;
        [c('a')] Action::AutoPhases, "key-auto", 45;
    }
    Parking {
        [c('x')] Action::Done, "key-done", 95;
        [ENTER] Action::Accept, "key-done", 0;
        [k(Key::Delete)] Action::Delete, "key-delete", 60;
        [UP, BACK_TAB] Action::Up, "key-up", 0;
        [DOWN, TAB] Action::Down, "key-down", 0;
    }
    Lines {
        [ENTER] Action::Accept, "key-next", 0;
    }
    Last {
        [c('m')] Action::Addresses, "key-addresses", 95;
        [c('E')] Action::Export, "key-report", 90;
        [ENTER] Action::Accept, "key-next", 0;
    }
};
