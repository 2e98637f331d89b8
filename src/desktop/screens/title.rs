//! The title: sky, mountains, steppe and the lettering; go on, begin, and everything else.

use egui::{Rect, Ui, pos2, vec2};

use super::View;
use crate::content::cast::Mood;
use crate::content::lang::Lang;
use crate::desktop::booster::BoosterWish;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::LessonWish;
use crate::desktop::logo;
use crate::desktop::painted::Painted;
use crate::desktop::people;
use crate::desktop::screen::Screen;
use crate::desktop::screens::play::dialogue::inside;
use crate::desktop::screens::sheet::is_one_column;
use crate::desktop::theme::{Face, Type, color::fade, current};
use crate::desktop::widgets::{Button, Pill, scroll_ui};

/// The title screen.
pub fn title_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, painted: &mut Painted) -> Option<Intent> {
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    painted.title(ui.painter(), screen);
    painted.vista(ui, frame.library, &frame.shelf.town(frame.library));
    scrim(ui, screen);
    let left = screen.min.x + theme.px(70.0).max((screen.width() - theme.px(1600.0)) / 2.0);
    let large = is_one_column(&theme);
    let rise = if large { theme.px(36.0) } else { 0.0 };
    let cap = theme.px(72.0);
    logo::paint_logo(ui.painter(), pos2(left, theme.px(134.0) - rise), cap);
    let tagline = frame.t("title-tagline");
    let font = theme.font_in(Type::Speech24, Face::SerifItalic);
    let at = pos2(left + theme.px(2.0), theme.px(162.0) - rise);
    let words = ui.painter().text(at, egui::Align2::LEFT_TOP, &tagline, font, theme.tokens.on_night);

    let width = theme.px(330.0) * (1.0 + (theme.look.text_scale - 1.0) * 0.6);
    let foot = screen.max.y - theme.px(40.0) - theme.em(46.0);
    // In large letters the menu stands in two columns, so that all of it is seen.
    let right = if large { screen.max.x - theme.px(32.0) } else { left + width + theme.px(8.0) };
    let menu = Rect::from_min_max(
        pos2(left - theme.px(8.0), words.max.y.max(theme.px(188.0) - rise) + theme.px(4.0)),
        pos2(right, foot - theme.px(8.0)),
    );
    let from_menu = inside(ui, menu, |ui| scroll_ui(ui, "title-menu", |ui| menu_ui(ui, frame, view)).inner);
    let languages =
        Rect::from_min_size(pos2(left - theme.px(14.0), foot), vec2(width.max(theme.px(420.0)), theme.em(46.0)));
    let from_languages = inside(ui, languages, |ui| languages_ui(ui, frame));
    let from_profile = profile_ui(ui, frame, painted, screen);
    from_menu.or(from_languages).or(from_profile)
}

fn menu_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>) -> Option<Intent> {
    use egui_phosphor::fill;
    let theme = current(ui.ctx());
    ui.add_space(theme.px(8.0));
    ui.spacing_mut().item_spacing.y = theme.px(2.0);
    let large = is_one_column(&theme);
    let mut rows: Vec<Row> = Vec::new();
    let newest = frame.shelf.newest();
    if let Some((_, save)) = newest {
        let level =
            frame.library.words.level(frame.lang, &save.level, "level", None, &crate::content::words::Args::new());
        let detail = (!large).then_some(level);
        let label = frame.t("title-continue");
        rows.push(Row { label, icon: fill::PLAY, detail, wanted: Intent::Continue, first: true });
    }
    let mut row = |message: &str, icon: &'static str, wanted: Intent, first: bool| {
        rows.push(Row { label: frame.t(message), icon, detail: None, wanted, first });
    };
    // Whoever was interrupted in a round has no time to lose.
    if view.seats.iter().any(|(_, seat)| !seat.done) {
        row("contest-goes-on", fill::TIMER, Intent::Open(Screen::Olympiad), false);
    }
    let after_new = if frame.shelf.profile().is_some() { Screen::Chapters } else { Screen::Profile };
    row("title-new", fill::PLUS_CIRCLE, Intent::Open(after_new), newest.is_none());
    if view.due {
        row("booster-title", fill::TIMER, Intent::Booster(BoosterWish::Begin), false);
    }
    // A lesson that is held, or was interrupted, comes before choosing one.
    let lesson = match (view.lesson, view.interrupted) {
        (Some(held), _) => {
            ("title-lesson-goes-on", fill::CHALKBOARD_TEACHER, Intent::Lesson(LessonWish::Look(held.view)))
        }
        (None, true) => ("title-lesson-goes-on", fill::CHALKBOARD_TEACHER, Intent::ReopenLesson),
        (None, false) => ("title-lessons", fill::CHALKBOARD_TEACHER, Intent::Open(Screen::Lessons)),
    };
    let entries = [
        ("title-chapters", fill::MAP_TRIFOLD, Intent::Open(Screen::Chapters)),
        ("title-town", fill::BUILDINGS, Intent::Open(Screen::Town)),
        lesson,
        ("title-olympiad", fill::TROPHY, Intent::Open(Screen::Olympiad)),
        ("title-codex", fill::BOOK_OPEN, Intent::Open(Screen::Codex)),
        ("title-saves", fill::FLOPPY_DISK, Intent::Open(Screen::Saves)),
        ("title-settings", fill::GEAR_SIX, Intent::Open(Screen::Settings)),
        ("title-quit", fill::SIGN_OUT, Intent::Quit),
    ];
    for (message, icon, wanted) in entries {
        row(message, icon, wanted, false);
    }
    if !large {
        return rows.into_iter().fold(None, |intent, row| row_ui(ui, frame, row).or(intent));
    }
    let half = rows.len().div_ceil(2);
    ui.columns(2, |columns| {
        let mut intent = None;
        for (at, row) in rows.into_iter().enumerate() {
            let Some(column) = columns.get_mut(at / half) else { continue };
            column.spacing_mut().item_spacing.y = theme.px(2.0);
            intent = row_ui(column, frame, row).or(intent);
        }
        intent
    })
}

