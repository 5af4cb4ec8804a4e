//! One mistake at a time: what is reported, and where.

use std::collections::BTreeSet;

use super::shown::diagnostics;

/// Where the lines of a case stand. Places are counted from the first of them.
#[derive(Clone, Copy)]
enum In {
    /// They are the whole file.
    File,
    /// They follow the id and title of a script; a step that is right follows them.
    Script,
    /// They are an item; its header is line 0. The script has lengths, a variable, an attribute, and before the item
    /// a talk `hello`, groups `teams` and a breakout `work`; after it a vote `later`.
    Item,
}

const STEP: &str = "
[[steps]]
id = 's'
title = 'S'
items = [{ id = 'i', kind = 'talk' }]
";

const BEFORE: &str = "id = 't'
title = 'T'
lengths = [60, 90]
variables.theme = { ask = 'Theme?' }
attributes.top_colour = { question = 'Colour?' }
[[steps]]
id = 's'
title = 'S'
[[steps.items]]
id = 'hello'
kind = 'talk'
[[steps.items]]
id = 'teams'
kind = 'groups'
[[steps.items]]
id = 'work'
kind = 'breakout'
questions = [{ id = 'q', text = 'Q?' }]
[[steps.items]]
";

const AFTER: &str = "
[[steps.items]]
id = 'later'
kind = 'vote'
question = 'Q?'
options = ['a', 'b']
";

fn lines(place: In, case: &str) -> Vec<String> {
    let (before, after) = match place {
        In::File => ("", ""),
        In::Script => ("id = 't'\ntitle = 'T'\n", STEP),
        In::Item => (BEFORE, AFTER),
    };
    let skipped = before.lines().count();
    diagnostics(&format!("{before}{case}{after}"))
        .into_iter()
        .map(|shown| {
            let (line, rest) = shown.split_once(':').unwrap();
            format!("{}:{rest}", line.parse::<usize>().unwrap() - skipped)
        })
        .collect()
}

