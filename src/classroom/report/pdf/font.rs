//! Letters: how wide they are, where a line ends, and which of them a file needs.
//!
//! A letter gets a number of its own even where two share a shape, as Latin and Cyrillic A may: what is copied out of the
//! file is then what was put in.

use std::collections::BTreeMap;

use ttf_parser::Face;

use super::paper::Style;

/// The faces: the text, its bold cut, and one that has what they lack.
const FACES: [&[u8]; 3] = [uzor_fonts::SOURCE_SERIF_4_REGULAR, uzor_fonts::SOURCE_SERIF_4_BOLD, uzor_fonts::INTER_500];
const SPARE: usize = 2;

/// All faces, and the letters of each that were used.
pub(super) struct Fonts {
    pub faces: Vec<Used>,
}

/// A face and its used letters.
pub(super) struct Used {
    pub data: &'static [u8],
    pub face: Face<'static>,
    /// Letter to number; numbers begin at 1, in the order of `letters`.
    numbers: BTreeMap<char, u16>,
    /// Letters by number, each with its shape.
    pub letters: Vec<(char, u16)>,
}

/// A part of a text that is set in one face: numbers of its letters.
pub(super) struct Part {
    pub face: usize,
    pub numbers: Vec<u16>,
}

impl Fonts {
    pub fn new() -> Self {
        let used = |data: &'static [u8]| {
            let face = Face::parse(data, 0).expect("a font that was compiled in");
            Used { data, face, numbers: BTreeMap::new(), letters: Vec::new() }
        };
        Self { faces: FACES.into_iter().map(used).collect() }
    }

    /// How wide a text is.
    pub fn width(&self, style: Style, size: i32, text: &str) -> i32 {
        let wide: i64 = text.chars().map(|c| self.advance(style, size, c)).sum();
        i32::try_from(wide).unwrap_or(i32::MAX)
    }

    /// A text in lines that are not wider than this. They end at blanks; a word that is too wide is cut.
    pub fn lines(&self, style: Style, size: i32, text: &str, most: i32) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(style, size, &longer) <= most {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for c in word.chars() {
                line.push(c);
                if self.width(style, size, &line) > most && line.chars().count() > 1 {
                    line.pop();
                    lines.push(std::mem::replace(&mut line, c.to_string()));
                }
            }
        }
        if !line.is_empty() || lines.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// A text as numbers of letters, which the file will have.
    pub fn spell(&mut self, style: Style, text: &str) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for c in text.chars() {
            let (face, shape) = self.shape(style, c);
            let used = &mut self.faces[face];
            let number = *used.numbers.entry(c).or_insert_with(|| {
                used.letters.push((c, shape));
                u16::try_from(used.letters.len()).unwrap_or(u16::MAX)
            });
            match parts.last_mut() {
                Some(part) if part.face == face => part.numbers.push(number),
                _ => parts.push(Part { face, numbers: vec![number] }),
            }
        }
        parts
    }

    /// Which face has a letter, and its shape there. What none has is shown as a question mark, and still copied as itself.
    fn shape(&self, style: Style, c: char) -> (usize, u16) {
        let own = match style {
            Style::Regular => 0,
            Style::Bold => 1,
        };
        let looks = [c, if c == '\u{a0}' { ' ' } else { c }, '?'];
        let tries = looks.into_iter().flat_map(|c| [(own, c), (SPARE, c)]);
        let mut found = tries.filter_map(|(face, c)| Some((face, self.faces[face].face.glyph_index(c)?.0)));
        found.next().unwrap_or((own, 0))
    }

    fn advance(&self, style: Style, size: i32, c: char) -> i64 {
        let (face, shape) = self.shape(style, c);
        let face = &self.faces[face].face;
        let wide = face.glyph_hor_advance(ttf_parser::GlyphId(shape)).unwrap_or(0);
        i64::from(wide) * i64::from(size) / i64::from(face.units_per_em().max(1))
    }
}

impl Used {
    /// How wide a shape is, in thousandths of the letters' size.
    pub fn advance(&self, shape: u16) -> i32 {
        let wide = self.face.glyph_hor_advance(ttf_parser::GlyphId(shape)).unwrap_or(0);
        self.per_thousand(i32::from(wide))
    }

    /// A length of the face in thousandths of the letters' size.
    pub fn per_thousand(&self, length: i32) -> i32 {
        length * 1000 / i32::from(self.face.units_per_em().max(1))
    }
}
