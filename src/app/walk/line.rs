//! The one-line capture: what a line means where the workshop is, and keeping it.

use jiff::civil::Date;

use super::Walk;
use crate::app::act::LINE;
use crate::app::model::Now;
use crate::app::page::capture::{self, Target};
use crate::session::capture::{Reading, Room, Whose, read, read_what};
use crate::session::fold::fold;
use crate::session::{ActionPoint, Answer, Change, Grouping, Label, Session, Theme};
use crate::workshop::{Breakout, Item, ItemKind};

/// A group that a line can name.
struct Named {
    number: u32,
    group: String,
    question: Option<String>,
}

impl Walk {
    /// What a line can say where the workshop is.
    pub fn line_room(&self, now: Now) -> Room {
        self.room_on(now.at.date())
    }

    /// What is to be done, with who and when in it.
    pub fn read_what(&self, line: &str, today: Date) -> Reading {
        read_what(line, &self.room_on(today))
    }

    fn room_on(&self, today: Date) -> Room {
        let session = &self.session;
        let here = capture::target(session);
        Room {
            groups: groups(session).iter().map(|named| named.number).collect(),
            on_tab: here.group.is_some() || here.question.is_some(),
            themes: session.themes.iter().map(|theme| theme.name.clone()).collect(),
            people: session.participants.iter().map(|participant| participant.name.clone()).collect(),
            today,
        }
    }

    /// What a line means where the workshop is.
    pub fn read_line(&self, line: &str, now: Now) -> Reading {
        read(line, &self.line_room(now))
    }

    /// What pasted lines mean, one after the other: each is kept whatever it says, marks alone are words too, and a theme
    /// that one makes is there for the next.
    pub fn read_lines(&self, lines: &[String], now: Now) -> Vec<Reading> {
        let mut room = self.line_room(now);
        let whole = |line: &String| {
            let reading = read(line, &room);
            let blank = reading.understood.text.is_empty();
            let reading = if blank { read(&format!("\\{line}"), &room) } else { reading };
            let made = reading.understood.theme.iter().filter(|theme| !room.themes.contains(theme));
            let made: Vec<String> = made.cloned().collect();
            room.themes.extend(made);
            reading
        };
        lines.iter().map(whole).collect()
    }

    /// What an answer in a line belongs to.
    pub fn line_target(&self, whose: Whose) -> Target {
        let session = &self.session;
        let round = worked(session).map(|(_, _, round)| round);
        let item = worked(session).map(|(item, ..)| item.id.clone());
        let here = capture::target(session);
        match whose {
            Whose::Group(number) => {
                let named = groups(session).into_iter().find(|named| named.number == number);
                let (group, question) =
                    named.map(|named| (Some(named.group), named.question)).unwrap_or_default();
                Target { item: item.unwrap_or(here.item), round, group, question }
            }
            Whose::Plenary => Target { group: None, question: None, round: None, ..here },
            Whose::Here => here,
        }
    }

    /// The theme of that name.
    pub fn theme_named(&self, name: &str) -> Option<&Theme> {
        let folded = fold(name);
        let themes = &self.session.themes;
        let same = themes.iter().find(|theme| theme.name == name);
        same.or_else(|| themes.iter().find(|theme| fold(&theme.name) == folded))
    }

    /// Keeps what is typed in the line; false when there are no words in it.
    pub fn keep_line(&mut self, line: &str, now: Now) -> bool {
        let text = self.read_line(line, now).understood.text;
        if text.is_empty() {
            return false;
        }
        let changes = self.changes_of_lines(&[line.to_owned()], now);
        self.draft(LINE, "", now);
        self.act(Change::Many(changes), Label::AnswerKept(text), now);
        true
    }

    /// Keeps pasted lines, each as if it had been typed, as one act.
    pub fn keep_lines_as_typed(&mut self, lines: &[String], now: Now) {
        let changes = self.changes_of_lines(lines, now);
        self.act(Change::Many(changes), Label::AnswersKept(lines.len() as u32), now);
    }

