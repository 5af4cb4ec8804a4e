use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// A Monday, five groups, a theme or two.
fn room() -> Room {
    Room {
        groups: vec![1, 2, 3, 4, 5],
        on_tab: false,
        themes: vec!["Netwerk".to_owned(), "één lijn".to_owned()],
        people: vec!["Jan".to_owned(), "Zoë".to_owned(), "Allen".to_owned()],
        today: date(2026, 11, 23),
    }
}

/// What is understood, in short: `3 | words | #theme | ! owner, due`, and the hints behind it.
fn told(line: &str) -> String {
    let Reading { understood, hints } = read(line, &room());
    let whose = match understood.whose {
        Whose::Here => "-".to_owned(),
        Whose::Plenary => "0".to_owned(),
        Whose::Group(number) => number.to_string(),
    };
    let mut parts = vec![whose, understood.text.clone()];
    parts.extend(understood.theme.iter().map(|theme| format!("#{theme}")));
    parts.extend(understood.agreed.iter().map(|agreed| {
        let own = agreed.owner.as_deref().unwrap_or("?");
        format!("! {own} {}", agreed.due.as_deref().unwrap_or("?"))
    }));
    parts.extend(hints.iter().map(|hint| format!("{hint:?}")));
    parts.join(" | ")
}

#[test]
fn a_line_says_who_what_under_which_theme_and_who_sees_to_it() {
    for (line, said) in [
        ("3 durf te vragen #netwerk !actie @Jan", "3 | durf te vragen | #Netwerk | ! Jan ?"),
        ("durf te vragen", "- | durf te vragen"),
        ("  3   durf  te vragen  ", "3 | durf  te vragen"),
        ("3 durf #NETWERK te #, vragen", "3 | durf te #, vragen | #Netwerk | Bare('#')"),
        ("durf te vragen #\"een lijn\"", "- | durf te vragen | #één lijn"),
        ("durf te vragen #“lijn”", "- | durf te vragen | #“lijn”"),
        ("!a @zoe >vrijdag koffie zetten", "- | koffie zetten | ! Zoë 2026-11-27"),
        ("bellen ! @Jan, dan mailen.", "- | bellen, dan mailen. | ! Jan ?"),
        ("bellen #netwerk.", "- | bellen. | #Netwerk"),
        ("bellen !ACTION @\"Jan de Boer\" >1-12", "- | bellen | ! Jan de Boer 2026-12-01"),
        ("bellen !actiepunt @trekker >\"voor kerst\"", "- | bellen | ! trekker voor kerst"),
        ("bellen @Jan !actie", "- | bellen | ! Jan ?"),
        ("bellen ! >kerst", "- | bellen | ! ? kerst"),
        ("bellen ! >\"vrijdag\"", "- | bellen | ! ? vrijdag"),
        ("bellen ! @Allen", "- | bellen | ! Allen ?"),
        ("", "- | "),
    ] {
        assert_eq!(told(line), said, "{line}");
    }
}

#[test]
fn what_looks_like_a_mark_and_is_none_stays_among_the_words_and_is_told_of() {
    for (line, said) in [
        ("7 durf te vragen", "- | 7 durf te vragen | NoGroup(7)"),
        ("2027 wordt druk", "- | 2027 wordt druk"),
        ("03 durf", "- | 03 durf"),
        ("3x bellen", "- | 3x bellen"),
        ("0 klachten", "- | 0 klachten | NoGroup(0)"),
        ("3 4 durf", "3 | 4 durf | SecondGroup(4)"),
        ("3 en 4 durven", "3 | en 4 durven"),
        ("3", "3 |  | NoWords"),
        ("#netwerk !", "- |  | #Netwerk | ! ? ? | NoWords"),
        ("C# is # een taal", "- | C# is # een taal | Bare('#')"),
        ("#een #twee woorden", "- | #twee woorden | #een | Second(\"#twee\")"),
        ("mail jan@voorbeeld.nl", "- | mail jan@voorbeeld.nl"),
        ("vraag @Jan", "- | vraag @Jan | NoAction(\"@Jan\")"),
        ("klaar >vrijdag", "- | klaar >vrijdag | NoAction(\">vrijdag\")"),
        ("a > b >c", "- | a > b >c"),
        ("bellen ! @", "- | bellen @ | ! ? ? | Bare('@')"),
        ("bellen ! @Jan @Piet", "- | bellen @Piet | ! Jan ? | Second(\"@Piet\")"),
        ("bellen ! >1-12 >2-12", "- | bellen >2-12 | ! ? 2026-12-01 | Second(\">2-12\")"),
        ("bellen ! @iedereen", "- | bellen | ! ? ? | Everybody(\"iedereen\")"),
        ("bellen ! @ALL @Jan", "- | bellen | ! Jan ? | Everybody(\"ALL\")"),
        ("bellen ! @jan@voorbeeld.nl", "- | bellen | ! ? ? | Address"),
        ("bellen ! >1-12-2020", "- | bellen | ! ? 2020-12-01 | Past"),
        ("bellen !snel", "- | bellen !snel | Unknown(\"!snel\")"),
        ("ja !!! nee !?", "- | ja !!! nee !?"),
        ("bellen #\"niet dicht", "- | bellen #\"niet dicht | OpenQuote(\"#\\\"niet\")"),
        ("bellen #\"a\"b", "- | bellen #\"a\"b | OpenQuote(\"#\\\"a\\\"b\")"),
    ] {
        assert_eq!(told(line), said, "{line}");
    }
}

