//! The board: places, ties by the rules of the plan, freezing, corrections.

use adal_qala::classroom::quest::board::{Board, Cell, Refused, Scorer};
use adal_qala::classroom::quest::team::TeamId;
use adal_qala::classroom::quest::units::Score;
use adal_qala::content::ids::StationId;
use adal_qala::content::stations::TieBreak;
use proptest::prelude::*;

fn station(name: &str) -> StationId {
    StationId::parse(name).unwrap()
}

/// A board of three stations, "art" of which is the jury's, with what each team has: points there, and false alarms.
fn board(ties: Vec<TieBreak>, teams: &[([u16; 3], u32)]) -> Board {
    let names = ["risks", "words", "art"].map(station);
    let mut board = Board::new(teams.len() as u8, names.to_vec(), ties);
    for (at, (points, false_alarms)) in teams.iter().enumerate() {
        for (name, points) in names.iter().zip(points) {
            let jury = name.as_str() == "art";
            let cell = Cell {
                score: Score::points(*points),
                false_alarms: if jury { 0 } else { *false_alarms },
                by: if jury { Scorer::Jury } else { Scorer::Program },
            };
            board.enter(TeamId(at as u8), name, cell).unwrap();
        }
    }
    board
}

/// Places and teams, from the first row to the last.
type Places = [(u8, u8); 4];

fn places(board: &Board) -> Vec<(u8, u8)> {
    board.rows().iter().map(|row| (row.place, row.team.0)).collect()
}

#[test]
fn each_rule_decides_what_it_is_about() {
    let equal = [([10, 20, 30], 1), ([20, 10, 30], 2), ([30, 20, 10], 0), ([5, 5, 5], 0)];
    let table: [(Vec<TieBreak>, Places); 5] = [
        (vec![], [(1, 0), (1, 1), (1, 2), (4, 3)]),
        (vec![TieBreak::Station(station("risks"))], [(1, 2), (2, 1), (3, 0), (4, 3)]),
        (vec![TieBreak::FewerFalseAlarms], [(1, 2), (2, 0), (3, 1), (4, 3)]),
        (vec![TieBreak::Jury], [(1, 0), (1, 1), (3, 2), (4, 3)]),
        (vec![TieBreak::StationsWon, TieBreak::Jury], [(1, 0), (2, 2), (3, 1), (4, 3)]),
    ];
    for (ties, expected) in table {
        assert_eq!(places(&board(ties.clone(), &equal)), expected, "{ties:?}");
    }
}

#[test]
fn the_row_says_which_rule_decided() {
    let ties = vec![TieBreak::Jury, TieBreak::Station(station("risks"))];
    let board = board(ties, &[([10, 20, 30], 0), ([20, 10, 30], 0), ([1, 1, 1], 0), ([0, 2, 1], 0)]);
    let decided: Vec<_> = board.rows().iter().map(|row| (row.team.0, row.decided_by)).collect();
    assert_eq!(decided, [(1, Some(1)), (0, Some(1)), (2, Some(1)), (3, Some(1))]);
    assert_eq!(board.rows()[2].place, 3);
}

#[test]
fn a_frozen_board_shows_what_it_showed() {
    let mut board = board(vec![], &[([10, 0, 0], 0), ([0, 0, 0], 0), ([0, 0, 0], 0), ([0, 0, 0], 0)]);
    board.freeze();
    board.correct(TeamId(1), &station("risks"), Score::points(90), "counted twice").unwrap();
    assert_eq!(board.shown()[0].team, TeamId(0));
    assert_eq!(board.rows()[0].team, TeamId(1));
    // Freezing it again shows nothing new.
    board.freeze();
    assert_eq!(board.shown()[0].team, TeamId(0));
    board.thaw();
    assert_eq!(board.shown(), board.rows());
}

#[test]
fn scores_are_entered_once_and_corrected_for_a_reason() {
    let mut board = board(vec![], &[([1, 1, 1], 0); 4]);
    let risks = station("risks");
    assert_eq!(board.enter(TeamId(0), &risks, Cell::default()), Err(Refused::AlreadyEntered));
    assert_eq!(board.enter(TeamId(4), &risks, Cell::default()), Err(Refused::UnknownTeam));
    assert_eq!(board.enter(TeamId(0), &station("nowhere"), Cell::default()), Err(Refused::UnknownStation));
    assert_eq!(board.correct(TeamId(0), &risks, Score::points(2), " — "), Err(Refused::NoReason));
    board.correct(TeamId(0), &risks, Score::points(2), " miscounted ").unwrap();
    let kept = &board.corrections()[0];
    assert_eq!((kept.was, kept.is, kept.reason.as_str()), (Score::points(1), Score::points(2), "miscounted"));
    let mut empty = Board::new(4, vec![risks.clone()], vec![]);
    assert_eq!(empty.correct(TeamId(0), &risks, Score::ZERO, "why"), Err(Refused::NothingEntered));
}

proptest! {
    /// Places begin at 1, never fall behind their row, and follow the totals.
    #[test]
    fn places_follow_totals(points in prop::collection::vec([0u16..4, 0u16..4, 0u16..4], 4..=8)) {
        let teams: Vec<_> = points.into_iter().map(|points| (points, 0)).collect();
        let rows = board(vec![TieBreak::StationsWon, TieBreak::Jury], &teams).rows();
        prop_assert_eq!(rows.len(), teams.len());
        for (at, row) in rows.iter().enumerate() {
            prop_assert!(usize::from(row.place) <= at + 1 && row.place >= 1);
            if let Some(next) = rows.get(at + 1) {
                prop_assert!(row.total >= next.total && row.place <= next.place);
                prop_assert!(row.total == next.total || row.place < next.place);
            }
        }
    }
}