    /// The themes that are new, the answers, and what was agreed with them.
    fn changes_of_lines(&self, lines: &[String], now: Now) -> Vec<Change> {
        let session = &self.session;
        let mut made: Vec<Theme> = Vec::new();
        let mut ahead = 0;
        let mut fresh = |letter| {
            ahead += 1;
            session.fresh_id(letter, ahead - 1)
        };
        let (mut themes, mut answers, mut actions) = (Vec::new(), Vec::new(), Vec::new());
        for Reading { understood, .. } in self.read_lines(lines, now) {
            let theme = understood.theme.map(|name| {
                let known = self.theme_named(&name).or_else(|| made.iter().find(|theme| theme.name == name));
                if let Some(known) = known {
                    return known.id.clone();
                }
                let theme = Theme { id: fresh('h'), name, ..Theme::default() };
                let at = session.themes.len() + made.len();
                themes.push(Change::PutTheme { at, theme: theme.clone() });
                let id = theme.id.clone();
                made.push(theme);
                id
            });
            let id = fresh('a');
            if let Some(agreed) = understood.agreed {
                let action = ActionPoint {
                    id: fresh('t'),
                    what: understood.text.clone(),
                    owner: agreed.owner,
                    due: agreed.due,
                    from: Some(id.clone()),
                    at: Some(now.at),
                    ..ActionPoint::default()
                };
                let at = session.actions.len() + actions.len();
                actions.push(Change::PutAction { at, action });
            }
            let target = self.line_target(understood.whose);
            let answer = Answer { theme, ..answer(id, target, understood.text, now) };
            answers.push(Change::PutAnswer { at: session.answers.len() + answers.len(), answer });
        }
        themes.into_iter().chain(answers).chain(actions).collect()
    }
}

/// An answer as it is typed at the desk.
fn answer(id: String, target: Target, text: String, now: Now) -> Answer {
    let Target { item, round, group, question } = target;
    Answer {
        id,
        item,
        round,
        group,
        question,
        text,
        at: now.at,
        source: crate::session::desk(),
        tags: Vec::new(),
        theme: None,
        votes: 0,
        plenary: false,
        unclear: false,
        extra: serde_json::Map::new(),
    }
}

/// The breakout that a group's words belong to, and the round: the one where the workshop is, or that is harvested
/// here; elsewhere the last one before this page for which there are groups, else the first one to come.
fn worked(session: &Session) -> Option<(&Item, &Breakout, u32)> {
    let here = session.item()?;
    match &here.kind {
        ItemKind::Breakout(breakout) => return Some((here, breakout, session.round_here())),
        ItemKind::Harvest(_) => {
            return session.breakout_of(here).map(|(item, breakout)| (item, breakout, breakout.rounds()));
        }
        _ => {}
    }
    let grouped = |(_, item): &(_, &'_ Item)| match &item.kind {
        ItemKind::Breakout(breakout) => session.groups_in(breakout.groups.as_deref(), 1).is_some(),
        _ => false,
    };
    let pages = session.pages();
    let at = pages.iter().position(|(_, item)| item.id == here.id)?;
    let (before, after) = pages.split_at(at);
    let done = before.iter().rfind(|page| grouped(page)).map(|(_, item)| (*item, true));
    let (item, done) = done.or_else(|| Some((after.iter().find(|page| grouped(page))?.1, false)))?;
    match &item.kind {
        ItemKind::Breakout(breakout) => Some((item, breakout, if done { breakout.rounds() } else { 1 })),
        _ => None,
    }
}

/// The groups that a line can name, each with the question that it works on.
fn groups(session: &Session) -> Vec<Named> {
    if let Some(item) = session.item()
        && matches!(item.kind, ItemKind::Harvest(_))
    {
        let tabs = capture::numbered_tabs(session).into_iter();
        let named = tabs
            .filter_map(|tab| Some(Named { number: tab.number?, group: tab.group?, question: tab.question }));
        return named.collect();
    }
    let Some((_, breakout, round)) = worked(session) else { return Vec::new() };
    let grouping = session.groups_in(breakout.groups.as_deref(), round);
    let standing = grouping.into_iter().flat_map(Grouping::standing);
    let named = standing.map(|group| Named {
        number: group.number,
        group: group.id.clone(),
        question: breakout.question_in(group.question.as_deref(), round).cloned(),
    });
    named.collect()
}
