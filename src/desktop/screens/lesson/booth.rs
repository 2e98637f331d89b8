//! A survey on this computer: one page at a time, large, with nothing on it of whoever sat here before.
//!
//! The first page says what is kept. Text that is being written lies in the interface under the number of the sheet and is dropped with it.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Id, Rect, Ui, pos2, vec2};
use egui_phosphor::fill;

use super::projector::large_ui;
use crate::classroom::survey::sheet::Answer;
use crate::content::ids::OptionId;
use crate::content::lang::Lang;
use crate::content::survey::{Item, ItemKind, Survey, column_attribute, row_attribute};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::{Frame, forget_focus};
use crate::desktop::intent::Intent;
use crate::desktop::lesson::LessonWish;
use crate::desktop::lesson::booth::{Booth, BoothWish, Page, Source, secret_of};
use crate::desktop::lesson::survey::{HeldSurvey, SurveyWish};
use crate::desktop::painted::Painted;
use crate::desktop::screens::play::dialogue::inside;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::screens::sheet::is_one_column;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, TextField, scroll_ui};

/// The booth, over the whole window.
pub fn booth_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    held: &HeldSurvey,
    booth: &Booth,
    painted: &mut Painted,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    painted.title(ui.painter(), screen);
    ui.painter().rect_filled(screen, 0.0, fade(theme.tokens.night, if theme.is_felt() { 0.62 } else { 1.0 }));
    let wide = (screen.width() - theme.px(72.0)).min(theme.px(980.0));
    let rect = Rect::from_center_size(screen.center(), vec2(wide, screen.height() - theme.px(40.0)));
    let panel = Panel::new(PanelKind::Paper).corner(40.0).padding(vec2(theme.px(48.0), theme.px(28.0)));
    let said = panel.show_in(ui, rect, |ui| page_ui(ui, frame, held, booth)).inner;
    let said = if frame.asked(Command::Lesson) { Some(Said::Survey(SurveyWish::Leave)) } else { said };
    match said? {
        Said::Speak(lang) => Some(Intent::Speak(lang)),
        Said::Survey(wish) => {
            let ends = matches!(wish, SurveyWish::Leave | SurveyWish::Booth(BoothWish::HandIn));
            if ends {
                forget_words(ui, booth, &held.survey);
            }
            forget_focus(ui);
            // What had it stands on this page; the next one has its own.
            frame.first.set(None);
            Some(Intent::Lesson(LessonWish::Survey(wish)))
        }
    }
}

/// What is wanted here.
enum Said {
    Survey(SurveyWish),
    Speak(Lang),
}

fn page_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldSurvey, booth: &Booth) -> Option<Said> {
    let theme = current(ui.ctx());
    let whole = ui.max_rect();
    let lines = if is_one_column(&theme) { 2.0 } else { 1.0 };
    let foot = theme.em(60.0) * lines;
    let upper = Rect::from_min_max(whole.min, pos2(whole.max.x, whole.max.y - foot));
    let lower = Rect::from_min_max(pos2(whole.min.x, upper.max.y + theme.px(8.0)), whole.max);
    let mut wish = None;
    let mut words = None;
    let said = inside(ui, upper, |ui| {
        // Each page begins at its top.
        let name = format!("booth-{}-{:?}", booth.number, booth.page);
        scroll_ui(ui, &name, |ui| match &booth.page {
            Page::Kept => kept_ui(ui, frame, held),
            Page::Item(_) => {
                if let Some(item) = booth.item(&held.survey) {
                    (wish, words) = item_ui(ui, frame, held, booth, item);
                }
                None
            }
            Page::End => {
                large_ui(ui, Type::Heading30, &frame.t("booth-end"));
                None
            }
            Page::Thanks => {
                large_ui(ui, Type::Heading30, &own(frame, &held.survey, "survey", Some("thanks")));
                ui.add_space(theme.px(12.0));
                large_ui(ui, Type::Speech24, &frame.to(held.adults, "booth-nothing-left"));
                None
            }
        })
        .inner
    });
    let from_foot = inside(ui, lower, |ui| foot_ui(ui, frame, held, booth, words));
    said.or(wish.map(|wish| Said::Survey(SurveyWish::Booth(wish)))).or(from_foot)
}

