//! The tokens: every colour and size of the interface, in two sets.
//!
//! Main types: [`Themes`] (both sets) and [`Tokens`] (one set). They are read from `assets/theme.ron`, where the
//! numbers can be changed without a compiler; a file that is missing or wrong leaves the built-in sets in force, and
//! the reason comes back as a value. Nothing here knows egui's style; `style.rs` does.

use std::path::Path;

use egui::Color32;
use serde::{Deserialize, Deserializer};

use super::color::{parse_hex, rgb};

/// The two sets of tokens.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Themes {
    /// Felt, paper and turquoise: the usual look.
    pub felt: Tokens,
    /// Black, white and yellow: the high contrast look.
    pub contrast: Tokens,
}

impl Themes {
    /// The sets that are compiled in.
    pub fn built_in() -> Self {
        Self { felt: Tokens::felt(), contrast: Tokens::contrast() }
    }

    /// Reads both sets from the text of a theme file.
    ///
    /// # Errors
    /// When the text is not RON, lacks a token, or holds a colour that is not `#RRGGBB`.
    pub fn parse(text: &str) -> Result<Self, ThemeError> {
        ron::from_str(text).map_err(|cause| ThemeError(cause.to_string()))
    }

    /// Reads the theme file at `path`; the built-in sets stand in for a file that cannot be used, together with why.
    pub fn load(path: &Path) -> (Self, Option<ThemeError>) {
        let read = std::fs::read_to_string(path)
            .map_err(|cause| ThemeError(cause.to_string()))
            .and_then(|text| Self::parse(&text));
        match read {
            Ok(themes) => (themes, None),
            Err(error) => (Self::built_in(), Some(error)),
        }
    }
}

/// Why a theme file was not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeError(String);

impl std::fmt::Display for ThemeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ThemeError {}

/// Lengths at 1280 by 720, before the interface is scaled.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    /// The unit that gaps are counted in.
    pub unit: f32,
    /// The margin of a screen.
    pub margin: f32,
    /// The usual height of a button.
    pub button: f32,
    /// The least height of anything that is pressed.
    pub touch: f32,
    /// Corner radius of a button.
    pub button_radius: f32,
    /// Corner radius of a panel.
    pub panel_radius: f32,
    /// Edge of a control or panel.
    pub edge: f32,
    /// Edge of what is selected.
    pub edge_strong: f32,
    /// The foot of a button that is not pressed.
    pub foot: f32,
    /// How far out the focus ring runs.
    pub focus_out: f32,
    /// Width of the focus ring.
    pub focus: f32,
    /// Width of the ring's casing.
    pub focus_casing: f32,
    /// Height of a list row.
    pub row: f32,
    /// Ornament corner of a panel.
    pub corner: f32,
}

/// What a set of tokens lets the widgets draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Finish {
    /// Gradients, shadows, feet and ornament.
    Felt,
    /// Plain ground and strong lines only.
    Plain,
}

