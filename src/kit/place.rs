//! `adal-kit place`: draws a place without a window, as it is or as reforms, failures and flags make it.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;

use super::{Exit, Out, deliver, packs};
use crate::content::blueprint::footing::Cell;
use crate::content::blueprint::{BLOCK, Blueprint, Roof, Signs};
use crate::content::ids::{FlagId, ReformId};
use crate::content::library::Library;
use crate::content::places::{Light, Place};
use crate::play::walk::{Ground as Walkable, door_at};
use crate::scene::assemble::{Assembled, assemble};
use crate::scene::bake::{Bake, Mesh, Quality, lit, project};
use crate::scene::life::still;
use crate::scene::light::Hour;
use crate::scene::raster::{self, Ground, Picture, View};
use crate::scene::stance::people;
use crate::scene::svg;

/// Which place, and how it is drawn.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The place.
    name: String,
    /// The folder of its pack; without it, the one in this folder, or the built-in one.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Draw polygons, as SVG (the usual).
    #[arg(long, conflicts_with_all = ["png", "grid"])]
    svg: bool,
    /// Draw pixels, as PNG.
    #[arg(long, conflicts_with = "grid")]
    png: bool,
    /// Draw the ground that can be walked on, as text: `.` free, `#` not, `s` a spot, `d` a door.
    #[arg(long)]
    grid: bool,
    /// The light: Morning, Day, Golden, Evening, Neglect, Winter, Room.
    #[arg(long)]
    light: Option<String>,
    /// A reform that is real; may be given several times.
    #[arg(long = "with", value_name = "REFORM")]
    reforms: Vec<String>,
    /// A reform that was faked; may be given several times.
    #[arg(long = "fake", value_name = "REFORM")]
    fakes: Vec<String>,
    /// A flag that is set; may be given several times.
    #[arg(long = "flag", value_name = "FLAG")]
    flags: Vec<String>,
    /// Without people.
    #[arg(long)]
    empty: bool,
    /// With the walls that step aside when one is inside.
    #[arg(long)]
    closed: bool,
    /// Pixels across and down.
    #[arg(long, value_name = "WxH", default_value = "1280x720", value_parser = size)]
    size: (u32, u32),
    /// Zoom so that all of the place is in the picture.
    #[arg(long)]
    whole: bool,
    /// What is in the middle of the picture, in blocks: X,Y; without it, the middle of the place.
    #[arg(long, value_name = "X,Y", value_parser = point)]
    middle: Option<(f32, f32)>,
    /// Where it is written; without it, to the output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Draws.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    deliver(draw(args), args.out.as_deref(), out)
}

fn draw(args: &Args) -> Result<Vec<u8>, String> {
    let opened = packs::open(args.pack.as_deref())?;
    let library = &opened.library;
    let places = library.places.keys().map(|place| place.id());
    let place = Place::from_id(&args.name).and_then(|place| library.places.get(&place));
    let blueprint = place.ok_or_else(|| packs::missing("blueprint of a place", &args.name, places))?;
    let signs = Signs {
        reforms: ids(&args.reforms, ReformId::parse)?,
        fakes: ids(&args.fakes, ReformId::parse)?,
        flags: ids(&args.flags, FlagId::parse)?,
    };
    if args.grid {
        return grid(blueprint, library, &signs).map(String::into_bytes);
    }
    let light = args.light.as_deref().map(|name| {
        let names = Light::ALL.iter().map(|light| light.id());
        Light::from_id(name).ok_or_else(|| packs::missing("light", name, names))
    });
    let assembled = assemble(blueprint, &library.models, &library.materials, &signs, light.transpose()?)
        .map_err(|error| format!("{error:?}"))?;
    let meshes = meshes(args, &assembled, library);
    let meshes: Vec<(&Mesh, [f32; 3])> = meshes.iter().map(|mesh| (mesh, [0.0; 3])).collect();
    let view = view(args, blueprint, assembled.light);
    if args.png { png(&raster::draw(&meshes, &view)) } else { Ok(svg::draw(&meshes, &view).into_bytes()) }
}

/// The place with its people, and the shimmer round its lamps.
fn meshes(args: &Args, assembled: &Assembled, library: &Library) -> [Mesh; 2] {
    let mut solid = assembled.whole();
    if args.closed {
        solid.extend(assembled.front());
    }
    solid.extend(still(&assembled.life, &library.models, &library.materials, assembled.light));
    solid.extend(people(assembled.folk.iter().filter(|_| !args.empty), |id| library.look(id)));
    lit(solid, &Hour::of(assembled.light), &Bake { quality: Quality::Full, ..Bake::default() })
}

fn view(args: &Args, blueprint: &Blueprint, light: Light) -> View {
    let (width, height) = args.size;
    let [wide, deep] = [blueprint.size.x, blueprint.size.y].map(|length| length as f32 / BLOCK as f32);
    let usual = f32::from(blueprint.zoom) / 4.0 * height as f32 / 720.0;
    // Corners stay on whole pixels at quarters.
    let quarters = |zoom: f32| (zoom * 4.0).round().max(1.0) / 4.0;
    let whole = (width as f32 / (16.0 * (wide + deep))).min(height as f32 / (8.0 * (wide + deep) + 110.0));
    let zoom = quarters(if args.whole { whole } else { usual });
    let (x, y) = args.middle.unwrap_or((wide / 2.0, deep / 2.0));
    let [x, y, _] = project([x, y, 1.5]);
    let origin = [(width as f32 / 2.0 - x * zoom).round(), (height as f32 / 2.0 + y * zoom).round()];
    // Round a room it is dark, whatever the hour.
    let sky = Hour::of(if blueprint.kind == Roof::Indoors { Light::Room } else { light }).sky;
    View { width, height, zoom, origin, ground: Ground::Sky(sky) }
}

pub(super) fn png(picture: &Picture) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&picture.rgba));
    written.map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// The ground as text, a line for each row of cells.
fn grid(blueprint: &Blueprint, library: &Library, signs: &Signs) -> Result<String, String> {
    let seen = blueprint.seen(signs);
    let ground = Walkable::of(blueprint, &seen.groups, &library.models).map_err(|error| format!("{error:?}"))?;
    let spots: BTreeSet<Cell> = blueprint.spots.values().map(|spot| Cell::of(spot.at)).collect();
    let doors: BTreeSet<Cell> = blueprint.doors.values().map(|door| Cell::of(door_at(door))).collect();
    let (wide, deep) = ground.footing().extent();
    let mut text = String::new();
    for y in 0..deep {
        for x in 0..wide {
            let cell = Cell { x, y };
            text.push(match () {
                () if doors.contains(&cell) => 'd',
                () if spots.contains(&cell) => 's',
                () if ground.footing().is_free(cell) => '.',
                () => '#',
            });
        }
        text.push('\n');
    }
    Ok(text)
}

fn ids<T: Ord>(names: &[String], parse: fn(&str) -> Option<T>) -> Result<BTreeSet<T>, String> {
    names.iter().map(|name| parse(name).ok_or_else(|| format!("{name} is no name"))).collect()
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let read = text.split_once('x').and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    read.filter(|(w, h)| (1..=8192).contains(w) && (1..=8192).contains(h)).ok_or("such as 1280x720".to_owned())
}

fn point(text: &str) -> Result<(f32, f32), String> {
    let read = text.split_once(',').and_then(|(x, y)| Some((x.parse().ok()?, y.parse().ok()?)));
    read.ok_or("such as 12,8.5".to_owned())
}
