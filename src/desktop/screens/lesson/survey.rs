//! A survey: on the projector how one answers, how many have, and then what came of it, one question at a time; at the teacher's hand the
//! ways of answering, the end, and what people wrote, with what may be a name hidden.

use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::booth::own;
use super::projector::large_ui;
use super::quiz;
use crate::classroom::crowd::{Disclosed, Figure, Withheld};
use crate::classroom::survey::kept::ItemResult;
use crate::classroom::survey::record::{MEASURES, order, parts, scale_part};
use crate::classroom::told;
use crate::content::survey::{Item, ItemKind, Survey, column_attribute, row_attribute};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::booth::Source;
use crate::desktop::lesson::survey::{Closed, HeldSurvey, OpenAnswer, SurveyWish};
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, ListRow, paint};

/// What the class sees.
pub fn shown_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, survey: &HeldSurvey) {
    let theme = current(ui.ctx());
    match &survey.closed {
        None => {
            let people = survey.people(held.phones.as_ref());
            count_ui(ui, frame, people);
            let how = if held.phones.is_some() { "booth-how-phones" } else { "booth-how-here" };
            large_ui(ui, Type::Speech24, &frame.to(survey.adults, how));
            for message in ["survey-kept-no-name", "survey-kept-five", "survey-kept-skip"] {
                coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.t(message), theme.tokens.ink_2);
            }
            if held.phones.is_none() {
                quiz::survey_ui(ui, frame, &survey.survey);
            }
        }
        Some(closed) => result_ui(ui, frame, &survey.survey, closed, usize::from(held.turned)),
    }
}

/// How many have answered.
fn count_ui(ui: &mut Ui, frame: &Frame<'_>, people: u32) {
    let theme = current(ui.ctx());
    let text = frame.tr("booth-count", &Args::new().number("n", people));
    coloured_ui(ui, Type::Heading30, Face::SansBold, &text, theme.tokens.accent);
}

/// One result at a time; each turn shows the next, and after the last the first again.
fn result_ui(ui: &mut Ui, frame: &Frame<'_>, survey: &Survey, closed: &Closed, turned: usize) {
    let theme = current(ui.ctx());
    let scores = usize::from(closed.results.scores.is_some());
    let pages = closed.results.items.len() + scores;
    let at = turned % pages.max(1);
    let args = Args::new().number("n", at as i64 + 1).number("of", pages as i64);
    let args = args.number("people", closed.results.people);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("booth-result-of", &args), theme.tokens.ink_2);
    // The test as a whole comes before its situations.
    if scores > 0 && at == 0 {
        scores_ui(ui, frame, closed);
        return;
    }
    let Some((id, result)) = closed.results.items.get(at - scores) else { return };
    let Some(item) = survey.item(id) else { return };
    large_ui(ui, Type::Heading30, &own(frame, survey, id.as_str(), None));
    ui.add_space(theme.px(10.0));
    item_ui(ui, frame, survey, item, result);
}

/// Hits and false alarms apart, and what has changed since the other form.
fn scores_ui(ui: &mut Ui, frame: &Frame<'_>, closed: &Closed) {
    let theme = current(ui.ctx());
    let Some(scores) = &closed.results.scores else { return };
    let words = &frame.library.words;
    for measure in MEASURES {
        large_ui(ui, Type::Heading30, &told::mean(words, frame.lang, measure, scores));
        if let Some((_, change)) = closed.changes.iter().find(|(one, _)| *one == measure) {
            let text = told::change(words, frame.lang, measure, change);
            coloured_ui(ui, Type::Speech24, Face::SansMedium, &text, theme.tokens.accent);
        }
        ui.add_space(theme.px(14.0));
    }
    coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.t("booth-scores-about"), theme.tokens.ink_2);
}

