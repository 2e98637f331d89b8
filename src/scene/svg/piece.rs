//! One flat polygon on the page, with its depth at every point of it.

use super::super::bake::Mesh;
use super::super::raster::View;

/// Less than this much of a pixel isn't worth a polygon.
const SPECK: f32 = 0.05;

/// A convex polygon whose colour runs evenly over it.
#[derive(Clone, Debug)]
pub struct Piece {
    corners: Vec<[f32; 2]>,
    depth: Slope,
    /// Red, green, blue in linear light, and how opaque.
    colour: [Slope; 4],
}

/// Something that changes evenly over the page: by so much to the right, by so much downwards, and its value at the upper left.
type Slope = [f32; 3];

/// The triangles of a mesh that have some size and lie on the page.
pub fn pieces(mesh: &Mesh, offset: [f32; 3], view: &View) -> Vec<Piece> {
    let page = [view.width as f32, view.height as f32];
    let pick = |i: &u32| Some((*mesh.positions.get(*i as usize)?, *mesh.colors.get(*i as usize)?));
    let piece = |indices: &[u32]| {
        let [a, b, c] = [pick(indices.first()?)?, pick(indices.get(1)?)?, pick(indices.get(2)?)?];
        let at = |[x, y, depth]: [f32; 3]| {
            let right = view.origin[0] + (x + offset[0]) * view.zoom;
            let down = view.origin[1] - (y + offset[1]) * view.zoom;
            [right, down, depth + offset[2]]
        };
        let piece = Piece::triangle([a, b, c].map(|(place, colour)| (at(place), colour)))?;
        let inside = (0..2).all(|axis| {
            piece.corners.iter().any(|at| at[axis] > 0.0) && piece.corners.iter().any(|at| at[axis] < page[axis])
        });
        inside.then_some(piece)
    };
    mesh.indices.chunks_exact(3).filter_map(piece).collect()
}

impl Piece {
    fn triangle(corners: [([f32; 3], [f32; 4]); 3]) -> Option<Self> {
        let [a, b, c] = corners.map(|(at, _)| at);
        let (u, v) = ([b[0] - a[0], b[1] - a[1]], [c[0] - a[0], c[1] - a[1]]);
        let twice = u[0] * v[1] - u[1] * v[0];
        if twice.abs() < 2.0 * SPECK || !twice.is_finite() {
            return None;
        }
        let slope = |[p, q, r]: [f32; 3]| {
            let dx = ((q - p) * v[1] - (r - p) * u[1]) / twice;
            let dy = ((r - p) * u[0] - (q - p) * v[0]) / twice;
            [dx, dy, p - dx * a[0] - dy * a[1]]
        };
        let depth = slope([a[2], b[2], c[2]]);
        let colour = [0, 1, 2, 3].map(|i| slope(corners.map(|(_, colour)| colour[i])));
        let around = if twice > 0.0 { [a, b, c] } else { [a, c, b] };
        Some(Self { corners: around.map(|[x, y, _]| [x, y]).to_vec(), depth, colour })
    }

    /// Clockwise on the page.
    pub fn corners(&self) -> &[[f32; 2]] {
        &self.corners
    }

    /// How near it is there.
    pub fn depth(&self, at: [f32; 2]) -> f32 {
        value(self.depth, at)
    }

    /// Its colour there.
    pub fn colour(&self, at: [f32; 2]) -> [f32; 4] {
        self.colour.map(|slope| value(slope, at))
    }

    /// The two points of the page between which its colour runs, the darker one first.
    pub fn run(&self) -> [[f32; 2]; 2] {
        let way = [0, 1].map(|axis| self.colour[..3].iter().map(|slope| slope[axis]).sum::<f32>());
        let square = (way[0] * way[0] + way[1] * way[1]).max(1e-12);
        let middle = self.centre();
        let along = |at: &[f32; 2]| ((at[0] - middle[0]) * way[0] + (at[1] - middle[1]) * way[1]) / square;
        let ends = self.corners.iter().map(along).fold((0.0_f32, 0.0_f32), |(a, b), t| (a.min(t), b.max(t)));
        [ends.0, ends.1].map(|t| [middle[0] + way[0] * t, middle[1] + way[1] * t])
    }

    /// The mean of its corners.
    pub fn centre(&self) -> [f32; 2] {
        let count = self.corners.len().max(1) as f32;
        [0, 1].map(|axis| self.corners.iter().map(|at| at[axis]).sum::<f32>() / count)
    }

    /// The least and the greatest corner of the rectangle around it.
    pub fn bounds(&self) -> [[f32; 2]; 2] {
        let start = [[f32::INFINITY; 2], [f32::NEG_INFINITY; 2]];
        self.corners.iter().fold(start, |[least, most], at| {
            [[least[0].min(at[0]), least[1].min(at[1])], [most[0].max(at[0]), most[1].max(at[1])]]
        })
    }

    /// How near its middle is.
    pub fn middle(&self) -> f32 {
        self.depth(self.centre())
    }

    /// The least and the greatest difference of depth where both are, if they overlap: above 0, `self` is nearer.
    pub fn against(&self, other: &Self) -> Option<(f32, f32)> {
        let mut shared = self.corners.clone();
        for (i, from) in other.corners.iter().enumerate() {
            let to = other.corners[(i + 1) % other.corners.len()];
            let side = |at: [f32; 2]| (to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]);
            shared = clipped(&shared, side);
        }
        if area(&shared) < 4.0 * SPECK {
            return None;
        }
        let differences = shared.iter().map(|at| self.depth(*at) - other.depth(*at));
        Some(differences.fold((f32::INFINITY, f32::NEG_INFINITY), |(least, most), d| (least.min(d), most.max(d))))
    }

    /// The parts of it that are nearer and further than the plane of another one.
    pub fn cut(&self, other: &Self) -> [Option<Self>; 2] {
        let difference = |at: [f32; 2]| self.depth(at) - other.depth(at);
        let part = |corners: Vec<[f32; 2]>| (area(&corners) > SPECK).then(|| Self { corners, ..self.clone() });
        [part(clipped(&self.corners, difference)), part(clipped(&self.corners, |at| -difference(at)))]
    }
}

fn value([dx, dy, start]: Slope, [x, y]: [f32; 2]) -> f32 {
    dx * x + dy * y + start
}

/// The part of a convex polygon on which something linear isn't below 0.
fn clipped(corners: &[[f32; 2]], side: impl Fn([f32; 2]) -> f32) -> Vec<[f32; 2]> {
    let mut kept = Vec::with_capacity(corners.len() + 1);
    for (i, from) in corners.iter().enumerate() {
        let to = corners[(i + 1) % corners.len()];
        let (a, b) = (side(*from), side(to));
        if a >= 0.0 {
            kept.push(*from);
        }
        if (a < 0.0) != (b < 0.0) {
            let t = a / (a - b);
            kept.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]);
        }
    }
    kept
}

fn area(corners: &[[f32; 2]]) -> f32 {
    let crossed = corners.iter().enumerate().map(|(i, a)| {
        let b = corners[(i + 1) % corners.len()];
        a[0] * b[1] - a[1] * b[0]
    });
    0.5 * crossed.sum::<f32>().abs()
}
