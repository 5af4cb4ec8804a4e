//! What each act does on the page that shows.

use super::action::Action;
use super::field::{Edit, Field};
use super::message::Effect;
use super::model::{Model, Now, Screen, Told};
use super::overlay::Overlay;
use super::overlay::export::Export;
use super::overlay::patterns::Patterns;
use super::overlay::roster::Roster;
use super::overlay::themes::{Asked, Choosing, Giving};
use super::page::Page;
use super::page::capture::{Capture, Focus};
use super::save::SaveState;
use super::start::Choice;
use super::walk::Walk;
use crate::report::Options;
use crate::session::{Change, Place, WallShow};
use crate::workshop::Lang;

/// Does an act while nothing floats above.
pub(super) fn act(model: &mut Model, action: &Action, effects: &mut Vec<Effect>) {
    match action {
        Action::Help => return model.overlays.push(Overlay::Help { scroll: 0 }),
        Action::Quit => return quit(model, effects),
        Action::Find => return super::overlay::finding::open(model),
        Action::Text(edit) => return edit_or_undo(model, edit),
        _ => {}
    }
    let now = model.now;
    let told = match &mut model.screen {
        Screen::Start(_) => {
            start(model, action, effects);
            None
        }
        Screen::Walk(walk) => match overlay_for(walk, action) {
            Some(overlay) => {
                model.overlays.push(overlay);
                None
            }
            None => walk.act_here(action, now),
        },
    };
    if let Some(told) = told {
        model.tell(told);
    }
}

/// Stops; asks first while a clock runs, and while the disk does not take what was said.
fn quit(model: &mut Model, effects: &mut Vec<Effect>) {
    let asks = |walk: &Walk| walk.clock_is_on() || matches!(walk.save.state(), SaveState::Failed(_));
    if model.walk().is_some_and(asks) {
        model.overlays.push(Overlay::Quit);
    } else {
        effects.push(Effect::Quit);
    }
}

/// Edits the field that has the keys and keeps its draft.
pub(super) fn edit(model: &mut Model, edit: Edit) {
    let now = model.now;
    match (&mut model.overlays[..], &mut model.screen) {
        ([.., top], screen) => {
            if let Some(field) = top.field_mut() {
                field.apply(edit, now.mono_ms);
            }
            match (top, screen) {
                (Overlay::Palette { cursor, .. }, _) => *cursor = 0,
                (Overlay::Rules { field, .. }, Screen::Walk(walk)) => {
                    let text = field.text().to_owned();
                    walk.draft(RULES, &text, now);
                }
                (Overlay::Park { field }, Screen::Walk(walk)) => {
                    let text = field.text().to_owned();
                    walk.draft(PARKING, &text, now);
                }
                (Overlay::Line { field, .. }, Screen::Walk(walk)) => {
                    let text = field.text().to_owned();
                    walk.draft(LINE, &text, now);
                }
                (Overlay::GiveTheme(giving), Screen::Walk(walk)) => {
                    let text = giving.field.text().to_owned();
                    walk.draft(THEME, &text, now);
                }
                (Overlay::ThemeText(asked), Screen::Walk(walk)) => {
                    let text = asked.field.text().to_owned();
                    walk.draft(&asked.draft_key(), &text, now);
                }
                (Overlay::Patterns(patterns), Screen::Walk(walk)) => {
                    let text = patterns.field.text().to_owned();
                    walk.draft(&patterns.draft_key(), &text, now);
                }
                (Overlay::Roster(roster), Screen::Walk(walk)) => {
                    let text = roster.field.text().to_owned();
                    walk.draft(&roster.draft_key(), &text, now);
                }
                _ => {}
            }
        }
        ([], Screen::Start(start)) => {
            if let Some(path) = &mut start.path {
                path.apply(edit, now.mono_ms);
            }
        }
        ([], Screen::Walk(walk)) => {
            walk.type_over(&edit);
            if let Some((field, key)) = walk.field_mut() {
                field.apply(edit, now.mono_ms);
                let text = field.text().to_owned();
                walk.draft(&key, &text, now);
            }
        }
    }
}

