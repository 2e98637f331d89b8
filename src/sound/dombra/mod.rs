//! A dombra: two gut strings a fourth apart, a wooden body, a hand that strikes both or plucks one.
//!
//! [`Dombra::strike`] lays a [`Stroke`] into the future, [`Dombra::sample`] gives the next sample. Tones are semitones above the open
//! lower string ([`LOW_HZ`], the small octave's d). It knows no music: what is played is decided in
//! [`repertoire`](super::repertoire).

mod string;

pub use string::{Pluck, PluckedString};

use super::dsp::{Band, Chance, DcBlock, Smooth, samples_of_ms};

/// The open lower string: d of the small octave.
pub const LOW_HZ: f32 = 146.83;
/// The open upper string, in semitones above the lower one: a fourth.
pub const UPPER: i32 = 5;
/// The highest tone of a string above it open, in semitones.
pub const FRETS: i32 = 24;

/// The frequency of a tone.
pub fn hz(tone: i32) -> f32 {
    LOW_HZ * 2.0_f32.powf(tone as f32 / 12.0)
}

/// Which way the hand goes: down it meets the lower string first and is heavier.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Towards the ground.
    Down,
    /// Back.
    Up,
}

/// One movement of the hand.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Stroke {
    /// Which way.
    pub way: Way,
    /// The tone on the lower string, if the hand meets it.
    pub lower: Option<i32>,
    /// The tone on the upper string, if the hand meets it.
    pub upper: Option<i32>,
    /// How loud: 1 is as loud as it gets.
    pub loudness: f32,
    /// How long the tones take to fade, in seconds; short is muted.
    pub seconds: f32,
    /// 0: the flesh of a finger; 1: a nail.
    pub nail: f32,
    /// How much of the knock on the wood is heard.
    pub knock: f32,
}

/// The instrument.
#[derive(Clone, Debug)]
pub struct Dombra {
    strings: [PluckedString; 2],
    body: Body,
    chance: Chance,
    /// What is struck soon: samples until then, the string, how.
    soon: Vec<(usize, usize, Pluck)>,
    knocks: Vec<Knock>,
}

impl Dombra {
    /// One that nobody plays yet.
    pub fn new(chance: Chance) -> Self {
        let strings = [PluckedString::default(), PluckedString::default()];
        Self { strings, body: Body::new(), chance, soon: Vec::new(), knocks: Vec::new() }
    }

    /// Strikes, now.
    pub fn strike(&mut self, stroke: &Stroke) {
        let chance = &mut self.chance;
        let apart = samples_of_ms(7) + chance.below(samples_of_ms(9));
        let (first, second) = match stroke.way {
            Way::Down => (0, 1),
            Way::Up => (1, 0),
        };
        let both = stroke.lower.is_some() && stroke.upper.is_some();
        let tones = [stroke.lower, stroke.upper];
        for (wait, string) in [(0, first), (if both { apart } else { 0 }, second)] {
            let Some(tone) = tones[string] else { continue };
            // The first string is met by the whole hand, the one that carries the melody is not drowned by the open one.
            let share = match (stroke.way, string) {
                (_, 1) => 1.0,
                (Way::Down, _) if both => 0.75,
                (Way::Up, _) if both => 0.55,
                _ => 1.0,
            };
            let pluck = Pluck {
                hz: hz(tone) * 2.0_f32.powf(chance.between(-1.5, 1.5) / 1_200.0),
                seconds: stroke.seconds * (1.0 - 0.018 * tone.clamp(0, 30) as f32),
                nail: (stroke.nail + chance.between(-0.08, 0.08)).clamp(0.0, 1.0),
                place: chance.between(0.14, 0.24),
                loudness: stroke.loudness * share * chance.between(0.88, 1.0),
            };
            self.soon.push((wait, string, pluck));
        }
        if stroke.knock > 0.0 {
            self.knocks.push(Knock::new(stroke.knock * stroke.loudness, chance.split()));
        }
    }

    /// Lays the hand on both strings.
    pub fn damp(&mut self, ms: u32) {
        self.strings.iter_mut().for_each(|string| string.damp(ms));
    }

