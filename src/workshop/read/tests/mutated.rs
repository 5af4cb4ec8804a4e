//! Whatever somebody does to a script, it is read or reported.

use proptest::prelude::*;

use super::super::{Diagnostics, script};
use super::full::SOURCE;

/// Reads a source, and holds what it reports against it.
fn read(source: &str) {
    let Err(Diagnostics(found)) = script(source) else {
        return;
    };
    assert!(!found.is_empty());
    assert!(found.is_sorted_by_key(|one| (one.line, one.column)));
    for one in found {
        assert!(source.get(one.span.clone()).is_some(), "{one:?}");
        assert!(one.line <= source.split('\n').count() && one.column >= 1);
    }
}

/// A place between characters.
fn place() -> impl Strategy<Value = usize> {
    (0..=SOURCE.len()).prop_filter("inside a character", |at| SOURCE.is_char_boundary(*at))
}

proptest! {
    #[test]
    fn a_piece_replaced(a in place(), b in 0usize..60, piece in "[\\[\\]{}=,.\"'#\n a-z0-9é-]{0,8}") {
        let mut end = (a + b).min(SOURCE.len());
        while !SOURCE.is_char_boundary(end) {
            end += 1;
        }
        read(&format!("{}{piece}{}", &SOURCE[..a], &SOURCE[end..]));
    }

    #[test]
    fn a_piece_of_it_elsewhere(a in place(), b in place(), c in place()) {
        let (a, b) = (a.min(b), a.max(b));
        read(&format!("{}{}{}", &SOURCE[..c], &SOURCE[a..b], &SOURCE[c..]));
    }

    #[test]
    fn lines_in_another_order(lines in Just(SOURCE.lines().collect::<Vec<_>>()).prop_shuffle()) {
        read(&lines.join("\n"));
    }

    #[test]
    fn a_value_of_another_type(
        line in 0..SOURCE.lines().count(),
        value in prop::sample::select(vec![
            "1", "-1", "1.5", "nan", "-inf", "1e400", "99999999999999999999", "0x1F", "true", "''", "'a'", "[]",
            "[[]]", "{}", "{ nl = 1 }", "{ nl = '' }", "{ 60 = 'x' }", "1979-05-27", "['a', 1]", "[{ id = 'x' }]",
        ]),
    ) {
        let changed: Vec<_> = SOURCE
            .lines()
            .enumerate()
            .map(|(at, old)| match old.split_once(" = ") {
                Some((key, _)) if at == line => format!("{key} = {value}"),
                _ => old.to_owned(),
            })
            .collect();
        read(&changed.join("\n"));
    }

    #[test]
    fn anything_at_all(source in "\\PC{0,200}") {
        read(&source);
    }
}

#[test]
fn deep_and_large_sources_fit_a_small_stack() {
    let key = vec!["a"; 79].join(".");
    let deep = [
        "[".repeat(200_000),
        format!("x = {}", "[".repeat(200_000)),
        format!("x = {}", "{a=".repeat(200_000)),
        format!("x = {}1{}", format!("{{{key}=").repeat(79), "}".repeat(79)),
        format!("{}=1", vec!["a"; 200_000].join(".")),
        format!("[[x]]\n{key}=1\n[x]\n[x]\n").repeat(200),
        "[[steps]]\n[[steps.items]]\n".repeat(2_000),
        format!("title = '{}'", "{x} ".repeat(100_000)),
        format!("{} = 1", "a".repeat(1_000_000)),
    ];
    let small = std::thread::Builder::new().stack_size(512 * 1024);
    let reader = small.spawn(move || deep.iter().for_each(|source| read(source)));
    reader.unwrap().join().unwrap();
}
