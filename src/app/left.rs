//! What is still open when the workshop ends: for the facilitator, in numbers.

use super::Walk;
use crate::session::Standing;

/// What is still open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Left {
    /// Actions that nobody sees to.
    pub without_owner: usize,
    /// Actions without a date.
    pub without_date: usize,
    /// Parked items that nobody has dealt with.
    pub parked: usize,
    /// Whether an address is typed that is not on the list.
    pub half_typed: bool,
}

impl Left {
    /// Of a session on the screen. Actions that are done or dropped want neither an owner nor a date.
    pub fn of(walk: &Walk) -> Self {
        let session = &walk.session;
        let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
        let to_do = || {
            let open = |standing: Standing| matches!(standing, Standing::Open | Standing::InProgress);
            session.actions.iter().filter(move |action| open(action.status))
        };
        Self {
            without_owner: to_do().filter(|action| blank(&action.owner)).count(),
            without_date: to_do().filter(|action| blank(&action.due)).count(),
            parked: session.parking_lot.iter().filter(|parked| !parked.done).count(),
            half_typed: !walk.mailing.typed.trim().is_empty(),
        }
    }
}
