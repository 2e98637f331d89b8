//! Pictures that cameras read: the address for phones, the code of a ballot, as black and white modules for whoever draws them.

use qrcode::{Color, EcLevel, QrCode};

/// The margin that readers need around it, in modules.
pub const QUIET: usize = 4;

/// A picture of modules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Modules {
    side: usize,
    dark: Vec<bool>,
}

impl Modules {
    /// The picture of a text; `None` where the text is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let dark = code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
        Some(Self { side: code.width(), dark })
    }

    /// How many modules a side has, without the margin.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether a module is dark.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.side && y < self.side && self.dark.get(y * self.side + x).copied().unwrap_or(false)
    }

    /// For a terminal: two modules in a character, light on dark, with the margin.
    pub fn text(&self) -> String {
        let light = |x: usize, y: usize| !self.is_dark(x.wrapping_sub(QUIET), y.wrapping_sub(QUIET));
        let side = self.side + 2 * QUIET;
        let mut text = String::new();
        for y in (0..side).step_by(2) {
            for x in 0..side {
                text.push(match (light(x, y), y + 1 >= side || light(x, y + 1)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                });
            }
            text.push('\n');
        }
        text
    }
}
