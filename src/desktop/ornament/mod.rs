//! Ornament (ою-өрнек): horns, footprints, flowers, amulets, water, corners and borders.
//!
//! Every motif is a mesh of strips along a centre line and of convex polygons, built once in a unit square
//! ([`motif`]), then scaled, turned, recoloured and painted. [`Brush`] gathers motifs into one mesh; the functions
//! here draw what the screens use. Ornament frames: it never lies under text, and high contrast leaves it out (the
//! callers do, since they know their theme).

use egui::{Color32, Painter, Pos2, Rect, Vec2, pos2, vec2};

mod brush;
pub mod motif;

pub use brush::{Brush, Placement};

use std::f32::consts::{FRAC_PI_2, PI};

use motif::{GUL, LOZENGE, QOSHQAR, QOSHQAR_FINE, SYNAR, TUMAR, TUYE};

/// Қошқар мүйіз, a pair of horns standing on `foot`, `size` high.
pub fn qoshqar(painter: &Painter, foot: Pos2, size: f32, color: Color32) {
    let mut brush = Brush::for_painter(painter);
    brush.motif(&QOSHQAR, Placement::at(foot, size), [color; 2]);
    brush.paint(painter);
}

/// Түйе табан, a camel's footprint round `center`; its hole shows `ground`.
pub fn tuye(painter: &Painter, center: Pos2, size: f32, color: Color32, ground: Color32) {
    let mut brush = Brush::for_painter(painter);
    brush.motif(&TUYE, Placement::at(center, size), [color, ground]);
    brush.paint(painter);
}

/// Гүл, a flower of eight petals in two colours round `center`.
pub fn gul(painter: &Painter, center: Pos2, size: f32, colors: [Color32; 2]) {
    let mut brush = Brush::for_painter(painter);
    brush.motif(&GUL, Placement::at(center, size), colors);
    brush.paint(painter);
}

/// Тұмарша, an amulet whose upper edge is centred on `top`.
pub fn tumar(painter: &Painter, top: Pos2, size: f32, colors: [Color32; 2]) {
    let mut brush = Brush::for_painter(painter);
    brush.motif(&TUMAR, Placement::at(top, size), colors);
    brush.paint(painter);
}

/// A lozenge of the given half sizes.
pub fn lozenge(painter: &Painter, center: Pos2, half: Vec2, color: Color32) {
    let mut brush = Brush::for_painter(painter);
    brush.lozenge(center, half, color);
    brush.paint(painter);
}

/// Су, water: a running wave across `rect`.
pub fn su(painter: &Painter, rect: Rect, color: Color32) {
    let (height, width) = (rect.height(), rect.width());
    let count = (width / (height * 2.5)).round().max(2.0);
    let step = width / count;
    let mut points = vec![rect.left_bottom()];
    for i in 0..count as usize {
        let x = rect.left() + step * i as f32;
        points.push(pos2(x + step * 0.5, rect.top()));
        points.push(pos2(x + step, rect.bottom()));
    }
    painter.line(points, egui::epaint::PathStroke::new((height * 0.22).max(1.0), color));
}

/// A border of single horns across `rect`, each second one hanging, between two lines.
pub fn border(painter: &Painter, rect: Rect, color: Color32) {
    let mut brush = Brush::for_painter(painter);
    brush.border(rect.left_top(), Vec2::X, rect.width(), rect.height(), color);
    let line = (rect.height() * 0.06).clamp(1.0, 2.0);
    for y in [rect.top(), rect.bottom()] {
        brush.rect(Rect::from_min_max(pos2(rect.left(), y - line * 0.5), pos2(rect.right(), y + line * 0.5)), color);
    }
    brush.paint(painter);
}

