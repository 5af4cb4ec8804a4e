//! How many colours the terminal can show, as its environment tells.

use ratatui::style::Color;

/// How fine the colours are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// None: bold, underlined and reversed text only.
    Mono,
    /// The sixteen that the person's own palette names.
    Ansi16,
    /// A cube of 6 × 6 × 6 and 24 greys.
    Indexed256,
    /// Red, green and blue, 8 bits each.
    TrueColour,
}

impl Depth {
    /// What the environment says; `env` gives a variable's value.
    ///
    /// `NO_COLOR` wins when it is not empty (<https://no-color.org>). `COLORTERM` is what terminals themselves use to
    /// claim true colour; a few that do not set it are known by name.
    pub fn from_env(env: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| env(name).filter(|value| !value.is_empty());
        if set("NO_COLOR").is_some() {
            return Self::Mono;
        }
        let term = set("TERM").unwrap_or_default().to_ascii_lowercase();
        if term == "dumb" {
            return Self::Mono;
        }
        let claims = set("COLORTERM").is_some_and(|value| matches!(value.as_str(), "truecolor" | "24bit"))
            || set("WT_SESSION").is_some()
            || set("TERM_PROGRAM").is_some_and(|program| TRUE_COLOUR_PROGRAMS.contains(&program.as_str()))
            || term.ends_with("-direct")
            || TRUE_COLOUR_TERMS.iter().any(|name| term.contains(name));
        let multiplexed = set("TMUX").is_some();
        if term.starts_with("screen") && !multiplexed {
            // GNU screen hands down COLORTERM of the terminal it runs in, and drops what it does not know.
            return if claims || term.contains("256") { Self::Indexed256 } else { Self::Ansi16 };
        }
        if claims {
            Self::TrueColour
        } else if term.contains("256") || multiplexed {
            Self::Indexed256
        } else {
            Self::Ansi16
        }
    }

    /// A colour as this depth can show it. Sixteen colours are left as they are: a theme for them names its own, as
    /// only the person knows what those look like.
    #[must_use]
    pub fn fit(self, colour: Color) -> Color {
        match (self, colour) {
            (Self::Mono, _) => Color::Reset,
            (Self::Indexed256, Color::Rgb(r, g, b)) => Color::Indexed(nearest_indexed(r, g, b)),
            (Self::Ansi16 | Self::Indexed256 | Self::TrueColour, colour) => colour,
        }
    }
}

const TRUE_COLOUR_PROGRAMS: [&str; 5] = ["iTerm.app", "WezTerm", "vscode", "ghostty", "rio"];

const TRUE_COLOUR_TERMS: [&str; 7] =
    ["kitty", "ghostty", "alacritty", "wezterm", "foot", "contour", "konsole"];

/// The steps of the cube along each axis: <https://invisible-island.net/xterm/xterm.faq.html#color_by_number>.
const CUBE: [u8; 6] = [0, 95, 135, 175, 215, 255];

/// The number of the nearest of the 256 colours: of the cube (16–231) or the greys (232–255), never of the first
/// sixteen, which each person sets.
pub fn nearest_indexed(r: u8, g: u8, b: u8) -> u8 {
    let step = |value: u8| -> u8 {
        let near = (0..6u8).min_by_key(|&step| CUBE[usize::from(step)].abs_diff(value));
        near.unwrap_or(0)
    };
    let steps = [r, g, b].map(step);
    let in_cube = steps.map(|step| CUBE[usize::from(step)]);

    let mean = (u16::from(r) + u16::from(g) + u16::from(b)) / 3;
    let shade = (mean.saturating_sub(3) / 10).min(23) as u8;
    let grey = 8 + 10 * shade;

    let far = |other: [u8; 3]| -> u32 {
        [r, g, b].iter().zip(other).map(|(&one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
    };
    if far([grey; 3]) < far(in_cube) { 232 + shade } else { 16 + 36 * steps[0] + 6 * steps[1] + steps[2] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(env: &str) -> Depth {
        Depth::from_env(|name| {
            env.split_whitespace()
                .filter_map(|pair| pair.split_once('='))
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value.to_owned())
        })
    }

    #[test]
    fn the_environment_tells_the_depth() {
        assert_eq!(depth("TERM=xterm-256color COLORTERM=truecolor"), Depth::TrueColour);
        assert_eq!(depth("TERM=xterm-256color COLORTERM=24bit"), Depth::TrueColour);
        assert_eq!(depth("TERM=xterm-kitty"), Depth::TrueColour);
        assert_eq!(depth("TERM=foot"), Depth::TrueColour);
        assert_eq!(depth("TERM=xterm-direct"), Depth::TrueColour);
        assert_eq!(depth("TERM=xterm-256color"), Depth::Indexed256);
        assert_eq!(depth("TERM=xterm-256color TERM_PROGRAM=Apple_Terminal"), Depth::Indexed256);
        assert_eq!(depth("TERM=tmux-256color TMUX=/tmp/t"), Depth::Indexed256);
        assert_eq!(depth("TERM=screen TMUX=/tmp/t"), Depth::Indexed256);
        assert_eq!(depth("TERM=xterm"), Depth::Ansi16);
        assert_eq!(depth("TERM=linux"), Depth::Ansi16);
        assert_eq!(depth(""), Depth::Ansi16);
    }

    #[test]
    fn no_color_and_a_dumb_terminal_win() {
        assert_eq!(depth("NO_COLOR=1 TERM=xterm-kitty COLORTERM=truecolor"), Depth::Mono);
        assert_eq!(depth("TERM=dumb COLORTERM=truecolor"), Depth::Mono);
        assert_eq!(depth("NO_COLOR= TERM=xterm COLORTERM=truecolor"), Depth::TrueColour);
    }

    #[test]
    fn gnu_screen_is_not_believed_when_it_repeats_what_it_heard() {
        assert_eq!(depth("TERM=screen.xterm COLORTERM=truecolor"), Depth::Indexed256);
        assert_eq!(depth("TERM=screen-256color COLORTERM=truecolor TMUX=/tmp/t"), Depth::TrueColour);
        assert_eq!(depth("TERM=screen"), Depth::Ansi16);
    }

    #[test]
    fn the_nearest_of_256() {
        assert_eq!(nearest_indexed(0, 0, 0), 16);
        assert_eq!(nearest_indexed(255, 255, 255), 231);
        assert_eq!(nearest_indexed(255, 0, 0), 196);
        assert_eq!(nearest_indexed(95, 135, 175), 67);
        assert_eq!(nearest_indexed(8, 8, 8), 232);
        assert_eq!(nearest_indexed(30, 30, 30), 234);
        assert_eq!(nearest_indexed(238, 238, 238), 255);
    }

    #[test]
    fn every_colour_of_the_256_is_nearest_to_itself() {
        for shade in 0..24u8 {
            let grey = 8 + 10 * shade;
            assert_eq!(nearest_indexed(grey, grey, grey), 232 + shade);
        }
        for i in 0..216u8 {
            let at = |axis: u8| CUBE[usize::from(i / axis % 6)];
            assert_eq!(nearest_indexed(at(36), at(6), at(1)), 16 + i);
        }
    }

    #[test]
    fn a_colour_fits_the_depth() {
        let red = Color::Rgb(255, 0, 0);
        assert_eq!(Depth::TrueColour.fit(red), red);
        assert_eq!(Depth::Indexed256.fit(red), Color::Indexed(196));
        assert_eq!(Depth::Indexed256.fit(Color::Blue), Color::Blue);
        assert_eq!(Depth::Mono.fit(Color::Blue), Color::Reset);
    }
}
