//! Which messages a level or programme must have, with which attributes, variables and lengths. See `docs/level-format.md`.

mod lesson;
mod quest;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::level::{Beat, BeatKind, Rubric, Tier, why};
use crate::content::load::Drafts;
use crate::content::read::level::LevelDraft;
use crate::content::read::programme::ProgrammeDraft;
use crate::content::read::reforms::ReformsDraft;
use crate::content::read::round::RoundDraft;
use crate::content::read::survey::SurveyDraft;
use crate::content::reforms;
use crate::content::round::{self, TaskKind};
use crate::content::source::{Source, Span};
use crate::content::survey::{Item, ItemKind, Secret, column_attribute, row_attribute};

pub use quest::{QUESTIONS, QUESTS, of_quest, of_questions, of_station};
use quest::{add_quest, add_questions, add_station};

pub use lesson::of_lesson;

/// Lengths in characters, without markup.
mod budget {
    pub const TITLE: usize = 40;
    pub const CHOICE: usize = 90;
    pub const SPOKEN: usize = 140;
    pub const SPOKEN_ERTEGI: usize = 110;
    pub const LABEL: usize = 32;
    pub const THING: usize = 160;
    pub const PIECE: usize = 60;
    pub const DEBRIEF: usize = 350;
    pub const PICTOGRAM: usize = 14;
    pub const FACE: usize = 22;
    pub const SENTENCE: usize = 160;
    pub const QUESTION: usize = 200;
}

/// Variables that every message of a level may use.
const EVERYWHERE: [&str; 3] = ["nick", "money", "evenings"];

/// All that is wanted of one file of words.
pub struct Wanted {
    /// The file of rules, to which a missing message is told.
    pub source: Option<Arc<Source>>,
    /// Where it begins.
    pub head: Span,
    /// The messages by name.
    pub messages: BTreeMap<String, Message>,
    /// Messages that may or may not be there, because what they belong to could not be read.
    pub forgiven: Vec<String>,
}

/// A message that is wanted.
pub struct Message {
    /// Where in the rules it comes from.
    pub span: Span,
    /// Whether it has a value, and how long that may be.
    pub value: Option<Option<usize>>,
    /// Its attributes.
    pub attributes: BTreeMap<String, Attribute>,
    /// Variables that may be used in it, besides those that may be used everywhere.
    pub variables: Vec<String>,
}

/// An attribute that is wanted.
pub struct Attribute {
    /// How long it may be.
    pub budget: Option<usize>,
    /// Variables that it may use, besides those of its message.
    pub variables: Vec<String>,
    /// Whether it may be left out, in all languages.
    pub optional: bool,
}

impl Wanted {
    /// Nothing: a shared file.
    pub fn none() -> Self {
        Self { source: None, head: Span::default(), messages: BTreeMap::new(), forgiven: Vec::new() }
    }

    /// How long a text may be.
    pub fn budget(&self, message: &str, attribute: Option<&str>) -> Option<usize> {
        let message = self.messages.get(message)?;
        match attribute {
            None => message.value?,
            Some(name) => message.attributes.get(name)?.budget,
        }
    }

    /// Whether a text may use a variable.
    pub fn allows(&self, message: &str, attribute: Option<&str>, variable: &str) -> bool {
        let Some(message) = self.messages.get(message) else {
            return true;
        };
        let own = attribute.and_then(|name| message.attributes.get(name));
        EVERYWHERE.contains(&variable)
            || message.variables.iter().any(|name| name == variable)
            || own.is_some_and(|own| own.variables.iter().any(|name| name == variable))
    }

    /// The variables that a text may use.
    pub fn allowed(&self, message: &str, attribute: Option<&str>) -> Vec<String> {
        let mut names: Vec<String> = EVERYWHERE.map(str::to_owned).to_vec();
        if let Some(message) = self.messages.get(message) {
            names.extend(message.variables.iter().cloned());
            if let Some(own) = attribute.and_then(|name| message.attributes.get(name)) {
                names.extend(own.variables.iter().cloned());
            }
        }
        names
    }

