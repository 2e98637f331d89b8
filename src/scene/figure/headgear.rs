//! Hats, caps, scarves and what else is worn on a head.

use super::super::palette::{Rgb, WHITE};
use super::super::tints;
use super::body::Frame;
use super::face::FACE;
use super::maker::Maker;
use crate::content::cast::{Dye, Headgear, Look};

/// Whether it hides all hair.
pub fn wrapped(headgear: Headgear) -> bool {
    matches!(headgear, Headgear::Scarf | Headgear::Kimeshek)
}

/// Whether hair stands up under it.
pub fn low(headgear: Headgear) -> bool {
    matches!(headgear, Headgear::None | Headgear::Band | Headgear::Headphones | Headgear::Goggles)
}

/// How high it reaches above the chin.
pub fn top(headgear: Headgear) -> f32 {
    match headgear {
        Headgear::Qalpaq => 12.2,
        Headgear::Toque | Headgear::Borik => 11.2,
        Headgear::Beanie | Headgear::Tymaq => 10.4,
        Headgear::Straw => 9.4,
        _ => 8.8,
    }
}

/// What somebody has on the head.
pub fn headgear(maker: &mut Maker, look: &Look, frame: &Frame) {
    let cloth = Rgb::hex(tints::dye(look.headgear_dye));
    let hat = Hat { maker, cloth, trim: frame.trim, z: frame.head };
    match look.headgear {
        Headgear::None => {}
        Headgear::Cap => hat.cap(),
        Headgear::Beanie => hat.beanie(),
        Headgear::Band => hat.band(),
        Headgear::Headphones => hat.headphones(),
        Headgear::Taqiya => hat.taqiya(),
        Headgear::Qalpaq => hat.qalpaq(),
        Headgear::Tymaq => hat.tymaq(),
        Headgear::Borik => hat.borik(),
        Headgear::Straw => hat.straw(),
        Headgear::Scarf => hat.scarf(),
        Headgear::Kerchief => hat.kerchief(),
        Headgear::Kimeshek => hat.kimeshek(),
        Headgear::Toque => hat.toque(),
        Headgear::Goggles => hat.goggles(),
    }
}

struct Hat<'a> {
    maker: &'a mut Maker,
    cloth: Rgb,
    trim: Rgb,
    z: f32,
}

