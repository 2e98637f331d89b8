//! The codex: all entries by kind, a search, and the open entry with its source. Everything can be read at any time; what was met
//! in play is marked.

use std::collections::BTreeSet;

use egui::{Rect, Stroke, Ui, vec2};
use egui_phosphor::fill;

use super::play::dialogue::inside;
use super::reading::{self, Sheet, Spot, coloured_ui, panel_ui, part_ui};
use crate::content::alphabet;
use crate::content::ids::CodexId;
use crate::content::library::{CodexEntry, CodexKind, Confidence};
use crate::content::markup::plain;
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, ListRow, Panel, PanelKind, TextField, paint};
use crate::play::event::Event;
use crate::play::run::Run;

/// The longest text that is searched for.
const MAX_QUERY: usize = 60;

/// The kinds in the order of their sections.
const KINDS: [(CodexKind, &str, &str); 7] = [
    (CodexKind::Law, "codex-kind-law", fill::SCALES),
    (CodexKind::Term, "codex-kind-term", fill::QUOTES),
    (CodexKind::Prevention, "codex-kind-prevention", fill::SHIELD_CHECK),
    (CodexKind::Programme, "codex-kind-programme", fill::HANDSHAKE),
    (CodexKind::Figure, "codex-kind-figure", fill::EXAM),
    (CodexKind::Skill, "codex-kind-skill", fill::BARBELL),
    (CodexKind::Reform, "codex-kind-reform", fill::TREE),
];

/// What the codex remembers between frames.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct CodexMemory {
    /// What is searched for.
    pub query: String,
    /// The open entry.
    pub open: Option<CodexId>,
    /// The entries that were open before, for the way back along "read on".
    before: Vec<CodexId>,
}

/// The codex. `look_up` is the entry at which it was opened; it is taken out.
pub fn codex_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: Option<&Run>,
    look_up: &mut Option<CodexId>,
    memory: &mut CodexMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    if let Some(entry) = look_up.take() {
        memory.open = Some(entry);
        memory.query.clear();
    }
    let theme = current(ui.ctx());
    let areas = reading::sheet(ui.max_rect(), &theme, false);
    reading::ground(ui, painted, run);
    let met = met(frame, run);
    let args = Args::new().number("n", met.len() as i64).number("of", frame.library.codex.len() as i64);
    let reads_alone = areas.one_column && memory.open.is_some();
    let note = frame.tr("codex-screen-met", &args);
    let back = reading::head_ui(ui, frame, &areas, &frame.t("codex-screen-title"), &note, true);
    if areas.one_column {
        one_column_ui(ui, frame, memory, &met, &areas);
    } else {
        if memory.open.is_none() {
            memory.open = sections(frame, "").first().and_then(|(_, _, ids)| ids.first().cloned());
        }
        let [left, right] = reading::columns(areas.body, &theme, [440.0, 760.0]);
        list_panel_ui(ui, frame, memory, &met, left);
        if let Some(open) = memory.open.clone() {
            entry_ui(ui, frame, memory, &open, Spot::Fixed(right));
        }
    }
    // In one column, going back first closes the entry.
    if reads_alone && back.is_some() {
        memory.open = None;
        return None;
    }
    back.or_else(|| frame.asked(Command::Codex).then_some(Intent::Back))
}

fn one_column_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut CodexMemory, met: &BTreeSet<CodexId>, areas: &Sheet) {
    match memory.open.clone() {
        Some(open) => {
            inside(ui, areas.body, |ui| {
                reading::reading_ui(ui, "codex-entry", |ui| entry_ui(ui, frame, memory, &open, Spot::Flow));
            });
        }
        None => list_panel_ui(ui, frame, memory, met, areas.body),
    }
}

/// The entries that were met in play: before, and in the open run.
fn met(frame: &Frame<'_>, run: Option<&Run>) -> BTreeSet<CodexId> {
    let mut met = frame.shelf.profile().map(|profile| profile.codex.clone()).unwrap_or_default();
    let Some(run) = run else { return met };
    let mut level = run.rules().levels().first();
    for event in run.events() {
        match (event, level) {
            (Event::LevelEntered(at), _) => level = run.rules().levels().get(usize::from(*at)),
            (Event::BeatEntered(ix), Some(level)) => met.extend(level.beat(*ix).card.clone()),
            (Event::Ended(ix), Some(level)) => met.extend(level.ending(*ix).law.iter().cloned()),
            _ => {}
        }
    }
    met
}

/// The kinds with their entries that fit the search, in the order of the language's alphabet.
pub fn sections(frame: &Frame<'_>, query: &str) -> Vec<(&'static str, &'static str, Vec<CodexId>)> {
    let wanted = query.trim().to_lowercase();
    let fits = |id: &CodexId| {
        wanted.is_empty()
            || frame.t(id.as_str()).to_lowercase().contains(&wanted)
            || ["text", "words"].iter().any(|part| frame.attr(id.as_str(), part).to_lowercase().contains(&wanted))
    };
    let of_kind = |kind: CodexKind| {
        let entries = frame.library.codex.iter().filter(|(_, entry)| entry.kind == kind);
        let mut found: Vec<(String, CodexId)> =
            entries.filter(|(id, _)| fits(id)).map(|(id, _)| (frame.t(id.as_str()), id.clone())).collect();
        found.sort_by(|a, b| alphabet::compare(frame.lang, &a.0, &b.0));
        found.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
    };
    let all = KINDS.into_iter().map(|(kind, message, icon)| (message, icon, of_kind(kind)));
    all.filter(|(_, _, ids)| !ids.is_empty()).collect()
}

