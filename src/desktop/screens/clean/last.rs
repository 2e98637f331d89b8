//! The final report of a Clean Session: what was found and what was changed, line by line. It is written out when no line is empty.

use egui::Ui;
use egui_phosphor::fill;

use super::{CleanMemory, remark_ui};
use crate::classroom::record::{Form, LessonRecord};
use crate::classroom::report::About;
use crate::classroom::report::clean::{self, Unfinished};
use crate::classroom::report::paper::Paper;
use crate::classroom::report::sheet::Sheet;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::records::{ClassEntry, Output, RecordsWish};
use crate::desktop::screens::View;
use crate::desktop::screens::filing::findings;
use crate::desktop::theme::current;
use crate::desktop::widgets::{Button, ListRow};
use crate::store::journal::LessonId;

/// The report: which sitting, its findings, and whether it is finished.
pub fn last_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, memory: &mut CleanMemory) -> Option<Intent> {
    remark_ui(ui, &frame.t("clean-kit-final-about"));
    let sittings = sittings(view);
    let Some((_, newest, _)) = sittings.first() else {
        remark_ui(ui, &frame.t("clean-kit-final-none"));
        return None;
    };
    let open = memory.sitting.unwrap_or(*newest);
    for (at, (entry, id, lesson)) in sittings.iter().enumerate() {
        let day = lesson.day.shown();
        let name = format!("{} · {}", entry.class.name.as_str(), lesson.topic.get(frame.lang));
        let row = ListRow::new(&name).state(&day).icon(fill::FILE_TEXT).selected(*id == open);
        if ui.push_id(("sitting", at), |ui| ui.add(row)).inner.clicked() {
            memory.sitting = Some(*id);
            memory.findings = None;
            ui.ctx().request_repaint();
        }
    }
    let (entry, id, lesson) = sittings.into_iter().find(|(_, id, _)| *id == open)?;
    findings_ui(ui, frame, entry, id, lesson, memory)
}

fn findings_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    entry: &ClassEntry,
    id: LessonId,
    lesson: &LessonRecord,
    memory: &mut CleanMemory,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    if memory.findings.as_ref().is_none_or(|(of, _)| *of != id) {
        memory.findings = Some((id, findings::typed(&lesson.findings)));
    }
    let (_, typed) = memory.findings.as_mut()?;
    ui.add_space(theme.px(8.0));
    // What can be done stands above the lines, where it is seen however many they are.
    let written = findings::read(typed);
    let mut intent = None;
    let label = frame.t("clean-kit-final-save");
    if ui.add(Button::plain(&label).icon(fill::FLOPPY_DISK)).clicked() {
        intent = Some(Intent::Records(RecordsWish::Findings(id, written.clone())));
    }
    // What is typed and not saved yet is judged too, so that one sees what is missing while one writes.
    let as_typed = LessonRecord { findings: written, ..lesson.clone() };
    match finished(frame, entry, &as_typed) {
        Err(unfinished) => remark_ui(ui, &missing(frame, &unfinished)),
        Ok(_) if as_typed.findings == lesson.findings => {
            let label = frame.t(Paper::Final.message());
            if ui.add(Button::primary(&label).icon(fill::FILE_TEXT)).clicked() {
                intent = Some(Intent::Records(RecordsWish::Write(Output::Paper(id, Paper::Final, memory.format))));
            }
        }
        Ok(_) => {}
    }
    findings::findings_ui(ui, frame, typed);
    intent
}

fn finished(frame: &Frame<'_>, entry: &ClassEntry, lesson: &LessonRecord) -> Result<Sheet, Unfinished> {
    clean::sheet(&About { words: &frame.library.words, lang: frame.lang, class: &entry.class, lesson })
}

/// What is missing yet.
fn missing(frame: &Frame<'_>, unfinished: &Unfinished) -> String {
    if unfinished.empty.is_empty() {
        return frame.t("clean-kit-final-nothing");
    }
    let lines: Vec<String> = unfinished.empty.iter().map(usize::to_string).collect();
    frame.tr("clean-kit-final-empty", &Args::new().text("lines", lines.join(", ")))
}

/// The sittings of Clean Sessions in the journal, the newest first.
fn sittings<'v>(view: &View<'v>) -> Vec<(&'v ClassEntry, LessonId, &'v LessonRecord)> {
    let of = |entry: &'v ClassEntry| entry.lessons.iter().map(move |(id, lesson)| (entry, *id, lesson));
    let all = view.records.classes.iter().flat_map(of);
    let mut found: Vec<_> = all.filter(|(_, _, lesson)| lesson.form == Form::CleanSession).collect();
    found.sort_by_key(|(_, _, lesson)| std::cmp::Reverse(lesson.day));
    found
}
