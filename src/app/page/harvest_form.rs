//! The named lines that a harvest asks of each group. Just typing along is the normal case: a line is asked by its name
//! only where the form is in use, and then the page says which one.

use super::capture::{self, current_tab, tabs};
use crate::session::{Answer, Session};
use crate::workshop::{FormField, Harvest, ItemKind};

fn harvest(session: &Session) -> Option<&Harvest> {
    match &session.item()?.kind {
        ItemKind::Harvest(harvest) => Some(harvest),
        _ => None,
    }
}

/// The lines that are asked of the group whose tab shows; none where there is no group.
pub fn lines(session: &Session) -> &[FormField] {
    let tabs = tabs(session);
    let group = tabs.get(current_tab(session, &tabs)).and_then(|tab| tab.group.as_ref());
    harvest(session).filter(|_| group.is_some()).map_or(&[], |harvest| &harvest.form)
}

/// Which of the lines have an answer.
pub fn filled(session: &Session) -> Vec<bool> {
    let target = capture::target(session);
    let answers = capture::answers(session, &target);
    let is_filled =
        |line: &FormField| answers.iter().any(|answer| answer.question.as_ref() == Some(&line.id));
    lines(session).iter().map(is_filled).collect()
}

/// The first line after another, or from the beginning, that has no answer yet.
pub fn next_open(session: &Session, after: Option<usize>) -> Option<usize> {
    let from = after.map_or(0, |after| after + 1);
    filled(session).iter().enumerate().skip(from).find(|(_, filled)| !**filled).map(|(at, _)| at)
}

/// The line to begin with at a tab: the first open one where the form is in use, which it is in a group that filled
/// some of it, and in one that has said nothing yet where the group that spoke last did.
pub fn begins(session: &Session) -> Option<usize> {
    let here = capture::target(session);
    let lines = lines(session);
    let of_form = |answer: &Answer| lines.iter().any(|line| answer.question.as_ref() == Some(&line.id));
    let heard = || session.answers.iter().filter(|answer| answer.item == here.item && answer.group.is_some());
    let in_group = |group: &Option<String>| heard().filter(|answer| answer.group == *group).any(of_form);
    let speaks = heard().any(|answer| answer.group == here.group);
    let last = heard().next_back().map(|answer| answer.group.clone());
    let in_use = if speaks { in_group(&here.group) } else { last.is_some_and(|last| in_group(&last)) };
    next_open(session, None).filter(|_| in_use)
}

/// How many answers the group whose tab shows has, and how many it was asked for at most, where that is fewer. What
/// others add to it is not counted.
pub fn too_many(session: &Session) -> Option<(usize, u32)> {
    let target = capture::target(session);
    let breakout = session.item().and_then(|item| session.breakout_of(item)).map(|(_, breakout)| breakout);
    let asked = harvest(session)?.max_answers.or_else(|| breakout?.max_answers)?;
    target.group.as_ref()?;
    let own = capture::answers(session, &target).iter().filter(|answer| !answer.plenary).count();
    (own > asked as usize).then_some((own, asked))
}
