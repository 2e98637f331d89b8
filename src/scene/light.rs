//! Light tables: one [`Hour`] for each light that content can ask for, in linear colours, and what lies between two of them.

use super::palette::Rgb;
use crate::content::places::Light;

/// The light of one time, weather or room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hour {
    /// From the ground to the sun, of length 1.
    pub sun_direction: [f32; 3],
    /// What the sun adds, linear.
    pub sun: [f32; 3],
    /// What falls on a face that looks up, linear.
    pub up: [f32; 3],
    /// What falls on a face that looks aside, linear.
    pub side: [f32; 3],
    /// What falls on a face that looks down, linear.
    pub below: [f32; 3],
    /// The colour of distance, linear.
    pub fog: [f32; 3],
    /// How much of their colour things lose: 0 for none. People keep theirs in a grey place.
    pub fade: f32,
    /// The colours of the sky, linear, at the shares [`SKY_STOPS`] of the way down to the horizon.
    pub sky: [[f32; 3]; 4],
}

/// Where the colours of [`Hour::sky`] stand between zenith, 0, and horizon, 1.
pub const SKY_STOPS: [f32; 4] = [0.0, 0.38, 0.78, 1.0];

/// What of the light from aside reaches a face on the right. The table has one colour for both sides; where no sun shines, blocks would
/// lose the edge between them.
const SHADY_SIDE: [f32; 3] = [0.90, 0.92, 0.98];

/// How much of its colour a neglected place has lost.
const NEGLECT_FADE: f32 = 0.6;

/// One row of the table in the art direction.
struct Row {
    direction: [f32; 3],
    sun: [f32; 3],
    up: [f32; 3],
    side: [f32; 3],
    below: [f32; 3],
    fog: u32,
    sky: [u32; 4],
}

const MORNING: Row = Row {
    direction: [-0.35, 0.55, 0.62],
    sun: [0.62, 0.50, 0.36],
    up: [0.50, 0.53, 0.60],
    side: [0.40, 0.43, 0.52],
    below: [0.24, 0.20, 0.17],
    fog: 0xF4_E3C8,
    sky: [0x86_B7CF, 0xBF_D9D8, 0xF6_E6C6, 0xFA_D9AE],
};
const DAY: Row = Row {
    direction: [-0.45, 0.62, 0.90],
    sun: [0.58, 0.53, 0.44],
    up: [0.50, 0.53, 0.57],
    side: [0.36, 0.40, 0.47],
    below: [0.26, 0.24, 0.19],
    fog: 0xE6_EBDD,
    sky: [0x5F_A9CC, 0x9C_CFDD, 0xDD_EFE6, 0xF6_F0D8],
};
const GOLDEN: Row = Row {
    direction: [-0.66, 0.70, 0.52],
    sun: [1.15, 0.72, 0.33],
    up: [0.36, 0.36, 0.48],
    side: [0.27, 0.27, 0.46],
    below: [0.26, 0.16, 0.13],
    fog: 0xF6_CF9A,
    sky: [0x5C_93AE, 0x9D_BFBE, 0xF4_D9A6, 0xFB_C987],
};
const EVENING: Row = Row {
    direction: [-0.60, 0.40, 0.30],
    sun: [0.36, 0.25, 0.24],
    up: [0.32, 0.29, 0.42],
    side: [0.25, 0.22, 0.38],
    below: [0.12, 0.10, 0.16],
    fog: 0x5A_5687,
    sky: [0x2B_2A5E, 0x5A_4A86, 0xC2_7C86, 0xF0_AE7C],
};
const NEGLECT: Row = Row {
    direction: [-0.45, 0.62, 0.90],
    sun: [0.08, 0.08, 0.08],
    up: [0.80, 0.82, 0.84],
    side: [0.58, 0.60, 0.64],
    below: [0.22, 0.21, 0.20],
    fog: 0xC9_CBCB,
    sky: [0xA9_B2B6, 0xBF_C5C5, 0xD6_D6D0, 0xDE_DAD0],
};
const WINTER: Row = Row {
    direction: [-0.50, 0.60, 0.60],
    sun: [0.50, 0.45, 0.38],
    up: [0.54, 0.60, 0.70],
    side: [0.40, 0.46, 0.58],
    below: [0.34, 0.36, 0.40],
    fog: 0xE4_ECF2,
    sky: [0x84_AECB, 0xB8_D2E0, 0xE2_EAEE, 0xF4_EBDD],
};
/// A room has no sky: behind its cut walls lies the night of the interface.
const ROOM: Row = Row {
    direction: [-0.40, 0.55, 0.75],
    sun: [0.0, 0.0, 0.0],
    up: [0.68, 0.62, 0.55],
    side: [0.53, 0.49, 0.48],
    below: [0.30, 0.26, 0.20],
    fog: 0x2A_2442,
    sky: [0x33_294F, 0x2D_2548, 0x22_1E3B, 0x1D_1A33],
};

