//! The report of a made-up session, and of sessions that try to break out of it.

#![allow(clippy::unwrap_used)] // In helpers of tests, as in the tests themselves.

#[path = "report/bad.rs"]
mod bad;
#[path = "report/golden.rs"]
mod golden;
#[path = "report/private.rs"]
mod private;

use kring::report::{Block, Format, Options, json, mail, markdown, render, report, section_ids};
use kring::session::{Answer, Beginning, Session};
use kring::workshop::{Lang, Text};
use proptest::prelude::*;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

fn session() -> Session {
    serde_json::from_str(include_str!("report/session.json")).unwrap()
}

const OPTIONS: Options = Options { language: Lang::Nl, times: false, anonymous: false, bom: false };

fn written(session: &Session, language: Lang) -> String {
    let options = Options { language, ..OPTIONS };
    markdown(&report(session, &options))
}

#[test]
fn a_session_in_dutch() {
    insta::assert_snapshot!(written(&session(), Lang::Nl));
}

#[test]
fn the_same_session_in_english() {
    insta::assert_snapshot!(written(&session(), Lang::En));
}

#[test]
fn a_session_in_which_nothing_has_happened() {
    let full = session();
    let beginning = Beginning { id: "s2".to_owned(), language: Lang::Nl, seed: 1, length: None };
    let empty = Session::begin(full.workshop, beginning, full.started_at);
    insta::assert_snapshot!(written(&empty, Lang::Nl));
}

#[test]
fn addresses_are_erased_when_the_script_says_so_else_after_six_months() {
    let says = |session: &Session, day: &str| {
        written(session, Lang::Nl).contains(&format!("worden op {day} gewist"))
    };
    assert!(says(&session(), "23 mei 2027"), "{}", written(&session(), Lang::Nl));
    let mut file = serde_json::to_value(session()).unwrap();
    file["workshop"]["report"]["aftercare"][1]["erase"] = true.into();
    let told: Session = serde_json::from_value(file).unwrap();
    assert!(says(&told, "4 januari 2027"), "{}", written(&told, Lang::Nl));
}

#[test]
fn the_facilitators_own_copy_has_the_times() {
    let options = Options { language: Lang::Nl, times: true, anonymous: false, bom: false };
    let mut report = report(&session(), &options);
    report.sections.retain(|section| section.id == "times");
    let Block::Table { rows, .. } = &report.sections[0].blocks[1] else {
        panic!("no table");
    };
    assert_eq!(rows[0], ["Opwarmer", "13:31", "5", "6", "+1"]);
    assert_eq!(rows[6], ["Verkennen", "13:44", "3", "6", "+3"]);
    assert_eq!(rows[8], ["Laten groeien", "–", "4", "–", "–"]);
    insta::assert_snapshot!(markdown(&report));
}

#[test]
fn nobody_else_sees_the_times() {
    for format in [Format::Md, Format::Mail] {
        let written = render(format, &session(), &OPTIONS).unwrap();
        assert!(!String::from_utf8(written).unwrap().contains("Gepland"));
    }
}

#[test]
fn without_names_nobody_is_named_in_any_format() {
    let names = ["Anna", "Bram", "Chris", "Dewi", "Emma", "penvoerder"];
    let mut session = session();
    // What somebody says in the middle of a sentence is no name that can be known as one.
    session.answers.retain(|answer| !answer.text.starts_with("Anna") && !answer.text.contains("penvoerder"));
    for format in [Format::Md, Format::Html, Format::Json, Format::Mail] {
        let written = |anonymous| {
            let bytes = render(format, &session, &Options { anonymous, times: true, ..OPTIONS }).unwrap();
            String::from_utf8(bytes).unwrap()
        };
        let (named, nameless) = (written(false), written(true));
        assert!(names.iter().any(|name| named.contains(name)), "{}", format.name());
        for name in names {
            assert!(!nameless.contains(name), "{name} in {}", format.name());
        }
        assert!(nameless.contains("netwerk@example.org"), "{}", format.name());
    }
    let options = Options { anonymous: true, ..OPTIONS };
    let mut report = report(&session, &options);
    report.sections.retain(|section| ["result", "actions", "parking", "privacy"].contains(&section.id));
    insta::assert_snapshot!(markdown(&report));
}

fn mailed(session: &Session, language: Lang) -> String {
    mail(session, &Options { language, ..OPTIONS }).to_string()
}

#[test]
fn the_mail_in_both_languages() {
    for language in Lang::ALL {
        insta::assert_snapshot!(format!("mail-{language}"), mailed(&session(), language));
    }
}

#[test]
fn the_mail_says_nothing_of_what_was_not_filled_in() {
    let mut session = session();
    session.variables.shift_remove("next_date");
    let without_date = mailed(&session, Lang::Nl);
    assert!(without_date.contains("\n\nVragen of aanvullingen? Mail naar netwerk@example.org.\n\n"));
    session.variables.clear();
    session.actions.clear();
    insta::assert_snapshot!(mailed(&session, Lang::Nl));
}

