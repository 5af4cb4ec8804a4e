//! From a line to what it means.

use super::marks::{Part, What, parts};
use super::{Agreed, Hint, Reading, Room, Understood, Whose};
use crate::roster::clean::clean_line;
use crate::session::fold::fold;
use crate::session::{Due, is_everybody};

/// Reads a line.
pub fn read(line: &str, room: &Room) -> Reading {
    let line = clean_line(line);
    let line = line.trim();
    if let Some(literal) = line.strip_prefix('\\') {
        let text = literal.trim().to_owned();
        return Reading { understood: Understood { text, ..Understood::default() }, ..Reading::default() }
            .or_no_words(line);
    }
    let mut reading = Reading::default();
    let rest = reading.take_number(line, room);
    let parts = parts(rest);
    if parts.iter().any(is_action) {
        reading.understood.agreed = Some(Agreed::default());
    }
    let mut action_told = false;
    for (at, part) in parts.iter().enumerate() {
        reading.say_second_group(at, part, room);
        match &part.what {
            What::Mark { tail, .. } if is_action(part) && !action_told => {
                action_told = true;
                reading.end_with(tail);
            }
            What::Mark { .. } | What::Word(_) | What::Open => reading.take_part(part, room),
        }
    }
    reading.or_no_words(line)
}

/// Reads what is to be done where actions are agreed: who and when are marks in it, and nothing else is.
pub fn read_what(line: &str, room: &Room) -> Reading {
    let line = clean_line(line);
    let line = line.trim();
    let agreed = Some(Agreed::default());
    let mut reading =
        Reading { understood: Understood { agreed, ..Understood::default() }, ..Reading::default() };
    if let Some(literal) = line.strip_prefix('\\') {
        literal.trim().clone_into(&mut reading.understood.text);
        return reading.or_no_words(line);
    }
    for part in &parts(line) {
        match &part.what {
            What::Mark { sign: '#' | '!', .. } => reading.keep(part.gap, part.typed),
            What::Mark { .. } | What::Word(_) | What::Open => reading.take_part(part, room),
        }
    }
    reading.or_no_words(line)
}

/// What is to be done as it is typed, so that [`read_what`] understands these words and nothing else.
pub fn typed_what(text: &str) -> String {
    let is_read = |part: &Part<'_>| match &part.what {
        What::Word(word) => *word != part.typed,
        What::Mark { sign, name, .. } => *sign == '@' || (*sign == '>' && !name.is_empty()),
        What::Open => true,
    };
    let literal = text.starts_with('\\') || parts(text).iter().any(is_read);
    if literal { format!("\\{text}") } else { text.to_owned() }
}

/// Why a mark stays among the words.
enum Stays {
    Bare(char),
    Second,
    NoAction,
    Unknown,
}

impl Stays {
    fn about(self, typed: &str) -> Hint {
        match self {
            Self::Bare(sign) => Hint::Bare(sign),
            Self::Second => Hint::Second(typed.to_owned()),
            Self::NoAction => Hint::NoAction(typed.to_owned()),
            Self::Unknown => Hint::Unknown(typed.to_owned()),
        }
    }
}

/// Whether a part says that this is an action, in whatever language.
fn is_action(part: &Part<'_>) -> bool {
    let words = ["", "a", "actie", "actiepunt", "action"];
    match &part.what {
        What::Mark { sign: '!', name, tail, .. } => {
            // Several marks are emphasis.
            words.contains(&fold(name).as_str()) && (!name.is_empty() || tail.is_empty())
        }
        What::Mark { .. } | What::Word(_) | What::Open => false,
    }
}

/// Whether a name is an e-mail address.
fn is_address(name: &str) -> bool {
    name.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'))
}