impl Hour {
    /// The table of a light that content names.
    #[must_use]
    pub fn of(light: Light) -> Self {
        match light {
            Light::Morning => MORNING.read(),
            Light::Day => DAY.read(),
            Light::Golden => GOLDEN.read(),
            Light::Evening => EVENING.read(),
            Light::Neglect => Self { fade: NEGLECT_FADE, ..NEGLECT.read() },
            Light::Winter => WINTER.read(),
            Light::Room => ROOM.read(),
        }
    }

    /// Between two lights: `a` at 0, `b` at 1.
    #[must_use]
    pub fn lerp(a: &Self, b: &Self, t: f32) -> Self {
        let mix = |a: [f32; 3], b: [f32; 3]| [0, 1, 2].map(|i| a[i] + (b[i] - a[i]) * t);
        Self {
            sun_direction: unit(mix(a.sun_direction, b.sun_direction)),
            sun: mix(a.sun, b.sun),
            up: mix(a.up, b.up),
            side: mix(a.side, b.side),
            below: mix(a.below, b.below),
            fog: mix(a.fog, b.fog),
            fade: a.fade + (b.fade - a.fade) * t,
            sky: [0, 1, 2, 3].map(|i| mix(a.sky[i], b.sky[i])),
        }
    }

    /// The sky at a share of the way down from zenith, 0, to horizon, 1, as linear light.
    #[must_use]
    pub fn sky_at(&self, share: f32) -> [f32; 3] {
        gradient(&self.sky, share)
    }

    /// The light of the sky, without the sun, on a face with this normal.
    pub(super) fn ambient(&self, normal: [f32; 3]) -> [f32; 3] {
        let (end, t) = if normal[2] >= 0.0 { (self.up, normal[2]) } else { (self.below, -normal[2]) };
        let shade = normal[0].max(0.0);
        [0, 1, 2].map(|i| {
            let side = self.side[i] * (1.0 + (SHADY_SIDE[i] - 1.0) * shade);
            side + (end[i] - side) * t
        })
    }
}

impl Row {
    fn read(&self) -> Hour {
        Hour {
            sun_direction: unit(self.direction),
            sun: self.sun,
            up: self.up,
            side: self.side,
            below: self.below,
            fog: Rgb::hex(self.fog).to_linear(),
            fade: 0.0,
            sky: self.sky.map(|code| Rgb::hex(code).to_linear()),
        }
    }
}

/// The colours of a sky at a share of the way down it.
pub(super) fn gradient(sky: &[[f32; 3]; 4], share: f32) -> [f32; 3] {
    let above = SKY_STOPS.iter().rposition(|stop| *stop <= share).unwrap_or(0).min(SKY_STOPS.len() - 2);
    let span = SKY_STOPS[above + 1] - SKY_STOPS[above];
    let t = ((share - SKY_STOPS[above]) / span).clamp(0.0, 1.0);
    let [upper, lower] = [sky[above], sky[above + 1]].map(Rgb::from_linear);
    upper.mix(lower, t).to_linear()
}

/// The same direction with length 1; straight up for no direction at all.
pub(super) fn unit(v: [f32; 3]) -> [f32; 3] {
    let length = v.iter().map(|c| c * c).sum::<f32>().sqrt();
    if length < 1e-6 { [0.0, 0.0, 1.0] } else { v.map(|c| c / length) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_every_hour_the_right_is_darker_and_bluer_than_the_left() {
        for light in Light::ALL {
            let hour = Hour::of(*light);
            let [left, right] = [[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]].map(|normal: [f32; 3]| {
                let facing = normal.iter().zip(hour.sun_direction).map(|(a, b)| a * b).sum::<f32>().max(0.0);
                let ambient = hour.ambient(normal);
                [0, 1, 2].map(|i| ambient[i] + hour.sun[i] * facing)
            });
            assert!(right.iter().sum::<f32>() < 0.97 * left.iter().sum::<f32>(), "{light:?}");
            assert!(right[2] / right[0] > 1.02 * left[2] / left[0], "{light:?}");
        }
    }

    #[test]
    fn between_two_hours_lie_both_ends() {
        let (day, neglect) = (Hour::of(Light::Day), Hour::of(Light::Neglect));
        let close = |a: [f32; 3], b: [f32; 3]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-5);
        assert!(close(Hour::lerp(&day, &neglect, 0.0).up, day.up));
        assert!(close(Hour::lerp(&day, &neglect, 1.0).sun, neglect.sun));
        let half = Hour::lerp(&day, &Hour::of(Light::Golden), 0.5);
        let length = half.sun_direction.iter().map(|c| c * c).sum::<f32>();
        assert!((length - 1.0).abs() < 1e-4);
    }

    #[test]
    fn the_sky_runs_through_its_stops() {
        let hour = Hour::of(Light::Golden);
        for (stop, colour) in SKY_STOPS.iter().zip(hour.sky) {
            let found = hour.sky_at(*stop);
            assert!(found.iter().zip(colour).all(|(a, b)| (a - b).abs() < 1e-3), "{stop}");
        }
        assert_eq!(hour.sky_at(2.0), hour.sky_at(1.0));
        assert_eq!(hour.sky_at(-1.0), hour.sky_at(0.0));
    }
}
