//! Surveys: conditions name earlier answers that may decide, secret items can stay secret, clean situations are a third, and
//! parallel forms are alike.

use super::Scope;
use super::references;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::OptionId;
use crate::content::read::survey::{ItemMarks, SurveyDraft};
use crate::content::survey::{Item, ItemKind, Survey};

/// Checks one survey.
pub fn check(scope: &Scope<'_>, draft: &SurveyDraft, found: &mut Vec<Diagnostic>) {
    for used in &draft.uses {
        references::any(scope, &draft.source, used, found);
    }
    for (at, (item, marks)) in draft.survey.items.iter().zip(&draft.items).enumerate() {
        condition(draft, at, item, marks, found);
        secret(draft, item, marks, found);
    }
    if !draft.flawed {
        clean(draft, found);
        twin(scope, draft, found);
    }
}

/// `when` names an earlier item, which may decide, and options of it.
fn condition(draft: &SurveyDraft, at: usize, item: &Item, marks: &ItemMarks, found: &mut Vec<Diagnostic>) {
    let (Some(when), Some(span)) = (&item.when, marks.when) else { return };
    if draft.broken.iter().any(|broken| broken == when.item.as_str()) {
        return;
    }
    let earlier = &draft.survey.items[..at];
    let Some(place) = earlier.iter().position(|other| other.id == when.item) else {
        let later = draft.survey.items.iter().position(|other| other.id == when.item);
        let finding = match later {
            Some(later) => Diagnostic::new(Code::ItemLater, &draft.source, span)
                .text("name", when.item.as_str())
                .label(&draft.source, draft.items[later].key, "there"),
            None => Diagnostic::new(Code::UnknownSurveyItem, &draft.source, span)
                .text("name", when.item.as_str())
                .did_you_mean(when.item.as_str(), earlier.iter().map(|item| item.id.as_str()))
                .fix_by_meant(true),
        };
        found.push(finding);
        return;
    };
    let asked = &earlier[place];
    if !asked.kind.decides() {
        found.push(
            Diagnostic::new(Code::ItemCannotDecide, &draft.source, span).text("name", when.item.as_str()).label(
                &draft.source,
                draft.items[place].key,
                "there",
            ),
        );
        return;
    }
    let options = asked.kind.options();
    for (option, span) in when.options.iter().zip(&marks.when_options) {
        if !options.contains(&option) {
            found.push(
                Diagnostic::new(Code::UnknownSurveyOption, &draft.source, *span)
                    .text("name", option.as_str())
                    .text("item", when.item.as_str())
                    .did_you_mean(option.as_str(), options.iter().map(|option| option.as_str()))
                    .fix_by_meant(true),
            );
        }
    }
}

/// A secret item is asked of everybody, with `yes` and `no`: who is asked only after another answer is known by that.
fn secret(draft: &SurveyDraft, item: &Item, marks: &ItemMarks, found: &mut Vec<Diagnostic>) {
    let (ItemKind::Single { options, secret: Some(_) }, Some(span)) = (&item.kind, marks.secret) else { return };
    let names: Vec<&str> = options.iter().map(OptionId::as_str).collect();
    if names != ["yes", "no"] {
        found.push(Diagnostic::new(Code::SecretNotYesNo, &draft.source, span));
    }
    if item.when.is_some() {
        found.push(Diagnostic::new(Code::SecretAfterAnswer, &draft.source, span));
    }
}

/// At least a third of the situations is clean.
fn clean(draft: &SurveyDraft, found: &mut Vec<Diagnostic>) {
    let (clean, all) = draft.survey.clean_of_judged();
    if all > 0 && clean * 3 < all {
        found.push(
            Diagnostic::new(Code::FewCleanItems, &draft.source, draft.head).number("clean", clean).number("all", all),
        );
    }
}

/// The other form exists, names this one, and has as many situations and as many clean ones.
fn twin(scope: &Scope<'_>, draft: &SurveyDraft, found: &mut Vec<Diagnostic>) {
    let (Some(form), Some(span)) = (&draft.survey.form, draft.twin) else { return };
    references::survey(scope, &draft.source, &form.twin, span, found);
    let Some(other) = scope.drafts.surveys.get(&form.twin).filter(|other| !other.flawed) else { return };
    let back = other.survey.form.as_ref();
    let alike = back.is_some_and(|back| back.twin == draft.survey.id && back.letter != form.letter)
        && shape(&draft.survey) == shape(&other.survey);
    if !alike {
        found.push(Diagnostic::new(Code::FormsDiffer, &draft.source, span).text("name", form.twin.as_str()).label(
            &other.source,
            other.head,
            "there",
        ));
    }
}

/// What parallel forms have in common.
fn shape(survey: &Survey) -> (usize, (usize, usize)) {
    (survey.items.len(), survey.clean_of_judged())
}
