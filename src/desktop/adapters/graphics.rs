//! The renderer: as little of it as the game needs, and no frame that is late.

use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::{Backends, MemoryHints, PowerPreference, RenderCreation, WgpuSettings};

/// The renderer's settings.
///
/// Pipelines are compiled before they are first used: compiled in the background, the first frame of a reactive window would stay
/// empty until some event came. Memory before speed: these are school computers.
pub fn render_plugin() -> RenderPlugin {
    let backends = Backends::from_env().unwrap_or(Backends::PRIMARY | Backends::GL);
    RenderPlugin {
        synchronous_pipeline_compilation: true,
        render_creation: RenderCreation::Automatic(Box::new(WgpuSettings {
            backends: Some(backends),
            power_preference: PowerPreference::LowPower,
            memory_hints: MemoryHints::MemoryUsage,
            ..WgpuSettings::default()
        })),
        ..RenderPlugin::default()
    }
}

/// What Bevy says when there is nothing to draw with; recognised so that the player gets a sentence instead.
pub const NO_ADAPTER: &str = "Unable to find a GPU";

/// One camera, on which egui draws everything.
pub fn spawn_camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}