impl Reading {
    /// Takes the number of a group from the beginning of a line.
    fn take_number<'a>(&mut self, line: &'a str, room: &Room) -> &'a str {
        let Some((number, rest)) = number(line) else { return line };
        if room.groups.contains(&number) {
            self.understood.whose = Whose::Group(number);
            return rest;
        }
        if number == 0 && room.on_tab {
            self.understood.whose = Whose::Plenary;
            return rest;
        }
        // A year, or a large number, is not meant for a group.
        if number < 100 {
            self.hints.push(Hint::NoGroup(number));
        }
        line
    }

    /// A second number right behind the first looks like a second group.
    fn say_second_group(&mut self, at: usize, part: &Part<'_>, room: &Room) {
        let second = number(part.typed).filter(|(second, _)| room.groups.contains(second));
        if let (0, Whose::Group(_), Some((second, _))) = (at, self.understood.whose, second) {
            self.hints.push(Hint::SecondGroup(second));
        }
    }

    /// Takes a word, or a mark for what it means.
    fn take_part(&mut self, part: &Part<'_>, room: &Room) {
        match &part.what {
            What::Word(word) => self.keep(part.gap, word),
            What::Mark { sign, name, quoted, tail } => match self.mark(*sign, name, *quoted, room) {
                Ok(()) => self.end_with(tail),
                Err(hint) => {
                    self.hints.extend(hint.map(|hint| hint.about(part.typed)));
                    self.keep(part.gap, part.typed);
                }
            },
            What::Open => {
                self.hints.push(Hint::OpenQuote(part.typed.to_owned()));
                self.keep(part.gap, part.typed);
            }
        }
    }

    /// Puts words behind the words.
    fn keep(&mut self, gap: &str, words: &str) {
        let text = &mut self.understood.text;
        if !text.is_empty() {
            text.push_str(if gap.is_empty() { " " } else { gap });
        }
        text.push_str(words);
    }

    /// Punctuation behind a mark is that of the words before it.
    fn end_with(&mut self, tail: &str) {
        if !self.understood.text.is_empty() {
            self.understood.text.push_str(tail);
        }
    }

    fn mark(&mut self, sign: char, name: &str, quoted: bool, room: &Room) -> Result<(), Option<Stays>> {
        match sign {
            '#' if name.is_empty() => Err(Some(Stays::Bare(sign))),
            '#' if self.understood.theme.is_some() => Err(Some(Stays::Second)),
            '#' => {
                self.understood.theme = Some(known(name, &room.themes));
                Ok(())
            }
            '@' => self.owner(name, room),
            '>' => self.due(name, quoted, room),
            _ if name.chars().all(char::is_alphabetic) && !name.is_empty() => Err(Some(Stays::Unknown)),
            _ => Err(None),
        }
    }

    fn owner(&mut self, name: &str, room: &Room) -> Result<(), Option<Stays>> {
        let Some(agreed) = &mut self.understood.agreed else {
            return Err(Some(if name.is_empty() { Stays::Bare('@') } else { Stays::NoAction }));
        };
        if name.is_empty() {
            return Err(Some(Stays::Bare('@')));
        }
        // Somebody may be called Allen.
        let on_list = room.people.iter().any(|known| fold(known) == fold(name));
        if is_everybody(name) && !on_list {
            self.hints.push(Hint::Everybody(name.to_owned()));
            return Ok(());
        }
        if is_address(name) {
            self.hints.push(Hint::Address);
            return Ok(());
        }
        if agreed.owner.is_some() {
            return Err(Some(Stays::Second));
        }
        agreed.owner = Some(known(name, &room.people));
        Ok(())
    }

    fn due(&mut self, name: &str, quoted: bool, room: &Room) -> Result<(), Option<Stays>> {
        // An arrow is not a date.
        if name.is_empty() {
            return Err(None);
        }
        let read = if quoted { None } else { Due::read(name, room.today) };
        // Between quotes a day of the week is a word; a date as the file has it is one either way.
        let due = read.unwrap_or_else(|| Due::of_file(name));
        let date = due.date();
        let Some(agreed) = &mut self.understood.agreed else {
            return Err((date.is_some() || quoted).then_some(Stays::NoAction));
        };
        if agreed.due.is_some() {
            return Err(Some(Stays::Second));
        }
        if date.is_some_and(|date| date < room.today) {
            self.hints.push(Hint::Past);
        }
        agreed.due = Some(due.to_file());
        Ok(())
    }

    fn or_no_words(mut self, line: &str) -> Self {
        if self.understood.text.is_empty() && !line.is_empty() {
            self.hints.push(Hint::NoWords);
        }
        self
    }
}

/// A number at the beginning of a line with nothing stuck to it, and what comes after.
fn number(line: &str) -> Option<(u32, &str)> {
    let end = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
    let (digits, rest) = line.split_at(end);
    let alone = rest.is_empty() || rest.starts_with(char::is_whitespace);
    // A number that begins with a nought is written as a number, not as a group.
    let plain = digits == "0" || !digits.starts_with('0');
    (alone && plain && digits.len() <= 4)
        .then(|| digits.parse().ok())
        .flatten()
        .map(|number| (number, rest.trim_start()))
}

/// A name as it is known, where it is; capitals and accents are not told apart.
fn known(name: &str, names: &[String]) -> String {
    let folded = fold(name);
    let known = names.iter().find(|known| *known == name);
    known
        .or_else(|| names.iter().find(|known| fold(known) == folded))
        .cloned()
        .unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests;
