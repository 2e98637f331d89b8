//! Papers of the Clean Session kit: the week's plan, questionnaires for paper, posters, leaflets, cards.
//!
//! Leaflets and cards are entries of the codex, each with its source, so that nothing is printed that the book of facts does not bear.
//! A poster of the class's own figures is made of what the lesson's door let out, and only of what more than half have said:
//! a poster does not accuse.

use super::parts::column;
use super::plan;
use super::sheet::{Block, Look, Sheet, Side, Table};
use crate::classroom::lesson::DayTime;
use crate::classroom::lesson::sheet::sheet as plan_sheet;
use crate::classroom::record::figures::{Cell, Figures};
use crate::classroom::record::text::{ClassName, Told};
use crate::classroom::record::{Answers, SurveyRecord, VoteRecord};
use crate::content::ids::SurveyId;
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::markup;
use crate::content::survey::{Item, ItemKind, Secret, Survey, column_attribute, row_attribute};
use crate::content::words::Args;

/// The course of the week.
pub const WEEK: &str = "clean-session";

/// The questionnaires of the kit.
pub const SURVEYS: [&str; 3] = ["before-exam", "after-exam", "dormitory"];

/// How many posters with words there are.
pub const POSTERS: u8 = 3;

/// A paper of the kit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KitPaper {
    /// The plan of the week, sitting by sitting.
    Week,
    /// A questionnaire to fill in by hand.
    Questionnaire(SurveyId),
    /// A poster with words; counted from one.
    Poster(u8),
    /// A poster of the class's own figures.
    Own(Box<OwnPoster>),
    /// A leaflet.
    Leaflet(Leaflet),
    /// Cards to cut out.
    Cards,
}

/// What a leaflet is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Leaflet {
    /// Whom to tell, and how.
    Doors,
    /// How marks are given, and what may be paid for.
    Marks,
    /// What this week is, and what becomes of the answers.
    Week,
}

/// A figure that a class may be proud of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnPoster {
    /// Of which class.
    pub class: ClassName,
    /// What was asked.
    pub question: Told,
    /// What they answered.
    pub answer: Told,
    /// How many.
    pub cell: Cell,
    /// Of how many.
    pub people: u32,
}

impl Leaflet {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Doors, Self::Marks, Self::Week];

    /// The message that is its title.
    pub fn message(self) -> &'static str {
        match self {
            Self::Doors => "clean-kit-leaflet-doors",
            Self::Marks => "clean-kit-leaflet-marks",
            Self::Week => "clean-kit-leaflet-week",
        }
    }

    /// The entries of the codex that stand on it.
    fn entries(self) -> &'static [&'static str] {
        match self {
            Self::Doors => &["report-ladder", "report-1424", "report-good", "evidence-notes", "evidence-risky"],
            Self::Marks => &["law-edu-assessment", "law-edu-paid-services", "skill-ask-rule", "law-appc"],
            Self::Week => &["prog-clean-session", "ped-k5", "reform-trust-box", "term-formalism"],
        }
    }
}

/// The entries that make cards.
const CARDS: [&str; 6] =
    ["skill-refuse", "skill-ask-rule", "evidence-notes", "evidence-safe", "report-good", "report-1424"];

impl KitPaper {
    /// The name of its file, without an ending.
    pub fn name(&self) -> String {
        match self {
            Self::Week => WEEK.to_owned(),
            Self::Questionnaire(survey) => survey.to_string(),
            Self::Poster(number) => format!("poster {number}"),
            Self::Own(poster) => format!("poster {}", poster.class.as_str()),
            Self::Leaflet(leaflet) => leaflet.message().trim_start_matches("clean-kit-").to_owned(),
            Self::Cards => "cards".to_owned(),
        }
    }
}

