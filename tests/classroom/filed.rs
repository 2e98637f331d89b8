//! From a lesson that was held to what is kept of it: which steps were held, what a vote leaves, what kind of event it was.

use std::sync::{Arc, LazyLock};

use adal_qala::classroom::crowd::Door;
use adal_qala::classroom::lesson::{LessonAction, LessonState, Seconds};
use adal_qala::classroom::record::figures::Cell;
use adal_qala::classroom::record::filed::{Filing, form, lesson, take_down};
use adal_qala::classroom::record::played::{MAX_RUN, MAX_RUNS, RunRecord, RunText};
use adal_qala::classroom::record::text::{BadText, Day, Key, MAX_NOTE, Note, Told};
use adal_qala::classroom::record::{Finding, Form, LessonRecord, Outcomes, StepEnd};
use adal_qala::classroom::report::plan;
use adal_qala::classroom::vote::{Question, Reveal, Vote, VoteAction, VoteEvent};
use adal_qala::content::builtin;
use adal_qala::content::lang::Lang;
use adal_qala::content::lesson::{Lesson, LessonPlan, Step, StepKind, Vote as Asked};
use adal_qala::content::library::{Library, load};

static LIBRARY: LazyLock<Library> = LazyLock::new(|| load(&[builtin::embedded()]).library.unwrap());

fn held(name: &str) -> (&'static Arc<Lesson>, &'static LessonPlan) {
    let lesson = LIBRARY.lessons.get(name).unwrap();
    let Lesson::Plan(plan) = &**lesson else { panic!("{name} is a course") };
    (lesson, plan)
}

fn asked(plan: &LessonPlan) -> (&Step, &Asked) {
    let mut votes = plan.steps.iter().filter_map(|step| match &step.kind {
        StepKind::Vote(asked) => Some((step, asked)),
        _ => None,
    });
    votes.next().unwrap()
}

fn filing() -> Filing {
    Filing { day: Day::new(2026, 12, 9).unwrap(), present: 20, upbringing: Note::default(), findings: Vec::new() }
}

/// A vote that is counted by hand, round after round.
struct Hands {
    vote: Vote,
    door: Door,
}

impl Hands {
    fn shown(&mut self, own: &[u32], guess: Option<&[u32]>) -> Reveal {
        let mut act = |action| self.vote.apply(&action, &mut self.door).unwrap();
        act(VoteAction::Tally { question: Question::Own, counts: own.to_vec() });
        if let Some(guess) = guess {
            act(VoteAction::Tally { question: Question::Guess, counts: guess.to_vec() });
        }
        act(VoteAction::Close);
        let VoteEvent::Revealed(reveal) = act(VoteAction::Reveal) else { panic!("nothing was shown") };
        *reveal
    }
}

fn cells(record: &adal_qala::classroom::record::RoundRecord) -> (Option<Vec<Cell>>, Option<Vec<Cell>>) {
    let of = |figures: &Option<adal_qala::classroom::record::figures::Figures>| {
        figures.as_ref().map(|figures| figures.cells().to_vec())
    };
    (of(&record.own), of(&record.guess))
}

#[test]
fn a_vote_leaves_what_was_shown_and_no_more() {
    use Cell::{AtLeast, Exactly, Hidden};
    let (lesson, plan) = held("hour-students");
    let (step, asked) = asked(plan);
    let mut outcomes = Outcomes::default();
    let mut hands = Hands { vote: Vote::new("key", 4), door: Door::new() };
    let first = hands.shown(&[14, 2, 6, 3], Some(&[24, 1, 0, 0]));
    take_down(&LIBRARY, lesson, step, asked, &first, &mut outcomes);
    let told = |outcomes: &Outcomes| outcomes.votes[step.id.as_str()].rounds.iter().map(cells).collect::<Vec<_>>();
    let own = vec![Exactly(14), Hidden, Exactly(6), Hidden];
    let nearly = vec![AtLeast(21), Hidden, Hidden, Hidden];
    assert_eq!(told(&outcomes), [(Some(own.clone()), Some(nearly.clone()))]);
    // Four have changed their minds: who they are would be the difference.
    hands.vote.apply(&VoteAction::Again, &mut hands.door).unwrap();
    let second = hands.shown(&[18, 1, 4, 2], None);
    assert!(second.few_changed);
    take_down(&LIBRARY, lesson, step, asked, &second, &mut outcomes);
    assert_eq!(told(&outcomes), [(Some(own), Some(nearly)), (None, None)], "the second round is nowhere");
    // The vote is begun anew: what was there is gone.
    take_down(&LIBRARY, lesson, step, asked, &first, &mut outcomes);
    assert_eq!(told(&outcomes).len(), 1);
    let vote = &outcomes.votes[step.id.as_str()];
    let languages = [&vote.question.kk, &vote.question.ru, &vote.question.en];
    assert!(languages.iter().all(|text| !text.is_empty()) && languages[0] != languages[2]);
    assert_eq!((vote.options.len(), outcomes.people()), (4, 25));
}

