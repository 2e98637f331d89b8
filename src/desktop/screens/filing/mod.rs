//! The page on which a lesson is filed: which class it was, how many were there, what was found; beside it what is kept.
//!
//! It can be skipped, and then says what is lost. Nothing here asks for a pupil. What is typed is read into the types of a record
//! ([`Form`]); what a record is made of is decided there.

pub mod findings;
mod form;

use egui::{Rect, Ui, pos2, vec2};
use egui_phosphor::fill;

use self::form::{Form, Missing};
use super::View;
use super::classes::written_ui;
use super::lesson::blocks::blocks_ui;
use super::play::dialogue::inside;
use super::reading::coloured_ui;
use super::sheet::{Ground, is_one_column, sheet_ui};
use crate::classroom::lesson::sheet::{Block, Rank, step_title};
use crate::classroom::lesson::{LessonAction, Phase};
use crate::classroom::record::text::{ClassName, Day, MAX_NOTE};
use crate::classroom::record::{Grade, VoteRecord, filed};
use crate::classroom::report::lesson;
use crate::content::lesson::{Lesson, LessonPlan};
use crate::content::words::{Args, Owner};
use crate::desktop::frame::{Frame, cover};
use crate::desktop::intent::Intent;
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::painted::Painted;
use crate::desktop::records::{Draft, Format, Output, RecordsWish};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Dialog, DialogAnswer, Panel, PanelKind, TextField, label_ui, scroll_ui};
use crate::store::lesson::KeptFiling;

/// What the page remembers between frames.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct FilingMemory {
    /// What is typed; nothing before the page was first seen.
    form: Option<Form>,
    /// Whether it is asked if nothing should be kept.
    asks: bool,
}

impl FilingMemory {
    /// What is typed, as it is kept until it is filed.
    pub fn typed(&self) -> Option<KeptFiling> {
        self.form.as_ref().map(Form::kept)
    }
}

/// The page.
pub fn filing_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    held: &Held,
    memory: &mut FilingMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let ctx = ui.ctx().clone();
    let under = frame.under();
    if memory.asks {
        cover(ui);
    }
    let shown = if memory.asks { &under } else { frame };
    let title = frame.t("filing-title");
    let wanted = sheet_ui(ui, shown, painted, &title, Ground::Land, |ui, body, _| {
        if held.state.phase() == Phase::Over {
            let form = memory.form.get_or_insert_with(|| Form::new(view, held));
            page_ui(ui, shown, view, held, form, &mut memory.asks, body)
        } else {
            still_ui(ui, shown, body)
        }
    });
    if !memory.asks {
        return wanted;
    }
    let votes = held.outcomes.votes.len() as i64;
    let args = Args::new().number("minutes", i64::from(held.state.now().in_minutes())).number("votes", votes);
    let (other, safe) = (frame.t("filing-throw"), frame.t("filing-throw-keep"));
    let dialog = Dialog::new("filing-ask", &frame.t("filing-throw-title")).ask(
        &ctx,
        &frame.tr("filing-throw-body", &args),
        &other,
        &safe,
    );
    let answer = dialog?;
    memory.asks = false;
    ctx.request_repaint();
    (answer == DialogAnswer::Other).then_some(Intent::LeaveLesson)
}

/// The lesson is still held: it is ended here, if that is wanted.
fn still_ui(ui: &mut Ui, frame: &Frame<'_>, body: Rect) -> Option<Intent> {
    let theme = current(ui.ctx());
    let padding = vec2(theme.px(40.0), theme.px(34.0));
    let panel = Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
    panel
        .show_in(ui, body, |ui| {
            coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t("filing-still"), theme.tokens.ink);
            label_ui(ui, Type::Choice20, &frame.t("filing-still-about"));
            ui.add_space(theme.px(14.0));
            let (on, end) = (frame.t("filing-still-on"), frame.t("filing-end"));
            let answers = ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(theme.px(14.0), theme.px(14.0));
                let response = ui.add(Button::primary(&on).icon(fill::ARROW_LEFT));
                frame.first(&response);
                (response.clicked(), ui.add(Button::plain(&end).icon(fill::BELL)).clicked())
            });
            match answers.inner {
                (true, _) => Some(Intent::Back),
                (_, true) => Some(Intent::Lesson(LessonWish::Rule(LessonAction::End))),
                _ => None,
            }
        })
        .inner
}

