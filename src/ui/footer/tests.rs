use std::fmt::Write as _;

use super::*;
use crate::ui::view::sample::{self, moment};
use crate::ui::widgets::look;

fn hints(pairs: &[(&str, &str)]) -> Vec<Hint> {
    pairs.iter().map(|(keys, word)| Hint { keys: (*keys).to_owned(), word: (*word).to_owned() }).collect()
}

fn five() -> Vec<Hint> {
    hints(&[("PgDn", "volgende"), ("v", "vraag"), ("n", "notities"), ("p", "parkeren"), ("?", "hulp")])
}

fn row(saving: Truth<'_>, width: u16) -> String {
    let hints = five();
    let place = vec!["Stap 2 van 5".to_owned(), "6 min".to_owned()];
    let line = Line { place, saving: Some(saving), hints: &hints, lang: Lang::Nl };
    let mut buf = Buffer::empty(Rect::new(0, 0, width, 1));
    line.draw(&Theme::DARK, buf.area, &mut buf);
    format!("{}{}", look::text(&buf), look::legend(&buf))
}

const WHY: &str = "geen ruimte meer op de schijf (/home/noor/.local/share/kring/sessions)";

#[test]
fn says_where_and_whether_it_is_saved_and_what_works() {
    let saved = Truth::Saved(Some(moment("2026-11-23T14:06:12+01:00")));
    let states = [saved, Truth::Saving, Truth::Saved(None), Truth::Failed(WHY), Truth::Failed("")];
    let mut all = String::new();
    for width in [54, 72, 92, 108, 180] {
        for state in &states {
            let _ = writeln!(all, "{}", row(state.clone(), width));
        }
    }
    insta::assert_snapshot!(all);
}

#[test]
fn hints_stay_where_they_are_while_it_is_being_saved() {
    let at = |saving: Truth<'_>, width| {
        let row = row(saving, width);
        row.lines().next().unwrap_or_default().find("PgDn").map(|at| row[..at].chars().count())
    };
    for width in 0..200 {
        let saved = at(Truth::Saved(Some(moment("2026-11-23T14:06:12+01:00"))), width);
        assert_eq!(saved, at(Truth::Saving, width), "{width}");
    }
}

#[test]
fn the_truth_about_saving_is_never_cut() {
    for width in 10..200 {
        let saved = row(Truth::Saved(Some(moment("2026-11-23T14:06:12+01:00"))), width);
        let saved = saved.lines().next().unwrap_or_default();
        assert!(saved.contains("opgeslagen"), "{width} {saved}");
        assert!(!saved.contains("opgeslagen 1") || saved.contains("opgeslagen 14:06:12"), "{width} {saved}");
    }
    for width in 16..200 {
        assert!(row(Truth::Failed(WHY), width).starts_with("NIET opgeslagen"), "{width}");
    }
}

#[test]
fn three_hints_fit_at_sixty_columns() {
    assert!(row(Truth::Saved(Some(moment("2026-11-23T14:06:12+01:00"))), 54).contains("n notities"));
}

#[test]
fn every_place_has_a_name() {
    let place = |lang, step, item| {
        let model = sample::at(lang, step, item);
        place(model.walk().unwrap(), lang).join(" | ")
    };
    for (step, item, nl, en) in [
        ("welcome", "opening", "Welkom 1/3 | 2 min", "Welcome 1/3 | 2 min"),
        ("warmup", "w1", "Opwarmer 1/4 | 2 min", "Warm-up 1/4 | 2 min"),
        ("design", "design-talk", "Stap 2 van 5 | 3 min", "Step 2 of 5 | 3 min"),
        ("continue", "intro", "Continueren 1/4 | 2 min", "Continue 1/4 | 2 min"),
    ] {
        assert_eq!(place(Lang::Nl, step, item), nl);
        assert_eq!(place(Lang::En, step, item), en);
    }
    let mut blank = sample::at(Lang::Nl, "design", "design-talk");
    sample::act(&mut blank, crate::app::Action::Blank);
    assert_eq!(super::place(blank.walk().unwrap(), Lang::Nl), ["Scherm leeg"]);
    let setup = sample::session(Lang::Nl);
    assert_eq!(super::place(setup.walk().unwrap(), Lang::Nl), ["Vooraf 1/8"]);
}
