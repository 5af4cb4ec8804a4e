//! `kring groups` with the real binary: every line it prints, and that what it prints are groups.
//!
//! In a snapshot, what follows `$` was asked, `!` stands before what went to standard error, and the last line is the
//! exit code. Groups that come from a search are checked, not pinned: a better search may find others.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// Eight people, one of them absent, of two teams, and how many cups each drinks.
const PEOPLE: &str = "Naam;Team;Koffie;Aanwezig\nAnna;zorg;1;ja\nBram;zorg;3;ja\nChris;techniek;5;ja\nDewi;techniek;2,5;ja\n\
                      Emma;zorg;8;ja\nFatima;zorg;4;ja\nGijs;techniek;1;nee\nHanna;techniek;7;ja\nIlse;zorg;2;ja\n";

/// A folder to ask in.
struct Room {
    folder: TempDir,
}

impl Room {
    fn new() -> Self {
        let room = Self { folder: tempfile::tempdir().unwrap() };
        room.put("mensen.csv", PEOPLE)
    }

    fn put(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::write(self.folder.path().join(name), bytes).unwrap();
        self
    }

    /// What comes of a command, with something on standard input.
    fn output(&self, arguments: &str, input: &str) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_kring"))
            .arg("groups")
            .args(arguments.split_whitespace())
            .current_dir(&self.folder)
            .env_clear()
            .env("LANG", "nl_NL.UTF-8")
            .env("COLUMNS", "100")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Who does not read its input has closed it.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    fn says_to(&self, arguments: &str, input: &str) -> String {
        let Output { status, stdout, stderr } = self.output(arguments, input);
        let mut all = format!("$ kring groups {arguments}\n{}", String::from_utf8(stdout).unwrap());
        for line in String::from_utf8(stderr).unwrap().lines() {
            let _ = writeln!(all, "! {line}");
        }
        let _ = writeln!(all, "= {}", status.code().unwrap());
        all
    }

    fn says(&self, arguments: &str) -> String {
        self.says_to(arguments, "")
    }

    fn in_both(&self, asked: &[&str]) -> String {
        let both = asked.iter().flat_map(|line| ["nl", "en"].map(|lang| format!("{line} --lang {lang}")));
        both.map(|line| self.says(&line)).collect::<Vec<_>>().join("\n")
    }

    /// The JSON of a command that has to succeed, with no word beside it but of who is absent.
    fn json(&self, arguments: &str) -> Value {
        let Output { status, stdout, stderr } = self.output(&format!("{arguments} --format json"), "");
        let said = String::from_utf8(stderr).unwrap();
        let fine = said.is_empty() || said == "kring: mensen.csv: 1 afwezige, in geen groep\n";
        assert!(status.success() && fine, "{arguments}: {said}");
        serde_json::from_slice(&stdout).unwrap()
    }

    /// The line that a command is refused with, which has to be one.
    fn refusal(&self, arguments: &str, code: i32) -> String {
        let Output { status, stdout, stderr } = self.output(arguments, "");
        let said = String::from_utf8(stderr).unwrap();
        assert_eq!((status.code(), stdout.as_slice()), (Some(code), &b""[..]), "{arguments}: {said}");
        assert!(said.starts_with("kring: ") && said.lines().count() == 1, "{arguments}: {said}");
        said
    }
}

/// The members of the groups of each round.
fn members(json: &Value) -> Vec<Vec<Vec<String>>> {
    let groups = |round: &Value| {
        let groups = round["groups"].as_array().unwrap();
        groups.iter().map(|group| serde_json::from_value(group["members"].clone()).unwrap()).collect()
    };
    json["rounds"].as_array().unwrap().iter().map(groups).collect()
}

/// How often each two people meet.
fn meetings(rounds: &[Vec<Vec<String>>]) -> BTreeMap<(String, String), u64> {
    let mut met = BTreeMap::new();
    for group in rounds.iter().flatten() {
        for (at, one) in group.iter().enumerate() {
            for other in &group[at + 1..] {
                let pair = (one.min(other).clone(), one.max(other).clone());
                *met.entry(pair).or_insert(0) += 1;
            }
        }
    }
    met
}

