//! What is typed about a lesson, and how it is read: into the types of a record, or not at all.

use super::findings::{self, Typed};
use crate::classroom::record::filed::{Filing, grade_of, usual_grade};
use crate::classroom::record::text::{ClassName, Day, Note};
use crate::classroom::record::{Class, Grade};
use crate::content::lesson::Audience;
use crate::desktop::lesson::Held;
use crate::desktop::lesson::phones::Phones;
use crate::desktop::records::{ClassEntry, Draft};
use crate::desktop::screens::View;
use crate::store::lesson::KeptFiling;

/// What is typed.
#[derive(Clone, PartialEq, Debug)]
pub struct Form {
    /// The name of the class.
    pub name: String,
    /// Who they are.
    pub grade: Grade,
    /// Whether the grade was chosen by hand, rather than taken from the name.
    grade_chosen: bool,
    /// Who the plan is for.
    audience: Audience,
    /// How many were there.
    pub present: String,
    /// The day.
    pub day: String,
    /// Month and value of the programme of upbringing.
    pub upbringing: String,
    /// What was found.
    pub findings: Vec<Typed>,
}

/// What is missing or can't be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// The name of the class.
    Class,
    /// How many were there.
    Present,
    /// The day.
    Day,
}

impl Missing {
    /// The message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::Class => "filing-needs-class",
            Self::Present => "filing-needs-present",
            Self::Day => "filing-needs-day",
        }
    }
}

impl Form {
    /// What is known already: the day, how many have voted, for whom the plan is.
    pub fn new(view: &View<'_>, held: &Held) -> Self {
        let audience = held.plan().map_or(Audience::Teachers, |plan| plan.audience);
        if let Some(kept) = &held.filing {
            return Self::again(kept.clone(), audience);
        }
        let seats = held.phones.as_ref().map_or(0, Phones::seats);
        let people = held.outcomes.people().max(u32::try_from(seats).unwrap_or(u32::MAX));
        let form = Self {
            name: String::new(),
            grade: usual_grade(audience),
            grade_chosen: false,
            audience,
            present: if people > 0 { people.to_string() } else { String::new() },
            day: view.records.today.map_or_else(String::new, Day::shown),
            upbringing: String::new(),
            findings: vec![Typed::default()],
        };
        match &view.records.classes[..] {
            // Whoever has one class holds the lesson in it.
            [only] => {
                let (name, grade) = (only.class.name.as_str().to_owned(), only.class.grade);
                Self { name, grade, ..form }
            }
            _ => form,
        }
    }

    /// Takes a class that is known.
    pub fn choose(&mut self, class: &Class) {
        class.name.as_str().clone_into(&mut self.name);
        self.grade = class.grade;
        self.grade_chosen = false;
    }

    /// The name was typed on: the grade that stands in it is the class's, until one is chosen by hand. A class of the journal has its own.
    pub fn named(&mut self, known: &[ClassEntry]) {
        if let Some(entry) = known.iter().find(|entry| entry.class.name.as_str() == self.name.trim()) {
            self.grade = entry.class.grade;
        } else if !self.grade_chosen {
            self.grade = grade_of(&self.name, self.audience).unwrap_or_else(|| usual_grade(self.audience));
        }
    }

    /// One grade on or back, round and round.
    pub fn turn_grade(&mut self, by: isize) {
        let all = Grade::all();
        let at = all.iter().position(|grade| *grade == self.grade).unwrap_or(0) as isize;
        self.grade_chosen = true;
        self.grade = all[(at + by).rem_euclid(all.len() as isize) as usize];
    }

    /// What was typed, as it is kept until it is filed.
    pub fn kept(&self) -> KeptFiling {
        KeptFiling {
            name: self.name.clone(),
            grade: self.grade,
            grade_chosen: self.grade_chosen,
            present: self.present.clone(),
            day: self.day.clone(),
            upbringing: self.upbringing.clone(),
            findings: self.findings.clone(),
        }
    }

    fn again(kept: KeptFiling, audience: Audience) -> Self {
        let KeptFiling { name, grade, grade_chosen, present, day, upbringing, mut findings } = kept;
        findings.truncate(findings::MOST);
        Self { name, grade, grade_chosen, audience, present, day, upbringing, findings }
    }

    /// What was typed, as it is filed.
    pub fn read(&self) -> Result<Draft, Missing> {
        let name = ClassName::parse(&self.name).map_err(|_| Missing::Class)?;
        let present = self.present.trim().parse::<u16>().ok().filter(|present| *present > 0);
        Ok(Draft {
            class: Class { name, grade: self.grade },
            filing: Filing {
                present: present.ok_or(Missing::Present)?,
                day: Day::typed(&self.day).map_err(|_| Missing::Day)?,
                upbringing: Note::typed(&self.upbringing),
                findings: findings::read(&self.findings),
            },
        })
    }
}
