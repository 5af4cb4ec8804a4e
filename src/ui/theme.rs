//! The colours: five themes, and the styles that every screen is made of.
//!
//! A style says a role (what is now, what is late), never a colour; so every screen is right in every theme.

use std::{fmt, str::FromStr};

use ratatui::style::{Color, Modifier, Style};
use thiserror::Error;

pub use super::widgets::swatch::swatch;

/// The themes by name, as `--theme` and the configuration spell them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ThemeName {
    /// Light text on a dark ground.
    #[default]
    Dark,
    /// Dark text on a light ground.
    Light,
    /// Black, white and yellow only.
    Contrast,
    /// The terminal's own two colours; bold, dim, reverse and underline do the work.
    Mono,
    /// The terminal's own sixteen colours.
    Ansi16,
}

impl ThemeName {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Dark, Self::Light, Self::Contrast, Self::Mono, Self::Ansi16];

    /// The name as it is typed.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Mono => "mono",
            Self::Ansi16 => "ansi",
        }
    }
}

impl fmt::Display for ThemeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A name that is no theme; carries what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("‘{0}’ is not one of: dark, light, contrast, mono, ansi")]
pub struct UnknownTheme(pub String);

impl FromStr for ThemeName {
    type Err = UnknownTheme;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|theme| theme.as_str() == name)
            .ok_or_else(|| UnknownTheme(name.to_owned()))
    }
}

/// Eight colours and what they are for. The methods give the styles to draw with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Which theme this is.
    pub name: ThemeName,
    /// What everything stands on.
    pub ground: Color,
    /// What is read.
    pub text: Color,
    /// What is read second: words beside keys, times, what is to come.
    pub muted: Color,
    /// What is not read: rules, tracks of bars.
    pub faint: Color,
    /// What is now.
    pub accent: Color,
    /// Saved, in time.
    pub good: Color,
    /// Nearly out of time, late.
    pub warn: Color,
    /// Over time, not saved.
    pub over: Color,
}

impl Theme {
    /// Light on dark.
    pub const DARK: Self = Self {
        name: ThemeName::Dark,
        ground: Color::Rgb(0x12, 0x16, 0x1B),
        text: Color::Rgb(0xEC, 0xE8, 0xE1),
        muted: Color::Rgb(0xA3, 0xAB, 0xB3),
        faint: Color::Rgb(0x3A, 0x42, 0x4B),
        accent: Color::Rgb(0xF2, 0xB8, 0x4B),
        good: Color::Rgb(0x7F, 0xC4, 0x8A),
        warn: Color::Rgb(0xF0, 0x95, 0x4A),
        over: Color::Rgb(0xF5, 0x85, 0x7E),
    };

    /// Dark on light.
    pub const LIGHT: Self = Self {
        name: ThemeName::Light,
        ground: Color::Rgb(0xFB, 0xFA, 0xF6),
        text: Color::Rgb(0x1C, 0x21, 0x26),
        muted: Color::Rgb(0x4C, 0x55, 0x5D),
        faint: Color::Rgb(0xD5, 0xD2, 0xC9),
        accent: Color::Rgb(0x77, 0x4A, 0x00),
        good: Color::Rgb(0x1C, 0x5C, 0x30),
        warn: Color::Rgb(0x86, 0x41, 0x00),
        over: Color::Rgb(0x98, 0x20, 0x1A),
    };

    /// Black, white, yellow. Grey would be a step back here, so that muted is white too.
    pub const CONTRAST: Self = Self {
        name: ThemeName::Contrast,
        ground: BLACK,
        text: WHITE,
        muted: WHITE,
        faint: WHITE,
        accent: YELLOW,
        good: WHITE,
        warn: YELLOW,
        over: YELLOW,
    };

    /// The terminal's two colours.
    pub const MONO: Self = Self {
        name: ThemeName::Mono,
        ground: Color::Reset,
        text: Color::Reset,
        muted: Color::Reset,
        faint: Color::Reset,
        accent: Color::Reset,
        good: Color::Reset,
        warn: Color::Reset,
        over: Color::Reset,
    };

    /// The terminal's sixteen colours. The ground is the terminal's, dark or light, so the text is the terminal's too:
    /// white would be lost on a light one.
    pub const ANSI16: Self = Self {
        name: ThemeName::Ansi16,
        ground: Color::Reset,
        text: Color::Reset,
        muted: Color::DarkGray,
        faint: Color::DarkGray,
        accent: Color::Yellow,
        good: Color::Green,
        warn: Color::Yellow,
        over: Color::Red,
    };

