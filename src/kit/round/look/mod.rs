//! What a human should look at: one key under several ballots, clocks that jumped, answers faster than reading, the same unusual way in
//! one room.
//!
//! Nothing here is a verdict. No points change by it, the log does not know of it, and nothing of it is published. Each finding comes with its reason,
//! with how common such a thing is ([`chance::Expected`] and the figures beside it), and with how many of its kind must be expected to be
//! false alarms. What is looked at stands in [`seen`], the four kinds in files of their own, the page in [`paper`].

mod alike;
mod breaks;
mod chance;
mod keys;
mod pace;
mod paper;
mod seen;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use alike::{Alike, Rooms};
use breaks::Breaks;
use chance::Expected;
use seen::{Seen, Texts, seen};

use super::Where;
use super::folder::Folder;
use super::many::on_all_cores;
use super::many::source;
use crate::classroom::report::{html, pdf};
use crate::content::words::Args as Words;
use crate::kit::csv;
use crate::olympiad::ballot::Number;
use crate::olympiad::published::table::Row;

/// `look`.
#[derive(clap::Args, Debug)]
pub struct Look {
    #[command(flatten)]
    place: Where,
    /// Who sat where: `number,room`. Without it, ways are not compared.
    #[arg(long, value_name = "FILE")]
    rooms: Option<PathBuf>,
    /// Where results lie, where that is not the folder results.
    #[arg(long, value_name = "PATH", num_args = 1..)]
    results: Vec<PathBuf>,
}

/// Looks, and writes the page.
pub fn look(args: &Look) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let rooms = args.rooms.as_deref().map(|path| read_rooms(&folder, path)).transpose()?;
    let results = if args.results.is_empty() { vec![folder.path("results")] } else { args.results.clone() };
    let looked = Looked::at(&folder, &results, rooms)?;
    let sheet = paper::sheet(&folder, &looked);
    folder.write("look.csv", looked.table(&folder).as_bytes())?;
    folder.write("look.html", html::page(&sheet).as_bytes())?;
    folder.write("look.pdf", &pdf::page(&folder.library.words, &sheet))?;
    let words = Words::new().number("contestants", looked.breaks.of as i64).number("found", looked.found() as i64);
    Ok(folder.tell("look-written", &words))
}

/// Everything that is to be looked at.
struct Looked {
    /// Numbers under each key that has several.
    keys: Vec<Vec<Number>>,
    breaks: Breaks,
    groups: Vec<pace::Group>,
    fast: Vec<pace::Fast>,
    /// The same by people, first those whom it brought most.
    hasty: Vec<Hasty>,
    /// Who sat where, where that is known.
    rooms: Option<Rooms>,
    alike: Option<Alike>,
}

/// Somebody who was faster than reading, with all tasks in which they were.
struct Hasty {
    number: Number,
    /// Each task by its position, and words a minute.
    tasks: Vec<(usize, u64)>,
    /// The points of these tasks, and what the others have in them on average.
    points: u32,
    mean: f64,
}

impl Looked {
    fn at(folder: &Folder, results: &[PathBuf], rooms: Option<Rooms>) -> Result<Self, String> {
        let all = see(folder, results)?;
        let keys = keys::shared(&all);
        let counted: BTreeSet<_> =
            folder.rows()?.into_iter().map(|Row { standing, head, .. }| (standing.number, head)).collect();
        let seen: Vec<Seen> = all.into_iter().filter(|one| counted.contains(&(one.number, one.head))).collect();
        let (groups, fast) = pace::paces(&seen);
        let alike = rooms.as_ref().and_then(|rooms| alike::alike(&seen, rooms));
        let hasty = hasty(&groups, &fast);
        Ok(Self { keys, breaks: Breaks::of(&seen), groups, fast, hasty, rooms, alike })
    }

    /// How many findings there are.
    fn found(&self) -> usize {
        let alike = self.alike.as_ref().map_or(0, |alike| alike.found.len());
        self.keys.len() + self.breaks.often.len() + self.breaks.back.len() + self.hasty.len() + alike
    }

    fn room(&self, number: Number) -> &str {
        self.rooms.as_ref().and_then(|rooms| rooms.get(&number)).map_or("", String::as_str)
    }

    /// How many others of somebody's room had a break too: a power cut is nobody's doing.
    fn breaks_beside(&self, number: Number) -> usize {
        let room = self.room(number);
        let beside = |other: &&Number| **other != number && !room.is_empty() && self.room(**other) == room;
        self.breaks.had.iter().filter(beside).count()
    }