impl Hat<'_> {
    /// A box in the middle of the head: half its breadth, half its depth, from where and how high.
    fn round(&mut self, half: [f32; 2], dz: f32, height: f32, colour: Rgb) {
        self.maker.mass([-half[0], -half[1], self.z + dz], [2.0 * half[0], 2.0 * half[1], height], colour);
    }

    fn put(&mut self, at: [f32; 3], size: [f32; 3], colour: Rgb) {
        self.maker.block([at[0], at[1], self.z + at[2]], size, colour);
    }

    fn pair(&mut self, at: [f32; 3], size: [f32; 3], colour: Rgb) {
        self.maker.pair([at[0], at[1], self.z + at[2]], size, colour);
    }

    /// Marks round a band: on its front and on both its sides.
    fn studs(&mut self, half: [f32; 2], dz: f32, size: [f32; 2], count: u8, colour: Rgb) {
        for i in 0..count {
            let t = (f32::from(i) + 0.5) / f32::from(count) * 2.0 - 1.0;
            let (x, y) = (t * half[0] - 0.5 * size[0], t * half[1] - 0.5 * size[0]);
            self.put([x, half[1] - 0.05, dz], [size[0], 0.12, size[1]], colour);
            self.pair([half[0] - 0.05, y, dz], [0.12, size[0], size[1]], colour);
        }
    }

    fn cap(mut self) {
        self.round([4.1, 3.75], 5.8, 2.3, self.cloth);
        let peak = self.cloth.mix(Rgb::hex(0x2C_1E50), 0.12);
        self.maker.mass([-3.3, 3.3, self.z + 5.7], [6.6, 2.3, 0.7], peak);
        self.maker.lozenge(3.78, [0.0, self.z + 7.2], 0.6, WHITE, 1);
    }

    fn beanie(mut self) {
        self.round([4.35, 3.95], 5.5, 1.7, self.cloth.mix(WHITE, 0.16));
        self.round([4.15, 3.75], 7.2, 1.7, self.cloth);
        self.studs([4.35, 3.95], 5.6, [0.3, 1.5], 6, self.cloth.mix(Rgb::hex(0x2C_1E50), 0.14));
        self.put([-0.9, -0.9, 8.9], [1.8, 1.8, 1.4], self.cloth.mix(WHITE, 0.35));
    }

    fn band(mut self) {
        self.round([4.25, 3.85], 5.75, 1.05, self.cloth);
        self.studs([4.25, 3.85], 6.05, [0.5, 0.45], 5, self.trim);
    }

    fn headphones(mut self) {
        let frame = Rgb::hex(tints::dye(Dye::Charcoal));
        self.put([-4.6, -0.7, 7.5], [9.2, 1.4, 0.7], frame);
        self.pair([4.2, -0.6, 4.2], [0.5, 1.2, 3.6], frame);
        self.pair([4.1, -1.4, 1.9], [1.1, 2.6, 2.8], self.cloth);
    }

    fn taqiya(mut self) {
        self.round([4.15, 3.8], 6.2, 2.2, self.cloth);
        self.studs([4.15, 3.8], 6.6, [0.9, 0.8], 4, Rgb::hex(tints::dye(Dye::Gold)));
    }

    fn qalpaq(mut self) {
        let dark = Rgb::hex(tints::FELT_DARK);
        self.round([4.7, 4.3], 5.7, 1.0, dark);
        self.round([3.95, 3.55], 6.7, 2.2, self.cloth);
        self.round([2.7, 2.3], 8.9, 2.0, self.cloth);
        self.round([1.0, 0.8], 10.9, 1.2, self.cloth);
        for x in [-3.96, 3.56] {
            self.maker.mark(3.57, [x, self.z + 6.7], [0.4, 2.2], dark, 1);
        }
        self.maker.cells(3.57, [-1.25, self.z + 6.9], 0.5, &["##.##", "#.#.#", "..#.."], dark, 1);
        self.put([3.9, -0.2, 6.7], [0.12, 0.4, 2.2], dark);
    }

    fn tymaq(mut self) {
        let fur = Rgb::hex(tints::FUR);
        self.round([4.5, 4.1], 5.3, 2.0, fur);
        self.round([3.95, 3.55], 7.2, 2.2, self.cloth);
        self.round([1.9, 1.6], 9.4, 1.0, self.cloth);
        self.pair([3.6, -3.0, -0.6], [1.4, 4.8, 6.0], fur);
        self.put([-4.2, -4.6, -0.4], [8.4, 1.6, 6.0], fur);
        self.studs([4.5, 4.1], 5.5, [0.7, 1.5], 4, fur.mix(WHITE, 0.14));
    }

    fn borik(mut self) {
        let fur = Rgb::hex(tints::FUR).mix(Rgb::hex(tints::INK), 0.18);
        self.round([4.4, 4.0], 5.6, 1.7, fur);
        self.round([3.85, 3.45], 7.3, 1.9, self.cloth);
        self.studs([4.4, 4.0], 5.8, [0.7, 1.2], 4, fur.mix(WHITE, 0.16));
        self.studs([3.85, 3.45], 7.8, [0.8, 0.8], 3, Rgb::hex(tints::dye(Dye::Gold)));
        self.put([-0.4, -0.4, 9.2], [0.8, 0.8, 1.9], WHITE);
    }

    fn straw(mut self) {
        self.round([6.0, 5.4], 5.9, 0.6, self.cloth);
        self.round([3.95, 3.55], 6.5, 2.6, self.cloth);
        self.round([4.0, 3.6], 6.5, 0.8, Rgb::hex(tints::dye(Dye::Madder)));
        self.studs([6.0, 5.4], 5.95, [0.7, 0.25], 7, self.cloth.mix(Rgb::hex(tints::FUR), 0.3));
    }

    /// Cloth round the head down to the shoulders.
    fn wrap(&mut self) {
        self.round([4.2, 3.8], 5.6, 2.3, self.cloth);
        self.maker.mass([-4.2, -3.9, self.z - 0.6], [8.4, 2.9, 6.4], self.cloth);
        self.pair([3.3, -1.2, -0.6], [0.9, 4.4, 6.4], self.cloth);
    }

    fn scarf(mut self) {
        self.wrap();
        let fold = self.cloth.mix(Rgb::hex(0x2C_1E50), 0.12);
        self.put([-2.4, 1.6, -1.3], [4.8, 2.1, 1.5], fold);
        self.put([-1.9, 2.0, -3.0], [1.4, 0.6, 1.9], self.cloth);
        self.put([0.4, 2.0, -3.4], [1.4, 0.6, 2.3], fold);
        self.studs([4.2, 3.8], 6.3, [0.6, 0.6], 5, self.trim);
    }

    fn kerchief(mut self) {
        self.round([4.3, 3.9], 5.7, 2.2, self.cloth);
        self.put([-4.2, -4.0, 2.6], [8.4, 1.2, 3.4], self.cloth);
        let fold = self.cloth.mix(Rgb::hex(0x2C_1E50), 0.12);
        self.put([-1.7, -5.0, 3.0], [3.4, 1.2, 1.6], fold);
        self.put([-1.2, -5.0, 0.2], [2.4, 0.8, 3.0], self.cloth);
        self.pair([3.9, 0.6, 4.9], [0.35, 2.6, 1.0], fold);
        self.studs([4.3, 3.9], 6.4, [0.6, 0.6], 5, self.cloth.mix(self.trim, 0.75));
    }

    fn kimeshek(mut self) {
        self.wrap();
        self.round([4.6, 4.2], 6.4, 2.4, self.cloth.mix(WHITE, 0.2));
        self.maker.mass([-3.9, -0.6, self.z - 3.6], [7.8, 4.1, 3.3], self.cloth);
        self.put([-4.1, -4.3, -5.0], [8.2, 2.4, 5.4], self.cloth);
        let gold = Rgb::hex(tints::dye(Dye::Gold));
        self.put([-3.94, -0.56, -3.4], [7.88, 4.14, 0.3], gold);
        self.put([-4.64, -4.24, 6.8], [9.28, 8.48, 0.4], gold);
        for x in [-2.6, 0.0, 2.6] {
            self.maker.lozenge(FACE + 0.14, [x, self.z - 2.0], 0.6, Rgb::hex(tints::dye(Dye::Red)), 1);
        }
    }

    fn toque(mut self) {
        self.round([4.2, 3.8], 5.8, 2.1, self.cloth);
        self.round([4.8, 4.4], 7.9, 2.8, self.cloth.mix(WHITE, 0.2));
    }

    fn goggles(mut self) {
        self.round([4.25, 3.85], 5.95, 0.9, self.cloth);
        let (rim, glass) = (Rgb::hex(tints::FELT_DARK), Rgb::hex(tints::dye(Dye::Forest)));
        self.pair([0.3, 3.8, 5.5], [2.8, 0.8, 2.1], rim);
        self.maker.marks(4.62, [0.7, self.z + 5.85], [2.0, 1.4], glass, 1);
        self.maker.marks(4.62, [0.9, self.z + 6.6], [0.7, 0.4], WHITE, 2);
    }
}
