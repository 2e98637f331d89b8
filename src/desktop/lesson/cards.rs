//! Printed cards in a lesson: a photograph is unpacked and read in a thread of its own, and what was read counts in the vote.
//!
//! A photograph is never kept on the disk. While the vote lasts there is a small picture of it, to see whether it is upright, and cut-outs
//! of the cards that the teacher has to look at; both go with the vote. Which cards there are is remembered for the lesson, so that the
//! teacher hears which of them are missing; what they said is not.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};

use crate::classroom::cards::code::{Card, Side};
use crate::classroom::cards::grey::Grey;
use crate::classroom::cards::merge::{CardVotes, Gathered, gather};
use crate::classroom::cards::photo::{self, NoPhoto};
use crate::classroom::cards::print;
use crate::classroom::cards::read::{Trust, read};
use crate::classroom::report::pdf;
use crate::classroom::vote::Question;
use crate::content::ids::StepId;
use crate::content::lang::Lang;
use crate::content::words::Words;

/// A photograph that is older is not the one that was just taken.
const RECENT: Duration = Duration::from_secs(15 * 60);
/// The longer side of the small picture, and of a cut-out, in pixels.
const SMALL: usize = 512;
const CUT_OUT: usize = 256;
const FILE: &str = "adal-qala-cards.pdf";
/// So many cards are printed from the window.
const PRINTED: usize = 36;
/// How many answers cards can give.
pub const MOST_ANSWERS: usize = 4;

/// What the teacher wants of cards.
#[derive(Clone, PartialEq, Debug)]
pub enum CardsWish {
    /// The newest photograph of the usual folders is read.
    Newest,
    /// This file is read.
    File(PathBuf),
    /// What a phone has sent is read.
    Sent(Arc<[u8]>),
    /// The teacher has looked: a card says this, or nothing.
    Settle(Card, Option<Side>),
    /// The cards are written into a file, to be printed.
    Print,
    /// The photograph lies on its side: it is turned by a quarter, and the answers with it.
    Turn,
}

/// What is to be said about the last photograph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Said {
    /// No photograph was taken lately.
    NoNewest,
    /// It shows no card.
    None(String),
    /// It could not be read.
    Trouble(String, NoPhoto),
    /// Phones have voted in this question.
    OtherWay,
    /// The cards are in this file.
    Printed(PathBuf),
    /// This file could not be written.
    NotPrinted(PathBuf),
}

/// What there is of the last photograph.
pub struct Shot {
    /// Another one after each photograph and turn.
    pub revision: u64,
    /// The whole, small.
    pub small: Grey,
    /// Where cards are in it, and whether they are sure, in thousandths of its width and height.
    pub marks: Vec<(u32, u32, Trust)>,
}

/// The cards of a vote, for its two questions.
#[derive(Default)]
pub struct HeldCards {
    /// What they say.
    pub votes: [CardVotes; 2],
    /// The last photograph.
    pub shot: Option<Shot>,
    /// Cut-outs of the cards that the teacher has to look at.
    pub cut_outs: BTreeMap<Card, Grey>,
}

/// What the lesson does with photographs.
#[derive(Default)]
pub struct CardDesk {
    /// The folders in which the newest photograph is looked for.
    pub folders: Vec<PathBuf>,
    /// The folder into which cards are written.
    pub papers: Option<PathBuf>,
    /// The cards that were seen in this lesson.
    pub known: BTreeSet<Card>,
    /// What is to be said.
    pub said: Option<Said>,
    job: Option<Job>,
    revision: u64,
}

/// A photograph that is being read.
struct Job {
    step: StepId,
    question: Question,
    name: String,
    thread: JoinHandle<Result<Seen, NoPhoto>>,
}

/// What was read.
pub(super) struct Seen {
    gathered: Gathered,
    shot: Shot,
    cut_outs: BTreeMap<Card, Grey>,
}

/// A photograph that was read, and the vote that it was for.
pub(super) struct Done {
    pub step: StepId,
    pub question: Question,
    pub name: String,
    pub seen: Result<Seen, NoPhoto>,
}

impl CardDesk {
    /// A desk that looks for photographs where a computer of a teacher has them.
    pub fn new() -> Self {
        let folders = directories::UserDirs::new().map_or_else(Vec::new, |dirs| {
            let named = [dirs.download_dir(), dirs.picture_dir(), dirs.desktop_dir()];
            // Where the system has no names for them they are looked for under the usual ones.
            let usual = ["Downloads", "Pictures", "Desktop"].map(|name| dirs.home_dir().join(name));
            named.into_iter().zip(usual).map(|(named, usual)| named.map_or(usual, Path::to_owned)).collect()
        });
        Self { folders, ..Self::default() }
    }

