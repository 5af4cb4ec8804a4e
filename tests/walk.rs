//! A whole workshop, from the first screen to the session file, as a facilitator's hands do it: the real program in a
//! real terminal, once in each language.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[path = "walk/names.rs"]
mod names;
#[path = "walk/own_script.rs"]
mod own_script;
mod pty;
#[path = "walk/record.rs"]
mod record;
#[path = "walk/slips.rs"]
mod slips;
#[path = "walk/words.rs"]
mod words;

use pty::{LAPTOP, Pty};
use serde_json::Value;
use words::{EN, NL, Words};

#[test]
fn in_dutch() {
    walk(&NL);
}

#[test]
fn in_english() {
    walk(&EN);
}

fn walk(words: &Words) {
    let mut desk = Desk { pty: Pty::start(&["--lang", words.lang], LAPTOP, &[]), words };
    desk.starts();
    desk.warms_up();
    desk.tells_the_steps();
    desk.forms_groups();
    desk.lets_groups_work();
    desk.harvests();
    desk.closes();
    desk.sends();
    desk.leaves();
    let path = desk.pty.home.session_path();
    let session = pty::read(&path);
    record::holds_everything(&session, words);
    record::is_private(&path);
    record::is_listed(&desk.pty.home, words);
    record::is_exported(&desk.pty.home, &session, words);
    goes_on_from_a_copy(&desk.pty, words);
}

/// The facilitator, at the keys.
struct Desk<'a> {
    pty: Pty,
    words: &'a Words,
}

/// As long as a pause must be to count as a second.
fn stand_still() {
    std::thread::sleep(std::time::Duration::from_millis(700));
}

