//! Three minutes: a question, the answer first and then its reason, and at the end what was remembered.

use egui::Ui;
use egui_phosphor::fill;

use super::sheet::{Ground, sheet_ui};
use crate::classroom::lesson::recall::Item;
use crate::content::ids::OptionId;
use crate::content::questions::{WHY, message};
use crate::content::words::Args;
use crate::desktop::booster::{BoosterWish, HeldBooster, Whom};
use crate::desktop::command::Command;
use crate::desktop::frame::{Frame, forget_focus};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, paint, scroll_ui};

/// The three questions.
pub fn booster_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldBooster, painted: &mut Painted) -> Option<Intent> {
    let title = frame.t("booster-title");
    sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let padding = egui::vec2(theme.px(44.0), theme.px(32.0));
        let panel = Panel::new(PanelKind::Paper).corner(40.0).padding(padding);
        panel
            .show_in(ui, body, |ui| {
                scroll_ui(ui, "booster", |ui| match held.item() {
                    Some(item) => question_ui(ui, frame, held, item),
                    None => result_ui(ui, frame, held),
                })
                .inner
            })
            .inner
    })
}

fn question_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldBooster, item: &Item) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let name = message(&item.question);
    let say = |attribute: Option<&str>| frame.library.words.ui(frame.lang, &name, attribute, &Args::new());
    let at = held.answers.len() + usize::from(held.chosen.is_none());
    let args = Args::new().number("n", at as i64).number("of", held.items.len() as i64);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("booster-of", &args), t.ink_2);
    coloured_ui(ui, Type::Heading30, Face::Serif, &say(None), t.ink);
    if held.whom == Whom::Class && held.chosen.is_none() {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("booster-by-hands"), t.ink_2);
    }
    ui.add_space(theme.px(12.0));
    ui.spacing_mut().item_spacing.y = theme.px(11.0);
    let Some(chosen) = &held.chosen else {
        return options_ui(ui, frame, item, &|option| say(Some(option.as_str())));
    };
    for option in item.options.iter().filter(|option| *option == chosen || **option == item.right) {
        let is_right = *option == item.right;
        let sign = if is_right { fill::CHECK_CIRCLE } else { fill::X_CIRCLE };
        let (face, color) = if is_right { (Face::SansBold, t.accent) } else { (Face::SansMedium, t.ink_2) };
        ui.horizontal(|ui| {
            let side = theme.em(32.0);
            let (rect, _) = ui.allocate_exact_size(egui::vec2(side, side), egui::Sense::hover());
            paint::icon(ui.painter(), &theme, rect.center(), sign, 26.0, color);
            coloured_ui(ui, Type::Speech24, face, &say(Some(option.as_str())), color);
        });
    }
    let verdict = if *chosen == item.right { "booster-right" } else { "booster-wrong" };
    coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.t(verdict), t.ink);
    coloured_ui(ui, Type::Speech24, Face::Serif, &say(Some(WHY)), t.ink);
    ui.add_space(theme.px(14.0));
    let last = held.answers.len() == held.items.len();
    next_ui(ui, frame, if last { "booster-result" } else { "booster-next" })
}

fn options_ui(ui: &mut Ui, frame: &Frame<'_>, item: &Item, say: &dyn Fn(&OptionId) -> String) -> Option<Intent> {
    let mut answer = None;
    for (at, option) in item.options.iter().enumerate() {
        let (key, label) = ((at + 1).to_string(), say(option));
        let response = ui.add(Button::choice(&key, &label));
        if at == 0 {
            frame.first(&response);
        }
        if response.clicked() || frame.chosen() == Some(at) {
            answer = Some(Intent::Booster(BoosterWish::Answer(option.clone())));
        }
    }
    if answer.is_some() {
        forget_focus(ui);
    }
    answer
}

fn result_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldBooster) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let args = Args::new().number("right", held.right() as i64).number("of", held.answers.len() as i64);
    coloured_ui(ui, Type::Title38, Face::SerifBold, &frame.tr("booster-score", &args), t.accent);
    ui.add_space(theme.px(10.0));
    let after = match (held.whom, held.back_in) {
        (Whom::Class, _) => frame.t("booster-class-after"),
        (Whom::Player, Some(days)) => frame.tr("booster-again", &Args::new().number("n", i64::from(days))),
        (Whom::Player, None) => frame.t("booster-learned"),
    };
    coloured_ui(ui, Type::Speech24, Face::Serif, &after, t.ink);
    ui.add_space(theme.px(10.0));
    next_ui(ui, frame, "booster-done")
}

fn next_ui(ui: &mut Ui, frame: &Frame<'_>, message: &str) -> Option<Intent> {
    let label = frame.t(message);
    let response = ui.add(Button::primary(&label).icon(fill::ARROW_RIGHT));
    frame.first(&response);
    let goes = response.clicked() || frame.asked(Command::Advance);
    if goes {
        forget_focus(ui);
    }
    goes.then_some(Intent::Booster(BoosterWish::Next))
}
