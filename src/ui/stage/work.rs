//! Groups work: what to do, and how long there is.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;

use super::Scene;
use super::face::{Face, Pace};
use super::headline::{headline, lettered};
use super::people::chips;
use super::sheet::{Room, Sheet};
use crate::session::wall::{GroupLine, QuestionLine, WallClock, WorkPage};
use crate::ui::layout::Size;
use crate::ui::widgets::digits::{Digits, MIN_ROWS};
use crate::ui::widgets::phases::{PhaseMark, Phases};
use crate::ui::widgets::prose::width;
use crate::ui::widgets::rail::State;
use crate::words;
use crate::workshop::Lang;

/// The clock keeps at least so many rows before anything stands beneath it.
const CLOCK_LEAST: u16 = 14;

/// Draws the phase with its clock, or before the first phase who works on what.
pub(super) fn draw(scene: &Scene<'_>, work: &WorkPage, buf: &mut Buffer) -> Option<Position> {
    match &work.clock {
        Some(clock) => phase(scene, work, clock, buf),
        None => overview(scene, work, buf),
    }
    None
}

/// Who works on what.
///
/// ```text
///     title
///
///     1     Hoe zorg je voor blijvend commitment?
///     2, 6  Wat moeten de CoP’s 2.0 opleveren?
///              een deelvraag
///
///     ○────────○──────────────○────
/// ```
fn overview(scene: &Scene<'_>, work: &WorkPage, buf: &mut Buffer) {
    let area = scene.places.wide;
    // The air goes first, then who does what, then who sits where.
    let levels = [
        (Room::Ample, true, true),
        (Room::Plain, true, true),
        (Room::Spare, true, true),
        (Room::Tight, true, true),
        (Room::Tight, true, false),
    ];
    let sheet = Sheet::first(area.height, &levels, (Room::Tight, false, false), |(room, who, with_roles)| {
        let mut sheet = Sheet::new(scene);
        headline(scene, &mut sheet, &work.title, area.height / 5);
        if let Some(round) = round(work, scene.lang()) {
            sheet.text(&round, scene.theme.now());
        }
        if let Some(text) = &work.text {
            sheet.text(text, scene.theme.text());
        }
        let apart = room.apart(scene.places.class).max(1);
        sheet.air(apart);
        // Where people move on, the tables tell who sits where.
        questions(scene, work, room, who && work.tables.is_empty(), &mut sheet);
        if with_roles {
            roles(scene, work, apart, &mut sheet);
        }
        sheet.air(apart);
        tables(scene, &work.tables, room, &mut sheet);
        sheet.air(if work.tables.is_empty() { 0 } else { apart });
        line(scene, work, 0.0, &mut sheet);
        sheet
    });
    sheet.lay(scene, area, buf);
}

/// A phase: the clock is the screen.
///
/// ```text
///     Kiezen
///     Kies samen drie antwoorden.
///
///       ▄▀▀▀▄     ▄▀▀▀▄  ▀▀▀▀█
///       ▄▄▄▄▀  ▀      █     ▄▀
///       █      ▄  ▄▀▀▀     █
///     ◔ loopt · klaar om 15:02
///
///     ●────●──────◉━━━━━━━──────
/// ```
fn phase(scene: &Scene<'_>, work: &WorkPage, clock: &WallClock, buf: &mut Buffer) {
    let area = scene.places.wide;
    let face = Face::of(clock, scene.now);
    let foot = foot(scene, work, &face);
    let list = list(scene, work, area.height.saturating_sub(foot.rows()));
    let apart = scene.places.class.air();
    let room = |head: &Sheet<'_>| {
        let fixed = head.rows().saturating_add(foot.rows()).saturating_add(list.rows());
        area.height.saturating_sub(fixed.saturating_add(apart)).max(MIN_ROWS + 1)
    };
    let size = |head: &Sheet<'_>| {
        let place = Rect { height: room(head), ..area };
        Digits::size_for(&face.widest, place).or_else(|| Digits::size_for(&face.digits, place)).unwrap_or(1)
    };
    // A break has its name in letters, where that leaves the digits as they are.
    let (plain, lettered) = (head(scene, work, false), head(scene, work, is_break(work)));
    let head = if size(&lettered) == size(&plain) { lettered } else { plain };
    let (room, size) = (room(&head), size(&head));
    // What is left over is air around the digits.
    let spare = (room.saturating_sub(size) / 3).min(2);

    let mut rest = area;
    let mut take = |rows: u16| {
        let rows = rows.min(rest.height);
        let place = Rect { height: rows, ..rest };
        rest = Rect { y: rest.y + rows, height: rest.height - rows, ..rest };
        place
    };
    let head_rows = head.rows().min(area.height.saturating_sub(size.saturating_add(foot.rows())));
    head.lay(scene, take(head_rows), buf);
    take(apart + spare);
    (&Digits::new(&face.digits, face.style(scene.theme)).rows(size)).render(take(size), buf);
    take(spare);
    let foot_rows = foot.rows();
    foot.lay(scene, take(foot_rows), buf);
    take(spare);
    let list_rows = list.rows();
    list.lay(scene, take(list_rows), buf);
}

