//! The room chooses.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::Scene;
use super::headline::headline;
use super::sheet::{Room, Sheet};
use crate::app::Page as Fingers;
use crate::app::page::vote::Vote;
use crate::session::wall::{VotePage, VoteRow};
use crate::ui::layout::Size;
use crate::ui::widgets::bars::{BarRow, Bars};
use crate::ui::widgets::prose::elide;
use crate::words;
use crate::workshop::Lang;

/// Ties are told down to this place; below it nobody asks.
const TOLD: u32 = 3;
/// As many of those who share a place are named.
const NAMED: usize = 3;
/// So much of a name is told.
const QUOTE: u16 = 48;

/// Draws the question, a bar for each option and what it comes to; by place, what came first is the largest.
///
/// ```text
///     the question                        what came first
///                                         the question
///     timing     ███▌           3
///     netwerk    ████████       7 ◂       1  netwerk  ████████    7
///                                         2  timing   ███▌        3
///     10 van 84 stippen, 28 mensen × 3
/// ```
pub(super) fn draw(scene: &Scene<'_>, vote: &VotePage, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let hands = match scene.fingers() {
        Some(Fingers::Vote(hands)) => Some(hands),
        _ => None,
    };
    let most = if scene.places.class == Size::Small { 4 } else { area.height / 3 };
    let foot = Sheet::fitting(most, |room| foot(scene, vote, room));
    let foot_rows = foot.rows().min(area.height);
    let head_most = area.height.saturating_sub(foot_rows).saturating_sub(2);
    let head = Sheet::fitting(head_most.min(area.height / 2), |room| head(scene, vote, room));
    let head_rows = head.rows().min(head_most);
    head.lay(scene, Rect { height: head_rows, ..area }, buf);

    let middle = Rect { y: area.y + head_rows, height: area.height - head_rows - foot_rows, ..area };
    let used = bars(scene, vote, hands, middle, buf);
    let below = Rect { y: middle.y + used, height: foot_rows, ..area };
    foot.lay(scene, below, buf)
}

fn head<'a>(scene: &Scene<'a>, vote: &VotePage, room: Room) -> Sheet<'a> {
    let (theme, lang) = (scene.theme, scene.lang());
    let mut sheet = Sheet::new(scene);
    let large = scene.places.wide.height / 3;
    if let Some(first) = first(vote, lang).filter(|_| vote.ranked) {
        headline(scene, &mut sheet, &first, large);
        if room <= Room::Spare {
            sheet.text(&vote.question, theme.muted());
        }
    } else {
        headline(scene, &mut sheet, &vote.question, large);
        if let Some(dots) = vote.dots.filter(|_| room <= Room::Plain && !vote.ranked) {
            sheet.text(&dots_each(dots, lang), theme.muted());
        }
    }
    sheet.air(room.apart(scene.places.class).min(2));
    sheet
}

fn dots_each(dots: u32, lang: Lang) -> String {
    match dots {
        1 => words!(lang, "stage-vote-dot"),
        dots => words!(lang, "stage-vote-dots", dots = dots),
    }
}

/// What came first, as a heading; none while nobody chose.
fn first(vote: &VotePage, lang: Lang) -> Option<String> {
    let rows: Vec<&VoteRow> = vote.on_place(1).collect();
    match rows.as_slice() {
        [] => None,
        [only] => Some(line(&only.label)),
        several => Some(in_capital(&shared(1, several, lang))),
    }
}

/// `gedeeld tweede: A en B`
fn shared(place: u32, rows: &[&VoteRow], lang: Lang) -> String {
    let names: Vec<String> = rows.iter().map(|row| elide(&line(&row.label), QUOTE)).collect();
    let names = match names.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [some @ .., last] if names.len() <= NAMED => {
            words!(lang, "desk-and", some = some.join(", "), last = last.as_str())
        }
        more => {
            let some = more[..NAMED].join(", ");
            words!(lang, "roster-and-more", some = some, more = (more.len() - NAMED))
        }
    };
    words!(lang, "stage-vote-shared", place = place, names = names)
}

