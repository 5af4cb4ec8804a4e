//! What an argument may be: counts, attributes, locks, a budget.

use std::convert::Infallible;
use std::str::FromStr;
use std::time::Duration;

use crate::grouping::DEFAULT_WORK;
use crate::roster::clean::clean_line;

/// The most rounds; more than a day of them.
pub(super) const MOST_ROUNDS: i64 = 100;

/// The longest search.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// Values and how many people have each, in the order of the line. A value that stands there twice counts together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HeadCounts(pub Vec<(String, u32)>);

/// Reads `black=9,white=6`; `black 9; white: 6` is as good.
pub(super) fn counts(line: &str) -> Result<HeadCounts, String> {
    let mut counts: Vec<(String, u32)> = Vec::new();
    for part in line.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let at = part.rfind(['=', ':']).or_else(|| part.rfind(char::is_whitespace));
        let (value, number) = at.map_or(("", part), |at| part.split_at(at));
        let value = clean_line(value.trim());
        let number = number.trim_start_matches(['=', ':']).trim();
        let people = number.parse::<u32>().ok().filter(|_| !value.is_empty() && !is_muddled(&value));
        let people =
            people.ok_or_else(|| format!("‘{part}’ is no value and number; write black=9,white=6"))?;
        match counts.iter_mut().find(|(known, _)| known.to_lowercase() == value.to_lowercase()) {
            Some((_, sum)) => *sum = sum.saturating_add(people),
            None => counts.push((value, people)),
        }
    }
    if counts.is_empty() {
        return Err("nothing is counted; write black=9,white=6".to_owned());
    }
    Ok(HeadCounts(counts))
}

/// Whether a value has another number in it, as in `black: 9 white: 6`, or a sign too many.
fn is_muddled(value: &str) -> bool {
    value.match_indices(['=', ':']).any(|(at, _)| {
        let rest = value[at + 1..].trim_start();
        rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit())
    })
}

/// An attribute as it was written. Whether what follows a colon is a weight or part of the name, only the roster can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct By(pub String);

impl FromStr for By {
    type Err = Infallible;

    fn from_str(word: &str) -> Result<Self, Infallible> {
        Ok(Self(word.trim().to_owned()))
    }
}

impl By {
    /// The name and the weight, if this has one.
    pub fn weighted(&self) -> Option<(&str, u32)> {
        let (name, weight) = self.0.rsplit_once(':')?;
        let weight = weight.trim().parse().ok().filter(|weight| (1..=1000).contains(weight))?;
        Some((name.trim(), weight))
    }
}

/// Somebody, and the number of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lock {
    /// A name.
    pub who: String,
    /// The group, from 1.
    pub group: u32,
}

/// Reads `Anna@1`.
pub(super) fn lock(word: &str) -> Result<Lock, String> {
    let parts = word.rsplit_once('@');
    let lock = parts.and_then(|(who, group)| {
        let group = group.trim().parse().ok().filter(|group| *group > 0)?;
        let who = who.trim();
        (!who.is_empty()).then(|| Lock { who: who.to_owned(), group })
    });
    lock.ok_or_else(|| "write who and the number of the group, such as Anna@1".to_owned())
}

/// How long to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Budget {
    /// So many units of work: the same on every machine.
    Units(u64),
    /// As much as can be done in this time.
    Time(Duration),
}

impl Default for Budget {
    fn default() -> Self {
        Self::Units(DEFAULT_WORK)
    }
}

/// Reads `20000`, `500ms`, `2s`, `1.5s` or `1m`.
pub(super) fn budget(word: &str) -> Result<Budget, String> {
    let wrong = || "write units of work or a time, such as 20000, 500ms or 2s".to_owned();
    let word = word.trim();
    let digits = word.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(word.len());
    let (number, unit) = word.split_at(digits);
    let seconds_each = match unit.trim() {
        "" => return number.parse().map(Budget::Units).map_err(|_| wrong()),
        "ms" => 0.001,
        "s" => 1.0,
        "m" | "min" => 60.0,
        _ => return Err(wrong()),
    };
    let number: f64 = number.parse().map_err(|_| wrong())?;
    let time = Duration::try_from_secs_f64(number * seconds_each).map_err(|_| wrong())?;
    if time > LONGEST { Err("a day is the longest".to_owned()) } else { Ok(Budget::Time(time)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_as_people_write_them() {
        let read = |line: &str| counts(line).map(|counts| counts.0);
        let zwart_wit = Ok(vec![("zwart".to_owned(), 9), ("wit".to_owned(), 6)]);
        for line in ["zwart=9,wit=6", " zwart = 9 ; wit: 6,", "zwart 9, wit 6", "zwart=5,wit=6,Zwart=4"] {
            assert_eq!(read(line), zwart_wit, "{line}");
        }
        assert_eq!(read("\u{1b}[31mrood=3"), Ok(vec![("rood".to_owned(), 3)]));
        for line in ["zwart: 9 wit: 6", "zwart==9", "zwart=9=3"] {
            assert!(read(line).is_err(), "{line}");
        }
        assert_eq!(read("licht blauw=3"), Ok(vec![("licht blauw".to_owned(), 3)]));
        for line in ["", " , ", "zwart", "9", "zwart=", "=9", "zwart=-1", "zwart=1.5", "zwart=99999999999"] {
            assert!(read(line).is_err(), "{line}");
        }
    }

    #[test]
    fn a_weight_follows_the_last_colon() {
        assert_eq!(By("a:b:3".to_owned()).weighted(), Some(("a:b", 3)));
        for word in ["a", "a:", "a:0", "a:x", "a:-1", "a:9999"] {
            assert_eq!(By(word.to_owned()).weighted(), None, "{word}");
        }
    }

    #[test]
    fn a_lock_has_somebody_and_a_group() {
        assert_eq!(lock("a@b@2"), Ok(Lock { who: "a@b".to_owned(), group: 2 }));
        for word in ["", "Anna", "@1", "Anna@", "Anna@0", "Anna@een"] {
            assert!(lock(word).is_err(), "{word}");
        }
    }

    #[test]
    fn a_budget_is_units_or_a_time() {
        let time = |millis| Ok(Budget::Time(Duration::from_millis(millis)));
        assert_eq!(budget("20000"), Ok(Budget::Units(20_000)));
        assert_eq!(budget("0"), Ok(Budget::Units(0)));
        assert_eq!((budget("500ms"), budget("1.5s"), budget("2m")), (time(500), time(1500), time(120_000)));
        for word in ["", "ms", "-1", "1.5", "5h", "1e9s", "999999s", "..s", "s5"] {
            assert!(budget(word).is_err(), "{word}");
        }
    }
}
