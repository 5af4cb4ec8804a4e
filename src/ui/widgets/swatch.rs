//! The swatches of the attribute's colours: the mark of each in its colour, to stand before its word.

use ratatui::style::{Color, Style};

use crate::ui::theme::{Theme, ThemeName};
use crate::workshop::colour;

/// One colour of the attribute: what it looks like on a dark and on a light ground.
struct Swatch {
    names: &'static [&'static str],
    dark: u32,
    light: u32,
    ansi: Color,
}

const fn swatches(names: &'static [&'static str], dark: u32, light: u32, ansi: Color) -> Swatch {
    Swatch { names, dark, light, ansi }
}

/// Black cannot be black on a dark ground, nor white white on a light one: there they are greys, and the mark tells.
const SWATCHES: [Swatch; 12] = [
    swatches(&["black"], 0x88_90_98, 0x00_00_00, Color::Reset),
    swatches(&["white"], 0xFF_FF_FF, 0x5C_64_6B, Color::Reset),
    swatches(&["blue"], 0x6F_A8_FF, 0x1F_5F_BF, Color::LightBlue),
    swatches(&["green"], 0x6C_C2_7A, 0x1E_7A_35, Color::Green),
    swatches(&["red"], 0xFF_6B_63, 0xC4_24_1C, Color::Red),
    swatches(&["yellow"], 0xFF_D8_4A, 0x94_70_00, Color::Yellow),
    swatches(&["grey", "gray"], 0xB4_BA_C0, 0x6F_76_7C, Color::DarkGray),
    swatches(&["orange"], 0xFF_9A_3D, 0xB8_5A_00, Color::Yellow),
    swatches(&["pink"], 0xFF_93_C9, 0xC2_36_8A, Color::LightMagenta),
    swatches(&["purple", "violet"], 0xB9_8C_FF, 0x74_40_B8, Color::Magenta),
    swatches(&["brown"], 0xC0_8A_5A, 0x7A_4A_22, Color::Reset),
    swatches(&["print", "pattern", "multicolour", "multicolor"], 0xEC_E8_E1, 0x1C_21_26, Color::Reset),
];

/// The mark of an attribute's colour and the style to draw it in. Each colour has a shape of its own, so that nothing is
/// told by colour alone; names that are not known share one mark. The word always stands beside it.
pub fn swatch(theme: &Theme, colour_name: &str) -> (char, Style) {
    let known = SWATCHES.iter().find(|swatch| swatch.names.contains(&colour_name));
    let Some(swatch) = known else {
        return (colour::mark(colour_name), theme.muted());
    };
    let style = match theme.name {
        ThemeName::Dark => Style::new().fg(Color::from_u32(swatch.dark)),
        ThemeName::Light => Style::new().fg(Color::from_u32(swatch.light)),
        ThemeName::Ansi16 => Style::new().fg(swatch.ansi),
        ThemeName::Contrast | ThemeName::Mono => theme.text(),
    };
    (colour::mark(colour_name), style)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::tests::contrast;

    #[test]
    fn swatches_stand_out_on_both_grounds() {
        for theme in [Theme::DARK, Theme::LIGHT, Theme::CONTRAST] {
            for name in SWATCHES.iter().flat_map(|s| s.names).chain(&["other"]) {
                let (_, style) = swatch(&theme, name);
                let ratio = contrast(style.fg.unwrap_or(theme.ground), theme.ground);
                assert!(ratio >= 3.0, "{} {name}: {ratio:.2}", theme.name);
            }
        }
    }

    #[test]
    fn every_mark_of_a_colour_has_a_swatch() {
        for name in SWATCHES.iter().flat_map(|s| s.names) {
            assert_ne!(colour::mark(name), colour::mark("other"), "{name}");
        }
    }

    #[test]
    fn mono_and_contrast_paint_no_swatch() {
        for theme in [Theme::MONO, Theme::CONTRAST] {
            assert_eq!(swatch(&theme, "red"), ('●', theme.text()));
        }
    }
}
