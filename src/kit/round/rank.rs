//! Ranking what was graded: a table, and the ranking as a paper.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Where;
use super::folder::Folder;
use super::grade::all;
use super::table::tier_name;
use crate::classroom::report::sheet::{Block, Column, Look, Sheet, Side, Table};
use crate::classroom::report::{html, pdf};
use crate::content::lang::Lang;
use crate::content::level::Tier;
use crate::content::round;
use crate::content::words::Args as Words;
use crate::olympiad::audit::hex;
use crate::olympiad::rank::{self, Medal, Place, Shares};

/// `rank`.
#[derive(clap::Args, Debug)]
pub struct Rank {
    #[command(flatten)]
    place: Where,
    /// Gold medals for so many in a thousand of those ranked.
    #[arg(long, default_value_t = Shares::default().gold)]
    gold: u32,
    /// Silver medals for so many in a thousand.
    #[arg(long, default_value_t = Shares::default().silver)]
    silver: u32,
    /// Bronze medals for so many in a thousand.
    #[arg(long, default_value_t = Shares::default().bronze)]
    bronze: u32,
}

/// Ranks.
pub fn rank(args: &Rank) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let grader = folder.grader()?;
    let gathered = all(&folder, &grader)?;
    let shares = Shares { gold: args.gold, silver: args.silver, bronze: args.bronze };
    let ranking = rank::rank(&folder.round, shares, gathered.cards.values());
    let sheet = sheet(&folder, &ranking, args.place.lang);
    folder.write("ranking.csv", table(&ranking).as_bytes())?;
    folder.write("ranking.html", html::page(&sheet).as_bytes())?;
    folder.write("ranking.pdf", &pdf::page(&folder.library.words, &sheet))?;
    let hash = hex(&crate::olympiad::seed::hash_of_text(&table(&ranking)));
    folder.note(format!("ranked: {} contestants; SHA-256 of ranking.csv: {hash}", gathered.cards.len()))?;
    let counts =
        Words::new().number("cards", gathered.cards.len() as i64).number("disputed", gathered.disputed.len() as i64);
    Ok(folder.library.words.ui(args.place.lang, "round-ranked", None, &counts))
}

fn table(ranking: &BTreeMap<Tier, Vec<Place>>) -> String {
    let mut out = String::from("tier,place,number,points,medal,by_tie\n");
    for (tier, places) in ranking {
        for line in places {
            let medal = line.medal.map_or("", medal_name);
            let by = line.by.map_or(String::new(), |tie| (tie + 1).to_string());
            let _ = writeln!(out, "{},{},{},{},{medal},{by}", tier_name(*tier), line.place, line.number.0, line.points);
        }
    }
    out
}

fn medal_name(medal: Medal) -> &'static str {
    match medal {
        Medal::Gold => "gold",
        Medal::Silver => "silver",
        Medal::Bronze => "bronze",
    }
}

/// The ranking as a paper: numbers, no names.
fn sheet(folder: &Folder, ranking: &BTreeMap<Tier, Vec<Place>>, lang: Lang) -> Sheet {
    let say = |message: &str| folder.library.words.ui(lang, message, None, &Words::new());
    let column = |name: &str, share, side| Column { head: say(&format!("round-{name}")), share, side };
    let mut blocks = Vec::new();
    for (tier, places) in ranking {
        blocks.push(Block::Heading(say(&format!("chapters-tier-{}", tier_name(*tier)))));
        let columns = vec![
            column("place", 1, Side::Right),
            column("number", 1, Side::Right),
            column("points", 1, Side::Right),
            column("medal", 2, Side::Left),
        ];
        let row = |line: &Place| {
            let medal = line.medal.map_or(String::new(), |medal| say(&format!("round-medal-{}", medal_name(medal))));
            vec![line.place.to_string(), line.number.0.to_string(), line.points.to_string(), medal]
        };
        blocks.push(Block::Table(Table { columns, rows: places.iter().map(row).collect() }));
    }
    let title = say(&round::message(&folder.round.id));
    Sheet { lang, title, look: Look::Paper, blocks, foot: hex(&folder.hash.0) }
}
