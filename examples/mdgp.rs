//! Solves an instance of the maximally diverse grouping problem, as the MDGPLIB files have it:
//!
//! ```text
//! cargo run --release --example mdgp -- FILE --budget 1s --seed 1
//! ```
//!
//! FILE begins with `people groups ss|ds` and the fewest and the most people of each group; then a line `i j distance`
//! for each two, counted from 0. Printed is `{"objective": …, "p": [group of each]}`.

use std::fmt::Display;
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::{FromStr, SplitAsciiWhitespace};
use std::time::{Duration, Instant};

use clap::Parser;
use kring::grouping::{DEFAULT_WORK, Distances, Diverse};

/// What is asked on the command line.
#[derive(Parser)]
pub struct Args {
    /// An MDGPLIB file.
    pub file: PathBuf,
    /// How long to look: a time (500ms, 1s), or a number of units of work of about 50 µs each.
    #[arg(long, default_value_t = Budget::Units(DEFAULT_WORK))]
    pub budget: Budget,
    /// Where chance comes from: the same seed and units give the same groups.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

/// How long to look.
#[derive(Clone, Copy)]
pub enum Budget {
    /// So many units of work.
    Units(u64),
    /// Until so much time has passed.
    Time(Duration),
}

impl FromStr for Budget {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |_| format!("{text} is neither a number nor a time such as 500ms or 1s");
        if let Some(number) = text.strip_suffix("ms") {
            return number.parse().map(|ms| Self::Time(Duration::from_millis(ms))).map_err(wrong);
        }
        if let Some(number) = text.strip_suffix('s') {
            return number.parse().map(|s| Self::Time(Duration::from_secs(s))).map_err(wrong);
        }
        text.parse().map(Self::Units).map_err(wrong)
    }
}

impl Display for Budget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Units(units) => write!(f, "{units}"),
            Self::Time(time) => write!(f, "{}ms", time.as_millis()),
        }
    }
}

struct Instance {
    distances: Distances,
    sizes: Vec<(u32, u32)>,
    /// How many decimals distances have in the file; they are whole numbers here.
    decimals: usize,
}

impl Instance {
    fn read(text: &str) -> Result<Self, String> {
        let mut words = text.split_ascii_whitespace();
        let people = word(&mut words, "the number of people")?;
        let groups: u32 = word(&mut words, "the number of groups")?;
        let _kind: String = word(&mut words, "ss or ds")?;
        let sizes = (0..groups)
            .map(|_| Ok((word(&mut words, "a smallest size")?, word(&mut words, "a largest size")?)))
            .collect::<Result<_, String>>()?;
        let mut pairs = Vec::new();
        while let Some(one) = words.next() {
            let one = one.parse().map_err(|_| format!("{one} is nobody's number"))?;
            pairs.push((one, word(&mut words, "a number")?, word::<String>(&mut words, "a distance")?));
        }
        let after_point = |number: &String| number.split_once('.').map_or(0, |parts| parts.1.len());
        let decimals = pairs.iter().map(|pair| after_point(&pair.2)).max().unwrap_or(0);
        let mut distances = Distances::new(people);
        for (one, other, distance) in pairs {
            if one >= people || other >= people {
                return Err(format!("{one} and {other}: there are {people} people"));
            }
            distances.set(one, other, whole(&distance, decimals)?);
        }
        Ok(Self { distances, sizes, decimals })
    }
}

fn word<T: FromStr>(words: &mut SplitAsciiWhitespace, what: &str) -> Result<T, String> {
    let word = words.next().ok_or_else(|| format!("ends where {what} should be"))?;
    word.parse().map_err(|_| format!("{word} stands where {what} should be"))
}

/// A decimal number without its point, exactly.
fn whole(number: &str, decimals: usize) -> Result<i32, String> {
    let (before, after) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{before}{after:0<decimals$}");
    digits.parse().map_err(|_| format!("{number} is not a distance that can be added up"))
}

/// A whole number with its point put back.
fn decimal(number: i64, decimals: usize) -> String {
    let (sign, digits) =
        (if number < 0 { "-" } else { "" }, format!("{:0>1$}", number.unsigned_abs(), decimals + 1));
    let (before, after) = digits.split_at(digits.len() - decimals);
    if decimals == 0 { format!("{sign}{before}") } else { format!("{sign}{before}.{after}") }
}

/// Reads the file, looks for the budget, and words the answer.
///
/// # Errors
///
/// When the file cannot be read, is not an instance, or nothing fits its sizes.
pub fn solve(args: &Args) -> Result<String, String> {
    let begun = Instant::now();
    let text = std::fs::read_to_string(&args.file).map_err(|error| error.to_string())?;
    let instance = Instance::read(&text)?;
    let mut search =
        Diverse::new(&instance.distances, &instance.sizes, args.seed).map_err(|error| error.to_string())?;
    match args.budget {
        Budget::Units(units) => search.work(units),
        Budget::Time(time) => {
            while begun.elapsed() < time {
                search.work(10);
            }
        }
    }
    let objective = decimal(search.sum(), instance.decimals);
    Ok(format!("{{\"objective\": {objective}, \"p\": {:?}}}", search.groups()))
}

fn main() -> ExitCode {
    let args = Args::parse();
    match solve(&args) {
        Ok(answer) => {
            println!("{answer}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("mdgp: {}: {why}", args.file.display());
            ExitCode::FAILURE
        }
    }
}