impl Desk<'_> {
    /// Waits until the workshop is at an item, also in the file.
    #[track_caller]
    fn at(&self, item: &str) {
        self.pty.wait_session(|session| session["place"]["item"] == item);
    }

    /// Presses keys, and waits for what they bring about.
    #[track_caller]
    fn sees(&self, keys: &str, words: &str) {
        self.pty.type_keys(keys);
        self.pty.wait_for(words);
    }

    /// Turns the pages of some items, one after the other.
    #[track_caller]
    fn turns(&self, items: &[&str]) {
        for item in items {
            self.pty.type_keys("<pgdn>");
            self.at(item);
        }
    }

    /// Points 1 and 2: the start screen, what the script leaves empty, the number of people.
    fn starts(&self) {
        let (pty, words) = (&self.pty, self.words);
        pty.wait_for(words.title);
        assert!(!pty.shows(words.resume), "there is nothing to go on with");
        self.sees("<enter>", &format!("{} 1/8", words.before));
        pty.type_keys(words.organisation);
        pty.type_keys("<enter>");
        for question in 2..=7 {
            pty.wait_for(&format!("{} {question}/8", words.before));
            pty.type_keys("<enter>");
        }
        pty.wait_for(&format!("{} 8/8", words.before));
        pty.type_keys("27<enter>");
        self.at("opening");
        // One more has come in.
        self.sees("a", words.how_many);
        pty.type_keys("<bs>8<enter>");
        pty.wait_session(|session| session["people_present"] == 28);
    }

    /// Point 3: counts grow into bars, answers are kept on Enter.
    fn warms_up(&self) {
        let (pty, words) = (&self.pty, self.words);
        self.turns(&["rules", "what", "w1"]);
        self.sees("1<down>2<down>8<down>10<down>5", words.hands);
        self.turns(&["w2"]);
        self.sees("9<enter>12<enter>5<enter>2", words.choice);
        pty.type_keys("<enter>");
        self.at("w3");
        for skill in words.skills {
            self.sees(&format!("{skill}<enter>"), skill);
            pty.wait_session(|session| said(session, skill));
        }
        // An empty line is the end.
        pty.type_keys("<enter>");
        self.at("w5");
        pty.type_keys("19<enter>");
        self.at("explore-talk");
    }

    /// Points 4 and 5: the steps, with notes, and back to one to add an answer.
    fn tells_the_steps(&self) {
        let (pty, words) = (&self.pty, self.words);
        let steps = ["explore", "design", "pilot", "launch", "grow"];
        for (number, (id, step)) in steps.iter().zip(&words.steps).enumerate() {
            self.talk(step);
            if number == 2 {
                self.adds_to_the_step_before();
            }
            if number == 3 {
                self.parks(0, "p");
            }
            self.turns(&[&format!("{id}-contrast")]);
            for told in [words.sides[0], words.sides[1], step.inside, step.outside] {
                pty.wait_for(told);
            }
            self.asks(id, step.answer);
        }
        self.at("form");
    }

    fn talk(&self, step: &words::Step) {
        let (pty, words) = (&self.pty, self.words);
        for told in [step.goal, words.pitfall, step.pitfall] {
            pty.wait_for(told);
        }
        assert!(!pty.shows(step.note), "notes are shown on a key only");
        self.sees("n", step.note);
        pty.wait_for(words.notes_visible);
        pty.type_keys("n");
        pty.wait_gone(words.notes_visible);
    }

    /// The questions of a step; from the last one on to what comes next.
    fn asks(&self, step: &str, answer: &str) {
        let pty = &self.pty;
        let item = |number| format!("{step}-q{number}");
        self.turns(&[&item(1)]);
        if step == "design" {
            pty.type_keys("6<down>14<down>7<down>1");
            pty.wait_session(|session| hands(session, &item(1)) == 28);
            self.turns(&[&item(2)]);
        }
        self.sees(&format!("{answer}<enter>"), answer);
        match step {
            // The third question is about a theme, and there is none.
            "explore" => self.turns(&[&item(2), "design-talk"]),
            "design" => {
                self.turns(&[&item(3)]);
                pty.type_keys("11");
                self.turns(&["pilot-talk"]);
            }
            "pilot" => {
                self.turns(&[&item(2), &item(3)]);
                pty.type_keys("2<down>5<down>9<down>7<down>3");
                self.turns(&["launch-talk"]);
            }
            "launch" => self.turns(&[&item(2), &item(3), "grow-talk"]),
            _ => {
                self.turns(&[&item(2)]);
                pty.type_keys("3<down>12<down>9<down>4");
                self.turns(&[&item(3)]);
                self.parks_inside_text();
                self.turns(&["form"]);
            }
        }
    }

    /// Back to step 2 to add an answer, then forward again.
    fn adds_to_the_step_before(&self) {
        let (pty, words) = (&self.pty, self.words);
        pty.type_keys("<pgup>");
        self.at("design-q3");
        pty.type_keys("<pgup>");
        self.at("design-q2");
        pty.wait_for(words.steps[1].answer);
        self.sees(&format!("{}<enter>", words.afterwards), words.afterwards);
        self.turns(&["design-q3", "pilot-talk"]);
    }

    /// Point 9: the parking lot, where letters are acts.
    fn parks(&self, which: usize, key: &str) {
        let (pty, words) = (&self.pty, self.words);
        pty.type_keys(key);
        pty.type_keys(words.parked[which]);
        pty.wait_for(words.parked[which]);
        pty.type_keys("<enter>");
        pty.wait_session(|session| session["parking_lot"].as_array().unwrap().len() == which + 1);
    }

    /// The same in the middle of a sentence, which stays.
    fn parks_inside_text(&self) {
        let (pty, words) = (&self.pty, self.words);
        self.sees(words.half, words.half);
        self.parks(1, "<f4>");
        pty.wait_for(words.parked_told);
        pty.wait_for(words.half);
        let rest = words.whole.strip_prefix(words.half).unwrap();
        pty.type_keys(&format!("{rest}<enter>"));
        pty.wait_session(|session| said(session, words.whole));
    }

    /// Point 6: from one line of counts to five groups.
    fn forms_groups(&self) {
        let (pty, words) = (&self.pty, self.words);
        self.sees(words.counts, words.counted);
        self.sees("<enter>", words.five_groups);
        pty.wait_for(words.gathered);
        pty.wait_until(|frame| sizes(frame.text(), words) == [5, 5, 6, 6, 6]);
        for told in words.destinations.iter().chain(&words.colours) {
            pty.wait_for(told);
        }
        assert_eq!(groups(&pty.session()), Vec::<Value>::new(), "nothing is formed before Enter");

        self.sees("m", words.mixed);
        pty.wait_for(words.count_off);
        pty.wait_for(words.all_ones);
        self.sees("m", words.by_lot);
        self.sees("m", words.gathered);
        self.sees("-", words.four_groups);
        self.sees("+", words.five_groups);
        pty.type_keys("r<enter>");
        let first = pty.wait_session(|session| groups(session).len() == 5);
        for question in words.questions {
            pty.wait_for(question);
        }
        pty.wait_for(words.scribe);

        // Drawn again, also when they stand.
        self.sees("r", words.five_groups);
        pty.type_keys("<enter>");
        let drawn =
            pty.wait_session(|session| session["groupings"][0]["seed"] != first["groupings"][0]["seed"]);

        // One person of the first colour of group 1 goes to group 2, by hand; undone, and done again.
        pty.type_keys("<tab>2<enter>");
        let moved = pty.wait_session(|session| size(session, 1) + 1 == size(&drawn, 1));
        assert_eq!(size(&moved, 2), size(&drawn, 2) + 1);
        self.sees("u", words.undone);
        pty.wait_session(|session| groups(session) == groups(&drawn));
        self.sees("U", words.redone);
        pty.wait_session(|session| groups(session) == groups(&moved));

        // Where group 1 sits.
        pty.type_keys("<esc>w<c-u>");
        pty.type_keys(words.place);
        pty.type_keys("<enter><esc>");
        pty.wait_for(words.place_shown);
        pty.wait_session(|session| groups(session)[0]["place"] == words.place);
    }

    /// Point 7: the phases, each with its clock.
    fn lets_groups_work(&self) {
        let (pty, words) = (&self.pty, self.words);
        self.turns(&["intro"]);
        pty.wait_for(words.years);
        self.turns(&["continue-contrast", "work"]);
        for question in words.questions {
            pty.wait_for(question);
        }
        let phase = |number: usize| {
            for told in words.phases[number] {
                pty.wait_for(told);
            }
        };

        pty.type_keys("<pgdn>");
        phase(0);
        pty.wait_for(words.waiting);
        pty.wait_until(|frame| frame.clock_says(60));
        pty.type_keys("<space>");
        pty.wait_until(|frame| frame.clock_among(30..60).is_some());
        self.sees("<space>", words.paused);
        let stood = pty.wait_session(|session| !session["rounds"][0]["paused_since"].is_null());
        assert_eq!(stood["rounds"][0]["planned_s"], 60);
        stand_still();
        pty.type_keys("<space>");
        pty.wait_session(|session| session["rounds"][0]["paused_since"].is_null());
        pty.type_keys("+");
        pty.wait_session(|session| session["rounds"][0]["extended_s"] == 60);
        pty.wait_until(|frame| frame.clock_among(61..120).is_some());
        self.sees("t", words.set_clock);
        pty.type_keys("7m<enter>");
        pty.wait_until(|frame| frame.clock_among(390..=420).is_some());
        pty.wait_for(words.running);
        let later = two_hours_later(&pty.session()["saved_at"]);
        self.sees("t", words.set_clock);
        pty.type_keys(&format!("{} {later}<enter>", words.until));
        pty.wait_for(&format!("{} {later}", words.done_at));

        // On by hand; the next clock runs at once. Inside text and out of it, keys of their own do the same.
        pty.type_keys("<pgdn>");
        phase(1);
        pty.wait_until(|frame| frame.clock_among(100..=120).is_some());
        self.sees("<f7>", words.paused);
        stand_still();
        self.sees("<f7>", words.running);
        pty.type_keys("<f8>");
        pty.wait_until(|frame| frame.clock_among(140..=180).is_some());
        pty.type_keys("<pgdn>");
        phase(2);
        self.parks(2, "p");
        pty.type_keys("<pgdn>");
        phase(3);

        // The end of the round: a bell, a flash, and the time that runs over.
        let bells = pty.bells();
        self.sees("t", words.set_clock);
        pty.type_keys("0:01<enter>");
        pty.wait_for(words.late);
        pty.wait_until(|frame| frame.clock_among(-30..0).is_some());
        assert_eq!(pty.bells(), bells + 1);
        assert!(pty.watched().flashed());
    }

    /// Point 8: what each group brings in.
    fn harvests(&self) {
        let (pty, words) = (&self.pty, self.words);
        self.turns(&["harvest"]);
        for (group, answers) in words.answers.iter().enumerate() {
            if group > 0 {
                pty.type_keys("<tab>");
            }
            for answer in answers {
                self.sees(&format!("{answer}<enter>"), answer);
            }
        }
        let id = groups(&pty.session())[4]["id"].clone();
        pty.wait_session(|session| session["place"]["group"] == id);

        // Six pasted lines in the fifth group, as six answers.
        pty.paste(&words.six.map(|line| format!("- {line}\n")).concat());
        pty.wait_for(words.six_pasted);
        pty.type_keys("<enter>");
        pty.wait_gone(words.six_pasted);
        let six = pty.wait_session(|session| said(session, words.six[5]));
        assert!(words.six.iter().all(|line| said(&six, line)));

        // The last but one goes to group 3; the last gets a second line, and a mark.
        pty.type_keys("<up><up>m3");
        let third = groups(&six)[2]["id"].clone();
        pty.wait_session(|session| answer(session, words.six[4])["group"] == third);
        pty.type_keys("<up><enter>");
        pty.type_keys(&format!("<c-j>{}<enter>", words.second_line));
        let two_lines = format!("{}\n{}", words.six[5], words.second_line);
        pty.wait_session(|session| said(session, &two_lines));
        self.sees("o", words.unclear);

        // One is deleted, and is back.
        pty.type_keys("<up>x");
        pty.wait_session(|session| !said(session, words.six[3]));
        self.sees("u", words.undone);
        pty.wait_session(|session| said(session, words.six[3]));

        // Additions of the room: to the plenary, and to what a group said.
        pty.type_keys("<pgup>");
        self.at("work");
        self.turns(&["harvest"]);
        self.sees("<s-tab>", words.plenary_tab);
        for addition in words.room {
            self.sees(&format!("{addition}<enter>"), addition);
        }
        pty.type_keys("<tab><c-r>");
        self.sees(&format!("{}<enter>", words.room_to_group), words.from_the_room);
        pty.wait_session(|session| said(session, words.room_to_group));
    }

    /// Points 9 and 10: factors, what was parked, check-out, last page.
    fn closes(&self) {
        let (pty, words) = (&self.pty, self.words);
        self.turns(&["failure"]);
        pty.type_keys("4<down>9<down><down>11<down>2");
        self.adds_missing(10 - 4, words.missing[0]);
        self.turns(&["success"]);
        pty.type_keys("8<down>3");
        self.adds_missing(14 - 1, words.missing[1]);
        self.turns(&["result"]);
        pty.type_keys("people call back<enter>");
        pty.wait_session(|session| session["result"]["at_once"] == "people call back");
        self.turns(&["parking"]);
        for parked in words.parked {
            pty.wait_for(parked);
        }
        pty.type_keys("<enter><enter>");
        pty.wait_session(|session| session["parking_lot"][1]["done"] == true);
        self.turns(&["actions"]);
        pty.type_keys("a round of calls<enter>Anna<enter>1-12<enter>");
        pty.wait_session(|session| {
            let action = &session["actions"][0];
            let due = action["due"].as_str().unwrap_or_default();
            action["owner"] == "Anna" && due.ends_with("-12-01")
        });
        self.turns(&["commitments"]);
        pty.type_keys("I open my mail<enter>I call Bram<enter><enter><enter><enter>");
        pty.wait_session(|session| session["commitments"][0]["share"] == "without-name");
        self.turns(&["next"]);
        pty.wait_for(words.next);
        self.turns(&["buffer", "c1"]);
        for said in words.checkout {
            self.sees(&format!("{said}<enter>"), said);
        }
        self.turns(&["c2"]);
        pty.type_keys("<down><down>3<down>12<down>13");
        pty.wait_session(|session| hands(session, "c2") == 28);
        self.turns(&["c4"]);
        pty.type_keys("21<enter>");
        self.at("last");
        pty.wait_for(words.thanks);
    }

    /// So many rows down is the field for what is missing from a list.
    fn adds_missing(&self, rows: usize, factor: &str) {
        self.pty.type_keys(&"<tab>".repeat(rows));
        self.sees(&format!("{factor}<enter>"), factor);
        self.pty.wait_session(|session| {
            let factors = session["factors"].as_array().unwrap();
            factors.iter().any(|known| known["text"] == factor)
        });
    }

    /// An address and the report, while they are still clapping.
    fn sends(&self) {
        let path = self.pty.home.session_path();
        let beside = |name: &str| {
            let stem = path.file_stem().unwrap().to_string_lossy();
            path.with_file_name(name.replace('*', &stem))
        };
        self.pty.type_keys("manna@list.example<enter>");
        let list = beside("*-e-mail.csv");
        self.pty.wait_until(|_| {
            std::fs::read_to_string(&list).is_ok_and(|list| list.contains("anna@list.example"))
        });
        record::is_private(&list);
        self.pty.type_keys("<esc>E<enter>");
        let written = ["*/*.html", "*/*.docx", "*/*.txt"].map(beside);
        self.pty.wait_until(|_| written.iter().all(|path| path.is_file()));
        self.pty.type_keys("<esc>");
        let page = std::fs::read_to_string(&written[0]).unwrap();
        assert!(page.contains("a round of calls") && page.contains("I call Bram"));
        for path in [&path, &written[0], &written[2]] {
            assert!(!std::fs::read_to_string(path).unwrap().contains("list.example"), "{}", path.display());
        }
    }

    fn leaves(&mut self) {
        self.pty.wait_session(|session| !session["ended_at"].is_null());
        self.pty.type_keys("q");
        assert_eq!(self.pty.exit_code(), 0);
    }
}