    fn add(&mut self, name: &str, message: Message) {
        self.messages.entry(name.to_owned()).or_insert(message);
    }
}

impl Message {
    fn new(span: Span) -> Self {
        Self { span, value: None, attributes: BTreeMap::new(), variables: Vec::new() }
    }

    fn value(mut self, budget: impl Into<Option<usize>>) -> Self {
        self.value = Some(budget.into());
        self
    }

    fn with(mut self, name: impl Into<String>, budget: impl Into<Option<usize>>) -> Self {
        self.attribute(name, budget, &[]);
        self
    }

    fn attribute(&mut self, name: impl Into<String>, budget: impl Into<Option<usize>>, variables: &[&str]) {
        let attribute = Attribute {
            budget: budget.into(),
            variables: variables.iter().map(|name| (*name).to_owned()).collect(),
            optional: false,
        };
        self.attributes.insert(name.into(), attribute);
    }

    fn may_have(&mut self, name: &str) {
        self.attribute(name, None, &[]);
        self.optional(name, true);
    }

    fn optional(&mut self, name: &str, optional: bool) {
        if let Some(attribute) = self.attributes.get_mut(name) {
            attribute.optional = optional;
        }
    }
}

/// The words of a level.
pub fn of_level(draft: &LevelDraft) -> Wanted {
    let level = &draft.level;
    let spoken = match level.tier {
        Tier::Ertegi => budget::SPOKEN_ERTEGI,
        _ => budget::SPOKEN,
    };
    let mut wanted = Wanted {
        source: Some(Arc::clone(&draft.marks.source)),
        head: draft.marks.head,
        messages: BTreeMap::new(),
        forgiven: draft.marks.broken.clone(),
    };
    let title = Message::new(draft.marks.head)
        .value(budget::TITLE)
        .with("summary", budget::SENTENCE)
        .with("want", budget::SENTENCE);
    wanted.add("level", title);
    for number in 1..=level.talk {
        wanted.add(&format!("talk-{number}"), Message::new(draft.marks.head).value(None));
    }
    for (beat, span) in level.beats.iter().zip(&draft.marks.beats) {
        if wanted.forgiven.iter().any(|name| name == beat.id.as_str()) {
            continue;
        }
        if let Some(mut message) = of_beat(beat, *span, spoken) {
            if beat.quote.is_some() {
                message.variables.push("quote".to_owned());
            }
            wanted.add(beat.id.as_str(), message);
        }
    }
    for (ending, span) in level.endings.iter().zip(&draft.marks.endings) {
        let mut message = Message::new(*span)
            .value(budget::DEBRIEF)
            .with("title", budget::TITLE)
            .with("cost", budget::DEBRIEF)
            .with("why", budget::DEBRIEF)
            .with("stop", budget::DEBRIEF)
            .with("other", budget::DEBRIEF)
            .with("weak-1", budget::PICTOGRAM)
            .with("weak-2", budget::PICTOGRAM)
            .with("weak-3", budget::PICTOGRAM);
        for (person, _) in &ending.faces {
            message = message.with(format!("face-{person}"), budget::FACE);
        }
        // Levels may quote the player in the debrief, where anything was written.
        message.variables.push("quote".to_owned());
        wanted.add(ending.id.as_str(), message);
    }
    wanted
}

