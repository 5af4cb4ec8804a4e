//! A whole workshop with as many answers as asked for: the example, widened, always the same way.

use kring::session::{Answer, Change, Moment, Session};
use serde_json::{Value, json};

/// The item under which answers are put under themes.
pub const THEMES: &str = "by-theme";
/// The item in which the room chooses among all that the groups said.
pub const VOTE: &str = "best";

pub fn at() -> Moment {
    serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap()
}

/// The example with so many answers: its own, and then those of its groups over and over, numbered so that no two are
/// the same. Two in three have a theme, one in four a tag, one in three votes.
pub fn session(answers: usize) -> Session {
    let mut session: Session = serde_json::from_value(example()).unwrap();
    let own = session.answers.clone();
    let of_groups: Vec<_> = own.iter().filter(|answer| answer.group.is_some()).collect();
    let themes: Vec<_> = session.themes.iter().map(|theme| theme.id.clone()).collect();
    let missing = answers.saturating_sub(own.len());
    for (nth, answer) in of_groups.iter().cycle().take(missing).enumerate() {
        let id = format!("a{}", 1000 + nth);
        session.answers.push(Answer {
            text: format!("{} ({nth})", answer.text),
            theme: themes.get(nth / of_groups.len() % (themes.len() + 1)).cloned(),
            tags: if nth % 4 == 0 { vec!["netwerk".to_owned()] } else { Vec::new() },
            id,
            ..(*answer).clone()
        });
    }
    session.answers.truncate(answers);
    session.next_id += 1000 + missing as u64;
    let counted = session.answers.iter().filter(|answer| answer.group.is_some()).step_by(3);
    let counts = counted.enumerate().map(|(nth, answer)| (answer.id.clone(), nth as u32 % 8)).collect();
    session.apply(Change::SetTally { item: VOTE.to_owned(), counts: Some(counts) }, at());
    session
}

/// The example, with a page by theme and a vote after the harvest, both of which it got to.
fn example() -> Value {
    let mut example: Value = serde_json::from_str(include_str!("../../examples/session.json")).unwrap();
    let steps = example["workshop"]["steps"].as_array_mut().unwrap();
    let is_harvest = |item: &Value| item["id"] == "harvest";
    let step =
        steps.iter_mut().find(|step| step["items"].as_array().unwrap().iter().any(is_harvest)).unwrap();
    let id = step["id"].clone();
    let items = step["items"].as_array_mut().unwrap();
    let after = items.iter().position(is_harvest).unwrap() + 1;
    items.insert(after, json!({ "id": THEMES, "kind": "themes", "from": "harvest" }));
    let question = json!({ "nl": "Waar beginnen we?", "en": "Where do we begin?" });
    items.insert(
        after + 1,
        json!({ "id": VOTE, "kind": "vote", "from": "harvest", "dots": 3, "question": question }),
    );
    for item in [THEMES, VOTE] {
        let entered = json!({ "at": at(), "what": "item-entered", "step": id, "item": item });
        example["timeline"].as_array_mut().unwrap().push(entered);
    }
    example
}
