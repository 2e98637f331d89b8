//! A quest as it is held in a lesson: set up, visited, told in digits, kept.

use adal_qala::classroom::quest::board::{Cell, Scorer};
use adal_qala::classroom::quest::code::{BadCode, Told};
use adal_qala::classroom::quest::game::{Action, Quest};
use adal_qala::classroom::quest::kept::{KeptBuzz, KeptQuest, log_of, replay, replay_ring};
use adal_qala::classroom::quest::ring::{self, Arrival, Given, Ring, Times};
use adal_qala::classroom::quest::series::Outcome;
use adal_qala::classroom::quest::setup::{QuestNumber, SetUp, Who, next_school, rotation_in, school_letter};
use adal_qala::classroom::quest::team::TeamId;
use adal_qala::classroom::quest::timetable::Moment;
use adal_qala::classroom::quest::units::Score;
use adal_qala::classroom::quest::visit::{NotNow, Visit, VisitAction};
use adal_qala::classroom::time::Seconds;
use adal_qala::content::ids::{LessonId, QuestId, StationId};
use adal_qala::content::lesson::{Lesson, Minutes};
use adal_qala::content::level::Nature;
use adal_qala::content::stations::QuestPlan;
use proptest::prelude::*;

use super::stations::library;

fn plan() -> QuestPlan {
    library().quests[&QuestId::parse("quest-90").unwrap()].clone()
}

fn station(id: &str) -> StationId {
    StationId::parse(id).unwrap()
}

fn set_up(teams: usize) -> SetUp {
    let mut set_up = SetUp::new(QuestNumber::of(4711), (0..).map(|n| format!("Team {n}")));
    while set_up.teams.len() < teams {
        let party = set_up.teams[0].clone();
        set_up.parties(Who::Team).push(party);
    }
    set_up
}

fn quest(teams: usize) -> Quest {
    set_up(teams).quest(&plan(), Minutes(38), &library().stations).unwrap()
}

fn visit(quest: &Quest, id: &str, team: u8) -> Visit {
    // Words differ in nothing but their names here.
    Visit::begin(&quest.dealt(&station(id), TeamId(team)), |word| word.as_str().replace('-', "")).unwrap()
}

#[test]
fn the_rotation_of_the_lesson_takes_its_longest_step_for_any_number_of_teams() {
    let lesson = &library().lessons[&LessonId::parse("team-quest").unwrap()];
    let Lesson::Plan(lesson) = &**lesson else { panic!("it is a plan") };
    let minutes = rotation_in(lesson, &plan());
    assert_eq!(minutes, Minutes(38));
    for teams in 4..=8 {
        let mut quest = quest(teams);
        quest.apply(Seconds(600), Action::Begin).unwrap();
        let end = Seconds(600 + 38 * 60);
        assert_eq!(quest.moment(end), Some(Moment::Together), "{teams} teams");
        assert!(
            matches!(quest.moment(Seconds(600)), Some(Moment::Round(0, _))),
            "no opening: that was a step of its own"
        );
    }
}

#[test]
fn a_number_is_four_digits_and_schools_are_letters() {
    assert_eq!(QuestNumber::parse(" 0042 "), Some(QuestNumber::of(42)));
    assert_eq!(QuestNumber::of(42).shown(), "0042");
    for wrong in ["42", "00042", "4a11", "", "-042"] {
        assert_eq!(QuestNumber::parse(wrong), None, "{wrong}");
    }
    let all: String = std::iter::successors(Some(None), |school| next_school(*school).map(Some))
        .flatten()
        .map(school_letter)
        .collect();
    assert_eq!(all, "ABCDEFGH");
}

