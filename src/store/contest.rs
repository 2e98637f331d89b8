//! What a contestant leaves on this computer: a seat for each sitting, with the result file that grows, the key that signs it, and the
//! beat, by which it is known after a power cut how long the contestant had worked since the last entry.
//!
//! ```text
//! DATA/contest/practice-00000012/seat.ron      whose seat it is, and the key; only its owner can read it
//! DATA/contest/practice-00000012/result.aqr    the result, with the one before it beside it
//! DATA/contest/practice-00000012/beat.ron      written every few seconds
//! DATA/contest/practice-00000012/round.aqs     the sealed round, if it came in one
//! DATA/contest/organizers.pub                  whose sealed round was opened here first: others are refused
//! DATA/contest/collected/                      results of others, where this computer is the school's collector
//! ```
//!
//! What the bytes of a result mean belongs to `olympiad`; here they are only kept.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::durable;
use super::error::{Cause, StoreError};
use super::folder::DataFolder;
use super::format;

/// The largest seat or beat, in bytes.
const MAX_SEAT_BYTES: u64 = 64 << 10;
/// The most seats that are listed.
const MAX_SEATS: usize = 500;
/// The most results that a collector keeps, and of one contestant.
pub const MAX_COLLECTED: usize = 4_000;
/// The most that differ of one contestant: whoever sends in more must ask a human.
pub const MAX_COLLECTED_OF_ONE: usize = 12;

/// Whose seat it is. What is secret in it is in hexadecimal digits.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Seat {
    /// The version of this file.
    pub version: u32,
    /// The round.
    pub round: String,
    /// Its hash.
    pub hash: String,
    /// The contestant's number.
    pub number: u32,
    /// Their code.
    pub code: String,
    /// The key of this computer for this ballot.
    pub key: String,
    /// The round's secret, which is known once the round is opened.
    pub secret: String,
    /// The contestant's line of the roll.
    pub roll: Vec<u8>,
    /// The sealed pack that the round came in, if it is no practice round: a file beside this one, and what opens it.
    #[serde(default)]
    pub pack: Option<Pack>,
    /// Whether the contestant is done. Nothing secret stands here then.
    pub done: bool,
}

/// What opens the pack of a seat.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Pack {
    /// The words that were read out.
    pub words: String,
}

/// The newest version of a seat.
pub const VERSION: u32 = 1;

/// A sign of life.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Beat {
    /// The version of this file.
    pub version: u32,
    /// Milliseconds of work since the last entry.
    pub since: u64,
    /// The computer's clock, in seconds since 1970.
    pub wall: u64,
    /// After which entry: the receipt of the result as it was then.
    pub after: String,
}

/// What is written of a sitting; each takes the place of the one before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Latest {
    /// The whole result.
    pub file: Vec<u8>,
    /// The beat.
    pub beat: Beat,
}

/// The folder of one sitting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SeatFolder {
    root: PathBuf,
    written: Option<Vec<u8>>,
}

impl SeatFolder {
    /// Makes the folder of a new seat, with the sealed round in it, if it came in one. Nothing where this contestant has a seat already.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn make(folder: &DataFolder, seat: &Seat, pack: Option<&[u8]>) -> Result<Option<Self>, StoreError> {
        let own = Self::at(folder.contest().join(format!("{}-{:08}", seat.round, seat.number)));
        if own.seat_path().exists() {
            return Ok(None);
        }
        if let Some(pack) = pack {
            durable::write(&own.pack_path(), pack)?;
        }
        own.write_seat(seat)?;
        Ok(Some(own))
    }

    /// All seats, each with its folder, by name. Folders that hold none are passed over.
    pub fn list(folder: &DataFolder) -> Vec<(Self, Seat)> {
        let entries = std::fs::read_dir(folder.contest()).into_iter().flatten().flatten().take(MAX_SEATS);
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
        paths.sort();
        let seats = paths.into_iter().filter_map(|path| {
            let own = Self::at(path);
            let text = durable::read_text(&own.seat_path(), MAX_SEAT_BYTES).ok()?;
            let seat = format::parse::<Seat>(&text, &[]).ok()?;
            Some((own, seat))
        });
        seats.collect()
    }

    fn at(root: PathBuf) -> Self {
        Self { root, written: None }
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn seat_path(&self) -> PathBuf {
        self.root.join("seat.ron")
    }

    /// Where the result lies.
    pub fn result_path(&self) -> PathBuf {
        self.root.join("result.aqr")
    }

    /// Where the sealed pack of the round lies.
    pub fn pack_path(&self) -> PathBuf {
        self.root.join("round.aqs")
    }

    /// Writes whose seat it is; only the owner of the folder can read it, where the system knows such.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn write_seat(&self, seat: &Seat) -> Result<(), StoreError> {
        durable::write_for_owner(&self.seat_path(), format::to_text(seat).as_bytes())
    }

    /// The generations of the result, the newest first, of at most `most` bytes each.
    pub fn results(&self, most: u64) -> Vec<Vec<u8>> {
        let path = self.result_path();
        [path.clone(), durable::previous(&path)].iter().filter_map(|path| durable::read(path, most).ok()).collect()
    }

    /// The last sign of life.
    pub fn beat(&self) -> Option<Beat> {
        let text = durable::read_text(&self.root.join("beat.ron"), MAX_SEAT_BYTES).ok()?;
        format::parse(&text, &[]).ok()
    }

    /// Writes the result, where it is another than before, and then the beat.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn write(&mut self, latest: &Latest) -> Result<(), StoreError> {
        if self.written.as_ref() != Some(&latest.file) {
            durable::replace(&self.result_path(), &latest.file, |_| true)?;
            self.written = Some(latest.file.clone());
        }
        durable::write(&self.root.join("beat.ron"), format::to_text(&latest.beat).as_bytes())
    }
}

