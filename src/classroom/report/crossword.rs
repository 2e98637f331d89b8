//! A crossword on paper: the empty grid with its clues, and on a second page the solution.

use std::collections::BTreeMap;

use super::sheet::{Block, Column, Grid, GridCell, Look, Sheet, Side, Table};
use crate::classroom::quest::crossword::draw::Cells;
use crate::classroom::quest::crossword::{Crossword, Direction, Entry, lay};
use crate::content::ids::{OptionId, StationId};
use crate::content::lang::Lang;
use crate::content::stations::{Station, StationKind, message, part};
use crate::content::words::{Args, Words};
use crate::play::dice::Seed;

/// A crossword of a station's words in this language; none where the station is no crossword.
pub fn laid(words: &Words, lang: Lang, station: &Station, seed: Seed) -> Option<Crossword> {
    let StationKind::Crossword { words: of, lay: count } = &station.kind else { return None };
    let spelt = |id: &OptionId| words.ui(lang, &part(&station.id, id.as_str()), None, &Args::new());
    let spelt: Vec<(OptionId, String)> = of.iter().map(|(id, _)| (id.clone(), spelt(id))).collect();
    lay(&spelt, usize::from(*count), seed)
}

/// The paper.
pub fn sheet(words: &Words, lang: Lang, station: &StationId, crossword: &Crossword) -> Sheet {
    let say = |message: &str, attribute| words.ui(lang, message, attribute, &Args::new());
    let clues = |direction: Direction| -> Vec<String> {
        let own = crossword.entries.iter().filter(|entry| entry.direction == direction);
        let clue = |entry: &Entry| {
            let clue = say(&part(station, entry.word.as_str()), Some("clue"));
            format!("{}. {clue} ({})", entry.number, entry.letters.len())
        };
        own.map(clue).collect()
    };
    let (across, down) = (clues(Direction::Across), clues(Direction::Down));
    let at = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    let rows = (0..across.len().max(down.len())).map(|row| vec![at(&across, row), at(&down, row)]);
    let column = |message| Column { head: say(message, None), share: 1, side: Side::Left };
    let table = Table { columns: vec![column("quest-play-across"), column("quest-play-down")], rows: rows.collect() };
    let grid = |what| Block::Grid(grid(crossword, what, say(&message(station), None)));
    Sheet {
        lang,
        title: say(&message(station), None),
        look: Look::OnePage,
        blocks: vec![
            Block::Small(say(&message(station), Some("task"))),
            grid(Cells::Empty),
            Block::Table(table),
            Block::Lines(vec![(String::new(), say("report-team", None))]),
            Block::NewPage,
            Block::Large(say("quest-play-solution", None)),
            grid(Cells::Filled),
        ],
        foot: say("report-crossword-foot", None),
    }
}

/// The grid, empty or filled.
fn grid(crossword: &Crossword, what: Cells, said: String) -> Grid {
    let numbers: BTreeMap<(u8, u8), u8> =
        crossword.entries.iter().map(|entry| ((entry.row, entry.column), entry.number)).collect();
    let cell = |((row, column), letter): ((u8, u8), char)| GridCell {
        row,
        column,
        number: numbers.get(&(row, column)).copied(),
        letter: (what == Cells::Filled).then_some(letter),
    };
    let cells = crossword.cells().into_iter().map(cell).collect();
    Grid { rows: crossword.rows, columns: crossword.columns, cells, said }
}
