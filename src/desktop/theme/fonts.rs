//! The typefaces: PT Root UI in four weights, Source Serif 4 in three cuts, and the Phosphor icons.
//!
//! [`install_fonts`] hands them to egui once; a [`Face`] names a family afterwards. The icons are a fallback of every
//! family, so an icon may stand inside a word; Inter carries what the others lack. All are open fonts, compiled in, so
//! no family can be missing at run time.

use std::sync::{Arc, LazyLock};

use egui::{Context, FontData, FontDefinitions, FontFamily};

/// A family of type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// PT Root UI at weight 400.
    Sans,
    /// PT Root UI at weight 500: the interface.
    SansMedium,
    /// PT Root UI at weight 600: buttons.
    SansStrong,
    /// PT Root UI at weight 700: names, keys.
    SansBold,
    /// Source Serif 4: what people say, law.
    Serif,
    /// Source Serif 4 Bold: headings.
    SerifBold,
    /// Source Serif 4 Italic: asides and sources.
    SerifItalic,
    /// Phosphor, filled: an icon that stands alone.
    Icon,
}

impl Face {
    /// Every face.
    pub const ALL: [Self; 8] = [
        Self::Sans,
        Self::SansMedium,
        Self::SansStrong,
        Self::SansBold,
        Self::Serif,
        Self::SerifBold,
        Self::SerifItalic,
        Self::Icon,
    ];

    /// The family's name inside egui.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sans => "sans-400",
            Self::SansMedium => "sans-500",
            Self::SansStrong => "sans-600",
            Self::SansBold => "sans-700",
            Self::Serif => "serif",
            Self::SerifBold => "serif-bold",
            Self::SerifItalic => "serif-italic",
            Self::Icon => "icon",
        }
    }

    /// The family as egui wants it.
    pub fn family(self) -> FontFamily {
        FontFamily::Name(self.name().into())
    }

    fn data(self) -> FontData {
        match self {
            Self::Sans => root_ui(400.0),
            Self::SansMedium => root_ui(500.0),
            Self::SansStrong => root_ui(600.0),
            Self::SansBold => root_ui(700.0),
            Self::Serif => FontData::from_static(uzor_fonts::SOURCE_SERIF_4_REGULAR),
            Self::SerifBold => FontData::from_static(uzor_fonts::SOURCE_SERIF_4_BOLD),
            Self::SerifItalic => FontData::from_static(uzor_fonts::SOURCE_SERIF_4_ITALIC),
            Self::Icon => FontData::from_static(egui_phosphor::Variant::Fill.font_bytes()),
        }
    }
}

/// The last resort of every family.
const FALLBACK: &str = "inter";

/// Gives `ctx` the game's fonts; nothing of egui's own remains.
pub fn install_fonts(ctx: &Context) {
    ctx.set_fonts(definitions());
}

/// The families as [`install_fonts`] installs them.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert(FALLBACK.into(), Arc::new(FontData::from_static(uzor_fonts::INTER_500)));
    for face in Face::ALL {
        fonts.font_data.insert(face.name().into(), Arc::new(face.data()));
        fonts.families.insert(face.family(), chain(face));
    }
    fonts.families.insert(FontFamily::Proportional, chain(Face::SansMedium));
    fonts.families.insert(FontFamily::Monospace, chain(Face::SansMedium));
    fonts
}

/// A text face comes first, since the icon font has blanks where letters should be.
fn chain(face: Face) -> Vec<String> {
    let text = if face == Face::Icon { Face::SansMedium } else { face };
    [text.name(), Face::Icon.name(), FALLBACK].map(String::from).to_vec()
}

/// PT Root UI draws a dash nearer to the space before it than the space is wide, so that words and dash would touch.
/// Without its table of distances every letter stands at its own width.
static ROOT_UI: LazyLock<Vec<u8>> = LazyLock::new(|| without_table(uzor_fonts::PT_ROOT_UI_VF, b"GPOS"));