/// Undo and redo are the field's own while it has something to undo, then the record's.
pub(super) fn edit_or_undo(model: &mut Model, wanted: &Edit) {
    let own = super::context::field(model).is_some_and(|field| match wanted {
        Edit::Undo => field.can_undo(),
        Edit::Redo => field.can_redo(),
        _ => true,
    });
    let now = model.now;
    match (wanted, model.walk_mut()) {
        (Edit::Undo, Some(walk)) if !own => {
            let told = walk.undo(now).map_or(Told::NothingToUndo, Told::Undone);
            model.tell(told);
        }
        (Edit::Redo, Some(walk)) if !own => {
            let told = walk.redo(now).map_or(Told::NothingToRedo, Told::Redone);
            model.tell(told);
        }
        _ => edit(model, wanted.clone()),
    }
}

/// The key of the draft of something for the parking lot.
pub(super) const PARKING: &str = "parking";

/// The key of the draft of the one-line capture.
pub(super) const LINE: &str = "line";
/// The key of the draft of the name of a new theme.
pub(super) const THEME: &str = "theme";

/// The key of the draft of a rule for groups.
pub(super) const RULES: &str = "rules";

/// What an act opens above the page.
fn overlay_for(walk: &Walk, action: &Action) -> Option<Overlay> {
    Some(match action {
        Action::Palette => Overlay::Palette { field: Field::single_line(""), cursor: 0 },
        Action::Jump => Overlay::Jump { cursor: super::overlay::row_of_place(&walk.session) },
        Action::Line if walk.session.item().is_some() => {
            Overlay::Line { field: Field::single_line(walk.drafted(LINE)), kept: None }
        }
        Action::Park => Overlay::Park { field: Field::new(walk.drafted(PARKING)) },
        Action::People => {
            let people = walk.session.people_present.map_or(String::new(), |people| people.to_string());
            Overlay::People { field: Field::single_line(&people) }
        }
        Action::Addresses => super::overlay::addresses::open(walk),
        Action::Roster => Overlay::Roster(Box::new(Roster::of(&walk.session))),
        Action::SetClock if walk.has_clock() => Overlay::Clock { field: Field::single_line("") },
        Action::GroupSize if walk.has_preview() => Overlay::GroupSize { field: Field::single_line("") },
        Action::Seed if walk.has_preview() => Overlay::Seed { field: Field::single_line("") },
        Action::Weights if walk.has_preview() => Overlay::Weights { cursor: 0 },
        Action::Whereabouts if !walk.rounds_here().is_empty() => Overlay::Whereabouts { first: 0 },
        Action::OnTheSpot => Overlay::Spot(Box::default()),
        Action::Export => Overlay::Export(Box::new(Export::new(Options {
            language: walk.session.language,
            times: false,
            anonymous: false,
            bom: false,
        }))),
        Action::Rules => Overlay::Rules { field: Field::single_line(walk.drafted(RULES)), cursor: None },
        Action::GiveTheme => Overlay::GiveTheme(Giving::of(walk)?),
        Action::Accept | Action::Edit if matches!(walk.page, Page::Themes(_)) => match walk.focused_theme() {
            Some(theme) => Overlay::ThemeText(Asked::name_of(Some(theme), walk)),
            None => Overlay::GiveTheme(Giving::of(walk)?),
        },
        Action::NewTheme => Overlay::ThemeText(Asked::name_of(None, walk)),
        Action::ThemeWords => Overlay::ThemeText(Asked::words_of(walk.focused_theme()?, walk)),
        Action::ThemeColour => Overlay::ThemeColour(Choosing::colour(walk.focused_theme()?)),
        Action::MergeTheme => Overlay::MergeTheme(Choosing::other(walk.focused_theme()?)),
        Action::Patterns => Overlay::Patterns(Patterns::of(walk)),
        Action::MoveTo => Overlay::MoveTo { answer: walk.marked_answer()?.id.clone(), typed: 0 },
        _ => return None,
    })
}

