//! What is darker than its surroundings, and the way round each piece of it.

use crate::classroom::cards::grey::Grey;

/// How far around a pixel its surroundings reach.
const REACH: usize = 14;
/// By how much a pixel is darker than they are, to count as dark.
const DARKER: u32 = 7;
/// An outline that is shorter is no card that could be read; one that is longer is no card.
const SHORTEST: usize = 48;
const LONGEST: usize = 12_000;

/// A pixel of an outline.
pub(super) type Step = (i32, i32);

/// Which pixels are dark; a margin of one that is not stands round the picture.
pub(super) fn dark(grey: &Grey) -> Vec<u8> {
    let (width, height) = (grey.width(), grey.height());
    let wide = width + 2;
    let mut mask = vec![0; wide * (height + 2)];
    // Sums of columns over the rows around; they wander down with the row.
    let mut columns = vec![0_u32; width];
    let add = |columns: &mut [u32], y: usize| {
        columns.iter_mut().zip(grey.row(y)).for_each(|(sum, pixel)| *sum += u32::from(*pixel));
    };
    (0..REACH.min(height)).for_each(|y| add(&mut columns, y));
    for y in 0..height {
        if y + REACH < height {
            add(&mut columns, y + REACH);
        }
        if y > REACH {
            columns.iter_mut().zip(grey.row(y - REACH - 1)).for_each(|(sum, pixel)| *sum -= u32::from(*pixel));
        }
        let rows = (y + REACH).min(height - 1) - y.saturating_sub(REACH) + 1;
        let mut sum: u32 = columns[..REACH.min(width)].iter().sum();
        let row = grey.row(y);
        let out = &mut mask[(y + 1) * wide + 1..(y + 2) * wide - 1];
        for (x, (pixel, dark)) in row.iter().zip(out).enumerate() {
            if x + REACH < width {
                sum += columns[x + REACH];
            }
            if x > REACH {
                sum -= columns[x - REACH - 1];
            }
            let across = (x + REACH).min(width - 1) - x.saturating_sub(REACH) + 1;
            let area = (across * rows) as u32;
            *dark = u8::from((u32::from(*pixel) + DARKER) * area < sum);
        }
    }
    mask
}

/// The eight neighbours, clockwise from the right.
const AROUND: [(i32, i32); 8] = [(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1)];

/// Hands over the outer outline of each dark piece, clockwise. Marks of where one has been are left in a copy of the mask.
pub(super) fn outlines(width: usize, height: usize, mask: &[u8], mut each: impl FnMut(&[Step])) {
    let wide = width + 2;
    let mut seen = vec![false; mask.len()];
    let offsets = AROUND.map(|(x, y)| y as isize * wide as isize + x as isize);
    let mut outline: Vec<Step> = Vec::new();
    for y in 1..=height {
        for x in 1..=width {
            let start = y * wide + x;
            // An outline begins where dark follows upon light and nobody has walked yet.
            if mask[start] == 0 || mask[start - 1] != 0 || seen[start] {
                continue;
            }
            outline.clear();
            walk(mask, &mut seen, &offsets, start, (x as i32 - 1, y as i32 - 1), &mut outline);
            if (SHORTEST..=LONGEST).contains(&outline.len()) && is_clockwise(&outline) {
                each(&outline);
            }
        }
    }
}

/// Walks round a piece with the light on the left.
fn walk(mask: &[u8], seen: &mut [bool], offsets: &[isize; 8], start: usize, at: Step, outline: &mut Vec<Step>) {
    let step = |from: usize, way: usize| from.wrapping_add_signed(offsets[way]);
    // One comes from the left, which is light.
    let (mut here, mut point, mut back) = (start, at, 4);
    let mut first = None;
    // No way round is longer than past each pixel from each side.
    for _ in 0..mask.len() * 8 {
        seen[here] = true;
        let Some(way) = (1..=8).map(|turn| (back + turn) % 8).find(|way| mask[step(here, *way)] != 0) else { return };
        if here == start {
            match first {
                Some(first) if first == way => return,
                Some(_) => {}
                None => first = Some(way),
            }
        }
        if outline.len() > LONGEST {
            // Walk on only to mark; what is so long is no card.
            outline.truncate(LONGEST + 1);
        }
        outline.push(point);
        here = step(here, way);
        point = (point.0 + AROUND[way].0, point.1 + AROUND[way].1);
        back = (way + 4) % 8;
    }
}

/// Outer outlines go clockwise, those of holes do not.
fn is_clockwise(outline: &[Step]) -> bool {
    let next = outline.iter().skip(1).chain(outline.first());
    let twice: i64 =
        outline.iter().zip(next).map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1)).sum();
    twice > 0
}
