//! Sessions in which the room chooses.

use serde_json::json;

use super::rooms::Room;
use crate::app::{Page, Walk};
use crate::session::{Change, Place};
use crate::workshop::{Item, Lang};

const SUBJECTS: [(&str, &str); 6] = [
    ("h1", "vertrouwen"),
    ("h2", "tijd en uren"),
    ("h3", "netwerk"),
    ("h4", "een plek om elkaar te zien"),
    ("h5", "communicatie"),
    ("h6", "geld"),
];

impl Room {
    /// With an item put at the end of the last step.
    fn item(self, item: serde_json::Value) -> Self {
        let item: Item = serde_json::from_value(item).unwrap();
        let step = self.session.workshop.steps.last().unwrap().id.clone();
        self.change(Change::PutItem { step, at: 99, item: Box::new(item) })
    }

    fn subjects(mut self) -> Self {
        for (at, (id, name)) in SUBJECTS.iter().enumerate() {
            let theme = serde_json::from_value(json!({ "id": id, "name": name })).unwrap();
            self = self.change(Change::PutTheme { at, theme });
        }
        self
    }

    fn by_place(self) -> Self {
        let place = Place { shown: Some(1), ..self.session.place.clone() };
        self.change(Change::Enter(place))
    }
}

fn row(row: usize) -> impl FnOnce(&mut Page) {
    move |page| {
        if let Page::Vote(vote) = page {
            vote.row = row;
        }
    }
}

/// Pages of votes, by name.
pub(super) fn all(lang: Lang) -> Vec<(&'static str, Walk)> {
    let question = json!({ "nl": "Wat pakken we het eerst aan?", "en": "What do we take up first?" });
    let room = || {
        let themes = json!({ "id": "subjects", "kind": "themes" });
        let vote =
            json!({ "id": "choose", "kind": "vote", "question": question, "from": "subjects", "dots": 3 });
        Room::new(lang).subjects().item(themes).item(vote).at("choose")
    };
    let some = [("h1", 12), ("h2", 5), ("h3", 19)];
    let most = [("h1", 12), ("h2", 5), ("h3", 19), ("h4", 12), ("h5", 6), ("h6", 0)];
    let much = [("h1", 40), ("h2", 35), ("h3", 19)];
    let many = || {
        let texts: Vec<String> = (1..=40)
            .map(|n| match n % 3 {
                0 => format!("Kort antwoord {n}"),
                1 => format!(
                    "Antwoord {n}: stuur uitnodigingen drie weken vooraf, en bel wie niets laat horen"
                ),
                _ => format!("Antwoord {n}\nop twee regels"),
            })
            .collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let vote = json!({ "id": "choose", "kind": "vote", "question": question, "from": "w3" });
        Room::new(lang).said("w3", None, &texts).item(vote)
    };
    vec![
        ("vote_nothing", {
            let vote = json!({ "id": "choose", "kind": "vote", "question": question, "from": "w3" });
            Room::new(lang).item(vote).at("choose").walk()
        }),
        ("vote_empty", room().walk()),
        ("vote", room().hands("choose", &some).with(row(2))),
        ("vote_too_many", room().hands("choose", &much).with(row(2))),
        ("vote_ranked", room().hands("choose", &most).by_place().walk()),
        ("vote_tied_first", room().hands("choose", &[("h1", 9), ("h4", 9), ("h6", 2)]).by_place().walk()),
        ("vote_many", many().hands("choose", &[("a0", 7), ("a29", 12)]).with(row(30))),
        ("vote_many_ranked", many().hands("choose", &[("a0", 7), ("a29", 12)]).by_place().walk()),
    ]
}
