//! Any wall, at any size.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::{Desk, draw};
use super::rooms::{Room, all, at};
use crate::session::Standing;
use crate::session::wall::{
    ActionLine, ActionsPage, ClockHand, CommitmentsPage, ContrastPart, CountPage, CountRow, DueLine,
    GroupLine, GroupsPage, HarvestPage, HarvestTab, MemberLine, Page, ParkedLine, PhaseMark, PointLine,
    QuestionLine, RailStep, ResultLine, ResultPage, Said, StepState, TalkPage, ThemeBlock, ThemeWord,
    ThemesPage, ValueChip, Voice, VotePage, VoteRow, Wall, WallClock, WorkPage,
};
use crate::ui::theme::{Theme, ThemeName};
use crate::workshop::Lang;

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zé ]{0,60}",
        1 => any::<String>(),
        1 => Just("漢字 👩‍👧 \u{1b}[31m\n- ja\n- nee".to_owned()),
    ]
}

fn some<T: std::fmt::Debug>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(of, 0..14)
}

fn theme() -> impl Strategy<Value = ThemeWord> {
    (words(), prop::option::of("blue|red|mauve")).prop_map(|(name, colour)| ThemeWord {
        id: name.clone(),
        name,
        colour,
    })
}

fn said() -> impl Strategy<Value = Said> {
    let label = prop::option::of(words());
    (words(), label, prop::option::of(theme()), any::<bool>(), any::<bool>()).prop_map(
        |(text, label, theme, unclear, plenary)| Said {
            id: text.clone(),
            text,
            label,
            theme,
            unclear,
            plenary,
        },
    )
}

fn by_theme() -> impl Strategy<Value = Page> {
    let voice =
        || {
            (words(), prop::option::of(any::<u32>()), any::<bool>()).prop_map(|(text, group, unclear)| {
                Voice { id: text.clone(), text, group, unclear, plenary: unclear }
            })
        };
    let block = (theme(), prop::option::of(words()), some(voice()))
        .prop_map(|(theme, text, answers)| ThemeBlock { theme, text, answers });
    (words(), some(block), some(voice()), any::<bool>(), 0..9_usize).prop_map(
        |(title, themes, rest, sorts, held)| {
            Page::Themes(ThemesPage {
                text: Some(title.clone()),
                title,
                current: rest.first().filter(|_| sorts).cloned(),
                at: 0,
                themes,
                rest,
                held,
            })
        },
    )
}

fn chip() -> impl Strategy<Value = ValueChip> {
    (words(), prop::option::of("black|white|red|mauve"), prop::option::of(0..400_u32)).prop_map(
        |(word, colour, count)| ValueChip { key: word.clone(), name: word.clone(), word, colour, count },
    )
}

fn clock() -> impl Strategy<Value = WallClock> {
    let hand = prop_oneof![
        Just(ClockHand::Waiting),
        Just(ClockHand::Over),
        any::<i64>().prop_map(ClockHand::Stopped),
        (-90_000_i64..90_000).prop_map(|s| ClockHand::Until(at(s))),
    ];
    (words(), any::<u32>(), hand).prop_map(|(title, total_s, hand)| WallClock { title, total_s, hand })
}

fn group() -> impl Strategy<Value = GroupLine> {
    let told = (prop::option::of(words()), prop::option::of(words()), prop::option::of(words()));
    (any::<u32>(), any::<u32>(), some(chip()), told).prop_map(
        |(number, size, values, (name, place, question))| GroupLine {
            id: String::new(),
            number,
            name,
            size,
            members: values
                .iter()
                .map(|value: &ValueChip| MemberLine { name: value.word.clone(), leads: size % 2 == 0 })
                .collect(),
            values,
            place,
            question,
            heads: vec![number; (size % 40) as usize],
        },
    )
}

fn told() -> impl Strategy<Value = Page> {
    let point = (words(), prop::option::of(words())).prop_map(|(text, more)| PointLine { text, more });
    let sides = || (words(), words());
    let contrast = (sides(), some(sides())).prop_map(|(heads, rows)| ContrastPart { heads, rows });
    let all = (
        words(),
        prop::option::of(words()),
        some(words()),
        some(point),
        0..3_usize,
        prop::option::of(contrast),
    );
    all.prop_map(|(title, goal, text, points, hidden, contrast)| {
        Page::Talk(TalkPage { pitfall: goal.clone(), title, goal, text, points, hidden, contrast })
    })
}

