//! What the dombra says by itself: yes, no, a greeting, and the chord for a reform that stands.

use crate::sound::dombra::{Dombra, FRETS, Pluck, PluckedString, Stroke, UPPER, Way, hz};
use crate::sound::dsp::{Chance, samples_of};

const STROKE: Stroke =
    Stroke { way: Way::Down, lower: None, upper: None, loudness: 0.8, seconds: 1.6, nail: 0.3, knock: 0.08 };
/// The octave of the lower open string.
const HOME: i32 = 12;

/// One note.
pub fn note(chance: &mut Chance) -> Vec<f32> {
    played(&[(0.0, Stroke { upper: Some(HOME), ..STROKE })], 1.3, chance)
}

/// Both strings under the hand: a sound without a tone.
pub fn muted(chance: &mut Chance) -> Vec<f32> {
    let stroke = Stroke { lower: Some(0), upper: Some(UPPER), seconds: 0.12, nail: 0.05, knock: 0.5, ..STROKE };
    played(&[(0.0, stroke)], 0.3, chance)
}

/// A few notes: up to the octave and home, or as chance has it.
pub fn flourish(chance: &mut Chance) -> Vec<f32> {
    const TURNS: [[i32; 5]; 4] =
        [[UPPER, 7, 9, 12, 12], [12, 10, 9, 7, UPPER], [UPPER, 9, 12, 10, 12], [17, 14, 12, 10, 12]];
    let turn = chance.one_of(&TURNS).copied().unwrap_or(TURNS[0]);
    let mut at = 0.0;
    let mut strokes = Vec::new();
    for (n, tone) in turn.into_iter().enumerate() {
        let last = n + 1 == turn.len();
        let way = if n % 2 == 0 { Way::Down } else { Way::Up };
        let lower = (n == 0 || last).then_some(0);
        let upper = Some(tone.min(UPPER + FRETS));
        strokes.push((at, Stroke { way, lower, upper, seconds: if last { 3.0 } else { 1.8 }, ..STROKE }));
        at += chance.between(0.15, 0.19) * if n == 3 { 1.4 } else { 1.0 };
    }
    played(&strokes, at + 2.4, chance)
}

/// A chord: open fifths and a third on top, from the ground up.
pub fn chord(chance: &mut Chance) -> Vec<f32> {
    let mut out = vec![0.0; samples_of(4.0)];
    for (n, tone) in [0, UPPER, 12, 17, 21, 24].into_iter().enumerate() {
        let start = samples_of(0.048 * n as f32);
        let pluck = Pluck {
            hz: hz(tone),
            seconds: 4.2 - 0.3 * n as f32,
            nail: 0.3,
            place: 0.2,
            loudness: 0.8 - 0.06 * n as f32,
        };
        let mut string = PluckedString::default();
        string.pluck(&pluck, chance);
        out[start..].iter_mut().for_each(|sample| *sample += string.sample());
    }
    // The wood of the instrument sounds with it.
    let stroke = Stroke { lower: Some(0), upper: Some(UPPER), seconds: 3.5, knock: 0.2, loudness: 0.6, ..STROKE };
    let under = played(&[(0.0, stroke)], 4.0, chance);
    out.iter_mut().zip(under).for_each(|(sample, wood)| *sample += wood);
    out
}

/// Plays strokes, each at its second.
fn played(strokes: &[(f32, Stroke)], seconds: f32, chance: &mut Chance) -> Vec<f32> {
    let mut dombra = Dombra::new(chance.split());
    let mut next = strokes.iter().peekable();
    let sample = |n: usize| {
        while let Some((_, stroke)) = next.next_if(|(at, _)| samples_of(*at) <= n) {
            dombra.strike(stroke);
        }
        dombra.sample()
    };
    (0..samples_of(seconds)).map(sample).collect()
}
