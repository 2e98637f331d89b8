//! The map of paths taken and not taken. Each fork is a button from which the level is played again.

use egui::epaint::{CubicBezierShape, PathStroke};
use egui::{Pos2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::Told;
use crate::content::level::{BeatKind, EndingIx};
use crate::content::markup::plain;
use crate::content::words::Args;
use crate::desktop::intent::Intent;
use crate::desktop::screens::play::lines;
use crate::desktop::screens::reading::{Spot, coloured_ui, panel_ui, section_ui};
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{ListRow, Panel, PanelKind, paint, tooltip_ui};
use crate::play::action::Action;
use crate::play::paths::Fork;

/// The share of the map that the forks take; the endings stand to the right.
const FORKS: f32 = 0.66;
/// How many options not taken are shown as twigs at a fork.
const TWIGS: usize = 4;

/// The map: drawn where there is room, a list where there is none.
pub fn map_ui(ui: &mut Ui, told: &Told<'_>, spot: Spot) -> Option<Intent> {
    let frame = told.frame;
    let title = frame.t("debrief-paths");
    let hint = frame.t("debrief-paths-hint");
    let panel = Panel::new(PanelKind::Paper).corner(30.0).padding(vec2(30.0, 20.0));
    panel_ui(ui, spot, panel, &title, |ui| {
        let theme = current(ui.ctx());
        let quiet = theme.tokens.ink_2;
        if spot == Spot::Flow {
            section_ui(ui, fill::PATH, &title, theme.tokens.accent);
            coloured_ui(ui, Type::Hint16, Face::SerifItalic, &hint, quiet);
            return list_ui(ui, told);
        }
        ui.horizontal(|ui| {
            section_ui(ui, fill::PATH, &title, theme.tokens.accent);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let font = theme.font_in(Type::Hint16, Face::SerifItalic);
                ui.add(egui::Label::new(egui::RichText::new(&hint).font(font).color(quiet)).truncate());
            });
        });
        drawn_ui(ui, &theme, told)
    })
}

/// The forks and endings as rows.
fn list_ui(ui: &mut Ui, told: &Told<'_>) -> Option<Intent> {
    let mut intent = None;
    for fork in &told.paths.forks {
        let label = taken(told, fork);
        let state = told.frame.t("debrief-replay");
        if ui.add(ListRow::new(&label).icon(fill::ARROW_COUNTER_CLOCKWISE).state(&state)).clicked() {
            intent = Some(Intent::Rewind(fork.keep));
        }
    }
    for (ix, standing) in endings(told) {
        let icon = match standing {
            Standing::Reached => fill::CHECK_CIRCLE,
            Standing::Known => fill::FLAG,
            Standing::Unknown => fill::QUESTION,
        };
        let text = format!("{} — {}", ending_title(told, ix), told.frame.t(standing.message()));
        ui.horizontal(|ui| {
            let theme = current(ui.ctx());
            let (rect, _) = ui.allocate_exact_size(vec2(theme.em(26.0), theme.em(26.0)), Sense::hover());
            paint::icon(ui.painter(), &theme, rect.center(), icon, 20.0, theme.tokens.accent);
            coloured_ui(ui, Type::Hint16, Face::SansMedium, &text, theme.tokens.ink);
        });
    }
    intent
}

/// Whether an ending was reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// In this run.
    Reached,
    /// Some time before.
    Known,
    /// Never.
    Unknown,
}

impl Standing {
    fn message(self) -> &'static str {
        match self {
            Self::Reached => "debrief-ending-reached",
            Self::Known => "debrief-ending-known",
            Self::Unknown => "debrief-ending-unknown",
        }
    }
}

fn endings(told: &Told<'_>) -> Vec<(EndingIx, Standing)> {
    let level = told.run.level();
    let ever = told.frame.shelf.profile().and_then(|profile| profile.endings.get(&level.id));
    let standing = |(at, ending): (usize, &crate::content::level::Ending)| {
        let ix = EndingIx(at as u16);
        let known = ever.is_some_and(|ever| ever.contains(&ending.id));
        let standing = match known {
            _ if ix == told.ending_ix => Standing::Reached,
            true => Standing::Known,
            false => Standing::Unknown,
        };
        (ix, standing)
    };
    level.endings.iter().enumerate().map(standing).collect()
}

fn ending_title(told: &Told<'_>, ix: EndingIx) -> String {
    let id = told.run.level().ending(ix).id.clone();
    told.level_word(id.as_str(), Some("title"))
}

/// What the player did at a fork, in words.
fn taken(told: &Told<'_>, fork: &Fork) -> String {
    match &fork.taken {
        Action::Choose(at) | Action::Look(at) => option(told, fork, *at),
        _ => {
            let beat = told.run.level().beat(fork.beat).id.clone();
            told.level_word(beat.as_str(), None)
        }
    }
}

