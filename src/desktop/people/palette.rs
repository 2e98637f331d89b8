//! The colours that people are painted with. Names of dyes, hair and skin become colours here and nowhere else; the
//! tints at the top are the light of ART.md: warm from the upper left, blue shade on the right.

use egui::Color32;

use crate::content::cast::{Dye, HairColour, Skin, Species};

/// A colour from its six digits.
const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// Warm light on fronts and tops.
pub const LIGHT: Color32 = hex(0xFF_F3D2);
/// Violet shade at the foot of a front.
pub const DUSK: Color32 = hex(0x5B_3A5E);
/// Upper end of the blue shade on the right.
pub const SHADE: Color32 = hex(0x3B_2A66);
/// Lower end of the blue shade on the right.
pub const SHADE_DEEP: Color32 = hex(0x2C_1E50);
/// The line of light along left and top edges.
pub const RIM: Color32 = hex(0xFF_F7DB);
/// Shadow that falls on skin.
pub const CAST_SHADOW: Color32 = hex(0x4A_2448);
/// What somebody who listens is mixed towards.
pub const LISTENING: Color32 = hex(0x3A_2148);

/// Lines of lids and brows.
pub const INK: Color32 = hex(0x2B_1A22);
/// White of the eye, teeth.
pub const EYE_WHITE: Color32 = hex(0xFF_FBF2);
/// Pupils.
pub const PUPIL: Color32 = hex(0x3A_2320);
/// Redness of cheeks.
pub const BLUSH: Color32 = hex(0xE5_533F);
/// Lines in skin: wrinkles, dimples, lids are mixed towards it.
pub const CREASE: Color32 = hex(0x7A_3A3A);
/// The side of a nose, the inside of an ear.
pub const SKIN_SHADE: Color32 = hex(0x5B_2A48);
/// Lips when shut.
pub const LIPS: Color32 = hex(0x7E_2F33);
/// The mouth when open.
pub const MOUTH: Color32 = hex(0x7A_2A2C);
/// The tongue.
pub const TONGUE: Color32 = hex(0xD9_605A);
/// Tears and sweat.
pub const WATER: Color32 = hex(0x8F_D0E8);
/// Dark felt of a qalpaq's brim, rims of glasses.
pub const FELT_DARK: Color32 = hex(0x2B_2430);
/// Thin metal rims, whistles, keys.
pub const METAL: Color32 = hex(0xA8_8A4A);
/// Fur of a tymaq and of collars.
pub const FUR: Color32 = hex(0x7A_4E33);
/// Lines on a card.
pub const PRINT: Color32 = hex(0x5A_4C5E);
/// A bird's beak.
pub const BEAK: Color32 = hex(0xE3_A93B);
/// The ground behind a framed portrait, above.
pub const GROUND_TOP: Color32 = hex(0xEA_F2E9);
/// The ground behind a framed portrait, below.
pub const GROUND_FOOT: Color32 = hex(0xC4_DACF);
/// The edge of a frame.
pub const FRAME: Color32 = hex(0x8F_7650);
/// The edge of a round frame.
pub const FRAME_GOLD: Color32 = hex(0xE9_B44C);

/// `a` moved towards `b` by the share `t`.
pub fn mix(a: Color32, b: Color32, t: f32) -> Color32 {
    let t = t.clamp(0.0, 1.0);
    let channel = |x: u8, y: u8| (f32::from(x) + (f32::from(y) - f32::from(x)) * t).round() as u8;
    Color32::from_rgb(channel(a.r(), b.r()), channel(a.g(), b.g()), channel(a.b(), b.b()))
}

/// The colour of skin.
pub const fn skin(skin: Skin) -> Color32 {
    match skin {
        Skin::Ivory => hex(0xF9_DABB),
        Skin::Apricot => hex(0xF6_CFA6),
        Skin::Wheat => hex(0xE6_B485),
        Skin::Bronze => hex(0xCF_9663),
        Skin::Walnut => hex(0xB0_7A4C),
    }
}

/// The colour of hair and beard.
pub const fn hair(colour: HairColour) -> Color32 {
    match colour {
        HairColour::Black => hex(0x2B_2128),
        HairColour::Umber => hex(0x3F_2B28),
        HairColour::Brown => hex(0x5B_3A28),
        HairColour::Chestnut => hex(0x8A_5A33),
        HairColour::Copper => hex(0xB0_6236),
        HairColour::Fair => hex(0xD1_A866),
        HairColour::Steel => hex(0x7C_6F6B),
        HairColour::Grey => hex(0xA9_A09A),
        HairColour::White => hex(0xE2_DCD2),
    }
}

