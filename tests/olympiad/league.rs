//! The league of schools, by hand and by its laws.

use std::collections::BTreeMap;

use adal_qala::olympiad::league::{FEW, Held, League, PRIOR, Taken, hidden, league};
use proptest::prelude::*;

const MOST: u64 = 20;

/// A round of schools, each with the points of each contestant.
fn held(schools: &[(&str, &[u64])]) -> Held {
    let taken = |points: &[u64]| Taken { contestants: points.len() as u64, points: points.iter().sum() };
    Held { most: MOST, schools: schools.iter().map(|(name, points)| ((*name).to_owned(), taken(points))).collect() }
}

fn enrolled(all: &[(&str, u64)]) -> BTreeMap<String, u64> {
    all.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect()
}

fn season(rounds: Vec<Held>) -> BTreeMap<String, Held> {
    (1..).zip(rounds).map(|(at, held)| (format!("2026-{at:02}-01"), held)).collect()
}

fn lines(league: &League) -> Vec<String> {
    let line = |one: &adal_qala::olympiad::league::Standing| {
        format!(
            "{} {} {}: {} {} {} = {}",
            one.place, one.school, one.rounds, one.participation, one.result, one.improvement, one.points
        )
    };
    league.table.iter().map(line).collect()
}

#[test]
fn a_table_by_hand() {
    assert_eq!(PRIOR, 50, "the figures below were reckoned with it");
    // All: 150 enrolled, 15 took part, 150 points of 20 each.
    // A: participation (10 + 50·15/150) / (100 + 50) = 15/150; result (100 + 50·150/150) / 150 / 20 = 150/3000.
    // B: participation (5 + 5) / 100; result (50 + 50) / 100 / 20.
    let (a, b) = ([10; 10], [10; 5]);
    let first = held(&[("A", &a), ("B", &b)]);
    let own = enrolled(&[("A", 100), ("B", 50)]);
    let one = league(&season(vec![first.clone()]), &own).unwrap();
    assert_eq!(lines(&one), ["1 A 1: 100 50 0 = 200", "1 B 1: 100 50 0 = 200"]);
    assert_eq!(one.rounds["2026-01-01"]["A"].mean, 500);
    // B has 100 points in the second round. All: 200 points. A: (100 + 66.67) / 3000 = 55.6; B: (100 + 66.67) / 2000 = 83.3.
    let second = held(&[("A", &a), ("B", &[20; 5])]);
    let two = league(&season(vec![first, second]), &own).unwrap();
    // A: 200 + 2·100 + 2·106 + 2·6; B: 200 + 2·133 + 2·33.
    assert_eq!(lines(&two), ["1 B 2: 200 133 33 = 532", "2 A 2: 200 106 6 = 424"]);
}

#[test]
fn without_how_many_are_enrolled_a_school_is_told_and_not_ranked() {
    let both = held(&[("A", &[10; 6]), ("B", &[9; 6])]);
    let found = league(&season(vec![both]), &enrolled(&[("B", 20)])).unwrap();
    assert_eq!(found.table.len(), 1);
    assert_eq!(found.rounds["2026-01-01"]["A"].scored, None);
    assert_eq!(found.rounds["2026-01-01"]["A"].mean, 500);
}

#[test]
fn no_more_than_are_enrolled() {
    let wrong = league(&season(vec![held(&[("A", &[1; 6])])]), &enrolled(&[("A", 5)])).unwrap_err();
    assert_eq!((wrong.school.as_str(), wrong.contestants, wrong.enrolled), ("A", 6, 5));
}

#[test]
fn who_is_hidden() {
    for (sizes, expected) in [
        (&[5, 6, 7][..], &[][..]),
        // One alone could be reckoned as the rest; and with a second one, that one could.
        (&[4, 6, 9, 12], &[0, 1, 2]),
        (&[4, 4, 9], &[0, 1, 2]),
        (&[4, 4, 4, 9], &[0, 1, 2]),
        (&[4, 3, 3, 9, 10], &[0, 1, 2]),
        (&[1, 9, 30], &[0, 1, 2]),
        (&[0, 9, 30], &[]),
    ] {
        let names = ["a", "b", "c", "d", "e"];
        let taken = |n: &u64| Taken { contestants: *n, points: 0 };
        let schools = names.iter().zip(sizes).map(|(name, n)| ((*name).to_owned(), taken(n))).collect();
        let expected: Vec<&str> = expected.iter().map(|at: &usize| names[*at]).collect();
        assert_eq!(hidden(&schools).into_iter().collect::<Vec<_>>(), expected, "{sizes:?}");
    }
}

/// Schools of a season: for each round, how many points each contestant of each school has.
fn seasons() -> impl Strategy<Value = Vec<Vec<Vec<u64>>>> {
    let school = prop::collection::vec(0..=MOST, 0..14);
    prop::collection::vec(prop::collection::vec(school, 6), 1..4)
}

