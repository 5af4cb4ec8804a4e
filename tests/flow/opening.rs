//! Before the first step, and which items a script has in this room.

use kring::workshop::Lang;

use crate::hand::{Flow, begin, flow};

/// A script of somebody's own: two lengths, a variable without a default, points one by one.
pub const OWN: &str = r#"
id = "klein"
title = { nl = "Klein begin", en = "Small start" }
lengths = [30, 60]
length = 30

[variables.theme]
ask = { nl = "Over welk thema?", en = "Which theme?" }

[variables.school]
ask = "School?"
default = { nl = "onze school", en = "our school" }

[[steps]]
id = "one"
title = { nl = "Een", en = "One" }
numbered = true

[[steps.items]]
id = "points"
kind = "talk"
title = "Punten"
reveal = "one"
points = [
  { text = "Bij {school}" },
  { text = "Over {theme}", needs = ["theme"] },
  { text = "Tot slot" },
]

[[steps.items]]
id = "long"
kind = "talk"
title = "Alleen lang"
lengths = [60]
goal = "Meer tijd"

[[steps.items]]
id = "themed"
kind = "ask"
answer = "free"
question = "Wat weten we van {theme}?"
needs = ["theme"]

[[steps.items]]
id = "end"
kind = "last"
title = "Klaar"
text = ["Dank."]
"#;

fn items(s: &Flow) -> Vec<&str> {
    s.session().pages().into_iter().map(|(_, item)| item.id.as_str()).collect()
}

#[test]
fn row_1_a_script_of_ones_own_runs_as_a_built_in_does() {
    flow(OWN, "<enter><enter><enter>", |s| {
        assert_eq!((s.item(), s.session().length), ("points", 30));
        s.press("<enter>");
        s.shows(&["Bij onze school"]);
    });
}

#[test]
fn row_1_a_length_has_its_own_items() {
    flow(OWN, "", |s| assert_eq!(items(s), ["points", "end"]));
    flow(begin(OWN).length(60), "", |s| assert_eq!(items(s), ["points", "long", "end"]));
    flow(begin("cop").length(60), "", |s| assert!(!items(s).contains(&"w2") && !items(s).contains(&"break")));
    flow(begin("cop").length(90), "", |s| assert!(items(s).contains(&"w2") && items(s).contains(&"buffer")));
    flow(begin("cop").length(120), "", |s| {
        assert!(items(s).contains(&"break") && !items(s).contains(&"buffer"));
    });
}

#[test]
fn row_1_what_needs_a_variable_is_there_once_it_is_filled_in() {
    flow(OWN, "vragen stellen<enter>", |s| {
        assert_eq!(items(s), ["points", "themed", "end"]);
        s.press("<go:themed>");
        s.shows(&["Wat weten we van vragen stellen?"]);
    });
}

#[test]
fn row_1_a_point_that_is_left_out_takes_no_key_either() {
    flow(OWN, "<go:points><pgdn><pgdn>", |s| {
        s.shows(&["Bij onze school", "Tot slot"]);
        s.shows_not("Over");
        s.press("<pgdn>");
        assert_eq!(s.item(), "end");
    });
}

#[test]
fn row_1_a_text_of_one_language_is_the_same_in_both() {
    flow(begin(OWN).en(), "<go:points><pgdn>", |s| s.shows(&["Punten", "Bij our school"]));
}

#[test]
fn row_7_only_what_the_script_leaves_empty_is_asked_and_enter_skips_it() {
    flow("cop", "", |s| {
        s.shows(&["Voor welke organisatie werken we?", "Enter slaat over. Dan staat er “onze organisatie”."]);
        s.press("<enter><enter>");
        s.shows(&["Over welk thema gaat de CoP?"]);
        s.press("<enter><enter><enter><enter><enter>");
        s.shows(&["Hoeveel mensen zijn er?"]);
        s.press("<enter>");
        assert_eq!(s.item(), "opening");
        assert!(s.session().variables.is_empty());
        assert_eq!(s.session().people_present, None);
    });
}

#[test]
fn row_7_what_is_typed_fills_the_texts_at_once() {
    flow("cop", "Hogeschool Voorbeeld<enter>", |s| {
        assert_eq!(s.session().variables["organisation"].get(Lang::Nl), "Hogeschool Voorbeeld");
        s.shows(&["Enter slaat over. Dan staat er “Hogeschool Voorbeeld”."]);
    });
    flow(begin("cop").en(), "Example University<enter>", |s| {
        s.shows(&["Is there a network? What is it called?", "Then it says “Example University”."]);
    });
}

#[test]
fn row_7_an_earlier_question_can_be_corrected() {
    flow("cop", "Hogeschol<enter><s-tab><bs><bs>ool<enter>", |s| {
        assert_eq!(s.session().variables["organisation"].get(Lang::Nl), "Hogeschool");
    });
}

#[test]
fn row_7_the_number_of_people_is_a_number() {
    let to_people = "<enter><enter><enter><enter><enter><enter><enter>";
    flow("cop", &format!("{to_people}veel<enter>"), |s| {
        assert_eq!(s.told(), "Typ een getal.");
        assert_eq!((s.session().people_present, s.typed()), (None, Some("veel")));
        s.press("<c-u>28 mensen<enter>");
        assert_eq!((s.session().people_present, s.item()), (Some(28), "opening"));
    });
}

#[test]
fn row_7_people_are_corrected_from_anywhere_and_that_can_be_undone() {
    flow("cop", "<go:explore-talk>a28<enter>", |s| {
        assert_eq!((s.session().people_present, s.item()), (Some(28), "explore-talk"));
        s.press("a");
        assert_eq!(s.typed(), Some("28"));
        s.press("<c-u>31<enter>");
        assert_eq!(s.session().people_present, Some(31));
        s.press("u");
        assert_eq!((s.session().people_present, s.told().as_str()), (Some(28), "Ongedaan: 31 mensen geteld"));
        s.press("adertig<enter>");
        assert_eq!((s.session().people_present, s.told().as_str()), (Some(28), "Typ een getal."));
    });
}

#[test]
fn row_7_the_opening_text_and_the_ground_rules_come_first() {
    flow("cop", "<go:opening>", |s| {
        assert_eq!(items(s)[..2], ["opening", "rules"]);
        s.shows(&["Welkom"]);
    });
}

#[test]
fn row_9_nobody_needs_a_name() {
    flow("cop", "<go:form>zwart 9 wit 6<enter><enter><go:harvest>durf te vragen<enter><go:last>", |s| {
        let session = s.session();
        assert!(session.participants.is_empty());
        assert!(session.groupings.iter().flat_map(|all| &all.groups).all(|group| group.members.is_empty()));
        assert!(session.answers.iter().all(|answer| answer.source == "desk"));
    });
}
