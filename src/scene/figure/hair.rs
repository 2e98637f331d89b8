//! Hair by cut: a cap over the head, what hangs down behind it, and what stands up.

use super::super::palette::{Rgb, WHITE};
use super::body::Frame;
use super::face::{FACE, HALF};
use super::headgear::{low, wrapped};
use super::maker::Maker;
use crate::content::cast::{Hair, Look, Species};

/// Hair stands so far off the head.
const OFF: f32 = 0.3;
/// Where the cap begins, above the chin.
const CAP: f32 = 5.6;

/// All hair that is seen.
pub fn hair(maker: &mut Maker, look: &Look, frame: &Frame) {
    if wrapped(look.headgear) || look.species != Species::Human {
        return;
    }
    let locks = Locks { maker, colour: frame.hair, ribbon: frame.trim, z: frame.head };
    locks.grow(look);
}

struct Locks<'a> {
    maker: &'a mut Maker,
    colour: Rgb,
    ribbon: Rgb,
    z: f32,
}

impl Locks<'_> {
    fn put(&mut self, at: [f32; 3], size: [f32; 3], colour: Rgb) {
        self.maker.block([at[0], at[1], self.z + at[2]], size, colour);
    }

    fn pair(&mut self, at: [f32; 3], size: [f32; 3], colour: Rgb) {
        self.maker.pair([at[0], at[1], self.z + at[2]], size, colour);
    }

    fn grow(mut self, look: &Look) {
        let hair = self.colour;
        let soft = hair.mix(WHITE, 0.08);
        let uncovered = low(look.headgear);
        let side = HALF + OFF;
        match look.hair {
            Hair::Bald => {
                self.put([-side + 0.1, -FACE - 0.2, 1.4], [2.0 * side - 0.2, 1.6, 2.8], hair);
                self.pair([HALF - 0.1, -2.2, 1.8], [0.3, 2.6, 2.2], hair);
                self.maker.mark(FACE + 0.02, [-2.4, self.z + 6.1], [2.0, 0.4], WHITE.mix(hair, 0.2), 1);
                return;
            }
            Hair::Cropped => {
                self.put([-HALF - 0.1, -FACE - 0.1, 6.2], [2.0 * HALF + 0.2, 2.0 * FACE + 0.2, 0.95], hair);
                self.put([-HALF - 0.1, -FACE - 0.15, 2.4], [2.0 * HALF + 0.2, 2.2, 3.8], hair);
                return;
            }
            _ => {}
        }
        self.maker.mass([-side, -FACE - OFF, self.z + CAP], [2.0 * side, 2.0 * (FACE + OFF), 1.8], hair);
        self.put([-side, -FACE - 0.4, 1.2], [2.0 * side, 2.4, 5.0], hair);
        // A lighter lock, so that black hair reads as volume.
        let shine = hair.mix(WHITE, 0.16);
        self.maker.mark(FACE + OFF + 0.02, [-3.3, self.z + 6.7], [2.2, 0.45], shine, 0);
        match look.hair {
            Hair::Short => self.pair([2.6, FACE - 0.7, 4.9], [1.5, 1.0, 0.9], hair),
            Hair::Side => {
                self.put([-side - 0.1, FACE - 0.7, 4.9], [3.2, 1.05, 0.9], hair);
                if uncovered {
                    self.put([-side - 0.1, -FACE, 7.3], [5.6, 6.9, 0.8], soft);
                }
            }
            Hair::Fringe => {
                for (x, dz) in [(-4.1, 5.05), (-2.45, 5.3), (-0.8, 5.0), (0.85, 5.3), (2.5, 5.05)] {
                    self.put([x, FACE - 0.6, dz], [1.6, 1.0, 0.9], hair);
                }
            }
            Hair::Curly => self.curls(uncovered, soft),
            Hair::Spiky => {
                for (x, dz) in [(-4.0, 4.9), (-1.7, 5.2), (0.6, 4.9), (2.7, 5.2)] {
                    self.put([x, FACE - 0.6, dz], [1.4, 1.0, 1.0], hair);
                }
                if uncovered {
                    for (x, y, h) in
                        [(-3.6, -1.0, 1.3), (-1.5, 0.8, 1.8), (0.7, -0.6, 1.5), (2.2, 1.0, 1.2), (-0.6, -2.8, 1.2)]
                    {
                        self.put([x, y, 7.3], [1.6, 1.6, h], soft);
                    }
                }
            }
            Hair::Bob => {
                self.pair([3.2, -FACE - 0.4, 0.2], [1.2, 5.4, 6.0], hair);
                self.put([-side, -FACE - 0.5, 0.2], [2.0 * side, 1.6, 6.0], hair);
            }
            Hair::Long => {
                self.pair([3.2, -FACE - 0.5, -2.6], [1.2, 4.6, 8.6], hair);
                self.put([-side, -FACE - 0.7, -3.2], [2.0 * side, 1.6, 8.0], hair);
            }
            Hair::Ponytail => {
                self.put([-1.1, -FACE - 1.9, 4.2], [2.2, 1.8, 1.6], self.ribbon);
                self.put([-1.3, -FACE - 2.6, -1.6], [2.6, 1.9, 6.2], hair);
                if uncovered {
                    self.put([-1.4, -FACE - 0.6, 6.8], [2.8, 2.6, 1.7], soft);
                }
            }
            Hair::Bun => {
                if uncovered {
                    self.put([-1.9, -3.2, 7.2], [3.8, 3.6, 0.6], self.ribbon);
                    self.put([-1.7, -3.0, 7.7], [3.4, 3.2, 1.9], soft);
                } else {
                    self.put([-1.6, -FACE - 1.9, 2.4], [3.2, 2.2, 2.6], soft);
                }
            }
            Hair::Braids => {
                self.pair([3.5, -0.9, 1.2], [1.3, 1.7, 4.4], hair);
                self.pair([3.6, 0.4, -3.4], [1.4, 1.6, 4.8], hair);
                self.pair([3.5, 0.3, -4.0], [1.6, 1.8, 0.8], self.ribbon);
                self.pair([3.7, 0.5, -4.9], [1.2, 1.4, 0.9], hair);
            }
            Hair::Plait => {
                self.pair([3.2, -1.4, 2.4], [1.1, 3.6, 3.4], hair);
                for (i, dz) in [1.0, -0.5, -2.0, -3.5].into_iter().enumerate() {
                    let shade = if i % 2 == 0 { hair } else { soft };
                    self.put([2.5, 1.3 + 0.25 * i as f32, dz], [1.7, 1.5, 1.6], shade);
                }
                self.put([2.4, 2.1, -4.2], [1.9, 1.7, 0.8], self.ribbon);
                self.put([2.6, 2.2, -5.2], [1.5, 1.4, 1.0], hair);
            }
            Hair::Cropped | Hair::Bald => {}
        }
    }

    fn curls(&mut self, uncovered: bool, soft: Rgb) {
        let hair = self.colour;
        for (x, dz) in [(-4.4, 4.9), (-2.5, 5.4), (-0.7, 5.0), (1.0, 5.4), (2.7, 4.9)] {
            self.put([x, FACE - 0.6, dz], [1.8, 1.2, 1.5], if dz > 5.2 { soft } else { hair });
        }
        for y in [-3.6, -1.4, 0.8] {
            self.pair([3.5, y, if y < 0.0 { 2.6 } else { 4.2 }], [1.2, 2.0, 2.6], if y < -2.0 { hair } else { soft });
        }
        if uncovered {
            for (x, y, h) in [
                (-4.0, -3.4, 1.2),
                (-1.4, -3.0, 1.6),
                (1.2, -3.4, 1.2),
                (-3.6, -0.4, 1.5),
                (-0.8, 0.2, 1.2),
                (1.4, -0.2, 1.6),
                (-2.4, 2.0, 1.1),
                (0.6, 2.1, 1.3),
            ] {
                self.put([x, y, 7.2], [2.4, 2.2, h], if h > 1.4 { soft } else { hair });
            }
        }
    }
}
