//! The map of felt: mountains, meadows, a river, the stitched road, and a painted card for each level.

use std::sync::Arc;

use egui::{Color32, Galley, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::panel::card_name;
use super::{ChaptersMemory, endings};
use crate::content::ids::LevelId;
use crate::content::programme::Programme;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::theme::color::{fade, mix};
use crate::desktop::theme::{Face, Theme, Type, current, palette};
use crate::desktop::widgets::paint;

/// Paints the land: felt of many colours, sewn together.
pub fn land(ui: &Ui, theme: &Theme, rect: Rect) {
    let painter = ui.painter().with_clip_rect(rect);
    if !theme.is_felt() {
        painter.rect_filled(rect, 0.0, theme.tokens.paper);
        return;
    }
    let sand = mix(palette::STEPPE, palette::FELT, 0.45);
    painter.add(Shape::mesh(paint::gradient_mesh(rect, 0.0, mix(sand, palette::FELT, 0.4), sand)));
    let at = |x: f32, y: f32| pos2(rect.min.x + rect.width() * x, rect.min.y + rect.height() * y);
    mountains(&painter, theme, rect);
    // A meadow under the mountains, and one at the foot.
    let meadow = |top: f32, foot: f32, swing: f32, from: f32| -> Vec<(Pos2, Pos2)> {
        let steps = 48;
        (0..=steps)
            .map(|i| i as f32 / steps as f32)
            .filter(|x| *x >= from)
            .map(|x| {
                let wave = (x * 9.0 + top * 7.0).sin() * swing;
                (at(x, top + wave), at(x, foot + wave * 0.6))
            })
            .collect()
    };
    let green = mix(palette::GRASS, palette::GRASS_2, 0.3);
    band(&painter, theme, &meadow(0.155, 0.26, 0.012, 0.0), green);
    let hill: Vec<(Pos2, Pos2)> = (0..=40)
        .map(|i| {
            let x = 0.3 + 0.7 * i as f32 / 40.0;
            let top = 1.0 - 0.085 * ((x - 0.3) / 0.7 * std::f32::consts::PI * 0.62).sin() - 0.01 * (x * 15.0).sin();
            (at(x, top), at(x, 1.02))
        })
        .collect();
    band(&painter, theme, &hill, green);
    let river: Vec<Pos2> = smooth(&[at(0.735, 0.17), at(0.755, 0.36), at(0.70, 0.55), at(0.775, 0.76), at(0.73, 1.05)]);
    line(&painter, &river, theme.px(30.0), mix(palette::WATER, palette::TURQUOISE_DARK, 0.65));
    line(&painter, &river, theme.px(25.0), palette::WATER);
    dashes(&painter, theme, &river, theme.px(2.5), fade(palette::WHITE, 0.85));
}

/// A band of felt with a seam along its upper edge.
fn band(painter: &egui::Painter, theme: &Theme, edges: &[(Pos2, Pos2)], color: Color32) {
    let mut mesh = egui::Mesh::default();
    for (top, foot) in edges {
        mesh.colored_vertex(*top, color);
        mesh.colored_vertex(*foot, mix(color, palette::STEPPE, 0.12));
    }
    for i in 0..(edges.len() as u32).saturating_sub(1) * 2 {
        mesh.add_triangle(i, i + 1, i + 2);
    }
    painter.add(Shape::mesh(mesh));
    let seam: Vec<Pos2> = edges.iter().map(|(top, _)| *top + vec2(0.0, theme.px(5.0))).collect();
    dashes(painter, theme, &seam, theme.px(1.4), fade(palette::WHITE, 0.8));
    let foot: Vec<Pos2> = edges.iter().map(|(_, foot)| *foot - vec2(0.0, theme.px(5.0))).collect();
    dashes(painter, theme, &foot, theme.px(1.4), fade(palette::WHITE, 0.55));
}

fn mountains(painter: &egui::Painter, theme: &Theme, rect: Rect) {
    let foot = rect.min.y + rect.height() * 0.19;
    let step = theme.px(128.0);
    let count = (rect.width() / step).ceil() as i32 + 1;
    for i in 0..=count {
        // Heights that repeat after a while, so that no two neighbours are alike.
        let tall = [0.72, 1.0, 0.6, 0.88, 0.66, 0.95, 0.58][i.rem_euclid(7) as usize];
        let height = theme.px(118.0) * tall;
        let half = theme.px(112.0) * (0.7 + tall * 0.4);
        let top = pos2(rect.min.x + step * (i as f32 - 0.2), foot - height);
        let (left, right) = (pos2(top.x - half, foot), pos2(top.x + half, foot));
        let under = pos2(top.x + half * 0.12, foot);
        let (light, shade) = (mix(palette::BLUE, palette::SNOW_BLUE, 0.35), mix(palette::BLUE, palette::NAVY, 0.32));
        painter.add(Shape::convex_polygon(vec![top, under, left], light, Stroke::NONE));
        painter.add(Shape::convex_polygon(vec![top, right, under], shade, Stroke::NONE));
        let snow = 0.34;
        let (a, b, c) = (top.lerp(left, snow), top.lerp(under, snow * 1.25), top.lerp(right, snow));
        painter.add(Shape::convex_polygon(vec![top, b, a], palette::SNOW, Stroke::NONE));
        painter.add(Shape::convex_polygon(vec![top, c, b], palette::SNOW_BLUE, Stroke::NONE));
        dashes(painter, theme, &[left, top, right], theme.px(1.2), fade(palette::WHITE, 0.7));
    }
}

/// A smooth line through `points`.
fn smooth(points: &[Pos2]) -> Vec<Pos2> {
    const STEPS: usize = 14;
    let at = |i: isize| points[i.clamp(0, points.len() as isize - 1) as usize].to_vec2();
    let mut line = Vec::new();
    for i in 0..points.len().saturating_sub(1) as isize {
        let (a, b, c, d) = (at(i - 1), at(i), at(i + 1), at(i + 2));
        for step in 0..STEPS {
            let t = step as f32 / STEPS as f32;
            let (t2, t3) = (t * t, t * t * t);
            let point =
                b * 2.0 + (c - a) * t + (a * 2.0 - b * 5.0 + c * 4.0 - d) * t2 + (b * 3.0 - a - c * 3.0 + d) * t3;
            line.push((point * 0.5).to_pos2());
        }
    }
    line.extend(points.last());
    line
}

fn line(painter: &egui::Painter, points: &[Pos2], width: f32, color: Color32) {
    painter.add(Shape::line(points.to_vec(), Stroke::new(width, color)));
}

fn dashes(painter: &egui::Painter, theme: &Theme, points: &[Pos2], width: f32, color: Color32) {
    painter.extend(Shape::dashed_line(points, Stroke::new(width, color), theme.px(9.0), theme.px(7.0)));
}

/// Where the cards stand: rows that turn at their ends, as a road does.
fn places(rect: Rect, theme: &Theme, count: usize) -> (Vec<Pos2>, f32) {
    let columns = match count {
        0..=3 => count.max(1),
        4 => 2,
        5..=9 => 3,
        _ => 4,
    };
    let rows = count.div_ceil(columns).max(1);
    let upper = rect.min.y + rect.height() * if rows > 2 { 0.02 } else { 0.12 };
    let (cell_w, cell_h) = (rect.width() / columns as f32, (rect.max.y - upper) / rows as f32);
    let width = (cell_w - theme.px(62.0)).min((cell_h - theme.em(78.0)) * 16.0 / 9.0).min(theme.px(300.0));
    let points = (0..count)
        .map(|at| {
            let (row, column) = (at / columns, at % columns);
            let column = if row % 2 == 0 { column } else { columns - 1 - column };
            let swing = theme.px(if rows > 2 { 6.0 } else { 16.0 }) * if column % 2 == 0 { 1.0 } else { -1.0 };
            pos2(rect.min.x + cell_w * (column as f32 + 0.5), upper + cell_h * (row as f32 + 0.44) + swing)
        })
        .collect();
    (points, width.max(theme.px(80.0)))
}

/// The road and the cards. A card that has the focus, or was clicked, is chosen; pressed again, it begins.
pub fn levels_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    open: &Programme,
    memory: &mut ChaptersMemory,
    painted: &mut Painted,
    rect: Rect,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let (places, width) = places(rect, &theme, open.levels.len());
    road(ui, &theme, &places);
    let (mut intent, mut focused) = (None, None);
    for (at, (level, place)) in open.levels.iter().zip(&places).enumerate() {
        let was_chosen = memory.level.as_ref() == Some(level);
        let response = card_ui(ui, frame, painted, &Card { at, level, place: *place, width, chosen: was_chosen });
        let comes = response.has_focus() && memory.focused.as_ref() != Some(level);
        if response.has_focus() {
            focused = Some(level.clone());
        }
        if comes || response.clicked() {
            memory.level = Some(level.clone());
            // The panel was drawn before.
            ui.ctx().request_repaint();
        }
        if response.clicked() && was_chosen {
            intent = Some(Intent::BeginLevel(open.id.clone(), level.clone()));
        }
    }
    memory.focused = focused;
    intent
}

