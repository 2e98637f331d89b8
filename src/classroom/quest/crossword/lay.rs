//! Laying words so that they cross.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::{Crossword, Direction, Entry, MAX_SIDE, letters};
use crate::content::ids::OptionId;
use crate::play::dice::{Dice, Seed};

/// How many orders are tried. Further ones seldom win a crossing.
const TRIES: u32 = 100;

/// A crossword of at most `count` of the words. The same seed lays the same one. `None` without words.
pub fn lay(words: &[(OptionId, String)], count: usize, seed: Seed) -> Option<Crossword> {
    let words: Vec<(OptionId, Vec<char>)> = words
        .iter()
        .map(|(id, word)| (id.clone(), letters(word)))
        .filter(|(_, letters)| (2..=usize::from(MAX_SIDE)).contains(&letters.len()))
        .take(usize::from(u8::MAX))
        .collect();
    let mut dice = Dice::new(seed);
    let tries = (0..TRIES).map(|_| Grid::filled(&words, count, &mut dice));
    // `max_by_key` keeps the last of equals; which one is all the same, as long as it is always that one.
    let best = tries.max_by_key(|grid| (grid.laid.len(), grid.crossings, Reverse(grid.area())))?;
    (!best.laid.is_empty()).then(|| best.crossword(&words))
}

/// A word that lies: which, where, and which way.
#[derive(Clone, Copy)]
struct Laid {
    word: usize,
    row: i16,
    column: i16,
    direction: Direction,
}

/// How good a place is: words crossed, then how small the grid stays.
type Rank = (usize, Reverse<i32>);

/// A cell: its letter, and which ways words run through it.
#[derive(Clone, Default)]
struct Cell {
    letter: char,
    ways: BTreeSet<Direction>,
}

/// A grid while it is filled. Rows and columns may be negative until it is done.
#[derive(Clone, Default)]
struct Grid {
    cells: BTreeMap<(i16, i16), Cell>,
    laid: Vec<Laid>,
    crossings: usize,
    /// The least and greatest row and column that are taken.
    bounds: (i16, i16, i16, i16),
}

impl Grid {
    fn filled(words: &[(OptionId, Vec<char>)], count: usize, dice: &mut Dice) -> Self {
        let mut order: Vec<usize> =
            dice.shuffled(u8::try_from(words.len()).unwrap_or(u8::MAX)).into_iter().map(usize::from).collect();
        // Long words first among the first few: they give the others something to cross.
        let head = order.len().min(count);
        order[..head].sort_by_key(|at| Reverse(words[*at].1.len()));
        let mut grid = Self::default();
        // What finds no place at first may find one once others lie.
        for _ in 0..2 {
            for word in &order {
                let lies = grid.laid.iter().any(|laid| laid.word == *word);
                if grid.laid.len() < count && !lies {
                    grid.place(*word, &words[*word].1, dice);
                }
            }
        }
        grid
    }

    fn place(&mut self, word: usize, letters: &[char], dice: &mut Dice) {
        if self.laid.is_empty() {
            let direction = if dice.below(2) == 0 { Direction::Across } else { Direction::Down };
            self.put(Laid { word, row: 0, column: 0, direction }, letters);
            return;
        }
        let mut best: Option<(Rank, Vec<Laid>)> = None;
        for laid in self.candidates(word, letters) {
            let Some(crossings) = self.fits(laid, letters) else { continue };
            let rank = (crossings, Reverse(self.area_with(laid, letters.len())));
            match &mut best {
                Some((known, _)) if *known > rank => {}
                Some((known, equals)) if *known == rank => equals.push(laid),
                _ => best = Some((rank, vec![laid])),
            }
        }
        if let Some((_, equals)) = best {
            let one = dice.below(u32::try_from(equals.len()).unwrap_or(1));
            self.put(equals[one as usize], letters);
        }
    }

    /// Every way to lay a word over a letter that lies.
    fn candidates(&self, word: usize, letters: &[char]) -> Vec<Laid> {
        let mut found = Vec::new();
        for ((row, column), cell) in &self.cells {
            for (at, letter) in letters.iter().zip(0i16..).map(|(letter, at)| (at, letter)) {
                if *letter != cell.letter {
                    continue;
                }
                for direction in [Direction::Across, Direction::Down] {
                    let (down, right) = direction.step();
                    found.push(Laid { word, row: row - at * down, column: column - at * right, direction });
                }
            }
        }
        found
    }

