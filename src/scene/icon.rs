//! The picture by which a desktop knows the program: the white yurt with its lit door, in the evening, on a tile with round corners.

use super::bake::{Bake, Mesh, lit, project};
use super::figure::Facing;
use super::life::{Piece, solid_of};
use super::light::Hour;
use super::palette::Rgb;
use super::raster::{self, Ground, Picture, View};
use super::solid::{Paint, Solid};
use crate::content::ids::ModelId;
use crate::content::library::Library;
use crate::content::places::Light;

/// The model in the middle.
const MODEL: &str = "yurt";
/// Its middle, in blocks.
const MIDDLE: f32 = 1.9;
/// How far the steppe reaches on each side of it: over the edges of the picture.
const STEPPE: f32 = 12.0;
/// The grass in the evening.
const GRASS: Rgb = Rgb([0.30, 0.36, 0.16]);
/// How round the corners are, as a share of the side.
const ROUND: f32 = 0.19;

/// The icon, `side` pixels wide and high. `None` where the pack has no yurt.
#[must_use]
pub fn icon(library: &Library, side: u32) -> Option<Picture> {
    let model = ModelId::parse(MODEL).filter(|id| library.models.contains_key(id))?;
    let light = Light::Evening;
    let mut solid = Solid::new();
    let far = 2.0 * STEPPE + 2.0 * MIDDLE;
    solid.cuboid([-STEPPE, -STEPPE, -0.4], [far, far, 0.4], Paint::new(GRASS));
    let yurt = Piece::Vehicle(model, Facing::LowerRight);
    solid.extend(solid_of(&yurt, &library.models, &library.materials, light).translate([MIDDLE, MIDDLE, 0.0]));
    let meshes = lit(solid, &Hour::of(light), &Bake::default());
    let meshes: Vec<(&Mesh, [f32; 3])> = meshes.iter().map(|mesh| (mesh, [0.0; 3])).collect();
    let wide = side as f32;
    let zoom = wide / 150.0;
    let [x, y, _] = project([MIDDLE, MIDDLE, 1.3]);
    let origin = [wide / 2.0 - x * zoom, wide * 0.54 + y * zoom];
    let view = View { width: side, height: side, zoom, origin, ground: Ground::Sky(Hour::of(light).sky) };
    let mut picture = raster::draw(&meshes, &view);
    for (at, pixel) in (0_u32..).zip(picture.rgba.chunks_exact_mut(4)) {
        pixel[3] = (f32::from(pixel[3]) * inside(at % side, at / side, wide)) as u8;
    }
    Some(picture)
}

/// How much of a pixel is inside the tile.
fn inside(x: u32, y: u32, side: f32) -> f32 {
    let round = side * ROUND;
    let beyond = |at: u32| {
        let at = at as f32 + 0.5;
        (round - at).max(at - (side - round)).max(0.0)
    };
    (round - beyond(x).hypot(beyond(y)) + 0.5).clamp(0.0, 1.0)
}
