//! Small pictures of places that are built of blocks and have no painted backdrop: for cards of levels, saves and the map of the town.
//!
//! Each is drawn once, by the processor and beside the frame; until it is there the card shows bare felt.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread::JoinHandle;

use egui::{Color32, ColorImage, Rect, TextureHandle, TextureOptions, Ui, pos2};

use crate::content::blueprint::{Blueprint, Roof, Signs};
use crate::content::library::Library;
use crate::content::places::{Light, Place};
use crate::scene::assemble::assemble;
use crate::scene::bake::{Bake, lit, project};
use crate::scene::light::Hour;
use crate::scene::raster::{self, Ground, View};
use crate::scene::stance::people;

/// The size of a picture, in dots: twice a card's on a small screen.
const SIZE: [u32; 2] = [448, 252];
/// How much of a place's width is in the picture.
const SHARE: f32 = 0.62;
/// How often one looks whether a picture is finished, in seconds.
const LOOK_AGAIN: f32 = 0.08;

/// A place in a light.
type Subject = (Place, Light);

/// The pictures that were drawn, and the one that is being drawn.
#[derive(Default)]
pub struct Thumbs {
    library: Option<Arc<Library>>,
    made: BTreeMap<Subject, Option<TextureHandle>>,
    drawing: Option<(Subject, JoinHandle<Option<ColorImage>>)>,
}

impl Thumbs {
    /// Draws from this library from now on.
    pub fn take_library(&mut self, library: &Arc<Library>) {
        *self = Self { library: Some(Arc::clone(library)), ..Self::default() };
    }

    /// Paints a place over `rect`, as soon as it is drawn. Answers whether there is such a place.
    pub fn paint(&mut self, ui: &Ui, rect: Rect, place: Place, light: Light) -> bool {
        let Some(library) = self.library.clone() else { return false };
        if !library.places.contains_key(&place) {
            return false;
        }
        self.take_drawn(ui);
        match self.made.get(&(place, light)) {
            Some(Some(texture)) => {
                let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
                ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
            }
            Some(None) => return false,
            None => {
                if self.drawing.is_none() {
                    let subject = (place, light);
                    self.drawing = Some((subject, std::thread::spawn(move || draw(&library, subject))));
                }
                ui.ctx().request_repaint_after_secs(LOOK_AGAIN);
            }
        }
        true
    }

    fn take_drawn(&mut self, ui: &Ui) {
        if !self.drawing.as_ref().is_some_and(|(_, thread)| thread.is_finished()) {
            return;
        }
        let Some((subject, thread)) = self.drawing.take() else { return };
        // A thread that came to grief is no reason to try over and over.
        let image = thread.join().ok().flatten();
        let name = format!("{}-{}", subject.0.id(), subject.1.id());
        let texture = image.map(|image| ui.ctx().load_texture(name, image, TextureOptions::LINEAR));
        self.made.insert(subject, texture);
        ui.ctx().request_repaint();
    }
}

fn draw(library: &Library, (place, light): Subject) -> Option<ColorImage> {
    let blueprint = library.places.get(&place)?;
    let built = assemble(blueprint, &library.models, &library.materials, &Signs::default(), Some(light)).ok()?;
    let mut solid = built.whole();
    solid.extend(people(&built.folk, |id| library.look(id)));
    let [mesh, glow] = lit(solid, &Hour::of(light), &Bake::quick());
    let view = view(blueprint, light);
    let picture = raster::draw(&[(&mesh, [0.0; 3]), (&glow, [0.0; 3])], &view);
    Some(ColorImage::from_rgba_unmultiplied(SIZE.map(|side| side as usize), &picture.rgba))
}

/// The middle of a place, near enough to see what it is.
fn view(blueprint: &Blueprint, light: Light) -> View {
    let [wide, deep] = [blueprint.size.x, blueprint.size.y].map(|length| length as f32 / 100.0);
    let [width, height] = SIZE.map(|side| side as f32);
    let [right, ..] = project([wide, 0.0, 0.0]);
    let [left, ..] = project([0.0, deep, 0.0]);
    let zoom = width / ((right - left) * SHARE);
    let [x, y, _] = project([wide / 2.0, deep / 2.0, 0.8]);
    let origin = [width / 2.0 - x * zoom, height / 2.0 + y * zoom];
    // Round a room it is night.
    let behind = if blueprint.kind == Roof::Indoors { Light::Room } else { light };
    View { width: SIZE[0], height: SIZE[1], zoom, origin, ground: Ground::Sky([Hour::of(behind).fog; 4]) }
}
