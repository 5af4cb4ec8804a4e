//! The stage: what the room sees, drawn from [`Wall`], and on the facilitator's screen with the fingers on it.
//!
//! ```text
//!    rail ───────────────────────────── time
//!
//!         the one thing
//!         what goes with it, quieter
//! ```
//!
//! | file | subject |
//! |---|---|
//! | `title`, `talk`, `free`, `count`, `forming`, `preview`, `formed`, `work`, `harvest`, `by_theme`, `vote`, `parking`, `result`, `actions`, `commitments`, `last`, `lines`, `message` | a page each |
//! | `headline` | the largest words of a page |
//! | `sheet` | lines under each other, as airy as fits, and what happens when they do not fit |
//! | `blanks` | what is filled in: a label each, and the one with the keys largest |
//! | `answers` | what was said, and the field below it |
//! | `people`, `cards` | people as marks of their colour, and groups of them |
//! | `members` | groups beside each other, with the names of who is in them |
//! | `beneath` | beneath groups that stand: what the fingers do, what it costs, what is to be said |
//! | `worth` | what groups are worth, in words |
//! | `face` | what a clock says and how it looks |
//! | `top` | the rail and the time |

mod actions;
mod answers;
mod beneath;
mod blanks;
mod by_theme;
mod cards;
mod commitments;
mod count;
mod face;
mod formed;
mod forming;
mod free;
mod harvest;
mod headline;
mod last;
mod lines;
mod members;
mod message;
mod parking;
mod people;
mod preview;
mod result;
mod sheet;
mod talk;
mod title;
mod top;
mod vote;
mod work;
mod worth;

#[cfg(test)]
mod tests;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::layout::Stage;
use super::theme::Theme;
use crate::app::page::forming::Forming;
use crate::app::{Page as Fingers, Walk};
use crate::session::wall::{Page, Wall};
use crate::session::{Moment, Session};
use crate::workshop::Lang;

/// The facilitator's hands; a wall has none.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The session on the screen, and where the fingers are in it.
    pub walk: &'a Walk,
    /// The language of the facilitator.
    pub lang: Lang,
}

impl<'a> Desk<'a> {
    fn session(&self) -> &'a Session {
        &self.walk.session
    }
}

/// All that a page is drawn from.
#[derive(Debug, Clone, Copy)]
struct Scene<'a> {
    wall: &'a Wall,
    desk: Option<Desk<'a>>,
    now: Moment,
    theme: &'a Theme,
    places: Stage,
}

impl<'a> Scene<'a> {
    /// The language of the room.
    fn lang(&self) -> Lang {
        self.wall.language
    }

    /// The language of the facilitator; that of the room on a wall.
    fn desk_lang(&self) -> Lang {
        self.desk.map_or(self.wall.language, |desk| desk.lang)
    }

    /// Where the fingers are.
    fn fingers(&self) -> Option<&'a Fingers> {
        self.desk.map(|desk| &desk.walk.page)
    }
}

/// Draws the rail and the page in a window; the footer's line is left alone. Answers where the cursor stands.
///
/// On a wall, without a desk, the page may use the footer's line too.
pub fn draw(
    wall: &Wall,
    desk: Option<Desk<'_>>,
    now: Moment,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return None;
    }
    let places = match desk {
        Some(_) => Stage::of(area),
        None => Stage::wall(area),
    };
    let scene = Scene { wall, desk, now, theme, places };
    buf.set_style(area, theme.base());
    if !matches!(wall.page, Page::Blank) {
        top::draw(&scene, buf);
    }
    let cursor = page(&scene, buf);
    cursor.filter(|at| area.contains(*at))
}

fn page(scene: &Scene<'_>, buf: &mut Buffer) -> Option<Position> {
    match (&scene.wall.page, scene.fingers()) {
        (Page::Blank, _) => None,
        (Page::Message { text }, _) => message::draw(scene, text, buf),
        (Page::Title { subtitle }, _) => title::draw(scene, subtitle.as_deref(), buf),
        (Page::Talk(talk), _) => talk::draw(scene, talk, buf),
        (Page::Free { question, how, answers }, _) => {
            free::draw(scene, question, how.as_deref(), answers, buf)
        }
        (Page::Count(count), _) => count::draw(scene, count, buf),
        (Page::Forming { .. } | Page::Groups(_), Some(Fingers::Forming(Forming::Preview(preview)))) => {
            preview::draw(scene, preview, buf)
        }
        // Counting again, while the groups of before still stand.
        (Page::Groups(_), Some(Fingers::Forming(Forming::Counting { .. }))) => {
            forming::draw(scene, "", &[], &[], buf)
        }
        (Page::Forming { question, values, text }, _) => forming::draw(scene, question, values, text, buf),
        (Page::Groups(groups), _) => formed::draw(scene, groups, buf),
        (Page::Work(work), _) => work::draw(scene, work, buf),
        (Page::Harvest(harvest), _) => harvest::draw(scene, harvest, buf),
        (Page::Themes(page), _) => by_theme::draw(scene, page, buf),
        (Page::Vote(vote), _) => vote::draw(scene, vote, buf),
        (Page::Parking { title, text, items }, _) => parking::draw(scene, title, text.as_deref(), items, buf),
        (Page::Last { title, lines, credit }, _) => last::draw(scene, title, lines, credit.as_deref(), buf),
        (Page::Result(result), _) => result::draw(scene, result, buf),
        (Page::Actions(actions), _) => actions::draw(scene, actions, buf),
        (Page::Commitments(made), _) => commitments::draw(scene, made, buf),
        (Page::Lines { title, lines, credit }, _) => lines::draw(scene, title, lines, credit.as_deref(), buf),
    }
}
