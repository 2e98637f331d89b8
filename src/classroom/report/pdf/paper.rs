//! Paper: pages that fill from the top. Lengths are thousandths of a point, from the upper left.

use super::font::Fonts;

/// How wide A4 is.
pub(super) const PAGE_WIDTH: i32 = 595_276;
/// How high A4 is.
pub(super) const PAGE_HEIGHT: i32 = 841_890;
/// Where text begins.
pub(super) const LEFT: i32 = 54_000;
/// Where text ends.
pub(super) const RIGHT: i32 = PAGE_WIDTH - 48_000;
/// Where a page begins.
const TOP: i32 = 51_000;
/// Where a page is full: the foot stands below.
const BOTTOM: i32 = PAGE_HEIGHT - 58_000;

/// How large everything is set, in hundredths.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Scale(pub i32);

impl Scale {
    /// A length of the paper in lengths of what is set on it.
    fn inside(self, length: i32) -> i32 {
        length * 100 / self.0
    }

    fn outside(self, length: i32) -> i32 {
        // Lengths reach a million; their hundredfold does not fit.
        i32::try_from(i64::from(length) * i64::from(self.0) / 100).unwrap_or(i32::MAX)
    }
}

/// A cut of the letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Style {
    Regular,
    Bold,
}

/// Something on a page.
#[derive(Clone, Debug)]
pub(super) enum Ink {
    /// A line of text; `y` is where it stands.
    Text { x: i32, y: i32, size: i32, style: Style, colour: [u8; 3], text: String },
    /// A filled rectangle.
    Rect { x: i32, y: i32, width: i32, height: i32, colour: [u8; 3] },
    /// A picture, by its number in the file.
    Picture { x: i32, y: i32, width: i32, height: i32, number: usize },
    /// A rectangle of dashes.
    Dashes { x: i32, y: i32, width: i32, height: i32, colour: [u8; 3] },
    /// A line of text that is turned by so many quarters clockwise round where it begins.
    Turned { x: i32, y: i32, size: i32, quarters: u8, colour: [u8; 3], text: String },
}

/// Pages, and how far the last one is filled.
pub(super) struct Paper {
    scale: Scale,
    pages: Vec<Vec<Ink>>,
    pub y: i32,
}

impl Paper {
    pub fn new(scale: Scale) -> Self {
        Self { scale, pages: vec![Vec::new()], y: scale.inside(TOP) }
    }

    /// The pages in the paper's own lengths.
    pub fn into_pages(self) -> Vec<Vec<Ink>> {
        let scale = self.scale;
        self.pages.into_iter().map(|page| page.into_iter().map(|ink| ink.scaled(scale)).collect()).collect()
    }

    /// Where text begins.
    pub fn edge(&self) -> i32 {
        self.scale.inside(LEFT)
    }

    /// How wide text may be.
    pub fn width(&self) -> i32 {
        self.scale.inside(RIGHT - LEFT)
    }

    /// A new page, unless this one is still empty.
    pub fn turn(&mut self) {
        if self.pages.last().is_some_and(|page| !page.is_empty()) {
            self.pages.push(Vec::new());
        }
        self.y = self.scale.inside(TOP);
    }

    /// How much goes on this page.
    pub fn room(&self) -> i32 {
        self.scale.inside(BOTTOM) - self.y
    }

    /// How much goes on a page.
    pub fn whole(&self) -> i32 {
        self.scale.inside(BOTTOM - TOP)
    }

    /// Turns the page where so much does not go on it.
    pub fn need(&mut self, height: i32) {
        if height > self.room() {
            self.turn();
        }
    }

    pub fn put(&mut self, ink: Ink) {
        if let Some(page) = self.pages.last_mut() {
            page.push(ink);
        }
    }

    /// Four lines inside the edges of a place.
    pub fn frame(&mut self, (x, y, width, height): (i32, i32, i32, i32), thick: i32, colour: [u8; 3]) {
        let sides = [
            (x, y, width, thick),
            (x, y + height - thick, width, thick),
            (x, y, thick, height),
            (x + width - thick, y, thick, height),
        ];
        for (x, y, width, height) in sides {
            self.put(Ink::Rect { x, y, width, height, colour });
        }
    }

    /// Sets lines of text below each other, and turns pages between them.
    pub fn lines(&mut self, fonts: &Fonts, text: &str, letters: Letters, x: i32, width: i32) {
        for line in fonts.lines(letters.style, letters.size, text, width) {
            self.need(letters.leading());
            self.line(&line, letters, x);
            self.y += letters.leading();
        }
    }

    /// Sets one line here, and goes no further.
    pub fn line(&mut self, text: &str, letters: Letters, x: i32) {
        let y = self.y + letters.size;
        let Letters { size, style, colour } = letters;
        self.put(Ink::Text { x, y, size, style, colour, text: text.to_owned() });
    }
}

impl Ink {
    fn scaled(self, scale: Scale) -> Self {
        let to = |length| scale.outside(length);
        match self {
            Self::Text { x, y, size, style, colour, text } => {
                Self::Text { x: to(x), y: to(y), size: to(size), style, colour, text }
            }
            Self::Rect { x, y, width, height, colour } => {
                Self::Rect { x: to(x), y: to(y), width: to(width), height: to(height), colour }
            }
            Self::Picture { x, y, width, height, number } => {
                Self::Picture { x: to(x), y: to(y), width: to(width), height: to(height), number }
            }
            Self::Dashes { x, y, width, height, colour } => {
                Self::Dashes { x: to(x), y: to(y), width: to(width), height: to(height), colour }
            }
            Self::Turned { x, y, size, quarters, colour, text } => {
                Self::Turned { x: to(x), y: to(y), size: to(size), quarters, colour, text }
            }
        }
    }
}

/// What letters look like.
#[derive(Clone, Copy)]
pub(super) struct Letters {
    pub size: i32,
    pub style: Style,
    pub colour: [u8; 3],
}

impl Letters {
    /// How far lines are from each other.
    pub fn leading(self) -> i32 {
        self.size * 13 / 10
    }
}
