//! The list of numbers: a table that organizers fill in with any program for tables.

use std::collections::BTreeSet;

use super::folder::Folder;
use crate::content::level::Tier;
use crate::content::round::Round;
use crate::content::words::Args as Words;
use crate::olympiad::ballot::{Accommodations, Ballot, Number};
pub use crate::olympiad::published::table::tier_name;

/// The first line of the list.
pub const HEAD: &str = "number,tier,language,more_minutes,large_text,screen_reader";

/// Why a list can't be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BadList {
    /// There are no numbers in it.
    Empty,
    /// A line is wrong.
    Line(usize, BadField),
}

/// What is wrong in a line; with what stands there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BadField {
    Number(String),
    Tier(String),
    Lang(String),
    Minutes(String),
    YesOrNo(String),
    Twice(Number),
}

/// The ballots of `list.csv`.
///
/// # Errors
/// A sentence with the line.
pub fn list(folder: &Folder) -> Result<Vec<Ballot>, String> {
    let text = folder.read("list.csv")?;
    read(&text, &folder.round).map_err(|bad| told(folder, &bad))
}

fn told(folder: &Folder, bad: &BadList) -> String {
    let (line, field) = match bad {
        BadList::Empty => {
            let example = format!("1,{},kk,0,no,no", tier_name(Tier::School));
            return folder.tell("desk-list-empty", &Words::new().text("example", example));
        }
        BadList::Line(line, field) => (line, field),
    };
    let round = &folder.round;
    let tiers = || round.tiers.iter().map(|tier| tier_name(*tier)).collect::<Vec<_>>().join(", ");
    let langs = || round.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(", ");
    let (message, text, known) = match field {
        BadField::Number(text) => ("desk-list-number", text.clone(), String::new()),
        BadField::Tier(text) => ("desk-list-tier", text.clone(), tiers()),
        BadField::Lang(text) => ("desk-list-language", text.clone(), langs()),
        BadField::Minutes(text) => ("desk-list-minutes", text.clone(), String::new()),
        BadField::YesOrNo(text) => ("desk-list-yes", text.clone(), String::new()),
        BadField::Twice(number) => ("desk-list-twice", number.0.to_string(), String::new()),
    };
    let wrong = folder.tell(message, &Words::new().text("text", text).text("known", known));
    folder.tell("desk-list-line", &Words::new().text("line", line.to_string()).text("wrong", wrong))
}

/// Reads the list.
///
/// # Errors
/// The first thing that is wrong.
pub fn read(text: &str, round: &Round) -> Result<Vec<Ballot>, BadList> {
    let mut ballots: Vec<Ballot> = Vec::new();
    let mut numbers = BTreeSet::new();
    // A table of other programs begins with a mark of its bytes, and may have semicolons.
    let text = text.trim_start_matches('\u{feff}');
    for (at, line) in (1..).zip(text.lines()) {
        let line = line.trim().replace([';', '\t'], ",");
        if line.is_empty() || at == 1 && line.eq_ignore_ascii_case(HEAD) {
            continue;
        }
        let ballot = ballot(&line, round).map_err(|bad| BadList::Line(at, bad))?;
        if !numbers.insert(ballot.number) {
            return Err(BadList::Line(at, BadField::Twice(ballot.number)));
        }
        ballots.push(ballot);
    }
    if ballots.is_empty() { Err(BadList::Empty) } else { Ok(ballots) }
}

fn ballot(line: &str, round: &Round) -> Result<Ballot, BadField> {
    let fields: Vec<&str> = line.split(',').map(|field| field.trim().trim_matches('"')).collect();
    let field = |at: usize| fields.get(at).copied().unwrap_or_default();
    let number = field(0).parse().map_err(|_| BadField::Number(field(0).to_owned()))?;
    let tier = round.tiers.iter().copied().find(|tier| tier_name(*tier).eq_ignore_ascii_case(field(1)));
    let tier = tier.ok_or_else(|| BadField::Tier(field(1).to_owned()))?;
    let lang = round.languages.iter().copied().find(|lang| lang.code() == field(2).to_lowercase());
    let lang = lang.ok_or_else(|| BadField::Lang(field(2).to_owned()))?;
    let minutes = match field(3) {
        "" => 0,
        minutes => minutes.parse().map_err(|_| BadField::Minutes(minutes.to_owned()))?,
    };
    let yes = |at: usize| yes(field(at)).ok_or_else(|| BadField::YesOrNo(field(at).to_owned()));
    let allowed = Accommodations { minutes, large_text: yes(4)?, screen_reader: yes(5)? };
    Ok(Ballot { number: Number(number), tier, lang, allowed })
}

/// What stands in a column of yes and no; nothing is no. `None` where it is neither.
pub fn yes(field: &str) -> Option<bool> {
    match field.to_lowercase().as_str() {
        "yes" | "1" => Some(true),
        "" | "no" | "0" => Some(false),
        _ => None,
    }
}
