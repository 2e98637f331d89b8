//! Surveys among the steps of a lesson: opened as they were left or kept, put by when another step comes, taken down when they are closed.

use std::collections::BTreeMap;

use super::survey::{Earlier, HeldSurvey, SurveyWish};
use super::{Activity, Held, LessonView};
use crate::classroom::lesson::Phase;
use crate::classroom::record::{Outcomes, SurveyRecord};
use crate::classroom::survey::record::is_twin;
use crate::content::ids::{StepId, SurveyId};
use crate::content::library::Library;

impl Held {
    /// The survey of a step: as it was left, or as it was kept, or a new one.
    pub(super) fn open_survey(&mut self, library: &Library, step: &StepId, survey: &SurveyId) -> Activity {
        if let Some(left) = self.surveys.remove(step) {
            return Activity::Survey(left);
        }
        let Some(survey) = library.surveys.get(survey) else { return Activity::Words };
        let kept = self.dark.remove(step.as_str());
        let mut held = HeldSurvey::new(step, survey, kept.as_deref(), &mut self.door);
        held.adults = self.plan().is_some_and(|plan| plan.audience.is_grown());
        Activity::Survey(Box::new(held))
    }

    /// A survey stays as it is when its step is left; when the lesson is over, all that can be are closed.
    pub(super) fn leave_step(&mut self, library: &Library, step: Option<&StepId>) {
        if let Activity::Survey(survey) = &mut self.activity {
            survey.gather(self.phones.as_ref());
            survey.booth = None;
            if let (Some(step), Activity::Survey(survey)) =
                (step, std::mem::replace(&mut self.activity, Activity::Words))
            {
                self.surveys.insert(step.clone(), survey);
            }
        }
        if let Activity::Game(game) = &mut self.activity {
            game.put_by(self.phones.as_ref());
            if let (Some(step), Activity::Game(game)) = (step, std::mem::replace(&mut self.activity, Activity::Words)) {
                self.games.insert(step.clone(), game);
            }
        }
        if self.state.phase() != Phase::Over {
            return;
        }
        for (step, survey) in &mut self.surveys {
            survey.close(None, &mut self.door);
            if !self.outcomes.surveys.contains_key(step.as_str())
                && let Some(record) = survey.record(&library.words, twin(&self.outcomes, survey).as_ref())
            {
                self.outcomes.surveys.insert(step.as_str().to_owned(), record);
            }
        }
    }

    pub(super) fn survey_wish(&mut self, library: &Library, wish: &SurveyWish) {
        let Some(step) = self.state.current().map(|step| step.step.clone()) else { return };
        let Activity::Survey(survey) = &mut self.activity else { return };
        let was_open = survey.closed.is_none();
        survey.wish(self.phones.as_ref(), &mut self.door, wish);
        let compared = match wish {
            SurveyWish::Compare(at) => {
                survey.closed.as_ref().and_then(|closed| closed.earlier.get(*at)).map(|earlier| earlier.record.clone())
            }
            _ => twin(&self.outcomes, survey),
        };
        if survey.closed.is_some() && (was_open || matches!(wish, SurveyWish::Compare(_))) {
            if let Some(record) = survey.record(&library.words, compared.as_ref()) {
                self.outcomes.surveys.insert(step.as_str().to_owned(), record);
            }
            self.turned = 0;
        }
        if *wish == SurveyWish::Leave {
            self.view = LessonView::Teacher;
        }
    }

    /// Hands in earlier surveys that the present one can be compared with, as the journal has them.
    pub fn take_earlier(&mut self, earlier: Vec<Earlier>) {
        if let Activity::Survey(survey) = &mut self.activity {
            let HeldSurvey { survey, closed: Some(closed), .. } = &mut **survey else { return };
            closed.earlier = earlier;
            closed.earlier.retain(|earlier| is_twin(survey, &earlier.record));
        }
    }

    pub(super) fn kept_surveys(&self) -> BTreeMap<String, String> {
        let mut kept = self.dark.clone();
        let left = self.surveys.iter().map(|(step, survey)| (step, &**survey));
        let present = self.state.current().map(|step| &step.step).zip(self.survey());
        kept.extend(left.chain(present).filter_map(|(step, survey)| Some((step.as_str().to_owned(), survey.keep()?))));
        kept
    }
}

/// The other form of this survey's test, where it was answered in this lesson.
fn twin(outcomes: &Outcomes, survey: &HeldSurvey) -> Option<SurveyRecord> {
    outcomes.surveys.values().find(|record| is_twin(&survey.survey, record)).cloned()
}
