//! The clock: digits as large as the room allows, all of one width, so that they do not dance.

use ratatui::{
    buffer::Buffer,
    layout::{Alignment, Rect},
    style::Style,
    widgets::Widget,
};

use super::{
    pen::{Dots, Pen, strokes, whole},
    prose::draw_line,
};

/// The smallest shapes, in rows.
pub const MIN_ROWS: u16 = 3;
/// The largest shapes, in rows.
pub const MAX_ROWS: u16 = 30;

/// A digit is four wide and six tall, from the middle of one stroke to the middle of the other.
fn shape(digit: char) -> Option<&'static str> {
    Some(match digit {
        '0' => "0,0~ 4,0~ 4,6~ 0,6~ z",
        '1' => "0.5,1.4 2.4,0 2.4,6",
        '2' => "0,1.5 0,0~ 4,0~ 4,2.9~ 0,6 4,6",
        '3' => "0,0 4,0 2,2.6 4,2.6~ 4,6~ 0,6~ 0,4.8",
        '4' => "2.8,0 0,4.5 4,4.5; 3.3,2.8 3.3,6",
        '5' => "3.8,0 0,0 0,2.6 4,2.6~ 4,6~ 0,6~ 0,4.9",
        // A nine is a six upside down.
        '6' | '9' => "3.7,0.6 3.2,0~ 0,0~ 0,4; 0,2.6~ 4,2.6~ 4,6~ 0,6~ z",
        '7' => "0,0 4,0 1.2,6",
        '8' => "0,0~ 4,0~ 4,2.8~ 0,2.8~ z; 0,2.8~ 4,2.8~ 4,6~ 0,6~ z",
        '+' => "2,1 2,5; 0,3 4,3",
        '-' | '−' => "0.4,3 3.6,3",
        ':' => "0,1.8 0,1.8; 0,4.2 0,4.2",
        ' ' => "",
        _ => return None,
    })
}

/// The measures of digits of some height, in dots.
#[derive(Debug, Clone, Copy)]
struct Measures {
    height: u16,
    pen: Pen,
    digit: u16,
    gap: u16,
}

impl Measures {
    fn of(rows: u16) -> Self {
        let height = rows.clamp(MIN_ROWS, MAX_ROWS) * 2;
        let fifth = f32::from(height) / 5.0;
        let wide = whole(fifth) as u16;
        let tall = (fifth + 0.3).floor() as u16;
        let stroke = whole(f32::from(height - tall) * 0.68) as u16;
        Self {
            height,
            pen: Pen { wide, tall, reach: f32::from(height) },
            digit: stroke + tall.max(wide),
            gap: (whole(f32::from(height) * 0.16) as u16).max(1),
        }
    }

    fn width(&self, digit: char) -> u16 {
        if digit == ':' { self.pen.wide } else { self.digit }
    }

    fn draw(&self, digit: char) -> Dots {
        let width = self.width(digit);
        let mut dots = Dots::new(width, self.height);
        let (wide, tall) = (f32::from(self.pen.wide), f32::from(self.pen.tall));
        let mut across = f32::from(width) - wide;
        if digit == '+' {
            across -= across % 2.0;
        }
        let down = f32::from(self.height) - tall;
        let strokes = strokes(shape(digit).unwrap_or_default(), |x, y| {
            (whole(x * across / 4.0) + wide / 2.0, (y * down / 6.0 - 0.5).ceil() + tall / 2.0)
        });
        dots.ink(&strokes, self.pen);
        if digit == '9' { dots.turned() } else { dots }
    }
}

/// A time in large digits: `12:37`, `+0:45`. A space is as wide as a digit; characters that it has no shape for are left
/// out. Where not even the smallest fits, the time is a line of text.
#[derive(Debug, Clone, Copy)]
pub struct Digits<'a> {
    text: &'a str,
    style: Style,
    rows: u16,
    alignment: Alignment,
}

impl<'a> Digits<'a> {
    /// As large as the area allows.
    pub const fn new(text: &'a str, style: Style) -> Self {
        Self { text, style, rows: MAX_ROWS, alignment: Alignment::Left }
    }

    /// No taller than that many rows. Ask [`Self::size_for`] with the longest time to come, and the size will stay.
    #[must_use]
    pub const fn rows(mut self, rows: u16) -> Self {
        self.rows = rows;
        self
    }

    /// Where in the area it stands from left to right.
    #[must_use]
    pub const fn alignment(mut self, alignment: Alignment) -> Self {
        self.alignment = alignment;
        self
    }

