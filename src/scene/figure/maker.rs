//! Boxes and flat marks in voxels, ten to a block: what every part of a figure is made with. Figures are made looking along +y and
//! turned when they are whole.

use super::super::palette::Rgb;
use super::super::solid::{Face, Paint, Quad, Solid};

/// The size of a voxel in blocks.
pub const VOXEL: f32 = 0.1;
/// How finely light is sampled.
const CELLS: f32 = 0.25;
/// The strip of light along the edges of what is large enough for it.
const EDGE: f32 = 0.1;
/// How much nearer each layer of marks is drawn than the one under it.
const LAYER: f32 = 0.006;

/// A figure in the making.
#[derive(Default)]
pub struct Maker {
    /// What there is.
    pub solid: Solid,
}

impl Maker {
    /// A box that throws shade on the rest of the figure: torso, head, brims.
    pub fn mass(&mut self, at: [f32; 3], size: [f32; 3], colour: Rgb) {
        self.add(at, size, paint(size, colour));
    }

    /// A box too small to throw shade.
    pub fn block(&mut self, at: [f32; 3], size: [f32; 3], colour: Rgb) {
        self.add(at, size, paint(size, colour).without_shade());
    }

    /// Two boxes, the second the mirror image of the first.
    pub fn pair(&mut self, at: [f32; 3], size: [f32; 3], colour: Rgb) {
        self.block(at, size, colour);
        self.block([-at[0] - size[0], at[1], at[2]], size, colour);
    }

    /// A mark on a front at depth `plane`: its lower left corner, its size, its layer among other marks.
    pub fn mark(&mut self, plane: f32, at: [f32; 2], size: [f32; 2], colour: Rgb, layer: u8) {
        let place = [at[0], plane, at[1]].map(|c| c * VOXEL);
        let tint = colour.into();
        let bias = LAYER * (1.0 + f32::from(layer));
        let quad = Quad::on(Face::Left, place, size.map(|c| c * VOXEL), tint);
        self.solid.quad(Quad { bias, cells: 9.0, ..quad });
    }

    /// A mark and its mirror image.
    pub fn marks(&mut self, plane: f32, at: [f32; 2], size: [f32; 2], colour: Rgb, layer: u8) {
        self.mark(plane, at, size, colour, layer);
        self.mark(plane, [-at[0] - size[0], at[1]], size, colour, layer);
    }

    /// A convex mark on a front.
    pub fn shape(&mut self, plane: f32, points: &[[f32; 2]], colour: Rgb, layer: u8) {
        let points: Vec<[f32; 3]> = points.iter().map(|[x, z]| [*x, plane, *z].map(|c| c * VOXEL)).collect();
        self.solid.polygon(&points, [0.0, 1.0, 0.0], colour, LAYER * (1.0 + f32::from(layer)));
    }

    /// A convex mark and its mirror image.
    pub fn shapes(&mut self, plane: f32, points: &[[f32; 2]], colour: Rgb, layer: u8) {
        self.shape(plane, points, colour, layer);
        let mirrored: Vec<[f32; 2]> = points.iter().map(|[x, z]| [-x, *z]).collect();
        self.shape(plane, &mirrored, colour, layer);
    }

    /// A mark that stands on its corner.
    pub fn lozenge(&mut self, plane: f32, at: [f32; 2], size: f32, colour: Rgb, layer: u8) {
        let [x, z] = at;
        let points = [[x - 0.8 * size, z], [x, z - size], [x + 0.8 * size, z], [x, z + size]];
        self.shape(plane, &points, colour, layer);
    }

    /// Marks on a grid: `#` in a row is one cell. The first row is the uppermost.
    pub fn cells(&mut self, plane: f32, at: [f32; 2], cell: f32, rows: &[&str], colour: Rgb, layer: u8) {
        for (j, row) in rows.iter().rev().enumerate() {
            let mut column = 0;
            for run in row.split_inclusive(|c| c != '#') {
                let length = run.bytes().filter(|b| *b == b'#').count();
                if length > 0 {
                    let corner = [at[0] + column as f32 * cell, at[1] + j as f32 * cell];
                    self.mark(plane, corner, [length as f32 * cell, cell], colour, layer);
                }
                column += run.len();
            }
        }
    }

    fn add(&mut self, at: [f32; 3], size: [f32; 3], paint: Paint) {
        self.solid.cuboid(at.map(|c| c * VOXEL), size.map(|c| c * VOXEL), paint);
    }
}

fn paint(size: [f32; 3], colour: Rgb) -> Paint {
    let large = size[0].min(size[1]) > 2.0 && size[2] > 1.2;
    Paint::new(colour).cells(CELLS).edge(if large { EDGE } else { 0.0 })
}
