//! Beneath groups that stand: what the fingers do with them, what it costs, what is to be said, what wants mending.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::Scene;
use crate::app::field::Field;
use crate::app::page::forming::{
    Costs, Entry, Hand, Latecomer, Mend, Moving, Said, Trouble, Why, Worse, entries, read_latecomer, troubles,
};
use crate::grouping::GroupError;
use crate::session::{Grouping, Session, told_apart};
use crate::ui::rules;
use crate::ui::sentences::{capitalised, number, some_with};
use crate::ui::widgets::field::{FieldStyle, FieldView};
use crate::ui::widgets::prose::{draw_line, wrap};
use crate::words;
use crate::workshop::Lang;

/// The most lines of one kind; more are not read.
const MOST: usize = 4;
/// Cells that the mark before the lines takes.
const INDENT: u16 = 2;

/// Lines beneath the groups, and a field where something is typed.
pub(super) struct Beneath<'a> {
    lines: Vec<(String, Style)>,
    field: Option<(&'a Field, String)>,
    /// What is typed is understood so.
    understood: Option<(String, Style)>,
}

impl<'a> Beneath<'a> {
    pub(super) fn of(
        scene: &Scene<'_>,
        session: &'a Session,
        grouping: &'a Grouping,
        hand: &'a Hand,
    ) -> Self {
        let about = About { session, grouping, lang: scene.desk_lang(), scene };
        let mut out = Self { lines: Vec::new(), field: None, understood: None };
        match hand {
            Hand::Rest(said) => {
                out.lines.extend(about.all_said(said));
                out.lines.extend(about.troubles(session.wall.names));
                if session.wall.names && about.has_names() {
                    let words = words!(about.lang, "stage-names-seen");
                    out.lines.push((words, scene.theme.muted()));
                }
            }
            Hand::Move(moving) => {
                out.lines.extend(about.chosen(moving, about.marked()));
                if out.lines.is_empty() {
                    out.lines.extend(about.troubles(true));
                }
            }
            Hand::Place(_) | Hand::Name(_) => {}
            Hand::Late(field, said) => {
                out.lines.extend(about.all_said(said));
                out.lines.push((words!(about.lang, "stage-late-ask"), scene.theme.strong()));
                out.field = Some((field, about.late_example()));
                out.understood = Some(about.understood(field.text()));
            }
            Hand::Mend(mend) => out.lines.extend(about.offered(mend)),
        }
        out
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.field.is_none()
    }

    /// Rows that it takes in a width.
    pub(super) fn rows(&self, across: u16) -> u16 {
        let inner = across.saturating_sub(INDENT);
        let lines: usize = self.lines.iter().map(|(line, _)| wrap(line, inner).len()).sum();
        (lines as u16).saturating_add(if self.field.is_some() { 2 } else { 0 })
    }

    pub(super) fn draw(&self, scene: &Scene<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let theme = scene.theme;
        let inner =
            Rect { x: area.x + INDENT.min(area.width), width: area.width.saturating_sub(INDENT), ..area };
        // What is typed stays in view, whatever stands above it.
        let kept = if self.field.is_some() { 2.min(area.height) } else { 0 };
        let lines = self
            .lines
            .iter()
            .flat_map(|(line, style)| wrap(line, inner.width).into_iter().map(move |line| (line, *style)));
        let mut rows = inner.rows();
        for (row, (line, style)) in rows.by_ref().take(usize::from(area.height - kept)).zip(lines) {
            draw_line(buf, Rect { x: area.x, width: INDENT, ..row }, "▌", theme.accent());
            draw_line(buf, row, &line, style);
        }
        let (field, example) = self.field.as_ref()?;
        let below =
            |up: u16| Rect { y: area.bottom().saturating_sub(up), height: 1.min(area.height), ..inner };
        let style = FieldStyle { text: theme.text(), mark: theme.now(), placeholder: theme.muted() };
        let view = FieldView::new(field).mark("▸ ").placeholder(example).style(style);
        let cursor = view.draw(below(2), buf);
        if let Some((words, style)) = &self.understood {
            let row = below(1);
            let indented = Rect { x: row.x + 2.min(row.width), width: row.width.saturating_sub(2), ..row };
            draw_line(buf, indented, words, *style);
        }
        cursor
    }
}

