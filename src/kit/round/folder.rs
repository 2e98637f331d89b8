//! The folder of a round, as it lies with the organizers.
//!
//! ```text
//! round.ron      which round, and its hash: what is played may not change once ballots are out
//! keys.ron       the organizers' keys: never on a stick that leaves the room
//! list.csv       numbers, tiers, languages, accommodations
//! roll.bin       what a school's computer knows of the ballots
//! ballots.csv    the codes, to be handed out
//! round.aqs      the sealed round, to be handed out      organizers.pub   the key that it is signed with, to be published
//! key-words.txt  the telephone key; or share-1.txt, share-2.txt and so on, one for each organizer
//! results/       result files, as they come
//! cards.csv      what each is worth      points.csv     every point, with its rule and step
//! rejected.csv   files that are none     disputed.csv   numbers with more than one result
//! ranking.csv    ranking.html           closed-….csv   which results were published: no other counts any more
//! audit.log      what was done
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Where, correct};
use crate::content::ids::RoundId;
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::round::Round;
use crate::content::words::Args as Words;
use crate::kit::voice::{self, Voice};
use crate::olympiad::audit::{Line, hex, line, unhex};
use crate::olympiad::ballot::{BallotKey, Roll};
use crate::olympiad::grade::{Grader, Unfit, hash_of};
use crate::olympiad::keys::SecretKey;
use crate::olympiad::seed::{RoundHash, RoundSecret};
use crate::store::durable;

/// A round's folder that was opened.
pub struct Folder {
    root: PathBuf,
    dry: bool,
    /// In which language it is told.
    pub lang: Lang,
    /// Everything that is played.
    pub library: Library,
    /// The round.
    pub round: Round,
    /// Its hash.
    pub hash: RoundHash,
    keys: Keys,
    /// The pack that was asked for.
    pack: Option<PathBuf>,
}

/// `round.ron`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "HeldRound")]
struct Held {
    round: String,
    hash: String,
}

/// `keys.ron`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    organizers: String,
    ballots: String,
    secret: String,
}

impl Folder {
    /// Makes a folder.
    ///
    /// # Errors
    /// A sentence that says why not.
    pub fn make(place: &Where, round: &str) -> Result<Self, String> {
        let library = place.library()?;
        let voice = Voice::new(&library.words, place.lang);
        let round = find(&library, voice, round)?;
        let hash = hash_of(&round, &library);
        let draw = || random(voice).map(|bytes| hex(&bytes));
        let keys = Keys { organizers: draw()?, ballots: draw()?, secret: draw()? };
        let root = place.folder.clone();
        if root.join("round.ron").exists() {
            return Err(voice.of_file("desk-folder-taken", &root));
        }
        let pack = place.pack.clone();
        let folder = Self { root, dry: place.dry_run, lang: place.lang, library, round, hash, keys, pack };
        let held = Held { round: folder.round.id.to_string(), hash: hex(&hash.0) };
        folder.write("round.ron", ron_text(&held)?.as_bytes())?;
        folder.write_secret("keys.ron", ron_text(&folder.keys)?.as_bytes())?;
        Ok(folder)
    }

    /// Opens a folder. The round in the pack must be the one that the folder was made for.
    ///
    /// # Errors
    /// A sentence that says why not.
    pub fn open(place: &Where) -> Result<Self, String> {
        let root = place.folder.clone();
        let library = place.library()?;
        let voice = Voice::new(&library.words, place.lang);
        let held: Held = read_ron(voice, &root.join("round.ron"))?;
        let keys: Keys = read_ron(voice, &root.join("keys.ron"))?;
        let round = find(&library, voice, &held.round)?;
        let hash = hash_of(&round, &library);
        if hex(&hash.0) != held.hash {
            return Err(voice.say("desk-round-changed", &Words::new().text("round", held.round)));
        }
        let pack = place.pack.clone();
        let mut folder = Self { root, dry: place.dry_run, lang: place.lang, library, round, hash, keys, pack };
        // Where the scoring sheet was corrected, the round is played as it was and scored by the sheet that holds.
        if let Some(round) = correct::in_force(&folder)? {
            folder.round = round;
        }
        Ok(folder)
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Reads a file of the folder.
    ///
    /// # Errors
    /// A sentence.
    pub fn read(&self, name: &str) -> Result<String, String> {
        self.voice().read(&self.path(name))
    }

    /// Writes a file whole or not at all.
    ///
    /// # Errors
    /// A sentence.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<(), String> {
        if self.dry {
            return Ok(());
        }
        durable::write(&self.path(name), bytes).map_err(|error| self.voice().trouble(&error))
    }

