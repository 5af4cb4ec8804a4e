//! Any keys at all, in any state: nothing panics, nothing typed is lost, and the program wakes when it has to.

use kring::app::{Message, rest_ms};
use kring::input::{Chord, Key, footer, help};
use proptest::prelude::*;

use crate::cases;
use crate::hand::{Flow, begin};

/// Ways into every page and everything that floats above one.
const STATES: [&str; 49] = [
    "",
    "Hogeschool<enter>het net",
    "<enter><enter><enter><enter><enter><enter><enter>28",
    "<go:opening>",
    "<go:w1>a28<enter>3<enter>12",
    "<go:w2>5<enter>",
    "<go:w3>luisteren<enter>half",
    "<go:w3>luisteren<enter>humor<enter><up>",
    "<go:w3>luisteren<enter><up>e",
    "<go:w3><esc>",
    "<go:w3><paste:een\\ntwee>",
    "<go:w5>17",
    "<go:explore-talk>n",
    "<go:explore-talk>b",
    "<go:design-contrast>?",
    "<go:design-talk>:",
    "<go:design-talk>j",
    "<go:design-talk>p",
    "<go:design-talk>a",
    "<go:design-talk><space>t",
    "<go:form>zwart 9 w",
    "<go:form>zwart 9 wit 6 blauw 5<enter>",
    "<f12>Anna<enter>Bram<enter>Chris<enter>Dewi<enter>Emma<enter><f12><go:form>zwart 9 wit 6 blauw 5<enter>m",
    "<f12>Anna<enter>Bram<enter>Chris<enter>Dewi<enter>Emma<enter><f12><go:form><enter>Rsamen A B<enter>Emma in 9",
    "<f12>Anna<enter>Bram<enter>Chris<enter>Dewi<enter>Emma<enter><f12><go:form><enter>k",
    "<go:form>zwart 9 wit 6 blauw 5<enter>g",
    "<go:form>zwart 9 wit 6 blauw 5<enter>s4",
    "<go:form>zwart 9 wit 6 blauw 5<enter>m<enter>",
    "<go:form>zwart 9 wit 6 blauw 5<enter><enter><tab>",
    "<go:form>zwart 9 wit 6 blauw 5<enter><enter>w",
    "<go:work>",
    "<go:work/talk><space>",
    "<go:work/choose><space>q",
    "<go:form>z9w6<enter><enter><go:work/roles><space>a<go:harvest>een<enter>twee<enter>",
    "<go:form>z9w6<enter><enter><go:harvest>een<enter><up>m",
    "<go:form>z9w6<enter><enter><go:harvest><c-o>een<enter>twee<enter><down>half",
    "<go:form>z9w6<enter><enter><go:harvest><c-n>een<enter>twee<enter><up>",
    "<go:form>z9w6<enter><enter><go:harvest><c-n>een<enter><tab>twee<enter><c-g><c-l>",
    "<go:failure>12<enter>3",
    "<go:failure><up><down><down><down><down><down><down><down><down><down><down>ach",
    "<go:w1>peen<enter>ptwee<enter><go:parking>",
    "<go:last>",
    "<f12>",
    "<go:w3><f12>12<enter>Anna<enter>Bram<enter>Anna<enter><up>z",
    "<go:form><f12>Anna<enter>Team: rood, blauw<enter><up>r<enter>",
    "<go:design-talk><f12>Anna<enter><c-o>",
    "<go:form>z9w6<enter><enter><go:work/talk><space>i2 durf #net !a @Jan",
    "<go:w3>luisteren<enter><f3>e",
    "<go:explore-talk><c-l><paste:een\\ntwee>",
];

fn chord() -> impl Strategy<Value = Chord> {
    let named = vec![
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::Backspace,
        Key::Delete,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::PageUp,
        Key::PageDown,
    ];
    let key = prop_oneof![
        4 => prop::sample::select(named),
        4 => prop::char::range(' ', '~').prop_map(Key::Char),
        1 => prop::sample::select(vec!['é', '漢', '\u{301}', '👧', '\u{202e}', '\u{200d}']).prop_map(Key::Char),
        2 => (1u8..=12).prop_map(Key::F),
    ];
    (key, prop::bool::weighted(0.15), prop::bool::weighted(0.1), prop::bool::weighted(0.15))
        .prop_map(|(key, ctrl, alt, shift)| Chord { key, ctrl, alt, shift })
}