/// What is kept, as it is in truth; and in which language one is asked.
fn kept_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldSurvey) -> Option<Said> {
    let theme = current(ui.ctx());
    let mut said = None;
    ui.horizontal_wrapped(|ui| {
        for lang in Lang::ALL {
            let label = lang.own_name();
            if ui.add(Button::plain(label).selected(frame.lang == lang)).clicked() {
                said = Some(Said::Speak(lang));
            }
        }
    });
    ui.add_space(theme.px(6.0));
    let survey = &held.survey;
    let title = own(frame, survey, "survey", None);
    coloured_ui(ui, Type::Title38, Face::SerifBold, &title, theme.tokens.accent);
    large_ui(ui, Type::Speech24, &own(frame, survey, "survey", Some("about")));
    ui.add_space(theme.px(8.0));
    coloured_ui(ui, Type::Speech24, Face::SerifBold, &frame.t("survey-kept-title"), theme.tokens.ink);
    for message in kept(survey) {
        coloured_ui(
            ui,
            Type::Ui18,
            Face::SansMedium,
            &format!("•  {}", frame.to(held.adults, message)),
            theme.tokens.ink,
        );
    }
    said
}

/// What is said of a survey that is answered on this computer.
pub fn kept(survey: &Survey) -> Vec<&'static str> {
    let open = survey.items.iter().any(|item| matches!(item.kind, ItemKind::Open { .. }));
    let judged = survey.clean_of_judged().1 > 0;
    let all = [
        ("survey-kept-counts", true),
        ("survey-kept-no-name", true),
        ("survey-kept-apart", true),
        ("survey-kept-scores", judged),
        ("survey-kept-five", true),
        ("survey-kept-results", true),
        ("survey-kept-words", open),
        ("booth-kept-here", true),
        ("survey-kept-skip", true),
        ("survey-kept-not-a-report", true),
    ];
    all.into_iter().filter(|(_, said)| *said).map(|(message, _)| message).collect()
}

/// One item: what is wanted, and what has been written so far.
fn item_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    held: &HeldSurvey,
    booth: &Booth,
    item: &Item,
) -> (Option<BoothWish>, Option<String>) {
    let theme = current(ui.ctx());
    let say = |attribute: Option<&str>| own(frame, &held.survey, item.id.as_str(), attribute);
    if let Some((n, of)) = booth.place(&held.survey) {
        let args = Args::new().number("n", n as i64).number("of", of as i64);
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("booth-of", &args), theme.tokens.ink_2);
    }
    large_ui(ui, Type::Heading30, &say(None));
    ui.add_space(theme.px(10.0));
    if secret_of(item).is_some() && booth.source == Source::Pupils {
        coloured_ui(
            ui,
            Type::Choice20,
            Face::SansMedium,
            &frame.to(held.adults, "survey-secret-about"),
            theme.tokens.ink_2,
        );
        if booth.must_throw(item) {
            let label = frame.t("survey-secret-throw");
            let response = ui.add(Button::primary(&label).icon(fill::DICE_FIVE));
            frame.first(&response);
            return (response.clicked().then_some(BoothWish::Throw), None);
        }
        if let Some(told) = booth.thrown(&item.id) {
            coloured_ui(
                ui,
                Type::Speech24,
                Face::SansBold,
                &frame.to(held.adults, told.message()),
                theme.tokens.accent,
            );
            if told == crate::classroom::survey::secret::Told::Other {
                large_ui(ui, Type::Speech24, &say(Some("other")));
            }
        }
        ui.add_space(theme.px(8.0));
    }
    let given = booth.answer_to(&item.id);
    let answer = match &item.kind {
        ItemKind::Single { .. } | ItemKind::Judge { .. } => {
            let options = item.kind.options();
            let chosen = chosen_ui(ui, frame, &options, &say, |option| given == Some(&Answer::One(option.clone())));
            chosen.map(|option| Answer::One(option.clone()))
        }
        ItemKind::Many { options } => {
            coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("booth-several"), theme.tokens.ink_2);
            let given = if let Some(Answer::Several(given)) = given { given.clone() } else { BTreeSet::new() };
            let options: Vec<&OptionId> = options.iter().collect();
            chosen_ui(ui, frame, &options, &say, |option| given.contains(option)).map(|option| {
                let mut given = given.clone();
                if !given.remove(option) {
                    given.insert(option.clone());
                }
                Answer::Several(given)
            })
        }
        ItemKind::Scale { to } => {
            let level = scale_ui(ui, frame, *to, given, [&say(Some("low")), &say(Some("high"))]);
            level.map(Answer::Level)
        }
        ItemKind::Matrix { rows, columns } => {
            let given = if let Some(Answer::Table(given)) = given { given.clone() } else { BTreeMap::new() };
            matrix_ui(ui, rows, columns, &say, &given).map(|(row, column)| {
                let mut given = given.clone();
                given.insert(row.clone(), column.clone());
                Answer::Table(given)
            })
        }
        ItemKind::Open { .. } => {
            let text = words_ui(ui, frame, held, booth, item);
            return (None, Some(text));
        }
    };
    (answer.map(BoothWish::Answer), None)
}

