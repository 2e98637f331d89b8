//! Colour arithmetic: mixing, variation by place, and the way from sRGB to linear light and back.
//!
//! No colour is named here. Materials come from the content's data, cloth, hair and skin from [`super::tints`].

/// A colour in sRGB, each channel from 0 to 1. Mixing happens here, light in [`Rgb::to_linear`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rgb(pub [f32; 3]);

/// What a surface is varied towards when it gets lighter.
pub const WHITE: Rgb = Rgb::hex(0xFF_FFFF);
/// What a surface is varied towards when it gets darker.
pub const EARTH: Rgb = Rgb::hex(0x4A_2E20);

/// The cast of what has lost its colour.
const DUST: [f32; 3] = [0.98, 0.96, 0.92];

impl Rgb {
    /// From the six digits of a colour, as `0xRRGGBB`.
    #[must_use]
    pub const fn hex(code: u32) -> Self {
        let [_, r, g, b] = code.to_be_bytes();
        Self([r as f32 / 255.0, g as f32 / 255.0, b as f32 / 255.0])
    }

    /// From text such as `F3E2C2` or `#F3E2C2`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        u32::from_str_radix(digits, 16).ok().map(Self::hex)
    }

    /// From linear light; what is brighter than the screen is cut.
    #[must_use]
    pub fn from_linear(light: [f32; 3]) -> Self {
        Self(light.map(encode))
    }

    /// As linear light.
    #[must_use]
    pub fn to_linear(self) -> [f32; 3] {
        self.0.map(decode)
    }

    /// Moved towards `other` by the share `t`.
    #[must_use]
    pub fn mix(self, other: Self, t: f32) -> Self {
        let [a, b] = [self.0, other.0];
        Self([0, 1, 2].map(|i| a[i] + (b[i] - a[i]) * t))
    }

    /// With less colour: at 1, as grey as old concrete.
    #[must_use]
    pub fn faded(self, share: f32) -> Self {
        let [r, g, b] = self.0;
        let grey = 0.30 * r + 0.59 * g + 0.11 * b;
        self.mix(Self(DUST.map(|c| c * (0.14 + 0.78 * grey))), share)
    }

    /// A little lighter or darker, by at most `amount`, and always the same for the same `key`.
    #[must_use]
    pub fn jitter(self, amount: f32, key: [i32; 3]) -> Self {
        let hash = scatter(key);
        let towards = if hash & 1 == 1 { WHITE } else { EARTH };
        self.mix(towards, amount * ((hash >> 1) & 0x7FFF) as f32 / 32_767.0)
    }
}

/// A number without pattern from a place.
#[must_use]
pub fn scatter(key: [i32; 3]) -> u32 {
    let mut hash = 0x9E37_79B9_u32;
    for part in key {
        hash ^= part.cast_unsigned().wrapping_mul(0x85EB_CA6B);
        hash = hash.rotate_left(13).wrapping_mul(0xC2B2_AE35);
        hash ^= hash >> 16;
    }
    hash ^ (hash >> 11)
}

/// The key of a place, fine enough that neighbours differ.
#[must_use]
pub fn key(at: [f32; 3]) -> [i32; 3] {
    at.map(|v| (v * 8.0).round() as i32)
}

fn decode(value: f32) -> f32 {
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// One channel of linear light as sRGB.
#[must_use]
pub fn encode(light: f32) -> f32 {
    let light = light.clamp(0.0, 1.0);
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linear_and_back_is_the_same_colour() {
        for code in [0, 0xFF_FFFF, 0xF3_E2C2, 0x01_7F80] {
            let colour = Rgb::hex(code);
            let back = Rgb::from_linear(colour.to_linear());
            assert!(colour.0.iter().zip(back.0).all(|(a, b)| (a - b).abs() < 1e-4), "{code:x}: {back:?}");
        }
    }

    #[test]
    fn text_is_read_with_and_without_its_mark() {
        assert_eq!(Rgb::parse("#F3E2C2"), Some(Rgb::hex(0xF3_E2C2)));
        assert_eq!(Rgb::parse("f3e2c2"), Some(Rgb::hex(0xF3_E2C2)));
        for bad in ["", "F3E2C", "F3E2C2A", "G3E2C2", "+3E2C2", "әғқ"] {
            assert_eq!(Rgb::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn variation_is_small_steady_and_goes_both_ways() {
        let stone = Rgb::hex(0x80_8080);
        let tiles: Vec<Rgb> = (0..200).map(|i| stone.jitter(0.1, [i % 20, i / 20, 0])).collect();
        assert_eq!(tiles[7], stone.jitter(0.1, [7, 0, 0]));
        assert!(tiles.iter().all(|tile| (tile.0[0] - stone.0[0]).abs() <= 0.1));
        let lighter = tiles.iter().filter(|tile| tile.0[0] > stone.0[0]).count();
        assert!((60..140).contains(&lighter), "{lighter} of 200 are lighter");
    }
}
