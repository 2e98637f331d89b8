//! From solids to meshes: the light of an hour is computed once for each corner, and all is projected to the screen.

mod shade;
mod sheet;
mod sun;

use std::sync::Mutex;

use self::sheet::Sheet;
use self::sun::{Lights, Scratch};
use super::light::Hour;
use super::solid::{Fading, Quad, Shape, Solid, dot, edge_tint};

/// The direction to the viewer, in which depth is measured.
const VIEWER: [f32; 3] = [0.6124, 0.6124, 0.5];
/// How wide the strip of light along an edge is.
const STRIP: f32 = 0.05;
/// How much nearer than its top it is drawn.
const STRIP_BIAS: f32 = 0.01;
/// Where colours begin to be pressed together, so that nothing burns out.
const SHOULDER: f32 = 0.8;
/// Fewer samples than this are taken by one thread.
const WORTH_THREADS: usize = 3000;
/// How many samples a thread takes at a time.
const SHIFT: usize = 512;
/// The corners of a glow.
const GLOW_SIDES: u32 = 14;
/// How opaque a glow is in its middle.
const GLOW: f32 = 0.6;
/// Glows are drawn over all that stands near.
const GLOW_BIAS: f32 = 3.0;

/// Triangles to draw: already projected, already lit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mesh {
    /// Pixels at zoom 1, y up, and the depth, of which more is nearer.
    pub positions: Vec<[f32; 3]>,
    /// Linear light, and how opaque.
    pub colors: Vec<[f32; 4]>,
    /// Three to a triangle.
    pub indices: Vec<u32>,
}

/// How to bake.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bake {
    /// How carefully.
    pub quality: Quality,
    /// How much the ground, at z = 0, keeps light from what looks down on it.
    pub floor: f32,
    /// Distance, where it is seen.
    pub fog: Option<Fog>,
}

/// How carefully light is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// As the art direction says: 22 rays to the sky and 7 to the sun.
    Full,
    /// A third of the rays and larger cells, for debug builds and tests.
    Quick,
}

/// How things fade with distance, measured along x + y.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fog {
    /// Where it begins.
    pub near: f32,
    /// Where it is full.
    pub far: f32,
    /// How much of a colour it then takes.
    pub amount: f32,
}

impl Default for Bake {
    fn default() -> Self {
        Self { quality: Quality::Full, floor: 0.5, fog: None }
    }
}

impl Bake {
    /// For debug builds and tests.
    #[must_use]
    pub fn quick() -> Self {
        Self { quality: Quality::Quick, ..Self::default() }
    }
}

impl Fog {
    /// Of the title and the tales.
    pub const TITLE: Self = Self { near: 30.0, far: 0.0, amount: 0.42 };
}

/// The mesh of a solid in the light of an hour.
#[must_use]
pub fn bake(solid: &Solid, hour: &Hour, how: &Bake) -> Mesh {
    bake_all(solid, &[*hour], how).pop().unwrap_or_default()
}

/// The meshes of a solid in several hours. They have the same corners and triangles, so that a change of light can be shown by moving
/// from the colours of one to those of another.
#[must_use]
pub fn bake_all(solid: &Solid, hours: &[Hour], how: &Bake) -> Vec<Mesh> {
    let sheets = cut(solid, how.quality);
    let corners: usize = sheets.last().map_or(0, |sheet| sheet.first + sheet.corners());
    let samples = Samples::of(&sheets, corners);
    let (rays, _) = how.quality.effort();
    let lights = Lights::new(&solid.occluders, &solid.lamps, hours, how.floor, rays);
    let lit = samples.light(&lights, hours.len());
    let mut meshes = vec![Mesh::default(); hours.len()];
    let mut colours: Vec<Vec<[f32; 3]>> = vec![Vec::new(); hours.len()];
    for sheet in &sheets {
        for (n, hour) in hours.iter().enumerate() {
            colours[n].clear();
            colours[n].extend((0..sheet.corners()).map(|i| {
                let sample = samples.of_corner[sheet.first + i] as usize;
                seen(sheet, i, lit[sample * hours.len() + n], hour, how.fog)
            }));
        }
        let views: Vec<&[[f32; 3]]> = colours.iter().map(Vec::as_slice).collect();
        sheet.triangles(&views, |corners, order| {
            for (mesh, colours) in meshes.iter_mut().zip(&views) {
                let first = mesh.positions.len() as u32;
                mesh.indices.extend(order.iter().map(|index| first + index));
                for corner in corners {
                    let [x, y, depth] = project(corner.at);
                    let [r, g, b] = colours[corner.of];
                    mesh.positions.push([x, y, depth + sheet.quad.bias]);
                    mesh.colors.push([r, g, b, 1.0]);
                }
            }
        });
    }
    meshes
}

