//! People and animals in the block world: one mesh for each look, pose and facing in a light, moved about as entities.

use std::collections::HashMap;

use bevy::camera::visibility::NoFrustumCulling;
use bevy::prelude::*;

use super::blocks::Paint;
use super::picture::{Figure, Shape};
use super::scenery::{Scenery, add};
use crate::content::library::Library;
use crate::content::places::Light;
use crate::desktop::adapters::window::Wake;
use crate::desktop::app::Open;
use crate::scene::bake::{self, Bake, Quality, project};
use crate::scene::figure::{animal, figure, ring, shadow};
use crate::scene::life;
use crate::scene::light::Hour;

/// How many shapes are kept before all are forgotten: more than a crowd in all its poses.
const KEPT: usize = 600;

/// Somebody who stands in the place that is seen.
#[derive(Component)]
pub struct Body;

/// The shade under somebody.
#[derive(Component)]
pub struct Shadow;

/// The meshes of those who were seen before.
#[derive(Resource, Default)]
pub struct Figures {
    light: Option<Light>,
    // Looked up only, never iterated.
    meshes: HashMap<Shape, Option<Handle<Mesh>>>,
    shadow: Option<Handle<Mesh>>,
}

/// What is moved of somebody.
type Moved = (&'static mut Mesh2d, &'static mut Transform, &'static mut GlobalTransform, &'static mut Visibility);
type Bodies<'w, 's> = Query<'w, 's, Moved, (With<Body>, Without<Shadow>)>;
type Shadows<'w, 's> = Query<'w, 's, Moved, (With<Shadow>, Without<Body>)>;

/// Puts everybody where the picture has them. Entities are used again; who is too many is hidden.
pub fn show(
    mut commands: Commands,
    open: Res<Open>,
    paint: Res<Paint>,
    scenery: Res<Scenery>,
    mut figures: ResMut<Figures>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut bodies: Bodies,
    mut shadows: Shadows,
    mut wake: ResMut<Wake>,
) {
    let picture = open.0.picture.as_ref().filter(|picture| scenery.shows(&picture.set));
    let wanted: &[Figure] = picture.map_or(&[], |picture| &picture.figures);
    if let Some(picture) = picture
        && (figures.light != Some(picture.set.light) || figures.meshes.len() > KEPT)
    {
        *figures = Figures { light: Some(picture.set.light), ..Figures::default() };
        figures.shadow = add(&mut meshes, shadow(&Hour::of(picture.set.light)));
    }
    let mut taken = wanted.iter();
    for (mut mesh, mut transform, mut global, mut visibility) in &mut bodies {
        let Some(figure) = taken.next() else {
            visibility.set_if_neq(Visibility::Hidden);
            continue;
        };
        let Some(handle) = mesh_of(&mut figures, &mut meshes, &figure.shape, &open.0.library) else { continue };
        if mesh.0 != handle {
            mesh.0 = handle;
        }
        place(&mut transform, &mut global, figure.at, 0.0);
        visibility.set_if_neq(Visibility::Visible);
    }
    for figure in taken {
        let Some(handle) = mesh_of(&mut figures, &mut meshes, &figure.shape, &open.0.library) else { continue };
        let at = at(figure.at, 0.0);
        commands.spawn((Mesh2d(handle), MeshMaterial2d(paint.solid.clone()), at, NoFrustumCulling, Body));
        // A new entity is drawn from the next frame on.
        wake.frames = wake.frames.max(2);
    }
    let Some(shade) = figures.shadow.clone() else { return };
    let mut taken = wanted.iter().filter(|figure| figure.shape.has_shade());
    for (mut mesh, mut transform, mut global, mut visibility) in &mut shadows {
        let Some(figure) = taken.next() else {
            visibility.set_if_neq(Visibility::Hidden);
            continue;
        };
        if mesh.0 != shade {
            mesh.0 = shade.clone();
        }
        place(&mut transform, &mut global, figure.at, SHADOW_BIAS);
        visibility.set_if_neq(Visibility::Visible);
    }
    for figure in taken {
        let at = at(figure.at, SHADOW_BIAS);
        commands.spawn((Mesh2d(shade.clone()), MeshMaterial2d(paint.veil.clone()), at, NoFrustumCulling, Shadow));
    }
}

/// A shadow lies a little over the ground.
const SHADOW_BIAS: f32 = 0.03;

fn at(place: [f32; 3], bias: f32) -> Transform {
    let [x, y, z] = project(place);
    Transform::from_xyz(x, y, z + bias)
}

fn place(transform: &mut Mut<Transform>, global: &mut Mut<GlobalTransform>, place: [f32; 3], bias: f32) {
    let wanted = at(place, bias);
    if **transform != wanted {
        **transform = wanted;
        **global = GlobalTransform::from(wanted);
    }
}

fn mesh_of(figures: &mut Figures, meshes: &mut Assets<Mesh>, shape: &Shape, library: &Library) -> Option<Handle<Mesh>> {
    // Most of those who are seen were seen in the frame before.
    if let Some(made) = figures.meshes.get(shape) {
        return made.clone();
    }
    let light = figures.light.unwrap_or(Light::Day);
    let solid = match shape {
        Shape::Person { look, pose, facing, mood } => figure(look, *pose, *facing, *mood),
        Shape::Animal(kind, facing) => animal(*kind, *facing),
        Shape::Piece(piece) => life::solid_of(piece, &library.models, &library.materials, light),
        Shape::Ring => ring(),
    };
    // A figure is small: the full light costs little, and is computed once.
    let how = Bake { quality: Quality::Quick, ..Bake::default() };
    let made = add(meshes, bake::bake(&solid, &Hour::of(light), &how));
    figures.meshes.insert(shape.clone(), made.clone());
    made
}