/// A line of the menu.
struct Row {
    label: String,
    icon: &'static str,
    detail: Option<String>,
    wanted: Intent,
    /// Whether it is what one goes on with, or begins: it comes first in weight as well.
    first: bool,
}

fn row_ui(ui: &mut Ui, frame: &Frame<'_>, row: Row) -> Option<Intent> {
    let theme = current(ui.ctx());
    let inset = theme.px(8.0);
    let mut button = if row.first { Button::primary(&row.label) } else { Button::plain(&row.label) };
    if let Some(detail) = &row.detail {
        button = button.detail(detail);
    }
    if is_one_column(&theme) {
        button = button.role(Type::Ui18);
    }
    let button = button.icon(row.icon).fill_width().min_size(vec2(0.0, 44.0));
    let response = ui
        .horizontal(|ui| {
            ui.add_space(inset);
            ui.set_max_width(ui.available_width() - inset);
            ui.add(button)
        })
        .inner;
    if row.first {
        frame.first(&response);
    }
    response.clicked().then_some(row.wanted)
}

fn languages_ui(ui: &mut Ui, frame: &Frame<'_>) -> Option<Intent> {
    let mut intent = None;
    ui.horizontal(|ui| {
        for lang in Lang::ALL {
            let pill = Pill::button(lang.own_name(), lang.own_name()).marked(lang == frame.lang);
            if ui.add(pill).clicked() {
                intent = Some(Intent::Speak(lang));
            }
        }
    });
    intent
}

/// Who plays, in the lower right corner.
fn profile_ui(ui: &mut Ui, frame: &Frame<'_>, painted: &mut Painted, screen: Rect) -> Option<Intent> {
    let theme = current(ui.ctx());
    let name = if frame.nick.is_empty() { frame.t("title-who") } else { frame.nick.to_owned() };
    let size = vec2(theme.px(300.0) * theme.look.text_scale.min(1.6), theme.em(50.0));
    let rect = Rect::from_min_size(screen.max - size - vec2(theme.px(40.0), theme.px(34.0)), size);
    let mut intent = None;
    inside(ui, rect, |ui| {
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let response = ui.add(Pill::button(&name, &name).with_face());
            let face = Pill::face_rect(response.rect);
            painted.portrait(ui, frame.face, Mood::Glad, face, people::Frame::Round);
            if response.clicked() {
                intent = Some(Intent::Open(Screen::Profile));
            }
        });
    });
    intent
}

/// A shade from the left, so that words stand on quiet ground.
fn scrim(ui: &Ui, screen: Rect) {
    let theme = current(ui.ctx());
    let dark = fade(theme.tokens.night, if theme.is_felt() { 0.5 } else { 1.0 });
    let right = screen.min.x + theme.px(620.0);
    let rect = Rect::from_min_max(screen.min, pos2(right.min(screen.max.x), screen.max.y));
    let mut mesh = egui::Mesh::default();
    for (x, color) in [(rect.min.x, dark), (rect.max.x, fade(theme.tokens.night, 0.0))] {
        mesh.colored_vertex(pos2(x, rect.min.y), color);
        mesh.colored_vertex(pos2(x, rect.max.y), color);
    }
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(1, 2, 3);
    ui.painter().add(mesh);
}
