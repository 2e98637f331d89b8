//! Filled shapes as one egui mesh, with soft edges of their own: a mesh isn't smoothed by egui's tessellator, and one
//! mesh per portrait can be kept and painted again for nothing.
//!
//! Start at [`Canvas::fill`] and [`Canvas::strip`]. Points are screen points; what they show is not known here.

use egui::{Color32, Mesh, Pos2, Vec2, pos2, vec2};

/// What fills a shape: a colour at its top that runs to one at its foot, each with an opacity.
#[derive(Clone, Copy)]
pub struct Fill {
    pub top: (Color32, f32),
    pub foot: (Color32, f32),
}

/// Triangles that are being collected.
pub struct Canvas {
    /// What has been painted so far.
    pub mesh: Mesh,
    /// The outlines that high contrast lays under everything; empty otherwise.
    pub halo: Mesh,
    /// The width of the soft edge: one physical pixel.
    feather: f32,
    /// How far the halo reaches beyond a shape; 0 for none.
    halo_width: f32,
}

impl Fill {
    /// One colour.
    pub fn flat(colour: Color32, alpha: f32) -> Self {
        Self { top: (colour, alpha), foot: (colour, alpha) }
    }

    /// From one colour down to another.
    pub fn down(top: Color32, foot: Color32) -> Self {
        Self { top: (top, 1.0), foot: (foot, 1.0) }
    }

    /// The colour at `share` of the way down, with its opacity lessened to `cover`.
    fn at(self, share: f32, cover: f32) -> Color32 {
        let colour = super::palette::mix(self.top.0, self.foot.0, share);
        let alpha = (self.top.1 + (self.foot.1 - self.top.1) * share) * cover;
        translucent(colour, alpha.clamp(0.0, 1.0))
    }
}

/// A colour with an opacity, such that it looks right where the window blends linear light: egui's own constructors
/// multiply the sRGB values, which there turns every translucent colour and every soft edge too dark.
fn translucent(colour: Color32, alpha: f32) -> Color32 {
    if alpha >= 1.0 {
        return colour;
    }
    if alpha <= 0.0 {
        return Color32::TRANSPARENT;
    }
    let [r, g, b] = [colour.r(), colour.g(), colour.b()].map(|v| {
        let linear = linear_from_srgb(f32::from(v) / 255.0) * alpha;
        (srgb_from_linear(linear) * 255.0).round() as u8
    });
    Color32::from_rgba_premultiplied(r, g, b, (alpha * 255.0).round() as u8)
}

fn linear_from_srgb(v: f32) -> f32 {
    if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
}

fn srgb_from_linear(v: f32) -> f32 {
    if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * v.powf(1.0 / 2.4) - 0.055 }
}

impl Canvas {
    /// An empty canvas for a screen with so many pixels per point.
    pub fn new(pixels_per_point: f32, halo_width: f32) -> Self {
        Self { mesh: Mesh::default(), halo: Mesh::default(), feather: 1.0 / pixels_per_point.max(0.25), halo_width }
    }

    /// Fills a polygon that doesn't cross itself, convex or not, in either direction.
    pub fn fill(&mut self, points: &[Pos2], fill: Fill) {
        let Some(outline) = Outline::new(points) else { return };
        if self.halo_width > 0.0 && fill.top.1 >= 1.0 {
            outline.paint(&mut self.halo, Fill::flat(Color32::WHITE, 1.0), self.halo_width, self.feather);
        }
        // An opaque shape keeps its whole area and fades outside it: shapes that touch then show no seam.
        let inner = if fill.top.1 >= 1.0 { 0.0 } else { -0.5 * self.feather };
        outline.paint(&mut self.mesh, fill, inner, self.feather);
    }

    /// A line along `points` whose width may change; `width` is asked with 0 at the start and 1 at the end.
    pub fn strip(&mut self, points: &[Pos2], width: impl Fn(f32) -> f32, colour: Color32, alpha: f32) {
        let count = points.len();
        if count < 2 {
            return;
        }
        let fill = Fill::flat(colour, alpha);
        let first = self.mesh.vertices.len() as u32;
        for (i, point) in points.iter().enumerate() {
            let along = points[(i + 1).min(count - 1)] - points[i.saturating_sub(1)];
            let normal = along.normalized().rot90();
            let wide = width(i as f32 / (count - 1) as f32).max(0.0);
            let cover = (wide / self.feather).min(1.0);
            let inner = (0.5 * (wide - self.feather)).max(0.0);
            let outer = 0.5 * (wide + self.feather);
            let middle = 0.5 * (inner + outer);
            for (offset, share) in
                [(outer, 0.0), (middle, 0.5), (inner, 1.0), (-inner, 1.0), (-middle, 0.5), (-outer, 0.0)]
            {
                self.mesh.colored_vertex(*point + normal * offset, fill.at(0.0, cover * share));
            }
        }
        for i in 0..count as u32 - 1 {
            for column in 0..5 {
                quad(&mut self.mesh, first + i * 6 + column, first + i * 6 + 6 + column);
            }
        }
    }

