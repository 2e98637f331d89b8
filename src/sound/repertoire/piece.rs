//! A piece as a stream: planned phrase by phrase, played stroke by stroke, silent in between.

use std::collections::VecDeque;

use super::Mood;
use super::manner::{self, Manner};
use super::melody::{Ends, Kui, Note, Phrase};
use super::waste::Waste;
use crate::sound::dombra::{Dombra, FRETS, Stroke, UPPER, Way};
use crate::sound::dsp::{Air, Chance, samples_of};

/// Music of a mood, without an end.
#[derive(Clone, Debug)]
pub struct Piece(Kind);

/// How loud music is beside the cues.
const LEVEL: f32 = 0.8;

#[derive(Clone, Debug)]
enum Kind {
    Played(Box<Player>),
    Left(Box<Waste>),
}

impl Piece {
    /// The same mood and seed give the same samples.
    pub fn new(mood: Mood, seed: u64) -> Self {
        let chance = Chance::new(seed ^ ((mood as u64 + 1) << 56));
        Self(match manner::of(mood) {
            Some(manner) => Kind::Played(Box::new(Player::new(manner, chance))),
            None => Kind::Left(Box::new(Waste::new(chance))),
        })
    }

    /// Fills `out` with what comes next.
    pub fn render(&mut self, out: &mut [f32]) {
        match &mut self.0 {
            Kind::Played(player) => out.iter_mut().for_each(|sample| *sample = LEVEL * player.sample()),
            Kind::Left(waste) => out.iter_mut().for_each(|sample| *sample = waste.sample()),
        }
    }

    /// For how many samples from now on nothing sounds.
    pub fn silent_for(&self) -> usize {
        match &self.0 {
            Kind::Played(player) => player.silent_for(),
            Kind::Left(waste) => waste.silent_for(),
        }
    }

    /// Goes on by so many samples of a silence, or to its end. Says by how many.
    pub fn skip(&mut self, count: usize) -> usize {
        let count = count.min(self.silent_for());
        match &mut self.0 {
            Kind::Played(player) => player.wait -= count,
            Kind::Left(waste) => waste.skip(count),
        }
        count
    }
}

#[derive(Clone, Debug)]
struct Player {
    manner: Manner,
    chance: Chance,
    dombra: Dombra,
    air: Air,
    kui: Kui,
    mode: &'static [i32],
    eighth: f32,
    /// What the hand does next, each after so many samples.
    strokes: VecDeque<(usize, Stroke)>,
    /// Samples until the hand moves.
    wait: usize,
    /// Samples until the air is still, once the strings are.
    hanging: usize,
}

impl Player {
    fn new(manner: Manner, mut chance: Chance) -> Self {
        let dombra = Dombra::new(chance.split());
        let wait = samples_of(chance.between(0.3, 1.2));
        let mut player = Self {
            manner,
            dombra,
            air: Air::new(manner.air.0, manner.air.1),
            kui: Kui::new(chance.split(), 1, 0, 0.0),
            mode: &[0],
            eighth: 0.0,
            chance,
            strokes: VecDeque::new(),
            wait,
            hanging: 0,
        };
        player.begin();
        player
    }

    /// Thinks of another piece.
    fn begin(&mut self) {
        let Manner { modes, eighth_ms, height, long_bar, .. } = self.manner;
        self.mode = self.chance.one_of(modes).copied().unwrap_or(&[0]);
        self.eighth = self.chance.between(eighth_ms.0, eighth_ms.1) / 1_000.0;
        self.kui = Kui::new(self.chance.split(), self.mode.len(), height, long_bar);
    }

    fn sample(&mut self) -> f32 {
        if self.wait > 0 {
            self.wait -= 1;
        } else if let Some((after, stroke)) = self.strokes.pop_front() {
            self.dombra.strike(&stroke);
            self.wait = after;
        } else {
            self.plan();
        }
        if self.dombra.is_still() {
            if self.hanging == 0 {
                return 0.0;
            }
            self.hanging -= 1;
        } else {
            // Strings that are still have faded by 60 decibels; air that falls by 30 more is not heard any longer.
            self.hanging = samples_of(0.5 * self.manner.air.0);
        }
        let sample = self.dombra.sample();
        self.air.next(sample)
    }

