//! The cues: everything that can sound once, with its name, its caption and its nature.

use crate::content::level::Sound;

/// A sound.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Cue {
    /// One step of the player or of somebody near.
    Step(Ground),
    /// Somebody comes: some steps, nearer with each.
    Steps,
    /// A door opens and falls shut.
    Door,
    /// A sheet of paper is turned.
    Paper,
    /// A stamp comes down.
    Stamp,
    /// People talk, further off than words carry. Loops.
    Crowd,
    /// Wind. Loops.
    Wind,
    /// The bell of a school.
    Bell,
    /// A telephone on a desk.
    Phone,
    /// A bus draws up and breathes out.
    Bus,
    /// Coins are put on a table.
    Coins,
    /// Water in a ditch. Loops.
    Water,
    /// A few notes of a dombra.
    Dombra,
    /// Yes: one note.
    Yes,
    /// No: a muted string.
    No,
    /// The choice moves to another control.
    Move,
    /// Something opens.
    Open,
    /// Something closes.
    Close,
    /// A sign appears while text is typed.
    Type,
    /// A piece is put into its place.
    Place,
    /// A block falls into place while a reform is built.
    Drop,
    /// A reform stands: a chord.
    Built,
}

/// What one walks on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "each name says what is under the foot")]
pub enum Ground {
    Wood,
    Stone,
    Snow,
    Grass,
    Carpet,
    /// The edge of water.
    Shore,
}

/// Which volume a cue obeys.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bus {
    /// What sounds in the world.
    Effects,
    /// What the interface answers with.
    Interface,
}

/// What a cue is like, apart from its colour.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Nature {
    /// Its volume.
    pub bus: Bus,
    /// How loud its loudest moment is, in decibels below full scale.
    pub loudness_db: f32,
    /// Seconds that the air around it takes to fade, and how much of it is heard.
    pub air: (f32, f32),
    /// How many there are, so that steps do not sound stamped out.
    pub variants: u8,
    /// Whether it can go on without a seam.
    pub loops: bool,
    /// Whether it may startle: in calm mode it comes softly.
    pub sudden: bool,
}

impl Ground {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Wood, Self::Stone, Self::Snow, Self::Grass, Self::Carpet, Self::Shore];
}

impl Cue {
    /// All of them.
    pub const ALL: [Self; 27] = [
        Self::Step(Ground::Wood),
        Self::Step(Ground::Stone),
        Self::Step(Ground::Snow),
        Self::Step(Ground::Grass),
        Self::Step(Ground::Carpet),
        Self::Step(Ground::Shore),
        Self::Steps,
        Self::Door,
        Self::Paper,
        Self::Stamp,
        Self::Crowd,
        Self::Wind,
        Self::Bell,
        Self::Phone,
        Self::Bus,
        Self::Coins,
        Self::Water,
        Self::Dombra,
        Self::Yes,
        Self::No,
        Self::Move,
        Self::Open,
        Self::Close,
        Self::Type,
        Self::Place,
        Self::Drop,
        Self::Built,
    ];

