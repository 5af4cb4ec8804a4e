//! On the spot: a question, a round or a timer that the script did not have, or other words for a question it has.
//!
//! What is made is an item as any other, in the session's own copy of the script, so that its answers, clocks and
//! place in the report are those of its kind.

use serde_json::Map;

use super::walk::ClockWords;
use crate::session::{Change, Session};
use crate::workshop::{
    Answer, Ask, Breakout, Choice, Harvest, Item, ItemKind, Minutes, Pause, PerLength, Phase, Question, Text,
};

/// What can be done on the spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A question that the room answers in words.
    Free,
    /// A question that the room answers with one to five fingers.
    Scale,
    /// A question that hands are raised for.
    Hands,
    /// A question with several options.
    Choice,
    /// A round more for the groups, with minutes of its own.
    Round,
    /// A timer, and nothing else.
    Timer,
    /// Other words for the question that is asked.
    Wording,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Free, Self::Scale, Self::Hands, Self::Choice, Self::Round, Self::Timer, Self::Wording];
}

/// How a line is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Understood {
    /// A question, and its options where it is a choice.
    Question {
        /// What is asked.
        question: String,
        /// What is chosen from.
        options: Vec<String>,
    },
    /// A clock of so many seconds, and what it is for.
    Clock {
        /// How long.
        seconds: u32,
        /// What for; may be empty for a timer.
        text: String,
    },
}

/// What is missing in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Words.
    Words,
    /// A number of minutes in front.
    Minutes,
    /// At least two options, after the question, with `/` between them.
    Options,
}

/// Reads the line for something on the spot. A choice is written `Tea or coffee? tea / coffee`, a round and a timer
/// with their minutes in front: `7 What do we miss?`.
///
/// # Errors
/// What is missing.
pub fn understand(kind: Kind, line: &str) -> Result<Understood, Missing> {
    let line = line.trim();
    let plain = |line: &str| Understood::Question { question: line.to_owned(), options: Vec::new() };
    match kind {
        Kind::Timer | Kind::Round => {
            let (seconds, text) = minutes_in_front(line).ok_or(Missing::Minutes)?;
            if text.is_empty() && kind == Kind::Round {
                return Err(Missing::Words);
            }
            Ok(Understood::Clock { seconds, text: text.to_owned() })
        }
        _ if line.is_empty() => Err(Missing::Words),
        Kind::Choice => {
            // The question ends at its last question mark or colon that has something behind it.
            let end = line.rfind(['?', ':']).ok_or(Missing::Options)?;
            let (question, options) = line.split_at(end + 1);
            let options: Vec<_> = options
                .split('/')
                .map(|option| option.trim().to_owned())
                .filter(|one| !one.is_empty())
                .collect();
            if options.len() < 2 {
                return Err(Missing::Options);
            }
            let question = question.trim_end_matches(':').trim().to_owned();
            if question.trim_matches('?').is_empty() {
                Err(Missing::Words)
            } else {
                Ok(Understood::Question { question, options })
            }
        }
        Kind::Free | Kind::Scale | Kind::Hands | Kind::Wording => Ok(plain(line)),
    }
}

/// The seconds that a line begins with, and the rest of it.
fn minutes_in_front(line: &str) -> Option<(u32, &str)> {
    let seconds = |words: &str| match ClockWords::read(words) {
        Some(ClockWords::Left(seconds)) => u32::try_from(seconds).ok().filter(|seconds| *seconds > 0),
        Some(ClockWords::Until(_) | ClockWords::More(_)) | None => None,
    };
    // “7 min” before “7”.
    let ends = line.match_indices(' ').map(|(at, _)| at).chain([line.len()]);
    let mut fits: Vec<_> = ends.take(2).filter_map(|end| Some((seconds(&line[..end])?, end))).collect();
    let (seconds, end) = fits.pop()?;
    Some((seconds, line[end..].trim()))
}

/// A question that is asked where a session is, so that it can be worded otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The item that asks it.
    pub item: String,
    /// Which of a breakout's questions.
    pub question: Option<String>,
    /// Its words now.
    pub text: String,
}

