//! Somebody who types answers and is interrupted at a random moment, and knows what must be in the file then.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle, sleep};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::pty::{Frame, Home, Pty, keys, read};

/// What was entered, and all but the end of what is half typed, is on disk after so long.
const PROMISED: Duration = Duration::from_secs(1);

/// What stands in the file, as far as a typist can alter it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct State {
    /// Answers by tab.
    answers: Vec<Vec<String>>,
    /// Half-typed answers by tab.
    drafts: Vec<String>,
    parked: Vec<String>,
    half_parked: String,
    tab: usize,
    /// Whether something is being parked; the file does not know.
    parking: bool,
}

impl State {
    fn in_file(session: &Value, groups: &[String]) -> Self {
        let texts = |list: &Value, keep: &dyn Fn(&Value) -> bool| -> Vec<String> {
            let some = list.as_array().unwrap().iter().filter(|entry| keep(entry));
            some.map(|entry| entry["text"].as_str().unwrap().to_owned()).collect()
        };
        let draft = |key: &str| session["drafts"][key].as_str().unwrap_or_default().to_owned();
        let place = &session["place"]["group"];
        // After the groups comes the plenary.
        let said_by = |group: Option<&String>| {
            texts(&session["answers"], &|answer| answer["group"].as_str() == group.map(String::as_str))
        };
        let drafted =
            |group: Option<&String>| draft(&format!("harvest/{}", group.map_or("plenary", String::as_str)));
        let tabs = || groups.iter().map(Some).chain([None]);
        Self {
            answers: tabs().map(said_by).collect(),
            drafts: tabs().map(drafted).collect(),
            parked: texts(&session["parking_lot"], &|_| true),
            half_parked: draft("parking"),
            tab: groups.iter().position(|group| place == &**group).unwrap_or(groups.len()),
            parking: false,
        }
    }

    /// What a key makes of it.
    fn press(&mut self, key: &str) {
        let tabs = self.drafts.len();
        let field = if self.parking { &mut self.half_parked } else { &mut self.drafts[self.tab] };
        match key {
            "<enter>" if self.parking => {
                self.parked.push(std::mem::take(field).trim().to_owned());
                self.parking = false;
            }
            "<enter>" => {
                let text = std::mem::take(field).trim().to_owned();
                self.answers[self.tab].push(text);
            }
            "<tab>" => self.tab = (self.tab + 1) % tabs,
            "<s-tab>" => self.tab = (self.tab + tabs - 1) % tabs,
            "<f4>" => self.parking = true,
            typed => field.push_str(typed),
        }
    }

    fn all_texts(&self) -> impl Iterator<Item = &String> {
        let kept = self.answers.iter().flatten().chain(&self.parked);
        kept.chain(&self.drafts).chain([&self.half_parked])
    }

    /// The same, as far as the file tells.
    fn reads(&self, other: &Self) -> bool {
        Self { parking: other.parking, ..self.clone() } == *other
    }
}

/// Somebody who types.
pub struct Typist {
    home: Home,
    groups: Vec<String>,
    state: State,
    chance: Chance,
    /// Counts the sentences, so that each can be told from the others.
    sentences: usize,
}

impl Typist {
    pub fn new(home: &Home, seed: u64) -> Self {
        let session = home.session();
        let groups: Vec<String> = (session["groupings"][0]["groups"].as_array().unwrap().iter())
            .map(|group| group["id"].as_str().unwrap().to_owned())
            .collect();
        let state = State::in_file(&session, &groups);
        Self { home: home.clone(), groups, state, chance: Chance(seed), sentences: 0 }
    }

    /// How many answers and parked things are in the file.
    pub fn entered(&self) -> usize {
        self.state.answers.iter().flatten().chain(&self.state.parked).count()
    }

    /// Types for a while, until the program is killed between two keys; then looks what is left.
    pub fn types_until_killed(&mut self, mut pty: Pty, bystander: &Bystander, which: &str) {
        // The half-typed line is in its field again.
        let half = self.state.drafts[self.state.tab].clone();
        pty.wait_until(|frame| frame.shows(&half));
        pty.watched().remember(is_saved);
        let until = Instant::now() + Duration::from_millis(self.chance.below(2600) + 300);
        let mut states = vec![self.state.clone()];
        let mut pressed = Vec::new();
        'typing: loop {
            for key in self.some_keys() {
                if Instant::now() >= until {
                    break 'typing;
                }
                pty.send(&keys::bytes(&key));
                pressed.push(Instant::now());
                let mut next = states.last().unwrap().clone();
                next.press(&key);
                states.push(next);
                let pause = if self.chance.below(25) == 0 { 500 } else { 60 };
                sleep(Duration::from_millis(self.chance.below(pause)).min(until - Instant::now().min(until)));
            }
        }
        let killed = Instant::now();
        pty.kill();