    /// The theme of that name.
    pub const fn named(name: ThemeName) -> Self {
        match name {
            ThemeName::Dark => Self::DARK,
            ThemeName::Light => Self::LIGHT,
            ThemeName::Contrast => Self::CONTRAST,
            ThemeName::Mono => Self::MONO,
            ThemeName::Ansi16 => Self::ANSI16,
        }
    }

    /// Text on ground: what a frame is filled with before anything is drawn.
    pub fn base(&self) -> Style {
        Style::new().fg(self.text).bg(self.ground)
    }

    /// What is read.
    pub fn text(&self) -> Style {
        Style::new().fg(self.text)
    }

    /// What is read first among text: a title, a total.
    pub fn strong(&self) -> Style {
        self.text().add_modifier(Modifier::BOLD)
    }

    /// What is read second.
    pub fn muted(&self) -> Style {
        self.quiet(self.muted)
    }

    /// What is seen, not read.
    pub fn faint(&self) -> Style {
        self.quiet(self.faint)
    }

    /// What is now.
    pub fn now(&self) -> Style {
        self.accent().add_modifier(Modifier::BOLD)
    }

    /// The accent without weight: the filled part of a bar, large shapes.
    pub fn accent(&self) -> Style {
        Style::new().fg(self.accent)
    }

    /// What the next key acts on.
    pub fn selected(&self) -> Style {
        self.text().add_modifier(Modifier::REVERSED)
    }

    /// Saved, in time.
    pub fn good(&self) -> Style {
        Style::new().fg(self.good)
    }

    /// Nearly out of time, late. Without colour it is underlined.
    pub fn warn(&self) -> Style {
        self.alert(self.warn, Modifier::UNDERLINED)
    }

    /// Over time, not saved. Without colour of its own it is bold and underlined.
    pub fn over(&self) -> Style {
        self.alert(self.over, Modifier::UNDERLINED | Modifier::BOLD)
    }

    fn quiet(&self, colour: Color) -> Style {
        let style = Style::new().fg(colour);
        match self.name {
            ThemeName::Mono => style.add_modifier(Modifier::DIM),
            ThemeName::Dark | ThemeName::Light | ThemeName::Contrast | ThemeName::Ansi16 => style,
        }
    }

    /// Where a colour is shared with something else, the shape of the letters tells them apart.
    fn alert(&self, colour: Color, shape: Modifier) -> Style {
        let style = Style::new().fg(colour);
        match self.name {
            ThemeName::Mono | ThemeName::Contrast => style.add_modifier(shape),
            ThemeName::Dark | ThemeName::Light | ThemeName::Ansi16 => style,
        }
    }
}

const BLACK: Color = Color::Rgb(0, 0, 0);
const WHITE: Color = Color::Rgb(0xFF, 0xFF, 0xFF);
const YELLOW: Color = Color::Rgb(0xFF, 0xFF, 0);

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Relative luminance, WCAG 2.2.
    fn luminance(colour: Color) -> f64 {
        let Color::Rgb(r, g, b) = colour else {
            panic!("{colour:?} has no known luminance");
        };
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    pub(crate) fn contrast(a: Color, b: Color) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn black_on_white_is_twenty_one() {
        assert!((contrast(BLACK, WHITE) - 21.0).abs() < 0.01);
    }

    #[test]
    fn all_but_faint_is_readable_from_the_back_row() {
        for theme in [Theme::DARK, Theme::LIGHT, Theme::CONTRAST] {
            for (role, colour) in [
                ("text", theme.text),
                ("muted", theme.muted),
                ("accent", theme.accent),
                ("good", theme.good),
                ("warn", theme.warn),
                ("over", theme.over),
            ] {
                let ratio = contrast(colour, theme.ground);
                assert!(ratio >= 7.0, "{} {role}: {ratio:.2}", theme.name);
            }
        }
    }

    #[test]
    fn mono_paints_nothing() {
        let theme = Theme::MONO;
        for style in [
            theme.base(),
            theme.text(),
            theme.muted(),
            theme.faint(),
            theme.now(),
            theme.selected(),
            theme.good(),
            theme.warn(),
            theme.over(),
        ] {
            assert!(matches!(style.fg, None | Some(Color::Reset)));
            assert!(matches!(style.bg, None | Some(Color::Reset)));
        }
        assert_ne!(theme.text(), theme.now());
        assert_ne!(theme.text(), theme.muted());
        assert_ne!(theme.now(), theme.over());
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for name in ThemeName::ALL {
            assert_eq!(name.to_string().parse(), Ok(name));
            assert_eq!(Theme::named(name).name, name);
        }
        assert_eq!("sepia".parse::<ThemeName>(), Err(UnknownTheme("sepia".to_owned())));
    }
}
