//! Blocks on paper, each as it goes on from page to page.

use super::cutting;
use super::font::Fonts;
use super::paper::{Ink, Letters, Paper, Style};
use crate::classroom::report::sheet::{Bar, Block, Chart, Column, Length, Side, Table};

const INK: [u8; 3] = [0x22; 3];
const GREY: [u8; 3] = [0x55; 3];
const RULE: [u8; 3] = [0x99; 3];
const SHADE: [u8; 3] = [0xee, 0xf3, 0xf3];
const TEAL: [u8; 3] = [0x1f, 0x6f, 0x78];
/// Colours of the series; they differ in lightness too.
const SERIES: [[u8; 3]; 4] = [TEAL, [0xe0, 0xa3, 0x3e], [0x7f, 0xb5, 0xa6], [0x8a, 0x5a, 0x83]];

const TEXT: Letters = Letters { size: 10_500, style: Style::Regular, colour: INK };
const STRONG: Letters = Letters { style: Style::Bold, ..TEXT };
const LABEL: Letters = Letters { colour: GREY, ..TEXT };
const SMALL: Letters = Letters { size: 8_500, style: Style::Regular, colour: GREY };
const HEADING: Letters = Letters { size: 12_500, style: Style::Bold, colour: INK };
const LARGE: Letters = Letters { size: 17_000, style: Style::Bold, colour: INK };
const TITLE: Letters = Letters { size: 20_000, style: Style::Bold, colour: INK };

/// How thick a rule is.
const THIN: i32 = 500;

/// The title of a document, with a rule under it.
pub(super) fn title(paper: &mut Paper, fonts: &Fonts, text: &str) {
    let (left, wide) = (paper.edge(), paper.width());
    paper.lines(fonts, text, TITLE, left, wide);
    paper.y += 3_000;
    paper.put(Ink::Rect { x: left, y: paper.y, width: wide, height: 1_700, colour: TEAL });
    paper.y += 13_000;
}

/// A block.
pub(super) fn put(paper: &mut Paper, fonts: &Fonts, block: &Block) {
    let (left, wide) = (paper.edge(), paper.width());
    match block {
        Block::Heading(text) => {
            // A heading is not left alone at the end of a page.
            paper.need(10_000 + HEADING.leading() + 4 * TEXT.leading());
            paper.y += 10_000;
            paper.lines(fonts, text, HEADING, left, wide);
            paper.y += 3_000;
        }
        Block::Paragraph(text) => {
            paper.lines(fonts, text, TEXT, left, wide);
            paper.y += 5_000;
        }
        Block::Small(text) => {
            paper.y += 3_000;
            paper.lines(fonts, text, SMALL, left, wide);
            paper.y += 4_000;
        }
        Block::Large(text) => large(paper, fonts, text),
        Block::Facts(pairs) => facts(paper, fonts, pairs),
        Block::Table(it) => table(paper, fonts, it),
        Block::Chart(it) => chart(paper, fonts, it),
        Block::Cards(it) => cutting::cards(paper, fonts, it),
        Block::Grid(it) => cutting::grid(paper, fonts, it),
        Block::Lines(it) => lines(paper, fonts, it),
        Block::NewPage => paper.turn(),
    }
}

fn large(paper: &mut Paper, fonts: &Fonts, text: &str) {
    let (left, wide) = (paper.edge(), paper.width());
    paper.y += 8_000;
    for line in fonts.lines(LARGE.style, LARGE.size, text, wide) {
        paper.need(LARGE.leading());
        let own = fonts.width(LARGE.style, LARGE.size, &line);
        paper.line(&line, LARGE, left + (wide - own) / 2);
        paper.y += LARGE.leading();
    }
    paper.y += 8_000;
}