proptest! {
    /// Any one digit that is wrong is found, and so are two neighbours that were swapped.
    #[test]
    fn a_code_says_what_it_was_made_of_and_finds_slips(
        (team, place, score) in (0u8..8, 0u8..16, 0i32..=100_000), alarms in 0u32..32, number in 0u64..10_000,
        (at, by) in (0usize..12, 1u8..10),
    ) {
        let number = QuestNumber::of(number);
        let cell = Cell { score: Score::hundredths(score), false_alarms: alarms, by: Scorer::Program };
        let told = Told { team: TeamId(team), station: place, cell };
        let code = told.code(number).unwrap();
        prop_assert_eq!(Told::read(&code, number), Ok(told));
        let mut digits: Vec<u8> = code.bytes().filter(u8::is_ascii_digit).collect();
        prop_assert_eq!(digits.len(), 12);
        let text = |digits: &[u8]| String::from_utf8(digits.to_vec()).unwrap();
        let mut swapped = digits.clone();
        swapped.swap(at, (at + 1) % 12);
        if at < 8 && swapped != digits {
            prop_assert_eq!(Told::read(&text(&swapped), number), Err(BadCode::Check));
        }
        digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
        prop_assert!(Told::read(&text(&digits), number) == Err(BadCode::Check));
    }
}

#[test]
fn what_is_no_code_of_this_quest_is_refused() {
    let cell = Cell { score: Score::points(60), false_alarms: 2, by: Scorer::Program };
    let told = Told { team: TeamId(3), station: 5, cell };
    let code = told.code(QuestNumber::of(1)).unwrap();
    assert_eq!(Told::read(&code.replace(' ', "-"), QuestNumber::of(1)), Ok(told));
    assert_eq!(Told::read(&code, QuestNumber::of(2)), Err(BadCode::Check));
    for wrong in ["", "12", "1234 5678 901a", "1234 5678 9012 3"] {
        assert_eq!(Told::read(wrong, QuestNumber::of(1)), Err(BadCode::Digits), "{wrong}");
    }
    // More false alarms than it can hold are told as the most; a station too far is not told at all.
    let many = Told { cell: Cell { false_alarms: 90, ..cell }, ..told };
    let read = Told::read(&many.code(QuestNumber::of(1)).unwrap(), QuestNumber::of(1)).unwrap();
    assert_eq!(read.cell.false_alarms, 31);
    assert_eq!(Told { station: 16, ..told }.code(QuestNumber::of(1)), None);
}

#[test]
fn a_visit_is_scored_as_it_stands_and_takes_only_what_belongs_to_it() {
    let quest = quest(4);
    let of = |id: &str| &library().stations[&station(id)];
    let mut series = visit(&quest, "faster", 0);
    assert_eq!(series.apply(&VisitAction::Clue), Err(NotNow));
    for outcome in [Outcome::Right, Outcome::Right, Outcome::Wrong] {
        series.apply(&VisitAction::Note(outcome)).unwrap();
    }
    // Two right less half of one, of eight.
    assert_eq!(series.cell(of("faster")).unwrap().score, Score::hundredths(1875));
    assert!(!series.is_over());

    let mut boxes = visit(&quest, "black-box", 1);
    boxes.apply(&VisitAction::Guess(true)).unwrap();
    boxes.apply(&VisitAction::Next).unwrap();
    assert_eq!(boxes.apply(&VisitAction::Next), Err(NotNow), "this one is still closed");
    for _ in 0..3 {
        boxes.apply(&VisitAction::GiveUp).unwrap();
        boxes.apply(&VisitAction::Next).unwrap();
    }
    assert!(boxes.is_over() && boxes.guessed() == 1);
    assert_eq!(boxes.cell(of("black-box")).unwrap().score, Score::points(25));

    let mut cross = visit(&quest, "crossword", 2);
    let Visit::Crossword(laid, ..) = cross.clone() else { panic!("it is a crossword") };
    for entry in &laid.entries {
        cross.apply(&VisitAction::Write(entry.word.as_str().to_owned(), entry.text().to_lowercase())).unwrap();
    }
    assert_eq!(cross.apply(&VisitAction::Write("no-such-word".to_owned(), "x".to_owned())), Err(NotNow));
    cross.apply(&VisitAction::HandIn).unwrap();
    let first = laid.entries[0].word.as_str().to_owned();
    assert_eq!(cross.apply(&VisitAction::Write(first, "x".to_owned())), Err(NotNow));
    assert_eq!(cross.cell(of("crossword")).unwrap().score, Score::points(100));
}

