//! Large letters: how an [`alphabet`](super::alphabet) is cut for a size.

use super::{
    alphabet::{Accent, Glyph, glyph, take_apart},
    pen::{Dots, Pen, Stroke, strokes, whole},
};

/// The measures of letters of some size, in dots.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typeface {
    /// Cells of a line of text, with accents and tails.
    rows: u16,
    /// Dots from the top of capitals to their foot.
    capital: f32,
    /// Dots above capitals.
    top: f32,
    pen: Pen,
    /// A sixth of a capital, from the middle of its top stroke to the middle of its foot.
    unit: f32,
    /// Dots between two letters.
    pub gap: u16,
}

/// A letter that is ready to be drawn.
pub(super) struct Letter {
    strokes: Vec<Stroke>,
    pen: Pen,
    /// Dots, which are cells, from left to right.
    pub width: u16,
    height: u16,
}

impl Letter {
    pub(super) fn draw(&self) -> Dots {
        let mut dots = Dots::new(self.width, self.height);
        dots.ink(&self.strokes, self.pen);
        dots
    }
}

impl Typeface {
    /// The largest capitals whose tails, and a little air above, fit a line of that many rows.
    pub(super) fn of(rows: u16) -> Self {
        (5..rows.saturating_mul(2))
            .rev()
            .map(|capital| Self::cut(rows, f32::from(capital)))
            .find(|face| face.top >= whole(face.capital / 8.0).max(1.0))
            .unwrap_or_else(|| Self::cut(rows, 5.0))
    }

    fn cut(rows: u16, capital: f32) -> Self {
        // As heavy as a fifth of the height, as long as an `e` stays open. Upright strokes may be one dot heavier.
        let fifth = whole(capital / 5.0).max(1.0);
        let mut tall = fifth;
        while tall > 1.0 && 4.0 * tall + 1.0 > capital - whole((capital - tall) / 3.0) {
            tall -= 1.0;
        }
        let unit = (capital - tall) / 6.0;
        Self {
            rows,
            capital,
            top: f32::from(rows) * 2.0 - capital - whole(2.0 * unit),
            pen: Pen { wide: fifth.min(tall + 1.0) as u16, tall: tall as u16, reach: 2.2 * unit },
            unit,
            gap: whole(capital / 6.0).max(1.0) as u16,
        }
    }

    /// Dots between two words.
    pub(super) fn space(&self) -> u16 {
        whole(self.across() * 2.6) as u16 + 1
    }

    fn across(&self) -> f32 {
        (self.capital - f32::from(self.pen.wide)) / 6.0
    }

    /// A letter, with its accent; nothing for what has no shape.
    pub(super) fn letter(&self, letter: &str) -> Option<Letter> {
        let (base, accent) = take_apart(letter)?;
        let shape = glyph(base)?;
        let small = base.is_lowercase();
        let mut pen = self.pen;
        if shape.thin {
            pen.wide = pen.wide.min(pen.tall);
        }
        let width = self.width(&shape);
        let squeeze = self.squeeze(accent, small);
        let mut strokes = self.base(&shape, width, squeeze, pen);
        let accent = accent.map(|accent| {
            let head = self.head(accent, small, squeeze);
            self.accent(accent, width / 2.0, head, pen)
        });
        let mut over = 0.0f32;
        if let Some(accent) = accent {
            // What the accent of a narrow letter needs more than the letter, it gets on both sides.
            let left = accent.iter().map(Stroke::left).fold(0.0, f32::min);
            over = (-left).ceil().max(0.0);
            strokes.extend(accent);
        }
        let half = (f32::from(pen.wide) / 2.0, f32::from(pen.tall) / 2.0 + self.top);
        for stroke in &mut strokes {
            stroke.shift(half.0 + over, half.1);
        }
        Some(Letter { strokes, pen, width: (width + 2.0 * over) as u16 + pen.wide, height: self.rows * 2 })
    }

    /// From the middle of the first stroke to the middle of the last; even where there is one in between.
    fn width(&self, glyph: &Glyph) -> f32 {
        let wide = f32::from(self.pen.wide);
        let apart = f32::from(glyph.strokes.saturating_sub(1)) * (wide + whole(wide / 2.0));
        let exact = (glyph.width * self.across()).max(apart);
        let width = whole(exact);
        if !glyph.centred || width % 2.0 == 0.0 {
            width
        } else if exact > width || apart > width - 1.0 {
            width + 1.0
        } else {
            width - 1.0
        }
    }

    /// Dots from the top of capitals to an accent's zero. It must not touch the letter; the dots of `ï` are as high as
    /// that of `i`.
    fn head(&self, accent: Accent, small: bool, squeeze: f32) -> f32 {
        match accent {
            _ if !small => squeeze - self.above(),
            Accent::Dots | Accent::Ring | Accent::Cedilla => 0.0,
            Accent::Acute | Accent::Grave | Accent::Roof | Accent::Wave => -whole(self.unit / 2.0),
        }
    }

    /// Dots that the accent of a capital takes.
    fn above(&self) -> f32 {
        whole(self.unit * 2.5)
    }

    /// How much lower a capital is for an accent that the air above it has no room for.
    fn squeeze(&self, accent: Option<Accent>, small: bool) -> f32 {
        match accent {
            None | Some(Accent::Cedilla) => 0.0,
            Some(_) if small => 0.0,
            Some(_) => (self.above() - self.top).max(0.0),
        }
    }

    fn base(&self, glyph: &Glyph, width: f32, squeeze: f32, pen: Pen) -> Vec<Stroke> {
        let stretch = if glyph.width > 0.0 { width / glyph.width } else { 0.0 };
        let foot = self.capital - f32::from(pen.tall);
        strokes(glyph.shape, |x, y| {
            let down = if y < 6.0 {
                squeeze + (y * (foot - squeeze) / 6.0 - 0.5).ceil()
            } else {
                foot + whole((y - 6.0) * self.unit)
            };
            (mirrored(x * stretch, width), down)
        })
    }

    fn accent(&self, accent: Accent, middle: f32, head: f32, pen: Pen) -> Vec<Stroke> {
        let foot = self.capital - f32::from(pen.tall);
        strokes(accent.shape(), |x, y| {
            let aside = x * self.across();
            match accent {
                // Two dots must not become one.
                Accent::Dots => {
                    let least = f32::from(pen.wide + 1) / 2.0;
                    let aside = aside.abs().max(least).copysign(aside);
                    ((middle + aside).round(), head + whole(y * self.unit))
                }
                Accent::Cedilla => ((middle + aside).round(), foot + whole((y - 6.0) * self.unit)),
                Accent::Acute | Accent::Grave | Accent::Roof | Accent::Wave | Accent::Ring => {
                    ((middle + aside).round(), head + whole(y * self.unit))
                }
            }
        })
    }
}

/// The nearest whole dot, counted from the nearest side, so that left and right are alike.
fn mirrored(x: f32, width: f32) -> f32 {
    if x * 2.0 > width { width - whole(width - x) } else { whole(x) }
}
