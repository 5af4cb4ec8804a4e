//! The one key table: from here come dispatch, footer, help, palette, the README's list and the test for conflicts.

use super::chord::{Chord, Key};
use crate::app::field::Edit;
use crate::app::{Action, Context};
use crate::words;
use crate::workshop::Lang;

/// A row: in a context, these keys mean this act.
pub struct Row {
    /// Where.
    pub context: Context,
    /// Which keys, the one to tell first.
    pub keys: Keys,
    /// What they mean.
    pub action: Action,
    /// What that is called, in a language.
    pub word: fn(Lang) -> String,
    /// How much it belongs in the footer: the higher, the sooner; 0 never.
    pub rank: u8,
}

/// Which keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// These.
    These(&'static [Chord]),
    /// The digits, each with its own meaning.
    Digits,
    /// The letters, each with its own meaning.
    Letters,
}

impl Keys {
    /// The key to tell, in a language.
    pub fn label(self, lang: Lang) -> String {
        self.labels(lang).into_iter().next().unwrap_or_default()
    }

    /// All of them, the one to tell first.
    pub fn labels(self, lang: Lang) -> Vec<String> {
        let label = |chord: &Chord| match chord.key {
            Key::Char(' ') => words!(lang, "key-name-space"),
            _ => chord.to_string(),
        };
        match self {
            Self::These(chords) => chords.iter().map(label).collect(),
            Self::Digits => vec!["0–9".to_owned()],
            Self::Letters => vec!["a–z".to_owned()],
        }
    }
}

const fn c(c: char) -> Chord {
    Chord::char(c)
}

const fn k(key: Key) -> Chord {
    Chord::key(key)
}

const ENTER: Chord = k(Key::Enter);
const ESC: Chord = k(Key::Esc);
const TAB: Chord = k(Key::Tab);
const BACK_TAB: Chord = Chord::shift(Key::Tab);
const UP: Chord = k(Key::Up);
const DOWN: Chord = k(Key::Down);
const LEFT: Chord = k(Key::Left);
const RIGHT: Chord = k(Key::Right);

macro_rules! rows {
    ($($context:ident { $([$($chord:expr),* $(,)?] $action:expr, $word:literal, $rank:literal;)* })*) => {
        &[$($(Row {
            context: Context::$context,
            keys: Keys::These(&[$($chord),*]),
            action: $action,
            word: |lang| words!(lang, $word),
            rank: $rank,
        }),*),*]
    };
}

macro_rules! digits {
    ($($context:ident $word:literal, $rank:literal;)*) => {
        &[$(Row {
            context: Context::$context,
            keys: Keys::Digits,
            action: Action::Digit(0),
            word: |lang| words!(lang, $word),
            rank: $rank,
        }),*]
    };
}

/// All rows, those of one context together. Where two contexts hold, the nearer one comes first.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    DIGITS.iter().chain(LETTERS).chain(ROWS)
}

static DIGITS: &[Row] = digits! {
    Count "key-count", 95;
    FormChoice "key-choose-number", 95;
    Vote "key-votes", 95;
    ByHand "key-move-person", 95;
    Merge "key-merge-with", 85;
    MoveTo "key-to-group", 95;
    ThemeSort "key-give-theme", 95;
    ThemeAnswer "key-give-theme", 95;
    ThemeDigits "key-give-theme", 95;
    ThemeChoice "key-choose", 95;
    Weights "key-weight", 95;
    SpotKind "key-choose", 95;
};

static LETTERS: &[Row] = &[Row {
    context: Context::RosterRow,
    keys: Keys::Letters,
    action: Action::Value(' '),
    word: |lang| words!(lang, "key-set-value"),
    // The letters stand on the page, each with its value.
    rank: 0,
}];