    /// The most rows at which a text fits an area, if any.
    pub fn size_for(text: &str, area: Rect) -> Option<u16> {
        (MIN_ROWS..=area.height.min(MAX_ROWS)).rev().find(|rows| Self::width(text, *rows) <= area.width)
    }

    /// The cells that a text takes at a height in rows.
    pub fn width(text: &str, rows: u16) -> u16 {
        let measures = Measures::of(rows);
        text.chars()
            .filter(|digit| shape(*digit).is_some())
            .map(|digit| measures.width(digit).saturating_add(measures.gap))
            .fold(0, u16::saturating_add)
            .saturating_sub(measures.gap)
    }
}

impl Widget for &Digits<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        let area = area.intersection(buf.area);
        let room = Rect { height: area.height.min(self.rows), ..area };
        let Some(rows) = Digits::size_for(self.text, room) else {
            draw_line(buf, area, self.text, self.style);
            return;
        };
        let measures = Measures::of(rows);
        let spare = area.width - Digits::width(self.text, rows);
        let mut x = area.x
            + match self.alignment {
                Alignment::Left => 0,
                Alignment::Center => spare / 2,
                Alignment::Right => spare,
            };
        for digit in self.text.chars().filter(|digit| shape(*digit).is_some()) {
            let dots = measures.draw(digit);
            let place = Rect { x, width: dots.width(), height: rows, ..area };
            dots.paint(place, buf, self.style);
            x = x.saturating_add(dots.width()).saturating_add(measures.gap);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::Modifier;

    use super::*;
    use crate::ui::{theme::Theme, widgets::look};

    fn drawn(text: &str, rows: u16) -> String {
        let digits = Digits::new(text, Style::new()).rows(rows);
        look::rows(Digits::width(text, rows), rows, &digits)
    }

    #[test]
    fn every_digit_at_every_usual_size() {
        for rows in [3, 4, 5, 7, 9, 12, 16] {
            insta::assert_snapshot!(format!("{rows}_rows"), drawn("0123456789", rows));
        }
    }

    #[test]
    fn clocks() {
        insta::assert_snapshot!([drawn("12:37", 5), drawn("+0:45", 5), drawn("-7", 5)].join("\n"));
    }

    #[test]
    fn digits_do_not_dance() {
        for rows in MIN_ROWS..=MAX_ROWS {
            for digit in "0123456789 ".chars() {
                let text = format!("{digit}:00");
                assert_eq!(Digits::width(&text, rows), Digits::width("8:88", rows));
            }
        }
    }

    #[test]
    fn fills_the_room_it_is_given() {
        assert_eq!(Digits::size_for("2:37", Rect::new(0, 0, 72, 20)), Some(12));
        assert_eq!(Digits::size_for("2:37", Rect::new(0, 0, 200, 60)), Some(30));
        assert_eq!(Digits::size_for("2:37", Rect::new(0, 0, 200, 2)), None);
        assert_eq!(Digits::size_for("2:37", Rect::new(0, 0, 9, 20)), None);
    }

    #[test]
    fn without_room_it_is_still_a_time() {
        let theme = Theme::DARK;
        let digits = Digits::new("12:37", theme.now());
        assert_eq!(look::rows(8, 2, &digits), "12:37\n\n");
    }

    #[test]
    fn stands_left_or_right() {
        let right = Digits::new("1", Style::new()).alignment(Alignment::Right);
        let left = Digits::new("1", Style::new());
        assert!(look::rows(40, 5, &right).starts_with("          "));
        assert!(look::rows(40, 5, &left).starts_with("  ▄██\n"));
    }

    #[test]
    fn shapes_are_not_underlined() {
        let buf = look::buffer(30, 5, &Digits::new("12:37", Theme::MONO.over()));
        let drawn = |modifier| buf.content.iter().any(|cell| cell.modifier.contains(modifier));
        assert!(drawn(Modifier::BOLD));
        assert!(!drawn(Modifier::UNDERLINED));
    }

    proptest! {
        #[test]
        fn draws_at_any_size(text in any::<String>(), rows in any::<u16>(), w in 0..120u16, h in 0..40u16) {
            look::rows(w, h, &Digits::new(&text, Style::new()).rows(rows));
        }

        #[test]
        fn draws_any_time(text in "[+-]?[0-9]{1,3}(:[0-9]{2})?", w in 0..250u16, h in 0..40u16) {
            look::rows(w, h, &Digits::new(&text, Style::new()));
        }
    }
}
