//! Half-typed text: nothing makes it go away but the hands that typed it.

use crate::hand::flow;
use crate::harvest::harvest;

#[test]
fn row_37_a_letter_in_a_field_is_a_letter() {
    let letters = "qubp.nj:?+-t1zxmoek";
    flow("cop", &(harvest() + letters), |s| {
        assert_eq!(s.typed(), Some(letters));
        assert!(!s.quits() && s.model.overlays.is_empty());
        s.press("<space>q");
        assert_eq!(s.typed(), Some("qubp.nj:?+-t1zxmoek q"));
    });
}

#[test]
fn row_37_esc_loses_no_text_and_quits_nothing() {
    flow("cop", &(harvest() + "half een zin<esc>"), |s| {
        assert_eq!(
            (s.typed(), s.draft("harvest/g1").is_some() || !s.session().drafts.is_empty()),
            (None, true)
        );
        s.press("<esc>");
        assert_eq!(s.typed(), Some("half een zin"));
        s.press("<esc><esc><esc><esc>");
        assert!(!s.quits());
        assert_eq!(s.typed(), Some("half een zin"));
        s.press("<esc><enter><enter>");
        assert_eq!(s.answers(), ["half een zin"]);
    });
}

#[test]
fn row_37_every_tab_has_its_own_half_sentence() {
    flow("cop", &(harvest() + "over een<tab>over twee<tab><tab>over vier<s-tab><s-tab>"), |s| {
        assert_eq!(s.typed(), Some("over twee"));
        s.press("<s-tab>");
        assert_eq!(s.typed(), Some("over een"));
        s.press(" en meer<enter><tab>");
        assert_eq!((s.answers(), s.typed()), (vec!["over een en meer"], Some("over twee")));
    });
}

#[test]
fn row_12_page_down_in_a_field_moves_on_and_the_draft_stays() {
    flow("cop", "<go:w3>half een zin<pgdn>", |s| {
        assert_eq!((s.item(), s.answers().len()), ("w5", 0));
        s.press("<pgup>");
        assert_eq!(s.typed(), Some("half een zin"));
        s.press("<pgup><go:form>zwart 9 w<pgdn><pgup>");
        assert_eq!(s.typed(), Some("zwart 9 w"));
    });
}

#[test]
fn row_7_what_is_typed_before_the_first_step_is_kept_too() {
    flow("cop", "Hogesch<pgdn><pgup>", |s| assert_eq!(s.typed(), Some("Hogesch")));
    flow("cop", "Hogesch<tab>het net<s-tab>", |s| {
        assert_eq!(s.typed(), Some("Hogesch"));
        s.press("<tab>");
        assert_eq!(s.typed(), Some("het net"));
    });
}

#[test]
fn row_37_another_window_or_language_leaves_the_text_alone() {
    flow("cop", &(harvest() + "half een zin<size:40x10><size:120x40>"), |s| {
        assert_eq!(s.typed(), Some("half een zin"));
        s.press("<esc>L<esc>");
        assert_eq!(s.typed(), Some("half een zin"));
    });
}

#[test]
fn row_37_a_field_undoes_by_words_before_the_record_does() {
    flow("cop", &(harvest() + "een<enter>twee drie"), |s| {
        s.press("<c-z>");
        assert_eq!((s.typed(), s.answers()), (Some("twee "), vec!["een"]));
        s.press("<c-z>");
        assert_eq!((s.typed(), s.answers()), (Some(""), vec!["een"]));
        s.press("<c-y><c-y>");
        assert_eq!(s.typed(), Some("twee drie"));
        s.press("<c-z><c-z><c-z>");
        assert_eq!((s.typed(), s.answers().len()), (Some(""), 0));
        assert_eq!(s.told(), "Ongedaan: antwoord ‘een’ bewaard");
    });
}

#[test]
fn row_37_readline_keys_work() {
    flow("cop", &(harvest() + "een twee drie<c-w><c-a>nul <c-e>vier<c-u>"), |s| {
        assert_eq!(s.typed(), Some(""));
        s.press("<a-y>");
        assert_eq!(s.typed(), Some("nul een twee vier"));
        s.press("<home><c-k>vijf<a-b>x");
        assert_eq!(s.typed(), Some("xvijf"));
    });
}

#[test]
fn row_63_hostile_text_is_kept_as_text() {
    flow("cop", &(harvest() + "<paste:\u{1b}[31mrood\u{1b}[0m \u{202e}om>"), |s| {
        assert_eq!(s.typed(), Some("rood om"));
    });
}
