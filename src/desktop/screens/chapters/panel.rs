//! The panel beside the map: programmes, and what is to be known of the open one or of the chosen level.

use egui::{Align2, Ui, pos2};

use super::{ChaptersMemory, TIERS, endings, programmes};
use crate::content::ids::LevelId;
use crate::content::programme::{Programme, ProgrammeKind};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::ornament;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, ListRow, Toggle, heading_ui, label_ui, scroll_ui};

/// The whole panel: programmes, details, and at its foot what begins.
pub fn panel_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    memory: &mut ChaptersMemory,
    open: Option<&Programme>,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let Some(open) = open else {
        label_ui(ui, Type::Ui18, &frame.t("chapters-empty"));
        return None;
    };
    let foot = theme.px(60.0).max(theme.em(56.0)) + theme.em(56.0).max(theme.px(58.0)) + theme.px(6.0);
    let upper = ui.max_rect();
    let upper = egui::Rect::from_min_max(upper.min, pos2(upper.max.x, upper.max.y - foot));
    let margin = theme.px(8.0).clamp(0.0, 60.0) as i8;
    ui.scope_builder(egui::UiBuilder::new().max_rect(upper), |ui| {
        scroll_ui(ui, "chapter", |ui| {
            egui::Frame::new().inner_margin(egui::Margin::same(margin)).show(ui, |ui| {
                programmes_ui(ui, frame, memory, Some(open));
                divider(ui);
                details_ui(ui, frame, memory, open);
            });
        });
    });
    let whole = ui.max_rect();
    let lower = egui::Rect::from_min_max(pos2(whole.min.x + theme.px(8.0), upper.max.y + theme.px(6.0)), whole.max);
    let lower = lower.with_max_x(whole.max.x - theme.px(8.0));
    ui.scope_builder(egui::UiBuilder::new().max_rect(lower), |ui| begin_ui(ui, frame, memory, open)).inner
}

/// The programmes as a list; the open one is marked.
pub fn programmes_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut ChaptersMemory, open: Option<&Programme>) {
    ui.spacing_mut().item_spacing.y = current(ui.ctx()).px(3.0);
    for programme in programmes(frame, memory) {
        let title = frame.library.words.programme(frame.lang, &programme.id, "title", None, &Args::new());
        let (reached, all) =
            programme.levels.iter().map(|level| endings(frame, level)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        let state = format!("{reached}/{all}");
        let is_open = open.is_some_and(|open| open.id == programme.id);
        let icon = match programme.kind {
            ProgrammeKind::Chapter => egui_phosphor::fill::PATH,
            ProgrammeKind::Collection => egui_phosphor::fill::CARDS,
        };
        let response = ui.add(ListRow::new(&title).icon(icon).state(&state).selected(is_open));
        if response.clicked() {
            memory.programme = Some(programme.id.clone());
            memory.level = None;
        }
    }
}

/// The levels as a list, where there is no room for the map.
pub fn level_rows_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut ChaptersMemory, open: &Programme) {
    for (at, level) in open.levels.iter().enumerate() {
        let label = card_name(frame, at, level);
        let (reached, all) = endings(frame, level);
        let state = format!("{reached}/{all}");
        let chosen = memory.level.as_ref() == Some(level);
        if ui.add(ListRow::new(&label).state(&state).selected(chosen)).clicked() {
            memory.level = if chosen { None } else { Some(level.clone()) };
        }
    }
}

/// "Scenario 2: Voluntary".
pub fn card_name(frame: &Frame<'_>, at: usize, level: &LevelId) -> String {
    let title = frame.library.words.level(frame.lang, level, "level", None, &Args::new());
    frame.tr("chapters-card", &Args::new().number("number", at as i64 + 1).text("title", title))
}

