//! What happens after a workshop, and how long after it.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Text;

/// Something that happens after the workshop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Aftercare {
    /// So long after it.
    After(After),
    /// At a time that the text tells, or leaves open.
    Told(Text),
}

/// Something that happens so many days, weeks and months after the workshop.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct After {
    /// Days after it.
    #[serde(default, skip_serializing_if = "is_nought")]
    pub days: u32,
    /// Weeks after it.
    #[serde(default, skip_serializing_if = "is_nought")]
    pub weeks: u32,
    /// Months after it, as the calendar has them.
    #[serde(default, skip_serializing_if = "is_nought")]
    pub months: u32,
    /// Whether this is when the addresses of those who take part are erased.
    #[serde(default, skip_serializing_if = "is_not")]
    pub erase: bool,
    /// What happens.
    pub text: Text,
    /// Keys of a later version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn is_nought(number: &u32) -> bool {
    *number == 0
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde asks")]
const fn is_not(flag: &bool) -> bool {
    !*flag
}

impl Aftercare {
    /// Whether this is when addresses are erased.
    pub const fn erases(&self) -> bool {
        match self {
            Self::After(after) => after.erase,
            Self::Told(_) => false,
        }
    }

    /// What happens.
    pub const fn text(&self) -> &Text {
        match self {
            Self::After(after) => &after.text,
            Self::Told(text) => text,
        }
    }

    /// The day on which it happens, for a workshop on the day `held`; none where that is not said, or is beyond the
    /// calendar.
    pub fn on(&self, held: Date) -> Option<Date> {
        match self {
            Self::After(after) => {
                let span = Span::new().try_months(after.months).ok()?;
                let span = span.try_weeks(after.weeks).ok()?.try_days(after.days).ok()?;
                held.checked_add(span).ok()
            }
            Self::Told(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Aftercare {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_day_is_so_long_after_the_workshop() {
        let held = Date::new(2026, 8, 31).unwrap();
        let on = |json: &str| read(json).on(held).map(|date| date.to_string());
        assert_eq!(on(r#"{"days": 2, "text": "x"}"#).as_deref(), Some("2026-09-02"));
        assert_eq!(on(r#"{"weeks": 6, "text": "x"}"#).as_deref(), Some("2026-10-12"));
        // February is shorter.
        assert_eq!(on(r#"{"months": 6, "text": {"nl": "x"}}"#).as_deref(), Some("2027-02-28"));
        assert_eq!(on(r#"{"days": 4000000000, "text": "x"}"#), None);
        assert_eq!(on(r#""over zes weken""#), None);
    }

    #[test]
    fn it_is_written_back_as_it_was_read() {
        for json in [
            r#""later""#,
            r#"{"nl":"later","en":"later"}"#,
            r#"{"weeks":1,"text":"later","colour":"red"}"#,
            r#"{"months":6,"erase":true,"text":"later"}"#,
        ] {
            assert_eq!(serde_json::to_string(&read(json)).unwrap(), json);
        }
    }
}
