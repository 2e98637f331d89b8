//! What the quiet screens share: debrief, journal, what was said, codex. A ground, a heading, columns that become one where the
//! text is large, and areas to read that follow the keyboard.

use egui::{Align, EventFilter, Id, Key, Layout, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::play::areas::{ONE_COLUMN_FROM, WIDEST};
use super::play::dialogue::inside;
use super::play::stage;
use crate::desktop::backdrop::Variant;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Face, Motion, Theme, Type, current};
use crate::desktop::widgets::{Button, Panel, paint};
use crate::play::run::Run;

/// How far an arrow key moves what is read, in lengths of the design.
const READING_STEP: f32 = 60.0;

/// The gap between the lines of a panel, in lengths of the design.
pub const ROW_GAP: f32 = 4.0;

/// Where the parts of a quiet screen stand.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sheet {
    /// The heading.
    pub head: Rect,
    /// What is read.
    pub body: Rect,
    /// The bar of buttons; empty where there is none.
    pub foot: Rect,
    /// Whether everything shares one column.
    pub one_column: bool,
}

/// The parts of a screen, with a bar of buttons or without.
pub fn sheet(screen: Rect, theme: &Theme, has_foot: bool) -> Sheet {
    let px = |length| theme.px(length);
    let width = (screen.width() - px(64.0)).min(px(WIDEST));
    let left = screen.center().x - width / 2.0;
    let right = left + width;
    let head_foot = screen.min.y + px(14.0) + theme.em(48.0).max(px(52.0));
    let head = Rect::from_min_max(pos2(left, screen.min.y + px(14.0)), pos2(right, head_foot));
    let foot_height = if has_foot { theme.em(28.0) + px(24.0) } else { 0.0 };
    let foot_top = screen.max.y - px(12.0) - foot_height;
    let foot = Rect::from_min_max(pos2(left, foot_top), pos2(right, foot_top + foot_height));
    let body_foot = if has_foot { foot_top - px(12.0) } else { foot_top - px(6.0) };
    let body = Rect::from_min_max(pos2(left, head_foot + px(10.0)), pos2(right, body_foot));
    let narrow = screen.width() / theme.look.scale < 1000.0;
    Sheet { head, body, foot, one_column: theme.look.text_scale > ONE_COLUMN_FROM || narrow }
}

/// Columns of these shares with the usual gap.
pub fn columns<const N: usize>(body: Rect, theme: &Theme, shares: [f32; N]) -> [Rect; N] {
    let gap = theme.px(16.0);
    let room = body.width() - gap * (N as f32 - 1.0);
    let sum: f32 = shares.iter().sum();
    let mut left = body.min.x;
    shares.map(|share| {
        let width = room * share / sum;
        let rect = Rect::from_min_size(pos2(left, body.min.y), vec2(width, body.height()));
        left += width + gap;
        rect
    })
}

/// The ground: the place of the run under a veil of night, or the land behind the title.
pub fn ground(ui: &Ui, painted: &Painted, run: Option<&Run>) {
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    if theme.is_felt() {
        match run.map(stage::stage_of) {
            Some(stage) => painted.backdrop(ui.painter(), screen, stage.place, stage.light, Variant::default()),
            None => painted.title(ui.painter(), screen),
        }
    }
    let veil = if theme.is_felt() { 0.86 } else { 1.0 };
    ui.painter().rect_filled(screen, 0.0, fade(theme.tokens.law, veil));
}

