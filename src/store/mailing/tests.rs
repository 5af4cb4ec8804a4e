use std::fs;

use proptest::prelude::*;

use super::*;

fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|address| (*address).to_owned()).collect()
}

#[test]
fn the_file_is_made_with_the_first_address_and_goes_with_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let session = folder.path().join("cop.json");
    let path = folder.path().join("cop-e-mail.csv");
    assert_eq!(addresses(&session).unwrap(), strings(&[]));
    assert_eq!(keep(&session, &[]).unwrap(), strings(&[]));
    assert!(!path.exists(), "nobody gave an address yet");

    keep(&session, &strings(&["anna@example.org"])).unwrap();
    let both = keep(&session, &strings(&["bram@example.org", "ANNA@example.org"])).unwrap();
    assert_eq!(both, strings(&["anna@example.org", "bram@example.org"]));
    assert_eq!(addresses(&session).unwrap(), both);
    assert_eq!(fs::read_to_string(&path).unwrap(), "e-mail (kring)\nanna@example.org\nbram@example.org\n");

    assert_eq!(drop_address(&session, "Anna@Example.org").unwrap(), strings(&["bram@example.org"]));
    assert_eq!(drop_address(&session, "bram@example.org").unwrap(), strings(&[]));
    assert!(!path.exists());
    assert_eq!(drop_address(&session, "bram@example.org").unwrap(), strings(&[]));
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let session = folder.path().join("cop.json");
    for address in ["a@example.org", "b@example.org"] {
        keep(&session, &strings(&[address])).unwrap();
        let mode = fs::metadata(mailing_path(&session)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["cop-e-mail.csv"], "nothing half-written is left");
}

#[test]
fn a_file_of_somebody_else_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let session = folder.path().join("cop.json");
    let path = mailing_path(&session);
    for other in ["naam,e-mail\nAnna,anna@example.org\n", "anna@example.org\n", "\u{0}\u{1}\n", "e-mail\n"] {
        fs::write(&path, other).unwrap();
        let foreign = MailingError::Foreign { path: path.clone() };
        assert_eq!(addresses(&session), Err(foreign.clone()), "{other:?}");
        assert_eq!(keep(&session, &strings(&["b@example.org"])), Err(foreign.clone()));
        assert_eq!(drop_address(&session, "b@example.org"), Err(foreign.clone()));
        assert_eq!(erase(&session), Err(foreign));
        assert_eq!(fs::read_to_string(&path).unwrap(), other);
    }
}

#[test]
fn what_a_spreadsheet_made_of_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let session = folder.path().join("cop.json");
    let saved = "\u{feff}e-mail (kring);\r\na@example.org\r\n\r\n \"b@example.org\"\r\nA@example.org\r\n";
    fs::write(mailing_path(&session), saved).unwrap();
    let list = addresses(&session).unwrap();
    assert_eq!(list[0], "a@example.org");
    assert_eq!(list.len(), 2, "{list:?}");
}

#[test]
fn no_address_becomes_a_formula() {
    let list = strings(&["=HYPERLINK(\"x\")@e.nl", "+a@e.nl", "-b@e.nl", "@c", "'d@e.nl"]);
    let file = String::from_utf8(text(&list).unwrap()).unwrap();
    for line in file.lines().skip(1) {
        assert!(line.trim_start_matches('"').starts_with('\''), "{line}");
    }
    assert_eq!(parse(file.as_bytes()), Some(list));
}

#[test]
fn a_list_that_cannot_be_written_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let session = folder.path().join("weg/cop.json");
    assert!(matches!(keep(&session, &strings(&["a@example.org"])), Err(MailingError::Write(_))));
    fs::create_dir_all(mailing_path(&session)).unwrap();
    assert!(matches!(keep(&session, &strings(&["a@example.org"])), Err(MailingError::Read(_))));
}

proptest! {
    #[test]
    fn what_is_kept_comes_back(list in prop::collection::vec("[ -~é]{0,3}[a-z=+'\",;-]@?[a-z.\"']{1,6}", 0..8)) {
        let mut unique: Vec<String> = Vec::new();
        for address in list.iter().map(|address| address.trim().to_owned()) {
            if !address.is_empty() && !unique.iter().any(|known| same(known, &address)) {
                unique.push(address);
            }
        }
        prop_assert_eq!(parse(&text(&unique).unwrap()), Some(unique));
    }
}