    /// A line round a closed shape.
    pub fn ring(&mut self, points: &[Pos2], width: f32, colour: Color32) {
        let Some(outline) = Outline::new(points) else { return };
        let fill = Fill::flat(colour, 1.0);
        let (half, soft) = (0.5 * width, 0.5 * self.feather);
        let offsets = [
            (half + soft, 0.0),
            (half, 0.5),
            (half - soft, 1.0),
            (soft - half, 1.0),
            (-half, 0.5),
            (-half - soft, 0.0),
        ];
        let first = self.mesh.vertices.len() as u32;
        let count = outline.points.len() as u32;
        for (point, normal) in outline.points.iter().zip(&outline.normals) {
            for (offset, cover) in offsets {
                self.mesh.colored_vertex(*point + *normal * offset, fill.at(0.0, cover));
            }
        }
        for i in 0..count {
            for column in 0..5 {
                quad(&mut self.mesh, first + i * 6 + column, first + (i + 1) % count * 6 + column);
            }
        }
    }
}

/// Two triangles between the pairs `(a, a + 1)` and `(b, b + 1)`.
fn quad(mesh: &mut Mesh, a: u32, b: u32) {
    mesh.add_triangle(a, a + 1, b + 1);
    mesh.add_triangle(a, b + 1, b);
}

/// A polygon made ready: no point twice, clockwise on the screen, with a normal at each corner.
struct Outline {
    points: Vec<Pos2>,
    normals: Vec<Vec2>,
    top: f32,
    height: f32,
}

impl Outline {
    fn new(points: &[Pos2]) -> Option<Self> {
        let mut clean: Vec<Pos2> = Vec::with_capacity(points.len());
        for point in points {
            if clean.last().is_none_or(|last| last.distance(*point) > 1e-3) {
                clean.push(*point);
            }
        }
        while clean.len() > 1 && clean[0].distance(clean[clean.len() - 1]) <= 1e-3 {
            clean.pop();
        }
        let area = signed_area(&clean);
        if clean.len() < 3 || area.abs() < 1e-4 {
            return None;
        }
        if area < 0.0 {
            clean.reverse();
        }
        let count = clean.len();
        let normals = (0..count)
            .map(|i| {
                let before = (clean[i] - clean[(i + count - 1) % count]).normalized();
                let after = (clean[(i + 1) % count] - clean[i]).normalized();
                let sum = outward(before) + outward(after);
                // A mitre, but never a long spike.
                sum / (0.5 * sum.length_sq()).max(0.6)
            })
            .collect();
        let top = clean.iter().map(|p| p.y).fold(f32::INFINITY, f32::min);
        let foot = clean.iter().map(|p| p.y).fold(f32::NEG_INFINITY, f32::max);
        Some(Self { points: clean, normals, top, height: (foot - top).max(1e-3) })
    }

    /// The body, `grow` larger than the outline, and the soft edge round it.
    fn paint(&self, mesh: &mut Mesh, fill: Fill, grow: f32, feather: f32) {
        let first = mesh.vertices.len() as u32;
        // Three steps, because a straight run of sRGB values to nothing isn't a straight run of light.
        let steps = [(0.0, 1.0), (0.5, 0.5), (1.0, 0.0)];
        let even = (fill.top == fill.foot).then(|| steps.map(|(_, cover)| fill.at(0.0, cover)));
        for (point, normal) in self.points.iter().zip(&self.normals) {
            let share = (point.y - self.top) / self.height;
            let colours = even.unwrap_or_else(|| steps.map(|(_, cover)| fill.at(share, cover)));
            for ((step, _), colour) in steps.into_iter().zip(colours) {
                mesh.colored_vertex(*point + *normal * (grow + step * feather), colour);
            }
        }
        let count = self.points.len() as u32;
        for i in 0..count {
            for column in 0..2 {
                quad(mesh, first + i * 3 + column, first + (i + 1) % count * 3 + column);
            }
        }
        for [a, b, c] in triangulate(&self.points) {
            mesh.add_triangle(first + a * 3, first + b * 3, first + c * 3);
        }
    }
}

/// The normal that points out of a clockwise outline.
fn outward(along: Vec2) -> Vec2 {
    vec2(along.y, -along.x)
}

/// Positive when the polygon runs clockwise on the screen (y down).
fn signed_area(points: &[Pos2]) -> f32 {
    let count = points.len();
    (0..count).map(|i| cross(points[i].to_vec2(), points[(i + 1) % count].to_vec2())).sum::<f32>() * 0.5
}

fn cross(a: Vec2, b: Vec2) -> f32 {
    a.x * b.y - a.y * b.x
}