/// Which round of how many.
fn round(work: &WorkPage, lang: Lang) -> Option<String> {
    work.round.map(|(number, of)| words!(lang, "stage-round", number = number, of = of))
}

/// Who works on what, beneath the clock where that leaves it most of the window.
fn list<'a>(scene: &Scene<'a>, work: &WorkPage, height: u16) -> Sheet<'a> {
    let nothing = work.questions.is_empty() && work.groups.is_empty();
    if nothing || scene.places.class == Size::Small {
        return Sheet::new(scene);
    }
    let list = |who: bool, with_roles: bool| {
        let mut list = Sheet::new(scene);
        list.put(scene.places.class.air(), |_, _| None);
        questions(scene, work, Room::Tight, who, &mut list);
        if with_roles {
            roles(scene, work, 1, &mut list);
        }
        list
    };
    let fits = |list: &Sheet<'_>| list.rows() <= height.saturating_sub(CLOCK_LEAST);
    // First who sits where goes, then who does what; the clock stays.
    [(true, true), (true, false), (false, false)]
        .into_iter()
        .map(|(who, with_roles)| list(who, with_roles))
        .find(fits)
        .unwrap_or_else(|| Sheet::new(scene))
}

/// Who does what.
fn roles(scene: &Scene<'_>, work: &WorkPage, air: u16, sheet: &mut Sheet<'_>) {
    if work.roles.is_empty() {
        return;
    }
    sheet.air(air);
    let theme = scene.theme;
    let widest = work.roles.iter().map(|(role, _)| width(role)).max().unwrap_or(0);
    for (role, find) in &work.roles {
        let gap = " ".repeat(usize::from(widest - width(role)) + 3);
        sheet.line([
            (role.as_str(), theme.strong()),
            (gap.as_str(), theme.text()),
            (find.as_str(), theme.muted()),
        ]);
    }
}

/// A group on a line: its number and name, who by value, where it sits; beneath it the names where they show.
fn group(scene: &Scene<'_>, group: &GroupLine, widest: usize, sheet: &mut Sheet<'_>) {
    let theme = scene.theme;
    let number = format!("{:<widest$}  ", group.number);
    let indent = width(&number);
    let across = scene.places.wide.width;
    let chips = chips(theme, &group.values, across.saturating_sub(indent) / 2);
    let mut pieces: Vec<(String, Style)> = vec![(number, theme.now())];
    if let Some(name) = &group.name {
        pieces.push((format!("{name}   "), theme.strong()));
    }
    if chips.is_empty() {
        pieces.push((words!(scene.lang(), "stage-count-people", people = group.size), theme.text()));
    }
    for (at, chip) in chips.into_iter().enumerate() {
        if at > 0 {
            pieces.push(("   ".to_owned(), theme.text()));
        }
        if !chip.marks.is_empty() {
            pieces.push((format!("{} ", chip.marks), chip.mark_style));
        }
        pieces.push((chip.words, theme.text()));
    }
    if let Some(place) = group.place.as_deref() {
        let place = words!(scene.lang(), "stage-group-place", place = place);
        pieces.push((format!("   → {place}"), theme.strong()));
    }
    sheet.line(pieces.iter().map(|(text, style)| (text.as_str(), *style)));
    let names: Vec<&str> = group.members.iter().map(|one| one.name.as_str()).collect();
    if !names.is_empty() {
        let mark = " ".repeat(widest);
        sheet.item((&mark, theme.text()), &names.join(", "), theme.text());
    }
}

/// Nobody works on anything.
fn is_break(work: &WorkPage) -> bool {
    work.phases.is_empty() && work.questions.is_empty()
}

fn head<'a>(scene: &Scene<'a>, work: &WorkPage, letters: bool) -> Sheet<'a> {
    let mut sheet = Sheet::new(scene);
    if !letters || !lettered(scene, &mut sheet, &work.title, scene.places.wide.height / 3) {
        let round = round(work, scene.lang()).map(|round| format!(" · {round}")).unwrap_or_default();
        sheet.text(&format!("{}{round}", work.title), scene.theme.now());
    }
    if let Some(text) = &work.text {
        sheet.text(text, scene.theme.strong());
    }
    sheet
}

/// The clock in words, and the line of phases.
fn foot<'a>(scene: &Scene<'a>, work: &WorkPage, face: &Face) -> Sheet<'a> {
    let theme = scene.theme;
    let lang = scene.lang();
    let mut sheet = Sheet::new(scene);
    let small = scene.places.class == Size::Small;
    sheet.put(u16::from(!small), |_, _| None);
    let state = face.words(lang);
    let style = if face.pace == Pace::Running { theme.text() } else { face.style(theme) };
    let ends = match face.ends.as_deref() {
        Some(time) if is_break(work) => words!(lang, "stage-break-ends", time = time),
        Some(time) => words!(lang, "stage-clock-ends", time = time),
        None => String::new(),
    };
    let ends = if ends.is_empty() { ends } else { format!(" · {ends}") };
    sheet.line([
        (face.mark(), face.style(theme)),
        ("  ", theme.text()),
        (state.as_str(), style),
        (ends.as_str(), theme.muted()),
    ]);
    if work.phases.len() > 1 {
        sheet.air(scene.places.class.air());
        line(scene, work, face.passed, &mut sheet);
    }
    sheet
}