/// The words of an option or thing.
fn option(told: &Told<'_>, fork: &Fork, at: u8) -> String {
    let beat = told.run.level().beat(fork.beat);
    let id = match &beat.kind {
        BeatKind::Choose { options, .. } => options.get(usize::from(at)).map(|option| &option.id),
        BeatKind::Hub { things, .. } => things.get(usize::from(at)).map(|thing| &thing.id),
        _ => None,
    };
    let Some(id) = id else { return String::new() };
    let args = lines::args_for(told.frame, told.run, Some(beat));
    plain(&lines::word(told.frame, &told.run.level().id, &beat.id, Some(id.as_str()), &args))
}

/// What is told of a fork while one rests on it.
fn about(told: &Told<'_>, fork: &Fork) -> String {
    let frame = told.frame;
    let mut text = frame.tr("debrief-you-chose", &Args::new().text("what", taken(told, fork)));
    for branch in fork.others.iter().take(TWIGS) {
        if let Some(other) = branch.option {
            let what = option(told, fork, other);
            text.push('\n');
            text.push_str(&frame.tr("debrief-also", &Args::new().text("what", what)));
        }
    }
    text.push('\n');
    text.push_str(&frame.t("debrief-replay"));
    text
}

fn drawn_ui(ui: &mut Ui, theme: &Theme, told: &Told<'_>) -> Option<Intent> {
    let t = &theme.tokens;
    let endings = endings(told);
    let least = theme.em(26.0) * endings.len() as f32;
    let size = vec2(ui.available_width(), (ui.available_height() - theme.px(2.0)).max(least).max(theme.px(120.0)));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let half = theme.px(11.0);
    let ends_x = rect.min.x + rect.width() * FORKS + half;
    let step = rect.height() / endings.len() as f32;
    let ends: Vec<Pos2> = (0..endings.len()).map(|at| pos2(ends_x, rect.min.y + step * (at as f32 + 0.5))).collect();
    let reached_y = ends.get(usize::from(told.ending_ix.0)).map_or(rect.center().y, |end| end.y);
    let forks = &told.paths.forks;
    let column = (rect.width() * FORKS - theme.px(70.0)) / forks.len().max(1) as f32;
    let radius = theme.px(12.0).min(column * 0.36);
    // The path runs along the middle and bends to its ending at the end.
    let nodes: Vec<Pos2> = (0..forks.len())
        .map(|at| {
            let bend = (at as f32 / forks.len().max(1) as f32).powi(3) * 0.6;
            let y = rect.center().y + (reached_y - rect.center().y) * bend;
            pos2(rect.min.x + theme.px(14.0) + column * (at as f32 + 0.2), y)
        })
        .collect();

    let quiet = Stroke::new(theme.px(2.0), fade(t.line, if theme.is_felt() { 0.75 } else { 1.0 }));
    for (ending, at) in &told.paths.leads {
        if let (Some(from), Some(to)) = (nodes.get(*at), ends.get(usize::from(ending.0))) {
            dashed(ui, theme, *from, *to - vec2(half, 0.0), quiet);
        }
    }
    for (at, (fork, node)) in forks.iter().zip(&nodes).enumerate() {
        // Neither over the heading nor beyond the lower edge.
        let room = (node.y - rect.min.y).min(rect.max.y - node.y) - theme.px(7.0);
        twigs(ui, theme, *node, fork.others.len().min(TWIGS), at, vec2(column, room), quiet);
    }
    let strong = PathStroke::new(theme.px(5.0), t.accent);
    ui.painter().line(nodes.clone(), strong.clone());
    if let (Some(last), Some(end)) = (nodes.last(), ends.get(usize::from(told.ending_ix.0))) {
        let curve = curve(*last, *end, theme.px(5.0), t.accent);
        ui.painter().add(curve);
    }
    let mut intent = None;
    for (at, (fork, node)) in forks.iter().zip(&nodes).enumerate() {
        let response = fork_ui(ui, theme, told, fork, at, *node, radius, column);
        if response.clicked() {
            intent = Some(Intent::Rewind(fork.keep));
        }
    }
    for ((ix, standing), end) in endings.iter().zip(&ends) {
        ending_ui(ui, theme, told, *ix, *standing, *end, half, rect.max.x);
    }
    intent
}

/// The curve of 08: it leaves and arrives level.
fn curve(from: Pos2, to: Pos2, width: f32, color: egui::Color32) -> CubicBezierShape {
    let middle = (from.x + to.x) / 2.0;
    let points = [from, pos2(middle, from.y), pos2(middle, to.y), to];
    CubicBezierShape::from_points_stroke(points, false, egui::Color32::TRANSPARENT, PathStroke::new(width, color))
}

