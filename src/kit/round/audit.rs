//! Checking what organizers say: their log, or a published ranking from its files alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder::key;
use super::{How, correct};
use crate::content::ids::RoundId;
use crate::content::library::Library;
use crate::content::words::Args as Words;
use crate::kit::voice::Voice;
use crate::kit::{Exit, Out, failed};
use crate::olympiad::audit::{Broken, check};
use crate::olympiad::ballot::{Accommodations, Ballot, Number, Roll};
use crate::olympiad::grade::{Grader, Unfit, hash_of};
use crate::olympiad::keys::PublicKey;
use crate::olympiad::published::table::read_cards;
use crate::olympiad::published::terms::Terms;
use crate::olympiad::published::{self, CARDS, Files, Finding, MINUTES, RESULTS, SECRET, TERMS, sheet_name};
use crate::olympiad::seed::RoundSecret;

/// The largest file of a publication that is read, in bytes.
const MAX_FILE: u64 = 1 << 30;
/// How many findings are told.
const TOLD: usize = 100;

/// `audit`.
#[derive(clap::Args, Debug)]
pub struct Audit {
    /// The folder that was published, or a log.
    what: PathBuf,
    /// The organizers' public key, as `round new` has shown it and as it was made known before the round.
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// Play the published results again too, and hold their points against the cards.
    #[arg(long)]
    replay: bool,
    #[command(flatten)]
    how: How,
}

/// Checks a log or a folder.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Audit, out: &mut Out<'_>) -> io::Result<Exit> {
    let library = match args.how.library() {
        Ok(library) => library,
        Err(sentence) => return failed(out, &sentence),
    };
    let voice = Voice::new(&library.words, args.how.lang);
    if !args.what.is_dir() {
        return match log(args, voice) {
            Ok(told) => writeln!(out.out, "{told}").map(|()| Exit::Clean),
            Err(sentence) => failed(out, &sentence),
        };
    }
    match published(args, &library, voice) {
        Ok((found, replayed)) => tell(args, voice, &found, replayed, out),
        Err(sentence) => failed(out, &sentence),
    }
}

fn tell(
    args: &Audit,
    voice: Voice<'_>,
    found: &[Finding],
    replayed: Option<usize>,
    out: &mut Out<'_>,
) -> io::Result<Exit> {
    for finding in found.iter().take(TOLD) {
        writeln!(out.out, "{}", told(voice, finding))?;
    }
    if !found.is_empty() {
        writeln!(out.out, "{}", voice.say("desk-audit-found", &Words::new().number("n", found.len() as i64)))?;
        return Ok(Exit::Findings);
    }
    writeln!(out.out, "{}", voice.plain("desk-audit-holds"))?;
    if let Some(n) = replayed {
        writeln!(out.out, "{}", voice.say("desk-audit-replayed", &Words::new().number("n", n as i64)))?;
    }
    if args.key.is_none() {
        writeln!(out.out, "{}", voice.plain("desk-audit-key"))?;
    }
    Ok(Exit::Clean)
}

/// What was found, and how many results were played again.
fn published(args: &Audit, library: &Library, voice: Voice<'_>) -> Result<(Vec<Finding>, Option<usize>), String> {
    let own = args.key.as_deref().map(|text| public(voice, text)).transpose()?;
    let files = read(voice, &args.what)?;
    let mut found = published::check(&files, own.as_ref());
    let mut replayed = None;
    if args.replay {
        replayed = Some(replay(library, voice, &files, &mut found)?);
        found.sort();
    }
    Ok((found, replayed))
}

/// The key of the organizers, as it was typed.
fn public(voice: Voice<'_>, text: &str) -> Result<PublicKey, String> {
    key(text).map(PublicKey).ok_or_else(|| voice.plain("desk-key-wrong"))
}

/// The files of a publication.
fn read(voice: Voice<'_>, path: &Path) -> Result<Files, String> {
    let mut files = Files::new();
    for (folder, prefix) in [(path.to_owned(), ""), (path.join(RESULTS), RESULTS)] {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.flatten().filter(|entry| entry.path().is_file()) {
            let told = |error: io::Error| voice.refused(&entry.path(), &error);
            if entry.metadata().map_err(told)?.len() > MAX_FILE {
                return Err(voice.of_file("trouble-large", &entry.path()));
            }
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            files.insert(name, fs::read(entry.path()).map_err(told)?);
        }
    }
    if files.is_empty() { Err(voice.of_file("desk-audit-nothing", path)) } else { Ok(files) }
}