const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

fn of(points: &[Vec<Vec<u64>>]) -> BTreeMap<String, Held> {
    let round = |schools: &Vec<Vec<u64>>| {
        held(&NAMES.iter().zip(schools).map(|(name, points)| (*name, points.as_slice())).collect::<Vec<_>>())
    };
    season(points.iter().map(round).collect())
}

fn all_enrolled() -> BTreeMap<String, u64> {
    NAMES.iter().zip([20, 25, 60, 200, 900, 40]).map(|(name, n)| ((*name).to_owned(), n)).collect()
}

fn points(league: &League, school: &str) -> u64 {
    league.table.iter().find(|one| one.school == school).map_or(0, |one| one.points)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn one_more_contestant_never_takes_points(
        rounds in seasons(), round in 0_usize..4, school in 0_usize..6, had in 0..=MOST
    ) {
        let before = league(&of(&rounds), &all_enrolled()).unwrap();
        let mut more = rounds.clone();
        let at = round % rounds.len();
        more[at][school].push(had);
        let after = league(&of(&more), &all_enrolled()).unwrap();
        prop_assert!(points(&after, NAMES[school]) >= points(&before, NAMES[school]));
    }

    #[test]
    fn what_is_hidden_enters_nothing(rounds in seasons(), other in 0..=MOST) {
        let before = league(&of(&rounds), &all_enrolled()).unwrap();
        let mut changed = rounds.clone();
        for (at, (name, held)) in of(&rounds).iter().enumerate() {
            let hidden = hidden(&held.schools);
            prop_assert!(before.rounds[name].values().all(|figure| figure.contestants >= FEW));
            prop_assert!(before.rounds[name].keys().all(|school| !hidden.contains(school)));
            for (school, points) in NAMES.iter().zip(&mut changed[at]) {
                if hidden.contains(*school) {
                    points.fill(other);
                }
            }
        }
        prop_assert_eq!(league(&of(&changed), &all_enrolled()).unwrap(), before);
    }

    /// Whoever has the sum of all, the figures shown, and what they know of their own school, takes them away: what is left is nobody, or five.
    #[test]
    fn differencing_leaves_five(rounds in seasons()) {
        let found = league(&of(&rounds), &all_enrolled()).unwrap();
        for (name, held) in of(&rounds) {
            let all: u64 = held.schools.values().map(|own| own.contestants).sum();
            let shown: u64 = found.rounds[&name].values().map(|figure| figure.contestants).sum();
            let left = all - shown;
            let everything_hidden = shown == 0;
            prop_assert!(left == 0 || left >= FEW || everything_hidden);
            for (school, own) in &held.schools {
                if own.contestants > 0 && !found.rounds[&name].contains_key(school) {
                    prop_assert!(left - own.contestants >= FEW || everything_hidden);
                }
            }
        }
    }

    /// What a school had in a round does not depend on who else took part, but through the mean of all: two schools stay in order
    /// where they are equally large.
    #[test]
    fn another_school_turns_no_two_round(
        mut rounds in seasons(), other in prop::collection::vec(0..=MOST, 5..14)
    ) {
        rounds.truncate(1);
        let own = enrolled(&NAMES.map(|name| (name, 40)));
        rounds[0][5].clear();
        rounds[0][..5].iter_mut().for_each(|points| points.resize(points.len().max(5), 3));
        let before = league(&of(&rounds), &own).unwrap();
        rounds[0][5] = other;
        let after = league(&of(&rounds), &own).unwrap();
        let result = |league: &League, at: usize| league.rounds["2026-01-01"][NAMES[at]].scored.unwrap().result;
        for (one, two) in (0..5).flat_map(|one| (0..5).map(move |two| (one, two))) {
            let sums = |at: usize| rounds[0][at].iter().sum::<u64>();
            if sums(one) >= sums(two) {
                prop_assert!(result(&before, one) >= result(&before, two));
                prop_assert!(result(&after, one) >= result(&after, two));
            }
        }
    }
}

#[cfg(feature = "classroom")]
mod command {
    /// A season on the disk: two publications, a list of schools, how many are enrolled.
    fn on_disk(schools: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        let terms = r#"{"round":"practice","hash":"","minutes":5,"tasks":[{"id":"quiz","most":20,"right":2,"rules":[]}],"ties":[]}"#;
        for (at, points) in [(1, [10, 10]), (2, [10, 20])] {
            let line = |n: usize| format!("school,,1,{n},{},,\nschool,kk,1,{n},99,,\n", points[n / 10]);
            let lines: String = (0..16).map(line).collect();
            write(&format!("p{at}/terms.json"), terms);
            write(&format!("p{at}/ranking.csv"), &format!("tier,language,place,number,points,medal,by_tie\n{lines}"));
        }
        write("schools.csv", schools);
        write("enrolled.csv", "school,enrolled\n№ 1,100\n№ 2,50\n");
        write("season.csv", "date,round,schools\n2026-03-01,p2,schools.csv\n2026-01-01,p1,schools.csv\n");
        folder
    }

