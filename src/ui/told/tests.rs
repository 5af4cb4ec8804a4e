use std::fmt::Write as _;

use super::*;
use crate::roster::rules::Problem;

fn going(name: &str, goes: Goes) -> Going {
    Going { name: Some(name.to_owned()), number: 0, goes }
}

fn labels() -> Vec<Label> {
    let said = || "durf te vragen".to_owned();
    vec![
        Label::Variable("organisation".to_owned()),
        Label::People(Some(1)),
        Label::People(Some(28)),
        Label::People(None),
        Label::NameAdded("Anna".to_owned()),
        Label::NameRemoved("Anna (2)".to_owned()),
        Label::NameChanged("Ana".to_owned()),
        Label::PresenceSet("Bram".to_owned()),
        Label::ValueSet("Chris".to_owned()),
        Label::RosterTaken(1, 0),
        Label::RosterTaken(11, 1),
        Label::RosterTaken(0, 3),
        Label::AttributeAdded("Team".to_owned()),
        Label::Counted,
        Label::HeadsCounted,
        Label::Grouped(Arrange::Gather, 5),
        Label::Grouped(Arrange::Mix, 1),
        Label::Grouped(Arrange::Random, 4),
        Label::Rounds(3, 5),
        Label::RoundsMended,
        Label::PersonMoved(3),
        Label::NamedMoved("Anna".to_owned(), 2),
        Label::Swapped(1, 2),
        Label::NamedSwapped("Anna".to_owned(), "Bram".to_owned()),
        Label::GroupNamed(2),
        Label::GroupLed(Some("Emma".to_owned()), 2),
        Label::GroupLed(None, 2),
        Label::CameLate(Some("Emma".to_owned()), 3),
        Label::CameLate(None, 3),
        Label::LeftGroup(Some("Chris".to_owned()), 2),
        Label::LeftGroup(None, 2),
        Label::GroupsMended,
        Label::GroupsMerged(4, 2),
        Label::GroupClosed(4),
        Label::GroupPlaced(2),
        Label::AnswerKept(said()),
        Label::AnswersKept(6),
        Label::AnswerChanged(said()),
        Label::AnswerDeleted(said()),
        Label::AnswerMoved(said()),
        Label::AnswerMarked(said()),
        Label::AnswerPlenary(said()),
        Label::Parked(said()),
        Label::ParkedDone(said()),
        Label::ParkedOpen(said()),
        Label::Unparked(said()),
        Label::FactorCounted,
        Label::FactorAdded(said()),
        Label::FactorRemoved(said()),
        Label::ThemeSet(Some("netwerk".to_owned()), said()),
        Label::ThemeSet(None, said()),
        Label::ThemeMade("netwerk".to_owned()),
        Label::ThemeChanged("netwerk".to_owned()),
        Label::ThemesMerged("netwerk".to_owned(), "tijd".to_owned()),
        Label::ThemeDropped("netwerk".to_owned()),
        Label::Picked(said()),
        Label::Pattern(said()),
        Label::VotesCounted,
        Label::ResultWritten,
        Label::ActionAgreed(said()),
        Label::ActionChanged(said()),
        Label::ActionMoved(said()),
        Label::ActionDropped(said()),
        Label::Committed,
        Label::CommitmentChanged,
        Label::CommitmentDropped,
        Label::ItemAdded(said()),
        Label::ItemDropped(said()),
        Label::ItemChanged(said()),
        Label::DurationsTaken(1),
        Label::DurationsTaken(7),
    ]
}

fn notices() -> Vec<Told> {
    let undone = labels().into_iter().map(Told::Undone);
    let others = [
        Told::Redone(Label::Counted),
        Told::NothingToUndo,
        Told::NothingToRedo,
        Told::Parked,
        Told::RoundsMended(vec![
            going("Emma", Goes::Joins(vec![(3, 2), (4, 4), (5, 1)])),
            Going { name: None, number: 7, goes: Goes::Joins(vec![(3, 2)]) },
            going("Chris", Goes::Leaves(3)),
            going("Dewi", Goes::Moves(vec![(3, 1), (4, 2)])),
            going("Fatima", Goes::Leaves(4)),
        ]),
        Told::RoundsRight,
        Told::NotMended,
        Told::Printed("/sessies/cop-wie-waar.html".to_owned()),
        Told::NumberPlease,
        Told::LinePlease,
        Told::OtherGroupPlease,
        Told::NotARule(Problem::NoRule),
        Told::ClockPlease,
        Told::NoClock,
        Told::AgainToQuit,
        Told::NoSuchGroup,
        Told::NobodyToMove,
        Told::OnlyByName,
        Told::SeatedAlready,
        Told::NoSeat,
        Told::NothingToMend,
        Told::NothingAsked,
        Told::Names(true),
        Told::Names(false),
        Told::NoQuestion,
        Told::AutoPhases(true),
        Told::AutoPhases(false),
        Told::Resumed,
        Told::EndedWhileAway,
        Told::ClockWasSet,
        Told::NoSuchValue('q'),
        Told::ValuesPlease,
        Told::Doubled("Anna".to_owned()),
        Told::Words("in woorden".to_owned()),
    ];
    undone.chain(others).collect()
}

#[test]
fn every_notice_in_both_languages() {
    for lang in Lang::ALL {
        let all = notices().iter().fold(String::new(), |mut all, what| {
            let _ = writeln!(all, "{}", told(what, None, lang));
            all
        });
        insta::assert_snapshot!(lang.code(), all);
    }
}

#[test]
fn long_quotes_are_cut_and_hostile_ones_shown() {
    let long = Label::AnswerKept("Een telefoontje werkt altijd beter dan een mail.".to_owned());
    assert_eq!(
        told(&Told::Undone(long), None, Lang::Nl),
        "Ongedaan: antwoord ‘Een telefoontje werkt altijd beter…’ bewaard"
    );
    let hostile = Label::Parked("a\u{1b}[2J\nb".to_owned());
    assert_eq!(label(&hostile, None, Lang::Nl), "‘a␛[2J b’ geparkeerd");
}
