//! A picture in greys, as the reader takes it.

/// The most pixels of a picture: the largest that today's phones take without being asked for more.
pub const MAX_PIXELS: usize = 64_000_000;
/// The longest side.
pub const MAX_SIDE: usize = 16_384;

/// A picture in greys: 0 is black.
#[derive(Clone, PartialEq, Eq)]
pub struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    /// A picture from its rows; `None` where their length is another, or beyond the limits.
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Option<Self> {
        let fits = width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE;
        let area = width.checked_mul(height)?;
        (fits && area <= MAX_PIXELS && pixels.len() == area).then_some(Self { width, height, pixels })
    }

    /// A picture of one black pixel.
    pub fn dot() -> Self {
        Self { width: 1, height: 1, pixels: vec![0] }
    }

    /// How wide it is.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How high it is.
    pub fn height(&self) -> usize {
        self.height
    }

    /// All pixels, row by row.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// A row.
    pub(super) fn row(&self, y: usize) -> &[u8] {
        &self.pixels[y * self.width..(y + 1) * self.width]
    }

    /// The grey at a place in sixteenths of a pixel, between the four pixels around it. Pixels have their middle at 8; beyond the
    /// edge the edge goes on.
    pub(super) fn between(&self, x: i64, y: i64) -> i64 {
        let (x, y) = (x - 8, y - 8);
        let (left, top) = (x.div_euclid(16), y.div_euclid(16));
        let (right, below) = (x.rem_euclid(16), y.rem_euclid(16));
        let at = |x: i64, y: i64| i64::from(self.pixels[clamped(y, self.height) * self.width + clamped(x, self.width)]);
        let upper = at(left, top) * (16 - right) + at(left + 1, top) * right;
        let lower = at(left, top + 1) * (16 - right) + at(left + 1, top + 1) * right;
        (upper * (16 - below) + lower * below) / 256
    }

    /// Half as wide and high; each pixel is the mean of four.
    pub fn halved(&self) -> Option<Self> {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            let (upper, lower) = (self.row(2 * y), self.row(2 * y + 1));
            pixels.extend(upper.chunks_exact(2).zip(lower.chunks_exact(2)).map(|(a, b)| {
                let sum = u16::from(a[0]) + u16::from(a[1]) + u16::from(b[0]) + u16::from(b[1]);
                (sum / 4) as u8
            }));
        }
        Self::new(width, height, pixels)
    }

    /// A part of it, as far as it lies inside; for showing it to somebody.
    pub fn part(&self, left: usize, top: usize, width: usize, height: usize) -> Option<Self> {
        let (right, bottom) = ((left + width).min(self.width), (top + height).min(self.height));
        if left >= right || top >= bottom {
            return None;
        }
        let pixels = (top..bottom).flat_map(|y| self.row(y)[left..right].iter().copied()).collect();
        Self::new(right - left, bottom - top, pixels)
    }

    /// Not larger than this on its longer side, by halving: for showing the whole of it.
    pub fn small(&self, side: usize) -> Self {
        let mut small = self.clone();
        while small.width.max(small.height) > side.max(2) {
            let Some(half) = small.halved() else { break };
            small = half;
        }
        small
    }

    /// Turned by so many quarters, clockwise.
    pub fn turned(&self, quarters: u8) -> Self {
        let (w, h) = (self.width, self.height);
        let at = |x: usize, y: usize| self.pixels[y * w + x];
        match quarters % 4 {
            0 => self.clone(),
            1 => {
                Self { width: h, height: w, pixels: (0..w).flat_map(|x| (0..h).rev().map(move |y| at(x, y))).collect() }
            }
            2 => Self { width: w, height: h, pixels: self.pixels.iter().rev().copied().collect() },
            _ => {
                Self { width: h, height: w, pixels: (0..w).rev().flat_map(|x| (0..h).map(move |y| at(x, y))).collect() }
            }
        }
    }
}

fn clamped(at: i64, length: usize) -> usize {
    usize::try_from(at.max(0)).unwrap_or(0).min(length - 1)
}

impl std::fmt::Debug for Grey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Grey({}×{})", self.width, self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_limits() {
        assert!(Grey::new(2, 2, vec![0; 4]).is_some());
        assert!(Grey::new(2, 2, vec![0; 5]).is_none());
        assert!(Grey::new(0, 2, Vec::new()).is_none());
        assert!(Grey::new(MAX_SIDE, 1, vec![0; MAX_SIDE]).is_some());
        assert!(Grey::new(MAX_SIDE + 1, 1, vec![0; MAX_SIDE + 1]).is_none());
        assert!(Grey::new(8_001, 8_000, vec![0; 8_001 * 8_000]).is_none());
    }

    #[test]
    fn four_quarters_are_a_whole_turn() {
        let grey = Grey::new(3, 2, vec![1, 2, 3, 4, 5, 6]).unwrap();
        assert_eq!(grey.turned(1).pixels(), [4, 1, 5, 2, 6, 3]);
        assert_eq!(grey.turned(1).turned(3), grey);
        assert_eq!(grey.turned(2).turned(2), grey);
        assert_eq!(grey.part(1, 0, 9, 1).unwrap().pixels(), [2, 3]);
        assert!(grey.part(3, 0, 1, 1).is_none());
    }
}
