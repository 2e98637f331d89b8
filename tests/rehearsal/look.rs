//! What organizers are told to look at, held against the truth: who looked at a neighbour's screen, broke off, guessed, shared a key. And a
//! round in which everybody is honest, where hardly anything may be found.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::held::{Round, truth};

/// How many sit in a room.
const ROOM: u32 = 24;
const CONTESTANTS: u32 = 480;

/// A finding: the numbers, and how many false alarms its kind must be expected to bring.
type Found = (Vec<u32>, Option<f64>);

fn held(cheats: &str) -> Round {
    let round = Round::new();
    round.fill(CONTESTANTS);
    let rooms: String = (1..=CONTESTANTS).map(|n| format!("{n},\"hall {}\"\n", (n - 1) / ROOM + 1)).collect();
    fs::write(round.path("rooms.csv"), format!("number,room\n{rooms}")).unwrap();
    round.step(&["ballot"]);
    round.step(&["simulate", "--cheats", cheats, "--seed", "3"]);
    round.step(&["grade"]);
    round
}

/// What was found, by its reason.
fn look(round: &Round) -> BTreeMap<String, Vec<Found>> {
    round.step(&["look", "--rooms", &round.path("rooms.csv"), "--lang", "ru"]);
    let text = round.read("look.csv");
    let mut found: BTreeMap<String, Vec<Found>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let numbers = cells[1].split(' ').map(|number| number.parse().unwrap()).collect();
        let expected = cells[6].trim_start_matches('<').parse().ok();
        found.entry(cells[0].to_owned()).or_default().push((numbers, expected));
    }
    found
}

fn people(found: &BTreeMap<String, Vec<Found>>, reason: &str) -> BTreeSet<u32> {
    found.get(reason).into_iter().flatten().flat_map(|(numbers, _)| numbers.clone()).collect()
}

#[test]
fn who_looked_broke_off_guessed_or_shared_a_key_is_found_and_hardly_anybody_else() {
    let round = held("200");
    let (truth, found) = (truth(&round), look(&round));
    let graded: BTreeSet<u32> =
        round.read("cards.csv").lines().skip(1).map(|line| line.split(',').next().unwrap().parse().unwrap()).collect();
    let those = |manner: &str| -> BTreeSet<u32> {
        let of = |(number, (own, _)): (&u32, &(String, Option<i64>))| (own == manner).then_some(*number);
        truth.iter().filter_map(of).filter(|number| graded.contains(number)).collect()
    };

    let one_key = those("OneKey");
    assert!(one_key.len() > 1, "there are some to find");
    assert_eq!(people(&found, "key"), one_key);

    let paused = those("Paused");
    assert!(!paused.is_empty());
    assert_eq!((people(&found, "breaks"), people(&found, "clock")), (paused.clone(), paused));

    let guessing = those("Guessing");
    let fast = people(&found, "speed");
    assert!(guessing.is_subset(&fast), "{:?}", guessing.difference(&fast));
    assert!(fast.difference(&guessing).count() <= 2, "{:?}", fast.difference(&guessing));

    let ways = found.get("way").cloned().unwrap_or_default();
    let true_pairs: BTreeSet<Vec<u32>> = those("Whispered")
        .into_iter()
        .filter(|number| graded.contains(&(number ^ 2)) && (number - 1) / ROOM == ((number ^ 2) - 1) / ROOM)
        .map(|number| vec![number & !2, number | 2])
        .collect();
    let hits = ways.iter().filter(|(numbers, _)| true_pairs.contains(numbers)).count();
    assert!(true_pairs.len() >= 5 && hits * 10 >= true_pairs.len() * 7, "{hits} of {}", true_pairs.len());
    let beside = ways.len() - hits;
    assert!(beside <= 4, "{beside} pairs have only chance in common");
    assert!(ways.iter().all(|(_, expected)| expected.is_some_and(|expected| expected <= 1.0)), "{ways:?}");
}

#[test]
fn where_everybody_is_honest_there_is_hardly_anything_to_see() {
    let found = look(&held("0"));
    assert_eq!((people(&found, "key").len(), people(&found, "clock").len()), (0, 0));
    for (reason, most) in [("breaks", 3), ("way", 5)] {
        let seen = found.get(reason).map_or(0, Vec::len);
        assert!(seen <= most, "{seen} for {reason}");
    }
}

#[test]
fn a_list_of_rooms_that_can_t_be_read_says_where() {
    let round = Round::new();
    round.fill(4);
    round.step(&["ballot"]);
    round.step(&["simulate", "--cheats", "0"]);
    round.step(&["grade"]);
    for (text, told) in [
        ("number,room\n1,7\nseven,7\n", "line 3: “seven” is no number"),
        ("1,7\n1,8\n", "line 2: number 1 stands there twice"),
        ("number,room\n", "There are no numbers and rooms"),
    ] {
        fs::write(round.path("rooms.csv"), text).unwrap();
        let refused = round.refused(&["look", "--rooms", &round.path("rooms.csv")]);
        assert!(refused.contains(told), "{refused}");
    }
    // Without rooms, and with too few to compare, the page says so.
    round.step(&["look"]);
    assert!(round.read("look.html").contains("Nobody has said who sat in which room"));
    fs::write(round.path("rooms.csv"), "1;7\n2;7\n").unwrap();
    round.step(&["look", "--rooms", &round.path("rooms.csv")]);
    assert!(round.read("look.html").contains("hardly anybody to compare with"));
}
