use super::*;
use crate::app::{Action, Page};
use crate::ui::view::sample::{act, looks, session, type_in};

fn drawn(model: &Model) -> String {
    let walk = model.walk().unwrap();
    let Page::Setup(setup) = &walk.page else { panic!("not before the first step") };
    looks(|theme, area, buf| draw(setup, walk, model, theme, area, buf))
}

/// The page after these answers; an empty one skips.
fn after_answers(lang: Lang, answers: &[&str]) -> Model {
    let mut model = session(lang);
    for answer in answers {
        type_in(&mut model, answer);
        act(&mut model, Action::Accept);
    }
    model
}

#[test]
fn the_first_question_is_a_title_page() {
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("first-{lang}"), drawn(&session(lang)));
    }
}

#[test]
fn answers_stand_quietly_below() {
    for lang in Lang::ALL {
        let mut model = after_answers(lang, &["Hogeschool Voorbeeld", ""]);
        type_in(&mut model, "onder");
        insta::assert_snapshot!(format!("third-{lang}"), drawn(&model));
    }
}

#[test]
fn the_last_question_is_how_many_people_there_are() {
    for lang in Lang::ALL {
        let answers = ["Hogeschool Voorbeeld", "", "kennisdelen", "zaal 2", "Noor en Sem", "", "14 mei"];
        insta::assert_snapshot!(format!("people-{lang}"), drawn(&after_answers(lang, &answers)));
    }
}

#[test]
fn the_field_keeps_its_place() {
    let cursors = (0..8).map(|skipped| {
        let model = after_answers(Lang::Nl, &vec![""; skipped]);
        let drawn = drawn(&model);
        drawn.lines().filter(|line| line.contains("cursor at")).map(str::to_owned).collect::<Vec<_>>()
    });
    let cursors: std::collections::HashSet<_> = cursors.collect();
    assert_eq!(cursors.len(), 1, "{cursors:?}");
}

#[test]
fn hostile_answers_are_text() {
    let drawn = drawn(&after_answers(Lang::Nl, &["a\u{202e}b\u{1b}[31m"]));
    assert!(!drawn.contains('\u{1b}') && !drawn.contains('\u{202e}'));
}