/// A copy of the file, on another day and in another folder, goes on where it was.
fn goes_on_from_a_copy(pty: &Pty, words: &Words) {
    let copy = pty.home.path().join("copy of a session.json");
    std::fs::copy(pty.home.session_path(), &copy).unwrap();
    let mut again = pty.again(&["--lang", words.lang, "resume", copy.to_str().unwrap()]);
    again.wait_for(words.thanks);
    again.type_keys("<pgup>");
    again.wait_until(|_| pty::read(&copy)["place"]["item"] == "c4");
    again.type_keys("q");
    assert_eq!(again.exit_code(), 0);
    assert_eq!(pty.home.session()["place"]["item"], "last", "the original is left alone");
}

/// The sizes of the groups on the screen, the smallest first.
fn sizes(screen: &str, words: &Words) -> Vec<u32> {
    let line = screen.lines().find_map(|line| line.trim().strip_prefix(words.five_groups));
    // Beyond the sizes stands which draw it was.
    let sizes = line.unwrap_or_default().split("   ").next().unwrap_or_default();
    let mut sizes: Vec<_> = sizes.split(", ").filter_map(|size| size.parse().ok()).collect();
    sizes.sort_unstable();
    sizes
}

fn groups(session: &Value) -> Vec<Value> {
    session["groupings"][0]["groups"].as_array().cloned().unwrap_or_default()
}

fn size(session: &Value, number: usize) -> u64 {
    groups(session)[number - 1]["size"].as_u64().unwrap()
}

fn said(session: &Value, words: &str) -> bool {
    session["answers"].as_array().unwrap().iter().any(|answer| answer["text"] == words)
}

fn answer(session: &Value, words: &str) -> Value {
    let answers = session["answers"].as_array().unwrap();
    answers.iter().find(|answer| answer["text"] == words).cloned().unwrap_or_default()
}

fn hands(session: &Value, item: &str) -> u64 {
    let tallies = session["tallies"].as_array().unwrap();
    let counts = tallies.iter().find(|tally| tally["item"] == item).map(|tally| &tally["counts"]);
    counts.and_then(Value::as_object).map_or(0, |counts| counts.values().filter_map(Value::as_u64).sum())
}

/// The time of day two hours after a moment in the file.
fn two_hours_later(moment: &Value) -> String {
    let (hour, rest) = moment.as_str().unwrap().split_once('T').unwrap().1.split_once(':').unwrap();
    let hour: u32 = hour.parse().unwrap();
    format!("{:02}:{}", (hour + 2) % 24, &rest[..2])
}
