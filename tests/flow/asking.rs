//! Questions to the room: scale, choice, head count, free.

use crate::hand::{Flow, begin, flow};

fn counts<'a>(s: &'a Flow, item: &str) -> Vec<(&'a str, u32)> {
    let tally = s.session().tallies.iter().find(|tally| tally.item == item);
    tally.map_or(Vec::new(), |tally| tally.counts.iter().map(|(key, hands)| (key.as_str(), *hands)).collect())
}

#[test]
fn row_8_hands_on_a_scale_are_typed_row_by_row() {
    flow("cop", "<go:w1>a28<enter>0<enter>3<enter>10<enter>7<tab>6", |s| {
        assert_eq!(counts(s, "w1"), [("1", 0), ("2", 3), ("3", 10), ("4", 7), ("5", 6)]);
        s.shows(&["26 handen", "28 mensen", "gemiddeld 3,6"]);
        s.press("<enter>");
        assert_eq!(s.item(), "w2");
    });
    flow(begin("cop").en(), "<go:w1>a28<enter>0<enter>3<enter>10<enter>7<tab>6", |s| {
        s.shows(&["26 hands", "28 people", "3.6 on average"]);
    });
}

#[test]
fn row_8_bars_grow_while_hands_are_typed() {
    let blocks = |s: &Flow| s.screen().matches('█').count();
    flow("cop", "<go:w1>1", |s| {
        let one = blocks(s);
        s.press("2");
        assert!(blocks(s) > one);
    });
}

#[test]
fn row_8_more_hands_than_people_are_asked_about() {
    flow("cop", "<go:w1>a28<enter>31", |s| s.shows(&["31 handen en 28 mensen. Steekt iemand er twee op?"]));
    flow(begin("cop").en(), "<go:w1>a28<enter>31", |s| s.shows(&["31 hands and 28 people"]));
}

#[test]
fn row_8_a_choice_is_counted_by_its_options() {
    flow("cop", "<go:w2>9<enter>12<enter><enter>1", |s| {
        assert_eq!(counts(s, "w2"), [("table", 9), ("room", 12), ("no_idea", 1)]);
        s.shows(&["past aan één tafel", "22 handen"]);
        s.shows_not("gemiddeld");
    });
}

#[test]
fn row_8_a_head_count_is_one_number() {
    flow("cop", "<go:w5>17", |s| assert_eq!(counts(s, "w5"), [("hands", 17)]));
}

#[test]
fn row_8_a_digit_too_many_is_taken_back_and_a_row_is_counted_anew() {
    flow("cop", "<go:w1>123<bs>", |s| assert_eq!(counts(s, "w1"), [("1", 12)]));
    flow("cop", "<go:w1>1<bs>", |s| assert_eq!(counts(s, "w1"), []));
    flow("cop", "<go:w1>12<down><up>7", |s| assert_eq!(counts(s, "w1"), [("1", 7)]));
    flow("cop", "<go:w1>99999", |s| assert_eq!(counts(s, "w1"), [("1", 9999)]));
}

#[test]
fn row_8_only_totals_are_kept() {
    flow("cop", "<go:w1>3<enter>4", |s| {
        let json = serde_json::to_value(s.session()).unwrap();
        assert_eq!(json["tallies"], serde_json::json!([{ "item": "w1", "counts": { "1": 3, "2": 4 } }]));
    });
}

#[test]
fn row_8_free_answers_are_kept_on_enter() {
    flow("cop", "<go:w3>luisteren<enter>durf<space>te<space>vragen<enter>humor<enter>", |s| {
        assert_eq!(s.answers(), ["luisteren", "durf te vragen", "humor"]);
        let first = &s.session().answers[0];
        assert_eq!((first.item.as_str(), &first.group, &first.question), ("w3", &None, &None));
        s.shows(&["1 luisteren", "2 durf te vragen", "3 humor"]);
        s.press("<enter>");
        assert_eq!(s.item(), "w5");
    });
}

#[test]
fn row_8_a_question_of_the_step_is_one_key_away() {
    flow("cop", "<go:explore-talk>v", |s| {
        assert_eq!(s.item(), "explore-q1");
        s.press("<esc>");
        assert_eq!(s.item(), "explore-q1");
    });
    flow("cop", "<go:opening>v", |s| {
        assert_eq!((s.item(), s.told().as_str()), ("opening", "Deze stap heeft geen vraag aan de zaal."));
    });
}
