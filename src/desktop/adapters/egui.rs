//! bevy_egui: input that means nothing is dropped, and egui's wishes for the next frame are heard.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bevy::asset::AssetEventSystems;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy_egui::{EguiContext, EguiContexts, EguiInput, EguiPostUpdateSet};
use egui::{Event, Modifiers};

use super::window::{LONGEST_SLEEP, Wake};
use crate::desktop::theme;

/// bevy_egui tells egui the state of the modifier keys in every frame, and egui answers any event with a wish for another
/// frame: an idle window would never sleep. The event is kept only where the modifiers really changed.
pub fn drop_idle_modifiers(mut inputs: Query<(Entity, &mut EguiInput)>, mut last: Local<BTreeMap<Entity, Modifiers>>) {
    for (entity, mut input) in &mut inputs {
        input.events.retain(|event| match event {
            Event::ModifiersChanged(modifiers) => last.insert(entity, *modifiers) != Some(*modifiers),
            _ => true,
        });
    }
}

/// A letter that the window shows for the first time is drawn into egui's texture in the very frame that needs it. bevy_egui leaves
/// open whether that change is told before or after the frame is handed to the card; told after, the letter is missing until the
/// next frame, and a window that sleeps has no next frame soon.
pub fn show_new_letters_at_once(app: &mut App) {
    app.configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems));
}

/// Fonts are known from the next pass on, so they are installed before the first one of each window.
pub fn install_fonts(mut contexts: Query<&mut EguiContext, Added<EguiContext>>) {
    for mut context in &mut contexts {
        theme::install_fonts(context.get_mut());
    }
}

/// How long a new window is drawn as if it had the focus, in seconds.
const SURELY_FOCUSED: f64 = 1.0;

/// The window system gives a new window the focus some moments after it is seen. Until then it is drawn as if it had it, so
/// that the first picture already shows where the focus is.
pub fn expect_focus(
    mut inputs: Query<&mut EguiInput>,
    window: Query<&Window, With<PrimaryWindow>>,
    time: Res<Time<Real>>,
    mut seen: Local<Option<f64>>,
) {
    let visible = window.single().is_ok_and(|window| window.visible);
    let now = time.elapsed_secs_f64();
    if visible {
        seen.get_or_insert(now);
    }
    if seen.is_none_or(|since| now - since < SURELY_FOCUSED) {
        for mut input in &mut inputs {
            input.focused = true;
        }
    }
}

/// How soon egui wants its next frame, in microseconds; written by its callback, read after each frame.
#[derive(Resource, Clone, Default)]
pub struct Wish(Arc<AtomicU64>);

/// Listens to egui's wishes, from its first frame on.
pub fn listen(mut contexts: EguiContexts, wish: Res<Wish>, mut listens: Local<bool>) -> Result {
    if std::mem::replace(&mut *listens, true) {
        return Ok(());
    }
    wish.0.store(u64::MAX, Ordering::Relaxed);
    listen_to(contexts.ctx_mut()?, &wish);
    Ok(())
}

/// Listens to the wishes of one window.
pub fn listen_to(ctx: &egui::Context, wish: &Wish) {
    let wish = wish.clone();
    ctx.set_request_repaint_callback(move |info| {
        let micros = u64::try_from(info.delay.as_micros()).unwrap_or(u64::MAX);
        wish.0.fetch_min(micros, Ordering::Relaxed);
    });
}

/// Input of this frame changes what the next one shows: frames are drawn until it has reached the window, so that none is stale.
pub fn hear_input(inputs: Query<&EguiInput>, mut wake: ResMut<Wake>) {
    if inputs.iter().any(|input| !input.events.is_empty()) {
        wake.frames = wake.frames.max(2);
    }
}

/// Turns what egui wished for in this frame into a wish for the window.
pub fn hear_wishes(wish: Res<Wish>, mut wake: ResMut<Wake>) {
    let micros = wish.0.swap(u64::MAX, Ordering::Relaxed);
    let delay = Duration::from_micros(micros.min(LONGEST_SLEEP.as_micros() as u64));
    if delay.is_zero() {
        wake.frames = wake.frames.max(1);
    }
    wake.sleep = if delay.is_zero() { LONGEST_SLEEP } else { delay };
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An app that gets the same modifiers in every frame, as bevy_egui hands them in.
    fn app() -> App {
        let mut app = App::new();
        app.init_resource::<Wake>();
        let hand_in = |mut inputs: Query<&mut EguiInput>, held: Res<Held>| {
            for mut input in &mut inputs {
                input.events.clear();
                input.events.push(Event::ModifiersChanged(held.0));
            }
        };
        app.insert_resource(Held(Modifiers::NONE));
        app.add_systems(Update, (hand_in, drop_idle_modifiers, hear_input).chain());
        app.world_mut().spawn(EguiInput::default());
        app
    }

    #[derive(Resource)]
    struct Held(Modifiers);

    fn events(app: &mut App) -> usize {
        let mut inputs = app.world_mut().query::<&EguiInput>();
        inputs.iter(app.world()).map(|input| input.events.len()).sum()
    }

    /// As bevy_egui changes its texture: when the pass is over. Asset events are told in the same part of the frame.
    #[test]
    fn a_texture_that_egui_changed_is_told_of_in_the_same_frame() {
        #[derive(Resource, Default)]
        struct Told(usize);
        let mut app = App::new();
        app.add_plugins(AssetPlugin::default()).init_asset::<Image>().init_resource::<Told>();
        show_new_letters_at_once(&mut app);
        let letters = app.world_mut().resource_mut::<Assets<Image>>().add(Image::default());
        let change = move |mut images: ResMut<Assets<Image>>| {
            if let Some(mut image) = images.get_mut(&letters) {
                image.sampler = default();
            }
        };
        let count = |mut told: ResMut<Told>, mut events: MessageReader<AssetEvent<Image>>| {
            told.0 += events.read().filter(|event| matches!(event, AssetEvent::Modified { .. })).count();
        };
        app.add_systems(PostUpdate, change.in_set(EguiPostUpdateSet::PostProcessOutput)).add_systems(Last, count);
        for frame in 1..=3 {
            app.update();
            assert_eq!(app.world().resource::<Told>().0, frame, "what frame {frame} changed is drawn in it");
        }
    }

    #[test]
    fn idle_modifiers_are_dropped_and_changes_are_kept() {
        let mut app = app();
        app.update();
        app.world_mut().resource_mut::<Wake>().frames = 0;
        for _ in 0..100 {
            app.update();
            assert_eq!(events(&mut app), 0);
        }
        assert_eq!(app.world().resource::<Wake>().frames, 0, "an idle window is not woken");
        app.insert_resource(Held(Modifiers::SHIFT));
        app.update();
        assert_eq!(events(&mut app), 1);
        assert!(app.world().resource::<Wake>().frames >= 2, "what changed is drawn until it is seen");
    }
}
