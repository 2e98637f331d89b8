//! What is heard: cues for what happens, music for where one is, and captions of what matters.
//!
//! The session tells this module what it carried out; once a frame it is told where one stands. It plays through one
//! [`Sounds`], which opens a device when something is to be heard and never before. Nothing here is scored.

use super::intent::Intent;
use super::screen::Screen;
use super::session::Session;
use crate::content::level::{Effect, Tier};
use crate::content::places::{Light, Place};
use crate::desktop::walk::stride::STEP;
use crate::play::event::Event;
use crate::play::state::Standing;
use crate::sound::effects::{Cue, Ground};
use crate::sound::mixer::Volumes;
use crate::sound::player::Sounds;
use crate::sound::repertoire::Mood;
use crate::store::settings::Settings;

/// How long a caption is shown, in seconds.
const CAPTION_STAYS: f64 = 2.5;

/// What was heard last.
pub struct Hearing {
    sounds: Sounds,
    music: Option<Mood>,
    around: Option<Cue>,
    speaks: bool,
    /// How many steps of the walk were heard.
    steps: i64,
    /// The caption that is shown, and until when.
    caption: Option<(&'static str, f64)>,
}

impl Hearing {
    /// Hears nothing yet. The seed decides which music is heard.
    pub fn new(seed: u64, settings: &Settings) -> Self {
        let sounds = Sounds::new(seed);
        let hearing = Self { sounds, music: None, around: None, speaks: false, steps: 0, caption: None };
        hearing.obey(settings);
        hearing
    }

    /// Puts the settings in force.
    pub fn obey(&self, settings: &Settings) {
        let percent = |volume: crate::store::settings::Volume| volume.get();
        self.sounds.set_volumes(Volumes {
            master: percent(settings.master),
            music: percent(settings.music),
            effects: percent(settings.effects),
            interface: percent(settings.interface),
        });
        self.sounds.mute(settings.mute);
        self.sounds.calm(settings.calm);
    }

    /// A cue, with its caption if it has one.
    pub fn play(&mut self, cue: Cue, now: f64) {
        self.sounds.play(cue);
        if let Some(caption) = cue.caption() {
            self.caption = Some((caption, now + CAPTION_STAYS));
        }
    }

    /// The caption of what was heard just now.
    pub fn caption(&self, now: f64) -> Option<(&'static str, f64)> {
        self.caption.filter(|(_, until)| *until > now)
    }

    /// What a screen wanted, before it is carried out.
    pub fn intent(&mut self, intent: &Intent, now: f64) {
        let cue = match intent {
            Intent::Open(_) | Intent::LookUp(_) => Cue::Open,
            Intent::Back | Intent::ToTitle | Intent::Dismiss => Cue::Close,
            Intent::Act(crate::play::action::Action::Next) => return,
            Intent::Act(_) | Intent::Begin(_) | Intent::BeginLevel(..) | Intent::Continue | Intent::Load(_) => Cue::Yes,
            Intent::Rewind(_) | Intent::Undo | Intent::Restart => Cue::Move,
            Intent::Save(_) => Cue::Place,
            _ => return,
        };
        self.play(cue, now);
    }

