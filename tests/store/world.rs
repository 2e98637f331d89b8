//! A small level, runs of it, and a folder to put them into.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use adal_qala::content::ids::*;
use adal_qala::content::level::*;
use adal_qala::content::places::{Light, Place};
use adal_qala::play::action::Action;
use adal_qala::play::dice::Seed;
use adal_qala::play::rules::Rules;
use adal_qala::play::run::{Carry, Run};
use adal_qala::store::folder::DataFolder;
use adal_qala::store::profile::{Nickname, Profile, ProfileId};
use adal_qala::store::profiles;
use adal_qala::store::save::Moment;
use adal_qala::store::saves::Saves;

/// Which content a run meets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Content {
    /// The one on which runs are recorded.
    Then,
    /// The option `round` is gone.
    OptionGone,
    /// Beats were put between and options turned round; all names are still there.
    Rearranged,
}

/// A level with a choice that can be made over and over: `gate` (named) → `desk` → `round` → `yard` (named) → `desk` …
pub fn rules(content: Content) -> Arc<Rules> {
    let mut options = vec![option("round", "yard"), option("home", "goodbye")];
    let mut beats = vec![
        beat("gate", true, None, say("desk")),
        beat(
            "desk",
            false,
            Some(Place::DormOffice),
            BeatKind::Choose { line: line(), options: Vec::new(), fixed: false, site: None },
        ),
        beat("yard", true, Some(Place::Yard), say("desk")),
    ];
    match content {
        Content::Then => {}
        Content::OptionGone => {
            options.remove(0);
        }
        Content::Rearranged => {
            options.reverse();
            beats.insert(0, beat("unused", false, None, say("gate")));
        }
    }
    let names: Vec<String> = beats.iter().map(|(beat, _)| beat.id.to_string()).collect();
    let at = |name: &str| match names.iter().position(|it| it == name) {
        Some(at) => Next::Beat(BeatIx(at as u16)),
        None => Next::Ending(EndingIx(0)),
    };
    let beats = beats
        .into_iter()
        .map(|(mut beat, to)| {
            match &mut beat.kind {
                BeatKind::Say { next, .. } => *next = at(to),
                BeatKind::Choose { options: empty, .. } => {
                    *empty = options.iter().map(|(choice, to)| Choice { next: at(to), ..choice.clone() }).collect();
                }
                _ => {}
            }
            beat
        })
        .collect();
    let Next::Beat(start) = at("gate") else { unreachable!() };
    Arc::new(Rules::lone(Arc::new(Level {
        id: LevelId::parse("corridor").unwrap(),
        tier: Tier::Student,
        theme: String::new(),
        minutes: 5,
        place: Place::DormCorridor,
        light: Light::Day,
        sources: Vec::new(),
        stand: Vec::new(),
        cast: Vec::new(),
        asks: BTreeMap::new(),
        entries: vec![(EntryId::parse("first").unwrap(), Vec::new())],
        out_of_time: None,
        talk: 0,
        start,
        beats,
        endings: vec![Ending {
            id: EndingId::parse("went-home").unwrap(),
            law: Vec::new(),
            weak: [Pictogram::List, Pictogram::Hand, Pictogram::Bed],
            reform: None,
            faces: Vec::new(),
            effects: Vec::new(),
        }],
    })))
}

fn line() -> Line {
    Line { by: None, mood: Default::default() }
}

fn say(next: &'static str) -> (BeatKind, &'static str) {
    (BeatKind::Say { line: line(), next: Next::Ending(EndingIx(0)) }, next)
}

fn option(id: &str, next: &'static str) -> (Choice, &'static str) {
    let choice = Choice {
        id: OptionId::parse(id).unwrap(),
        needs: Condition::Always,
        judge: Vec::new(),
        effects: vec![Effect::Trust(PersonId::parse("bolat").unwrap(), 1)],
        next: Next::Ending(EndingIx(0)),
    };
    (choice, next)
}

fn beat(id: &str, named: bool, place: Option<Place>, kind: impl Into<Kind>) -> (Beat, &'static str) {
    let Kind(kind, next) = kind.into();
    let beat = Beat {
        id: BeatId::parse(id).unwrap(),
        place,
        light: None,
        show: None,
        camera: Camera::Wide,
        sound: None,
        effects: Vec::new(),
        answers: false,
        named,
        quote: None,
        card: None,
        walk: None,
        kind,
    };
    (beat, next)
}

struct Kind(BeatKind, &'static str);

impl From<(BeatKind, &'static str)> for Kind {
    fn from((kind, next): (BeatKind, &'static str)) -> Self {
        Self(kind, next)
    }
}

impl From<BeatKind> for Kind {
    fn from(kind: BeatKind) -> Self {
        Self(kind, "")
    }
}

/// A run on these rules that went round `rounds` times and stands at the desk.
pub fn run(rules: &Arc<Rules>, seed: u64, rounds: usize) -> Run {
    let mut carry = Carry::default();
    carry.trust.insert(PersonId::parse("rustam").unwrap(), 2);
    carry.flags.insert(FlagId::parse("met-rustam").unwrap());
    let mut run = Run::new(rules.clone(), Seed(seed), carry);
    run.apply(Action::Next).unwrap();
    for _ in 0..rounds {
        choose(&mut run, "round");
        run.apply(Action::Next).unwrap();
    }
    run
}

/// Takes the option of this name where the run stands.
pub fn choose(run: &mut Run, name: &str) {
    let Some((_, Beat { kind: BeatKind::Choose { options, .. }, .. })) = run.beat() else { panic!("no choice here") };
    let at = options.iter().position(|option| option.id.as_str() == name).unwrap();
    run.apply(Action::Choose(at as u8)).unwrap();
}

/// A folder with one profile and its saves.
pub struct World {
    pub folder: DataFolder,
    pub profile: Profile,
    pub saves: Saves,
    // The files live as long as this.
    temp: tempfile::TempDir,
}

pub fn world() -> World {
    // Flushing thousands of files to a real disk takes minutes; whether a file is whole is the same in memory.
    let memory = Path::new("/dev/shm");
    let temp = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let folder = DataFolder::at(&temp.path().join("data"));
    let profile = profiles::create(&folder, Nickname::parse("Әсел").unwrap(), &[1, 2, 3], day()).unwrap();
    let saves = Saves::open(&folder, &profile.id);
    World { folder, profile, saves, temp }
}

impl World {
    pub fn path(&self) -> &Path {
        self.temp.path()
    }

    pub fn save_path(&self, stem: &str) -> std::path::PathBuf {
        self.folder.saves(&self.profile.id).join(format!("{stem}.ron"))
    }

    /// As if the game were started again.
    pub fn reopened(&self) -> Saves {
        Saves::open(&self.folder, &self.profile.id)
    }
}

pub fn day() -> jiff::civil::Date {
    jiff::civil::date(2026, 9, 1)
}

pub fn id(text: &str) -> ProfileId {
    ProfileId::parse(text).unwrap()
}

/// A moment; the minutes tell saves apart.
pub fn moment(minutes: u32) -> Moment<'static> {
    Moment { chapter: "queue-title", saved_at: 1_790_000_000, minutes, words: "w1", picture: None }
}

/// Something that begins as a PNG does.
pub fn picture(n: u32, len: usize) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    png.extend(n.to_le_bytes().iter().cycle().take(len));
    png
}

/// Small numbers in an order that a seed decides.
pub struct Lots(u64);

impl Lots {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, n: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}
