//! The page on which a letter for the suggestion box is written. When it is sealed nothing of it is left here.

use egui::{Rect, Ui, vec2};
use egui_phosphor::fill;

use crate::desktop::clean::CleanWish;
use crate::desktop::frame::{Frame, forget_focus};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::screens::sheet::{Ground, sheet_ui};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, TextField, scroll_ui};
use crate::store::limits::MAX_LETTER;

/// What the page remembers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LetterMemory {
    /// Which sheet it is: what is written on one has no name on the next.
    pub number: u32,
    /// Whether the last one was sealed just now.
    pub sealed: bool,
    /// What is being written.
    pub text: String,
}

/// The page.
pub fn letter_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut LetterMemory, painted: &mut Painted) -> Option<Intent> {
    let title = frame.t("clean-kit-box");
    let wanted = sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let wide = body.width().min(theme.px(900.0));
        let rect = Rect::from_center_size(body.center(), vec2(wide, body.height()));
        let panel = Panel::new(PanelKind::Paper).corner(38.0).padding(vec2(theme.px(40.0), theme.px(26.0)));
        panel.show_in(ui, rect, |ui| scroll_ui(ui, "letter", |ui| page_ui(ui, frame, memory)).inner).inner
    });
    if wanted == Some(Intent::Back) {
        // Whoever leaves takes the letter along.
        *memory = LetterMemory { number: memory.number.wrapping_add(1), ..LetterMemory::default() };
    }
    wanted
}

fn page_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut LetterMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    if memory.sealed {
        coloured_ui(ui, Type::Heading30, Face::Serif, &frame.t("clean-kit-letter-sealed"), t.ink);
        ui.add_space(theme.px(14.0));
        let label = frame.t("clean-kit-letter-another");
        let response = ui.add(Button::primary(&label).icon(fill::ENVELOPE_SIMPLE));
        frame.first(&response);
        if response.clicked() {
            memory.sealed = false;
            forget_focus(ui);
            frame.first.set(None);
        }
        return None;
    }
    coloured_ui(ui, Type::Speech24, Face::Serif, &frame.t("clean-kit-letter-about"), t.ink);
    coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.t("clean-kit-letter-kept"), t.ink_2);
    let label = frame.t("clean-kit-letter");
    let field = TextField::area(&mut memory.text, &label, 6, MAX_LETTER);
    let field = ui.push_id(("letter", memory.number), |ui| ui.add(field)).inner;
    frame.first(&field);
    coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.t("clean-kit-letter-help"), t.ink_2);
    let label = frame.t("clean-kit-letter-seal");
    let sealed = ui.add(Button::primary(&label).icon(fill::SEAL_CHECK).role(Type::Speech24)).clicked();
    sealed.then(|| Intent::Clean(CleanWish::Seal(memory.text.clone())))
}
