//! Surfaces cut into cells, and cells put together again where the light between them doesn't vary.

use super::super::solid::{Quad, Shape, dot};

/// The most cells along one edge.
const MOST_CELLS: usize = 80;
/// How far a colour may be off where cells were put together, as a share of white and after the eye's own curve.
const TOLERANCE: f32 = 0.014;
/// Cells are drawn larger than they are by so much of a block, so that no gap opens between large ones and small ones.
const OVERLAP: f32 = 0.002;

/// A surface and the grid of corners in which its light is sampled.
pub struct Sheet {
    /// The surface.
    pub quad: Quad,
    /// How many cells along `u` and `v`; a triangle has one.
    pub cells: [usize; 2],
    /// Where its corners begin among those of all sheets; row by row, `u` runs faster.
    pub first: usize,
}

/// A rectangle of cells: from one corner of the grid to another.
#[derive(Clone, Copy)]
struct Patch {
    from: [usize; 2],
    to: [usize; 2],
}

/// One corner to draw.
pub struct Corner {
    /// Where, in blocks.
    pub at: [f32; 3],
    /// Which corner of the sheet's grid gives its colour.
    pub of: usize,
}

impl Sheet {
    /// Cuts a surface into cells, `coarser` times as large as it asks for.
    pub fn new(quad: Quad, coarser: f32, first: usize) -> Self {
        let count = |edge: [f32; 3]| {
            let cells = (dot(edge, edge).sqrt() / (quad.cells * coarser).max(0.05) - 0.01).ceil();
            (cells.max(1.0) as usize).min(MOST_CELLS)
        };
        let cells = if quad.shape == Shape::Triangle { [1, 1] } else { [count(quad.u), count(quad.v)] };
        Self { quad, cells, first }
    }

    /// How many corners it has.
    pub fn corners(&self) -> usize {
        if self.quad.shape == Shape::Triangle { 3 } else { (self.cells[0] + 1) * (self.cells[1] + 1) }
    }

    /// Where the corner `i` lies along `u` and `v`, from 0 to 1.
    pub fn share(&self, i: usize) -> [f32; 2] {
        if self.quad.shape == Shape::Triangle {
            return [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]][i.min(2)];
        }
        let across = self.cells[0] + 1;
        [(i % across) as f32 / self.cells[0] as f32, (i / across) as f32 / self.cells[1] as f32]
    }

    /// The place at a share of both edges.
    pub fn place(&self, share: [f32; 2]) -> [f32; 3] {
        let Quad { at, u, v, .. } = self.quad;
        [0, 1, 2].map(|i| at[i] + u[i] * share[0] + v[i] * share[1])
    }

    /// Cuts the sheet into triangles: as few as its colours allow. `colours` has some colour for each corner in each hour. Hands out
    /// corners, and triangles as numbers among them.
    pub fn triangles(&self, colours: &[&[[f32; 3]]], mut emit: impl FnMut(&[Corner], &[u32])) {
        if self.quad.shape == Shape::Triangle {
            let corner = |of: usize| Corner { at: self.place(self.share(of)), of };
            return emit(&[corner(0), corner(1), corner(2)], &[0, 1, 2]);
        }
        let mut open = vec![Patch { from: [0, 0], to: self.cells }];
        while let Some(patch) = open.pop() {
            let Some(diagonal) = self.flat(patch, colours) else {
                open.extend(patch.halves());
                continue;
            };
            let order = match diagonal {
                Diagonal::Rising => [0, 1, 2, 0, 2, 3],
                Diagonal::Falling => [0, 1, 3, 1, 2, 3],
            };
            emit(&patch.corners().map(|corner| self.drawn(corner, patch)), &order);
        }
    }

    fn index(&self, [i, j]: [usize; 2]) -> usize {
        j * (self.cells[0] + 1) + i
    }

    /// Along which diagonal a patch can be drawn as two triangles, if it can.
    fn flat(&self, patch: Patch, colours: &[&[[f32; 3]]]) -> Option<Diagonal> {
        if patch.is_cell() {
            let [a, b, c, d] =
                patch.corners().map(|corner| colours.iter().map(|of| light(of[self.index(corner)])).sum::<f32>());
            return Some(if (a - c).abs() <= (b - d).abs() { Diagonal::Rising } else { Diagonal::Falling });
        }
        [Diagonal::Rising, Diagonal::Falling]
            .into_iter()
            .find(|diagonal| colours.iter().all(|colours| self.fits(patch, *diagonal, colours)))
    }

    /// Whether all colours of a patch follow from those of its four corners.
    fn fits(&self, patch: Patch, diagonal: Diagonal, colours: &[[f32; 3]]) -> bool {
        let corners = patch.corners().map(|corner| colours[self.index(corner)]);
        let [width, height] = [0, 1].map(|axis| (patch.to[axis] - patch.from[axis]) as f32);
        (patch.from[1]..=patch.to[1]).all(|j| {
            (patch.from[0]..=patch.to[0]).all(|i| {
                let share = [(i - patch.from[0]) as f32 / width, (j - patch.from[1]) as f32 / height];
                let weights = diagonal.weights(share);
                let found = colours[self.index([i, j])];
                (0..3).all(|channel| {
                    let wanted: f32 =
                        corners.iter().zip(weights).map(|(corner, weight)| corner[channel] * weight).sum();
                    (wanted.max(0.0).sqrt() - found[channel].max(0.0).sqrt()).abs() <= TOLERANCE
                })
            })
        })
    }

    /// A corner of a patch as it is drawn, a little outside of it.
    fn drawn(&self, corner: [usize; 2], patch: Patch) -> Corner {
        let edges = [self.quad.u, self.quad.v];
        let share = [0, 1].map(|axis| {
            let length = dot(edges[axis], edges[axis]).sqrt().max(1e-4);
            let outside = if corner[axis] == patch.from[axis] { -OVERLAP } else { OVERLAP };
            corner[axis] as f32 / self.cells[axis] as f32 + outside / length
        });
        Corner { at: self.place(share), of: self.index(corner) }
    }
}

/// How a rectangle is cut into two triangles: by the line from its first corner, or by the other one.
#[derive(Clone, Copy)]
enum Diagonal {
    Rising,
    Falling,
}

impl Diagonal {
    /// How much each of the four corners counts at a point of the rectangle.
    fn weights(self, [s, t]: [f32; 2]) -> [f32; 4] {
        match self {
            Self::Rising if s >= t => [1.0 - s, s - t, t, 0.0],
            Self::Rising => [1.0 - t, 0.0, s, t - s],
            Self::Falling if s + t <= 1.0 => [1.0 - s - t, s, 0.0, t],
            Self::Falling => [0.0, 1.0 - t, s + t - 1.0, 1.0 - s],
        }
    }
}

impl Patch {
    /// In order around it.
    fn corners(self) -> [[usize; 2]; 4] {
        let Self { from: [i, j], to: [k, l] } = self;
        [[i, j], [k, j], [k, l], [i, l]]
    }

    fn is_cell(self) -> bool {
        (0..2).all(|axis| self.to[axis] - self.from[axis] == 1)
    }

    /// Cut across its longer side.
    fn halves(self) -> [Self; 2] {
        let size = [0, 1].map(|axis| self.to[axis] - self.from[axis]);
        let axis = usize::from(size[1] > size[0]);
        let middle = self.from[axis] + size[axis] / 2;
        let (mut first, mut second) = (self, self);
        (first.to[axis], second.from[axis]) = (middle, middle);
        [first, second]
    }
}

fn light(colour: [f32; 3]) -> f32 {
    colour.iter().sum()
}
