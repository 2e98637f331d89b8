//! The map of chapters: programmes at the left, the levels of the open one as painted cards along a stitched road.
//!
//! The map is painted in [`map`], the panel in [`panel`]. In large text, one column holds it all as lists.

mod map;
mod panel;

use egui::{Rect, Ui, pos2, vec2};

use super::View;
use super::play::areas::WIDEST;
use super::play::dialogue::inside;
use super::sheet::{self, Ground, is_one_column, sheet_ui};
use crate::content::ids::{LevelId, ProgrammeId};
use crate::content::level::Tier;
use crate::content::programme::Programme;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screen::Screen;
use crate::desktop::theme::{Theme, current};
use crate::desktop::widgets::{Panel, PanelKind, Pill, scroll_ui};

/// What the map remembers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ChaptersMemory {
    /// Only programmes for these; all where there is none.
    tier: Option<Tier>,
    /// The open programme.
    programme: Option<ProgrammeId>,
    /// The level whose card is chosen.
    level: Option<LevelId>,
    /// The level whose card has the focus: a card is chosen when the focus comes to it.
    focused: Option<LevelId>,
    /// Whether two play, as the session has it.
    two: bool,
}

impl ChaptersMemory {
    /// Opens a programme: the one that was just played.
    pub fn open(&mut self, programme: &ProgrammeId) {
        *self = Self { programme: Some(programme.clone()), ..Self::default() };
    }
}

/// Every tier with its message.
const TIERS: [(Tier, &str); 4] = [
    (Tier::Ertegi, "chapters-tier-ertegi"),
    (Tier::School, "chapters-tier-school"),
    (Tier::Student, "chapters-tier-student"),
    (Tier::Staff, "chapters-tier-staff"),
];

/// The map of chapters.
pub fn chapters_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut ChaptersMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    memory.two = view.two;
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    let title = frame.t("chapters-title");
    let one_column = is_one_column(&theme);
    if !one_column {
        map::land(ui, &theme, sheet::between(screen, &theme));
    }
    let ground = if one_column { Ground::Land } else { Ground::Own };
    let wanted = sheet_ui(ui, frame, painted, &title, ground, |ui, body, painted| {
        let open = open_programme(frame, memory);
        if one_column {
            return column_ui(ui, frame, body, memory, open);
        }
        let panel = panel_rect(body, &theme);
        let road = Rect::from_min_max(pos2(panel.max.x + theme.px(16.0), body.min.y), body.max);
        Panel::new(PanelKind::Paper).corner(40.0).paint(ui, &theme, panel);
        let inner = panel.shrink2(vec2(theme.px(24.0), theme.px(22.0)));
        let from_panel = inside(ui, inner, |ui| panel::panel_ui(ui, frame, memory, open));
        let from_map = open.and_then(|open| map::levels_ui(ui, frame, open, memory, painted, road));
        from_panel.or(from_map)
    });
    if !one_column {
        filter_in_head_ui(ui, frame, &theme, screen, memory);
    }
    wanted.map(|wanted| with_player(frame, wanted))
}

/// The panel at the left.
fn panel_rect(body: Rect, theme: &Theme) -> Rect {
    let width = (theme.px(392.0) * theme.look.text_scale).min(body.width() * 0.42);
    Rect::from_min_size(body.min, vec2(width, body.height()))
}

/// Whoever begins without a player chooses one first, or nothing could be saved.
fn with_player(frame: &Frame<'_>, wanted: Intent) -> Intent {
    let begins = matches!(wanted, Intent::Begin(_) | Intent::BeginLevel(..));
    if begins && frame.shelf.profile().is_none() && frame.shelf.can_save() {
        return Intent::Open(Screen::Profile);
    }
    wanted
}

/// The programmes that the filter lets through.
fn programmes<'a>(frame: &Frame<'a>, memory: &ChaptersMemory) -> impl Iterator<Item = &'a Programme> + use<'a> {
    let tier = memory.tier;
    frame.library.programmes.iter().filter(move |programme| tier.is_none_or(|tier| programme.tier == tier))
}

/// The programme that is open: the one that was chosen, or that of the newest save, or the first.
fn open_programme<'a>(frame: &Frame<'a>, memory: &ChaptersMemory) -> Option<&'a Programme> {
    let newest = frame.shelf.newest().map(|(_, save)| save.chapter.clone());
    let named = |id: &str| programmes(frame, memory).find(|programme| programme.id.as_str() == id);
    let chosen = memory.programme.as_ref().and_then(|id| named(id.as_str()));
    chosen.or_else(|| named(&newest?)).or_else(|| programmes(frame, memory).next())
}

/// The filter in the strip with the title.
fn filter_in_head_ui(ui: &mut Ui, frame: &Frame<'_>, theme: &Theme, screen: Rect, memory: &mut ChaptersMemory) {
    let width = (screen.width() - theme.px(56.0)).min(theme.px(WIDEST));
    let right = screen.center().x + width / 2.0 - theme.em(140.0);
    let rect = Rect::from_min_max(
        pos2(right - theme.em(470.0), screen.min.y + theme.em(6.0)),
        pos2(right, screen.min.y + theme.em(60.0)),
    );
    inside(ui, rect, |ui| {
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| filter_ui(ui, frame, memory));
    });
}

fn filter_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut ChaptersMemory) {
    let shown = |tier: &Tier| frame.library.programmes.iter().any(|programme| programme.tier == *tier);
    let all = [(None, "chapters-all")];
    let tiers = TIERS.iter().filter(|(tier, _)| shown(tier)).map(|(tier, message)| (Some(*tier), *message));
    for (tier, message) in all.into_iter().chain(tiers) {
        let label = frame.t(message);
        if ui.add(Pill::button(&label, &label).marked(memory.tier == tier)).clicked() {
            memory.tier = tier;
            memory.level = None;
        }
    }
}

/// All of it in one column, for large text.
fn column_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    body: Rect,
    memory: &mut ChaptersMemory,
    open: Option<&Programme>,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    Panel::new(PanelKind::Paper).paint(ui, &theme, body);
    let inner = body.shrink2(vec2(theme.px(44.0), theme.px(34.0)));
    inside(ui, inner, |ui| {
        scroll_ui(ui, "chapters", |ui| {
            let margin = theme.px(9.0).clamp(0.0, 60.0) as i8;
            let framed = egui::Frame::new().inner_margin(egui::Margin::same(margin));
            framed
                .show(ui, |ui| {
                    ui.horizontal_wrapped(|ui| filter_ui(ui, frame, memory));
                    panel::programmes_ui(ui, frame, memory, open);
                    let open = open?;
                    panel::details_ui(ui, frame, memory, open);
                    let begun = panel::begin_ui(ui, frame, memory, open);
                    ui.add_space(theme.px(8.0));
                    panel::level_rows_ui(ui, frame, memory, open);
                    begun
                })
                .inner
        })
        .inner
    })
}

/// How many endings of a level this player has reached, and how many there are.
fn endings(frame: &Frame<'_>, level: &LevelId) -> (usize, usize) {
    let reached =
        frame.shelf.profile().and_then(|profile| profile.endings.get(level)).map_or(0, |reached| reached.len());
    let all = frame.library.level(level.as_str()).map_or(0, |level| level.endings.len());
    (reached.min(all), all)
}