/// Options below each other, each with its digit. Answers the one that was pressed.
fn chosen_ui<'o>(
    ui: &mut Ui,
    frame: &Frame<'_>,
    options: &[&'o OptionId],
    say: &dyn Fn(Option<&str>) -> String,
    is_given: impl Fn(&OptionId) -> bool,
) -> Option<&'o OptionId> {
    let mut pressed = frame.chosen().and_then(|at| options.get(at).copied());
    for (at, option) in (1..).zip(options) {
        let (key, label) = (at.to_string(), say(Some(option.as_str())));
        let button = Button::choice(&key, &label).role(Type::Speech24).fill_width().selected(is_given(option));
        if ui.add(button).clicked() {
            pressed = Some(option);
        }
    }
    pressed
}

fn scale_ui(ui: &mut Ui, frame: &Frame<'_>, to: u8, given: Option<&Answer>, ends: [&str; 2]) -> Option<u8> {
    let theme = current(ui.ctx());
    let mut level = frame.chosen().and_then(|at| u8::try_from(at + 1).ok()).filter(|level| *level <= to);
    coloured_ui(ui, Type::Choice20, Face::SansMedium, &format!("1: {}", ends[0]), theme.tokens.ink_2);
    ui.horizontal_wrapped(|ui| {
        for at in 1..=to {
            let label = at.to_string();
            let button = Button::plain(&label).role(Type::Speech24).min_size(vec2(66.0, 62.0));
            if ui.add(button.selected(given == Some(&Answer::Level(at)))).clicked() {
                level = Some(at);
            }
        }
    });
    coloured_ui(ui, Type::Choice20, Face::SansMedium, &format!("{to}: {}", ends[1]), theme.tokens.ink_2);
    level
}

fn matrix_ui<'o>(
    ui: &mut Ui,
    rows: &'o [OptionId],
    columns: &'o [OptionId],
    say: &dyn Fn(Option<&str>) -> String,
    given: &BTreeMap<OptionId, OptionId>,
) -> Option<(&'o OptionId, &'o OptionId)> {
    let theme = current(ui.ctx());
    let mut pressed = None;
    for row in rows {
        let name = say(Some(&row_attribute(row)));
        coloured_ui(ui, Type::Choice20, Face::SansBold, &name, theme.tokens.ink);
        ui.horizontal_wrapped(|ui| {
            for column in columns {
                let label = say(Some(&column_attribute(column)));
                if ui.add(Button::plain(&label).selected(given.get(row) == Some(column))).clicked() {
                    pressed = Some((row, column));
                }
            }
        });
    }
    pressed
}

