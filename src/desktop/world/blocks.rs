//! The material of the block world: the colours of the corners and nothing else. Bevy's own colour material looks up a texture for every
//! pixel, which a processor that draws by itself pays for.

use bevy::prelude::*;
use bevy::render::render_resource::AsBindGroup;
use bevy::sprite_render::{AlphaMode2d, Material2d, Material2dPlugin};

/// What is painted with the colours of its corners.
#[derive(Asset, TypePath, AsBindGroup, Clone, Debug)]
pub struct Blocks {
    alpha_mode: AlphaMode2d,
}

impl Material2d for Blocks {
    fn alpha_mode(&self) -> AlphaMode2d {
        self.alpha_mode
    }
}

/// What is opaque, and what lies over it.
#[derive(Resource)]
pub struct Paint {
    /// Blocks.
    pub solid: Handle<Blocks>,
    /// Shade and glow.
    pub veil: Handle<Blocks>,
}

/// Adds the material.
pub fn plugin(app: &mut App) {
    app.add_plugins(Material2dPlugin::<Blocks>::default()).add_systems(Startup, make_paint);
}

fn make_paint(mut commands: Commands, mut materials: ResMut<Assets<Blocks>>) {
    let mut material = |alpha_mode| materials.add(Blocks { alpha_mode });
    commands.insert_resource(Paint { solid: material(AlphaMode2d::Opaque), veil: material(AlphaMode2d::Blend) });
}
