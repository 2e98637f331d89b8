//! The Clean Session kit: at the left its parts, at the right what one does with the open one.
//!
//! [`letter`] is the page on which pupils write to the suggestion box, [`last`] the final report.

pub mod last;
pub mod letter;

use egui::{Ui, vec2};
use egui_phosphor::fill;

use super::View;
use super::filing::findings::Typed;
use super::reading::coloured_ui;
use super::sheet::{Ground, sheet_ui, two_parts};
use crate::classroom::record::text::ClassName;
use crate::classroom::report::kit::{KitPaper, Leaflet, OwnPoster, POSTERS, SURVEYS, WEEK, own_posters};
use crate::content::ids::{LessonId as PlanId, SurveyId};
use crate::content::words::Args;
use crate::desktop::clean::{BoxState, CleanWish};
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::records::{Format, RecordsWish};
use crate::desktop::screen::Screen;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, ListRow, Panel, PanelKind, TextField, heading_ui, scroll_ui};
use crate::store::journal::LessonId;

/// What the kit remembers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CleanMemory {
    /// The part that is open.
    pub part: Part,
    /// How papers are written.
    pub format: Format,
    /// A key that is typed in.
    pub key: String,
    /// What is in the box, as it was last seen.
    pub letterbox: Option<BoxState>,
    /// The sitting whose report is written.
    pub sitting: Option<LessonId>,
    /// Its findings, while they are typed on.
    pub findings: Option<(LessonId, Vec<Typed>)>,
}

/// A part of the kit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Part {
    /// The week's plan.
    #[default]
    Week,
    /// Surveys.
    Surveys,
    /// Posters.
    Posters,
    /// Leaflets and cards.
    Leaflets,
    /// The suggestion box.
    Letterbox,
    /// The final report.
    Final,
}

impl Part {
    const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Week, "clean-kit-week", fill::CALENDAR_DOTS),
        (Self::Surveys, "clean-kit-surveys", fill::LIST_CHECKS),
        (Self::Posters, "clean-kit-posters", fill::MEGAPHONE),
        (Self::Leaflets, "clean-kit-leaflets", fill::CARDS),
        (Self::Letterbox, "clean-kit-box", fill::ENVELOPE_SIMPLE),
        (Self::Final, "clean-kit-final", fill::FILE_TEXT),
    ];

    fn message(self) -> &'static str {
        Self::ALL.iter().find(|(part, ..)| *part == self).map_or("clean-kit-title", |(_, message, _)| message)
    }
}

/// The kit.
pub fn clean_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut CleanMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let title = frame.t("clean-kit-title");
    sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let [left, right] = two_parts(body, &theme, 0.34, 0.32);
        let padding = vec2(theme.px(26.0), theme.px(24.0));
        let panel = || Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        panel().show_in(ui, left, |ui| scroll_ui(ui, "kit-parts", |ui| parts_ui(ui, frame, memory)));
        let shown = panel().show_in(ui, right, |ui| {
            let name = format!("kit-{:?}", memory.part);
            scroll_ui(ui, &name, |ui| part_ui(ui, frame, view, memory)).inner
        });
        shown.inner
    })
}

fn parts_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut CleanMemory) {
    let theme = current(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(3.0);
    for (part, message, icon) in Part::ALL {
        let label = frame.t(message);
        let response = ui.add(ListRow::new(&label).icon(icon).selected(memory.part == part));
        if memory.part == part {
            frame.first(&response);
        }
        if response.clicked() {
            memory.part = part;
            ui.ctx().request_repaint();
        }
    }
    ui.add_space(theme.px(10.0));
    remark_ui(ui, &frame.t("clean-kit-about"));
}

fn part_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, memory: &mut CleanMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    heading_ui(ui, &frame.t(memory.part.message()));
    ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(8.0));
    let papers = memory.part != Part::Letterbox;
    if papers {
        format_ui(ui, frame, memory);
    }
    let intent = match memory.part {
        Part::Week => week_ui(ui, frame, memory),
        Part::Surveys => {
            remark_ui(ui, &frame.t("clean-kit-surveys-about"));
            papers_ui(ui, memory.format, surveys(frame))
        }
        Part::Posters => posters_ui(ui, frame, view, memory),
        Part::Leaflets => {
            let leaflets = Leaflet::ALL.map(|leaflet| (frame.t(leaflet.message()), KitPaper::Leaflet(leaflet)));
            let cards = (frame.t("clean-kit-cards"), KitPaper::Cards);
            papers_ui(ui, memory.format, leaflets.into_iter().chain([cards]).collect())
        }
        Part::Letterbox => box_ui(ui, frame, memory),
        Part::Final => last::last_ui(ui, frame, view, memory),
    };
    let written = papers.then(|| written_ui(ui, frame, view)).flatten();
    intent.or(written)
}

fn format_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut CleanMemory) {
    ui.horizontal_wrapped(|ui| {
        for (format, message) in [(Format::Pdf, "classes-pdf"), (Format::Html, "classes-html")] {
            let label = frame.t(message);
            if ui.add(Button::plain(&label).role(Type::Ui18).selected(memory.format == format)).clicked() {
                memory.format = format;
                ui.ctx().request_repaint();
            }
        }
    });
}

