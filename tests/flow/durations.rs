//! What earlier sessions of the script took, beside the plan, and taken over only when it is asked for.

use kring::app::{Effect, Message, Overlay};
use kring::session::learned::{Lessons, Part};
use kring::session::{Change, Place, Round, Session};
use kring::workshop::ItemKind;

use crate::hand::{Begin, Flow, begin, flow};

/// The script in its longest length, the one that has a break.
fn cop() -> Begin {
    begin("cop").length(120)
}

/// An earlier session of the same script, with so many seconds at each of these items and phases of `work`.
fn earlier(s: &Flow, id: &str, items: &[(&str, i64)], phases: &[(&str, i64)]) -> Session {
    let mut session = s.session().clone();
    id.clone_into(&mut session.id);
    session.timeline.clear();
    session.rounds.clear();
    let mut moment = session.started_at;
    for (item, seconds) in items {
        session.apply(Change::Enter(Place::of("explore", *item)), moment);
        moment = moment.plus_millis(seconds * 1000);
    }
    session.note("parked", None, None, moment);
    for (phase, seconds) in phases {
        let mut clock = Round::start("work", 1, Some(phase), 60, moment);
        clock.end(moment.plus_millis(seconds * 1000));
        session.rounds.push(clock);
    }
    session
}

/// Has the page told what these sessions teach.
fn learn(s: &mut Flow, earlier: &[Session]) {
    assert!(matches!(s.effects.last(), Some(Effect::Learn(_))), "nobody asked for it");
    let session = s.session().clone();
    let mut lessons = Lessons::of(&session);
    for earlier in earlier {
        lessons.add(earlier);
    }
    s.send(Message::Learned(Ok(Box::new(lessons.learned()))));
}

/// Three sessions in which the break took 14 minutes in the middle and the groups 20, of which 10 to talk.
fn three(s: &Flow) -> [Session; 3] {
    [("a", 13), ("b", 14), ("c", 16)].map(|(id, coffee)| {
        let items = [("break", coffee * 60), ("work", 1200), ("harvest", 612)];
        earlier(s, id, &items, &[("roles", 60), ("talk", 600)])
    })
}

/// Whole minutes.
fn minutes(s: &Flow, item: &str) -> u32 {
    let minutes = s.session().workshop.item(item).unwrap().minutes.as_ref().unwrap();
    minutes.at(s.session().length).unwrap().seconds() / 60
}

fn talk(s: &Flow) -> u32 {
    let ItemKind::Breakout(work) = &s.session().workshop.item("work").unwrap().kind else { panic!() };
    let phase = work.phases.iter().find(|phase| phase.id == "talk").unwrap();
    phase.minutes.at(s.session().length).unwrap().seconds() / 60
}

/// Marks the row of a part.
fn mark(s: &mut Flow, item: &str, phase: Option<&str>) {
    let wanted = Part { item: item.to_owned(), phase: phase.map(str::to_owned) };
    let session = s.session().clone();
    let Some(Overlay::Durations(durations)) = s.model.overlays.last() else { panic!("closed") };
    let at = durations.rows(&session).iter().position(|row| row.plan.part == wanted).unwrap();
    s.press(&("<up>".repeat(200) + &"<down>".repeat(at)));
}

#[test]
fn row_69_earlier_times_stand_beside_the_plan_and_change_nothing_by_themselves() {
    flow(cop(), "<go:break>D", |s| {
        s.shows(&["Eerdere sessies lezen…"]);
        let (before, sessions) = (s.session().workshop.clone(), three(s));
        learn(s, &sessions);
        s.shows(&["mediaan van 3 eerdere sessies", "10 14 3× ▲ +4", "15 20 3× ▲ +5", "8 10 3× ▲ +2"]);
        s.shows(&["15 10 3× ▼ −5", "Rollen 1 1 3×"]);
        s.press("<down><up><pgdn><pgup><esc>");
        assert_eq!(s.session().workshop, before);
        assert!(s.model.overlays.is_empty());
        assert_eq!(s.item(), "break");
    });
}