fn of_beat(beat: &Beat, span: Span, spoken: usize) -> Option<Message> {
    let prompt = Message::new(span).value(spoken);
    let message = match &beat.kind {
        BeatKind::Say { .. } => prompt,
        BeatKind::Scene { lines, .. } => {
            let mut message = Message::new(span);
            for number in 1..=lines.len() {
                message = message.with(format!("l{number}"), spoken);
            }
            message
        }
        BeatKind::Choose { options, .. } => {
            options.iter().fold(prompt, |message, option| message.with(option.id.as_str(), budget::CHOICE))
        }
        BeatKind::Hub { things, .. } => {
            let mut message = prompt.with("done", budget::LABEL);
            for thing in things {
                message = message.with(thing.id.as_str(), budget::LABEL);
                if thing.next.is_none() {
                    message = message.with(format!("{}-text", thing.id), budget::THING);
                }
            }
            message
        }
        BeatKind::Sort { bins, scraps, .. } => {
            let message = bins.iter().fold(prompt, |message, bin| message.with(format!("bin-{bin}"), budget::LABEL));
            scraps.iter().fold(message, |message, (scrap, _)| message.with(scrap.as_str(), budget::CHOICE))
        }
        BeatKind::Order { items, .. } => {
            items.iter().fold(prompt, |message, item| message.with(item.as_str(), budget::CHOICE))
        }
        BeatKind::Mirror { options, .. } => {
            let mut message = options
                .iter()
                .fold(prompt, |message, option| message.with(option.as_str(), budget::CHOICE))
                .with("others", spoken);
            message.attribute("reveal", budget::THING, &["guess", "truth"]);
            message
        }
        BeatKind::Plan { when, then, .. } => {
            let message =
                when.iter().fold(prompt, |message, half| message.with(format!("when-{half}"), budget::CHOICE));
            then.iter().fold(message, |message, half| message.with(format!("then-{half}"), budget::CHOICE))
        }
        BeatKind::Write { slots, rubric, .. } => {
            let mut message = prompt;
            let names: Vec<&str> = slots.iter().map(|slot| slot.id.as_str()).collect();
            message.attribute("frame", None, &names);
            for slot in slots {
                message = message.with(format!("slot-{}", slot.id), budget::CHOICE);
                for piece in &slot.pieces {
                    message = message.with(format!("{}-{}", slot.id, piece.id), budget::PIECE);
                }
            }
            for line in rubric {
                let name = match line {
                    Rubric::Has(id) => format!("has-{id}"),
                    Rubric::Lacks(id) => format!("lacks-{id}"),
                };
                message = message.with(name, budget::CHOICE);
            }
            message
        }
        BeatKind::Craft { slots, reform, fake, .. } => {
            let mut message = prompt;
            for slot in slots {
                message = message.with(format!("slot-{}", slot.id), budget::CHOICE);
                for part in &slot.parts {
                    message = message.with(format!("{}-{}", slot.id, part.id), budget::CHOICE);
                    // On a workbench each wrong part says why it would fail in life; elsewhere it may.
                    if !part.right {
                        let optional = reform.is_none();
                        message.attribute(why(&slot.id, &part.id), spoken, &[]);
                        message.optional(&why(&slot.id, &part.id), optional);
                    }
                }
            }
            if fake.is_some() {
                message = message.with("fake", budget::TITLE);
            }
            message
        }
        BeatKind::Roll { .. } | BeatKind::Branch { .. } => return None,
    };
    Some(message)
}

/// The shared file in which the words of reforms stand.
pub const REFORMS: &str = "reforms";

/// The words of a book of reforms.
pub fn of_reforms(draft: &ReformsDraft) -> Wanted {
    let mut wanted = Wanted { source: Some(Arc::clone(&draft.source)), ..Wanted::none() };
    add_reforms(draft, &mut wanted);
    wanted
}

/// The words of all books, for their lengths.
pub fn of_books(drafts: &Drafts) -> Wanted {
    let mut wanted = Wanted::none();
    drafts.reforms.iter().for_each(|(_, draft)| add_reforms(draft, &mut wanted));
    drafts.questions.iter().for_each(|(_, draft)| add_questions(draft, &mut wanted));
    drafts.stations.values().for_each(|(_, draft)| add_station(draft, &mut wanted));
    drafts.quests.values().for_each(|(_, draft)| add_quest(draft, &mut wanted));
    drafts.rounds.values().for_each(|(_, draft)| add_round(draft, &mut wanted));
    wanted
}

fn add_reforms(draft: &ReformsDraft, wanted: &mut Wanted) {
    for (id, _, marks) in &draft.reforms {
        let title = Message::new(marks.key).value(reforms::TITLE_LENGTH);
        let message = reforms::WORDS.iter().fold(title, |message, (name, budget)| message.with(*name, *budget));
        wanted.add(&reforms::message(id), message);
    }
}

/// The shared file in which the words of rounds stand.
pub const ROUNDS: &str = "rounds";

