//! The report as a page of HTML: read by a real parser, with text that tries to break out of it.

#![allow(clippy::unwrap_used)] // In helpers of tests, as in the tests themselves.

use std::collections::HashSet;

use kring::report::{Format, Options, html, render, report};
use kring::session::Session;
use kring::workshop::{Lang, Text};
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};

fn session() -> Session {
    serde_json::from_str(include_str!("report/session.json")).unwrap()
}

fn options(language: Lang) -> Options {
    Options { language, times: true, anonymous: false, bom: false }
}

fn written(format: Format, session: &Session, language: Lang) -> String {
    String::from_utf8(render(format, session, &options(language)).unwrap()).unwrap()
}

fn page(session: &Session, language: Lang) -> String {
    written(Format::Html, session, language)
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: ElementRef) -> String {
    element.text().collect()
}

/// Reads a page, which has no mistake in it and fetches, runs and doubles nothing.
fn read(page: &str) -> Html {
    let read = Html::parse_document(page);
    assert!(read.errors.is_empty(), "{:?}\n{page}", read.errors);
    for selector in ["script", "link", "img", "iframe", "object", "embed", "base", "form", "[src]", "[style]"]
    {
        assert!(all(&read, selector).is_empty(), "{selector}");
    }
    let acts = |one: &&ElementRef| one.value().attrs().any(|(name, _)| name.starts_with("on"));
    assert!(!all(&read, "*").iter().any(|one| acts(&one)), "something acts");
    let ids: Vec<_> = all(&read, "[id]").iter().filter_map(|one| one.attr("id")).collect();
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "{ids:?}");
    for link in all(&read, "a").iter().filter_map(|link| link.attr("href")) {
        let known = link.strip_prefix('#').map_or(link.starts_with("http"), |id| ids.contains(&id));
        assert!(known, "{link} leads nowhere");
    }
    for named in all(&read, "[aria-labelledby]").iter().filter_map(|one| one.attr("aria-labelledby")) {
        assert!(ids.contains(&named), "{named} names nothing");
    }
    assert_eq!(all(&read, "main, [role=main]").len(), 1);
    assert_eq!(all(&read, "h1").len(), 1);
    let mut before = 1;
    for heading in all(&read, "h1, h2, h3, h4, h5, h6") {
        let level: u32 = heading.value().name()[1..].parse().unwrap();
        assert!(level <= before + 1, "h{level} after h{before}");
        assert!(!words(heading).trim().is_empty());
        before = level;
    }
    for table in all(&read, "table") {
        let heads: Vec<_> = table.select(&Selector::parse("thead th[scope=col]").unwrap()).collect();
        let tr = Selector::parse("tbody tr").unwrap();
        assert!(!heads.is_empty() && heads.iter().all(|head| !words(*head).trim().is_empty()));
        for row in table.select(&tr) {
            assert_eq!(row.select(&Selector::parse("td, th").unwrap()).count(), heads.len());
        }
    }
    for drawing in all(&read, "svg:not([aria-hidden])") {
        assert_eq!(drawing.attr("role"), Some("img"));
        assert!(drawing.first_child().is_some_and(|first| {
            first.value().as_element().is_some_and(|element| element.name() == "title")
        }));
    }
    read
}

/// What was said, as it stands in the page: a line break where a line breaks.
fn said(page: &Html) -> Vec<String> {
    let lines = |one: ElementRef| {
        let html = one.inner_html().replace("<br>", "\n");
        words(Html::parse_fragment(&html).root_element())
    };
    all(page, ".said p").into_iter().map(lines).collect()
}

#[test]
fn a_session_in_both_languages() {
    for lang in Lang::ALL {
        let page = page(&session(), lang);
        read(&page);
        let head = page.find("<style>").unwrap();
        let body = page.find("</style>").unwrap();
        // The style has a file of its own, in which it can be read.
        insta::assert_snapshot!(format!("a_session_{lang}"), format!("{}{}", &page[..head], &page[body..]));
    }
}

#[test]
fn every_answer_is_in_the_page_with_its_lines() {
    for lang in Lang::ALL {
        let page = read(&page(&session(), lang));
        let said = said(&page);
        for answer in &session().answers {
            assert!(said.contains(&answer.text), "{:?} is not in {said:#?}", answer.text);
        }
        assert_eq!(all(&page, "html")[0].attr("lang"), Some(lang.code()));
        let marked = all(&page, ".said p[lang=nl]").len();
        assert_eq!(marked, if lang == Lang::Nl { 0 } else { said.len() });
    }
}

#[test]
fn every_section_stands_in_the_contents() {
    let report = report(&session(), &options(Lang::Nl));
    let page = read(&html(&report, Lang::Nl).unwrap());
    let contents: Vec<_> = all(&page, "nav a").into_iter().map(words).collect();
    let wanted: Vec<_> = report.sections.iter().map(|section| section.heading.clone()).collect();
    assert_eq!(contents, wanted);
}

