//! "Agent 37001": the steps of a process are read and marked; once handed in, each step says why it is a risk or not.

use std::collections::BTreeSet;

use egui::Ui;
use egui_phosphor::fill;

use super::act;
use crate::classroom::quest::visit::{HandedIn, VisitAction};
use crate::content::ids::OptionId;
use crate::content::level::Nature;
use crate::content::stations::{Process, part};
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::station::Visiting;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, ListRow};

/// The process that is open.
pub fn process_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    visiting: &Visiting,
    (process, marks): &(Process, BTreeSet<OptionId>),
    handed: HandedIn,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let name = part(&visiting.station.id, process.id.as_str());
    coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t(&name), t.ink);
    ui.add_space(theme.px(6.0));
    let mut intent = None;
    for (step, nature) in &process.steps {
        let text = frame.attr(&name, step.as_str());
        let marked = marks.contains(step);
        if handed == HandedIn::No {
            let icon = if marked { fill::WARNING } else { fill::CIRCLE };
            if ui.add(ListRow::new(&text).icon(icon).selected(marked)).clicked() {
                intent = Some(act(VisitAction::Mark(step.to_string())));
            }
            continue;
        }
        let (message, color) = match (nature, marked) {
            (Nature::Crooked, true) => ("quest-play-hit", t.accent),
            (Nature::Crooked, false) => ("quest-play-miss", t.madder),
            (Nature::Clean, true) => ("quest-play-false-alarm", t.madder),
            (Nature::Clean, false) => ("quest-play-fair", t.ink_2),
        };
        coloured_ui(ui, Type::Choice20, Face::SansBold, &format!("{} {text}", frame.t(message)), color);
        let why = frame.attr(&name, &format!("{step}-why"));
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &why, t.ink);
    }
    ui.add_space(theme.px(8.0));
    let (message, action) = match handed {
        HandedIn::No => ("quest-play-hand-in-marks", VisitAction::HandIn),
        HandedIn::Yes => ("quest-play-next-process", VisitAction::Next),
    };
    let label = frame.t(message);
    let response = ui.add(Button::primary(&label).icon(fill::CHECK));
    if response.clicked() { Some(act(action)) } else { intent }
}