    /// Makes a folder in it.
    ///
    /// # Errors
    /// A sentence.
    pub fn folder(&self, name: &str) -> Result<(), String> {
        if self.dry {
            return Ok(());
        }
        durable::make_folder(&self.path(name)).map_err(|error| self.voice().trouble(&error))
    }

    /// Writes a result that was made up. There are thousands, each can be made again, and none is worth a flush of its own.
    ///
    /// # Errors
    /// A sentence.
    pub fn write_simulated(&self, name: &str, bytes: &[u8]) -> Result<(), String> {
        let path = self.path("results").join(name);
        if self.dry {
            return Ok(());
        }
        fs::create_dir_all(self.path("results"))
            .and_then(|()| fs::write(&path, bytes))
            .map_err(|error| self.voice().refused(&path, &error))
    }

    /// Writes a file that only its owner can read, where the system knows such.
    ///
    /// # Errors
    /// A sentence.
    pub fn write_secret(&self, name: &str, bytes: &[u8]) -> Result<(), String> {
        if self.dry {
            return Ok(());
        }
        durable::write_for_owner(&self.path(name), bytes).map_err(|error| self.voice().trouble(&error))
    }

    /// Whether nothing is to be written.
    pub fn is_dry(&self) -> bool {
        self.dry
    }

    /// The hash of everything that grading depends on but the result files.
    ///
    /// # Errors
    /// A sentence.
    pub fn grading(&self) -> Result<[u8; 32], String> {
        let roll = self.roll_bytes()?;
        let mut hasher = Sha256::new();
        let round = serde_json::to_vec(&self.round).unwrap_or_default();
        for part in [b"adal-qala grading 1", env!("CARGO_PKG_VERSION").as_bytes(), &self.hash.0, &round, &roll] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
        hasher.update(self.key(&self.keys.secret)?);
        Ok(hasher.finalize().into())
    }

    /// Where a grading keeps what it needs in between.
    pub fn grading_room(&self, name: &str) -> PathBuf {
        match self.dry {
            true => std::env::temp_dir().join(format!("adal-qala-{}", std::process::id())).join(name),
            false => self.path("grading.tmp").join(name),
        }
    }

    /// Adds a line to the log.
    ///
    /// # Errors
    /// A sentence.
    pub fn note(&self, what: String) -> Result<(), String> {
        let mut log = if self.path("audit.log").exists() { self.read("audit.log")? } else { String::new() };
        let when = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        log += &line(&log, &self.organizers()?, &Line { when, what });
        self.write("audit.log", log.as_bytes())
    }

    /// The organizers' key.
    ///
    /// # Errors
    /// A sentence.
    pub fn organizers(&self) -> Result<SecretKey, String> {
        self.key(&self.keys.organizers).map(SecretKey::new)
    }

    /// The key that codes are made with.
    ///
    /// # Errors
    /// A sentence.
    pub fn ballot_key(&self) -> Result<BallotKey, String> {
        self.key(&self.keys.ballots).map(BallotKey)
    }

    /// What seeds are derived from.
    ///
    /// # Errors
    /// A sentence.
    pub fn secret(&self) -> Result<RoundSecret, String> {
        self.key(&self.keys.secret).map(RoundSecret)
    }