    /// The next sample.
    pub fn sample(&mut self) -> f32 {
        let mut at = 0;
        while at < self.soon.len() {
            if self.soon[at].0 == 0 {
                let (_, string, pluck) = self.soon.remove(at);
                self.strings[string].pluck(&pluck, &mut self.chance);
            } else {
                self.soon[at].0 -= 1;
                at += 1;
            }
        }
        let strings = self.strings[0].sample() + self.strings[1].sample();
        let knocks: f32 = self.knocks.iter_mut().map(Knock::sample).sum();
        self.knocks.retain(|knock| knock.level > 1e-4);
        self.body.next(strings, knocks)
    }

    /// Whether nothing of it sounds.
    pub fn is_still(&self) -> bool {
        self.soon.is_empty() && self.knocks.is_empty() && self.strings.iter().all(PluckedString::is_still)
    }
}

/// The pear of wood: it hums where its air and its lid do.
#[derive(Clone, Debug)]
struct Body {
    hums: [(Band, f32); 4],
    edge: Smooth,
    block: DcBlock,
}

impl Body {
    fn new() -> Self {
        let hum = |hz, sharpness, share| (Band::new(hz, sharpness), share);
        Self {
            hums: [hum(205.0, 5.0, 0.55), hum(425.0, 7.0, 0.5), hum(790.0, 8.0, 0.35), hum(1_650.0, 5.0, 0.22)],
            edge: Smooth::new(4_200.0),
            block: DcBlock::new(40.0),
        }
    }

    fn next(&mut self, strings: f32, knocks: f32) -> f32 {
        let struck = strings + knocks;
        let hum: f32 = self.hums.iter_mut().map(|(band, share)| *share * band.next(struck)).sum();
        self.block.next(self.edge.next(0.62 * strings + 0.1 * knocks + hum))
    }
}

/// The hand on the lid.
#[derive(Clone, Debug)]
struct Knock {
    chance: Chance,
    dull: Smooth,
    level: f32,
    keep: f32,
    rise: f32,
}

impl Knock {
    fn new(level: f32, chance: Chance) -> Self {
        Self { chance, dull: Smooth::new(900.0), level, keep: 0.9955, rise: 0.0 }
    }

    fn sample(&mut self) -> f32 {
        self.level *= self.keep;
        self.rise = (self.rise + 0.03).min(1.0);
        self.dull.next(self.chance.signed()) * self.level * self.rise
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sound::measure;

    const STROKE: Stroke = Stroke {
        way: Way::Down,
        lower: Some(0),
        upper: Some(UPPER),
        loudness: 0.8,
        seconds: 2.5,
        nail: 0.4,
        knock: 0.3,
    };

    fn heard(stroke: Stroke, count: usize) -> Vec<f32> {
        let mut dombra = Dombra::new(Chance::new(4));
        dombra.strike(&stroke);
        (0..count).map(|_| dombra.sample()).collect()
    }

    #[test]
    fn the_open_strings_are_a_fourth_apart() {
        let samples = heard(STROKE, 22_050);
        let (low, up) = (measure::pitch(&samples[3_000..], 147.0), measure::pitch(&samples[3_000..], 196.0));
        let cents = 1_200.0 * (up / low).log2();
        assert!((cents - 500.0).abs() < 8.0, "{cents:.1} cents");
    }

    #[test]
    fn a_stroke_down_is_heavier_on_the_lower_string() {
        let share = |way| {
            let one = |seed| {
                let mut dombra = Dombra::new(Chance::new(seed));
                dombra.strike(&Stroke { way, ..STROKE });
                let samples: Vec<f32> = (0..8_000).map(|_| dombra.sample()).collect();
                measure::tone(&samples, hz(0)) / measure::tone(&samples, hz(UPPER))
            };
            (0..12).map(one).sum::<f32>()
        };
        assert!(share(Way::Down) > 1.1 * share(Way::Up));
    }

    #[test]
    fn it_comes_to_rest_without_a_standing_part() {
        let mut dombra = Dombra::new(Chance::new(4));
        assert!(dombra.is_still());
        dombra.strike(&STROKE);
        let samples: Vec<f32> = (0..220_500).map(|_| dombra.sample()).collect();
        assert!(dombra.is_still());
        let mean = samples[..44_100].iter().sum::<f32>() / 44_100.0;
        assert!(mean.abs() < 1e-4, "{mean}");
        assert_eq!(measure::clicks(&samples), 0);
    }
}
