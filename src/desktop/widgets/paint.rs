//! What several widgets paint: gradients in rounded corners, soft shadows, dashed edges, the focus ring.

use std::f32::consts::FRAC_PI_2;

use egui::epaint::{PathShape, PathStroke};
use egui::{Color32, CornerRadius, Mesh, Painter, Pos2, Rect, Shadow, Shape, Stroke, StrokeKind, Vec2, pos2};

use crate::desktop::theme::Theme;
use crate::desktop::theme::color::{fade, mix};

/// A corner radius that fits egui's small integers.
pub fn corner(radius: f32) -> CornerRadius {
    CornerRadius::same(radius.round().clamp(0.0, 255.0) as u8)
}

/// Points of a rounded rectangle, clockwise from the upper left.
pub fn rounded(rect: Rect, radius: f32) -> Vec<Pos2> {
    const STEPS: usize = 7;
    let r = radius.min(rect.width() * 0.5).min(rect.height() * 0.5).max(0.0);
    let inner = rect.shrink(r);
    let mut points = Vec::with_capacity(4 * (STEPS + 1));
    for (i, center) in
        [inner.left_top(), inner.right_top(), inner.right_bottom(), inner.left_bottom()].into_iter().enumerate()
    {
        for step in 0..=STEPS {
            let angle = FRAC_PI_2 * (2.0 + i as f32 + step as f32 / STEPS as f32);
            points.push(center + r * Vec2::angled(angle));
        }
    }
    points
}

/// A rounded rectangle that runs from `top` to `foot`.
pub fn gradient(painter: &Painter, rect: Rect, radius: f32, top: Color32, foot: Color32) {
    painter.add(Shape::mesh(gradient_mesh(rect, radius, top, foot)));
}

/// The mesh of [`gradient`].
pub fn gradient_mesh(rect: Rect, radius: f32, top: Color32, foot: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    let at = |y: f32| mix(top, foot, (y - rect.top()) / rect.height().max(1.0));
    mesh.colored_vertex(rect.center(), at(rect.center().y));
    let points = rounded(rect, radius);
    for point in &points {
        mesh.colored_vertex(*point, at(point.y));
    }
    let count = points.len() as u32;
    for i in 0..count {
        mesh.add_triangle(0, 1 + i, 1 + (i + 1) % count);
    }
    mesh
}

/// What a panel throws on what lies below it.
pub fn shadow(painter: &Painter, theme: &Theme, rect: Rect, radius: f32) {
    if !theme.is_felt() {
        return;
    }
    let small = |length: f32| theme.px(length).round().clamp(0.0, 60.0);
    let shadow = Shadow {
        offset: [0, small(6.0) as i8],
        blur: small(20.0) as u8,
        spread: 0,
        color: fade(theme.tokens.shadow, 0.36),
    };
    painter.add(shadow.as_shape(rect, corner(radius)));
}

/// The edge of a control, inside `rect`.
pub fn edge(painter: &Painter, rect: Rect, radius: f32, width: f32, color: Color32) {
    painter.rect_stroke(rect, corner(radius), Stroke::new(width, color), StrokeKind::Inside);
}

/// The dashed edge of what cannot be used now, or of a place that waits for something.
pub fn dashed(painter: &Painter, theme: &Theme, rect: Rect, radius: f32, color: Color32) {
    let width = theme.px(2.0);
    let mut points = rounded(rect.shrink(width * 0.5), radius);
    points.extend(points.first().copied());
    painter.extend(Shape::dashed_line(&points, Stroke::new(width, color), theme.px(5.0), theme.px(4.0)));
}

/// The ring round what has the focus: gold in a casing of ink, so that it shows on anything.
pub fn focus_ring(painter: &Painter, theme: &Theme, rect: Rect, radius: f32) {
    let (t, s) = (&theme.tokens, &theme.tokens.sizes);
    let out = theme.px(s.focus_out);
    let ring = rect.expand(out);
    let radius = corner(radius + out);
    // Not `with_clip_rect`, which only ever narrows: the ring of the first row stands out of its scroll area.
    let mut painter = painter.clone();
    painter.set_clip_rect(painter.clip_rect().expand(theme.px(s.focus_out + s.focus_casing)));
    for (width, color) in [(s.focus_casing, t.focus_casing), (s.focus, t.focus)] {
        painter.rect_stroke(ring, radius, Stroke::new(theme.px(width), color), StrokeKind::Middle);
    }
}

/// A focus ring round a lozenge of the given half size.
pub fn focus_lozenge(painter: &Painter, theme: &Theme, center: Pos2, half: f32) {
    let t = &theme.tokens;
    for (more, color) in [(theme.px(6.0), t.focus_casing), (theme.px(4.5), t.focus)] {
        lozenge(painter, center, half + more, color);
    }
}

/// A filled lozenge.
pub fn lozenge(painter: &Painter, center: Pos2, half: f32, color: Color32) {
    let points = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)].map(|(x, y)| pos2(center.x + x, center.y + y));
    painter.add(PathShape::convex_polygon(points.to_vec(), color, Stroke::NONE));
}

/// A check mark of two strokes, about twice `half` wide.
pub fn check(painter: &Painter, center: Pos2, half: f32, width: f32, color: Color32) {
    let points = [(-0.95, 0.05), (-0.25, 0.75), (0.95, -0.7)].map(|(x, y)| center + Vec2::new(x, y) * half);
    painter.line(points.to_vec(), PathStroke::new(width, color));
}

/// A cross of two strokes.
pub fn cross(painter: &Painter, center: Pos2, half: f32, width: f32, color: Color32) {
    for way in [Vec2::new(half, half), Vec2::new(half, -half)] {
        painter.line_segment([center - way, center + way], Stroke::new(width, color));
    }
}

/// An icon centred on `center`.
pub fn icon(painter: &Painter, theme: &Theme, center: Pos2, icon: &str, size: f32, color: Color32) {
    painter.text(center, egui::Align2::CENTER_CENTER, icon, theme.icon(size), color);
}