/// That everybody is in one group of each round, sizes are what they say and equal within one, and the repeats are
/// what they are said to be.
fn check(json: &Value, arguments: &str) {
    let rounds = members(json);
    let people = json["people"].as_u64().unwrap() as usize;
    for (at, round) in rounds.iter().enumerate() {
        let groups = json["rounds"][at]["groups"].as_array().unwrap();
        assert_eq!(json["rounds"][at]["round"], json!(at + 1));
        let everybody: BTreeSet<_> = round.iter().flatten().collect();
        let sizes: Vec<_> = round.iter().map(Vec::len).collect();
        assert_eq!((everybody.len(), sizes.iter().sum()), (people, people), "{arguments}");
        assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1, "{arguments}: {sizes:?}");
        for (number, group) in groups.iter().enumerate() {
            assert_eq!(
                (&group["name"], &group["size"]),
                (&json!((number + 1).to_string()), &json!(sizes[number]))
            );
        }
    }
    let met = meetings(&rounds);
    let again = |square: u32| met.values().map(|times| (times - 1).pow(square)).sum::<u64>();
    assert_eq!(json["pairs_repeated"], json!(again(1)), "{arguments}");
    assert_eq!(json["cost"]["repeats_squared"], json!(again(2)), "{arguments}");
    assert_eq!(json["cost"]["most_meetings"], json!(met.values().max().copied().unwrap_or(0)), "{arguments}");
}

#[test]
fn head_counts_as_text() {
    insta::assert_snapshot!(Room::new().in_both(&[
        "--counts zwart=9,wit=6,blauw=5,rood=5,geel=3 --groups 5 --seed 42",
        "--counts zwart=9,wit=6,blauw=5 --size 5 --arrange mix --seed 42",
        "--counts zwart=4,wit=3 --groups 2 --arrange random --seed 42",
        "--counts zwart=6,wit=6 --groups 2 --seed 42",
        "--counts a=1,b=1,c=1,d=1,e=1,f=1,g=1,h=1,i=1 --groups 3 --arrange mix --seed 42",
    ]));
}

#[test]
fn head_counts_as_data() {
    let room = Room::new();
    insta::assert_snapshot!(
        [
            room.says("--counts zwart=9,wit=6 --groups 3 --seed 42 --format json"),
            room.says("--counts zwart=9,wit=6 --groups 3 --seed 42 --format csv"),
            room.says("--counts =cmd=2,wit=1,-1=2 --groups 2 --arrange mix --seed 42 --format csv"),
        ]
        .join("\n")
    );
}

#[test]
fn head_counts_over_rounds_have_numbers_for_names() {
    let asked = "--counts zwart=4,wit=5 --groups 3 --rounds 4 --seed 1 --budget 200";
    let json = Room::new().json(asked);
    assert_eq!((&json["arrange"], &json["people"]), (&json!("mix"), &json!(9)));
    for round in json["rounds"].as_array().unwrap() {
        let total = |value: &str| {
            let groups = round["groups"].as_array().unwrap().iter();
            groups.map(|group| group["counts"][value].as_u64().unwrap_or(0)).sum::<u64>()
        };
        assert_eq!((total("zwart"), total("wit")), (4, 5));
    }
    let text = Room::new().says(asked);
    for name in ["zwart 1", "zwart 4", "wit 5"] {
        assert!(text.lines().any(|line| line.starts_with(&format!("{name}  "))), "{text}");
    }
}

#[test]
fn people_by_number() {
    insta::assert_snapshot!(Room::new().in_both(&[
        "--people 10 --size 4 --seed 42",
        "--people 10 --size 4 --seed 42 --format json",
        "--people 10 --size 4 --seed 42 --format csv",
        // Nothing to choose: everybody meets everybody.
        "--people 3 --groups 1 --rounds 3 --seed 42",
        "--people 3 --groups 1 --rounds 2 --seed 42 --format csv",
    ]));
}

