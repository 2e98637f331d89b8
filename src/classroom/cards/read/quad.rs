//! From an outline to four sides and the points where they meet.
//!
//! Corners are first guessed as the points that lie farthest out, then each side is laid through its own pixels by least squares, twice,
//! the second time without those that lie off it: a finger on the edge does not bend a side.

use super::Point;
use super::blobs::Step;

/// The least width of a card in the picture, in pixels.
const LEAST: i64 = 14;
/// No side is longer than another by more than this.
const LONGER: i64 = 5;
/// Of the pixels of an outline, so many in a hundred lie near its sides.
const ON_SIDES: usize = 78;

/// A line `a·x + b·y = c`, in sixteenths of a pixel.
#[derive(Clone, Copy)]
struct Line {
    a: i128,
    b: i128,
    c: i128,
}

/// The corners of an outline that is a card's: clockwise, from the left end of the side that is on top.
pub(super) fn corners(outline: &[Step]) -> Option<[Point; 4]> {
    let guess = guess(outline)?;
    let [a, b, c, d] = guess.map(|at| outline[at]);
    let sides = [(a, b), (b, c), (c, d), (d, a)].map(|(from, to)| distance2(from, to));
    let (shortest, longest) = (*sides.iter().min()?, *sides.iter().max()?);
    if shortest < LEAST * LEAST / 2
        || longest > shortest * LONGER * LONGER
        || sides.iter().sum::<i64>() < 4 * LEAST * LEAST
    {
        return None;
    }
    if !lies_on_sides(outline, &guess) {
        return None;
    }
    let mut lines = [None; 4];
    for (line, side) in lines.iter_mut().zip(0..4) {
        *line = Some(laid(outline, guess[side], guess[(side + 1) % 4])?);
    }
    let [first, second, third, fourth] = lines.map(|line| line.unwrap_or(Line { a: 0, b: 0, c: 0 }));
    let met = [meet(fourth, first)?, meet(first, second)?, meet(second, third)?, meet(third, fourth)?];
    // Where lines that were laid anew meet far from the guess, it was no card.
    let far = longest / 4;
    let near = met.iter().zip(guess).all(|(point, at)| {
        let (x, y) = outline[at];
        let (x, y) = (point.x / 16 - i64::from(x), point.y / 16 - i64::from(y));
        x * x + y * y <= far.max(9)
    });
    (near && is_convex(&met)).then(|| from_top(met))
}

/// The same corners, beginning with the side that lies highest above the one opposite.
fn from_top(mut corners: [Point; 4]) -> [Point; 4] {
    let rise = |at: usize| {
        let y = |n: usize| corners[(at + n) % 4].y;
        y(2) + y(3) - y(0) - y(1)
    };
    let top = (0..4).max_by_key(|at| rise(*at)).unwrap_or(0);
    corners.rotate_left(top);
    corners
}

/// Whether a card is turned by more than about 30° from upright, so that it is not clear which side is on top.
pub(super) fn is_aslant(corners: &[Point; 4]) -> bool {
    // The middles of opposite sides: two ways across, of which one should be nearly upright.
    let across = |a: usize, b: usize, c: usize, d: usize| {
        (
            corners[a].x + corners[b].x - corners[c].x - corners[d].x,
            corners[a].y + corners[b].y - corners[c].y - corners[d].y,
        )
    };
    let upright = |(x, y): (i64, i64)| x.abs() * 100 <= y.abs() * 58;
    let lying = |(x, y): (i64, i64)| y.abs() * 100 <= x.abs() * 58;
    let (one, other) = (across(0, 1, 2, 3), across(1, 2, 3, 0));
    !(upright(one) && lying(other) || lying(one) && upright(other))
}

/// Where in the outline the corners are, in its order: the point farthest from the middle, the one farthest from that, and on each hand the
/// one farthest from the line between.
fn guess(outline: &[Step]) -> Option<[usize; 4]> {
    let count = outline.len() as i64;
    let sum = |of: fn(&Step) -> i32| outline.iter().map(|step| i64::from(of(step))).sum::<i64>();
    let middle = ((sum(|step| step.0) / count) as i32, (sum(|step| step.1) / count) as i32);
    let farthest = |from: Step| (0..outline.len()).max_by_key(|at| distance2(outline[*at], from));
    let first = farthest(middle)?;
    let third = farthest(outline[first])?;
    let (from, to) = (outline[first], outline[third]);
    let beside = |step: Step| cross(from, to, step);
    let second = (0..outline.len()).max_by_key(|at| beside(outline[*at]))?;
    let fourth = (0..outline.len()).min_by_key(|at| beside(outline[*at]))?;
    if beside(outline[second]) <= 0 || beside(outline[fourth]) >= 0 {
        return None;
    }
    let mut all = [first, second, third, fourth];
    all.sort_unstable();
    all.windows(2).all(|pair| pair[0] < pair[1]).then_some(all)
}

