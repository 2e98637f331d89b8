//! A classroom as a phone sees it, drawn from numbers: cards in pupils' hands at two to eight metres, and much that is no card.
//!
//! Everything is in metres and radians until it is seen; only here, in a test, are there fractions.

use super::classroom::cards::code::{CARDS, Card, FRAMED, Side};
use super::classroom::cards::grey::Grey;

/// The side of a card, and of its black frame.
const PAPER: f64 = 0.148;
const FRAME: f64 = 0.112;

/// What the room is like.
#[derive(Clone, Copy)]
pub struct Kind {
    /// Blur, in pixels of a picture with twelve million.
    pub blur: f64,
    /// Shake of the hand, in the same pixels.
    pub shake: f64,
    /// Grain, in greys.
    pub noise: f64,
    /// How many lamps are mirrored, or shine in.
    pub glare: usize,
    /// How far cards are turned away, in radians.
    pub turned: f64,
    /// How far they lean, in radians.
    pub lean: f64,
    /// Of ten cards, so many have a hand or head before a part of them.
    pub hidden: u64,
    /// How bright it is.
    pub light: f64,
}

/// A good light and a steady hand.
pub const CALM: Kind =
    Kind { blur: 0.7, shake: 0.0, noise: 3.0, glare: 0, turned: 0.35, lean: 0.2, hidden: 0, light: 1.0 };

/// A card that somebody holds.
pub struct Held {
    pub card: Card,
    pub side: Side,
    /// Something is before a part of it.
    pub hidden: bool,
    /// How far off it is.
    pub metres: f64,
    /// Where it is, and how it is turned: yaw, pitch, roll.
    at: [f64; 3],
    turns: [f64; 3],
    plane: [[f64; 3]; 3],
    cover: Option<[f64; 4]>,
}

/// A room with those who hold cards.
pub struct Room {
    pub held: Vec<Held>,
    /// Of which of them each pixel is, counted from 1.
    owner: Vec<u8>,
    wide: usize,
    high: usize,
    kind: Kind,
    chance: Chance,
}

/// Chance from a seed.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub fn within(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// The rooms that the rates in docs/cards.md are told of.
pub fn kinds() -> Vec<(&'static str, f64, Kind)> {
    vec![
        ("calm, 12 MP", 12.0, CALM),
        ("calm, 8 MP", 8.0, CALM),
        ("calm, 5 MP", 5.0, CALM),
        ("calm, 3 MP", 3.0, CALM),
        ("turned and leaning", 12.0, Kind { turned: 0.75, lean: 0.42, ..CALM }),
        ("blurred", 12.0, Kind { blur: 1.8, ..CALM }),
        ("much blurred", 12.0, Kind { blur: 2.6, ..CALM }),
        ("shaken", 12.0, Kind { shake: 5.0, ..CALM }),
        ("grainy", 12.0, Kind { noise: 14.0, ..CALM }),
        ("dark and grainy", 12.0, Kind { noise: 9.0, light: 0.35, ..CALM }),
        ("glare", 12.0, Kind { glare: 4, ..CALM }),
        ("half hidden", 12.0, Kind { hidden: 5, ..CALM }),
        (
            "all at once, 8 MP",
            8.0,
            Kind { blur: 1.3, shake: 1.5, noise: 8.0, glare: 2, turned: 0.6, lean: 0.35, hidden: 2, light: 0.7 },
        ),
    ]
}