/// What lines are about.
struct About<'a, 's> {
    session: &'a Session,
    grouping: &'a Grouping,
    lang: Lang,
    scene: &'a Scene<'s>,
}

impl About<'_, '_> {
    fn has_names(&self) -> bool {
        self.grouping.groups.iter().any(|group| !group.members.is_empty())
    }

    fn name(&self, id: &str) -> String {
        let at = self.session.participant_at(id);
        let called = at.and_then(|at| told_apart(&self.session.participants).into_iter().nth(at));
        called.unwrap_or_else(|| id.to_owned())
    }

    fn word(&self, value: &str) -> String {
        let by = self.grouping.by.first().map_or("", String::as_str);
        rules::word(Some(self.session), by, value, self.lang)
    }

    /// `Anna`, `één met zwart`, `twee mensen`
    fn who(&self, who: &Entry, people: u32) -> String {
        match who {
            Entry::Person(id) => self.name(id),
            Entry::Heads(value) => some_with(people, &self.word(value), self.lang),
            Entry::Nameless => {
                words!(self.lang, "desk-say-people", n = people, words = number(people, self.lang))
            }
        }
    }

    fn list(&self, all: &[String]) -> String {
        match all {
            [] => String::new(),
            [only] => only.clone(),
            [some @ .., last] => {
                words!(self.lang, "desk-and", some = some.join(", "), last = last.as_str())
            }
        }
    }

    /// A number in words that stands by itself.
    fn number(&self, people: u32) -> String {
        if people == 1 { words!(self.lang, "stage-one") } else { number(people, self.lang) }
    }

    fn all_said(&self, said: &[Said]) -> Vec<(String, Style)> {
        let style = self.scene.theme.now();
        said.iter().map(|said| (capitalised(&self.said(said), self.lang), style)).collect()
    }

    /// A sentence to say.
    fn said(&self, said: &Said) -> String {
        let lang = self.lang;
        match said {
            Said::Comes { who, to, place } => {
                let who = match who {
                    Entry::Person(id) => self.name(id),
                    Entry::Heads(value) => words!(lang, "stage-say-more-of", who = self.word(value)),
                    Entry::Nameless => words!(lang, "stage-say-one-more"),
                };
                match place {
                    Some(place) => {
                        words!(lang, "stage-say-comes-at", who = who, to = *to, place = place.as_str())
                    }
                    None => words!(lang, "stage-say-comes", who = who, to = *to),
                }
            }
            Said::Goes { who, from, left } => {
                let (who, words) = (self.who(who, 1), self.number(*left));
                words!(lang, "stage-say-goes", who = who, from = *from, left = *left, words = words)
            }
            Said::Moves { who, from, to, place } => {
                let all: Vec<_> = who.iter().map(|(who, people)| self.who(who, *people)).collect();
                let who = self.list(&all);
                match place {
                    Some(place) => words!(
                        lang,
                        "stage-say-moves-at",
                        who = who,
                        from = *from,
                        to = *to,
                        place = place.as_str()
                    ),
                    None => words!(lang, "stage-say-moves", who = who, from = *from, to = *to),
                }
            }
            Said::Joins { from, to, place: Some(place) } => {
                words!(lang, "stage-say-joins-at", from = *from, to = *to, place = place.as_str())
            }
            Said::Joins { from, to, place: None } => {
                words!(lang, "stage-say-joins", from = *from, to = *to)
            }
            Said::Small { group, size } => {
                words!(lang, "stage-say-small", group = *group, words = self.number(*size))
            }
        }
    }