/// The figures of a class that more than half stand behind: of each vote its last round, and of each item of a survey.
pub fn own_posters(class: &ClassName, votes: &[VoteRecord], surveys: &[SurveyRecord]) -> Vec<OwnPoster> {
    let of_votes = votes.iter().filter_map(|vote| {
        let figures = vote.rounds.iter().rev().find_map(|round| round.own.as_ref())?;
        Some((&vote.question, &vote.options, figures))
    });
    let of_surveys = surveys.iter().flat_map(|survey| &survey.items).filter_map(|item| match &item.answers {
        Answers::One { options, figures: Some(figures) } => Some((&item.question, options, figures)),
        Answers::One { figures: None, .. } | Answers::Many(_) => None,
    });
    let poster = |(question, options, figures): (&Told, &Vec<Told>, &Figures)| {
        let (at, cell) = figures.cells().iter().enumerate().find(|(_, cell)| is_most(**cell, figures.people()))?;
        let answer = options.get(at)?.clone();
        let (question, people) = (question.clone(), figures.people());
        Some(OwnPoster { class: class.clone(), question, answer, cell: *cell, people })
    };
    of_votes.chain(of_surveys).filter_map(poster).collect()
}

fn is_most(cell: Cell, people: u32) -> bool {
    match cell {
        Cell::Exactly(n) | Cell::AtLeast(n) => n.saturating_mul(2) > people,
        Cell::Hidden => false,
    }
}

/// The paper; none where what it is made of is in no pack.
pub fn sheet(library: &Library, lang: Lang, paper: &KitPaper) -> Option<Sheet> {
    let kit = Kit { library, lang };
    match paper {
        KitPaper::Week => kit.week(),
        KitPaper::Questionnaire(survey) => Some(kit.questionnaire(library.surveys.get(survey)?)),
        KitPaper::Poster(number) => Some(kit.poster(*number)),
        KitPaper::Own(poster) => Some(kit.own(poster)),
        KitPaper::Leaflet(leaflet) => Some(kit.leaflet(*leaflet)),
        KitPaper::Cards => Some(kit.cards()),
    }
}

struct Kit<'a> {
    library: &'a Library,
    lang: Lang,
}

