//! From a lesson that was held to what is kept of it.
//!
//! Start at [`lesson`]: the state of a lesson, what came of its steps and what the teacher writes become a [`LessonRecord`]. A vote is
//! taken down by [`take_down`] in the moment in which its result is shown, of what the lesson's door has let out.

use super::experiment;
use super::figures::Figures;
use super::text::{BadText, Day, Key, Note, SchoolGrade, Told};
use super::{
    Finding, Form, Grade, LessonRecord, Minutes, Outcomes, RoundRecord, StepEnd, StepRecord, SurveyRecord, VERSION,
    VoteRecord,
};
use crate::classroom::crowd::Round;
use crate::classroom::lesson::sheet::{option_label, step_title};
use crate::classroom::lesson::{LessonState, Mark, StepState};
use crate::classroom::survey::record::{compare, is_compared, is_twin};
use crate::classroom::time::Seconds;
use crate::classroom::vote::Reveal;
use crate::content::lang::Lang;
use crate::content::lesson::{Audience, Lesson, LessonPlan, Step, StepKind, Vote};
use crate::content::library::Library;
use crate::content::markup;
use crate::content::survey::Letter;
use crate::content::words::{Args, Owner};

/// The course of the week before exams.
const CLEAN_SESSION: &str = "clean-session";
/// What is longer than this is no lesson any more.
const LONGEST_LESSON: u16 = 120;
/// The youngest grade that takes part in a lesson for students: with a smaller number it is a group of theirs.
const FIRST_OF_STUDENTS: u8 = 9;

/// What the teacher writes about a lesson.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Filing {
    /// The day.
    pub day: Day,
    /// How many were there.
    pub present: u16,
    /// Month and value of the school's programme of upbringing.
    pub upbringing: Note,
    /// What was found, and what follows from it.
    pub findings: Vec<Finding>,
}

/// What is kept of a lesson.
///
/// # Errors
/// Where the name of its plan is longer than a record allows.
pub fn lesson(
    library: &Library,
    held: &Lesson,
    state: &LessonState,
    outcomes: &Outcomes,
    filing: Filing,
) -> Result<LessonRecord, BadText> {
    let plan = match held {
        Lesson::Plan(plan) => plan,
        Lesson::Course(_) => return Err(BadText::OutOfRange),
    };
    let steps = state.steps().iter().zip(&plan.steps).map(|(state, step)| step_record(library, held, state, step));
    let in_order = |step: &Step| step.id.as_str().to_owned();
    let names: Vec<String> = plan.steps.iter().map(in_order).collect();
    // Of the experiment both roles are told.
    let asked = names.iter().flat_map(|name| [name.clone(), experiment::officials(name)]);
    let votes = asked.filter_map(|name| outcomes.votes.get(&name));
    Ok(LessonRecord {
        version: VERSION,
        plan: Key::parse(plan.id.as_str())?,
        form: form(library, plan),
        topic: Told::of(|lang| library.words.say(lang, Owner::Lesson(held.id()), held.title(), None, &Args::new())),
        day: filing.day,
        present: filing.present,
        planned: Minutes(plan.minutes.0),
        held: minutes(state.now()),
        upbringing: filing.upbringing,
        steps: steps.collect(),
        votes: votes.cloned().collect(),
        surveys: surveys(plan, outcomes),
        quest: outcomes.quest.clone(),
        findings: filing.findings.into_iter().filter(|finding| !finding.is_empty()).collect(),
        runs: outcomes.runs.clone(),
    })
}

/// The surveys that were closed, in the order of the plan.
pub fn surveys(plan: &LessonPlan, outcomes: &Outcomes) -> Vec<SurveyRecord> {
    plan.steps.iter().filter_map(|step| outcomes.surveys.get(step.id.as_str())).cloned().collect()
}

/// Says of the second form of a test what has changed since the first, which the class had in one of these lessons; the latest counts. What
/// the teacher has compared already stays as it is. Answers whether a second form was left for which there is no first.
pub fn compared<'a>(
    library: &Library,
    surveys: &mut [SurveyRecord],
    day: Day,
    earlier: impl Iterator<Item = &'a LessonRecord>,
) -> bool {
    let mut earlier: Vec<&LessonRecord> = earlier.filter(|other| other.day <= day).collect();
    let mut alone = false;
    // Of two on one day the one that was filed later.
    earlier.sort_by_key(|other| other.day);
    for record in surveys.iter_mut().filter(|record| !is_compared(record)) {
        let second = library.survey(record.survey.as_str()).filter(|survey| {
            let form = survey.form.as_ref();
            form.is_some_and(|form| form.letter == Letter::B)
        });
        let Some(survey) = second else { continue };
        let first = earlier.iter().rev().flat_map(|lesson| &lesson.surveys).find(|record| is_twin(survey, record));
        match first {
            Some(first) => compare(&library.words, survey, record, first),
            None => alone = true,
        }
    }
    alone
}

/// Takes a result of a vote down, in the moment in which it is shown. The first round begins the record anew.
pub fn take_down(library: &Library, held: &Lesson, step: &Step, asked: &Vote, reveal: &Reveal, into: &mut Outcomes) {
    let say = |lang, attribute: &str| {
        library.words.say(lang, Owner::Lesson(held.id()), step.id.as_str(), Some(attribute), &Args::new())
    };
    let label = |option| Told::of(|lang| option_label(library, held, lang, &step.id, asked, option));
    let fresh = || VoteRecord {
        question: Told::of(|lang| say(lang, "question")),
        options: asked.options.iter().map(label).collect(),
        rounds: Vec::new(),
    };
    let record = into.votes.entry(step.id.as_str().to_owned()).or_insert_with(fresh);
    let before = usize::from(reveal.round.0.saturating_sub(1));
    record.rounds.truncate(before);
    // A second round whose first was not taken down still is the second.
    record.rounds.resize(before, RoundRecord { own: None, guess: None });
    record.rounds.push(round(reveal, asked.options.len()));
}

