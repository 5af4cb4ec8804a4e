//! Hands on a field: `("text|before", "keys", "text|after")`, the bar being the caret.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;

/// Milliseconds between two keys of a person who types on.
const BRISK: u64 = 120;

fn field(marked: &str, single_line: bool) -> Field {
    let caret = marked.find('|').expect("a caret in the text");
    let text = marked.replacen('|', "", 1);
    let mut field = if single_line { Field::single_line(&text) } else { Field::new(&text) };
    field.caret = caret;
    field
}

fn marked(field: &Field) -> String {
    let (before, after) = field.text().split_at(field.caret());
    format!("{before}|{after}")
}

/// Letters are typed; `<name>` is a key, `<rest>` a second without one, `<paste:…>` a paste.
fn press(field: &mut Field, keys: &str) {
    let mut now = 0;
    let mut rest = keys;
    while let Some(c) = rest.chars().next() {
        now += BRISK;
        let name = rest.strip_prefix('<').and_then(|inner| inner.split_once('>'));
        let Some((name, after)) = name else {
            field.apply(Edit::Insert(c), now);
            rest = &rest[c.len_utf8()..];
            continue;
        };
        rest = after;
        let edit = match name {
            "rest" => {
                now += 1000;
                continue;
            }
            "enter" => Edit::NewLine,
            "left" => Edit::Left,
            "right" => Edit::Right,
            "word-left" => Edit::WordLeft,
            "word-right" => Edit::WordRight,
            "up" => Edit::Up,
            "down" => Edit::Down,
            "home" => Edit::Home,
            "end" => Edit::End,
            "start" => Edit::Start,
            "finish" => Edit::Finish,
            "bs" => Edit::Backspace,
            "del" => Edit::Delete,
            "word-bs" => Edit::DeleteWordBack,
            "word-del" => Edit::DeleteWordForward,
            "kill-start" => Edit::KillToStart,
            "kill-end" => Edit::KillToEnd,
            "yank" => Edit::Yank,
            "swap" => Edit::Transpose,
            "undo" => Edit::Undo,
            "redo" => Edit::Redo,
            _ => Edit::Paste(name.strip_prefix("paste:").expect("a key that exists").to_owned()),
        };
        field.apply(edit, now);
    }
}

fn check(single_line: bool, table: &[(&str, &str, &str)]) {
    for (from, keys, to) in table {
        let mut field = field(from, single_line);
        press(&mut field, keys);
        assert_eq!(marked(&field), *to, "{from:?} and then {keys:?}");
    }
}

#[test]
fn typing_and_moving() {
    check(
        false,
        &[
            ("|", "hallo", "hallo|"),
            ("ha|o", "ll", "hall|o"),
            ("a|b", "<enter>", "a\n|b"),
            ("ab|", "<left><left><left>", "|ab"),
            ("|ab", "<right><right><right>", "ab|"),
            ("e\u{301}|x", "<left>", "|e\u{301}x"),
            ("|e\u{301}x", "<right>", "e\u{301}|x"),
            ("a👩‍👧‍👦|", "<left>", "a|👩‍👧‍👦"),
            ("|🇳🇱🇧🇪", "<right>", "🇳🇱|🇧🇪"),
            ("|漢字", "<right>", "漢|字"),
            ("a\n|b", "<left>", "a|\nb"),
            ("|\u{301}", "e", "e\u{301}|"),
            ("|🇧🇪", "🇳", "🇳🇧|🇪"),
            ("one\ntw|o", "<home>", "one\n|two"),
            ("one\nt|wo\nx", "<end>", "one\ntwo|\nx"),
            ("one\nt|wo", "<start>", "|one\ntwo"),
            ("o|ne\ntwo", "<finish>", "one\ntwo|"),
        ],
    );
}

