use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use scraper::{Html, Selector};

use super::*;
use crate::session::{Participant, Session};

fn session() -> Session {
    serde_json::from_str(include_str!("../../../tests/report/session.json")).unwrap()
}

fn of(session: &Session, language: Lang) -> Handout {
    handout(session, &Options { language, times: false, anonymous: false, bom: false })
}

/// The built-in script, of which nothing has been run.
fn cop() -> Session {
    let workshop = crate::workshop::builtin::script("cop").unwrap().unwrap();
    let from = session();
    let beginning =
        crate::session::Beginning { id: "s2".to_owned(), language: Lang::Nl, seed: 1, length: None };
    Session::begin(workshop, beginning, from.started_at)
}

fn read(page: &str) -> Html {
    let read = Html::parse_document(page);
    assert!(read.errors.is_empty(), "{:?}", read.errors);
    read
}

fn count(page: &Html, selector: &str) -> usize {
    page.select(&Selector::parse(selector).unwrap()).count()
}

/// What the slides of a Markdown file hold: for each, the structure without its words.
fn slides_of(text: &str) -> Vec<Vec<String>> {
    let body = text.strip_prefix("---\noptions:\n  end_slide_shorthand: true\n---\n").unwrap();
    let body = body.strip_prefix("\n<!--\npaginate: true\nlang: nl\n-->\n").unwrap();
    let mut slides = vec![Vec::new()];
    for event in Parser::new_ext(body, pulldown_cmark::Options::ENABLE_TABLES) {
        match event {
            Event::Rule => slides.push(Vec::new()),
            Event::Text(_) | Event::SoftBreak => {}
            event => slides.last_mut().unwrap().push(format!("{event:?}")),
        }
    }
    slides
}

#[test]
fn both_languages_in_both_forms() {
    for lang in Lang::ALL {
        let handout = of(&session(), lang);
        insta::assert_snapshot!(format!("slides-{lang}"), markdown(&handout));
        let page = html(&handout).unwrap();
        let read = read(&page);
        assert_eq!(count(&read, "section.slide"), handout.slides.len());
        assert_eq!((count(&read, "h1"), count(&read, "h2")), (1, handout.slides.len() - 1));
        let body = &page[page.find("<body>").unwrap()..];
        insta::assert_snapshot!(format!("page-{lang}"), body);
    }
}

#[test]
fn the_built_in_script_has_all_of_its_steps_questions_and_points() {
    let handout = of(&cop(), Lang::Nl);
    let titles: Vec<_> = handout.slides.iter().map(|slide| slide.title.as_str()).collect();
    for title in ["Verkennen", "Ontwerpen", "Uitproberen", "Lanceren", "Laten groeien", "Continueren"] {
        assert!(titles.contains(&title), "{title} is not in {titles:?}");
    }
    assert_eq!(*titles.last().unwrap(), "Waar dit op leunt");
    let parts: Vec<_> = handout.slides.iter().flat_map(|slide| &slide.parts).collect();
    let points = parts.iter().filter(|part| matches!(part, Part::Point(..))).count();
    assert!(points >= 30, "{points}");
    let all = format!("{handout:?}");
    // Variables are filled, and notes stay where they are.
    assert!(!all.contains("{years}") && all.contains("2027 en 2028"));
    let notes = cop().workshop.steps.into_iter().flat_map(|step| step.items).filter_map(|item| item.notes);
    for note in notes {
        assert!(!all.contains(note.get(Lang::Nl)), "{note:?}");
    }
}

#[test]
fn no_answer_no_name_and_no_parked_item_is_in_it() {
    let mut session = session();
    session.participants = vec![Participant::named("p1".to_owned(), "Anna Hemelrijk".to_owned())];
    let (slides, page) = (markdown(&of(&session, Lang::Nl)), html(&of(&session, Lang::Nl)).unwrap());
    let answers = session.answers.iter().map(|answer| answer.text.clone());
    let parked = session.parking_lot.iter().map(|parked| parked.text.clone());
    for text in answers.chain(parked).chain(["Hemelrijk".to_owned()]) {
        for line in text.lines().filter(|line| line.len() > 4) {
            assert!(!slides.contains(line) && !page.contains(line), "{line}");
        }
    }
}

#[test]
fn every_slide_of_the_markdown_begins_with_its_title() {
    let handout = of(&cop(), Lang::Nl);
    let slides = slides_of(&markdown(&handout));
    assert_eq!(slides.len(), handout.slides.len());
    let title = format!(
        "{:?}",
        Event::Start(Tag::Heading {
            level: HeadingLevel::H1,
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        })
    );
    let end = format!("{:?}", Event::End(TagEnd::Heading(HeadingLevel::H1)));
    for slide in slides {
        assert_eq!((&slide[0], &slide[1]), (&title, &end));
        assert_eq!(slide.iter().filter(|event| **event == title).count(), 1);
    }
}

#[test]
fn hostile_text_makes_no_slide_and_no_command() {
    let with = |text: &str| {
        let mut session = session();
        session.title = text.to_owned();
        for (_, value) in &mut session.variables {
            *value = Text::plain(text);
        }
        for step in &mut session.workshop.steps {
            step.title = Text::plain(text);
            for item in &mut step.items {
                if let ItemKind::Talk(talk) = &mut item.kind {
                    talk.goal = Some(Text::plain(text));
                    talk.pitfall = Some(Text::plain(text));
                    for point in &mut talk.points {
                        point.text = Text::plain(text);
                    }
                }
            }
        }
        session
    };
    let harmless = slides_of(&markdown(&of(&with("x"), Lang::Nl)));
    for text in [
        "---",
        "***",
        "___",
        "a\n---\nb",
        "x\n===",
        "<!-- end_slide -->",
        "<!-- pause -->",
        "<script>alert(1)</script>",
        "# kop",
        "| a | b |",
        "```\ncode",
        "![bg](x.png)",
        "- a",
        "1. a",
        "$x$ **b** {{ title }}",
        "\u{1b}[2J\u{202e}x",
    ] {
        let handout = of(&with(text), Lang::Nl);
        let slides = markdown(&handout);
        assert_eq!(slides_of(&slides), harmless, "{text}\n{slides}");
        let page = html(&handout).unwrap();
        let read = read(&page);
        assert_eq!(count(&read, "section"), handout.slides.len(), "{text}");
        assert_eq!(count(&read, "script, img"), 0);
        assert!(page.chars().all(|c| c == '\n' || !c.is_control()) && !page.contains('\u{202e}'), "{text}");
    }
}
