//! The scripts that come with the program, from `assets/workshops/`.

use rust_embed::RustEmbed;

use super::Script;
use super::read::{self, Diagnostics};

#[derive(RustEmbed)]
#[folder = "assets/workshops/"]
struct Files;

/// The names of the built-in scripts.
pub fn names() -> impl Iterator<Item = String> {
    Files::iter().filter_map(|file| file.strip_suffix(".toml").map(str::to_owned))
}

/// The TOML of a built-in script.
pub fn source(name: &str) -> Option<String> {
    let file = Files::get(&format!("{name}.toml"))?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// A built-in script; none of that name is `None`.
///
/// # Errors
/// What is wrong with it. A test reads every built-in, so a program that was tested never sees this.
pub fn script(name: &str) -> Option<Result<Script, Diagnostics>> {
    source(name).map(|source| read::script(&source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_can_be_read() {
        for name in names() {
            let read = script(&name).unwrap().unwrap();
            assert_eq!(read.id, name);
        }
    }
}