#[derive(Debug, Clone)]
enum Happening {
    Pressed(Chord),
    Pasted(String),
    Waited(i64),
    Slept(i64),
    ClockSet(i64),
    Resized(u16, u16),
    Killed,
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        30 => chord().prop_map(Happening::Pressed),
        1 => "[a-z\n ]{0,30}".prop_map(Happening::Pasted),
        1 => (1..30_000i64).prop_map(Happening::Waited),
        1 => (1..3_000_000i64).prop_map(Happening::Slept),
        1 => (-4_000_000..4_000_000i64).prop_map(Happening::ClockSet),
        1 => (0..=200u16, 0..=60u16).prop_map(|(columns, rows)| Happening::Resized(columns, rows)),
        1 => Just(Happening::Killed),
    ]
}

fn happen(s: &mut Flow, what: Happening) {
    match what {
        Happening::Pressed(chord) => s.chord(chord),
        Happening::Pasted(text) => s.send(Message::Paste(text)),
        Happening::Waited(ms) => s.wait(ms),
        Happening::Slept(ms) => {
            s.press(&format!("<asleep:{ms}ms>"));
        }
        Happening::ClockSet(ms) => {
            s.press(&format!("<clock:{ms}ms>"));
        }
        Happening::Resized(columns, rows) => s.send(Message::Resize(columns, rows)),
        Happening::Killed if s.saved.is_some() => {
            s.press("<away:1m>");
        }
        Happening::Killed => {}
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn whatever_happens_nothing_panics(
        state in prop::sample::select(STATES.to_vec()),
        english in any::<bool>(),
        happenings in prop::collection::vec(happening(), 0..50),
        size in (0..=200u16, 0..=60u16),
    ) {
        let cop = begin("cop");
        let mut s = Flow::begin(if english { cop.en() } else { cop });
        s.press(state);
        for what in happenings {
            happen(&mut s, what);
            prop_assert!(rest_ms(&s.model) != Some(0), "it would wake for ever");
            let _ = (footer(&s.model), help(&s.model));
        }
        let screen = s.screen_at(size);
        prop_assert_eq!(screen.lines().count(), usize::from(size.1));
        let _ = (s.screen(), s.told());
        let wall = serde_json::to_string(&s.session().wall()).unwrap();
        prop_assert!(!wall.contains("Tel af van drie") && !wall.contains("Count down from three"));
    }

    #[test]
    fn nothing_typed_is_lost_by_moving_about(
        field in prop::sample::select(vec![
            "",
            "<enter><enter>",
            "<go:w3>",
            "<go:w3>luisteren<enter><up>e",
            "<go:form>",
            "<go:form><tab>",
            "<go:form>zwart 9 wit 6<enter><enter>w",
            "<go:form>zwart 9 wit 6<enter><enter><go:harvest><tab>",
            "<go:failure><down><down><down><down><down><down><down><down><down><down>",
            "<go:explore-talk>p",
            "<go:explore-talk><f12>",
            "<go:explore-talk>i",
            "<go:w3><c-l>",
            "<go:w3><f12>Anna<enter><up><enter>",
        ]),
        keys in prop::collection::vec(
            prop::sample::select(vec![
                "<esc>", "<esc>", "<tab>", "<s-tab>", "<up>", "<down>", "<right>", "<enter>", "<pgdn>",
                "<pgup>", "<f1>", "<f4>", "<f6>", "<f7>", "<f8>", "<f9>", "<f10>", "<c-l>", "<f3>", "<c-p>", "<c-c>", "<size:20x5>",
                "<size:100x28>", "<wait:2s>", "<wait:20m>", "<away:1m>", "<clock:1h>", "m", "o", "k", "w", "e", "j",
                "L", "b", "n", "a", "t", "q", "z", "i", "p", "r", "v", ":", "?", "1", "3",
            ]),
            0..40,
        ),
    ) {
        let mut s = Flow::begin("cop");
        s.press(field).press("qwxqw<wait:1s>");
        for key in &keys {
            s.press(key);
        }
        s.press("<wait:1s>");
        let saved = serde_json::to_string(&*s.saved.as_ref().unwrap().session).unwrap();
        prop_assert!(saved.contains("qwxqw"), "lost after {:?} {:?}", field, keys);
    }
}

#[test]
fn every_state_is_drawn_at_every_size_in_both_languages() {
    for state in STATES {
        let mut s = Flow::begin("cop");
        s.press(state);
        for _ in 0..2 {
            for columns in [0, 1, 59, 60, 80, 200] {
                for rows in [0, 1, 19, 20, 24, 60] {
                    let screen = s.screen_at((columns, rows));
                    assert_eq!(screen.lines().count(), usize::from(rows), "{state}");
                }
            }
            s.send(Message::Act(kring::app::Action::Language));
        }
    }
}
