//! The protocol: everything that decided, as plain data that another part prints and people sign.

use serde::Serialize;

use super::board::{Correction, Row};
use super::game::Quest;
use super::jury::Counted;
use super::team::TeamId;
use super::units::Score;
use crate::content::ids::{QuestId, RubricId, StationId};
use crate::content::stations::TieBreak;

/// A protocol. Names of stations and rules are ids of messages: the printer has the words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Protocol {
    /// Which quest it was.
    pub quest: QuestId,
    /// The day, as whoever prints it writes it.
    pub day: String,
    /// The place.
    pub place: String,
    /// The stations, in the order of the columns.
    pub stations: Vec<StationId>,
    /// The teams, the first place first.
    pub rows: Vec<ProtocolRow>,
    /// What each juror gave.
    pub sheets: Vec<ProtocolSheet>,
    /// Who declared an interest in which team.
    pub interests: Vec<(String, String)>,
    /// What was corrected, and why.
    pub corrections: Vec<Correction>,
    /// The rules for ties, as they were written beforehand: messages, and the station that one is about.
    pub ties: Vec<(&'static str, Option<StationId>)>,
    /// Lines to sign on.
    pub signatures: Vec<Signature>,
}

/// A team on the protocol.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ProtocolRow {
    /// Its name.
    pub name: String,
    /// Its school.
    pub school: Option<String>,
    /// Its points and place.
    pub row: Row,
}

/// A juror's sheet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ProtocolSheet {
    /// Where.
    pub station: StationId,
    /// The team.
    pub team: String,
    /// The juror.
    pub juror: String,
    /// What was given, line by line.
    pub lines: Vec<(RubricId, u16)>,
    /// The sum.
    pub sum: u32,
    /// Whether it was counted.
    pub counted: Counted,
    /// The mean of all that were counted, in points of the station.
    pub mean: Score,
}

/// A line to sign on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Signature {
    /// The message that says as what one signs.
    pub role: &'static str,
    /// The name, or the team of a captain; empty where it is written by hand.
    pub name: String,
}

/// The message that words a rule for ties.
pub fn tie_message(tie: &TieBreak) -> &'static str {
    match tie {
        TieBreak::Station(_) => "quest-tie-station",
        TieBreak::StationsWon => "quest-tie-stations-won",
        TieBreak::FewerFalseAlarms => "quest-tie-fewer-false-alarms",
        TieBreak::Jury => "quest-tie-jury",
    }
}

/// The protocol of a quest. Day and place are handed in.
pub fn protocol(quest: &Quest, day: &str, place: &str) -> Protocol {
    let name = |team: TeamId| quest.team(team).map_or_else(String::new, |team| team.name.clone());
    let rows = quest.board().rows().into_iter().map(|row| ProtocolRow {
        name: name(row.team),
        school: quest.team(row.team).and_then(|team| team.school.as_ref()).map(|school| school.0.clone()),
        row,
    });
    let juror = |id| {
        let mut jurors = quest.jury().jurors();
        jurors.find(|(own, _)| *own == id).map_or_else(String::new, |(_, juror)| juror.name.clone())
    };
    let mut sheets = Vec::new();
    for (performance, given) in quest.jury().all_sheets() {
        let Some(verdict) = quest.verdict(performance) else { continue };
        for (id, sum, counted) in &verdict.sums {
            let lines = given.get(id).into_iter().flatten();
            sheets.push(ProtocolSheet {
                station: performance.0.clone(),
                team: name(performance.1),
                juror: juror(*id),
                lines: lines.map(|(line, points)| (line.clone(), *points)).collect(),
                sum: *sum,
                counted: *counted,
                mean: verdict.mean,
            });
        }
    }
    let ties = quest.plan().ties.iter().map(|tie| {
        let station = match tie {
            TieBreak::Station(station) => Some(station.clone()),
            _ => None,
        };
        (tie_message(tie), station)
    });
    let jurors = quest.jury().jurors().map(|(_, juror)| ("quest-protocol-juror", juror.name.clone()));
    let captains = quest.teams().iter().map(|team| ("quest-protocol-captain", team.name.clone()));
    let signatures = std::iter::once(("quest-protocol-host", String::new())).chain(jurors).chain(captains);
    Protocol {
        quest: quest.plan().id.clone(),
        day: day.to_owned(),
        place: place.to_owned(),
        stations: quest.board().stations().to_vec(),
        rows: rows.collect(),
        sheets,
        interests: quest.jury().interests().map(|(id, team)| (juror(id), name(team))).collect(),
        corrections: quest.board().corrections().to_vec(),
        ties: ties.collect(),
        signatures: signatures.map(|(role, name)| Signature { role, name }).collect(),
    }
}