fn start(model: &mut Model, action: &Action, effects: &mut Vec<Effect>) {
    let Screen::Start(start) = &mut model.screen else {
        return;
    };
    let choices = start.choices();
    match action {
        Action::Leave => start.path = None,
        Action::Up => start.cursor = start.cursor.saturating_sub(1),
        Action::Down => start.cursor = (start.cursor + 1).min(choices.len() - 1),
        Action::Accept => match (&start.path, choices.get(start.cursor)) {
            (Some(path), _) if !path.is_blank() => {
                effects.push(Effect::Open(path.text().trim().into()));
            }
            (Some(_), _) => start.path = None,
            (None, Some(Choice::Begin(at))) => {
                effects.push(Effect::Begin(start.scripts[*at].name.clone()));
            }
            (None, Some(Choice::Resume)) => {
                effects.extend(start.resume.as_ref().map(|resume| Effect::Open(resume.path.clone())));
            }
            (None, Some(Choice::Open)) => start.path = Some(Field::single_line("")),
            (None, None) => {}
        },
        _ => {}
    }
}

impl Walk {
    fn act_here(&mut self, action: &Action, now: Now) -> Option<Told> {
        match action {
            Action::Next => self.next(now),
            Action::Previous if matches!(self.page, Page::Setup(_)) => self.turn_setup(false, now),
            Action::Previous => self.previous(now),
            Action::Undo => return Some(self.undo(now).map_or(Told::NothingToUndo, Told::Undone)),
            Action::Redo => return Some(self.redo(now).map_or(Told::NothingToRedo, Told::Redone)),
            Action::Notes => self.notes = !self.notes,
            Action::Blank => self.blank(now),
            Action::Question => return self.question(now),
            Action::Clock => return self.toggle_clock(now),
            // Where no clock runs, one more is one more person.
            Action::MinuteMore if self.takes_latecomers() => {
                return self.act_on_page(&Action::Late, now);
            }
            Action::MinuteMore => return self.extend_clock(60, now),
            Action::MinuteLess => return self.extend_clock(-60, now),
            // Where there is a clock, this opened a field for it.
            Action::SetClock => return Some(Told::NoClock),
            Action::AutoPhases => {
                let on = !self.phases_follow();
                self.change(Change::SetAutoPhases(Some(on)), now);
                return Some(Told::AutoPhases(on));
            }
            Action::MendRounds => return self.mend_rounds(now),
            Action::ByTheme => self.turn_view(now),
            Action::MarkAnswer => self.mark_answer(now),
            Action::Pick => return self.pick_answer(now),
            _ => return self.act_on_page(action, now),
        }
        None
    }

    fn act_on_page(&mut self, action: &Action, now: Now) -> Option<Told> {
        match &mut self.page {
            Page::Setup(_) => return self.act_on_setup(action, now),
            Page::Talk { cursor } => match action {
                Action::Up => *cursor = cursor.saturating_sub(1),
                Action::Down => *cursor = (*cursor + 1).min(last_block(&self.session)),
                Action::Accept | Action::Right => self.next(now),
                Action::Left => self.previous(now),
                _ => {}
            },
            Page::Capture(_) if *action == Action::Agree => return self.agree_on_answer(now),
            Page::Capture(_) if *action == Action::Hold => return self.hold(now),
            Page::Capture(_) => self.act_on_capture(action, now),
            Page::Vote(_) => self.act_on_vote(action, now),
            Page::Count(_) => self.act_on_count(action, now),
            Page::Forming(_) => return self.act_on_forming(action, now),
            Page::Work => match action {
                Action::Accept if !self.is_timed_here() => {
                    return self.toggle_clock(now);
                }
                Action::Right => self.next(now),
                Action::Left => self.previous(now),
                _ => {}
            },
            Page::Parking { .. } => self.act_on_parking(action, now),
            Page::Result(_) | Page::Actions(_) | Page::Commitments(_) => {
                return self.act_on_form(action, now);
            }
            Page::Themes(_) => return self.act_on_theming(action, now),
            Page::Lines | Page::Last => match action {
                Action::Accept | Action::Right => self.next(now),
                Action::Left => self.previous(now),
                _ => {}
            },
        }
        None
    }