/// Whether most of the outline lies near the sides between these corners.
fn lies_on_sides(outline: &[Step], corners: &[usize; 4]) -> bool {
    let mut on = 0;
    for side in 0..4 {
        let (from, to) = (corners[side], corners[(side + 1) % 4]);
        let (a, b) = (outline[from], outline[to]);
        let length2 = distance2(a, b).max(1);
        // Two pixels, or a thirtieth of the side.
        let off = |step: Step| {
            let cross = cross(a, b, step);
            let square = i128::from(cross) * i128::from(cross);
            let length2 = i128::from(length2);
            square <= 5 * length2 || square * 900 <= length2 * length2
        };
        on += between(outline, from, to).filter(|step| off(*step)).count();
    }
    on * 100 >= outline.len() * ON_SIDES
}

/// A line through the pixels of a side without its ends, moved outwards by half a pixel, to the edge of the dark.
fn laid(outline: &[Step], from: usize, to: usize) -> Option<Line> {
    let all: Vec<Step> = between(outline, from, to).collect();
    let trim = (all.len() / 8).max(1);
    let inner = all.get(trim..all.len().checked_sub(trim)?).filter(|inner| inner.len() >= 3)?;
    let (a, b) = (outline[from], outline[to]);
    let first = fitted(inner, a, b)?;
    // Half a pixel off the line, at least; the nearer half of the pixels in any case.
    let mut offs: Vec<i128> = inner.iter().map(|step| first.off(*step)).collect();
    offs.sort_unstable();
    let most = offs[offs.len() / 2] * 5 / 2 + first.length() * 8;
    let kept: Vec<Step> = inner.iter().copied().filter(|step| first.off(*step) <= most).collect();
    let line = fitted(&kept, a, b)?;
    // Clockwise round the dark with y downwards: the light is on the left of the way, which is where (a, b) points.
    Some(Line { c: line.c + line.length() * 8, ..line })
}

/// The line of least squares through pixels, along the axis in which the side is longer.
fn fitted(steps: &[Step], a: Step, b: Step) -> Option<Line> {
    let (along, up) = ((b.0 - a.0).abs() >= (b.1 - a.1).abs(), b);
    let n = steps.len() as i128;
    let (mut s, mut t, mut ss, mut st) = (0_i128, 0_i128, 0_i128, 0_i128);
    for step in steps {
        // In sixteenths, from the middle of the pixel.
        let (x, y) = (i128::from(step.0) * 16 + 8, i128::from(step.1) * 16 + 8);
        let (u, v) = if along { (x, y) } else { (y, x) };
        (s, t, ss, st) = (s + u, t + v, ss + u * u, st + u * v);
    }
    let below = n * ss - s * s;
    if n < 2 || below <= 0 {
        return None;
    }
    let rise = n * st - s * t;
    // v = rise/below · u + (t - rise/below · s)/n, as a line without fractions; kept small enough for what follows.
    let scale = (below.max(rise.abs()) >> 20).max(1);
    let (rise, below) = (rise / scale, below / scale);
    let c = (below * t - rise * s) / n;
    let line = if along { Line { a: -rise, b: below, c } } else { Line { a: below, b: -rise, c } };
    // The normal points to the left of the way from `a` to `b`, y downwards: (dy, -dx).
    let (dx, dy) = (i128::from(up.0 - a.0), i128::from(up.1 - a.1));
    Some(if line.a * dy - line.b * dx < 0 { Line { a: -line.a, b: -line.b, c: -line.c } } else { line })
}

impl Line {
    /// How long its normal is.
    fn length(self) -> i128 {
        (self.a * self.a + self.b * self.b).unsigned_abs().isqrt().cast_signed()
    }

    /// How far the middle of a pixel is from it, times the normal's length.
    fn off(self, step: Step) -> i128 {
        (self.a * (i128::from(step.0) * 16 + 8) + self.b * (i128::from(step.1) * 16 + 8) - self.c).abs()
    }
}

fn meet(one: Line, other: Line) -> Option<Point> {
    let below = one.a * other.b - other.a * one.b;
    if below == 0 {
        return None;
    }
    let (x, y) = ((one.c * other.b - other.c * one.b) / below, (one.a * other.c - other.a * one.c) / below);
    let inside = |at: i128| (-1_000_000..1_000_000).contains(&at);
    (inside(x) && inside(y)).then_some(Point { x: x as i64, y: y as i64 })
}

/// The pixels from one place of an outline to another, over its end where need be.
fn between(outline: &[Step], from: usize, to: usize) -> impl Iterator<Item = Step> {
    let count = if to > from { to - from } else { outline.len() - from + to };
    (0..count).map(move |n| outline[(from + n) % outline.len()])
}

fn is_convex(corners: &[Point; 4]) -> bool {
    (0..4).all(|at| {
        let (a, b, c) = (corners[at], corners[(at + 1) % 4], corners[(at + 2) % 4]);
        (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0
    })
}

fn distance2(a: Step, b: Step) -> i64 {
    let (x, y) = (i64::from(a.0 - b.0), i64::from(a.1 - b.1));
    x * x + y * y
}

/// Twice the area between a way and a point: positive to its right, y downwards.
fn cross(from: Step, to: Step, point: Step) -> i64 {
    let way = (i64::from(to.0 - from.0), i64::from(to.1 - from.1));
    let off = (i64::from(point.0 - from.0), i64::from(point.1 - from.1));
    way.0 * off.1 - way.1 * off.0
}
