//! The brush: puts unit motifs into one mesh, with an edge as soft as one pixel.

use egui::{Color32, Mesh, Painter, Pos2, Rect, Shape, Vec2, vec2};

use super::motif::Motif;
use crate::desktop::theme::color::fade;

/// Where and how a unit motif is set.
#[derive(Debug, Clone, Copy)]
pub struct Placement {
    at: Pos2,
    size: Vec2,
    turn: f32,
    mirror: Vec2,
}

impl Placement {
    /// The origin of the motif at `at`, its unit `size` long.
    pub const fn at(at: Pos2, size: f32) -> Self {
        Self { at, size: Vec2::splat(size), turn: 0.0, mirror: Vec2::splat(1.0) }
    }

    /// As [`Placement::at`], with a unit for each axis.
    pub const fn stretched(at: Pos2, size: Vec2) -> Self {
        Self { at, size, turn: 0.0, mirror: Vec2::splat(1.0) }
    }

    /// Turned clockwise by `angle`.
    pub const fn turned(mut self, angle: f32) -> Self {
        self.turn = angle;
        self
    }

    /// Mirrored after the turn, by the signs of `mirror`.
    pub const fn mirrored(mut self, mirror: Vec2) -> Self {
        self.mirror = mirror;
        self
    }
}

/// Gathers motifs into one mesh.
#[derive(Debug, Default)]
pub struct Brush {
    mesh: Mesh,
    feather: f32,
}

impl Brush {
    /// A brush whose soft edge is one pixel of `painter`.
    pub fn for_painter(painter: &Painter) -> Self {
        Self { mesh: Mesh::default(), feather: 1.0 / painter.pixels_per_point().max(0.1) }
    }

    /// Adds `motif`; its two inks become `colors`.
    pub fn motif(&mut self, motif: &Motif, placement: Placement, colors: [Color32; 2]) {
        let Placement { at, size, turn, mirror } = placement;
        let (sin, cos) = turn.sin_cos();
        let set = |v: Vec2| {
            let (x, y) = (v.x, -v.y);
            vec2((x * cos - y * sin) * mirror.x, (x * sin + y * cos) * mirror.y)
        };
        let first = self.mesh.vertices.len() as u32;
        for vertex in &motif.vertices {
            let color = colors[usize::from(vertex.second_ink)];
            let soft = set(vertex.out) * (self.feather * 0.5);
            let base = at + set(vec2(vertex.at.x * size.x, vertex.at.y * size.y));
            if vertex.solid {
                self.mesh.colored_vertex(base - soft, color);
            } else {
                self.mesh.colored_vertex(base + soft, fade(color, 0.0));
            }
        }
        self.mesh.indices.extend(motif.indices.iter().map(|index| index + first));
    }

    /// A plain rectangle.
    pub fn rect(&mut self, rect: Rect, color: Color32) {
        self.mesh.add_colored_rect(rect, color);
    }

    /// Hands the mesh to `painter`.
    pub fn paint(self, painter: &Painter) {
        if !self.mesh.is_empty() {
            painter.add(Shape::mesh(self.mesh));
        }
    }

    /// The mesh itself, to keep.
    pub fn into_mesh(self) -> Mesh {
        self.mesh
    }
}
