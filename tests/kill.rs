//! Nothing is lost, whatever happens to the program or the disk: the real program is killed, shut out and left without
//! its folder while somebody types.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

mod pty;
#[path = "kill/typist.rs"]
mod typist;

use std::fs;
use std::sync::LazyLock;
use std::thread::{self, sleep};
use std::time::Duration;

use kring::session::Moment;
use pty::{Home, LAPTOP, Pty};
use serde_json::{Value, json};

/// A half-typed line is on disk this long after its last key.
const A_DRAFT: Duration = Duration::from_millis(1200);

/// The file of a session that stands in the harvest of its first group.
static IN_THE_HARVEST: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut pty = Pty::start(&["--lang", "nl", "run", "cop", "--seed", "7"], LAPTOP, &[]);
    pty.wait_for("Vooraf 1/8");
    pty.type_keys(&"<tab>".repeat(7));
    pty.type_keys("28<enter>");
    pty.type_keys(&"<pgdn>".repeat(31));
    pty.wait_session(|session| session["place"]["item"] == "form");
    pty.type_keys("zwart 9 wit 6 blauw 5 rood 5 geel 3<enter><enter>");
    pty.wait_session(|session| !session["groupings"].as_array().unwrap().is_empty());
    pty.type_keys(&"<pgdn>".repeat(8));
    pty.wait_session(|session| session["place"]["item"] == "harvest");
    pty.type_keys("<esc>q");
    assert_eq!(pty.exit_code(), 0);
    fs::read(pty.home.session_path()).unwrap()
});

/// Folders in memory, with such a session.
fn home() -> Home {
    let home = Home::in_memory();
    fs::create_dir(home.sessions()).unwrap();
    fs::write(home.sessions().join("harvest.json"), &*IN_THE_HARVEST).unwrap();
    home
}

fn resume(home: &Home) -> Pty {
    let pty = Pty::start_in(home, &["--lang", "nl", "resume"], LAPTOP, &[]);
    pty.wait_for("Je gaat verder waar je was.");
    pty
}

