//! Every page as it is seen.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::desk;
use super::rooms::{Room, all, at};
use crate::session::wall::Page;
use crate::ui::stage::draw;
use crate::ui::theme::Theme;
use crate::ui::widgets::look;
use crate::workshop::Lang;

/// The sizes of the snapshots.
const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

#[test]
fn every_page_in_dutch() {
    every_page(Lang::Nl, "");
}

#[test]
fn every_page_in_english() {
    every_page(Lang::En, "_en");
}

fn every_page(lang: Lang, ending: &str) {
    for (name, walk) in all(lang) {
        let mut drawn = String::new();
        for (width, height) in SIZES {
            let (buf, cursor) = desk(&walk, at(60), width, height);
            let at = cursor.map_or("none".to_owned(), |at| format!("{},{}", at.x, at.y));
            let _ = write!(drawn, "── {width} × {height}, cursor {at}\n{}", look::text(&buf));
            if (width, height) == (80, 24) {
                // Text as it always is tells nothing.
                let legend = look::legend(&buf);
                let base = format!("{} on {}:", Theme::DARK.text, Theme::DARK.ground);
                drawn.extend(
                    legend.lines().filter(|line| !line.starts_with(&base)).flat_map(|line| [line, "\n"]),
                );
            }
        }
        insta::assert_snapshot!(format!("{name}{ending}"), drawn);
    }
}

#[test]
fn a_wall_has_the_same_page_without_fields() {
    for (_, walk) in all(Lang::Nl).into_iter().filter(|(name, _)| ["free", "harvest", "title"].contains(name))
    {
        let area = Rect::new(0, 0, 100, 28);
        let mut buf = Buffer::empty(area);
        let cursor = draw(&walk.wall(), None, at(60), &Theme::DARK, area, &mut buf);
        assert_eq!(cursor, None);
        assert!(!look::text(&buf).contains('▸'));
    }
}

#[test]
fn hostile_text_is_shown_as_text() {
    let hostile = "\u{1b}[31mrood\u{1b}]0;x\u{7} \u{202e}achterstevoren \u{200b}";
    let room = Room::new(Lang::Nl).at("w3").said("w3", None, &[hostile]).message(hostile);
    let mut wall = room.session.wall();
    let shown = room.session.page_here();
    for page in [
        wall.page.clone(),
        shown,
        Page::Lines { title: hostile.into(), lines: vec![hostile.into()], credit: None },
    ] {
        wall.page = page;
        let area = Rect::new(0, 0, 120, 40);
        let mut buf = Buffer::empty(area);
        draw(&wall, None, at(60), &Theme::DARK, area, &mut buf);
        let acts = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!buf.content.iter().any(|cell| cell.symbol().chars().any(acts)));
        assert!(look::text(&buf).contains('␛'));
    }
}

#[test]
fn what_is_chosen_or_typed_is_in_view_in_the_smallest_window() {
    for (name, walk) in all(Lang::Nl) {
        let (buf, cursor) = desk(&walk, at(60), 60, 20);
        let typing = [
            "free",
            "free_many",
            "forming",
            "forming_unclear",
            "harvest",
            "harvest_plenary",
            "free_changing",
            "counting_again",
            "formed_place",
            "formed_late",
            "factors_missing",
            "result",
            "actions",
            "actions_due",
            "actions_everybody",
            "commitments",
            "harvest_held",
            "harvest_revealed",
            "harvest_form",
            "harvest_form_draft",
        ];
        assert_eq!(
            cursor.is_some(),
            typing.contains(&name) || name.ends_with("_empty") && cursor.is_some(),
            "{name}"
        );
        let reversed =
            buf.content.iter().any(|cell| cell.modifier.contains(ratatui::style::Modifier::REVERSED));
        assert_eq!(
            reversed,
            [
                "free_chosen",
                "formed_by_hand",
                "formed_move",
                "formed_place",
                "parking",
                "actions_chosen",
                "actions_offers",
                "commitments_chosen",
                "harvest_themed",
                "by_theme",
                "sorted",
                "harvest_held_chosen"
            ]
            .contains(&name),
            "{name}"
        );
    }
}

#[test]
fn the_footer_is_left_alone() {
    for (name, walk) in all(Lang::Nl) {
        for (width, height) in SIZES {
            let (buf, _) = desk(&walk, at(60), width, height);
            let last = (0..width).all(|x| buf[(x, height - 1)].symbol() == " ");
            assert!(last, "{name} at {width} × {height}");
        }
    }
}
