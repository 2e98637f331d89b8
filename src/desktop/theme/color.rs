//! Colour arithmetic: mixing, linear light, and the contrast of two colours.
//!
//! Start at [`rgb`] and [`mix`]. This file names no colour of its own; those stand in `tokens.rs` (interface) and
//! `palette.rs` (materials and places).

use egui::Color32;

/// An opaque colour from `0xRRGGBB`.
pub const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// Parses `#RRGGBB`.
pub fn parse_hex(text: &str) -> Option<Color32> {
    let digits = text.strip_prefix('#')?;
    if digits.len() != 6 {
        return None;
    }
    u32::from_str_radix(digits, 16).ok().map(rgb)
}

/// The colour at `t` (0 to 1) on the way from `a` to `b`, in the display space as the pictures mix.
pub fn mix(a: Color32, b: Color32, t: f32) -> Color32 {
    let t = t.clamp(0.0, 1.0);
    let lane = |x: u8, y: u8| (f32::from(x) + (f32::from(y) - f32::from(x)) * t).round() as u8;
    Color32::from_rgba_premultiplied(lane(a.r(), b.r()), lane(a.g(), b.g()), lane(a.b(), b.b()), lane(a.a(), b.a()))
}

/// The same colour, let through by `alpha` (0 to 1).
///
/// The window blends linear light, so the light is multiplied, not the display value: egui's own `gamma_multiply` would turn every
/// translucent colour too dark there.
pub fn fade(color: Color32, alpha: f32) -> Color32 {
    let alpha = alpha.clamp(0.0, 1.0);
    let light = from_linear(linear(color).map(|channel| channel * alpha));
    let through = (f32::from(color.a()) * alpha).round() as u8;
    Color32::from_rgba_premultiplied(light.r(), light.g(), light.b(), through)
}

/// Linear light of the three channels.
pub fn linear(color: Color32) -> [f32; 3] {
    [color.r(), color.g(), color.b()].map(|channel| {
        let v = f32::from(channel) / 255.0;
        if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    })
}

/// An opaque colour from linear light; what is above 1 is cut.
pub fn from_linear(light: [f32; 3]) -> Color32 {
    let [red, green, blue] = light.map(|v| {
        let v = v.clamp(0.0, 1.0);
        let display = if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * v.powf(1.0 / 2.4) - 0.055 };
        (display * 255.0).round() as u8
    });
    Color32::from_rgb(red, green, blue)
}

/// Relative luminance as the accessibility guidelines define it.
pub fn luminance(color: Color32) -> f32 {
    let [red, green, blue] = linear(color);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio of two opaque colours, 1 to 21.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::{contrast, from_linear, linear, mix, parse_hex, rgb};

    #[test]
    fn black_on_white_is_twenty_one() {
        assert!((contrast(rgb(0), rgb(0xFF_FFFF)) - 21.0).abs() < 0.01);
    }

    #[test]
    fn linear_light_returns_to_the_same_colour() {
        let color = rgb(0x8F_7650);
        assert_eq!(from_linear(linear(color)), color);
    }

    #[test]
    fn mixing_ends_at_its_ends() {
        let (a, b) = (rgb(0x12_3456), rgb(0xFE_DCBA));
        assert_eq!((mix(a, b, 0.0), mix(a, b, 1.0)), (a, b));
    }

    #[test]
    fn hex_needs_its_sign_and_six_digits() {
        assert_eq!(parse_hex("#8F7650"), Some(rgb(0x8F_7650)));
        assert_eq!(parse_hex("8F7650"), None);
        assert_eq!(parse_hex("#8F76"), None);
    }
}