/// The heading with a remark at its end; where one can go back, a button for that.
pub fn head_ui(ui: &mut Ui, frame: &Frame<'_>, sheet: &Sheet, title: &str, note: &str, back: bool) -> Option<Intent> {
    let theme = current(ui.ctx());
    let mut intent = None;
    inside(ui, sheet.head, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if back {
                let label = frame.t("reading-back");
                let response = ui.add(Button::icon_only(egui_phosphor::fill::X, &label));
                if response.clicked() {
                    intent = Some(Intent::Back);
                }
                ui.add_space(theme.px(10.0));
            }
            if !note.is_empty() {
                let font = theme.font(Type::Ui18);
                let room = ui.available_width() * 0.48;
                let galley = ui.painter().layout(note.to_owned(), font, theme.tokens.law_text, room);
                let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, note));
                ui.painter().galley(rect.min, galley, theme.tokens.law_text);
                ui.add_space(theme.px(12.0));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let role = if sheet.one_column { Type::Choice20 } else { Type::Heading30 };
                let font = theme.font_in(role, Face::SerifBold);
                let text = egui::RichText::new(title).font(font).color(theme.tokens.on_night);
                ui.add(egui::Label::new(text).wrap());
            });
        });
    });
    let left = frame.asked(Command::Back) && back;
    intent.or_else(|| left.then_some(Intent::Back))
}

/// Where a panel goes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Spot {
    /// Into this rectangle; what is longer is read by scrolling.
    Fixed(Rect),
    /// Below what came before, as high as it needs.
    Flow,
}

/// A panel with contents that are never cut. `name` is what readers call it.
pub fn panel_ui<R>(ui: &mut Ui, spot: Spot, panel: Panel, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    match spot {
        Spot::Fixed(rect) => panel.show_in(ui, rect, |ui| reading_ui(ui, name, contents)).inner,
        Spot::Flow => {
            let gap = current(ui.ctx()).px(14.0);
            let shown = panel.show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = current(ui.ctx()).px(ROW_GAP);
                contents(ui)
            });
            ui.add_space(gap);
            shown.inner
        }
    }
}

/// A scroll area that follows the focus. Where there is more than is seen it takes the focus itself, and arrows move it.
pub fn reading_ui<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = current(ui.ctx());
    let id = ui.id().with(("reading", name));
    let focused = ui.memory(|memory| memory.has_focus(id));
    let step = if focused { arrow(ui) * theme.px(READING_STEP) } else { 0.0 };
    let area = ScrollArea::vertical().id_salt(name).auto_shrink([false, false]);
    let output = area.animated(theme.look.motion == Motion::Full).show(ui, |ui| {
        if step != 0.0 {
            ui.scroll_with_delta(vec2(0.0, -step));
        }
        ui.spacing_mut().item_spacing.y = theme.px(ROW_GAP);
        let inner = contents(ui);
        follow_focus(ui, &theme);
        inner
    });
    let seen = output.inner_rect;
    if output.content_size.y > seen.height() + 1.0 {
        let response = ui.interact(seen, id, Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, name));
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
        if response.has_focus() {
            paint::focus_ring(ui.painter(), &theme, seen.expand(theme.px(2.0)), theme.px(6.0));
        }
    }
    output.inner
}

fn arrow(ui: &Ui) -> f32 {
    let pressed = |key: Key| ui.input(|input| input.num_presses(key)) as f32;
    pressed(Key::ArrowDown) - pressed(Key::ArrowUp)
}

/// Brings what has just got the focus into sight, where it stands in this area and is hidden.
fn follow_focus(ui: &Ui, theme: &Theme) {
    let key: Id = ui.id().with("followed");
    let focused = ui.memory(|memory| memory.focused());
    let before: Option<Option<Id>> = ui.data(|data| data.get_temp(key));
    if before == Some(focused) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(key, focused));
    let Some(response) = focused.and_then(|id| ui.ctx().read_response(id)) else { return };
    let hidden = response.interact_rect != response.rect;
    if hidden && ui.min_rect().contains(response.rect.center()) {
        ui.scroll_to_rect(response.rect.expand(theme.px(24.0)), None);
    }
}

/// The heading of a panel, with its icon.
pub fn section_ui(ui: &mut Ui, icon: &str, text: &str, color: egui::Color32) {
    let theme = current(ui.ctx());
    let ink = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink);
    let font = theme.font_in(Type::Speech24, Face::SerifBold);
    let font = egui::FontId::new(font.size * 0.92, font.family);
    let lead = if icon.is_empty() { 0.0 } else { theme.em(34.0) };
    let room = (ui.available_width() - lead).max(theme.em(80.0));
    let galley = ui.painter().layout(text.to_owned(), font, ink, room);
    let size = vec2(galley.size().x + lead, galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    if !icon.is_empty() {
        let row = galley.rows.first().map_or(galley.size().y, |row| row.height());
        let at = pos2(rect.min.x + theme.em(12.0), rect.min.y + row / 2.0);
        paint::icon(ui.painter(), &theme, at, icon, 24.0, color);
    }
    ui.painter().galley(rect.min + vec2(lead, 0.0), galley, ink);
    ui.add_space(theme.px(4.0));
}

