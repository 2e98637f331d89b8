//! Plain text in the game's roles: labels, headings and speech.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, FontId, Label, Response, RichText, Ui};

use crate::desktop::theme::{Face, Theme, Type, current};

/// `text` in `role`, wrapped to the room there is.
pub fn label_ui(ui: &mut Ui, role: Type, text: &str) -> Response {
    let theme = current(ui.ctx());
    let color = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink);
    ui.add(Label::new(RichText::new(text).font(theme.font(role)).color(color)).wrap())
}

/// A heading: serif, bold.
pub fn heading_ui(ui: &mut Ui, text: &str) -> Response {
    let theme = current(ui.ctx());
    let color = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink);
    let response =
        ui.add(Label::new(RichText::new(text).font(theme.font(Type::Heading30)).color(color).heading()).wrap());
    response.clone().on_hover_cursor(egui::CursorIcon::Default);
    response
}

/// What somebody says: serif with open lines, at most 62 signs wide; `marked` parts stand in the accent.
pub fn speech_ui(ui: &mut Ui, parts: &[(&str, bool)]) -> Response {
    let theme = current(ui.ctx());
    let color = ui.visuals().override_text_color.unwrap_or(theme.tokens.ink);
    let font = theme.font(Type::Speech24);
    let width = ui.available_width().min(font.size * 0.5 * 62.0);
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    for (text, marked) in parts {
        let color = if *marked { theme.tokens.accent } else { color };
        job.append(text, 0.0, rich(&theme, Type::Speech24, font.clone(), color));
    }
    ui.add(Label::new(job).wrap())
}

/// The text format of `role` in another font and colour, with the role's line height.
pub fn rich(_theme: &Theme, role: Type, font: FontId, color: Color32) -> TextFormat {
    let line_height = Some(font.size * role.line_height());
    TextFormat { font_id: font, color, line_height, valign: Align::Center, ..TextFormat::default() }
}

/// The strong face of the sans, in the size of `role`.
pub(super) fn strong(theme: &Theme, role: Type) -> FontId {
    theme.font_in(role, Face::SansStrong)
}