fn item_ui(ui: &mut Ui, frame: &Frame<'_>, survey: &Survey, item: &Item, result: &ItemResult) {
    let theme = current(ui.ctx());
    let say = |attribute: &str| own(frame, survey, item.id.as_str(), Some(attribute));
    match result {
        ItemResult::Secret(estimate) => {
            let text = told::estimate(&frame.library.words, frame.lang, estimate.as_ref());
            large_ui(ui, Type::Speech24, &text);
        }
        ItemResult::Options(shown) | ItemResult::Scale(shown) => {
            chart_ui(ui, frame, item, shown, &labels(frame, survey, item));
        }
        ItemResult::Many(options) => {
            for (option, shown) in options {
                bar_ui(ui, frame, &say(option.as_str()), shown.as_ref().ok(), 0);
            }
            let people = options.iter().filter_map(|(_, shown)| shown.as_ref().ok()).map(Disclosed::people).max();
            if people.is_none() {
                note_ui(ui, &told::withheld(&frame.library.words, frame.lang, Withheld::TooFew));
            }
        }
        ItemResult::Matrix(rows) => {
            for (row, shown) in rows {
                let name = say(&row_attribute(row));
                coloured_ui(ui, Type::Speech24, Face::SansBold, &name, theme.tokens.ink);
                chart_ui(ui, frame, item, shown, &labels(frame, survey, item));
            }
        }
    }
}

/// What stands beside the cells of an item's result, in their order.
fn labels(frame: &Frame<'_>, survey: &Survey, item: &Item) -> Vec<String> {
    let say = |attribute: &str| own(frame, survey, item.id.as_str(), Some(attribute));
    let mut labels: Vec<String> = match &item.kind {
        ItemKind::Matrix { columns, .. } => columns.iter().map(|column| say(&column_attribute(column))).collect(),
        ItemKind::Scale { to } => {
            let words = |part| scale_part(&frame.library.words, frame.lang, &survey.id, &item.id, part);
            parts(*to).into_iter().map(words).collect()
        }
        kind => kind.options().into_iter().map(|option| say(option.as_str())).collect(),
    };
    if item.when.is_some() {
        labels.push(frame.t("survey-not-asked"));
    }
    labels
}

fn chart_ui(ui: &mut Ui, frame: &Frame<'_>, item: &Item, shown: &Result<Disclosed, Withheld>, labels: &[String]) {
    let words = &frame.library.words;
    match shown {
        Err(why) => note_ui(ui, &told::withheld(words, frame.lang, *why)),
        Ok(shown) => {
            for at in order(item, labels.len()) {
                let label = labels.get(usize::from(at)).map_or("", String::as_str);
                bar_ui(ui, frame, label, Some(shown), at);
            }
            if let Some(beneath) = told::beneath(words, frame.lang, shown) {
                note_ui(ui, &beneath);
            }
        }
    }
}

fn note_ui(ui: &mut Ui, text: &str) {
    let ink = current(ui.ctx()).tokens.ink_2;
    coloured_ui(ui, Type::Choice20, Face::SansMedium, text, ink);
}

/// An answer with its bar, or without one where nothing may be shown.
fn bar_ui(ui: &mut Ui, frame: &Frame<'_>, label: &str, shown: Option<&Disclosed>, cell: u8) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let figure = shown.map_or(Figure::Hidden, |shown| shown.figure(cell));
    let said = told::figure(&frame.library.words, frame.lang, figure);
    let wide = ui.available_width();
    let galley = ui.painter().layout(label.to_owned(), theme.font(Type::Speech24), t.ink, wide);
    let height = galley.size().y + theme.em(26.0) + theme.px(8.0);
    let (rect, response) = ui.allocate_exact_size(vec2(wide, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{label}: {said}")));
    let top = rect.min.y + galley.size().y + theme.px(2.0);
    ui.painter().galley(rect.min, galley, t.ink);
    let line = Rect::from_min_size(pos2(rect.min.x, top), vec2(wide * 0.66, theme.em(20.0)));
    let share = shown.and_then(|shown| shown.thousandths(cell));
    let mut end = line.min.x;
    if let Some(share) = share {
        let bar = Rect::from_min_size(
            line.min,
            vec2((line.width() * share as f32 / 1000.0).max(theme.px(3.0)), line.height()),
        );
        ui.painter().rect_filled(line, paint::corner(theme.px(4.0)), t.sheet);
        ui.painter().rect_filled(bar, paint::corner(theme.px(4.0)), t.accent);
        end = line.max.x + theme.px(10.0);
    }
    let color = if share.is_some() { t.ink } else { t.ink_2 };
    let at = pos2(end, line.center().y);
    ui.painter().text(at, egui::Align2::LEFT_CENTER, said, theme.font(Type::Choice20), color);
}

/// What the teacher does with a survey.
pub fn desk_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, survey: &HeldSurvey) -> Option<Intent> {
    let theme = current(ui.ctx());
    let mut wish = None;
    count_ui(ui, frame, survey.people(held.phones.as_ref()));
    match &survey.closed {
        None => {
            if survey.too_few {
                coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("booth-too-few"), theme.tokens.madder);
            }
            let ways = [
                ("booth-sit", fill::DESKTOP, SurveyWish::Sit(Source::Pupils)),
                ("booth-paper", fill::KEYBOARD, SurveyWish::Sit(Source::Paper)),
                ("booth-close", fill::CHART_BAR, SurveyWish::Close),
            ];
            ui.horizontal_wrapped(|ui| {
                for (message, icon, wanted) in ways {
                    let label = frame.t(message);
                    let primary = wanted == SurveyWish::Close;
                    let button = if primary { Button::primary(&label) } else { Button::plain(&label) };
                    if ui.add(button.icon(icon)).clicked() {
                        wish = Some(wanted);
                    }
                }
            });
            coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("booth-about"), theme.tokens.ink_2);
        }
        Some(closed) => wish = closed_ui(ui, frame, &survey.survey, closed),
    }
    wish.map(|wish| Intent::Lesson(LessonWish::Survey(wish)))
}

