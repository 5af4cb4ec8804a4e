//! Slips of the hand: a key too many loses nothing.

use std::fs;

use crate::own_script::SCRIPT;
use crate::pty::{Home, LAPTOP, Pty};

/// A session of the short script with two groups, at its groups.
fn with_groups() -> Pty {
    let home = Home::in_memory();
    fs::write(home.path().join("short.toml"), SCRIPT).unwrap();
    let pty = Pty::start_in(&home, &["--lang", "en", "run", "short.toml"], LAPTOP, &[]);
    pty.wait_for("1/1");
    pty.type_keys("12<enter>");
    pty.wait_for("Good that you are here.");
    pty.type_keys("<pgdn>12<enter><enter>");
    pty.wait_session(|session| !session["groupings"].as_array().unwrap().is_empty());
    pty
}

fn in_harvest() -> Pty {
    let pty = with_groups();
    pty.type_keys("<pgdn><pgdn><pgdn><pgdn>");
    pty.wait_session(|session| session["place"]["item"] == "harvest");
    pty
}

#[test]
fn undo_pressed_too_often_types_no_letter() {
    let pty = in_harvest();
    pty.type_keys("one<enter>two<enter>three<enter><up>x");
    pty.wait_session(|session| session["answers"].as_array().unwrap().len() == 2);
    pty.type_keys("uuu");
    let session = pty.wait_session(|session| session["answers"].as_array().unwrap().len() == 1);
    assert_eq!(session["answers"][0]["text"], "one");
    assert_eq!(session["drafts"], serde_json::json!({}));
    pty.type_keys("UU");
    let session = pty.wait_session(|session| session["answers"].as_array().unwrap().len() == 3);
    assert_eq!(session["drafts"], serde_json::json!({}));
}

#[test]
fn enter_without_a_group_moves_no_answer() {
    let pty = in_harvest();
    pty.type_keys("one<enter><up>m");
    pty.wait_for("To which group?");
    pty.type_keys("<enter>2");
    let session = pty
        .wait_session(|session| session["answers"][0]["group"] == session["groupings"][0]["groups"][1]["id"]);
    let moves =
        session["timeline"].as_array().unwrap().iter().filter(|event| event["what"] == "answer-moved");
    assert_eq!(moves.count(), 1);
    pty.type_keys("<tab><up>m0");
    pty.wait_session(|session| session["answers"][0]["group"].is_null());
}

#[test]
fn escape_keeps_what_was_typed_of_a_place() {
    let pty = with_groups();
    pty.type_keys("wunder the cl<esc>");
    pty.wait_session(|session| session["drafts"].to_string().contains("under the cl"));
    pty.type_keys("w");
    pty.wait_for("under the cl");
    pty.type_keys("ock<enter>");
    let placed =
        |session: &serde_json::Value| session["groupings"][0]["groups"][0]["place"] == "under the clock";
    let session = pty.wait_session(placed);
    assert_eq!(session["drafts"], serde_json::json!({}));
}

#[test]
fn a_window_of_any_size_keeps_the_half_sentence() {
    let pty = in_harvest();
    pty.type_keys("half a sen");
    pty.wait_for("▸ half a sen");
    pty.resize((20, 60));
    pty.wait_until(|frame| frame.is_sized(20, 60) && frame.shows("▸ half a sen"));
    pty.resize((10, 40));
    pty.wait_until(|frame| frame.is_sized(10, 40) && !frame.shows("half a sen"));
    pty.type_keys("tence");
    pty.resize(LAPTOP);
    pty.wait_for("▸ half a sentence");
    // A lone escape byte, as most terminals send it: out of the field, and the sentence stays.
    pty.send(b"\x1b");
    pty.wait_for("▹ half a sentence");
    pty.type_keys("<enter><enter>");
    pty.wait_session(|session| session["answers"][0]["text"] == "half a sentence");
}