/// The line of phases.
fn line(scene: &Scene<'_>, work: &WorkPage, passed: f64, sheet: &mut Sheet<'_>) {
    if work.phases.is_empty() {
        return;
    }
    let state = |(index, phase): (usize, &crate::session::wall::PhaseMark)| match work.current {
        Some(current) if current == index => State::Now,
        Some(current) if index < current => State::Done,
        _ if phase.over => State::Done,
        _ => State::ToCome,
    };
    let marks: Vec<_> = (work.phases.iter().enumerate())
        .map(|(index, phase)| PhaseMark {
            name: phase.title.clone(),
            length: phase.planned_s,
            state: state((index, phase)),
        })
        .collect();
    let across = sheet.column();
    sheet.put(Phases::HEIGHT, |place, buf| {
        (&Phases::new(&marks, passed, scene.theme)).render(Rect { width: across, ..place }, buf);
        None
    });
}

/// Who goes to which table: its number and place, then the numbers of the people, or how many of each value.
///
/// ```text
///     1   → naar het raam   1, 4, 10, 13
/// ```
fn tables(scene: &Scene<'_>, tables: &[GroupLine], room: Room, sheet: &mut Sheet<'_>) {
    let (theme, lang) = (scene.theme, scene.lang());
    let widest = tables.iter().map(|table| table.number.to_string().len()).max().unwrap_or(0);
    for (index, table) in tables.iter().enumerate() {
        if index > 0 && room == Room::Ample {
            sheet.air(room.between(scene.places.class));
        }
        let place = table
            .place
            .as_ref()
            .map(|place| format!("→ {}", words!(lang, "stage-group-place", place = place.as_str())));
        let values = || {
            let each =
                table.values.iter().map(|value| format!("{} {}", value.count.unwrap_or(0), value.word));
            each.collect::<Vec<_>>().join(", ")
        };
        let names = table.members.iter().map(|one| one.name.clone());
        let who = match (table.heads.as_slice(), table.values.as_slice()) {
            // Names stand there only where the facilitator lets the room see them.
            (heads, _) if !table.members.is_empty() => {
                names.chain(heads.iter().map(u32::to_string)).collect::<Vec<_>>().join(", ")
            }
            ([], []) => words!(lang, "stage-count-people", people = table.size),
            ([], _) => values(),
            (heads, _) => {
                let named = table.size.saturating_sub(heads.len() as u32);
                let named = (named > 0).then(|| words!(lang, "stage-with-name", n = named));
                heads.iter().map(u32::to_string).chain(named).collect::<Vec<_>>().join(", ")
            }
        };
        let text = [place, Some(who)].into_iter().flatten().collect::<Vec<_>>().join("   ");
        sheet.item((&format!("{:<widest$}", table.number), theme.now()), &text, theme.text());
    }
}

/// Who works on what; with `who`, each group on a line of its own above its question, and below all of them those that
/// have no question of their own.
fn questions(scene: &Scene<'_>, work: &WorkPage, room: Room, who: bool, sheet: &mut Sheet<'_>) {
    let theme = scene.theme;
    let of = |question: &QuestionLine| -> Vec<&GroupLine> {
        let here = |number: &u32| work.groups.iter().find(|group| group.number == *number);
        if who { question.groups.iter().filter_map(here).collect() } else { Vec::new() }
    };
    let numbers = |question: &QuestionLine| {
        let known = of(question);
        let all = question.groups.iter().filter(|number| !known.iter().any(|group| group.number == **number));
        all.map(u32::to_string).collect::<Vec<_>>().join(", ")
    };
    let widest = work.questions.iter().map(|question| numbers(question).len()).max().unwrap_or(0).min(12);
    let most = work.groups.iter().map(|group| group.number.to_string().len()).max().unwrap_or(0);
    let widest = if who { widest.max(most) } else { widest };
    let mut first = true;
    let mut apart = |sheet: &mut Sheet<'_>| {
        if !first && room <= Room::Plain {
            sheet.air(room.between(scene.places.class).max(1));
        }
        first = false;
    };
    for question in &work.questions {
        apart(sheet);
        for known in of(question) {
            group(scene, known, widest, sheet);
        }
        let number = match numbers(question) {
            number if number.is_empty() && of(question).is_empty() => "·".to_owned(),
            number => format!("{number:<widest$}"),
        };
        sheet.item((&number, theme.now()), &question.text, theme.text());
        for part in question.parts.iter().filter(|_| room <= Room::Plain) {
            sheet.item((&" ".repeat(widest.max(1)), theme.muted()), part, theme.muted());
        }
    }
    let asked = |group: &&GroupLine| work.questions.iter().any(|one| one.groups.contains(&group.number));
    for other in work.groups.iter().filter(|group| who && !asked(group)) {
        apart(sheet);
        group(scene, other, widest, sheet);
    }
}
