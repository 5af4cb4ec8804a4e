//! What stands in `examples/` is true: the script runs, the session is one that the program wrote, the report is its
//! report. When the report is meant to change: `KRING_RENEW=1 cargo test --test examples`.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::fs;
use std::path::{Path, PathBuf};

use kring::app::{Action, Message, Model, Now, Opened, Start, update};
use kring::report::{Options, json, markdown, report};
use kring::session::{Beginning, History, Moment, Session};
use kring::store;
use kring::ui::{Theme, view};
use kring::workshop::{Lang, Script, builtin, read};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

#[allow(dead_code, reason = "as a program it begins at main; here it is asked directly")]
#[path = "../examples/mdgp.rs"]
mod mdgp;

fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

fn session() -> Session {
    store::read(&example("session.json")).unwrap()
}

/// The scripts in `examples/` and those that come with the program, by name.
fn scripts() -> Vec<(String, Script)> {
    let files = fs::read_dir(example("")).unwrap().map(|entry| entry.unwrap().path());
    let own =
        files.filter(|path| path.extension().is_some_and(|extension| extension == "toml")).map(|path| {
            let script = read::script(&fs::read_to_string(&path).unwrap());
            (path.display().to_string(), script)
        });
    let all: Vec<_> =
        own.chain(builtin::names().map(|name| (name.clone(), builtin::script(&name).unwrap()))).collect();
    assert!(all.len() > 1);
    all.into_iter()
        .map(|(name, script)| (name.clone(), script.unwrap_or_else(|wrong| panic!("{name}: {wrong:?}"))))
        .collect()
}

#[test]
fn every_script_can_be_walked_to_its_end_in_both_languages() {
    let at: Moment = serde_json::from_str(r#""2026-11-23T14:06:12+01:00""#).unwrap();
    let now = Now { at, mono_ms: 0 };
    for (name, script) in scripts() {
        for lang in [Lang::Nl, Lang::En] {
            let beginning = Beginning { id: "1".to_owned(), language: lang, seed: 42, length: None };
            let session = Session::begin(script.clone(), beginning, at);
            let mut model = Model::new(lang, (100, 28), now, Start::default());
            let mut terminal = Terminal::new(TestBackend::new(100, 28)).unwrap();
            let history = History::default();
            let opened = Opened { path: "session.json".into(), session, history, resumed: false };
            update(&mut model, Message::Opened(Box::new(opened)), now);
            let ended = |model: &Model| model.walk().unwrap().session.ended_at.is_some();
            for _ in 0..500 {
                terminal.draw(|frame| view(&model, &Theme::DARK, frame)).unwrap();
                if ended(&model) {
                    break;
                }
                update(&mut model, Message::Act(Action::Next), now);
            }
            assert!(ended(&model), "{name} does not end");
        }
    }
}

#[test]
fn mdgp_reads_a_file_and_finds_the_most_diverse_groups() {
    let ask = |text: &str| {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), text).unwrap();
        let args = mdgp::Args { file: file.path().to_owned(), budget: mdgp::Budget::Units(2), seed: 1 };
        mdgp::solve(&args)
    };
    // 0 with 3 and 1 with 2 is 9.75 + 8.5.
    let answer = ask("4 2 ss 2 2 2 2\n0 1 1.5\n0 2 2\n0 3 9.75\n1 2 8.5\n1 3 0.25\n2 3 3\n").unwrap();
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["objective"], 18.25);
    let group = |person: usize| answer["p"][person].as_u64().unwrap();
    assert!(group(0) == group(3) && group(1) == group(2) && group(0) != group(1), "{answer}");
    assert_eq!(ask("4 2 ss 2 2 2"), Err("ends where a largest size should be".to_owned()));
    assert_eq!(ask("2 1 ds 1 2 0 1 far"), Err("far is not a distance that can be added up".to_owned()));
    assert_eq!(ask("4 2 ss 1 1 1 1"), Err("4 people do not fit in groups of these sizes".to_owned()));
}

#[test]
fn the_session_holds_a_whole_workshop() {
    let session = session();
    let organisation = session.variables.get("organisation").unwrap();
    assert_eq!(organisation.get(Lang::Nl), "Hogeschool Voorbeeld");
    assert!(session.answers.len() >= 15);
    assert!(session.answers.iter().any(|answer| answer.item == "c1"), "a check-out");
    assert!(session.tallies.len() >= 5);
    assert_eq!(session.groupings.len(), 1);
    assert_eq!(session.rounds.len(), 4, "a clock for each phase");
    assert!(session.factors.iter().any(|factor| factor.text.is_some()), "a factor of the room's own");
    assert_eq!(session.parking_lot.len(), 3);
    assert_eq!(session.themes.len(), 3);
    assert!(session.actions.iter().any(|action| action.owner.is_none()), "a gap to be named");
    assert_eq!(session.commitments.len(), 3, "one of each leave");
    assert!(!session.result.is_empty() && !session.picked().is_empty() && !session.patterns().is_empty());
    assert!(session.ended_at.is_some());
}

#[test]
fn the_session_is_written_back_unchanged() {
    let path = example("session.json");
    let text = fs::read_to_string(&path).unwrap();
    let session = session();
    let saved_at = session.saved_at.unwrap();
    assert!(store::to_json(&session, saved_at).unwrap() == text.as_bytes(), "a save would change the file");
    assert!(json(&session).unwrap() == text, "an export would change the file");
}

#[test]
fn the_reports_are_those_of_the_session() {
    for language in Lang::ALL {
        let options = Options { language, times: false, anonymous: false, bom: false };
        let written = markdown(&report(&session(), &options));
        let name = format!("report-{language}.md");
        if std::env::var_os("KRING_RENEW").is_some() {
            fs::write(example(&name), &written).unwrap();
        }
        assert_same(&name, &fs::read_to_string(example(&name)).unwrap(), &written);
    }
}

/// Fails at the first line that differs.
fn assert_same(name: &str, stands: &str, written: &str) {
    let differs = stands.lines().zip(written.lines()).find(|(stands, written)| stands != written);
    assert!(
        stands == written,
        "examples/{name} is not the report of examples/session.json: {differs:#?}\n\
         to renew it: KRING_RENEW=1 cargo test --test examples"
    );
}
