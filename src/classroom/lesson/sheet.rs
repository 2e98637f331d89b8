//! The teacher's plan as text: headings, paragraphs, lists and tables, for whoever prints it.
//!
//! A [`PlanSheet`] is plain data in one language. The terminal writes it as text ([`PlanSheet::text`]); a printer of pages has no more
//! to know than this.

use crate::classroom::time::{DayTime, Seconds};
use crate::content::ids::{OptionId, StepId};
use crate::content::lang::Lang;
use crate::content::lesson::{Course, Cut, Game, Lesson, LessonPlan, Step, StepKind, Vote};
use crate::content::library::Library;
use crate::content::stations;
use crate::content::words::{Args, Owner};

/// A printed plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlanSheet {
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The rest.
    pub blocks: Vec<Block>,
}

/// A part of a sheet.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading of the first or second rank.
    Heading(Rank, String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// A table.
    Table {
        /// The heads of its columns.
        head: Vec<String>,
        /// Its rows, each as wide as the head.
        rows: Vec<Vec<String>>,
    },
}

/// How high a heading ranks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Rank {
    /// A part of the plan.
    Part,
    /// A step.
    Step,
}

/// The plan of a lesson that begins at `starts`, or of a course.
pub fn sheet(library: &Library, lesson: &Lesson, lang: Lang, starts: DayTime) -> PlanSheet {
    let voice = Voice { library, lesson, lang };
    let title = lesson.title();
    let mut blocks = Vec::new();
    match lesson {
        Lesson::Plan(plan) => voice.plan(plan, starts, &mut blocks),
        Lesson::Course(course) => voice.course(course, &mut blocks),
    }
    PlanSheet { title: voice.own(title, None), summary: voice.own(title, Some("summary")), blocks }
}

/// What a teacher sees of one step: its blocks, without the heading.
pub fn step_blocks(library: &Library, lesson: &Lesson, lang: Lang, step: &Step) -> Vec<Block> {
    let mut blocks = Vec::new();
    Voice { library, lesson, lang }.step(step, &mut blocks);
    blocks
}

/// The title of a step.
pub fn step_title(library: &Library, lesson: &Lesson, lang: Lang, step: &Step) -> String {
    Voice { library, lesson, lang }.own(step.id.as_str(), None)
}

/// The words of an option of a vote: those of the level's choice that is voted on, or its own.
pub fn option_label(
    library: &Library,
    lesson: &Lesson,
    lang: Lang,
    step: &StepId,
    vote: &Vote,
    option: &OptionId,
) -> String {
    match &vote.on {
        Some(on) => library.words.level(lang, &on.level, on.beat.as_str(), Some(option.as_str()), &Args::new()),
        None => Voice { library, lesson, lang }.own(step.as_str(), Some(&format!("option-{option}"))),
    }
}

struct Voice<'a> {
    library: &'a Library,
    lesson: &'a Lesson,
    lang: Lang,
}