    /// What happened in the run.
    pub fn events(&mut self, level: &crate::content::level::Level, events: &[Event], now: f64) {
        for event in events {
            match event {
                Event::BeatEntered(ix) => {
                    if let Some(sound) = level.beat(*ix).sound {
                        self.play(Cue::from(sound), now);
                    }
                }
                Event::Changed(Effect::Reform(_) | Effect::FakeReform(_)) => self.play(Cue::Built, now),
                Event::Chosen { beat, .. } if is_site(level, *beat) => self.play(Cue::Drop, now),
                Event::Tried { .. } => self.play(Cue::No, now),
                Event::Changed(Effect::Evidence(_)) => self.play(Cue::Paper, now),
                _ => {}
            }
        }
    }
}

fn is_site(level: &crate::content::level::Level, beat: crate::content::level::BeatIx) -> bool {
    matches!(level.beat(beat).kind, crate::content::level::BeatKind::Choose { site: Some(_), .. })
}

/// Told once a frame: where one stands, who speaks, how far one walked.
pub fn listen(session: &mut Session) {
    let music = music(session);
    let around = around(session);
    let speaks = session.screen() == Screen::Play && !session.memories.play.typing.is_done();
    let steps = session.memories.outing.you().map(|you| (you.walked() / STEP) as i64);
    let ground = ground(session);
    let hearing = &mut session.hearing;
    if hearing.music != music {
        hearing.music = music;
        hearing.sounds.music(music);
        if let Some(caption) = music.and_then(Mood::caption) {
            hearing.caption = Some((caption, session.elapsed + CAPTION_STAYS));
        }
    }
    if hearing.around != around {
        hearing.around = around;
        hearing.sounds.around(around);
    }
    if hearing.speaks != speaks {
        hearing.speaks = speaks;
        hearing.sounds.duck(speaks);
    }
    if let Some(steps) = steps
        && hearing.steps != steps
    {
        hearing.steps = steps;
        if let Some(ground) = ground {
            hearing.sounds.play(Cue::Step(ground));
        }
    }
}

/// The place that is seen, and its light.
fn scene(session: &Session) -> Option<(Place, Light)> {
    if let Some(picture) = &session.picture {
        return Some((picture.set.place, picture.set.light));
    }
    let playing = session.playing.as_ref().filter(|_| session.screen() == Screen::Play)?;
    let stage = super::screens::play::stage::stage_of(&playing.run);
    Some((stage.place, stage.light))
}

fn music(session: &Session) -> Option<Mood> {
    let Some((place, light)) = scene(session) else {
        return match session.screen() {
            Screen::Title | Screen::Profile => Some(Mood::Title),
            // What lies over a scene leaves its music alone.
            _ => session.hearing.music,
        };
    };
    let run = session.playing.as_ref().map(|playing| &playing.run);
    let faked = run.is_some_and(|run| run.state().reforms.values().any(|is| *is == Standing::Fake));
    if run.is_some_and(|run| run.level().tier == Tier::Ertegi) {
        return Some(Mood::Tale);
    }
    if light == Light::Neglect || faked && session.screen() == Screen::Play {
        return Some(Mood::Neglect);
    }
    Some(match place {
        Place::Road | Place::SteppeSpring | Place::Bus => Mood::Road,
        Place::Square | Place::Yard | Place::Schoolyard | Place::CentreHall => Mood::Square,
        Place::Yurt | Place::SnowHat => Mood::Tale,
        Place::Hall | Place::CouncilRoom | Place::ExamRoom | Place::DormOffice | Place::CentreBack => Mood::Tension,
        _ => Mood::Evening,
    })
}

/// What is heard all around: people where there are many, wind on the steppe.
fn around(session: &Session) -> Option<Cue> {
    let (place, light) = scene(session)?;
    match place {
        Place::Hall | Place::CentreHall => Some(Cue::Crowd),
        Place::Road | Place::SnowHat => Some(Cue::Wind),
        Place::SteppeSpring => Some(Cue::Water),
        Place::Square if light == Light::Winter => Some(Cue::Wind),
        Place::Square => Some(Cue::Crowd),
        _ => None,
    }
}

/// What one walks on.
fn ground(session: &Session) -> Option<Ground> {
    let set = &session.picture.as_ref()?.set;
    Some(match (set.place, set.light) {
        (Place::Square | Place::Yard | Place::Schoolyard | Place::Road, Light::Winter) | (Place::SnowHat, _) => {
            Ground::Snow
        }
        (Place::Square | Place::Yard | Place::Schoolyard | Place::CentreBack, _) => Ground::Stone,
        (Place::Road | Place::SteppeSpring, _) => Ground::Grass,
        (Place::Yurt | Place::HomeRoom, _) => Ground::Carpet,
        _ => Ground::Wood,
    })
}
