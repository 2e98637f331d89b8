//! A station of a team quest, played on this computer: a series, black boxes, a crossword, Agent 37001, a case.
//!
//! On a computer of its own one chooses number, team and station first ([`choose`]); at the end the points are twelve digits to be
//! read out. In the lesson they go to the board.

mod agent;
mod boxes;
mod choose;
mod crossword;
mod series;

use egui::{Rect, Ui, pos2, vec2};
use egui_phosphor::fill;

use super::View;
use super::lesson::quest::{flag_name, points_text, station_name};
use super::play::dialogue::inside;
use super::reading::coloured_ui;
use super::sheet::{Ground, sheet_ui};
use crate::classroom::quest::flag::flags;
use crate::classroom::quest::series::Outcome;
use crate::classroom::quest::team::TeamId;
use crate::classroom::quest::visit::{Visit, VisitAction};
use crate::content::ids::{OptionId, QuestionId, StationId};
use crate::content::stations::message;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::station::{Alone, StationWish, Visiting};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, flag_ui, scroll_ui};

/// What a station remembers between frames.
#[derive(Clone, Default)]
pub struct StationMemory {
    /// Who was where when this was remembered: with another visit it begins anew.
    of: Option<(TeamId, StationId)>,
    number: String,
    team: u8,
    station: usize,
    typed: String,
    order: Vec<OptionId>,
    word: usize,
    last: Option<(QuestionId, Outcome)>,
    missed: bool,
    stopped: bool,
}

/// The station.
pub fn station_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut StationMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let visiting = view.visiting();
    let title = visiting.map_or_else(|| frame.t("quest-play-station"), |own| station_name(frame, &own.station.id));
    sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let padding = vec2(theme.px(30.0), theme.px(24.0));
        let panel = Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        panel
            .show_in(ui, body, |ui| match (visiting, view.alone) {
                (Some(visiting), _) => {
                    let of = (visiting.team, visiting.station.id.clone());
                    if memory.of.as_ref() != Some(&of) {
                        *memory = StationMemory {
                            of: Some(of),
                            number: std::mem::take(&mut memory.number),
                            // The next team comes to the same station.
                            station: memory.station,
                            ..Default::default()
                        };
                    }
                    visit_ui(ui, frame, view, visiting, memory)
                }
                (None, Some(Alone::Choosing(quest))) => choose::choose_ui(ui, frame, quest, memory),
                (None, _) => None,
            })
            .inner
    })
}

fn visit_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    visiting: &Visiting,
    memory: &mut StationMemory,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let whole = ui.max_rect();
    let foot = theme.em(54.0);
    let upper = Rect::from_min_max(whole.min, pos2(whole.max.x, whole.max.y - foot));
    let lower = Rect::from_min_max(pos2(whole.min.x, upper.max.y + theme.px(6.0)), whole.max);
    let over = visiting.visit.is_over() || memory.stopped;
    let mut intent = None;
    inside(ui, upper, |ui| {
        head_ui(ui, frame, visiting);
        intent = scroll_ui(ui, "station", |ui| {
            if over {
                result_ui(ui, frame, view, visiting);
                return None;
            }
            match &visiting.visit {
                Visit::Case(..) => case_ui(ui, frame, visiting),
                Visit::Series(questions, series) => series::series_ui(ui, frame, visiting, (questions, series), memory),
                Visit::Boxes(boxes, at) => boxes::box_ui(ui, frame, visiting, boxes.get(*at)?, memory),
                Visit::Crossword(laid, written, _) => {
                    crossword::crossword_ui(ui, frame, visiting, (laid, written), memory)
                }
                Visit::Processes(processes, at, handed) => {
                    agent::process_ui(ui, frame, visiting, processes.get(*at)?, *handed)
                }
            }
        })
        .inner;
    });
    let from_foot = inside(ui, lower, |ui| foot_ui(ui, frame, view, visiting, over, memory));
    intent.or(from_foot)
}

/// What a team does.
fn act(action: VisitAction) -> Intent {
    Intent::Station(StationWish::Do(action))
}

/// Whose turn it is, and what is to be done.
fn head_ui(ui: &mut Ui, frame: &Frame<'_>, visiting: &Visiting) {
    let theme = current(ui.ctx());
    ui.horizontal(|ui| {
        let own = flags(visiting.number.seed()).get(usize::from(visiting.team.0)).copied();
        if let Some(own) = own {
            flag_ui(ui, &theme, own, theme.em(44.0), &flag_name(frame, own));
        }
        let task = frame.attr(&message(&visiting.station.id), "task");
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &task, theme.tokens.ink_2);
    });
    ui.add_space(theme.px(6.0));
}

/// The level of a case.
fn case_ui(ui: &mut Ui, frame: &Frame<'_>, _: &Visiting) -> Option<Intent> {
    let label = frame.t("quest-play-case");
    let response = ui.add(Button::primary(&label).icon(fill::PLAY));
    frame.first(&response);
    response.clicked().then_some(Intent::Station(StationWish::Play))
}

/// The points, and without a network the digits that tell them.
fn result_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, visiting: &Visiting) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let Some(cell) = visiting.cell() else {
        coloured_ui(ui, Type::Heading30, Face::Serif, &frame.t("quest-play-nothing-yet"), t.ink);
        return;
    };
    let args = Args::new().text("points", points_text(frame.lang, cell.score));
    let text = frame.tr("quest-play-result", &args.number("most", i64::from(visiting.station.most)));
    coloured_ui(ui, Type::Title38, Face::SerifBold, &text, t.accent);
    if cell.false_alarms > 0 {
        let args = Args::new().number("n", i64::from(cell.false_alarms));
        coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.tr("quest-play-false-alarms", &args), t.ink);
    }
    if view.lesson.is_none()
        && let Some(code) = visiting.code()
    {
        ui.add_space(theme.px(16.0));
        coloured_ui(ui, Type::Speech24, Face::Serif, &frame.t("quest-play-tell-code"), t.ink);
        coloured_ui(ui, Type::Figure56, Face::SansBold, &code, t.ink);
    }
}

fn foot_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    visiting: &Visiting,
    over: bool,
    memory: &mut StationMemory,
) -> Option<Intent> {
    let mut intent = None;
    ui.horizontal(|ui| {
        if over {
            let message = if view.lesson.is_some() { "quest-play-to-board" } else { "quest-play-next-team" };
            let label = frame.t(message);
            let response = ui.add(Button::primary(&label).icon(fill::CHECK));
            frame.first(&response);
            if response.clicked() {
                let wish = if visiting.cell().is_some() { StationWish::Finish } else { StationWish::Leave };
                intent = Some(Intent::Station(wish));
            }
            return;
        }
        let label = frame.t("quest-play-stop");
        if ui.add(Button::plain(&label).icon(fill::BELL)).clicked() {
            memory.stopped = true;
            if matches!(visiting.visit, Visit::Crossword(..)) {
                intent = Some(act(VisitAction::HandIn));
            }
        }
        let label = frame.t("quest-play-print-crossword");
        if matches!(visiting.visit, Visit::Crossword(..)) && ui.add(Button::plain(&label).icon(fill::PRINTER)).clicked()
        {
            intent = Some(Intent::PrintCrossword);
        }
        let label = frame.t("quest-play-leave");
        if ui.add(Button::plain(&label).icon(fill::X)).clicked() {
            intent = Some(Intent::Station(StationWish::Leave));
        }
    });
    intent
}