#[test]
fn no_text_adds_a_line_to_the_mail() {
    let lines = |text: &str| mailed(&filled_with(&[text.to_owned()]), Lang::En).lines().count();
    for text in HOSTILE {
        assert_eq!(lines(text), lines("x"), "{text}");
    }
}

#[test]
fn the_same_session_gives_the_same_bytes_and_comes_back_whole() {
    let session = session();
    assert_eq!(written(&session, Lang::Nl), written(&session, Lang::Nl));
    let data = json(&session).unwrap();
    assert!(data.ends_with("}\n"));
    assert_eq!(serde_json::from_str::<Session>(&data).unwrap(), session);
}

#[test]
fn a_script_switches_sections_off() {
    let mut session = session();
    session.workshop.report.off = section_ids().filter(|id| *id != "harvest").map(str::to_owned).collect();
    let options = Options { language: Lang::En, times: true, anonymous: false, bom: false };
    let sections = report(&session, &options).sections;
    assert_eq!(sections.iter().map(|section| section.id).collect::<Vec<_>>(), ["harvest"]);
}

#[test]
fn every_answer_is_in_the_report() {
    for language in Lang::ALL {
        let said = answers_of(&written(&session(), language));
        for answer in &session().answers {
            assert!(said.contains(&one_per_line(&answer.text)), "{}", answer.text);
        }
    }
}

#[test]
fn rounds_and_questions_of_a_group_stay_apart() {
    let mut session = session();
    let mut again = session.groupings[0].clone();
    again.round = 2;
    for group in &mut again.groups {
        group.id.push('b');
    }
    session.groupings.push(again);
    let mut add = |group: &str, round, question: Option<&str>, text: &str| {
        let mut answer: Answer = session.answers[4].clone();
        answer.id = format!("n{}", session.answers.len());
        answer.group = Some(group.to_owned());
        answer.round = Some(round);
        answer.question = question.map(str::to_owned);
        answer.text = text.to_owned();
        session.answers.push(answer);
    };
    add("g2b", 2, Some("q3"), "een ander antwoord");
    add("zoek", 1, None, "van een groep die er niet is");
    let options = Options { language: Lang::Nl, times: false, anonymous: false, bom: false };
    let harvest = report(&session, &options).sections.into_iter().find(|section| section.id == "harvest");
    let headings: Vec<_> = harvest
        .unwrap()
        .blocks
        .into_iter()
        .filter_map(|block| match block {
            Block::Subheading { depth, text } => Some(format!("{depth} {text}")),
            _ => None,
        })
        .collect();
    insta::assert_snapshot!(headings.join("\n"));
}

#[test]
fn without_numbers_names_and_questions_it_still_reads() {
    let mut session = session();
    session.people_present = None;
    session.groupings.clear();
    session.variables.clear();
    session.workshop.report.question = None;
    session.title = "Eén keer anders".to_owned();
    let options = Options { language: Lang::Nl, times: false, anonymous: false, bom: false };
    let report = report(&session, &options);
    assert_eq!(report.title, "Verslag workshop \"Eén keer anders\" – 23 november 2026");
    let Block::Paragraph(summary) = &report.sections[0].blocks[0] else {
        panic!("no summary");
    };
    assert!(
        summary
            .starts_with("Op 23 november 2026 deden de deelnemers mee aan de workshop \"Eén keer anders\"."),
        "{summary}"
    );
    assert!(!markdown(&report).contains("Laat het weten"));
}

/// Everything that holds text which somebody typed, filled with it.
fn filled_with(texts: &[String]) -> Session {
    let mut session = session();
    let mut texts = texts.iter().cycle().cloned();
    let mut next = || texts.next().unwrap_or_default();
    for answer in &mut session.answers {
        answer.text = next();
    }
    for parked in &mut session.parking_lot {
        parked.text = next();
    }
    for factor in &mut session.factors {
        factor.text = factor.text.is_some().then(&mut next);
    }
    for (_, value) in &mut session.variables {
        *value = Text::plain(next());
    }
    session.title = next();
    session.report["patterns"] = vec![next(), next()].into();
    session.groupings[0].groups[1].name = Some(next());
    session
}

/// The structure of a document: what begins and ends, without text and the marks within it. Where the facilitator's
/// own words stand in a paragraph, an address may be followed; nowhere else.
fn structure(document: &str) -> Vec<String> {
    let mut paragraph = false;
    let events = parse(document).filter_map(|event| match event {
        Event::Start(Tag::Link { link_type, .. }) if paragraph && link_type == LinkType::Autolink => None,
        Event::End(TagEnd::Link) if paragraph => None,
        Event::Text(_) | Event::SoftBreak | Event::HardBreak => None,
        event => {
            match &event {
                Event::Start(Tag::Paragraph) => paragraph = true,
                Event::End(TagEnd::Paragraph) => paragraph = false,
                _ => {}
            }
            Some(format!("{event:?}"))
        }
    });
    events.collect()
}

fn parse(document: &str) -> Parser<'_> {
    // Every extension there is: what a viewer may know, no answer may use.
    Parser::new_ext(document, pulldown_cmark::Options::all() - smart())
}

fn smart() -> pulldown_cmark::Options {
    // These turn quotes and dots into others, which is no structure.
    pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION
}

