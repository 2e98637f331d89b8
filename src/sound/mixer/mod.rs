//! The mixer: everything that sounds at once, as one row of samples.
//!
//! [`Mixer::render`] fills a buffer and needs no device. Cues come as finished samples ([`Shelf`]), music as a stream
//! ([`Piece`]). Every gain slides, so that no order clicks; what is muted is not even reckoned. [`Mixer::rest`] says when nothing will
//! sound, so that whoever holds a device can let it sleep.

mod shelf;
mod voice;
mod volumes;

pub use shelf::Shelf;
pub use volumes::Volumes;

use std::sync::Arc;

use self::voice::{Slide, Voice};
use super::dsp::samples_of_ms;
use super::effects::{Bus, Cue};
use super::repertoire::{Mood, Piece};

/// At most so many cues sound at once; a further one takes the place of the one that is nearest to its end.
pub const MAX_VOICES: usize = 12;
/// The same cue does not begin again within this time: keys that are held down, text that is typed.
pub const LEAST_GAP_MS: u32 = 28;

/// What is left of music, and of what is around, while somebody speaks.
const DUCKED: (f32, f32) = (0.35, 0.6);
/// How long a gain takes to get where it is sent, in milliseconds.
const VOLUME_MS: u32 = 60;
const DUCK_MS: u32 = 250;
const UNDUCK_MS: u32 = 900;
const MUSIC_MS: u32 = 1_600;
const AROUND_MS: u32 = 1_200;
/// Samples that are reckoned at once.
const BLOCK: usize = 256;

/// Whether anything sounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rest {
    /// Something sounds.
    None,
    /// Nothing does for so many samples; then music goes on by itself.
    For(usize),
    /// Nothing does until the next order.
    Still,
}

/// All that sounds.
#[derive(Debug)]
pub struct Mixer {
    volumes: Volumes,
    muted: bool,
    calm: bool,
    seed: u64,
    voices: Vec<Voice>,
    around: Vec<Voice>,
    music: Vec<Playing>,
    effects: Slide,
    interface: Slide,
    musical: Slide,
    duck: Slide,
    /// Samples since the mixer began.
    clock: u64,
}

#[derive(Debug)]
struct Playing {
    mood: Mood,
    piece: Piece,
    fade: Slide,
}

impl Mixer {
    /// One in which nothing sounds. Music is the same for the same seed and the same orders.
    pub fn new(seed: u64) -> Self {
        let volumes = Volumes::default();
        Self {
            volumes,
            muted: false,
            calm: false,
            seed,
            voices: Vec::new(),
            around: Vec::new(),
            music: Vec::new(),
            effects: Slide::at(volumes.effects_gain()),
            interface: Slide::at(volumes.interface_gain()),
            musical: Slide::at(volumes.music_gain()),
            duck: Slide::at(0.0),
            clock: 0,
        }
    }

    /// Begins a cue whose samples these are.
    pub fn play(&mut self, cue: Cue, samples: Arc<[f32]>) {
        let gap = u64::from(LEAST_GAP_MS) * u64::from(super::dsp::RATE) / 1_000;
        let recent = |voice: &Voice| voice.cue == cue && self.clock - voice.began < gap;
        if !self.hears(cue.nature().bus) || samples.is_empty() || self.voices.iter().any(recent) {
            return;
        }
        self.make_room();
        self.voices.push(Voice::once(cue, samples, self.clock, self.calm));
    }

    /// What is heard all around, without an end; `None` ends it.
    pub fn around(&mut self, bed: Option<(Cue, Arc<[f32]>)>) {
        let same = |voice: &Voice| bed.as_ref().is_some_and(|(cue, _)| *cue == voice.cue);
        let mut goes_on = false;
        for voice in &mut self.around {
            let stays = same(voice);
            voice.fade.send(if stays { 1.0 } else { 0.0 }, AROUND_MS);
            goes_on |= stays;
        }
        if let Some((cue, samples)) = bed.filter(|(_, samples)| !goes_on && !samples.is_empty()) {
            let mut voice = Voice::without_end(cue, samples, self.clock);
            voice.fade.send(1.0, AROUND_MS);
            self.around.push(voice);
        }
    }

    /// The music of a mood from now on; `None` ends it. What is played already goes on.
    pub fn music(&mut self, mood: Option<Mood>) {
        let mut goes_on = false;
        for playing in &mut self.music {
            let stays = mood == Some(playing.mood);
            playing.fade.send(if stays { 1.0 } else { 0.0 }, MUSIC_MS);
            goes_on |= stays;
        }
        if let Some(mood) = mood.filter(|_| !goes_on) {
            // Each time it is begun it is another piece.
            self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
            self.music.push(Playing { mood, piece: Piece::new(mood, self.seed), fade: Slide::at(1.0) });
        }
    }

    /// The four volumes.
    pub fn set_volumes(&mut self, volumes: Volumes) {
        self.volumes = volumes;
        self.send_gains();
    }

    /// Nothing at all; the volumes are kept.
    pub fn mute(&mut self, muted: bool) {
        self.muted = muted;
        self.send_gains();
    }

    /// Whether what may startle comes softly.
    pub fn calm(&mut self, calm: bool) {
        self.calm = calm;
    }

