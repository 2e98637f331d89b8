//! The reader of `lessons/*.ron`: a lesson plan or a course, by the name at its top.

use std::sync::Arc;

use super::names::{AUDIENCES, CLASS_GAMES, QUESTIONS, TOPICS};
use super::{Reader, Use, What};
use crate::content::decode::Fields;
use crate::content::diagnostic::{Code, Diagnostic, Severity};
use crate::content::ids::*;
use crate::content::lesson::*;
use crate::content::limits::{MAX_COURSE_DAYS, MAX_LESSON_MINUTES, MAX_LIST, MAX_STEPS};
use crate::content::questions::Topic;
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::{Source, Span};

/// A lesson as it was read.
#[derive(Clone, Debug)]
pub struct LessonDraft {
    /// The plan or course.
    pub lesson: Lesson,
    /// Whether something in it could not be read.
    pub flawed: bool,
    /// Where its parts stand.
    pub marks: LessonMarks,
}

/// Where the parts of a lesson stand.
#[derive(Clone, Debug)]
pub struct LessonMarks {
    /// The file.
    pub source: Arc<Source>,
    /// The name at its top.
    pub head: Span,
    /// The minutes of a plan.
    pub minutes: Span,
    /// The steps of a plan, in order.
    pub steps: Vec<StepMarks>,
    /// The plan and the day of each sitting of a course.
    pub sittings: Vec<(Span, Span)>,
    /// The topics of the boosters.
    pub boosters: Vec<Span>,
    /// Steps that could not be read: their words are not judged.
    pub broken: Vec<String>,
    /// Facts, levels, surveys, stations and quests that it names.
    pub uses: Vec<Use>,
}

/// Where the parts of a step stand. What a step doesn't have lies at its name.
#[derive(Clone, Debug)]
pub struct StepMarks {
    /// Its name.
    pub key: Span,
    /// What it is: `Vote`, `Level` …
    pub kind: Span,
    /// The least minutes.
    pub least: Span,
    /// The level.
    pub level: Span,
    /// The beat of the level.
    pub beat: Span,
    /// The entry of the level.
    pub entry: Span,
    /// A survey, topic, game or the list of options.
    pub named: Span,
    /// The options of a vote, or the stations of a team task.
    pub options: Vec<Span>,
}

/// The kinds of step, as authors write them.
const KINDS: [&str; 10] =
    ["Level", "Vote", "Discuss", "TeamTask", "Game", "Video", "Survey", "Quiz", "Debrief", "Pause"];

