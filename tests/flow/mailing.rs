//! The mailing list: addresses are typed once, and stand nowhere but in a file of their own.

use kring::app::{Effect, Message, Overlay};

use crate::hand::{Flow, begin, flow};

/// What was last asked of the disk.
fn asked(s: &Flow) -> Vec<String> {
    match s.effects.last() {
        Some(Effect::KeepAddresses { addresses, .. }) => addresses.clone(),
        Some(Effect::DropAddress { address, .. }) => vec![format!("-{address}")],
        _ => Vec::new(),
    }
}

/// The disk has done what was last asked.
fn written(s: &mut Flow) {
    let mut list = s.model.walk().unwrap().mailing.addresses.clone();
    match s.effects.last() {
        Some(Effect::KeepAddresses { addresses, .. }) => list.extend(addresses.clone()),
        Some(Effect::DropAddress { address, .. }) => list.retain(|known| known != address),
        other => panic!("{other:?}"),
    }
    s.send(Message::Addresses(list));
}

fn kept(s: &Flow) -> Vec<&str> {
    s.model.walk().unwrap().mailing.addresses.iter().map(String::as_str).collect()
}

#[test]
fn row_53_an_address_stays_in_the_field_until_it_is_on_disk_and_the_field_for_the_next() {
    flow("cop", "<go:last>manna@example.org<enter>", |s| {
        assert_eq!(asked(s), ["anna@example.org"]);
        assert_eq!(s.typed(), Some("anna@example.org"));
        written(s);
        assert_eq!(s.typed(), Some(""));
        s.shows(&["Bewaard. 1 adres op de lijst."]);
        s.shows_not("anna@");
        s.press("bram@example.org<enter>");
        // The next one is typed while the disk is slow.
        s.press("emma@example.org<enter>");
        assert_eq!(asked(s), ["bram@example.org"]);
        written(s);
        assert_eq!(asked(s), ["emma@example.org"], "Enter counts once the disk is ready");
        written(s);
        s.press("<enter>");
        assert!(s.model.overlays.is_empty(), "an empty line is the end");
        s.shows(&["Het verslag gaat naar 3 adressen."]);
    });
}

#[test]
fn row_53_what_the_disk_refuses_stays_in_the_field_and_is_said() {
    flow(begin("cop").en(), "<go:last>manna@example.org<enter>", |s| {
        s.send(Message::AddressesRefused("/s/x-e-mail.csv: the disk is full".to_owned()));
        assert_eq!(s.typed(), Some("anna@example.org"));
        assert_eq!(s.told(), "/s/x-e-mail.csv: the disk is full");
        s.shows(&["Not kept. /s/x-e-mail.csv: the disk is full"]);
        assert_eq!(kept(s), Vec::<&str>::new());
        s.press("<enter>");
        assert_eq!(asked(s), ["anna@example.org"]);
        written(s);
        assert_eq!(kept(s), ["anna@example.org"]);
    });
}

#[test]
fn row_53_addresses_are_in_no_session_no_draft_no_undo_and_not_on_the_wall() {
    flow("cop", "<go:last>manna@example.org<enter>", |s| {
        written(s);
        s.press("bram@exam<wait:3s><esc>");
        let walk = s.model.walk().unwrap();
        let everything = [
            serde_json::to_string(&*walk.session).unwrap(),
            serde_json::to_string(&*walk.history).unwrap(),
            serde_json::to_string(&walk.wall()).unwrap(),
            serde_json::to_string(&*s.saved.as_ref().unwrap().session).unwrap(),
        ];
        for place in everything {
            assert!(!place.contains("anna@") && !place.contains("bram@") && !place.contains("e-mail.csv"));
        }
        s.shows(&["een adres dat nog niet op de lijst staat"]);
        s.shows_not("bram@");
        s.press("m");
        assert_eq!(s.typed(), Some("bram@exam"), "nothing that was typed is lost");
    });
}

#[test]
fn row_53_several_are_several_and_doubles_are_said() {
    flow("cop", "<go:last>m", |s| {
        let pasted = "Anna <anna@example.org>\nbram@example.org, ANNA@example.org\n";
        s.send(Message::Paste(pasted.to_owned()));
        s.press("<enter>");
        assert_eq!(asked(s), ["anna@example.org", "bram@example.org"]);
        written(s);
        s.shows(&["Bewaard. 2 adressen op de lijst."]);
        let effects = s.effects.len();
        s.press("Bram@example.org<enter>");
        s.shows(&["Dat adres staat al op de lijst."]);
        assert_eq!((s.effects.len(), s.typed()), (effects, Some("")));
        s.press("bram@example.org emma@example.org<enter>");
        assert_eq!(asked(s), ["emma@example.org"]);
        written(s);
        s.shows(&["1 bewaard; 1 stond er al. 3 adressen op de lijst."]);
    });
}

#[test]
fn row_53_what_looks_wrong_is_said_before_it_is_kept() {
    flow("cop", "<go:last>manna.example.org<enter>", |s| {
        assert_eq!(asked(s), Vec::<String>::new());
        s.shows(&["In “anna.example.org” staat geen @. Enter bewaart het"]);
        s.press("<enter>");
        assert_eq!(asked(s), ["anna.example.org"]);
        written(s);
        // What was changed is looked at anew.
        s.press("bram @example.org<enter>");
        s.shows(&["staat een spatie"]);
        s.press("x<enter>");
        s.shows(&["staat een spatie"]);
        assert_eq!(kept(s), ["anna.example.org"]);
    });
}

#[test]
fn row_53_the_list_shows_on_a_key_with_the_mark_that_the_room_can_read_it() {
    flow("cop", "<go:last>ma@example.org b@example.org<enter>", |s| {
        written(s);
        s.shows_not("a@example.org");
        s.shows(&["De zaal kan meelezen zolang je typt."]);
        s.press("<up>");
        s.shows(&["a@example.org", "b@example.org", "De zaal kan deze lijst lezen."]);
        s.press("<up>x");
        assert_eq!(asked(s), ["-a@example.org"]);
        written(s);
        s.shows(&["Van de lijst gehaald. Nog 1 adres. Ctrl+Z zet het"]);
        s.press("<c-z>");
        assert_eq!(asked(s), ["a@example.org"]);
        written(s);
        assert_eq!(kept(s), ["b@example.org", "a@example.org"]);
        s.press("<esc>");
        s.shows_not("b@example.org");
        s.press("<esc>");
        assert!(s.model.overlays.is_empty());
    });
}

#[test]
fn row_53_it_is_there_from_any_page_and_inside_text() {
    for keys in ["<go:w1>m", "<go:commitments><a-m>", "<go:w3>half<a-m>", "<go:failure><c-p>mailadres<enter>"]
    {
        flow("cop", keys, |s| {
            assert!(matches!(s.model.overlays.last(), Some(Overlay::Addresses { .. })), "{keys}");
        });
    }
}
