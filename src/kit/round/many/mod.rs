//! Grading a country: a million results in memory that stays as it is, on all cores, and on many computers.
//!
//! [`source`] reads blocks of files; each block is graded by one of the workers, sorted and written as a part ([`runs`]); the parts are
//! laid together and go into the tables ([`tables`], [`parquet`]) as they come. A part is named by the hash of the files that it is of: when grading
//! was broken off, blocks that are done are not graded again. Nothing depends on the order of files, on how they are packed, or on
//! which [`shard`] was graded where.

mod parquet;
mod runs;
pub mod shard;
pub mod source;
pub mod tables;

use std::fs::{self, File};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use runs::{Merge, Reader, Tag, Writer};
use shard::Shard;
use source::Block;
use source::Seen;

use super::desk::Settling;
use super::folder::Folder;
use crate::content::words::Args as Words;
use crate::kit::voice::Voice;
use crate::olympiad::audit::hex;
use crate::olympiad::ballot::Number;
use crate::olympiad::grade::{Gathered, Grader, Rejected, gather};
use crate::olympiad::result::Unreadable;
use crate::olympiad::stored::{Codec, Named, named};
use crate::store::durable;

/// How many results of one number that differ are kept for a human to decide between: a person with a ballot could sign any number.
const MAX_DIFFERENT: usize = 64;

/// Graded results, sorted on the disk.
pub struct Sorted {
    parts: Vec<PathBuf>,
    /// Where they lie; `None` where they are nobody's to delete.
    room: Option<PathBuf>,
    tag: Tag,
    /// What was read.
    pub seen: Seen,
}

impl Sorted {
    /// Grades everything under these paths that is of the shard.
    ///
    /// # Errors
    /// A sentence.
    pub fn grade(folder: &Folder, grader: &Grader, results: &[PathBuf], shard: Shard) -> Result<Self, String> {
        let tag = Tag { identity: folder.grading()?, shard };
        let room = folder.grading_room(&format!("{}-{}-{}", hex(&tag.identity[..8]), shard.at, shard.of));
        let voice = folder.voice();
        fs::create_dir_all(&room).map_err(|error| voice.refused(&room, &error))?;
        let codec = Codec::new(grader).apart();
        let work = Work { folder, grader, codec: &codec, tag, room: &room, files: AtomicU64::new(0) };
        let (parts, seen) = work.all(results)?;
        Ok(Self { parts, room: Some(room), tag, seen })
    }

    /// Shards that were graded anywhere.
    ///
    /// # Errors
    /// A sentence: where one is damaged, missing, twice there, or of something else.
    pub fn shards(folder: &Folder, paths: &[PathBuf]) -> Result<Self, String> {
        let identity = folder.grading()?;
        let mut found: Vec<Shard> = Vec::new();
        let voice = folder.voice();
        let shown = |shard: Shard| Words::new().text("shard", shard.to_string());
        for path in paths {
            let tag = Reader::open(path).map_err(|error| told(voice, path, &error))?.tag;
            if tag.identity != identity {
                return Err(voice.of_file("desk-shard-other", path));
            }
            if found.contains(&tag.shard) {
                let words = shown(tag.shard).text("file", path.display().to_string());
                return Err(voice.say("desk-shard-twice", &words));
            }
            found.push(tag.shard);
        }
        let of = found.first().map_or(1, |shard| shard.of);
        if let Some(other) = found.iter().find(|shard| shard.of != of) {
            let words = Words::new().number("one", i64::from(of)).number("other", i64::from(other.of));
            return Err(voice.say("desk-shard-counts", &words));
        }
        if let Some(at) = (0..of).find(|at| !found.contains(&Shard { at: *at, of })) {
            return Err(voice.say("desk-shard-missing", &shown(Shard { at, of })));
        }
        let tag = Tag { identity, shard: Shard::WHOLE };
        Ok(Self { parts: paths.to_vec(), room: None, tag, seen: Seen::default() })
    }

    /// Writes them as one sorted file.
    ///
    /// # Errors
    /// A sentence.
    pub fn write(self, voice: Voice<'_>, path: &Path) -> Result<u64, String> {
        let mut all = self.merge(voice)?;
        let out = durable::Growing::begin(path).map_err(|error| voice.trouble(&error))?;
        let mut lines = 0;
        let written = Writer::new(out, &self.tag).and_then(|mut writer| {
            while let Some((count, bytes)) = all.next()? {
                lines += 1;
                writer.add(count, &bytes)?;
            }
            writer.finish()
        });
        let written = written.map_err(|error| told(voice, path, &error))?;
        written.finish().map_err(|error| voice.trouble(&error))?;
        self.done();
        Ok(lines)
    }

