//! Heads and tails of the animals of the tales, who stand upright and wear clothes, and animals of the town on all fours.

use super::super::palette::{Rgb, WHITE};
use super::super::tints::{self, Coat};
use super::body::{CHEST, Frame};
use super::face::{FACE, HALF, HEIGHT, MUZZLE};
use super::headgear::{low, wrapped};
use super::maker::Maker;
use super::{Animal, Facing};
use crate::content::cast::{Look, Neckwear, Species};

/// Muzzle, ears, tail; nothing for people.
pub fn fur(maker: &mut Maker, look: &Look, frame: &Frame) {
    let Some(coat) = tints::coat(look.species) else {
        return;
    };
    let beast = Beast { maker, coat, z: frame.head, base: frame.base };
    beast.grow(look);
}

struct Beast<'a> {
    maker: &'a mut Maker,
    coat: Coat,
    z: f32,
    base: f32,
}

impl Beast<'_> {
    fn put(&mut self, at: [f32; 3], size: [f32; 3], code: u32) {
        self.maker.block([at[0], at[1], self.z + at[2]], size, Rgb::hex(code));
    }

    /// Two upright ears: where the right one begins, how broad and high.
    fn ears(&mut self, x: f32, dz: f32, [width, height]: [f32; 2]) {
        self.maker.pair([x, -0.6, self.z + dz], [width, 1.2, height], Rgb::hex(self.coat.main));
        let inset = 0.24 * width;
        let at = [x + inset, self.z + dz + 0.1 * height];
        self.maker.marks(0.62, at, [width - 2.0 * inset, 0.7 * height], Rgb::hex(self.coat.inner), 1);
    }

    fn tail(&mut self, size: [f32; 3], code: u32, tip: Option<u32>) {
        let [w, d, h] = size;
        self.maker.block([-0.5 * w, -CHEST - d, self.base - 0.6], [w, d, 0.5 * h], Rgb::hex(code));
        self.maker.block([-0.5 * w, -CHEST - 1.5 * d, self.base + 0.3 * h], [w, d, 0.7 * h], Rgb::hex(code));
        if let Some(tip) = tip {
            self.maker.block([-0.6 * w, -CHEST - 1.6 * d, self.base + h], [1.2 * w, 1.2 * d, 0.35 * h], Rgb::hex(tip));
        }
    }

    fn muzzle(&mut self, half: f32, height: f32) {
        self.put([-half, FACE + MUZZLE - 1.0, 0.2], [2.0 * half, 1.0, height], self.coat.light);
        self.put([-0.7, FACE + 0.3, height - 0.4], [1.4, 0.7, 0.9], self.coat.nose);
    }

    fn grow(mut self, look: &Look) {
        let Coat { main, light, dark, .. } = self.coat;
        match look.species {
            Species::Human => {}
            Species::Mouse => {
                self.muzzle(1.9, 2.2);
                self.ears(2.2, 5.6, [3.8, 3.8]);
                self.tail([0.8, 0.8, 4.0], self.coat.inner, None);
            }
            Species::Hedgehog => {
                self.muzzle(1.9, 2.2);
                self.spines();
            }
            Species::Fox => {
                self.muzzle(2.2, 2.0);
                for side in [-1.0, 1.0] {
                    self.maker.shape(
                        FACE + 0.03,
                        &[
                            [side * HALF, self.z],
                            [side * HALF, self.z + 2.7],
                            [side * 2.1, self.z + 2.2],
                            [side * 1.2, self.z],
                        ],
                        Rgb::hex(light),
                        0,
                    );
                }
                self.pointed(3.0, Some(dark));
                self.tail([2.4, 2.4, 5.0], main, Some(light));
            }
            Species::Hare => {
                self.muzzle(1.9, 2.2);
                self.ears(0.8, 7.0, [1.9, 6.4]);
                self.tail([1.8, 1.2, 1.8], light, None);
            }
            Species::Jerboa => {
                self.muzzle(1.9, 2.2);
                self.ears(0.9, 6.9, [2.5, 6.8]);
                self.tail([0.7, 0.9, 6.0], main, Some(dark));
            }
            Species::Magpie => {
                self.put([-1.0, FACE - 0.2, 1.4], [2.0, 2.0, 1.3], tints::BEAK);
                self.put([-HALF - 0.05, 0.4, -0.05], [2.0 * HALF + 0.1, 3.05, 1.5], light);
                self.tail([2.2, 1.2, 3.0], dark, None);
                self.maker.block([-1.0, -CHEST - 3.6, self.base - 1.0], [2.0, 2.6, 0.8], Rgb::hex(dark));
            }
            Species::Owl => {
                self.put([-0.8, FACE - 0.2, 1.5], [1.6, 1.1, 1.5], tints::BEAK);
                self.pointed(1.8, Some(dark));
            }
            Species::Marmot => {
                self.muzzle(2.2, 2.3);
                if !wrapped(look.headgear) {
                    self.ears(2.2, 6.0, [1.9, 2.1]);
                    self.put([-HALF - 0.1, -FACE - 0.1, 5.9], [2.0 * HALF + 0.2, 2.0 * FACE + 0.2, 1.2], dark);
                }
                self.tail([1.8, 1.4, 2.6], dark, None);
            }
            Species::Cat => {
                self.muzzle(2.1, 2.1);
                self.pointed(2.6, None);
                for x in [-2.2, -0.4, 1.4] {
                    self.maker.mark(FACE + 0.02, [x, self.z + 5.8], [0.8, 1.2], Rgb::hex(dark), 1);
                }
                self.tail([1.1, 1.1, 5.6], main, Some(dark));
            }
        }
        if low(look.headgear) && look.species == Species::Fox {
            self.put([-1.0, FACE - 0.02, 4.2], [2.0, 0.05, 2.8], main);
        }
    }

    /// Two ears that end in a point.
    fn pointed(&mut self, height: f32, tip: Option<u32>) {
        let steps =
            [(0.0, 2.6, self.coat.main), (0.4, 1.8, self.coat.main), (0.75, 1.0, tip.unwrap_or(self.coat.main))];
        for (share, width, code) in steps {
            self.maker.pair(
                [3.9 - width, -0.6, self.z + HEIGHT + share * height - 0.1],
                [width, 1.6, 0.45 * height],
                Rgb::hex(code),
            );
        }
        self.maker.marks(1.02, [2.0, self.z + HEIGHT], [1.2, 0.5 * height], Rgb::hex(self.coat.inner), 1);
    }

    fn spines(&mut self) {
        let dark = Rgb::hex(self.coat.dark);
        self.maker.mass([-4.3, -FACE - 0.6, self.z + 0.4], [8.6, 4.6, 7.2], dark);
        self.maker.mass([-4.2, -FACE - 0.4, self.z + 6.0], [8.4, 7.3, 1.6], dark);
        for i in 0..4_u8 {
            for j in 0..4_u8 {
                let (x, y) = (-3.9 + 2.05 * f32::from(i), -3.6 + 1.8 * f32::from(j));
                let tint =
                    if (i + j) % 2 == 0 { dark.mix(WHITE, 0.12) } else { Rgb::hex(self.coat.light).mix(dark, 0.45) };
                self.maker.block([x, y, self.z + 7.5], [1.3, 1.1, 0.9], tint);
            }
            let z = self.z + 1.0 + 1.5 * f32::from(i);
            let tint = if i % 2 == 0 { dark.mix(WHITE, 0.12) } else { Rgb::hex(self.coat.light).mix(dark, 0.45) };
            self.maker.pair([4.2, -3.4 + 0.4 * f32::from(i), z], [0.8, 1.2, 0.9], tint);
            self.maker.pair([4.2, -1.4 + 0.4 * f32::from(i), z + 0.6], [0.8, 1.2, 0.9], tint);
        }
    }
}