/// The paper that was written last, and its folder.
fn written_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>) -> Option<Intent> {
    let path = view.records.written.as_ref()?;
    remark_ui(ui, &frame.tr("clean-kit-saved-as", &Args::new().text("path", path.display().to_string())));
    let label = frame.t("clean-kit-open-folder");
    let opens = ui.add(Button::plain(&label).icon(fill::FOLDER_OPEN)).clicked();
    let folder = view.records.folder.clone().filter(|_| opens)?;
    Some(Intent::Records(RecordsWish::Open(folder)))
}

/// Papers, each a button that writes it.
fn papers_ui(ui: &mut Ui, format: Format, papers: Vec<(String, KitPaper)>) -> Option<Intent> {
    let mut intent = None;
    for (at, (label, paper)) in papers.into_iter().enumerate() {
        let response = ui.push_id(("paper", at), |ui| ui.add(Button::plain(&label).icon(fill::PRINTER))).inner;
        if response.clicked() {
            intent = Some(Intent::Clean(CleanWish::Write(paper, format)));
        }
    }
    intent
}

fn week_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &CleanMemory) -> Option<Intent> {
    remark_ui(ui, &frame.t("clean-kit-week-about"));
    let label = frame.t("clean-kit-open-week");
    let opens = ui.add(Button::primary(&label).icon(fill::CALENDAR_DOTS)).clicked();
    let written = papers_ui(ui, memory.format, vec![(frame.t("clean-kit-week"), KitPaper::Week)]);
    let week = PlanId::parse(WEEK).filter(|_| opens).map(Intent::ShowLesson);
    week.or(written)
}

/// The questionnaires that are in the packs.
fn surveys(frame: &Frame<'_>) -> Vec<(String, KitPaper)> {
    let named = SURVEYS.iter().filter_map(|name| SurveyId::parse(name));
    let known = named.filter(|survey| frame.library.surveys.contains_key(survey));
    let title = |survey: &SurveyId| frame.library.words.survey(frame.lang, survey, "survey", None, &Args::new());
    known.map(|survey| (title(&survey), KitPaper::Questionnaire(survey))).collect()
}

fn posters_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, memory: &CleanMemory) -> Option<Intent> {
    let words = (1..=POSTERS).map(|n| {
        let title = frame.t(&format!("clean-kit-poster-{n}"));
        let args = Args::new().number("n", i64::from(n)).text("title", title);
        (frame.tr("clean-kit-poster-n", &args), KitPaper::Poster(n))
    });
    let from_words = papers_ui(ui, memory.format, words.collect());
    remark_ui(ui, &frame.t("clean-kit-own-about"));
    let own = own(view);
    if own.is_empty() {
        remark_ui(ui, &frame.t("clean-kit-own-none"));
        return from_words;
    }
    let label = |poster: &OwnPoster| format!("{}: «{}»", poster.class.as_str(), poster.answer.get(frame.lang));
    let papers = own.into_iter().map(|poster| (label(&poster), KitPaper::Own(Box::new(poster)))).collect();
    let from_figures = ui.push_id("own", |ui| papers_ui(ui, memory.format, papers)).inner;
    from_words.or(from_figures)
}

/// Posters of the figures that the journal has, and of the lesson that is being held.
fn own(view: &View<'_>) -> Vec<OwnPoster> {
    let filed = view.records.classes.iter().flat_map(|entry| {
        entry.lessons.iter().rev().flat_map(|(_, it)| own_posters(&entry.class.name, &it.votes, &it.surveys))
    });
    let held = view.lesson.and_then(|held| {
        let outcomes = &held.outcomes;
        let votes: Vec<_> = outcomes.votes.values().cloned().collect();
        let surveys: Vec<_> = outcomes.surveys.values().cloned().collect();
        Some(own_posters(&ClassName::parse("—").ok()?, &votes, &surveys))
    });
    held.into_iter().flatten().chain(filed).take(MOST_OWN).collect()
}

/// More posters of own figures than this are not offered.
const MOST_OWN: usize = 24;

fn box_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut CleanMemory) -> Option<Intent> {
    remark_ui(ui, &frame.t("clean-kit-box-about"));
    let state = memory.letterbox.as_ref()?;
    let mut intent = None;
    if let Some(key) = &state.key {
        remark_ui(ui, &frame.tr("clean-kit-box-has", &Args::new().text("key", key.as_str())));
        let args = Args::new().number("n", state.letters as i64).text("folder", state.folder.display().to_string());
        remark_ui(ui, &frame.tr("clean-kit-box-count", &args));
        let label = frame.t("clean-kit-box-write");
        if ui.add(Button::primary(&label).icon(fill::PENCIL_SIMPLE)).clicked() {
            intent = Some(Intent::Open(Screen::Letter));
        }
    } else {
        remark_ui(ui, &frame.t("clean-kit-box-no-key"));
    }
    remark_ui(ui, &frame.t("clean-kit-box-key-how"));
    let label = frame.t("clean-kit-box-key");
    ui.add(TextField::line(&mut memory.key, &label, LONGEST_KEY));
    let label = frame.t("clean-kit-box-set");
    if ui.add(Button::plain(&label).icon(fill::KEY)).clicked() {
        intent = Some(Intent::Clean(CleanWish::Key(std::mem::take(&mut memory.key))));
    }
    intent
}

/// A public key is shorter.
const LONGEST_KEY: usize = 120;

/// A line that explains.
fn remark_ui(ui: &mut Ui, text: &str) {
    let ink = current(ui.ctx()).tokens.ink_2;
    coloured_ui(ui, Type::Ui18, Face::SansMedium, text, ink);
}
