use super::*;
use crate::app::Screen;
use crate::app::field::Field;
use crate::ui::view::sample::{self, looks, moment};
use crate::workshop::Text;

fn drawn(model: &Model) -> String {
    let Screen::Start(start) = &model.screen else { panic!("not the start") };
    looks(|theme, area, buf| draw(start, model, theme, area, buf))
}

fn start(model: &mut Model) -> &mut Start {
    match &mut model.screen {
        Screen::Start(start) => start,
        Screen::Walk(_) => panic!("not the start"),
    }
}

#[test]
fn a_calm_beginning() {
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("begin-{lang}"), drawn(&sample::start(lang)));
    }
}

#[test]
fn a_file_is_opened_by_its_path() {
    for lang in Lang::ALL {
        let mut model = sample::start(lang);
        start(&mut model).cursor = 2;
        start(&mut model).path = Some(Field::single_line("~/workshops/ter"));
        insta::assert_snapshot!(format!("open-{lang}"), drawn(&model));
    }
}

#[test]
fn several_scripts_are_called_by_their_titles() {
    let mut model = sample::start(Lang::Nl);
    let title = Text::both("Terugblik", "Retrospective");
    start(&mut model).scripts.push(Offer { name: "terugblik".to_owned(), title, subtitle: None, length: 60 });
    start(&mut model).cursor = 1;
    insta::assert_snapshot!("several", drawn(&model));
}

#[test]
fn when_is_said_from_here() {
    let now = moment("2026-11-23T14:06:30+01:00");
    for (at, nl, en) in [
        ("2026-11-23T09:05:00+01:00", "vandaag 09:05", "today 09:05"),
        ("2026-11-22T16:12:00+01:00", "gisteren 16:12", "yesterday 16:12"),
        ("2026-11-19T16:12:00+01:00", "donderdag 16:12", "Thursday 16:12"),
        ("2026-03-12T16:12:00+01:00", "12 maart", "12 March"),
        ("2025-12-31T16:12:00+01:00", "31 december 2025", "31 December 2025"),
        ("2026-11-24T16:12:00+01:00", "24 november", "24 November"),
    ] {
        assert_eq!(when(moment(at), now, Lang::Nl), nl);
        assert_eq!(when(moment(at), now, Lang::En), en);
    }
}
