//! What is wrong in the packs, shown over the game while an author works: the last good version plays on.

use egui::{Align2, Area, Context, Id, Label, Order, RichText, vec2};

use super::frame::Frame;
use super::theme::{Face, Type, current};
use super::widgets::{Panel, PanelKind, label_ui, scroll_ui};
use crate::content::diagnostic::{Diagnostic, Severity};
use crate::content::render::{Style, human};
use crate::content::words::Args;

/// The most findings that are shown at once.
const MOST: usize = 3;

/// Shows the findings, errors first.
pub fn findings_ui(ctx: &Context, frame: &Frame<'_>, findings: &[Diagnostic], stale: bool) {
    let errors = findings.iter().filter(|found| found.severity == Severity::Error);
    let errors: Vec<_> = errors.collect();
    if errors.is_empty() && !stale {
        return;
    }
    let theme = current(ctx);
    Area::new(Id::new("findings"))
        .order(Order::Foreground)
        .anchor(Align2::LEFT_TOP, vec2(theme.px(24.0), theme.px(76.0)))
        .show(ctx, |ui| {
            ui.set_width(theme.px(720.0).min(ctx.content_rect().width() - theme.px(48.0)));
            Panel::new(PanelKind::Night).show(ui, |ui| {
                let args = Args::new().number("n", errors.len() as i64);
                label_ui(ui, Type::Ui18, &frame.tr("findings-title", &args));
                scroll_ui(ui, "findings", |ui| {
                    ui.set_max_height(theme.em(260.0));
                    for found in errors.iter().take(MOST) {
                        let text = human::human(found, frame.lang, Style::Plain);
                        let font = theme.font_in(Type::Source14, Face::Sans);
                        ui.add(Label::new(RichText::new(text).font(font).monospace()).wrap());
                    }
                });
            });
        });
}