/// A cat on four legs, with what it wears round the neck.
pub fn cat(maker: &mut Maker, look: &Look, trim: Rgb) {
    let Some(coat) = tints::coat(Species::Cat) else {
        return;
    };
    let [main, light, dark] = [coat.main, coat.light, coat.dark].map(Rgb::hex);
    for y in [-3.2, 1.6] {
        maker.pair([0.4, y, 0.0], [1.1, 1.2, 2.0], main);
        maker.pair([0.35, y - 0.05, 0.0], [1.2, 1.5, 0.5], light);
    }
    maker.mass([-1.7, -3.6, 1.7], [3.4, 6.8, 2.6], main);
    for y in [-2.6, -0.8, 1.0] {
        maker.block([-1.74, y, 2.6], [3.48, 0.7, 1.76], dark);
    }
    maker.mass([-2.2, 2.4, 3.2], [4.4, 3.4, 3.4], main);
    maker.block([-1.1, 5.4, 3.3], [2.2, 0.8, 1.2], light);
    maker.block([-0.4, 6.0, 4.2], [0.8, 0.4, 0.5], Rgb::hex(coat.nose));
    for (width, height, z) in [(1.5, 0.8, 6.6), (0.8, 0.8, 7.3)] {
        maker.pair([2.2 - width, 3.2, z], [width, 1.0, height], main);
    }
    let ink = Rgb::hex(tints::INK);
    maker.marks(5.82, [0.85, 4.7], [0.8, 1.1], Rgb::hex(0xB9_C95A), 1);
    maker.marks(5.82, [1.05, 4.7], [0.4, 1.1], ink, 2);
    maker.mark(5.82, [-0.35, 5.9], [0.7, 0.7], dark, 1);
    maker.block([-0.5, -4.8, 3.4], [1.0, 1.4, 1.0], main);
    maker.block([-0.5, -5.2, 4.0], [1.0, 1.0, 3.0], main);
    maker.block([-0.55, -5.1, 6.8], [1.1, 1.1, 1.3], dark);
    if look.neck != Neckwear::None {
        maker.block([-1.9, 2.1, 2.9], [3.8, 0.8, 1.6], trim);
        maker.block([-1.4, 2.9, 2.4], [2.8, 0.6, 1.0], trim);
    }
}

