//! Measures of a figure, and legs and arms by pose.

use super::super::palette::Rgb;
use super::super::tints;
use super::Pose;
use super::maker::Maker;
use crate::content::cast::{Age, Clothes, Eyes, Look, Species};

/// Half the breadth of the torso.
pub const HALF: f32 = 3.4;
/// How far the front of the torso lies before the middle.
pub const CHEST: f32 = 2.0;
/// Where the inner side of an arm is.
const ARM: f32 = 3.4;
/// How broad an arm is.
const ARM_WIDTH: f32 = 1.8;
/// How high a seat is.
const SEAT: f32 = 4.4;
/// How far a leg goes forward in walking.
const STEP: f32 = 1.4;

/// The measures and colours that all parts of one figure share.
pub struct Frame {
    /// How long legs are.
    pub leg: f32,
    /// How high the torso is.
    pub torso: f32,
    /// Where the torso begins.
    pub base: f32,
    /// Where the head begins.
    pub head: f32,
    /// Of skin or fur.
    pub skin: Rgb,
    /// Of hair, or of the dark parts of fur.
    pub hair: Rgb,
    /// The main colour of the clothes.
    pub main: Rgb,
    /// What is under them.
    pub under: Rgb,
    /// Their ornament.
    pub trim: Rgb,
    /// What covers the legs.
    pub lower: Lower,
    /// What the figure does.
    pub pose: Pose,
}

/// What covers the legs.
#[derive(Clone, Copy, PartialEq)]
pub enum Lower {
    /// Trousers of this colour.
    Trousers(Rgb),
    /// A skirt to below the knees.
    Skirt(Rgb),
    /// A robe nearly to the ground.
    Robe(Rgb),
    /// Fur.
    Fur(Rgb),
}

impl Frame {
    /// Of a look in a pose. Children and animals are smaller.
    pub fn of(look: &Look, pose: Pose) -> Self {
        let coat = tints::coat(look.species);
        let small = look.age == Age::Child || look.species != Species::Human;
        let (leg, torso) = if small { (3.0, 4.4) } else { (4.0, 6.0) };
        let base = if pose == Pose::Sit { SEAT + 0.6 } else { leg };
        let [main, under, trim] = [look.dye, look.under, look.trim].map(|dye| Rgb::hex(tints::dye(dye)));
        let skin = Rgb::hex(coat.map_or(tints::skin(look.skin), |coat| coat.main));
        let hair = Rgb::hex(coat.map_or(tints::hair(look.hair_colour), |coat| coat.dark));
        Self {
            leg,
            torso,
            base,
            head: base + torso + 0.2,
            skin,
            hair,
            main,
            under,
            trim,
            lower: lower(look, main, under, skin),
            pose,
        }
    }

    /// Where the torso ends.
    pub fn shoulder(&self) -> f32 {
        self.base + self.torso
    }
}

fn lower(look: &Look, main: Rgb, under: Rgb, skin: Rgb) -> Lower {
    let black = Rgb::hex(0x2B_2436);
    if look.species != Species::Human {
        return match look.clothes {
            Clothes::Shapan | Clothes::FurCoat => Lower::Robe(main),
            _ => Lower::Fur(skin),
        };
    }
    let grown = matches!(look.age, Age::Grown | Age::Old);
    let lashes = look.eyes == Eyes::Lashes;
    match look.clothes {
        Clothes::Shapan | Clothes::FurCoat => Lower::Robe(main),
        Clothes::Kamzol if lashes => Lower::Robe(under.mix(main, 0.25)),
        Clothes::VNeck | Clothes::Cardigan if lashes && grown => Lower::Skirt(main.mix(black, 0.45)),
        Clothes::Apron if lashes => Lower::Skirt(main.mix(black, 0.35)),
        Clothes::Jacket if lashes => Lower::Skirt(main.mix(black, 0.12)),
        Clothes::Waistcoat if lashes => Lower::Skirt(main.mix(black, 0.25)),
        Clothes::Jacket => Lower::Trousers(main.mix(black, 0.12)),
        Clothes::Tracksuit | Clothes::Overall => Lower::Trousers(main.mix(black, 0.06)),
        Clothes::Hoodie | Clothes::Tee | Clothes::Stripes => Lower::Trousers(Rgb::hex(0x3E_4A6E)),
        Clothes::Windbreaker => Lower::Trousers(Rgb::hex(0x3A_4258)),
        Clothes::Sweater | Clothes::VNeck => Lower::Trousers(Rgb::hex(0x4A_4252)),
        Clothes::WhiteCoat => Lower::Trousers(under.mix(black, 0.5)),
        Clothes::Shirt | Clothes::Apron | Clothes::Cardigan | Clothes::Waistcoat => {
            Lower::Trousers(Rgb::hex(0x40_3E4E))
        }
        Clothes::Kamzol | Clothes::Bare => Lower::Trousers(Rgb::hex(0x4E_3E40)),
    }
}

