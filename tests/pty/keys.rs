//! Keys, as a terminal sends them.

/// The bytes of keys: `zwart 9<enter>`.
///
/// # Panics
/// When there is no key of a name.
pub fn bytes(words: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = words;
    while let Some((plain, named)) = rest.split_once('<') {
        bytes.extend_from_slice(plain.as_bytes());
        let (name, after) = named.split_once('>').unwrap();
        bytes.extend_from_slice(&key(name));
        rest = after;
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// Keys one by one, each with its bytes; what is typed by a character is a key of its own.
pub fn each(words: &str) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    let mut rest = words;
    while let Some(first) = rest.chars().next() {
        let length = if first == '<' { rest.find('>').unwrap() + 1 } else { first.len_utf8() };
        let (one, after) = rest.split_at(length);
        all.push(bytes(one));
        rest = after;
    }
    all
}

fn key(name: &str) -> Vec<u8> {
    let fixed = match name {
        "enter" => "\r",
        // In the form that cannot be taken for the beginning of another key, whatever follows and however soon.
        "esc" => "\x1b[27u",
        "tab" => "\t",
        "s-tab" => "\x1b[Z",
        "up" => "\x1b[A",
        "down" => "\x1b[B",
        "right" => "\x1b[C",
        "left" => "\x1b[D",
        "home" => "\x1b[H",
        "end" => "\x1b[F",
        "pgup" => "\x1b[5~",
        "pgdn" => "\x1b[6~",
        "del" => "\x1b[3~",
        "bs" => "\x7f",
        "space" => " ",
        "a-enter" => "\x1b\r",
        "f1" => "\x1bOP",
        "f2" => "\x1bOQ",
        "f3" => "\x1bOR",
        "f4" => "\x1bOS",
        "f5" => "\x1b[15~",
        "f6" => "\x1b[17~",
        "f7" => "\x1b[18~",
        "f8" => "\x1b[19~",
        "f9" => "\x1b[20~",
        "f10" => "\x1b[21~",
        "f11" => "\x1b[23~",
        "f12" => "\x1b[24~",
        "s-f8" => "\x1b[19;2~",
        _ => return other(name),
    };
    fixed.as_bytes().to_vec()
}

/// `c-x` is Ctrl+X, `a-x` is Alt+X.
fn other(name: &str) -> Vec<u8> {
    match name.as_bytes() {
        [b'c', b'-', letter @ b'a'..=b'z'] => vec![letter - b'a' + 1],
        [b'a', b'-', letter] => vec![0x1b, *letter],
        _ => panic!("there is no key <{name}>"),
    }
}