/// An animal that is nobody in particular, looking along +y.
pub fn animal(maker: &mut Maker, animal: Animal) {
    match animal {
        Animal::Sheep => sheep(maker),
        Animal::Cat => cat(maker, &Look::default(), WHITE),
        Animal::Bird => bird(maker),
    }
}

fn sheep(maker: &mut Maker) {
    let (wool, dark, face) = (Rgb::hex(0xFF_F9EE), Rgb::hex(0x3A_3034), Rgb::hex(0x4A_3E40));
    for y in [-4.2, 2.4] {
        maker.pair([1.0, y, 0.0], [1.4, 1.4, 3.0], dark);
    }
    maker.mass([-3.2, -5.0, 2.8], [6.4, 10.0, 5.0], wool);
    maker.block([-2.7, -4.5, 7.6], [5.4, 9.0, 0.8], wool);
    maker.block([-3.5, -3.8, 3.8], [7.0, 2.6, 2.8], wool);
    maker.block([-3.5, 0.6, 3.8], [7.0, 2.6, 2.8], wool);
    maker.block([-1.1, -5.6, 4.6], [2.2, 0.8, 1.8], wool);
    maker.mass([-1.8, 4.2, 5.0], [3.6, 3.8, 4.0], face);
    maker.block([-2.0, 3.8, 8.4], [4.0, 2.8, 1.3], wool);
    maker.pair([1.7, 4.6, 7.2], [1.5, 0.9, 0.8], face);
    maker.marks(8.02, [0.7, 7.0], [0.7, 0.8], WHITE, 1);
    maker.marks(8.02, [0.9, 7.0], [0.4, 0.6], dark, 2);
    maker.mark(8.02, [-0.5, 5.5], [1.0, 0.4], Rgb::hex(0xC9_8F86), 1);
}

fn bird(maker: &mut Maker) {
    let Some(coat) = tints::coat(Species::Magpie) else {
        return;
    };
    let [main, light, dark] = [coat.main, coat.light, coat.dark].map(Rgb::hex);
    maker.pair([0.3, -0.2, 0.0], [0.3, 0.5, 0.9], Rgb::hex(tints::FELT_DARK));
    maker.mass([-0.9, -1.3, 0.8], [1.8, 2.6, 1.5], light);
    maker.block([-1.0, -1.5, 1.4], [2.0, 2.2, 1.0], main);
    maker.pair([0.75, -1.2, 1.3], [0.3, 1.6, 0.7], dark);
    maker.block([-0.45, -4.0, 1.6], [0.9, 2.7, 0.4], dark);
    maker.mass([-0.75, 0.6, 2.0], [1.5, 1.5, 1.4], main);
    maker.block([-0.25, 2.0, 2.4], [0.5, 0.8, 0.4], Rgb::hex(tints::FELT_DARK));
    maker.marks(2.12, [0.3, 2.75], [0.3, 0.35], WHITE, 1);
}

/// How far an animal is turned.
pub fn quarters(facing: Facing) -> i32 {
    Facing::ALL.iter().position(|other| *other == facing).map_or(0, |quarters| quarters as i32)
}
