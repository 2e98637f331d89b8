//! The three answers beside a workbench: what the reform removes, what it does not remove, and how it is faked. They are all told
//! before it is built: a reform that is only praised is no reform.

use egui::{RichText, Ui, vec2};

use crate::content::ids::ReformId;
use crate::content::reforms;
use crate::desktop::frame::Frame;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Panel, PanelKind, label_ui, paint};

/// The cards: attribute of the reform's words, message of the heading, icon.
const CARDS: [(&str, &str, &str); 3] = [
    ("removes", "board-reform-removes", egui_phosphor::fill::CHECK_CIRCLE),
    ("keeps", "board-reform-keeps", egui_phosphor::fill::MINUS_CIRCLE),
    ("faked", "board-reform-faked", egui_phosphor::fill::MASK_HAPPY),
];

/// The cards, one under the other.
pub fn answers_ui(ui: &mut Ui, frame: &Frame<'_>, reform: &ReformId) {
    let theme = current(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(12.0);
    let colours = [theme.tokens.accent, theme.tokens.gold, theme.tokens.madder];
    for ((attribute, heading, icon), colour) in CARDS.into_iter().zip(colours) {
        let text = frame.attr(&reforms::message(reform), attribute);
        let panel = Panel::new(PanelKind::Sheet).padding(vec2(theme.px(18.0), theme.px(14.0)));
        panel.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(theme.em(26.0), theme.em(26.0)), egui::Sense::hover());
                paint::icon(ui.painter(), &theme, rect.center(), icon, 22.0, colour);
                let font = theme.font_in(Type::Choice20, Face::SerifBold);
                ui.add(egui::Label::new(RichText::new(frame.t(heading)).font(font)).wrap());
            });
            ui.add_space(theme.px(4.0));
            label_ui(ui, Type::Hint16, &text);
        });
    }
    ui.visuals_mut().override_text_color = Some(theme.tokens.on_night);
    label_ui(ui, Type::Source14, &frame.attr(&reforms::message(reform), "source"));
}

/// What the blueprint is headed by: the reform's name, what it is, and the hint which weak rule it removes.
pub fn title_ui(ui: &mut Ui, frame: &Frame<'_>, reform: &ReformId) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let line = |text: String, font, color| egui::Label::new(RichText::new(text).font(font).color(color)).wrap();
    let title = theme.font_in(Type::Heading30, Face::SerifBold);
    ui.add(line(frame.t(&reforms::message(reform)), title, t.law_text));
    let italic = theme.font_in(Type::Ui18, Face::SerifItalic);
    ui.add(line(frame.attr(&reforms::message(reform), "line"), italic, t.law_source));
    ui.add_space(theme.px(6.0));
    ui.add(line(frame.attr(&reforms::message(reform), "weak"), theme.font(Type::Hint16), t.law_source));
    ui.add_space(theme.px(10.0));
}