fn in_capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// An answer of several lines on one.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Draws bars as thick as there is room for; answers how many rows they took.
fn bars(scene: &Scene<'_>, vote: &VotePage, hands: Option<&Vote>, area: Rect, buf: &mut Buffer) -> u16 {
    let digits =
        vote.rows.iter().filter_map(|row| row.place).max().map_or(1, |place| place.to_string().len());
    let label = |row: &VoteRow| match (vote.ranked, row.place) {
        (false, _) => line(&row.label),
        (true, Some(place)) => format!("{place:>digits$}  {}", line(&row.label)),
        (true, None) => format!("{:>digits$}  {}", "–", line(&row.label)),
    };
    let rows: Vec<_> = (vote.rows.iter().enumerate())
        .map(|(index, row)| BarRow {
            label: label(row),
            value: row.votes,
            focus: hands.is_some_and(|hands| hands.row == index),
        })
        .collect();
    let shapes: &[(u16, u16)] = match scene.places.class {
        Size::Large => &[(3, 2), (3, 1), (2, 1), (1, 1), (1, 0)],
        Size::Medium => &[(2, 1), (1, 1), (1, 0)],
        Size::Small => &[(1, 1), (1, 0)],
    };
    let full = vote.people.map_or(10, |people| people.div_ceil(2)).max(10);
    let bars_of = |(thick, air): (u16, u16)| Bars::new(&rows, scene.theme).full(full).spaced(thick, air);
    let bars = shapes
        .iter()
        .map(|shape| bars_of(*shape))
        .find(|bars| bars.height(area.width) <= area.height)
        .unwrap_or_else(|| bars_of((1, 0)));
    let used = bars.height(area.width).min(area.height);
    (&bars).render(Rect { height: used, ..area }, buf);
    used
}

fn foot<'a>(scene: &Scene<'a>, vote: &VotePage, room: Room) -> Sheet<'a> {
    let (theme, lang) = (scene.theme, scene.lang());
    let mut sheet = Sheet::new(scene);
    if vote.rows.is_empty() {
        sheet.text(&words!(lang, "stage-vote-options-none"), theme.muted());
        return sheet;
    }
    sheet.put(room.apart(scene.places.class).min(2), |_, _| None);
    if vote.ranked {
        for place in 1..=TOLD {
            let rows: Vec<&VoteRow> = vote.on_place(place).collect();
            // The first place stands above, unless there is no room for words below at all.
            if rows.len() > 1 && place > 1 {
                sheet.text(&shared(place, &rows, lang), theme.text());
            }
        }
    }
    if vote.rows.iter().any(|row| row.votes.is_some()) {
        sheet.line([(turnout(vote, lang).as_str(), theme.strong())]);
    } else {
        sheet.line([(words!(lang, "stage-count-none").as_str(), theme.muted())]);
    }
    if let Some(most) = vote.most().filter(|most| vote.votes() > *most) {
        let words = match vote.dots {
            Some(1) => words!(lang, "stage-vote-too-many-one", votes = vote.votes(), most = most),
            Some(_) | None => words!(lang, "stage-vote-too-many", votes = vote.votes(), most = most),
        };
        sheet.item(("▲", theme.warn()), &words, theme.warn());
    }
    sheet
}

/// `54 van 84 stippen, 28 mensen × 3`; hands and people where nobody has dots.
fn turnout(vote: &VotePage, lang: Lang) -> String {
    let votes = vote.votes();
    match (vote.dots, vote.people.zip(vote.most())) {
        (Some(1), Some((_, most))) => {
            words!(lang, "stage-vote-turnout-one", votes = votes, most = most)
        }
        (Some(dots), Some((people, most))) => {
            words!(lang, "stage-vote-turnout", votes = votes, most = most, people = people, dots = dots)
        }
        (Some(1), None) => words!(lang, "stage-vote-given-one", votes = votes),
        (Some(_), None) => words!(lang, "stage-vote-given", votes = votes),
        (None, _) => {
            let hands = words!(lang, "stage-count-hands", hands = votes);
            match vote.people {
                Some(people) => {
                    format!("{hands} · {}", words!(lang, "stage-count-people", people = people))
                }
                None => hands,
            }
        }
    }
}