/// The four corners of a frame: `size` square each, `inset` inside `rect`.
pub fn corners(painter: &Painter, rect: Rect, inset: f32, size: f32, color: Color32) {
    let mut brush = Brush::for_painter(painter);
    for (corner, inward) in [
        (rect.left_top(), vec2(1.0, 1.0)),
        (rect.right_top(), vec2(-1.0, 1.0)),
        (rect.left_bottom(), vec2(1.0, -1.0)),
        (rect.right_bottom(), vec2(-1.0, -1.0)),
    ] {
        brush.corner(corner + inward * inset, inward, size, color);
    }
    brush.paint(painter);
}

/// A line that opens into horns in its middle.
pub fn divider(painter: &Painter, left: Pos2, width: f32, scale: f32, color: Color32) {
    let mut brush = Brush::for_painter(painter);
    let gap = 34.0 * scale;
    let (middle, right) = (left.x + width * 0.5, left.x + width);
    let line = 0.75 * scale;
    for (from, to) in [(left.x, middle - gap), (middle + gap, right)] {
        brush.rect(Rect::from_min_max(pos2(from, left.y - line), pos2(to, left.y + line)), color);
    }
    let small = Vec2::splat(3.0 * scale);
    for (x, half) in [
        (left.x, small),
        (right, small),
        (middle - gap + 6.0 * scale, small * 1.33),
        (middle + gap - 6.0 * scale, small * 1.33),
    ] {
        brush.lozenge(pos2(x, left.y), half, color);
    }
    brush.motif(&QOSHQAR, Placement::at(pos2(middle, left.y + 9.0 * scale), 22.0 * scale), [color; 2]);
    brush.paint(painter);
}

/// Colours of a carpet frame.
#[derive(Debug, Clone, Copy)]
pub struct CarpetColors {
    /// The band.
    pub ground: Color32,
    /// The corner tiles.
    pub tile: Color32,
    /// The horns and petals.
    pub light: Color32,
    /// Lines and every second petal.
    pub gold: Color32,
}

/// The frame of a tale: a carpet band round `rect` with a flower in each corner. Returns the free space inside.
pub fn carpet_frame(painter: &Painter, rect: Rect, scale: f32, colors: CarpetColors) -> Rect {
    let (band, tile) = (34.0 * scale, 62.0 * scale);
    let inner = rect.shrink(band);
    let mut brush = Brush::for_painter(painter);
    for part in [
        Rect::from_min_max(rect.min, pos2(rect.right(), inner.top())),
        Rect::from_min_max(pos2(rect.left(), inner.bottom()), rect.max),
        Rect::from_min_max(pos2(rect.left(), inner.top()), pos2(inner.left(), inner.bottom())),
        Rect::from_min_max(pos2(inner.right(), inner.top()), pos2(rect.right(), inner.bottom())),
    ] {
        brush.rect(part, colors.ground);
    }
    let (h, off) = (19.0 * scale, 8.0 * scale);
    let run = |length: f32| length - 2.0 * (tile + 2.0 * scale);
    let start = tile + 2.0 * scale;
    brush.border(rect.min + vec2(start, off), Vec2::X, run(rect.width()), h, colors.light);
    brush.border(pos2(rect.left() + start, rect.bottom() - off - h), Vec2::X, run(rect.width()), h, colors.light);
    brush.border(rect.min + vec2(off + h, start), Vec2::Y, run(rect.height()), h, colors.light);
    brush.border(pos2(rect.right() - off, rect.top() + start), Vec2::Y, run(rect.height()), h, colors.light);
    brush.paint(painter);
    let line = |width: f32| egui::Stroke::new(width * scale, colors.gold);
    painter.rect_stroke(inner, 0, line(3.0), egui::StrokeKind::Outside);
    painter.rect_stroke(rect.shrink(4.0 * scale), 0, line(2.0), egui::StrokeKind::Inside);
    for corner in [rect.left_top(), rect.right_top(), rect.left_bottom(), rect.right_bottom()] {
        let square = Rect::from_two_pos(corner, corner + (rect.center() - corner).signum_vec() * tile);
        painter.rect_filled(square, 4.0 * scale, colors.tile);
        painter.rect_stroke(square.shrink(3.0 * scale), 2.0 * scale, line(2.0), egui::StrokeKind::Middle);
        gul(painter, square.center(), 46.0 * scale, [colors.light, colors.gold]);
    }
    inner
}

