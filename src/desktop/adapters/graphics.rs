//! The renderer: as little of it as the game needs, no frame that is late, and whatever driver the computer has.
//!
//! A graphics card that speaks Vulkan, Metal or Direct3D comes first. Old ones speak OpenGL only; theirs is taken before a Vulkan that the
//! processor has to draw by itself. Bevy asks for a driver without saying which window system there is, and OpenGL then has nothing to
//! draw on; therefore the driver is opened here. Where one cannot be opened, or stops before it has drawn, the next is taken: the order,
//! and what is remembered, are in [`cards`].

use bevy::app::AppExit;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::error_handler::{RenderError, RenderErrorHandler, RenderErrorPolicy};
use bevy::render::renderer::{
    RenderAdapter, RenderAdapterInfo, RenderDevice, RenderInstance, RenderQueue, WgpuWrapper,
};
use bevy::render::settings::{Backends, RenderCreation, RenderResources, WgpuSettings};
use bevy::tasks::block_on;
use bevy::winit::DisplayHandleWrapper;
use std::sync::Arc;
use wgpu::{Adapter, DeviceType, Instance, MemoryHints};

use super::cards::{self, Attempt, Offer, in_order};
use super::window::FRAMES_UNTIL_SHOWN;
use crate::desktop::app::Open;
use crate::store::graphics as remembered;

/// Opens the driver and adds the renderer. Comes after the window system.
pub struct GraphicsPlugin;

impl Plugin for GraphicsPlugin {
    fn build(&self, app: &mut App) {
        let display = app.world().get_resource::<DisplayHandleWrapper>();
        let attempt = app.world().get_resource::<Attempt>().cloned().unwrap_or_default();
        let render_creation = match find(&attempt, display) {
            Some(resources) => RenderCreation::Manual(resources),
            // Bevy says in its own words that there is nothing to draw with: see [`NO_ADAPTER`].
            None => RenderCreation::Automatic(Box::new(WgpuSettings {
                backends: Some(Backends::from_env().unwrap_or(Backends::PRIMARY)),
                ..WgpuSettings::default()
            })),
        };
        // Pipelines are compiled before they are first used: compiled in the background, the first frame of a reactive window would stay
        // empty until some event came.
        app.insert_resource(RenderErrorHandler(close)).add_plugins(RenderPlugin {
            synchronous_pipeline_compilation: true,
            render_creation,
            ..RenderPlugin::default()
        });
    }
}

/// The best card that can be opened. What a person names is taken, and nothing else.
fn find(attempt: &Attempt, display: Option<&DisplayHandleWrapper>) -> Option<RenderResources> {
    let mut progress = attempt.progress();
    let failed = progress.failed.clone();
    if let Some(named) = Backends::from_env() {
        return progress.open(in_order(offers(named, display), Vec::new, &[]), open);
    }
    let old = || offers(Backends::GL, display);
    progress.open(in_order(offers(Backends::PRIMARY, display), old, &failed), open)
}

/// A card, and the library through which it was found.
type Driver = (Instance, Adapter);

/// All cards that can be spoken to in one of these ways.
fn offers(backends: Backends, display: Option<&DisplayHandleWrapper>) -> Vec<Offer<Driver>> {
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = backends;
    if let Some(DisplayHandleWrapper(display)) = display {
        descriptor.display = Some(Box::new(display.clone()));
    }
    let instance = Instance::new(descriptor);
    let adapters = block_on(instance.enumerate_adapters(backends)).into_iter();
    let offer = |adapter: Adapter| {
        let info = adapter.get_info();
        Offer { card: cards::card(&info), kind: info.device_type, driver: (instance.clone(), adapter) }
    };
    adapters.map(offer).collect()
}