/// Reads a lesson.
pub fn read(source: &Arc<Source>, id: LessonId, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<LessonDraft> {
    let mut reader = Reader::new(source);
    let head = reader.d.head(tree);
    let mut marks = LessonMarks {
        source: Arc::clone(source),
        head,
        minutes: head,
        steps: Vec::new(),
        sittings: Vec::new(),
        boosters: Vec::new(),
        broken: Vec::new(),
        uses: Vec::new(),
    };
    let name = match &tree.kind {
        Kind::Struct { name: Some(n), .. } | Kind::Tuple { name: Some(n), .. } => n.text.as_str(),
        _ => "",
    };
    let lesson = match name {
        "Course" => reader.course(id, tree, &mut marks).map(Lesson::Course),
        _ => reader.lesson_plan(id, tree, &mut marks).map(Lesson::Plan),
    };
    let flawed = reader.d.found.iter().any(|finding| finding.severity == Severity::Error);
    found.append(&mut reader.d.found);
    marks.uses = reader.uses;
    Some(LessonDraft { lesson: lesson?, flawed, marks })
}

impl Reader {
    fn lesson_plan(&mut self, id: LessonId, tree: &Node, marks: &mut LessonMarks) -> Option<LessonPlan> {
        let mut f = self.d.fields(tree, "LessonPlan")?;
        let audience = f.required(&mut self.d, "audience");
        let audience = audience.and_then(|node| self.d.name(node, AUDIENCES));
        let minutes = f.required(&mut self.d, "minutes");
        marks.minutes = minutes.map_or(marks.head, |node| node.span);
        let minutes = minutes.and_then(|node| self.minutes(node));
        let number = f.required(&mut self.d, "number");
        let number = number.and_then(|node| self.d.count(node, 0, 255));
        let aims = self.optional_count(&mut f, "aims");
        let materials = self.optional_count(&mut f, "materials");
        let roles = self.optional_count(&mut f, "roles");
        let (facts, azamat) = self.lesson_facts(&mut f);
        let steps_node = f.required(&mut self.d, "steps");
        f.finish(&mut self.d);
        let entries = steps_node.and_then(|node| self.d.map(node, StepId::parse)).unwrap_or_default();
        if let Some(node) = steps_node {
            self.not_empty(entries.len(), node, "what-steps");
            self.not_too_many(entries.len(), node, MAX_STEPS);
        }
        let mut steps = Vec::with_capacity(entries.len());
        for (id, key, node) in entries {
            if id.as_str() == "plan" {
                // The plan's own title stands under this name.
                let finding = self.d.finding(Code::Duplicate, key).text("name", "plan");
                self.d.tell(finding);
            }
            let mut own = StepMarks::at(key);
            match self.step(id.clone(), node, &mut own) {
                Some(step) => {
                    steps.push(step);
                    marks.steps.push(own);
                }
                None => marks.broken.push(id.as_str().to_owned()),
            }
        }
        Some(LessonPlan {
            id,
            audience: audience?,
            minutes: minutes?,
            number: number?,
            aims,
            materials,
            roles,
            facts,
            azamat,
            steps,
        })
    }

    fn course(&mut self, id: LessonId, tree: &Node, marks: &mut LessonMarks) -> Option<Course> {
        let mut f = self.d.fields(tree, "Course")?;
        let audience = f.required(&mut self.d, "audience");
        let audience = audience.and_then(|node| self.d.name(node, AUDIENCES));
        let number = f.required(&mut self.d, "number");
        let number = number.and_then(|node| self.d.count(node, 0, 255));
        let aims = self.optional_count(&mut f, "aims");
        let (facts, azamat) = self.lesson_facts(&mut f);
        let sittings_node = f.required(&mut self.d, "sittings");
        let mut sittings = Vec::new();
        if let Some(node) = sittings_node {
            let items = self.d.list(node).unwrap_or_default();
            self.not_empty(items.len(), node, "what-sittings");
            self.not_too_many(items.len(), node, MAX_STEPS);
            for item in items {
                if let Some((sitting, places)) = self.sitting(item) {
                    sittings.push(sitting);
                    marks.sittings.push(places);
                }
            }
        }
        let boosters = f.optional("boosters");
        let boosters = boosters.and_then(|node| self.d.list(node)).unwrap_or_default();
        let boosters: Vec<(Topic, Span)> =
            boosters.iter().filter_map(|node| Some((self.d.name(node, TOPICS)?, node.span))).collect();
        marks.boosters = boosters.iter().map(|(_, span)| *span).collect();
        f.finish(&mut self.d);
        Some(Course {
            id,
            audience: audience?,
            number: number?,
            aims,
            facts,
            azamat,
            sittings,
            boosters: boosters.into_iter().map(|(topic, _)| topic).collect(),
        })
    }

    fn sitting(&mut self, node: &Node) -> Option<(Sitting, (Span, Span))> {
        let mut f = self.d.fields(node, "Sitting")?;
        let plan_node = f.required(&mut self.d, "plan");
        let plan = plan_node.and_then(|node| self.d.id(node, LessonId::parse));
        let day_node = f.required(&mut self.d, "day");
        let day = day_node.and_then(|node| self.d.int(node, 1, i64::from(MAX_COURSE_DAYS)));
        f.finish(&mut self.d);
        let sitting = Sitting { plan: plan?, day: u16::try_from(day?).ok()? };
        Some((sitting, (plan_node?.span, day_node?.span)))
    }

    fn step(&mut self, id: StepId, node: &Node, marks: &mut StepMarks) -> Option<Step> {
        let name = match &node.kind {
            Kind::Struct { name: Some(n), .. } | Kind::Tuple { name: Some(n), .. } => n.text.as_str(),
            Kind::Name(text) => text.as_str(),
            Kind::Bad => return None,
            _ => {
                self.d.wrong_kind(node, "kind-struct");
                return None;
            }
        };
        let Some(name) = KINDS.into_iter().find(|known| *known == name) else {
            let span = self.d.head(node);
            self.d.unknown_name(name, span, KINDS.into_iter());
            return None;
        };
        marks.kind = self.d.head(node);
        let mut f = self.d.fields(node, name)?;
        let minutes = f.required(&mut self.d, "minutes").and_then(|node| self.minutes(node));
        let least_node = f.optional("least");
        marks.least = least_node.map_or(marks.kind, |node| node.span);
        let least = match least_node {
            Some(node) => self.minutes(node),
            None => minutes,
        };
        let cut = match f.optional("cut") {
            Some(node) => self.cut(node),
            None => Some(Cut::Never),
        };
        let notes = self.optional_count(&mut f, "notes");
        let kind = self.step_kind(name, &mut f, marks);
        f.finish(&mut self.d);
        Some(Step { id, minutes: minutes?, least: least?, cut: cut?, notes, kind: kind? })
    }

    fn step_kind(&mut self, name: &str, f: &mut Fields<'_>, marks: &mut StepMarks) -> Option<StepKind> {
        Some(match name {
            "Level" => {
                let level = self.step_level(f, marks, true);
                let entry = f.optional("entry");
                marks.entry = entry.map_or(marks.key, |node| node.span);
                let entry = entry.map(|node| self.d.id(node, EntryId::parse));
                let until = f.optional("until");
                marks.beat = until.map_or(marks.key, |node| node.span);
                let until = until.map(|node| self.d.id(node, BeatId::parse));
                StepKind::Level { level: level?, entry: whole(entry)?, until: whole(until)? }
            }
            "Vote" => StepKind::Vote(self.vote(f, marks)?),
            "Discuss" => {
                let prompts = f.required(&mut self.d, "prompts");
                StepKind::Discuss { prompts: prompts.and_then(|node| self.d.count(node, 1, 9))? }
            }
            "TeamTask" => {
                let stations = f.optional("stations");
                let stations = super::codex::ids(&mut self.d, stations, StationId::parse);
                marks.options = stations.iter().map(|(_, span)| *span).collect();
                let used = stations.iter().map(|(id, span)| Use { what: What::Station(id.clone()), span: *span });
                self.uses.extend(used);
                let quest = f.optional("quest").map(|node| self.used(node, QuestId::parse, What::Quest));
                let stations = stations.into_iter().map(|(id, _)| id).collect();
                StepKind::TeamTask { stations, quest: whole(quest)? }
            }
            "Game" => {
                let level = self.step_level(f, marks, false);
                let game = f.optional("game");
                marks.named = game.map_or(marks.kind, |node| node.span);
                let named = game.is_some();
                let game = game.and_then(|node| self.d.name(node, CLASS_GAMES));
                match (level, game) {
                    (Some(level), None) => StepKind::Game(Game::Level(level)),
                    (None, Some(game)) => StepKind::Game(Game::Own(game)),
                    (None, None) if named => return None,
                    _ => {
                        let finding = self.d.finding(Code::MissingField, marks.kind);
                        self.d.tell(finding.text("field", "game").text("of", "Game"));
                        return None;
                    }
                }
            }
            "Video" => {
                let file = f.optional("file").map(|node| self.d.text(node).map(str::to_owned));
                StepKind::Video { file: whole(file)? }
            }
            "Survey" => {
                let node = f.required(&mut self.d, "survey")?;
                marks.named = node.span;
                StepKind::Survey { survey: self.used(node, SurveyId::parse, What::Survey)? }
            }
            "Quiz" => {
                let topic = f.required(&mut self.d, "topic");
                marks.named = topic.map_or(marks.kind, |node| node.span);
                let topic = topic.and_then(|node| self.d.name(node, TOPICS));
                let questions = f.required(&mut self.d, "questions");
                let questions = questions.and_then(|node| self.d.count(node, 1, 30));
                StepKind::Quiz { topic: topic?, questions: questions? }
            }
            "Debrief" => StepKind::Debrief { questions: self.questions(f)? },
            _ => StepKind::Pause,
        })
    }

    fn vote(&mut self, f: &mut Fields<'_>, marks: &mut StepMarks) -> Option<Vote> {
        let level = self.step_level(f, marks, false);
        let beat = f.optional("beat");
        marks.beat = beat.map_or(marks.kind, |node| node.span);
        let beat = beat.and_then(|node| self.d.id(node, BeatId::parse));
        let on = match (level, beat) {
            (Some(level), Some(beat)) => Some(ChoiceRef { level, beat }),
            (None, None) => None,
            (level, _) => {
                let field = if level.is_some() { "beat" } else { "level" };
                let finding = self.d.finding(Code::MissingField, marks.kind).text("field", field).text("of", "Vote");
                self.d.tell(finding);
                None
            }
        };
        let options_node = f.required(&mut self.d, "options");
        marks.named = options_node.map_or(marks.kind, |node| node.span);
        let options = super::codex::ids(&mut self.d, options_node, OptionId::parse);
        marks.options = options.iter().map(|(_, span)| *span).collect();
        for (at, (id, span)) in options.iter().enumerate() {
            if options[..at].iter().any(|(other, _)| other == id) {
                let finding = self.d.finding(Code::Duplicate, *span).text("name", id.as_str());
                self.d.tell(finding);
            }
        }
        let rounds = match f.optional("rounds") {
            Some(node) => self.d.count(node, 1, 2),
            None => Some(1),
        };
        Some(Vote { on, options: options.into_iter().map(|(id, _)| id).collect(), rounds: rounds? })
    }

    /// The level that a step names.
    fn step_level(&mut self, f: &mut Fields<'_>, marks: &mut StepMarks, required: bool) -> Option<LevelId> {
        let node = if required { f.required(&mut self.d, "level") } else { f.optional("level") };
        marks.level = node.map_or(marks.kind, |node| node.span);
        node.and_then(|node| self.used(node, LevelId::parse, What::Level))
    }

    fn questions(&mut self, f: &mut Fields<'_>) -> Option<Vec<Question>> {
        let Some(node) = f.optional("questions") else {
            return Some(Question::ALL.to_vec());
        };
        let items = self.d.list(node)?;
        self.not_empty(items.len(), node, "what-questions");
        let questions: Vec<_> = items.iter().filter_map(|item| self.d.name(item, QUESTIONS)).collect();
        Some(questions)
    }

    fn cut(&mut self, node: &Node) -> Option<Cut> {
        let (name, items) = match &node.kind {
            Kind::Name(text) if text == "Never" => return Some(Cut::Never),
            Kind::Tuple { name: Some(name), items } => (name, items),
            Kind::Name(text) => {
                self.d.unknown_name(text, node.span, ["Never", "Shorten", "Drop"].into_iter());
                return None;
            }
            _ => {
                self.d.wrong_kind(node, "kind-name");
                return None;
            }
        };
        let make: fn(Priority) -> Cut = match name.text.as_str() {
            "Shorten" => Cut::Shorten,
            "Drop" => Cut::Drop,
            other => {
                self.d.unknown_name(other, name.span, ["Never", "Shorten", "Drop"].into_iter());
                return None;
            }
        };
        self.d.tuple(node, 1)?;
        self.d.count(&items[0], Priority::FIRST, Priority::LAST).map(|at| make(Priority(at)))
    }

    fn lesson_facts(&mut self, f: &mut Fields<'_>) -> (Vec<FactId>, Vec<FactId>) {
        let facts = f.optional("facts");
        let facts = self.used_list(facts, FactId::parse, What::Fact);
        let azamat = f.optional("azamat");
        let azamat = self.used_list(azamat, FactId::parse, What::Fact);
        (facts, azamat)
    }

    fn minutes(&mut self, node: &Node) -> Option<Minutes> {
        let value = self.d.int(node, 1, i64::from(MAX_LESSON_MINUTES))?;
        u16::try_from(value).ok().map(Minutes)
    }

    fn optional_count(&mut self, f: &mut Fields<'_>, name: &'static str) -> u8 {
        f.optional(name).and_then(|node| self.d.count(node, 0, 12)).unwrap_or(0)
    }

    fn not_too_many(&mut self, len: usize, node: &Node, limit: usize) {
        if len > limit.min(MAX_LIST) {
            let span = self.d.head(node);
            let finding = self.d.finding(Code::TooMany, span).number("count", len).number("limit", limit);
            self.d.tell(finding);
        }
    }
}

impl StepMarks {
    fn at(key: Span) -> Self {
        Self { key, kind: key, least: key, level: key, beat: key, entry: key, named: key, options: Vec::new() }
    }
}

/// What was left out is whole; what was there and could not be read is not.
#[expect(clippy::option_option, reason = "the outer one says whether it was written, the inner whether it was read")]
fn whole<T>(value: Option<Option<T>>) -> Option<Option<T>> {
    match value {
        None => Some(None),
        Some(Some(value)) => Some(Some(value)),
        Some(None) => None,
    }
}