impl Kit<'_> {
    fn week(&self) -> Option<Sheet> {
        let course = self.library.lessons.iter().find(|(id, _)| id.as_str() == WEEK)?.1;
        let starts = DayTime::parse("0:00").unwrap_or_default();
        let of = |lesson| plan::sheet(&plan_sheet(self.library, lesson, self.lang, starts), self.lang);
        let mut whole = of(&**course);
        if let crate::content::lesson::Lesson::Course(course) = &**course {
            for sitting in &course.sittings {
                if let Some(lesson) = self.library.lessons.get(&sitting.plan) {
                    whole.append(of(&**lesson));
                }
            }
        }
        Some(whole)
    }

    fn questionnaire(&self, survey: &Survey) -> Sheet {
        let say = |message: &str, attribute: Option<&str>| {
            self.library.words.survey(self.lang, &survey.id, message, attribute, &Args::new())
        };
        let mut blocks = vec![Block::Paragraph(say("survey", Some("about")))];
        // What the foot says is not said twice.
        let kept = ["survey-kept-skip", "clean-kit-paper"];
        blocks.extend(kept.iter().map(|message| Block::Small(self.say(message))));
        for (number, item) in (1..).zip(&survey.items) {
            blocks.push(Block::Heading(format!("{number}. {}", say(item.id.as_str(), None))));
            self.answers(survey, item, &mut blocks);
        }
        let title = say("survey", None);
        Sheet { lang: self.lang, title, look: Look::Paper, blocks, foot: self.say("survey-kept-five") }
    }

    /// What can be ticked, or where one can write.
    fn answers(&self, survey: &Survey, item: &Item, blocks: &mut Vec<Block>) {
        let say = |attribute: &str| {
            self.library.words.survey(self.lang, &survey.id, item.id.as_str(), Some(attribute), &Args::new())
        };
        match &item.kind {
            ItemKind::Single { .. } | ItemKind::Many { .. } | ItemKind::Judge { .. } => {
                if let ItemKind::Single { secret: Some(Secret::Forced { truth, yes, of }), .. } = &item.kind {
                    let faces = |from: u8, to: u8| if from == to { from.to_string() } else { format!("{from}–{to}") };
                    let args = Args::new()
                        .text("truth", faces(1, *truth))
                        .text("yes", faces(truth + 1, truth + yes))
                        .text("no", faces(truth + yes + 1, *of));
                    blocks.push(Block::Small(self.library.words.ui(self.lang, "clean-kit-die", None, &args)));
                }
                let ticked = |option: &&crate::content::ids::OptionId| {
                    Block::Paragraph(format!("[  ]  {}", say(option.as_str())))
                };
                blocks.extend(item.kind.options().iter().map(ticked));
            }
            ItemKind::Scale { to } => {
                let levels: Vec<String> = (1..=*to).map(|level| level.to_string()).collect();
                blocks.push(Block::Paragraph(format!("{}   {}   {}", say("low"), levels.join("   "), say("high"))));
            }
            ItemKind::Matrix { rows, columns } => {
                let head = std::iter::once(String::new()).chain(columns.iter().map(|it| say(&column_attribute(it))));
                let columns: Vec<_> =
                    head.enumerate().map(|(at, head)| column(head, if at == 0 { 4 } else { 2 }, Side::Left)).collect();
                let boxes = columns.len() - 1;
                let row =
                    |row| std::iter::once(say(&row_attribute(row))).chain(vec!["[  ]".to_owned(); boxes]).collect();
                let rows = rows.iter().map(row).collect();
                blocks.push(Block::Table(Table { columns, rows }));
            }
            ItemKind::Open { .. } => blocks.push(Block::Lines(vec![(String::new(), String::new()); 3])),
        }
    }

    fn poster(&self, number: u8) -> Sheet {
        let of = |part: &str| self.say(&format!("clean-kit-poster-{number}{part}"));
        let blocks = vec![Block::Large(of("-large")), Block::Paragraph(of("-text"))];
        Sheet { lang: self.lang, title: of(""), look: Look::Poster, blocks, foot: self.say("clean-kit-foot") }
    }

    fn own(&self, poster: &OwnPoster) -> Sheet {
        let (message, n) = match poster.cell {
            Cell::Exactly(n) => ("clean-kit-own", n),
            Cell::AtLeast(n) => ("clean-kit-own-at-least", n),
            Cell::Hidden => ("clean-kit-own", 0),
        };
        let args = Args::new().number("n", n).number("people", poster.people);
        let blocks = vec![
            Block::Large(self.library.words.ui(self.lang, message, None, &args)),
            Block::Large(format!("«{}»", poster.answer.get(self.lang))),
            Block::Paragraph(poster.question.get(self.lang).to_owned()),
            Block::Small(self.say("report-privacy")),
        ];
        let title = poster.class.as_str().to_owned();
        Sheet { lang: self.lang, title, look: Look::Poster, blocks, foot: self.say("clean-kit-foot") }
    }

    fn leaflet(&self, leaflet: Leaflet) -> Sheet {
        let mut blocks = Vec::new();
        for entry in leaflet.entries() {
            blocks.push(Block::Heading(self.say(entry)));
            blocks.push(Block::Paragraph(self.of_entry(entry, "text")));
            blocks.push(Block::Small(self.of_entry(entry, "source")));
        }
        let title = self.say(leaflet.message());
        Sheet { lang: self.lang, title, look: Look::OnePage, blocks, foot: self.say("clean-kit-foot") }
    }

    fn cards(&self) -> Sheet {
        let card = |entry: &&str| {
            format!("{}. {} ({})", self.say(entry), self.of_entry(entry, "text"), self.of_entry(entry, "source"))
        };
        let cards: Vec<String> = CARDS.iter().map(card).collect();
        let row = |pair: &[String]| pair.iter().cloned().chain(vec![String::new(); 2 - pair.len()]).collect();
        let rows = cards.chunks(2).map(row).collect();
        let columns = (0..2).map(|_| column(String::new(), 1, Side::Left)).collect();
        let blocks = vec![Block::Small(self.say("clean-kit-cards-cut")), Block::Table(Table { columns, rows })];
        let title = self.say("clean-kit-cards");
        Sheet { lang: self.lang, title, look: Look::OnePage, blocks, foot: self.say("clean-kit-foot") }
    }

    fn of_entry(&self, entry: &str, attribute: &str) -> String {
        markup::plain(&self.library.words.ui(self.lang, entry, Some(attribute), &Args::new()))
    }

    fn say(&self, message: &str) -> String {
        markup::plain(&self.library.words.ui(self.lang, message, None, &Args::new()))
    }
}