/// Title, summary and facts of the chosen level, or of the programme where none is chosen.
pub fn details_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &ChaptersMemory, open: &Programme) {
    let theme = current(ui.ctx());
    let words = &frame.library.words;
    let chosen = chosen(memory, open);
    let (title, summary, facts) = match chosen {
        Some((_, level)) => (
            words.level(frame.lang, level, "level", None, &Args::new()),
            words.level(frame.lang, level, "level", Some("summary"), &Args::new()),
            facts(frame, open, std::slice::from_ref(level)),
        ),
        None => (
            words.programme(frame.lang, &open.id, "title", None, &Args::new()),
            words.programme(frame.lang, &open.id, "title", Some("summary"), &Args::new()),
            facts(frame, open, &open.levels),
        ),
    };
    ui.spacing_mut().item_spacing.y = theme.px(6.0);
    heading_ui(ui, &title);
    let font = egui::FontId::new(theme.em(Type::Ui18.size()), Face::Serif.family());
    let text = egui::RichText::new(summary).font(font).color(theme.tokens.ink);
    ui.add(egui::Label::new(text).wrap());
    for fact in facts {
        label_ui(ui, Type::Hint16, &fact);
    }
    if chosen.is_some_and(|(at, _)| at > 0) && open.kind == ProgrammeKind::Chapter {
        ui.visuals_mut().override_text_color = Some(theme.tokens.ink_2);
        label_ui(ui, Type::Hint16, &frame.t("chapters-alone"));
    }
}

/// Whether two play, and the button that begins the chosen level, or the programme.
pub fn begin_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &ChaptersMemory, open: &Programme) -> Option<Intent> {
    let mut two = memory.two;
    let (label, off, on) = (frame.t("pair-title"), frame.t("menus-no"), frame.t("menus-yes"));
    if ui.add(Toggle::new(&mut two, &label, [&off, &on])).changed() {
        return Some(Intent::Two(two));
    }
    ui.add_space(current(ui.ctx()).px(6.0));
    let chosen = chosen(memory, open);
    let label = frame.t(if chosen.is_some() { "chapters-begin-level" } else { "chapters-begin" });
    let response = ui.add(Button::primary(&label).icon(egui_phosphor::fill::PLAY).fill_width());
    frame.first(&response);
    response.clicked().then(|| match chosen {
        Some((_, level)) => Intent::BeginLevel(open.id.clone(), level.clone()),
        None => Intent::Begin(open.id.clone()),
    })
}

fn chosen<'a>(memory: &ChaptersMemory, open: &'a Programme) -> Option<(usize, &'a LevelId)> {
    open.levels.iter().enumerate().find(|(_, level)| memory.level.as_ref() == Some(level))
}

fn facts(frame: &Frame<'_>, open: &Programme, levels: &[LevelId]) -> Vec<String> {
    let found = || levels.iter().filter_map(|level| frame.library.level(level.as_str()));
    let minutes: i64 = found().map(|level| i64::from(level.minutes)).sum();
    let (reached, all) = levels.iter().map(|level| endings(frame, level)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
    let tier = found().next().map_or(open.tier, |level| level.tier);
    let tier = TIERS.iter().find(|(of, _)| *of == tier).map(|(_, message)| frame.t(message));
    let count = levels.len() as i64;
    let levels = (count > 1).then(|| frame.tr("chapters-levels", &Args::new().number("n", count)));
    let minutes = frame.tr("chapters-minutes", &Args::new().number("n", minutes));
    let first = [tier, levels, Some(minutes)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let endings = Args::new().number("n", reached as i64).number("of", all as i64);
    vec![first, frame.tr("chapters-endings", &endings)]
}

/// A line with a pair of horns in its middle.
fn divider(ui: &mut Ui) {
    let theme = current(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), theme.px(26.0)), egui::Sense::hover());
    if !theme.is_felt() {
        ui.painter().hline(rect.x_range(), rect.center().y, (theme.px(2.0), theme.tokens.line));
        return;
    }
    let middle = Align2::CENTER_CENTER.pos_in_rect(&rect);
    let gap = theme.px(22.0);
    let line = egui::Stroke::new(theme.px(1.2), theme.tokens.accent);
    ui.painter().hline(rect.min.x..=middle.x - gap, middle.y, line);
    ui.painter().hline(middle.x + gap..=rect.max.x, middle.y, line);
    ornament::qoshqar(ui.painter(), pos2(middle.x, middle.y + theme.px(11.0)), theme.px(24.0), theme.tokens.accent);
}