/// Where, the lines, and how what is reported begins.
type Case = (In, &'static str, &'static [&'static str]);

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Not TOML.
    (In::File, "id = ", &["1:6 K001 Syntax"]),
    (In::File, "id = 't'\nid = 'u'", &["2:1 K002 DuplicateKey { key: \"id\" }"]),
    (In::Script, "lenght = 5\nexpected = 'x'\nexpected = 4", &[
        "1:1 K004 UnknownKey { key: \"lenght\"", "2:12 K009 WrongType { key: \"expected\"", "3:1 K002 DuplicateKey { key: \"expected\" }"]),
    (In::Script, "lenght = 5\ncredit = 'x\nnope = 1", &["1:1 K004 UnknownKey { key: \"lenght\"", "2:12 K001 Syntax"]),
    (In::Script, "x = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", &["1:69 K003 TooDeep"]),

    // Keys.
    (In::File, "", &["1:1 K005 MissingKey { key: \"id\" }", "1:1 K005 MissingKey { key: \"title\" }", "1:1 K005 MissingKey { key: \"steps\" }"]),
    (In::Script, "é = 1\nü = 2", &["1:1 K001 Syntax", "2:1 K001 Syntax"]),
    (In::Script, "'é' = 1", &["1:1 K004 UnknownKey { key: \"é\", nearest: None, known: [\"id\", \"title\", \"subtitle\", \"lengths\","]),
    (In::Script, "[report]\noff = 'why'\nsource = 'x'", &["3:1 K004 UnknownKey { key: \"source\", nearest: Some(\"sources\")"]),
    (In::Script, "[variables.x]\nvraag = 'x'", &["2:1 K004 UnknownKey { key: \"vraag\", nearest: None, known: [\"ask\", \"example\", \"default\"] }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\nquestion = 'Q?'", &["3:1 K004 UnknownKey { key: \"question\", nearest: None"]),
    (In::Item, "id = 'x'\nkind = 'ask'\nanswer = 'free'\nqeustion = 'Q?'", &["4:1 K004 UnknownKey { key: \"qeustion\", nearest: Some(\"question\")"]),
    (In::Item, "id = 'x'\nkind = 'talk'\npoints = [{ text = 'a', mor = 'b' }]", &["3:25 K004 UnknownKey { key: \"mor\", nearest: Some(\"more\"), known: [\"text\", \"more\", \"needs\"] }"]),
    (In::Item, "id = 'x'", &["0:1 K005 MissingKey { key: \"kind\" }"]),
    (In::Item, "kind = 'break'", &["0:1 K005 MissingKey { key: \"id\" }"]),
    (In::Item, "id = 'x'\nkind = 'ask'\nquestion = 'Q?'\nanswer = 'choice'", &["0:1 K005 MissingKey { key: \"options\" }"]),
    (In::Item, "id = 'x'\nkind = 'breakout'\nquestions = [{ id = 'q', text = 'Q?' }]\nphases = [{ id = 'p', title = 'P', text = 'P' }]", &["4:11 K005 MissingKey { key: \"minutes\" }"]),
    (In::Item, "id = 'x'\nkind = 'vote'\nquestion = 'Q?'", &["0:1 K006 MissingOneOf { keys: [\"options\", \"from\"] }"]),
    (In::Item, "id = 'x'\nkind = 'vote'\nquestion = 'Q?'\nfrom = 'work'\noptions = ['a']", &["5:1 K007 Conflict { key: \"options\", other: \"from\" }"]),
    (In::Item, "id = 'x'\nkind = 'groups'\ngroups = 4\nsize = 5", &["4:1 K007 Conflict { key: \"size\", other: \"groups\" }"]),
    (In::Item, "id = 'x'\nkind = 'ask'\nquestion = 'Q?'\nanswer = 'count'\noptions = ['a']", &["5:1 K008 NotWith { key: \"options\", other: \"answer\", value: Some(\"count\") }"]),
    (In::Item, "id = 'x'\nkind = 'ask'\nquestion = 'Q?'\nanswer = 'scale'\ncolumns = ['a']\nmax_answers = 3", &[
        "5:1 K008 NotWith { key: \"columns\"", "6:1 K008 NotWith { key: \"max_answers\""]),
    (In::Script, "[[steps]]\nid = 'r'\ntitle = 'R'\nrepeat = { times = 2, top = 2 }\nitems = [{ id = 'a', kind = 'talk' }]", &["4:23 K008 NotWith { key: \"top\", other: \"over\", value: None }"]),

    // Values.
    (In::Script, "expected = '28'", &["1:12 K009 WrongType { key: \"expected\", expected: Number, found: Text }"]),
    (In::Script, "expected = 28.0", &["1:12 K009 WrongType { key: \"expected\", expected: Number, found: Fraction }"]),
    (In::Script, "subtitle = 5", &["1:12 K009 WrongType { key: \"subtitle\", expected: Text, found: Number }"]),
    (In::Script, "subtitle = { nl = 5 }", &["1:19 K009 WrongType { key: \"nl\", expected: Text, found: Number }"]),
    (In::Script, "lengths = 60", &["1:11 K009 WrongType { key: \"lengths\", expected: List, found: Number }"]),
    (In::Script, "variables = ['x']", &["1:13 K009 WrongType { key: \"variables\", expected: Table, found: List }"]),
    (In::Script, "variables.x = 'y'", &["1:15 K009 WrongType { key: \"x\", expected: Table, found: Text }"]),
    (In::File, "id = 't'\ntitle = 'T'\nsteps = 5", &["3:9 K009 WrongType { key: \"steps\", expected: List, found: Number }"]),
    (In::File, "id = 5\ntitle = 'T'\nsteps = [5]", &["1:6 K009 WrongType { key: \"id\", expected: Word, found: Number }", "3:10 K009 WrongType { key: \"steps\", expected: Table, found: Number }"]),
    (In::Item, "id = 'x'\nkind = 'break'\noptional = 'yes'", &["3:12 K009 WrongType { key: \"optional\", expected: Flag, found: Text }"]),
    (In::Item, "id = 'x'\nkind = 'break'\nminutes = '5'", &["3:11 K009 WrongType { key: \"minutes\", expected: Minutes, found: Text }"]),
    (In::Item, "id = 'x'\nkind = 'break'\nminutes = 12:30:00", &["3:11 K009 WrongType { key: \"minutes\", expected: Minutes, found: Date }"]),
    (In::Item, "id = 'x'\nkind = 'break'\nminutes = { short = 5 }", &["3:13 K009 WrongType { key: \"minutes\", expected: Number, found: Text }"]),
    (In::Item, "id = 'x'\nkind = 'last'\ntext = true", &["3:8 K009 WrongType { key: \"text\", expected: Texts, found: Flag }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\npoints = ['a', 5]", &["3:16 K009 WrongType { key: \"points\", expected: Text, found: Number }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\nneeds = 5", &["3:9 K009 WrongType { key: \"needs\", expected: Words, found: Number }"]),
    (In::Item, "id = 'x'\nkind = 'takl'\nanything = 5", &["2:8 K010 NotOneOf { key: \"kind\", value: \"takl\", nearest: Some(\"talk\"), allowed: [\"talk\", \"ask\","]),
    (In::Item, "id = 'x'\nkind = 'talk'\nreveal = 'two'", &["3:10 K010 NotOneOf { key: \"reveal\", value: \"two\", nearest: None, allowed: [\"all\", \"one\"] }"]),
    (In::Script, "[report]\noff = ['whi']", &["2:8 K010 NotOneOf { key: \"off\", value: \"whi\", nearest: Some(\"why\")"]),
    (In::Script, "length = 75\nlengths = [60, 90]", &["1:10 K010 NotOneOf { key: \"length\", value: \"75\", nearest: None, allowed: [\"60\", \"90\"] }"]),
    (In::Item, "id = 'x'\nkind = 'break'\nlengths = [120]", &["3:12 K010 NotOneOf { key: \"lengths\", value: \"120\""]),
    (In::Item, "id = 'x'\nkind = 'break'\nminutes = { 60 = 5, 120 = 9 }", &["3:21 K010 NotOneOf { key: \"minutes\", value: \"120\""]),
    (In::Script, "expected = 0", &["1:12 K011 OutOfRange { key: \"expected\", min: 1, max: 1000 }"]),
    (In::Script, "expected = 99999999999999999999", &["1:12 K011 OutOfRange { key: \"expected\""]),
    (In::Script, "length = -60", &["1:10 K011 OutOfRange { key: \"length\", min: 1, max: 1440 }"]),
    (In::Item, "id = 'x'\nkind = 'break'\nminutes = -0.5", &["3:11 K011 OutOfRange { key: \"minutes\", min: 0, max: 1440 }"]),
    (In::Item, "id = 'x'\nkind = 'break'\nminutes = nan", &["3:11 K011 OutOfRange { key: \"minutes\""]),
    (In::Item, "id = 'x'\nkind = 'breakout'\nquestions = [{ id = 'q', text = 'Q?' }]\npick.0 = ['q']", &["4:6 K011 OutOfRange { key: \"pick\", min: 1, max: 1000 }"]),
    (In::Item, "id = 'x'\nkind = 'ask'\nquestion = 'Q?'\nanswer = 'scale'\noptions = ['a', 'b', 'c', 'd', 'e', 'f']", &["5:11 K011 OutOfRange { key: \"options\", min: 1, max: 5 }"]),
    (In::Item, "id = 'x'\nkind = 'break'\nminutes = { 60 = 3, 90 = 5 }\nmin_minutes = 4", &["4:15 K012 Above { key: \"min_minutes\", other: \"minutes\" }"]),
    (In::Item, "id = 'x'\nkind = 'groups'\nmin = 5\nmax = 4", &["3:7 K012 Above { key: \"min\", other: \"max\" }"]),
    (In::Script, "subtitle = ' '", &["1:12 K013 Empty { key: \"subtitle\" }"]),
    (In::Script, "subtitle = {}", &["1:12 K013 Empty { key: \"subtitle\" }"]),
    (In::Script, "subtitle = { nl = 'x', en = '' }", &["1:29 K013 Empty { key: \"en\" }"]),
    (In::File, "id = 't'\ntitle = 'T'\nsteps = []", &["3:9 K013 Empty { key: \"steps\" }"]),
    (In::File, "id = 't'\ntitle = 'T'\n[[steps]]\nid = 's'\ntitle = 'S'\nitems = []", &["6:9 K013 Empty { key: \"items\" }"]),
    (In::Item, "id = 'x'\nkind = 'breakout'\nquestions = []", &["3:13 K013 Empty { key: \"questions\" }"]),
    (In::Item, "id = 'x'\nkind = 'result'\nlines = []", &["3:9 K013 Empty { key: \"lines\" }"]),

    // Ids and names.
    (In::Item, "id = 'mijn onderdeel'\nkind = 'talk'", &["1:6 K014 BadId { id: \"mijn onderdeel\" }"]),
    (In::Item, "id = ''\nkind = 'talk'", &["1:6 K014 BadId { id: \"\" }"]),
    (In::Script, "attributes.'top colour' = { question = 'Q?' }", &["1:12 K014 BadId { id: \"top colour\" }"]),
    (In::Item, "id = 'hello'\nkind = 'talk'", &["1:6 K015 DuplicateId { id: \"hello\" }"]),
    (In::Item, "id = 'x'\nkind = 'ask'\nquestion = 'Q?'\nanswer = 'choice'\noptions = [{ id = '2', text = 'a' }, 'b']", &["5:38 K015 DuplicateId { id: \"2\" }"]),
    (In::Item, "id = 'x'\nkind = 'breakout'\nquestions = [{ id = 'q', text = 'Q?' }, { id = 'q', text = 'Q?' }]", &["3:48 K015 DuplicateId { id: \"q\" }"]),
    (In::Script, "[[steps]]\nid = 's'\ntitle = 'R'\nitems = [{ id = 'a', kind = 'talk' }]", &["6:6 K015 DuplicateId { id: \"s\" }"]),
    (In::Script, "variables.a-b = {}", &["1:11 K016 BadVariable { name: \"a-b\" }"]),
    (In::Script, "variables.groups = {}", &["1:11 K017 ReservedName { name: \"groups\" }"]),
    (In::Item, "id = 'start'\nkind = 'talk'", &["1:6 K017 ReservedName { name: \"start\" }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\nneeds = ['theme', 'theme']", &["3:19 K018 Repeated { key: \"needs\", value: \"theme\" }"]),
    (In::Script, "lengths = [60, 60]", &["1:16 K018 Repeated { key: \"lengths\", value: \"60\" }"]),

    // References.
    (In::Item, "id = 'x'\nkind = 'harvest'\nof = 'wrok'", &["3:6 K019 UnknownReference { key: \"of\", id: \"wrok\", nearest: Some(\"work\") }"]),
    (In::Item, "id = 'x'\nkind = 'groups'\nby = 'top_color'", &["3:6 K019 UnknownReference { key: \"by\", id: \"top_color\", nearest: Some(\"top_colour\") }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\nneeds = ['them']", &["3:10 K019 UnknownReference { key: \"needs\", id: \"them\", nearest: Some(\"theme\") }"]),
    (In::Item, "id = 'x'\nkind = 'breakout'\nquestions = [{ id = 'q', text = 'Q?' }]\npick.2 = ['q', 'r']", &["4:16 K019 UnknownReference { key: \"pick\", id: \"r\", nearest: None }"]),
    (In::Item, "id = 'x'\nkind = 'harvest'\nof = 'hello'", &["3:6 K020 WrongKind { key: \"of\", id: \"hello\", found: \"talk\", allowed: [\"breakout\"] }"]),
    (In::Item, "id = 'x'\nkind = 'actions'\nfrom = 'later'", &["3:8 K021 NotBefore { key: \"from\", id: \"later\" }"]),
    (In::Item, "id = 'x'\nkind = 'groups'\nmerge = 'x'", &["3:9 K021 NotBefore { key: \"merge\", id: \"x\" }"]),
    (In::Script, "[[steps]]\nid = 'r'\ntitle = 'R'\nrepeat = { over = 'a' }\nitems = [{ id = 'a', kind = 'themes' }]", &["4:19 K021 NotBefore { key: \"over\", id: \"a\" }"]),
    (In::Script, "[[steps]]\nid = 'r'\ntitle = 'R'\n[[steps.items]]\nid = 'a'\nkind = 'harvest'", &["4:1 K022 NoneBefore { key: \"of\", allowed: [\"breakout\"] }"]),
    (In::Script, "[[steps]]\nid = 'r'\ntitle = 'R'\n[[steps.items]]\nid = 'a'\nkind = 'breakout'\nquestions = [{ id = 'q', text = 'Q?' }]", &["4:1 K022 NoneBefore { key: \"groups\", allowed: [\"groups\"] }"]),

    // Texts.
    (In::Item, "id = 'x'\nkind = 'talk'\ngoal = 'over {tema}, {n}'", &["3:14 K023 UnknownVariable { name: \"tema\", nearest: None }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\ntext = [\"\"\"\n{theme}\n{thema} {thema}\"\"\"]", &["5:1 K023 UnknownVariable { name: \"thema\", nearest: Some(\"theme\") }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\ngoal = \"\\u007bx}\"", &["3:8 K023 UnknownVariable { name: \"x\", nearest: None }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\ngoal = { nl = 'a', en = 'b' }\npitfall = { nl = 'c' }", &["4:11 K024 MissingLanguage { languages: [\"en\"] }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\ngoal.nl = 'a'\ngoal.en = 'b'\npitfall.nl = 'c'", &["5:1 K024 MissingLanguage { languages: [\"en\"] }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\ngoal = { nl = 'a', en = 'b' }\ntext = { nl = 'a', en = 'b' }\npitfall = { nl = 'c', ne = 'd' }", &[
        "5:11 K024 MissingLanguage { languages: [\"en\"] }", "5:23 K025 StrayLanguage { language: \"ne\", languages: [\"en\", \"nl\"] }"]),
    (In::Item, "id = 'x'\nkind = 'talk'\ngoal = { nl = 'a', eng = 'b' }", &["3:20 K004 UnknownKey { key: \"eng\", nearest: Some(\"en\"), known: [\"nl\", \"en\"] }"]),
];

#[test]
fn each_mistake_is_reported_at_its_place() {
    let mut wrong = Vec::new();
    for (place, case, expected) in CASES {
        let found = lines(*place, case);
        let same = found.len() == expected.len();
        if !same || !found.iter().zip(*expected).all(|(f, e)| f.starts_with(e)) {
            wrong.push(format!("{case}\n  expected {expected:#?}\n  found {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_problem_has_a_case() {
    let reported = CASES.iter().flat_map(|(_, _, expected)| *expected);
    let codes: BTreeSet<_> = reported.filter_map(|line| line.split(' ').nth(1)).collect();
    let all: Vec<_> = (1..=25).map(|number| format!("K{number:03}")).collect();
    assert_eq!(codes.into_iter().collect::<Vec<_>>(), all);
}

#[test]
fn what_is_right_is_not_reported() {
    let right = [
        "",
        "id = 'x'\nkind = 'talk'\npoints = []\nneeds = ['theme', 'date']",
        "id = 'x'\nkind = 'harvest'",
        "id = 'x'\nkind = 'break'\nminutes = 0\nmin_minutes = { 60 = 0 }",
        "id = 'x'\nkind = 'talk'\ngoal = '{} {twee woorden} {theme}, {n}'",
    ];
    for case in right {
        let item = if case.is_empty() { "id = 'x'\nkind = 'break'" } else { case };
        assert_eq!(lines(In::Item, item), [""; 0], "{case}");
    }
}

#[test]
fn in_a_step_that_repeats_an_item_may_lead_to_one_of_the_run_before() {
    let step = |repeat: &str| {
        format!(
            "[[steps]]\nid = 'r'\ntitle = 'R'\n{repeat}\n[[steps.items]]\nid = 'a'\nkind = 'actions'\nfrom = 'b'\n\
             [[steps.items]]\nid = 'b'\nkind = 'ask'\nquestion = 'Q?'\nanswer = 'free'\n"
        )
    };
    assert_eq!(lines(In::Script, &step("repeat = { times = 2 }")), [""; 0]);
    assert_eq!(lines(In::Script, &step("")).len(), 1);
}

#[test]
fn who_works_alone_needs_no_groups() {
    let step = "[[steps]]\nid = 'r'\ntitle = 'R'\n[[steps.items]]\nid = 'a'\nkind = 'breakout'\n\
                questions = [{ id = 'q', text = 'Q?' }]\n\
                phases = [{ id = 'p', title = 'P', text = 'P', minutes = 1, solo = true }]";
    assert_eq!(lines(In::Script, step), [""; 0]);
}

#[test]
fn all_mistakes_are_reported_at_once_in_the_order_of_the_file() {
    let found =
        lines(In::Script, "expected = 0\nsubtitle = ''\nlengths = ['x']\n[report]\noff = 'x'\nsources = 5");
    let places: Vec<_> = found.iter().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(places, ["1:12", "2:12", "3:12", "5:7", "6:11"]);
}