/// The questions that are asked where a session is, the one that shows first.
pub fn asked_here(session: &Session) -> Vec<Asked> {
    let Some(item) = session.item() else { return Vec::new() };
    let (names, lang) = (session.names(), session.wall.language);
    let one =
        |text: &Text| vec![Asked { item: item.id.clone(), question: None, text: names.fill(text, lang) }];
    let of = |id: &str, breakout: &Breakout| {
        let asked = |question: &Question| Asked {
            item: id.to_owned(),
            question: Some(question.id.clone()),
            text: names.fill(&question.text, lang),
        };
        breakout.questions.iter().map(asked).collect()
    };
    match &item.kind {
        ItemKind::Ask(ask) => one(&ask.question),
        ItemKind::Factors(factors) => one(&factors.question),
        ItemKind::Vote(vote) => one(&vote.question),
        ItemKind::Breakout(breakout) => of(&item.id, breakout),
        ItemKind::Harvest(_) => {
            let Some((of_item, breakout)) = session.breakout_of(item) else { return Vec::new() };
            let mut asked: Vec<Asked> = of(&of_item.id, breakout);
            let shows = super::page::capture::target(session).question;
            asked.sort_by_key(|asked| asked.question != shows);
            asked
        }
        ItemKind::Talk(_)
        | ItemKind::Groups(_)
        | ItemKind::Themes(_)
        | ItemKind::Result(_)
        | ItemKind::Actions(_)
        | ItemKind::Commitments(_)
        | ItemKind::Parking(_)
        | ItemKind::Break(_)
        | ItemKind::Last(_) => Vec::new(),
    }
}

/// The change that words a question otherwise, in all languages: what was said on the spot was said in one.
pub fn reworded(session: &Session, asked: &Asked, text: &str) -> Option<Change> {
    let mut item = session.workshop.item(&asked.item)?.clone();
    let place = match &mut item.kind {
        ItemKind::Ask(ask) => &mut ask.question,
        ItemKind::Factors(factors) => &mut factors.question,
        ItemKind::Vote(vote) => &mut vote.question,
        ItemKind::Breakout(breakout) => {
            let mut questions = breakout.questions.iter_mut();
            &mut questions.find(|question| Some(&question.id) == asked.question.as_ref())?.text
        }
        _ => return None,
    };
    *place = Text::plain(text);
    Some(Change::SetItem(Box::new(item)))
}

/// The items that a line makes, in order, for right after where the session is. None for other words for a question.
pub fn items(session: &Session, kind: Kind, understood: &Understood) -> Vec<Item> {
    let mut ids = (0..).map(|ahead| session.fresh_id('x', ahead));
    let mut id = || ids.by_ref().find(|id| session.workshop.item(id).is_none()).unwrap_or_default();
    let ask = |answer| match understood {
        Understood::Question { question, options } => Some(ItemKind::Ask(ask(question, answer, options))),
        Understood::Clock { .. } => None,
    };
    let kinds = match (kind, understood) {
        (Kind::Free, _) => ask(Answer::Free).into_iter().collect(),
        (Kind::Scale, _) => ask(Answer::Scale).into_iter().collect(),
        (Kind::Hands, _) => ask(Answer::Count).into_iter().collect(),
        (Kind::Choice, _) => ask(Answer::Choice).into_iter().collect(),
        (Kind::Timer, Understood::Clock { seconds, text }) => {
            let title = (!text.is_empty()).then(|| Text::plain(text));
            return vec![Item { title, ..item(id(), Some(*seconds), ItemKind::Break(Pause::default())) }];
        }
        (Kind::Round, Understood::Clock { seconds, text }) => {
            let (work, harvest) = (id(), id());
            let of = Harvest { of: Some(work.clone()), ..Harvest::default() };
            let round = ItemKind::Breakout(round(session, *seconds, text));
            return [(work, Some(*seconds), round), (harvest, None, ItemKind::Harvest(of))]
                .map(|(id, seconds, kind)| Item { title: Some(Text::plain(text)), ..item(id, seconds, kind) })
                .into();
        }
        (Kind::Timer | Kind::Round, Understood::Question { .. }) | (Kind::Wording, _) => Vec::new(),
    };
    kinds.into_iter().map(|kind| item(id(), None, kind)).collect()
}