    fn silent_for(&self) -> usize {
        if self.dombra.is_still() && self.hanging == 0 { self.wait } else { 0 }
    }

    /// Lays out the next phrase, and the pause after it.
    fn plan(&mut self) {
        let Some(phrase) = self.kui.next() else {
            self.begin();
            return;
        };
        let rest = match phrase.ends {
            Ends::Question => self.manner.breath,
            Ends::Answer => self.manner.rest,
            Ends::Piece => self.manner.pause,
        };
        let rest = samples_of(self.chance.between(rest.0, rest.1));
        self.lay_out(&phrase);
        if let Some(last) = self.strokes.back_mut() {
            last.0 += rest;
        }
    }

    fn lay_out(&mut self, phrase: &Phrase) {
        let count = phrase.notes.len();
        for (at, note) in phrase.notes.iter().enumerate() {
            let slower = match count - at {
                1 => 1.22,
                2 => 1.12,
                3 => 1.05,
                _ => 1.0,
            };
            let arch = 0.72 + 0.28 * (std::f32::consts::PI * at as f32 / count as f32).sin();
            self.lay_out_note(note, slower, arch, at + 1 == count);
        }
    }

    fn lay_out_note(&mut self, note: &Note, slower: f32, arch: f32, last: bool) {
        let manner = self.manner;
        let tone = self.tone(note.degree);
        let muted = !last && self.chance.happens(manner.muted);
        let both = last || self.chance.happens(if note.strong { manner.both * 1.6 } else { manner.both });
        let stroke = Stroke {
            way: Way::Down,
            lower: None,
            upper: None,
            loudness: manner.loudness * arch * if note.strong { 1.0 } else { 0.85 },
            seconds: if muted { 0.22 } else { manner.seconds },
            nail: manner.nail,
            knock: if both { 0.25 } else { 0.05 },
        };
        let first = self.on_strings(stroke, tone, both);
        let filled = note.eighths > 1 && !muted && self.chance.happens(manner.filled);
        let times = if filled { note.eighths.min(4) } else { 1 };
        for n in 0..times {
            let eighths = if n + 1 == times { note.eighths - n } else { 1 };
            let exact = self.eighth * slower * eighths as f32;
            let after = samples_of(exact * self.chance.between(0.975, 1.025));
            let up = Stroke { way: Way::Up, loudness: first.loudness * 0.62, knock: 0.1, ..first };
            let again = Stroke { loudness: first.loudness * 0.72, ..first };
            let stroke = match n {
                0 => first,
                n if n % 2 == 1 => up,
                _ => again,
            };
            self.strokes.push_back((after, stroke));
        }
    }

    /// The tone of a degree, brought within reach of the hand.
    fn tone(&self, degree: i32) -> i32 {
        let steps = self.mode.len() as i32;
        let within = self.mode[degree.rem_euclid(steps) as usize];
        let mut tone = self.manner.tonic + within + 12 * degree.div_euclid(steps);
        while tone < 0 {
            tone += 12;
        }
        while tone > UPPER + FRETS {
            tone -= 12;
        }
        tone
    }

    /// Where a hand finds a tone, and what it strikes along with it: the open string where that is in harmony, else a fourth or a fifth
    /// below, as the thumb has it.
    fn on_strings(&self, stroke: Stroke, tone: i32, both: bool) -> Stroke {
        if tone < UPPER {
            return Stroke { lower: Some(tone), upper: both.then_some(UPPER), ..stroke };
        }
        let in_mode = |tone: i32| self.mode.contains(&(tone - self.manner.tonic).rem_euclid(12));
        let thumb = [0, tone - 5, tone - 7, tone - 12].into_iter().find(|below| {
            let reachable = *below == 0 || (tone - UPPER - *below).abs() <= 5;
            let clear = matches!((tone - below).rem_euclid(12), 0 | 5 | 7) || (*below == 0 && tone > 12);
            (0..=FRETS).contains(below) && reachable && clear && in_mode(*below)
        });
        Stroke { lower: thumb.filter(|_| both), upper: Some(tone), ..stroke }
    }
}