fn facts(paper: &mut Paper, fonts: &Fonts, pairs: &[(String, String)]) {
    let (left, wide) = (paper.edge(), paper.width());
    const GAP: i32 = 12_000;
    let widest = pairs.iter().map(|(label, _)| fonts.width(LABEL.style, LABEL.size, label)).max().unwrap_or(0);
    let labels = widest.min(wide * 2 / 5);
    let values = wide - labels - GAP;
    for (label, value) in pairs {
        let label = fonts.lines(LABEL.style, LABEL.size, label, labels);
        let value = fonts.lines(TEXT.style, TEXT.size, value, values);
        for at in 0..label.len().max(value.len()) {
            paper.need(TEXT.leading());
            for (text, letters, x) in [(label.get(at), LABEL, left), (value.get(at), TEXT, left + labels + GAP)] {
                if let Some(text) = text {
                    paper.line(text, letters, x);
                }
            }
            paper.y += TEXT.leading();
        }
        paper.y += 2_500;
    }
    paper.y += 4_000;
}

const PAD: i32 = 4_000;
/// What a row has above its text and below.
const PAD_HIGH: i32 = 2_200;

/// A row of a table in lines: for each column, its lines.
type Lines = Vec<Vec<String>>;

fn table(paper: &mut Paper, fonts: &Fonts, table: &Table) {
    let widths = widths(&table.columns, paper.width());
    let set = |cells: &mut dyn Iterator<Item = &String>, letters: Letters| -> Lines {
        let cells = cells.zip(&widths);
        cells.map(|(cell, width)| fonts.lines(letters.style, letters.size, cell, width - 2 * PAD)).collect()
    };
    let head = set(&mut table.columns.iter().map(|column| &column.head), STRONG);
    // A table of cards has no heads.
    let has_head = table.columns.iter().any(|column| !column.head.is_empty());
    let head_height = if has_head { height(&head) } else { 0 };
    paper.need(head_height + table.rows.first().map_or(0, |_| 2 * PAD_HIGH + 2 * TEXT.leading()));
    if has_head {
        row(paper, fonts, table, &widths, &head, STRONG);
    }
    for cells in &table.rows {
        let mut rest = set(&mut cells.iter(), TEXT);
        let mut fits = height(&rest);
        // What is higher than a page is cut between its lines; everything else goes on the next page as a whole.
        while fits > paper.room() {
            if fits + head_height > paper.whole() {
                let most = usize::try_from((paper.room() - 2 * PAD_HIGH) / TEXT.leading()).unwrap_or(0);
                if most > 0 {
                    let first: Lines =
                        rest.iter_mut().map(|cell| cell.drain(..most.min(cell.len())).collect()).collect();
                    row(paper, fonts, table, &widths, &first, TEXT);
                }
            }
            paper.turn();
            if has_head {
                row(paper, fonts, table, &widths, &head, STRONG);
            }
            fits = height(&rest);
        }
        row(paper, fonts, table, &widths, &rest, TEXT);
    }
    paper.y += 7_000;
}

/// How wide the columns are; the last one takes what is left over.
fn widths(columns: &[Column], wide: i32) -> Vec<i32> {
    let sum: i32 = columns.iter().map(|column| i32::from(column.share)).sum::<i32>().max(1);
    let mut widths: Vec<i32> = columns.iter().map(|column| wide * i32::from(column.share) / sum).collect();
    let rest = wide - widths.iter().sum::<i32>();
    if let Some(last) = widths.last_mut() {
        *last += rest;
    }
    widths
}

fn height(lines: &Lines) -> i32 {
    let most = lines.iter().map(Vec::len).max().unwrap_or(0);
    2 * PAD_HIGH + TEXT.leading() * i32::try_from(most).unwrap_or(i32::MAX / TEXT.leading() / 2)
}

/// A row of a table at this place: shaded where it is the head.
fn row(paper: &mut Paper, fonts: &Fonts, table: &Table, widths: &[i32], lines: &Lines, letters: Letters) {
    let (left, wide) = (paper.edge(), paper.width());
    let high = height(lines);
    let top = paper.y;
    if letters.style == Style::Bold {
        paper.put(Ink::Rect { x: left, y: top, width: wide, height: high, colour: SHADE });
    }
    for (x, y, width, height) in [(left, top, wide, THIN), (left, top + high, wide, THIN), (left, top, THIN, high)] {
        paper.put(Ink::Rect { x, y, width, height, colour: RULE });
    }
    let mut x = left;
    for ((column, width), cell) in table.columns.iter().zip(widths).zip(lines) {
        paper.y = top + PAD_HIGH;
        for line in cell {
            let indent = match column.side {
                Side::Left => PAD,
                Side::Right => width - PAD - fonts.width(letters.style, letters.size, line),
            };
            paper.line(line, letters, x + indent);
            paper.y += letters.leading();
        }
        x += width;
        paper.put(Ink::Rect { x, y: top, width: THIN, height: high, colour: RULE });
    }
    paper.y = top + high;
}

