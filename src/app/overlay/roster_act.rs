//! What each act does on the list of names.

use super::Overlay;
use super::roster::{Focus, Roster, begun, columns, lettered};
use crate::app::act;
use crate::app::action::Action;
use crate::app::field::Field;
use crate::app::message::Effect;
use crate::app::model::{Model, Now, Told};
use crate::app::walk::{Walk, read_people};
use crate::roster;
use crate::session::{Presence, Session};
use crate::workshop::Lang;

/// The rows that a page key moves.
const PAGE: usize = 10;

/// Shows the list over the page where the workshop is.
pub(in crate::app) fn open(model: &mut Model) {
    if let Some(roster) = model.walk().map(|walk| Roster::of(&walk.session)) {
        model.overlays.push(Overlay::Roster(Box::new(roster)));
    }
}

/// Shows the list after names were taken in, on an attribute that stands beside them.
pub(super) fn show_taken(model: &mut Model) {
    let Some(begun) = model.walk().map(|walk| begun(&walk.session)) else { return };
    let open = model.overlays.iter_mut().find_map(|overlay| match overlay {
        Overlay::Roster(roster) => Some(roster),
        _ => None,
    });
    match open {
        Some(roster) => roster.column = begun,
        None => self::open(model),
    }
}

/// Does an act on the list.
pub(super) fn act(model: &mut Model, action: &Action) {
    match action {
        Action::Help => return model.overlays.push(Overlay::Help { scroll: 0 }),
        Action::Import => {
            let field = Field::single_line("");
            return model.overlays.push(Overlay::RosterFile { field });
        }
        Action::Text(edit) => act::edit_or_undo(model, edit),
        _ => {}
    }
    let (now, lang) = (model.now, model.lang);
    let Some(at) = model.overlays.iter().rposition(|overlay| matches!(overlay, Overlay::Roster(_))) else {
        return;
    };
    // Taken out while it is acted on, so that the session can be altered too.
    let Overlay::Roster(mut roster) = model.overlays.remove(at) else { return };
    let Some(walk) = model.walk_mut() else { return };
    let done = roster.act(action, walk, lang, now);
    roster.settle(&walk.session);
    match done {
        Done::Leave => return,
        Done::Tell(told) => model.tell(told),
        Done::Stay => {}
    }
    model.overlays.insert(at, Overlay::Roster(roster));
}

/// What follows from an act.
enum Done {
    Stay,
    Leave,
    Tell(Told),
}

impl Roster {
    fn act(&mut self, action: &Action, walk: &mut Walk, lang: Lang, now: Now) -> Done {
        let marked = self.marked(&walk.session).map(|who| who.id.clone());
        match action {
            Action::Roster => return Done::Leave,
            Action::Leave if self.editing.is_some() => self.stop_editing(&walk.session),
            Action::Leave if self.focus == Focus::Field => return Done::Leave,
            Action::Leave => self.focus = Focus::Field,
            Action::Up | Action::Down | Action::Previous | Action::Next => self.go(action, &walk.session),
            Action::Attribute => self.turn(true, &walk.session),
            Action::PreviousField => self.turn(false, &walk.session),
            Action::Accept if self.focus == Focus::Field => return self.accept(walk, now),
            Action::Accept | Action::Edit => self.edit(&walk.session),
            _ => {
                if let Some(id) = marked {
                    return self.act_on(&id, action, walk, lang, now);
                }
            }
        }
        Done::Stay
    }

    /// Does an act on somebody.
    fn act_on(&mut self, id: &str, action: &Action, walk: &mut Walk, lang: Lang, now: Now) -> Done {
        match action {
            Action::Delete => walk.remove_name(id, now),
            Action::Present => walk.set_presence(id, Presence::Present, now),
            Action::Absent => walk.set_presence(id, Presence::Absent, now),
            Action::Late => walk.set_presence(id, Presence::Late(now.at), now),
            Action::LeftEarly => walk.set_presence(id, Presence::Left(now.at), now),
            Action::Value(letter) => return self.set_value(id, Some(*letter), walk, lang, now),
            Action::Erase => return self.set_value(id, None, walk, lang, now),
            _ => {}
        }
        Done::Stay
    }

