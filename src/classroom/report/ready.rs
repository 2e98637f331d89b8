//! What can be printed for a lesson before it is held: the plan itself, role cards where the experiment is played, a crossword where a
//! team quest has one.

use super::sheet::Sheet;
use super::{crossword, plan, roles};
use crate::classroom::lesson::DayTime;
use crate::classroom::lesson::sheet::sheet as plan_sheet;
use crate::content::ids::StationId;
use crate::content::lang::Lang;
use crate::content::lesson::{ClassGame, Game, Lesson, StepKind};
use crate::content::library::Library;
use crate::content::stations::StationKind;
use crate::play::dice::Seed;

/// A paper for a lesson.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ready {
    /// The teacher's plan.
    Plan,
    /// Role cards of the experiment.
    Roles,
    /// The crossword of a station.
    Crossword(StationId),
}

impl Ready {
    /// Those that a lesson needs.
    pub fn of(library: &Library, lesson: &Lesson) -> Vec<Self> {
        let mut papers = vec![Self::Plan];
        let Lesson::Plan(plan) = lesson else { return papers };
        for step in &plan.steps {
            match &step.kind {
                StepKind::Game(Game::Own(ClassGame::BribeGame)) => papers.push(Self::Roles),
                StepKind::TeamTask { stations, .. } => papers.extend(stations.iter().filter_map(|id| {
                    let station = library.stations.get(id)?;
                    matches!(station.kind, StationKind::Crossword { .. }).then(|| Self::Crossword(id.clone()))
                })),
                _ => {}
            }
        }
        // Each once, however many steps play it.
        let mut once: Vec<Self> = Vec::new();
        papers.into_iter().for_each(|paper| {
            if !once.contains(&paper) {
                once.push(paper)
            }
        });
        once
    }

    /// The message that says that it is printed.
    pub fn message(&self) -> &'static str {
        match self {
            Self::Plan => "ready-plan",
            Self::Roles => "ready-roles",
            Self::Crossword(_) => "ready-crossword",
        }
    }

    /// The name of its file, without an ending.
    pub fn name(&self, lesson: &Lesson) -> String {
        match self {
            Self::Plan => format!("plan {}", lesson.id()),
            Self::Roles => "role-cards".to_owned(),
            Self::Crossword(station) => station.to_string(),
        }
    }

    /// The paper; none where what it is made of is in no pack. The seed lays the crossword.
    pub fn sheet(&self, library: &Library, lang: Lang, lesson: &Lesson, seed: Seed) -> Option<Sheet> {
        match self {
            Self::Plan => {
                // Nobody has said when it begins.
                let starts = DayTime::parse("0:00").unwrap_or_default();
                Some(plan::sheet(&plan_sheet(library, lesson, lang, starts), lang))
            }
            Self::Roles => {
                let adults = matches!(lesson, Lesson::Plan(plan) if plan.audience.is_grown());
                let readers = if adults { roles::Readers::Adults } else { roles::Readers::Pupils };
                Some(roles::sheet(&library.words, lang, readers, roles::USUAL))
            }
            Self::Crossword(id) => {
                let laid = crossword::laid(&library.words, lang, library.stations.get(id)?, seed)?;
                Some(crossword::sheet(&library.words, lang, id, &laid))
            }
        }
    }
}
