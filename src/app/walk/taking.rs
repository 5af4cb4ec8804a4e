//! Taking words down: keeping, changing, moving, marking and deleting answers.

use super::Walk;
use crate::app::field::Edit;
use crate::app::model::{Now, Told};
use crate::app::page::Page;
use crate::app::page::capture::{self, Capture, Focus, Target};
use crate::app::page::form::Hands;
use crate::app::page::harvest_form;
use crate::session::{Answer, Change, Label, Place, desk};

impl Walk {
    fn capture(&mut self) -> Option<&mut Capture> {
        match &mut self.page {
            Page::Capture(capture) => Some(capture),
            _ => None,
        }
    }

    /// The answer that is marked.
    pub fn marked_answer(&self) -> Option<&Answer> {
        let Page::Capture(Capture { focus: Focus::Row(row), .. }) = &self.page else {
            return None;
        };
        let target = capture::target(&self.session);
        capture::answers(&self.session, &target).get(*row).copied()
    }

    /// Keeps what is typed: as a new answer, or as the changed words of one.
    pub fn keep_answer(&mut self, now: Now) {
        let Some(capture) = self.capture() else {
            return;
        };
        let (blank, editing, plenary) = (capture.field.is_blank(), capture.editing.clone(), capture.plenary);
        let text = capture.field.text().trim().to_owned();
        if let Some(id) = editing {
            self.keep_changed_words(id, text, now);
        } else if blank {
            self.past_last_answer(now);
        } else {
            self.drop_draft(now);
            let asked = self.asked();
            let mut answer = self.answer(text.clone(), plenary, 0, now);
            if let Some((_, line)) = &asked {
                answer.question = Some(line.clone());
            }
            let at = self.session.answers.len();
            self.act(Change::PutAnswer { at, answer }, Label::AnswerKept(text), now);
            if let Some((at, _)) = asked {
                self.ask(harvest_form::next_open(&self.session, Some(at)));
            }
        }
    }

    /// The line of the form that is asked, with its id; none for a free line, and for what others add.
    fn asked(&self) -> Option<(usize, String)> {
        match &self.page {
            Page::Capture(Capture { asks: Some(at), plenary: false, .. }) => {
                harvest_form::lines(&self.session).get(*at).map(|line| (*at, line.id.clone()))
            }
            _ => None,
        }
    }

    fn ask(&mut self, line: Option<usize>) {
        if let Some(capture) = self.capture() {
            capture.asks = line;
        }
    }

    /// Asks the lines of the form from the first open one on, or takes down free lines again. What is typed stays.
    pub fn turn_form(&mut self) {
        let open = harvest_form::next_open(&self.session, None);
        if let Some(capture) = self.capture() {
            capture.focus = Focus::Field;
            capture.asks = if capture.asks.is_some() { None } else { open };
        }
    }

    /// Keeps pasted lines as one answer each.
    pub fn keep_lines(&mut self, lines: Vec<String>, now: Now) {
        let plenary = self.capture().is_some_and(|capture| capture.plenary);
        let at = self.session.answers.len();
        let count = lines.len() as u32;
        let put = |(ahead, line): (usize, String)| Change::PutAnswer {
            at: at + ahead,
            answer: self.answer(line, plenary, ahead, now),
        };
        let changes = lines.into_iter().enumerate().map(put).collect();
        self.act(Change::Many(changes), Label::AnswersKept(count), now);
    }

    fn answer(&self, text: String, plenary: bool, ahead: usize, now: Now) -> Answer {
        let Target { item, round, group, question } = capture::target(&self.session);
        Answer {
            id: self.session.fresh_id('a', ahead),
            item,
            round,
            group,
            question,
            text,
            at: now.at,
            source: desk(),
            tags: Vec::new(),
            theme: None,
            votes: 0,
            plenary,
            unclear: false,
            extra: serde_json::Map::new(),
        }
    }

    fn keep_changed_words(&mut self, id: String, text: String, now: Now) {
        let old =
            self.session.answers.iter().find(|answer| answer.id == id).map(|answer| answer.text.clone());
        let key = capture::edit_key(&self.session, &id);
        self.draft(&key, "", now);
        self.leave_editing();
        if let Some(old) = old
            && !text.is_empty()
            && text != old
        {
            self.act(Change::SetAnswerText { id, text }, Label::AnswerChanged(old), now);
        }
    }

