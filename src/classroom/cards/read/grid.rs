//! The eight by eight squares inside four corners, and the white round them.
//!
//! Light is uneven: a lamp is mirrored on one half, a shadow lies on the other. So what is black and what is white is asked of the frame and
//! the paper round it, at each of the four edges, and taken between them for each square.

use super::Point;
use crate::classroom::cards::code::{FRAMED, SIDE};
use crate::classroom::cards::grey::Grey;

/// By how much the paper is lighter than the frame, in greys.
const CONTRAST: i64 = 22;
/// So many squares of the frame may be light.
const FRAME_FAULTS: usize = 5;
/// With more than this a reading is not sure.
const SURE_FRAME: usize = 2;

/// Squares, with a ring of paper round them.
const WITH_PAPER: usize = FRAMED + 2;

/// What was read.
pub(super) struct Squares {
    /// The squares of the code, row by row, the first in the highest bit; 1 is black.
    pub word: u64,
    /// Part of the frame cannot be seen.
    pub spoilt: bool,
}

/// Reads the squares, if they stand in a black frame with white round it.
pub(super) fn squares(grey: &Grey, corners: &[Point; 4]) -> Option<Squares> {
    let plane = Plane::of(corners)?;
    let mut seen = [[0_i64; WITH_PAPER]; WITH_PAPER];
    for (row, line) in seen.iter_mut().enumerate() {
        for (column, square) in line.iter_mut().enumerate() {
            *square = plane.mean(grey, row as i64 - 1, column as i64 - 1)?;
        }
    }
    let limits = limits(&seen)?;
    let black = |row: usize, column: usize| {
        // What blur has taken from a square is given back: a part of what its neighbours differ from it.
        let at = |row: usize, column: usize| seen[row + 1][column + 1];
        let around =
            seen[row][column + 1] + seen[row + 2][column + 1] + seen[row + 1][column] + seen[row + 1][column + 2];
        let sharp = at(row, column) + (4 * at(row, column) - around) / 8;
        sharp < limits[row][column]
    };
    let last = FRAMED - 1;
    let frame = (0..FRAMED).flat_map(|n| [(0, n), (last, n), (n, 0), (n, last)]);
    let faults = frame.filter(|(row, column)| !black(*row, *column)).count();
    if faults > FRAME_FAULTS {
        return None;
    }
    let mut word = 0;
    for row in 1..=SIDE {
        for column in 1..=SIDE {
            word = word << 1 | u64::from(black(row, column));
        }
    }
    Some(Squares { word, spoilt: faults > SURE_FRAME })
}

/// Where black ends and white begins, for each square.
fn limits(seen: &[[i64; WITH_PAPER]; WITH_PAPER]) -> Option<[[i64; FRAMED]; FRAMED]> {
    let inner = FRAMED as i64;
    let end = WITH_PAPER - 1;
    // The lighter and the darker half of paper and frame at each edge: a finger on one of them is left out.
    let edge = |at: &dyn Fn(usize) -> i64, light: bool| {
        let mut values: Vec<i64> = (1..=FRAMED).map(at).collect();
        values.sort_unstable();
        let half = if light { &values[FRAMED / 2..] } else { &values[..FRAMED / 2] };
        half.iter().sum::<i64>() / half.len() as i64
    };
    let white = [
        edge(&|n| seen[0][n], true),
        edge(&|n| seen[end][n], true),
        edge(&|n| seen[n][0], true),
        edge(&|n| seen[n][end], true),
    ];
    let black = [
        edge(&|n| seen[1][n], false),
        edge(&|n| seen[end - 1][n], false),
        edge(&|n| seen[n][1], false),
        edge(&|n| seen[n][end - 1], false),
    ];
    // One edge may be covered.
    let poor = white.iter().zip(black).filter(|(white, black)| *white - black < CONTRAST).count();
    if poor > 1 {
        return None;
    }
    let middle: Vec<i64> = white.iter().zip(black).map(|(white, black)| (white + black) / 2).collect();
    let mut limits = [[0; FRAMED]; FRAMED];
    for (row, line) in limits.iter_mut().enumerate() {
        for (column, limit) in line.iter_mut().enumerate() {
            let (down, along) = (2 * row as i64 + 1, 2 * column as i64 + 1);
            let upright = middle[0] * (2 * inner - down) + middle[1] * down;
            let across = middle[2] * (2 * inner - along) + middle[3] * along;
            *limit = (upright + across) / (4 * inner);
        }
    }
    Some(limits)
}

/// How a flat square lies in the picture: (column, row) in squares goes to (x, y) = (a·c + b·r + o, …) / (g·c + h·r + w).
struct Plane {
    x: [i128; 3],
    y: [i128; 3],
    w: [i128; 3],
}

/// Points within a square that are looked at, from its corner, in tenths.
const LOOKED_AT: [(i64, i64); 5] = [(5, 5), (3, 3), (7, 3), (3, 7), (7, 7)];
/// The corners are so far apart in the units of [`Plane`]: tenths of squares.
const UNITS: i128 = FRAMED as i128 * 10;

impl Plane {
    /// The plane whose square's corners are these, clockwise from the upper left.
    fn of(corners: &[Point; 4]) -> Option<Self> {
        let [p, q, r, s] = corners.map(|corner| (i128::from(corner.x), i128::from(corner.y)));
        let (dx1, dy1) = (q.0 - r.0, q.1 - r.1);
        let (dx2, dy2) = (s.0 - r.0, s.1 - r.1);
        let (dx3, dy3) = (p.0 - q.0 + r.0 - s.0, p.1 - q.1 + r.1 - s.1);
        let below = dx1 * dy2 - dx2 * dy1;
        if below == 0 {
            return None;
        }
        let g = dx3 * dy2 - dx2 * dy3;
        let h = dx1 * dy3 - dx3 * dy1;
        let axis = |p: i128, q: i128, s: i128| [below * (q - p) + g * q, below * (s - p) + h * s, below * p * UNITS];
        Some(Self { x: axis(p.0, q.0, s.0), y: axis(p.1, q.1, s.1), w: [g, h, below * UNITS] })
    }

    /// The mean grey of a square; `None` beyond the picture's edge by far.
    fn mean(&self, grey: &Grey, row: i64, column: i64) -> Option<i64> {
        let mut sum = 0;
        for (right, down) in LOOKED_AT {
            let (u, v) = (i128::from(column * 10 + right), i128::from(row * 10 + down));
            let along = |axis: [i128; 3]| axis[0] * u + axis[1] * v + axis[2];
            let below = along(self.w);
            if below == 0 {
                return None;
            }
            let (x, y) = (along(self.x) / below, along(self.y) / below);
            let beyond = |at: i128, length: usize| at < -64 || at > length as i128 * 16 + 64;
            if beyond(x, grey.width()) || beyond(y, grey.height()) {
                return None;
            }
            sum += grey.between(x as i64, y as i64);
        }
        Some(sum / LOOKED_AT.len() as i64)
    }
}
