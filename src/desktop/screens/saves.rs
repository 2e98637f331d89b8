//! Saves: each with a picture of its place, its level, place, date and time; load, save here, delete.

use egui::{Rect, Sense, Ui, UiBuilder, pos2, vec2};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::View;
use super::play::dialogue::inside;
use super::sheet::{Ground, is_one_column, sheet_ui};
use crate::content::cast::Mood;
use crate::content::places::Light;
use crate::content::words::Args;
use crate::desktop::frame::{Frame, cover};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::people;
use crate::desktop::screen::Screen;
use crate::desktop::shelf::Shelf;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Dialog, DialogAnswer, Panel, PanelKind, label_ui, paint, scroll_ui};
use crate::store::save::{Save, Slot};
use crate::store::saves::Entry;

/// What the saves remember.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SavesMemory {
    /// What is asked before it is done.
    asks: Option<Asks>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asks {
    Delete(Slot),
    Over(Slot),
}

/// The size of a row's picture, in lengths of the design.
const PICTURE: egui::Vec2 = vec2(192.0, 108.0);

/// The first of the player's own slots that holds nothing.
pub fn free_slot(shelf: &Shelf) -> Option<Slot> {
    let held = |slot: &Slot| shelf.entries().iter().any(|(of, _)| of == slot);
    Slot::all().find(|slot| matches!(slot, Slot::Own(_)) && !held(slot))
}

/// Saving at once: into a free slot of the player's own, or where there is none, the list to choose from.
pub fn quick_save(shelf: &Shelf) -> Intent {
    free_slot(shelf).map_or(Intent::Open(Screen::Saves), Intent::Save)
}

/// The list of saves.
pub fn saves_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut SavesMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let ctx = ui.ctx().clone();
    let under = frame.under();
    if memory.asks.is_some() {
        cover(ui);
    }
    let shown = if memory.asks.is_some() { &under } else { frame };
    let title = frame.t("saves-title");
    let wanted = sheet_ui(ui, shown, painted, &title, Ground::Land, |ui, body, painted| {
        let theme = current(ui.ctx());
        Panel::new(PanelKind::Paper).paint(ui, &theme, body);
        let inner = body.shrink2(vec2(theme.px(50.0), theme.px(34.0)));
        inside(ui, inner, |ui| {
            scroll_ui(ui, "saves", |ui| {
                let inset = theme.px(9.0);
                let room = Rect::from_min_max(
                    ui.cursor().min + vec2(inset, inset),
                    pos2(ui.max_rect().max.x - inset, f32::INFINITY),
                );
                let list = |ui: &mut Ui| list_ui(ui, shown, view, memory, painted);
                ui.scope_builder(UiBuilder::new().max_rect(room), list).inner
            })
            .inner
        })
    });
    match memory.asks {
        Some(asks) => ask_ui(&ctx, frame, asks, memory),
        None => wanted,
    }
}

fn list_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut SavesMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(12.0);
    if frame.shelf.profile().is_none() {
        label_ui(ui, Type::Choice20, &frame.t("saves-nobody"));
        let who = frame.t("title-who");
        let response = ui.add(Button::primary(&who).icon(egui_phosphor::fill::USER_CIRCLE));
        frame.first(&response);
        return response.clicked().then_some(Intent::Open(Screen::Profile));
    }
    let plays = view.playing.is_some();
    let mut intent = None;
    if let Some(slot) = free_slot(frame.shelf).filter(|_| plays) {
        let label = frame.t("saves-new");
        let response = ui.add(Button::primary(&label).icon(egui_phosphor::fill::FLOPPY_DISK));
        frame.first(&response);
        if response.clicked() {
            intent = Some(Intent::Save(slot));
        }
    }
    if frame.shelf.entries().is_empty() {
        label_ui(ui, Type::Choice20, &frame.t("saves-none"));
    }
    for (slot, entry) in frame.shelf.entries() {
        let wanted = ui.push_id(slot.stem(), |ui| row_ui(ui, frame, *slot, entry, plays, memory, painted)).inner;
        intent = intent.or(wanted);
    }
    intent
}