fn page_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    held: &Held,
    form: &mut Form,
    asks: &mut bool,
    body: Rect,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let one_column = is_one_column(&theme);
    let gap = theme.px(14.0);
    let foot = theme.em(62.0);
    let upper = Rect::from_min_max(body.min, pos2(body.max.x, body.max.y - foot - gap));
    let share = if one_column { 1.0 } else { 0.6 };
    let left = Rect::from_min_size(upper.min, vec2(upper.width() * share - gap * 0.5, upper.height()));
    let padding = vec2(theme.px(28.0), theme.px(22.0));
    let paper = || Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
    let mut intent = paper()
        .show_in(ui, left, |ui| {
            scroll_ui(ui, "filing-form", |ui| {
                form_ui(ui, frame, view, form);
                if one_column { kept_ui(ui, frame, view, held, form) } else { None }
            })
            .inner
        })
        .inner;
    if !one_column {
        let right = Rect::from_min_max(pos2(left.max.x + gap, upper.min.y), upper.max);
        let kept = |ui: &mut Ui| scroll_ui(ui, "filing-kept", |ui| kept_ui(ui, frame, view, held, form)).inner;
        intent = intent.or(paper().show_in(ui, right, kept).inner);
    }
    let lower = Rect::from_min_max(pos2(body.min.x, body.max.y - foot), body.max);
    intent.or(inside(ui, lower, |ui| buttons_ui(ui, frame, form, asks)))
}

fn form_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, form: &mut Form) {
    let theme = current(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(8.0);
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("filing-privacy"), theme.tokens.ink_2);
    if !view.records.classes.is_empty() {
        label_ui(ui, Type::Ui18, &frame.t("filing-known"));
        ui.horizontal_wrapped(|ui| {
            for entry in &view.records.classes {
                let name = entry.class.name.as_str();
                if ui.add(Button::plain(name).selected(form.name.trim() == name)).clicked() {
                    form.choose(&entry.class);
                }
            }
        });
    }
    let label = frame.t("filing-class");
    let hint = frame.t("filing-class-hint");
    let field = TextField::line(&mut form.name, &label, crate::classroom::record::text::MAX_CLASS_NAME).hint(&hint);
    let response = ui.add(field);
    frame.first(&response);
    if response.changed() {
        form.named(&view.records.classes);
    }
    grade_ui(ui, frame, form);
    let (present, day) = (frame.t("filing-present"), frame.t("filing-day"));
    ui.add(TextField::line(&mut form.present, &present, 4));
    form.present.retain(|c| c.is_ascii_digit());
    ui.add(TextField::line(&mut form.day, &day, 10));
    let label = frame.t("filing-upbringing");
    let hint = frame.t("filing-upbringing-hint");
    ui.add(TextField::line(&mut form.upbringing, &label, MAX_NOTE).hint(&hint));
    ui.add_space(theme.px(8.0));
    findings::findings_ui(ui, frame, &mut form.findings);
}

/// The grade, one on or one back.
fn grade_ui(ui: &mut Ui, frame: &Frame<'_>, form: &mut Form) {
    let theme = current(ui.ctx());
    label_ui(ui, Type::Ui18, &frame.t("report-level"));
    ui.horizontal(|ui| {
        for (icon, message, by) in [(fill::MINUS, "filing-grade-down", -1), (fill::PLUS, "filing-grade-up", 1)] {
            if ui.add(Button::icon_only(icon, &frame.t(message))).clicked() {
                form.turn_grade(by);
            }
        }
        let words = grade_words(frame, form.grade);
        coloured_ui(ui, Type::Choice20, Face::SansBold, &words, theme.tokens.ink);
    });
}

/// A grade in words.
pub fn grade_words(frame: &Frame<'_>, grade: Grade) -> String {
    match grade {
        Grade::School(grade) => frame.tr("report-level-school", &Args::new().number("n", i64::from(grade.number()))),
        Grade::College => frame.t("report-level-college"),
        Grade::University => frame.t("report-level-university"),
        Grade::Staff => frame.t("report-level-staff"),
    }
}

