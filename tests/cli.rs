//! Every line that the command line prints, with the real binary and nobody at the keys.
//!
//! In a snapshot, what follows `$` was asked, `!` stands before what went to standard error, and the last line is the
//! exit code.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use kring::session::{Beginning, Moment, Session};
use kring::workshop::{Lang, read};
use serde_json::{Value, json};
use tempfile::TempDir;

/// A whole session, with an answer for every group.
const EXAMPLE: &str = include_str!("../examples/session.json");

const SCRIPT: &str = r#"
id = "proef"
title = { nl = "Een proef", en = "A trial" }

[[steps]]
id = "one"
title = { nl = "Verkennen", en = "Explore" }

[[steps.items]]
id = "free"
kind = "ask"
answer = "free"
question = { nl = "Wat?", en = "What?" }
"#;

/// A short session with one answer.
static SESSION: LazyLock<String> = LazyLock::new(|| {
    let now: Moment = serde_json::from_value(json!("2026-11-23T14:06:12+01:00")).unwrap();
    let beginning = Beginning { id: "s1".to_owned(), language: Lang::Nl, seed: 42, length: None };
    let session = Session::begin(read::script(SCRIPT).unwrap(), beginning, now);
    let mut session = serde_json::to_value(session).unwrap();
    session["place"] = json!({ "step": "one", "item": "free" });
    session["answers"] = json!([{ "id": "a1", "item": "free", "group": null, "text": "luisteren", "at": "2026-11-23T14:10:00+01:00" }]);
    serde_json::to_string_pretty(&session).unwrap() + "\n"
});

/// A folder of data, and one to write in.
struct Room {
    folder: TempDir,
}