impl Voice<'_> {
    fn own(&self, message: &str, attribute: Option<&str>) -> String {
        self.library.words.say(self.lang, Owner::Lesson(self.lesson.id()), message, attribute, &Args::new())
    }

    fn has(&self, message: &str, attribute: &str) -> bool {
        self.library.words.has(self.lang, Owner::Lesson(self.lesson.id()), message, Some(attribute))
    }

    fn ui(&self, message: &str, args: &Args) -> String {
        self.library.words.ui(self.lang, message, None, args)
    }

    fn plain(&self, message: &str) -> String {
        self.ui(message, &Args::new())
    }

    fn minutes(&self, minutes: u16) -> String {
        self.ui("lessons-minutes", &Args::new().number("n", i64::from(minutes)))
    }

    /// `.aim-1`, `.aim-2` … of a message.
    fn numbered(&self, message: &str, name: &str, count: u8) -> Vec<String> {
        (1..=count).map(|number| self.own(message, Some(&format!("{name}-{number}")))).collect()
    }

    fn listed(&self, heading: &str, items: Vec<String>, blocks: &mut Vec<Block>) {
        if !items.is_empty() {
            blocks.push(Block::Heading(Rank::Part, self.plain(heading)));
            blocks.push(Block::List(items));
        }
    }

    fn plan(&self, plan: &LessonPlan, starts: DayTime, blocks: &mut Vec<Block>) {
        let whom = self.plain(plan.audience.message());
        blocks.push(Block::Paragraph(format!("{whom} · {}", self.minutes(plan.minutes.0))));
        self.listed("lessons-aims", self.numbered("plan", "aim", plan.aims), blocks);
        self.listed("lessons-materials", self.numbered("plan", "material", plan.materials), blocks);
        self.listed("lessons-roles", self.numbered("plan", "role", plan.roles), blocks);
        blocks.push(Block::Heading(Rank::Part, self.plain("lessons-course-of-it")));
        blocks.push(self.timetable(plan, starts));
        for step in &plan.steps {
            blocks.push(Block::Heading(Rank::Step, self.own(step.id.as_str(), None)));
            self.step(step, blocks);
        }
        self.sources(&plan.facts, &plan.azamat, blocks);
    }

    fn timetable(&self, plan: &LessonPlan, starts: DayTime) -> Block {
        let head =
            ["lessons-col-time", "lessons-col-step", "lessons-col-kind", "lessons-col-minutes", "lessons-col-cut"];
        let mut passed = Seconds::ZERO;
        let mut rows = Vec::with_capacity(plan.steps.len() + 1);
        for step in &plan.steps {
            rows.push(vec![
                starts.after(passed).to_string(),
                self.own(step.id.as_str(), None),
                self.plain(step.kind.message()),
                step.minutes.0.to_string(),
                self.cut(step),
            ]);
            passed = passed.plus(step.minutes.into());
        }
        let bell = vec![starts.after(passed).to_string(), self.plain("lessons-bell"), String::new(), String::new()];
        rows.push(bell.into_iter().chain([String::new()]).collect());
        Block::Table { head: head.map(|name| self.plain(name)).to_vec(), rows }
    }

    fn cut(&self, step: &Step) -> String {
        let least = Args::new().number("n", i64::from(step.least.0));
        match step.cut {
            Cut::Never => self.plain("lessons-cut-never"),
            Cut::Shorten(_) => self.ui("lessons-cut-shorten", &least),
            Cut::Drop(_) if step.least < step.minutes => self.ui("lessons-cut-shorten-or-drop", &least),
            Cut::Drop(_) => self.plain("lessons-cut-drop"),
        }
    }

    fn step(&self, step: &Step, blocks: &mut Vec<Block>) {
        let id = step.id.as_str();
        if let Some(what) = self.what(step) {
            blocks.push(Block::Paragraph(what));
        }
        if self.has(id, "show") {
            let args = Args::new().text("text", self.own(id, Some("show")));
            blocks.push(Block::Paragraph(self.ui("lessons-on-projector", &args)));
        }
        match &step.kind {
            StepKind::Vote(vote) => self.vote(&step.id, vote, blocks),
            StepKind::Discuss { prompts } => blocks.push(Block::List(self.numbered(id, "prompt", *prompts))),
            StepKind::TeamTask { .. } => blocks.push(Block::Paragraph(self.own(id, Some("task")))),
            StepKind::Debrief { questions } => {
                blocks.push(Block::List(questions.iter().map(|question| self.plain(question.message())).collect()));
            }
            _ => {}
        }
        for note in self.numbered(id, "note", step.notes) {
            blocks.push(Block::Paragraph(note));
        }
    }

    /// One line that says what is done.
    fn what(&self, step: &Step) -> Option<String> {
        let level = |level| self.library.words.level(self.lang, level, "level", None, &Args::new());
        let text = |message: &str, name, value: String| self.ui(message, &Args::new().text(name, value));
        Some(match &step.kind {
            StepKind::Level { level: id, until: None, .. } => text("lessons-do-level", "level", level(id)),
            StepKind::Level { level: id, until: Some(_), .. } => text("lessons-do-part", "level", level(id)),
            StepKind::Game(Game::Level(id)) => text("lessons-do-level", "level", level(id)),
            StepKind::Game(Game::Own(game)) => self.plain(game.message()),
            StepKind::Video { file: Some(file) } => text("lessons-do-video", "file", file.clone()),
            StepKind::Video { file: None } => self.plain("lessons-do-any-video"),
            StepKind::Survey { survey } => {
                let title = self.library.words.say(self.lang, Owner::Survey(survey), "survey", None, &Args::new());
                text("lessons-do-survey", "survey", title)
            }
            StepKind::Quiz { topic, questions } => {
                let args = Args::new().text("topic", self.plain(topic.message()));
                self.ui("lessons-do-quiz", &args.number("n", i64::from(*questions)))
            }
            StepKind::TeamTask { stations: ids, .. } if !ids.is_empty() => {
                let names: Vec<String> = ids.iter().map(|station| self.plain(&stations::message(station))).collect();
                text("lessons-do-stations", "stations", names.join(", "))
            }
            StepKind::Vote(Vote { rounds: 2, .. }) => self.plain("lessons-do-vote-twice"),
            StepKind::Vote(_) => self.plain("lessons-do-vote"),
            StepKind::TeamTask { .. } | StepKind::Discuss { .. } | StepKind::Debrief { .. } | StepKind::Pause => {
                return None;
            }
        })
    }

    fn vote(&self, step: &StepId, vote: &Vote, blocks: &mut Vec<Block>) {
        let id = step.as_str();
        blocks.push(Block::Paragraph(self.own(id, Some("question"))));
        let head = ["lessons-col-option", "lessons-col-for", "lessons-col-against"].map(|name| self.plain(name));
        let rows = vote.options.iter().map(|option| {
            let label = option_label(self.library, self.lesson, self.lang, step, vote, option);
            let argued = |side: &str| self.own(id, Some(&format!("{side}-{option}")));
            vec![label, argued("for"), argued("against")]
        });
        blocks.push(Block::Table { head: head.to_vec(), rows: rows.collect() });
        let args = Args::new().text("text", self.own(id, Some("predict")));
        blocks.push(Block::Paragraph(self.ui("lessons-then-predict", &args)));
    }

    fn course(&self, course: &Course, blocks: &mut Vec<Block>) {
        blocks.push(Block::Paragraph(self.plain(course.audience.message())));
        self.listed("lessons-aims", self.numbered("course", "aim", course.aims), blocks);
        blocks.push(Block::Heading(Rank::Part, self.plain("lessons-course-of-it")));
        let head = ["lessons-col-day", "lessons-col-lesson", "lessons-col-minutes"].map(|name| self.plain(name));
        let rows = course.sittings.iter().map(|sitting| {
            let id = &sitting.plan;
            let title = self.library.words.say(self.lang, Owner::Lesson(id), "plan", None, &Args::new());
            let minutes = self.library.plan(id.as_str()).map_or(0, |plan| plan.minutes.0);
            vec![sitting.day.to_string(), title, minutes.to_string()]
        });
        blocks.push(Block::Table { head: head.to_vec(), rows: rows.collect() });
        if !course.boosters.is_empty() {
            let topics: Vec<String> = course.boosters.iter().map(|topic| self.plain(topic.message())).collect();
            let args = Args::new().text("topics", topics.join(", "));
            blocks.push(Block::Paragraph(self.ui("lessons-boosters", &args)));
        }
        self.sources(&course.facts, &course.azamat, blocks);
    }

    fn sources(
        &self,
        facts: &[crate::content::ids::FactId],
        azamat: &[crate::content::ids::FactId],
        blocks: &mut Vec<Block>,
    ) {
        let known = |ids: &[crate::content::ids::FactId]| -> Vec<String> {
            let facts = ids.iter().filter_map(|id| self.library.facts.get(id));
            facts
                .map(|fact| match fact.date.is_empty() {
                    true => fact.source.clone(),
                    false => format!("{} ({})", fact.source, fact.date),
                })
                .collect()
        };
        self.listed("lessons-sources", known(facts), blocks);
        self.listed("lessons-azamat", known(azamat), blocks);
    }
}

