//! A field to write in: a sheet with an edge, a label above it and a hint inside.

use egui::{Frame, Margin, Response, RichText, Stroke, TextEdit, Ui, Widget};

use super::{label_ui, paint};
use crate::desktop::theme::{Face, Type, current};

/// A field for a line or for several.
#[must_use = "a field does nothing until it is added to a Ui"]
pub struct TextField<'a> {
    text: &'a mut String,
    label: &'a str,
    hint: &'a str,
    rows: usize,
    limit: usize,
    quiet: bool,
}

impl<'a> TextField<'a> {
    /// One line; `limit` is the greatest number of characters.
    pub fn line(text: &'a mut String, label: &'a str, limit: usize) -> Self {
        Self { text, label, hint: "", rows: 1, limit, quiet: false }
    }

    /// Several lines.
    pub fn area(text: &'a mut String, label: &'a str, rows: usize, limit: usize) -> Self {
        Self { text, label, hint: "", rows: rows.max(2), limit, quiet: false }
    }

    /// Its label is read and not shown: what stands around it says enough to the eye.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Shown while nothing is written.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }
}

impl Widget for TextField<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        ui.vertical(|ui| {
            let label = (!self.label.is_empty() && !self.quiet).then(|| label_ui(ui, Type::Ui18, self.label));
            let radius = theme.px(8.0);
            let margin = theme.px(12.0).clamp(0.0, 60.0) as i8;
            let slot = ui.painter().add(egui::Shape::Noop);
            let frame = Frame::new().inner_margin(Margin::symmetric(margin, (f32::from(margin) * 0.75) as i8));
            let shown = frame.show(ui, |ui| {
                let width = ui.available_width();
                let hint = RichText::new(self.hint).font(theme.font_in(Type::Ui18, Face::SerifItalic)).color(t.ink_2);
                let edit = if self.rows == 1 {
                    TextEdit::singleline(self.text)
                } else {
                    TextEdit::multiline(self.text).desired_rows(self.rows)
                };
                ui.add(
                    edit.font(theme.font(Type::Choice20))
                        .text_color(t.ink)
                        .hint_text(hint)
                        .char_limit(self.limit)
                        .desired_width(width)
                        .frame(Frame::NONE),
                )
            });
            let (rect, response) = (shown.response.rect, shown.inner);
            let edge = if response.hovered() || response.has_focus() { t.accent } else { t.line };
            let sheet = egui::epaint::RectShape::new(
                rect,
                paint::corner(radius),
                t.sheet,
                Stroke::new(theme.px(t.sizes.edge), edge),
                egui::StrokeKind::Inside,
            );
            ui.painter().set(slot, sheet);
            if response.has_focus() {
                paint::focus_ring(ui.painter(), &theme, rect, radius);
            }
            match label {
                Some(label) => response.labelled_by(label.id),
                None => {
                    if self.quiet {
                        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(self.label));
                    }
                    response
                }
            }
        })
        .inner
    }
}