    /// The grader of the round, with the ballots of the roll.
    ///
    /// # Errors
    /// A sentence.
    pub fn grader(&self) -> Result<Grader, String> {
        self.fitted(self.roll()?)?.map_err(|unfit| unfit.join("\n"))
    }

    /// The same grader for another core, with content that is read once more ([`Grader::apart`]); `None` where that can't be read now, or
    /// somebody has changed it on the disk meanwhile.
    pub fn grader_apart(&self, grader: &Grader) -> Option<Grader> {
        let library = voice::library(self.pack.as_deref(), self.lang).ok()?;
        let is_same = hash_of(&self.round, &library) == hash_of(&self.round, &self.library);
        grader.apart(&library).ok().filter(|_| is_same)
    }

    /// Why the round can't be graded, a sentence each; nothing where it can.
    pub fn unfit(&self) -> Vec<String> {
        match self.fitted(Roll::default()) {
            Ok(fitted) => fitted.err().unwrap_or_default(),
            Err(sentence) => vec![sentence],
        }
    }

    /// The words of its pack, in the language in which it is told.
    pub fn voice(&self) -> Voice<'_> {
        Voice::new(&self.library.words, self.lang)
    }

    fn fitted(&self, roll: Roll) -> Result<Result<Grader, Vec<String>>, String> {
        let told = |unfit: Vec<Unfit>| unfit.iter().map(|one| one.told(&self.library.words, self.lang)).collect();
        Ok(Grader::new(self.round.clone(), self.hash, self.secret()?, roll, &self.library).map_err(told))
    }

    /// The ballots that were made.
    ///
    /// # Errors
    /// A sentence.
    pub fn roll(&self) -> Result<Roll, String> {
        Roll::read(&self.roll_bytes()?).map_err(|_| self.voice().of_file("desk-roll-damaged", &self.path("roll.bin")))
    }

    fn roll_bytes(&self) -> Result<Vec<u8>, String> {
        let path = self.path("roll.bin");
        fs::read(&path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => self.voice().of_file("desk-roll-missing", &path),
            _ => self.voice().refused(&path, &error),
        })
    }

    /// A key of `keys.ron`.
    fn key(&self, text: &str) -> Result<[u8; 32], String> {
        key(text).ok_or_else(|| self.voice().of_file("trouble-damaged", &self.path("keys.ron")))
    }
}

fn find(library: &Library, voice: Voice<'_>, name: &str) -> Result<Round, String> {
    let found = RoundId::parse(name).and_then(|id| library.rounds.get(&id)).map(|round| (**round).clone());
    found.ok_or_else(|| voice.missing("desk-no-round", name, library.rounds.keys().map(AsRef::as_ref)))
}

/// Bytes from the system's source of chance.
///
/// # Errors
/// A sentence.
pub fn random(voice: Voice<'_>) -> Result<[u8; 32], String> {
    use rand::TryRng;
    let mut bytes = [0; 32];
    let drawn = rand::rngs::SysRng.try_fill_bytes(&mut bytes);
    drawn.map_err(|error| voice.say("trouble-no-chance", &Words::new().text("why", error.to_string()))).map(|()| bytes)
}

fn read_ron<T: serde::de::DeserializeOwned>(voice: Voice<'_>, path: &Path) -> Result<T, String> {
    ron::from_str(&voice.read(path)?).map_err(|_| voice.of_file("trouble-damaged", path))
}

fn ron_text(value: &impl Serialize) -> Result<String, String> {
    let pretty = ron::ser::PrettyConfig::new().struct_names(true);
    ron::ser::to_string_pretty(value, pretty).map(|text| text + "\n").map_err(|error| error.to_string())
}

/// The 32 bytes of a key, written as 64 digits and letters from a to f.
pub fn key(text: &str) -> Option<[u8; 32]> {
    unhex(&text.trim().to_ascii_lowercase())
}