#[test]
fn marks_count_once_they_are_handed_in() {
    let quest = quest(4);
    let risks = &library().stations[&station("agent-37001")];
    let mut visit = visit(&quest, "agent-37001", 0);
    let Visit::Processes(processes, ..) = visit.clone() else { panic!("they are processes") };
    for (process, _) in &processes {
        let crooked = process.steps.iter().filter(|(_, nature)| *nature == Nature::Crooked);
        for (step, _) in crooked {
            visit.apply(&VisitAction::Mark(step.as_str().to_owned())).unwrap();
        }
        assert_eq!(visit.apply(&VisitAction::Next), Err(NotNow));
        let before = visit.cell(risks).unwrap().score;
        visit.apply(&VisitAction::HandIn).unwrap();
        assert!(visit.cell(risks).unwrap().score > before);
        visit.apply(&VisitAction::Next).unwrap();
    }
    assert!(visit.is_over());
    assert_eq!(visit.cell(risks).unwrap(), Cell { score: Score::points(100), false_alarms: 0, by: Scorer::Program });
}

#[test]
fn what_was_kept_makes_the_same_quest_and_what_is_no_longer_known_is_passed_over() {
    let mut quest = quest(4);
    let do_it = |quest: &mut Quest, at: u32, action| quest.apply(Seconds(at), action).unwrap();
    do_it(&mut quest, 100, Action::Begin);
    let team = (0..4).map(TeamId).find(|team| quest.timetable().station(0, *team) == Some(1)).unwrap();
    let cell = Cell { score: Score::points(40), false_alarms: 1, by: Scorer::Program };
    do_it(&mut quest, 130, Action::Enter(team, station("crossword"), cell));
    do_it(&mut quest, 140, Action::Freeze);
    do_it(&mut quest, 150, Action::Correct(team, station("crossword"), Score::points(50), "miscounted".to_owned()));
    let mut kept = KeptQuest {
        quest: "quest-90".to_owned(),
        set_up: set_up(4),
        ready: true,
        log: log_of(&quest),
        ring: Vec::new(),
        captain: None,
        visit: None,
    };
    let text = ron::to_string(&kept).unwrap();
    assert_eq!(ron::from_str::<KeptQuest>(&text).unwrap(), kept);
    let fresh = || kept.set_up.quest(&plan(), Minutes(38), &library().stations).unwrap();
    let mut again = fresh();
    replay(&mut again, &kept.log);
    assert_eq!(again, quest);
    let strange = adal_qala::classroom::quest::kept::KeptAction::Close { station: "Not a name".to_owned(), team: 9 };
    let mut again = fresh();
    kept.log.insert(1, (110, strange));
    replay(&mut again, &kept.log);
    assert_eq!(again, quest);
}

#[test]
fn a_ring_is_kept_with_whose_turn_it_is() {
    let times = Times { think: Seconds(40), answer: Seconds(20) };
    let mut ring = Ring::new(4, times);
    let mut log = Vec::new();
    let buzz = |team, arrival| ring::Action::Buzz(TeamId(team), Arrival(arrival));
    let actions = [ring::Action::Read, ring::Action::Open, buzz(2, 7), buzz(1, 3), ring::Action::Call];
    for (at, action) in (10..).zip(actions.into_iter().chain([ring::Action::Answer(Given::Wrong), ring::Action::Call]))
    {
        ring.apply(Seconds(at), action).unwrap();
        log.push((at, KeptBuzz::from(&action)));
    }
    let mut again = Ring::new(4, times);
    replay_ring(&mut again, &log);
    assert_eq!(again, ring);
    assert!(matches!(again.phase(), ring::Phase::Answering { team: TeamId(2), .. }));
}
