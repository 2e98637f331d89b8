//! Correcting a scoring sheet: everybody is graded anew from the same results, who moves and why is shown, and both sheets are kept.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Where;
use super::desk::Paper;
use super::folder::Folder;
use super::grade::{Grade, all, grade, points};
use super::rank::{group_name, item_name};
use crate::classroom::report::sheet::{Block, Column, Look, Sheet, Side, Table};
use crate::classroom::report::{html, pdf};
use crate::content::diagnostic::Severity;
use crate::content::ids::RoundId;
use crate::content::lang::Lang;
use crate::content::render::{Style, human};
use crate::content::round::Round;
use crate::content::source::Source;
use crate::content::words::Args as Words;
use crate::content::{read, ron_tree};
use crate::kit::csv;
use crate::kit::voice::Voice;
use crate::olympiad::audit::hex;
use crate::olympiad::decision::Decision;
use crate::olympiad::moves::{Change, Move, Ranked, Touched, moves, only_points};
use crate::olympiad::published::table::{medal_name, read_points, tier_name};
use crate::olympiad::published::{hash, sheet_name};
use crate::olympiad::rank::{Medal, Shares, Standing, groups, ties};

/// `correct`.
#[derive(clap::Args, Debug)]
pub struct Correct {
    #[command(flatten)]
    place: Where,
    /// The corrected round, a file as in `rounds/`: only points may be others.
    #[arg(long, value_name = "FILE")]
    sheet: PathBuf,
    /// Why it is corrected.
    #[arg(long)]
    text: Option<String>,
    /// The same, from a file.
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    file: Option<PathBuf>,
}

/// Corrects.
pub fn correct(args: &Correct) -> Result<String, String> {
    let mut folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let reason = folder.text_of(args.text.as_deref(), args.file.as_deref(), Paper::Reason)?;
    let path = args.sheet.display().to_string();
    let text = folder.voice().read(&args.sheet)?;
    let corrected = parse(folder.voice(), &text, &path, &folder.round.id)?;
    if let Err(touched) = only_points(&folder.round, &corrected) {
        let what: Vec<String> = touched.iter().map(|one| folder.say(lang, touched_name(*one), &Words::new())).collect();
        return Err(folder.say(lang, "desk-correct-touched", &Words::new().text("what", what.join("; "))));
    }
    if corrected == folder.round {
        return Ok(folder.say(lang, "desk-correct-same", &Words::new()));
    }
    let decided = folder.decided()?;
    let revision = decided.sheet.map_or(1, |(revision, _)| revision) + 1;
    let before = ranked(&folder)?;
    keep(&folder, revision - 1)?;
    folder.round = corrected;
    // The results as they are, by the corrected sheet; what it names must be there before anything is written.
    let after = ranked(&folder)?;
    let moved = moves(&before, &after);
    let why = folder.keep(&format!("sheet-{revision}-reason.txt"), &reason)?;
    folder.write(&sheet_name(revision), text.as_bytes())?;
    let paper = sheet(&folder, &moved, revision, &reason, lang);
    folder.write(&format!("moves-{revision}.csv"), table(&moved).as_bytes())?;
    folder.write(&format!("moves-{revision}.html"), html::page(&paper).as_bytes())?;
    folder.write(&format!("moves-{revision}.pdf"), &pdf::page(&folder.library.words, &paper))?;
    folder.decide(&Decision::Sheet(revision, hash(text.as_bytes()), why))?;
    let mut told = String::new();
    for one in &moved {
        told += &format!("{}\n", line(&folder, one, lang));
    }
    if !args.place.dry_run {
        told += &grade(&Grade::of(&args.place))?;
        told.push('\n');
    }
    let counts = Words::new().number("n", moved.len() as i64).text("file", format!("moves-{revision}.html"));
    Ok(told + &folder.say(lang, "desk-corrected", &counts))
}

/// Reads a round's file.
///
/// # Errors
/// Everything that is wrong in it.
pub fn parse(voice: Voice<'_>, text: &str, path: &str, id: &RoundId) -> Result<Round, String> {
    let source = Arc::new(Source::new(path, text));
    let (tree, mut found) = ron_tree::read(&source);
    let draft = read::round::read(&source, id.clone(), &tree, &mut found);
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error);
    let errors: Vec<String> = errors.map(|finding| human(finding, voice.lang(), Style::Plain)).collect();
    match draft {
        Some(draft) if errors.is_empty() => Ok(draft.round),
        _ => Err(voice.of_file("desk-sheet-unusable", Path::new(path)) + "\n" + &errors.join("\n")),
    }
}

/// The round with the scoring sheet that holds now.
///
/// # Errors
/// Where the sheet is not there any more, or not as it was.
pub fn in_force(folder: &Folder) -> Result<Option<Round>, String> {
    let Some((revision, wanted)) = folder.decided()?.sheet else { return Ok(None) };
    let name = sheet_name(revision);
    let text = folder.read(&name)?;
    if hash(text.as_bytes()) != wanted {
        return Err(folder.tell("desk-sheet-changed", &Words::new().text("file", name)));
    }
    parse(folder.voice(), &text, &name, &folder.round.id).map(Some)
}

