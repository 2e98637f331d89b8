//! The colours of people: cloth, hair, skin and fur by the names of the cast, as `0xRRGGBB`.
//!
//! Figures in the town are painted with them here and portraits in the window, so that somebody has the same coat in both.

use crate::content::cast::{Dye, HairColour, Skin, Species};

/// Lines of lids and brows.
pub const INK: u32 = 0x2B_1A22;
/// White of the eye, teeth.
pub const EYE_WHITE: u32 = 0xFF_FBF2;
/// Redness of cheeks.
pub const BLUSH: u32 = 0xE5_533F;
/// Lines in skin.
pub const CREASE: u32 = 0x7A_3A3A;
/// Lips when shut.
pub const LIPS: u32 = 0x7E_2F33;
/// The mouth when open.
pub const MOUTH: u32 = 0x7A_2A2C;
/// Tears and sweat.
pub const WATER: u32 = 0x8F_D0E8;
/// Dark felt, rims of glasses.
pub const FELT_DARK: u32 = 0x2B_2430;
/// Thin metal: rims, whistles, keys.
pub const METAL: u32 = 0xA8_8A4A;
/// Fur of hats and collars.
pub const FUR: u32 = 0x7A_4E33;
/// A bird's beak.
pub const BEAK: u32 = 0xE3_A93B;
/// Wood of what is carried.
pub const WOOD: u32 = 0xB0_7A48;

/// The colour of skin.
#[must_use]
pub const fn skin(skin: Skin) -> u32 {
    match skin {
        Skin::Ivory => 0xF9_DABB,
        Skin::Apricot => 0xF6_CFA6,
        Skin::Wheat => 0xE6_B485,
        Skin::Bronze => 0xCF_9663,
        Skin::Walnut => 0xB0_7A4C,
    }
}

/// The colour of hair and beard.
#[must_use]
pub const fn hair(colour: HairColour) -> u32 {
    match colour {
        HairColour::Black => 0x2B_2128,
        HairColour::Umber => 0x3F_2B28,
        HairColour::Brown => 0x5B_3A28,
        HairColour::Chestnut => 0x8A_5A33,
        HairColour::Copper => 0xB0_6236,
        HairColour::Fair => 0xD1_A866,
        HairColour::Steel => 0x7C_6F6B,
        HairColour::Grey => 0xA9_A09A,
        HairColour::White => 0xE2_DCD2,
    }
}

/// The colour of cloth and felt.
#[must_use]
pub const fn dye(dye: Dye) -> u32 {
    match dye {
        Dye::White => 0xFF_F9EE,
        Dye::Cream => 0xEF_E1C3,
        Dye::Straw => 0xF0_D9A0,
        Dye::Gold => 0xE9_B44C,
        Dye::Ochre => 0xD9_983C,
        Dye::Copper => 0xB2_542F,
        Dye::Brick => 0xC4_643F,
        Dye::Red => 0xC2_452D,
        Dye::Madder => 0xA6_3A2B,
        Dye::Wine => 0x7E_2F3A,
        Dye::Plum => 0x8C_4A57,
        Dye::Rose => 0xD9_8AA6,
        Dye::Pink => 0xEE_B7BE,
        Dye::Violet => 0x6A_5A9A,
        Dye::Purple => 0x5B_2E6B,
        Dye::Night => 0x2B_2748,
        Dye::Indigo => 0x34_508C,
        Dye::Blue => 0x3E_5C8A,
        Dye::Sky => 0x8F_B8D6,
        Dye::Petrol => 0x2F_5B63,
        Dye::Turquoise => 0x1E_9AA0,
        Dye::Mint => 0x9F_D0C4,
        Dye::Leaf => 0x5F_9148,
        Dye::Moss => 0x7A_8F5A,
        Dye::Forest => 0x4C_6B57,
        Dye::Sand => 0xCF_B283,
        Dye::Brown => 0x8A_5C3C,
        Dye::Umber => 0x5B_4032,
        Dye::Grey => 0x98_948F,
        Dye::Slate => 0x4E_5A6B,
        Dye::Charcoal => 0x3A_3440,
    }
}

/// The fur or feathers of an animal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coat {
    /// Most of it.
    pub main: u32,
    /// Muzzle and belly.
    pub light: u32,
    /// Ear tips, spines, stripes, wings.
    pub dark: u32,
    /// Inside of the ears.
    pub inner: u32,
    /// The nose.
    pub nose: u32,
}

/// The coat of a species; people have none.
#[must_use]
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
    Some(Coat { main, light, dark, inner, nose })
}
