//! A list of names on the command line and from the screen: seen first, taken as one act, and on disk.

use std::fs;

use crate::pty::{Home, LAPTOP, Pty};

#[test]
fn a_list_named_on_the_command_line_is_shown_before_it_is_taken() {
    let home = Home::in_memory();
    fs::write(home.path().join("wie.csv"), "Naam;Team;E-mail\nAnna;rood;anna@x.nl\nBram;blauw;\n").unwrap();
    fs::write(home.path().join("later.tsv"), "Naam\tTeam\nBram\trood\nChris\tgeel\n").unwrap();
    let mut pty = Pty::start_in(&home, &["--lang", "nl", "run", "--roster", "wie.csv"], LAPTOP, &[]);
    pty.wait_for("2 namen in wie.csv");
    pty.wait_for("e-mailadressen komen nooit in een sessie");
    let before = pty.wait_session(|session| session["saved_at"].is_string());
    assert_eq!(before["participants"].as_array().unwrap().len(), 0);
    pty.type_keys("<enter>");
    pty.wait_for("2 met naam");
    pty.wait_session(|session| session["participants"][1]["attributes"]["team"] == "blauw");

    // From the screen: a file that is not there, then one that is.
    pty.send(b"\x0f");
    pty.wait_for("Welke namenlijst?");
    pty.type_keys("nergens.csv<enter>");
    pty.wait_for("nergens.csv: bestaat niet");
    pty.send(b"\x15");
    pty.type_keys("later.tsv<enter>");
    pty.wait_for("Eén nieuw, 1 bijgewerkt.");
    pty.type_keys("<enter>");
    pty.wait_for("3 met naam");
    pty.paste("Dewi\nEmma");
    pty.wait_for("2 namen geplakt");
    pty.type_keys("<enter>");
    let session =
        pty.wait_session(|session| session["participants"].as_array().is_some_and(|all| all.len() == 5));
    assert_eq!(session["participants"][1]["attributes"]["team"], "rood");
    assert!(!session.to_string().contains("anna@x.nl"));
    pty.send(b"\x03\x03");
    assert_eq!(pty.exit_code(), 0);
}

#[test]
fn a_list_that_is_none_is_told_in_one_line_and_nothing_begins() {
    let home = Home::new();
    fs::write(home.path().join("foto.csv"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    for (file, told) in [("foto.csv", "foto.csv: "), ("nergens.csv", "nergens.csv: ")] {
        let output = home.run(&["--lang", "nl", "run", "--roster", file]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.starts_with(&format!("kring: {told}")) && said.lines().count() == 1, "{said}");
    }
    assert!(!home.sessions().exists());
}
