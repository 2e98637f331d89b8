//! `adal-kit check --watch`: the same report again whenever a file of the pack changes.

use std::io;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecursiveMode, Watcher};

use super::packs::Packs;
use super::{Exit, Out};

/// Editors write a file in several steps: what follows this closely is one change.
const SETTLE: Duration = Duration::from_millis(150);

/// Reports now and after each change, until the output is closed or the program is stopped.
///
/// # Errors
/// Where the output cannot be written, or the folder not watched.
pub fn run(
    packs: &Packs,
    out: &mut Out<'_>,
    report: &mut dyn FnMut(&Packs, &mut Out<'_>) -> io::Result<Exit>,
) -> io::Result<Exit> {
    let Some(folder) = &packs.folder else {
        writeln!(out.err, "adal-kit: the built-in pack is inside the program; there is nothing to watch")?;
        return Ok(Exit::Failed);
    };
    let (send, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| counts(&event)) {
            // Nobody listens any more: then the program is about to end.
            let _ = send.send(());
        }
    })
    .map_err(io::Error::other)?;
    for part in ["pack.ron", "levels", "lessons", "surveys", "stations", "locales", "assets"] {
        let path = folder.join(part);
        if path.exists() {
            watcher.watch(&path, RecursiveMode::Recursive).map_err(io::Error::other)?;
        }
    }
    loop {
        report(packs, out)?;
        writeln!(out.err, "— watching {} —", folder.display())?;
        out.err.flush()?;
        if changes.recv().is_err() {
            return Ok(Exit::Clean);
        }
        while changes.recv_timeout(SETTLE) != Err(RecvTimeoutError::Timeout) {}
    }
}

/// Reading a file, as the report itself does, is no change; nor are the files that editors keep beside it.
fn counts(event: &Event) -> bool {
    let content =
        |path: &Path| path.extension().is_some_and(|ending| ending == "ron" || ending == "ftl" || ending == "vox");
    matches!(event.kind, EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_))
        && event.paths.iter().any(|path| content(path))
}