/// A solid in its light, and the shimmer round its lamps, which is drawn over it. Lamps without power are shimmer alone, and shine on
/// nothing.
#[must_use]
pub fn lit(mut solid: Solid, hour: &Hour, how: &Bake) -> [Mesh; 2] {
    let glow = glows(&solid);
    solid.lamps.retain(|lamp| lamp.power > 0.0);
    [bake(&solid, hour, how), glow]
}

/// Soft light around the lamps of a solid: fans that fade outwards, to be drawn over everything.
#[must_use]
pub fn glows(solid: &Solid) -> Mesh {
    let mut mesh = Mesh::default();
    for lamp in solid.lamps.iter().filter(|lamp| lamp.glow > 0.0) {
        let [x, y, depth] = project(lamp.at);
        let [r, g, b] = lamp.colour.to_linear();
        let spoke = |i: u32, share: f32, strength: f32| {
            let turn = std::f32::consts::TAU * i as f32 / GLOW_SIDES as f32;
            let radius = lamp.glow * share;
            ([x + radius * turn.cos(), y + radius * turn.sin(), depth + GLOW_BIAS], [r, g, b, strength])
        };
        for i in 0..GLOW_SIDES {
            let rings = [(0.0, GLOW), (0.35, GLOW * 0.35), (1.0, 0.0)];
            for pair in rings.windows(2) {
                let [(inner, strong), (outer, weak)] = [pair[0], pair[1]];
                let [a, b] = [spoke(i, inner, strong), spoke(i + 1, inner, strong)];
                let [c, d] = [spoke(i, outer, weak), spoke(i + 1, outer, weak)];
                for (at, colour) in [a, c, d, a, d, b] {
                    mesh.corner(at, colour);
                }
            }
        }
    }
    mesh
}

/// Where a place is on the screen at zoom 1, y up, and its depth. It is linear: a mesh moves by the projection of what its solid would.
#[must_use]
pub fn project(at: [f32; 3]) -> [f32; 3] {
    let [x, y, z] = at;
    [16.0 * (x - y), 20.0 * z - 8.0 * (x + y), 0.6124 * (x + y) + 0.5 * z]
}

/// What becomes of projected places when every height is taken times `share`: the images of the screen's x, y and of depth. At 0 all that
/// stands has sunk into the ground, at 1 nothing has changed.
#[must_use]
pub fn lowered(share: f32) -> [[f32; 3]; 3] {
    let [_, up, near] = project([0.0, 0.0, 1.0]);
    let [_, down, deep] = project([0.5, 0.5, 0.0]);
    // A height is a sum of screen y and depth, of which what lies level cancels out.
    let lean = -down / deep;
    let of_y = 1.0 / (up + near * lean);
    let (y, depth) = (of_y * (share - 1.0), lean * of_y * (share - 1.0));
    [[1.0, 0.0, 0.0], [0.0, 1.0 + up * y, near * y], [0.0, up * depth, 1.0 + near * depth]]
}

/// Which place on the ground is under a point of the screen at zoom 1, y up.
#[must_use]
pub fn unproject(screen: [f32; 2]) -> (f32, f32) {
    let (across, down) = (screen[0] / 16.0, -screen[1] / 8.0);
    (0.5 * (down + across), 0.5 * (down - across))
}

impl Quality {
    /// Rays to the sky and to the sun, and how much coarser cells are.
    fn effort(self) -> ((usize, usize), f32) {
        match self {
            Self::Full => ((22, 7), 1.0),
            Self::Quick => ((8, 2), 1.7),
        }
    }
}

/// The surfaces that are seen, cut into cells.
fn cut(solid: &Solid, quality: Quality) -> Vec<Sheet> {
    let (_, coarser) = quality.effort();
    let mut sheets: Vec<Sheet> = Vec::with_capacity(solid.quads.len());
    let mut first = 0;
    let mut add = |quad: Quad| {
        let sheet = Sheet::new(quad, coarser, first);
        first += sheet.corners();
        sheets.push(sheet);
    };
    for quad in solid.quads.iter().filter(|quad| dot(quad.normal, VIEWER) > 1e-4) {
        add(*quad);
        if quad.edge > 0.0 {
            strips(quad).into_iter().for_each(&mut add);
        }
    }
    sheets
}

/// The strips of light along the two front edges of a level surface.
fn strips(top: &Quad) -> [Quad; 2] {
    let ends = [top.at, [0, 1, 2].map(|i| top.at[i] + top.u[i] + top.v[i])];
    let least = |axis: usize| ends[0][axis].min(ends[1][axis]);
    let size = |axis: usize| (ends[0][axis] - ends[1][axis]).abs();
    let tint = edge_tint(top.tint, top.edge);
    let strip = |at: [f32; 3], [w, d]: [f32; 2]| Quad {
        at,
        u: [w, 0.0, 0.0],
        v: [0.0, d, 0.0],
        shape: Shape::Whole,
        tint,
        bias: top.bias + STRIP_BIAS,
        cells: top.cells.max(1.0),
        edge: 0.0,
        normal: top.normal,
        fading: top.fading,
    };
    let (x, y, z) = (least(0), least(1), top.at[2]);
    [strip([x, y + size(1) - STRIP, z], [size(0), STRIP]), strip([x + size(0) - STRIP, y, z], [STRIP, size(1)])]
}

