//! A comic strip as values: panels with a picture, what is told, and what is said in bubbles.

use crate::content::lang::Lang;

/// A strip.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Strip {
    /// Its language.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    /// The panels, in order.
    pub panels: Vec<Panel>,
    /// What stands at the foot of each page.
    pub foot: String,
}

/// A panel.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Panel {
    /// What is seen; without it, a plain ground.
    pub picture: Option<Picture>,
    /// What the narrator says.
    pub told: Option<String>,
    /// Who says what.
    pub bubbles: Vec<Bubble>,
    /// Whether it is the end: told in full, with the question that is left.
    pub question: Option<String>,
}

/// What somebody says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bubble {
    /// Their name; none for the player.
    pub who: Option<String>,
    /// The words.
    pub text: String,
    /// Where their head is, in thousandths of the picture from the left; none where they are not in it.
    pub head: Option<i32>,
}

/// A picture: sRGB, three bytes to a pixel.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue, row by row.
    pub rgb: Vec<u8>,
}
