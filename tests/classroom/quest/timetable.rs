//! The rotation is a Latin square, and the clock follows from what is handed in.

use std::collections::BTreeSet;

use adal_qala::classroom::quest::team::TeamId;
use adal_qala::classroom::quest::timetable::{Moment, Pace, Timetable, pace};
use adal_qala::classroom::time::Seconds;
use adal_qala::content::ids::QuestId;
use adal_qala::content::stations::QuestPlan;
use proptest::prelude::*;

/// All sizes there are: the space is small enough to try each.
#[test]
fn each_team_is_once_at_each_station_and_never_with_another() {
    for teams in 4..=8u8 {
        for stations in 1..=8u8 {
            let table = Timetable::new(teams, stations).unwrap();
            assert_eq!(table.rounds(), usize::from(teams.max(stations)));
            for round in 0..table.rounds() {
                let here: Vec<usize> = (0..teams).filter_map(|team| table.station(round, TeamId(team))).collect();
                let distinct: BTreeSet<usize> = here.iter().copied().collect();
                assert_eq!(here.len(), distinct.len(), "{teams} teams, {stations} stations, round {round}: {here:?}");
            }
            for team in (0..teams).map(TeamId) {
                for station in 0..usize::from(stations) {
                    let visits =
                        (0..table.rounds()).filter(|round| table.station(*round, team) == Some(station)).count();
                    assert_eq!(visits, 1, "{teams} teams, {stations} stations: {team:?} at {station}");
                    let round = table.round(team, station).unwrap();
                    assert_eq!(table.team(round, station), Some(team));
                }
            }
        }
    }
}

#[test]
fn rests_are_spread() {
    let table = Timetable::new(8, 6).unwrap();
    for team in (0..8).map(TeamId) {
        let rests: Vec<usize> = (0..8).filter(|round| table.station(*round, team).is_none()).collect();
        assert_eq!(rests.len(), 2);
        assert!(rests[1] - rests[0] > 1, "{team:?} rests twice in a row: {rests:?}");
    }
}

#[test]
fn other_sizes_have_no_timetable() {
    for (teams, stations) in [(3, 4), (9, 4), (4, 0), (4, 9)] {
        assert_eq!(Timetable::new(teams, stations), None, "{teams} teams, {stations} stations");
    }
}

fn plan(minutes: u16, frame: u16, change: u16) -> QuestPlan {
    let id = QuestId::parse("q").unwrap();
    QuestPlan { id, minutes, frame, change, rotate: Vec::new(), together: Vec::new(), ties: Vec::new() }
}

#[test]
fn the_clock_goes_from_the_opening_to_the_end() {
    let pace = Pace { begin: Seconds(60), round: Seconds(300), change: Seconds(30) };
    let table = [
        (0, Moment::Opening),
        (59, Moment::Opening),
        (60, Moment::Round(0, Seconds(300))),
        (359, Moment::Round(0, Seconds(1))),
        (360, Moment::Change(1, Seconds(30))),
        (390, Moment::Round(1, Seconds(300))),
        (690, Moment::Together),
        (90_000, Moment::Together),
    ];
    for (at, moment) in table {
        assert_eq!(pace.moment(Seconds(at), 2), moment, "after {at} seconds");
    }
}

#[test]
fn rounds_of_a_minute_are_no_rounds() {
    assert_eq!(pace(&plan(90, 8, 40), 35, 8).unwrap().round, Seconds(312));
    assert_eq!(pace(&plan(20, 8, 40), 0, 8), None);
    assert_eq!(pace(&plan(20, 8, 40), 35, 8), None);
    assert_eq!(pace(&plan(20, 8, 40), 0, 0), None);
}

proptest! {
    /// All rounds and ways fit into what the plan leaves, and no more than a second a round is lost.
    #[test]
    fn the_pace_fits_the_plan(
        minutes in 1u16..300, frame in 0u16..30, change in 0u16..200, together in 0u16..60, rounds in 1usize..9,
    ) {
        if let Some(pace) = pace(&plan(minutes, frame, change), together, rounds) {
            let rounds = rounds as u32;
            let used = rounds * (pace.round.0 + pace.change.0) + 60 * u32::from(frame + together);
            let all = 60 * u32::from(minutes);
            prop_assert!(used <= all && all - used < rounds, "{used} of {all}");
        }
    }
}
