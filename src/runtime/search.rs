//! The thread that looks for better groups, for as long as a preview of them shows.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::grouping::{DEFAULT_WORK, Found, Question, Search};

/// Units of work between two looks at whether it is still wanted: a few milliseconds.
const SLICE: u64 = 40;
/// How often better groups are told of at most: often enough to see them come, seldom enough to read them.
const BETWEEN: Duration = Duration::from_millis(100);

/// What a search found.
#[derive(Debug, Clone, PartialEq)]
pub struct Better {
    /// Which search.
    pub ticket: u64,
    /// The best so far.
    pub found: Found,
    /// Whether it looks no further.
    pub over: bool,
}

/// Looks for better groups, one question at a time. When dropped, it stops at once.
#[derive(Debug)]
pub struct Searcher {
    desk: Arc<Desk>,
    thread: Option<JoinHandle<()>>,
}

/// Where questions are left for the thread.
#[derive(Debug, Default)]
struct Desk {
    asked: Mutex<Asked>,
    changed: Condvar,
    /// Goes up with every question and every stop; a search that began under another number is over.
    turn: AtomicU64,
}

#[derive(Debug, Default)]
struct Asked {
    question: Option<(u64, Question)>,
    closing: bool,
}

impl Desk {
    fn lock(&self) -> MutexGuard<'_, Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves something for the thread; what it does now is no longer wanted.
    fn leave(&self, alter: impl FnOnce(&mut Asked)) {
        let mut asked = self.lock();
        alter(&mut asked);
        self.turn.fetch_add(1, Ordering::Relaxed);
        self.changed.notify_all();
    }
}

impl Searcher {
    /// Starts the thread. It calls `report` with every better answer, and once when a search comes to its end; not
    /// when it is stopped.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(report: impl Fn(Better) + Send + 'static) -> io::Result<Self> {
        Self::start_for(DEFAULT_WORK, report)
    }

    /// [`start`](Self::start), for searches of so many units.
    fn start_for(units: u64, report: impl Fn(Better) + Send + 'static) -> io::Result<Self> {
        let desk = Arc::new(Desk::default());
        let its = Arc::clone(&desk);
        let thread =
            thread::Builder::new().name("searcher".to_owned()).spawn(move || work(&its, units, &report))?;
        Ok(Self { desk, thread: Some(thread) })
    }

    /// Looks for the answer to a question, instead of to the one before.
    pub fn search(&self, ticket: u64, question: Question) {
        self.desk.leave(|asked| asked.question = Some((ticket, question)));
    }

    /// Stops looking.
    pub fn stop(&self) {
        self.desk.leave(|asked| asked.question = None);
    }
}

impl Drop for Searcher {
    fn drop(&mut self) {
        self.desk.leave(|asked| (asked.question, asked.closing) = (None, true));
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has told so; there is nothing of it to lose.
            let _ = thread.join();
        }
    }
}

fn work(desk: &Desk, units: u64, report: &impl Fn(Better)) {
    loop {
        let asked = desk.lock();
        let waits = |asked: &mut Asked| asked.question.is_none() && !asked.closing;
        let mut asked = desk.changed.wait_while(asked, waits).unwrap_or_else(PoisonError::into_inner);
        if asked.closing {
            return;
        }
        let turn = desk.turn.load(Ordering::Relaxed);
        let Some((ticket, question)) = asked.question.take() else { continue };
        drop(asked);
        look(ticket, question, units, || desk.turn.load(Ordering::Relaxed) == turn, report);
    }
}

/// Looks for as long as it is wanted, for so many units at most. The first answer is known already where the
/// question comes from; only better ones are told.
fn look(ticket: u64, question: Question, units: u64, wanted: impl Fn() -> bool, report: &impl Fn(Better)) {
    // Who asked has tried this: a question that cannot be answered is not asked.
    let Ok(mut search) = Search::new(question) else { return };
    let mut told = search.found();
    let mut since = Instant::now();
    let mut left = units;
    while wanted() {
        let slice = left.min(SLICE);
        left -= slice;
        let over = !search.work(slice) || left == 0;
        if !over && since.elapsed() < BETWEEN {
            continue;
        }
        since = Instant::now();
        let found = search.found();
        if over {
            return report(Better { ticket, found, over });
        }
        if found.rounds != told.rounds {
            report(Better { ticket, found: found.clone(), over });
            told = found;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::grouping::{Aim, Attribute, Rule, Values};

    /// Enough to find something, little enough to wait for.
    const UNITS: u64 = 200;
    const PATIENCE: Duration = Duration::from_secs(60);

    /// A question that takes its time: kinds that cannot be spread evenly, and rules.
    fn question(seed: u64) -> Question {
        let kinds = |of: u32| Values::Kinds((0..60).map(|one| Some((one * 7 + one / of) % of)).collect());
        let attributes = [3, 4, 5, 7].map(|of| Attribute { weight: 1, values: kinds(of) });
        Question {
            people: 60,
            groups: 7,
            rounds: 1,
            aim: Aim::Mix,
            attributes: attributes.into(),
            rules: vec![Rule::Together(vec![0, 1]), Rule::Apart(vec![2, 3, 4])],
            past: vec![
                (0..60).map(|one| Some(one / 9)).collect(),
                (0..60).map(|one| Some(one % 7)).collect(),
            ],
            seed,
            ..Question::default()
        }
    }

    #[test]
    fn it_ends_with_groups_that_the_same_seed_and_work_give_again() {
        let (sender, better) = mpsc::channel();
        let searcher =
            Searcher::start_for(UNITS, move |found| sender.send(found).unwrap_or_default()).unwrap();
        searcher.search(1, question(1));
        let mut last = None;
        while let Ok(told) = better.recv_timeout(PATIENCE) {
            assert_eq!(told.ticket, 1);
            let over = told.over;
            last = Some(told.found);
            if over {
                break;
            }
        }
        let last = last.unwrap();
        let mut again = Search::new(question(1)).unwrap();
        again.work(last.work);
        assert_eq!(again.found(), last);
        drop(searcher);
        assert!(better.recv().is_err(), "nothing comes after the end");
    }

    #[test]
    fn a_newer_question_takes_the_place_of_the_one_before_and_a_stop_ends_it() {
        let (sender, better) = mpsc::channel();
        let searcher =
            Searcher::start_for(UNITS, move |found| sender.send(found).unwrap_or_default()).unwrap();
        for ticket in 1..=20 {
            searcher.search(ticket, question(ticket));
        }
        loop {
            let told = better.recv_timeout(PATIENCE).unwrap();
            if told.ticket == 20 && told.over {
                break;
            }
        }
        searcher.search(21, question(21));
        searcher.stop();
        searcher.search(22, question(22));
        loop {
            let told = better.recv_timeout(PATIENCE).unwrap();
            assert!(told.ticket == 22 || !told.over, "a search that was stopped has no end");
            if told.over {
                break;
            }
        }
    }
}