/// A smaller heading inside a panel.
pub fn part_ui(ui: &mut Ui, text: &str) {
    let theme = current(ui.ctx());
    ui.add_space(theme.px(6.0));
    let font = theme.font_in(Type::Ui18, Face::SerifBold);
    let color = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink);
    ui.add(egui::Label::new(egui::RichText::new(text).font(font).color(color)).wrap());
}

/// Text to read: serif with open lines.
pub fn prose_ui(ui: &mut Ui, role: Type, face: Face, text: &str) {
    let theme = current(ui.ctx());
    let color = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink);
    coloured_ui(ui, role, face, text, color);
}

/// Text in a colour of its own.
pub fn coloured_ui(ui: &mut Ui, role: Type, face: Face, text: &str, color: egui::Color32) {
    let theme = current(ui.ctx());
    let font = theme.font_in(role, face);
    let format = egui::TextFormat {
        line_height: Some(font.size * 1.34),
        font_id: font,
        color,
        valign: Align::Center,
        ..Default::default()
    };
    let mut job = egui::text::LayoutJob::default();
    job.wrap.max_width = ui.available_width();
    job.append(text, 0.0, format);
    ui.add(egui::Label::new(job).wrap());
}

/// A line of text that can be pressed.
pub fn link_ui(ui: &mut Ui, text: &str) -> egui::Response {
    let theme = current(ui.ctx());
    let font = theme.font_in(Type::Ui18, Face::SerifItalic);
    let galley = ui.painter().layout(text.to_owned(), font, theme.tokens.accent_dark, ui.available_width());
    let size = vec2(galley.size().x, galley.size().y + theme.px(6.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, ui.is_enabled(), text));
    let foot = rect.max.y - theme.px(2.0);
    let width = if response.hovered() { 2.0 } else { 1.0 };
    ui.painter().galley(rect.min + vec2(0.0, theme.px(2.0)), galley, theme.tokens.accent_dark);
    ui.painter().hline(rect.x_range(), foot, egui::Stroke::new(theme.px(width), theme.tokens.accent));
    if response.has_focus() {
        paint::focus_ring(ui.painter(), &theme, rect, theme.px(4.0));
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// How high [`prose_ui`] becomes at this width.
pub fn prose_height(ui: &Ui, role: Type, text: &str, width: f32) -> f32 {
    let theme = current(ui.ctx());
    let font = theme.font_in(role, Face::Serif);
    let line = font.size * 1.34;
    let galley = ui.painter().layout(text.to_owned(), font, theme.tokens.ink, width);
    galley.rows.len() as f32 * line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::theme::Look;

    #[test]
    fn nothing_leaves_the_window_in_any_shape() {
        for size in [(1280.0, 720.0), (1024.0, 768.0), (1920.0, 1080.0), (3440.0, 1440.0)] {
            for text_scale in [1.0, 1.5, 2.0] {
                let look = Look { scale: Look::scale_of(size.0, size.1), text_scale, ..Look::default() };
                let theme = Theme { look, ..Theme::default() };
                let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(size.0, size.1));
                let sheet = sheet(screen, &theme, true);
                for part in [sheet.head, sheet.body, sheet.foot] {
                    assert!(screen.contains_rect(part) && part.is_positive(), "{size:?} {text_scale}: {part:?}");
                }
                assert!(sheet.body.height() > screen.height() * 0.5, "{size:?} {text_scale}");
                let [a, b] = columns(sheet.body, &theme, [1.0, 2.0]);
                assert!(a.max.x < b.min.x && (b.max.x - sheet.body.max.x).abs() < 0.1);
            }
        }
    }
}