impl Room {
    /// Thirty pupils in rows, before a camera of so many million pixels.
    pub fn new(seed: u64, megapixels: f64, kind: &Kind) -> Self {
        let high = (megapixels * 1e6 * 0.75).sqrt() as usize;
        let wide = high * 4 / 3;
        let mut chance = Chance::new(seed);
        let mut numbers: Vec<u8> = (1..=CARDS).collect();
        for at in (1..numbers.len()).rev() {
            numbers.swap(at, chance.below(at as u64 + 1) as usize);
        }
        let focus = wide as f64 * 0.72;
        let mut held = Vec::new();
        for (at, number) in numbers.into_iter().take(30).enumerate() {
            let (row, seat) = (at / 6, at % 6);
            let metres = 2.2 + 1.38 * row as f64 + chance.within(-0.2, 0.28);
            let metres = metres.clamp(2.0, 8.0);
            // The front row is nearer together in the room than it is in the picture.
            let half = metres * 0.55;
            let place = seat as f64 - 2.75 + 0.5 * (row % 2) as f64;
            let x = place / 2.75 * half + chance.within(-0.06, 0.06);
            // The phone is held up, and the cards above heads.
            let y = 0.7 + chance.within(-0.06, 0.06);
            let side = Side::ALL[chance.below(4) as usize];
            let quarter = -f64::from(side.index()) * std::f64::consts::FRAC_PI_2;
            let roll = quarter + chance.within(-kind.lean, kind.lean);
            let (yaw, pitch) =
                (chance.within(-kind.turned, kind.turned), chance.within(-kind.turned, kind.turned) * 0.7);
            let hidden = chance.below(10) < kind.hidden;
            let cover = hidden.then(|| {
                let way = chance.within(0.0, std::f64::consts::TAU);
                let off = chance.within(0.03, 0.085);
                [way.cos() * off, way.sin() * off, chance.within(0.03, 0.06), chance.within(0.03, 0.06)]
            });
            let (at, turns) = ([x, y, metres], [yaw, pitch, roll]);
            let plane = plane(at, turns, focus, (wide as f64 / 2.0, high as f64 / 2.0));
            held.push(Held { card: Card::new(number).unwrap(), side, hidden, metres, at, turns, plane, cover });
        }
        held.sort_by(|a, b| b.metres.total_cmp(&a.metres));
        Self { held, owner: vec![0; wide * high], wide, high, kind: *kind, chance }
    }

    /// Everybody turns the card by so much more, in radians.
    pub fn lean_all(&mut self, by: f64) {
        let (wide, high) = (self.wide as f64, self.high as f64);
        for held in &mut self.held {
            let [yaw, pitch, roll] = held.turns;
            held.plane = plane(held.at, [yaw, pitch, roll + by], wide * 0.72, (wide / 2.0, high / 2.0));
        }
    }

    /// The room in greys. From now on it is known which cards have something before them.
    pub fn picture(&mut self) -> Grey {
        let (wide, high) = (self.wide, self.high);
        let mut chance = Chance(self.chance.0 ^ 0x5EED);
        let mut light = vec![0.0_f32; wide * high];
        self.walls(&mut light, &mut chance);
        let mut held = std::mem::take(&mut self.held);
        let mut whole = Vec::new();
        for (held, mark) in held.iter().zip(1..) {
            self.person(&mut light, held, &mut chance);
            whole.push(self.card(&mut light, held, mark));
        }
        let mut left = vec![0_usize; held.len() + 1];
        self.owner.iter().for_each(|owner| left[usize::from(*owner)] += 1);
        for ((held, whole), left) in held.iter_mut().zip(whole).zip(&left[1..]) {
            held.hidden |= left * 50 < whole * 49;
        }
        self.held = held;
        let scale = (wide as f64 / 4000.0).max(0.05);
        blur(&mut light, wide, high, self.kind.blur * scale);
        shake(&mut light, wide, high, self.kind.shake * scale);
        self.shine(&mut light, &mut chance);
        let pixels = light.iter().map(|value| {
            let grain =
                (chance.within(-1.0, 1.0) + chance.within(-1.0, 1.0) + chance.within(-1.0, 1.0)) * self.kind.noise;
            (f64::from(*value) * self.kind.light + grain).clamp(0.0, 255.0) as u8
        });
        Grey::new(wide, high, pixels.collect()).unwrap()
    }

    /// A wall, and on it windows, boards, books, posters of squares: whatever has four corners.
    fn walls(&self, light: &mut [f32], chance: &mut Chance) {
        let (wide, high) = (self.wide as f64, self.high as f64);
        for y in 0..self.high {
            for x in 0..self.wide {
                light[y * self.wide + x] = (150.0 + 50.0 * (x as f64 / wide) - 40.0 * (y as f64 / high)) as f32;
            }
        }
        for _ in 0..140 {
            let size = chance.within(0.005, 0.09) * wide;
            let (x, y) = (chance.within(0.0, wide), chance.within(0.0, high));
            let (w, h) = (size, size * chance.within(0.5, 1.6));
            let dark = chance.within(10.0, 90.0);
            self.rect(light, x, y, w, h, dark);
            match chance.below(4) {
                // A frame with panes.
                0 => {
                    let (n, edge) = (1 + chance.below(3), size * 0.1);
                    let pane = (w - edge * (n + 1) as f64) / n as f64;
                    for i in 0..n {
                        let left = x + edge + i as f64 * (pane + edge);
                        self.rect(light, left, y + edge, pane, h - 2.0 * edge, 240.0);
                    }
                }
                // Squares at random, as a card has them, but of no card.
                1 => {
                    self.rect(light, x - w * 0.15, y - w * 0.15, w * 1.3, w * 1.3, 225.0);
                    self.rect(light, x, y, w, w, 25.0);
                    let cell = w / FRAMED as f64;
                    for n in 0..36 {
                        if chance.below(2) == 0 {
                            let (r, c) = (1 + n / 6, 1 + n % 6);
                            self.rect(light, x + c as f64 * cell, y + r as f64 * cell, cell, cell, 225.0);
                        }
                    }
                }
                // Lines, as of a page.
                2 => {
                    for n in 0..8 {
                        self.rect(light, x + w * 0.1, y + h * (0.08 + 0.11 * f64::from(n)), w * 0.8, h * 0.05, 210.0);
                    }
                }
                _ => {}
            }
        }
    }

