//! Melodies: motifs by chance, and the order in which a küi brings them.
//!
//! A motif is a bar or two of rhythm with a walk through the mode on it. Phrases come in pairs: a question that ends open, an answer
//! that comes home from above. Each pair stands in a register; pairs share their motifs, so that one hears that they belong together.

use crate::sound::dsp::Chance;

/// A tone of a melody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Note {
    /// How long, in eighths.
    pub eighths: u32,
    /// Steps of the mode above the tonic.
    pub degree: i32,
    /// Whether a bar begins with it.
    pub strong: bool,
}

/// A phrase, and what follows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phrase {
    /// Its tones.
    pub notes: Vec<Note>,
    /// What it is to its neighbours.
    pub ends: Ends,
}

/// How a phrase ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ends {
    /// Open: an answer follows.
    Question,
    /// At home.
    Answer,
    /// At home, and the piece is over.
    Piece,
}

/// A piece that is being invented.
#[derive(Clone, Debug)]
pub struct Kui {
    chance: Chance,
    steps: i32,
    height: i32,
    long_bar: f32,
    motifs: [Vec<Note>; 2],
    at: usize,
}

/// Which motif, and in which register, from the start of a piece to its end.
const ORDER: [(usize, i32); 7] = [(0, 0), (0, 0), (1, 1), (0, 0), (1, 2), (1, 1), (0, 0)];
/// Rhythms of a bar of four eighths.
const BARS: [&[u32]; 8] = [&[2, 1, 1], &[1, 1, 2], &[3, 1], &[2, 2], &[1, 1, 1, 1], &[1, 2, 1], &[1, 3], &[2, 1, 1]];

impl Kui {
    /// One in a mode of so many `steps`, that climbs by `height` registers at most.
    pub fn new(mut chance: Chance, steps: usize, height: i32, long_bar: f32) -> Self {
        let motifs = [motif(&mut chance, long_bar), motif(&mut chance, long_bar)];
        Self { chance, steps: steps as i32, height, long_bar, motifs, at: 0 }
    }

    /// The next phrase; none after the last.
    pub fn next(&mut self) -> Option<Phrase> {
        let &(motif, register) = ORDER.get(self.at / 2)?;
        let question = self.at.is_multiple_of(2);
        let last = self.at / 2 + 1 == ORDER.len();
        self.at += 1;
        // A register is a fourth or so; the highest is the octave.
        let lift = match register.min(self.height) {
            0 => 0,
            1 => self.steps / 2,
            _ => self.steps,
        };
        let mut notes = self.motifs[motif].clone();
        self.vary(&mut notes);
        let (home, ends) = match (question, last) {
            (true, _) => (if self.chance.happens(0.6) { self.steps / 2 } else { 1 }, Ends::Question),
            (false, false) => (0, Ends::Answer),
            (false, true) => (0, Ends::Piece),
        };
        // The upper registers come home an octave up only in the middle of a piece.
        let ground = if question { lift } else { lift / self.steps * self.steps };
        notes.iter_mut().for_each(|note| note.degree += lift);
        self.come_to(&mut notes, home + ground);
        Some(Phrase { notes, ends })
    }

    /// Changes a little, so that no phrase is heard twice.
    fn vary(&mut self, notes: &mut [Note]) {
        let keep = notes.len() / 2;
        for note in &mut notes[keep..] {
            if self.chance.happens(0.4) {
                note.degree += [-1, 1, 1, -2][self.chance.below(4)];
            }
        }
        if notes.len() > 2 && self.chance.happens(0.3) {
            let at = self.chance.below(notes.len() - 1);
            let (a, b) = (notes[at].eighths, notes[at + 1].eighths);
            (notes[at].eighths, notes[at + 1].eighths) = (b, a);
        }
    }