    /// Ten of one school, five of another, and one of none.
    fn schools() -> Vec<String> {
        let school = |n: usize| ["№ 1", "№ 2", ""][n / 10 + n / 15];
        (0..16).map(|n| format!("{n},{}\n", school(n))).collect()
    }

    fn ran(folder: &std::path::Path, lang: &str) -> (Option<i32>, String) {
        let kit = std::process::Command::new(env!("CARGO_BIN_EXE_adal-kit"))
            .args(["round", "league", "season.csv", "--enrolled", "enrolled.csv", "--out", "league", "--lang", lang])
            .current_dir(folder)
            .output()
            .unwrap();
        (kit.status.code(), String::from_utf8_lossy(&[kit.stdout, kit.stderr].concat()).into_owned())
    }

    #[test]
    fn the_command_writes_the_same_league_in_any_order_and_refuses_to_change_a_round() {
        let rows = schools();
        let folder = on_disk(&rows.concat());
        let (code, told) = ran(folder.path(), "en");
        assert_eq!(code, Some(0), "{told}");
        let out = |name: &str| std::fs::read(folder.path().join("league").join(name)).unwrap();
        let table = String::from_utf8(out("league.csv")).unwrap();
        assert!(
            table.contains("season,№ 2,,,,200,133,33,532,1,2") && table.contains("season,№ 1,,,,200,106,6,424,2,2"),
            "{table}"
        );
        assert!(table.contains("2026-01-01,№ 1,10,500,100,100,50,0,200,,"), "{table}");
        for lang in ["kk", "ru", "en"] {
            let page = String::from_utf8(out(&format!("league.{lang}.html"))).unwrap();
            assert!(page.contains("532") && page.contains("№ 2"), "{lang}");
            assert!(out(&format!("league.{lang}.pdf")).starts_with(b"%PDF"), "{lang}");
        }
        // Rows in another order: not a byte is other, and what was published stays.
        let turned: String = rows.iter().rev().cloned().collect();
        std::fs::write(folder.path().join("schools.csv"), &turned).unwrap();
        std::fs::write(folder.path().join("season.csv"), "2026-01-01,p1,schools.csv\n2026-03-01,p2,schools.csv\n")
            .unwrap();
        assert_eq!(ran(folder.path(), "ru").0, Some(0));
        assert_eq!(out("league.csv"), table.as_bytes());
        // Who changes schools could be told apart by the two tables.
        std::fs::write(folder.path().join("schools.csv"), turned.replace("9,№ 1", "9,№ 2")).unwrap();
        let (code, told) = ran(folder.path(), "en");
        assert_ne!(code, Some(0));
        assert!(told.contains("2026-01-01") && told.contains("not as they were published"), "{told}");
        assert_eq!(out("league.csv"), table.as_bytes());
    }

    #[test]
    fn bad_lists_get_a_sentence_with_the_line() {
        let rows = schools().concat();
        for (file, text, expected) in [
            ("schools.csv", format!("number,school\nx,№ 1\n{rows}"), "schools.csv, line 2: “x” is no number."),
            ("schools.csv", format!("{rows}3,№ 1\n"), "line 17: the number 3 stands there twice."),
            ("schools.csv", rows.replace("7,№ 1\n", ""), "has no number 7"),
            ("season.csv", "soon,p1,schools.csv\n".to_owned(), "season.csv, line 1: “soon” is no date."),
            (
                "season.csv",
                "2026-01-01,p1,schools.csv\n2026-01-01,p2,schools.csv\n".to_owned(),
                "line 2: the date 2026-01-01",
            ),
            ("season.csv", "2026-01-01,p1\n".to_owned(), "line 1: three columns are needed"),
            ("enrolled.csv", "№ 1,many\n".to_owned(), "enrolled.csv, line 1: a school and how many"),
            ("enrolled.csv", "№ 1,9\n№ 2,50\n".to_owned(), "has 10 contestants, and 9 pupils"),
            ("p1/ranking.csv", "tier\nschool,,1,a,b\n".to_owned(), "line 2: a published ranking has no such line"),
            ("p1/terms.json", "{}".to_owned(), "this is not a file of a published round's terms"),
        ] {
            let folder = on_disk(&rows);
            std::fs::write(folder.path().join(file), text).unwrap();
            let (code, told) = ran(folder.path(), "en");
            assert_ne!(code, Some(0), "{file}: {told}");
            assert!(told.contains(expected), "{file}: {told}");
            assert!(!folder.path().join("league").exists());
        }
    }
}