fn dashed(ui: &Ui, theme: &Theme, from: Pos2, to: Pos2, stroke: Stroke) {
    // Leaves steeply, then runs level: many branches do not lie on each other.
    let lean = (to.x - from.x).min(theme.px(120.0));
    let points = [from, pos2(from.x + lean * 0.5, from.y), pos2(from.x + lean * 0.4, to.y), pos2(from.x + lean, to.y)];
    let shape = CubicBezierShape::from_points_stroke(points, false, egui::Color32::TRANSPARENT, stroke);
    let mut path: Vec<Pos2> = (0..=16).map(|at| shape.sample(at as f32 / 16.0)).collect();
    path.push(to);
    ui.painter().extend(egui::Shape::dashed_line(&path, stroke, theme.px(6.0), theme.px(5.0)));
}

/// Short dashed twigs to the options that were not taken.
fn twigs(ui: &Ui, theme: &Theme, node: Pos2, count: usize, at: usize, room: Vec2, stroke: Stroke) {
    let highest = theme.px(34.0 + (count.div_ceil(2).saturating_sub(1)) as f32 * 17.0);
    let fits = (room.y / highest).clamp(0.4, 1.0);
    for twig in 0..count {
        let up = (twig + at).is_multiple_of(2);
        let rank = (twig / 2) as f32;
        let reach = vec2(
            (room.x * 0.5).min(theme.px(20.0)) + rank * theme.px(3.0),
            theme.px(34.0 + rank * 17.0) * fits * if up { -1.0 } else { 1.0 },
        );
        let tip = node + reach;
        let path = [node, node + vec2(reach.x * 0.3, reach.y * 0.6), tip];
        ui.painter().extend(egui::Shape::dashed_line(&path, stroke, theme.px(4.0), theme.px(4.0)));
        let radius = theme.px(5.5);
        ui.painter().circle(tip, radius, theme.tokens.paper, Stroke::new(theme.px(2.0), theme.tokens.line));
    }
}

fn fork_ui(
    ui: &mut Ui,
    theme: &Theme,
    told: &Told<'_>,
    fork: &Fork,
    at: usize,
    node: Pos2,
    radius: f32,
    column: f32,
) -> Response {
    let t = &theme.tokens;
    let hit = Rect::from_center_size(node, vec2(column.clamp(radius * 2.0, theme.px(48.0)), theme.px(48.0)));
    let response = ui.interact(hit, ui.id().with(("fork", at)), Sense::click());
    response.widget_info(|| {
        let args = Args::new().number("n", at as i64 + 1).text("what", taken(told, fork));
        WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), told.frame.tr("debrief-fork", &args))
    });
    let painter = ui.painter();
    if response.has_focus() || response.hovered() {
        painter.circle_stroke(node, radius + theme.px(6.0), Stroke::new(theme.px(6.0), t.focus_casing));
        painter.circle_stroke(node, radius + theme.px(6.0), Stroke::new(theme.px(3.5), t.focus));
    }
    painter.circle_filled(node, radius, t.accent);
    paint::check(painter, node, radius * 0.42, theme.px(2.4), t.on_accent);
    tooltip_ui(&response, &about(told, fork));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn ending_ui(
    ui: &mut Ui,
    theme: &Theme,
    told: &Told<'_>,
    ix: EndingIx,
    standing: Standing,
    end: Pos2,
    half: f32,
    right: f32,
) {
    let t = &theme.tokens;
    let title = ending_title(told, ix);
    let reached = standing == Standing::Reached;
    let painter = ui.painter();
    let edge = if standing == Standing::Unknown { t.line } else { t.accent };
    paint::lozenge(painter, end, half + theme.px(2.0), edge);
    paint::lozenge(painter, end, half, if reached { t.accent } else { t.paper });
    if standing != Standing::Unknown {
        let color = if reached { t.on_accent } else { t.accent };
        paint::check(painter, end, half * 0.4, theme.px(2.2), color);
    }
    let face = if reached { Face::SansStrong } else { Face::SansMedium };
    let color = if reached { t.accent_dark } else { t.ink_2 };
    let x = end.x + half + theme.px(12.0);
    let galley = painter.layout(title.clone(), theme.font_in(Type::Hint16, face), color, right - x);
    let at = pos2(x, end.y - galley.size().y / 2.0);
    let rect = Rect::from_min_size(at, galley.size());
    painter.galley(at, galley, color);
    let response = ui.interact(rect, ui.id().with(("ending", ix.0)), Sense::hover());
    response.widget_info(|| {
        let name = format!("{title}: {}", told.frame.t(standing.message()));
        WidgetInfo::labeled(WidgetType::Label, true, name)
    });
}