static ROWS: &[Row] = rows! {
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
        [Chord::ctrl('o')] Action::Form, "key-form", 69;
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
        [Chord::ctrl('o')] Action::Form, "key-form", 36;
        [c('r'), Chord::alt(Key::Char('r'))] Action::Reveal, "key-reveal", 68;
        [c('R'), Chord::alt(Key::Char('a'))] Action::RevealAll, "key-reveal-all", 67;
        [c('H'), Chord::alt(Key::Char('h'))] Action::Hold, "key-hold", 48;
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
    Counting {
        [ENTER] Action::Accept, "key-preview", 95;
        [TAB] Action::Attribute, "key-attribute", 70;
    }
    Preview {
        [ENTER] Action::Accept, "key-apply", 95;
        [c('m')] Action::Arrange, "key-arrange", 94;
        [c('+'), c('=')] Action::MoreGroups, "key-more-groups", 93;
        [c('-')] Action::FewerGroups, "key-fewer-groups", 92;
        [c('r')] Action::DrawAgain, "key-draw-again", 91;
        [c('e'), ESC] Action::CountAgain, "key-count-again", 90;
        [TAB] Action::ByHand, "key-by-hand", 89;
        [c('g')] Action::GroupSize, "key-group-size", 88;
        [c('R')] Action::Rules, "key-rules", 87;
        [c('k')] Action::Weights, "key-weights", 86;
        [c('s')] Action::Seed, "key-seed", 45;
        [DOWN] Action::Down, "key-down", 0;
        [UP] Action::Up, "key-up", 0;
    }
    Formed {
        [ENTER] Action::Accept, "key-next", 0;
        [c('z')] Action::Mend, "key-mend", 94;
        [TAB] Action::ByHand, "key-by-hand", 87;
        [c('l')] Action::Late, "key-latecomer", 86;
        [c('w')] Action::Places, "key-places", 80;
        [c('c')] Action::Merge, "key-merge", 70;
        [c('g')] Action::GroupName, "key-group-name", 68;
        [c('N')] Action::ShowNames, "key-show-names", 66;
        [c('m')] Action::Arrange, "key-arrange", 60;
        [c('r')] Action::DrawAgain, "key-draw-again", 55;
        [c('e')] Action::CountAgain, "key-count-again", 65;
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
    }
    ByHand {
        [UP] Action::Up, "key-up", 0;
        [DOWN] Action::Down, "key-down", 0;
        [LEFT] Action::Left, "key-value", 0;
        [RIGHT] Action::Right, "key-value", 0;
        [c('s')] Action::Swap, "key-swap", 94;
        [ENTER, TAB] Action::Accept, "key-ready", 93;
        [ESC] Action::Leave, "key-back", 0;
        [c('x'), k(Key::Delete)] Action::LeftEarly, "key-leaves", 92;
        [c('z')] Action::Mend, "key-mend", 91;
        [c('v')] Action::Lock, "key-lock", 90;
        [c('k')] Action::Leader, "key-leader", 89;
        [c('l')] Action::Late, "key-latecomer", 86;
        [c('c')] Action::Merge, "key-merge", 70;
        [c('g')] Action::GroupName, "key-group-name", 68;
        [c('w')] Action::Places, "key-places", 67;
        [c('N')] Action::ShowNames, "key-show-names", 66;
    }
    MoveChosen {
        [ENTER] Action::Accept, "key-do-it", 99;
        [ESC] Action::Leave, "key-not", 98;
    }
    Latecomer {
        [ENTER] Action::Accept, "key-add", 95;
        [ESC] Action::Leave, "key-ready", 90;
    }
    Mend {
        [ENTER] Action::Accept, "key-do-it", 99;
        [ESC] Action::Leave, "key-not", 98;
    }
    Merge {
        [ENTER] Action::Accept, "key-do-it", 99;
        [ESC] Action::Leave, "key-not", 98;
        [DOWN] Action::Down, "key-merge-other", 80;
        [UP] Action::Up, "key-merge-other", 0;
    }
    GroupPlace {
        [ENTER, TAB] Action::Accept, "key-next-group", 95;
        [ESC] Action::Leave, "key-back", 80;
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
    Lines {
        [ENTER] Action::Accept, "key-next", 0;
    }
    Last {
        [c('m')] Action::Addresses, "key-addresses", 95;
        [c('E')] Action::Export, "key-report", 90;
        [ENTER] Action::Accept, "key-next", 0;
    }
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