    /// Its name, in commands.
    pub fn name(self) -> &'static str {
        match self {
            Self::Step(Ground::Wood) => "step-wood",
            Self::Step(Ground::Stone) => "step-stone",
            Self::Step(Ground::Snow) => "step-snow",
            Self::Step(Ground::Grass) => "step-grass",
            Self::Step(Ground::Carpet) => "step-carpet",
            Self::Step(Ground::Shore) => "step-shore",
            Self::Steps => "steps",
            Self::Door => "door",
            Self::Paper => "paper",
            Self::Stamp => "stamp",
            Self::Crowd => "crowd",
            Self::Wind => "wind",
            Self::Bell => "bell",
            Self::Phone => "phone",
            Self::Bus => "bus",
            Self::Coins => "coins",
            Self::Water => "water",
            Self::Dombra => "dombra",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Move => "move",
            Self::Open => "open",
            Self::Close => "close",
            Self::Type => "type",
            Self::Place => "place",
            Self::Drop => "drop",
            Self::Built => "built",
        }
    }

    /// The cue of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cue| cue.name() == name)
    }

    /// The message that tells those who don't hear it what there is to hear. What the screen shows anyway, or what comes with every
    /// step and key, has none.
    pub fn caption(self) -> Option<&'static str> {
        Some(match self {
            Self::Steps => "sound-steps",
            Self::Door => "sound-door",
            Self::Paper => "sound-paper",
            Self::Stamp => "sound-stamp",
            Self::Crowd => "sound-crowd",
            Self::Wind => "sound-wind",
            Self::Bell => "sound-bell",
            Self::Phone => "sound-phone",
            Self::Bus => "sound-bus",
            Self::Coins => "sound-coins",
            Self::Water => "sound-water",
            Self::Dombra => "sound-dombra",
            Self::Built => "sound-built",
            Self::Step(_) | Self::Yes | Self::No | Self::Move | Self::Open => return None,
            Self::Close | Self::Type | Self::Place | Self::Drop => return None,
        })
    }

    /// What it is like.
    pub fn nature(self) -> Nature {
        let thing = Nature {
            bus: Bus::Effects,
            loudness_db: -24.0,
            air: (0.8, 0.16),
            variants: 1,
            loops: false,
            sudden: false,
        };
        let step = Nature { loudness_db: -31.0, air: (0.5, 0.1), variants: 4, ..thing };
        let bed = Nature { loudness_db: -29.0, loops: true, ..thing };
        let sign = Nature { bus: Bus::Interface, loudness_db: -27.0, air: (0.5, 0.1), ..thing };
        match self {
            Self::Step(Ground::Snow | Ground::Grass | Ground::Carpet) => Nature { air: (0.3, 0.04), ..step },
            Self::Step(_) => step,
            Self::Steps => Nature { loudness_db: -25.0, ..thing },
            Self::Door => Nature { variants: 2, ..thing },
            Self::Stamp => Nature { loudness_db: -22.0, sudden: true, ..thing },
            Self::Paper => Nature { loudness_db: -28.0, air: (0.4, 0.08), variants: 2, ..thing },
            Self::Coins => Nature { loudness_db: -26.0, variants: 2, ..thing },
            Self::Crowd | Self::Wind | Self::Water => bed,
            Self::Bell => Nature { air: (1.4, 0.2), sudden: true, ..thing },
            Self::Phone => Nature { loudness_db: -26.0, sudden: true, ..thing },
            Self::Bus => Nature { loudness_db: -25.0, ..thing },
            Self::Dombra => Nature { loudness_db: -22.0, air: (1.3, 0.22), variants: 3, ..thing },
            Self::Built => Nature { loudness_db: -20.0, air: (1.8, 0.28), ..thing },
            Self::Drop => Nature { loudness_db: -26.0, variants: 3, ..thing },
            Self::Place => Nature { loudness_db: -26.0, variants: 2, ..sign },
            Self::Yes => Nature { loudness_db: -24.0, air: (0.9, 0.16), ..sign },
            Self::No => sign,
            Self::Open | Self::Close => Nature { loudness_db: -29.0, ..sign },
            Self::Move => Nature { loudness_db: -33.0, variants: 2, ..sign },
            Self::Type => Nature { loudness_db: -36.0, air: (0.3, 0.0), variants: 4, ..sign },
        }
    }

    /// A number of its own, for seeds.
    pub(super) fn number(self) -> u64 {
        self.name()
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }
}

impl From<Sound> for Cue {
    fn from(sound: Sound) -> Self {
        match sound {
            Sound::Door => Self::Door,
            Sound::Paper => Self::Paper,
            Sound::Stamp => Self::Stamp,
            Sound::Steps => Self::Steps,
            Sound::Crowd => Self::Crowd,
            Sound::Wind => Self::Wind,
            Sound::Bell => Self::Bell,
            Sound::Phone => Self::Phone,
            Sound::Bus => Self::Bus,
            Sound::Dombra => Self::Dombra,
            Sound::Coins => Self::Coins,
            Sound::Water => Self::Water,
        }
    }
}
