//! The renderer: as little of it as the game needs, and no frame that is late.

use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::renderer::RenderAdapterInfo;
use bevy::render::settings::{Backends, MemoryHints, PowerPreference, RenderCreation, WgpuSettings};
use wgpu::DeviceType;

use crate::desktop::app::Open;

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

/// What is logged: as Bevy has it, but for the complaints of OpenGL, which is asked even where Vulkan answers. A computer without either
/// gets a sentence of ours.
pub const QUIET: &str = "wgpu=error,naga=warn,wgpu_hal=off";

/// What Bevy says when there is nothing to draw with; recognised so that the player gets a sentence instead.
pub const NO_ADAPTER: &str = "Unable to find a GPU";

/// Tells the session when the processor draws, for want of a graphics card.
pub fn tell_of_the_card(adapter: Option<Res<RenderAdapterInfo>>, mut open: ResMut<Open>) {
    if adapter.is_some_and(|adapter| adapter.device_type == DeviceType::Cpu) {
        open.0.drawn_by_processor();
    }
}

/// One camera, on which egui draws everything.
pub fn spawn_camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}
