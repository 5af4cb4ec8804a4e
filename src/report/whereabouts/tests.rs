use super::*;
use crate::session::{Beginning, Group, Moment, Participant};
use crate::workshop::Arrange;

fn session(names: &[&str]) -> Session {
    let script = serde_json::json!({
        "id": "s", "title": "Thee & <taart>",
        "attributes": { "colour": { "question": "?", "values": [{ "id": "black", "name": "zwart" }] } },
        "steps": [{ "id": "a", "title": "A", "items": [{ "id": "form", "kind": "groups", "by": ["colour"] }] }],
    });
    let now: Moment = serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap();
    let beginning = Beginning { id: "1".to_owned(), language: Lang::Nl, seed: 1, length: None };
    let mut session = Session::begin(serde_json::from_value(script).unwrap(), beginning, now);
    let named = |(at, name): (usize, &&str)| Participant::named(format!("p{at}"), (*name).to_owned());
    session.participants = names.iter().enumerate().map(named).collect();
    session
}

/// Rounds of two groups, for everybody by name and so many numbers.
fn rounds(session: &Session, numbers: u32, rounds: u32) -> Vec<Grouping> {
    let group = |round: u32, at: u32| Group {
        id: format!("g{round}{at}"),
        number: at + 1,
        name: None,
        size: 0,
        counts: indexmap::IndexMap::new(),
        members: (session.participants.iter().zip(0_u32..))
            .filter(|(_, one)| one / round % 2 == at)
            .map(|(one, _)| one.id.clone())
            .collect(),
        leader: None,
        question: None,
        place: None,
        heads: [("black".to_owned(), (1..=numbers).filter(|one| one / round % 2 == at).collect())].into(),
        from: Vec::new(),
        extra: serde_json::Map::new(),
    };
    let grouping = |round: u32| Grouping {
        item: "form".to_owned(),
        round,
        arrange: Arrange::Random,
        by: vec!["colour".to_owned()],
        weights: Vec::new(),
        seed: 1,
        work: None,
        groups: (0..2).map(|at| group(round, at)).collect(),
        deal: Vec::new(),
        extra: serde_json::Map::new(),
    };
    (1..=rounds).map(grouping).collect()
}

fn page(names: &[&str], numbers: u32, of: u32, lang: Lang) -> String {
    let session = session(names);
    let rounds = rounds(&session, numbers, of);
    whereabouts(&session, &rounds.iter().collect::<Vec<_>>(), lang)
}

/// Every tag that is opened is closed, in order; what is between them is text.
fn is_well_formed(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    let body = page.strip_prefix("<!DOCTYPE html>").unwrap();
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        assert!(!text.contains('>') || open.last() == Some(&"style"), "{text}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn a_page_in_both_languages() {
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("page-{lang}"), page(&["Anna", "Bram"], 2, 3, lang));
    }
}

#[test]
fn what_people_are_called_is_only_text() {
    let page = page(&["<script>alert(1)</script>", "A & B \"C\"\u{1b}[31m"], 0, 2, Lang::Nl);
    is_well_formed(&page);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !page.contains("<script"));
    assert!(page.contains("A &amp; B &quot;C&quot; [31m") && page.contains("Thee &amp; &lt;taart&gt;"));
}

#[test]
fn sixty_people_stand_on_one_sheet() {
    // What stands above the rows: heading, line and the heads of the columns, in tenths of a millimetre.
    for people in [1, 5, 28, 31, 59, 60] {
        let page = page(&[], people, 6, Lang::En);
        is_well_formed(&page);
        let row: usize = row_tenths(people as usize);
        assert!(page.contains(&format!("height: {}mm; padding", millimetres(row))));
        let rows = page.matches("<tr><td>").count();
        assert_eq!(rows, people as usize);
        // 297 mm less two margins of 12 mm; the head of the table is a row too, each with its line beneath.
        let used = 90 + 70 + (rows + 1) * (row + 1);
        assert!(used <= 2970 - 240, "{people}: {used}");
        assert!(row * 3 / 5 >= 24, "{people}: letters of {row} are not read");
    }
}
