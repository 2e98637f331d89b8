//! Places as meshes: baked on a thread of their own, kept for a while, shown where a picture asks for them.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

use bevy::asset::RenderAssetUsages;
use bevy::camera::visibility::NoFrustumCulling;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};

use super::blocks::Paint;
use super::chunks::chunks;
use super::motion::Motion;
use super::picture::{Picture, Set};
use crate::content::blueprint::Roof;
use crate::content::ids::GroupId;
use crate::content::library::Library;
use crate::content::places::Light;
use crate::desktop::adapters::window::Wake;
use crate::desktop::app::Open;
use crate::scene::assemble::assemble;
use crate::scene::bake::{self, Bake, Quality};
use crate::scene::light::Hour;
use crate::scene::solid::{Quad, Solid};

/// How many places are kept: where one is, where one came from, and where one goes next.
const KEPT: usize = 6;

/// How high a layer of something new is, in blocks, and how many there are at most.
const LAYER: f32 = 0.4;
const MOST_LAYERS: usize = 9;

/// Bakes carefully in the game that is played, and fast in the one that is worked on.
const QUALITY: Quality = if cfg!(debug_assertions) { Quality::Quick } else { Quality::Full };

/// A mesh that belongs to the place that is seen.
#[derive(Component)]
pub struct Scene;

/// The places that were baked.
#[derive(Resource, Default)]
pub struct Scenery {
    kept: VecDeque<Baked>,
    shown: Option<Set>,
    bakes: Option<Bakes>,
    /// The library that the kept ones were made of.
    of: Option<usize>,
}

struct Baked {
    set: Set,
    solid: Vec<Handle<Mesh>>,
    /// The walls that step aside.
    front: Vec<Handle<Mesh>>,
    /// What was not there in the state before, from the ground up.
    fresh: Vec<Handle<Mesh>>,
    glow: Option<Handle<Mesh>>,
    behind: Color,
    triangles: usize,
}

/// A place that is being baked.
struct Bakes {
    set: Set,
    done: Mutex<Receiver<Meshes>>,
}

/// A place as it comes from the oven.
#[derive(Default)]
struct Meshes {
    solid: Vec<bake::Mesh>,
    front: Vec<bake::Mesh>,
    fresh: Vec<bake::Mesh>,
    glow: bake::Mesh,
}

impl Scenery {
    /// How many triangles the place that is seen has.
    pub fn triangles(&self) -> Option<usize> {
        let shown = self.shown.as_ref()?;
        self.kept.iter().find(|kept| kept.set == *shown).map(|kept| kept.triangles)
    }

    /// Whether this place stands, so that figures may be put into it.
    pub fn shows(&self, set: &Set) -> bool {
        self.shown.as_ref() == Some(set)
    }
}