#[test]
fn the_same_session_gives_the_same_bytes() {
    assert_eq!(page(&session(), Lang::Nl), page(&session(), Lang::Nl));
}

/// A session whose every text that somebody types is one of these.
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
    session.groupings[0].groups[1].place = Some(next());
    session
}

/// The elements of a page, without those that the words themselves bring: line breaks and addresses.
fn structure(page: &str) -> Vec<String> {
    let read = read(page);
    let elements = all(&read, "*").into_iter().map(|one| one.value().name().to_owned());
    elements.filter(|name| !["br", "a"].contains(&name.as_str())).collect()
}

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</style></title></main><h1>x",
    "\"><img src=x onerror=alert(1)>",
    "' onload='x",
    "<!-- weg",
    "]]> <![CDATA[",
    "&lt;b&gt; &#60; &amp; &nbsp;",
    "{{ title }} {% for x in y %} {# weg #}",
    "javascript:alert(1) https://example.org/\"onclick=\"x http://a'b",
    "\u{1b}[31mrood\u{7}\u{0}",
    "\u{202e}achterstevoren\u{2069}",
    "een\r\ntwee\u{2028}drie\n\nvier",
    "👩‍🏫 שלום مرحبا é",
    "=HYPERLINK(\"https://example.org\")",
    "<table><tr><td>",
    "<svg/onload=x>",
    "\u{fffe}\u{ffff}x",
];

#[test]
fn hostile_text_is_text() {
    let harmless = structure(&page(&filled_with(&["x".to_owned()]), Lang::Nl));
    for text in HOSTILE {
        let page = page(&filled_with(&[(*text).to_owned()]), Lang::Nl);
        assert_eq!(structure(&page), harmless, "{text}");
        assert!(page.chars().all(|c| c == '\n' || !c.is_control()) && !page.contains('\u{202e}'), "{text}");
        if text.chars().all(|c| !c.is_control() && !('\u{2028}'..='\u{2069}').contains(&c) && c < '\u{fff0}')
        {
            assert!(said(&read(&page)).contains(&(*text).to_owned()), "{text}");
        }
    }
}

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "<", ">", "</", "/>", "<!--", "-->", "\"", "'", "&", "&amp;", ";", "script", "style", "title",
            "p", "=", "{{", "}}", "{%", "%}", "\n", "\r", " ", "a", "é", "https://", "a.b", "\u{200f}", "\\",
            "]]>",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    let text = prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat());
    // Something must be left when all that acts is gone, or there is no answer.
    text.prop_map(|text| if text.chars().any(char::is_alphanumeric) { text } else { text + "x" })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn no_text_changes_the_structure(texts in prop::collection::vec(hostile(), 1..8)) {
        let harmless = structure(&page(&filled_with(&["x".to_owned()]), Lang::Nl));
        let page = page(&filled_with(&texts), Lang::Nl);
        prop_assert_eq!(structure(&page), harmless, "{}", page);
    }
}

// Colours

/// The relative luminance of `#RRGGBB`, as WCAG 2.2 defines it.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The value of a variable in each block of the style that sets it.
fn set(style: &str, name: &str) -> Vec<String> {
    let name = format!("--{name}: ");
    let parts = style.split(&name).skip(1);
    parts.map(|rest| rest.split(';').next().unwrap().to_owned()).collect()
}

#[test]
fn every_text_can_be_read_on_every_ground() {
    let style = include_str!("../assets/report/paper.css");
    let report = include_str!("../assets/report/report.css");
    for ground in ["ground", "raised"] {
        let grounds = set(style, ground);
        assert_eq!(grounds.len(), 2, "light and dark");
        for (at, ground) in grounds.iter().enumerate() {
            for text in ["text", "muted", "accent"] {
                let text = &set(style, text)[at];
                assert!(contrast(text, ground) >= 7.0, "{text} on {ground}: {}", contrast(text, ground));
            }
            // What is drawn, not written: WCAG 2.2, 1.4.11.
            let bar = &set(style, "bar")[at];
            assert!(contrast(bar, ground) >= 3.0, "{bar} on {ground}: {}", contrast(bar, ground));
        }
        // On paper the ground is white and the rest as by day.
        let paper = set(report, ground);
        assert_eq!(paper, ["#FFFFFF"]);
        for text in ["text", "muted", "accent"] {
            assert!(contrast(&set(style, text)[0], &paper[0]) >= 7.0);
        }
    }
    // Colours are named once; elsewhere they go by their name.
    let elsewhere: Vec<_> = report.match_indices('#').map(|(at, _)| &report[at..at + 7]).collect();
    let colour = |text: &&str| text[1..].chars().all(|c| c.is_ascii_hexdigit());
    let others: HashSet<_> = elsewhere.into_iter().filter(colour).collect();
    assert!(others.is_subset(&HashSet::from(["#FFFFFF", "#C9C6BD", "#4C555D"])), "{others:?}");
}
