//! Checking a published ranking from its files alone: signatures and hashes, and then everything that can be reckoned is reckoned again.

use std::collections::{BTreeMap, BTreeSet};

use super::super::audit::{self, Broken, unhex};
use super::super::ballot::Number;
use super::super::decision::{Decided, Hash, Odd};
use super::super::keys::PublicKey;
use super::super::rank::{Group, Place, Shares, groups};
use super::super::result::{Head, ResultFile};
use super::table::{Row, ranking_line, read_cards, read_points};
use super::terms::{TaskTerms, Terms};
use super::{CARDS, Files, KEY, LIST, LOG, POINTS, RANKING, RESULTS, TERMS, hash, read_list, sheet_name};
use crate::content::lang::Lang;

/// What is wrong with a published ranking.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Finding {
    /// A file that must be there is not.
    Missing(String),
    /// A file is not in the list.
    Unlisted(String),
    /// A file is not as the list has it.
    Changed(String),
    /// A line of a file can't be read; from 1.
    BadLine(String, usize),
    /// The key in the folder is not the one that was named.
    OtherKey,
    /// The log: a line that is not written as lines are.
    LogLine(usize),
    /// The log: something before this line was changed, taken out or put in.
    LogChain(usize),
    /// The log: a line was not signed with the key.
    LogUnsigned(usize),
    /// The log names no publication, or goes on after it.
    Unpublished,
    /// The list of files is not the one that the log names.
    OtherList,
    /// The log decides at this line what can't be decided.
    Odd(usize),
    /// The published scoring sheet is not the one that the log has put in force.
    OtherSheet(u32),
    /// A number stands twice among the cards.
    Twice(u32),
    /// A task has more points than it can bring.
    TooMany(u32, String),
    /// The points are not the sum of the tasks.
    Sum(u32),
    /// The receipt is not that of the result.
    Receipt(u32),
    /// The points of a task are not those of its rules.
    Reasons(u32, String),
    /// A rule or question does not give so many points.
    Rule(u32, String),
    /// The ranking is not the one that the log names.
    OtherRanking,
    /// Somebody who has a card is not ranked: tier, language, number.
    Unranked(String, u32),
    /// Somebody is ranked who has no card, or twice.
    Stranger(String, u32),
    /// The points in the ranking are not those of card and appeals.
    RankedPoints(String, u32),
    /// The place is wrong.
    Place(String, u32),
    /// The medal is wrong.
    Medal(String, u32),
    /// The tie is wrong.
    Tie(String, u32),
    /// The lines of the ranking stand in another order.
    Order(String),
    /// A published result is not the one of the card.
    OtherResult(u32),
    /// A published result could not be played again.
    Unplayable(u32),
    /// A result that was played again has other points.
    Replayed(u32, String),
}

/// Everything that is wrong; nothing where the ranking is beyond doubt. `key` is the organizers' key, where it is known from elsewhere.
pub fn check(files: &Files, key: Option<&PublicKey>) -> Vec<Finding> {
    let mut found = Vec::new();
    for name in [LIST, LOG, KEY, TERMS, CARDS, POINTS, RANKING] {
        if !files.contains_key(name) {
            found.push(Finding::Missing(name.to_owned()));
        }
    }
    listed(files, &mut found);
    let decided = log(files, key, &mut found);
    let terms = files.get(TERMS).map(|bytes| Terms::read(bytes));
    match terms {
        Some(Some(terms)) => reckon(files, &terms, &decided, &mut found),
        Some(None) => found.push(Finding::BadLine(TERMS.to_owned(), 1)),
        None => {}
    }
    found.sort();
    found.dedup();
    found
}

fn text<'a>(files: &'a Files, name: &str, found: &mut Vec<Finding>) -> &'a str {
    match files.get(name).map(|bytes| std::str::from_utf8(bytes)) {
        Some(Ok(text)) => text,
        Some(Err(_)) => {
            found.push(Finding::BadLine(name.to_owned(), 1));
            ""
        }
        None => "",
    }
}

/// Every file is as the list has it, and none is beside it.
fn listed(files: &Files, found: &mut Vec<Finding>) {
    if !files.contains_key(LIST) {
        return;
    }
    let Some(list) = read_list(text(files, LIST, found)) else {
        found.push(Finding::BadLine(LIST.to_owned(), 1));
        return;
    };
    for (name, wanted) in &list {
        match files.get(name) {
            None => found.push(Finding::Missing(name.clone())),
            Some(bytes) if hash(bytes) != *wanted => found.push(Finding::Changed(name.clone())),
            Some(_) => {}
        }
    }
    let beside = |name: &&String| !list.contains_key(*name) && *name != LIST && *name != LOG;
    found.extend(files.keys().filter(beside).map(|name| Finding::Unlisted(name.clone())));
}

