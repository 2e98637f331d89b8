//! A quest from the beginning to its protocol.

use std::collections::{BTreeMap, BTreeSet};

use adal_qala::classroom::quest::board::{self, Cell, Scorer};
use adal_qala::classroom::quest::deal::Dealt;
use adal_qala::classroom::quest::game::{Action, Quest, Refused, Unfit};
use adal_qala::classroom::quest::jury::{self, Juror, JurorId, Sheet};
use adal_qala::classroom::quest::protocol::protocol;
use adal_qala::classroom::quest::team::{School, Team, TeamId};
use adal_qala::classroom::quest::units::Score;
use adal_qala::classroom::time::Seconds;
use adal_qala::content::ids::{QuestId, RubricId, StationId};
use adal_qala::content::lang::Lang;
use adal_qala::content::library::Library;
use adal_qala::content::words::Owner;
use adal_qala::play::dice::{Dice, Seed};

use super::stations::library;

fn teams(count: u8) -> Vec<Team> {
    (0..count)
        .map(|at| Team { name: format!("Team {at}"), school: Some(School(format!("School {}", at % 3))) })
        .collect()
}

fn jurors(count: u8) -> Vec<Juror> {
    (0..count)
        .map(|at| Juror { name: format!("Juror {at}"), school: (at == 0).then(|| School("school 0".to_owned())) })
        .collect()
}

fn quest(library: &Library, id: &str, count: u8) -> Quest {
    let plan = library.quests[&QuestId::parse(id).unwrap()].clone();
    Quest::new(plan, &library.stations, teams(count), jurors(5), Seed(1)).unwrap()
}

fn station(name: &str) -> StationId {
    StationId::parse(name).unwrap()
}

fn sheet(library: &Library, id: &StationId, part: u16) -> Sheet {
    let rubric = library.stations[id].kind.rubric().unwrap();
    rubric.iter().map(|line| (line.id.clone(), line.most * part / 100)).collect::<BTreeMap<RubricId, u16>>()
}

#[test]
fn both_quests_fit_their_time_with_any_number_of_teams() {
    let library = library();
    for (id, count) in library.quests.keys().flat_map(|id| (4..=8).map(move |count| (id, count))) {
        let quest = quest(library, id.as_str(), count);
        assert!(quest.pace().round >= Seconds(240), "{id} with {count}: {:?}", quest.pace());
    }
}

#[test]
fn what_cannot_be_held_is_not_set_up() {
    let library = library();
    let plan = library.quests[&QuestId::parse("quest-90").unwrap()].clone();
    let new = |plan, count| Quest::new(plan, &library.stations, teams(count), Vec::new(), Seed(1)).map(|_| ());
    assert_eq!(new(plan.clone(), 3), Err(Unfit::Teams));
    assert_eq!(new(plan.clone(), 9), Err(Unfit::Teams));
    let jury = |count| vec![Juror { name: "Juror".to_owned(), school: None }; count];
    let judged = |count| Quest::new(plan.clone(), &library.stations, teams(4), jury(count), Seed(1)).map(|_| ());
    assert_eq!((judged(7), judged(8)), (Ok(()), Err(Unfit::Jurors)));
    let mut short = plan.clone();
    short.minutes = 50;
    assert_eq!(new(short, 8), Err(Unfit::Time));
    let mut odd = plan.clone();
    odd.rotate.push(station("captains"));
    assert_eq!(new(odd, 4), Err(Unfit::Company(station("captains"))));
    let mut unknown = plan;
    unknown.rotate.push(station("tribune"));
    assert_eq!(new(unknown, 4), Err(Unfit::Station(station("tribune"))));
}

#[test]
fn points_come_in_when_the_team_has_been_there() {
    let library = library();
    let mut quest = quest(library, "quest-90", 4);
    let cell = Cell { score: Score::points(50), false_alarms: 1, by: Scorer::Program };
    // Team 1 begins at the second station of the rotation.
    let enter = |team: u8, name: &str| Action::Enter(TeamId(team), station(name), cell);
    assert_eq!(quest.apply(Seconds(0), enter(1, "crossword")), Err(Refused::NotBegun));
    quest.apply(Seconds(10), Action::Begin).unwrap();
    assert_eq!(quest.apply(Seconds(10), Action::Begin), Err(Refused::Begun));
    assert_eq!(quest.apply(Seconds(9), Action::Freeze), Err(Refused::Earlier));
    let first = Seconds(10 + quest.pace().begin.0);
    assert_eq!(quest.apply(Seconds(first.0 - 1), enter(1, "crossword")), Err(Refused::NotThereYet));
    assert_eq!(quest.apply(first, enter(1, "crossword")), Ok(()));
    assert_eq!(quest.apply(first, enter(0, "crossword")), Err(Refused::NotThereYet));
    let again = Err(Refused::Board(board::Refused::AlreadyEntered));
    assert_eq!(quest.apply(first, enter(1, "crossword")), again);
    assert_eq!(quest.apply(first, enter(1, "creative")), Err(Refused::OtherScorer));
    assert_eq!(quest.apply(first, enter(1, "brain-ring")), Ok(()));
    // During the change the next round's teams are still on their way.
    let change = Seconds(first.0 + quest.pace().round.0);
    assert_eq!(quest.apply(change, enter(1, "black-box")), Err(Refused::NotThereYet));
    assert_eq!(quest.apply(change, enter(0, "case")), Ok(()));
}