#[test]
fn in_the_middle_of_a_sentence() {
    let home = home();
    let mut pty = resume(&home);
    pty.type_keys("<tab>een heel antwoord<enter>een halve zin die");
    pty.wait_for("een halve zin die");
    sleep(A_DRAFT);
    pty.kill();
    let found = home.session();
    let group = found["groupings"][0]["groups"][1]["id"].as_str().unwrap();
    assert_eq!(found["answers"][0]["text"], "een heel antwoord");
    assert_eq!(found["drafts"], json!({ format!("harvest/{group}"): "een halve zin die" }));

    // The same place, and the hand goes on where it was.
    let mut pty = resume(&home);
    pty.wait_for("een heel antwoord");
    pty.wait_for("▸ een halve zin die");
    assert_eq!(home.session()["place"]["group"], group);
    pty.type_keys(" nu af is<enter>");
    let session = pty.wait_session(|session| session["answers"].as_array().unwrap().len() == 2);
    assert_eq!(session["answers"][1]["text"], "een halve zin die nu af is");
    assert_eq!(session["answers"][1]["group"], group);
    assert_eq!(session["drafts"], json!({}));
    pty.type_keys("<esc>q");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn in_the_middle_of_a_phase() {
    let home = home();
    let mut pty = resume(&home);
    pty.type_keys("<pgup>");
    pty.wait_session(|session| session["place"]["phase"] == "choose");
    pty.type_keys("<space>");
    pty.wait_session(|session| session["rounds"].as_array().unwrap().len() == 1);
    pty.wait_until(|frame| frame.clock_among(150..=178).is_some());
    pty.kill();
    let round = home.session()["rounds"][0].clone();
    assert_eq!(round["ended_at"], Value::Null);
    // The room works on while the laptop is out.
    sleep(Duration::from_millis(2500));

    let pty = resume(&home);
    let started: Moment = serde_json::from_value(round["started_at"].clone()).unwrap();
    let left = || 180 - (jiff::Timestamp::now().as_millisecond() - started.millis()).div_euclid(1000);
    for _ in 0..3 {
        pty.wait_for("Kies samen drie antwoorden");
        let late = left();
        pty.wait_until(|frame| frame.clock_among(left() - 1..=left() + 1).is_some());
        assert!(late - left() <= 2, "it is right at once");
        sleep(Duration::from_millis(700));
    }
    assert_eq!(home.session()["rounds"][0], round, "no second was given or taken");
}

#[test]
fn fifty_times_while_somebody_types() {
    const TYPISTS: u64 = 5;
    const KILLS: usize = 10;
    let bystander = typist::Bystander::start();
    thread::scope(|scope| {
        for seed in 0..TYPISTS {
            let bystander = &bystander;
            scope.spawn(move || {
                let home = home();
                let mut typist = typist::Typist::new(&home, seed);
                for kill in 0..KILLS {
                    typist.types_until_killed(
                        resume(&home),
                        bystander,
                        &format!("typist {seed}, kill {kill}"),
                    );
                }
                assert!(typist.entered() > 0, "some of it did get to its Enter");
            });
        }
    });
}

#[test]
fn a_second_program_is_shut_out() {
    let home = home();
    let mut pty = resume(&home);
    let mut second = Pty::start_in(&home, &["--lang", "en", "resume"], LAPTOP, &[]);
    assert_eq!(second.exit_code(), 1);
    let said = pty::screen::one_line(&second.screen());
    assert!(said.starts_with("kring: ") && said.contains("open in another window"), "{said}");
    assert!(said.ends_with("close it there first"), "{said}");
    pty.type_keys("de eerste gaat door<enter>");
    pty.wait_session(|session| session["answers"][0]["text"] == "de eerste gaat door");
    pty.type_keys("<esc>q");
    assert_eq!(pty.exit_code(), 0);
    // Its place is free again.
    resume(&home).wait_for("de eerste gaat door");
}

#[test]
fn a_folder_that_goes_and_comes_back() {
    let home = home();
    let mut pty = resume(&home);
    pty.type_keys("voor de storing<enter>");
    pty.wait_session(|session| session["answers"][0]["text"] == "voor de storing");

    let away = home.path().join("elsewhere");
    fs::rename(home.sessions(), &away).unwrap();
    pty.type_keys("tijdens de storing<enter>");
    pty.wait_until(|frame| frame.footer().contains("NIET opgeslagen: de map is er niet"));
    // The program goes on.
    pty.type_keys("nog een<enter>en een half");
    pty.wait_for("nog een");
    pty.wait_for("▸ en een half");
    assert!(pty.frame().footer().contains("NIET opgeslagen"));
    assert!(!pty::read(&away.join("harvest.json")).to_string().contains("tijdens"));

    // It is back: all is saved without a key.
    fs::rename(&away, home.sessions()).unwrap();
    pty.wait_until(|frame| !frame.footer().contains("NIET") && frame.footer().contains("opgeslagen"));
    let session = home.session();
    let texts: Vec<_> = session["answers"].as_array().unwrap().iter().map(|answer| &answer["text"]).collect();
    assert_eq!(texts, ["voor de storing", "tijdens de storing", "nog een"]);
    assert_eq!(session["drafts"].as_object().unwrap().values().collect::<Vec<_>>(), ["en een half"]);
    pty.type_keys("<esc>q");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn who_stops_while_the_folder_is_gone_is_asked_and_told() {
    let home = home();
    let mut pty = resume(&home);
    let away = home.path().join("elsewhere");
    fs::rename(home.sessions(), &away).unwrap();
    pty.type_keys("tijdens de storing<enter>");
    pty.wait_until(|frame| frame.footer().contains("NIET opgeslagen"));
    pty.type_keys("<esc>q");
    pty.wait_for("nog NIET alles is opgeslagen");
    pty.type_keys("<esc>");
    pty.wait_gone("nog NIET alles is opgeslagen");
    pty.wait_for("tijdens de storing");
    pty.type_keys("q");
    pty.wait_for("nog NIET alles is opgeslagen");
    pty.type_keys("<enter>");
    assert_eq!(pty.exit_code(), 1);
    pty.wait_for("de laatste wijzigingen zijn niet opgeslagen");
}
