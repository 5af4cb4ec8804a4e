//! The groups as they would be.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::Scene;
use super::cards::{Card, Measures};
use super::sheet::Sheet;
use crate::app::page::forming::{Outcome, Preview};
use crate::grouping::{GroupError, SizeError};
use crate::ui::sentences::{headline, sentences};
use crate::words;
use crate::workshop::{Arrange, Lang};

/// Draws the groups, how they came about, how good they are, and what to say.
///
/// ```text
///     28 mensen, 5 groepen: 6, 6, 6, 5, 5
///     soort bij soort · 1 keer gesplitst, minder kan niet
///
///      ▄█   ■■■■■■ 6 zwart
///       █   “Zwart: de eerste zes naar het raam.”
///      ▄█▄
/// ```
pub(super) fn draw(scene: &Scene<'_>, preview: &Preview, buf: &mut Buffer) -> Option<Position> {
    let area = scene.places.wide;
    let desk = scene.desk?;
    let outcome = match &preview.outcome {
        Ok(outcome) => outcome,
        Err(error) => {
            let mut sheet = Sheet::new(scene);
            title(scene, preview, &mut sheet);
            sheet.air(1);
            sheet.item(("▲", scene.theme.warn()), &refusal(error, scene.desk_lang()), scene.theme.warn());
            return sheet.lay(scene, area, buf);
        }
    };
    let session = desk.session();
    let groups = session.group_lines(&outcome.grouping, &session.names(), scene.lang());
    let said = sentences(&outcome.grouping, session, scene.lang());
    let first_said = headline(&outcome.grouping, session, scene.lang());
    let (levels, least) = Measures::levels(scene, &groups);
    let sheet = Sheet::first(area.height, &levels, least, |measures| {
        let mut sheet = Sheet::new(scene);
        title(scene, preview, &mut sheet);
        sheet.text(&how(preview, outcome, scene.lang()), scene.theme.muted());
        sheet.air(1);
        if let Some(said) = &first_said {
            sheet.text(said, scene.theme.text());
            sheet.air(1);
        }
        for (index, group) in groups.iter().enumerate() {
            let sentence = said.get(index).map(String::as_str);
            Card { group, sentence, marked: false, value: None, field: None }
                .put(scene, measures, &mut sheet);
        }
        sheet
    });
    sheet.lay(scene, area, buf)
}

fn title(scene: &Scene<'_>, preview: &Preview, sheet: &mut Sheet<'_>) {
    let people = preview.counts.values().copied().fold(0, u32::saturating_add);
    let mut title = words!(scene.lang(), "stage-preview-title", groups = preview.groups, people = people);
    if let Ok(outcome) = &preview.outcome {
        let sizes: Vec<_> = outcome.grouping.groups.iter().map(|group| group.size.to_string()).collect();
        let _ = write!(title, ": {}", sizes.join(", "));
    }
    sheet.text(&title, scene.theme.strong());
}

/// How people were put together, and how well that went.
fn how(preview: &Preview, outcome: &Outcome, lang: Lang) -> String {
    let way = match preview.arrange {
        Arrange::Gather => words!(lang, "stage-arrange-gather"),
        Arrange::Mix => words!(lang, "stage-arrange-mix"),
        Arrange::Random => words!(lang, "stage-arrange-random"),
    };
    let good = match (preview.arrange, outcome.splits, outcome.proven) {
        (Arrange::Gather, 0, _) => Some(words!(lang, "stage-splits-none")),
        (Arrange::Gather, splits, true) => Some(words!(lang, "stage-splits-least", splits = splits)),
        (Arrange::Gather, splits, false) => Some(words!(lang, "stage-splits-some", splits = splits)),
        (Arrange::Mix, _, true) => Some(words!(lang, "stage-mix-even")),
        (Arrange::Mix, _, false) | (Arrange::Random, _, _) => None,
    };
    [Some(way), good].into_iter().flatten().collect::<Vec<_>>().join(" · ")
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
