//! The pages with forms: the end result, actions, commitments.

use super::rooms::Room;
use crate::app::page::closing::{DUE, OWNER, SHARE};
use crate::app::page::form::{Form, Hands};
use crate::app::{Page, Walk};
use crate::session::{ActionPoint, Change, Commitment, Place, Standing};
use crate::workshop::{Item, Lang};

/// The room at a form of its own, as long as those of the built-in workshop are.
fn at_form(lang: Lang, form: &serde_json::Value) -> Room {
    let item: Item = serde_json::from_value(form.clone()).unwrap();
    let id = item.id.clone();
    let room = Room::new(lang).at("last");
    let step = room.session.place.step.clone();
    let put = Change::PutItem { step: step.clone(), at: 0, item: Box::new(item) };
    room.change(put).change(Change::Enter(Place::of(step, id)))
}

fn both(nl: &str, en: &str) -> serde_json::Value {
    serde_json::json!({ "nl": nl, "en": en })
}

fn result(lang: Lang) -> Room {
    at_form(
        lang,
        &serde_json::json!({
            "id": "end-result", "kind": "result", "title": both("Eindresultaat", "End result"),
            "text": both("Over twee jaar zeggen we van het netwerk:", "In two years we say of the network:"),
            "lines": [
                { "id": "l1", "text": both("Meteen – mensen kwamen omdat …", "At once – people came because …") },
                { "id": "l2", "text": both(
                    "In huis – ze gingen weg met (kennis, contacten, materiaal) …",
                    "In hand – they left with (knowledge, contacts, material) …",
                ) },
                { "id": "l3", "text": both(
                    "Verschil – waaraan studenten, collega’s of partners merken dat het hielp …",
                    "Difference – how students, colleagues or partners notice that it helped …",
                ) },
                { "id": "l4", "text": both("Eigenaar: (rol)", "Owner: (role)") },
                { "id": "l5", "text": both("Klaar op: (datum)", "Ready on: (date)") },
            ],
        }),
    )
}

fn filled(lang: Lang) -> Room {
    let line =
        |line: &str, text: &str| Change::SetResult { line: line.to_owned(), text: Some(text.to_owned()) };
    let room = result(lang);
    let third = Place { shown: Some(2), ..room.session.place.clone() };
    room.change(line("l1", "ze iemand zochten om mee te sparren"))
        .change(line("l2", "een lijst met namen, en twee werkvormen die je morgen al kunt gebruiken"))
        .change(Change::Enter(third))
}

fn actions(lang: Lang) -> Room {
    at_form(
        lang,
        &serde_json::json!({
            "id": "agreed", "kind": "actions", "title": both("Afspraken", "Actions"),
            "text": both("Wie doet wat, en wanneer klaar?", "Who does what, and by when?"),
            "max": 3, "from": "w3",
        }),
    )
}

fn agreed(lang: Lang) -> Room {
    let list = [
        ("Een bijeenkomst plannen met alle partners", Some("Anna"), Some("2026-12-01"), Standing::Open),
        ("De website bijwerken", None, Some("na de zomer"), Standing::InProgress),
        ("Het ontwerp laten lezen", Some("de kerngroep"), None, Standing::Open),
        ("Een nieuwsbrief", Some("Bram"), Some("2027-02-01"), Standing::Dropped),
    ];
    let mut room = actions(lang);
    for (at, (what, owner, due, status)) in list.into_iter().enumerate() {
        let action = ActionPoint {
            id: format!("t{at}"),
            what: what.to_owned(),
            owner: owner.map(str::to_owned),
            due: due.map(str::to_owned),
            status,
            ..ActionPoint::default()
        };
        room = room.change(Change::PutAction { at, action });
    }
    room
}

fn promises(lang: Lang) -> Room {
    let form = serde_json::json!({
        "id": "promises", "kind": "commitments", "title": both("Wat ga jij doen?", "What will you do?"),
        "text": both("Als dit gebeurt, dan ga ik dat doen.", "If this happens, then I will do that."),
    });
    let mut room = at_form(lang, &form);
    for at in 0..3 {
        let commitment =
            Commitment { id: format!("c{at}"), when: "geheim".to_owned(), ..Commitment::default() };
        room = room.change(Change::PutCommitment { at, commitment });
    }
    room
}

fn fingers(room: Room, alter: impl Fn(&mut Form)) -> Walk {
    room.with(|page: &mut Page| page.form_mut().into_iter().for_each(&alter))
}

/// The pages with forms, by name.
pub(super) fn of_forms(lang: Lang) -> Vec<(&'static str, Walk)> {
    let shouted = ["Durven vragen", "Namen onthouden"];
    let half =
        |room: Room| room.draft("agreed/what", "Een vast lokaal regelen").draft("agreed/owner", "Emma");
    let at = |id: &'static str| move |form: &mut Form| form.go_to(id);
    vec![
        ("result_empty", result(lang).walk()),
        ("result", filled(lang).draft("end-result/l3", "ze bellen elkaar nu").walk()),
        ("actions_empty", actions(lang).walk()),
        ("actions", agreed(lang).walk()),
        ("actions_due", fingers(half(agreed(lang)).draft("agreed/due", "over 2 weken"), at(DUE))),
        ("actions_everybody", fingers(actions(lang).draft("agreed/owner", "iedereen"), at(OWNER))),
        ("actions_chosen", fingers(agreed(lang), |form| form.hands = Hands::Row(1))),
        (
            "actions_offers",
            fingers(agreed(lang).said("w3", None, &shouted), |form| form.hands = Hands::Offer(1)),
        ),
        ("commitments", promises(lang).walk()),
        ("commitments_share", fingers(promises(lang).draft("promises/if", "ik mijn mail open"), at(SHARE))),
        ("commitments_chosen", fingers(promises(lang), |form| form.hands = Hands::Row(2))),
    ]
}