/// Opens a device with all that its driver can, and memory before speed: these are school computers.
fn open((instance, adapter): Driver) -> Result<RenderResources, String> {
    let info = adapter.get_info();
    let mut features = adapter.features() - wgpu::Features::all_experimental_mask();
    if info.device_type == DeviceType::DiscreteGpu {
        // It would send everything over the bus.
        features.remove(wgpu::Features::MAPPABLE_PRIMARY_BUFFERS);
    }
    let descriptor = wgpu::DeviceDescriptor {
        label: None,
        required_features: features,
        required_limits: adapter.limits(),
        experimental_features: wgpu::ExperimentalFeatures::disabled(),
        memory_hints: MemoryHints::MemoryUsage,
        trace: wgpu::Trace::Off,
    };
    let (device, queue) = block_on(adapter.request_device(&descriptor)).map_err(|error| error.to_string())?;
    Ok(RenderResources(
        RenderDevice::from(device),
        RenderQueue(Arc::new(WgpuWrapper::new(queue))),
        RenderAdapterInfo(WgpuWrapper::new(info)),
        RenderAdapter(Arc::new(WgpuWrapper::new(adapter))),
        RenderInstance(Arc::new(WgpuWrapper::new(instance))),
    ))
}

/// What is done where the driver stops or refuses: the game closes, and what comes then is judged when the window is gone.
pub fn close(error: &RenderError, main_world: &mut World, _: &mut World) -> RenderErrorPolicy {
    if let Some(attempt) = main_world.get_resource::<Attempt>() {
        // What follows the first line is for those who write drivers; it is in the log.
        let said = format!("{:?} {}", error.ty, error.description.lines().next().unwrap_or_default());
        attempt.progress().lost.get_or_insert(said.trim().to_owned());
    }
    main_world.write_message(AppExit::error());
    RenderErrorPolicy::StopRendering
}

/// Remembers which cards could not draw, once this one did.
pub fn remember(attempt: Option<Res<Attempt>>, open: Res<Open>, mut frames: Local<u32>) {
    let Some(attempt) = attempt else { return };
    if *frames > FRAMES_UNTIL_SHOWN {
        return;
    }
    *frames += 1;
    let mut progress = attempt.progress();
    if *frames <= FRAMES_UNTIL_SHOWN || progress.card.is_none() || progress.lost.is_some() {
        return;
    }
    let failed = progress.has_drawn();
    let Some(folder) = open.0.shelf.folder().filter(|_| !progress.named) else { return };
    if failed != remembered::load(folder)
        && let Err(error) = remembered::save(folder, &failed)
    {
        warn!("the next start tries all graphics drivers again: {error}");
    }
}

/// What is logged: as Bevy has it, but for the complaints of OpenGL, which is asked even where Vulkan answers. A computer without either
/// gets a sentence of ours.
pub const QUIET: &str = "warn,wgpu=error,wgpu_hal=off,winit=error,bevy_egui=error";

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

#[cfg(test)]
mod tests {
    use bevy::render::error_handler::ErrorType;

    use super::*;
    use crate::desktop::adapters::cards::{End, Progress};
    use crate::store::graphics::Card;

    #[test]
    fn a_lost_device_closes_the_app_and_another_card_is_wanted() {
        let (way, name, driver) = ("dx12".to_owned(), "card".to_owned(), "1".to_owned());
        let card = Card { way, name, driver };
        let attempt = Attempt::new(Progress { card: Some(card.clone()), ..Progress::default() });
        let mut app = App::new();
        app.insert_resource(attempt.clone());
        let error = RenderError { ty: ErrorType::DeviceLost, description: "gone\nmore".to_owned(), source: None };
        let policy = close(&error, app.world_mut(), &mut World::new());
        assert!(matches!(policy, RenderErrorPolicy::StopRendering));
        assert_eq!(app.should_exit(), Some(AppExit::error()));
        assert_eq!(attempt.progress().lost.as_deref(), Some("DeviceLost gone"));
        assert_eq!(attempt.progress().end(false), End::Again(vec![card]));
    }
}
