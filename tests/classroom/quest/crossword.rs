//! Crosswords of the words that ship, in three alphabets, for many seeds.

use std::collections::BTreeMap;

use adal_qala::classroom::quest::crossword::draw::Cells;
use adal_qala::classroom::quest::crossword::{Crossword, Direction, MAX_SIDE, lay, letters};
use adal_qala::classroom::quest::units::Score;
use adal_qala::classroom::report::{self, html, pdf};
use adal_qala::content::ids::{OptionId, StationId};
use adal_qala::content::lang::Lang;
use adal_qala::content::library::Library;
use adal_qala::content::stations::{StationKind, part};
use adal_qala::content::words::Args;
use adal_qala::play::dice::Seed;
use insta::assert_snapshot;

use super::stations::library;

/// The words of the station in a language, and how many are to be laid.
fn words(library: &Library, lang: Lang) -> (Vec<(OptionId, String)>, usize) {
    let id = StationId::parse("crossword").unwrap();
    let StationKind::Crossword { words, lay } = &library.stations[&id].kind else { panic!("it is a crossword") };
    let text = |word: &OptionId| library.words.ui(lang, &part(&id, word.as_str()), None, &Args::new());
    (words.iter().map(|(word, _)| (word.clone(), text(word))).collect(), usize::from(*lay))
}

/// Every run of two or more letters, across and down.
fn runs(crossword: &Crossword) -> Vec<String> {
    let cells = crossword.cells();
    let side = i16::from(MAX_SIDE);
    let at = |row: i16, column: i16| {
        let cell = (u8::try_from(row).ok()?, u8::try_from(column).ok()?);
        cells.get(&cell).copied()
    };
    let mut found = Vec::new();
    for (down, right) in [(0, 1), (1, 0)] {
        for row in 0..side {
            for column in 0..side {
                if at(row - down, column - right).is_none() && at(row, column).is_some() {
                    let run: String = (0..side).map_while(|n| at(row + n * down, column + n * right)).collect();
                    if run.chars().count() > 1 {
                        found.push(run);
                    }
                }
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_language_and_seed_gives_a_whole_crossword() {
    let library = library();
    for lang in Lang::ALL {
        let (words, count) = words(library, lang);
        for seed in 0..12 {
            let crossword = lay(&words, count, Seed(seed)).unwrap();
            let told = format!("{} with seed {seed}:\n{}", lang.code(), crossword.text(Cells::Filled));
            assert_eq!(crossword.entries.len(), count, "{told}");
            assert!(crossword.hangs_together(), "{told}");
            assert!(crossword.crossings() >= count, "more crossings than a chain has: {told}");
            assert!(crossword.rows <= MAX_SIDE && crossword.columns <= MAX_SIDE, "{told}");
            // No run of letters but the words: nothing touches that doesn't cross.
            let mut laid: Vec<String> = crossword.entries.iter().map(|entry| entry.text()).collect();
            laid.sort();
            assert_eq!(runs(&crossword), laid, "{told}");
        }
    }
}

#[test]
fn a_seed_is_a_crossword() {
    let library = library();
    let (words, count) = words(library, Lang::Kk);
    assert_eq!(lay(&words, count, Seed(7)), lay(&words, count, Seed(7)));
    assert_ne!(lay(&words, count, Seed(7)), lay(&words, count, Seed(8)));
}

#[test]
fn numbers_go_by_rows_and_one_cell_has_one() {
    let library = library();
    let (words, count) = words(library, Lang::En);
    let crossword = lay(&words, count, Seed(3)).unwrap();
    let starts: BTreeMap<u8, (u8, u8)> =
        crossword.entries.iter().map(|entry| (entry.number, (entry.row, entry.column))).collect();
    let cells: Vec<_> = starts.values().copied().collect();
    assert!(cells.windows(2).all(|pair| pair[0] < pair[1]), "{cells:?}");
    assert_eq!(starts.keys().copied().collect::<Vec<_>>(), (1..=starts.len() as u8).collect::<Vec<_>>());
    assert!(crossword.entries.iter().any(|entry| entry.direction == Direction::Down));
}

#[test]
fn right_words_score_however_they_are_typed() {
    let word = |text: &str| (OptionId::parse(text).unwrap(), text.to_owned());
    let crossword = lay(&[word("queue"), word("gift"), word("trust")], 3, Seed(1)).unwrap();
    let laid = crossword.entries.len() as i64;
    let written = [("queue", " QUEUE "), ("trust", "list")];
    let written = written.map(|(id, text)| (OptionId::parse(id).unwrap(), text.to_owned())).into();
    assert_eq!(crossword.score(&written, 90), Score::share(90, 1, laid));
    assert_eq!(crossword.score(&BTreeMap::new(), 90), Score::ZERO);
    assert!(lay(&[], 3, Seed(1)).is_none());
}

#[test]
fn letters_are_capitals_of_each_alphabet() {
    for (word, capitals) in [("өлшемшарт", "ӨЛШЕМШАРТ"), ("подотчётность", "ПОДОТЧЕТНОСТЬ"), ("audit", "AUDIT")]
    {
        assert_eq!(letters(word).into_iter().collect::<String>(), capitals);
    }
}

#[test]
fn it_is_drawn_for_paper() {
    let library = library();
    let (words, count) = words(library, Lang::Kk);
    let crossword = lay(&words, count, Seed(2026)).unwrap();
    assert_snapshot!(crossword.text(Cells::Filled));
    let station = library.stations.values().find(|it| matches!(it.kind, StationKind::Crossword { .. })).unwrap();
    for lang in Lang::ALL {
        let laid = report::crossword::laid(&library.words, lang, station, Seed(2026)).unwrap();
        let sheet = report::crossword::sheet(&library.words, lang, &station.id, &laid);
        let (page, text) = (html::page(&sheet), sheet.text());
        // The empty grid and the solution.
        assert_eq!(page.matches("<rect ").count(), 2 * laid.cells().len());
        assert_eq!(page.matches("text-anchor").count(), laid.cells().len());
        for entry in &laid.entries {
            assert!(text.contains(&format!("{}. ", entry.number)), "{text}");
            assert!(text.contains(&format!("({})", entry.letters.len())), "{text}");
        }
        assert!(pdf::page(&library.words, &sheet).starts_with(b"%PDF"));
    }
    let letters: Vec<char> = crossword.text(Cells::Empty).chars().filter(|c| c.is_alphabetic()).collect();
    assert!(letters.is_empty(), "an empty grid tells nothing: {letters:?}");
}
