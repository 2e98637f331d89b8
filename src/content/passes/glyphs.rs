//! Every character must be drawn by the fonts that ship: PT Root UI and Source Serif 4.

use std::sync::LazyLock;

use super::{Scope, TextAt};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::source::Span;

/// Checks a text.
pub fn check(_: &Scope<'_>, at: &TextAt<'_>, found: &mut Vec<Diagnostic>) {
    for piece in &at.text.pieces {
        let text = at.file.source.slice(piece.span);
        for (i, c) in text.char_indices() {
            if !is_drawn(c) {
                let start = piece.span.start as usize + i;
                let span = Span::new(start, start + c.len_utf8());
                found.push(
                    Diagnostic::new(Code::GlyphMissing, &at.file.source, span)
                        .text("character", c.to_string())
                        .text("number", format!("U+{:04X}", c as u32)),
                );
            }
        }
    }
}

/// Whether both fonts draw a character.
pub fn is_drawn(c: char) -> bool {
    let code = c as usize;
    match DRAWN.get(code / 64) {
        Some(word) => word & (1 << (code % 64)) != 0,
        None => false,
    }
}

/// Characters that both fonts draw, a bit each, for the plane that all our scripts are in.
static DRAWN: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let ui = uzor_fonts::PT_ROOT_UI_VF;
    let text = uzor_fonts::SOURCE_SERIF_4_REGULAR;
    let mut drawn = vec![u64::MAX; 0x1_0000 / 64];
    for font in [ui, text] {
        let covered = covered(font);
        for (all, one) in drawn.iter_mut().zip(covered) {
            *all &= one;
        }
    }
    // Line ends are not drawn, and need not be; spaces are widths that egui makes itself.
    for c in ['\n', '\r', ' ', '\u{a0}', '\u{202f}'] {
        let code = c as usize;
        drawn[code / 64] |= 1 << (code % 64);
    }
    drawn
});

fn covered(font: &[u8]) -> Vec<u64> {
    let mut bits = vec![0; 0x1_0000 / 64];
    let Ok(face) = ttf_parser::Face::parse(font, 0) else {
        return bits;
    };
    for code in 0x20..0x1_0000_u32 {
        let drawn = char::from_u32(code).is_some_and(|c| face.glyph_index(c).is_some());
        if drawn {
            bits[code as usize / 64] |= 1 << (code % 64);
        }
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_draw_all_that_we_need() {
        let needed = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя\
            AZaz0189 ₸%—–«»“”’…·№→.,:;!?()[]/+=×½";
        let missing: String = needed.chars().filter(|c| !is_drawn(*c)).collect();
        assert_eq!(missing, "");
        assert!(!is_drawn('你') && !is_drawn('\u{1f600}'));
    }
}
