//! From back to front: which polygon must be drawn before which, and an order in which that holds.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::piece::Piece;

/// The page is looked at in squares of this many pixels.
const SQUARE: f32 = 24.0;
/// Depths nearer to each other than this are the same.
const CLOSE: f32 = 0.004;
/// How often a polygon may be cut in two, at most.
const CUTS: u8 = 5;

/// The polygons from back to front; some are cut in two for it.
pub fn sorted(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut page = Page::new(&pieces);
    let mut waiting: Vec<(Piece, u8)> = pieces.into_iter().map(|piece| (piece, 0)).rev().collect();
    while let Some((piece, cuts)) = waiting.pop() {
        if let Some(parts) = page.place(piece, cuts) {
            waiting.extend(parts.into_iter().flatten().map(|part| (part, cuts + 1)));
        }
    }
    page.walk()
}

/// All polygons placed so far, by square, and who comes after whom.
struct Page {
    across: usize,
    down: usize,
    squares: Vec<Vec<usize>>,
    placed: Vec<Piece>,
    /// For each polygon, those that must come after it.
    after: Vec<Vec<usize>>,
    /// For each polygon, how many must come before it.
    before: Vec<usize>,
    /// The last polygon for which each one was looked at.
    asked: Vec<usize>,
}

/// A polygon that may be drawn now; the furthest comes first.
#[derive(PartialEq)]
struct Ready(f32, usize);

impl Eq for Ready {}

impl PartialOrd for Ready {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ready {
    fn cmp(&self, other: &Self) -> Ordering {
        other.0.total_cmp(&self.0).then(other.1.cmp(&self.1))
    }
}

impl Page {
    fn new(pieces: &[Piece]) -> Self {
        let most = |axis: usize| pieces.iter().map(|piece| piece.bounds()[1][axis]).fold(0.0, f32::max);
        let squares = |axis: usize| ((most(axis) / SQUARE) as usize + 1).min(512);
        let (across, down) = (squares(0), squares(1));
        Self {
            across,
            down,
            squares: vec![Vec::new(); across * down],
            placed: Vec::new(),
            after: Vec::new(),
            before: Vec::new(),
            asked: Vec::new(),
        }
    }

    fn squares_of(&self, piece: &Piece) -> Vec<usize> {
        let [least, most] = piece.bounds();
        let square = |value: f32, count: usize| ((value / SQUARE).max(0.0) as usize).min(count - 1);
        let (left, right) = (square(least[0], self.across), square(most[0], self.across));
        (square(least[1], self.down)..=square(most[1], self.down))
            .flat_map(|j| (left..=right).map(move |i| (i, j)))
            .map(|(i, j)| j * self.across + i)
            .collect()
    }

    /// Places a polygon, or cuts it where it goes through another one.
    fn place(&mut self, piece: Piece, cuts: u8) -> Option<[Option<Piece>; 2]> {
        let own = self.placed.len();
        let squares = self.squares_of(&piece);
        let (mut over, mut under) = (Vec::new(), Vec::new());
        for square in &squares {
            for other in &self.squares[*square] {
                if self.asked[*other] == own + 1 {
                    continue;
                }
                self.asked[*other] = own + 1;
                let Some((least, most)) = piece.against(&self.placed[*other]) else {
                    continue;
                };
                if least < -CLOSE && most > CLOSE && cuts < CUTS {
                    let parts = piece.cut(&self.placed[*other]);
                    if parts.iter().all(Option::is_some) {
                        self.forget(&squares);
                        return Some(parts);
                    }
                }
                if least + most > 0.0 { over.push(*other) } else { under.push(*other) }
            }
        }
        self.before.push(over.len());
        self.after.push(under);
        self.asked.push(0);
        for other in over {
            self.after[other].push(own);
        }
        for other in &self.after[own] {
            self.before[*other] += 1;
        }
        for square in squares {
            self.squares[square].push(own);
        }
        self.placed.push(piece);
        None
    }

    /// The next polygon has the number of the one that was cut, and must ask anew.
    fn forget(&mut self, squares: &[usize]) {
        for square in squares {
            for other in &self.squares[*square] {
                self.asked[*other] = 0;
            }
        }
    }

    /// All of them in order. Where some wait for each other in a ring, the furthest of them breaks it.
    fn walk(mut self) -> Vec<Piece> {
        let depth: Vec<f32> = self.placed.iter().map(Piece::middle).collect();
        let mut rest: Vec<usize> = (0..self.placed.len()).collect();
        rest.sort_by(|a, b| depth[*b].total_cmp(&depth[*a]));
        let mut ready: BinaryHeap<Ready> =
            rest.iter().filter(|i| self.before[**i] == 0).map(|i| Ready(depth[*i], *i)).collect();
        let mut drawn = vec![false; self.placed.len()];
        let mut order = Vec::with_capacity(self.placed.len());
        loop {
            let next = match ready.pop() {
                Some(Ready(_, next)) => next,
                None => match rest.pop() {
                    Some(next) => next,
                    None => break,
                },
            };
            if std::mem::replace(&mut drawn[next], true) {
                continue;
            }
            order.push(next);
            for later in std::mem::take(&mut self.after[next]) {
                self.before[later] = self.before[later].saturating_sub(1);
                if self.before[later] == 0 && !drawn[later] {
                    ready.push(Ready(depth[later], later));
                }
            }
        }
        let mut placed: Vec<Option<Piece>> = self.placed.into_iter().map(Some).collect();
        order.into_iter().filter_map(|i| placed[i].take()).collect()
    }
}