/// One slot.
fn row_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    slot: Slot,
    entry: &Entry,
    plays: bool,
    memory: &mut SavesMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let one_column = is_one_column(&theme);
    let row = Panel::new(PanelKind::Sheet).padding(vec2(14.0, 12.0)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let mut intent = None;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = theme.px(18.0);
            picture_ui(ui, frame, entry.save(), painted);
            let room = ui.available_width();
            let words = if one_column { room } else { room - theme.em(270.0).min(room * 0.5) };
            ui.vertical(|ui| {
                ui.set_width(words);
                words_ui(ui, frame, slot, entry);
            });
            if !one_column {
                let size = vec2(ui.available_width(), theme.px(PICTURE.y));
                let layout = egui::Layout::left_to_right(egui::Align::Center);
                intent = ui
                    .allocate_ui_with_layout(size, layout, |ui| buttons_ui(ui, frame, slot, entry, plays, memory))
                    .inner;
            }
        });
        if one_column {
            let wanted = ui.horizontal_wrapped(|ui| buttons_ui(ui, frame, slot, entry, plays, memory)).inner;
            intent = intent.or(wanted);
        }
        intent
    });
    row.inner
}

fn picture_ui(ui: &mut Ui, frame: &Frame<'_>, save: Option<&Save>, painted: &mut Painted) {
    let theme = current(ui.ctx());
    let shrink = if is_one_column(&theme) { 0.75 } else { 1.0 };
    let size = PICTURE * theme.look.scale * shrink;
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let level = save.and_then(|save| frame.library.level(save.level.as_str()));
    let place = save.and_then(|save| save.place).or(level.map(|level| level.place));
    match place {
        Some(place) if ui.is_rect_visible(rect) => {
            let light = level.map_or(Light::Day, |level| level.light);
            painted.card(ui, rect, place, light);
            let side = rect.height() * 0.62;
            let face = Rect::from_min_size(rect.max - vec2(side, side) * 1.08, vec2(side, side));
            painted.portrait(ui, frame.face, Mood::Calm, face, people::Frame::Round);
        }
        Some(_) => {}
        None => {
            ui.painter().rect_filled(rect, paint::corner(theme.px(6.0)), theme.tokens.felt);
            let icon = egui_phosphor::fill::WARNING;
            paint::icon(ui.painter(), &theme, rect.center(), icon, 40.0, theme.tokens.madder);
        }
    }
    paint::edge(ui.painter(), rect.expand(theme.px(1.0)), theme.px(6.0), theme.px(3.0), theme.tokens.line);
}