/// Keeps a result that somebody handed in here, under this name. The same one again is one.
///
/// # Errors
/// Where the system refuses.
pub fn collect(folder: &Path, number: u32, receipt: &str, file: &[u8]) -> Result<Collected, StoreError> {
    let own = format!("{number:08}-");
    let name = format!("{own}{receipt}.aqr");
    let names = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names: Vec<String> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    if names.contains(&name) {
        return Ok(Collected::Before);
    }
    let results = names.iter().filter(|name| name.ends_with(".aqr"));
    let of_one = names.iter().filter(|name| name.starts_with(&own)).count();
    if results.count() >= MAX_COLLECTED || of_one >= MAX_COLLECTED_OF_ONE {
        return Ok(Collected::Full);
    }
    durable::write(&folder.join(name), file)?;
    Ok(Collected::New)
}

/// What became of a result that was handed in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Collected {
    /// It is kept.
    New,
    /// It was handed in before.
    Before,
    /// There are too many, of this contestant or in all.
    Full,
}

/// How many results lie in a folder.
pub fn collected(folder: &Path) -> usize {
    let names = std::fs::read_dir(folder).into_iter().flatten().flatten();
    names.filter(|entry| entry.file_name().to_string_lossy().ends_with(".aqr")).count()
}

/// Copies a result to a folder, such as that of a stick, and reads it back.
///
/// # Errors
/// Where the system refuses, or what is read back is something else.
pub fn copy_to(folder: &Path, name: &str, file: &[u8]) -> Result<PathBuf, StoreError> {
    let path = folder.join(name);
    durable::write(&path, file)?;
    if durable::read(&path, file.len() as u64)? == file {
        Ok(path)
    } else {
        Err(StoreError::new(&path, Cause::Damaged("what was written is not what is read".to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(number: u32) -> Seat {
        let text = String::new;
        Seat {
            version: VERSION,
            round: "practice".to_owned(),
            hash: text(),
            number,
            code: text(),
            key: "aa".to_owned(),
            secret: text(),
            roll: Vec::new(),
            pack: None,
            done: false,
        }
    }

    fn latest(file: &[u8], since: u64) -> Latest {
        Latest { file: file.to_vec(), beat: Beat { version: 1, since, wall: 5, after: "A".to_owned() } }
    }

    #[test]
    fn a_seat_is_made_once_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let data = DataFolder::at(folder.path());
        let mut own = SeatFolder::make(&data, &seat(12), None).unwrap().unwrap();
        assert!(SeatFolder::make(&data, &seat(12), None).unwrap().is_none());
        own.write(&latest(b"one", 3)).unwrap();
        own.write(&latest(b"two", 9)).unwrap();
        let (again, read) = SeatFolder::list(&data).pop().unwrap();
        assert_eq!(read, seat(12));
        assert_eq!(again.results(9), [b"two".to_vec(), b"one".to_vec()]);
        assert_eq!(again.beat().unwrap().since, 9);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(again.seat_path()).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "the key is its owner's alone");
        }
    }

    #[test]
    fn a_collector_keeps_the_same_once_and_not_without_end() {
        let folder = tempfile::tempdir().unwrap();
        let take = |receipt: &str| collect(folder.path(), 7, receipt, b"x").unwrap();
        assert_eq!((take("A"), take("A")), (Collected::New, Collected::Before));
        for n in 1..MAX_COLLECTED_OF_ONE {
            assert_eq!(take(&format!("B{n}")), Collected::New);
        }
        assert_eq!(take("C"), Collected::Full);
        assert_eq!(collect(folder.path(), 8, "A", b"x").unwrap(), Collected::New);
        assert_eq!(collected(folder.path()), MAX_COLLECTED_OF_ONE + 1);
    }
}