    /// Up from the field into the list, or down through it to the field.
    fn go(&mut self, action: &Action, session: &Session) {
        let rows = session.participants.len();
        self.focus = match (self.focus, action) {
            (Focus::Field, Action::Up | Action::Previous) if rows > 0 && self.editing.is_none() => {
                Focus::Row(rows - 1)
            }
            (Focus::Field, _) => Focus::Field,
            (Focus::Row(row), Action::Up) => Focus::Row(row.saturating_sub(1)),
            (Focus::Row(row), Action::Previous) => Focus::Row(row.saturating_sub(PAGE)),
            (Focus::Row(row), Action::Next) => Focus::Row((row + PAGE).min(rows.saturating_sub(1))),
            (Focus::Row(row), _) if row + 1 < rows => Focus::Row(row + 1),
            (Focus::Row(_), _) => Focus::Field,
        };
    }

    /// To another attribute; they are a circle.
    fn turn(&mut self, forward: bool, session: &Session) {
        let all = columns(session).len().max(1);
        self.column = if forward { self.column + 1 } else { self.column + all - 1 } % all;
    }

    /// The value that a letter stands for, or none, beside somebody's name; then on to the next name.
    fn set_value(&mut self, id: &str, letter: Option<char>, walk: &mut Walk, lang: Lang, now: Now) -> Done {
        let session = std::sync::Arc::clone(&walk.session);
        let columns = columns(&session);
        let Some(column) = columns.get(self.column) else { return Done::Stay };
        let value = match letter {
            None => None,
            Some(letter) => {
                let values = column.attribute.map(|attribute| lettered(attribute, lang));
                let found = values.into_iter().flatten().find(|(key, _)| *key == letter);
                match found {
                    Some((_, value)) => Some(value.id.clone()),
                    None => return Done::Tell(Told::NoSuchValue(letter)),
                }
            }
        };
        let attribute = column.id.to_owned();
        drop(columns);
        drop(session);
        walk.set_value(id, &attribute, value, now);
        if letter.is_some()
            && let Focus::Row(row) = self.focus
        {
            self.focus = Focus::Row((row + 1).min(walk.session.participants.len().saturating_sub(1)));
        }
        Done::Stay
    }

    /// Enter in the field: a name, how many there are, or an attribute with its values. An empty line is the end.
    fn accept(&mut self, walk: &mut Walk, now: Now) -> Done {
        let text = self.field.text().trim().to_owned();
        if let Some(id) = self.editing.clone() {
            walk.draft(&self.draft_key(), "", now);
            walk.rename(&id, text, now);
            self.stop_editing(&walk.session);
            return Done::Stay;
        }
        if text.is_empty() {
            return Done::Leave;
        }
        if text.chars().all(|c| c.is_ascii_digit()) {
            let Some(people) = read_people(&text) else { return Done::Tell(Told::NumberPlease) };
            walk.set_people(people, now);
        } else if let Some((title, values)) = attribute_line(&text) {
            if title.is_empty() || values.len() < 2 {
                return Done::Tell(Told::ValuesPlease);
            }
            if let Some(why) = roster::avoid(title)
                && self.warned.as_deref() != Some(title)
            {
                self.warned = Some(title.to_owned());
                return Done::Tell(Told::Avoid(title.to_owned(), why));
            }
            let id = walk.add_attribute(title, &values, now);
            self.column = columns(&walk.session).iter().position(|column| column.id == id).unwrap_or(0);
        } else {
            let doubled = walk.session.participants.iter().any(|who| same_name(&who.name, &text));
            walk.add_name(text.clone(), now);
            self.empty(walk, now);
            return if doubled { Done::Tell(Told::Doubled(text)) } else { Done::Stay };
        }
        self.empty(walk, now);
        Done::Stay
    }

    fn empty(&mut self, walk: &mut Walk, now: Now) {
        self.field.take();
        self.warned = None;
        walk.draft(&self.draft_key(), "", now);
    }
}

fn same_name(name: &str, other: &str) -> bool {
    name.trim().to_lowercase() == other.trim().to_lowercase()
}

/// `Team: rood, blauw` as an attribute and its values; none where there is no colon.
fn attribute_line(text: &str) -> Option<(&str, Vec<&str>)> {
    let (title, values) = text.split_once(':')?;
    let values = values.split([',', ';']).map(str::trim).filter(|value| !value.is_empty()).collect();
    Some((title.trim(), values))
}

/// Enter on the path of a file: reads it. The path stays until that went well.
pub(super) fn open_file(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Overlay::RosterFile { field }) = model.overlays.last() else { return };
    let path = field.text().trim().to_owned();
    if path.is_empty() {
        model.overlays.pop();
    } else {
        effects.push(Effect::ReadRoster(path.into()));
    }
}