fn list_panel_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut CodexMemory, met: &BTreeSet<CodexId>, rect: Rect) {
    let theme = current(ui.ctx());
    Panel::new(PanelKind::Paper).corner(30.0).paint(ui, &theme, rect);
    let inner = rect.shrink2(vec2(theme.px(26.0), theme.px(24.0)));
    inside(ui, inner, |ui| {
        let hint = frame.t("codex-screen-search");
        let field = ui.add(TextField::line(&mut memory.query, "", MAX_QUERY).hint(&hint));
        field.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::WidgetType::TextEdit, ui.is_enabled(), &hint);
            info.current_text_value = Some(memory.query.clone());
            info
        });
        ui.add_space(theme.px(8.0));
        let sections = sections(frame, &memory.query);
        reading::reading_ui(ui, "codex-list", |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(2.0);
            if sections.is_empty() {
                let text = frame.t("codex-screen-nothing");
                coloured_ui(ui, Type::Ui18, Face::SerifItalic, &text, theme.tokens.ink_2);
            }
            for (message, icon, ids) in &sections {
                part_ui(ui, &frame.t(message));
                for id in ids {
                    let title = frame.t(id.as_str());
                    let open = memory.open.as_ref() == Some(id);
                    let state = frame.t("codex-screen-met-mark");
                    let mut row = ListRow::new(&title).icon(icon).selected(open);
                    if met.contains(id) {
                        row = row.state(&state);
                    }
                    let response = ui.add(row);
                    if open || memory.open.is_none() {
                        frame.first(&response);
                    }
                    if response.clicked() {
                        memory.before.clear();
                        memory.open = Some(id.clone());
                    }
                }
            }
        });
    });
}

/// One entry: its text, where it is from and how sure that is, and where to read on.
fn entry_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut CodexMemory, id: &CodexId, spot: Spot) {
    let Some(entry) = frame.library.entry(id) else { return };
    let is_law = entry.kind == CodexKind::Law;
    let kind = if is_law { PanelKind::Law } else { PanelKind::Paper };
    let title = frame.t(id.as_str());
    panel_ui(ui, spot, Panel::new(kind).corner(44.0).padding(vec2(50.0, 36.0)), &title, |ui| {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let (ink, quiet, strong) =
            if is_law { (t.on_night, t.law_source, t.gold_text) } else { (t.ink, t.ink_2, t.accent_dark) };
        if let Some((_, message, icon)) = KINDS.into_iter().find(|(kind, ..)| *kind == entry.kind) {
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(theme.em(28.0), theme.em(28.0)), egui::Sense::hover());
                paint::icon(ui.painter(), &theme, rect.center(), icon, 24.0, strong);
                coloured_ui(ui, Type::Hint16, Face::SansStrong, &frame.t(message), strong);
            });
        }
        coloured_ui(ui, Type::Heading30, Face::SerifBold, &title, if is_law { t.law_text } else { ink });
        ui.add_space(theme.px(8.0));
        coloured_ui(ui, Type::Speech24, Face::Serif, &plain(&frame.attr(id.as_str(), "text")), ink);
        ui.add_space(theme.px(12.0));
        let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.px(6.0)), egui::Sense::hover());
        let color = if is_law { t.gold } else { t.line };
        ui.painter().hline(line.x_range(), line.center().y, Stroke::new(theme.px(1.0), color));
        let source = frame.tr("codex-screen-source", &Args::new().text("source", frame.attr(id.as_str(), "source")));
        coloured_ui(ui, Type::Hint16, Face::SansMedium, &source, quiet);
        if is_likely(frame, entry) {
            coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("codex-screen-likely"), quiet);
        }
        if is_law {
            coloured_ui(ui, Type::Hint16, Face::Sans, &frame.t("codex-disclaimer"), quiet);
        }
        see_ui(ui, frame, memory, id, entry);
    });
}

/// Whether something that the entry stands on is only likely.
fn is_likely(frame: &Frame<'_>, entry: &CodexEntry) -> bool {
    let sure = |id| frame.library.facts.get(id).is_none_or(|fact| fact.confidence == Confidence::Certain);
    !entry.facts.iter().all(sure)
}

fn see_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut CodexMemory, id: &CodexId, entry: &CodexEntry) {
    let theme = current(ui.ctx());
    ui.add_space(theme.px(12.0));
    let mut go = None;
    if !entry.see.is_empty() {
        part_ui(ui, &frame.t("codex-screen-see"));
        ui.add_space(theme.px(4.0));
    }
    ui.spacing_mut().item_spacing = vec2(theme.px(10.0), theme.px(10.0));
    for other in &entry.see {
        let label = frame.t(other.as_str());
        if ui.add(Button::plain(&label).icon(fill::BOOK_OPEN).role(Type::Ui18)).clicked() {
            go = Some(other.clone());
        }
    }
    if let Some(other) = go {
        memory.before.push(id.clone());
        memory.open = Some(other);
    } else if let Some(last) = memory.before.last().cloned() {
        let args = Args::new().text("title", frame.t(last.as_str()));
        let label = frame.tr("codex-screen-return", &args);
        if ui.add(Button::plain(&label).icon(fill::ARROW_LEFT).role(Type::Ui18)).clicked() {
            memory.before.pop();
            memory.open = Some(last);
        }
    }
    ui.add_space(theme.px(6.0));
}