/// Plays published results again.
fn replay(library: &Library, voice: Voice<'_>, files: &Files, found: &mut Vec<Finding>) -> Result<usize, String> {
    let none = || voice.plain("desk-audit-no-results");
    let secret = files.get(SECRET).and_then(|bytes| std::str::from_utf8(bytes).ok()).ok_or_else(none)?;
    let secret = RoundSecret(key(secret).ok_or_else(|| told(voice, &Finding::BadLine(SECRET.to_owned(), 1)))?);
    let terms = files.get(TERMS).and_then(|bytes| Terms::read(bytes)).ok_or_else(none)?;
    let text = |name: &str| files.get(name).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let round = RoundId::parse(&terms.round).and_then(|id| library.rounds.get(&id));
    let named = |message: &str| voice.say(message, &Words::new().text("round", terms.round.as_str()));
    let round = round.ok_or_else(|| named("desk-audit-no-round"))?;
    let hash = hash_of(round, library);
    if crate::olympiad::audit::hex(&hash.0) != terms.hash {
        return Err(named("desk-audit-other-round"));
    }
    // The newest of the scoring sheets.
    let newest = (2..).map(sheet_name).take_while(|name| files.contains_key(name)).last();
    let round = match newest {
        Some(name) => correct::parse(voice, &text(&name), &name, &round.id)?,
        None => (**round).clone(),
    };
    let unfit = |unfit: Vec<Unfit>| unfit.iter().map(|one| one.told(voice.words(), voice.lang())).collect::<Vec<_>>();
    let grader = Grader::new(round, hash, secret, Roll::default(), library).map_err(|found| unfit(found).join("\n"))?;
    let minutes: BTreeMap<u32, u16> = text(MINUTES)
        .lines()
        .filter_map(|line| {
            line.split_once(',').and_then(|(number, more)| Some((number.parse().ok()?, more.parse().ok()?)))
        })
        .collect();
    let rows =
        read_cards(&terms, &text(CARDS)).map_err(|line| told(voice, &Finding::BadLine(CARDS.to_owned(), line.0)))?;
    let mut played = 0;
    for row in &rows {
        let Number(number) = row.standing.number;
        let allowed =
            Accommodations { minutes: minutes.get(&number).copied().unwrap_or_default(), ..Accommodations::default() };
        let ballot = Ballot { number: row.standing.number, tier: row.standing.tier, lang: row.standing.lang, allowed };
        let name = format!("{RESULTS}{number}.aqr");
        let Some(bytes) = files.get(&name) else {
            found.push(Finding::Missing(name));
            continue;
        };
        match grader.grade_as(bytes, ballot) {
            Err(_) => found.push(Finding::Unplayable(number)),
            Ok(card) => {
                played += 1;
                let tasks = card.tasks.iter().zip(&row.standing.tasks).zip(&terms.tasks);
                let other = tasks.filter(|((own, said), _)| own.points != **said);
                found.extend(other.map(|(_, task)| Finding::Replayed(number, task.id.clone())));
                if (card.hits(), card.false_alarms()) != (row.standing.hits, row.standing.false_alarms) {
                    found.push(Finding::Replayed(number, "hits, false_alarms".to_owned()));
                }
            }
        }
    }
    Ok(played)
}

fn log(args: &Audit, voice: Voice<'_>) -> Result<String, String> {
    let path = &args.what;
    let log = voice.read(path)?;
    let own = args.key.as_deref().ok_or_else(|| voice.plain("desk-audit-no-key"))?;
    match check(&log, &public(voice, own)?) {
        Ok(lines) => {
            let mut told = String::new();
            for (at, line) in (1..).zip(&lines) {
                let _ = writeln!(told, "{at:>4}  {}  {}", line.when, line.what);
            }
            let holds = voice.say("desk-log-holds", &Words::new().number("n", lines.len() as i64));
            Ok(told + &holds)
        }
        Err(broken) => {
            let (message, at) = match broken {
                Broken::NoLine(at) => ("desk-log-line", at),
                Broken::Chain(at) => ("desk-log-chain", at),
                Broken::Unsigned(at) => ("desk-log-unsigned", at),
            };
            let words = Words::new().text("file", path.display().to_string()).text("line", at.to_string());
            Err(voice.say(message, &words))
        }
    }
}

/// A finding as a sentence.
pub fn told(voice: Voice<'_>, finding: &Finding) -> String {
    let words = Words::new();
    let (message, words) = match finding {
        Finding::Missing(name) => ("missing", words.text("name", name.clone())),
        Finding::Unlisted(name) => ("unlisted", words.text("name", name.clone())),
        Finding::Changed(name) => ("changed", words.text("name", name.clone())),
        Finding::BadLine(name, line) => ("bad-line", words.text("name", name.clone()).number("line", *line as i64)),
        Finding::OtherKey => ("other-key", words),
        Finding::LogLine(line) => ("log-line", words.number("line", *line as i64)),
        Finding::LogChain(line) => ("log-chain", words.number("line", *line as i64)),
        Finding::LogUnsigned(line) => ("log-unsigned", words.number("line", *line as i64)),
        Finding::Unpublished => ("unpublished", words),
        Finding::OtherList => ("other-list", words),
        Finding::Odd(line) => ("odd", words.number("line", *line as i64)),
        Finding::OtherSheet(revision) => ("other-sheet", words.text("name", sheet_name(*revision))),
        Finding::Twice(number) => ("twice", words.text("number", number.to_string())),
        Finding::TooMany(number, task) => ("too-many", of(words, *number, task)),
        Finding::Sum(number) => ("sum", words.text("number", number.to_string())),
        Finding::Receipt(number) => ("receipt", words.text("number", number.to_string())),
        Finding::Reasons(number, task) => ("reasons", of(words, *number, task)),
        Finding::Rule(number, item) => ("rule", of(words, *number, item)),
        Finding::OtherRanking => ("other-ranking", words),
        Finding::Unranked(group, number) => ("unranked", of(words, *number, group)),
        Finding::Stranger(group, number) => ("stranger", of(words, *number, group)),
        Finding::RankedPoints(group, number) => ("ranked-points", of(words, *number, group)),
        Finding::Place(group, number) => ("place", of(words, *number, group)),
        Finding::Medal(group, number) => ("medal", of(words, *number, group)),
        Finding::Tie(group, number) => ("tie", of(words, *number, group)),
        Finding::Order(group) => ("order", words.text("what", group.clone())),
        Finding::OtherResult(number) => ("other-result", words.text("number", number.to_string())),
        Finding::Unplayable(number) => ("unplayable", words.text("number", number.to_string())),
        Finding::Replayed(number, task) => ("replayed", of(words, *number, task)),
    };
    voice.say(&format!("desk-finding-{message}"), &words)
}

fn of(words: Words, number: u32, what: &str) -> Words {
    words.text("number", number.to_string()).text("what", what.to_owned())
}