/// The words of a round: its title, what it is, and the names of its tasks and of the rules that give points.
pub fn of_round(draft: &RoundDraft) -> Wanted {
    let mut wanted = Wanted { source: Some(Arc::clone(&draft.source)), head: draft.head, ..Wanted::none() };
    add_round(draft, &mut wanted);
    wanted
}

fn add_round(draft: &RoundDraft, wanted: &mut Wanted) {
    let title = Message::new(draft.head).value(budget::TITLE).with("about", None);
    wanted.add(&round::message(&draft.round.id), title);
    for (task, marks) in draft.round.tasks.iter().zip(&draft.tasks) {
        let name = Message::new(marks.key).value(budget::TITLE);
        let rules = match &task.kind {
            TaskKind::Level { sheet, .. } => sheet.as_slice(),
            TaskKind::Quiz { .. } => &[],
        };
        let message = rules.iter().fold(name, |message, (rule, _)| message.with(rule.as_str(), budget::SENTENCE));
        wanted.add(&round::task_message(&draft.round.id, &task.id), message);
    }
}

/// The words of a survey: its title, and each item with whatever can be chosen in it.
pub fn of_survey(draft: &SurveyDraft) -> Wanted {
    let mut wanted = Wanted {
        source: Some(Arc::clone(&draft.source)),
        head: draft.head,
        messages: BTreeMap::new(),
        forgiven: draft.broken.clone(),
    };
    let title = Message::new(draft.head).value(budget::TITLE).with("about", None).with("thanks", budget::SENTENCE);
    wanted.add("survey", title);
    for (item, marks) in draft.survey.items.iter().zip(&draft.items) {
        wanted.add(item.id.as_str(), of_item(item, marks.key));
    }
    wanted
}

fn of_item(item: &Item, span: Span) -> Message {
    let question = Message::new(span).value(budget::QUESTION);
    match &item.kind {
        ItemKind::Single { secret, .. } => {
            let options = item.kind.options().into_iter();
            let message = options.fold(question, |message, option| message.with(option.as_str(), budget::CHOICE));
            // The other question of an unrelated design.
            let unrelated = matches!(secret, Some(Secret::Unrelated { .. }));
            if unrelated { message.with("other", budget::QUESTION) } else { message }
        }
        ItemKind::Many { .. } | ItemKind::Judge { .. } => {
            let options = item.kind.options().into_iter();
            options.fold(question, |message, option| message.with(option.as_str(), budget::CHOICE))
        }
        ItemKind::Scale { .. } => question.with("low", budget::LABEL).with("high", budget::LABEL),
        ItemKind::Matrix { rows, columns } => {
            let rows = rows.iter().map(|row| (row_attribute(row), budget::CHOICE));
            let columns = columns.iter().map(|column| (column_attribute(column), budget::LABEL));
            rows.chain(columns).fold(question, |message, (name, budget)| message.with(name, budget))
        }
        ItemKind::Open { .. } => question,
    }
}

/// The words of a programme.
pub fn of_programme(draft: &ProgrammeDraft) -> Wanted {
    let programme = &draft.programme;
    let mut wanted = Wanted {
        source: Some(Arc::clone(&draft.source)),
        head: draft.head,
        messages: BTreeMap::new(),
        forgiven: Vec::new(),
    };
    let title = Message::new(draft.head).value(budget::TITLE).with("summary", None).with("question", None);
    wanted.add("title", title);
    let evidence = programme.evidence.keys().map(|id| format!("evidence-{id}"));
    for name in evidence {
        let message = Message::new(draft.head).value(None).with("about", None);
        wanted.add(&name, message);
    }
    let insights = programme.insights.iter().map(|id| format!("insight-{id}"));
    let skills = programme.skills.iter().map(|id| format!("skill-{id}"));
    let beads = programme.beads.iter().map(|id| format!("bead-{id}"));
    for name in insights.chain(skills).chain(beads) {
        let mut message = Message::new(draft.head).value(None);
        message.may_have("about");
        wanted.add(&name, message);
    }
    wanted
}