#[test]
fn a_stroke_takes_a_line_or_a_mark_literally() {
    for (line, said) in [
        ("\\3 keer #per !week @Jan", "- | 3 keer #per !week @Jan"),
        ("\\\\o/", "- | \\o/"),
        ("\\", "- |  | NoWords"),
        ("3 \\#1 staat \\@zee \\! \\> \\\\#", "3 | #1 staat @zee ! > \\#"),
        ("3 \\o/ hoera \\n", "3 | \\o/ hoera \\n"),
    ] {
        assert_eq!(told(line), said, "{line}");
    }
}

#[test]
fn on_a_tab_nought_is_the_plenary() {
    let on_tab = Room { on_tab: true, ..room() };
    let whose = |line: &str| read(line, &on_tab).understood.whose;
    assert_eq!(
        (whose("0 zaal"), whose("zaal"), whose("2 x")),
        (Whose::Plenary, Whose::Here, Whose::Group(2))
    );
}

#[test]
fn without_groups_a_number_is_a_number() {
    let none = Room { groups: Vec::new(), ..room() };
    let reading = read("3 keer #per week", &none);
    assert_eq!(reading.understood.text, "3 keer week");
    assert_eq!(reading.hints, [Hint::NoGroup(3)]);
}

#[test]
fn what_commands_a_terminal_goes() {
    assert_eq!(told("3 rood\u{1b}[31m\u{202e} en\nblauw #\"a\u{7}b\""), "3 | rood en blauw | #ab");
}

/// Text with all that could be taken for something else.
fn any_words() -> impl Strategy<Value = String> {
    let pieces = vec![
        "durf",
        "te",
        " ",
        "  ",
        "#",
        "@",
        "!",
        ">",
        "\\",
        "\"",
        "1",
        "3",
        "0",
        "12",
        ".",
        ",",
        "?",
        "é",
        "漢字",
        "\u{a0}",
        "👩‍👧",
        "לא",
        "#netwerk",
        "@Jan",
        "!actie",
        "vrijdag",
        "1-12",
        "2026-12-01",
        "iedereen",
        "a@b.nl",
        "\u{3000}",
        "e\u{301}",
        "\u{200b}",
        "\n",
        "\t",
        "\u{1b}[1m",
        "\u{2028}",
    ];
    let piece = prop_oneof![
        6 => prop::sample::select(pieces).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

/// As it may stand in the record: cleaned, on one line, without white space around it.
fn clean(words: &str) -> String {
    clean_line(words).trim().to_owned()
}

fn any_name() -> impl Strategy<Value = Option<String>> {
    any_words().prop_map(|words| Some(clean(&words)).filter(|name| !name.is_empty()))
}

fn any_room() -> impl Strategy<Value = Room> {
    let themes = prop::collection::vec(any_name(), 0..3);
    (prop::sample::subsequence(vec![1, 2, 3, 4, 12], 0..=5), any::<bool>(), themes).prop_map(
        |(groups, on_tab, themes)| Room {
            groups,
            on_tab,
            themes: themes.into_iter().flatten().collect(),
            ..room()
        },
    )
}

fn any_understood() -> impl Strategy<Value = Understood> {
    let whose = prop_oneof![
        2 => Just(Whose::Here),
        1 => Just(Whose::Plenary),
        2 => prop::sample::select(vec![1, 2, 3, 4, 5]).prop_map(Whose::Group),
    ];
    let agreed = prop::option::of((any_name(), any_name()).prop_map(|(owner, due)| Agreed {
        owner: owner.filter(|owner| !is_everybody(owner) && !is_address(owner)),
        due,
    }));
    (whose, any_words(), any_name(), agreed).prop_map(|(whose, text, theme, agreed)| Understood {
        whose,
        text: clean(&text),
        theme,
        agreed,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_prints_as_a_line_that_reads_the_same(line in any_words(), room in any_room()) {
        let understood = read(&line, &room).understood;
        let printed = understood.line();
        prop_assert_eq!(&read(&printed, &room).understood, &understood, "{:?}", printed);
    }

    #[test]
    fn whatever_is_understood_can_be_printed_and_read(understood in any_understood()) {
        let room = Room { on_tab: true, themes: Vec::new(), people: Vec::new(), ..room() };
        let printed = understood.line();
        prop_assert_eq!(&read(&printed, &room).understood, &understood, "{:?}", printed);
    }

    #[test]
    fn what_is_to_be_done_is_typed_back_as_the_same_words(words in any_words()) {
        let words = clean(&words);
        let understood = read_what(&typed_what(&words), &room()).understood;
        prop_assert_eq!(understood.text, words);
        prop_assert_eq!(understood.agreed, Some(Agreed::default()));
    }

    #[test]
    fn no_letter_is_lost(line in any_words(), room in any_room()) {
        let Reading { understood, hints } = read(&line, &room);
        // Signs, strokes, quotes and punctuation are how it is said; letters are what is said. The words for an action and
        // dates are taken for what they mean.
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).collect::<String>();
        let mut kept = understood.text.clone();
        kept.extend(understood.theme.clone());
        if let Some(agreed) = &understood.agreed {
            kept.extend(agreed.owner.clone());
            kept.extend(agreed.due.clone());
        }
        if room.themes.is_empty() && !hints.iter().any(|hint| matches!(hint, Hint::Everybody(_) | Hint::Address)) {
            let (mut said, mut kept): (Vec<_>, Vec<_>) = (letters(&clean(&line)).chars().collect(), letters(&kept).chars().collect());
            said.sort_unstable();
            kept.sort_unstable();
            prop_assert_eq!(kept, said);
        }
    }
}
