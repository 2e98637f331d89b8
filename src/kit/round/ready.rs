//! `round check`: whether a round is ready to be sealed, one line for each thing that must be so.

use std::io;

use super::Where;
use super::folder::Folder;
use super::rank::Medals;
use super::table::{self, tier_name};
use crate::content::diagnostic::Severity;
use crate::content::library::Library;
use crate::content::round::{Round, TaskKind, drawn};
use crate::content::words::Args as Words;
use crate::kit::packs;
use crate::kit::progress::Progress;
use crate::kit::{Exit, Out, failed};
use crate::olympiad::ballot::Roll;
use crate::olympiad::fair::{Reach, reach};
use crate::olympiad::rank::Shares;

/// `check`.
#[derive(clap::Args, Debug)]
pub struct Check {
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    medals: Medals,
}

/// Something that was looked at.
struct Line {
    good: bool,
    text: String,
}

/// What is found of a round.
pub struct Readiness {
    lines: Vec<Line>,
}

impl Readiness {
    /// How much is not as it must be.
    pub fn missing(&self) -> usize {
        self.lines.iter().filter(|line| !line.good).count()
    }
}

/// Says whether a round is ready.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Check, out: &mut Out<'_>) -> io::Result<Exit> {
    let place = &args.place;
    let folder = match Folder::open(place) {
        Ok(folder) => folder,
        Err(sentence) => return failed(out, &sentence),
    };
    let progress = Progress::begin(out.progress);
    let found = match look(&folder, place, args.medals.shares(), &progress) {
        Ok(found) => found,
        Err(sentence) => return failed(out, &sentence),
    };
    for line in &found.lines {
        writeln!(out.out, "{} {}", if line.good { "+" } else { "!" }, line.text)?;
    }
    let missing = found.missing();
    let words = &folder.library.words;
    let count = Words::new().number("count", whole(missing));
    writeln!(out.out, "{}", words.ui(place.lang, if missing == 0 { "ready-yes" } else { "ready-no" }, None, &count))?;
    Ok(if missing == 0 { Exit::Clean } else { Exit::Findings })
}

/// Looks at everything.
///
/// # Errors
/// A sentence, where there is nothing to look at.
pub fn look(folder: &Folder, place: &Where, shares: Shares, progress: &Progress) -> Result<Readiness, String> {
    let (round, library) = (&folder.round, &folder.library);
    let mut lines = Vec::new();
    let mut say = |good: bool, message: &str, args: Words| {
        lines.push(Line { good, text: library.words.ui(place.lang, message, None, &args) });
    };
    let packs = packs::find(place.pack.as_deref()).ok_or_else(|| folder.voice().plain("trouble-pack"))?;
    // What is built in was played through when the game was made.
    let built_in = packs.sources.len() == 1;
    let findings = if built_in { packs.load() } else { packs.load_and_play(progress) }.diagnostics;
    match findings.iter().filter(|finding| finding.severity != Severity::Note).count() {
        0 => say(true, "ready-content", Words::new()),
        count => say(false, "ready-content-findings", Words::new().number("count", whole(count))),
    }
    reaches(round, library, &mut say);
    let planned = minutes(round, library);
    let given = i64::from(round.minutes.0);
    let time = Words::new().number("minutes", given).number("planned", i64::from(planned));
    say(
        i64::from(planned) <= given,
        if i64::from(planned) <= given { "ready-minutes" } else { "ready-minutes-few" },
        time,
    );
    let unfit = folder.unfit();
    lines.extend(unfit.into_iter().map(|text| Line { good: false, text }));
    ballots(folder, shares, &mut lines);
    Ok(Readiness { lines })
}

fn reaches(round: &Round, library: &Library, say: &mut impl FnMut(bool, &str, Words)) {
    for (task, reach) in round.tasks.iter().zip(reach(round, library)) {
        let named = Words::new().text("task", task.id.as_str()).number("points", i64::from(task.most));
        match (&reach, reach.range()) {
            (_, Some((least, most))) if least == most && most == task.most => say(true, "ready-even", named),
            (_, Some((least, most))) => {
                let args = named.number("least", i64::from(least)).number("most", i64::from(most));
                say(false, if least == most { "ready-out-of-reach" } else { "ready-uneven" }, args);
            }
            (Reach::TooMany, None) => say(false, "ready-too-many", named),
            // What does not fit is told of by itself.
            (_, None) => {}
        }
    }
}

/// How long the tasks take: levels as their authors say, a minute for each question.
fn minutes(round: &Round, library: &Library) -> u32 {
    let of = |kind: &TaskKind| match kind {
        TaskKind::Level { level, .. } => library.levels.get(level).map_or(0, |level| u32::from(level.minutes)),
        TaskKind::Quiz { draw, .. } => drawn(draw),
    };
    round.tasks.iter().map(|task| of(&task.kind)).sum()
}

fn ballots(folder: &Folder, shares: Shares, lines: &mut Vec<Line>) {
    let tell = |good, message: &str, args: Words| Line { good, text: folder.tell(message, &args) };
    let list = match table::list(folder) {
        Ok(list) => list,
        Err(text) => return lines.push(Line { good: false, text }),
    };
    lines.push(tell(true, "ready-list", Words::new().number("count", whole(list.len()))));
    match (folder.roll(), folder.ballot_key()) {
        (Ok(roll), Ok(key)) if roll == Roll::new(&key, &folder.hash, list.iter().copied()) => {
            lines.push(tell(true, "ready-ballots", Words::new().number("count", whole(list.len()))));
        }
        (Ok(_), Ok(_)) => lines.push(tell(false, "ready-ballots-differ", Words::new())),
        (Err(text), _) | (_, Err(text)) => lines.push(Line { good: false, text }),
    }
    for tier in &folder.round.tiers {
        let count = list.iter().filter(|ballot| ballot.tier == *tier).count();
        let of = |share: u32| whole(count.saturating_mul(share as usize).div_ceil(1000));
        let name = folder.tell(&format!("chapters-tier-{}", tier_name(*tier)), &Words::new());
        let args = Words::new().text("tier", name).number("count", whole(count));
        let args = args.number("gold", of(shares.gold)).number("silver", of(shares.silver));
        lines.push(tell(true, "ready-medals", args.number("bronze", of(shares.bronze))));
    }
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