fn counted() -> impl Strategy<Value = Page> {
    let row = (words(), prop::option::of(any::<u16>()), prop::option::of(words())).prop_map(
        |(label, count, more)| CountRow { key: label.clone(), label, more, count: count.map(u32::from) },
    );
    (words(), some(row), any::<u32>(), prop::option::of(any::<u32>()), any::<bool>()).prop_map(
        |(question, rows, hands, people, one_each)| {
            Page::Count(CountPage {
                how: Some(question.clone()),
                missing: one_each.then(|| question.clone()),
                follow_up: Some(question.clone()),
                mean_tenths: people,
                tone: None,
                question,
                rows,
                hands,
                people,
                one_each,
            })
        },
    )
}

fn worked() -> impl Strategy<Value = Page> {
    let phase = (words(), any::<u32>(), any::<bool>()).prop_map(|(title, planned_s, over)| PhaseMark {
        title,
        planned_s,
        over,
    });
    let question = (prop::collection::vec(any::<u32>(), 0..30), words(), some(words()))
        .prop_map(|(groups, text, parts)| QuestionLine { groups, text, parts, prompts: Vec::new() });
    let at = prop::option::of(0..20_usize);
    let groups = (some(group()), some(group()));
    let all = (words(), some(phase), at, some(question), prop::option::of(clock()), groups);
    all.prop_map(|(title, phases, current, questions, clock, (groups, tables))| {
        Page::Work(WorkPage {
            groups,
            roles: vec![(title.clone(), title.clone())],
            round: Some((2, 3)),
            text: Some(title.clone()),
            title,
            phases,
            current,
            questions,
            tables,
            clock,
        })
    })
}

fn harvested() -> impl Strategy<Value = Page> {
    let tab = (prop::option::of(any::<u32>()), prop::option::of(words()), 0..3_usize).prop_map(
        |(number, text, answers)| HarvestTab {
            group: None,
            number,
            question: None,
            text,
            answers,
            round: None,
        },
    );
    (some(tab), 0..20_usize, some(said()), prop::option::of(words())).prop_map(
        |(tabs, current, answers, text)| {
            let hidden = current / 5;
            Page::Harvest(HarvestPage { text, tabs, current, answers, hidden })
        },
    )
}

fn voted() -> impl Strategy<Value = Page> {
    let row = (words(), prop::option::of(any::<u32>()), prop::option::of(0..5_u32))
        .prop_map(|(label, votes, place)| VoteRow { key: label.clone(), label, votes, place });
    let some_or_no = || prop::option::of(any::<u32>());
    (words(), some(row), any::<bool>(), some_or_no(), some_or_no()).prop_map(
        |(question, rows, ranked, dots, people)| {
            Page::Vote(VotePage { question, rows, ranked, dots, people })
        },
    )
}

fn closed() -> impl Strategy<Value = Page> {
    let line = (words(), prop::option::of(words())).prop_map(|(label, text)| ResultLine {
        id: label.clone(),
        label,
        text,
    });
    let due = prop_oneof![words().prop_map(DueLine::On), words().prop_map(DueLine::Said)];
    let action =
        (words(), prop::option::of(words()), prop::option::of(due)).prop_map(|(what, owner, due)| {
            ActionLine {
                what,
                with: owner.clone(),
                first_step: owner.clone(),
                owner,
                due,
                standing: Standing::Done,
            }
        });
    let text = || (words(), prop::option::of(words()));
    prop_oneof![
        (text(), some(line), 0..20_usize).prop_map(|((title, text), lines, current)| {
            Page::Result(ResultPage { title, text, lines, current })
        }),
        (text(), some(action)).prop_map(|((title, text), actions)| {
            Page::Actions(ActionsPage { title, text, actions, most: Some(3) })
        }),
        (text(), any::<u16>()).prop_map(|((title, text), made)| {
            Page::Commitments(CommitmentsPage { title, text, made: made.into() })
        }),
    ]
}

