//! A team's flag: felt in two dyes, divided, with ornaments in its middle.

use egui::{
    Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::paint;
use crate::classroom::quest::flag::{Dye, Flag, Ground, Motif};
use crate::desktop::ornament::motif::{GUL, QOSHQAR, SYNAR, TUMAR, TUYE};
use crate::desktop::ornament::{Brush, Placement, su};
use crate::desktop::theme::color::mix;
use crate::desktop::theme::{Theme, palette};

/// How wide a flag is for its height.
const WIDE: f32 = 1.5;

/// A flag of this height; `name` is what readers call it.
pub fn flag_ui(ui: &mut Ui, theme: &Theme, own: Flag, height: f32, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(height * WIDE, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, name));
    flag(ui.painter(), theme, own, rect);
    response
}

/// Paints a flag as high as `rect`, at its left.
pub fn flag(painter: &Painter, theme: &Theme, own: Flag, rect: Rect) {
    let rect = Rect::from_min_size(rect.min, vec2(rect.height() * WIDE, rect.height()));
    let (field, mark) = (dye(own.field), dye(own.mark));
    let radius = rect.height() * 0.06;
    painter.rect_filled(rect, paint::corner(radius), field);
    // The division is half-tone, so that an ornament of the same dye is seen on it.
    ground(painter, own.ground, rect, mix(field, mark, 0.38));
    let count = f32::from(own.count.max(1));
    let room = rect.width() * 0.84 / count / breadth(own.motif);
    let size = room.min(rect.height() * 0.62);
    for n in 0..own.count.max(1) {
        let along = (f32::from(n) + 0.5) / count;
        motif(painter, own.motif, pos2(rect.left() + rect.width() * along, rect.center().y), size, mark, field);
    }
    paint::edge(painter, rect, radius, theme.px(1.5), mix(field, theme.tokens.ink, 0.6));
}

/// How broad an ornament is for its size.
fn breadth(motif: Motif) -> f32 {
    match motif {
        Motif::RamHorn | Motif::Wing => 1.7,
        _ => 1.05,
    }
}

fn ground(painter: &Painter, ground: Ground, rect: Rect, color: Color32) {
    let part = |x: f32, y: f32| rect.min + vec2(rect.width() * x, rect.height() * y);
    let fill = |points: Vec<Pos2>| {
        painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
    };
    let block = |from: (f32, f32), to: (f32, f32)| {
        painter.rect_filled(Rect::from_min_max(part(from.0, from.1), part(to.0, to.1)), 0.0, color);
    };
    match ground {
        Ground::Plain => {}
        Ground::Band => block((0.0, 0.3), (1.0, 0.7)),
        Ground::Pale => block((0.34, 0.0), (0.66, 1.0)),
        Ground::Diagonal => fill(vec![part(0.0, 1.0), part(1.0, 0.0), part(1.0, 1.0)]),
        Ground::Chevron => fill(vec![part(0.0, 0.0), part(0.45, 0.5), part(0.0, 1.0)]),
        Ground::Border => {
            block((0.0, 0.0), (1.0, 0.13));
            block((0.0, 0.87), (1.0, 1.0));
            block((0.0, 0.0), (0.09, 1.0));
            block((0.91, 0.0), (1.0, 1.0));
        }
        Ground::Quarter => {
            block((0.0, 0.0), (0.5, 0.5));
            block((0.5, 0.5), (1.0, 1.0));
        }
        Ground::Wave => {
            for y in [0.12, 0.8] {
                su(painter, Rect::from_min_max(part(0.02, y), part(0.98, y + 0.1)), color);
            }
        }
    }
}

fn motif(painter: &Painter, motif: Motif, at: Pos2, size: f32, mark: Color32, field: Color32) {
    let mut brush = Brush::for_painter(painter);
    match motif {
        Motif::RamHorn => {
            brush.motif(&QOSHQAR, Placement::at(at + vec2(0.0, size * 0.5), size), [mark; 2]);
        }
        Motif::Amulet => brush.motif(&TUMAR, Placement::at(at - vec2(0.0, size * 0.4), size), [mark, field]),
        Motif::Flower => brush.motif(&GUL, Placement::at(at, size * 1.05), [mark, mix(mark, field, 0.35)]),
        Motif::Water => {
            for n in -1..=1 {
                let line = at + vec2(0.0, n as f32 * size * 0.3);
                su(painter, Rect::from_center_size(line, vec2(size * 0.95, size * 0.2)), mark);
            }
        }
        Motif::CamelFoot => brush.motif(&TUYE, Placement::at(at, size * 0.55), [mark, field]),
        Motif::Wing => {
            for side in [1.0, -1.0] {
                let placement = Placement::at(at + vec2(0.0, size * 0.45), size * 0.9).mirrored(vec2(side, 1.0));
                brush.motif(&SYNAR, placement, [mark; 2]);
            }
        }
        Motif::Shanyraq => {
            let stroke = Stroke::new(size * 0.1, mark);
            painter.circle_stroke(at, size * 0.42, stroke);
            for way in [vec2(1.0, 1.0), vec2(1.0, -1.0)] {
                let arm = way * size * 0.3;
                painter.line_segment([at - arm, at + arm], stroke);
            }
            painter.circle_filled(at, size * 0.1, mark);
        }
        Motif::Star => {
            let square = |turn: f32| -> Vec<Pos2> {
                let corner = |n: i32| Vec2::angled(turn + std::f32::consts::FRAC_PI_2 * n as f32) * size * 0.48;
                (0..4).map(|n| at + corner(n)).collect()
            };
            for turn in [0.0, std::f32::consts::FRAC_PI_4] {
                painter.add(Shape::convex_polygon(square(turn), mark, Stroke::NONE));
            }
            painter.circle_filled(at, size * 0.13, field);
        }
    }
    brush.paint(painter);
}

fn dye(dye: Dye) -> Color32 {
    match dye {
        Dye::Madder => palette::DYE_MADDER,
        Dye::Turquoise => palette::DYE_TURQUOISE,
        Dye::Gold => palette::DYE_GOLD,
        Dye::Felt => palette::DYE_FELT,
        Dye::Indigo => palette::DYE_INDIGO,
        Dye::Leaf => palette::DYE_LEAF,
        Dye::Plum => palette::DYE_PLUM,
        Dye::Charcoal => palette::DYE_CHARCOAL,
    }
}