fn road(ui: &Ui, theme: &Theme, places: &[Pos2]) {
    if places.len() < 2 {
        return;
    }
    let points = smooth(places);
    let painter = ui.painter();
    if !theme.is_felt() {
        dashes(painter, theme, &points, theme.px(4.0), theme.tokens.line);
        return;
    }
    line(painter, &points, theme.px(25.0), mix(palette::SOIL, palette::STEPPE, 0.2));
    line(painter, &points, theme.px(21.0), palette::FELT);
    dashes(painter, theme, &points, theme.px(5.0), palette::CARPET);
}

/// One card.
struct Card<'a> {
    at: usize,
    level: &'a LevelId,
    place: Pos2,
    width: f32,
    chosen: bool,
}

fn card_ui(ui: &mut Ui, frame: &Frame<'_>, painted: &mut Painted, card: &Card<'_>) -> Response {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let level = frame.library.level(card.level.as_str());
    let picture = Rect::from_center_size(card.place, vec2(card.width, card.width * 9.0 / 16.0));
    let (reached, all) = endings(frame, card.level);
    let title = frame.library.words.level(frame.lang, card.level, "level", None, &Args::new());
    let done = reached > 0 && !card.chosen;
    let (ink, quiet) = if done { (t.on_accent, t.on_accent_2) } else { (t.ink, t.ink_2) };
    let label = Label::of(ui, &theme, &title, &format!("{reached}/{all}"), card.width, [ink, quiet]);
    let plate = label.rect(&theme, picture);
    let response = ui.interact(picture.union(plate), ui.id().with(("level", card.level.as_str())), Sense::click());
    let name = card_name(frame, card.at, card.level);
    let endings = frame.tr("chapters-endings", &Args::new().number("n", reached as i64).number("of", all as i64));
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), card.chosen, format!("{name}. {endings}"))
    });
    let painter = ui.painter();
    let frame_rect = picture.expand(theme.px(7.0));
    let radius = theme.px(10.0);
    paint::shadow(painter, &theme, frame_rect, radius);
    painter.rect_filled(frame_rect, paint::corner(radius), if theme.is_felt() { t.paper } else { t.felt });
    if let Some(level) = level {
        painted.card(ui, picture, level.place, level.light);
    }
    let painter = ui.painter();
    let marked = card.chosen || response.hovered();
    let edge = if marked { t.accent } else { t.line };
    paint::edge(painter, frame_rect, radius, theme.px(if card.chosen { 3.0 } else { 2.0 }), edge);
    let round = (plate.height() * 0.5).min(theme.em(22.0));
    let (ground, rim) =
        if done { (t.accent_dark, t.gold) } else { (t.paper, if card.chosen { t.gold } else { t.line }) };
    let ground = if !theme.is_felt() && done { t.accent } else { ground };
    painter.rect_filled(plate, paint::corner(round), ground);
    paint::edge(painter, plate, round, theme.px(2.0), rim);
    label.paint(ui, &theme, plate, card.at + 1);
    if response.has_focus() {
        paint::focus_ring(ui.painter(), &theme, plate, round);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// The words on a card's plate.
struct Label {
    title: Arc<Galley>,
    count: Arc<Galley>,
    badge: f32,
}

impl Label {
    fn of(ui: &Ui, theme: &Theme, title: &str, count: &str, width: f32, ink: [Color32; 2]) -> Self {
        let badge = theme.em(28.0);
        let count = ui.painter().layout_no_wrap(count.to_owned(), theme.font(Type::Hint16), ink[1]);
        let room = (width + theme.px(54.0) - badge - count.size().x - theme.px(52.0)).max(theme.em(60.0));
        let font = theme.font_in(Type::Ui18, Face::SerifBold);
        let title = ui.painter().layout(title.to_owned(), font, ink[0], room);
        Self { title, count, badge }
    }

    /// The plate below a picture, over its lower edge.
    fn rect(&self, theme: &Theme, picture: Rect) -> Rect {
        let width = self.badge + self.title.size().x + self.count.size().x + theme.px(46.0);
        let height = (self.title.size().y + theme.px(10.0)).max(theme.em(40.0));
        let top = picture.max.y - theme.px(4.0);
        Rect::from_min_size(pos2(picture.center().x - width / 2.0, top), vec2(width, height))
    }

    fn paint(self, ui: &Ui, theme: &Theme, plate: Rect, number: usize) {
        let painter = ui.painter();
        let t = &theme.tokens;
        let middle = plate.center().y;
        let center = pos2(plate.min.x + theme.px(7.0) + self.badge / 2.0, middle);
        painter.circle_filled(center, self.badge / 2.0, t.gold);
        let font = theme.font_in(Type::Ui18, Face::SansBold);
        let ink = t.focus_casing;
        painter.text(center, egui::Align2::CENTER_CENTER, number.to_string(), font, ink);
        let x = center.x + self.badge / 2.0 + theme.px(9.0);
        let width = self.title.size().x;
        painter.galley(pos2(x, middle - self.title.size().y / 2.0), self.title, t.ink);
        let count = pos2(x + width + theme.px(13.0), middle - self.count.size().y / 2.0);
        painter.galley(count, self.count, t.ink);
    }
}
