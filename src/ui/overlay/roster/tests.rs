use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::{Action, Message, Model, update};
use crate::ui::theme::Theme;
use crate::ui::view::draw;
use crate::ui::view::sample::{act, at, now, save, type_in};
use crate::ui::widgets::look;
use crate::workshop::Lang;

const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

/// The whole screen at four sizes, with where the cursor is; the styles of the smallest, in both grounds.
fn screens(model: &Model) -> String {
    let mut all = String::new();
    for (width, height) in SIZES {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        let caret = draw(model, &Theme::DARK, area, &mut buf);
        let caret = caret.map_or_else(String::new, |at| format!(", cursor at {},{}", at.x, at.y));
        let _ = writeln!(all, "--- {width}x{height}{caret}\n{}", look::text(&buf));
    }
    for theme in [Theme::DARK, Theme::LIGHT, Theme::MONO] {
        let area = Rect::new(0, 0, 60, 20);
        let mut buf = Buffer::empty(area);
        draw(model, &theme, area, &mut buf);
        let _ = writeln!(all, "--- styles, {}\n{}", theme.name, look::legend(&buf));
    }
    all
}

fn open(lang: Lang) -> Model {
    let mut model = at(lang, "design", "design-talk");
    act(&mut model, Action::Roster);
    model
}

fn named(lang: Lang, names: &[&str]) -> Model {
    let mut model = open(lang);
    for name in names {
        type_in(&mut model, name);
        act(&mut model, Action::Accept);
    }
    model
}

fn pressed(model: &mut Model, actions: impl IntoIterator<Item = Action>) {
    for action in actions {
        act(model, action);
    }
    save(model);
}

#[test]
fn nobody_yet() {
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("none-{lang}"), screens(&open(lang)));
    }
}

#[test]
fn a_name_is_typed() {
    for lang in Lang::ALL {
        let mut model = named(lang, &["Anna", "Bram", "Chris"]);
        type_in(&mut model, "Dew");
        model.notice = None;
        insta::assert_snapshot!(format!("typing-{lang}"), screens(&model));
    }
}

#[test]
fn what_is_known_stands_beside_names() {
    for lang in Lang::ALL {
        let names = ["Anna", "Bram", "Christiaan van der Heuvel-Oosterhuis", "Dewi", "Emma", "Anna"];
        let mut model = named(lang, &names);
        let black = if lang == Lang::Nl { 'z' } else { 'b' };
        pressed(&mut model, std::iter::repeat_n(Action::Up, 6));
        pressed(&mut model, [black, 'w', 'g', 'r'].map(Action::Value));
        pressed(&mut model, [Action::Late, Action::Down, Action::Absent]);
        pressed(&mut model, std::iter::repeat_n(Action::Up, 4));
        pressed(&mut model, [Action::LeftEarly, Action::Attribute, Action::Value('l')]);
        model.notice = None;
        insta::assert_snapshot!(format!("known-{lang}"), screens(&model));
    }
}

#[test]
fn more_names_than_were_counted() {
    for lang in Lang::ALL {
        let mut model = named(lang, &["2", "Anna", "Bram", "Chris"]);
        save(&mut model);
        insta::assert_snapshot!(format!("more-{lang}"), screens(&model));
    }
}

#[test]
fn three_hundred_people_scroll() {
    let names: Vec<String> = (1..=300).map(|n| format!("Deelnemer {n}")).collect();
    let mut model = named(Lang::Nl, &names.iter().map(String::as_str).collect::<Vec<_>>());
    pressed(&mut model, [Action::Up, Action::Previous, Action::Previous, Action::Previous]);
    insta::assert_snapshot!("many", screens(&model));
}

#[test]
fn a_list_that_can_be_taken() {
    let list = "Naam;Kleur;Team;E-mail;Leeftijd;Aanwezig\nAnna;zwart;rood;anna@x.nl;34;ja\n\
                Bram;wit;blauw;;51;ja\nAnna;blauw;rood;;;nee\n;zwart;;;;\nChris;paars;=1+1;;22;misschien\n";
    for lang in Lang::ALL {
        let mut model = named(lang, &["Bram", "Dewi"]);
        let read = Message::RosterRead { name: "deelnemers.csv".to_owned(), bytes: list.into() };
        update(&mut model, read, now());
        save(&mut model);
        insta::assert_snapshot!(format!("listed-{lang}"), screens(&model));
    }
}

#[test]
fn the_file_is_asked_for() {
    for lang in Lang::ALL {
        let mut model = open(lang);
        pressed(&mut model, [Action::Import]);
        insta::assert_snapshot!(format!("file-{lang}"), screens(&model));
    }
}
