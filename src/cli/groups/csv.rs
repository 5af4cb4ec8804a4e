//! The groups for a spreadsheet.

use super::formed::Formed;
use super::room::number;

/// Lines of `round,group,name` and the attributes, one per person per round; where heads were counted
/// `round,group,value,people`. Every column of the list is there, also those that the groups are not by.
pub(super) fn csv(formed: &Formed) -> String {
    let room = &formed.asked.room;
    let mut lines = Lines::default();
    if room.counted {
        lines.put(["round", "group", "value", "people"]);
    } else {
        let names = room.attributes.iter().map(|attribute| attribute.name.as_str());
        lines.put(["round", "group", "name"].into_iter().chain(names));
    }
    for (round, groups) in (1..).zip(&formed.rounds) {
        for (number, group) in (1..).zip(groups) {
            let (round, number) = (round.to_string(), number.to_string());
            if room.counted {
                for (value, people) in group.counts.iter().flatten() {
                    let value = &room.attributes[0].values[*value as usize];
                    lines.put([&round, &number, value, people.to_string().as_str()]);
                }
                continue;
            }
            for person in &group.members {
                let person = *person as usize;
                let cells =
                    room.attributes.iter().map(|attribute| attribute.word(person).unwrap_or_default());
                lines.put([round.as_str(), &number, &room.people[person]].into_iter().chain(cells));
            }
        }
    }
    lines.text
}

#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn put<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            let cell = harmless(cell);
            if cell.contains(['"', ',', '\n', '\r']) {
                self.text.extend(["\"", &cell.replace('"', "\"\""), "\""]);
            } else {
                self.text.push_str(&cell);
            }
        }
        self.text.push('\n');
    }
}

/// A cell that a spreadsheet would run as a formula, with a `'` before it: then it is text. Numbers are no formulas.
fn harmless(cell: &str) -> String {
    let acts = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && number(cell).is_none();
    if acts { format!("'{cell}") } else { cell.to_owned() }
}
