//! Harvests that are held back from the room, and harvests with a form.

use super::rooms::Room;
use crate::app::page::capture::Focus;
use crate::app::{Page, Walk};
use crate::session::{Change, WallState};
use crate::workshop::Lang;

const BROUGHT: [&str; 3] = [
    "Een telefoontje werkt altijd beter dan een mail.",
    "De nieuwsbrief leest niemand.\nBehalve met een naam erin.",
    "Stuur uitnodigingen drie weken vooraf.",
];

impl Room {
    fn held(self, revealed: &[String]) -> Self {
        let wall = WallState {
            held: vec!["work".to_owned()],
            revealed: revealed.to_vec(),
            ..self.session.wall.clone()
        };
        self.change(Change::SetWall(wall))
    }

    /// With some of the answers of a group to lines of the form.
    fn of_form(mut self, lines: &[(usize, &str)]) -> Self {
        for (at, line) in lines {
            self.session.answers[*at].question = Some((*line).to_owned());
        }
        self
    }
}

/// Pages of harvests, by name.
pub(super) fn all(lang: Lang) -> Vec<(&'static str, Walk)> {
    let harvest = || {
        let room = Room::new(lang).formed();
        let third = room.group(2);
        room.said("work", Some(&third), &BROUGHT).harvest_of(2)
    };
    let third = harvest().group(2);
    let lines = [(0, "proposal"), (1, "answer_1")];
    vec![
        ("harvest_held", harvest().held(&[]).walk()),
        (
            "harvest_held_chosen",
            harvest().held(&[]).with(|page| {
                if let Page::Capture(capture) = page {
                    capture.focus = Focus::Row(1);
                }
            }),
        ),
        ("harvest_revealed", harvest().held(&[format!("work/{third}")]).walk()),
        ("harvest_form", harvest().of_form(&lines).walk()),
        (
            "harvest_form_draft",
            harvest().of_form(&lines).draft(&format!("harvest/{third}"), "Volgende week bellen").with(
                |page| {
                    if let Page::Capture(capture) = page {
                        capture.asks = Some(4);
                    }
                },
            ),
        ),
    ]
}
