//! A dialog: asks one thing, disables what it hides, and puts the safe answer right, with the focus.

use egui::{Align, Context, Frame, Id, Key, Layout, Margin, Modal, Rect, Ui, vec2};

use super::{Button, heading_ui, paint};
use crate::desktop::theme::color::fade;
use crate::desktop::theme::current;

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DialogAnswer {
    /// The safe answer; Escape gives it too.
    Safe,
    /// The other one.
    Other,
}

/// A modal question. Everything below it takes neither pointer nor focus.
#[derive(Debug, Clone, Copy)]
pub struct Dialog<'a> {
    id: &'a str,
    title: &'a str,
    width: f32,
}

impl<'a> Dialog<'a> {
    /// A dialog; `id` is its own among dialogs.
    pub fn new(id: &'a str, title: &'a str) -> Self {
        Self { id, title, width: 460.0 }
    }

    /// Another width, in lengths of the design.
    #[must_use]
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Shows any contents in the dialog's frame; returns what they return, and whether Escape asks to close.
    pub fn show<R>(self, ctx: &Context, contents: impl FnOnce(&mut Ui) -> R) -> (R, bool) {
        let theme = current(ctx);
        let t = &theme.tokens;
        let margin = theme.px(26.0).clamp(0.0, 120.0) as i8;
        let veil = fade(t.night, if theme.is_felt() { 0.62 } else { 0.86 });
        let modal = Modal::new(Id::new(("dialog", self.id))).backdrop_color(veil).frame(Frame::NONE);
        let shown = modal.show(ctx, |ui| {
            let screen = ctx.content_rect();
            let width = theme.px(self.width) * theme.look.text_scale.min(1.6);
            ui.set_width(width.min(screen.width() - theme.px(32.0)));
            let slots: Vec<_> = (0..4).map(|_| ui.painter().add(egui::Shape::Noop)).collect();
            let framed = Frame::new().inner_margin(Margin::same(margin)).show(ui, |ui| {
                ui.set_max_height(screen.height() - theme.px(96.0));
                ui.visuals_mut().override_text_color = Some(t.ink);
                heading_ui(ui, self.title);
                ui.add_space(theme.px(4.0));
                contents(ui)
            });
            paint_frame(ui, &slots, framed.response.rect);
            framed.inner
        });
        let close = ctx.input(|input| input.key_pressed(Key::Escape)) && shown.is_top_modal;
        (shown.inner, close)
    }

    /// Asks with two answers. The safe one stands right and has the focus when the dialog opens.
    pub fn ask(self, ctx: &Context, body: &str, other: &str, safe: &str) -> Option<DialogAnswer> {
        let opened = Id::new(("dialog-opened", self.id));
        let theme = current(ctx);
        let (answer, close) = self.show(ctx, |ui| {
            super::label_ui(ui, crate::desktop::theme::Type::Ui18, body);
            ui.add_space(theme.px(16.0));
            let room = vec2(ui.available_width(), theme.em(56.0));
            let layout = Layout::right_to_left(Align::Center).with_main_wrap(true);
            let answers = ui.allocate_ui_with_layout(room, layout, |ui| {
                ui.spacing_mut().item_spacing = vec2(theme.px(14.0), theme.px(14.0));
                let safe = ui.add(Button::primary(safe));
                let seen = ui.ctx().cumulative_pass_nr();
                let last: Option<u64> = ui.ctx().data(|data| data.get_temp(opened));
                if last.is_none_or(|last| last + 1 < seen) {
                    safe.request_focus();
                }
                ui.ctx().data_mut(|data| data.insert_temp(opened, seen));
                (safe.clicked(), ui.add(Button::plain(other)).clicked())
            });
            match answers.inner {
                (true, _) => Some(DialogAnswer::Safe),
                (_, true) => Some(DialogAnswer::Other),
                _ => None,
            }
        });
        answer.or(close.then_some(DialogAnswer::Safe))
    }
}

fn paint_frame(ui: &Ui, slots: &[egui::layers::ShapeIdx], rect: Rect) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let radius = theme.px(t.sizes.panel_radius);
    let bar = Rect::from_min_max(
        rect.left_top() + vec2(theme.px(18.0), 0.0),
        rect.right_top() + vec2(-theme.px(18.0), theme.px(6.0)),
    );
    let shapes: [egui::Shape; 4] = [
        egui::Shadow {
            offset: [0, 6],
            blur: 24,
            spread: 0,
            color: fade(t.shadow, if theme.is_felt() { 0.4 } else { 0.0 }),
        }
        .as_shape(rect, paint::corner(radius))
        .into(),
        egui::Shape::mesh(paint::gradient_mesh(rect, radius, t.paper_top, t.paper_foot)),
        egui::Shape::rect_stroke(
            rect,
            paint::corner(radius),
            egui::Stroke::new(theme.px(t.sizes.edge), t.line),
            egui::StrokeKind::Inside,
        ),
        egui::Shape::rect_filled(bar, paint::corner(theme.px(3.0)), t.accent),
    ];
    for (slot, shape) in slots.iter().zip(shapes) {
        ui.painter().set(*slot, shape);
    }
}