fn words_ui(ui: &mut Ui, frame: &Frame<'_>, slot: Slot, entry: &Entry) {
    let theme = current(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(3.0);
    let font = theme.font_in(Type::Choice20, Face::SansStrong);
    let strong = |text: String| egui::RichText::new(text).font(font.clone()).color(theme.tokens.ink);
    ui.add(egui::Label::new(strong(name_of(frame, slot, entry))).wrap());
    if let Some(save) = entry.save() {
        let when = when(frame, save.saved_at);
        let place = save.place.map(|place| frame.t(&format!("place-{}", place.id())));
        let line = [place, Some(when)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        label_ui(ui, Type::Ui18, &line);
    }
    ui.visuals_mut().override_text_color = Some(theme.tokens.ink_2);
    let minutes = entry.save().map(|save| frame.tr("saves-minutes", &Args::new().number("n", save.minutes)));
    let line = [Some(slot_name(frame, slot)), minutes].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    label_ui(ui, Type::Hint16, &line);
    let trouble = match entry {
        Entry::Whole(_) => return,
        Entry::Damaged { older: Some(_), .. } => frame.t("saves-damaged-older"),
        Entry::Damaged { older: None, .. } => frame.t("saves-damaged"),
        Entry::Closed(trouble) => {
            let message = trouble.message();
            let args = message.args.iter().fold(Args::new(), |args, (name, value)| args.text(name, value.clone()));
            frame.tr(message.id, &args)
        }
    };
    ui.visuals_mut().override_text_color = Some(theme.tokens.madder);
    label_ui(ui, Type::Hint16, &trouble);
}

fn buttons_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    slot: Slot,
    entry: &Entry,
    plays: bool,
    memory: &mut SavesMemory,
) -> Option<Intent> {
    use egui_phosphor::fill;
    let mut intent = None;
    ui.spacing_mut().item_spacing.x = current(ui.ctx()).px(12.0);
    let name = name_of(frame, slot, entry);
    let delete = format!("{}: {name}", frame.t("saves-delete"));
    let save = format!("{}: {name}", frame.t("saves-save"));
    let loads = entry.save().is_some();
    let load = frame.t(if matches!(entry, Entry::Damaged { .. }) { "saves-older" } else { "saves-load" });
    if loads {
        let response = ui.add(Button::plain(&load).icon(fill::PLAY));
        frame.first(&response);
        if response.clicked() {
            intent = Some(Intent::Load(slot));
        }
    }
    if plays && matches!(slot, Slot::Own(_)) && ui.add(Button::icon_only(fill::FLOPPY_DISK, &save)).clicked() {
        memory.asks = Some(Asks::Over(slot));
    }
    if ui.add(Button::icon_only(fill::TRASH, &delete)).clicked() {
        memory.asks = Some(Asks::Delete(slot));
    }
    intent
}

fn ask_ui(ctx: &egui::Context, frame: &Frame<'_>, asks: Asks, memory: &mut SavesMemory) -> Option<Intent> {
    let (slot, asked, other) = match asks {
        Asks::Delete(slot) => (slot, "delete", "saves-delete"),
        Asks::Over(slot) => (slot, "over", "saves-over"),
    };
    let entry = frame.shelf.entries().iter().find(|(of, _)| *of == slot).map(|(_, entry)| entry);
    let what = entry.map_or_else(|| slot_name(frame, slot), |entry| name_of(frame, slot, entry));
    let title = frame.t(&format!("saves-{asked}-title"));
    let body = frame.tr(&format!("saves-{asked}-body"), &Args::new().text("what", what));
    let answer = Dialog::new("saves-ask", &title).ask(ctx, &body, &frame.t(other), &frame.t("saves-keep"))?;
    memory.asks = None;
    ctx.request_repaint();
    if answer == DialogAnswer::Safe {
        return None;
    }
    Some(match asks {
        Asks::Delete(slot) => Intent::Delete(slot),
        Asks::Over(slot) => Intent::Save(slot),
    })
}

/// What a slot is called by what it holds: the title of its level.
fn name_of(frame: &Frame<'_>, slot: Slot, entry: &Entry) -> String {
    match entry.save() {
        Some(save) if frame.library.level(save.level.as_str()).is_some() => {
            frame.library.words.level(frame.lang, &save.level, "level", None, &Args::new())
        }
        Some(_) => frame.t("saves-unknown"),
        None => slot_name(frame, slot),
    }
}

fn slot_name(frame: &Frame<'_>, slot: Slot) -> String {
    match slot {
        Slot::Auto(_) => frame.t("saves-auto"),
        Slot::Own(n) => frame.tr("saves-slot", &Args::new().number("n", n)),
    }
}

/// When something was saved, as the language writes it, in the time of this computer.
fn when(frame: &Frame<'_>, seconds: u64) -> String {
    let moment = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    let zoned = moment.unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::system());
    let time = format!("{:02}:{:02}", zoned.hour(), zoned.minute());
    let args = Args::new().number("month", zoned.month()).number("day", zoned.day()).text("time", time);
    frame.tr("saves-when", &args)
}