#[test]
fn steps_are_filed_as_they_were_held() {
    let (lesson_held, plan) = held("hour-grades-9-11");
    let mut state = LessonState::new(plan);
    let mut at = 0;
    let mut act = |passed: u32, action: LessonAction| {
        // In small bits, as a window does.
        for _ in 0..passed / 10 {
            at += 10;
            state.apply(Seconds(at), &LessonAction::Tick).unwrap();
        }
        state.apply(Seconds(at), &action).unwrap();
    };
    let skipped = plan.steps[4].id.clone();
    act(0, LessonAction::Begin { left: None });
    act(4 * 60, LessonAction::Next);
    act(3 * 60, LessonAction::Next);
    // A page that was only turned past.
    act(10, LessonAction::Next);
    act(0, LessonAction::Skip { step: skipped });
    act(9 * 60, LessonAction::Next);
    act(2 * 60, LessonAction::End);
    let finding =
        |found: &str| Finding { found: Note::typed(found), measure: Note::default(), changed: Note::default() };
    let filing = Filing { findings: vec![finding(" "), finding("no\u{200b} list")], ..filing() };
    let record = lesson(&LIBRARY, lesson_held, &state, &Outcomes::default(), filing).unwrap();
    let ends: Vec<(StepEnd, u16)> = record.steps.iter().map(|step| (step.end, step.held.0)).collect();
    use StepEnd::{Done, Shortened, Skipped};
    let expected = [(Done, 4), (Shortened, 3), (Skipped, 0), (Done, 9), (Skipped, 0), (Shortened, 2), (Skipped, 0)];
    assert_eq!(ends, expected);
    assert_eq!((record.planned.0, record.held.0, record.present), (45, 18, 20));
    let found: Vec<&str> = record.findings.iter().map(|finding| finding.found.as_str()).collect();
    assert_eq!(found, ["no list"], "an empty line is no finding, and what is not seen is left out");
    let text = serde_json::to_string(&record).unwrap();
    assert_eq!(serde_json::from_str::<LessonRecord>(&text).unwrap(), record);
}

#[test]
fn a_school_files_each_plan_as_what_it_is() {
    for (name, expected) in [
        ("hour-grades-1-4", Form::Hour),
        ("hour-students-90", Form::Hour),
        ("hour-teachers", Form::Hour),
        ("fundamentals-3", Form::Course),
        ("clean-session-2", Form::CleanSession),
        ("team-quest", Form::Quest),
    ] {
        assert_eq!(form(&LIBRARY, held(name).1), expected, "{name}");
    }
}

#[test]
fn a_note_of_our_own_words_is_one_line_and_never_too_long() {
    assert_eq!(Note::shortened(" one\n  two ").as_str(), "one two");
    for letters in [MAX_NOTE - 1, MAX_NOTE, MAX_NOTE + 1, 5 * MAX_NOTE] {
        let note = Note::shortened(&"ә".repeat(letters));
        assert_eq!(note.as_str().chars().count(), letters.min(MAX_NOTE));
        assert_eq!(note.as_str().ends_with('…'), letters > MAX_NOTE);
    }
}

#[test]
fn a_day_is_typed_as_people_write_it() {
    for (text, expected) in [
        ("09.12.2026", Ok("2026-12-09")),
        (" 9.2.2027 ", Ok("2027-02-09")),
        ("29.2.2028", Ok("2028-02-29")),
        ("29.2.2027", Err(BadText::OutOfRange)),
        ("2026-12-09", Err(BadText::OutOfRange)),
        ("9.12", Err(BadText::OutOfRange)),
        ("9.12.26", Err(BadText::OutOfRange)),
        ("9.12.2026.", Err(BadText::OutOfRange)),
        ("99999.1.2026", Err(BadText::OutOfRange)),
        ("", Err(BadText::OutOfRange)),
    ] {
        let day = Day::typed(text).map(|day| day.to_string());
        assert_eq!(day.as_deref(), expected.as_ref().map(|day| *day), "{text}");
    }
}

#[test]
fn runs_have_their_limits_and_each_level_its_place() {
    for (length, fits) in [(0, false), (1, true), (MAX_RUN, true), (MAX_RUN + 1, false)] {
        assert_eq!(RunText::try_from("x".repeat(length)).is_ok(), fits, "{length}");
    }
    let run = |level: &str, text: &str| RunRecord {
        level: Key::parse(level).unwrap(),
        title: Told::same(&Note::parse(level).unwrap()),
        run: RunText::try_from(text.to_owned()).unwrap(),
    };
    let mut runs = Vec::new();
    for at in 0..=MAX_RUNS {
        run(&format!("level-{at}"), "first").put_into(&mut runs);
    }
    assert_eq!(runs.len(), MAX_RUNS, "no more are kept");
    run("level-1", "again").put_into(&mut runs);
    assert_eq!((runs.len(), &runs[1]), (MAX_RUNS, &run("level-1", "again")));
}

#[test]
fn every_plan_goes_onto_paper() {
    use adal_qala::classroom::lesson::DayTime;
    use adal_qala::classroom::lesson::sheet::sheet;
    use adal_qala::classroom::report::{html, pdf};
    for lesson in LIBRARY.lessons.values() {
        let text = sheet(&LIBRARY, lesson, Lang::Kk, DayTime::parse("9:00").unwrap());
        let paper = plan::sheet(&text, Lang::Kk);
        let page = html::page(&paper);
        assert!(page.contains("<table>") && page.contains(&text.summary), "{}", lesson.id());
        assert!(pdf::page(&LIBRARY.words, &paper).starts_with(b"%PDF"), "{}", lesson.id());
    }
}
