//! Programs in a state, to draw in tests.

use std::fmt::Write as _;
use std::sync::LazyLock;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::field::Edit;
use crate::app::{Action, Effect, Message, Model, Now, Offer, Opened, Page, Resumable, Start, update};
use crate::session::{Beginning, Change, History, Moment, Place, Session};
use crate::ui::theme::Theme;
use crate::ui::widgets::look;
use crate::workshop::{Lang, Script, Text, builtin};

/// The sizes at which everything is looked at.
pub(crate) const SIZES: [(u16, u16); 3] = [(60, 20), (80, 24), (120, 40)];

/// The built-in script, read once.
fn script() -> Script {
    static SCRIPT: LazyLock<Script> = LazyLock::new(|| builtin::script("cop").unwrap().unwrap());
    SCRIPT.clone()
}

/// A moment, as it is written.
pub(crate) fn moment(words: &str) -> Moment {
    serde_json::from_str(&format!("\"{words}\"")).unwrap()
}

/// Six minutes past two.
pub(crate) fn now() -> Now {
    Now { at: moment("2026-11-23T14:06:30+01:00"), mono_ms: 100_000 }
}

/// The start screen, with a session that can go on.
pub(crate) fn start(lang: Lang) -> Model {
    let script = script();
    let offer = Offer { name: "cop".to_owned(), title: script.title, subtitle: script.subtitle, length: 90 };
    let resume = Resumable {
        path: "cop.json".into(),
        title: "CoP Hogeschool Voorbeeld".to_owned(),
        step: Some(Text::plain("Continueren")),
        saved_at: Some(moment("2026-11-22T16:12:00+01:00")),
    };
    let start = Start { scripts: vec![offer], resume: Some(resume), ..Start::default() };
    Model::new(lang, (80, 24), now(), start)
}

/// A session on the page before the first step.
pub(crate) fn session(lang: Lang) -> Model {
    let mut model = start(lang);
    let script = script();
    let beginning = Beginning { id: "s".to_owned(), language: lang, seed: 42, length: None };
    let session = Session::begin(script, beginning, moment("2026-11-23T14:00:00+01:00"));
    let opened = Opened { path: "cop.json".into(), session, history: History::default(), resumed: false };
    update(&mut model, Message::Opened(Box::new(opened)), now());
    model
}

/// A session on the page of an item, all of it saved.
pub(crate) fn at(lang: Lang, step: &str, item: &str) -> Model {
    let mut model = session(lang);
    let now = now();
    let walk = model.walk_mut().unwrap();
    walk.change(Change::Enter(Place::of("welcome", "opening")), now);
    walk.change(Change::SetPeople(Some(28)), now);
    walk.change(Change::Enter(Place::of(step, item)), now);
    walk.page = Page::of(&walk.session);
    save(&mut model);
    model
}

/// Saves what is to be saved.
pub(crate) fn save(model: &mut Model) {
    for effect in update(model, Message::Tick, now()) {
        if let Effect::Save(snapshot) = effect {
            let saved =
                Message::Saved { revision: snapshot.revision, at: moment("2026-11-23T14:06:12+01:00") };
            update(model, saved, now());
        }
    }
}

/// Does an act.
pub(crate) fn act(model: &mut Model, action: Action) {
    update(model, Message::Act(action), now());
}

/// Types.
pub(crate) fn type_in(model: &mut Model, words: &str) {
    for c in words.chars() {
        act(model, Action::Text(Edit::Insert(c)));
    }
}

/// What a drawing looks like at every size, with where the cursor is; the styles of the smallest.
pub(crate) fn looks(draw: impl Fn(&Theme, Rect, &mut Buffer) -> Option<Position>) -> String {
    let mut all = String::new();
    let mut styles = String::new();
    for (width, height) in SIZES {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        let caret = draw(&Theme::DARK, area, &mut buf);
        let caret = caret.map_or_else(String::new, |at| format!(", cursor at {},{}", at.x, at.y));
        let _ = writeln!(all, "--- {width}x{height}{caret}\n{}", look::text(&buf));
        if styles.is_empty() {
            styles = look::legend(&buf);
        }
    }
    format!("{all}--- styles\n{styles}")
}