#[test]
fn groups_are_groups_whatever_is_asked() {
    let room = Room::new();
    for arguments in [
        "--people 1 --groups 1",
        "--people 7 --groups 7",
        "--people 28 --size 5",
        "--people 15 --groups 5 --rounds 7 --budget 500",
        "--people 23 --groups 5 --rounds 4 --budget 500",
        "--people 300 --groups 40 --rounds 3 --budget 100",
        "--roster mensen.csv --groups 3",
        "--roster mensen.csv --groups 2 --by Team --budget 200",
        "--roster mensen.csv --groups 2 --by team,Koffie:3 --budget 200",
        "--roster mensen.csv --groups 2 --by Team --arrange gather --budget 200",
        "--roster mensen.csv --groups 4 --by Team --rounds 3 --budget 200",
    ] {
        let json = room.json(&format!("{arguments} --seed 7"));
        check(&json, arguments);
        assert_eq!((&json["seed"], &json["unmet"]), (&json!(7), &json!([])), "{arguments}");
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let room = Room::new();
    for arguments in [
        "--people 20 --groups 5 --rounds 5 --seed 3 --budget 300",
        "--roster mensen.csv --groups 3 --by Team,Koffie --seed 3 --budget 300",
        "--counts zwart=9,wit=6 --groups 4 --seed 3",
    ] {
        for format in ["text", "json", "csv"] {
            let [one, other] =
                [0, 1].map(|_| room.output(&format!("{arguments} --format {format}"), "").stdout);
            assert!(!one.is_empty() && one == other, "{arguments} --format {format}");
        }
    }
    let other = room.json("--people 20 --groups 5 --seed 4");
    assert_ne!(members(&room.json("--people 20 --groups 5 --seed 3")), members(&other));
}

#[test]
fn a_fresh_seed_is_told_so_that_it_can_be_repeated() {
    let room = Room::new();
    let first = room.json("--people 20 --groups 5");
    let again = room.json(&format!("--people 20 --groups 5 --seed {}", first["seed"]));
    assert_eq!(first, again);
    assert_ne!(first["seed"], room.json("--people 20 --groups 5")["seed"]);

    let Output { stdout, stderr, .. } = room.output("--people 20 --groups 5 --format csv", "");
    let said = String::from_utf8(stderr).unwrap();
    let seed = said.strip_prefix("kring: dezelfde groepen krijg je met --seed ").unwrap().trim();
    assert_eq!(room.output(&format!("--people 20 --groups 5 --format csv --seed {seed}"), "").stdout, stdout);
}

#[test]
fn what_a_budget_of_time_found_is_repeated_by_its_work() {
    let room = Room::new();
    let asked = "--people 32 --groups 8 --rounds 10 --seed 5";
    let first = room.json(&format!("{asked} --budget 60ms"));
    let again = room.json(&format!("{asked} --budget {}", first["work"]));
    assert_eq!(first, again);
}

#[test]
fn a_list_comes_from_a_file_or_from_standard_input() {
    let room = Room::new();
    let file = room.output("--roster mensen.csv --groups 2 --seed 1 --format csv", "");
    let input = room.output("--roster - --groups 2 --seed 1 --format csv", PEOPLE);
    assert!(file.status.success() && file.stdout == input.stdout);
    let csv = String::from_utf8(file.stdout).unwrap();
    assert!(csv.starts_with("round,group,name,Team,Koffie\n"), "{csv}");
    // Everybody but who is absent.
    assert_eq!(csv.lines().count(), 1 + 8);
    assert!(!csv.contains("Gijs"));
}

#[test]
fn who_would_be_a_formula_is_text() {
    let room = Room::new().put(
        "formules.csv",
        "name,kleur\n=1+1,a\n@SUM(A1),b\n+31 6,c\n\"O'Neil, Pat\",\"-2,5\"\n-,e\nAnna,-x\n",
    );
    insta::assert_snapshot!(room.says("--roster formules.csv --groups 1 --seed 1 --format csv"));
}

#[test]
fn a_list_as_text() {
    insta::assert_snapshot!(Room::new().in_both(&[
        "--roster mensen.csv --groups 1 --by Team,Koffie --seed 42",
        "--roster mensen.csv --groups 1 --by Team,Koffie:2 --arrange random --seed 42 --format json",
        "--roster mensen.csv --groups 1 --by Team --rounds 2 --seed 42",
        "--roster mensen.csv --groups 1 --by team --arrange gather --seed 42",
        "--roster mensen.csv --groups 2 --seed 42 --arrange random",
    ]));
}

#[test]
fn rules_hold_and_leaders_that_are_missing_are_told() {
    let room = Room::new();
    let asked = "--roster mensen.csv --groups 3 --arrange random --seed 4 --together anna+Bram --apart Chris+Dewi+Emma \
                 --lock Fatima@3 --leader Hanna --leader Ilse --budget 500";
    let json = room.json(asked);
    check(&json, asked);
    let groups = &members(&json)[0];
    let of = |name: &str| groups.iter().position(|group| group.iter().any(|one| one == name)).unwrap();
    assert_eq!((of("Anna"), of("Fatima")), (of("Bram"), 2));
    assert_eq!(BTreeSet::from(["Chris", "Dewi", "Emma"].map(of)).len(), 3);
    let unled = (0..3).find(|group| ![of("Hanna"), of("Ilse")].contains(group)).unwrap();
    assert_eq!(json["unmet"], json!([{ "wish": "leader", "round": 1, "group": (unled + 1).to_string() }]));

    // Everybody in a place of their own: nothing is left to chance.
    let locks = "--lock Anna@1 --lock Bram@2 --lock Chris@1 --lock Dewi@2 --lock Emma@1 --lock Fatima@2 --lock Hanna@1 \
                 --lock Ilse@2 --leader Anna";
    insta::assert_snapshot!(room.in_both(&[
        &format!("--roster mensen.csv --groups 2 --by Team --seed 42 {locks}"),
        &format!("--roster mensen.csv --groups 2 --rounds 2 --seed 42 {locks}"),
    ]));
}

#[test]
fn rules_that_cannot_hold_are_named_by_their_own_words() {
    let room = Room::new();
    insta::assert_snapshot!(room.in_both(&[
        "--roster mensen.csv --groups 2 --seed 1 --together Anna+Bram --apart Chris+Dewi --apart Bram+Anna",
        "--roster mensen.csv --groups 4 --seed 1 --together Anna+Bram+Chris",
        "--roster mensen.csv --groups 2 --seed 1 --lock Anna@1 --lock Bram@2 --together Anna+Bram",
        "--roster mensen.csv --groups 2 --seed 1 --leader Anna --leader Bram --leader Chris",
    ]));
    for arguments in
        ["--people 6 --groups 2 --together 1+2 --apart 2+1", "--people 6 --groups 3 --lock 1@1 --lock 1@2"]
    {
        room.refusal(arguments, 1);
    }
}

#[test]
fn what_cannot_be_done_is_one_line_and_exits_with_1() {
    let asked = [
        "--people 3 --groups 4",
        "--counts zwart=0 --groups 1",
        "--counts zwart=2000000 --groups 5",
        "--people 20 --groups 4 --min 6",
        "--people 20 --groups 4 --max 4",
        "--people 20 --groups 4 --min 6 --max 5",
        "--people 7 --size 4 --min 4 --max 5",
        "--roster nergens.csv --groups 2",
        "--roster leeg.csv --groups 2",
        "--roster kop.csv --groups 2",
        "--roster plaatje.csv --groups 2",
        "--roster getallen.csv --groups 2",
        "--roster weg.csv --groups 2",
    ];
    let room = Room::new()
        .put("leeg.csv", "")
        .put("kop.csv", "naam;team\n")
        .put("plaatje.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
        .put("getallen.csv", "1;2\n3;4\n")
        .put("weg.csv", "naam;aanwezig\nAnna;nee\nBram;nee\n");
    for arguments in asked {
        room.refusal(arguments, 1);
    }
    insta::assert_snapshot!(room.in_both(&asked));
}

#[test]
fn wrong_use_is_one_line_and_exits_with_2() {
    let asked = [
        "",
        "--people 20",
        "--groups 4",
        "--people 20 --counts zwart=9 --groups 4",
        "--people 20 --groups 4 --size 5",
        "--people 0 --groups 1",
        "--people 1000001 --groups 1",
        "--people veel --groups 1",
        "--counts zwart --groups 1",
        "--counts zwart=9 --groups 2 --together zwart+wit",
        "--counts zwart=9 --groups 2 --by kleur",
        "--people 20 --groups 4 --lock 1",
        "--people 20 --groups 4 --budget morgen",
        "--people 20 --groups 4 --arrange sort",
        "--people 20 --groups 4 --rounds 0",
        "--people 20 --groups 4 --seed 9007199254740992",
    ];
    let room = Room::new();
    for arguments in asked {
        room.refusal(arguments, 2);
    }
    insta::assert_snapshot!(asked.map(|arguments| room.says(arguments)).join("\n"));
}

#[test]
fn what_is_not_in_the_list_is_told_with_the_nearest() {
    let asked = [
        "--roster mensen.csv --groups 2 --by tem",
        "--roster mensen.csv --groups 2 --by kleur",
        "--roster mensen.csv --groups 2 --by Team:0",
        "--roster mensen.csv --groups 2 --by Team,team",
        "--roster mensen.csv --groups 2 --arrange mix",
        "--people 20 --groups 2 --arrange gather",
        "--people 20 --groups 2 --by kleur",
        "--roster mensen.csv --groups 2 --together Anna+Bran",
        "--roster mensen.csv --groups 2 --apart Anna+Zoë",
        "--roster mensen.csv --groups 2 --together Anna",
        "--roster mensen.csv --groups 2 --together Anna+anna",
        "--roster mensen.csv --groups 2 --lock Anna@3",
        "--roster mensen.csv --groups 2 --leader Gijs",
        "--roster dubbel.csv --groups 2 --leader Anna",
    ];
    let room = Room::new().put("dubbel.csv", "naam\nAnna\nAnna\nBram\n");
    for arguments in asked {
        room.refusal(arguments, 2);
    }
    insta::assert_snapshot!(room.in_both(&asked));
}

#[test]
fn ten_thousand_people_get_their_groups() {
    let mut list = "name,dept\n".to_owned();
    for person in 0..10_000 {
        let _ = writeln!(list, "p{person},d{}", person % 7);
    }
    let room = Room::new().put("zaal.csv", list);
    let json = room.json("--roster zaal.csv --groups 1000 --by dept --seed 1 --budget 20");
    check(&json, "ten thousand");
}

#[test]
fn a_reader_that_goes_away_is_no_trouble() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_kring"))
        .args(["groups", "--people", "100000", "--groups", "20", "--seed", "1"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut [0; 10]).unwrap();
    drop(out);
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}