/// One set of tokens.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    /// Whether gradients, shadows and ornament are drawn.
    pub finish: Finish,
    /// Lengths.
    pub sizes: Sizes,
    /// Text.
    #[serde(deserialize_with = "hex")]
    pub ink: Color32,
    /// Secondary text.
    #[serde(deserialize_with = "hex")]
    pub ink_2: Color32,
    /// A panel.
    #[serde(deserialize_with = "hex")]
    pub paper: Color32,
    /// A panel at its upper edge; panels run down to `paper_foot`.
    #[serde(deserialize_with = "hex")]
    pub paper_top: Color32,
    /// A panel at its lower edge.
    #[serde(deserialize_with = "hex")]
    pub paper_foot: Color32,
    /// A sheet of paper that is written on.
    #[serde(deserialize_with = "hex")]
    pub sheet: Color32,
    /// A control, a tray.
    #[serde(deserialize_with = "hex")]
    pub felt: Color32,
    /// An empty track, a worn edge of felt.
    #[serde(deserialize_with = "hex")]
    pub felt_2: Color32,
    /// The edge of a control.
    #[serde(deserialize_with = "hex")]
    pub line: Color32,
    /// A line to write on.
    #[serde(deserialize_with = "hex")]
    pub rule: Color32,
    /// What can be pressed: the turquoise of glazed tile.
    #[serde(deserialize_with = "hex")]
    pub accent: Color32,
    /// Small words in the accent.
    #[serde(deserialize_with = "hex")]
    pub accent_dark: Color32,
    /// The ground of what is selected.
    #[serde(deserialize_with = "hex")]
    pub accent_pale: Color32,
    /// Text on the accent.
    #[serde(deserialize_with = "hex")]
    pub on_accent: Color32,
    /// A second line of text on the accent.
    #[serde(deserialize_with = "hex")]
    pub on_accent_2: Color32,
    /// Key strips and what lies over the town.
    #[serde(deserialize_with = "hex")]
    pub night: Color32,
    /// Pills and tooltips.
    #[serde(deserialize_with = "hex")]
    pub night_2: Color32,
    /// Text on night.
    #[serde(deserialize_with = "hex")]
    pub on_night: Color32,
    /// Light and state.
    #[serde(deserialize_with = "hex")]
    pub gold: Color32,
    /// Words in gold on night.
    #[serde(deserialize_with = "hex")]
    pub gold_text: Color32,
    /// A weak rule, a border.
    #[serde(deserialize_with = "hex")]
    pub madder: Color32,
    /// The law card.
    #[serde(deserialize_with = "hex")]
    pub law: Color32,
    /// The heading of a law card.
    #[serde(deserialize_with = "hex")]
    pub law_text: Color32,
    /// The source below a law card.
    #[serde(deserialize_with = "hex")]
    pub law_source: Color32,
    /// The focus ring.
    #[serde(deserialize_with = "hex")]
    pub focus: Color32,
    /// The casing of the focus ring.
    #[serde(deserialize_with = "hex")]
    pub focus_casing: Color32,
    /// The score of values.
    #[serde(deserialize_with = "hex")]
    pub values: Color32,
    /// The score of prevention.
    #[serde(deserialize_with = "hex")]
    pub prevention: Color32,
    /// The score of accountability.
    #[serde(deserialize_with = "hex")]
    pub accountability: Color32,
    /// A layer of a score not yet won.
    #[serde(deserialize_with = "hex")]
    pub felt_empty: Color32,
    /// What a stack of felt stands on.
    #[serde(deserialize_with = "hex")]
    pub soil: Color32,
    /// The ground of a carpet frame.
    #[serde(deserialize_with = "hex")]
    pub carpet: Color32,
    /// The corner of a carpet frame.
    #[serde(deserialize_with = "hex")]
    pub carpet_tile: Color32,
    /// The ornament on a carpet.
    #[serde(deserialize_with = "hex")]
    pub carpet_light: Color32,
    /// What a panel throws.
    #[serde(deserialize_with = "hex")]
    pub shadow: Color32,
    /// Piece: who.
    #[serde(deserialize_with = "hex")]
    pub who: Color32,
    /// Fill of the piece: who.
    #[serde(deserialize_with = "hex")]
    pub who_pale: Color32,
    /// Piece: what.
    #[serde(deserialize_with = "hex")]
    pub what: Color32,
    /// Fill of the piece: what.
    #[serde(deserialize_with = "hex")]
    pub what_pale: Color32,
    /// Piece: where.
    #[serde(deserialize_with = "hex")]
    pub place: Color32,
    /// Fill of the piece: where.
    #[serde(deserialize_with = "hex")]
    pub place_pale: Color32,
    /// Piece: when.
    #[serde(deserialize_with = "hex")]
    pub when: Color32,
    /// Fill of the piece: when.
    #[serde(deserialize_with = "hex")]
    pub when_pale: Color32,
    /// Piece: proof.
    #[serde(deserialize_with = "hex")]
    pub proof: Color32,
    /// Fill of the piece: proof.
    #[serde(deserialize_with = "hex")]
    pub proof_pale: Color32,
    /// Piece: channel.
    #[serde(deserialize_with = "hex")]
    pub channel: Color32,
    /// Fill of the piece: channel.
    #[serde(deserialize_with = "hex")]
    pub channel_pale: Color32,
}

