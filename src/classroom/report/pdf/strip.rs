//! A strip on paper: two panels abreast, each a picture with what is told above it and what is said below.
//!
//! Words stand beside the picture, not over it, so that long ones hide nobody; a tail leads from a bubble to its speaker.

use super::font::Fonts;
use super::paper::{Ink, LEFT, Letters, Paper, RIGHT, Scale, Style};
use crate::classroom::report::strip::{Bubble, Panel, Strip};

const GAP: i32 = 12_000;
const WIDE: i32 = (RIGHT - LEFT - GAP) / 2;
const HIGH: i32 = WIDE * 9 / 16;
const PAD: i32 = 5_000;

const INK: [u8; 3] = [0x22; 3];
const SAND: [u8; 3] = [0xf7, 0xee, 0xda];
const MINT: [u8; 3] = [0xe2, 0xf1, 0xee];
const WHITE: [u8; 3] = [0xff; 3];
const TEXT: Letters = Letters { size: 9_000, style: Style::Regular, colour: INK };
const NAME: Letters = Letters { size: 8_000, style: Style::Bold, colour: [0x1f, 0x6f, 0x78] };

/// Sets all panels; `pictures` of the file are numbered as the panels are.
pub(super) fn put(fonts: &Fonts, strip: &Strip) -> Vec<Vec<Ink>> {
    let mut paper = Paper::new(Scale(100));
    super::blocks::title(&mut paper, fonts, &strip.title);
    for (row, pair) in strip.panels.chunks(2).enumerate() {
        let heights = pair.iter().map(|panel| HIGH + words(fonts, panel).iter().map(Box::high).sum::<i32>());
        let high = heights.max().unwrap_or(HIGH);
        paper.need(high);
        let top = paper.y;
        for (at, panel) in pair.iter().enumerate() {
            let x = LEFT + i32::try_from(at).unwrap_or(0) * (WIDE + GAP);
            self::panel(&mut paper, fonts, panel, row * 2 + at, [x, top, high]);
        }
        paper.y = top + high + GAP;
    }
    paper.into_pages()
}

/// Words in a box.
struct Box {
    name: Option<String>,
    lines: Vec<String>,
    ground: [u8; 3],
    head: Option<i32>,
}

impl Box {
    fn high(&self) -> i32 {
        let name = if self.name.is_some() { NAME.leading() } else { 0 };
        2 * PAD + name + TEXT.leading() * i32::try_from(self.lines.len()).unwrap_or(0)
    }
}

/// What is told comes first, then what is said, then the question.
fn words(fonts: &Fonts, panel: &Panel) -> Vec<Box> {
    let lines = |text: &str| fonts.lines(TEXT.style, TEXT.size, text, WIDE - 2 * PAD);
    let plain = |text: &String, ground| Box { name: None, lines: lines(text), ground, head: None };
    let said = |Bubble { who, text, head }: &Bubble| {
        let ground = if who.is_some() { WHITE } else { MINT };
        Box { name: who.clone(), lines: lines(text), ground, head: *head }
    };
    let told = panel.told.iter().map(|text| plain(text, SAND));
    told.chain(panel.bubbles.iter().map(said)).chain(panel.question.iter().map(|text| plain(text, MINT))).collect()
}

fn panel(paper: &mut Paper, fonts: &Fonts, panel: &Panel, number: usize, [x, top, high]: [i32; 3]) {
    if panel.picture.is_some() {
        paper.put(Ink::Picture { x, y: top, width: WIDE, height: HIGH, number });
    } else {
        paper.put(Ink::Rect { x, y: top, width: WIDE, height: HIGH, colour: SAND });
    }
    paper.y = top + HIGH;
    for words in words(fonts, panel) {
        let y = paper.y;
        paper.put(Ink::Rect { x, y, width: WIDE, height: words.high(), colour: words.ground });
        // Only from what stands right under the picture a tail can lead into it.
        if let Some(head) = words.head.filter(|_| y == top + HIGH) {
            tail(paper, x + WIDE / 1_000 * head.clamp(60, 940), y, words.ground);
        }
        paper.y = y + PAD;
        if let Some(name) = &words.name {
            paper.line(name, NAME, x + PAD);
            paper.y += NAME.leading();
        }
        for line in &words.lines {
            paper.line(line, TEXT, x + PAD);
            paper.y += TEXT.leading();
        }
        paper.y = y + words.high();
        paper.put(Ink::Rect { x, y: paper.y, width: WIDE, height: 400, colour: [0xbb; 3] });
    }
    for (x, y, width, height) in [
        (x, top, WIDE, 1_200),
        (x, top + high - 1_200, WIDE, 1_200),
        (x, top, 1_200, high),
        (x + WIDE - 1_200, top, 1_200, high),
    ] {
        paper.put(Ink::Rect { x, y, width, height, colour: INK });
    }
}

/// A pointed tail up into the picture, made of steps.
fn tail(paper: &mut Paper, x: i32, y: i32, colour: [u8; 3]) {
    const STEPS: i32 = 12;
    for step in 0..STEPS {
        let half = (STEPS - step) * 500;
        paper.put(Ink::Rect { x: x - half, y: y - (step + 1) * 1_000, width: 2 * half, height: 1_050, colour });
    }
}