#[test]
fn lines_above_and_below() {
    check(
        false,
        &[
            ("one\ntw|o", "<up>", "on|e\ntwo"),
            ("on|e\ntwo", "<down>", "one\ntw|o"),
            ("o|ne", "<up>", "o|ne"),
            ("o|ne", "<down>", "o|ne"),
            ("|\n", "<down>", "\n|"),
            ("\n|", "<up>", "|\n"),
            ("long line\nab\nlong li|ne", "<up>", "long line\nab|\nlong line"),
            ("long line\nab\nlong li|ne", "<up><up>", "long li|ne\nab\nlong line"),
            ("long line\nab\nlong li|ne", "<up><left><up>", "l|ong line\nab\nlong line"),
            ("é\u{301}漢x\nabc|", "<up>", "é\u{301}漢x|\nabc"),
            ("漢字x\nab|c", "<up>", "漢字|x\nabc"),
        ],
    );
}

#[test]
fn words() {
    check(
        false,
        &[
            ("one two|", "<word-left>", "one |two"),
            ("one |two", "<word-left>", "|one two"),
            ("one, t|wo", "<word-left><word-left>", "|one, two"),
            ("|one, two", "<word-right>", "one|, two"),
            ("one|, two", "<word-right>", "one, two|"),
            ("it's|", "<word-left>", "|it's"),
            ("één café|", "<word-left>", "één |café"),
            ("one\n|two", "<word-left>", "|one\ntwo"),
            ("fun 🎉|", "<word-left>", "fun |🎉"),
            ("  |", "<word-left>", "|  "),
            ("|  ", "<word-right>", "  |"),
            ("one two|", "<word-bs>", "one |"),
            ("one two  |", "<word-bs>", "one |"),
            ("fun 🎉|", "<word-bs>", "fun |"),
            ("one |two three", "<word-del>", "one | three"),
            ("one| two", "<word-del>", "one|"),
        ],
    );
}

#[test]
fn deleting() {
    check(
        false,
        &[
            ("ab|c", "<bs>", "a|c"),
            ("a|bc", "<del>", "a|c"),
            ("|a", "<bs>", "|a"),
            ("a|", "<del>", "a|"),
            ("a\n|b", "<bs>", "a|b"),
            ("a|\nb", "<del>", "a|b"),
            ("xe\u{301}|", "<bs>", "x|"),
            ("x👩‍👧|y", "<bs>", "x|y"),
            ("x|👩‍👧y", "<del>", "x|y"),
            ("🇳x|🇱", "<bs>", "🇳🇱|"),
        ],
    );
}

#[test]
fn killing_and_yanking() {
    check(
        false,
        &[
            ("one tw|o", "<kill-start>", "|o"),
            ("o|ne two", "<kill-end>", "o|"),
            ("a\nbc|d\ne", "<kill-start>", "a\n|d\ne"),
            ("a\nb|cd\ne", "<kill-end>", "a\nb|\ne"),
            ("a\n|b", "<kill-start>", "a|b"),
            ("a|\nb", "<kill-end>", "a|b"),
            ("|a", "<kill-start>", "|a"),
            ("one two|", "<kill-start><yank><yank>", "one twoone two|"),
            ("one two|", "<word-bs><word-bs><yank>", "one two|"),
            ("|one two", "<word-del><word-del><yank>", "one two|"),
            ("one two|", "<word-bs><left><word-bs><yank>", "one| "),
            ("one two|", "<word-bs><kill-start>x<yank>", "xone two|"),
            ("a|", "<yank>", "a|"),
            ("a|", "<bs><yank>", "|"),
        ],
    );
}

#[test]
fn swapping() {
    check(
        false,
        &[
            ("a|b", "<swap>", "ba|"),
            ("ab|", "<swap>", "ba|"),
            ("ab|\nc", "<swap>", "ba|\nc"),
            ("|ab", "<swap>", "|ab"),
            ("a|", "<swap>", "a|"),
            ("ab\n|c", "<swap>", "ab\n|c"),
            ("ab\nc|", "<swap>", "ab\nc|"),
            ("|", "<swap>", "|"),
            ("e\u{301}|漢x", "<swap>", "漢e\u{301}|x"),
            ("a|b", "<swap><undo>", "a|b"),
        ],
    );
}

