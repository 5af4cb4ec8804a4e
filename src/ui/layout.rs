//! Where things stand: the same places on every screen, at every size, so that nothing jumps from one to the next.

use ratatui::layout::Rect;

/// The smallest window in which the program draws more than one polite line.
pub const SMALLEST: (u16, u16) = (60, 20);

/// How much room there is. A larger size gets larger shapes and more air, not more things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// From 60 × 20: the one thing, circles without names, three keys.
    Small,
    /// From 80 × 24.
    Medium,
    /// From 140 × 40: a projector, a whole screen.
    Large,
}

impl Size {
    /// The size of a window.
    pub const fn of(area: Rect) -> Self {
        if area.width >= 140 && area.height >= 40 {
            Self::Large
        } else if area.width >= 80 && area.height >= 24 {
            Self::Medium
        } else {
            Self::Small
        }
    }

    /// Empty rows between one block and the next.
    pub const fn air(self) -> u16 {
        match self {
            Self::Small | Self::Medium => 1,
            Self::Large => 2,
        }
    }
}

/// Whether a window is too small for anything but one line that says so.
pub const fn too_small(area: Rect) -> bool {
    area.width < SMALLEST.0 || area.height < SMALLEST.1
}

/// The places on a screen.
///
/// ```text
///    rail ─────────────────────────────────────
///
///         body ───────────┐ wide ────────────┐
///         │               │                  │
///         └───────────────┘──────────────────┘
///
///    footer ───────────────────────────────────
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stage {
    /// The line of circles.
    pub rail: Rect,
    /// The column in which text stands; the same left edge everywhere.
    pub body: Rect,
    /// From margin to margin, for what needs the width; begins where the body begins.
    pub wide: Rect,
    /// The last line.
    pub footer: Rect,
    /// How much room there is.
    pub class: Size,
}

impl Stage {
    /// The places in a window of the facilitator, with a footer.
    pub fn of(area: Rect) -> Self {
        Self::with_footer(area, 1)
    }

    /// The places on the wall, which has no footer: the body may use its line.
    pub fn wall(area: Rect) -> Self {
        Self::with_footer(area, 0)
    }

    fn with_footer(area: Rect, footer_height: u16) -> Self {
        let class = Size::of(area);
        let edge = (area.width / 30).max(3);
        let margin = (area.width / 12).max(3);
        let lift = u16::from(class == Size::Large);

        let across = |y, height| {
            let width = area.width.saturating_sub(edge.saturating_mul(2));
            within(area, edge, y, width, height)
        };
        let rail = across(lift, 1);
        let last = area.height.saturating_sub(footer_height);
        let footer = across(last, footer_height);

        let top = lift + 1 + class.air();
        let bottom = last.saturating_sub(class.air());
        let wide = within(
            area,
            margin,
            top,
            area.width.saturating_sub(margin.saturating_mul(2)),
            bottom.saturating_sub(top),
        );
        let body = Rect { width: wide.width.min(column(area.width, class)), ..wide };
        Self { rail, body, wide, footer, class }
    }
}

/// The width of the text column: 72 cells; a terminal has no larger letters, so a large window gets up to 96.
fn column(width: u16, class: Size) -> u16 {
    match class {
        Size::Small | Size::Medium => 72,
        Size::Large => (width / 2).clamp(72, 96),
    }
}

/// A rectangle at an offset within another, cut to it.
fn within(area: Rect, x: u16, y: u16, width: u16, height: u16) -> Rect {
    let (x, y) = (x.min(area.width), y.min(area.height));
    Rect {
        x: area.x.saturating_add(x),
        y: area.y.saturating_add(y),
        width: width.min(area.width - x),
        height: height.min(area.height - y),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_hundred_by_twenty_eight_is_the_sketch() {
        let stage = Stage::of(Rect::new(0, 0, 100, 28));
        assert_eq!(stage.class, Size::Medium);
        assert_eq!(stage.rail, Rect::new(3, 0, 94, 1));
        assert_eq!(stage.body, Rect::new(8, 2, 72, 24));
        assert_eq!(stage.wide, Rect::new(8, 2, 84, 24));
        assert_eq!(stage.footer, Rect::new(3, 27, 94, 1));
    }

    #[test]
    fn the_smallest_keeps_a_column_to_read() {
        let stage = Stage::of(Rect::new(0, 0, 60, 20));
        assert_eq!(stage.class, Size::Small);
        assert_eq!(stage.body, Rect::new(5, 2, 50, 16));
        assert_eq!(stage.body, stage.wide);
    }

    #[test]
    fn the_largest_has_more_air() {
        let stage = Stage::of(Rect::new(0, 0, 200, 60));
        assert_eq!(stage.class, Size::Large);
        assert_eq!(stage.rail, Rect::new(6, 1, 188, 1));
        assert_eq!(stage.body, Rect::new(16, 4, 96, 53));
        assert_eq!(stage.wide.width, 168);
    }

    #[test]
    fn the_wall_gives_the_footer_to_the_body() {
        let area = Rect::new(0, 0, 100, 28);
        let wall = Stage::wall(area);
        assert!(wall.footer.is_empty());
        assert_eq!(wall.body.bottom(), Stage::of(area).body.bottom() + 1);
    }

    #[test]
    fn below_sixty_by_twenty_is_too_small() {
        assert!(!too_small(Rect::new(0, 0, 60, 20)));
        assert!(too_small(Rect::new(0, 0, 59, 20)));
        assert!(too_small(Rect::new(0, 0, 60, 19)));
        assert!(too_small(Rect::ZERO));
    }

    proptest! {
        #[test]
        fn everything_stays_inside(x in 0..500u16, y in 0..500u16, width in 0..500u16, height in 0..500u16) {
            let area = Rect::new(x, y, width, height);
            for stage in [Stage::of(area), Stage::wall(area)] {
                for part in [stage.rail, stage.body, stage.wide, stage.footer] {
                    prop_assert!(part.is_empty() || area.union(part) == area);
                }
                if !too_small(area) {
                    prop_assert!(stage.rail.bottom() < stage.body.y);
                    prop_assert!(stage.body.bottom() < area.bottom());
                    prop_assert!(stage.body.height >= 16 && stage.body.width >= 50);
                }
            }
        }
    }
}