/// How high a bar is, and the next one below.
const BAR: i32 = 9_000;
const BAR_STEP: i32 = 13_000;

fn chart(paper: &mut Paper, fonts: &Fonts, chart: &Chart) {
    let (left, wide) = (paper.edge(), paper.width());
    let group_height = |lines: usize, bars: usize| {
        let count = |n: usize| i32::try_from(n).unwrap_or(1_000);
        count(lines) * TEXT.leading() + count(bars) * BAR_STEP + 4_000
    };
    let lines_of = |label: &str| fonts.lines(TEXT.style, TEXT.size, label, wide).len();
    let first = chart.groups.first().map_or(0, |group| group_height(lines_of(&group.label), group.bars.len()));
    paper.need(2 * STRONG.leading() + BAR_STEP * i32::try_from(chart.series.len()).unwrap_or(4) + first);
    paper.y += 4_000;
    paper.lines(fonts, &chart.title, STRONG, left, wide);
    paper.y += 3_000;
    if chart.series.len() > 1 {
        for (at, series) in chart.series.iter().enumerate() {
            let colour = SERIES[at % SERIES.len()];
            paper.put(Ink::Rect { x: left, y: paper.y + 2_000, width: 8_000, height: 8_000, colour });
            paper.lines(fonts, series, SMALL, left + 13_000, wide - 13_000);
        }
        paper.y += 4_000;
    }
    for group in &chart.groups {
        paper.need(group_height(lines_of(&group.label), group.bars.len()));
        paper.lines(fonts, &group.label, TEXT, left, wide);
        paper.y += 1_500;
        for it in &group.bars {
            bar(paper, it);
        }
        paper.y += 3_000;
    }
    for line in &chart.beneath {
        paper.lines(fonts, line, SMALL, left, wide);
    }
    paper.y += 7_000;
}

fn bar(paper: &mut Paper, bar: &Bar) {
    let (left, wide) = (paper.edge(), paper.width());
    let longest = wide * 3 / 5;
    let colour = SERIES[bar.series % SERIES.len()];
    let long = |share: u32| i32::try_from(share.min(1_000)).unwrap_or(1_000) * (longest / 1_000);
    let y = paper.y;
    let end = match bar.length {
        Length::Exactly(share) => {
            paper.put(Ink::Rect { x: left, y, width: long(share), height: BAR, colour });
            long(share)
        }
        // Its end is open.
        Length::AtLeast(share) => {
            let width = long(share);
            paper.put(Ink::Rect { x: left, y, width, height: BAR, colour });
            paper.put(Ink::Dashes { x: left + width, y, width: longest - width, height: BAR, colour });
            longest
        }
        Length::Hidden => {
            paper.put(Ink::Dashes { x: left, y, width: 30_000, height: BAR, colour });
            30_000
        }
    };
    paper.y = y - 1_500;
    paper.line(&bar.said, Letters { size: 9_500, ..TEXT }, left + end + 6_000);
    paper.y = y + BAR_STEP;
}

/// Lines to write on.
fn lines(paper: &mut Paper, fonts: &Fonts, lines: &[(String, String)]) {
    let (left, wide) = (paper.edge(), paper.width());
    for (label, beneath) in lines {
        let of_label = fonts.lines(TEXT.style, TEXT.size, label, wide).len();
        paper.need(TEXT.leading() * i32::try_from(of_label).unwrap_or(1) + 42_000);
        paper.y += 8_000;
        if !label.is_empty() {
            paper.lines(fonts, label, TEXT, left, wide);
        }
        paper.y += 17_000;
        paper.put(Ink::Rect { x: left, y: paper.y, width: wide, height: THIN, colour: INK });
        paper.y += 2_000;
        if !beneath.is_empty() {
            paper.lines(fonts, beneath, SMALL, left, wide);
        }
    }
    paper.y += 4_000;
}
