//! The groups as they would be.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::cards::{Card, Measures};
use super::members::{self, Columns};
use super::sheet::Sheet;
use super::worth::{how, spreads};
use crate::app::page::forming::{Outcome, Preview};
use crate::grouping::{GroupError, SizeError};
use crate::session::Session;
use crate::ui::rules::line;
use crate::ui::sentences::{headline, sentences};
use crate::ui::widgets::prose::width;
use crate::words;
use crate::workshop::Lang;

/// Draws the groups, how they came about, how good they are, and who is in them or what to say.
///
/// ```text
///     28 mensen, 5 groepen: 6, 6, 6, 5, 5
///     soort bij soort · 1 keer gesplitst, minder kan niet · lotnummer 42
///
///      ▄█   ■■■■■■ 6 zwart
///       █   “Zwart: de eerste zes naar het raam.”
///      ▄█▄
/// ```
pub(super) fn draw(scene: &Scene<'_>, preview: &Preview, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let desk = scene.desk?;
    let session = desk.session();
    let outcome = match &preview.outcome {
        Ok(outcome) => outcome,
        Err(error) => return refused(scene, preview, error, session).lay(scene, area, buf),
    };
    let grouping = &outcome.grouping;
    let groups = session.group_lines(grouping, &session.names(), scene.lang());
    if grouping.groups.iter().any(|group| !group.members.is_empty()) {
        let columns = Columns::of(scene, grouping, &groups, session);
        let (levels, least) = members::Measures::levels(scene);
        let sheet = Sheet::first(area.height, &levels, least, |measures| {
            let mut sheet = head(scene, preview, outcome);
            if measures.told() {
                told(scene, preview, outcome, session, &mut sheet);
            }
            columns.put(scene, measures, preview.view, &mut sheet);
            sheet
        });
        return sheet.lay(scene, area, buf);
    }
    let said = sentences(grouping, session, scene.lang());
    let first_said = headline(grouping, session, scene.lang());
    let (mut levels, least) = Measures::levels(scene, &groups);
    levels.push(least);
    // What is said to the groups comes before what they are worth.
    let with: Vec<_> = levels.into_iter().map(|measures| (measures, true)).collect();
    let sheet = Sheet::first(area.height, &with, (least, false), |(measures, worth)| {
        let mut sheet = head(scene, preview, outcome);
        if worth {
            told(scene, preview, outcome, session, &mut sheet);
        }
        sheet.air(1);
        if let Some(said) = &first_said {
            sheet.text(said, scene.theme.text());
            sheet.air(1);
        }
        for (index, group) in groups.iter().enumerate() {
            let sentence = said.get(index).map(String::as_str);
            let card = Card { group, sentence, marked: false, value: None, field: None };
            card.put(scene, measures, &mut sheet);
        }
        sheet
    });
    sheet.lay(scene, area, buf)
}

/// How many people and groups, and how they came about.
fn head<'a>(scene: &Scene<'a>, preview: &Preview, outcome: &Outcome) -> Sheet<'a> {
    let mut sheet = Sheet::new(scene);
    title(scene, preview, &mut sheet);
    sheet.text(&how(scene, preview, outcome), scene.theme.muted());
    sheet
}

/// What each group has.
fn told(scene: &Scene<'_>, preview: &Preview, outcome: &Outcome, session: &Session, sheet: &mut Sheet<'_>) {
    for line in spreads(preview, outcome, session, scene.lang()) {
        sheet.text(&line, scene.theme.text());
    }
}

fn title(scene: &Scene<'_>, preview: &Preview, sheet: &mut Sheet<'_>) {
    let people = preview.people;
    let mut title = words!(scene.lang(), "stage-preview-title", groups = preview.groups, people = people);
    if let Ok(outcome) = &preview.outcome {
        let sizes: Vec<_> = outcome.grouping.groups.iter().map(|group| group.size.to_string()).collect();
        let _ = write!(title, ": {}", sizes.join(", "));
    }
    let seed = words!(scene.lang(), "stage-seed", seed = preview.seed.to_string());
    // Where there is no room for it, its own key shows it.
    if width(&title).saturating_add(width(&seed)).saturating_add(3) <= sheet.column() {
        sheet.line([
            (title.as_str(), scene.theme.strong()),
            ("   ", scene.theme.text()),
            (seed.as_str(), scene.theme.muted()),
        ]);
    } else {
        sheet.text(&title, scene.theme.strong());
    }
}

/// Why there are no groups; of rules that cannot hold, which.
fn refused<'a>(scene: &Scene<'a>, preview: &Preview, error: &GroupError, session: &Session) -> Sheet<'a> {
    let (theme, lang) = (scene.theme, scene.desk_lang());
    let mut sheet = Sheet::new(scene);
    title(scene, preview, &mut sheet);
    sheet.air(1);
    sheet.item(("▲", theme.warn()), &refusal(error, lang), theme.warn());
    if let GroupError::Conflict { rules } = error {
        let rules: Vec<_> = rules.iter().filter_map(|at| session.rules.get(*at)).collect();
        for rule in &rules {
            sheet.item((" ", theme.text()), &line(rule, Some(session), lang), theme.strong());
        }
        sheet.air(1);
        sheet.item((" ", theme.text()), &words!(lang, "stage-refused-conflict-mend"), theme.muted());
    }
    sheet
}

fn refusal(error: &GroupError, lang: Lang) -> String {
    match error {
        GroupError::TooManyPeople { people, .. } => words!(lang, "stage-refused-too-many", people = *people),
        GroupError::Conflict { rules } => words!(lang, "stage-refused-conflict", rules = rules.len()),
        GroupError::NoSuch { rule } => words!(lang, "stage-refused-no-such", rule = *rule + 1),
        GroupError::NotFound => words!(lang, "stage-refused-not-found"),
        GroupError::Size(SizeError::NoPeople) => words!(lang, "stage-refused-nobody"),
        GroupError::Size(SizeError::NoGroups | SizeError::NoSize) => words!(lang, "stage-refused-no-groups"),
        GroupError::Size(SizeError::TooFewPeople { people, groups }) => {
            words!(lang, "stage-refused-too-few", people = *people, groups = *groups)
        }
        GroupError::Size(SizeError::MinAboveMax { min, max }) => {
            words!(lang, "stage-refused-limits", min = *min, max = *max)
        }
        GroupError::Size(SizeError::BelowMin { people, groups, min }) => {
            words!(lang, "stage-refused-below", people = *people, groups = *groups, min = *min)
        }
        GroupError::Size(SizeError::AboveMax { people, groups, max }) => {
            words!(lang, "stage-refused-above", people = *people, groups = *groups, max = *max)
        }
        GroupError::Size(SizeError::NoFit { people, min, max }) => {
            words!(lang, "stage-refused-no-fit", people = *people, min = *min, max = *max)
        }
    }
}