        let stalled = bystander.longest_stall(PROMISED, killed);
        let promised = PROMISED + stalled * 3;
        let sure = pressed.iter().filter(|at| **at + promised <= killed).count();
        let session = read(&self.home.session_path());
        let found = State::in_file(&session, &self.groups);
        let Some(at) = states.iter().rposition(|state| found.reads(state)) else {
            panic!("{which}: never was what the file says: {found:#?}\nlast: {:#?}", states.last());
        };
        assert!(
            at >= sure,
            "{which}: {sure} keys of {} were pressed {promised:?} before the kill, {at} are in the file",
            pressed.len(),
        );
        if let Some(frame) = pty.watched().remembered() {
            holds_what_was_shown(&frame, states.last().unwrap(), &found, which);
        }
        self.state = State { parking: false, ..states.swap_remove(at) };
    }

    /// Some words, most often of a sentence; at times its end, another group, something parked.
    fn some_keys(&mut self) -> Vec<String> {
        self.sentences += 1;
        let words = ["durf", "te", "vragen", "wie", "belt", "samen", "één", "keer", "ritme", "zaal", "café"];
        let mut sentence = format!("z{}z", self.sentences);
        for _ in 0..=self.chance.below(4) {
            sentence.push(' ');
            sentence.push_str(words[self.chance.below(words.len() as u64) as usize]);
        }
        let typed = sentence.chars().map(String::from);
        let named = |name: &str| vec![name.to_owned()];
        match self.chance.below(6) {
            0 => named("<f4>").into_iter().chain(typed).chain(named("<enter>")).collect(),
            1 => named("<tab>")
                .into_iter()
                .chain(typed)
                .chain(named("<enter>"))
                .chain(named("<s-tab>"))
                .collect(),
            _ => typed.chain(named("<enter>")).collect(),
        }
    }
}

/// Whether a frame says that all is on disk.
fn is_saved(frame: &Frame) -> bool {
    let footer = frame.footer();
    footer.contains("opgeslagen") && !footer.contains("NIET")
}

/// What stood on a screen that said that all was saved is in the file: each sentence as far as it stood there.
fn holds_what_was_shown(frame: &Frame, typed: &State, found: &State, which: &str) {
    let shown = crate::pty::screen::one_line(frame.text());
    for text in typed.all_texts() {
        let ends = text.char_indices().map(|(at, c)| at + c.len_utf8()).rev();
        let Some(name) = text.split(' ').next().filter(|name| name.len() > 2 && name.ends_with('z')) else {
            continue;
        };
        let seen = ends.map(|end| &text[..end]).find(|part| shown.contains(part.trim_end()));
        let Some(seen) = seen.filter(|seen| seen.len() >= name.len()).map(str::trim_end) else {
            continue;
        };
        assert!(
            found.all_texts().any(|kept| kept.starts_with(seen)),
            "{which}: “{seen}” was shown as saved and is not in the file: {found:#?}\n{}",
            frame.text()
        );
    }
}

/// Chance with a seed: `SplitMix64`.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }
}

/// Stands by and notes when the machine did not come round to somebody who only wanted to wake up: what a program
/// cannot do in such a time is not its fault.
pub struct Bystander {
    stalls: Arc<Mutex<Vec<(Instant, Duration)>>>,
    over: Arc<AtomicBool>,
    standing: Option<JoinHandle<()>>,
}

impl Bystander {
    pub fn start() -> Self {
        const NAP: Duration = Duration::from_millis(5);
        let stalls = Arc::new(Mutex::new(Vec::new()));
        let over = Arc::new(AtomicBool::new(false));
        let (noted, done) = (Arc::clone(&stalls), Arc::clone(&over));
        let standing = thread::spawn(move || {
            while !done.load(Ordering::Relaxed) {
                let before = Instant::now();
                sleep(NAP);
                let late = before.elapsed().saturating_sub(NAP);
                if late > NAP {
                    noted.lock().unwrap().push((Instant::now(), late));
                }
            }
        });
        Self { stalls, over, standing: Some(standing) }
    }

    /// The longest of those that ended in the time before a moment, or have since.
    fn longest_stall(&self, within: Duration, before: Instant) -> Duration {
        let stalls = self.stalls.lock().unwrap();
        let recent = stalls.iter().filter(|(end, _)| before.saturating_duration_since(*end) <= within);
        recent.map(|(_, late)| *late).max().unwrap_or_default()
    }
}

impl Drop for Bystander {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(standing) = self.standing.take() {
            let _ = standing.join();
        }
    }
}