    fn drop_draft(&mut self, now: Now) {
        let key = self.capture_draft_key();
        if let Some(capture) = self.capture() {
            capture.field.take();
        }
        self.draft(&key, "", now);
    }

    /// The key of the draft of what is being typed.
    pub fn capture_draft_key(&self) -> String {
        match &self.page {
            Page::Capture(Capture { editing: Some(id), .. }) => capture::edit_key(&self.session, id),
            _ => capture::draft_key(&self.session),
        }
    }

    /// Stops changing the words of an answer, which stays as it was; what was typed waits until it is changed again.
    pub fn leave_editing(&mut self) {
        let Some(id) = self.capture().and_then(|capture| capture.editing.take()) else {
            return;
        };
        let focus = self.row_of(&id).map_or(Focus::Field, Focus::Row);
        let asks = self.capture().and_then(|capture| capture.asks);
        self.page = Page::Capture(Capture { focus, asks, ..Capture::new_answer(&self.session) });
    }

    fn row_of(&self, id: &str) -> Option<usize> {
        let target = capture::target(&self.session);
        capture::answers(&self.session, &target).iter().position(|answer| answer.id == id)
    }

    /// An empty line is the end: on to the next group, from the last to the next item.
    fn past_last_answer(&mut self, now: Now) {
        let tabs = capture::tabs(&self.session);
        if capture::current_tab(&self.session, &tabs) + 1 < tabs.len() {
            self.turn_tab(1, now);
        } else {
            self.next(now);
        }
    }

    /// To another tab of the harvest; the tabs are a circle.
    pub fn turn_tab(&mut self, by: isize, now: Now) {
        let tabs = capture::tabs(&self.session);
        if tabs.len() < 2 {
            return;
        }
        let here = capture::current_tab(&self.session, &tabs) as isize;
        let to = (here + by).rem_euclid(tabs.len() as isize) as usize;
        let tab = &tabs[to];
        let question = tab.question.clone().filter(|_| tab.group.is_none());
        let place = Place { group: tab.group.clone(), question, ..self.session.place.clone() };
        self.go(place, now);
    }

    /// Up from the field to the answers, or down through them to the field.
    pub fn move_in_answers(&mut self, up: bool, now: Now) {
        let target = capture::target(&self.session);
        let rows = capture::answers(&self.session, &target).len();
        let Some(capture) = self.capture() else {
            return;
        };
        if capture.focus == Focus::Field {
            let edit = if up { Edit::Up } else { Edit::Down };
            if capture.field.apply(edit, now.mono_ms) || capture.editing.is_some() {
                return;
            }
            if !up {
                // Below the line that is asked is the next one, and below the last one are free lines.
                if let Some(at) = capture.asks {
                    let next = harvest_form::next_open(&self.session, Some(at));
                    self.ask(next);
                }
                return;
            }
        }
        capture.focus = match (capture.focus, up) {
            (Focus::Field | Focus::Out, true) if rows > 0 => Focus::Row(rows - 1),
            (Focus::Row(row), true) => Focus::Row(row.saturating_sub(1)),
            (Focus::Row(row), false) if row + 1 < rows => Focus::Row(row + 1),
            (_, false) => Focus::Field,
            (focus, true) => focus,
        };
    }

    /// Leaves the field, or comes back to it.
    pub fn leave_field(&mut self) {
        let Some(capture) = self.capture() else {
            return;
        };
        match capture.focus {
            Focus::Field if capture.editing.is_some() => self.leave_editing(),
            Focus::Field => capture.focus = Focus::Out,
            Focus::Row(_) | Focus::Out => capture.focus = Focus::Field,
        }
    }

    /// Takes the words of the marked answer into the field.
    pub fn edit_answer(&mut self) {
        let Some((id, text)) = self.marked_answer().map(|answer| (answer.id.clone(), answer.text.clone()))
        else {
            return self.into_field();
        };
        // Words that were half changed go on from there.
        let drafted = self.drafted(&capture::edit_key(&self.session, &id)).to_owned();
        let text = if drafted.is_empty() { text } else { drafted };
        if let Some(capture) = self.capture() {
            capture.field = crate::app::field::Field::new(&text);
            capture.editing = Some(id);
            capture.focus = Focus::Field;
        }
    }