    /// Leads to `home` by steps, from above more often than from below, and stays there.
    fn come_to(&mut self, notes: &mut Vec<Note>, home: i32) {
        let from = notes.last().map_or(home, |note| note.degree);
        let far = from - home - 1;
        let way: Vec<i32> = if far > 0 {
            // Three tones at most, as evenly as they go, the last a step above home.
            let count = far.min(3);
            (0..count).rev().map(|left| home + 1 + far * left / count).collect()
        } else {
            vec![home + if self.chance.happens(0.75) { 1 } else { -1 }]
        };
        let eighths = if way.len() > 2 { 1 } else { 2 };
        let bar = 4 + if self.chance.happens(self.long_bar) { 2 } else { 0 };
        notes.extend(way.iter().enumerate().map(|(at, degree)| Note { eighths, degree: *degree, strong: at == 0 }));
        notes.push(Note { eighths: bar, degree: home, strong: true });
    }
}

/// One or two bars.
fn motif(chance: &mut Chance, long_bar: f32) -> Vec<Note> {
    let mut degree = [0, 0, 2, 4][chance.below(4)];
    let mut notes = Vec::new();
    for _ in 0..1 + chance.below(2) {
        let rhythm = BARS[chance.below(BARS.len())].iter().copied();
        let more = chance.happens(long_bar).then_some(2);
        for (at, eighths) in rhythm.chain(more).enumerate() {
            notes.push(Note { eighths, degree, strong: at == 0 });
            degree = step(chance, degree);
        }
    }
    notes
}

/// The next degree of a walk: mostly to a neighbour, sometimes a leap, and never far from the middle.
fn step(chance: &mut Chance, degree: i32) -> i32 {
    let by = match chance.below(100) {
        0..30 => -1,
        30..58 => 1,
        58..70 => 0,
        70..81 => 2,
        81..92 => -2,
        92..97 => 3,
        _ => -3,
    };
    let to = degree + by;
    if (-1..=5).contains(&to) { to } else { degree - by.signum() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(seed: u64, height: i32) -> Vec<Phrase> {
        let mut kui = Kui::new(Chance::new(seed), 7, height, 0.3);
        std::iter::from_fn(|| kui.next()).collect()
    }

    #[test]
    fn questions_stay_open_and_answers_come_home() {
        for seed in 0..200 {
            let all = phrases(seed, 2);
            assert_eq!(all.len(), ORDER.len() * 2, "seed {seed}");
            for (at, phrase) in all.iter().enumerate() {
                let last = phrase.notes.last().unwrap();
                let before = phrase.notes[phrase.notes.len() - 2];
                assert_eq!(phrase.ends == Ends::Question, at % 2 == 0);
                assert_eq!(phrase.ends != Ends::Question, last.degree.rem_euclid(7) == 0, "seed {seed}: {phrase:?}");
                assert_eq!((last.degree - before.degree).abs(), 1, "seed {seed}: {phrase:?}");
                assert!(last.eighths >= 4);
            }
            assert_eq!(all.last().unwrap().ends, Ends::Piece);
        }
    }

    #[test]
    fn melodies_stay_where_a_hand_can_reach_and_phrases_are_short() {
        for seed in 0..200 {
            for height in 0..=2 {
                for phrase in phrases(seed, height) {
                    let eighths: u32 = phrase.notes.iter().map(|note| note.eighths).sum();
                    assert!((7..=26).contains(&eighths), "seed {seed}: {eighths} eighths");
                    let top = [9, 12, 16][height as usize];
                    let degrees = phrase.notes.iter().map(|note| note.degree);
                    assert!(degrees.clone().all(|degree| (-4..=top).contains(&degree)), "{:?}", degrees.max());
                }
            }
        }
    }

    #[test]
    fn no_two_phrases_of_a_piece_are_alike_and_no_two_pieces() {
        let mut alike = 0;
        for seed in 0..50 {
            let all = phrases(seed, 2);
            alike += (2..all.len()).filter(|at| all[..*at].contains(&all[*at])).count();
            assert_ne!(all, phrases(seed + 1, 2));
        }
        assert!(alike < 50, "{alike} of 700 phrases were heard before in the same piece");
    }
}
