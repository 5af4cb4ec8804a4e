//! Answers that are held back from the room, and shown group by group or all at once.

use kring::app::{Action, enabled};
use kring::session::wall::Page;
use kring::workshop::Lang;

use crate::hand::{Flow, begin, flow};
use crate::harvest::harvest;

/// A word that stands in every answer and nowhere else.
const MARK: &str = "zwijgwoord";

/// A script in which a breakout is held, with themes, a vote and a question over what it brings.
const HELD: &str = r#"
id = "dicht"
title = "Dicht"
[attributes.colour]
question = "Welke kleur?"
values = [{ id = "black", name = "zwart" }, { id = "white", name = "wit" }]
[[steps]]
id = "s"
title = "S"
[[steps.items]]
id = "form"
kind = "groups"
by = "colour"
groups = 2
[[steps.items]]
id = "work"
kind = "breakout"
questions = [{ id = "q1", text = "Een?" }, { id = "q2", text = "Twee?" }]
hold = true
[[steps.items]]
id = "harvest"
kind = "harvest"
[[steps.items]]
id = "subjects"
kind = "themes"
from = "work"
[[steps.items]]
id = "choose"
kind = "vote"
question = "Welke?"
from = "harvest"
dots = 2
[[steps.items]]
id = "again"
kind = "vote"
question = "En nu?"
from = "choose"
[[steps.items]]
id = "do"
kind = "actions"
from = "harvest"
[[steps.items]]
id = "end"
kind = "last"
text = ["Dank."]
"#;

fn with(keys: &str) -> String {
    harvest() + keys
}

/// All that the room can see, as data and as it is drawn.
fn wall(s: &Flow) -> String {
    let sizes = [(60, 20), (120, 40)];
    let drawn: String = sizes.map(|size| s.screen_at(size)).concat();
    serde_json::to_string(&s.session().wall()).unwrap() + &drawn
}

#[track_caller]
fn unseen(s: &Flow) {
    let seen = wall(s);
    assert!(!seen.contains(MARK), "the room sees it at {}:\n{seen}", s.item());
}

#[test]
fn row_39_a_held_breakout_is_on_no_wall_of_any_page_at_any_moment() {
    for harvest in ["", "hold = true"] {
        // Held by the breakout, or by the harvest of it.
        let script = match harvest {
            "" => HELD.to_owned(),
            _ => HELD
                .replace("hold = true\n", "")
                .replace("kind = \"harvest\"\n", "kind = \"harvest\"\nhold = true\n"),
        };
        let keys = format!(
            "28<enter><go:form>zwart 9 wit 9<enter><enter><go:harvest>{MARK} 1<enter>{MARK} 2<enter>\
             <tab>{MARK} 3<enter><c-r>{MARK} 4<enter><tab>{MARK} 5<enter>"
        );
        flow(script.as_str(), &keys, |s| {
            assert_eq!(s.answers().len(), 5);
            unseen(s);
            s.shows(&["1 antwoord, nog niet getoond", "▒▒▒▒▒▒"]);
            // Everything that can be done to an answer, and undone: nothing of it tells the room.
            for keys in
                ["<up>", "o", "o", "z", "z", "k", "m", "1", "<esc>", "u", "u", "U", "<esc>", "<up>", "x", "u"]
            {
                s.press(keys);
                unseen(s);
            }
            for keys in
                ["<esc><f9>", "<f9>", "<c-p>", "<esc>", "<c-p>", "<esc>", "<esc>j", "<esc>", "<f12>", "<esc>"]
            {
                s.press(keys);
                unseen(s);
            }
            s.press("<away:5m>");
            unseen(s);
            while s.item() != "end" {
                for keys in ["<down>", "<up>", "s", "s", "1", "<bs>"] {
                    if ["choose", "again"].contains(&s.item()) {
                        s.press(keys);
                    }
                    unseen(s);
                }
                s.press("<pgdn>");
                unseen(s);
            }
            while s.item() != "form" {
                s.press("<pgup>");
                unseen(s);
            }
        });
    }
}

#[test]
fn row_39_one_key_shows_the_group_in_view_and_hides_it_again() {
    flow("cop", &with("<a-h>een<enter><tab>twee<enter><s-tab>"), |s| {
        s.shows(&["1 antwoord, nog niet getoond", "Wat je typt is wel te zien."]);
        s.shows_not("1  een");
        s.press("<a-r>");
        s.shows(&["1 een"]);
        s.shows_not("nog niet getoond");
        s.press("<tab>");
        s.shows(&["1 antwoord, nog niet getoond"]);
        s.shows_not("twee");
        s.press("<s-tab><esc>r");
        s.shows(&["1 antwoord, nog niet getoond"]);
        s.press("r<away:1m>");
        s.shows(&["1 een"]);
    });
    flow(begin("cop").en(), "<go:form>black 9 white 9<enter><enter><go:harvest><a-h>one<enter>", |s| {
        s.shows(&["1 answer, not shown yet", "What you type does show."]);
    });
}