    /// Back into the field.
    pub fn into_field(&mut self) {
        if let Some(form) = self.page.form_mut() {
            form.hands = Hands::Blank;
        }
        if let Some(capture) = self.capture() {
            capture.focus = Focus::Field;
        }
    }

    /// Deletes the marked answer.
    pub fn delete_answer(&mut self, now: Now) {
        let Some((id, text)) = self.marked_answer().map(|answer| (answer.id.clone(), answer.text.clone()))
        else {
            return;
        };
        let mut changes = vec![Change::TakeAnswer { id: id.clone() }];
        // What is gone is not picked for the report.
        if self.session.is_picked(&id) {
            changes.push(self.session.pick(&id));
        }
        self.act(Change::Many(changes), Label::AnswerDeleted(text), now);
        let target = capture::target(&self.session);
        let rows = capture::answers(&self.session, &target).len();
        if let Some(Capture { focus: Focus::Row(row), .. }) = self.capture()
            && *row >= rows
        {
            match rows {
                0 => self.into_field(),
                _ => *row = rows - 1,
            }
        }
    }

    /// Marks the marked answer as unclear, or not.
    pub fn mark_unclear(&mut self, now: Now) {
        if let Some(answer) = self.marked_answer() {
            let (id, text, unclear) = (answer.id.clone(), answer.text.clone(), !answer.unclear);
            self.act(Change::SetUnclear { id, unclear }, Label::AnswerMarked(text), now);
        }
    }

    /// Marks the marked answer as an addition of the room, or not; without one, what is typed from now on.
    pub fn mark_plenary(&mut self, now: Now) {
        if let Some(answer) = self.marked_answer() {
            let (id, text, plenary) = (answer.id.clone(), answer.text.clone(), !answer.plenary);
            self.act(Change::SetPlenary { id, plenary }, Label::AnswerPlenary(text), now);
        } else if capture::target(&self.session).group.is_some()
            && let Some(capture) = self.capture()
        {
            capture.plenary = !capture.plenary;
        }
    }

    /// Moves the marked answer one place up or down.
    pub fn shift_answer(&mut self, up: bool, now: Now) {
        let Page::Capture(Capture { focus: Focus::Row(row), .. }) = &self.page else {
            return;
        };
        let target = capture::target(&self.session);
        let answers = capture::answers(&self.session, &target);
        let to = if up { row.checked_sub(1) } else { Some(row + 1) };
        let Some((to, answer, other)) = to.and_then(|to| Some((to, *answers.get(*row)?, *answers.get(to)?)))
        else {
            return;
        };
        let Some(at) = self.session.answer_at(&other.id) else {
            return;
        };
        let label = Label::AnswerMoved(answer.text.clone());
        let change = Change::MoveAnswer {
            id: answer.id.clone(),
            at,
            group: answer.group.clone(),
            question: answer.question.clone(),
        };
        self.act(change, label, now);
        if let Some(capture) = self.capture() {
            capture.focus = Focus::Row(to);
        }
    }

    /// Moves an answer to the tab of that number; 0 is the plenary.
    pub fn move_answer_to(&mut self, id: &str, number: u32, now: Now) -> Option<Told> {
        let tabs = capture::numbered_tabs(&self.session);
        let wanted = (number > 0).then_some(number);
        let Some(tab) = tabs.iter().find(|tab| tab.number == wanted) else {
            return Some(Told::NoSuchGroup);
        };
        let answer = self.session.answers.iter().find(|answer| answer.id == id)?;
        let text = answer.text.clone();
        // A line of the form is that line in any group.
        let line = answer.question.clone().filter(|question| {
            let lines = harvest_form::lines(&self.session);
            tab.group.is_some() && lines.iter().any(|line| line.id == *question)
        });
        let at = self.session.answers.len() - 1;
        let (group, question) = (tab.group.clone(), line.or_else(|| tab.question.clone()));
        self.act(
            Change::MoveAnswer { id: id.to_owned(), at, group, question },
            Label::AnswerMoved(text),
            now,
        );
        self.page = Page::Capture(Capture::of(&self.session));
        None
    }
}