impl PlanSheet {
    /// As text for a terminal or a mail, without a width of its own.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n{}\n\n{}\n", self.title, "=".repeat(self.title.chars().count()), self.summary);
        for block in &self.blocks {
            text.push('\n');
            text.push_str(&block.text());
        }
        text
    }
}

impl Block {
    /// As text.
    pub fn text(&self) -> String {
        match self {
            Self::Heading(Rank::Part, text) => format!("{text}\n{}\n", "-".repeat(text.chars().count())),
            Self::Heading(Rank::Step, text) => format!("* {text}\n"),
            Self::Paragraph(text) => format!("{text}\n"),
            Self::List(items) => items.iter().map(|item| format!("  – {item}\n")).collect(),
            // A table of sentences would be wider than any terminal.
            Self::Table { head, rows } if rows.iter().flatten().any(|cell| cell.chars().count() > 60) => {
                let row = |row: &Vec<String>| {
                    let (first, rest) = row.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
                    let cells = rest.iter().zip(head.iter().skip(1));
                    let cells: String = cells.map(|(cell, head)| format!("      {head}: {cell}\n")).collect();
                    format!("  – {first}\n{cells}")
                };
                rows.iter().map(row).collect()
            }
            Self::Table { head, rows } => table(head, rows),
        }
    }
}

/// Columns as wide as what stands in them.
fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let width = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at)).chain(head.get(at));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |cells: &[String]| {
        let cells = cells.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}", width = *width));
        format!("  {}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    std::iter::once(line(head)).chain(rows.iter().map(|row| line(row))).collect()
}