/// Words of one's own. They lie in the interface until one goes on.
fn words_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldSurvey, booth: &Booth, item: &Item) -> String {
    let longest = if let ItemKind::Open { longest } = item.kind { usize::from(longest) } else { 0 };
    let id = words_id(booth, item);
    let kept = if let Some(Answer::Words(words)) = booth.answer_to(&item.id) { words.clone() } else { String::new() };
    let mut text = ui.data_mut(|data| data.get_temp::<String>(id)).unwrap_or(kept);
    let label = frame.to(held.adults, "booth-words");
    let field = ui.push_id(id, |ui| ui.add(TextField::area(&mut text, &label, 5, longest))).inner;
    frame.first(&field);
    ui.data_mut(|data| data.insert_temp(id, text.clone()));
    text
}

fn words_id(booth: &Booth, item: &Item) -> Id {
    Id::new(("booth-words", booth.number, item.id.as_str()))
}

/// Nothing that was written on this sheet stays in the interface.
fn forget_words(ui: &Ui, booth: &Booth, survey: &Survey) {
    for item in &survey.items {
        ui.data_mut(|data| data.remove::<String>(words_id(booth, item)));
    }
}

fn foot_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldSurvey, booth: &Booth, words: Option<String>) -> Option<Said> {
    let mut said = None;
    ui.horizontal_wrapped(|ui| {
        let (message, icon, wish) = match (&booth.page, booth.source) {
            (Page::Kept, _) => ("booth-begin", fill::PLAY, BoothWish::Begin),
            (Page::Item(_), _) => {
                let on = words.clone().map_or(BoothWish::On, BoothWish::Words);
                ("booth-on", fill::ARROW_RIGHT, on)
            }
            (Page::End, Source::Pupils) => ("survey-hand-in", fill::TRAY_ARROW_DOWN, BoothWish::HandIn),
            (Page::End, Source::Paper) => ("booth-put", fill::TRAY_ARROW_DOWN, BoothWish::HandIn),
            (Page::Thanks, _) => ("booth-next", fill::USER, BoothWish::Next),
        };
        let waits = booth.item(&held.survey).is_some_and(|item| booth.must_throw(item));
        let survey = |wish| Said::Survey(SurveyWish::Booth(wish));
        if !waits {
            let label = frame.t(message);
            let response = ui.add(Button::primary(&label).icon(icon).role(Type::Speech24));
            frame.first(&response);
            if response.clicked() || frame.asked(Command::Advance) {
                said = Some(survey(wish));
            }
        }
        if let Page::Item(_) = booth.page {
            let label = frame.t("survey-pass-over");
            if ui.add(Button::plain(&label).icon(fill::SKIP_FORWARD)).clicked() {
                said = Some(survey(BoothWish::Pass));
            }
        }
        if matches!(booth.page, Page::Item(_) | Page::End) {
            let label = frame.t("booth-back");
            if ui.add(Button::icon_only(fill::ARROW_LEFT, &label)).clicked() {
                said = Some(survey(BoothWish::Back));
            }
        }
        if booth.source == Source::Paper {
            let args = Args::new().number("n", i64::from(booth.number));
            coloured_ui(
                ui,
                Type::Ui18,
                Face::SansBold,
                &frame.tr("booth-typed", &args),
                current(ui.ctx()).tokens.ink_2,
            );
        }
        let label = format!("{} ({})", frame.t("booth-leave"), frame.bindings.label(Command::Lesson));
        if ui.add(Button::icon_only(fill::CHALKBOARD_TEACHER, &label)).clicked() {
            said = Some(Said::Survey(SurveyWish::Leave));
        }
    });
    said
}

/// A message of the survey's own words.
pub fn own(frame: &Frame<'_>, survey: &Survey, message: &str, attribute: Option<&str>) -> String {
    frame.library.words.survey(frame.lang, &survey.id, message, attribute, &Args::new())
}
