//! Opening packs for a command: which ones, what plays in them, and what playing finds.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::progress::Progress;
use crate::content::builtin;
use crate::content::diagnostic::{Diagnostic, nearest, order};
use crate::content::disk::PackSource;
use crate::content::lang::Lang;
use crate::content::level::Level;
use crate::content::library::{Library, Loaded, load};
use crate::content::programme::ProgrammeKind;
use crate::play::audit;
use crate::play::rules::Rules;

/// Packs that were found, before they are read.
pub struct Packs {
    /// The built-in one first, unless a copy of it was asked for.
    pub sources: Vec<PackSource>,
    /// Under which prefix the pack that was asked for is shown; `None` where it is the only one.
    pub prefix: Option<String>,
    /// Its folder, if it has one.
    pub folder: Option<PathBuf>,
}

/// A pack that was read and can be used.
pub struct Opened {
    /// What it is read from, the built-in pack first.
    pub sources: Vec<PackSource>,
    /// Its folder, if it has one.
    pub folder: Option<PathBuf>,
    /// Everything.
    pub library: Library,
    /// Its own levels.
    pub levels: Vec<Arc<Level>>,
}

/// Why there is no pack to use.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NotOpened {
    /// This is not a folder.
    NoFolder(PathBuf),
    /// Its files have mistakes.
    Unreadable,
}

impl fmt::Display for NotOpened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFolder(folder) => write!(f, "{} is not a folder", folder.display()),
            Self::Unreadable => f.write_str("no pack could be read; adal-kit check says why"),
        }
    }
}

/// Reads the pack that was asked for.
///
/// # Errors
/// A sentence that says why there is nothing to use.
pub fn open(asked: Option<&Path>) -> Result<Opened, String> {
    try_open(asked).map_err(|why| why.to_string())
}

/// Reads the pack that was asked for.
///
/// # Errors
/// Why there is nothing to use.
pub fn try_open(asked: Option<&Path>) -> Result<Opened, NotOpened> {
    let packs = find(asked).ok_or_else(|| NotOpened::NoFolder(asked.unwrap_or(Path::new(".")).to_owned()))?;
    let loaded = packs.load();
    let levels = packs.levels(&loaded).into_iter().cloned().collect();
    let library = loaded.library.ok_or(NotOpened::Unreadable)?;
    Ok(Opened { sources: packs.sources, folder: packs.folder, library, levels })
}

/// The packs to load. `None`: there is no such folder.
pub fn find(asked: Option<&Path>) -> Option<Packs> {
    let folder = match asked {
        Some(folder) => folder,
        None if Path::new("pack.ron").is_file() => Path::new("."),
        None => {
            let folder = builtin::checkout().map(Path::to_owned);
            return Some(Packs { sources: vec![builtin::pack()], prefix: None, folder });
        }
    };
    if !folder.is_dir() {
        return None;
    }
    let own = PackSource::folder(folder);
    let folder = Some(folder.to_owned());
    if is_builtin(&own) {
        return Some(Packs { sources: vec![own], prefix: None, folder });
    }
    let prefix = folder.as_deref().unwrap_or(Path::new(".")).to_string_lossy().replace('\\', "/");
    let prefix = format!("{}/", prefix.trim_end_matches('/'));
    let sources = vec![builtin::pack(), own.shown_under(prefix.clone())];
    Some(Packs { sources, prefix: Some(prefix), folder })
}

impl Packs {
    /// Whether a file, as it is shown, is of the pack that was asked for.
    pub fn owns(&self, path: &str) -> bool {
        self.prefix.as_deref().is_none_or(|prefix| path.starts_with(prefix))
    }

    /// Reads them.
    pub fn load(&self) -> Loaded {
        load(&self.sources)
    }

    /// Reads them and plays every level of the pack that was asked for; all findings are in one list then.
    pub fn load_and_play(&self, progress: &Progress) -> Loaded {
        let mut loaded = self.load();
        let mut found = self.play_all(&loaded, progress);
        // Only the pack that was asked for: the built-in one beneath it is not its author's concern.
        loaded.diagnostics.retain(|finding| self.owns(finding.primary.file.path()));
        loaded.diagnostics.append(&mut found);
        loaded.diagnostics.sort_by(order);
        loaded
    }

    /// The levels of the pack that was asked for.
    pub fn levels<'l>(&self, loaded: &'l Loaded) -> Vec<&'l Arc<Level>> {
        let levels = loaded.library.iter().flat_map(|library| library.levels.values());
        let own = levels.filter(|level| loaded.marks.get(&level.id).is_some_and(|it| self.owns(it.source.path())));
        own.collect()
    }

    /// Explores all levels, on all cores.
    fn play_all(&self, loaded: &Loaded, progress: &Progress) -> Vec<Diagnostic> {
        let levels = self.levels(loaded);
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(levels.len()).max(1);
        let next = AtomicUsize::new(0);
        let found = Mutex::new(Vec::new());
        let work = || {
            while let Some(level) = levels.get(next.fetch_add(1, Ordering::Relaxed)) {
                let Some(marks) = loaded.marks.get(&level.id) else { continue };
                let mut of_level = audit::level(level, marks);
                progress.step(levels.len());
                if let Ok(mut found) = found.lock() {
                    found.append(&mut of_level);
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 1..threads {
                scope.spawn(work);
            }
            work();
        });
        progress.end();
        found.into_inner().unwrap_or_default()
    }
}

/// The rules of a programme or a lone level by name.
///
/// # Errors
/// A sentence that says that there is none, and which one was probably meant.
pub fn rules(library: &Library, name: &str) -> Result<Rules, String> {
    if let Some(programme) = library.programme(name) {
        // Levels of a collection stand alone: of these, the first.
        if programme.kind == ProgrammeKind::Collection
            && let Some(level) = programme.levels.first().and_then(|id| library.levels.get(id))
        {
            return Ok(Rules::lone(level.clone()));
        }
        let levels = programme.levels.iter().filter_map(|id| library.levels.get(id).cloned()).collect();
        return Ok(Rules::new(programme, levels));
    }
    if let Some(level) = library.level(name) {
        return Ok(Rules::lone(level.clone()));
    }
    let programmes = library.programmes.iter().map(|programme| programme.id.as_str());
    Err(missing("level or programme", name, programmes.chain(library.levels.keys().map(AsRef::as_ref))))
}

/// The language of this code, or a sentence with those that there are.
pub fn lang(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| missing("language", code, Lang::ALL.iter().map(|lang| lang.code())))
}

/// "There is no such thing", with the name that was probably meant.
pub fn missing<'n>(what: &str, name: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    match meant(name, names) {
        Some(meant) => format!("there is no {what} {name} (did you mean {meant}?)"),
        None => format!("there is no {what} {name}"),
    }
}

/// Which of these names was probably meant.
pub fn meant<'n>(name: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let names: Vec<&str> = names.into_iter().collect();
    let within = || names.iter().copied().find(|known| !name.is_empty() && known.contains(name));
    nearest(name, names.iter().copied()).or_else(within)
}

/// Whether a folder is a copy of the built-in pack, which is then checked in its place.
fn is_builtin(pack: &PackSource) -> bool {
    let mut found = Vec::new();
    pack.read("pack.ron", &mut found).is_some_and(|source| source.text().contains(&format!("id: \"{}\"", builtin::ID)))
}