    /// Whether somebody speaks.
    pub fn duck(&mut self, speaks: bool) {
        self.duck.send(if speaks { 1.0 } else { 0.0 }, if speaks { DUCK_MS } else { UNDUCK_MS });
    }

    /// Whether a cue that obeys this volume can be heard at all.
    pub fn hears(&self, bus: Bus) -> bool {
        let gain = match bus {
            Bus::Effects => self.volumes.effects_gain(),
            Bus::Interface => self.volumes.interface_gain(),
        };
        !self.muted && gain > 0.0
    }

    /// Drops cues that began and were never heard, because there is no device.
    pub fn drop_voices(&mut self) {
        self.voices.clear();
    }

    /// Fills `out`.
    pub fn render(&mut self, out: &mut [f32]) {
        for block in out.chunks_mut(BLOCK) {
            self.render_block(block);
        }
    }

    /// Whether anything sounds.
    pub fn rest(&self) -> Rest {
        let heard = |slide: &Slide| !slide.is_at(0.0);
        let of_bus = |voice: &Voice| heard(if voice.bus == Bus::Effects { &self.effects } else { &self.interface });
        if self.voices.iter().chain(&self.around).any(of_bus) {
            return Rest::None;
        }
        let plays = self.music.iter().filter(|_| heard(&self.musical));
        match plays.map(|playing| playing.piece.silent_for()).min() {
            Some(0) => Rest::None,
            Some(samples) => Rest::For(samples),
            None => Rest::Still,
        }
    }

    /// Goes on by so many samples of a rest, or to its end.
    pub fn skip(&mut self, count: usize) {
        if let Rest::For(most) = self.rest() {
            let count = count.min(most);
            self.music.retain_mut(|playing| {
                playing.piece.skip(count);
                playing.fade.skip(count);
                !playing.fade.is_at(0.0)
            });
            self.clock += count as u64;
        }
        for slide in [&mut self.effects, &mut self.interface, &mut self.musical, &mut self.duck] {
            slide.skip(count);
        }
    }

    fn send_gains(&mut self) {
        let gain = |gain: f32| if self.muted { 0.0 } else { gain };
        let still = self.rest() == Rest::Still;
        let all = [
            (&mut self.effects, gain(self.volumes.effects_gain())),
            (&mut self.interface, gain(self.volumes.interface_gain())),
            (&mut self.musical, gain(self.volumes.music_gain())),
        ];
        for (slide, gain) in all {
            // Where nothing sounds, nothing can click.
            slide.send(gain, if still { 0 } else { VOLUME_MS });
        }
    }

    fn make_room(&mut self) {
        let stays = |voice: &&mut Voice| !voice.is_leaving();
        if self.voices.iter().filter(|voice| !voice.is_leaving()).count() >= MAX_VOICES {
            let shortest = self.voices.iter_mut().filter(stays).min_by_key(|voice| voice.left());
            shortest.into_iter().for_each(Voice::leave);
        }
        // Those that leave take some milliseconds; a storm of orders must not pile them up.
        if self.voices.len() >= MAX_VOICES * 2 {
            self.voices.remove(0);
        }
    }

    fn render_block(&mut self, out: &mut [f32]) {
        out.fill(0.0);
        let mut scratch = [0.0; BLOCK];
        let scratch = &mut scratch[..out.len()];
        let mut gains = [[0.0; BLOCK]; 4];
        let [effects, interface, musical, duck] = &mut gains;
        self.effects.fill(&mut effects[..out.len()]);
        self.interface.fill(&mut interface[..out.len()]);
        self.musical.fill(&mut musical[..out.len()]);
        self.duck.fill(&mut duck[..out.len()]);
        if musical.iter().any(|gain| *gain > 0.0) {
            self.music.retain_mut(|playing| {
                playing.piece.render(scratch);
                for (n, sample) in out.iter_mut().enumerate() {
                    let ducked = 1.0 - (1.0 - DUCKED.0) * duck[n];
                    *sample += scratch[n] * playing.fade.sample() * musical[n] * ducked;
                }
                !playing.fade.is_at(0.0)
            });
        }
        self.around.retain_mut(|voice| {
            for (n, sample) in out.iter_mut().enumerate() {
                *sample += voice.sample() * effects[n] * (1.0 - (1.0 - DUCKED.1) * duck[n]);
            }
            !voice.fade.is_at(0.0)
        });
        self.voices.retain_mut(|voice| {
            let gains = if voice.bus == Bus::Effects { &*effects } else { &*interface };
            for (n, sample) in out.iter_mut().enumerate() {
                *sample += voice.sample() * gains[n];
            }
            // One that was turned down to nothing does not come back in its middle.
            let unheard = if voice.bus == Bus::Effects { &self.effects } else { &self.interface }.is_at(0.0);
            !voice.is_over() && !unheard
        });
        out.iter_mut().for_each(|sample| *sample = soften(*sample));
        self.clock += out.len() as u64;
    }
}

/// Full scale is never passed: what comes near it is bent.
fn soften(sample: f32) -> f32 {
    const FROM: f32 = 0.7;
    let size = sample.abs();
    if size <= FROM { sample } else { sample.signum() * (FROM + (1.0 - FROM) * ((size - FROM) / (1.0 - FROM)).tanh()) }
}

/// How long it takes a voice that has to leave, in samples.
fn leaving() -> usize {
    samples_of_ms(12)
}