/// The points at which light is computed: each once, however many surfaces meet there.
struct Samples {
    points: Vec<([f32; 3], [f32; 3])>,
    /// For each corner of all sheets, its point.
    of_corner: Vec<u32>,
}

impl Samples {
    fn of(sheets: &[Sheet], corners: usize) -> Self {
        let mut keyed = Vec::with_capacity(corners);
        for sheet in sheets {
            let normal = sheet.quad.normal;
            for i in 0..sheet.corners() {
                let at = sheet.place(sheet.share(i));
                let key = (at.map(|c| (c * 256.0).round() as i32), normal.map(|c| (c * 64.0).round() as i8));
                keyed.push((key, keyed.len() as u32, at, normal));
            }
        }
        keyed.sort_unstable_by_key(|(key, corner, ..)| (*key, *corner));
        let mut points: Vec<([f32; 3], [f32; 3])> = Vec::new();
        let mut of_corner = vec![0; corners];
        let mut last = None;
        for (key, corner, at, normal) in keyed {
            if last != Some(key) {
                points.push((at, normal));
                last = Some(key);
            }
            of_corner[corner as usize] = points.len() as u32 - 1;
        }
        Self { points, of_corner }
    }

    /// The light at all points, hour by hour within each point.
    fn light(&self, lights: &Lights, hours: usize) -> Vec<[f32; 3]> {
        let mut lit = vec![[0.0; 3]; self.points.len() * hours];
        if hours == 0 {
            return lit;
        }
        let work = Mutex::new(self.points.chunks(SHIFT).zip(lit.chunks_mut(SHIFT * hours)));
        let run = || {
            let mut scratch = Scratch::default();
            loop {
                let shift = work.lock().ok().and_then(|mut work| work.next());
                let Some((points, lit)) = shift else {
                    return;
                };
                for ((at, normal), lit) in points.iter().zip(lit.chunks_mut(hours)) {
                    lights.at(*at, *normal, &mut scratch, lit);
                }
            }
        };
        let threads = if self.points.len() < WORTH_THREADS {
            1
        } else {
            std::thread::available_parallelism().map_or(1, usize::from)
        };
        std::thread::scope(|scope| {
            for _ in 1..threads {
                scope.spawn(run);
            }
            run();
        });
        lit
    }
}

/// The colour of a corner as it is seen: lit, pressed below white, faded by distance.
fn seen(sheet: &Sheet, corner: usize, light: [f32; 3], hour: &Hour, fog: Option<Fog>) -> [f32; 3] {
    let share = sheet.share(corner);
    let tint = sheet.quad.tint;
    let fade = if sheet.quad.fading == Fading::Fades { hour.fade } else { 0.0 };
    let [low, high] = [tint.low, tint.high].map(|colour| colour.faded(fade).to_linear());
    let shine = tint.emissive.clamp(0.0, 1.0);
    let at = sheet.place(share);
    let far = fog.map_or(0.0, |fog| {
        let way = ((fog.near - at[0] - at[1]) / (fog.near - fog.far)).clamp(0.0, 1.0);
        way * fog.amount * (1.0 - 0.6 * shine)
    });
    [0, 1, 2].map(|i| {
        let own = low[i] + (high[i] - low[i]) * share[1];
        let lit = shoulder(own * light[i] * (1.0 - shine) + own * shine);
        lit + (hour.fog[i] - lit) * far
    })
}

fn shoulder(light: f32) -> f32 {
    let room = 1.0 - SHOULDER;
    if light > SHOULDER { SHOULDER + room * ((light - SHOULDER) / room).tanh() } else { light }
}

impl Mesh {
    /// How many triangles.
    #[must_use]
    pub fn triangles(&self) -> usize {
        self.indices.len() / 3
    }

    /// Adds one corner of a triangle.
    pub(super) fn corner(&mut self, at: [f32; 3], colour: [f32; 4]) {
        self.indices.push(self.positions.len() as u32);
        self.positions.push(at);
        self.colors.push(colour);
    }

    /// Adds another mesh, moved on the screen by `offset`.
    pub fn extend(&mut self, other: &Self, offset: [f32; 3]) {
        let first = u32::try_from(self.positions.len()).unwrap_or(u32::MAX);
        self.positions.extend(other.positions.iter().map(|at| [0, 1, 2].map(|i| at[i] + offset[i])));
        self.colors.extend_from_slice(&other.colors);
        self.indices.extend(other.indices.iter().map(|index| index.saturating_add(first)));
    }
}