/// Brows: a little darker than the hair, so that moods are read on white hair too.
pub fn brow(colour: HairColour) -> Color32 {
    let towards_ink = match colour {
        HairColour::White | HairColour::Grey => 0.42,
        HairColour::Fair | HairColour::Copper | HairColour::Steel => 0.35,
        _ => 0.15,
    };
    mix(hair(colour), INK, towards_ink)
}

/// The colour of cloth and felt.
pub const fn dye(dye: Dye) -> Color32 {
    match dye {
        Dye::White => hex(0xFF_F9EE),
        Dye::Cream => hex(0xEF_E1C3),
        Dye::Straw => hex(0xF0_D9A0),
        Dye::Gold => hex(0xE9_B44C),
        Dye::Ochre => hex(0xD9_983C),
        Dye::Copper => hex(0xB2_542F),
        Dye::Brick => hex(0xC4_643F),
        Dye::Red => hex(0xC2_452D),
        Dye::Madder => hex(0xA6_3A2B),
        Dye::Wine => hex(0x7E_2F3A),
        Dye::Plum => hex(0x8C_4A57),
        Dye::Rose => hex(0xD9_8AA6),
        Dye::Pink => hex(0xEE_B7BE),
        Dye::Violet => hex(0x6A_5A9A),
        Dye::Purple => hex(0x5B_2E6B),
        Dye::Night => hex(0x2B_2748),
        Dye::Indigo => hex(0x34_508C),
        Dye::Blue => hex(0x3E_5C8A),
        Dye::Sky => hex(0x8F_B8D6),
        Dye::Petrol => hex(0x2F_5B63),
        Dye::Turquoise => hex(0x1E_9AA0),
        Dye::Mint => hex(0x9F_D0C4),
        Dye::Leaf => hex(0x5F_9148),
        Dye::Moss => hex(0x7A_8F5A),
        Dye::Forest => hex(0x4C_6B57),
        Dye::Sand => hex(0xCF_B283),
        Dye::Brown => hex(0x8A_5C3C),
        Dye::Umber => hex(0x5B_4032),
        Dye::Grey => hex(0x98_948F),
        Dye::Slate => hex(0x4E_5A6B),
        Dye::Charcoal => hex(0x3A_3440),
    }
}

/// The fur or feathers of an animal.
#[derive(Clone, Copy)]
pub struct Coat {
    /// Most of it.
    pub main: Color32,
    /// Muzzle and belly.
    pub light: Color32,
    /// Ear tips, spines, stripes, wings.
    pub dark: Color32,
    /// Inside of the ears.
    pub inner: Color32,
    /// The nose.
    pub nose: Color32,
}

/// The coat of a species; people have none.
pub const fn coat(species: Species) -> Option<Coat> {
    let [main, light, dark, inner, nose] = match species {
        Species::Human => return None,
        Species::Mouse => [0xB3_A8A2, 0xE6_DDD2, 0x7A_6F70, 0xE8_AFA4, 0xC9_6F72],
        Species::Hedgehog => [0xD8_B48A, 0xF0_DDBE, 0x5B_4636, 0xC9_8F78, 0x2B_2128],
        Species::Fox => [0xDC_7A34, 0xFF_F4E2, 0x4A_2E2A, 0x7A_3F30, 0x2B_2128],
        Species::Hare => [0xC9_B79E, 0xF3_EADB, 0x6E_5F55, 0xE8_B5A6, 0x8A_4F50],
        Species::Jerboa => [0xE3_BF85, 0xFB_EED6, 0x8A_6A4E, 0xEF_B9A0, 0xB0_6A60],
        Species::Magpie => [0x35_3346, 0xFF_F9EE, 0x23_5D78, 0x35_3346, 0x2B_2430],
        Species::Owl => [0x9A_7550, 0xF0_DEBA, 0x5F_4532, 0x7A_5A3E, 0x6A_4A34],
        Species::Marmot => [0xC2_9058, 0xEC_CF9D, 0x6B_4632, 0x8F_6242, 0x3A_2722],
        Species::Cat => [0x9B_9690, 0xF6_EEE2, 0x5E_585A, 0xE0_A79C, 0xC0_6F6C],
    };
    Some(Coat { main: hex(main), light: hex(light), dark: hex(dark), inner: hex(inner), nose: hex(nose) })
}
