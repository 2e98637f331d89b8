//! The manner of each mood, as a table.

use super::Mood;
use crate::sound::dombra::UPPER;

/// Modes, in semitones above the tonic.
const IONIAN: &[i32] = &[0, 2, 4, 5, 7, 9, 11];
const MIXOLYDIAN: &[i32] = &[0, 2, 4, 5, 7, 9, 10];
const DORIAN: &[i32] = &[0, 2, 3, 5, 7, 9, 10];
const AEOLIAN: &[i32] = &[0, 2, 3, 5, 7, 8, 10];
const PHRYGIAN: &[i32] = &[0, 1, 3, 5, 7, 8, 10];
const FIVE_TONES: &[i32] = &[0, 2, 4, 7, 9];

/// How a mood is played.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// Modes to choose from.
    pub modes: &'static [&'static [i32]],
    /// The tonic, in semitones above the lower string.
    pub tonic: i32,
    /// An eighth, in milliseconds.
    pub eighth_ms: (f32, f32),
    /// How loud.
    pub loudness: f32,
    /// 0: the flesh of a finger; 1: a nail.
    pub nail: f32,
    /// How long a tone takes to fade, in seconds.
    pub seconds: f32,
    /// How often both strings are struck.
    pub both: f32,
    /// How often a long tone is filled with further strokes.
    pub filled: f32,
    /// How often a tone is muted.
    pub muted: f32,
    /// How often a bar is lengthened by two eighths.
    pub long_bar: f32,
    /// Seconds between a phrase and its answer.
    pub breath: (f32, f32),
    /// Seconds after an answer.
    pub rest: (f32, f32),
    /// Seconds after a whole piece.
    pub pause: (f32, f32),
    /// How high it may go: 0 stays low.
    pub height: i32,
    /// Seconds that the air takes to fade, and how much of it is heard.
    pub air: (f32, f32),
}

/// The manner of a mood; none where nobody plays.
pub fn of(mood: Mood) -> Option<Manner> {
    let calm = Manner {
        modes: &[DORIAN, AEOLIAN],
        tonic: UPPER,
        eighth_ms: (310.0, 380.0),
        loudness: 0.62,
        nail: 0.15,
        seconds: 3.4,
        both: 0.22,
        filled: 0.0,
        muted: 0.0,
        long_bar: 0.25,
        breath: (1.2, 2.4),
        rest: (4.0, 8.0),
        pause: (20.0, 40.0),
        height: 1,
        air: (1.3, 0.22),
    };
    Some(match mood {
        Mood::Evening => calm,
        Mood::Title => Manner {
            modes: &[MIXOLYDIAN, DORIAN],
            eighth_ms: (230.0, 265.0),
            loudness: 0.72,
            nail: 0.4,
            seconds: 3.0,
            both: 0.6,
            filled: 0.45,
            breath: (0.7, 1.4),
            rest: (4.0, 8.0),
            pause: (15.0, 30.0),
            height: 2,
            air: (1.6, 0.26),
            ..calm
        },
        Mood::Square => Manner {
            modes: &[IONIAN, MIXOLYDIAN],
            eighth_ms: (190.0, 230.0),
            loudness: 0.66,
            nail: 0.5,
            seconds: 2.2,
            both: 0.65,
            filled: 0.6,
            muted: 0.06,
            breath: (0.5, 1.2),
            rest: (4.0, 8.0),
            height: 2,
            air: (0.9, 0.16),
            ..calm
        },
        Mood::Road => Manner {
            modes: &[DORIAN, MIXOLYDIAN],
            eighth_ms: (290.0, 340.0),
            loudness: 0.66,
            nail: 0.3,
            seconds: 4.0,
            both: 0.4,
            filled: 0.12,
            long_bar: 0.45,
            breath: (1.5, 3.0),
            rest: (5.0, 9.0),
            height: 2,
            air: (2.0, 0.3),
            ..calm
        },
        Mood::Tension => Manner {
            modes: &[PHRYGIAN],
            // On the lower string, with one tone under it.
            tonic: 2,
            eighth_ms: (340.0, 420.0),
            loudness: 0.6,
            nail: 0.2,
            seconds: 1.6,
            both: 0.3,
            filled: 0.25,
            muted: 0.55,
            long_bar: 0.4,
            breath: (2.0, 3.5),
            rest: (5.0, 10.0),
            height: 0,
            air: (1.1, 0.2),
            ..calm
        },
        Mood::Tale => Manner {
            modes: &[FIVE_TONES],
            eighth_ms: (220.0, 270.0),
            loudness: 0.64,
            nail: 0.25,
            seconds: 2.6,
            both: 0.3,
            filled: 0.15,
            long_bar: 0.1,
            breath: (0.6, 1.3),
            rest: (4.0, 8.0),
            height: 2,
            air: (0.7, 0.14),
            ..calm
        },
        Mood::Neglect => return None,
    })
}