/// What the log decides, where it holds.
fn log(files: &Files, key: Option<&PublicKey>, found: &mut Vec<Finding>) -> Decided {
    let own = unhex(text(files, KEY, found).trim()).map(PublicKey);
    if key.is_some() && own.as_ref() != key {
        found.push(Finding::OtherKey);
    }
    let Some(key) = key.or(own.as_ref()) else {
        found.push(Finding::BadLine(KEY.to_owned(), 1));
        return Decided::default();
    };
    let lines = match audit::check(text(files, LOG, found), key) {
        Ok(lines) => lines,
        Err(broken) => {
            found.push(match broken {
                Broken::NoLine(at) => Finding::LogLine(at),
                Broken::Chain(at) => Finding::LogChain(at),
                Broken::Unsigned(at) => Finding::LogUnsigned(at),
            });
            return Decided::default();
        }
    };
    let (decided, odd) = Decided::after(&lines);
    found.extend(odd.into_iter().map(|odd| match odd {
        Odd::Closed(at) | Odd::Numbered(at) | Odd::NoAppeal(at) | Odd::Sheet(at) => Finding::Odd(at),
    }));
    match decided.published {
        Some((at, list)) if at == lines.len() => {
            if files.get(LIST).is_some_and(|bytes| hash(bytes) != list) {
                found.push(Finding::OtherList);
            }
        }
        _ => found.push(Finding::Unpublished),
    }
    sheet(files, &decided, found);
    decided
}

fn sheet(files: &Files, decided: &Decided, found: &mut Vec<Finding>) {
    let Some((revision, wanted)) = decided.sheet else { return };
    match files.get(&sheet_name(revision)) {
        None => found.push(Finding::Missing(sheet_name(revision))),
        Some(bytes) if hash(bytes) != wanted => found.push(Finding::OtherSheet(revision)),
        Some(_) => {}
    }
}

/// Cards, points and ranking.
fn reckon(files: &Files, terms: &Terms, decided: &Decided, found: &mut Vec<Finding>) {
    let rows = match read_cards(terms, text(files, CARDS, found)) {
        Ok(rows) => rows,
        Err(line) => {
            if files.contains_key(CARDS) {
                found.push(Finding::BadLine(CARDS.to_owned(), line.0));
            }
            return;
        }
    };
    cards(terms, &rows, found);
    results(files, &rows, found);
    points(terms, &rows, text(files, POINTS, found), found);
    ranking(files, terms, &rows, decided, found);
}

fn cards(terms: &Terms, rows: &[Row], found: &mut Vec<Finding>) {
    let mut seen: BTreeSet<Number> = BTreeSet::new();
    for row in rows {
        let number = row.standing.number;
        if !seen.insert(number) {
            found.push(Finding::Twice(number.0));
        }
        for (task, points) in terms.tasks.iter().zip(&row.standing.tasks) {
            if *points > task.most {
                found.push(Finding::TooMany(number.0, task.id.clone()));
            }
        }
        if row.points != row.standing.points() {
            found.push(Finding::Sum(number.0));
        }
        if row.receipt != row.head.receipt() {
            found.push(Finding::Receipt(number.0));
        }
    }
}

/// Each published result is the one of its card, and none is of nobody.
fn results(files: &Files, rows: &[Row], found: &mut Vec<Finding>) {
    let heads: BTreeMap<u32, Head> = rows.iter().map(|row| (row.standing.number.0, row.head)).collect();
    for (name, bytes) in files.range(RESULTS.to_owned()..) {
        let Some(name) = name.strip_prefix(RESULTS) else { break };
        let number = name.strip_suffix(".aqr").and_then(|number| number.parse::<u32>().ok());
        let Some(number) = number else {
            found.push(Finding::BadLine(format!("{RESULTS}{name}"), 1));
            continue;
        };
        match ResultFile::read(bytes) {
            Ok(result) if heads.get(&number) == Some(&result.head) && result.header.number.0 == number => {}
            _ => found.push(Finding::OtherResult(number)),
        }
    }
}

/// Every point has its rule, and the rules of a task make its points.
fn points(terms: &Terms, rows: &[Row], text: &str, found: &mut Vec<Finding>) {
    let mut sums: BTreeMap<(Number, usize), i64> = BTreeMap::new();
    let mut items: BTreeSet<(Number, usize, &str)> = BTreeSet::new();
    for point in read_points(text) {
        let point = match point {
            Ok(point) => point,
            Err(line) => {
                found.push(Finding::BadLine(POINTS.to_owned(), line.0));
                continue;
            }
        };
        let Some(at) = terms.tasks.iter().position(|task| task.id == point.task) else {
            found.push(Finding::Rule(point.number.0, format!("{}.{}", point.task, point.item)));
            continue;
        };
        let worth = worth(&terms.tasks[at], point.item, point.times, point.points);
        if !worth || !items.insert((point.number, at, point.item)) {
            found.push(Finding::Rule(point.number.0, format!("{}.{}", point.task, point.item)));
        }
        *sums.entry((point.number, at)).or_default() += i64::from(point.points);
    }
    for row in rows {
        let number = row.standing.number;
        for (at, (task, points)) in terms.tasks.iter().zip(&row.standing.tasks).enumerate() {
            let sum = sums.get(&(number, at)).copied().unwrap_or_default();
            if sum.clamp(0, i64::from(task.most)) != i64::from(*points) {
                found.push(Finding::Reasons(number.0, task.id.clone()));
            }
        }
    }
}