    fn rect(&self, light: &mut [f32], x: f64, y: f64, w: f64, h: f64, grey: f64) {
        let span = |from: f64, length: f64, end: usize| {
            let from = from.max(0.0) as usize;
            from.min(end)..((from as f64 + length.max(0.0)) as usize).min(end)
        };
        for row in span(y, h, self.high) {
            for column in span(x, w, self.wide) {
                light[row * self.wide + column] = grey as f32;
            }
        }
    }

    /// A body behind the card.
    fn person(&mut self, light: &mut [f32], held: &Held, chance: &mut Chance) {
        let (x, y) = seen(&held.plane, 0.0, 0.0);
        let metre = self.wide as f64 * 0.72 / held.metres;
        let shirt = chance.within(40.0, 230.0);
        self.oval(light, [x, y + 0.72 * metre, 0.25 * metre, 0.36 * metre], shirt);
        self.oval(light, [x + chance.within(-0.05, 0.05) * metre, y + 0.26 * metre, 0.09 * metre, 0.12 * metre], 170.0);
        self.oval(light, [x, y + 0.18 * metre, 0.1 * metre, 0.07 * metre], 30.0);
    }

    fn oval(&mut self, light: &mut [f32], [x, y, w, h]: [f64; 4], grey: f64) {
        let (top, bottom) = ((y - h).max(0.0) as usize, ((y + h).max(0.0) as usize).min(self.high));
        for row in top..bottom {
            let part = 1.0 - ((row as f64 - y) / h).powi(2);
            let half = w * part.max(0.0).sqrt();
            let (left, right) = ((x - half).max(0.0) as usize, ((x + half).max(0.0) as usize).min(self.wide));
            for column in left.min(right)..right {
                light[row * self.wide + column] = grey as f32;
                self.owner[row * self.wide + column] = 0;
            }
        }
    }

    /// The card, nine looks a pixel, with thumbs on its margin and whatever is before it.
    fn card(&mut self, light: &mut [f32], held: &Held, mark: u8) -> usize {
        let mut whole = 0;
        let half = PAPER / 2.0;
        let corners =
            [(-half, -half), (half, -half), (half, half), (-half, half)].map(|(u, v)| seen(&held.plane, u, v));
        let bound = |of: fn(&(f64, f64)) -> f64, end: usize| {
            let all = corners.iter().map(of);
            let (low, high) = (all.clone().fold(f64::MAX, f64::min), all.fold(f64::MIN, f64::max));
            (low - 1.0).max(0.0) as usize..((high + 2.0).max(0.0) as usize).min(end)
        };
        let back = inverse(&held.plane);
        for row in bound(|corner| corner.1, self.high) {
            for column in bound(|corner| corner.0, self.wide) {
                let pixel = &mut light[row * self.wide + column];
                let mut sum = 0.0;
                for look in 0..9 {
                    let (x, y) = (
                        column as f64 + f64::from(look % 3) / 3.0 + 1.0 / 6.0,
                        row as f64 + f64::from(look / 3) / 3.0 + 1.0 / 6.0,
                    );
                    let (u, v) = seen(&back, x, y);
                    sum += if u.abs() < half && v.abs() < half { ink(held, u, v) } else { *pixel };
                }
                *pixel = sum / 9.0;
                let (u, v) = seen(&back, column as f64 + 0.5, row as f64 + 0.5);
                if u.abs() < half && v.abs() < half {
                    // What lies in the paper's margin may be covered.
                    let framed = u.abs() < FRAME * 0.55 && v.abs() < FRAME * 0.55;
                    self.owner[row * self.wide + column] = if framed { mark } else { 0 };
                    whole += usize::from(framed);
                }
            }
        }
        whole
    }

