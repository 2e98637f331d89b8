//! A round for tests: two levels and ten questions.

use std::sync::LazyLock;

use adal_qala::content::builtin;
use adal_qala::content::ids::*;
use adal_qala::content::lang::Lang;
use adal_qala::content::lesson::Minutes;
use adal_qala::content::level::Tier;
use adal_qala::content::library::Library;
use adal_qala::content::load::load;
use adal_qala::content::questions::Topic;
use adal_qala::content::round::*;
use adal_qala::olympiad::ballot::{Ballot, BallotKey};
use adal_qala::olympiad::grade::{Grader, Unfit};
use adal_qala::olympiad::seed::{RoundHash, RoundSecret};
use adal_qala::olympiad::simulate;

pub const HASH: RoundHash = RoundHash([7; 32]);
pub const KEY: BallotKey = BallotKey([9; 32]);
pub const SECRET: RoundSecret = RoundSecret([3; 32]);

pub static LIBRARY: LazyLock<Library> = LazyLock::new(|| load(&[builtin::embedded()]).library.unwrap());

fn rule(id: &str, fact: ScoredFact, points: i16) -> (RuleId, ScoreRule) {
    (RuleId::parse(id).unwrap(), ScoreRule { fact, points })
}

/// Levels and questions of the built-in pack.
pub fn round() -> Round {
    let beat = |id| BeatId::parse(id).unwrap();
    let sheet = vec![
        rule("hit", ScoredFact::Hit, 4),
        rule("alarm", ScoredFact::FalseAlarm, -3),
        rule("receipt", ScoredFact::Evidence(EvidenceId::parse("bus-receipt").unwrap()), 2),
        rule("two-keys", ScoredFact::Built(beat("two-keys")), 2),
        rule("failed", ScoredFact::Failed(beat("two-keys")), -1),
    ];
    let level = |id, level, sheet| Task {
        id: TaskId::parse(id).unwrap(),
        most: 20,
        kind: TaskKind::Level { level: LevelId::parse(level).unwrap(), entry: None, sheet },
    };
    let draw = [(Topic::Exam, 5), (Topic::Gifts, 5)]
        .map(|(topic, count)| Draw { topic, tier: None, count, kept: false })
        .to_vec();
    Round {
        id: RoundId::parse("trial").unwrap(),
        minutes: Minutes(45),
        tiers: vec![Tier::School, Tier::Student],
        languages: vec![Lang::Kk, Lang::Ru, Lang::En],
        codex: Codex::Shut,
        tasks: vec![
            level("fund", "school-fund", sheet),
            level(
                "gift",
                "school-gift",
                vec![rule("hit", ScoredFact::Hit, 5), rule("alarm", ScoredFact::FalseAlarm, -5)],
            ),
            Task { id: TaskId::parse("quiz").unwrap(), most: 20, kind: TaskKind::Quiz { draw, right: 2 } },
        ],
        ties: vec![Tie::FewerFalseAlarms, Tie::Task(TaskId::parse("quiz").unwrap())],
    }
}

/// The grader of the round, for so many contestants.
pub fn grader(contestants: u32) -> (Grader, Vec<Ballot>) {
    let ballots = simulate::ballots(&round(), contestants);
    let roll = simulate::roll(&KEY, &HASH, &ballots);
    (Grader::new(round(), HASH, SECRET, roll, &LIBRARY).unwrap(), ballots)
}

#[test]
fn a_round_that_names_what_is_not_there_is_refused_with_every_name() {
    let mut round = round();
    round.tasks[1].kind = TaskKind::Level { level: LevelId::parse("nowhere").unwrap(), entry: None, sheet: Vec::new() };
    let TaskKind::Level { sheet, .. } = &mut round.tasks[0].kind else { unreachable!() };
    sheet.push(rule("odd", ScoredFact::Built(BeatId::parse("trip").unwrap()), 1));
    sheet.push(rule("none", ScoredFact::Ending(EndingId::parse("nothing").unwrap()), 1));
    round.tasks[2].kind =
        TaskKind::Quiz { draw: vec![Draw { topic: Topic::Exam, tier: None, count: 200, kept: false }], right: 1 };
    let unfit = Grader::new(round, HASH, SECRET, Default::default(), &LIBRARY).unwrap_err();
    let named =
        |wanted: &str| unfit.iter().any(|one| matches!(one, Unfit::NoName(_, missing) if missing.name == wanted));
    assert!(named("trip") && named("nothing"), "{unfit:?}");
    assert!(unfit.iter().any(|one| matches!(one, Unfit::NoLevel(..))), "{unfit:?}");
    assert!(unfit.iter().any(|one| matches!(one, Unfit::TooFew(_, Topic::Exam))), "{unfit:?}");
}

#[test]
fn neighbours_see_other_questions_and_orders_and_everybody_as_many() {
    let (grader, ballots) = grader(30);
    let mut seen = std::collections::BTreeSet::new();
    for ballot in &ballots {
        let Some(adal_qala::olympiad::grade::Begun::Quiz(asked, _)) = grader.given(ballot.number, 2) else { panic!() };
        assert_eq!(asked.len(), 10);
        let of = |topic| asked.iter().filter(|one| one.question.topic == topic).count();
        assert_eq!((of(Topic::Exam), of(Topic::Gifts)), (5, 5));
        seen.insert(asked.iter().map(|one| one.id.to_string()).collect::<Vec<_>>());
    }
    assert!(seen.len() > 25, "{} different sets for 30", seen.len());
}
