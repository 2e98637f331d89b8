//! Who plays: several players on one computer, each a nickname and a face.
//!
//! Nothing else is asked for. The list stands in this file, the form for a new or changed player in [`form`].

mod form;

use egui::{Rect, Ui, pos2, vec2};

use super::View;
use super::play::dialogue::inside;
use super::sheet::{Ground, is_one_column, sheet_ui};
use crate::content::cast::{Look, Mood};
use crate::content::words::Args;
use crate::desktop::frame::{Frame, cover};
use crate::desktop::intent::{Intent, ProfileIntent};
use crate::desktop::painted::Painted;
use crate::desktop::people;
use crate::desktop::screen::Screen;
use crate::desktop::theme::{Theme, Type, current};
use crate::desktop::widgets::{
    Button, Dialog, DialogAnswer, ListRow, Panel, PanelKind, heading_ui, label_ui, scroll_ui,
};
use crate::store::profile::Profile;

/// What the screen remembers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ProfileMemory {
    /// Everyone who has played here; `None` until they are read from the disk (again).
    players: Option<Vec<Profile>>,
    /// The form, if it is open.
    form: Option<form::Form>,
    /// Whether it asks if the present player shall be deleted.
    asks_delete: bool,
}

/// The screen of players.
pub fn profile_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut ProfileMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let players = memory.players.take().unwrap_or_else(|| frame.shelf.profiles());
    if players.is_empty() && memory.form.is_none() {
        memory.form = Some(form::Form::new(view.now));
    }
    let ctx = ui.ctx().clone();
    let under = frame.under();
    if memory.asks_delete {
        cover(ui);
    }
    let shown = if memory.asks_delete { &under } else { frame };
    let title = frame.t(match &memory.form {
        Some(form) if form.is_new() => "profile-new-title",
        Some(_) => "profile-edit-title",
        None => "profile-title",
    });
    let mut wanted = sheet_ui(ui, shown, painted, &title, Ground::Land, |ui, body, painted| match &mut memory.form {
        Some(form) => {
            let (intent, closes) = form.ui(ui, shown, body, painted, &players);
            if closes {
                memory.form = None;
            }
            intent
        }
        None => list_ui(ui, shown, view, body, memory, painted, &players),
    });
    if wanted == Some(Intent::Back) && memory.form.is_some() && !players.is_empty() {
        memory.form = None;
        wanted = None;
        ctx.request_repaint();
    }
    if memory.asks_delete {
        wanted = ask_ui(&ctx, frame, memory);
    }
    // What was wanted may change who is there.
    memory.players = wanted.is_none().then_some(players);
    if matches!(wanted, Some(Intent::Profile(_))) {
        memory.form = None;
    }
    wanted
}

fn list_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    body: Rect,
    memory: &mut ProfileMemory,
    painted: &mut Painted,
    players: &[Profile],
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let paper = |ui: &mut Ui, rect: Rect| {
        Panel::new(PanelKind::Paper).paint(ui, &theme, rect);
        rect.shrink2(vec2(theme.px(44.0), theme.px(38.0)))
    };
    if is_one_column(&theme) {
        let inner = paper(ui, body);
        return inside(ui, inner, |ui| {
            scroll_ui(ui, "profiles", |ui| {
                let from_present = present_ui(ui, frame, memory, painted);
                ui.add_space(theme.px(20.0));
                from_present.or(rows_ui(ui, frame, view, memory, players))
            })
            .inner
        });
    }
    let middle = body.min.x + body.width() * 0.4;
    let gap = theme.px(10.0);
    let left = paper(ui, Rect::from_min_max(body.min, pos2(middle - gap, body.max.y)));
    let right = paper(ui, Rect::from_min_max(pos2(middle + gap, body.min.y), body.max));
    let from_rows =
        inside(ui, left, |ui| scroll_ui(ui, "profiles", |ui| rows_ui(ui, frame, view, memory, players)).inner);
    let from_present =
        inside(ui, right, |ui| scroll_ui(ui, "present", |ui| present_ui(ui, frame, memory, painted)).inner);
    from_rows.or(from_present)
}

