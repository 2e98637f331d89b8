//! What was found in a lesson, what shall be done, and what was changed: written when the lesson is filed, and again weeks later.

use egui::Ui;
use egui_phosphor::fill;

use crate::classroom::record::Finding;
use crate::classroom::record::text::{MAX_NOTE, Note};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, TextField};

/// The most findings of a lesson: more fill no act.
pub const MOST: usize = 12;

/// A finding as it is typed: what was found, what shall be done, what was changed.
pub type Typed = [String; 3];

/// What was typed, without lines in which nothing is.
pub fn read(typed: &[Typed]) -> Vec<Finding> {
    let findings = typed.iter().map(|[found, measure, changed]| Finding {
        found: Note::typed(found),
        measure: Note::typed(measure),
        changed: Note::typed(changed),
    });
    findings.filter(|finding| !finding.is_empty()).collect()
}

/// Findings to be typed on.
pub fn typed(findings: &[Finding]) -> Vec<Typed> {
    let text = |note: &Note| note.as_str().to_owned();
    findings.iter().map(|it| [text(&it.found), text(&it.measure), text(&it.changed)]).collect()
}

/// The findings, each on a sheet of its own.
pub fn findings_ui(ui: &mut Ui, frame: &Frame<'_>, findings: &mut Vec<Typed>) {
    let theme = current(ui.ctx());
    coloured_ui(ui, Type::Speech24, Face::SerifBold, &frame.t("report-findings"), theme.tokens.ink);
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("filing-findings-about"), theme.tokens.ink_2);
    let mut gone = None;
    let labels = ["report-found", "report-measure", "report-changed"].map(|message| frame.t(message));
    for (at, finding) in findings.iter_mut().enumerate() {
        ui.push_id(("finding", at), |ui| {
            Panel::new(PanelKind::Sheet).show(ui, |ui| {
                ui.set_width(ui.available_width());
                for (text, label) in finding.iter_mut().zip(&labels) {
                    let label = format!("{label} ({})", at + 1);
                    ui.add(TextField::line(text, &label, MAX_NOTE));
                }
                let label = frame.tr("filing-remove", &Args::new().number("n", at as i64 + 1));
                if ui.add(Button::icon_only(fill::TRASH, &label)).clicked() {
                    gone = Some(at);
                }
            });
        });
    }
    if let Some(at) = gone {
        findings.remove(at);
    }
    let label = frame.t("filing-add");
    if findings.len() < MOST && ui.add(Button::plain(&label).icon(fill::PLUS)).clicked() {
        findings.push(Typed::default());
    }
}