fn closed_ui(ui: &mut Ui, frame: &Frame<'_>, survey: &Survey, closed: &Closed) -> Option<SurveyWish> {
    let theme = current(ui.ctx());
    let mut wish = None;
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("booth-closed-about"), theme.tokens.ink_2);
    if survey.form.is_some() {
        scores_ui(ui, frame, closed);
        for (at, earlier) in closed.earlier.iter().enumerate() {
            let args = Args::new().text("class", earlier.class.as_str()).text("day", earlier.day.as_str());
            let label = frame.tr("booth-compare", &args);
            if ui.add(ListRow::new(&label).icon(fill::ARROWS_LEFT_RIGHT)).clicked() {
                wish = Some(SurveyWish::Compare(at));
            }
        }
    }
    for (at, written) in closed.words.iter().enumerate() {
        coloured_ui(
            ui,
            Type::Choice20,
            Face::SerifBold,
            &own(frame, survey, written.item.as_str(), None),
            theme.tokens.ink,
        );
        match &written.answers {
            Err(why) => note_ui(ui, &told::withheld(&frame.library.words, frame.lang, *why)),
            Ok(answers) => {
                note_ui(ui, &frame.t("survey-screen-about"));
                for (which, answer) in answers.iter().enumerate() {
                    wish = answer_ui(ui, frame, answer, (at, which)).or(wish);
                }
            }
        }
    }
    wish
}

/// An open answer as it may be read aloud, and beneath it what is hidden in it and why.
fn answer_ui(ui: &mut Ui, frame: &Frame<'_>, answer: &OpenAnswer, at: (usize, usize)) -> Option<SurveyWish> {
    let theme = current(ui.ctx());
    let mut wish = None;
    ui.add_space(theme.px(4.0));
    ui.push_id(("answer", at), |ui| {
        let text = if answer.whole { frame.t("booth-hidden-whole") } else { format!("«{}»", answer.shown()) };
        coloured_ui(ui, Type::Choice20, Face::Serif, &text, theme.tokens.ink);
        ui.horizontal_wrapped(|ui| {
            let message = if answer.whole { "booth-show-whole" } else { "booth-hide-whole" };
            let label = frame.t(message);
            let icon = if answer.whole { fill::EYE } else { fill::EYE_SLASH };
            if ui.add(Button::icon_only(icon, &label)).clicked() {
                wish = Some(SurveyWish::Whole(at.0, at.1));
            }
            for (n, mark) in answer.screened.marks().iter().enumerate().filter(|_| !answer.whole) {
                let part = answer.screened.text().get(mark.at.clone()).unwrap_or_default();
                let label = format!("{part} ({})", frame.t(mark.why.message()));
                let button = Button::plain(&label).role(Type::Hint16).icon(fill::EYE_SLASH);
                if ui.add(button.selected(answer.hidden.contains(&n))).clicked() {
                    wish = Some(SurveyWish::Mark(at.0, at.1, n));
                }
            }
        });
    });
    wish
}
