//! Which row is the header, and what every column is understood as.

use std::collections::HashSet;

use super::headers::{self, Says};
use super::name::{cell, fold, is_email};
use super::table::{MOST_COLUMNS, Row};
use super::{Avoid, Column, KnownAttribute, Meaning, Reason};

/// How far down a header may stand, below a title.
const HEADER_WITHIN: usize = 10;
/// How many rows show that what stands beside a first name is a last name: with fewer, values may differ by chance.
const LAST_NAMES_FROM: usize = 6;

/// The place of the header among the rows; none where the list begins with people.
pub(super) fn header(rows: &[Row], known: &[KnownAttribute]) -> Option<usize> {
    let first = rows.first()?;
    if is_header(first, known) || stands_out(first, &rows[1..], known) {
        return Some(0);
    }
    // Below a title: a row that says more than the rows above it, and says where names are.
    let width = filled(first);
    rows.iter().take(HEADER_WITHIN).position(|row| {
        filled(row) > width && row.cells.iter().any(|head| says_names(headers::says(head, known)))
    })
}

fn filled(row: &Row) -> usize {
    row.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

fn says_names(says: Option<Says>) -> bool {
    matches!(says, Some(Says::Name | Says::FirstName | Says::LastName))
}

/// Whether the words of a row are those of a header. One word is not enough where it may be a name: *Job*, *Age*.
fn is_header(row: &Row, known: &[KnownAttribute]) -> bool {
    let says: Vec<_> = row.cells.iter().filter_map(|head| headers::says(head, known)).collect();
    let sure = |says: &Says| match says {
        Says::Name | Says::FirstName | Says::LastName | Says::Email | Says::Present | Says::Absent => true,
        Says::Known(_) => row.cells.len() > 1,
        Says::Infix | Says::Contact | Says::Bookkeeping | Says::Avoid(_) => false,
    };
    says.iter().any(sure) || says.len() > 1
}

/// Whether the first row differs in kind from what is below it: a word above numbers, or above values of an attribute.
fn stands_out(first: &Row, below: &[Row], known: &[KnownAttribute]) -> bool {
    let differs = |(at, head): (usize, &String)| {
        let cells: Vec<_> = texts(below, at).collect();
        let all = |fits: &dyn Fn(&str) -> bool| cells.iter().all(|cell| fits(cell)) && !fits(head);
        !head.trim().is_empty()
            && cells.len() > 1
            && (all(&|text| number(text).is_some())
                || all(&is_email)
                || known.iter().any(|attribute| all(&|text| value(text, attribute).is_some())))
    };
    first.cells.len() > 1 && first.cells.iter().enumerate().any(differs)
}

fn texts(rows: &[Row], at: usize) -> impl Iterator<Item = &str> {
    rows.iter()
        .filter_map(move |row| row.cells.get(at))
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
}

/// The columns of a list, `people` being the rows below the header; and those that were taken in though they are on
/// the list of those to avoid.
pub(super) fn understand(
    header: Option<&Row>,
    people: &[Row],
    known: &[KnownAttribute],
) -> (Vec<Column>, Vec<(usize, Avoid)>) {
    let width = width(header, people);
    let mut columns = Vec::with_capacity(width);
    let mut though = Vec::new();
    let mut taken: Vec<Meaning> = Vec::new();
    for at in 0..width {
        let head = header
            .and_then(|row| row.cells.get(at))
            .map(|head| cell(head).text)
            .filter(|head| !head.is_empty());
        let empty = texts(people, at).next().is_none();
        let says = head.as_deref().and_then(|head| headers::says(head, known));
        let mut meaning = match says {
            _ if !empty && texts(people, at).all(is_email) => Some(Meaning::LeftOut(Reason::Email)),
            Some(Says::Email) => Some(Meaning::LeftOut(Reason::Email)),
            Some(Says::Contact) => Some(Meaning::LeftOut(Reason::Contact)),
            Some(Says::Bookkeeping) => Some(Meaning::LeftOut(Reason::Bookkeeping)),
            Some(Says::Avoid(why)) => Some(Meaning::LeftOut(Reason::Avoid(why))),
            _ if empty => Some(Meaning::LeftOut(Reason::Empty)),
            Some(Says::Name) => Some(Meaning::Name),
            Some(Says::FirstName) => Some(Meaning::FirstName),
            Some(Says::Infix) => Some(Meaning::Infix),
            Some(Says::LastName) => Some(Meaning::LastName),
            Some(Says::Present) => Some(Meaning::Present),
            Some(Says::Absent) => Some(Meaning::Absent),
            Some(Says::Known(of)) => Some(attribute(&known[of], people, at)),
            None if header.is_none() => by_values(people, at, known),
            None => head.as_deref().and_then(|head| by_both(head, people, at, known)),
        };
        if let Some(said) = &meaning {
            if taken.contains(said) && !matches!(said, Meaning::LeftOut(_)) {
                meaning = Some(Meaning::LeftOut(Reason::Again));
            } else {
                let avoid = head.as_deref().and_then(headers::avoid);
                though
                    .extend(avoid.filter(|_| matches!(said, Meaning::Attribute { .. })).map(|why| (at, why)));
                taken.push(said.clone());
            }
        }
        columns.push((head, meaning));
    }
    // A column that ought to have the names and is empty is not made up for by another.
    let said = header.is_some_and(|row| row.cells.iter().any(|head| says_names(headers::says(head, known))));
    if said {
        sort_names(&mut columns, people);
    } else {
        guess_names(&mut columns, people, header.is_some());
    }
    (name_the_rest(columns, people, known), though)
}

/// What each column was found to be so far.
type Open = (Option<String>, Option<Meaning>);

/// How many columns there are: as many as the header has, or else as most rows have.
fn width(header: Option<&Row>, people: &[Row]) -> usize {
    let used =
        |row: &Row| row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    if let Some(header) = header {
        return used(header)
            .max(people.iter().map(|row| row.cells.len()).min().unwrap_or(0).min(header.cells.len()));
    }
    let mut rows_of: Vec<usize> = Vec::new();
    for width in people.iter().map(used) {
        if rows_of.len() <= width {
            rows_of.resize(width + 1, 0);
        }
        rows_of[width] += 1;
    }
    // A row that ends early says less of the list than one that goes on.
    let most = rows_of.iter().copied().max().unwrap_or(0);
    rows_of.iter().rposition(|rows| *rows * 2 >= most && *rows > 0).unwrap_or(0).min(MOST_COLUMNS)
}

/// Without a header, what a column says by its cells.
fn by_values(people: &[Row], at: usize, known: &[KnownAttribute]) -> Option<Meaning> {
    if texts(people, at).all(|text| number(text).is_some()) {
        let counts = texts(people, at).enumerate().all(|(at, text)| text.parse() == Ok(at + 1));
        let several = texts(people, at).nth(1).is_some();
        return (counts && several).then_some(Meaning::LeftOut(Reason::Bookkeeping));
    }
    let of = known.iter().find(|of| texts(people, at).all(|text| value(text, of).is_some()))?;
    Some(attribute(of, people, at))
}

/// A header that several attributes have in their words, as *kleur* may be that of a top or of a sole: the one of which
/// all cells are values, where there is one.
fn by_both(head: &str, people: &[Row], at: usize, known: &[KnownAttribute]) -> Option<Meaning> {
    let all = |of: &&KnownAttribute| texts(people, at).all(|text| value(text, of).is_some());
    let mut fitting = headers::candidates(head, known).filter(all);
    let first = fitting.next()?;
    fitting.next().is_none().then(|| attribute(first, people, at))
}

fn attribute(of: &KnownAttribute, people: &[Row], at: usize) -> Meaning {
    let numeric = of.values.is_empty() && texts(people, at).all(|text| number(text).is_some());
    Meaning::Attribute { id: of.id.clone(), known: true, numeric }
}

/// Sorts out which columns say the whole of the names.
fn sort_names(columns: &mut [Open], people: &[Row]) {
    let place =
        |columns: &[Open], of: &Meaning| columns.iter().position(|(_, meaning)| meaning.as_ref() == Some(of));
    let (whole, first, last) = (
        place(columns, &Meaning::Name),
        place(columns, &Meaning::FirstName),
        place(columns, &Meaning::LastName),
    );
    match (whole, first, last) {
        // “Naam” beside “Voornaam” is the last name, unless it has the first name in it.
        (Some(whole), Some(first), None) if !says_both(people, whole, first) => {
            columns[whole].1 = Some(Meaning::LastName);
        }
        (Some(_), _, _) => {
            for (_, meaning) in columns.iter_mut() {
                if matches!(meaning, Some(Meaning::FirstName | Meaning::Infix | Meaning::LastName)) {
                    *meaning = Some(Meaning::LeftOut(Reason::Again));
                }
            }
        }
        (None, _, _) => {}
    }
}

fn says_both(people: &[Row], whole: usize, first: usize) -> bool {
    let pairs: Vec<_> = people
        .iter()
        .filter_map(|row| Some((fold(row.cells.get(whole)?), fold(row.cells.get(first)?))))
        .filter(|(whole, first)| !whole.trim().is_empty() && !first.trim().is_empty())
        .collect();
    pairs.iter().filter(|(whole, first)| whole.contains(first.trim())).count() * 2 > pairs.len()
}

/// The first column of words is that of the names, where its words mostly differ; the next is that of last names, where
/// those mostly differ as well.
fn guess_names(columns: &mut [Open], people: &[Row], header: bool) {
    let open: Vec<_> = (0..columns.len())
        .filter(|at| columns[*at].1.is_none() && texts(people, *at).any(|text| number(text).is_none()))
        .collect();
    let only = open.len() == 1
        && columns.iter().all(|(_, meaning)| !matches!(meaning, Some(Meaning::LeftOut(Reason::Email))));
    let Some(at) = open.iter().copied().find(|at| only || differing(people, *at) * 2 >= people.len()) else {
        return;
    };
    columns[at].1 = Some(Meaning::Name);
    let beside = at + 1;
    if !header && open.contains(&beside) && people.len() >= LAST_NAMES_FROM {
        let full =
            texts(people, at).filter(|text| text.contains(char::is_whitespace)).count() * 2 > people.len();
        if !full && differing(people, beside) * 5 >= people.len() * 4 {
            columns[at].1 = Some(Meaning::FirstName);
            columns[beside].1 = Some(Meaning::LastName);
        }
    }
}

fn differing(people: &[Row], at: usize) -> usize {
    texts(people, at).map(fold).collect::<HashSet<_>>().len()
}

/// Every column that nobody knows is an attribute of its own, named after its header.
fn name_the_rest(columns: Vec<Open>, people: &[Row], known: &[KnownAttribute]) -> Vec<Column> {
    let mut ids: HashSet<String> = known.iter().map(|attribute| attribute.id.clone()).collect();
    let name = |(at, (head, meaning)): (usize, Open)| {
        let meaning = meaning.unwrap_or_else(|| {
            let plain = head.as_deref().map(headers::fold).unwrap_or_default().replace(' ', "_");
            let plain = if plain.is_empty() { format!("column_{}", at + 1) } else { plain };
            let mut id = plain.clone();
            let mut next = 2;
            while !ids.insert(id.clone()) {
                id = format!("{plain}_{next}");
                next += 1;
            }
            let numeric = texts(people, at).all(|text| number(text).is_some());
            Meaning::Attribute { id, known: false, numeric }
        });
        Column { head, meaning }
    };
    columns.into_iter().enumerate().map(name).collect()
}

/// The id of a value by one of its words, or by a beginning that is no other value's; none for a word of no value.
pub(super) fn value<'a>(text: &str, of: &'a KnownAttribute) -> Option<&'a str> {
    let by_id = of.values.iter().find(|value| value.id.eq_ignore_ascii_case(text));
    by_id.or_else(|| super::counts::find(text, &of.values).ok()).map(|value| value.id.as_str())
}

/// A number, with a comma or a point before its fraction, and the other one or spaces between thousands.
pub(super) fn number(text: &str) -> Option<f64> {
    let text: String =
        text.trim().replace('−', "-").chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    let digits = text.strip_prefix(['-', '+']).unwrap_or(&text);
    let figures = |c: char| c.is_ascii_digit() || c == ',' || c == '.';
    if digits.is_empty()
        || digits.len() > 30
        || !digits.chars().all(figures)
        || !digits.starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let (commas, points) = (text.matches(',').count(), text.matches('.').count());
    let plain = match (commas, points) {
        (0, 0 | 1) => text,
        (1, 0) => text.replace(',', "."),
        (0, _) => text.replace('.', ""),
        (_, 0) => text.replace(',', ""),
        (_, _) if commas == 1 && text.rfind(',') > text.rfind('.') => text.replace('.', "").replace(',', "."),
        (_, 1) => text.replace(',', ""),
        (_, _) => return None,
    };
    plain.parse().ok()
}
