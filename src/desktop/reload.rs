//! Hot reload: a level, a lesson or a locale file that is saved changes the open scene within a second.
//!
//! A watcher thread tells that something under a pack changed; the frame after the last of a burst of changes reads the packs
//! anew. What cannot be used is shown in the window, while the last good library plays on.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use notify::{EventKind, RecursiveMode, Watcher};

use super::adapters::window::Wake;
use super::app::Open;
use crate::content::diagnostic::Severity;
use crate::content::disk::PackSource;
use crate::content::load::load;

/// Changes that come closer together than this are one.
const BURST: Duration = Duration::from_millis(150);

/// The packs that are watched.
#[derive(Resource, Clone, Default)]
pub struct Packs {
    /// How each is read again.
    pub sources: Vec<PackSource>,
    /// The folders among them.
    pub folders: Vec<PathBuf>,
}

/// The watcher and what it told. It stops when it is dropped.
#[derive(Resource)]
pub struct Watch {
    _watcher: notify::RecommendedWatcher,
    told: Mutex<Receiver<()>>,
    since: Option<Instant>,
}

/// Starts watching, where packs are folders. Without a watcher the game plays all the same.
pub fn watch(mut commands: Commands, packs: Option<Res<Packs>>, proxy: Option<Res<EventLoopProxyWrapper>>) {
    let Some(packs) = packs.filter(|packs| !packs.folders.is_empty()) else { return };
    let proxy = proxy.map(|proxy| proxy.clone());
    let (tell, told) = channel();
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let changed = event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_)));
        if changed
            && tell.send(()).is_ok()
            && let Some(proxy) = &proxy
        {
            // The loop may be gone already: then nobody needs waking.
            let _gone = proxy.send_event(WinitUserEvent::WakeUp);
        }
    });
    let mut watcher = match watcher {
        Ok(watcher) => watcher,
        Err(error) => {
            warn!("changed files will not be noticed: {error}");
            return;
        }
    };
    for folder in &packs.folders {
        for part in ["levels", "lessons", "surveys", "stations", "locales", "assets"] {
            let part = folder.join(part);
            if part.is_dir()
                && let Err(error) = watcher.watch(&part, RecursiveMode::Recursive)
            {
                warn!("changes in {} will not be noticed: {error}", part.display());
            }
        }
    }
    commands.insert_resource(Watch { _watcher: watcher, told: Mutex::new(told), since: None });
}

/// Reads the packs anew once a burst of changes is over.
pub fn take_changes(
    watch: Option<ResMut<Watch>>,
    packs: Option<Res<Packs>>,
    mut open: ResMut<Open>,
    mut wake: ResMut<Wake>,
) {
    let (Some(mut watch), Some(packs)) = (watch, packs) else { return };
    let told = watch.told.get_mut().is_ok_and(|told| told.try_iter().count() > 0);
    if told {
        watch.since = Some(Instant::now());
    }
    let Some(since) = watch.since else { return };
    if since.elapsed() < BURST {
        wake.frames = wake.frames.max(1);
        return;
    }
    watch.since = None;
    read_again(&mut open, &packs.sources);
    wake.frames = wake.frames.max(3);
}

/// Reads the packs and takes what can be used.
pub fn read_again(open: &mut Open, sources: &[PackSource]) {
    let loaded = load(sources);
    let broken = loaded.diagnostics.iter().any(|found| found.severity == Severity::Error);
    open.0.findings = loaded.diagnostics;
    match loaded.library {
        Some(library) if !broken => open.0.take_library(Arc::new(library)),
        _ => open.0.stale = true,
    }
}