    /// Every finding, for other programs.
    fn table(&self, folder: &Folder) -> String {
        let mut out = String::from("reason,numbers,room,task,figure,unit,false_alarms_expected\n");
        let mut put = |reason: &str, numbers: &[Number], task: &str, figure: &str, unit: &str, expected: &str| {
            let room = numbers.first().map_or("", |number| self.room(*number));
            let numbers: Vec<String> = numbers.iter().map(|number| number.0.to_string()).collect();
            let (numbers, room) = (numbers.join(" "), csv::cell(room));
            // Writing to a string can't fail.
            let _ = writeln!(out, "{reason},{numbers},{room},{task},{figure},{unit},{expected}");
        };
        for numbers in &self.keys {
            put("key", numbers, "", &numbers.len().to_string(), "ballots", "0");
        }
        for (number, times) in &self.breaks.back {
            put("clock", &[*number], "", &times.to_string(), "times", "");
        }
        for one in &self.breaks.often {
            put("breaks", &[one.number], "", &one.times.to_string(), "times", &cell(self.breaks.expected));
        }
        for one in &self.fast {
            let task = folder.round.tasks.get(one.task).map_or("", |task| task.id.as_str());
            let expected = group(&self.groups, one).map_or(Expected::Unknown, |group| group.expected);
            put("speed", &[one.number], task, &one.speed.to_string(), "words/min", &cell(expected));
        }
        for pair in self.alike.iter().flat_map(|alike| &alike.found) {
            let (one, other) = pair.numbers;
            put("way", &[one, other], "", &format!("{:.1}", pair.bits), "bits", &cell(pair.expected));
        }
        out
    }
}

/// Those of a task who read the same words as somebody who was fast in it.
fn group<'g>(groups: &'g [pace::Group], fast: &pace::Fast) -> Option<&'g pace::Group> {
    groups.iter().find(|group| (group.task, group.lang) == (fast.task, fast.lang))
}

/// The people behind these findings, first those whom it brought most.
fn hasty(groups: &[pace::Group], fast: &[pace::Fast]) -> Vec<Hasty> {
    let mut people: BTreeMap<Number, Hasty> = BTreeMap::new();
    for fast in fast {
        let new = Hasty { number: fast.number, tasks: Vec::new(), points: 0, mean: 0.0 };
        let one = people.entry(fast.number).or_insert(new);
        one.tasks.push((fast.task, fast.speed));
        one.points += u32::from(fast.points);
        one.mean += group(groups, fast).map_or(0.0, |group| group.points);
    }
    let mut people: Vec<_> = people.into_values().collect();
    people.iter_mut().for_each(|one| one.tasks.sort_unstable());
    let gain = |one: &Hasty| f64::from(one.points) - one.mean;
    people.sort_by(|a, b| gain(b).total_cmp(&gain(a)).then(a.number.cmp(&b.number)));
    people
}

fn cell(expected: Expected) -> String {
    match expected {
        Expected::About(figure) => format!("{figure:.3}"),
        Expected::Below(figure) => format!("<{figure:.3}"),
        Expected::Unknown => String::new(),
    }
}

/// Looks at every result once, however often it was handed in.
fn see(folder: &Folder, results: &[PathBuf]) -> Result<Vec<Seen>, String> {
    let grader = folder.grader()?;
    let texts = Texts::of(&folder.round, &folder.library);
    let mut all = BTreeMap::new();
    for path in results {
        let read = source::read(folder.voice(), path, &mut |block| {
            let files: Vec<&[u8]> = block.files().flatten().collect();
            let found = on_all_cores(&files, |file| seen(&grader, &texts, file));
            all.extend(found.into_iter().flatten().map(|one| ((one.number, one.head), one)));
            true
        })?;
        if let Some(unread) = read.first {
            return Err(unread);
        }
    }
    Ok(all.into_values().collect())
}

/// Reads who sat where.
fn read_rooms(folder: &Folder, path: &Path) -> Result<Rooms, String> {
    let mut rooms = Rooms::new();
    for (line, row) in csv::list(&folder.voice().read(path)?, "number") {
        let (number, room) = (csv::cell_at(&row, 0), csv::cell_at(&row, 1));
        let wrong = |message: &str| {
            let words = Words::new().text("file", path.display().to_string()).text("line", line.to_string());
            folder.tell(message, &words.text("text", number))
        };
        let number = number.parse().map(Number).map_err(|_| wrong("look-rooms-number"))?;
        if room.is_empty() {
            continue;
        }
        if rooms.insert(number, room.to_owned()).is_some() {
            return Err(wrong("look-rooms-twice"));
        }
    }
    if rooms.is_empty() {
        return Err(folder.tell("look-rooms-empty", &Words::new().text("file", path.display().to_string())));
    }
    Ok(rooms)
}