/// Whether a rule or question gives so many points.
fn worth(task: &TaskTerms, item: &str, times: u16, points: i32) -> bool {
    match task.right {
        Some(right) => times == 1 && (points == 0 || points == i32::from(right)),
        None => {
            let rule = task.rules.iter().find(|(rule, _)| rule == item);
            rule.is_some_and(|(_, each)| i32::from(*each) * i32::from(times) == points)
        }
    }
}

/// The ranking is the one that follows from cards and appeals.
fn ranking(files: &Files, terms: &Terms, rows: &[Row], decided: &Decided, found: &mut Vec<Finding>) {
    let (shares, wanted): (Shares, Option<Hash>) =
        decided.ranked.map_or((Shares::default(), None), |(shares, table)| (shares, Some(table)));
    if let (Some(wanted), Some(bytes)) = (wanted, files.get(RANKING))
        && hash(bytes) != wanted
    {
        found.push(Finding::OtherRanking);
    }
    let mut standings: Vec<_> = rows.iter().map(|row| row.standing.clone()).collect();
    let most = terms.most();
    standings.iter_mut().for_each(|standing| decided.mend(&most, standing));
    let reckoned = groups(&terms.by(), shares, &standings);
    let text = text(files, RANKING, found);
    let published = published(text, found);
    let names: BTreeSet<String> = reckoned.keys().map(group_name).collect();
    for (group, places) in &reckoned {
        let name = group_name(group);
        let lines = published.get(&name).map_or(&[][..], Vec::as_slice);
        compare(group, &name, places, lines, found);
    }
    for (name, lines) in published.iter().filter(|(name, _)| !names.contains(*name)) {
        found.extend(lines.iter().map(|line| Finding::Stranger(name.clone(), line.number)));
    }
}

fn group_name(group: &Group) -> String {
    let tier = super::table::tier_name(group.tier);
    group.lang.map_or_else(|| tier.to_owned(), |lang: Lang| format!("{tier}, {}", lang.code()))
}

/// A line of the ranking, as it is written.
struct Written<'a> {
    number: u32,
    line: &'a str,
}

fn published<'a>(text: &'a str, found: &mut Vec<Finding>) -> BTreeMap<String, Vec<Written<'a>>> {
    let mut groups: BTreeMap<String, Vec<Written<'a>>> = BTreeMap::new();
    for (at, line) in (2..).zip(text.lines().skip(1)) {
        let cells: Vec<&str> = line.split(',').collect();
        match (cells.as_slice(), cells.get(3).and_then(|number| number.parse().ok())) {
            ([tier, lang, _, _, _, _, _], Some(number)) => {
                let name = if lang.is_empty() { (*tier).to_owned() } else { format!("{tier}, {lang}") };
                groups.entry(name).or_default().push(Written { number, line });
            }
            _ => found.push(Finding::BadLine(RANKING.to_owned(), at)),
        }
    }
    groups
}

fn compare(group: &Group, name: &str, places: &[Place], lines: &[Written<'_>], found: &mut Vec<Finding>) {
    let mut left: BTreeMap<u32, &str> = BTreeMap::new();
    for line in lines {
        if left.insert(line.number, line.line).is_some() {
            found.push(Finding::Stranger(name.to_owned(), line.number));
        }
    }
    let mut wrong = false;
    for place in places {
        let number = place.number.0;
        let Some(line) = left.remove(&number) else {
            found.push(Finding::Unranked(name.to_owned(), number));
            wrong = true;
            continue;
        };
        let own = ranking_line(group, place);
        for (at, (is, should)) in line.split(',').zip(own.split(',')).enumerate() {
            if is != should {
                wrong = true;
                let (name, number) = (name.to_owned(), number);
                found.push(match at {
                    4 => Finding::RankedPoints(name, number),
                    5 => Finding::Medal(name, number),
                    6 => Finding::Tie(name, number),
                    _ => Finding::Place(name, number),
                });
            }
        }
    }
    wrong |= !left.is_empty();
    found.extend(left.into_keys().map(|number| Finding::Stranger(name.to_owned(), number)));
    let order = places.iter().map(|place| place.number.0).eq(lines.iter().map(|line| line.number));
    if !order && !wrong {
        found.push(Finding::Order(name.to_owned()));
    }
}