fn shoes(look: &Look) -> Rgb {
    match look.clothes {
        Clothes::Tee | Clothes::Stripes | Clothes::Tracksuit => Rgb::hex(0xE9_E2D6),
        Clothes::Hoodie | Clothes::Windbreaker => Rgb::hex(0x5A_5560),
        Clothes::Shapan | Clothes::FurCoat | Clothes::Kamzol => Rgb::hex(0x5B_3A28),
        _ => Rgb::hex(0x3A_2C2C),
    }
}

/// Legs, feet and what covers them.
pub fn legs(maker: &mut Maker, look: &Look, frame: &Frame) {
    let foot = if let Lower::Fur(fur) = frame.lower { fur.mix(frame.hair, 0.55) } else { shoes(look) };
    if frame.pose == Pose::Sit {
        return sitting(maker, frame, foot);
    }
    let leg = frame.leg;
    let step = match frame.pose {
        Pose::WalkA => STEP,
        Pose::WalkB => -STEP,
        _ => 0.0,
    };
    match frame.lower {
        Lower::Robe(cloth) => {
            let swing = 0.5 * step;
            maker.block([-2.6, -1.4 + swing, 0.0], [2.0, 3.5, 0.7], foot);
            maker.block([0.6, -1.4 - swing, 0.0], [2.0, 3.5, 0.7], foot);
            maker.mass([-3.6, -2.1, 0.5], [7.2, 4.2, leg + 0.1], cloth);
        }
        Lower::Skirt(cloth) => {
            let hem = 0.42 * leg;
            for (x, sign) in [(-2.7, 1.0), (0.5, -1.0)] {
                maker.block([x, -1.6 + sign * step * 0.8, 0.0], [2.2, 3.4, 0.9], foot);
                maker.block(
                    [x + 0.1, -1.3 + sign * step * 0.8, 0.9],
                    [2.0, 2.4, hem],
                    frame.skin.mix(Rgb::hex(tints::CREASE), 0.22),
                );
            }
            maker.mass([-3.6, -2.15, hem], [7.2, 4.3, leg - hem + 0.1], cloth);
        }
        Lower::Trousers(cloth) | Lower::Fur(cloth) => {
            for (x, sign) in [(-3.0, 1.0), (0.4, -1.0)] {
                maker.block([x, -1.6 + sign * step, 0.0], [2.6, 3.6, 1.0], foot);
                maker.block([x, -1.6 + sign * step, 1.0], [2.6, 3.0, leg - 1.0], cloth);
                if look.clothes == Clothes::Tracksuit {
                    let side = if x < 0.0 { x - 0.03 } else { x + 1.93 };
                    maker.block([side, -0.6 + sign * step, 1.0], [0.7, 0.8, leg - 1.0], frame.trim);
                }
            }
        }
    }
}

fn sitting(maker: &mut Maker, frame: &Frame, foot: Rgb) {
    let (Lower::Trousers(cloth) | Lower::Skirt(cloth) | Lower::Robe(cloth) | Lower::Fur(cloth)) = frame.lower;
    let hang = SEAT - frame.leg;
    let long = matches!(frame.lower, Lower::Robe(_) | Lower::Skirt(_));
    if long {
        maker.block([-3.3, -1.6, SEAT], [6.6, 6.0, 1.8], cloth);
        maker.block([-3.3, 3.0, hang.max(0.0) + 1.0], [6.6, 1.5, SEAT - hang.max(0.0) - 0.9], cloth);
    } else {
        maker.pair([0.2, -1.2, SEAT], [2.8, 5.4, 1.7], cloth);
        maker.pair([0.2, 2.8, hang.max(0.0) + 0.9], [2.8, 1.7, SEAT - hang.max(0.0) - 0.8], cloth);
    }
    maker.pair([0.4, 2.75, hang.max(0.0)], [2.4, 2.65, 0.9], foot);
}

