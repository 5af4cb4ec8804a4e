//! Addresses for the report, as they are typed: several in one line, wrong ones said before they are kept.
//!
//! What is typed here goes into no draft, no undo history and no session; what is kept stands in a file of its own,
//! which the [runtime](crate::runtime) writes. Until it says that it did, the words stay in the field.

/// The addresses of a session, and what is typed of the next one.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Mailing {
    /// Those on disk, in the order in which they were given.
    pub addresses: Vec<String>,
    /// What was left in the field; nowhere but here.
    pub(super) typed: String,
    /// What is being written: the field as it was when Enter was pressed.
    pub(super) sent: Option<Sent>,
    /// The address that was taken off last, which can be put back.
    pub(super) taken: Option<String>,
    /// What was last said about what was typed.
    pub said: Option<Said>,
}

/// What is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sent {
    /// The field as it was.
    pub(super) text: String,
    /// How many addresses of it were there already.
    pub(super) doubles: usize,
    /// Whether Enter was pressed again meanwhile.
    pub(super) again: bool,
}

/// What is said about what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// These look wrong; Enter keeps them all the same.
    Doubt {
        /// The field as it was when that was said.
        text: String,
        /// The first of them.
        first: String,
        /// What is wrong with it.
        wrong: Wrong,
        /// How many more.
        more: usize,
    },
    /// So many were kept, and so many were there already.
    Kept {
        /// New ones.
        new: usize,
        /// Those that were there.
        doubles: usize,
    },
    /// An address was taken off.
    Taken,
    /// It could not be written, and why.
    Refused(String),
}

/// What is wrong with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// There is no `@` in it.
    NoAt,
    /// There is a space in it.
    Space,
    /// What stands before or behind the `@` is none of an address.
    Other,
}

/// What is in a line.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Read {
    /// The addresses, the wrong ones too; each once.
    pub addresses: Vec<String>,
    /// Which of them look wrong.
    pub wrong: Vec<(String, Wrong)>,
}

/// Reads a line: one address, or several with commas, semicolons, line ends or spaces between, also as mail programs
/// write them: `Anna <anna@example.org>`. Of that only the address is kept.
pub fn read(line: &str) -> Read {
    let mut read = Read::default();
    for part in line.split([',', ';', '\n', '\r', '\t']).map(str::trim).filter(|part| !part.is_empty()) {
        let between = in_brackets(part);
        if !between.is_empty() {
            for address in between {
                read.put(address);
            }
        } else if part.split_whitespace().all(|word| wrong(bare(word)).is_none()) {
            part.split_whitespace().for_each(|word| read.put(bare(word)));
        } else {
            read.put(part);
        }
    }
    read
}

impl Read {
    fn put(&mut self, address: &str) {
        if self.addresses.iter().any(|known| same(known, address)) {
            return;
        }
        self.addresses.push(address.to_owned());
        if let Some(wrong) = wrong(address) {
            self.wrong.push((address.to_owned(), wrong));
        }
    }
}

/// Whether two addresses are one.
pub fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Where something with an `@` in it stands between `<` and `>`: that, and the words beside it that have one too. What
/// is left is names.
fn in_brackets(part: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = part;
    let mut bracketed = false;
    while let Some((before, inside, after)) =
        rest.split_once('<').and_then(|(before, more)| more.split_once('>').map(|(a, b)| (before, a, b)))
    {
        found.extend(before.split_whitespace().map(bare).filter(|word| word.contains('@')));
        let inside = bare(inside.trim());
        if inside.contains('@') {
            bracketed = true;
            found.push(inside);
        }
        rest = after;
    }
    if !bracketed {
        return Vec::new();
    }
    found.extend(rest.split_whitespace().map(bare).filter(|word| word.contains('@')));
    found
}

/// Without what mail programs and people put around an address.
fn bare(word: &str) -> &str {
    let word = word.strip_prefix("mailto:").unwrap_or(word);
    word.trim_matches(|c| matches!(c, '<' | '>' | '"' | '(' | ')'))
}

/// What is obviously wrong with an address. Whether mail arrives there, only mail can tell.
fn wrong(address: &str) -> Option<Wrong> {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return Some(if address.contains(char::is_whitespace) { Wrong::Space } else { Wrong::NoAt });
    };
    if address.contains(char::is_whitespace) {
        return Some(Wrong::Space);
    }
    let parts: Vec<_> = domain.split('.').collect();
    let well = !local.is_empty()
        && !local.contains('@')
        && parts.len() > 1
        && parts.iter().all(|part| !part.is_empty() && !part.contains(['<', '>', '"']));
    (!well).then_some(Wrong::Other)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn addresses(line: &str) -> Vec<String> {
        let read = read(line);
        assert_eq!(read.wrong, [], "{line}");
        read.addresses
    }

    #[test]
    fn several_are_several_however_they_are_written() {
        let both = ["anna@example.org", "bram.b@mail.example.org"];
        for line in [
            "anna@example.org bram.b@mail.example.org",
            "anna@example.org,bram.b@mail.example.org,",
            "anna@example.org; bram.b@mail.example.org",
            "anna@example.org\nbram.b@mail.example.org\n",
            "Anna <anna@example.org>, \"Bram B\" <bram.b@mail.example.org>",
            "Anna <anna@example.org> Bram B <bram.b@mail.example.org>",
            "Anna <anna@example.org> bram.b@mail.example.org",
            "anna@example.org Bram <bram.b@mail.example.org>",
            "mailto:anna@example.org <bram.b@mail.example.org>",
            "anna@example.org ANNA@example.org bram.b@mail.example.org",
        ] {
            assert_eq!(addresses(line), both, "{line}");
        }
        assert_eq!(addresses("zoë+kring@voorbeeld.nl"), ["zoë+kring@voorbeeld.nl"]);
        assert_eq!(addresses(" , ;"), Vec::<String>::new());
    }

    #[test]
    fn what_is_obviously_wrong_is_said_and_kept_whole() {
        for (line, what) in [
            ("anna", Wrong::NoAt),
            ("anna.example.org", Wrong::NoAt),
            ("anna @example.org", Wrong::Space),
            ("anna de vries@example.org", Wrong::Space),
            ("anna bram", Wrong::Space),
            ("anna@", Wrong::Other),
            ("@example.org", Wrong::Other),
            ("anna@example", Wrong::Other),
            ("anna@@example.org", Wrong::Other),
            ("anna@example..org", Wrong::Other),
        ] {
            let read = read(line);
            assert_eq!(read.addresses, [line]);
            assert_eq!(read.wrong, [(line.to_owned(), what)], "{line}");
        }
        let mixed = read("anna@example.org, bram");
        assert_eq!((mixed.addresses.len(), mixed.wrong.len()), (2, 1));
    }

    proptest! {
        #[test]
        fn what_was_read_reads_the_same_again(line in "[ab@.<>\" ,;]{0,24}") {
            let first = read(&line);
            let good: Vec<_> =
                first.addresses.iter().filter(|known| wrong(known).is_none()).cloned().collect();
            prop_assert_eq!(read(&good.join(", ")).addresses, good);
        }
    }
}