    /// How many words it would cross there; `None` where it may not lie.
    fn fits(&self, laid: Laid, letters: &[char]) -> Option<usize> {
        let (down, right) = laid.direction.step();
        let at = |n: i16| (laid.row + n * down, laid.column + n * right);
        let length = i16::try_from(letters.len()).ok()?;
        let ends_free = !self.cells.contains_key(&at(-1)) && !self.cells.contains_key(&at(length));
        let (height, width) = self.size_with(laid, letters.len());
        if !ends_free || height > i16::from(MAX_SIDE) || width > i16::from(MAX_SIDE) {
            return None;
        }
        let mut crossings = 0;
        for (letter, n) in letters.iter().zip(0i16..) {
            let (row, column) = at(n);
            match self.cells.get(&(row, column)) {
                Some(cell) if cell.letter != *letter || cell.ways.contains(&laid.direction) => return None,
                Some(_) => crossings += 1,
                // A free cell beside another word would make a word of two that nobody asked for.
                None => {
                    let beside = [(row - right, column - down), (row + right, column + down)];
                    if beside.iter().any(|cell| self.cells.contains_key(cell)) {
                        return None;
                    }
                }
            }
        }
        (crossings > 0).then_some(crossings)
    }

    fn put(&mut self, laid: Laid, letters: &[char]) {
        let (down, right) = laid.direction.step();
        for (letter, n) in letters.iter().zip(0i16..) {
            let cell = self.cells.entry((laid.row + n * down, laid.column + n * right)).or_default();
            self.crossings += usize::from(!cell.ways.is_empty());
            cell.letter = *letter;
            cell.ways.insert(laid.direction);
        }
        let last = i16::try_from(letters.len()).unwrap_or(i16::MAX) - 1;
        let (top, bottom, left, right_most) = self.bounds;
        self.bounds = (
            top.min(laid.row),
            bottom.max(laid.row + last * down),
            left.min(laid.column),
            right_most.max(laid.column + last * right),
        );
        self.laid.push(laid);
    }

    fn size_with(&self, laid: Laid, length: usize) -> (i16, i16) {
        let (top, bottom, left, right) = self.bounds;
        let (down, on) = laid.direction.step();
        let last = i16::try_from(length).unwrap_or(i16::MAX) - 1;
        let height = bottom.max(laid.row + last * down) - top.min(laid.row) + 1;
        let width = right.max(laid.column + last * on) - left.min(laid.column) + 1;
        (height, width)
    }

    fn area_with(&self, laid: Laid, length: usize) -> i32 {
        let (height, width) = self.size_with(laid, length);
        i32::from(height) * i32::from(width)
    }

    fn area(&self) -> i32 {
        let (top, bottom, left, right) = self.bounds;
        i32::from(bottom - top + 1) * i32::from(right - left + 1)
    }

    /// The grid with its corner at 0, numbered as crosswords are: by row and column of the first cells.
    fn crossword(&self, words: &[(OptionId, Vec<char>)]) -> Crossword {
        let (top, bottom, left, right) = self.bounds;
        let small = |value: i16| u8::try_from(value).unwrap_or(u8::MAX);
        let starts: BTreeSet<(i16, i16)> = self.laid.iter().map(|laid| (laid.row, laid.column)).collect();
        let number = |laid: &Laid| {
            let at = starts.iter().position(|start| *start == (laid.row, laid.column)).unwrap_or(0);
            u8::try_from(at + 1).unwrap_or(u8::MAX)
        };
        let mut entries: Vec<Entry> = self
            .laid
            .iter()
            .map(|laid| Entry {
                word: words[laid.word].0.clone(),
                number: number(laid),
                row: small(laid.row - top),
                column: small(laid.column - left),
                direction: laid.direction,
                letters: words[laid.word].1.clone(),
            })
            .collect();
        entries.sort_by_key(|entry| (entry.direction, entry.number));
        Crossword { rows: small(bottom - top + 1), columns: small(right - left + 1), entries }
    }
}
