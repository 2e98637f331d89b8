//! `adal-kit cards`: prints the cards that a class votes with or the role cards of the experiment, and reads photographs of a room that holds them up.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use super::{Exit, Out, deliver, failed, packs};
use crate::classroom::cards::code::{CARDS, Card, Side};
use crate::classroom::cards::merge::{Gathered, Why, gather};
use crate::classroom::cards::read::{Reading, read};
use crate::classroom::cards::{photo, print};
use crate::classroom::report::roles::{self, Readers};
use crate::classroom::report::{html, pdf};

/// Printing, or reading.
#[derive(clap::Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// Write PDF (the usual).
    #[arg(long, conflicts_with = "svg")]
    pdf: bool,
    /// Role cards of the experiment instead, to tick and to cut out, with a sheet to count on.
    #[arg(long, conflicts_with_all = ["svg", "from"])]
    roles: bool,
    /// Role cards as a page for a browser.
    #[arg(long, requires = "roles", conflicts_with = "pdf")]
    html: bool,
    /// Role cards speak to adults (сіз, вы).
    #[arg(long, requires = "roles")]
    adults: bool,
    /// Write SVG, a file a sheet: NAME.svg becomes NAME-01.svg and so on.
    #[arg(long, requires = "out")]
    svg: bool,
    /// How many cards; of role cards, for how many people.
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u8).range(1..=i64::from(CARDS)))]
    count: u8,
    /// The number of the first.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=i64::from(CARDS)))]
    from: u8,
    /// The language of the file's title: kk, ru, en. The cards have all three.
    #[arg(long, default_value = "kk")]
    lang: String,
    /// Where it is written; without it, to the output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(clap::Subcommand, Debug)]
enum Command {
    /// Read photographs of one vote: which card says what, and what a person should look at.
    Read(ReadArgs),
}

/// Which photographs.
#[derive(clap::Args, Debug)]
struct ReadArgs {
    /// Photographs of the same moment (JPEG or PNG).
    #[arg(required = true, value_name = "PHOTO")]
    photos: Vec<PathBuf>,
    /// How many answers the vote has.
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u8).range(2..=4))]
    options: u8,
    /// Write JSON.
    #[arg(long)]
    json: bool,
}

/// Prints or reads. What is not sure is a finding.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    match &args.command {
        Some(Command::Read(args)) => read_photos(args, out),
        None if args.roles => deliver(role_cards(args), args.out.as_deref(), out),
        None if args.svg => svg(args, out),
        None => deliver(pdf(args), args.out.as_deref(), out),
    }
}

fn cards(args: &Args) -> Result<Vec<Card>, String> {
    let cards: Vec<Card> = Card::all().skip(usize::from(args.from - 1)).take(usize::from(args.count)).collect();
    if cards.len() < usize::from(args.count) {
        return Err(format!("there are {CARDS} cards: from {} on there are only {}", args.from, cards.len()));
    }
    Ok(cards)
}

fn role_cards(args: &Args) -> Result<Vec<u8>, String> {
    let lang = packs::lang(&args.lang)?;
    let words = &packs::open(None)?.library.words;
    let readers = if args.adults { Readers::Adults } else { Readers::Pupils };
    let sheet = roles::sheet(words, lang, readers, usize::from(args.count));
    Ok(if args.html { html::page(&sheet).into_bytes() } else { pdf::page(words, &sheet) })
}

fn pdf(args: &Args) -> Result<Vec<u8>, String> {
    let lang = packs::lang(&args.lang)?;
    let cards = cards(args)?;
    let opened = packs::open(None)?;
    let words = &opened.library.words;
    Ok(pdf::cards(words, lang, &print::sheets(words, &cards)))
}

fn svg(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let made = cards(args).and_then(|cards| Ok(print::sheets(&packs::open(None)?.library.words, &cards)));
    let sheets = match made {
        Ok(sheets) => sheets,
        Err(sentence) => return failed(out, &sentence),
    };
    let base = args.out.as_deref().unwrap_or(Path::new("cards.svg"));
    let stem = base.file_stem().unwrap_or_default().to_string_lossy();
    for (number, sheet) in (1..).zip(&sheets) {
        let path = base.with_file_name(format!("{stem}-{number:02}.svg"));
        if let Err(error) = std::fs::write(&path, print::svg(sheet)) {
            return failed(out, &format!("{}: {error}", path.display()));
        }
    }
    Ok(Exit::Clean)
}

fn read_photos(args: &ReadArgs, out: &mut Out<'_>) -> io::Result<Exit> {
    let mut pictures: Vec<Vec<Reading>> = Vec::new();
    for path in &args.photos {
        match opened(path) {
            Ok(readings) => pictures.push(readings),
            Err(sentence) => return failed(out, &sentence),
        }
    }
    let gathered = gather(&pictures, args.options);
    let text = if args.json { json(args, &gathered) } else { listed(args, &gathered) };
    out.out.write_all(text.as_bytes())?;
    out.out.flush()?;
    Ok(if gathered.open.is_empty() { Exit::Clean } else { Exit::Findings })
}

fn opened(path: &Path) -> Result<Vec<Reading>, String> {
    let told = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let length = std::fs::metadata(path).map_err(|error| told(&error))?.len();
    if length > photo::MAX_FILE as u64 {
        return Err(told(&photo::NoPhoto::TooLarge));
    }
    let bytes = std::fs::read(path).map_err(|error| told(&error))?;
    Ok(read(&photo::open(&bytes).map_err(|error| told(&error))?))
}

fn listed(args: &ReadArgs, gathered: &Gathered) -> String {
    let mut text = String::new();
    for (card, side) in &gathered.sure {
        let _ = writeln!(text, "{:>3}  {}", card.number(), side.letter());
    }
    for (card, open) in &gathered.open {
        let (x, y) = open.reading.middle();
        let photo = args.photos.get(open.picture).map_or_else(String::new, |path| path.display().to_string());
        let (letter, why) = (open.reading.side.letter(), why(open.why));
        let _ = writeln!(text, "{:>3}  {letter}?  {why} ({photo} at {x},{y})", card.number());
    }
    let counts: Vec<String> = Side::ALL
        .into_iter()
        .take(usize::from(args.options))
        .map(|side| format!("{} {}", side.letter(), gathered.sure.values().filter(|other| **other == side).count()))
        .collect();
    let _ = writeln!(text, "{} sure: {}; unsure: {}", gathered.sure.len(), counts.join(", "), gathered.open.len());
    text
}

fn json(args: &ReadArgs, gathered: &Gathered) -> String {
    let sure = gathered.sure.iter().map(
        |(card, side)| serde_json::json!({ "card": card.number(), "answer": side.letter().to_string(), "sure": true }),
    );
    let open = gathered.open.iter().map(|(card, open)| {
        let (x, y) = open.reading.middle();
        serde_json::json!({
            "card": card.number(), "answer": open.reading.side.letter().to_string(), "sure": false, "why": why(open.why),
            "photo": args.photos.get(open.picture).map(|path| path.display().to_string()), "x": x, "y": y,
        })
    });
    let all: Vec<serde_json::Value> = sure.chain(open).collect();
    format!("{:#}\n", serde_json::Value::Array(all))
}

fn why(why: Why) -> &'static str {
    match why {
        Why::Blurred => "partly hidden or blurred",
        Why::Aslant => "held between two answers",
        Why::Twice => "seen twice in one photograph",
        Why::Differs => "photographs differ",
        Why::NoSuchAnswer => "the vote has no such answer",
    }
}