impl Tokens {
    /// The usual set.
    pub fn felt() -> Self {
        Self {
            finish: Finish::Felt,
            sizes: Sizes::of(2.0, 3.0),
            ink: rgb(0x2A_2036),
            ink_2: rgb(0x5A_4C5E),
            paper: rgb(0xFF_F7E6),
            paper_top: rgb(0xFF_FDF4),
            paper_foot: rgb(0xFB_EBCB),
            sheet: rgb(0xFF_FEF8),
            felt: rgb(0xF6_E7C9),
            felt_2: rgb(0xEB_D5AC),
            line: rgb(0x8F_7650),
            rule: rgb(0xD9_C9A6),
            accent: rgb(0x0B_6E78),
            accent_dark: rgb(0x07_525B),
            accent_pale: rgb(0xD5_EFEA),
            on_accent: rgb(0xFF_FFFF),
            on_accent_2: rgb(0xD5_F0EA),
            night: rgb(0x1D_1A33),
            night_2: rgb(0x2A_2036),
            on_night: rgb(0xFF_F7E6),
            gold: rgb(0xE9_B44C),
            gold_text: rgb(0xFF_E2A6),
            madder: rgb(0xA6_3A2B),
            law: rgb(0x17_344A),
            law_text: rgb(0xFF_E9C2),
            law_source: rgb(0xD9_E6EA),
            focus: rgb(0xF2_B632),
            focus_casing: rgb(0x2A_2036),
            values: rgb(0xB8_432F),
            prevention: rgb(0x0B_6E78),
            accountability: rgb(0x34_508C),
            felt_empty: rgb(0xE5_D6B4),
            soil: rgb(0x8A_5C3C),
            carpet: rgb(0x7E_2B2A),
            carpet_tile: rgb(0x17_656C),
            carpet_light: rgb(0xF3_D9A0),
            shadow: rgb(0x2A_1736),
            who: rgb(0xB8_432F),
            who_pale: rgb(0xF3_D9CF),
            what: rgb(0x0B_6E78),
            what_pale: rgb(0xD5_EFEA),
            place: rgb(0x34_508C),
            place_pale: rgb(0xDC_E4F4),
            when: rgb(0x8A_5A00),
            when_pale: rgb(0xFB_E6B4),
            proof: rgb(0x3F_6A2C),
            proof_pale: rgb(0xE3_EDD6),
            channel: rgb(0x6B_3F82),
            channel_pale: rgb(0xEA_DCF0),
        }
    }

    /// The set of high contrast.
    pub fn contrast() -> Self {
        Self {
            finish: Finish::Plain,
            sizes: Sizes::of(3.0, 4.0),
            ink: rgb(0xFF_FFFF),
            ink_2: rgb(0xF2_EFE6),
            paper: rgb(0x00_0000),
            paper_top: rgb(0x00_0000),
            paper_foot: rgb(0x00_0000),
            sheet: rgb(0x00_0000),
            felt: rgb(0x14_141C),
            felt_2: rgb(0x33_3333),
            line: rgb(0xFF_FFFF),
            rule: rgb(0x8C_8C8C),
            accent: rgb(0xFF_D94A),
            accent_dark: rgb(0xFF_D94A),
            accent_pale: rgb(0x2B_2A10),
            on_accent: rgb(0x00_0000),
            on_accent_2: rgb(0x00_0000),
            night: rgb(0x00_0000),
            night_2: rgb(0x00_0000),
            on_night: rgb(0xFF_FFFF),
            gold: rgb(0xFF_D94A),
            gold_text: rgb(0xFF_D94A),
            madder: rgb(0xFF_FFFF),
            law: rgb(0x00_0000),
            law_text: rgb(0xFF_FFFF),
            law_source: rgb(0xFF_FFFF),
            focus: rgb(0x5C_E1E6),
            focus_casing: rgb(0x00_0000),
            values: rgb(0xFF_FFFF),
            prevention: rgb(0xFF_FFFF),
            accountability: rgb(0xFF_FFFF),
            felt_empty: rgb(0x00_0000),
            soil: rgb(0xFF_FFFF),
            carpet: rgb(0x00_0000),
            carpet_tile: rgb(0x00_0000),
            carpet_light: rgb(0xFF_FFFF),
            shadow: rgb(0x00_0000),
            who: rgb(0xFF_FFFF),
            who_pale: rgb(0x14_141C),
            what: rgb(0xFF_FFFF),
            what_pale: rgb(0x14_141C),
            place: rgb(0xFF_FFFF),
            place_pale: rgb(0x14_141C),
            when: rgb(0xFF_FFFF),
            when_pale: rgb(0x14_141C),
            proof: rgb(0xFF_FFFF),
            proof_pale: rgb(0x14_141C),
            channel: rgb(0xFF_FFFF),
            channel_pale: rgb(0x14_141C),
        }
    }

