//! What stands in the way, in words: what, why, the mend; one line.

use std::path::PathBuf;

use crate::app::field::clean::clean_line;
use crate::grouping::{GroupError, SizeError};
use crate::roster;
use crate::words;
use crate::workshop::Lang;

/// Why there are no groups.
#[derive(Debug)]
pub(super) enum Refusal {
    /// The groups cannot be formed.
    Group {
        /// Why.
        error: GroupError,
        /// The rules in conflict, as they were written.
        rules: Vec<String>,
    },
    /// A rule would not hold in the groups that were found.
    Broken {
        /// The rule as it was written.
        rule: String,
    },
    /// Nobody has this name.
    NoPerson {
        /// The name.
        name: String,
        /// A name that is like it.
        nearest: Option<String>,
    },
    /// Somebody of this name is in the list, but not there.
    Absent {
        /// The name.
        name: String,
    },
    /// More than one has this name.
    SeveralPeople {
        /// The name.
        name: String,
        /// Who have it.
        several: Vec<String>,
    },
    /// There is no such attribute.
    NoAttribute {
        /// Its name.
        name: String,
        /// A name that is like it.
        nearest: Option<String>,
        /// Those there are.
        known: Vec<String>,
    },
    /// An attribute was named twice.
    TwiceBy {
        /// Its name.
        name: String,
    },
    /// There is nothing to gather or mix by, or too much to choose from.
    ByNothing {
        /// The attributes there are.
        known: Vec<String>,
    },
    /// A rule about fewer than two people.
    TooFewNames {
        /// The rule as it was written.
        rule: String,
    },
    /// A rule about a group that there is not.
    NoGroup {
        /// The rule as it was written.
        rule: String,
        /// How many groups there are.
        groups: u32,
    },
    /// The list cannot be read from the disk.
    Unreadable {
        /// The file, or `-`.
        path: PathBuf,
        /// What the system says.
        detail: String,
    },
    /// The list is not taken in.
    List {
        /// The file, or `-`.
        path: PathBuf,
        /// Why.
        why: roster::Refusal,
    },
}

impl Refusal {
    /// What to exit with: 1 when it cannot be done, 2 when it was asked wrongly.
    pub const fn code(&self) -> i32 {
        match self {
            Self::Group { .. } | Self::Broken { .. } | Self::Unreadable { .. } | Self::List { .. } => 1,
            Self::NoPerson { .. }
            | Self::Absent { .. }
            | Self::SeveralPeople { .. }
            | Self::NoAttribute { .. }
            | Self::TwiceBy { .. }
            | Self::ByNothing { .. }
            | Self::TooFewNames { .. }
            | Self::NoGroup { .. } => 2,
        }
    }

    /// What stands in the way, why, and how to mend it; one line, whatever stands in a name.
    pub fn words(&self, lang: Lang) -> String {
        clean_line(&self.worded(lang))
    }

    fn worded(&self, lang: Lang) -> String {
        match self {
            Self::Group { error: GroupError::Conflict { .. }, rules } => match rules.as_slice() {
                [] => words!(lang, "groups-conflict-sizes"),
                [rule] => words!(lang, "groups-conflict-one", rule = rule.as_str()),
                rules => words!(lang, "groups-conflict", rules = rules.join(", ")),
            },
            Self::Group { error: GroupError::NoSuch { .. }, rules } => {
                words!(lang, "groups-no-such", rule = rules.join(", "))
            }
            Self::Group { error: GroupError::NotFound, .. } => words!(lang, "groups-not-found"),
            Self::Group { error: GroupError::TooManyPeople { people, most }, .. } => {
                words!(lang, "groups-too-many", people = *people, most = *most)
            }
            Self::Group { error: GroupError::Size(error), .. } => size(*error, lang),
            Self::Broken { rule } => words!(lang, "groups-broken", rule = rule.as_str()),
            Self::NoPerson { name, nearest: Some(nearest) } => {
                words!(lang, "groups-no-person-but", name = name.as_str(), nearest = nearest.as_str())
            }
            Self::NoPerson { name, nearest: None } => words!(lang, "groups-no-person", name = name.as_str()),
            Self::Absent { name } => words!(lang, "groups-absent", name = name.as_str()),
            Self::SeveralPeople { name, several } => {
                words!(lang, "groups-several-people", name = name.as_str(), several = several.join(", "))
            }
            Self::NoAttribute { name, nearest: Some(nearest), .. } => {
                words!(lang, "groups-no-attribute-but", name = name.as_str(), nearest = nearest.as_str())
            }
            Self::NoAttribute { name, known, .. } if known.is_empty() => {
                words!(lang, "groups-no-attributes", name = name.as_str())
            }
            Self::NoAttribute { name, known, .. } => {
                words!(lang, "groups-no-attribute", name = name.as_str(), known = known.join(", "))
            }
            Self::TwiceBy { name } => words!(lang, "groups-twice-by", name = name.as_str()),
            Self::ByNothing { known } if known.is_empty() => words!(lang, "groups-by-nothing"),
            Self::ByNothing { known } => words!(lang, "groups-by-which", known = known.join(", ")),
            Self::TooFewNames { rule } => words!(lang, "groups-too-few-names", rule = rule.as_str()),
            Self::NoGroup { rule, groups } => {
                words!(lang, "groups-no-group", rule = rule.as_str(), groups = *groups)
            }
            Self::List { path, why } => {
                let path = path.display().to_string();
                words!(lang, "groups-list", path = path, why = list(why, lang))
            }
            Self::Unreadable { path, detail } => {
                words!(lang, "groups-unreadable", path = path.display().to_string(), detail = detail.as_str())
            }
        }
    }
}

/// Why a list is not taken in, and the mend.
fn list(why: &roster::Refusal, lang: Lang) -> String {
    match why {
        roster::Refusal::Empty => words!(lang, "groups-list-empty"),
        roster::Refusal::OnlyHeader { line } => words!(lang, "groups-list-only-header", line = *line),
        roster::Refusal::NoNames => words!(lang, "groups-list-no-names"),
        roster::Refusal::NotAList(_) => words!(lang, "groups-list-not-a-list"),
        roster::Refusal::Password => words!(lang, "groups-list-password"),
        roster::Refusal::Broken { why } => words!(lang, "groups-list-broken", why = why.as_str()),
        roster::Refusal::Undecodable => words!(lang, "groups-list-undecodable"),
        roster::Refusal::TooMany => words!(lang, "groups-list-too-many", most = roster::MOST_PEOPLE),
        roster::Refusal::TooLarge => words!(lang, "groups-list-too-large"),
    }
}

fn size(error: SizeError, lang: Lang) -> String {
    match error {
        SizeError::NoPeople => words!(lang, "groups-nobody"),
        SizeError::NoGroups | SizeError::NoSize => words!(lang, "groups-none"),
        SizeError::TooFewPeople { people, groups } => {
            words!(lang, "groups-too-few", people = people, groups = groups)
        }
        SizeError::MinAboveMax { min, max } => words!(lang, "groups-limits", min = min, max = max),
        SizeError::BelowMin { people, groups, min } => {
            words!(lang, "groups-below", people = people, groups = groups, min = min)
        }
        SizeError::AboveMax { people, groups, max } => {
            words!(lang, "groups-above", people = people, groups = groups, max = max)
        }
        SizeError::NoFit { people, min, max } => {
            words!(lang, "groups-no-fit", people = people, min = min, max = max)
        }
    }
}