/// Shows the place that the session's picture asks for, as soon as it is baked.
pub fn show(
    mut commands: Commands,
    open: Res<Open>,
    paint: Res<Paint>,
    mut scenery: ResMut<Scenery>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut clear: ResMut<ClearColor>,
    scenes: Query<Entity, With<Scene>>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut wake: ResMut<Wake>,
) {
    let library = &open.0.library;
    let scenery = &mut *scenery;
    let version = Arc::as_ptr(library) as usize;
    if scenery.of != Some(version) {
        // The files have changed: everything is baked anew, and what is seen stays until its successor is there.
        *scenery = Scenery { of: Some(version), ..Scenery::default() };
    }
    take_baked(scenery, library, &mut meshes);
    let Some(picture) = &open.0.picture else {
        bake_ahead(scenery, library, &open.0.ahead, proxy.as_deref());
        if scenery.shown.take().is_some() {
            scenes.iter().for_each(|entity| commands.entity(entity).despawn());
        }
        return;
    };
    if scenery.shows(&picture.set) {
        bake_ahead(scenery, library, &open.0.ahead, proxy.as_deref());
        return;
    }
    let Some(at) = scenery.kept.iter().position(|kept| kept.set == picture.set) else {
        begin(scenery, library, &picture.set, proxy.as_deref());
        // Another place would be the wrong one: rather the sky alone, for as long as it takes.
        if scenery.shown.as_ref().is_some_and(|shown| shown.place != picture.set.place) {
            scenes.iter().for_each(|entity| commands.entity(entity).despawn());
            scenery.shown = None;
        }
        if scenery.shown.is_none() {
            clear.0 = behind(library, &picture.set);
        }
        return;
    };
    let before = scenery.shown.as_ref();
    let comes_in = before.is_none_or(|before| before.place != picture.set.place);
    scenes.iter().for_each(|entity| commands.entity(entity).despawn());
    let kept = &scenery.kept[at];
    let block = |piece: &Handle<Mesh>| (Mesh2d(piece.clone()), MeshMaterial2d(paint.solid.clone()), Scene);
    for piece in &kept.solid {
        commands.spawn(block(piece));
    }
    for piece in kept.front.iter().filter(|_| comes_in) {
        commands.spawn((block(piece), NoFrustumCulling, Motion::Sink));
    }
    for (layer, piece) in (0_u8..).zip(&kept.fresh) {
        let mut piece = commands.spawn((block(piece), NoFrustumCulling));
        if !comes_in {
            piece.insert((Motion::Fall(layer), Visibility::Hidden));
        }
    }
    if let Some(glow) = kept.glow.clone() {
        // Over everything, people too.
        let over = Transform::from_xyz(0.0, 0.0, 200.0);
        commands.spawn((Mesh2d(glow), MeshMaterial2d(paint.veil.clone()), over, NoFrustumCulling, Scene));
    }
    clear.0 = kept.behind;
    scenery.shown = Some(picture.set.clone());
    wake.frames = wake.frames.max(3);
}

/// Puts the cameras where the picture wants them; only one of them sees it.
pub fn look(open: Res<Open>, mut cameras: Query<(&mut Transform, &mut GlobalTransform), With<Camera2d>>) {
    let Some(picture) = &open.0.picture else { return };
    let wanted = camera_of(picture);
    for (mut transform, mut global) in &mut cameras {
        if *transform != wanted {
            *transform = wanted;
            // Transforms were spread before this frame's picture was known.
            *global = GlobalTransform::from(wanted);
        }
    }
}

/// The camera's transform: its scale is how many pixels of the drawing one of the window shows.
fn camera_of(picture: &Picture) -> Transform {
    let [x, y] = picture.centre;
    let k = 1.0 / picture.zoom;
    // On whole pixels of the window, so that edges do not swim.
    let whole = |v: f32| (v / k).round() * k;
    Transform::from_xyz(whole(x), whole(y), 500.0).with_scale(Vec3::new(k, k, 1.0))
}

/// Bakes what comes next while there is nothing else to bake.
fn bake_ahead(scenery: &mut Scenery, library: &Arc<Library>, ahead: &[Set], proxy: Option<&EventLoopProxyWrapper>) {
    let next = ahead.iter().find(|set| scenery.kept.iter().all(|kept| kept.set != **set));
    if let Some(next) = next {
        begin(scenery, library, next, proxy);
    }
}

/// Begins to bake a place, unless another one is being baked: then it comes next.
fn begin(scenery: &mut Scenery, library: &Arc<Library>, set: &Set, proxy: Option<&EventLoopProxyWrapper>) {
    if scenery.bakes.is_some() {
        return;
    }
    let (tell, done) = channel();
    let proxy = proxy.map(|proxy| (**proxy).clone());
    scenery.bakes = Some(Bakes { set: set.clone(), done: Mutex::new(done) });
    let before = scenery.shown.clone().filter(|before| before.place == set.place);
    let (library, set) = (Arc::clone(library), set.clone());
    std::thread::spawn(move || {
        let told = tell.send(bake_set(&library, &set, before.as_ref()));
        if told.is_ok()
            && let Some(proxy) = proxy
        {
            // The loop may be gone already: then nobody needs waking.
            let _gone = proxy.send_event(WinitUserEvent::WakeUp);
        }
    });
}