/// What is kept of the lesson, and the strips that can be drawn of it.
fn kept_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, held: &Held, form: &Form) -> Option<Intent> {
    let theme = current(ui.ctx());
    ui.add_space(theme.px(6.0));
    coloured_ui(ui, Type::Speech24, Face::SerifBold, &frame.t("filing-kept"), theme.tokens.ink);
    let Lesson::Plan(plan) = &*held.lesson else { return None };
    let title =
        frame.library.words.say(frame.lang, Owner::Lesson(held.lesson.id()), held.lesson.title(), None, &Args::new());
    let length = Args::new()
        .number("held", i64::from(held.state.now().in_minutes()))
        .number("planned", i64::from(plan.minutes.0));
    let mut blocks = vec![Block::Paragraph(title), Block::Paragraph(frame.tr("report-length-of", &length))];
    let rows = held.state.steps().iter().zip(&plan.steps).map(|(state, step)| {
        let minutes = Args::new().number("n", i64::from(state.spent.in_minutes()));
        vec![step_title(frame.library, &held.lesson, frame.lang, step), frame.tr("lesson-minutes", &minutes)]
    });
    blocks.push(Block::Table { head: Vec::new(), rows: rows.collect() });
    blocks.push(Block::Heading(Rank::Part, frame.t("report-votes")));
    blocks.extend(held.outcomes.votes.values().map(|vote| Block::Paragraph(vote_line(frame, vote))));
    if held.outcomes.votes.is_empty() {
        blocks.push(Block::Paragraph(frame.t("filing-no-votes")));
    }
    blocks.extend(surveys(frame, view, plan, held, form));
    blocks_ui(ui, &blocks);
    let mut intent = None;
    for (at, run) in held.outcomes.runs.iter().enumerate() {
        let label = frame.tr("classes-comic", &Args::new().text("level", run.title.get(frame.lang)));
        if ui.add(Button::plain(&label).icon(fill::IMAGES)).clicked() {
            intent = Some(Intent::Records(RecordsWish::Write(Output::HeldComic(at, Format::Pdf))));
        }
    }
    if !held.outcomes.runs.is_empty() {
        intent = intent.or(written_ui(ui, frame, view));
    }
    intent
}

/// The surveys, and what has changed since the first form of a test, by the name of the class as it is typed now.
fn surveys(frame: &Frame<'_>, view: &View<'_>, plan: &LessonPlan, held: &Held, form: &Form) -> Vec<Block> {
    let mut surveys = filed::surveys(plan, &held.outcomes);
    let day = Day::typed(&form.day).ok().or(view.records.today);
    let name = ClassName::parse(&form.name).ok();
    let lessons = name.iter().flat_map(|name| view.records.lessons_of(name));
    let alone = day.is_some_and(|day| filed::compared(frame.library, &mut surveys, day, lessons));
    let mut blocks = Vec::new();
    for survey in &surveys {
        blocks.push(Block::Heading(Rank::Part, survey.title.get(frame.lang).to_owned()));
        let sheets = Args::new().number("n", i64::from(survey.people));
        blocks.push(Block::Paragraph(frame.tr("report-sheets", &sheets)));
        let differences = lesson::differences(&frame.library.words, frame.lang, survey);
        blocks.extend(differences.into_iter().map(Block::Paragraph));
    }
    if alone {
        blocks.push(Block::Paragraph(frame.t("filing-no-first")));
    }
    blocks
}

fn vote_line(frame: &Frame<'_>, vote: &VoteRecord) -> String {
    let people = vote.rounds.iter().filter_map(|round| round.own.as_ref()).map(|figures| figures.people()).max();
    let question = vote.question.get(frame.lang);
    match people {
        Some(people) => {
            format!("{question} {}", frame.tr("report-people", &Args::new().number("n", i64::from(people))))
        }
        None => question.to_owned(),
    }
}

fn buttons_ui(ui: &mut Ui, frame: &Frame<'_>, form: &Form, asks: &mut bool) -> Option<Intent> {
    let read: Result<Draft, Missing> = form.read();
    let reason = read.as_ref().err().map(|missing| frame.t(missing.message()));
    let (file, throw) = (frame.t("filing-file"), frame.t("filing-throw"));
    ui.horizontal(|ui| {
        let mut button = Button::primary(&file).icon(fill::NOTEBOOK);
        if let Some(reason) = &reason {
            button = button.disabled_because(reason);
        }
        let clicked = ui.add(button).clicked();
        if ui.add(Button::plain(&throw).icon(fill::TRASH)).clicked() {
            *asks = true;
            ui.ctx().request_repaint();
        }
        if let Some(reason) = &reason {
            let theme = current(ui.ctx());
            coloured_ui(ui, Type::Hint16, Face::SansMedium, reason, theme.tokens.on_night);
        }
        let draft = read.ok().filter(|_| clicked)?;
        Some(Intent::Records(RecordsWish::File(Box::new(draft))))
    })
    .inner
}