    /// Writes the cards into a file.
    pub(super) fn print(&mut self, words: &Words, lang: Lang) {
        let Some(folder) = &self.papers else { return };
        let path = folder.join(FILE);
        let cards: Vec<Card> = Card::all().take(PRINTED).collect();
        let bytes = pdf::cards(words, lang, &print::sheets(words, &cards));
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, bytes));
        self.said = Some(if written.is_ok() { Said::Printed(path) } else { Said::NotPrinted(path) });
    }

    /// Whether a photograph is being read.
    pub fn is_reading(&self) -> bool {
        self.job.is_some()
    }

    /// Begins to read a photograph for a question. One at a time: what comes meanwhile is passed over.
    pub(super) fn begin(&mut self, wish: &CardsWish, step: &StepId, question: Question, options: u8) {
        if self.job.is_some() {
            return;
        }
        self.said = None;
        let (name, source) = match wish {
            CardsWish::Newest => match newest(&self.folders, SystemTime::now()) {
                Some(path) => (shown(&path), Source::File(path)),
                None => {
                    self.said = Some(Said::NoNewest);
                    return;
                }
            },
            CardsWish::File(path) => (shown(path), Source::File(path.clone())),
            CardsWish::Sent(bytes) => (String::new(), Source::Bytes(Arc::clone(bytes))),
            CardsWish::Settle(..) | CardsWish::Turn | CardsWish::Print => return,
        };
        self.revision += 1;
        let revision = self.revision;
        let thread = std::thread::spawn(move || look(&source, options, revision));
        self.job = Some(Job { step: step.clone(), question, name, thread });
    }

    /// What has been read meanwhile.
    pub(super) fn done(&mut self) -> Option<Done> {
        if !self.job.as_ref()?.thread.is_finished() {
            return None;
        }
        let Job { step, question, name, thread } = self.job.take()?;
        Some(Done { step, question, name, seen: thread.join().unwrap_or(Err(NoPhoto::Broken)) })
    }
}

impl HeldCards {
    /// The cards' side of a question.
    pub fn of(&self, question: Question) -> &CardVotes {
        &self.votes[usize::from(question == Question::Guess)]
    }

    /// Takes what was read for a question.
    pub(super) fn take(&mut self, question: Question, seen: Seen) {
        self.votes[usize::from(question == Question::Guess)].take(&seen.gathered);
        self.shot = Some(seen.shot);
        self.cut_outs = seen.cut_outs;
    }

    /// The teacher has looked.
    pub(super) fn settle(&mut self, question: Question, card: Card, side: Option<Side>) {
        self.votes[usize::from(question == Question::Guess)].settle(card, side);
        self.cut_outs.remove(&card);
    }

    /// The photograph is turned by a quarter.
    pub(super) fn turn(&mut self, question: Question) {
        self.votes[usize::from(question == Question::Guess)].turn(1);
        self.cut_outs.values_mut().for_each(|part| *part = part.turned(1));
        if let Some(shot) = &mut self.shot {
            shot.small = shot.small.turned(1);
            shot.revision += 1 << 32;
            shot.marks.iter_mut().for_each(|(x, y, _)| (*x, *y) = (1000_u32.saturating_sub(*y), *x));
        }
    }
}

impl Seen {
    /// The cards that are seen.
    pub(super) fn cards(&self) -> impl Iterator<Item = Card> {
        self.gathered.sure.keys().chain(self.gathered.open.keys()).copied()
    }

    /// The cards that are surely seen.
    pub(super) fn sure(&self) -> impl Iterator<Item = Card> {
        self.gathered.sure.keys().copied()
    }
}

/// Where a photograph comes from.
enum Source {
    File(PathBuf),
    Bytes(Arc<[u8]>),
}

fn look(source: &Source, options: u8, revision: u64) -> Result<Seen, NoPhoto> {
    let grey = match source {
        Source::Bytes(bytes) => photo::open(bytes)?,
        Source::File(path) => {
            let length = std::fs::metadata(path).map_err(|_| NoPhoto::Broken)?.len();
            if length > photo::MAX_FILE as u64 {
                return Err(NoPhoto::TooLarge);
            }
            photo::open(&std::fs::read(path).map_err(|_| NoPhoto::Broken)?)?
        }
    };
    let readings = read(&grey);
    let part = |at: i64, whole: usize| u32::try_from(at * 1000 / whole.max(1) as i64).unwrap_or(0);
    let marks = readings.iter().map(|reading| {
        let (x, y) = reading.middle();
        (part(x, grey.width()), part(y, grey.height()), reading.trust)
    });
    let marks = marks.collect();
    let gathered = gather(&[readings], options);
    let cut = |(card, open): (&Card, &crate::classroom::cards::merge::Open)| {
        let (x, y) = open.reading.middle();
        let reach = open.reading.reach() * 2;
        let from = |at: i64| usize::try_from(at - reach).unwrap_or(0);
        let side = usize::try_from(2 * reach).unwrap_or(0);
        Some((*card, grey.part(from(x), from(y), side, side)?.small(CUT_OUT)))
    };
    let cut_outs = gathered.open.iter().filter_map(cut).collect();
    Ok(Seen { gathered, shot: Shot { revision, small: grey.small(SMALL), marks }, cut_outs })
}

/// The newest photograph of some folders, if it is recent.
fn newest(folders: &[PathBuf], now: SystemTime) -> Option<PathBuf> {
    let is_photo = |path: &Path| {
        let ending = path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
        matches!(ending.as_deref(), Some("jpg" | "jpeg" | "png"))
    };
    let files = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    let dated = files.filter_map(|entry| {
        let (path, about) = (entry.path(), entry.metadata().ok()?);
        // A clock that was set is no reason to miss a photograph: what comes from the future was taken now.
        let age = now.duration_since(about.modified().ok()?).unwrap_or_default();
        (about.is_file() && is_photo(&path) && age <= RECENT).then_some((age, path))
    });
    dated.min().map(|(_, path)| path)
}

fn shown(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_photograph_is_found_and_no_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, ago: u64| {
            let path = folder.path().join(name);
            let file = std::fs::File::create(&path).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(ago)).unwrap();
            path
        };
        let find = || newest(&[folder.path().to_owned(), "nowhere".into()], SystemTime::now());
        file("old.jpg", 3_600);
        file("letter.txt", 1);
        assert_eq!(find(), None);
        file("first.JPG", 300);
        let second = file("second.png", 60);
        assert_eq!(find(), Some(second));
    }
}
