//! The tables of a published ranking, written and read.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::super::audit::{hex, unhex};
use super::super::ballot::Number;
use super::super::rank::{Group, Medal, Place, Standing};
use super::super::result::Head;
use super::terms::Terms;
use crate::content::lang::Lang;
use crate::content::level::Tier;

/// What each number is worth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// How they stand, before appeals.
    pub standing: Standing,
    /// The points of all tasks, as they are written.
    pub points: u32,
    /// The receipt, as it is written.
    pub receipt: String,
    /// The end of their chain.
    pub head: Head,
}

/// A point with its rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Point<'a> {
    /// Whose it is.
    pub number: Number,
    /// In which task.
    pub task: &'a str,
    /// By which rule or question.
    pub item: &'a str,
    /// How often it held.
    pub times: u16,
    /// The points, all times together.
    pub points: i32,
}

/// A line that is not written as it should be, from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadLine(pub usize);

/// The name of a tier in tables.
pub fn tier_name(tier: Tier) -> &'static str {
    match tier {
        Tier::Ertegi => "ertegi",
        Tier::School => "school",
        Tier::Student => "student",
        Tier::Staff => "staff",
    }
}

fn tier_of(name: &str) -> Option<Tier> {
    [Tier::Ertegi, Tier::School, Tier::Student, Tier::Staff].into_iter().find(|tier| tier_name(*tier) == name)
}

/// The name of a medal in tables.
pub fn medal_name(medal: Medal) -> &'static str {
    match medal {
        Medal::Gold => "gold",
        Medal::Silver => "silver",
        Medal::Bronze => "bronze",
    }
}

/// The name of a task's column: no task can be called like another column.
pub fn task_column(task: impl std::fmt::Display) -> String {
    format!("task:{task}")
}

/// The table of cards.
pub fn write_cards(terms: &Terms, rows: &[Row]) -> String {
    let tasks: String = terms.tasks.iter().map(|task| format!(",{}", task_column(&task.id))).collect();
    let mut out = format!("number,tier,language,points{tasks},hits,false_alarms,receipt,head\n");
    for Row { standing, points, receipt, head } in rows {
        let tasks: String = standing.tasks.iter().map(|points| format!(",{points}")).collect();
        let (tier, lang) = (tier_name(standing.tier), standing.lang.code());
        let (hits, alarms, head) = (standing.hits, standing.false_alarms, hex(&head.0));
        // Writing to a string can't fail.
        let _ = writeln!(out, "{},{tier},{lang},{points}{tasks},{hits},{alarms},{receipt},{head}", standing.number.0);
    }
    out
}

/// Reads a table of cards: by the names above its columns, so that the organizers' own, which has more of them, can be read too.
///
/// # Errors
/// The first line that is none.
pub fn read_cards(terms: &Terms, text: &str) -> Result<Vec<Row>, BadLine> {
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().ok_or(BadLine(1))?.split(',').collect();
    let column = |name: &str| head.iter().position(|own| *own == name).ok_or(BadLine(1));
    let [number, tier, lang, points, hits, alarms, receipt, chain] =
        ["number", "tier", "language", "points", "hits", "false_alarms", "receipt", "head"].map(column);
    let (number, tier, lang, points) = (number?, tier?, lang?, points?);
    let (hits, alarms, receipt, chain) = (hits?, alarms?, receipt?, chain?);
    let tasks: Vec<usize> = terms.tasks.iter().map(|task| column(&task_column(&task.id))).collect::<Result<_, _>>()?;
    let row = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        let standing = Standing {
            number: Number(cell(number).parse().ok()?),
            tier: tier_of(cell(tier))?,
            lang: Lang::from_code(cell(lang))?,
            tasks: tasks.iter().map(|at| cell(*at).parse().ok()).collect::<Option<_>>()?,
            hits: cell(hits).parse().ok()?,
            false_alarms: cell(alarms).parse().ok()?,
        };
        let (points, head) = (cell(points).parse().ok()?, Head(unhex(cell(chain))?));
        Some(Row { standing, points, receipt: cell(receipt).to_owned(), head })
    };
    (2..).zip(lines).map(|(at, line)| row(line).ok_or(BadLine(at))).collect()
}

/// The line above the table of points.
pub const POINTS_HEAD: &str = "number,task,item,times,points";

/// The table of points, without what only organizers need, from theirs.
///
/// # Errors
/// The first line that is none.
pub fn write_points(own: &str) -> Result<String, BadLine> {
    let mut out = format!("{POINTS_HEAD}\n");
    for point in read_points(own) {
        let Point { number, task, item, times, points } = point?;
        let _ = writeln!(out, "{},{task},{item},{times},{points}", number.0);
    }
    Ok(out)
}

/// Reads a table of points, line by line. Columns beyond the fifth are not looked at.
pub fn read_points(text: &str) -> impl Iterator<Item = Result<Point<'_>, BadLine>> {
    let read = |line| {
        let mut cells = str::split(line, ',');
        let mut next = || cells.next();
        let number = Number(next()?.parse().ok()?);
        let (task, item) = (next()?, next()?);
        Some(Point { number, task, item, times: next()?.parse().ok()?, points: next()?.parse().ok()? })
    };
    (2..).zip(text.lines().skip(1)).map(move |(at, line)| read(line).ok_or(BadLine(at)))
}

/// The line above a ranking.
pub const RANKING_HEAD: &str = "tier,language,place,number,points,medal,by_tie";

/// The ranking as a table: each tier, then each language of it.
pub fn write_ranking(ranking: &BTreeMap<Group, Vec<Place>>) -> String {
    let mut out = format!("{RANKING_HEAD}\n");
    for (group, places) in ranking {
        for place in places {
            let _ = writeln!(out, "{}", ranking_line(group, place));
        }
    }
    out
}

/// A line of a ranking.
pub(super) fn ranking_line(group: &Group, line: &Place) -> String {
    let (tier, lang) = (tier_name(group.tier), group.lang.map_or("", Lang::code));
    let medal = line.medal.map_or("", medal_name);
    let by = line.by.map_or(String::new(), |tie| (tie + 1).to_string());
    format!("{tier},{lang},{},{},{},{medal},{by}", line.place, line.number.0, line.points)
}