/// The meshes of a place: blocks in pieces, and the glow over them. What was not there `before` is apart. A place without a blueprint has
/// none.
fn bake_set(library: &Library, set: &Set, before: Option<&Set>) -> Meshes {
    let Some(blueprint) = library.places.get(&set.place) else { return Meshes::default() };
    let light = Some(set.light);
    let built = assemble(blueprint, &library.models, &library.materials, &set.signs, light);
    // A place of a library has all its models.
    let Ok(built) = built else { return Meshes::default() };
    let old = before.map(|before| blueprint.seen(&before.signs).groups);
    let is_new = |id: &GroupId| old.as_ref().is_some_and(|old| !old.contains(&id)) && !built.aside.contains(id);
    let mut whole = built.whole();
    let glow = bake::glows(&whole);
    // Lamps without power are shimmer alone, and shine on nothing.
    whole.lamps.retain(|lamp| lamp.power > 0.0);
    // Each part lies in the shade of all of them.
    whole.quads = Vec::new();
    let bake = |quads: Vec<Quad>| {
        let solid = Solid { quads, ..whole.clone() };
        bake::bake(&solid, &Hour::of(set.light), &Bake { quality: QUALITY, ..Bake::default() })
    };
    let fresh = built.groups.iter().filter(|(id, _)| is_new(id)).flat_map(|(_, group)| group.quads.clone());
    Meshes {
        solid: chunks(&bake(built.without(&is_new).quads)),
        front: chunks(&bake(built.front().quads)),
        fresh: layers(fresh.collect()).into_iter().map(bake).collect(),
        glow,
    }
}

/// Layers from the ground up, of about the same height.
fn layers(quads: Vec<Quad>) -> Vec<Vec<Quad>> {
    let foot = |quad: &Quad| quad.at[2] + quad.u[2].min(0.0) + quad.v[2].min(0.0);
    let low = quads.iter().map(foot).fold(f32::INFINITY, f32::min);
    let mut layers: Vec<Vec<Quad>> = Vec::new();
    for quad in quads {
        let layer = (((foot(&quad) - low) / LAYER).max(0.0) as usize).min(MOST_LAYERS - 1);
        layers.resize_with(layers.len().max(layer + 1), Vec::new);
        layers[layer].push(quad);
    }
    layers.retain(|layer| !layer.is_empty());
    layers
}

/// What lies behind a place: round a room it is the night of the interface, whatever the hour inside.
fn behind(library: &Library, set: &Set) -> Color {
    let indoors = library.places.get(&set.place).is_some_and(|place| place.kind == Roof::Indoors);
    let [r, g, b] = Hour::of(if indoors { Light::Room } else { set.light }).fog;
    Color::linear_rgb(r, g, b)
}

fn take_baked(scenery: &mut Scenery, library: &Library, meshes: &mut Assets<Mesh>) {
    let Some(bakes) = &mut scenery.bakes else { return };
    let Ok(done) = bakes.done.get_mut().map(|done| done.try_recv()) else { return };
    match done {
        Ok(Meshes { solid, front, fresh, glow }) => {
            let set = bakes.set.clone();
            let behind = behind(library, &set);
            let triangles = solid.iter().chain(&fresh).map(bake::Mesh::triangles).sum::<usize>() + glow.triangles();
            let mut add_all =
                |pieces: Vec<bake::Mesh>| pieces.into_iter().filter_map(|piece| add(meshes, piece)).collect();
            let [solid, front, fresh] = [solid, front, fresh].map(&mut add_all);
            let glow = add(meshes, glow);
            scenery.kept.push_front(Baked { set, solid, front, fresh, glow, behind, triangles });
            scenery.kept.truncate(KEPT);
            scenery.bakes = None;
        }
        Err(std::sync::mpsc::TryRecvError::Empty) => {}
        // The thread is gone without an answer: it is begun anew with the next frame that wants it.
        Err(std::sync::mpsc::TryRecvError::Disconnected) => scenery.bakes = None,
    }
}

/// Hands a baked mesh to Bevy, which gives up its copy in main memory once it is uploaded. An empty one cannot be uploaded at all.
pub fn add(meshes: &mut Assets<Mesh>, mesh: bake::Mesh) -> Option<Handle<Mesh>> {
    (!mesh.indices.is_empty()).then(|| meshes.add(to_bevy(mesh)))
}

fn to_bevy(mesh: bake::Mesh) -> Mesh {
    Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
        .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, mesh.positions)
        .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, mesh.colors)
        .with_inserted_indices(Indices::U32(mesh.indices))
}