/// Everybody by the sheet that the folder has now, with every point.
fn ranked(folder: &Folder) -> Result<Ranked, String> {
    let settling = folder.settling()?;
    let mut gathered = all(folder, &folder.grader()?, &settling)?;
    settling.settle(&mut gathered);
    let decided = &settling.decided;
    let most = folder.terms().most();
    let mut standings: Vec<Standing> = gathered.cards.values().map(Standing::of).collect();
    standings.iter_mut().for_each(|standing| decided.mend(&most, standing));
    let shares = decided.ranked.map_or_else(Shares::default, |(shares, _)| shares);
    let text = points(folder, &gathered, Lang::En);
    Ok(Ranked::new(groups(&ties(&folder.round), shares, &standings), read_points(&text).flatten()))
}

/// Keeps what the sheet of this number made.
fn keep(folder: &Folder, revision: u32) -> Result<(), String> {
    for name in ["cards", "points", "ranking"] {
        if folder.path(&format!("{name}.csv")).exists() {
            let text = folder.read(&format!("{name}.csv"))?;
            folder.write(&format!("{name}-{revision}.csv"), text.as_bytes())?;
        }
    }
    Ok(())
}

fn touched_name(touched: Touched) -> &'static str {
    match touched {
        Touched::Frame => "desk-correct-frame",
        Touched::Tasks => "desk-correct-tasks",
        Touched::Ties => "desk-correct-ties",
    }
}

type Seen = Option<(u32, u32, Option<Medal>)>;

fn table(moved: &[Move]) -> String {
    let head = "number,tier,place_before,place_after,points_before,points_after,medal_before,medal_after,because";
    let mut out = csv::row(head.split(','));
    let place = |seen: Seen| seen.map_or(String::new(), |(place, ..)| place.to_string());
    let points = |seen: Seen| seen.map_or(String::new(), |(_, points, _)| points.to_string());
    let medal = |seen: Seen| seen.and_then(|(.., medal)| medal).map_or("", medal_name);
    for Move { number, group, before, after, because } in moved {
        let because: Vec<String> = because
            .iter()
            .map(|Change { task, item, before, after }| format!("{task}.{item}: {before} -> {after}"))
            .collect();
        out += &csv::row([
            number.0.to_string().as_str(),
            tier_name(group.tier),
            &place(*before),
            &place(*after),
            &points(*before),
            &points(*after),
            medal(*before),
            medal(*after),
            &because.join("; "),
        ]);
    }
    out
}

fn because(folder: &Folder, moved: &Move, lang: Lang) -> String {
    if moved.because.is_empty() {
        return folder.say(lang, "desk-moves-others", &Words::new());
    }
    let one = |Change { task, item, before, after }: &Change| {
        format!("{}: {before} → {after}", item_name(folder, task, item, lang))
    };
    moved.because.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn arrow(before: Seen, after: Seen, part: fn((u32, u32, Option<Medal>)) -> u32) -> String {
    let shown = |seen: Seen| seen.map_or_else(|| "—".to_owned(), |seen| part(seen).to_string());
    if shown(before) == shown(after) { shown(after) } else { format!("{} → {}", shown(before), shown(after)) }
}

fn line(folder: &Folder, moved: &Move, lang: Lang) -> String {
    let Move { number, group, before, after, .. } = moved;
    let args = Words::new()
        .text("number", number.0.to_string())
        .text("group", group_name(folder, group, lang))
        .text("place", arrow(*before, *after, |(place, ..)| place))
        .text("points", arrow(*before, *after, |(_, points, _)| points))
        .text("why", because(folder, moved, lang));
    folder.say(lang, "desk-moves-line", &args)
}

fn sheet(folder: &Folder, moved: &[Move], revision: u32, reason: &str, lang: Lang) -> Sheet {
    let say = |message: &str| folder.say(lang, message, &Words::new());
    let column = |name: &str, share, side| Column { head: say(name), share, side };
    let mut blocks = vec![
        Block::Heading(say("desk-moves-reason")),
        Block::Paragraph(reason.trim().to_owned()),
        Block::Heading(folder.say(lang, "desk-moves-count", &Words::new().number("n", moved.len() as i64))),
    ];
    if !moved.is_empty() {
        let columns = vec![
            column("round-number", 2, Side::Right),
            column("desk-tier", 3, Side::Left),
            column("round-place", 3, Side::Right),
            column("round-points", 3, Side::Right),
            column("round-medal", 3, Side::Left),
            column("desk-why", 8, Side::Left),
        ];
        let medal = |seen: Seen| match seen.and_then(|(.., medal)| medal) {
            Some(medal) => say(&format!("round-medal-{}", medal_name(medal))),
            None => "—".to_owned(),
        };
        let row = |one: &Move| {
            let (old, new) = (medal(one.before), medal(one.after));
            vec![
                one.number.0.to_string(),
                group_name(folder, &one.group, lang),
                arrow(one.before, one.after, |(place, ..)| place),
                arrow(one.before, one.after, |(_, points, _)| points),
                if old == new { new } else { format!("{old} → {new}") },
                because(folder, one, lang),
            ]
        };
        blocks.push(Block::Table(Table { columns, rows: moved.iter().map(row).collect() }));
    }
    let title = folder.say(lang, "desk-moves-title", &Words::new().number("n", i64::from(revision)));
    Sheet { lang, title, look: Look::Paper, blocks, foot: hex(&folder.hash.0) }
}
