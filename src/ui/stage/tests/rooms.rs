//! Sessions of the built-in workshop, each at a page.

use indexmap::IndexMap;

use super::forms::of_forms;
use crate::app::field::Field;
use crate::app::page::capture::Focus;
use crate::app::page::forming::{
    Entry, Forming, Hand, Looking, Mend, Moving, Preview, Said, Step, Typed, Why, costs, entries,
};
use crate::app::page::theming::Row;
use crate::app::{Now, Opened, Page, Walk};
use crate::roster::rules::Rule;
use crate::session::{
    Answer, Beginning, Change, FactorCount, History, Moment, Parked, Participant, Place, Presence, Round,
    Session, Theme, WallShow, WallState,
};
use crate::workshop::{Arrange, Lang, Tone, builtin};

use super::{held, votes};

/// Seconds after six past two.
pub(super) fn at(seconds: i64) -> Moment {
    let zero: Moment = serde_json::from_str(r#""2026-11-23T14:06:00+01:00""#).unwrap();
    zero.plus_millis(seconds * 1000)
}

/// A room of 28 people, and what can happen in it.
pub(super) struct Room {
    pub session: Session,
    pub now: Moment,
}

impl Room {
    pub(super) fn new(language: Lang) -> Self {
        let script = builtin::script("cop").unwrap().unwrap();
        let beginning = Beginning { id: "test".to_owned(), language, seed: 7, length: None };
        let mut session = Session::begin(script, beginning, at(0));
        session.apply(Change::SetPeople(Some(28)), at(0));
        Self { session, now: at(60) }
    }

    pub(super) fn change(mut self, change: Change) -> Self {
        self.session.apply(change, at(0));
        self
    }

    pub(super) fn at(self, item: &str) -> Self {
        let step = self.session.workshop.items().find(|(_, known)| known.id == item).unwrap().0.id.clone();
        self.change(Change::Enter(Place::of(step, item)))
    }

    pub(super) fn hands(self, item: &str, counts: &[(&str, u32)]) -> Self {
        let counts = counts.iter().map(|(key, count)| ((*key).to_owned(), *count)).collect();
        self.at(item).change(Change::SetTally { item: item.to_owned(), counts: Some(counts) })
    }

    pub(super) fn factor(self, id: &str, count: u32) -> Self {
        let factor = FactorCount {
            id: id.to_owned(),
            item: "failure".to_owned(),
            tone: Tone::Failure,
            text: None,
            count: Some(count),
            extra: serde_json::Map::new(),
        };
        let item = factor.item.clone();
        self.change(Change::SetFactor { item, id: id.to_owned(), factor: Some(factor) })
    }

    pub(super) fn draft(self, key: &str, text: &str) -> Self {
        self.change(Change::SetDraft { key: key.to_owned(), text: text.to_owned() })
    }

    /// Takes down answers: the second is unclear, the third comes from the room.
    pub(super) fn said(mut self, item: &str, group: Option<&str>, texts: &[&str]) -> Self {
        for (index, text) in texts.iter().enumerate() {
            let at = self.session.answers.len();
            let answer = serde_json::json!({
                "id": format!("a{at}"), "item": item, "group": group, "text": text,
                "at": "2026-11-23T14:06:12+01:00", "unclear": index == 1, "plenary": index == 2,
            });
            let answer: Answer = serde_json::from_value(answer).unwrap();
            self = self.change(Change::PutAnswer { at, answer });
        }
        self
    }

    /// Themes, and answers by their place under a theme by its place.
    pub(super) fn themed(mut self, themes: &[(&str, Option<&str>)], under: &[(usize, usize)]) -> Self {
        for (name, text) in themes {
            let theme = Theme { text: text.map(str::to_owned), ..self.session.new_theme(name) };
            let change = self.session.put_theme(theme);
            self = self.change(change);
        }
        for (answer, theme) in under {
            let answer = self.session.answers[*answer].id.clone();
            let theme = self.session.themes[*theme].id.clone();
            let change = self.session.give_theme(&[answer], Some(&theme));
            self = self.change(change);
        }
        self
    }

    /// A page to put answers under themes, right after the harvest.
    pub(super) fn sorting(self) -> Self {
        let item = serde_json::json!({
            "id": "sort", "kind": "themes", "title": "Thema’s", "text": "Wat hoort bij elkaar?",
        });
        let item = Box::new(serde_json::from_value(item).unwrap());
        self.change(Change::PutItem { step: "continue".to_owned(), at: 99, item }).at("sort")
    }

    pub(super) fn parked(mut self, texts: &[&str]) -> Self {
        for (at, text) in texts.iter().enumerate() {
            let parked = serde_json::json!({
                "id": format!("p{at}"), "text": text, "at": "2026-11-23T14:06:12+01:00", "done": at == 1,
            });
            let parked: Parked = serde_json::from_value(parked).unwrap();
            self = self.change(Change::Park { at, parked });
        }
        self
    }

    pub(super) fn preview(&self, arrange: Arrange, groups: u32) -> Preview {
        let counts: IndexMap<String, u32> =
            [("black", 9), ("white", 6), ("blue", 5), ("red", 5), ("yellow", 3)]
                .map(|(id, n)| (id.to_owned(), n))
                .into();
        let mut preview = Preview::new(&self.session, 0, counts);
        (preview.arrange, preview.groups) = (arrange, groups);
        preview.form(&self.session);
        preview
    }

    /// So many people on the list of names, each with a colour.
    pub(super) fn named(mut self, people: usize) -> Self {
        let names = [
            "Anna",
            "Bram",
            "Chris",
            "Dewi",
            "Emma",
            "Fatima",
            "Gijs",
            "Hanna",
            "Ilse",
            "Joris",
            "Karim",
            "Lotte",
            "Mees",
            "Noor",
            "Omar",
            "Pien",
            "Quinten",
            "Roos",
            "Sara",
            "Teun",
            "Ulrike",
            "Vera",
            "Wout",
            "Xander",
            "Yara",
            "Zoë",
            "Annemarie van den Bos",
            "Bo",
        ];
        let colours =
            ["black", "white", "blue", "red", "black", "yellow", "white", "black", "blue", "red", "black"];
        for (at, name) in names.iter().take(people).enumerate() {
            let mut one = Participant::named(format!("p{at}"), (*name).to_owned());
            one.attributes.insert("top_colour".to_owned(), colours[at % colours.len()].into());
            self.session.participants.push(one);
        }
        self
    }

    pub(super) fn rules(self, rules: &[Rule]) -> Self {
        self.change(Change::SetRules(rules.to_vec()))
    }

    pub(super) fn formed(self) -> Self {
        let room = self.at("form");
        let grouping = room.preview(Arrange::Gather, 5).outcome.unwrap().grouping;
        room.change(Change::SetGrouping { item: "form".to_owned(), round: 1, grouping: Some(grouping) })
    }

    /// The room may see names.
    pub(super) fn names(self) -> Self {
        let wall = WallState { names: true, ..self.session.wall.clone() };
        self.change(Change::SetWall(wall))
    }

    /// One on the list of names has gone.
    pub(super) fn away(self, participant: usize) -> Self {
        let gone = self.session.participants[participant].clone().with_presence(Presence::Left(at(50)));
        self.change(Change::SetParticipant(gone))
    }

    /// In a phase of the breakout, its clock started so many seconds ago.
    pub(super) fn phase(mut self, phase: &str, planned_s: u32, ago: Option<i64>) -> Self {
        let place = Place { phase: Some(phase.to_owned()), ..Place::of("continue", "work") };
        self.session.apply(Change::Enter(place), at(0));
        if let Some(ago) = ago {
            let round = Round::start("work", 1, Some(phase), planned_s, at(60 - ago));
            self.session.apply(Change::SetRound { index: None, round }, at(0));
        }
        self
    }

    pub(super) fn paused(self) -> Self {
        let mut round = self.session.rounds[0].clone();
        round.pause(at(50));
        self.change(Change::SetRound { index: Some(0), round })
    }

    pub(super) fn harvest_of(self, group: usize) -> Self {
        let group = self.session.groupings[0].groups[group].id.clone();
        self.change(Change::Enter(Place { group: Some(group), ..Place::of("continue", "harvest") }))
    }

    pub(super) fn group(&self, index: usize) -> String {
        self.session.groupings[0].groups[index].id.clone()
    }

    pub(super) fn message(self, text: &str) -> Self {
        let mut wall = self.session.wall.clone();
        wall.message = Some(text.to_owned());
        self.change(Change::SetWall(wall))
    }

    pub(super) fn blank(self) -> Self {
        let mut wall = self.session.wall.clone();
        wall.show = WallShow::Blank;
        self.change(Change::SetWall(wall))
    }

    pub(super) fn walk(self) -> Walk {
        let now = Now { at: self.now, mono_ms: 0 };
        let opened = Opened {
            path: "test.json".into(),
            session: self.session,
            history: History::default(),
            resumed: false,
        };
        Walk::open(opened, now)
    }

    /// With the fingers somewhere else than where they begin.
    pub(super) fn with(self, alter: impl FnOnce(&mut Page)) -> Walk {
        let mut walk = self.walk();
        alter(&mut walk.page);
        walk
    }
}

/// Themes as a harvest may have them.
const THEMES: [(&str, Option<&str>); 3] =
    [("persoonlijk vragen", Some("Wie je kent, komt.")), ("nieuwsbrief", None), ("timing", None)];

/// Every page of the snapshots, by name.
pub(super) fn all(lang: Lang) -> Vec<(&'static str, Walk)> {
    let mut all = of_the_whole_room(lang);
    all.extend(of_groups(lang));
    all.extend(of_forms(lang));
    all.extend(votes::all(lang));
    all.extend(held::all(lang));
    all
}

fn of_the_whole_room(lang: Lang) -> Vec<(&'static str, Walk)> {
    let room = || Room::new(lang);
    let row = |row: usize| {
        move |page: &mut Page| {
            if let Page::Count(count) = page {
                count.row = row;
            }
        }
    };
    let shouted = [
        "Durven vragen",
        "Namen onthouden, en erop terugkomen als je iemand een half jaar later weer tegenkomt",
        "Een goed verhaal van dertig seconden",
        "Op tijd weggaan",
    ];
    let many: Vec<&str> = shouted.into_iter().cycle().take(60).collect();
    let scale = [("2", 3), ("3", 10), ("4", 7), ("5", 6)];
    vec![
        ("title", room().walk()),
        ("talk_text", room().at("opening").walk()),
        ("talk_points", room().at("design-talk").walk()),
        ("talk_contrast", room().at("design-contrast").walk()),
        ("scale_empty", room().at("w1").walk()),
        ("scale", room().hands("w1", &scale).with(row(4))),
        ("scale_too_many", room().hands("w1", &[("3", 31)]).with(row(2))),
        ("hands", room().hands("w5", &[("hands", 17)]).walk()),
        ("factors", room().at("failure").factor("f2", 7).factor("f4", 12).with(row(3))),
        ("factors_missing", room().at("failure").draft("failure/missing", "geen koffie").with(row(10))),
        ("free_empty", room().at("w3").walk()),
        ("free", room().at("w3").said("w3", None, &shouted).draft("w3", "Je laten voorstellen").walk()),
        ("free_many", room().at("w3").said("w3", None, &many).walk()),
        (
            "free_chosen",
            room().at("w3").said("w3", None, &many).with(|page| {
                if let Page::Capture(capture) = page {
                    capture.focus = Focus::Row(20);
                }
            }),
        ),
        (
            "free_changing",
            room().at("w3").said("w3", None, &shouted).with(|page| {
                if let Page::Capture(capture) = page {
                    capture.editing = Some("a1".to_owned());
                    capture.field = Field::new(shouted[1]);
                }
            }),
        ),
        ("parking_empty", room().at("parking").walk()),
        (
            "parking",
            room().at("parking").parked(&["Wie betaalt de koffie?", "En de AVG?", "Een vast lokaal"]).walk(),
        ),
        ("break", room().at("break").walk()),
        (
            "break_running",
            room()
                .at("break")
                .change(Change::SetRound { index: None, round: Round::start("break", 1, None, 600, at(0)) })
                .walk(),
        ),
        ("last", room().at("last").walk()),
        ("message", room().at("w1").message("Terug om kwart over drie").walk()),
        ("blank", room().at("w1").blank().walk()),
    ]
}

fn of_groups(lang: Lang) -> Vec<(&'static str, Walk)> {
    let room = || Room::new(lang);
    let brought = [
        "Een telefoontje werkt altijd beter dan een mail.",
        "De nieuwsbrief leest niemand.\nBehalve met een naam erin.",
    ];
    let harvest = || {
        let room = room().formed();
        let (first, third) = (room.group(0), room.group(2));
        let room =
            room.said("work", Some(&first), &brought).said("work", Some(&third), &brought).harvest_of(2);
        let key = format!("harvest/{third}");
        room.draft(&key, "Persoonlijk vragen, en dan zeggen waarom juist jij")
    };
    let preview = |arrange, groups| {
        let room = room().at("form");
        let preview = room.preview(arrange, groups);
        room.with(|page| *page = Page::Forming(Forming::Preview(Box::new(preview))))
    };
    let of = |room: Room, arrange, groups, looking: Option<Looking>| {
        let mut preview = room.preview(arrange, groups);
        if let (Some(looking), Ok(outcome)) = (looking, &mut preview.outcome) {
            (preview.looking, outcome.proven) = (looking, false);
        }
        room.with(|page| *page = Page::Forming(Forming::Preview(Box::new(preview))))
    };
    let conflict = [
        Rule::Together { people: vec!["p0".to_owned(), "p1".to_owned()] },
        Rule::Lock { person: "p3".to_owned(), group: 9 },
    ];
    let hand = |group, hand| {
        room().formed().with(move |page| *page = Page::Forming(Forming::Formed { group, hand }))
    };
    vec![
        (
            "harvest_plenary",
            harvest().with(|page| {
                if let Page::Capture(capture) = page {
                    capture.field = Field::default();
                    capture.plenary = true;
                }
            }),
        ),
        ("counting_again", {
            let room = room().formed();
            let again = Forming::counting(&room.session, 0);
            room.with(|page| *page = Page::Forming(again))
        }),
        ("forming_empty", room().at("form").walk()),
        ("forming", room().at("form").draft("form/counts", "zwart 9 wit 6 bl 5 r 5 ge 3").walk()),
        ("forming_unclear", room().at("form").draft("form/counts", "zwart 9 g 2 paars 3 rood").walk()),
        ("preview", preview(Arrange::Gather, 5)),
        ("preview_mixed", preview(Arrange::Mix, 8)),
        ("preview_refused", preview(Arrange::Gather, 40)),
        ("preview_named", of(room().named(28).at("form"), Arrange::Gather, 5, None)),
        ("preview_some_named", of(room().named(11).at("form"), Arrange::Mix, 5, None)),
        ("preview_looking", of(room().named(28).at("form"), Arrange::Mix, 4, Some(Looking::On(1)))),
        ("preview_conflict", of(room().named(11).at("form").rules(&conflict), Arrange::Mix, 5, None)),
        ("formed", room().formed().walk()),
        ("formed_by_hand", hand(2, Hand::Move(Moving::marked(1, None)))),
        ("formed_place", hand(1, Hand::Place(Typed { field: Field::single_line("de gang"), fresh: false }))),
        ("formed_move", {
            let room = room().named(11).formed();
            let grouping = room.session.groupings[0].clone();
            let (who, _) = entries(&room.session, &grouping, &grouping.groups[0]).remove(0);
            let costs = costs(&room.session, &grouping, &[Step { who, from: Some(0), to: Some(1) }]);
            let moving = Moving { to: Some(2), costs: Some(costs), ..Moving::default() };
            let hand = Hand::Move(moving);
            room.with(|page| *page = Page::Forming(Forming::Formed { group: 0, hand }))
        }),
        ("formed_names", room().named(11).formed().names().walk()),
        ("formed_away", room().named(11).formed().away(2).walk()),
        ("formed_late", {
            let room = room().formed();
            let comes = Said::Comes {
                who: Entry::Heads("black".to_owned()),
                to: 3,
                place: room.session.groupings[0].groups[2].place.clone(),
            };
            let hand = Hand::Late(Field::single_line("Emma wit"), vec![comes]);
            room.with(|page| *page = Page::Forming(Forming::Formed { group: 0, hand }))
        }),
        ("formed_merge", {
            let room = room().formed();
            let why = Why::Merge { group: None, partner: None };
            let hand = Hand::Mend(Box::new(Mend::of(&room.session, &room.session.groupings[0], why)));
            room.with(|page| *page = Page::Forming(Forming::Formed { group: 0, hand }))
        }),
        ("work", room().formed().at("work").walk()),
        ("phase_waiting", room().formed().phase("choose", 180, None).walk()),
        ("phase_running", room().formed().phase("talk", 420, Some(190)).walk()),
        ("phase_nearly", room().formed().phase("choose", 180, Some(138)).walk()),
        ("phase_late", room().formed().phase("choose", 180, Some(225)).walk()),
        ("phase_paused", room().formed().phase("talk", 420, Some(190)).paused().walk()),
        ("harvest_empty", room().formed().harvest_of(0).walk()),
        ("harvest_themed", {
            let room = harvest().themed(&THEMES, &[(2, 0), (3, 1)]);
            let picked = room.session.pick("a2");
            room.change(picked).with(|page| {
                if let Page::Capture(capture) = page {
                    capture.focus = Focus::Row(1);
                    capture.marked = vec!["a3".to_owned()];
                }
            })
        }),
        ("by_theme", {
            let room = harvest().themed(&THEMES, &[(0, 0), (3, 1), (2, 0)]);
            let place = Place { by_theme: true, ..room.session.place.clone() };
            room.change(Change::Enter(place)).with(|page| {
                if let Page::Themes(theming) = page {
                    theming.cursor = Some(Row::Answer("a2".to_owned()));
                }
            })
        }),
        ("sorting", harvest().themed(&THEMES, &[(0, 0), (3, 1)]).sorting().walk()),
        ("sorting_first", harvest().sorting().walk()),
        ("sorting_empty", room().sorting().walk()),
        ("sorted", {
            let room = harvest().themed(&THEMES, &[(0, 0), (1, 1), (2, 0), (3, 1)]).sorting();
            let theme = room.session.themes[1].id.clone();
            room.with(|page| {
                if let Page::Themes(theming) = page {
                    theming.cursor = Some(Row::Theme(theme));
                }
            })
        }),
        ("harvest", harvest().walk()),
    ]
}
