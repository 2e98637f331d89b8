//! Ranking what was graded: by tier, by language within the tier; as a table, a page and a paper.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Where;
use super::folder::Folder;
use super::names::Names;
use crate::classroom::report::sheet::{Block, Column, Look, Sheet, Side, Table};
use crate::classroom::report::{html, pdf};
use crate::content::ids::QuestionId;
use crate::content::lang::Lang;
use crate::content::questions;
use crate::content::round;
use crate::content::words::{Args as Words, Owner};
use crate::olympiad::audit::hex;
use crate::olympiad::decision::Decision;
use crate::olympiad::published::hash;
use crate::olympiad::published::table::{medal_name, tier_name, write_ranking};
use crate::olympiad::rank::{Group, Place, Shares, Standing, groups, ties};

/// `rank`.
#[derive(clap::Args, Debug)]
pub struct Rank {
    #[command(flatten)]
    place: Where,
    #[command(flatten)]
    medals: Medals,
    /// The organizers' own list, `number,name,school,consent`: who consents is named on the page and the paper.
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,
}

/// How many medals there are.
#[derive(clap::Args, Clone, Copy, Debug)]
pub struct Medals {
    /// Gold medals for so many in a thousand of those ranked.
    #[arg(long, value_name = "THOUSANDTHS", default_value_t = Shares::default().gold)]
    gold: u32,
    /// Silver medals for so many in a thousand.
    #[arg(long, value_name = "THOUSANDTHS", default_value_t = Shares::default().silver)]
    silver: u32,
    /// Bronze medals for so many in a thousand.
    #[arg(long, value_name = "THOUSANDTHS", default_value_t = Shares::default().bronze)]
    bronze: u32,
}

impl Medals {
    /// As shares of those ranked.
    pub fn shares(self) -> Shares {
        Shares { gold: self.gold, silver: self.silver, bronze: self.bronze }
    }
}

/// Ranks.
pub fn rank(args: &Rank) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let names = Names::read(folder.voice(), args.names.as_deref())?;
    let shares = args.medals.shares();
    let standings = folder.standings()?;
    let ranking = groups(&ties(&folder.round), shares, &standings);
    let table = write_ranking(&ranking);
    let sheet = sheet(&folder, &ranking, &names, args.place.lang);
    folder.write("ranking.csv", table.as_bytes())?;
    folder.write("ranking.html", html::page(&sheet).as_bytes())?;
    folder.write("ranking.pdf", &pdf::page(&folder.library.words, &sheet))?;
    folder.decide(&Decision::Ranked(shares, hash(table.as_bytes())))?;
    let counts = Words::new().number("cards", count(standings.len())).number("disputed", count(disputed(&folder)));
    Ok(folder.say(args.place.lang, "round-ranked", &counts))
}

/// The ranking that a folder has now, by the shares with which it was ranked last.
pub fn present(folder: &Folder, standings: &[Standing]) -> Result<BTreeMap<Group, Vec<Place>>, String> {
    let shares = folder.decided()?.ranked.map_or_else(Shares::default, |(shares, _)| shares);
    Ok(groups(&ties(&folder.round), shares, standings))
}

/// How many numbers have results that differ.
fn disputed(folder: &Folder) -> usize {
    let text = folder.read("disputed.csv").unwrap_or_default();
    let mut numbers: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    numbers.dedup();
    numbers.len()
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// What a group is called.
pub fn group_name(folder: &Folder, group: &Group, lang: Lang) -> String {
    let tier = folder.say(lang, &format!("chapters-tier-{}", tier_name(group.tier)), &Words::new());
    match group.lang {
        None => tier,
        Some(played) => folder.say(
            lang,
            "desk-group",
            &Words::new().text("tier", tier).text("language", played.own_name().to_owned()),
        ),
    }
}

/// The most lines of a group on a page and a paper: forty pages of paper. Nobody reads on, and no browser opens a million lines; the table
/// has them all.
const SHOWN: usize = 1_000;

/// The ranking as a paper: numbers, and the names of those who want to be named. Of a long group, its beginning.
pub fn sheet(folder: &Folder, ranking: &BTreeMap<Group, Vec<Place>>, names: &Names, lang: Lang) -> Sheet {
    let say = |message: &str| folder.say(lang, message, &Words::new());
    let column = |name: &str, share, side| Column { head: say(&format!("round-{name}")), share, side };
    let mut blocks = Vec::new();
    for (group, places) in ranking {
        blocks.push(Block::Heading(group_name(folder, group, lang)));
        let mut columns = vec![
            column("place", 1, Side::Right),
            column("number", 1, Side::Right),
            column("points", 1, Side::Right),
            column("medal", 1, Side::Left),
            column("by-tie", 3, Side::Left),
        ];
        if !names.is_empty() {
            columns.insert(2, column("name", 3, Side::Left));
        }
        let row = |line: &Place| {
            let medal = line.medal.map_or(String::new(), |medal| say(&format!("round-medal-{}", medal_name(medal))));
            let by = line.by.map_or(String::new(), |by| tie(folder, by, lang));
            let mut row = vec![line.place.to_string(), line.number.0.to_string(), line.points.to_string(), medal, by];
            if !names.is_empty() {
                row.insert(2, names.shown(line.number));
            }
            row
        };
        blocks.push(Block::Table(Table { columns, rows: places.iter().take(SHOWN).map(row).collect() }));
        if places.len() > SHOWN {
            let counts = Words::new().number("shown", count(SHOWN)).number("all", count(places.len()));
            blocks.push(Block::Small(folder.say(lang, "round-rest", &counts)));
        }
    }
    let title = say(&round::message(&folder.round.id));
    Sheet { lang, title, look: Look::Paper, blocks, foot: hex(&folder.hash.0) }
}

/// What set somebody apart from the one before.
fn tie(folder: &Folder, at: usize, lang: Lang) -> String {
    let say = |message: &str| folder.say(lang, message, &Words::new());
    match folder.round.ties.get(at) {
        Some(round::Tie::Task(id)) => say(&round::task_message(&folder.round.id, id)),
        Some(round::Tie::FewerFalseAlarms) => say("desk-tie-alarms"),
        Some(round::Tie::MoreHits) => say("desk-tie-hits"),
        None => String::new(),
    }
}

/// What a rule or question of a task is called, with the words of the round where it has some.
pub fn item_name(folder: &Folder, task: &str, item: &str, lang: Lang) -> String {
    let message = format!("round-{}-{task}", folder.round.id);
    let words = &folder.library.words;
    if words.has(lang, Owner::Ui, &message, Some(item)) {
        return words.ui(lang, &message, Some(item), &Words::new());
    }
    match QuestionId::parse(item).map(|id| questions::message(&id)) {
        Some(question) if words.has(lang, Owner::Ui, &question, None) => words.ui(lang, &question, None, &Words::new()),
        _ => item.to_owned(),
    }
}
