//! A document as values: what stands on it, and nothing of how it looks. Renderers know the rest.

use crate::content::lang::Lang;

/// A document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sheet {
    /// Its language.
    pub lang: Lang,
    /// What it is.
    pub title: String,
    /// What kind of paper it is.
    pub look: Look,
    /// What stands on it, from the top.
    pub blocks: Vec<Block>,
    /// What stands at the foot of each page.
    pub foot: String,
}

/// What kind of paper a document is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// A paper to read and file.
    Paper,
    /// A paper that should be one page, and be set smaller for that if need be.
    OnePage,
    /// A paper to hang up: everything in the middle, with a frame round it.
    Framed,
    /// The same, to be read from the other end of a corridor.
    Poster,
}

/// A part of a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading of a part.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// A remark in small letters.
    Small(String),
    /// A line of large letters in the middle, as a certificate has.
    Large(String),
    /// What is known, line by line: a label, and a value.
    Facts(Vec<(String, String)>),
    /// A table.
    Table(Table),
    /// A chart of bars.
    Chart(Chart),
    /// Lines to write on, each with what it is for and what stands under it.
    Lines(Vec<(String, String)>),
    /// Cards to cut out; as many as go on a page, which is for whoever makes them to see to ([`ON_A_PAGE`]).
    Cards(Vec<CutCard>),
    /// A grid to write in.
    Grid(Grid),
    /// Here a new page begins.
    NewPage,
}

/// How many cards go on a page: two beside each other, three below.
pub const ON_A_PAGE: usize = 6;

/// A card to cut out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CutCard {
    /// What stands on top.
    pub title: String,
    /// What it tells, paragraph by paragraph.
    pub lines: Vec<String>,
    /// What can be ticked.
    pub boxes: Vec<String>,
    /// What stands below, in small letters.
    pub foot: String,
}

/// A grid to write in, as a crossword has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grid {
    /// How many rows.
    pub rows: u8,
    /// How many columns.
    pub columns: u8,
    /// The cells that are there.
    pub cells: Vec<GridCell>,
    /// What it is, for those who do not see it.
    pub said: String,
}

/// A cell of a grid.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct GridCell {
    /// Its row, from nought.
    pub row: u8,
    /// Its column, from nought.
    pub column: u8,
    /// The number in its corner.
    pub number: Option<u8>,
    /// The letter in it.
    pub letter: Option<char>,
}

/// A table. Every row has as many cells as there are columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    /// What stands above it.
    pub head: String,
    /// How wide it is, beside the others.
    pub share: u16,
    /// Where its text stands.
    pub side: Side,
}

/// Where the text of a column stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each name says where")]
pub enum Side {
    Left,
    Right,
}

/// A chart: for each answer, a bar of each series.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chart {
    /// What was asked.
    pub title: String,
    /// What the bars are; where there is only one, it is not told.
    pub series: Vec<String>,
    /// The answers.
    pub groups: Vec<Group>,
    /// What stands under it.
    pub beneath: Vec<String>,
}

/// An answer of a chart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    /// The answer.
    pub label: String,
    /// Its bars, each with its series.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bar {
    /// Which series.
    pub series: usize,
    /// How long it is.
    pub length: Length,
    /// What stands beside it.
    pub said: String,
}

/// How long a bar is, in thousandths of the whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Length {
    /// So long.
    Exactly(u32),
    /// At least so long: its end is open.
    AtLeast(u32),
    /// Not shown.
    Hidden,
}

impl Sheet {
    /// Puts another document behind this one, on a page of its own.
    pub fn append(&mut self, other: Self) {
        self.blocks.push(Block::NewPage);
        self.blocks.push(Block::Large(other.title));
        self.blocks.extend(other.blocks);
    }

    /// All its text, for whoever looks something up in it.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone()];
        for block in &self.blocks {
            match block {
                Block::Heading(text) | Block::Paragraph(text) | Block::Small(text) | Block::Large(text) => {
                    lines.push(text.clone());
                }
                Block::Facts(pairs) | Block::Lines(pairs) => {
                    lines.extend(pairs.iter().map(|(label, value)| format!("{label}: {value}")));
                }
                Block::Table(table) => {
                    lines.push(table.columns.iter().map(|column| column.head.as_str()).collect::<Vec<_>>().join(" | "));
                    lines.extend(table.rows.iter().map(|row| row.join(" | ")));
                }
                Block::Chart(chart) => lines.extend(chart.lines()),
                Block::Cards(cards) => lines.extend(cards.iter().map(CutCard::text)),
                Block::Grid(grid) => lines.push(grid.said.clone()),
                Block::NewPage => {}
            }
        }
        lines.push(self.foot.clone());
        lines.join("\n")
    }
}

impl CutCard {
    /// The card as text.
    pub fn text(&self) -> String {
        let boxes = self.boxes.iter().map(|label| format!("[  ]  {label}"));
        let parts = std::iter::once(self.title.clone()).chain(self.lines.iter().cloned()).chain(boxes);
        parts.chain(std::iter::once(self.foot.clone())).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

impl Chart {
    /// The chart as text: for those who do not see it.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone()];
        for group in &self.groups {
            for bar in &group.bars {
                lines.push(match self.series.get(bar.series).filter(|_| self.series.len() > 1) {
                    Some(series) => format!("{}, {series}: {}", group.label, bar.said),
                    None => format!("{}: {}", group.label, bar.said),
                });
            }
        }
        lines.extend(self.beneath.iter().cloned());
        lines
    }
}