impl Room {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("data/sessions")).unwrap();
        Self { folder }
    }

    fn put(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kring"));
        command
            .args(arguments.split_whitespace())
            .current_dir(&self.folder)
            .env_clear()
            .env("KRING_DATA_DIR", self.folder.path().join("data"))
            .env("HOME", self.folder.path())
            .env("LANG", "nl_NL.UTF-8")
            .env("COLUMNS", "100")
            .stdin(Stdio::null());
        command
    }

    /// What is printed, as a person sees it, with what was asked and the exit code.
    fn says(&self, arguments: &str) -> String {
        let Output { status, stdout, stderr } = self.command(arguments).output().unwrap();
        let folder = self.folder.path().display().to_string();
        let shown = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(&folder, "‹map›");
        let mut all = format!("$ kring {arguments}\n{}", shown(stdout));
        for line in shown(stderr).lines() {
            let _ = writeln!(all, "! {line}");
        }
        let _ = writeln!(all, "= {}", status.code().unwrap());
        all
    }

    fn says_all(&self, asked: &[&str]) -> String {
        asked.iter().map(|arguments| self.says(arguments)).collect::<Vec<_>>().join("\n")
    }

    /// The same in both languages.
    fn in_both(&self, asked: &[&str]) -> String {
        let both =
            asked.iter().flat_map(|arguments| ["nl", "en"].map(|lang| format!("{arguments} --lang {lang}")));
        both.map(|arguments| self.says(&arguments)).collect::<Vec<_>>().join("\n")
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// The short session with some of it changed.
fn session(change: impl FnOnce(&mut Value)) -> String {
    let mut session: Value = serde_json::from_str(&SESSION).unwrap();
    change(&mut session);
    serde_json::to_string_pretty(&session).unwrap() + "\n"
}

#[test]
fn help_of_all_commands() {
    let asked =
        ["--help", "run --help", "resume --help", "groups --help", "sessions --help", "export --help"];
    insta::assert_snapshot!(Room::new().says_all(&asked));
}

#[test]
fn the_version() {
    assert_eq!(
        Room::new().says("--version"),
        format!("$ kring --version\nkring {}\n= 0\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn wrong_use_is_one_line_and_exits_with_2() {
    let asked = [
        "sesions",
        "--nope",
        "--lang de",
        "--theme pink",
        "run --length kort",
        "run --length 0",
        "run --set thema",
        "run --seed 9007199254740992",
        "run --groups 0",
        "run cop retro",
        "export",
        "export a.json",
        "export a.json --format pdf",
        "export a.json b.json --format md --out een.md",
        "sessions --format xml",
    ];
    let room = Room::new();
    for arguments in asked {
        let said = room.says(arguments);
        assert!(said.ends_with("= 2\n") && said.lines().count() == 3, "{said}");
    }
    insta::assert_snapshot!(room.says_all(&asked));
}

#[test]
fn without_a_terminal_one_line_says_so_and_exits_with_2() {
    insta::assert_snapshot!(Room::new().in_both(&[
        "",
        "run",
        "run cop --length 60 --set theme=vragen",
        "resume"
    ]));
}

#[test]
fn a_script_that_is_not_one() {
    let room = Room::new();
    room.put("leeg.toml", "").put("sessie.toml", &*SESSION).put("binair.toml", [0xff, 0xfe, 0x00]);
    room.put(
        "fout.toml",
        "id = \"fout\"\ntitle = \"Fout\"\n\n[[steps]]\nid = \"een\"\ntitle = \"Een\"\n\n[[steps.items]]\nid = \"praat\"\n\
         kind = \"talk\"\nponts = [\"Luister\"]\nminutes = \"vijf\"\n",
    );
    room.put("soort.toml", "id = \"x\"\ntitle = \"X\"\n[[steps]]\nid = \"a\"\ntitle = \"A\"\n[[steps.items]]\nid = \"i\"\nkind = \"tolk\"\n");
    room.put("komma.toml", "id = \"x\ntitle = 3");
    insta::assert_snapshot!(room.in_both(&[
        "run nergens",
        "run nergens/draaiboek.toml",
        "run data",
        "run leeg.toml",
        "run binair.toml",
        "run sessie.toml",
        "run fout.toml",
        "run soort.toml",
        "run komma.toml",
    ]));
}

#[test]
fn a_length_or_variable_that_the_script_has_not() {
    insta::assert_snapshot!(Room::new().in_both(&["run --length 45", "run cop --set tema=vragen"]));
}

#[test]
fn sessions_none_and_some() {
    insta::assert_snapshot!("sessions_none", Room::new().in_both(&["sessions", "sessions --format json"]));
    let room = Room::new();
    let ended = |session: &mut Value| {
        session["ended_at"] = json!("2026-11-23T15:31:00+01:00");
        session["saved_at"] = json!("2026-11-23T15:31:01+01:00");
    };
    let half = |session: &mut Value| {
        session["saved_at"] = json!("2026-11-22T10:00:00+01:00");
        session["title"] = json!("Hostile \u{1b}[31m\u{202e}title");
    };
    let begun = |session: &mut Value| {
        session["place"] = json!({ "step": "start", "item": "setup" });
        session["answers"] = json!([]);
        session["saved_at"] = json!("2026-11-21T10:00:00+01:00");
    };
    room.put("data/sessions/klaar.json", session(ended));
    room.put("data/sessions/half.json", session(half));
    room.put("data/sessions/pas-begonnen.json", session(begun));
    insta::assert_snapshot!("sessions_some", room.in_both(&["sessions", "sessions --format json"]));
}

#[test]
fn sessions_that_cannot_be_read_are_listed_with_why() {
    let damaged = &SESSION[..SESSION.len() / 2];
    for (name, bytes) in [
        ("afgebroken", damaged.to_owned()),
        ("leeg", String::new()),
        ("nieuwer", session(|session| session["version"] = json!(2))),
        ("anders", "{ \"format\": \"iets\" }".to_owned()),
        ("kapot", session(|session| session["length"] = json!("lang"))),
    ] {
        let room = Room::new();
        room.put(&format!("data/sessions/{name}.json"), bytes);
        insta::assert_snapshot!(
            format!("sessions_{name}"),
            room.in_both(&["sessions", "sessions --format json"])
        );
    }
}

#[test]
fn export_of_what_is_no_session() {
    let room = Room::new();
    room.put("afgebroken.json", &SESSION[..SESSION.len() / 2])
        .put("leeg.json", "")
        .put("nieuwer.json", session(|session| session["version"] = json!(2)))
        .put("anders.json", "{ \"format\": \"iets\" }")
        .put("kapot.json", session(|session| session["answers"][0]["text"] = json!(7)))
        .put("tekst.json", "geen JSON");
    insta::assert_snapshot!(room.in_both(&[
        "export nergens.json --format md",
        "export data --format md",
        "export leeg.json --format md",
        "export tekst.json --format md",
        "export anders.json --format json",
        "export nieuwer.json --format json",
        "export afgebroken.json --format md",
        "export kapot.json --format md",
    ]));
}

#[test]
fn export_writes_over_nothing_unless_forced() {
    let room = Room::new();
    room.put("sessie.json", &*SESSION).put("verslag.md", "van een ander").put("map/leeg.txt", "");
    insta::assert_snapshot!(room.in_both(&[
        "export sessie.json --format md --out verslag.md",
        "export sessie.json --format md --out nergens/verslag.md",
    ]));
    assert_eq!(fs::read_to_string(room.path().join("verslag.md")).unwrap(), "van een ander");
    assert_eq!(
        room.says("export sessie.json --format md --out verslag.md --force").lines().last(),
        Some("= 0")
    );
    let forced = fs::read_to_string(room.path().join("verslag.md")).unwrap();
    assert!(forced.starts_with("# "));

    assert_eq!(room.says("export sessie.json --format md --out map").lines().last(), Some("= 0"));
    assert_eq!(fs::read_to_string(room.path().join("map/sessie.md")).unwrap(), forced);
    assert_eq!(room.says("export sessie.json sessie.json --format md --out map").lines().last(), Some("= 2"));
}

#[test]
fn export_never_writes_over_a_session_it_reads_or_a_report_it_just_wrote() {
    let room = Room::new();
    room.put("sessie.json", &*SESSION).put("ander/sessie.json", EXAMPLE).put("map/leeg.txt", "");
    insta::assert_snapshot!(room.in_both(&[
        "export sessie.json --format csv --out sessie.json --force",
        "export ander/sessie.json --format json --out ander --force --anonymous",
        "export sessie.json ander/sessie.json --format md --out map --force",
        "export sessie.json --format md --out sessie.json/verslag.md",
        "export sessie.json --format md --out nergens/",
    ]));
    assert_eq!(fs::read_to_string(room.path().join("sessie.json")).unwrap(), *SESSION);
    assert_eq!(fs::read_to_string(room.path().join("ander/sessie.json")).unwrap(), EXAMPLE);
    assert!(!room.path().join("map/sessie.md").exists(), "none is written where not all can be");
}

#[test]
fn a_part_that_is_missing_is_named_and_a_null_is_an_empty_list() {
    let room = Room::new();
    let without_place = session(|file| {
        file.as_object_mut().unwrap().remove("place");
    });
    room.put("zonder.json", without_place);
    let says = room.says("export zonder.json --format md --lang en");
    assert!(says.contains("zonder.json: damaged at place"), "{says}");
    for key in ["actions", "answers", "groupings", "result", "wall", "drafts", "timeline", "variables"] {
        room.put("null.json", session(|file| file[key] = Value::Null));
        let says = room.says("export null.json --format md");
        assert!(says.ends_with("= 0\n"), "{key}: {says}");
    }
}

#[test]
fn export_prints_data_and_nothing_else_and_the_same_twice() {
    let room = Room::new();
    room.put("sessie.json", EXAMPLE);
    for arguments in ["export sessie.json --format md", "export sessie.json --format json"] {
        let [first, second] = [0, 1].map(|_| room.command(arguments).output().unwrap());
        assert!(first.status.success() && first.stderr.is_empty());
        assert_eq!(first.stdout, second.stdout);
    }
    let json = room.command("export sessie.json --format json").output().unwrap().stdout;
    let exported: Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(exported, serde_json::from_str::<Value>(EXAMPLE).unwrap());
    let dutch = room.command("export sessie.json --format md --lang nl").output().unwrap().stdout;
    let english = room.command("export sessie.json --format md --lang en").output().unwrap().stdout;
    assert_ne!(dutch, english);
    assert!(
        room.command("export sessie.json --format md").output().unwrap().stdout == dutch,
        "the system is Dutch"
    );
}

#[test]
fn a_reader_that_goes_away_is_no_trouble() {
    let room = Room::new();
    let long = session(|session| {
        let answer = session["answers"][0].clone();
        let answers = session["answers"].as_array_mut().unwrap();
        answers.extend(std::iter::repeat_n(answer, 2000));
    });
    room.put("sessie.json", &long).put("data/sessions/sessie.json", &long);
    for arguments in ["export sessie.json --format json", "export sessie.json --format md"] {
        let mut child =
            room.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        out.read_exact(&mut [0; 10]).unwrap();
        drop(out);
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""), "{arguments}");
    }
}

#[test]
fn the_language_is_the_systems_unless_said() {
    let room = Room::new();
    let asked = |lang: &str| {
        let output = room.command("sessions").env("LANG", lang).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(asked("nl_NL.UTF-8").contains("er is nog geen sessie"));
    assert!(asked("en_GB.UTF-8").contains("there is no session yet"));
    assert!(asked("C").contains("there is no session yet"));
}
