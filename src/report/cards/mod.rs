//! Group cards, to print: one page of A4 for each group, to write on at its table.
//!
//! A card has what the wall shows and room for answers: no names of people, no notes. Cards of groups that have not been
//! formed have a question and room for the number.

mod content;

use serde::Serialize;

use super::facts::Facts;
use super::{Options, opening, template, wording};
use crate::session::Session;
use crate::words;
use content::Card;

/// All that the template is given.
#[derive(Serialize)]
struct Page {
    lang: &'static str,
    style: String,
    title: String,
    cards: Vec<Card>,
    words: Words,
}

/// What every card says.
#[derive(Serialize)]
struct Words {
    group: String,
    roles: String,
    times: String,
    answers: String,
    optional: String,
    code: String,
    belongs: String,
    none: String,
}

/// The cards of a session as one page of HTML: of the groups that stand at the last breakout that has any, or else one
/// for each question of the last breakout there is.
///
/// # Errors
/// Those of the template, which a test reads; none that a session is known to give.
pub fn cards(session: &Session, options: &Options) -> Result<String, minijinja::Error> {
    let facts = Facts::of(session, options);
    let lang = facts.lang;
    let title = super::plain::one_line(&super::plain::plain(&opening::workshop(&facts)));
    let date = wording::date(lang, session.started_at.date());
    let page = Page {
        lang: lang.code(),
        style: template::style("cards.css")?,
        title: words!(lang, "card-title", title = title.as_str()),
        cards: content::cards(&facts),
        words: Words {
            group: words!(lang, "card-group"),
            roles: words!(lang, "card-roles"),
            times: words!(lang, "card-times"),
            answers: words!(lang, "card-answers"),
            optional: words!(lang, "card-optional"),
            code: words!(lang, "card-code"),
            belongs: words!(lang, "card-belongs", title = title, date = date),
            none: words!(lang, "card-none"),
        },
    };
    template::page("cards.html", &page)
}

#[cfg(test)]
mod tests;