    /// Lamps that are mirrored, and light from the side.
    fn shine(&self, light: &mut [f32], chance: &mut Chance) {
        for _ in 0..self.kind.glare {
            let (x, y) = (chance.within(0.1, 0.9) * self.wide as f64, chance.within(0.1, 0.8) * self.high as f64);
            let size = chance.within(0.05, 0.16) * self.wide as f64;
            let strong = chance.within(120.0, 260.0);
            for row in 0..self.high {
                for column in 0..self.wide {
                    let away = ((column as f64 - x).powi(2) + (row as f64 - y).powi(2)) / (size * size);
                    if away < 6.0 {
                        let pixel = &mut light[row * self.wide + column];
                        *pixel = (f64::from(*pixel) + strong * (-away).exp()).min(255.0) as f32;
                    }
                }
            }
        }
    }
}

/// What stands at a place of a card, from its middle, side A on top.
fn ink(held: &Held, u: f64, v: f64) -> f32 {
    if let Some([x, y, w, h]) = held.cover
        && ((u - x) / w).powi(2) + ((v - y) / h).powi(2) < 1.0
    {
        return 120.0;
    }
    // Thumbs at two sides.
    if (u.abs() - PAPER / 2.0).abs() < 0.016 && v.abs() < 0.012 {
        return 165.0;
    }
    let cell = FRAME / FRAMED as f64;
    let (column, row) = (((u + FRAME / 2.0) / cell).floor(), ((v + FRAME / 2.0) / cell).floor());
    let inside = |at: f64| (0.0..FRAMED as f64).contains(&at);
    let black = inside(row) && inside(column) && held.card.is_black(row as usize, column as usize);
    if black { 28.0 } else { 226.0 }
}

/// Where a card's plane is seen: from places on it to pixels.
fn plane(at: [f64; 3], [yaw, pitch, roll]: [f64; 3], focus: f64, middle: (f64, f64)) -> [[f64; 3]; 3] {
    let (sr, cr) = roll.sin_cos();
    let (sy, cy) = yaw.sin_cos();
    let (sp, cp) = pitch.sin_cos();
    // Roll in the plane, then pitch, then yaw.
    let turn = |[x, y]: [f64; 2]| {
        let (x, y) = (cr * x - sr * y, sr * x + cr * y);
        let (y, z) = (cp * y, sp * y);
        [cy * x + sy * z, y, -sy * x + cy * z]
    };
    let (u, v) = (turn([1.0, 0.0]), turn([0.0, 1.0]));
    let row = |i: usize, c: f64| [focus * u[i] + c * u[2], focus * v[i] + c * v[2], focus * at[i] + c * at[2]];
    [row(0, middle.0), row(1, middle.1), [u[2], v[2], at[2]]]
}

fn seen(plane: &[[f64; 3]; 3], u: f64, v: f64) -> (f64, f64) {
    let [x, y, w] = plane.map(|row| row[0] * u + row[1] * v + row[2]);
    (x / w, y / w)
}

fn inverse(m: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
    let minor = |r: usize, c: usize| {
        let at = |i: usize, j: usize| m[(r + i) % 3][(c + j) % 3];
        at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1)
    };
    let mut out = [[0.0; 3]; 3];
    for (r, row) in out.iter_mut().enumerate() {
        for (c, value) in row.iter_mut().enumerate() {
            *value = minor(c, r);
        }
    }
    out
}

/// A blur as of a lens out of focus.
fn blur(light: &mut [f32], wide: usize, high: usize, sigma: f64) {
    let reach = (sigma * 2.5).ceil() as i64;
    let weights: Vec<f32> =
        (-reach..=reach).map(|n| (-((n * n) as f64) / (2.0 * sigma * sigma)).exp() as f32).collect();
    smear(light, wide, high, &weights, (1, 0));
    smear(light, wide, high, &weights, (0, 1));
}

/// The hand moved while the picture was taken.
fn shake(light: &mut [f32], wide: usize, high: usize, pixels: f64) {
    let count = pixels.round() as usize;
    if count > 1 {
        smear(light, wide, high, &vec![1.0; count], (1, 0));
    }
}

fn smear(light: &mut [f32], wide: usize, high: usize, weights: &[f32], (right, down): (i64, i64)) {
    let before = light.to_vec();
    let sum: f32 = weights.iter().sum();
    let half = weights.len() as i64 / 2;
    for y in 0..high as i64 {
        for x in 0..wide as i64 {
            let mut value = 0.0;
            for (n, weight) in (-half..).zip(weights) {
                let column = (x + n * right).clamp(0, wide as i64 - 1);
                let row = (y + n * down).clamp(0, high as i64 - 1);
                value += before[row as usize * wide + column as usize] * weight;
            }
            light[y as usize * wide + x as usize] = value / sum;
        }
    }
}