#[test]
fn row_69_enter_takes_the_marked_one_over_and_one_undo_gives_it_back() {
    flow(cop(), "<go:break>D", |s| {
        let sessions = three(s);
        learn(s, &sessions);
        s.press("<enter>");
        assert_eq!(minutes(s, "break"), 14);
        s.shows(&["14 14 3× ✓ was 10"]);
        s.press("<enter>");
        s.press("u");
        assert_eq!(minutes(s, "break"), 10);
        s.shows_not("✓ was 10");
        s.press("U<esc>");
        assert_eq!(minutes(s, "break"), 14);
        s.press("<space>");
        assert_eq!(s.clock(), "14:00", "the clock runs as planned now");
        s.press("<esc>u");
        assert_eq!(minutes(s, "break"), 10);
    });
}

#[test]
fn row_69_a_phase_takes_its_time_along_into_its_item() {
    flow(cop(), "<go:work>D", |s| {
        let sessions = three(s);
        learn(s, &sessions);
        mark(s, "work", Some("talk"));
        s.press("<enter>");
        assert_eq!((talk(s), minutes(s, "work")), (10, 17));
        s.press("<c-z>");
        assert_eq!((talk(s), minutes(s, "work")), (8, 15));
    });
}

#[test]
fn row_69_a_takes_all_over_as_one_act() {
    flow(cop().en(), "<go:opening>D", |s| {
        let sessions = three(s);
        learn(s, &sessions);
        s.shows(&["median of 3 earlier sessions"]);
        let before = s.session().workshop.clone();
        s.press("a");
        assert_eq!((minutes(s, "break"), minutes(s, "work"), talk(s)), (14, 20, 10));
        s.press("a");
        s.press("u");
        assert_eq!(s.session().workshop, before);
        assert!(s.told().contains("4 earlier times taken over"), "{}", s.told());
    });
}

#[test]
fn row_69_nothing_becomes_shorter_than_its_least() {
    flow(cop(), "<go:break>D", |s| {
        let short = earlier(s, "a", &[("break", 120), ("work", 60)], &[]);
        learn(s, &[short]);
        s.shows(&["10 2 1×", "wordt het 5 min", "uit 1 eerdere sessie"]);
        s.press("<enter>");
        assert_eq!(minutes(s, "break"), 5);
    });
}

#[test]
fn row_69_without_earlier_sessions_it_says_so_calmly_also_the_evening_before() {
    flow("cop", "<c-p>tijden van eerder<enter>", |s| {
        assert_eq!(s.item(), "setup");
        learn(s, &[]);
        s.shows(&["in 90 minuten is er nog geen eerdere sessie"]);
        s.press("a<enter><esc>");
        assert!(s.model.overlays.is_empty());
        assert_eq!(s.typed(), Some(""));
    });
    flow(cop(), "<c-p>tijden van eerder<enter>", |s| {
        let sessions = three(s);
        learn(s, &sessions);
        mark(s, "break", None);
        s.press("<enter><esc>");
        assert_eq!((minutes(s, "break"), s.item()), (14, "setup"));
    });
}

#[test]
fn row_69_what_comes_too_late_or_for_another_session_changes_nothing() {
    flow(cop(), "<go:break>D<esc>", |s| {
        let sessions = three(s);
        learn(s, &sessions);
        assert!(s.model.overlays.is_empty());
        s.press("D");
        let mut other = s.session().clone();
        other.id = "ander".to_owned();
        s.send(Message::Learned(Ok(Box::new(Lessons::of(&other).learned()))));
        s.shows(&["Eerdere sessies lezen…"]);
        s.send(Message::Learned(Err("de map is niet te lezen".to_owned())));
        s.shows(&["de map is niet te lezen"]);
    });
}