    /// Whether this set draws gradients, shadows and ornament.
    pub fn is_felt(&self) -> bool {
        self.finish == Finish::Felt
    }
}

impl Sizes {
    const fn of(edge: f32, edge_strong: f32) -> Self {
        Self {
            unit: 8.0,
            margin: 40.0,
            button: 50.0,
            touch: 48.0,
            button_radius: 12.0,
            panel_radius: 14.0,
            edge,
            edge_strong,
            foot: 4.0,
            focus_out: 5.0,
            focus: 3.5,
            focus_casing: 6.0,
            row: 46.0,
            corner: 46.0,
        }
    }
}

fn hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse_hex(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a colour like #2A2036")))
}

#[cfg(test)]
mod tests {
    use super::{Themes, Tokens};
    use crate::desktop::theme::color::contrast;

    const FILE: &str = include_str!("../../../assets/theme.ron");

    #[test]
    fn the_file_and_the_built_in_sets_say_the_same() {
        assert_eq!(Themes::parse(FILE), Ok(Themes::built_in()));
    }

    #[test]
    fn a_wrong_file_leaves_the_built_in_sets() {
        let (themes, error) = Themes::load(std::path::Path::new("assets/no-such-theme.ron"));
        assert_eq!(themes, Themes::built_in());
        assert!(error.is_some());
        assert!(Themes::parse(&FILE.replacen("#2A2036", "ink", 1)).is_err());
    }

    #[test]
    fn felt_pairs_are_as_clear_as_the_direction_says() {
        let t = Tokens::felt();
        let pairs = [
            ("ink on paper", t.ink, t.paper, 14.5),
            ("second ink on paper", t.ink_2, t.paper, 7.4),
            ("ink on felt", t.ink, t.felt, 12.6),
            ("second ink on felt", t.ink_2, t.felt, 6.4),
            ("line on paper", t.line, t.paper, 4.0),
            ("line on felt", t.line, t.felt, 3.4),
            ("accent on paper", t.accent, t.paper, 5.5),
            ("white on accent", t.on_accent, t.accent, 5.9),
            ("paper on night", t.on_night, t.night, 15.7),
            ("paper on pills", t.on_night, t.night_2, 14.4),
            ("gold on night", t.gold, t.night, 8.8),
            ("madder on paper", t.madder, t.paper, 5.9),
            ("focus on casing", t.focus, t.focus_casing, 8.4),
            ("values on paper", t.values, t.paper, 5.0),
            ("prevention on paper", t.prevention, t.paper, 5.5),
            ("accountability on paper", t.accountability, t.paper, 7.3),
            ("ink on what is selected", t.ink, t.accent_pale, 7.0),
            ("law heading", t.law_text, t.law, 7.0),
            ("law source", t.law_source, t.law, 7.0),
            ("who", t.who, t.who_pale, 3.9),
            ("what", t.what, t.what_pale, 4.5),
            ("where", t.place, t.place_pale, 4.5),
            ("when", t.when, t.when_pale, 4.5),
            ("proof", t.proof, t.proof_pale, 4.5),
            ("channel", t.channel, t.channel_pale, 4.5),
        ];
        for (name, front, ground, least) in pairs {
            let ratio = contrast(front, ground);
            assert!(ratio >= least, "{name}: {ratio:.2} is under {least}");
        }
    }

    #[test]
    fn high_contrast_pairs_are_strong() {
        let t = Tokens::contrast();
        assert!(contrast(t.ink, t.paper) > 20.9);
        assert!(contrast(t.on_accent, t.accent) >= 15.0);
        assert!(contrast(t.focus, t.focus_casing) >= 13.0);
        for front in [t.ink, t.ink_2, t.accent, t.line, t.values, t.gold] {
            for ground in [t.paper, t.felt, t.accent_pale] {
                assert!(contrast(front, ground) >= 7.0);
            }
        }
    }
}
