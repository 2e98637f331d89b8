//! One lesson of the journal: what can be written of it, where it goes, and its sheet.

use egui::Ui;
use egui_phosphor::fill;

use super::paper::paper_ui;
use super::{Asks, ClassesMemory, open};
use crate::classroom::record::LessonRecord;
use crate::classroom::report::paper::Paper;
use crate::classroom::report::{About, clean};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::records::{ClassEntry, Format, Output, RecordsWish};
use crate::desktop::screens::View;
use crate::desktop::screens::filing::findings;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, heading_ui, label_ui, scroll_ui};
use crate::store::journal::LessonId;

/// The lesson of a class that is shown: the chosen one, or the last.
pub fn shown<'a>(entry: &'a ClassEntry, memory: &ClassesMemory) -> Option<(LessonId, &'a LessonRecord)> {
    let chosen = entry.lessons.iter().find(|(id, _)| memory.lesson == Some(*id));
    chosen.or_else(|| entry.lessons.last()).map(|(id, lesson)| (*id, lesson))
}

/// The page.
pub fn page_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, memory: &mut ClassesMemory) -> Option<Intent> {
    let entry = open(view, memory)?;
    let Some((id, lesson)) = shown(entry, memory) else {
        label_ui(ui, Type::Choice20, &frame.t("classes-no-lessons"));
        return None;
    };
    scroll_ui(ui, "classes-page", |ui| {
        if memory.findings.as_ref().is_some_and(|(of, _)| *of == id) {
            return typing_ui(ui, frame, memory);
        }
        let about = About { words: &frame.library.words, lang: frame.lang, class: &entry.class, lesson };
        heading_ui(ui, lesson.topic.get(frame.lang));
        let written = papers_ui(ui, frame, view, entry, (id, lesson), memory);
        if let Ok(sheet) = Paper::Report.sheet(&about) {
            paper_ui(ui, &sheet.blocks);
            let theme = current(ui.ctx());
            coloured_ui(ui, Type::Hint16, Face::SansMedium, &sheet.foot, theme.tokens.ink_2);
        }
        let changes = changes_ui(ui, frame, &about, id, memory);
        written.or(changes)
    })
    .inner
}

/// What can be written of the lesson and of its class, and where it goes.
fn papers_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    entry: &ClassEntry,
    (id, lesson): (LessonId, &LessonRecord),
    memory: &mut ClassesMemory,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let mut output = None;
    ui.spacing_mut().item_spacing = egui::vec2(theme.px(8.0), theme.px(8.0));
    ui.horizontal_wrapped(|ui| {
        for (format, message) in [(Format::Pdf, "classes-pdf"), (Format::Html, "classes-html")] {
            let label = frame.t(message);
            if ui.add(Button::plain(&label).role(Type::Ui18).selected(memory.format == format)).clicked() {
                memory.format = format;
                ui.ctx().request_repaint();
            }
        }
    });
    let mut button = |ui: &mut Ui, label: &str, icon: &str, wanted: Output| {
        if ui.add(Button::plain(label).icon(icon).role(Type::Ui18)).clicked() {
            output = Some(wanted);
        }
    };
    ui.horizontal_wrapped(|ui| {
        for paper in Paper::ALL.into_iter().filter(|paper| *paper != Paper::Final) {
            let label = frame.t(paper.message());
            button(ui, &label, fill::FILE_TEXT, Output::Paper(id, paper, memory.format));
        }
        let about = About { words: &frame.library.words, lang: frame.lang, class: &entry.class, lesson };
        if clean::sheet(&about).is_ok() {
            let label = frame.t(Paper::Final.message());
            button(ui, &label, fill::FILE_TEXT, Output::Paper(id, Paper::Final, memory.format));
        }
        for (at, run) in lesson.runs.iter().enumerate() {
            let label = frame.tr("classes-comic", &Args::new().text("level", run.title.get(frame.lang)));
            button(ui, &label, fill::IMAGES, Output::Comic(id, at, memory.format));
        }
        button(ui, &frame.t("classes-csv"), fill::TABLE, Output::Csv(entry.id));
        button(ui, &frame.t("classes-xapi"), fill::GRADUATION_CAP, Output::Xapi(entry.id));
    });
    let opened = written_ui(ui, frame, view);
    output.map(|output| Intent::Records(RecordsWish::Write(output))).or(opened)
}

/// Where papers go, and the one that was written last.
pub fn written_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>) -> Option<Intent> {
    let theme = current(ui.ctx());
    let folder = view.records.folder.as_ref()?;
    let args = Args::new().text("folder", folder.display().to_string());
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.tr("classes-folder", &args), theme.tokens.ink_2);
    if view.records.drawing.is_some() {
        coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.t("classes-drawing"), theme.tokens.accent);
        return None;
    }
    let written = view.records.written.as_ref()?;
    let args = Args::new().text("file", written.display().to_string());
    coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.tr("classes-written", &args), theme.tokens.ink);
    ui.horizontal_wrapped(|ui| {
        let mut opened = None;
        let (file, folder_label) = (frame.t("classes-open"), frame.t("classes-open-folder"));
        if ui.add(Button::plain(&file).icon(fill::ARROW_SQUARE_OUT).role(Type::Ui18)).clicked() {
            opened = Some(written);
        }
        if ui.add(Button::plain(&folder_label).icon(fill::FOLDER_OPEN).role(Type::Ui18)).clicked() {
            opened = Some(folder);
        }
        opened.map(|path| Intent::Records(RecordsWish::Open(path.clone())))
    })
    .inner
}

/// What changes a lesson that is filed: its findings, weeks later, or that it goes.
fn changes_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    about: &About<'_>,
    id: LessonId,
    memory: &mut ClassesMemory,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    ui.add_space(theme.px(10.0));
    ui.horizontal_wrapped(|ui| {
        let (write, delete) = (frame.t("classes-findings"), frame.t("classes-delete-lesson"));
        if ui.add(Button::plain(&write).icon(fill::PENCIL_SIMPLE)).clicked() {
            memory.findings = Some((id, findings::typed(&about.lesson.findings)));
            ui.ctx().request_repaint();
        }
        if ui.add(Button::plain(&delete).icon(fill::TRASH)).clicked() {
            memory.asks = Some(Asks::Lesson(id));
            ui.ctx().request_repaint();
        }
    });
    None
}

/// The findings, while they are typed on.
fn typing_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut ClassesMemory) -> Option<Intent> {
    let (id, typed) = memory.findings.as_mut()?;
    findings::findings_ui(ui, frame, typed);
    let (keep, leave) = (frame.t("classes-findings-keep"), frame.t("classes-findings-leave"));
    let (mut wish, mut closes) = (None, false);
    ui.horizontal_wrapped(|ui| {
        if ui.add(Button::primary(&keep).icon(fill::CHECK)).clicked() {
            wish = Some(RecordsWish::Findings(*id, findings::read(typed)));
        }
        closes = ui.add(Button::plain(&leave)).clicked();
    });
    if wish.is_some() || closes {
        memory.findings = None;
        ui.ctx().request_repaint();
    }
    wish.map(Intent::Records)
}