    /// Everything in memory.
    ///
    /// # Errors
    /// A sentence.
    pub fn gathered(self, voice: Voice<'_>, grader: &Grader, settling: &Settling) -> Result<Gathered, String> {
        let codec = Codec::new(grader);
        let mut groups = self.groups(voice, settling)?;
        let mut all = Vec::new();
        while let Some(lines) = groups.next()? {
            all.extend(lines);
        }
        let gathered = gathered(&codec, &all).ok_or_else(|| voice.plain(DAMAGED))?;
        self.done();
        Ok(gathered)
    }

    /// The results, those of one number together.
    fn groups<'a>(&self, voice: Voice<'a>, settling: &'a Settling) -> Result<Groups<'a>, String> {
        Ok(Groups { voice, settling, all: self.merge(voice)?, ahead: None })
    }

    fn merge(&self, voice: Voice<'_>) -> Result<Merge, String> {
        let beside = self.room.clone().unwrap_or_else(std::env::temp_dir);
        Merge::new(self.parts.clone(), &beside, &self.tag).map_err(|error| told(voice, &beside, &error))
    }

    /// Takes away what was needed in between.
    fn done(self) {
        if let Some(room) = &self.room {
            // What can't be deleted is in nobody's way: its name is its content's.
            let _left = fs::remove_dir_all(room);
            let _others = room.parent().map(fs::remove_dir);
        }
    }
}

/// What is said where a part does not hold what was written.
const DAMAGED: &str = "desk-part-damaged";

/// Lines as results; `None` where one is damaged.
fn gathered(codec: &Codec, lines: &[Line]) -> Option<Gathered> {
    let mut all = Vec::with_capacity(lines.len());
    for (count, bytes) in lines {
        let graded = codec.read(bytes)?;
        all.extend(std::iter::repeat_n(graded, usize::try_from(*count).ok()?));
    }
    Some(gather(all))
}

/// How often a result came, and its string.
type Line = (u64, Vec<u8>);

/// Results in order, a number at a time.
struct Groups<'a> {
    voice: Voice<'a>,
    settling: &'a Settling,
    all: Merge,
    ahead: Option<Line>,
}

impl Groups<'_> {
    /// All results of the next number, or one kind of rejected file; of too many that differ, the first, and the one that counts.
    fn next(&mut self) -> Result<Option<Vec<Line>>, String> {
        let Some(first) = self.take()? else { return Ok(None) };
        let Some(number) = number(&first.1) else { return Ok(Some(vec![first])) };
        let mut group = vec![(1, first.1)];
        while let Some((count, bytes)) = self.take()? {
            if self::number(&bytes) != Some(number) {
                self.ahead = Some((count, bytes));
                break;
            }
            if group.len() < MAX_DIFFERENT || self.counts(&bytes) {
                group.push((1, bytes));
            }
        }
        Ok(Some(group))
    }

    fn counts(&self, bytes: &[u8]) -> bool {
        matches!(named(bytes), Some(Named::Card(number, head)) if self.settling.counts(number, head))
    }

    fn take(&mut self) -> Result<Option<Line>, String> {
        match self.ahead.take() {
            Some(ahead) => Ok(Some(ahead)),
            None => self.all.next().map_err(|error| match error.kind() {
                io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => self.voice.plain(DAMAGED),
                _ => self.voice.say("desk-part-unread", &Words::new().text("why", error.to_string())),
            }),
        }
    }
}

fn number(bytes: &[u8]) -> Option<Number> {
    match named(bytes) {
        Some(Named::Card(number, _)) => Some(number),
        _ => None,
    }
}

/// Why a part can't be read or written: one that breaks off, or has other bytes, is no fault of the disk's.
fn told(voice: Voice<'_>, path: &Path, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => voice.of_file("desk-shard-damaged", path),
        _ => voice.refused(path, error),
    }
}

/// How many things are done at once.
fn workers() -> usize {
    thread::available_parallelism().map_or(2, usize::from)
}

