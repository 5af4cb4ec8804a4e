//! What floats above a screen: boxes with rounded corners, over a ground of their own.
//!
//! | file | what it asks or shows |
//! |---|---|
//! | `help` | all keys that work here |
//! | `palette` | acts by name |
//! | `jump` | steps and items to go to |
//! | `line` | words for any group, with theme and action, at the foot of the page |
//! | `find` | what was said, a page of its own |
//! | `park`, `people`, `clock` | one field each |
//! | `group_size`, `seed` | one number each, for groups |
//! | `weights` | how much each attribute counts |
//! | `rules` | what must hold of groups |
//! | `whereabouts` | who goes where, a page of its own |
//! | `roster` | the list of names, a page of its own |
//! | `addresses` | an address for the report |
//! | `roster_file` | where a list of names is |
//! | `intake` | a list of names that can be taken, a page of its own |
//! | `spot` | something that the script does not have |
//! | `export` | the report and its like, to be written |
//! | `pasted` | one answer or several |
//! | `move_to` | a group for an answer |
//! | `themes` | a theme for answers; its name, words, colour, another to merge it with |
//! | `patterns` | what struck the facilitator |
//! | `quit` | stop, while a clock runs |
//! | `frame` | the box, the field in it, lists and the keys below |

mod addresses;
mod clock;
mod export;
mod find;
mod frame;
mod group_size;
mod help;
mod intake;
mod jump;
pub(super) mod line;
mod move_to;
mod palette;
mod park;
mod pasted;
mod patterns;
mod people;
mod quit;
mod roster;
mod roster_file;
mod rules;
mod seed;
mod spot;
mod themes;
mod weights;
mod whereabouts;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::theme::Theme;
use crate::app::{Model, Overlay};
use crate::input;

/// Draws what floats in the middle of an area; the cell where text goes, if any does.
pub fn draw(
    overlay: &Overlay,
    model: &Model,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let lang = model.lang;
    let session = model.walk().map(|walk| &*walk.session);
    match overlay {
        Overlay::Help { scroll } => {
            help::draw(&input::help(model), *scroll, lang, theme, area, buf);
            None
        }
        Overlay::Palette { field, cursor } => {
            let found = input::find(model, field.text());
            palette::draw(field, &found, *cursor, lang, theme, area, buf)
        }
        Overlay::Jump { cursor } => {
            jump::draw(session?, *cursor, lang, theme, area, buf);
            None
        }
        Overlay::Line { field, .. } => line::draw(field, model, theme, area, buf),
        Overlay::Find(finding) => find::draw(finding, lang, theme, area, buf),
        Overlay::Park { field } => park::draw(field, lang, theme, area, buf),
        Overlay::People { field } => people::draw(field, session, lang, theme, area, buf),
        Overlay::Whereabouts { first } => {
            whereabouts::draw(model.walk()?, *first, lang, theme, area, buf);
            None
        }
        Overlay::Roster(roster) => roster::draw(roster, session?, lang, theme, area, buf),
        Overlay::Intake(listed) => {
            intake::draw(listed, session?, lang, theme, area, buf);
            None
        }
        Overlay::Addresses { field, cursor } => {
            addresses::draw(model.walk()?, field, *cursor, lang, theme, area, buf)
        }
        Overlay::RosterFile { field } => roster_file::draw(field, lang, theme, area, buf),
        Overlay::Clock { field } => clock::draw(field, session, model.now.at, lang, theme, area, buf),
        Overlay::GroupSize { field } => group_size::draw(model.walk()?, field, lang, theme, area, buf),
        Overlay::Seed { field } => seed::draw(model.walk()?, field, lang, theme, area, buf),
        Overlay::Weights { cursor } => {
            weights::draw(model.walk()?, *cursor, lang, theme, area, buf);
            None
        }
        Overlay::Rules { field, cursor } => rules::draw(session?, (field, *cursor), lang, theme, area, buf),
        Overlay::Spot(spot) => spot::draw(spot, model.walk()?, lang, theme, area, buf),
        Overlay::Export(export) => {
            export::draw(export, lang, theme, area, buf);
            None
        }
        Overlay::Pasted { lines, .. } => {
            pasted::draw(lines, &line::told_of(lines, model), lang, theme, area, buf);
            None
        }
        Overlay::MoveTo { answer, typed } => {
            move_to::draw(session?, answer, *typed, lang, theme, area, buf);
            None
        }
        Overlay::GiveTheme(giving) => themes::give(giving, session?, lang, theme, area, buf),
        Overlay::ThemeText(asked) => themes::text(asked, session?, lang, theme, area, buf),
        Overlay::ThemeColour(choosing) => {
            themes::colours(choosing, session?, lang, theme, area, buf);
            None
        }
        Overlay::MergeTheme(choosing) => {
            themes::merge(choosing, session?, lang, theme, area, buf);
            None
        }
        Overlay::Patterns(patterns) => patterns::draw(patterns, session?, lang, theme, area, buf),
        Overlay::Quit => {
            quit::draw(model, theme, area, buf);
            None
        }
    }
}

#[cfg(test)]
pub(super) mod tests;
