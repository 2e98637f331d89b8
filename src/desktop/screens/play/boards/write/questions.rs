//! The questions beside the sheet: what a good text of this kind has. Only whether a place is filled is ticked.

use egui::{RichText, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::super::word;
use super::Sheet;
use crate::content::level::{Rubric, Slot};
use crate::desktop::frame::Frame;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::paint;

impl Sheet<'_> {
    /// Questions to ask oneself. A question is ticked when its place is filled; whether well, only the run tells.
    pub(super) fn questions_ui(&self, ui: &mut Ui) {
        let theme = current(ui.ctx());
        let heading = self.frame.t("board-write-is-it-there");
        let font = theme.font_in(Type::Ui18, Face::SerifBold);
        ui.add(egui::Label::new(RichText::new(heading).font(font).color(theme.tokens.ink)).wrap());
        ui.add_space(theme.px(4.0));
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        for line in self.rubric {
            let (attribute, filled) = match line {
                Rubric::Has(id) => {
                    let gives = |slot: &Slot| slot.pieces.iter().any(|piece| piece.has.contains(id));
                    let mut places = self.slots.iter().zip(&self.chosen).filter(|(slot, _)| gives(slot));
                    (format!("has-{id}"), Some(places.any(|(_, there)| !there.is_empty())))
                }
                Rubric::Lacks(id) => (format!("lacks-{id}"), None),
            };
            question_ui(ui, self.frame, &word(self.frame, self.run, &attribute), filled);
        }
    }
}

/// One question. `None` is a question that only oneself can answer.
fn question_ui(ui: &mut Ui, frame: &Frame<'_>, text: &str, filled: Option<bool>) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let mark = theme.em(24.0);
    let gap = theme.px(12.0);
    let room = (ui.available_width() - mark - gap - theme.px(6.0)).max(theme.em(60.0));
    let ink = if filled == Some(true) { t.ink } else { t.ink_2 };
    let words = ui.painter().layout(text.to_owned(), theme.font(Type::Hint16), ink, room);
    let size = vec2(mark + gap + words.size().x, words.size().y.max(mark) + theme.px(4.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let state = match filled {
        Some(true) => frame.t("board-filled"),
        Some(false) => frame.t("board-empty"),
        None => frame.t("board-ask-yourself"),
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{text} {state}")));
    let painter = ui.painter();
    let center = pos2(rect.left() + mark / 2.0, rect.top() + mark / 2.0 + theme.px(1.0));
    match filled {
        Some(true) => {
            painter.circle_filled(center, mark / 2.0, t.accent);
            paint::check(painter, center, theme.em(5.5), theme.em(2.0), t.on_accent);
        }
        Some(false) => {
            painter.circle(center, mark / 2.0 - theme.px(1.0), t.felt_2, egui::Stroke::new(theme.px(1.5), t.line));
        }
        None => {
            let icon = egui_phosphor::fill::QUESTION;
            paint::icon(painter, &theme, center, icon, 24.0, t.ink_2);
        }
    }
    painter.galley(pos2(rect.left() + mark + gap, rect.top() + theme.px(1.0)), words, ink);
}
