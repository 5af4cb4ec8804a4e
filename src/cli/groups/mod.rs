//! `kring groups`: forms groups without a session, for people who never open the screen.
//!
//! | file | subject |
//! |---|---|
//! | `line` | what an argument may be: counts, attributes, locks, a budget |
//! | `room`, `list` | who there is, and what is known of them; `list` reads a file |
//! | `names` | who is meant by a name in a rule |
//! | `ask` | from the command line to the question for [`crate::grouping`] |
//! | `seek` | looking for the answer, within the budget |
//! | `formed` | the answer by group, and what of the wishes it leaves unmet |
//! | `json`, `csv`, `text`, `worth` | writing it; `worth` says how good it is |
//! | `refusal` | what stands in the way, in words |

mod ask;
mod csv;
mod formed;
mod json;
mod line;
mod list;
mod names;
mod refusal;
mod room;
mod seek;
mod text;
mod worth;

use std::path::PathBuf;

use clap::ArgGroup;

use self::ask::Asked;
use self::formed::Formed;
use self::line::{Budget, By, HeadCounts, Lock};
use self::refusal::Refusal;
use self::room::Room;
use super::complain;
use super::export::print;
use crate::app::field::clean::clean_line;
use crate::grouping::{Aim, MOST_PEOPLE};
use crate::runtime::begin::fresh_seed;
use crate::runtime::trouble::Trouble;
use crate::words;
use crate::workshop::Lang;

const AFTER_HELP: &str = r#"Examples:
  kring groups --counts "black=9,white=6,blue=5" --groups 4
      by head count: like with like, with the sentences to say
  kring groups --people 24 --size 4 --rounds 5
      five rounds in which as few as can be meet twice
  kring groups --roster people.csv --groups 5 --by dept,level:2 --apart "Anna+Bram"
      mixed by two attributes, the second counting double
  printf 'name\nAnna\nBram\nChris\nDewi\n' | kring groups --roster - --size 2 --format csv

The same seed gives the same groups on every machine, unless --budget is a time.
CSV: round,group,name and the attributes, a line per person per round; with --counts
round,group,value,people. A cell that a spreadsheet would run as a formula gets a ' before it.
Exit status: 0 done, 1 cannot be done (conflicting rules are named), 2 asked wrongly."#;

/// Form groups from head counts, a list of people, or a number
///
/// The groups go to standard output, everything else to standard error.
#[derive(Debug, clap::Args)]
#[command(
    after_help = AFTER_HELP,
    group(ArgGroup::new("who").required(true)),
    group(ArgGroup::new("many").required(true))
)]
pub struct Groups {
    /// How many people have each value: "black=9,white=6"
    #[arg(help_heading = "Who", long, group = "who", value_name = "VALUE=N,…", value_parser = line::counts)]
    counts: Option<HeadCounts>,
    /// A list of people, with their attributes in columns; - reads standard input
    #[arg(help_heading = "Who", long, group = "who", value_name = "FILE")]
    roster: Option<PathBuf>,
    /// So many people, named 1, 2, 3 …
    #[arg(help_heading = "Who", long, group = "who", value_name = "N", value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_PEOPLE)))]
    people: Option<u32>,

    /// How many groups
    #[arg(help_heading = "How many", long = "groups", group = "many", value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    number: Option<u32>,
    /// About how many people in a group; nobody is left over as one or two
    #[arg(help_heading = "How many", long, group = "many", value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    size: Option<u32>,
    /// The fewest people in a group
    #[arg(help_heading = "How many", long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    min: Option<u32>,
    /// The most people in a group
    #[arg(help_heading = "How many", long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    max: Option<u32>,

    /// How people are put together [default: mix with --by or --rounds, gather with --counts, else random]
    #[arg(help_heading = "How", long, value_enum, value_name = "HOW")]
    arrange: Option<Way>,
    /// By which attributes; a weight says how much one counts: "dept,level:2" [default: the only one there is]
    #[arg(
        help_heading = "How",
        long,
        value_name = "ATTRIBUTE[:WEIGHT],…",
        value_delimiter = ',',
        conflicts_with = "counts"
    )]
    by: Vec<By>,
    /// How many rounds, in which as few people as can be meet again
    #[arg(help_heading = "How", long, value_name = "N", default_value = "1", hide_default_value = true, value_parser = clap::value_parser!(u32).range(1..=line::MOST_ROUNDS))]
    rounds: u32,

    /// Keep these people in one group: "Anna+Bram"
    #[arg(help_heading = "Rules", long, value_name = "A+B…", conflicts_with = "counts")]
    together: Vec<String>,
    /// Keep every two of these people in different groups: "Chris+Dewi"
    #[arg(help_heading = "Rules", long, value_name = "A+B…", conflicts_with = "counts")]
    apart: Vec<String>,
    /// Keep somebody in a group, by its number: "Emma@1"
    #[arg(help_heading = "Rules", long, value_name = "A@N", value_parser = line::lock, conflicts_with = "counts")]
    lock: Vec<Lock>,
    /// Somebody who leads: no group has two leaders
    #[arg(help_heading = "Rules", long, value_name = "A", conflicts_with = "counts")]
    leader: Vec<String>,

    /// The seed that all chance comes from [default: a fresh one, which is printed]
    #[arg(help_heading = "Answer", long, value_name = "N", value_parser = clap::value_parser!(u64).range(..1 << 53))]
    seed: Option<u64>,
    /// How long to look: units of work, or a time such as 500ms or 2s [default: 20000, about a second]
    #[arg(help_heading = "Answer", long, value_name = "UNITS|TIME", value_parser = line::budget)]
    budget: Option<Budget>,
    /// For people, for programs or for a spreadsheet
    #[arg(help_heading = "Answer", long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Way {
    /// Like with like
    Gather,
    /// Every value over all groups
    Mix,
    /// By lot
    Random,
}

impl Way {
    const fn aim(self) -> Aim {
        match self {
            Self::Gather => Aim::Gather,
            Self::Mix => Aim::Mix,
            Self::Random => Aim::Random,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    Csv,
}

/// Forms the groups and prints them; says what to exit with.
///
/// # Errors
/// When they cannot be written.
pub fn groups(command: &Groups, lang: Lang) -> Result<i32, Trouble> {
    let formed = match form(command, lang) {
        Ok(formed) => formed,
        Err(refusal) => {
            complain(&refusal.words(lang));
            return Ok(refusal.code());
        }
    };
    let out = match command.format {
        Format::Text => text::text(&formed, lang),
        Format::Json => json::json(&formed),
        Format::Csv => csv::csv(&formed),
    };
    print(out.as_bytes())?;
    for remark in &formed.asked.room.remarks {
        complain(&clean_line(remark));
    }
    if command.format == Format::Csv && command.seed.is_none() {
        // The other formats have it inside.
        complain(&words!(lang, "groups-seed", seed = text::again(&formed)));
    }
    Ok(0)
}

fn form(command: &Groups, lang: Lang) -> Result<Formed, Refusal> {
    let room = Room::open(command, lang)?;
    let seed = command.seed.unwrap_or_else(fresh_seed);
    let asked = Asked::new(command, room, seed)?;
    let budget = command.budget.unwrap_or_default();
    let answer = seek::seek(&asked, budget, lang).map_err(|error| asked.refused(error))?;
    Formed::new(asked, answer, budget)
}