fn rows_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut ProfileMemory,
    players: &[Profile],
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let mut intent = None;
    framed(ui, &theme, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(8.0);
        let playing = frame.t("profile-playing");
        for player in players {
            let present = frame.shelf.profile().is_some_and(|present| present.id == player.id);
            let mut row =
                ListRow::new(player.nickname.as_str()).icon(egui_phosphor::fill::USER_CIRCLE).selected(present);
            if present {
                row = row.state(&playing);
            }
            let response = ui.push_id(player.id.as_str(), |ui| ui.add(row)).inner;
            if frame.shelf.profile().is_none() {
                frame.first(&response);
            }
            if response.clicked() && !present {
                intent = Some(Intent::Profile(ProfileIntent::Pick(player.id.to_string())));
            }
        }
        ui.add_space(theme.px(8.0));
        let new = frame.t("profile-new");
        if ui.add(Button::plain(&new).icon(egui_phosphor::fill::PLUS_CIRCLE)).clicked() {
            memory.form = Some(form::Form::new(view.now));
        }
    });
    intent
}

/// Who plays now, large.
fn present_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut ProfileMemory, painted: &mut Painted) -> Option<Intent> {
    use egui_phosphor::fill;
    let theme = current(ui.ctx());
    let Some(present) = frame.shelf.profile() else {
        label_ui(ui, Type::Ui18, &frame.t("profile-privacy"));
        return None;
    };
    let mut intent = None;
    framed(ui, &theme, |ui| {
        let side = theme.px(210.0);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
        let look = Look::from_picks(&present.picks);
        painted.portrait(ui, &look, Mood::Glad, rect, people::Frame::Card);
        ui.add_space(theme.px(8.0));
        heading_ui(ui, present.nickname.as_str());
        let found: usize = present.endings.values().map(|endings| endings.len()).sum();
        let number = |message: &str, n: usize| frame.tr(message, &Args::new().number("n", n as i64));
        label_ui(ui, Type::Ui18, &number("profile-endings", found));
        label_ui(ui, Type::Ui18, &number("profile-cards", present.codex.len()));
        ui.add_space(theme.px(10.0));
        let (go, change, delete) = (frame.t("profile-go"), frame.t("profile-change"), frame.t("profile-delete"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(12.0), theme.px(12.0));
            let response = ui.add(Button::primary(&go).icon(fill::MAP_TRIFOLD));
            frame.first(&response);
            if response.clicked() {
                intent = Some(Intent::Open(Screen::Chapters));
            }
            if ui.add(Button::plain(&change).icon(fill::PENCIL_SIMPLE)).clicked() {
                memory.form = Some(form::Form::of(present));
            }
            if ui.add(Button::plain(&delete).icon(fill::TRASH)).clicked() {
                memory.asks_delete = true;
            }
        });
        ui.add_space(theme.px(10.0));
        ui.visuals_mut().override_text_color = Some(theme.tokens.ink_2);
        label_ui(ui, Type::Hint16, &frame.t("profile-privacy"));
    });
    intent
}

/// Leaves room for focus rings inside a scroll area.
fn framed<R>(ui: &mut Ui, theme: &Theme, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = theme.px(8.0).clamp(0.0, 60.0) as i8;
    egui::Frame::new().inner_margin(egui::Margin::same(margin)).show(ui, contents).inner
}

fn ask_ui(ctx: &egui::Context, frame: &Frame<'_>, memory: &mut ProfileMemory) -> Option<Intent> {
    let Some(present) = frame.shelf.profile() else {
        memory.asks_delete = false;
        return None;
    };
    let body = frame.tr("profile-delete-body", &Args::new().text("name", present.nickname.as_str()));
    let title = frame.t("profile-delete-title");
    let (delete, cancel) = (frame.t("profile-delete"), frame.t("profile-cancel"));
    let answer = Dialog::new("delete-player", &title).ask(ctx, &body, &delete, &cancel)?;
    memory.asks_delete = false;
    ctx.request_repaint();
    (answer == DialogAnswer::Other).then(|| Intent::Profile(ProfileIntent::Delete(present.id.to_string())))
}
