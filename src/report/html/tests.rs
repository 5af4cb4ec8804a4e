use std::collections::HashSet;

use scraper::{ElementRef, Html, Selector};

use super::*;
use crate::report::model::{Bar, Block, Entry, Section};

fn block_report(blocks: Vec<Block>) -> Report {
    let section = Section { id: "harvest", heading: "Oogst".to_owned(), blocks };
    Report { language: Lang::Nl, title: "Verslag".to_owned(), sections: vec![section] }
}

fn read(page: &str) -> Html {
    let read = Html::parse_document(page);
    assert!(read.errors.is_empty(), "{:?}\n{page}", read.errors);
    read
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn words_of(element: ElementRef) -> String {
    element.text().collect()
}

#[test]
fn headings_never_skip_a_level() {
    let heading = |depth| Block::Subheading { depth, text: "x".to_owned() };
    let page = html(&block_report([3, 1, 3, 9, 0].map(heading).into()), Lang::Nl).unwrap();
    let read = read(&page);
    let levels: Vec<_> = all(&read, "main h2, main h3, main h4, main h5, main h6")
        .iter()
        .map(|heading| heading.value().name().to_owned())
        .collect();
    assert_eq!(levels, ["h2", "h3", "h3", "h4", "h5", "h3"]);
    let ids: HashSet<_> = all(&read, "[id]").iter().filter_map(|one| one.attr("id")).collect();
    assert_eq!(ids.len(), all(&read, "[id]").len());
}

#[test]
fn a_bar_tells_its_share_and_what_nobody_counted_has_none() {
    let bar = |text: &str, value| Bar { entry: Entry::plain(text), value };
    let bars = vec![bar("a", Some(9)), bar("b", Some(4)), bar("c", None), bar("d", Some(0))];
    let chart = Block::Chart { label: "Antwoord".to_owned(), unit: "Handen".to_owned(), bars };
    let page = html(&block_report(vec![chart]), Lang::Nl).unwrap();
    let read = read(&page);
    let told: Vec<_> = all(&read, "svg[role=img]").into_iter().map(words_of).collect();
    assert_eq!(told, ["69%9 van 13", "31%4 van 13", "0%0 van 13"]);
    let lengths: Vec<_> = all(&read, "rect").iter().filter_map(|rect| rect.attr("width")).collect();
    assert_eq!(lengths, ["200", "89", "0"]);
    assert_eq!(words_of(all(&read, "tbody tr:nth-child(3) td")[0]), "–");
}

#[test]
fn the_largest_numbers_still_draw() {
    let bar = |value| Bar { entry: Entry::plain("x"), value: Some(value) };
    let bars = [u32::MAX, u32::MAX, 1].map(bar).into();
    let chart = Block::Chart { label: String::new(), unit: String::new(), bars };
    let page = html(&block_report(vec![chart]), Lang::En).unwrap();
    let read = read(&page);
    let lengths: Vec<_> = all(&read, "rect").iter().filter_map(|rect| rect.attr("width")).collect();
    assert_eq!(lengths, ["200", "200", "1"]);
}

#[test]
fn answers_are_marked_with_their_language_only_where_it_is_another() {
    let said = || vec![Block::Answers(vec![Entry::plain("een\ntwee"), Entry::plain("שלום")])];
    let other = html(&block_report(said()), Lang::En).unwrap();
    let read = read(&other);
    let said_in = all(&read, ".said p");
    assert!(said_in.iter().all(|p| p.attr("lang") == Some("en") && p.attr("dir") == Some("auto")));
    assert!(said_in[0].inner_html().contains("een<br>twee"));
    let same = html(&block_report(said()), Lang::Nl).unwrap();
    assert_eq!(all(&Html::parse_document(&same), "[lang]").len(), 1);
}

#[test]
fn an_address_in_own_words_can_be_followed_and_one_in_an_answer_not() {
    let text = "Zie https://example.org/a?b=1&c=\"2\" en verder";
    let blocks = vec![Block::Paragraph(text.to_owned()), Block::Answers(vec![Entry::plain(text)])];
    let page = html(&block_report(blocks), Lang::Nl).unwrap();
    let read = read(&page);
    let links = all(&read, "main a");
    assert_eq!(links.len(), 1);
    assert_eq!(links[0].attr("href"), Some("https://example.org/a?b=1&c=\"2"));
    assert_eq!(words_of(all(&read, "main > section > p")[0]), text);
    assert_eq!(words_of(all(&read, ".said p")[0]), text);
}

#[test]
fn what_is_apart_is_marked_apart() {
    let blocks = vec![
        Block::Answers(vec![Entry::plain("gezegd")]),
        Block::Note { label: "Opgetekend".to_owned(), lines: vec!["gezien".to_owned()] },
    ];
    let page = html(&block_report(blocks), Lang::Nl).unwrap();
    let read = read(&page);
    assert_eq!(words_of(all(&read, "figure.said li")[0]).trim(), "gezegd");
    assert_eq!(words_of(all(&read, "aside.note li")[0]).trim(), "gezien");
    assert_eq!(words_of(all(&read, "figure.said figcaption")[0]), "Letterlijk uit de zaal");
}