fn root_ui(weight: f32) -> FontData {
    let mut data = FontData::from_static(&ROOT_UI);
    data.tweak.coords.push(b"wght", weight);
    data
}

/// A font in which a table is not found: its name in the list of tables, at the beginning of the file, is spelt otherwise.
fn without_table(font: &[u8], name: &[u8; 4]) -> Vec<u8> {
    const LIST: usize = 12;
    const ENTRY: usize = 16;
    let mut font = font.to_vec();
    let tables = font.get(4..6).map_or(0, |count| usize::from(u16::from_be_bytes([count[0], count[1]])));
    for entry in font.get_mut(LIST..LIST + tables * ENTRY).unwrap_or_default().chunks_mut(ENTRY) {
        if entry.starts_with(name) {
            entry[0] = b'X';
        }
    }
    font
}

#[cfg(test)]
mod tests {
    use super::{Face, definitions, without_table};

    #[test]
    fn a_space_before_a_dash_keeps_its_width() {
        let ctx = egui::Context::default();
        super::install_fonts(&ctx);
        // Fonts are there from the next pass on.
        let mut widths = Vec::new();
        for _ in 0..2 {
            let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
                let font = egui::FontId::new(20.0, Face::SansMedium.family());
                let wide = |text: &str| {
                    ui.painter().layout_no_wrap(text.to_owned(), font.clone(), egui::Color32::WHITE).size().x
                };
                widths = vec![wide("а — б"), wide("а"), wide(" "), wide("—"), wide("б")];
            });
            output.textures_delta.clear();
        }
        let parts = widths[1] + 2.0 * widths[2] + widths[3] + widths[4];
        assert!((widths[0] - parts).abs() < 1.0, "{widths:?}");
    }

    #[test]
    fn a_font_without_a_table_is_a_font_still() {
        let font = without_table(uzor_fonts::PT_ROOT_UI_VF, b"GPOS");
        let parsed = ttf_parser::Face::parse(&font, 0).expect("a font");
        assert!(parsed.tables().gpos.is_none() && parsed.glyph_index('ң').is_some());
    }

    /// Letters of the three languages that lesser fonts lack, and the signs that the texts use.
    const NEEDED: &str = "ӘҒҚҢӨҰҮҺІәғқңөұүһіЁёЪъЫыЭэЩщ₸«»—–№…„“”’°·×−→0123456789%:;!?()";

    #[test]
    fn every_face_has_every_letter() {
        for face in Face::ALL.into_iter().filter(|face| *face != Face::Icon) {
            let fonts = definitions();
            let data = &fonts.font_data[face.name()];
            let parsed = ttf_parser::Face::parse(&data.font, 0).expect("a font that was compiled in");
            for letter in "ӘҒҚҢӨҰҮҺІәғқңөұүһі₸«»—№".chars() {
                assert!(parsed.glyph_index(letter).is_some(), "{face:?} lacks {letter}");
            }
            let fallback = &fonts.font_data[super::FALLBACK];
            let fallback = ttf_parser::Face::parse(&fallback.font, 0).expect("a font that was compiled in");
            for letter in NEEDED.chars() {
                let found = parsed.glyph_index(letter).or_else(|| fallback.glyph_index(letter));
                assert!(found.is_some(), "{face:?} and its fallback lack {letter}");
            }
        }
    }

    #[test]
    fn every_family_falls_back_on_the_icons() {
        let fonts = definitions();
        for chain in fonts.families.values() {
            assert!(chain.iter().any(|name| name == Face::Icon.name()));
        }
    }

    #[test]
    fn the_sans_has_the_weights_that_are_asked_for() {
        let parsed = ttf_parser::Face::parse(uzor_fonts::PT_ROOT_UI_VF, 0).expect("a font that was compiled in");
        let axis = parsed.variation_axes().into_iter().next().expect("a weight axis");
        assert!(axis.min_value <= 400.0 && axis.max_value >= 700.0);
    }
}
