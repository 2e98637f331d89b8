//! A made-up class with two lessons, to see what the papers look like before there is a journal.

use crate::classroom::record::figures::{Cell, Figures, Interval, Measured, Unit};
use crate::classroom::record::text::{ClassName, Day, Key, Note, SchoolGrade, Told};
use crate::classroom::record::{
    Answers, Class, Finding, Form, Grade, Hundredths, ItemRecord, LessonRecord, Minutes, QuestRecord, RoundRecord,
    StepEnd, StepRecord, SurveyRecord, TeamRecord, VERSION, VoteRecord,
};
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

/// Our own sample broke a rule of the record; it says which.
pub type Broken = String;

/// The class and its lessons. What a teacher would have typed is in this language.
///
/// # Errors
/// Where its words are longer than a record allows, which a test rules out.
pub fn sample(words: &Words, lang: Lang) -> Result<(Class, Vec<LessonRecord>), Broken> {
    let maker = Maker { words, lang };
    let class = Class {
        name: ClassName::parse(&maker.say(lang, "class")).map_err(broken)?,
        grade: Grade::School(SchoolGrade::try_from(7).map_err(broken)?),
    };
    Ok((class, vec![maker.hour()?, maker.quest()?]))
}

struct Maker<'a> {
    words: &'a Words,
    lang: Lang,
}

impl Maker<'_> {
    fn hour(&self) -> Result<LessonRecord, Broken> {
        let steps = [
            ("open", StepEnd::Done, 4, 4),
            ("level", StepEnd::Done, 10, 11),
            ("vote", StepEnd::Done, 4, 4),
            ("argue", StepEnd::Done, 8, 10),
            ("again", StepEnd::Done, 3, 3),
            ("game", StepEnd::Skipped, 6, 0),
            ("debrief", StepEnd::Shortened, 6, 5),
            ("survey", StepEnd::Done, 4, 5),
        ];
        let question = VoteRecord {
            question: self.told("question")?,
            options: vec![self.told("stay")?, self.told("pay")?, self.told("tell")?],
            rounds: vec![
                RoundRecord {
                    own: Some(all(&[14, 6, 7])?),
                    guess: Some(figures(27, vec![Cell::Hidden, Cell::Exactly(17), Cell::Hidden], 10)?),
                },
                RoundRecord {
                    own: Some(figures(27, vec![Cell::Exactly(20), Cell::Hidden, Cell::Hidden], 7)?),
                    guess: None,
                },
            ],
        };
        Ok(LessonRecord {
            version: VERSION,
            plan: Key::parse("hour-grades-5-8").map_err(broken)?,
            form: Form::Hour,
            topic: self.told("topic")?,
            day: Day::new(2026, 12, 9).map_err(broken)?,
            present: 27,
            planned: Minutes(45),
            held: Minutes(42),
            upbringing: Note::default(),
            steps: steps.into_iter().map(|step| self.step(step)).collect::<Result<_, _>>()?,
            votes: vec![question],
            surveys: vec![self.survey()?],
            quest: None,
            findings: vec![self.finding("list")?, self.finding("box")?],
            runs: Vec::new(),
        })
    }

    fn step(&self, (name, end, planned, held): (&str, StepEnd, u16, u16)) -> Result<StepRecord, Broken> {
        let name = self.told(&format!("step-{name}"))?;
        Ok(StepRecord { name, end, planned: Minutes(planned), held: Minutes(held) })
    }

    fn survey(&self) -> Result<SurveyRecord, Broken> {
        let know = Answers::One {
            options: vec![self.told("yes")?, self.told("mostly")?, self.told("seldom")?, self.told("no")?],
            figures: Some(figures(26, vec![Cell::Exactly(12), Cell::Exactly(9), Cell::Hidden, Cell::Hidden], 5)?),
        };
        let whom = Answers::Many(vec![
            (self.told("whom-home")?, Some(figures(26, vec![Cell::AtLeast(22), Cell::Hidden], 0)?)),
            (self.told("whom-teacher")?, Some(all(&[15, 11])?)),
            (self.told("whom-friend")?, None),
        ]);
        let interval = Some(Interval { at: 85, from: -12, to: 180 });
        Ok(SurveyRecord {
            survey: Key::parse("after-lesson").map_err(broken)?,
            title: self.told("survey")?,
            people: 26,
            items: vec![
                ItemRecord { question: self.told("know")?, answers: know },
                ItemRecord { question: self.told("whom")?, answers: whom },
            ],
            measured: vec![
                Measured { what: self.told("hits")?, unit: Unit::Difference, people: vec![27, 26], interval },
                Measured { what: self.told("secret")?, unit: Unit::Share, people: vec![26], interval: None },
            ],
        })
    }

    fn finding(&self, name: &str) -> Result<Finding, Broken> {
        let note = |part: &str| Note::parse(&self.say(self.lang, &format!("{part}-{name}"))).map_err(broken);
        Ok(Finding { found: note("found")?, measure: note("measure")?, changed: note("changed")? })
    }

    fn quest(&self) -> Result<LessonRecord, Broken> {
        let stations = ["case", "ring", "crossword", "box", "series", "captains", "creative", "agent"];
        let points: [[i32; 8]; 4] = [
            [900, 1150, 800, 600, 1000, 875, 950, 700],
            [850, 1000, 900, 800, 700, 925, 833, 800],
            [950, 700, 850, 600, 900, 767, 900, 650],
            [700, 850, 750, 800, 800, 800, 850, 600],
        ];
        let team = |(at, points): (usize, [i32; 8])| {
            Ok::<_, Broken>(TeamRecord {
                team: Note::parse(&self.say(self.lang, &format!("team-{}", at + 1))).map_err(broken)?,
                place: u8::try_from(at + 1).map_err(broken)?,
                points: points.map(Hundredths).to_vec(),
                sum: Hundredths(points.iter().sum()),
            })
        };
        let quest = QuestRecord {
            jurors: 5,
            stations: stations.iter().map(|it| self.told(&format!("station-{it}"))).collect::<Result<_, _>>()?,
            teams: points.into_iter().enumerate().map(team).collect::<Result<_, _>>()?,
        };
        Ok(LessonRecord {
            version: VERSION,
            plan: Key::parse("team-quest").map_err(broken)?,
            form: Form::Quest,
            topic: self.told("quest-topic")?,
            day: Day::new(2026, 12, 16).map_err(broken)?,
            present: 20,
            planned: Minutes(90),
            held: Minutes(91),
            upbringing: Note::default(),
            steps: Vec::new(),
            votes: Vec::new(),
            surveys: Vec::new(),
            quest: Some(quest),
            findings: Vec::new(),
            runs: Vec::new(),
        })
    }

    fn say(&self, lang: Lang, name: &str) -> String {
        self.words.ui(lang, &format!("report-sample-{name}"), None, &Args::new())
    }

    fn told(&self, name: &str) -> Result<Told, Broken> {
        let note = |lang| Note::parse(&self.say(lang, name)).map_err(broken);
        Ok(Told { kk: note(Lang::Kk)?, ru: note(Lang::Ru)?, en: note(Lang::En)? })
    }
}

fn figures(people: u32, cells: Vec<Cell>, together: u32) -> Result<Figures, Broken> {
    Figures::new(people, cells, together).map_err(broken)
}

/// All answers are shown.
fn all(counts: &[u32]) -> Result<Figures, Broken> {
    figures(counts.iter().sum(), counts.iter().copied().map(Cell::Exactly).collect(), 0)
}

fn broken(error: impl std::fmt::Display) -> Broken {
    error.to_string()
}
