//! What the README says is true: its keys are those of the key table, its script is one, its links lead somewhere.
//! To write the keys anew: `KRING_RENEW=1 cargo test --test readme`.

#![allow(clippy::unwrap_used, reason = "a test may fail where it stands")]

use std::fs;
use std::path::Path;

use kring::input::markdown;
use kring::workshop::{Lang, read};

const BEGIN: &str = "<!-- keys: begin -->\n";
const END: &str = "<!-- keys: end -->\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

#[test]
fn the_keys_are_those_of_the_table() {
    let readme = readme();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (stands, after) = rest.split_once(END).unwrap();
    let keys = markdown(Lang::En);
    if std::env::var_os("KRING_RENEW").is_some() {
        // Renamed, so that the tests beside this one never read half of it.
        let new = root().join("README.md.new");
        fs::write(&new, [before, BEGIN, &keys, END, after].concat()).unwrap();
        fs::rename(new, root().join("README.md")).unwrap();
        return;
    }
    let differs = stands.lines().zip(keys.lines()).find(|(stands, keys)| stands != keys);
    assert!(
        stands == keys,
        "the keys in README.md are not those of src/input/table.rs: {differs:#?}\n\
         to write them anew: KRING_RENEW=1 cargo test --test readme"
    );
}

#[test]
fn the_script_in_ten_lines_is_a_script_of_ten_lines() {
    let readme = readme();
    let script = readme.split_once("```toml\n").unwrap().1.split_once("```").unwrap().0;
    assert_eq!(script.lines().count(), 10);
    assert_eq!(read::script(script).unwrap().items().count(), 1);
}

#[test]
fn what_it_links_to_is_there() {
    let readme = readme();
    let links = readme.split("](").skip(1).map(|rest| rest.split(')').next().unwrap());
    for link in links.filter(|link| !link.starts_with('#')) {
        assert!(root().join(link).exists(), "{link}");
    }
}