fn page() -> impl Strategy<Value = Page> {
    let parked = (words(), any::<bool>()).prop_map(|(text, done)| ParkedLine { text, done });
    prop_oneof![
        Just(Page::Blank),
        words().prop_map(|text| Page::Message { text }),
        prop::option::of(words()).prop_map(|subtitle| Page::Title { subtitle }),
        told(),
        (words(), some(said())).prop_map(|(question, answers)| Page::Free {
            how: Some(question.clone()),
            question,
            answers
        }),
        counted(),
        (words(), some(chip()), some(words())).prop_map(|(question, values, text)| Page::Forming {
            question,
            values,
            text
        }),
        (words(), some(group()), some((words(), words())))
            .prop_map(|(title, groups, roles)| Page::Groups(GroupsPage { title, groups, roles })),
        worked(),
        harvested(),
        closed(),
        by_theme(),
        voted(),
        (words(), some(parked)).prop_map(|(title, items)| Page::Parking {
            text: Some(title.clone()),
            title,
            items
        }),
        (words(), some(words()), prop::option::of(words())).prop_map(|(title, lines, credit)| Page::Lines {
            title,
            lines,
            credit
        }),
    ]
}

fn wall() -> impl Strategy<Value = Wall> {
    let state = prop::sample::select(vec![StepState::Done, StepState::Now, StepState::ToCome]);
    let step = (words(), prop::option::of(any::<u32>()), any::<bool>(), state)
        .prop_map(|(name, number, interactive, state)| RailStep { name, number, interactive, state });
    (words(), some(step), page(), prop::option::of(clock()), any::<bool>()).prop_map(
        |(title, rail, page, clock, dutch)| Wall {
            language: if dutch { Lang::Nl } else { Lang::En },
            title,
            rail,
            page,
            clock,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn draws_any_wall(wall in wall(), size in (0..220_u16, 0..70_u16), theme in prop::sample::select(ThemeName::ALL.to_vec())) {
        let area = Rect::new(0, 0, size.0, size.1);
        let mut buf = Buffer::empty(area);
        prop_assert_eq!(draw(&wall, None, at(0), &Theme::named(theme), area, &mut buf), None);
    }
}

#[test]
fn draws_any_wall_under_other_hands() {
    // The page and the fingers can be of different pages for one frame.
    let walks = all(Lang::Nl);
    let config = ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(wall in wall(), which in 0..walks.len(), size in (0..220_u16, 0..70_u16))| {
        let desk = Desk { walk: &walks[which].1, lang: Lang::En };
        let area = Rect::new(0, 0, size.0, size.1);
        let mut buf = Buffer::empty(area);
        let cursor = draw(&wall, Some(desk), at(0), &Theme::LIGHT, area, &mut buf);
        prop_assert!(cursor.is_none_or(|cursor| area.contains(cursor)));
    });
}

#[test]
fn every_page_at_every_size() {
    let sizes = (0..10).chain([13, 20, 35, 50, 60, 79, 80, 139, 140, 200]);
    for (_, walk) in all(Lang::En) {
        let wall = walk.wall();
        for (width, height) in
            sizes.clone().flat_map(|width| [0, 1, 2, 3, 5, 9, 20, 24, 40].map(|height| (width, height)))
        {
            let area = Rect::new(0, 0, width, height);
            let mut buf = Buffer::empty(area);
            let desk = Desk { walk: &walk, lang: Lang::Nl };
            let cursor = draw(&wall, Some(desk), at(60), &Theme::DARK, area, &mut buf);
            assert!(cursor.is_none_or(|cursor| area.contains(cursor)), "{width} × {height}");
        }
    }
}

#[test]
fn a_window_in_a_larger_buffer_stays_in_it() {
    let walk = Room::new(Lang::Nl).formed().walk();
    let area = Rect::new(5, 3, 70, 22);
    let mut buf = Buffer::empty(Rect::new(0, 0, 100, 40));
    draw(&walk.wall(), Some(Desk { walk: &walk, lang: Lang::Nl }), at(60), &Theme::DARK, area, &mut buf);
    let outside = buf.area.positions().filter(|at| !area.contains(*at));
    assert!(outside.into_iter().all(|at| buf[at].symbol() == " "));
}