/// Cuts a clockwise polygon into triangles by clipping ears; a convex one becomes a fan.
fn triangulate(points: &[Pos2]) -> Vec<[u32; 3]> {
    let turn = |a: usize, b: usize, c: usize| cross(points[b] - points[a], points[c] - points[b]);
    let mut left: Vec<usize> = (0..points.len()).collect();
    let mut triangles = Vec::with_capacity(points.len() - 2);
    while left.len() > 3 {
        let count = left.len();
        let ear = (0..count).find(|i| {
            let [a, b, c] = [left[*i], left[(*i + 1) % count], left[(*i + 2) % count]];
            turn(a, b, c) >= 0.0
                && left.iter().all(|p| {
                    [a, b, c].contains(p) || !(turn(a, b, *p) >= 0.0 && turn(b, c, *p) >= 0.0 && turn(c, a, *p) >= 0.0)
                })
        });
        let i = ear.unwrap_or(0);
        triangles.push([left[i], left[(i + 1) % count], left[(i + 2) % count]].map(|p| p as u32));
        left.remove((i + 1) % count);
    }
    triangles.push([left[0], left[1], left[2]].map(|p| p as u32));
    triangles
}

/// The part of a convex polygon that lies inside a convex, clockwise `window`.
pub fn clip(polygon: &[Pos2], window: &[Pos2]) -> Vec<Pos2> {
    let mut rest: Vec<(Pos2, [f32; 4])> = polygon.iter().map(|p| (*p, [0.0; 4])).collect();
    clip_coloured(&mut rest, window);
    rest.into_iter().map(|(p, _)| p).collect()
}

/// The part of a mesh that lies inside a convex, clockwise `window`.
pub fn clip_mesh(mesh: &Mesh, window: &[Pos2]) -> Mesh {
    let inside = |p: Pos2| {
        (0..window.len()).all(|i| {
            let start = window[i];
            cross(window[(i + 1) % window.len()] - start, p - start) >= 0.0
        })
    };
    let mut clipped = Mesh::default();
    for triangle in mesh.triangles() {
        let corners = triangle.map(|i| mesh.vertices[i as usize]);
        let mut polygon: Vec<(Pos2, [f32; 4])> =
            corners.iter().map(|v| (v.pos, v.color.to_array().map(f32::from))).collect();
        if !corners.iter().all(|v| inside(v.pos)) {
            clip_coloured(&mut polygon, window);
        }
        let first = clipped.vertices.len() as u32;
        for (point, [r, g, b, a]) in &polygon {
            let [r, g, b, a] = [r, g, b, a].map(|v| v.round() as u8);
            clipped.colored_vertex(*point, Color32::from_rgba_premultiplied(r, g, b, a));
        }
        for i in 2..polygon.len() as u32 {
            clipped.add_triangle(first, first + i - 1, first + i);
        }
    }
    clipped
}

fn clip_coloured(polygon: &mut Vec<(Pos2, [f32; 4])>, window: &[Pos2]) {
    for i in 0..window.len() {
        let (start, end) = (window[i], window[(i + 1) % window.len()]);
        let depth = |p: Pos2| cross(end - start, p - start);
        let mut kept = Vec::with_capacity(polygon.len() + 1);
        for j in 0..polygon.len() {
            let (a, b) = (polygon[j], polygon[(j + 1) % polygon.len()]);
            let (da, db) = (depth(a.0), depth(b.0));
            if da >= 0.0 {
                kept.push(a);
            }
            if (da >= 0.0) != (db >= 0.0) {
                let t = da / (da - db);
                let colour = std::array::from_fn(|c| a.1[c] + (b.1[c] - a.1[c]) * t);
                kept.push((a.0 + (b.0 - a.0) * t, colour));
            }
        }
        *polygon = kept;
    }
}

/// A rectangle with round corners, clockwise, with as many points as its size on the screen asks for.
pub fn rounded(min: Pos2, max: Pos2, radius: f32) -> Vec<Pos2> {
    let radius = radius.min(0.5 * (max.x - min.x)).min(0.5 * (max.y - min.y)).max(0.0);
    if radius < 0.3 {
        return vec![min, pos2(max.x, min.y), max, pos2(min.x, max.y)];
    }
    let steps = if radius < 3.0 {
        2
    } else if radius < 10.0 {
        4
    } else if radius < 40.0 {
        8
    } else {
        16
    };
    let centres = [
        pos2(min.x + radius, min.y + radius),
        pos2(max.x - radius, min.y + radius),
        pos2(max.x - radius, max.y - radius),
        pos2(min.x + radius, max.y - radius),
    ];
    let mut points = Vec::with_capacity(4 * (steps + 1));
    for (quarter, centre) in centres.into_iter().enumerate() {
        for step in 0..=steps {
            let share = quarter as f32 + step as f32 / steps as f32;
            let angle = std::f32::consts::PI + share * std::f32::consts::FRAC_PI_2;
            points.push(centre + vec2(angle.cos(), angle.sin()) * radius);
        }
    }
    points
}

/// A full circle, clockwise.
pub fn circle(centre: Pos2, radius: f32) -> Vec<Pos2> {
    rounded(centre - Vec2::splat(radius), centre + Vec2::splat(radius), radius)
}
