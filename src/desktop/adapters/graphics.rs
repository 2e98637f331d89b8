//! The renderer: as little of it as the game needs, no frame that is late, and whatever driver the computer has.
//!
//! A graphics card that speaks Vulkan, Metal or Direct3D comes first. Old ones speak OpenGL only; theirs is taken before a Vulkan that the
//! processor has to draw by itself. Bevy asks for a driver without saying which window system there is, and OpenGL then has nothing to
//! draw on; therefore the driver is opened here.

use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::renderer::{
    RenderAdapter, RenderAdapterInfo, RenderDevice, RenderInstance, RenderQueue, WgpuWrapper,
};
use bevy::render::settings::{Backends, RenderCreation, RenderResources, WgpuSettings};
use bevy::tasks::block_on;
use bevy::winit::DisplayHandleWrapper;
use std::sync::Arc;
use wgpu::{Adapter, DeviceType, Instance, MemoryHints, PowerPreference};

use crate::desktop::app::Open;

/// Opens the driver and adds the renderer. Comes after the window system.
pub struct GraphicsPlugin;

impl Plugin for GraphicsPlugin {
    fn build(&self, app: &mut App) {
        let display = app.world().get_resource::<DisplayHandleWrapper>();
        let render_creation = match find_driver(display).and_then(open) {
            Some(resources) => RenderCreation::Manual(resources),
            // Bevy says in its own words that there is nothing to draw with: see [`NO_ADAPTER`].
            None => RenderCreation::Automatic(Box::new(WgpuSettings {
                backends: Some(Backends::from_env().unwrap_or(Backends::PRIMARY)),
                ..WgpuSettings::default()
            })),
        };
        // Pipelines are compiled before they are first used: compiled in the background, the first frame of a reactive window would stay
        // empty until some event came.
        app.add_plugins(RenderPlugin {
            synchronous_pipeline_compilation: true,
            render_creation,
            ..RenderPlugin::default()
        });
    }
}

/// A driver, and the library through which it was found.
type Driver = (Instance, Adapter);

/// The best driver that there is.
fn find_driver(display: Option<&DisplayHandleWrapper>) -> Option<Driver> {
    if let Some(backends) = Backends::from_env() {
        return driver(backends, display);
    }
    let first = driver(Backends::PRIMARY, display);
    let draws = |driver: &Driver| driver.1.get_info().device_type != DeviceType::Cpu;
    if first.as_ref().is_some_and(draws) {
        return first;
    }
    let old_card = driver(Backends::GL, display);
    if first.is_none() { old_card } else { old_card.filter(draws).or(first) }
}

fn driver(backends: Backends, display: Option<&DisplayHandleWrapper>) -> Option<Driver> {
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = backends;
    if let Some(DisplayHandleWrapper(display)) = display {
        descriptor.display = Some(Box::new(display.clone()));
    }
    let instance = Instance::new(descriptor);
    let wanted = wgpu::RequestAdapterOptions {
        power_preference: PowerPreference::LowPower,
        force_fallback_adapter: false,
        compatible_surface: None,
    };
    let adapter = block_on(instance.request_adapter(&wanted)).ok()?;
    Some((instance, adapter))
}

/// Opens a device with all that its driver can, and memory before speed: these are school computers.
fn open((instance, adapter): Driver) -> Option<RenderResources> {
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
    let (device, queue) = block_on(adapter.request_device(&descriptor)).ok()?;
    Some(RenderResources(
        RenderDevice::from(device),
        RenderQueue(Arc::new(WgpuWrapper::new(queue))),
        RenderAdapterInfo(WgpuWrapper::new(info)),
        RenderAdapter(Arc::new(WgpuWrapper::new(adapter))),
        RenderInstance(Arc::new(WgpuWrapper::new(instance))),
    ))
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