#[test]
fn undo_goes_by_words_and_rests() {
    check(
        false,
        &[
            ("|", "one<undo>", "|"),
            ("|", "one two<undo>", "one |"),
            ("|", "one  two<undo><undo>", "|"),
            ("|", "one two<undo><undo><redo>", "one |"),
            ("|", "one two<undo><undo><redo><redo>", "one two|"),
            ("|", "on<rest>e<undo>", "on|"),
            ("|", "one<left>x<undo>", "on|e"),
            ("|", "one<left><right>x<undo>", "one|"),
            ("|", "one<enter>two<undo>", "one\n|"),
            ("|", "one<bs>x<undo>", "on|"),
            ("|", "one<bs>x<undo><undo>", "one|"),
            ("|", "one<paste: and two><undo>", "one|"),
            ("|", "<paste:a b><paste: c><undo>", "a b|"),
            ("one two|", "<bs><bs><bs><undo>", "one two|"),
            ("one two|", "<bs><bs><bs><bs><bs><undo>", "one|"),
            ("one two|", "<bs><rest><bs><undo>", "one tw|"),
            ("|one two", "<del><del><del><del><del><undo>", "|two"),
            ("a|b", "<bs><del><undo>", "|b"),
            ("one two|", "<word-bs><word-bs><undo>", "one |"),
            ("one t|wo", "<kill-start><undo>", "one t|wo"),
            ("one t|wo", "<kill-end><undo>", "one t|wo"),
            ("|", "a<undo><undo><redo><redo>", "a|"),
            ("|", "a<undo>b<redo>", "b|"),
            ("|", "one<undo>two<undo>", "|"),
            ("|", "one<redo>two<undo>", "one|"),
            ("🇳x|🇱", "<bs><undo>", "🇳x|🇱"),
        ],
    );
}

#[test]
fn what_comes_in_is_clean() {
    check(
        false,
        &[
            ("|", "a\tb", "a b|"),
            ("|", "a\rb", "a\nb|"),
            ("|", "a\u{1b}\u{7}\u{202e}b", "ab|"),
            ("a|b", "<paste:1\r\n2\u{1b}[31m>", "a1\n2|b"),
            ("a|b", "<paste:\u{1b}[31m>", "a|b"),
        ],
    );
    assert_eq!(Field::new("a\u{1b}[2Jb\u{202e}").text(), "ab");
}

#[test]
fn a_single_line_stays_one() {
    check(
        true,
        &[
            ("a|b", "<enter>", "a|b"),
            ("a|b", "<paste:1\r\n2\n3>", "a1 2 3|b"),
            ("a|b", "\n", "a |b"),
            ("a|b", "<up><down>", "a|b"),
        ],
    );
    let mut field = Field::single_line("a\nb");
    assert_eq!(field.text(), "a b");
    field.set_text("c\nd");
    assert_eq!(field.text(), "c d");
    field.take();
    assert!(field.is_single_line());
}

#[test]
fn replacing_and_taking() {
    let mut field = field("on|e", false);
    field.set_text("another");
    assert_eq!(marked(&field), "another|");
    assert!(field.apply(Edit::Undo, 0));
    assert_eq!(marked(&field), "on|e");
    field.clear();
    assert!(field.is_empty() && field.is_blank());
    press(&mut field, "<undo>");
    assert_eq!(marked(&field), "on|e");

    press(&mut field, "<kill-end>");
    assert_eq!(field.take(), "on");
    assert_eq!(field, Field::default());
    assert!(!field.can_undo() && !field.can_redo());
    press(&mut field, "<undo><redo><yank>");
    assert_eq!(marked(&field), "|");
}

#[test]
fn blank_is_not_empty() {
    let field = Field::new(" \n ");
    assert!(field.is_blank() && !field.is_empty());
}