/// Both arms, as the pose wants them.
pub fn arms(maker: &mut Maker, look: &Look, frame: &Frame) {
    let sleeve = match look.clothes {
        Clothes::Waistcoat | Clothes::Overall | Clothes::Kamzol => frame.under,
        Clothes::Bare if look.species != Species::Human => frame.skin.mix(frame.hair, 0.5),
        Clothes::Bare => frame.skin,
        _ => frame.main,
    };
    let hand = if look.species == Species::Human { frame.skin } else { frame.skin.mix(frame.hair, 0.25) };
    let short = look.clothes == Clothes::Tee;
    let walk = match frame.pose {
        Pose::WalkA => STEP,
        Pose::WalkB => -STEP,
        _ => 0.0,
    };
    let (base, top) = (frame.base, frame.shoulder());
    for side in [-1.0, 1.0] {
        let x = if side < 0.0 { -ARM - ARM_WIDTH } else { ARM };
        let right = side > 0.0;
        let mut arm = |at: [f32; 2], size: [f32; 2], colour: Rgb| {
            maker.block([x, at[0], at[1]], [ARM_WIDTH, size[0], size[1]], colour);
        };
        let lower_sleeve = if short { hand } else { sleeve };
        match frame.pose {
            Pose::Carry => {
                arm([-1.0, top - 3.6], [2.2, 3.4], sleeve);
                arm([1.0, top - 4.2], [3.4, 1.8], lower_sleeve);
                arm([4.2, top - 4.2], [1.4, 1.8], hand);
            }
            Pose::Point if right => {
                arm([-1.0, top - 2.2], [6.0, 2.0], sleeve);
                arm([4.8, top - 2.1], [1.8, 1.7], hand);
            }
            Pose::Wave if right => {
                arm([-1.0, top - 1.6], [2.1, 5.6], sleeve);
                arm([-1.0, top + 4.0], [2.1, 1.8], hand);
            }
            Pose::Talk if right => {
                arm([-1.0, top - 3.8], [2.2, 3.6], sleeve);
                arm([1.0, top - 3.9], [2.2, 1.9], lower_sleeve);
                arm([2.2, top - 3.2], [1.6, 2.4], hand);
            }
            Pose::Sit => {
                arm([-1.0, top - 4.4], [2.2, 4.2], sleeve);
                arm([0.6, top - 4.6], [2.0, 1.7], lower_sleeve);
                arm([2.4, top - 4.6], [1.3, 1.6], hand);
            }
            _ => {
                let swing = -side * walk;
                let cut = if short { top - 2.4 } else { base + 1.3 };
                arm([-1.0 + swing, cut], [2.2, top - 0.1 - cut], sleeve);
                arm([-1.0 + swing, base + 0.1], [2.2, cut - base - 0.1], hand);
            }
        }
        if look.clothes == Clothes::Stripes || look.clothes == Clothes::Tracksuit {
            stripes(maker, look, frame, x, -side * walk);
        }
    }
    if frame.pose == Pose::Carry {
        let wood = Rgb::hex(tints::WOOD);
        maker.mass([-3.1, 2.5, top - 4.6], [6.2, 4.0, 3.4], wood);
        maker.block([-3.2, 4.1, top - 4.6], [6.4, 0.8, 3.45], wood.mix(Rgb::hex(0xFF_F9EE), 0.35));
    }
}

/// Stripes round an arm that hangs.
fn stripes(maker: &mut Maker, look: &Look, frame: &Frame, x: f32, swing: f32) {
    if matches!(frame.pose, Pose::Carry | Pose::Sit)
        || (x > 0.0 && matches!(frame.pose, Pose::Point | Pose::Wave | Pose::Talk))
    {
        return;
    }
    let (base, top) = (frame.base, frame.shoulder());
    if look.clothes == Clothes::Tracksuit {
        maker.block([x - 0.04, -0.3 + swing, base + 1.3], [ARM_WIDTH + 0.08, 0.8, top - base - 1.36], frame.trim);
        return;
    }
    let mut z = base + 1.8;
    while z < top - 0.8 {
        maker.block([x - 0.04, -1.04 + swing, z], [ARM_WIDTH + 0.08, 2.28, 0.7], frame.trim);
        z += 1.4;
    }
}