    /// What wants mending, calmly. A name shows only where names may.
    fn troubles(&self, names: bool) -> Vec<(String, Style)> {
        let lang = self.lang;
        let who = |id: &str| {
            if names { self.name(id) } else { words!(lang, "stage-trouble-somebody") }
        };
        let all = troubles(self.session, self.grouping);
        let told = |trouble: &Trouble| match trouble {
            Trouble::Away { who: id, group, left } => words!(
                lang,
                "stage-trouble-away",
                who = who(id),
                group = *group,
                left = *left,
                words = self.number(*left)
            ),
            Trouble::Small { group, size } => {
                words!(lang, "stage-trouble-small", group = *group, words = self.number(*size))
            }
            Trouble::Without { who: id } => words!(lang, "stage-trouble-without", who = who(id)),
        };
        let style = self.scene.theme.warn();
        let shown = all.iter().take(MOST).map(|trouble| (capitalised(&told(trouble), lang), style));
        let more = all.len().saturating_sub(MOST);
        let more = (more > 0).then(|| (words!(lang, "stage-trouble-more", n = more), style));
        shown.chain(more).collect()
    }

    /// Who is marked, and the number of their group.
    fn marked(&self) -> Option<(u32, Entry)> {
        let (at, who) = self.scene.desk.and_then(|desk| desk.walk.marked_entry())?;
        Some((self.grouping.groups.get(at)?.number, who))
    }

    /// What is chosen to do with who is marked, and what that costs.
    fn chosen(&self, moving: &Moving, marked: Option<(u32, Entry)>) -> Vec<(String, Style)> {
        let (lang, theme) = (self.lang, self.scene.theme);
        let Some((from, who)) = marked else { return Vec::new() };
        let one = self.who(&who, 1);
        let Some(costs) = &moving.costs else {
            let with = moving.with.as_ref().map(|(_, with)| self.who(with, 1));
            let line = with.map(|with| words!(lang, "stage-swap-with", who = with));
            return line.map(|line| (capitalised(&line, lang), theme.now())).into_iter().collect();
        };
        let size =
            |number: u32| costs.sizes.iter().find(|(known, _)| *known == number).map_or(0, |(_, n)| *n);
        let first = match (moving.to, &moving.with) {
            (Some(to), _) => words!(
                lang,
                "stage-move",
                who = one,
                from = from,
                left = self.number(size(from)),
                to = to,
                size = self.number(size(to))
            ),
            (None, Some((_, with))) => words!(lang, "stage-swap", one = self.who(with, 1), other = one),
            (None, None) => return Vec::new(),
        };
        let mut lines = vec![(capitalised(&first, lang), theme.now())];
        lines.extend(self.costs(costs));
        lines
    }

    fn costs(&self, costs: &Costs) -> Vec<(String, Style)> {
        let (lang, theme) = (self.lang, self.scene.theme);
        let again = costs.worse.iter().filter(|worse| matches!(worse, Worse::Again(..))).count();
        let mut lines: Vec<(String, Style)> = Vec::new();
        if again > 2 {
            let again = words!(lang, "stage-costs-again-many", pairs = again);
            lines.push((format!("{}.", capitalised(&again, lang)), theme.warn()));
        }
        let told = costs.worse.iter().filter(|worse| again <= 2 || !matches!(worse, Worse::Again(..)));
        lines.extend(told.map(|worse| (format!("{}.", capitalised(&self.worse(worse), lang)), theme.warn())));
        lines.truncate(MOST);
        if lines.is_empty() {
            lines.push((words!(lang, "stage-costs-nothing"), theme.muted()));
        }
        lines
    }