fn item(id: String, seconds: Option<u32>, kind: ItemKind) -> Item {
    Item {
        id,
        title: None,
        minutes: seconds.map(|seconds| PerLength::Same(Minutes::from_seconds(seconds))),
        min_minutes: None,
        optional: false,
        lengths: Vec::new(),
        needs: Vec::new(),
        notes: None,
        kind,
    }
}

fn ask(question: &str, answer: Answer, options: &[String]) -> Ask {
    let option = |(at, text): (usize, &String)| Choice {
        id: format!("o{}", at + 1),
        text: Text::plain(text),
        extra: Map::new(),
    };
    Ask {
        question: Text::plain(question),
        answer,
        how: None,
        options: options.iter().enumerate().map(option).collect(),
        follow_up: None,
        columns: Vec::new(),
        max_answers: None,
        from: None,
        extra: Map::new(),
    }
}

/// A round of one phase, in which all groups have the same question.
fn round(session: &Session, seconds: u32, text: &str) -> Breakout {
    let groups = session.groupings.last().map(|last| last.item.clone());
    Breakout {
        groups,
        questions: vec![Question { id: "q1".to_owned(), text: Text::plain(text), ..Question::default() }],
        phases: vec![Phase {
            id: "work".to_owned(),
            title: Text::plain(text),
            text: Text::plain(""),
            minutes: PerLength::Same(Minutes::from_seconds(seconds)),
            auto: false,
            solo: false,
            silent: false,
            extra: Map::new(),
        }],
        ..Breakout::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(seconds: u32, text: &str) -> Understood {
        Understood::Clock { seconds, text: text.to_owned() }
    }

    #[test]
    fn minutes_stand_in_front() {
        for (line, wanted) in [
            ("7 Wat missen we?", Ok(clock(420, "Wat missen we?"))),
            ("7m Wat missen we?", Ok(clock(420, "Wat missen we?"))),
            ("7 min Wat missen we?", Ok(clock(420, "Wat missen we?"))),
            ("90s kort", Ok(clock(90, "kort"))),
            ("1:30 kort", Ok(clock(90, "kort"))),
            ("Wat missen we?", Err(Missing::Minutes)),
            ("0 niets", Err(Missing::Minutes)),
            ("tot 14:45 lang", Err(Missing::Minutes)),
            ("7", Err(Missing::Words)),
            ("", Err(Missing::Minutes)),
        ] {
            assert_eq!(understand(Kind::Round, line), wanted, "{line}");
        }
        assert_eq!(understand(Kind::Timer, "5"), Ok(clock(300, "")));
        assert_eq!(understand(Kind::Timer, "5 koffie"), Ok(clock(300, "koffie")));
    }

    #[test]
    fn options_stand_behind_the_question() {
        let choice = |line| match understand(Kind::Choice, line) {
            Ok(Understood::Question { question, options }) => Ok((question, options.join("|"))),
            Ok(Understood::Clock { .. }) => panic!("a clock"),
            Err(missing) => Err(missing),
        };
        let one = |question: &str, options: &str| Ok((question.to_owned(), options.to_owned()));
        assert_eq!(
            choice("Koffie of thee? koffie / thee/ water"),
            one("Koffie of thee?", "koffie|thee|water")
        );
        assert_eq!(choice("Liefst: binnen / buiten"), one("Liefst", "binnen|buiten"));
        assert_eq!(choice("Wat? Waar? hier / daar"), one("Wat? Waar?", "hier|daar"));
        assert_eq!(choice("Koffie of thee?"), Err(Missing::Options));
        assert_eq!(choice("Koffie of thee? koffie"), Err(Missing::Options));
        assert_eq!(choice("? a / b"), Err(Missing::Words));
        assert_eq!(choice(" "), Err(Missing::Words));
    }
}
