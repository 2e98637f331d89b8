//! The list of numbers: a table that organizers fill in with any program for tables.

use std::collections::BTreeSet;

use crate::content::lang::Lang;
use crate::content::level::Tier;
use crate::content::round::Round;
use crate::olympiad::ballot::{Accommodations, Ballot, Number};
pub use crate::olympiad::published::table::tier_name;

/// The first line of the list.
pub const HEAD: &str = "number,tier,language,more_minutes,large_text,screen_reader";

/// Reads the list.
///
/// # Errors
/// A sentence with the line.
pub fn read(text: &str, round: &Round) -> Result<Vec<Ballot>, String> {
    let mut ballots: Vec<Ballot> = Vec::new();
    let mut numbers = BTreeSet::new();
    // A table of other programs begins with a mark of its bytes, and may have semicolons.
    let text = text.trim_start_matches('\u{feff}');
    for (at, line) in (1..).zip(text.lines()) {
        let line = line.trim().replace([';', '\t'], ",");
        if line.is_empty() || at == 1 && line.eq_ignore_ascii_case(HEAD) {
            continue;
        }
        let ballot = ballot(&line, round).map_err(|wrong| format!("list.csv, line {at}: {wrong}"))?;
        if !numbers.insert(ballot.number) {
            return Err(format!("list.csv, line {at}: the number {} stands there twice", ballot.number.0));
        }
        ballots.push(ballot);
    }
    if ballots.is_empty() {
        return Err(format!("list.csv has no numbers yet. A line is such as 1,{},kk,0,no,no", tier_name(Tier::School)));
    }
    Ok(ballots)
}

fn ballot(line: &str, round: &Round) -> Result<Ballot, String> {
    let fields: Vec<&str> = line.split(',').map(|field| field.trim().trim_matches('"')).collect();
    let field = |at: usize| fields.get(at).copied().unwrap_or_default();
    let number = field(0).parse().map_err(|_| format!("“{}” is no number", field(0)))?;
    let tier = round.tiers.iter().copied().find(|tier| tier_name(*tier).eq_ignore_ascii_case(field(1)));
    let tier = tier.ok_or_else(|| {
        let known: Vec<&str> = round.tiers.iter().map(|tier| tier_name(*tier)).collect();
        format!("“{}” is no tier of this round; it has: {}", field(1), known.join(", "))
    })?;
    let lang = round.languages.iter().copied().find(|lang| lang.code() == field(2).to_lowercase());
    let lang = lang.ok_or_else(|| {
        let known: Vec<&str> = round.languages.iter().map(|lang| Lang::code(*lang)).collect();
        format!("“{}” is no language of this round; it has: {}", field(2), known.join(", "))
    })?;
    let minutes = match field(3) {
        "" => 0,
        minutes => minutes.parse().map_err(|_| format!("“{minutes}” is no number of minutes"))?,
    };
    let allowed = Accommodations { minutes, large_text: yes(field(4))?, screen_reader: yes(field(5))? };
    Ok(Ballot { number: Number(number), tier, lang, allowed })
}

/// What stands in a column of yes and no; nothing is no.
///
/// # Errors
/// A sentence.
pub fn yes(field: &str) -> Result<bool, String> {
    match field.to_lowercase().as_str() {
        "yes" | "1" => Ok(true),
        "" | "no" | "0" => Ok(false),
        _ => Err(format!("“{field}” is neither yes nor no")),
    }
}