#[test]
fn says_whether_something_changed() {
    let cases = [
        ("|", Edit::Backspace, false),
        ("|", Edit::Undo, false),
        ("|", Edit::Redo, false),
        ("|", Edit::Yank, false),
        ("|", Edit::Insert('\u{1b}'), false),
        ("|", Edit::Paste(String::new()), false),
        ("a|", Edit::Right, false),
        ("a|", Edit::Down, false),
        ("a|", Edit::Left, true),
        ("a|", Edit::Insert('b'), true),
        ("|", Edit::NewLine, true),
        ("a|a", Edit::Transpose, true),
    ];
    for (from, edit, changed) in cases {
        let mut field = field(from, false);
        let before = marked(&field);
        assert_eq!(field.apply(edit.clone(), 0), changed, "{edit:?} on {from:?}");
        assert_eq!(marked(&field) != before, changed, "{edit:?} on {from:?}");
    }
}

#[test]
fn what_does_nothing_keeps_what_can_be_redone() {
    let mut field = field("|", false);
    press(&mut field, "a<undo><bs><del><left><paste:><swap>");
    assert!(field.can_redo());
}

#[test]
fn the_oldest_steps_are_forgotten() {
    let mut field = Field::default();
    for _ in 0..600 {
        field.apply(Edit::Paste("x".to_owned()), 0);
    }
    let mut steps = 0;
    while field.apply(Edit::Undo, 0) {
        steps += 1;
    }
    assert_eq!((steps, field.text().len()), (500, 100));
}

fn any_char() -> impl Strategy<Value = char> {
    prop_oneof![
        4 => prop::sample::select(vec![
            'a', 'b', ' ', '\n', ',', '\'', '\u{301}', '\u{200d}', '👩', '👧', '🇳', '🇱', '漢', '\u{fe0f}', '\u{1f3fd}',
            '\u{1100}', '\u{1161}', '\u{11a8}', '\u{600}', '\u{915}', '\u{94d}', '\u{ff9e}', '\r', '\t', '\u{1b}', '\u{2028}',
        ]),
        1 => any::<char>(),
    ]
}

fn any_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        8 => any_char().prop_map(Edit::Insert),
        3 => prop::collection::vec(any_char(), 0..12).prop_map(|chars| Edit::Paste(chars.into_iter().collect())),
        20 => prop::sample::select(vec![
            Edit::NewLine, Edit::Left, Edit::Right, Edit::WordLeft, Edit::WordRight, Edit::Up, Edit::Down, Edit::Home,
            Edit::End, Edit::Start, Edit::Finish, Edit::Backspace, Edit::Delete, Edit::DeleteWordBack,
            Edit::DeleteWordForward, Edit::KillToStart, Edit::KillToEnd, Edit::Yank, Edit::Transpose, Edit::Undo,
            Edit::Redo,
        ]),
    ]
}

fn on_boundary(field: &Field) -> bool {
    let mut boundaries = field.text().grapheme_indices(true).map(|(at, _)| at);
    field.caret() == field.text().len() || boundaries.any(|at| at == field.caret())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_edits_keep_the_field_whole(
        text in prop::collection::vec(any_char(), 0..20),
        single_line: bool,
        edits in prop::collection::vec((any_edit(), 0..700_u64), 0..60),
    ) {
        let text: String = text.into_iter().collect();
        let mut field = if single_line { Field::single_line(&text) } else { Field::new(&text) };
        let initial = field.text().to_owned();
        let mut now = 0;
        for (edit, pause) in edits {
            now += pause;
            let before = (field.text().to_owned(), field.caret());
            let changed = field.apply(edit.clone(), now);
            prop_assert!(on_boundary(&field), "{:?} after {:?}", marked(&field), edit);
            prop_assert_eq!(changed, before != (field.text().to_owned(), field.caret()), "{:?} on {:?}", edit, before);
            prop_assert!(clean::clean(field.text()) == field.text());
            prop_assert!(!single_line || !field.text().contains('\n'));
        }
        while field.apply(Edit::Redo, now) {}
        let last = field.text().to_owned();
        while field.apply(Edit::Undo, now) {
            prop_assert!(on_boundary(&field));
        }
        prop_assert!(!field.can_undo());
        prop_assert_eq!(field.text(), initial);
        while field.apply(Edit::Redo, now) {
            prop_assert!(on_boundary(&field));
        }
        prop_assert!(!field.can_redo());
        prop_assert_eq!(field.text(), last);
    }
}