/// One round, as far as it may be shown.
fn round(reveal: &Reveal, options: usize) -> RoundRecord {
    // Where too few have changed, what is on the projector is still the first result.
    let own = (!reveal.few_changed).then(|| Figures::shown(&reveal.own, options)).flatten();
    let guess = reveal.guess.as_ref().ok().filter(|_| reveal.round == Round(1));
    RoundRecord { own, guess: guess.and_then(|shown| Figures::shown(shown, options)) }
}

fn step_record(library: &Library, held: &Lesson, state: &StepState, step: &Step) -> StepRecord {
    let spent = minutes(state.spent);
    let end = match (state.mark, spent) {
        // Whoever only turned a page past it has not held it.
        (_, Minutes(0)) => StepEnd::Skipped,
        (Mark::Open, spent) if spent.0 >= step.minutes.0 => StepEnd::Done,
        _ => StepEnd::Shortened,
    };
    let name = Told::of(|lang| step_title(library, held, lang, step));
    StepRecord { name, end, planned: Minutes(step.minutes.0), held: spent }
}

fn minutes(seconds: Seconds) -> Minutes {
    Minutes(u16::try_from(seconds.in_minutes()).unwrap_or(u16::MAX))
}

/// What kind of event a plan is, as a school files it.
pub fn form(library: &Library, plan: &LessonPlan) -> Form {
    let of_course = library.lessons.values().find_map(|lesson| match &**lesson {
        Lesson::Course(course) => course.sittings.iter().any(|sitting| sitting.plan == plan.id).then_some(&course.id),
        Lesson::Plan(_) => None,
    });
    let stations = |step: &Step| matches!(&step.kind, StepKind::TeamTask { stations, .. } if !stations.is_empty());
    match of_course {
        _ if plan.steps.iter().any(stations) => Form::Quest,
        Some(course) if course.as_str() == CLEAN_SESSION => Form::CleanSession,
        Some(_) => Form::Course,
        None if plan.minutes.0 > LONGEST_LESSON => Form::Other,
        None => Form::Hour,
    }
}

/// Who a plan is for, as a class is filed: what a teacher mostly would choose.
pub fn usual_grade(audience: Audience) -> Grade {
    let school = |grade: u8| SchoolGrade::try_from(grade).map_or(Grade::College, Grade::School);
    match audience {
        Audience::Grades1To4 => school(3),
        Audience::Grades5To8 => school(7),
        Audience::Grades9To11 => school(9),
        Audience::Students => Grade::University,
        Audience::Teachers => Grade::Staff,
    }
}

/// The grade that stands at the head of a class's name: 10 of 10Ә. Groups of students are numbered too, so that with them, as a class of a
/// school, counts only a grade with at most one letter behind it.
pub fn grade_of(name: &str, audience: Audience) -> Option<Grade> {
    let name = name.trim();
    let digits = name.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = name.split_at(digits);
    let grade = SchoolGrade::try_from(number.parse::<u8>().ok()?).ok()?;
    let letters = rest.chars().filter(|c| c.is_alphanumeric()).count();
    match audience {
        Audience::Grades1To4 | Audience::Grades5To8 | Audience::Grades9To11 => Some(Grade::School(grade)),
        Audience::Students if letters <= 1 && grade.number() >= FIRST_OF_STUDENTS => Some(Grade::School(grade)),
        Audience::Students | Audience::Teachers => None,
    }
}

impl Grade {
    /// All, from the youngest.
    pub fn all() -> Vec<Self> {
        let school = (1..=super::text::LAST_GRADE).filter_map(|grade| SchoolGrade::try_from(grade).ok());
        school.map(Self::School).chain([Self::College, Self::University, Self::Staff]).collect()
    }
}

impl Finding {
    /// Whether nothing is written in it.
    pub fn is_empty(&self) -> bool {
        [&self.found, &self.measure, &self.changed].into_iter().all(Note::is_empty)
    }
}

impl Outcomes {
    /// How many people the largest result was of: nobody has counted the class better so far.
    pub fn people(&self) -> u32 {
        let of = |vote: &VoteRecord| {
            let figures = vote.rounds.iter().flat_map(|round| [&round.own, &round.guess]).flatten();
            figures.map(Figures::people).max().unwrap_or(0)
        };
        // Half of a class are clients in the experiment, the other half officials.
        let other_half = |step: &String| self.votes.get(&experiment::officials(step)).map_or(0, of);
        let votes = self.votes.iter().map(|(step, vote)| of(vote) + other_half(step));
        votes.chain(self.surveys.values().map(|survey| survey.people)).max().unwrap_or(0)
    }
}

impl Told {
    /// What is shown in each language, in one line and without marks.
    pub fn of(say: impl Fn(Lang) -> String) -> Self {
        let note = |lang| Note::shortened(&markup::plain(&say(lang)));
        Self { kk: note(Lang::Kk), ru: note(Lang::Ru), en: note(Lang::En) }
    }
}
