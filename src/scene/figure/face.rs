//! Head and face. Eyes, brows and mouth are a few marks each, so that eight moods can be told apart where a face is fifteen pixels wide.

use super::super::palette::{Rgb, WHITE};
use super::super::tints;
use super::body::Frame;
use super::headgear::wrapped;
use super::maker::Maker;
use crate::content::cast::{Age, Beard, Eyes, Freckles, Glasses, HairColour, Look, Mood, Species};

/// Half the breadth of a head.
pub const HALF: f32 = 3.8;
/// How far a face lies before the middle.
pub const FACE: f32 = 3.4;
/// How high a head is.
pub const HEIGHT: f32 = 7.0;
/// The inner edge of an eye.
const EYE: f32 = 1.3;
/// The lower edge of an eye, above the chin.
const EYE_LOW: f32 = 2.6;
/// How large an eye is.
const EYE_SIZE: [f32; 2] = [1.2, 1.7];
/// Where brows are when nothing moves them.
const BROW: f32 = 4.75;
/// How far a muzzle stands before the face.
pub const MUZZLE: f32 = 0.6;
/// Where the mouth is.
const MOUTH: f32 = 1.05;

/// What a mood does to a face, in voxels.
struct Features {
    /// How far the inner ends of the brows are moved up.
    inner: f32,
    /// How far their outer ends are.
    outer: f32,
    /// How much of an eye the lid covers.
    lid: f32,
    /// How far the pupils look to the side.
    aside: f32,
    /// Whether the white of the eye is seen around the pupil.
    wide: bool,
    /// How red cheeks are.
    blush: f32,
    mouth: Mouth,
}

enum Mouth {
    /// Half its breadth, and how far its left and right corners are up.
    Line(f32, [f32; 2]),
    Laugh,
    Teeth,
    Round,
}

fn features(mood: Mood) -> Features {
    let calm = Features {
        inner: 0.0,
        outer: 0.0,
        lid: 0.0,
        aside: 0.0,
        wide: false,
        blush: 0.4,
        mouth: Mouth::Line(1.25, [0.32, 0.32]),
    };
    match mood {
        Mood::Calm => calm,
        Mood::Glad => Features { inner: 0.35, outer: 0.1, blush: 0.6, mouth: Mouth::Laugh, ..calm },
        Mood::Sly => {
            Features { inner: -0.35, outer: 0.55, lid: 0.42, aside: 0.4, mouth: Mouth::Line(1.6, [-0.1, 1.05]), ..calm }
        }
        Mood::Angry => Features {
            inner: -0.75,
            outer: 0.55,
            lid: 0.22,
            blush: 0.6,
            mouth: Mouth::Line(1.35, [-0.7, -0.7]),
            ..calm
        },
        Mood::Sad => Features {
            inner: 0.65,
            outer: -0.6,
            lid: 0.3,
            blush: 0.25,
            mouth: Mouth::Line(1.05, [-0.65, -0.65]),
            ..calm
        },
        Mood::Afraid => {
            Features { inner: 0.7, outer: -0.2, wide: true, aside: -0.15, blush: 0.0, mouth: Mouth::Teeth, ..calm }
        }
        Mood::Surprised => Features { inner: 0.7, outer: 0.6, wide: true, mouth: Mouth::Round, ..calm },
        Mood::Ashamed => Features {
            inner: 0.5,
            outer: -0.35,
            lid: 0.58,
            aside: -0.35,
            blush: 1.0,
            mouth: Mouth::Line(0.85, [-0.25, -0.1]),
            ..calm
        },
    }
}

/// Head, ears and face of a person or an animal.
pub fn head(maker: &mut Maker, look: &Look, frame: &Frame, mood: Mood) {
    let z = frame.head;
    maker.mass([-HALF, -FACE, z], [2.0 * HALF, 2.0 * FACE, HEIGHT], frame.skin);
    let face = Face { maker, look, frame, z, plane: FACE + 0.02 };
    face.paint(&features(mood), mood);
}

struct Face<'a> {
    maker: &'a mut Maker,
    look: &'a Look,
    frame: &'a Frame,
    z: f32,
    plane: f32,
}

