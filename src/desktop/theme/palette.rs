//! The palette of places: what walls, wood, steppe and sky are made of, before light falls on them, and the light.
//!
//! Interface colours are tokens; these are paint. An [`Hour`] multiplies them, so a material has one colour in every
//! season and at every hour.

use egui::Color32;

use super::color::rgb;
use crate::content::places::Light;

macro_rules! paint {
    ($($(#[$doc:meta])* $name:ident = $hex:literal;)*) => {
        $($(#[$doc])* pub const $name: Color32 = rgb($hex);)*
    };
}

paint! {
    /// Felt dyed red with madder.
    DYE_MADDER = 0xA8_3A2A;
    /// Felt dyed turquoise.
    DYE_TURQUOISE = 0x2B_A7AC;
    /// Felt dyed yellow.
    DYE_GOLD = 0xE8_B23E;
    /// Felt that is not dyed.
    DYE_FELT = 0xF4_E9D2;
    /// Felt dyed blue.
    DYE_INDIGO = 0x2C_4A86;
    /// Felt dyed green.
    DYE_LEAF = 0x3F_7A3E;
    /// Felt dyed purple.
    DYE_PLUM = 0x6B_2F63;
    /// Felt of a black sheep.
    DYE_CHARCOAL = 0x33_2E2B;
    /// Warm plaster.
    PLASTER = 0xF3_E2C2;
    /// Plaster, a shade deeper.
    PLASTER_DEEP = 0xE8_CFA2;
    /// A ceiling.
    CEILING = 0xF6_ECD4;
    /// Brick.
    BRICK = 0xC4_643F;
    /// The joint of bricks.
    BRICK_DARK = 0xA9_4F33;
    /// A precast panel.
    PANEL = 0xD9_CDB8;
    /// Its seam.
    PANEL_SEAM = 0xB9_AB93;
    /// Concrete.
    CONCRETE = 0xB9_AFA3;
    /// A red roof.
    ROOF = 0x9C_4A34;
    /// Wood.
    WOOD = 0xB0_7A48;
    /// Dark wood.
    WOOD_DARK = 0x7E_5433;
    /// Pale wood of floors.
    BOARD = 0xD9_A860;
    /// The next board.
    BOARD_2 = 0xC8_924C;
    /// White paint.
    WHITE = 0xFF_F9EE;
    /// Turquoise paint.
    TURQUOISE = 0x1E_9AA0;
    /// Turquoise of a dado.
    DADO = 0x3E_8C8C;
    /// Deep turquoise.
    TURQUOISE_DARK = 0x13_757D;
    /// Ochre.
    OCHRE = 0xDE_9F3C;
    /// Gold.
    GOLD = 0xE9_B44C;
    /// Red.
    RED = 0xC2_452D;
    /// Carpet red.
    CARPET = 0xA6_3A2B;
    /// The border of carpets.
    CARPET_DARK = 0x7E_2B2A;
    /// Window glass, low and high.
    GLASS_LOW = 0x2F_6F7C;
    /// Window glass, high.
    GLASS_HIGH = 0x6F_B5BA;
    /// A lit window or lamp.
    GLOW = 0xFF_D27A;
    /// Lamplight.
    LAMP = 0xFF_E9B0;
    /// Grass.
    GRASS = 0xA9_B765;
    /// Grass in shade.
    GRASS_2 = 0x95_A957;
    /// Steppe.
    STEPPE = 0xD8_BE74;
    /// Paving.
    PAVING = 0xE9_D2A4;
    /// Paving, the other slab.
    PAVING_2 = 0xDC_C08C;
    /// Asphalt.
    ASPHALT = 0x8D_8791;
    /// Kerb.
    KERB = 0xD8_CBB8;
    /// Water.
    WATER = 0x5F_B3BF;
    /// Soil.
    SOIL = 0xA8_754B;
    /// Soil, dark.
    SOIL_DARK = 0x8A_5C3C;
    /// Poplar, low.
    POPLAR = 0x5F_9148;
    /// Poplar, high.
    POPLAR_2 = 0x7B_A550;
    /// Autumn leaves.
    LEAF_GOLD = 0xE3_A93B;
    /// Bark.
    BARK = 0x8A_6A4E;
    /// Steel.
    STEEL = 0x6E_7683;
    /// Enamel of machines.
    ENAMEL = 0xE4_E8E2;
    /// A dark screen or tyre.
    DARK = 0x2B_2A33;
    /// A green board.
    BOARD_GREEN = 0x2F_5B4C;
    /// Chalk.
    CHALK = 0xE8_EFE4;
    /// Paper sheets.
    PAPER = 0xFF_F9EE;
    /// Yellowed paper.
    PAPER_OLD = 0xF3_DFAE;
    /// A blue notebook.
    BLUE = 0x3E_5C8A;
    /// Navy cloth.
    NAVY = 0x34_3F66;
    /// A soft green wall.
    MINT = 0xC9_DCC4;
    /// A soft blue wall.
    SKY_WALL = 0xC6_D8DC;
    /// A rosy wall.
    ROSE_WALL = 0xEA_CDB4;
    /// Felt.
    FELT = 0xF0_E4CC;
    /// Fur.
    FUR = 0x7A_4E33;
    /// Fur in light.
    FUR_LIGHT = 0xB5_8352;
    /// Snow.
    SNOW = 0xF2_F4F5;
    /// Snow in shade.
    SNOW_BLUE = 0xC3_D2E2;
    /// Leather.
    LEATHER = 0x6B_3A2E;
    /// Apples, tomatoes.
    APPLE = 0xD2_4A33;
    /// Fire.
    FIRE = 0xF5_9A36;
    /// The heart of a fire.
    FIRE_HEART = 0xFF_D36B;
    /// A screen that is on.
    SCREEN = 0x12_3C46;
    /// Words on that screen.
    SCREEN_TEXT = 0xD9_F5EE;
    /// Figures on that screen.
    SCREEN_FIGURE = 0x7F_E0D2;
    /// A row that is done.
    SCREEN_DONE = 0x8B_D17C;
    /// Shadow on the ground.
    SHADE = 0x2A_1230;
    /// Night inside a tale.
    NIGHT = 0x2A_2036;
    /// Stars.
    STAR = 0xFF_F3D6;
    /// The moon.
    MOON = 0xFF_EFC9;
    /// Birds.
    BIRD = 0x5A_3A48;
    /// The logo's face, high.
    LOGO_TOP = 0xFF_FDF2;
    /// The logo's face, low.
    LOGO_FOOT = 0xFF_E3A0;
    /// The logo's near side.
    LOGO_EDGE = 0xB4_472F;
    /// The logo's far side.
    LOGO_SIDE = 0x7A_2E22;
    /// The logo's lozenge.
    LOGO_GOLD = 0xE9_A93B;
    /// The logo's shadow.
    LOGO_SHADOW = 0x3A_1E3A;
}

/// A light as numbers: linear multipliers and the colours of the sky.
#[derive(Debug, Clone, Copy)]
pub struct Hour {
    /// Light from above.
    pub up: [f32; 3],
    /// Light from the side.
    pub side: [f32; 3],
    /// Light from below.
    pub below: [f32; 3],
    /// Sunlight; none where the sky is closed.
    pub sun: [f32; 3],
    /// Light inside a room, as a share of lamp-white.
    pub room: [f32; 3],
    /// How far lamps are on.
    pub lamps: f32,
    /// What comes in by a window.
    pub window: [f32; 3],
    /// How much colour is lost.
    pub grey: f32,
    /// Sky at 0, .38, .78 and 1 of the way to the horizon.
    pub sky: [Color32; 4],
    /// Haze over far things.
    pub fog: Color32,
    /// Mountains: lit, in shade, snow.
    pub rock: [Color32; 3],
    /// What darkens the edges of the picture.
    pub veil: Color32,
    /// How much.
    pub veil_strength: f32,
}

const fn sky(colors: [u32; 4]) -> [Color32; 4] {
    [rgb(colors[0]), rgb(colors[1]), rgb(colors[2]), rgb(colors[3])]
}

const fn rock(colors: [u32; 3]) -> [Color32; 3] {
    [rgb(colors[0]), rgb(colors[1]), rgb(colors[2])]
}

/// The numbers of `light`.
pub const fn hour(light: Light) -> Hour {
    match light {
        Light::Morning => Hour {
            up: [0.50, 0.53, 0.60],
            side: [0.40, 0.43, 0.52],
            below: [0.24, 0.20, 0.17],
            sun: [0.62, 0.50, 0.36],
            room: [0.78, 0.78, 0.76],
            lamps: 0.0,
            window: [0.85, 0.80, 0.66],
            grey: 0.0,
            sky: sky([0x86_B7CF, 0xBF_D9D8, 0xF6_E6C6, 0xFA_D9AE]),
            fog: rgb(0xF4_E3C8),
            rock: rock([0xE8_C2A6, 0x7A_8FB0, 0xFF_FBF2]),
            veil: rgb(0x2A_2A48),
            veil_strength: 0.34,
        },
        Light::Day => Hour {
            up: [0.50, 0.53, 0.57],
            side: [0.36, 0.40, 0.47],
            below: [0.26, 0.24, 0.19],
            sun: [0.58, 0.53, 0.44],
            room: [0.84, 0.83, 0.78],
            lamps: 0.0,
            window: [0.80, 0.80, 0.72],
            grey: 0.0,
            sky: sky([0x5F_A9CC, 0x9C_CFDD, 0xDD_EFE6, 0xF6_F0D8]),
            fog: rgb(0xE6_EBDD),
            rock: rock([0xD9_C3AE, 0x74_8BA8, 0xFF_FFFA]),
            veil: rgb(0x1E_2A48),
            veil_strength: 0.30,
        },
        Light::Golden => Hour {
            up: [0.36, 0.36, 0.48],
            side: [0.27, 0.27, 0.46],
            below: [0.26, 0.16, 0.13],
            sun: [1.15, 0.72, 0.33],
            room: [0.72, 0.62, 0.52],
            lamps: 0.35,
            window: [1.25, 0.86, 0.44],
            grey: 0.0,
            sky: sky([0x5C_93AE, 0x9D_BFBE, 0xF4_D9A6, 0xFB_C987]),
            fog: rgb(0xF6_CF9A),
            rock: rock([0xED_B694, 0x6F_7FA6, 0xFF_F7EA]),
            veil: rgb(0x2A_1230),
            veil_strength: 0.52,
        },
        Light::Evening => Hour {
            up: [0.32, 0.29, 0.42],
            side: [0.25, 0.22, 0.38],
            below: [0.12, 0.10, 0.16],
            sun: [0.36, 0.25, 0.24],
            room: [0.36, 0.32, 0.42],
            lamps: 1.0,
            window: [0.14, 0.13, 0.26],
            grey: 0.0,
            sky: sky([0x2B_2A5E, 0x5A_4A86, 0xC2_7C86, 0xF0_AE7C]),
            fog: rgb(0x5A_5687),
            rock: rock([0xB9_849A, 0x4A_4478, 0xFB_E3DF]),
            veil: rgb(0x14_1030),
            veil_strength: 0.56,
        },
        Light::Neglect => Hour {
            up: [0.66, 0.68, 0.70],
            side: [0.52, 0.54, 0.58],
            below: [0.22, 0.21, 0.20],
            sun: [0.08, 0.08, 0.08],
            room: [0.58, 0.60, 0.62],
            lamps: 0.0,
            window: [0.30, 0.32, 0.34],
            grey: 0.62,
            sky: sky([0xA9_B2B6, 0xBF_C5C5, 0xD6_D6D0, 0xDE_DAD0]),
            fog: rgb(0xC9_CBCB),
            rock: rock([0xB4_B3B0, 0x8C_9299, 0xE4_E4E0]),
            veil: rgb(0x20_2228),
            veil_strength: 0.46,
        },
        Light::Winter => Hour {
            up: [0.54, 0.60, 0.70],
            side: [0.40, 0.46, 0.58],
            below: [0.34, 0.36, 0.40],
            sun: [0.50, 0.45, 0.38],
            room: [0.72, 0.76, 0.82],
            lamps: 0.25,
            window: [0.62, 0.70, 0.80],
            grey: 0.0,
            sky: sky([0x9F_BFD6, 0xC4_D8E4, 0xE6_EDF0, 0xF4_EEE6]),
            fog: rgb(0xE4_ECF2),
            rock: rock([0xD8_D8DE, 0x84_99BC, 0xFF_FFFF]),
            veil: rgb(0x1A_2444),
            veil_strength: 0.34,
        },
        Light::Room => Hour {
            up: [0.40, 0.37, 0.42],
            side: [0.32, 0.30, 0.38],
            below: [0.20, 0.17, 0.16],
            sun: [0.10, 0.09, 0.10],
            room: [0.58, 0.52, 0.46],
            lamps: 0.85,
            window: [0.10, 0.11, 0.20],
            grey: 0.0,
            sky: sky([0x1B_1F45, 0x2B_2F5E, 0x47_447A, 0x6B_5A86]),
            fog: rgb(0x3A_3A66),
            rock: rock([0x6E_6590, 0x34_3460, 0xB8_B2CE]),
            veil: rgb(0x18_1024),
            veil_strength: 0.50,
        },
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    /// Ways to write a colour down as numbers.
    const LITERALS: [&str; 9] = [
        "from_rgb(",
        "from_rgba_unmultiplied(",
        "from_rgba_premultiplied(",
        "from_gray(",
        "from_black_alpha(",
        "from_white_alpha(",
        "rgb(0x",
        "Color32::WHITE",
        "Color32::BLACK",
    ];

    #[test]
    fn colours_are_named_in_the_theme_alone() {
        let desktop = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/desktop");
        for part in ["backdrop", "ornament", "widgets", "logo.rs", "dev/gallery_look.rs"] {
            for file in sources(&desktop.join(part)) {
                let text = std::fs::read_to_string(&file).expect("a source file of this crate");
                for literal in LITERALS {
                    assert!(!text.contains(literal), "{} writes `{literal}`", file.display());
                }
            }
        }
    }

    fn sources(path: &Path) -> Vec<PathBuf> {
        if path.is_file() {
            return vec![path.to_path_buf()];
        }
        let entries = std::fs::read_dir(path).expect("a source folder of this crate");
        entries.filter_map(Result::ok).flat_map(|entry| sources(&entry.path())).collect()
    }
}
