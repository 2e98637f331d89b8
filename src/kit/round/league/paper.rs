//! The league as a page and a paper, with sentences that say what its columns mean.

use std::collections::BTreeMap;

use super::RoundName;
use crate::classroom::report::sheet::{Block, Look, Sheet, Side, Table};
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};
use crate::kit::voice::Voice;
use crate::olympiad::league::{FEW, Figure, League, PRIOR, WEIGHTS};

/// The league.
pub fn sheet(words: &Words, league: &League, titles: &BTreeMap<String, RoundName>, lang: Lang) -> Sheet {
    let paper = Paper { voice: Voice::new(words, lang) };
    let mut blocks = vec![Block::Paragraph(paper.voice.plain("league-about"))];
    if league.table.is_empty() {
        blocks.push(Block::Paragraph(paper.voice.plain("league-none")));
    } else {
        blocks.push(paper.season(league));
    }
    blocks.push(Block::Heading(paper.voice.plain("league-means")));
    let weights = Args::new()
        .number("participation", WEIGHTS.participation as i64)
        .number("result", WEIGHTS.result as i64)
        .number("improvement", WEIGHTS.improvement as i64);
    blocks.push(Block::Paragraph(paper.voice.say("league-points-mean", &weights)));
    for message in ["league-participation-means", "league-result-means", "league-improvement-means", "league-ties"] {
        blocks.push(Block::Paragraph(paper.voice.plain(message)));
    }
    blocks.push(Block::Paragraph(paper.voice.say("league-small", &Args::new().number("prior", PRIOR as i64))));
    blocks.push(Block::Paragraph(paper.voice.say("league-private", &Args::new().number("few", FEW as i64))));
    for (date, figures) in &league.rounds {
        let title = titles.get(date).and_then(|name| name.get(&lang)).map_or("", String::as_str);
        blocks.push(Block::Heading(
            paper.voice.say("league-round", &Args::new().text("date", date).text("round", title)),
        ));
        if figures.is_empty() {
            blocks.push(Block::Paragraph(paper.voice.plain("league-round-hidden")));
        } else {
            blocks.push(paper.round(figures));
        }
    }
    blocks.push(Block::Small(paper.voice.plain("league-sources")));
    Sheet {
        lang,
        title: paper.voice.plain("league-title"),
        look: Look::Paper,
        blocks,
        foot: paper.voice.plain("league-title"),
    }
}

struct Paper<'w> {
    voice: Voice<'w>,
}

impl Paper<'_> {
    fn season(&self, league: &League) -> Block {
        let columns = vec![
            self.voice.column("league-place", 2, Side::Right),
            self.voice.column("league-school", 6, Side::Left),
            self.voice.column("league-rounds", 2, Side::Right),
            self.voice.column("league-participation", 3, Side::Right),
            self.voice.column("league-result", 3, Side::Right),
            self.voice.column("league-improvement", 3, Side::Right),
            self.voice.column("league-points", 3, Side::Right),
        ];
        let row = |one: &crate::olympiad::league::Standing| {
            let [place, rounds, participation, result, improvement, points] =
                [one.place, one.rounds, one.participation, one.result, one.improvement, one.points]
                    .map(|n| n.to_string());
            vec![place, one.school.clone(), rounds, participation, result, improvement, points]
        };
        Block::Table(Table { columns, rows: league.table.iter().map(row).collect() })
    }

    fn round(&self, figures: &BTreeMap<String, Figure>) -> Block {
        let columns = vec![
            self.voice.column("league-school", 6, Side::Left),
            self.voice.column("league-contestants", 3, Side::Right),
            self.voice.column("league-enrolled", 3, Side::Right),
            self.voice.column("league-mean", 3, Side::Right),
            self.voice.column("league-participation", 3, Side::Right),
            self.voice.column("league-result", 3, Side::Right),
            self.voice.column("league-improvement", 3, Side::Right),
            self.voice.column("league-points", 3, Side::Right),
        ];
        let row = |(school, figure): (&String, &Figure)| {
            let scored = figure.scored.map_or_else(
                || [const { String::new() }; 5].map(|_| "—".to_owned()),
                |own| {
                    [own.enrolled, own.participation, own.result, own.improvement, own.points()].map(|n| n.to_string())
                },
            );
            let [enrolled, rest @ ..] = scored;
            let mut row = vec![school.clone(), figure.contestants.to_string(), enrolled, figure.mean.to_string()];
            row.extend(rest);
            row
        };
        Block::Table(Table { columns, rows: figures.iter().map(row).collect() })
    }
}
