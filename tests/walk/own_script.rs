//! A script given by path runs like a built-in, and its phases follow each other by themselves when they are told to.

use std::fs;

use crate::pty::{Home, LAPTOP, Pty};

/// Two phases of three seconds.
pub const SCRIPT: &str = r#"
id = "short"
title = { nl = "Kort overleg", en = "Short talk" }

[[steps]]
id = "only"
title = { nl = "Overleg", en = "Talk" }

[[steps.items]]
id = "hello"
kind = "talk"
title = { nl = "Dag", en = "Hello" }
points = [{ nl = "Fijn dat je er bent.", en = "Good that you are here." }]

[[steps.items]]
id = "form"
kind = "groups"
groups = 2

[[steps.items]]
id = "work"
kind = "breakout"
title = { nl = "Aan het werk", en = "At work" }
questions = [{ id = "q1", text = { nl = "Wat kan korter?", en = "What can be shorter?" } }]

[[steps.items.phases]]
id = "think"
title = { nl = "Denken", en = "Think" }
text = { nl = "Denk eerst zelf.", en = "First think alone." }
minutes = 0.05

[[steps.items.phases]]
id = "share"
title = { nl = "Delen", en = "Share" }
text = { nl = "Vertel het elkaar.", en = "Tell each other." }
minutes = 0.05

[[steps.items]]
id = "harvest"
kind = "harvest"
title = { nl = "Oogst", en = "Harvest" }
of = "work"
"#;

#[test]
fn it_runs_and_its_phases_follow_each_other() {
    let home = Home::in_memory();
    fs::write(home.path().join("short.toml"), SCRIPT).unwrap();
    let mut pty = Pty::start_in(&home, &["--lang", "en", "run", "short.toml"], LAPTOP, &[]);
    pty.wait_for("1/1");
    pty.type_keys("12<enter>");
    pty.wait_for("Good that you are here.");
    pty.type_keys("<pgdn>");
    pty.wait_session(|session| session["place"]["item"] == "form");
    // Without something to count by, one number is enough.
    pty.type_keys("12<enter>");
    pty.wait_for("12 people, 2 groups: 6, 6");
    pty.wait_for("Count off from 1 to 2.");
    pty.wait_for("All ones to group 1.");
    pty.type_keys("<enter><enter>");
    pty.wait_for("What can be shorter?");
    pty.wait_session(|session| session["place"]["item"] == "work");

    // The first phase waits to be started; told to, the second begins when its time is up, with a bell.
    pty.type_keys("a");
    pty.wait_for("Phases follow each other by themselves.");
    assert_eq!(pty.bells(), 0);
    pty.type_keys("<space>");
    pty.wait_for("First think alone.");
    pty.wait_for("Tell each other.");
    let follows = pty.wait_session(|session| session["rounds"].as_array().unwrap().len() == 2);
    assert_eq!(follows["place"]["phase"], "share");
    assert_eq!(follows["rounds"][0]["ended_at"], follows["rounds"][1]["started_at"]);
    assert_eq!(follows["auto_phases"], true);
    assert_eq!(pty.bells(), 1);

    // After the last one nothing moves by itself: a bell, a flash, and the time that runs over.
    pty.wait_for("over time");
    pty.wait_until(|frame| frame.clock_among(-30..0).is_some());
    assert_eq!(pty.bells(), 2);
    assert!(pty.watched().flashed());
    assert_eq!(pty.session()["place"]["item"], "work");

    pty.type_keys("<pgdn>");
    pty.wait_session(|session| session["place"]["item"] == "harvest");
    pty.type_keys("a shorter agenda<enter>");
    let kept = pty.wait_session(|session| session["answers"].as_array().unwrap().len() == 1);
    assert_eq!(kept["answers"][0]["question"], "q1");
    assert_eq!(kept["workshop"]["id"], "short");
    pty.type_keys("<esc>q");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn told_not_to_it_waits() {
    let home = Home::in_memory();
    fs::write(home.path().join("short.toml"), SCRIPT).unwrap();
    let pty = Pty::start_in(&home, &["--lang", "nl", "run", "short.toml"], LAPTOP, &[]);
    pty.wait_for("1/1");
    pty.type_keys("<pgdn>");
    pty.wait_for("Fijn dat je er bent.");
    pty.type_keys("<pgdn><pgdn>");
    pty.wait_for("Wat kan korter?");
    pty.type_keys("<space>");
    pty.wait_for("over tijd");
    pty.wait_until(|frame| frame.clock_among(-30..-1).is_some());
    pty.wait_for("Denk eerst zelf.");
    assert_eq!((pty.bells(), pty.session()["place"]["phase"].as_str()), (1, Some("think")));
    // On by hand, and the next clock runs.
    pty.type_keys("<pgdn>");
    pty.wait_for("Vertel het elkaar.");
    pty.wait_session(|session| session["rounds"][1]["phase"] == "share");
}
