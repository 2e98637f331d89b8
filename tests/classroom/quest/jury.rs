//! The jury: means in hundredths, extremes left out, and nobody scores the own school.

use std::collections::BTreeMap;

use adal_qala::classroom::quest::jury::{Counted, Juror, JurorId, Jury, Performance, Refused, Sheet};
use adal_qala::classroom::quest::team::{School, Team, TeamId};
use adal_qala::classroom::quest::units::Score;
use adal_qala::content::ids::{RubricId, StationId};
use adal_qala::content::stations::Criterion;
use proptest::prelude::*;

fn rubric() -> Vec<Criterion> {
    let line = |id, most| Criterion { id: RubricId::parse(id).unwrap(), most };
    vec![line("idea", 60), line("craft", 40)]
}

fn school(number: u8) -> School {
    School(format!("№ {number} мектеп"))
}

fn teams() -> Vec<Team> {
    (0..4).map(|at| Team { name: format!("Team {at}"), school: (at > 0).then(|| school(at)) }).collect()
}

fn jury(jurors: u8) -> Jury {
    let mut jury = Jury::default();
    for at in 0..jurors {
        // The first juror has no school, the second that of team 1, and so on.
        jury.add(Juror { name: format!("Juror {at}"), school: (at > 0).then(|| school(at)) }).unwrap();
    }
    jury
}

fn performance(team: u8) -> Performance {
    (StationId::parse("creative").unwrap(), TeamId(team))
}

fn sheet(idea: u16, craft: u16) -> Sheet {
    let id = |text| RubricId::parse(text).unwrap();
    BTreeMap::from([(id("idea"), idea), (id("craft"), craft)])
}

fn score(jury: &mut Jury, juror: u8, team: u8, sum: u16) -> Result<(), Refused> {
    let sheet = sheet(sum.min(60), sum.saturating_sub(60));
    jury.score(JurorId(juror), performance(team), sheet, &rubric(), &teams())
}

fn mean(sums: &[u16], most: u16) -> String {
    let mut jury = jury(sums.len() as u8);
    for (at, sum) in sums.iter().enumerate() {
        score(&mut jury, at as u8, 0, *sum).unwrap();
    }
    jury.verdict(&performance(0), &rubric(), most).unwrap().mean.to_string()
}

#[test]
fn the_mean_is_in_hundredths_and_loses_its_extremes_from_five_on() {
    let table: [(&[u16], u16, &str); 7] = [
        (&[80], 100, "80.00"),
        (&[80, 81], 100, "80.50"),
        (&[80, 80, 81], 100, "80.33"),
        (&[0, 80, 80, 100], 100, "65.00"),
        (&[0, 80, 80, 81, 100], 100, "80.33"),
        (&[70, 70, 70, 70, 70, 100, 100], 100, "76.00"),
        (&[100, 100], 50, "50.00"),
    ];
    for (sums, most, expected) in table {
        assert_eq!(mean(sums, most), expected, "{sums:?} of {most}");
    }
}

#[test]
fn the_protocol_can_tell_what_was_left_out() {
    let mut jury = jury(5);
    for (at, sum) in [90, 10, 50, 60, 70].into_iter().enumerate() {
        score(&mut jury, at as u8, 0, sum).unwrap();
    }
    let verdict = jury.verdict(&performance(0), &rubric(), 100).unwrap();
    let dropped: Vec<u32> =
        verdict.sums.iter().filter(|(_, _, counted)| *counted == Counted::Dropped).map(|(_, sum, _)| *sum).collect();
    assert_eq!(dropped, [90, 10]);
    assert_eq!(verdict.mean, Score::points(60));
}

#[test]
fn nobody_scores_the_own_school_or_a_declared_interest() {
    let mut jury = jury(3);
    assert_eq!(score(&mut jury, 1, 1, 100), Err(Refused::OwnSchool));
    score(&mut jury, 1, 2, 50).unwrap();
    score(&mut jury, 0, 2, 70).unwrap();
    jury.declare(JurorId(1), TeamId(2)).unwrap();
    assert_eq!(jury.sheets(&performance(2)).unwrap().len(), 1, "what was scored before is withdrawn");
    assert_eq!(score(&mut jury, 1, 2, 50), Err(Refused::Interest));
    assert_eq!(jury.verdict(&performance(2), &rubric(), 100).unwrap().mean, Score::points(70));
    assert_eq!(jury.interests().collect::<Vec<_>>(), [(JurorId(1), TeamId(2))]);
}

#[test]
fn two_without_a_school_are_not_of_the_same_school() {
    let mut jury = jury(1);
    assert_eq!(score(&mut jury, 0, 0, 50), Ok(()));
}

#[test]
fn sheets_are_whole_and_within_the_rubric() {
    let mut jury = jury(2);
    let try_it =
        |jury: &mut Jury, juror, team, sheet| jury.score(JurorId(juror), performance(team), sheet, &rubric(), &teams());
    let mut short = sheet(1, 1);
    short.pop_first();
    let mut other = sheet(1, 1);
    other.pop_first();
    other.insert(RubricId::parse("looks").unwrap(), 1);
    assert_eq!(try_it(&mut jury, 0, 0, short), Err(Refused::WrongLines));
    assert_eq!(try_it(&mut jury, 0, 0, other), Err(Refused::WrongLines));
    assert_eq!(try_it(&mut jury, 0, 0, sheet(61, 0)), Err(Refused::TooMuch));
    assert_eq!(try_it(&mut jury, 0, 0, sheet(60, 40)), Ok(()));
    assert_eq!(try_it(&mut jury, 2, 0, sheet(1, 1)), Err(Refused::UnknownJuror));
    assert_eq!(try_it(&mut jury, 0, 4, sheet(1, 1)), Err(Refused::UnknownTeam));
    assert_eq!(jury.close(&performance(1)), Err(Refused::NobodyScored));
    jury.close(&performance(0)).unwrap();
    assert_eq!(try_it(&mut jury, 1, 0, sheet(1, 1)), Err(Refused::Closed));
}

#[test]
fn a_jury_has_seven_at_most() {
    let mut jury = jury(7);
    assert_eq!(jury.add(Juror { name: "Eighth".to_owned(), school: None }), Err(Refused::TooMany));
}

proptest! {
    /// With five or more, one juror alone can't move the mean out of what the others gave.
    #[test]
    fn one_juror_alone_decides_nothing(others in prop::collection::vec(0u16..=100, 4..=6), one in 0u16..=100) {
        let mut jury = jury(others.len() as u8 + 1);
        for (at, sum) in others.iter().chain([&one]).enumerate() {
            score(&mut jury, at as u8, 0, *sum).unwrap();
        }
        let mean = jury.verdict(&performance(0), &rubric(), 100).unwrap().mean;
        let bounds = (others.iter().min().copied().unwrap(), others.iter().max().copied().unwrap());
        prop_assert!(mean >= Score::points(bounds.0) && mean <= Score::points(bounds.1), "{mean} of {others:?}, {one}");
    }
}