#[test]
fn a_jury_scores_closes_and_signs() {
    let library = library();
    let mut quest = quest(library, "quest-90", 4);
    let captains = station("captains");
    quest.apply(Seconds(0), Action::Declare(JurorId(1), TeamId(2))).unwrap();
    quest.apply(Seconds(0), Action::Begin).unwrap();
    let mut score = |juror: u8, team: u8, part: u16| {
        let action = Action::Sheet(JurorId(juror), (captains.clone(), TeamId(team)), sheet(library, &captains, part));
        quest.apply(Seconds(3_000), action)
    };
    assert_eq!(score(0, 0, 100), Err(Refused::Jury(jury::Refused::OwnSchool)));
    assert_eq!(score(1, 2, 100), Err(Refused::Jury(jury::Refused::Interest)));
    for juror in 0..5 {
        score(juror, 1, if juror == 0 { 0 } else { 80 }).unwrap();
    }
    let performance = (captains.clone(), TeamId(1));
    quest.apply(Seconds(3_001), Action::Close(performance.clone())).unwrap();
    assert_eq!(quest.board().cell(TeamId(1), &captains).unwrap().score, Score::points(80));
    let late = Action::Sheet(JurorId(2), performance, sheet(library, &captains, 10));
    assert_eq!(quest.apply(Seconds(3_002), late), Err(Refused::Jury(jury::Refused::Closed)));
    let nobody = Action::Close((captains.clone(), TeamId(3)));
    assert_eq!(quest.apply(Seconds(3_003), nobody), Err(Refused::Jury(jury::Refused::NobodyScored)));
    let correction = Action::Correct(TeamId(1), captains.clone(), Score::points(79), "a sum was wrong".to_owned());
    quest.apply(Seconds(3_004), correction).unwrap();

    let paper = protocol(&quest, "2026-12-09", "Hall");
    assert_eq!(paper.rows[0].name, "Team 1");
    assert_eq!(paper.sheets.len(), 5);
    assert_eq!(paper.interests, [("Juror 1".to_owned(), "Team 2".to_owned())]);
    assert_eq!(paper.corrections.len(), 1);
    assert_eq!(paper.ties.len(), quest.plan().ties.len());
    assert_eq!(paper.signatures.len(), 1 + 5 + 4, "host, jurors, captains");
    for (message, lang) in paper
        .ties
        .iter()
        .map(|(tie, _)| *tie)
        .chain(paper.signatures.iter().map(|line| line.role))
        .flat_map(|message| Lang::ALL.map(|lang| (message, lang)))
    {
        assert!(library.words.has(lang, Owner::Ui, message, None), "{message} in {lang:?}");
    }
    let text = serde_json::to_string(&paper).unwrap();
    assert!(text.contains("\"a sum was wrong\"") && text.contains("\"Dropped\""), "{text}");
}

/// Whatever is tried, what was carried out makes the same quest again, and what was refused left no trace.
#[test]
fn a_quest_can_be_set_up_again_from_its_log() {
    let library = library();
    for seed in 0..20 {
        let mut dice = Dice::new(Seed(seed));
        let mut quest = quest(library, "quest-90", 5);
        let stations: Vec<StationId> = quest.board().stations().to_vec();
        let mut at = 0;
        for _ in 0..120 {
            at += dice.below(120);
            let team = TeamId(dice.below(6) as u8);
            let station = stations[dice.below(stations.len() as u32) as usize].clone();
            let juror = JurorId(dice.below(6) as u8);
            let score = Score::points(dice.below(101) as u16);
            let cell = Cell { score, false_alarms: dice.below(3), by: Scorer::Program };
            let action = match dice.below(9) {
                0 => Action::Begin,
                1 | 2 => Action::Enter(team, station, cell),
                3 => Action::Declare(juror, team),
                4 | 5 => match library.stations[&station].kind.rubric() {
                    Some(_) => Action::Sheet(juror, (station.clone(), team), sheet(library, &station, 50)),
                    None => Action::Sheet(juror, (station, team), Sheet::new()),
                },
                6 => Action::Close((station, team)),
                7 => Action::Correct(team, station, score, "a sum was wrong".to_owned()),
                _ => {
                    if dice.below(2) == 0 {
                        Action::Freeze
                    } else {
                        Action::Thaw
                    }
                }
            };
            let before = quest.clone();
            if quest.apply(Seconds(at), action).is_err() {
                assert_eq!(quest, before, "seed {seed}");
            }
        }
        assert!(quest.log().len() > 5, "seed {seed}: too little happened to prove anything");
        let mut again = self::quest(library, "quest-90", 5);
        for (at, action) in quest.log() {
            again.apply(*at, action.clone()).unwrap();
        }
        assert_eq!(again, quest, "seed {seed}");
    }
}

#[test]
fn each_team_is_dealt_its_own() {
    let library = library();
    let quest = quest(library, "quest-90", 8);
    let of = |name: &str| (0..8).map(|team| quest.dealt(&station(name), TeamId(team))).collect::<Vec<_>>();
    let mut asked = BTreeSet::new();
    for dealt in of("faster") {
        let Dealt::Questions(questions) = dealt else { panic!("{dealt:?}") };
        assert_eq!(questions.len(), 8);
        asked.extend(questions);
    }
    assert_eq!(asked.len(), 64, "eight teams, eight questions each, none twice");
    let ring = of("brain-ring");
    assert!(ring.iter().all(|dealt| *dealt == ring[0]), "all hear the same questions");
    for name in ["case", "captains", "crossword"] {
        let dealt = of(name);
        assert!(dealt.iter().enumerate().all(|(at, own)| !dealt[..at].contains(own)), "{name}: {dealt:?}");
    }
    assert!(of("black-box").iter().all(|dealt| matches!(dealt, Dealt::Things(things) if things.len() == 4)));
    assert!(of("agent-37001").iter().all(|dealt| matches!(dealt, Dealt::Processes(all) if all.len() == 2)));
    assert_eq!(of("nowhere")[0], Dealt::Nothing);
}
