//! What does not fit on one slide goes on on the next.

use super::{Part, Slide};

/// Letters on a line of a slide, in wide letters.
const LINE: usize = 86;
/// Letters on a line of one of two columns.
const COLUMN: usize = 40;
/// What fits under the title, in tenths of the height of a letter; see `slides.css`.
const FULL: usize = 226;
/// What fits in smaller letters, where that saves a slide.
const DENSE: usize = 258;
/// How finely the parts are spread over the slides.
const STEP: usize = 4;

/// The slides that a slide becomes. Two sides stand apart from what is said around them, and have their heads on each.
///
/// A slide with a single line that was left over helps nobody: the letters become smaller where that saves one, and what
/// does need more slides is spread evenly over them.
pub fn pages(slide: &Slide) -> Vec<Slide> {
    let (large, dense) = (flow(&slide.parts, FULL), flow(&slide.parts, DENSE));
    let (mut limit, mut pages) = if dense.len() < large.len() { (DENSE, dense) } else { (FULL, large) };
    while limit > STEP && pages.len() > 1 {
        limit -= STEP;
        let lower = flow(&slide.parts, limit);
        if lower.len() > pages.len() {
            break;
        }
        pages = lower;
    }
    pages
        .into_iter()
        .map(|parts| Slide { over: slide.over.clone(), title: slide.title.clone(), parts })
        .collect()
}

/// Whether these parts fit on a slide in smaller letters only.
pub fn is_dense(parts: &[Part]) -> bool {
    parts.iter().map(tenths).sum::<usize>() > FULL
}

/// The parts of each slide, none higher than `limit` unless a single part is.
fn flow(parts: &[Part], limit: usize) -> Vec<Vec<Part>> {
    let head = parts.iter().find(|part| matches!(part, Part::Row(..)));
    let mut pages: Vec<Vec<Part>> = Vec::new();
    let (mut height, mut in_rows) = (0, false);
    for part in parts {
        let is_row = matches!(part, Part::Row(..));
        let size = tenths(part);
        let over = pages.last().is_none_or(|page| !page.is_empty() && height + size > limit);
        if over || is_row != in_rows && height > 0 {
            pages.push(Vec::new());
            height = 0;
            if let Some(head) = head.filter(|head| is_row && *head != part) {
                height += tenths(head);
                if let Some(page) = pages.last_mut() {
                    page.push(head.clone());
                }
            }
        }
        in_rows = is_row;
        height += size;
        if let Some(page) = pages.last_mut() {
            page.push(part.clone());
        }
    }
    pages
}

/// How high a part is, with the space around it, in tenths of the height of a letter.
fn tenths(part: &Part) -> usize {
    let lines = |text: &str, line: usize| text.chars().count().div_ceil(line).max(1);
    match part {
        Part::Lead(text) => lines(text, LINE * 5 / 6) * 16 + 8,
        Part::Paragraph(text) => lines(text, LINE) * 14 + 6,
        Part::Pitfall(text) => lines(text, LINE - 12) * 14 + 18,
        Part::Point(text, more) => {
            let whole = text.chars().count() + more.as_ref().map_or(0, |more| more.chars().count() + 1);
            whole.div_ceil(LINE - 4).max(1) * 14 + 4
        }
        Part::Row(left, right) => lines(left, COLUMN).max(lines(right, COLUMN)) * 14 + 8,
        Part::Question(text, parts) => {
            let parts: usize = parts.iter().map(|part| lines(part, LINE) * 13 + 1).sum();
            lines(text, LINE * 9 / 10) * 15 + 6 + parts
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slide(parts: Vec<Part>) -> Slide {
        Slide { over: None, title: "x".to_owned(), parts }
    }

    #[test]
    fn what_fits_stays_together_and_the_rest_goes_on() {
        let point = || Part::Point("kort".to_owned(), None);
        assert_eq!(pages(&slide(vec![point(); 12])).len(), 1);
        let many = pages(&slide(vec![point(); 20]));
        assert_eq!(many.iter().map(|page| page.parts.len()).collect::<Vec<_>>(), [10, 10]);
        let fuller = pages(&slide(vec![point(); 14]));
        assert!(fuller.len() == 1 && is_dense(&fuller[0].parts));
        let long = Part::Paragraph("woord ".repeat(900));
        assert_eq!(pages(&slide(vec![long.clone(), long])).len(), 2);
    }

    #[test]
    fn two_sides_have_their_heads_on_each_slide() {
        let row = |text: &str| Part::Row(text.to_owned(), "y".repeat(60));
        let rows = ["intern", "a", "b", "c", "d", "e", "f"].map(row);
        let mut parts = vec![Part::Lead("doel".to_owned())];
        parts.extend(rows);
        parts.push(Part::Pitfall("pas op".to_owned()));
        let pages = pages(&slide(parts));
        assert_eq!(pages[0].parts, [Part::Lead("doel".to_owned())]);
        assert!(pages[1..pages.len() - 1].iter().all(|page| page.parts[0] == row("intern")));
        assert_eq!(pages.last().unwrap().parts, [Part::Pitfall("pas op".to_owned())]);
        let all: usize = pages.iter().map(|page| page.parts.len()).sum();
        assert_eq!(all, 9 + pages.len() - 3);
    }
}