#[test]
fn row_39_another_shows_all_and_from_all_one_can_be_hidden() {
    flow("cop", &with("<a-h>een<enter><tab>twee<enter><a-a>"), |s| {
        s.shows(&["1 twee"]);
        s.press("<s-tab>");
        s.shows(&["1 een"]);
        s.press("<a-r>");
        s.shows(&["1 antwoord, nog niet getoond"]);
        s.press("<tab>");
        s.shows(&["1 twee"]);
        s.press("<a-a><a-a>");
        s.shows(&["1 antwoord, nog niet getoond"]);
        assert_eq!(s.session().wall.revealed, [""; 0]);
    });
}

#[test]
fn row_39_holding_is_for_when_it_is_wanted_and_is_said() {
    flow("cop", &with("een<enter>"), |s| {
        s.shows(&["1 een"]);
        assert!(!enabled(&s.model, &Action::Reveal));
        s.press("<a-h>");
        assert_eq!(s.told(), "De zaal ziet de antwoorden nog niet.");
        assert_eq!(s.session().wall.held, ["work"]);
        assert!(enabled(&s.model, &Action::Reveal));
        s.press("<esc>H");
        assert_eq!(s.told(), "De zaal ziet de antwoorden weer.");
        s.shows(&["1 een"]);
        assert_eq!((s.session().wall.held.len(), s.session().wall.revealed.len()), (0, 0));
    });
    // Where the script holds, letting go is showing all.
    flow(HELD, "28<enter><go:form>zwart 9 wit 9<enter><enter><go:harvest>een<enter><a-h>", |s| {
        s.shows(&["1 een"]);
        s.press("<a-h>");
        s.shows(&["1 antwoord, nog niet getoond"]);
    });
}

#[test]
fn row_39_what_is_done_to_a_hidden_answer_is_told_without_its_words() {
    flow("cop", &with("<a-h>zwijgwoord<enter><up>o"), |s| {
        s.press("u");
        assert_eq!(s.told(), "Ongedaan: ‘onduidelijk’ bij antwoord ‘▒▒▒▒▒▒’");
        s.press("<a-r>U");
        assert!(s.told().contains("zwijgwoord"), "{}", s.told());
    });
}

#[test]
fn row_39_a_vote_over_a_harvest_is_between_what_the_room_sees() {
    let keys = "28<enter><go:form>zwart 9 wit 9<enter><enter><go:harvest>een<enter><a-r><tab>twee<enter><go:choose>4";
    flow(HELD, keys, |s| {
        let texts = |all: Vec<kring::session::Outcome>| -> Vec<String> {
            all.into_iter().map(|outcome| outcome.text).collect()
        };
        assert_eq!(texts(s.session().outcomes("harvest", Lang::Nl)), ["een"]);
        assert_eq!(texts(s.session().all_outcomes("harvest", Lang::Nl)), ["een", "twee"]);
        let Page::Vote(vote) = s.session().wall().page else { panic!("not a vote") };
        assert_eq!((vote.rows.len(), vote.votes()), (1, 4));
        // What was counted is not lost when it is hidden for a while.
        s.press("<pgup><pgup><a-a><a-a><pgdn><pgdn>");
        assert_eq!(s.session().counts_of("choose").map(indexmap::IndexMap::len), Some(1));
        s.press("<pgup><pgup><a-a><pgdn><pgdn>");
        s.shows(&["4 van 56 stippen"]);
    });
}

#[test]
fn row_39_what_is_shown_already_is_not_offered_to_be_shown() {
    let offered = |s: &Flow| -> Vec<String> {
        let hints = kring::input::footer(&s.model);
        hints.into_iter().map(|hint| hint.word).filter(|word| word.ends_with("tonen")).collect()
    };
    flow("cop", &with("een<enter><a-h><esc>"), |s| {
        assert_eq!(offered(s), ["groep tonen", "alles tonen", "nog niet tonen"]);
        s.press("r");
        assert_eq!(offered(s), ["alles tonen", "nog niet tonen"]);
        s.press("R");
        assert_eq!(offered(s), ["nog niet tonen"]);
        // The key hides it again all the same.
        s.press("r");
        assert_eq!(offered(s), ["groep tonen", "alles tonen", "nog niet tonen"]);
    });
}
