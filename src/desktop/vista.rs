//! The town on the title: the square as this player has made it, drawn once by the processor and kept as an image.
//!
//! The title paints sky, mountains and steppe with egui; the window's own block world lies behind all of that and cannot be seen there.

use std::sync::Arc;
use std::thread::JoinHandle;

use egui::{Color32, ColorImage, Context, Rect, TextureHandle, TextureOptions, Ui, pos2, vec2};

use crate::content::blueprint::{Blueprint, Signs};
use crate::content::library::Library;
use crate::content::places::{Light, Place};
use crate::desktop::theme;
use crate::desktop::walk::signs_that_matter;
use crate::scene::assemble::{Assembled, assemble};
use crate::scene::bake::{self, Bake, Mesh, bake, lit, unproject};
use crate::scene::life::still;
use crate::scene::light::Hour;
use crate::scene::raster::{self, Ground, View};
use crate::scene::solid::Solid;
use crate::scene::stance::people;

/// What stands in the middle of the picture, in blocks: the fountain.
const FOUNTAIN: [f32; 2] = [22.0, 20.0];
/// Where the fountain is on the title, in lengths of the design from the lower right corner.
const FROM_CORNER: [f32; 2] = [405.0, 150.0];
/// How coarsely it is drawn: an unoptimised build would take seconds for every dot of the window.
const COARSE: f32 = if cfg!(debug_assertions) { 2.0 } else { 1.0 };
/// The town fades into the steppe between these distances from the fountain, in blocks.
const FADES: [f32; 2] = [15.0, 27.0];

/// The picture, and what it was made for.
#[derive(Default)]
pub struct Vista {
    made: Option<(Wanted, TextureHandle)>,
    /// What is drawn while the window opens.
    early: Option<(Wanted, JoinHandle<Option<ColorImage>>)>,
}

/// What a picture is made for.
#[derive(Clone, PartialEq, Debug)]
struct Wanted {
    signs: Signs,
    size: [u32; 2],
    zoom: f32,
}

impl Wanted {
    /// The right part of a window; what lies to the left of it is under the menu. With it, where it is painted.
    fn of(blueprint: &Blueprint, signs: &Signs, screen: Rect, scale: f32, dots: f32) -> (Self, Rect) {
        let left = (screen.width() - 960.0 * scale).max(0.0);
        let top = (screen.height() - 624.0 * scale).max(0.0);
        let rect = Rect::from_min_max(screen.min + vec2(left, top), screen.max);
        let size = [rect.width(), rect.height()].map(|length| (length * dots / COARSE).round() as u32);
        let zoom = ((4.0 * scale * dots).round() / 4.0).max(0.25) / COARSE;
        (Self { signs: signs_that_matter(blueprint, signs), size, zoom }, rect)
    }
}

impl Vista {
    /// Begins to draw beside the window that opens, for a window of this size; what the window then really wants decides.
    pub fn begin(&mut self, library: &Arc<Library>, signs: &Signs, size: (u32, u32)) {
        let Some(blueprint) = library.places.get(&Place::Square) else { return };
        let (width, height) = (size.0 as f32, size.1 as f32);
        let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(width, height));
        let (wanted, _) = Wanted::of(blueprint, signs, screen, theme::Look::scale_of(width, height), 1.0);
        let (library, what) = (Arc::clone(library), wanted.clone());
        self.early = Some((wanted, std::thread::spawn(move || draw(&library, &what))));
    }

    /// Paints the town over the lower right of the title.
    pub fn paint(&mut self, ui: &Ui, library: &Library, signs: &Signs, scale: f32) {
        let Some(blueprint) = library.places.get(&Place::Square) else { return };
        let dots = ui.ctx().pixels_per_point();
        let (wanted, rect) = Wanted::of(blueprint, signs, ui.max_rect(), scale, dots);
        if !self.made.as_ref().is_some_and(|(made, _)| *made == wanted) {
            let early = self.early.take().filter(|(early, _)| *early == wanted);
            // A thread that came to grief is no reason to show no town.
            let image = early.and_then(|(_, drawn)| drawn.join().ok().flatten()).or_else(|| draw(library, &wanted));
            let Some(image) = image else { return };
            self.made = Some((wanted, load(ui.ctx(), image)));
        }
        if let Some((_, texture)) = &self.made {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
        }
    }
}

fn load(ctx: &Context, image: ColorImage) -> TextureHandle {
    ctx.load_texture("town", image, TextureOptions::NEAREST)
}

fn draw(library: &Library, wanted: &Wanted) -> Option<ColorImage> {
    let Wanted { signs, size, zoom } = wanted;
    let blueprint = library.places.get(&Place::Square)?;
    let light = Some(Light::Golden);
    let town = assemble(blueprint, &library.models, &library.materials, signs, light).ok()?;
    let hour = Hour::of(Light::Golden);
    let how = if cfg!(debug_assertions) { Bake::quick() } else { Bake::default() };
    let mut ground = bake(&town.ground, &hour, &how);
    fade(&mut ground);
    let [solid, glow] = lit(with_people(&town, library), &hour, &how);
    let meshes = [&ground, &solid, &glow].map(|mesh| (mesh, [0.0; 3]));
    let [x, y, _] = bake::project([FOUNTAIN[0], FOUNTAIN[1], 0.0]);
    let origin = [size[0] as f32 - FROM_CORNER[0] * zoom - x * zoom, size[1] as f32 - FROM_CORNER[1] * zoom + y * zoom];
    let view = View { width: size[0], height: size[1], zoom: *zoom, origin, ground: Ground::Transparent };
    let picture = raster::draw(&meshes, &view);
    Some(ColorImage::from_rgba_unmultiplied([size[0] as usize, size[1] as usize], &picture.rgba))
}

fn with_people(town: &Assembled, library: &Library) -> Solid {
    let mut solid = town.fixed.clone();
    for group in town.groups.values() {
        solid.extend(group.clone());
    }
    solid.extend(still(&town.life, &library.models, &library.materials, town.light));
    solid.extend(people(&town.folk, |id| library.look(id)));
    solid
}

/// Lets the ground fade into what is painted behind it.
fn fade(ground: &mut Mesh) {
    for (at, colour) in ground.positions.iter().zip(&mut ground.colors) {
        let (x, y) = unproject([at[0], at[1]]);
        let far = (x - FOUNTAIN[0]).hypot(y - FOUNTAIN[1]);
        let gone = ((far - FADES[0]) / (FADES[1] - FADES[0])).clamp(0.0, 1.0);
        colour[3] = 1.0 - gone * gone * (3.0 - 2.0 * gone);
    }
}