    fn act_on_capture(&mut self, action: &Action, now: Now) {
        match action {
            Action::Accept if matches!(self.page, Page::Capture(Capture { focus: Focus::Row(_), .. })) => {
                self.edit_answer();
            }
            Action::Accept if matches!(self.page, Page::Capture(Capture { focus: Focus::Out, .. })) => {
                self.into_field();
            }
            Action::Accept => self.keep_answer(now),
            Action::Leave => self.leave_field(),
            Action::NextField => self.turn_tab(1, now),
            Action::PreviousField => self.turn_tab(-1, now),
            Action::Up => self.move_in_answers(true, now),
            Action::Down => self.move_in_answers(false, now),
            Action::Right => self.next(now),
            Action::Left => self.previous(now),
            Action::Edit => self.edit_answer(),
            Action::Delete => self.delete_answer(now),
            Action::Unclear => self.mark_unclear(now),
            Action::Plenary => self.mark_plenary(now),
            Action::MoveUp => self.shift_answer(true, now),
            Action::MoveDown => self.shift_answer(false, now),
            Action::Form => self.turn_form(),
            Action::Reveal => self.reveal_tab(now),
            Action::RevealAll => self.reveal_all(now),
            _ => {}
        }
    }

    fn act_on_count(&mut self, action: &Action, now: Now) {
        match action {
            Action::Digit(digit) => self.digit(*digit, now),
            Action::Erase => self.erase(now),
            Action::Accept => self.accept_count(now),
            Action::Down | Action::NextField => {
                self.move_row(true);
            }
            Action::Up | Action::PreviousField => {
                self.move_row(false);
            }
            Action::Right => self.next(now),
            Action::Left => self.previous(now),
            Action::Delete => self.delete_factor(now),
            Action::Leave => self.leave_missing(),
            _ => {}
        }
    }

    fn act_on_parking(&mut self, action: &Action, now: Now) {
        let Page::Parking { cursor } = &mut self.page else {
            return;
        };
        let last = self.session.parking_lot.len().saturating_sub(1);
        match action {
            Action::Up | Action::PreviousField => *cursor = cursor.saturating_sub(1),
            Action::Down | Action::NextField => *cursor = (*cursor + 1).min(last),
            Action::Accept if self.session.parking_lot.is_empty() => self.next(now),
            Action::Accept if *cursor == last && self.session.parking_lot.iter().all(|item| item.done) => {
                self.next(now);
            }
            Action::Done | Action::Accept => self.mark_parked_done(now),
            Action::Delete => self.unpark(now),
            Action::Right => self.next(now),
            Action::Left => self.previous(now),
            _ => {}
        }
    }

    /// Blanks the stage, or shows it again.
    fn blank(&mut self, now: Now) {
        let mut wall = self.session.wall.clone();
        wall.show = match wall.show {
            WallShow::Follow => WallShow::Blank,
            WallShow::Blank => WallShow::Follow,
        };
        self.change(Change::SetWall(wall), now);
    }

    /// Speaks another language on the stage.
    pub(super) fn speak(&mut self, lang: Lang, now: Now) {
        let wall = crate::session::WallState { language: lang, ..self.session.wall.clone() };
        self.change(Change::SetWall(wall), now);
    }

    /// To the next question before the first step, or the one before; from the last one to the first item.
    pub(super) fn turn_setup(&mut self, forward: bool, now: Now) {
        let Page::Setup(setup) = &self.page else {
            return;
        };
        let to = if forward { setup.index + 1 } else { setup.index.saturating_sub(1) };
        if to >= setup.asks.len() {
            return self.next(now);
        }
        self.change(Change::Enter(Place { shown: Some(to as u32), ..Place::setup() }), now);
        if let Page::Setup(setup) = &mut self.page {
            setup.go(to, &self.session);
        }
    }
}

/// The last part of a talk that can be brought into view.
fn last_block(session: &crate::session::Session) -> usize {
    match session.page_here() {
        crate::session::wall::Page::Talk(talk) => {
            let rows = talk.contrast.map_or(0, |contrast| contrast.rows.len());
            (talk.text.len() + talk.points.len() + rows + usize::from(talk.pitfall.is_some()))
                .saturating_sub(1)
        }
        _ => 0,
    }
}
