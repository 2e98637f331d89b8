//! A place with people in it, as a picture without a window: what a panel of a comic strip shows.

use super::assemble::assemble;
use super::bake::{Bake, Mesh, Quality, lit, project};
use super::figure::{Facing, Pose, figure};
use super::life::still;
use super::light::Hour;
use super::raster::{self, Ground, View};
use super::svg;
use crate::content::blueprint::{BLOCK, Pose as SpotPose, Roof, Signs};
use crate::content::cast::Mood;
use crate::content::ids::{PersonId, SpotId};
use crate::content::library::Library;
use crate::content::places::{Light, Place};

/// What is to be seen.
pub struct Sight<'a> {
    /// Where it is.
    pub place: Place,
    /// In which light.
    pub light: Light,
    /// What has changed there.
    pub signs: &'a Signs,
    /// Who is there.
    pub people: &'a [(PersonId, Mood)],
    /// Who has a spot of their own.
    pub stand: &'a [(PersonId, SpotId)],
    /// Pixels across and down.
    pub size: [u32; 2],
}

/// A place as it is seen.
pub struct Shot {
    mesh: Mesh,
    view: View,
    /// Where heads are, in thousandths of the picture from the left.
    pub heads: Vec<(PersonId, i32)>,
}

impl Shot {
    /// In pixels: red, green, blue, row by row.
    pub fn rgb(&self) -> Vec<u8> {
        let drawn = raster::draw(&[(&self.mesh, [0.0; 3])], &self.view);
        drawn.rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
    }

    /// As a drawing.
    pub fn svg(&self) -> String {
        svg::draw(&[(&self.mesh, [0.0; 3])], &self.view)
    }
}

/// `None` where the place is not built of blocks, or can't be drawn.
pub fn shot(library: &Library, sight: &Sight<'_>) -> Option<Shot> {
    let [wide_px, high_px] = sight.size;
    let blueprint = library.places.get(&sight.place)?;
    let light = if blueprint.kind == Roof::Indoors { None } else { Some(sight.light) };
    let assembled = assemble(blueprint, &library.models, &library.materials, sight.signs, light).ok()?;
    let mut solid = assembled.whole();
    solid.extend(still(&assembled.life, &library.models, &library.materials, assembled.light));
    let [wide, deep] = [blueprint.size.x, blueprint.size.y].map(|length| length as f32 / BLOCK as f32);
    let mut at = Vec::new();
    for (number, (id, mood)) in sight.people.iter().filter(|(id, _)| id.as_str() != "you").enumerate() {
        let spot = sight.stand.iter().find(|(who, _)| who == id).and_then(|(_, spot)| blueprint.spots.get(spot));
        // Who has no spot of their own stands in the middle, beside the others.
        let [x, y] = spot.map_or([wide / 2.0 + number as f32 * 1.4, deep / 2.0], |spot| {
            [spot.at.x, spot.at.y].map(|length| length as f32 / BLOCK as f32)
        });
        let sits = spot.is_some_and(|spot| spot.pose == SpotPose::Sit);
        let pose = if sits {
            Pose::Sit
        } else if number == 0 {
            Pose::Talk
        } else {
            Pose::Idle
        };
        let look = library.look(id);
        let facing = if number % 2 == 0 { Facing::LowerLeft } else { Facing::LowerRight };
        solid.extend(figure(&look, pose, facing, *mood).translate([x, y, 0.0]));
        at.push((id.clone(), [x, y]));
    }
    // A panel is print: nothing shimmers in it.
    let [mesh, _] = lit(solid, &Hour::of(assembled.light), &Bake { quality: Quality::Full, ..Bake::default() });
    let zoom = 2.5;
    // Nobody who is shown should be out of the picture: the first in the list is the middle.
    let middle = at.first().map_or([wide / 2.0, deep / 2.0], |(_, at)| *at);
    let [x, y, _] = project([middle[0], middle[1], 0.8]);
    let origin = [(wide_px as f32 / 2.0 - x * zoom).round(), (high_px as f32 * 0.58 + y * zoom).round()];
    let sky = Hour::of(if blueprint.kind == Roof::Indoors { Light::Room } else { assembled.light }).sky;
    let heads = at.into_iter().filter_map(|(id, [x, y])| {
        let [x, ..] = project([x, y, 1.6]);
        let thousandths = (origin[0] + x * zoom) / wide_px as f32 * 1_000.0;
        (0.0..=1_000.0).contains(&thousandths).then_some((id, thousandths as i32))
    });
    let heads = heads.collect();
    let view = View { width: wide_px, height: high_px, zoom, origin, ground: Ground::Sky(sky) };
    Some(Shot { mesh, view, heads })
}
