//! xAPI statements (ADL, version 1.0.3) for learning platforms. The profile that is used is written down in
//! `docs/formats/report.md`.
//!
//! Who did it is always the class, as an identified Group with an account and without members: no statement is about a
//! person. Results of many are figures in an extension, because a `score` is of one learner. A statement's id follows from
//! what it says, so that a platform that gets it twice keeps it once.

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::classroom::record::figures::{Cell, Figures};
use crate::classroom::record::text::Told;
use crate::classroom::record::{Answers, Class, LessonRecord, StepEnd};
use crate::content::lang::Lang;

/// The version of the specification.
pub const VERSION: &str = "1.0.3";
/// Where our own names begin. Under `.invalid` there is never a site, so that they are nobody else's.
pub const HOME: &str = "https://adal-qala.invalid/xapi";

const COMPLETED: &str = "http://adlnet.gov/expapi/verbs/completed";
const ANSWERED: &str = "http://adlnet.gov/expapi/verbs/answered";
const LESSON: &str = "http://adlnet.gov/expapi/activities/lesson";
const QUESTION: &str = "http://adlnet.gov/expapi/activities/cmi.interaction";
const STEP: &str = "http://adlnet.gov/expapi/activities/module";

/// The statements of a class's lessons, as a JSON list. `account` is how the platform knows the class: any name without
/// meaning for others.
pub fn statements(class: &Class, account: &str, lessons: &[LessonRecord]) -> Value {
    let actor = json!({
        "objectType": "Group",
        "name": class.name.as_str(),
        "account": { "homePage": HOME, "name": account },
    });
    let mut all = Vec::new();
    for (number, lesson) in lessons.iter().enumerate() {
        let of = Of { actor: &actor, lesson, number };
        all.push(of.held());
        all.extend(of.steps());
        all.extend(of.votes());
        all.extend(of.surveys());
    }
    Value::Array(all)
}

struct Of<'a> {
    actor: &'a Value,
    lesson: &'a LessonRecord,
    number: usize,
}

impl Of<'_> {
    /// The lesson itself.
    fn held(&self) -> Value {
        let lesson = self.lesson;
        let result = json!({
            "completion": true,
            "duration": duration(lesson.held.0),
            "extensions": { (extension("present")): lesson.present, (extension("planned")): duration(lesson.planned.0) },
        });
        self.statement(COMPLETED, self.activity(), result, false)
    }

    fn steps(&self) -> Vec<Value> {
        let held = self.lesson.steps.iter().enumerate().filter(|(_, step)| step.end != StepEnd::Skipped);
        let statement = |(at, step): (usize, &crate::classroom::record::StepRecord)| {
            let id = format!("{}/steps/{}", self.lesson_id(), at + 1);
            let object = json!({ "id": id, "definition": { "type": STEP, "name": names(&step.name) } });
            let result = json!({ "completion": step.end == StepEnd::Done, "duration": duration(step.held.0) });
            self.statement(COMPLETED, object, result, true)
        };
        held.map(statement).collect()
    }

    fn votes(&self) -> Vec<Value> {
        let mut all = Vec::new();
        for (at, vote) in self.lesson.votes.iter().enumerate() {
            for (round, figures) in vote.rounds.iter().enumerate() {
                for (kind, figures) in [("own", &figures.own), ("guess", &figures.guess)] {
                    let Some(figures) = figures else { continue };
                    let id = format!("{}/votes/{}/{kind}", self.lesson_id(), at + 1);
                    let object = question(&id, &vote.question, &vote.options);
                    let mut result = result(figures);
                    result["extensions"][extension("round")] = json!(round + 1);
                    all.push(self.statement(ANSWERED, object, result, true));
                }
            }
        }
        all
    }

    fn surveys(&self) -> Vec<Value> {
        let mut all = Vec::new();
        for survey in &self.lesson.surveys {
            for (at, item) in survey.items.iter().enumerate() {
                let id = format!("{HOME}/surveys/{}/items/{}", survey.survey.as_str(), at + 1);
                match &item.answers {
                    Answers::One { options, figures: Some(figures) } => {
                        let object = question(&id, &item.question, options);
                        all.push(self.statement(ANSWERED, object, result(figures), true));
                    }
                    Answers::One { .. } => {}
                    Answers::Many(answers) => {
                        for (option, (label, figures)) in answers.iter().enumerate() {
                            let Some(figures) = figures else { continue };
                            let id = format!("{id}/{}", option + 1);
                            let object = question(&id, &item.question, std::slice::from_ref(label));
                            all.push(self.statement(ANSWERED, object, result(figures), true));
                        }
                    }
                }
            }
        }
        all
    }

    fn statement(&self, verb: &str, object: Value, result: Value, inside: bool) -> Value {
        let name = verb.rsplit('/').next().unwrap_or_default();
        let mut context = json!({ "platform": "Adal Qala" });
        if inside {
            context["contextActivities"] = json!({ "parent": [{ "id": self.lesson_id() }] });
        }
        let mut statement = json!({
            "actor": self.actor,
            "verb": { "id": verb, "display": { "en": name } },
            "object": object,
            "result": result,
            "context": context,
            // Only the day is known.
            "timestamp": format!("{}T00:00:00Z", self.lesson.day),
            "version": VERSION,
        });
        // Two lessons of one plan on one day are two.
        let seed = format!("{}\n{statement}", self.number);
        statement["id"] = json!(uuid(&seed));
        statement
    }

    fn activity(&self) -> Value {
        json!({ "id": self.lesson_id(), "definition": { "type": LESSON, "name": names(&self.lesson.topic) } })
    }

    fn lesson_id(&self) -> String {
        format!("{HOME}/lessons/{}", self.lesson.plan.as_str())
    }
}

fn question(id: &str, asked: &Told, options: &[Told]) -> Value {
    let choices = options.iter().enumerate().map(|(at, it)| json!({ "id": answer(at), "description": names(it) }));
    json!({
        "id": id,
        "definition": {
            "type": QUESTION,
            "interactionType": "choice",
            "name": names(asked),
            "choices": choices.collect::<Vec<_>>(),
        },
    })
}

/// Figures of many people, in an extension.
fn result(figures: &Figures) -> Value {
    let mut cells = Map::new();
    for (at, cell) in figures.cells().iter().enumerate() {
        let figure = match cell {
            Cell::Exactly(n) => json!({ "exactly": n }),
            Cell::AtLeast(n) => json!({ "atLeast": n }),
            Cell::Hidden => json!({ "hidden": true }),
        };
        cells.insert(answer(at), figure);
    }
    let mut told = json!({ "people": figures.people(), "answers": cells });
    if let Some(together) = figures.together() {
        told["hiddenTogether"] = json!(together);
    }
    json!({ "extensions": { (extension("figures")): told } })
}

fn answer(at: usize) -> String {
    format!("a{}", at + 1)
}

/// A text in the languages that have it, as a language map.
fn names(told: &Told) -> Value {
    let named = Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), json!(told.get(lang))));
    Value::Object(named.collect())
}

fn extension(name: &str) -> String {
    format!("{HOME}/extensions/{name}")
}

/// Minutes as a duration of ISO 8601.
fn duration(minutes: u16) -> String {
    format!("PT{minutes}M")
}

/// An id that follows from a text, in the form that identifiers by name have.
fn uuid(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    bytes[6] = bytes[6] & 0x0f | 0x50;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
