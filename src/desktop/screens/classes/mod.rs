//! The class journal: at the left the classes with their lessons, at the right the sheet of one lesson and what can be written of it.
//!
//! [`page`] is the right side, [`paper`] draws a sheet of the reports. Deleting is asked for in words, and then it is deleted.

mod page;
mod paper;

pub use self::page::written_ui;
use egui::{Rect, Ui, pos2, vec2};
use egui_phosphor::fill;

use super::View;
use super::filing::findings::Typed;
use super::filing::grade_words;
use super::play::dialogue::inside;
use super::reading::coloured_ui;
use super::sheet::{Ground, is_one_column, sheet_ui, two_parts};
use crate::content::words::Args;
use crate::desktop::frame::{Frame, cover};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::records::{ClassEntry, Format, RecordsWish};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Dialog, DialogAnswer, ListRow, Panel, PanelKind, label_ui, scroll_ui};
use crate::store::journal::{ClassId, LessonId};

/// What the journal remembers between frames.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ClassesMemory {
    class: Option<ClassId>,
    lesson: Option<LessonId>,
    format: Format,
    /// Findings that are typed on.
    findings: Option<(LessonId, Vec<Typed>)>,
    asks: Option<Asks>,
}

/// What is asked before it is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asks {
    Lesson(LessonId),
    Class(ClassId),
}

impl ClassesMemory {
    /// This lesson is to be seen.
    pub fn show(&mut self, class: ClassId, lesson: LessonId) {
        *self = Self { class: Some(class), lesson: Some(lesson), format: self.format, ..Self::default() };
    }
}

/// The journal.
pub fn classes_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut ClassesMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let ctx = ui.ctx().clone();
    let under = frame.under();
    if memory.asks.is_some() {
        cover(ui);
    }
    let shown = if memory.asks.is_some() { &under } else { frame };
    let title = frame.t("classes-title");
    let wanted = sheet_ui(ui, shown, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let [left, right] = two_parts(body, &theme, 0.4, 0.32);
        let padding = vec2(theme.px(26.0), theme.px(24.0));
        let panel = || Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        if view.records.classes.is_empty() {
            // Nothing is filed yet: one page that says so, rather than an empty one beside it.
            let only = Rect::from_min_size(body.min, vec2(body.width(), theme.em(150.0)));
            return panel().show_in(ui, only, |ui| list_ui(ui, shown, view, memory)).inner;
        }
        let from_list = panel().show_in(ui, left, |ui| list_ui(ui, shown, view, memory)).inner;
        let from_page = panel().show_in(ui, right, |ui| page::page_ui(ui, shown, view, memory)).inner;
        from_list.or(from_page)
    });
    match memory.asks {
        Some(asks) => ask_ui(&ctx, frame, view, asks, memory),
        None => wanted,
    }
}

/// The class that is open: the chosen one, or the first.
fn open<'a>(view: &View<'a>, memory: &ClassesMemory) -> Option<&'a ClassEntry> {
    let chosen = memory.class.and_then(|id| view.records.class(id));
    chosen.or_else(|| view.records.classes.first())
}

fn list_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, memory: &mut ClassesMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    if view.records.classes.is_empty() {
        label_ui(ui, Type::Choice20, &frame.t("classes-none"));
        return None;
    }
    let whole = ui.max_rect();
    // Where the text is large, the button goes with the list: there is no room for a foot of its own.
    let one_column = is_one_column(&theme);
    let foot = if one_column { 0.0 } else { theme.px(64.0).max(theme.em(58.0)) };
    let upper = Rect::from_min_max(whole.min, pos2(whole.max.x, whole.max.y - foot));
    let chosen = open(view, memory).map(|entry| entry.id);
    inside(ui, upper, |ui| {
        scroll_ui(ui, "classes", |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(3.0);
            for entry in &view.records.classes {
                let count = Args::new().number("n", entry.lessons.len() as i64);
                let state = frame.tr("lesson-sittings", &count);
                let is_open = chosen == Some(entry.id);
                let name = format!("{} · {}", entry.class.name.as_str(), grade_words(frame, entry.class.grade));
                let row = ListRow::new(&name).icon(fill::USERS_THREE).state(&state).selected(is_open);
                let response = ui.add(row);
                frame.first(&response);
                if response.clicked() {
                    *memory = ClassesMemory { class: Some(entry.id), format: memory.format, ..Default::default() };
                    ui.ctx().request_repaint();
                }
                if is_open {
                    lessons_ui(ui, frame, entry, memory);
                }
            }
            if one_column {
                delete_ui(ui, frame, chosen, memory);
            }
        });
    });
    if one_column {
        return None;
    }
    let lower = Rect::from_min_max(pos2(whole.min.x, upper.max.y + theme.px(8.0)), whole.max);
    inside(ui, lower, |ui| delete_ui(ui, frame, chosen, memory));
    None
}

fn delete_ui(ui: &mut Ui, frame: &Frame<'_>, chosen: Option<ClassId>, memory: &mut ClassesMemory) {
    let label = frame.t("classes-delete-class");
    let clicked = ui.add(Button::plain(&label).icon(fill::TRASH).fill_width()).clicked();
    if let (true, Some(class)) = (clicked, chosen) {
        memory.asks = Some(Asks::Class(class));
        ui.ctx().request_repaint();
    }
}

fn lessons_ui(ui: &mut Ui, frame: &Frame<'_>, entry: &ClassEntry, memory: &mut ClassesMemory) {
    let shown = page::shown(entry, memory).map(|(id, _)| id);
    for (id, lesson) in entry.lessons.iter().rev() {
        let day = lesson.day.shown();
        let row = ListRow::new(lesson.topic.get(frame.lang)).state(&day).selected(shown == Some(*id));
        if ui.push_id(("lesson", entry.id.number(), day.as_str()), |ui| ui.add(row)).inner.clicked() {
            memory.show(entry.id, *id);
            ui.ctx().request_repaint();
        }
    }
    let theme = current(ui.ctx());
    if entry.lessons.is_empty() {
        coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("classes-no-lessons"), theme.tokens.ink_2);
    }
    ui.add_space(theme.px(8.0));
}

fn ask_ui(
    ctx: &egui::Context,
    frame: &Frame<'_>,
    view: &View<'_>,
    asks: Asks,
    memory: &mut ClassesMemory,
) -> Option<Intent> {
    let (asked, what, wish) = match asks {
        Asks::Lesson(id) => {
            let (entry, lesson) = view.records.lesson(id)?;
            let what =
                format!("{}, {}, {}", entry.class.name.as_str(), lesson.day.shown(), lesson.topic.get(frame.lang));
            ("lesson", Args::new().text("what", what), RecordsWish::DeleteLesson(id))
        }
        Asks::Class(id) => {
            let entry = view.records.class(id)?;
            let args = Args::new().text("what", entry.class.name.as_str().to_owned());
            ("class", args.number("n", entry.lessons.len() as i64), RecordsWish::DeleteClass(id))
        }
    };
    let title = frame.t(&format!("classes-delete-{asked}-title"));
    let body = frame.tr(&format!("classes-delete-{asked}-body"), &what);
    let other = frame.t(&format!("classes-delete-{asked}"));
    let answer = Dialog::new("classes-ask", &title).ask(ctx, &body, &other, &frame.t("classes-keep"))?;
    memory.asks = None;
    ctx.request_repaint();
    (answer == DialogAnswer::Other).then_some(Intent::Records(wish))
}
