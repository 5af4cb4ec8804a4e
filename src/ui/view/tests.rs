use std::fmt::Write as _;

use proptest::prelude::*;
use ratatui::style::Modifier;

use super::sample::{self, act, at, looks, type_in};
use super::*;
use crate::app::{Action, FLASH_STEP_MS, Overlay, Told};
use crate::session::Label;
use crate::ui::widgets::look;
use crate::workshop::Lang;

fn buffer(model: &Model, width: u16, height: u16) -> (Buffer, Option<Position>) {
    let mut buf = Buffer::empty(Rect::new(0, 0, width, height));
    let caret = draw(model, &Theme::DARK, buf.area, &mut buf);
    (buf, caret)
}

#[test]
fn a_window_that_is_too_small_gets_one_polite_line() {
    for lang in Lang::ALL {
        let model = sample::start(lang);
        let mut rows = String::new();
        for (width, height) in [(59, 20), (80, 19), (24, 7), (6, 3), (1, 1)] {
            let drawn = look::text(&buffer(&model, width, height).0);
            let _ = writeln!(rows, "--- {width}x{height}\n{drawn}");
        }
        insta::assert_snapshot!(format!("small-{lang}"), rows);
    }
}

#[test]
fn notes_say_that_the_room_reads_along() {
    for lang in Lang::ALL {
        let mut model = at(lang, "design", "design-talk");
        act(&mut model, Action::Notes);
        let walk = model.walk().unwrap();
        let drawn = looks(|theme, area, buf| {
            notes::draw(walk, lang, theme, notes::panel(walk, lang, area), buf);
            None
        });
        insta::assert_snapshot!(format!("notes-{lang}"), drawn);
    }
}

#[test]
fn a_field_on_the_stage_is_not_covered_by_notes() {
    let mut model = at(Lang::Nl, "warmup", "w3");
    type_in(&mut model, "durf te vragen");
    act(&mut model, Action::Notes);
    for (width, height) in sample::SIZES {
        let (buf, caret) = buffer(&model, width, height);
        let caret = caret.unwrap();
        let text = look::text(&buf);
        let row = text.lines().nth(caret.y.into()).unwrap_or_default();
        assert!(row.contains("durf te vragen"), "{text}");
        assert!(text.contains("de zaal leest mee"), "{text}");
    }
}

#[test]
fn a_notice_stands_above_the_footer() {
    let mut model = at(Lang::Nl, "design", "design-talk");
    model.tell(Told::Undone(Label::AnswerKept("durf te vragen".to_owned())));
    let (buf, _) = buffer(&model, 80, 24);
    let text = look::text(&buf);
    let row = text.lines().nth(22).unwrap_or_default();
    assert_eq!(row, "   ▌ Ongedaan: antwoord ‘durf te vragen’ bewaard");
    model.tell(Told::Words("woord ".repeat(60)));
    let (buf, _) = buffer(&model, 80, 24);
    assert_eq!(look::text(&buf).matches('▌').count(), NOTICE_ROWS);
}

#[test]
fn the_stage_flashes_and_the_footer_does_not() {
    let mut model = at(Lang::Nl, "design", "design-talk");
    let reversed =
        |model: &Model, y: u16| buffer(model, 80, 24).0[(5, y)].modifier.contains(Modifier::REVERSED);
    assert!(!reversed(&model, 5));
    model.flash_since = Some(model.now.mono_ms);
    assert!(reversed(&model, 5) && !reversed(&model, 23));
    model.flash_since = Some(model.now.mono_ms - FLASH_STEP_MS);
    assert!(!reversed(&model, 5));
}

#[test]
fn the_cursor_is_in_the_topmost_field_only() {
    let mut model = at(Lang::Nl, "warmup", "w3");
    type_in(&mut model, "x");
    let stage = buffer(&model, 80, 24).1;
    assert!(stage.is_some());
    act(&mut model, Action::Park);
    let park = buffer(&model, 80, 24).1;
    assert!(park.is_some() && park != stage);
    model.overlays.push(Overlay::Help { scroll: 0 });
    assert_eq!(buffer(&model, 80, 24).1, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn draws_at_any_size(width in 0..210u16, height in 0..64u16, which in 0..40usize, scroll in any::<usize>(), words in any::<String>()) {
        let mut models = [sample::start(Lang::Nl), sample::session(Lang::En), at(Lang::Nl, "warmup", "w3")];
        for model in &mut models {
            type_in(model, &words);
            model.tell(Told::Words(words.clone()));
            if let Some(walk) = model.walk_mut() {
                walk.notes = true;
            }
            model.overlays.extend(super::super::overlay::tests::any(which, scroll, &words));
            let (buf, caret) = buffer(model, width, height);
            prop_assert!(caret.is_none_or(|at| buf.area.contains(at)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_part_draws_in_any_area(
        x in 0..9u16, y in 0..9u16, width in 0..130u16, height in 0..44u16, which in 0..40usize, scroll in 0..60usize,
        words in any::<String>(),
    ) {
        let area = Rect::new(x, y, width, height);
        let mut buf = Buffer::empty(Rect::new(0, 0, width, height));
        let mut models = [sample::start(Lang::En), sample::session(Lang::Nl), at(Lang::En, "continue", "harvest")];
        for model in &mut models {
            type_in(model, &words);
            let caret = match &model.screen {
                Screen::Start(start) => start::draw(start, model, &Theme::MONO, area, &mut buf),
                Screen::Walk(walk) => {
                    notes::draw(walk, model.lang, &Theme::MONO, notes::panel(walk, model.lang, area), &mut buf);
                    match &walk.page {
                        Page::Setup(page) => setup::draw(page, walk, model, &Theme::MONO, area, &mut buf),
                        _ => None,
                    }
                }
            };
            prop_assert!(caret.is_none_or(|at| buf.area.contains(at)));
            footer::draw(model, &Theme::MONO, area, &mut buf);
            if let Some(overlay) = super::super::overlay::tests::any(which, scroll, &words) {
                let caret = overlay::draw(&overlay, model, &Theme::MONO, area, &mut buf);
                prop_assert!(caret.is_none_or(|at| buf.area.contains(at)));
            }
        }
    }
}
