//! Workshops as a facilitator's hands go through them: keys in, and what the room and the record have then.
//!
//! One file per subject; the number in the name of a test is the row of the product that it shows.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail where it stands")]
#![allow(clippy::needless_pass_by_value, reason = "what a flow begins with is written where it begins")]

#[path = "flow/actions.rs"]
mod actions;
#[path = "flow/asking.rs"]
mod asking;
#[path = "flow/by_hand.rs"]
mod by_hand;
#[path = "flow/clock.rs"]
mod clock;
#[path = "flow/closing.rs"]
mod closing;
#[path = "flow/commitments.rs"]
mod commitments;
#[path = "flow/drafts.rs"]
mod drafts;
#[path = "flow/durations.rs"]
mod durations;
#[path = "flow/factors.rs"]
mod factors;
#[path = "flow/find.rs"]
mod find;
#[path = "flow/forming.rs"]
mod forming;
#[path = "flow/hand.rs"]
mod hand;
#[path = "flow/harvest.rs"]
mod harvest;
#[path = "flow/harvest_form.rs"]
mod harvest_form;
#[path = "flow/keys.rs"]
mod keys;
#[path = "flow/last.rs"]
mod last;
#[path = "flow/line.rs"]
mod line;
#[path = "flow/listed.rs"]
mod listed;
#[path = "flow/mailing.rs"]
mod mailing;
#[path = "flow/opening.rs"]
mod opening;
#[path = "flow/parking.rs"]
mod parking;
#[path = "flow/people.rs"]
mod people;
#[path = "flow/phases.rs"]
mod phases;
#[path = "flow/preview.rs"]
mod preview;
#[path = "flow/repair.rs"]
mod repair;
#[path = "flow/report.rs"]
mod report;
#[path = "flow/result.rs"]
mod result;
#[path = "flow/reveal.rs"]
mod reveal;
#[path = "flow/rounds.rs"]
mod rounds;
#[path = "flow/rules.rs"]
mod rules;
#[path = "flow/saving.rs"]
mod saving;
#[path = "flow/spot.rs"]
mod spot;
#[path = "flow/steps.rs"]
mod steps;
#[path = "flow/themes.rs"]
mod themes;
#[path = "flow/undo.rs"]
mod undo;
#[path = "flow/votes.rs"]
mod votes;
#[path = "flow/worked.rs"]
mod worked;