/// Does the same with each, on all cores; what comes of it is in their order.
pub fn on_all_cores<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let share = all.len().div_ceil(workers()).max(1);
    let work = &work;
    thread::scope(|scope| {
        let begun: Vec<_> =
            all.chunks(share).map(|part| scope.spawn(move || part.iter().map(work).collect::<Vec<R>>())).collect();
        begun.into_iter().flat_map(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}

/// What the workers share.
struct Work<'a> {
    folder: &'a Folder,
    grader: &'a Grader,
    codec: &'a Codec,
    tag: Tag,
    room: &'a Path,
    files: AtomicU64,
}

impl Work<'_> {
    fn all(&self, results: &[PathBuf]) -> Result<(Vec<PathBuf>, Seen), String> {
        let (send, receive) = sync_channel::<Block>(1);
        let receive = Mutex::new(receive);
        let parts: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
        let trouble: Mutex<Option<String>> = Mutex::new(None);
        let stop = AtomicBool::new(false);
        let mut seen = Seen::default();
        let (voice, mut unread) = (self.folder.voice(), None);
        thread::scope(|scope| {
            for worker in 0..workers() {
                let (receive, stop, parts, trouble) = (&receive, &stop, &parts, &trouble);
                scope.spawn(move || {
                    let (mut own, mut blocks) = (None, 0);
                    // After trouble, what still comes is taken and left, so that nobody waits.
                    while let Some(block) = next_block(receive) {
                        if stop.load(Ordering::Relaxed) {
                            continue;
                        }
                        // All but one have content of their own. To read it again pays where more than one block comes.
                        blocks += 1;
                        if worker > 0 && blocks == 2 {
                            own = self.folder.grader_apart(self.grader);
                        }
                        match self.block(own.as_ref().unwrap_or(self.grader), &block) {
                            Ok(part) => held(parts).push(part),
                            Err(error) => {
                                stop.store(true, Ordering::Relaxed);
                                held(trouble).get_or_insert(told(voice, self.room, &error));
                            }
                        }
                    }
                });
            }
            let mut progress = Progress::new(voice);
            for path in results {
                let take = &mut |block: Block| {
                    progress.tell(self.files.load(Ordering::Relaxed));
                    !stop.load(Ordering::Relaxed) && send.send(block).is_ok()
                };
                match source::read(voice, path, take) {
                    Ok(more) => seen.add(more),
                    Err(error) => {
                        unread.get_or_insert(error);
                    }
                }
            }
            drop(send);
        });
        if let Some(error) = unread.or(held(&trouble).take()) {
            return Err(error);
        }
        let parts = std::mem::take(&mut *held(&parts));
        Ok((parts, seen))
    }

    /// Grades a block, unless that was done before; the part with its results.
    fn block(&self, grader: &Grader, block: &Block) -> io::Result<PathBuf> {
        let path = self.room.join(hex(&block.hash()[..16]));
        if !runs::is_whole(&path, &self.tag) {
            let mut strings = Vec::with_capacity(block.files().len() * 256);
            let mut ends = Vec::with_capacity(block.files().len());
            for file in block.files().filter(|file| self.tag.shard.has(*file)) {
                let graded = match file {
                    Some(file) => grader.grade(file),
                    None => Err(Rejected::Unreadable(Unreadable::TooLarge)),
                };
                let begin = strings.len();
                self.codec.write(&graded, &mut strings);
                ends.push(begin..strings.len());
            }
            ends.sort_unstable_by(|a, b| strings[a.clone()].cmp(&strings[b.clone()]));
            static NEXT: AtomicU64 = AtomicU64::new(0);
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let new = self.room.join(format!("new-{}-{number}", std::process::id()));
            let mut writer = Writer::new(File::create(&new)?, &self.tag)?;
            for same in ends.chunk_by(|a, b| strings[a.clone()] == strings[b.clone()]) {
                let [one, ..] = same else { continue };
                writer.add(same.len() as u64, &strings[one.clone()])?;
            }
            writer.finish()?;
            fs::rename(&new, &path)?;
        }
        self.files.fetch_add(block.files().len() as u64, Ordering::Relaxed);
        Ok(path)
    }
}

fn next_block(receive: &Mutex<Receiver<Block>>) -> Option<Block> {
    held(receive).recv().ok()
}

fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lines that say how far it is, where somebody sits at a terminal.
struct Progress<'a> {
    voice: Voice<'a>,
    begun: Instant,
    told: Instant,
    wanted: bool,
}

impl<'a> Progress<'a> {
    fn new(voice: Voice<'a>) -> Self {
        let now = Instant::now();
        Self { voice, begun: now, told: now, wanted: io::stderr().is_terminal() }
    }

    fn tell(&mut self, files: u64) {
        if self.wanted && self.told.elapsed() >= Duration::from_secs(1) {
            self.told = Instant::now();
            let a_second = files * 1000 / (self.begun.elapsed().as_millis().max(1) as u64);
            // Nobody reads it any more: that is no reason to stop.
            let words = Words::new().number("n", files as i64).number("pace", a_second as i64);
            let _lost = writeln!(io::stderr(), "{}", self.voice.say("desk-progress", &words));
        }
    }
}