    fn worse(&self, worse: &Worse) -> String {
        let lang = self.lang;
        match worse {
            Worse::Breaks(rule) => {
                let rule = self.session.rules.get(*rule);
                let rule = rule.map(|rule| rules::line(rule, Some(self.session), lang)).unwrap_or_default();
                words!(lang, "stage-costs-breaks", rule = rule)
            }
            Worse::Again(one, other) => {
                words!(lang, "stage-costs-again", one = self.name(one), other = self.name(other))
            }
            Worse::TooSmall(group, 0) => words!(lang, "stage-costs-empty", group = *group),
            Worse::TooSmall(group, size) => {
                words!(lang, "stage-costs-small", group = *group, words = self.number(*size))
            }
            Worse::TooLarge(group, size) => {
                words!(lang, "stage-costs-large", group = *group, words = self.number(*size))
            }
            Worse::Has { group, attribute, value, people } => words!(
                lang,
                "stage-costs-has",
                group = *group,
                people = *people,
                words = self.number(*people),
                value = rules::word(Some(self.session), attribute, value, lang)
            ),
            Worse::Split { attribute, value, groups } => words!(
                lang,
                "stage-costs-split",
                words = self.number(*groups),
                value = rules::word(Some(self.session), attribute, value, lang)
            ),
        }
    }

    /// A repair that is offered: what would be said, or that there is none.
    fn offered(&self, mend: &Mend) -> Vec<(String, Style)> {
        let (lang, theme) = (self.lang, self.scene.theme);
        let mut lines = match &mend.outcome {
            Ok(mended) if mended.said.is_empty() => {
                vec![(words!(lang, "stage-say-nobody-moves"), theme.now())]
            }
            Ok(mended) => {
                let mut said = self.all_said(&mended.said);
                let more = said.len().saturating_sub(2 * MOST);
                said.truncate(2 * MOST);
                said.extend((more > 0).then(|| (words!(lang, "stage-trouble-more", n = more), theme.now())));
                said
            }
            Err(error) => {
                let broken = match error {
                    GroupError::Conflict { rules } => rules.as_slice(),
                    GroupError::Size(_)
                    | GroupError::TooManyPeople { .. }
                    | GroupError::NoSuch { .. }
                    | GroupError::NotFound => &[],
                };
                let rules = broken.iter().filter_map(|at| self.session.rules.get(*at));
                let rules = rules.map(|rule| (rules::line(rule, Some(self.session), lang), theme.strong()));
                let cannot = (words!(lang, "stage-mend-cannot"), theme.warn());
                std::iter::once(cannot).chain(rules.take(MOST)).collect()
            }
        };
        if matches!(mend.why, Why::Merge { .. }) {
            lines.push((words!(lang, "stage-merge-divide"), theme.muted()));
        }
        lines
    }

    fn late_example(&self) -> String {
        let of = |group| entries(self.session, self.grouping, group);
        let value = self
            .grouping
            .groups
            .iter()
            .flat_map(of)
            .find_map(|(who, _)| who.value(self.session, self.grouping));
        match value {
            Some(value) => words!(self.lang, "stage-late-example", value = self.word(&value)),
            None => words!(self.lang, "stage-late-example-plain"),
        }
    }

    /// How it is understood what is typed of who comes late.
    fn understood(&self, text: &str) -> (String, Style) {
        let (lang, theme) = (self.lang, self.scene.theme);
        let calm = |words: String| (words, theme.muted());
        match read_latecomer(self.session, self.grouping, text) {
            Latecomer::Nobody => calm(String::new()),
            Latecomer::Head(Some(value)) => calm(words!(lang, "stage-late-head", value = self.word(&value))),
            Latecomer::Head(None) => calm(words!(lang, "stage-late-nameless")),
            Latecomer::Listed(id, None) => calm(words!(lang, "stage-late-listed", name = self.name(&id))),
            Latecomer::Listed(id, Some(value)) => {
                let value = self.word(&value);
                calm(words!(lang, "stage-late-listed-value", name = self.name(&id), value = value))
            }
            Latecomer::New(name, None) => calm(words!(lang, "stage-late-new", name = name)),
            Latecomer::New(name, Some(value)) => {
                calm(words!(lang, "stage-late-new-value", name = name, value = self.word(&value)))
            }
            Latecomer::Seated(id, group) => {
                (words!(lang, "stage-late-seated", name = self.name(&id), group = group), theme.warn())
            }
            Latecomer::Several(names) => {
                (words!(lang, "stage-late-several", names = names.join(", ")), theme.warn())
            }
        }
    }
}