/// A felt carpet (сырмақ) across `rect`: two borders and a row of medallions.
pub fn syrmak(painter: &Painter, rect: Rect, colors: [Color32; 4]) {
    let [ground, field, first, second] = colors;
    painter.rect_filled(rect, rect.height() * 0.05, ground);
    let inner = rect.shrink(rect.height() * 0.08);
    painter.rect_filled(inner, rect.height() * 0.03, field);
    let band = inner.height() * 0.13;
    let mut brush = Brush::for_painter(painter);
    for y in [inner.top() + band * 0.3, inner.bottom() - band * 1.3] {
        brush.border(pos2(inner.left() + band * 0.3, y), Vec2::X, inner.width() - band * 0.6, band, ground);
    }
    let radius = (inner.height() - band * 3.6) * 0.5;
    let count = (inner.width() / (radius * 2.2)).floor().max(1.0);
    for i in 0..count as usize {
        let center = pos2(inner.left() + inner.width() * (i as f32 + 0.5) / count, inner.center().y);
        let color = if i % 2 == 0 { first } else { second };
        brush.lozenge(center, Vec2::splat(radius), if i % 2 == 0 { second } else { first });
        brush.lozenge(center, Vec2::splat(radius * 0.85), field);
        for quarter in 0..4 {
            let placement = Placement::at(center, radius * 0.6).turned(FRAC_PI_2 * quarter as f32);
            brush.motif(&QOSHQAR, placement, [color; 2]);
        }
    }
    brush.paint(painter);
}

impl Brush {
    /// One corner of a frame: horns on the diagonal and lozenges along both edges, growing towards `inward`.
    pub fn corner(&mut self, at: Pos2, inward: Vec2, size: f32, color: Color32) {
        let place = |x: f32, y: f32| at + vec2(x * inward.x, y * inward.y) * size;
        let horns = Placement::at(place(0.13, 0.13), size * 0.60).turned(PI * 0.75).mirrored(inward);
        self.motif(&QOSHQAR_FINE, horns, [color; 2]);
        for (far, half) in [(0.80, 0.062), (0.97, 0.044)] {
            let half = Vec2::splat(half * size);
            self.lozenge(place(far, 0.13), half, color);
            self.lozenge(place(0.13, far), half, color);
        }
    }

    /// Single horns along `along` from `start`, in a band of height `height` that lies clockwise of the way.
    pub fn border(&mut self, start: Pos2, along: Vec2, length: f32, height: f32, color: Color32) {
        let across = -along.rot90();
        let mut count = (length / (height * 1.05)).round().max(2.0) as usize;
        count += count % 2;
        let step = length / count as f32;
        let turn = if along == Vec2::X { 0.0 } else { FRAC_PI_2 };
        for i in 0..count {
            let middle = start + along * (step * (i as f32 + 0.5));
            let (at, extra) = if i % 2 == 0 {
                (middle - along * (height * 0.36) + across * height, 0.0)
            } else {
                (middle + along * (height * 0.36), PI)
            };
            self.motif(&SYNAR, Placement::at(at, height * 0.88).turned(turn + extra), [color; 2]);
        }
    }

    /// A lozenge of the given half sizes.
    pub fn lozenge(&mut self, center: Pos2, half: Vec2, color: Color32) {
        self.motif(&LOZENGE, Placement::stretched(center, half), [color; 2]);
    }
}

trait SignumVec {
    fn signum_vec(self) -> Vec2;
}

impl SignumVec for Vec2 {
    fn signum_vec(self) -> Vec2 {
        vec2(self.x.signum(), self.y.signum())
    }
}
