//! The protocol of a team quest: all points, all sheets of the jury, what was corrected, and lines to sign on.

use super::parts::column;
use super::sheet::{Block, Look, Sheet, Side, Table};
use super::voice::Voice;
use crate::classroom::quest::jury::Counted;
use crate::classroom::quest::protocol::{Protocol, ProtocolSheet};
use crate::classroom::quest::team::TeamId;
use crate::content::ids::StationId;
use crate::content::lang::Lang;
use crate::content::stations::{message, part};
use crate::content::words::{Args, Words};

/// How many stations stand beside each other.
const ABREAST: usize = 4;
/// How wide a column is that holds a few digits, and one that holds a name.
const SHARES: (u16, u16) = (2, 5);

/// The protocol on paper.
pub fn sheet(words: &Words, lang: Lang, protocol: &Protocol) -> Sheet {
    let voice = Voice::new(words, lang);
    let quest = voice.say(&crate::content::stations::quest_message(&protocol.quest));
    let mut facts = vec![(voice.say("report-form"), quest)];
    for (label, value) in [("report-date", &protocol.day), ("report-school", &protocol.place)] {
        let value = if value.is_empty() { BLANK.to_owned() } else { value.clone() };
        facts.push((voice.say(label), value));
    }
    let mut blocks = vec![Block::Facts(facts), Block::Table(places(voice, protocol))];
    blocks.extend(points(voice, protocol));
    blocks.extend(ties(voice, protocol));
    blocks.extend(jury(voice, protocol));
    blocks.extend(corrections(voice, protocol));
    blocks.push(Block::Heading(voice.say("report-signatures")));
    let line = |(label, name): (String, &str)| {
        let label = if name.is_empty() { label } else { format!("{label}: {name}") };
        (label, voice.say("report-signature"))
    };
    let lines = protocol.signatures.iter().map(|it| line((voice.say(it.role), it.name.as_str())));
    blocks.push(Block::Lines(lines.collect()));
    Sheet { lang, title: voice.say("quest-protocol-title"), look: Look::Paper, blocks, foot: protocol.day.clone() }
}

/// What stands on a line that is filled in by hand.
const BLANK: &str = "____________________________";

fn station(voice: Voice<'_>, id: &StationId) -> String {
    voice.say(&message(id))
}

/// Places and sums.
fn places(voice: Voice<'_>, protocol: &Protocol) -> Table {
    let rows = protocol.rows.iter().map(|it| {
        let school = it.school.as_deref().unwrap_or("—").to_owned();
        vec![it.row.place.to_string(), it.name.clone(), school, voice.points(it.row.total.in_hundredths())]
    });
    Table {
        columns: vec![
            column(voice.say("quest-protocol-place"), SHARES.0, Side::Right),
            column(voice.say("quest-protocol-team"), SHARES.1, Side::Left),
            column(voice.say("quest-protocol-school"), SHARES.0, Side::Left),
            column(voice.say("quest-protocol-total"), SHARES.0, Side::Right),
        ],
        rows: rows.collect(),
    }
}

/// The points at each station, a few stations abreast.
fn points(voice: Voice<'_>, protocol: &Protocol) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (at, stations) in protocol.stations.chunks(ABREAST).enumerate() {
        let heads = stations.iter().map(|id| column(station(voice, id), SHARES.0, Side::Right));
        let row = |it: &crate::classroom::quest::protocol::ProtocolRow| {
            let scores = (0..stations.len()).map(|n| it.row.scores.get(at * ABREAST + n).copied().flatten());
            let scores = scores.map(|score| score.map_or("—".to_owned(), |it| voice.points(it.in_hundredths())));
            std::iter::once(it.name.clone()).chain(scores).collect()
        };
        blocks.push(Block::Table(Table {
            columns: std::iter::once(column(voice.say("quest-protocol-team"), SHARES.0, Side::Left))
                .chain(heads)
                .collect(),
            rows: protocol.rows.iter().map(row).collect(),
        }));
    }
    blocks
}

/// The rules for ties, and whom they parted.
fn ties(voice: Voice<'_>, protocol: &Protocol) -> Vec<Block> {
    let rule = |at: usize| -> Option<String> {
        let (message, about) = protocol.ties.get(at)?;
        let args = about.as_ref().map_or_else(Args::new, |id| Args::new().text("station", station(voice, id)));
        Some(voice.with(message, &args))
    };
    let mut blocks: Vec<Block> =
        (0..protocol.ties.len()).filter_map(|at| Some(Block::Small(format!("{}. {}", at + 1, rule(at)?)))).collect();
    blocks.push(Block::Small(voice.say("quest-tie-shared")));
    for it in &protocol.rows {
        if let Some(by) = it.row.decided_by {
            let args = Args::new().text("team", it.name.as_str()).number("n", i64::from(by) + 1);
            blocks.push(Block::Small(voice.with("quest-protocol-decided", &args)));
        }
    }
    blocks
}

/// Every sheet of the jury, and who declared an interest.
fn jury(voice: Voice<'_>, protocol: &Protocol) -> Vec<Block> {
    let mut blocks = Vec::new();
    let lines = |it: &ProtocolSheet| {
        let line = |id: &str| voice.say(&part(&it.station, &format!("rubric-{id}")));
        let said = it.lines.iter().map(|(id, points)| format!("{}: {points}", line(id.as_str())));
        said.collect::<Vec<_>>().join("; ")
    };
    let counted = |counted| match counted {
        Counted::Kept => voice.say("quest-protocol-kept"),
        Counted::Dropped => voice.say("quest-protocol-dropped"),
    };
    if !protocol.sheets.is_empty() {
        let row = |it: &ProtocolSheet| {
            let team = format!("{}. {}", it.team, station(voice, &it.station));
            let mean = voice.points(it.mean.in_hundredths());
            vec![it.juror.clone(), team, lines(it), it.sum.to_string(), counted(it.counted), mean]
        };
        let narrow = |message: &str| column(voice.say(message), SHARES.0, Side::Right);
        let wide = |message: &str, share| column(voice.say(message), share, Side::Left);
        blocks.push(Block::Heading(voice.say("quest-protocol-jury")));
        blocks.push(Block::Table(Table {
            columns: vec![
                wide("quest-protocol-juror", SHARES.0),
                wide("quest-protocol-team", SHARES.0 + 1),
                wide("quest-protocol-lines", SHARES.1),
                narrow("quest-protocol-sum"),
                wide("quest-protocol-counted", SHARES.0 + 1),
                narrow("quest-protocol-mean"),
            ],
            rows: protocol.sheets.iter().map(row).collect(),
        }));
    }
    if !protocol.interests.is_empty() {
        blocks.push(Block::Heading(voice.say("quest-protocol-conflict")));
        let said = protocol.interests.iter().map(|(juror, team)| Block::Paragraph(format!("{juror} — {team}")));
        blocks.extend(said);
    }
    blocks
}

/// What was corrected, and why.
fn corrections(voice: Voice<'_>, protocol: &Protocol) -> Vec<Block> {
    if protocol.corrections.is_empty() {
        return Vec::new();
    }
    let name = |team: TeamId| {
        let row = protocol.rows.iter().find(|it| it.row.team == team);
        row.map_or_else(String::new, |it| it.name.clone())
    };
    let said = protocol.corrections.iter().map(|it| {
        let [was, is] = [it.was, it.is].map(|score| voice.points(score.in_hundredths()));
        Block::Paragraph(format!("{}. {}: {was} → {is}. {}", name(it.team), station(voice, &it.station), it.reason))
    });
    std::iter::once(Block::Heading(voice.say("quest-protocol-correction"))).chain(said).collect()
}