/// The text of every line that stands in a quotation, remarks left out.
fn answers_of(document: &str) -> Vec<String> {
    let mut answers = Vec::new();
    let (mut quoted, mut marked) = (false, false);
    for event in parse(document) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => quoted = true,
            Event::End(TagEnd::BlockQuote(_)) => quoted = false,
            Event::Start(Tag::Item) if quoted => answers.push(String::new()),
            Event::Start(Tag::Emphasis) => marked = true,
            Event::End(TagEnd::Emphasis) => marked = false,
            Event::Text(text) if quoted && !marked => answers.last_mut().unwrap().push_str(&text),
            Event::HardBreak if quoted => answers.last_mut().unwrap().push('\n'),
            _ => {}
        }
    }
    answers.iter().map(|answer| answer.trim_end().to_owned()).collect()
}

fn one_per_line(text: &str) -> String {
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

const HOSTILE: &[&str] = &[
    "# kop",
    "- a\n- b\n\n1. c",
    "> citaat\n===\n---",
    "| a | b |\n|---|---|\n| c | d |",
    "a\n:-",
    "a \\| b \\",
    "```\ncode\n```",
    "~~~ ~~weg~~",
    "<script>alert(1)</script>",
    "<!-- weg",
    "&lt;b&gt; &#35; &amp;",
    "[x](javascript:alert(1)) ![y](z) [^1] [x]: y",
    "[^1]: noot\n[x]: https://example.org",
    "https://example.org/?a=b www.example.org a@example.org <a@example.org>",
    "*vet* **vet** _schuin_ __x__ `c` ``",
    "$x$ $$y$$ ^a^ ~b~ [[wiki]]",
    "titel {#id .klas}",
    "kop ##",
    "\u{1b}[31mrood\u{7}\u{0}",
    "\u{202e}achterstevoren\u{2069}",
    "\t    code?\r\n    code\u{85}x\u{2028}y",
    "=HYPERLINK(\"https://example.org\")",
    "{network} {contact} { $title } {{x}}",
    "👩‍🏫 שלום é",
    "---\ntitel: x\n---",
    "+++",
    ": begrip",
    "- [ ] taak",
    "[!NOTE]",
    "*",
    "\\",
    "1)",
    "**",
    "!",
    "a\\\nb",
];

#[test]
fn hostile_text_changes_no_structure() {
    let harmless = structure(&written(&filled_with(&["x".to_owned()]), Lang::Nl));
    for text in HOSTILE {
        let document = written(&filled_with(&[(*text).to_owned()]), Lang::Nl);
        assert_eq!(structure(&document), harmless, "{text}\n{document}");
        assert!(
            document.chars().all(|c| c == '\n' || !c.is_control()) && !document.contains('\u{202e}'),
            "{text}"
        );
    }
}

#[test]
fn hostile_text_is_all_there() {
    let texts: Vec<_> = HOSTILE.iter().map(|text| (*text).to_owned()).collect();
    insta::assert_snapshot!(written(&filled_with(&texts), Lang::Nl));
    for text in HOSTILE.iter().filter(|text| text.chars().all(|c| c == '\n' || !c.is_control())) {
        let shown = text.replace(['\u{202e}', '\u{2069}', '\u{2028}'], "");
        let answers = answers_of(&written(&filled_with(&[(*text).to_owned()]), Lang::Nl));
        assert!(answers.contains(&one_per_line(&shown)), "{text}: {answers:#?}");
    }
}

/// Pieces of Markdown and words, put together at random.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "#", "-", "+", "*", "**", "_", "`", "```", "~", "~~~", ">", "|", "||", "\\", "[", "]", "(", ")",
            "<", "!", "&", "&amp;", ";", ":", "$", "$$", "{", "}", "^", "=", "==", "1.", "2)", "\n", "\n\n",
            " ", "    ", "\t", "www.", "https://", "a.b", "a", "B", "é", "-->", "<!--", "<b>", "/>", "\"",
            "'", "%", "@", "\u{200b}", "[x]", "[^", "]:", ".", ",",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    let text = prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat());
    // Something must be left when all that acts is gone, or there is no answer.
    text.prop_map(|text| if text.chars().any(char::is_alphanumeric) { text } else { text + "x" })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_changes_the_structure(texts in prop::collection::vec(hostile(), 1..8)) {
        let harmless = structure(&written(&filled_with(&["x".to_owned()]), Lang::Nl));
        let document = written(&filled_with(&texts), Lang::Nl);
        prop_assert_eq!(structure(&document), harmless, "{}", document);
    }

    #[test]
    fn every_visible_text_comes_back(texts in prop::collection::vec(hostile(), 1..8)) {
        let invisible = |c: char| c.is_control() && c != '\n'
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}'
                | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
        let document = written(&filled_with(&texts), Lang::Nl);
        let answers = answers_of(&document);
        for text in texts.iter().filter(|text| !text.contains(invisible)).take(session().answers.len()) {
            let text = one_per_line(text.trim());
            prop_assert!(answers.contains(&text), "{:?} is not among {:#?}\n{}", text, answers, document);
        }
    }
}
