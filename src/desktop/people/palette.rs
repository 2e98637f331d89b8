//! The colours that people are painted with. What a dye, hair, skin or fur looks like is known to `scene::tints`, which the figures in the
//! town share; the tints at the top are the light of ART.md: warm from the upper left, blue shade on the right.

use egui::Color32;

use crate::content::cast::{Dye, HairColour, Skin, Species};
use crate::scene::tints;

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
    hex(tints::skin(skin))
}

/// The colour of hair and beard.
pub const fn hair(colour: HairColour) -> Color32 {
    hex(tints::hair(colour))
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
    hex(tints::dye(dye))
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
    let Some(coat) = tints::coat(species) else { return None };
    Some(Coat {
        main: hex(coat.main),
        light: hex(coat.light),
        dark: hex(coat.dark),
        inner: hex(coat.inner),
        nose: hex(coat.nose),
    })
}
