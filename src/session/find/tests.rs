use super::*;

fn session() -> Session {
    serde_json::from_str(include_str!("../../../examples/session.json")).unwrap()
}

fn found(query: &str) -> Vec<String> {
    let index = Index::of(&session(), Lang::Nl);
    index.find(query).into_iter().filter_map(|at| index.entry(at)).map(|entry| entry.text.clone()).collect()
}

fn ranked(texts: &[&str], query: &str) -> Vec<String> {
    let entry = |text: &&str| Entry::new(What::Pattern(0), (*text).to_owned(), Whence::default());
    let index = Index { entries: texts.iter().map(entry).collect() };
    index.find(query).into_iter().map(|at| index.entries[at].text.clone()).collect()
}

#[test]
fn capitals_and_accents_are_not_told_apart() {
    for query in ["ideeen", "IDEEËN", "idee\u{308}en"] {
        assert_eq!(ranked(&["Nieuwe ideeën", "iets anders"], query), ["Nieuwe ideeën"], "{query}");
    }
    assert_eq!(ranked(&["de Straße"], "strasse"), ["de Straße"]);
}

#[test]
fn whole_words_come_first_then_beginnings_then_the_rest() {
    let texts = ["een netwerk", "wegennet", "netten", "het net", "niets"];
    assert_eq!(ranked(&texts, "net"), ["het net", "een netwerk", "netten", "wegennet"]);
}

#[test]
fn all_words_have_to_occur_in_whatever_order() {
    let texts = ["durf te vragen", "vragen stellen", "durf"];
    assert_eq!(ranked(&texts, "vrag durf"), ["durf te vragen"]);
    assert_eq!(ranked(&texts, "  "), Vec::<String>::new());
    assert_eq!(ranked(&texts, "xyz"), Vec::<String>::new());
}

#[test]
fn what_was_said_comes_before_the_script() {
    let index = Index::of(&session(), Lang::Nl);
    let kinds: Vec<bool> = index
        .find("e")
        .into_iter()
        .filter_map(|at| index.entry(at))
        .map(|entry| entry.what.is_script())
        .collect();
    assert!(kinds.contains(&true) && kinds.contains(&false));
    assert!(kinds.is_sorted(), "a text of the script stands before what was said");
}

#[test]
fn every_answer_is_found_by_its_own_words() {
    for answer in &session().answers {
        assert!(found(&answer.text).contains(&answer.text), "{}", answer.text);
    }
}

#[test]
fn the_parts_that_fit_are_marked_also_where_letters_were_spelled_out() {
    let marked = |text: &str, query: &str| {
        marks(text, query).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(marked("Durf te vragen", "vrag du"), ["Du", "vrag"]);
    assert_eq!(marked("de Straße", "strass"), ["Straß"]);
    assert_eq!(marked("idee\u{308}en en ideeën", "ideeen"), ["idee\u{308}en", "ideeën"]);
    assert_eq!(marked("aaaa", "aa a"), ["aaaa"]);
    assert_eq!(marked("niets", ""), Vec::<String>::new());
}
