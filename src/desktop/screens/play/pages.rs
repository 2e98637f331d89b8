//! With large text, what is said and what can be answered are two pages of one panel: neither is squeezed, and neither is cut.

use egui::{Align, Layout, Ui};

use super::areas::Areas;
use super::dialogue::inside;
use super::memory::PlayMemory;
use crate::desktop::frame::Frame;
use crate::desktop::theme::current;
use crate::desktop::widgets::{Button, scroll_ui};

/// Which page of the panel is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Page {
    /// What is said or seen.
    #[default]
    Words,
    /// What can be answered or looked at.
    Answers,
}

/// Draws the page that is open. `words` stands in the place of speech with the tools under it, `answers` takes the whole panel.
/// Answers what the open page answered; turning the page answers nothing.
pub fn pages_ui<R>(
    ui: &mut Ui,
    frame: &Frame<'_>,
    memory: &mut PlayMemory,
    areas: &Areas,
    words: impl FnOnce(&mut Ui, &mut PlayMemory),
    answers: impl FnOnce(&mut Ui, &mut PlayMemory) -> Option<R>,
) -> Option<R> {
    let gap = current(ui.ctx()).px(12.0);
    match memory.page {
        Page::Words => {
            inside(ui, areas.speech, |ui| {
                scroll_ui(ui, "words", |ui| {
                    words(ui, memory);
                    ui.add_space(gap);
                    if turn_ui(ui, frame, "play-answers", egui_phosphor::fill::CARET_RIGHT) {
                        memory.page = Page::Answers;
                    }
                });
            });
            None
        }
        Page::Answers => {
            let page = egui::Rect::from_min_max(areas.speech.min, areas.tools.max);
            inside(ui, page, |ui| {
                scroll_ui(ui, "answers", |ui| {
                    let answer = answers(ui, memory);
                    ui.add_space(gap);
                    if turn_ui(ui, frame, "play-words", egui_phosphor::fill::CARET_LEFT) {
                        memory.page = Page::Words;
                    }
                    answer
                })
                .inner
            })
        }
    }
}

/// The button that turns the page. It takes the focus on the page of words, where it is what one does next.
fn turn_ui(ui: &mut Ui, frame: &Frame<'_>, message: &str, icon: &str) -> bool {
    let label = frame.t(message);
    let button = Button::plain(&label).icon(icon);
    let response = ui.with_layout(Layout::right_to_left(Align::Min), |ui| ui.add(button)).inner;
    frame.first(&response);
    if response.clicked() {
        // The control that had the focus is gone with its page.
        ui.memory_mut(|memory| memory.surrender_focus(response.id));
        ui.ctx().request_repaint();
    }
    response.clicked()
}