impl Face<'_> {
    fn paint(mut self, features: &Features, mood: Mood) {
        let human = self.look.species == Species::Human;
        let crease = self.frame.skin.mix(Rgb::hex(tints::CREASE), 0.4);
        if human {
            if !wrapped(self.look.headgear) {
                self.ears();
            }
            self.cheeks(features.blush);
            if self.look.age == Age::Old {
                self.maker.marks(self.plane, [2.75, self.z + 2.2], [0.7, 0.3], crease, 1);
                self.maker.marks(self.plane, [1.75, self.z + 0.6], [0.3, 1.0], crease, 1);
            }
            if self.look.freckles == Freckles::Some {
                for (x, dz) in [(1.5, 2.0), (2.3, 2.25), (2.9, 1.75), (0.8, 2.3)] {
                    self.maker.marks(self.plane, [x, self.z + dz], [0.32, 0.32], crease, 2);
                }
            }
        }
        self.eyes(features);
        self.brows(features, mood);
        if human {
            self.beard();
        }
        self.mouth(&features.mouth);
        self.glasses();
        self.drops(mood);
    }

    fn ears(&mut self) {
        self.maker.pair([HALF - 0.1, -0.9, self.z + 2.3], [0.55, 1.4, 1.7], self.frame.skin);
    }

    fn cheeks(&mut self, blush: f32) {
        if blush > 0.0 {
            let red = self.frame.skin.mix(Rgb::hex(tints::BLUSH), 0.2 + 0.45 * blush);
            let size = if blush > 0.9 { [1.5, 1.1] } else { [1.1, 0.7] };
            self.maker.marks(self.plane, [3.45 - size[0], self.z + 1.55], size, red, 0);
        }
    }

    fn eyes(&mut self, features: &Features) {
        let [width, height] = EYE_SIZE;
        let ink = Rgb::hex(tints::INK);
        let eye_white = Rgb::hex(tints::EYE_WHITE);
        let open = height * (1.0 - features.lid);
        let low = self.z + EYE_LOW;
        if self.look.species == Species::Owl {
            let coat = tints::coat(self.look.species);
            self.maker.marks(self.plane, [0.35, low - 1.0], [3.1, 3.6], Rgb::hex(coat.map_or(0, |coat| coat.light)), 0);
        }
        for x in [-EYE - width, EYE] {
            if features.wide {
                self.maker.mark(self.plane, [x - 0.3, low - 0.25], [width + 0.6, height + 0.5], eye_white, 1);
                self.maker.mark(self.plane, [x + 0.2 + features.aside, low + 0.25], [0.85, 1.2], ink, 2);
                self.maker.mark(self.plane, [x + 0.25 + features.aside, low + 0.95], [0.35, 0.4], WHITE, 3);
                continue;
            }
            if features.aside != 0.0 {
                self.maker.mark(self.plane, [x - 0.15, low], [width + 0.3, open], eye_white, 1);
            }
            let pupil = if features.aside == 0.0 { width } else { 0.9 };
            self.maker.mark(self.plane, [x + 0.5 * (width - pupil) + features.aside, low], [pupil, open], ink, 2);
            if features.lid < 0.4 {
                self.maker.mark(self.plane, [x + 0.4, low + 0.58 * open], [0.5, 0.6], WHITE, 3);
            }
            if features.lid > 0.3 {
                self.maker.mark(self.plane, [x - 0.2, low + open], [width + 0.4, 0.35], ink, 2);
            }
        }
        if self.look.eyes == Eyes::Lashes {
            let lid = low + open - 0.25;
            self.maker.shapes(
                self.plane,
                &[[EYE + width - 0.1, lid - 0.25], [EYE + width + 0.65, lid + 0.45], [EYE + width - 0.1, lid + 0.3]],
                ink,
                2,
            );
        }
    }

    fn brows(&mut self, features: &Features, mood: Mood) {
        let ink = Rgb::hex(tints::INK);
        let share = match self.look.hair_colour {
            HairColour::White | HairColour::Grey => 0.42,
            HairColour::Fair | HairColour::Copper | HairColour::Steel => 0.35,
            _ => 0.15,
        };
        let colour = if self.look.species == Species::Human {
            self.frame.hair.mix(ink, share)
        } else {
            self.frame.hair.mix(ink, 0.3)
        };
        let thick = if self.look.eyes == Eyes::Lashes { 0.38 } else { 0.5 };
        for side in [-1.0, 1.0] {
            // The slyest thing about a sly face is that one brow goes its own way.
            let (inner, outer) =
                if mood == Mood::Sly && side < 0.0 { (-0.1, -0.35) } else { (features.inner, features.outer) };
            let (near, far) = (self.z + BROW + inner, self.z + BROW + outer);
            let points = [[1.0, near], [2.75, far], [2.75, far + thick * 0.8], [1.0, near + thick]];
            self.maker.shape(self.plane, &points.map(|[x, z]| [side * x, z]), colour, 3);
        }
    }

    fn mouth(&mut self, mouth: &Mouth) {
        let z = self.z + MOUTH;
        let dark = Rgb::hex(tints::MOUTH);
        let teeth = Rgb::hex(tints::EYE_WHITE);
        let before = match self.look.species {
            Species::Human if self.bearded() => 0.4,
            Species::Human => 0.0,
            // A beak says nothing; brows and eyes do.
            Species::Owl | Species::Magpie => return,
            _ => MUZZLE,
        };
        let plane = self.plane + before;
        match mouth {
            Mouth::Line(half, [left, right]) => {
                let colour = Rgb::hex(tints::LIPS);
                let middle = -0.25 * (left + right).min(1.0);
                let thick = 0.46;
                for (x, end, corner) in [(-0.55 * half, -half, *left), (0.55 * half, *half, *right)] {
                    let points =
                        [[x, z + middle], [x, z + middle + thick], [end, z + corner + thick], [end, z + corner]];
                    self.maker.shape(plane, &points, colour, 4);
                }
                self.maker.mark(plane, [-0.56 * half, z + middle], [1.12 * half, thick], colour, 4);
            }
            Mouth::Laugh => {
                let points = [[-1.55, z + 0.75], [-0.95, z - 0.4], [0.95, z - 0.4], [1.55, z + 0.75]];
                self.maker.shape(plane, &points, dark, 4);
                self.maker.shape(
                    plane,
                    &[[-1.3, z + 0.75], [-1.1, z + 0.28], [1.1, z + 0.28], [1.3, z + 0.75]],
                    teeth,
                    5,
                );
            }
            Mouth::Teeth => {
                self.maker.mark(plane, [-1.25, z - 0.35], [2.5, 1.0], dark, 4);
                self.maker.mark(plane, [-1.0, z - 0.1], [2.0, 0.5], teeth, 5);
            }
            Mouth::Round => {
                let points = [
                    [-0.7, z - 0.1],
                    [-0.35, z - 0.6],
                    [0.35, z - 0.6],
                    [0.7, z - 0.1],
                    [0.7, z + 0.5],
                    [0.35, z + 0.9],
                    [-0.35, z + 0.9],
                    [-0.7, z + 0.5],
                ];
                self.maker.shape(plane, &points, dark, 4);
            }
        }
    }

    fn bearded(&self) -> bool {
        self.look.species == Species::Human && matches!(self.look.beard, Beard::Full | Beard::Long)
    }

    fn beard(&mut self) {
        let (hair, z) = (self.frame.hair, self.z);
        let above = z + MOUTH + 0.62;
        match self.look.beard {
            Beard::None => {}
            Beard::Moustache => self.maker.block([-1.6, FACE, above], [3.2, 0.3, 0.65], hair),
            Beard::Handlebar => {
                self.maker.block([-1.7, FACE, above], [3.4, 0.35, 0.6], hair);
                self.maker.pair([1.5, FACE, above + 0.25], [0.65, 0.35, 0.85], hair);
            }
            Beard::Goatee => {
                self.maker.block([-1.3, FACE, above], [2.6, 0.25, 0.45], hair);
                self.maker.block([-0.9, FACE - 0.4, z - 0.7], [1.8, 0.75, 1.35], hair);
            }
            Beard::Full | Beard::Long => {
                self.maker.block([-HALF - 0.1, 0.4, z - 0.5], [2.0 * HALF + 0.2, FACE - 0.05, 2.0], hair);
                self.maker.block([-1.9, FACE, above - 0.1], [3.8, 0.5, 0.65], hair.mix(WHITE, 0.1));
                self.maker.block([-2.6, 1.6, z - 1.5], [5.2, 2.1, 1.2], hair);
                if self.look.beard == Beard::Long {
                    self.maker.block([-1.9, 2.2, z - 4.2], [3.8, 1.3, 2.8], hair);
                    self.maker.block([-1.1, 2.2, z - 5.6], [2.2, 1.1, 1.5], hair);
                }
            }
        }
    }

    fn glasses(&mut self) {
        let (low, high, rim) = match self.look.glasses {
            Glasses::None => return,
            Glasses::Square => (EYE_LOW - 0.45, EYE_LOW + 2.05, Rgb::hex(tints::FELT_DARK)),
            Glasses::Round => (EYE_LOW - 0.5, EYE_LOW + 2.1, Rgb::hex(tints::METAL)),
            Glasses::Half => (EYE_LOW - 0.75, EYE_LOW + 0.75, Rgb::hex(tints::METAL).mix(Rgb::hex(tints::INK), 0.3)),
        };
        let (low, high) = (self.z + low, self.z + high);
        let (inner, outer, thick) = (0.65, 3.15, 0.36);
        let cut = if self.look.glasses == Glasses::Round { 0.5 } else { 0.0 };
        let plane = self.plane + 0.12;
        self.maker.marks(plane, [inner + cut, low], [outer - inner - 2.0 * cut, thick], rim, 5);
        if self.look.glasses != Glasses::Half {
            self.maker.marks(plane, [inner + cut, high - thick], [outer - inner - 2.0 * cut, thick], rim, 5);
        }
        for x in [inner, outer - thick] {
            self.maker.marks(plane, [x, low + cut], [thick, high - low - 2.0 * cut], rim, 5);
        }
        let bridge = if self.look.glasses == Glasses::Half { low + 0.8 } else { 0.5 * (low + high) };
        self.maker.mark(plane, [-inner, bridge], [2.0 * inner, thick], rim, 5);
        self.maker.pair([HALF, -0.4, bridge], [0.1, FACE + 0.4, thick], rim);
    }

    /// Tears and sweat.
    fn drops(&mut self, mood: Mood) {
        let water = Rgb::hex(tints::WATER);
        match mood {
            Mood::Sad => self.maker.mark(self.plane, [2.1, self.z + 1.35], [0.5, 1.2], water, 6),
            Mood::Afraid => {
                self.maker.mark(self.plane, [3.1, self.z + 4.3], [0.5, 1.1], water, 6);
                self.maker.mark(self.plane, [-3.55, self.z + 3.6], [0.45, 0.9], water, 6);
            }
            _ => {}
        }
    }
}
