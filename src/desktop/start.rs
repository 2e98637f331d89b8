//! From the command line to a window, and from a window to an exit code.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use bevy::app::AppExit;
use jiff::Zoned;

use super::adapters::cards::{Attempt, End};
use super::adapters::graphics::NO_ADAPTER;
use super::dev::bench;
use super::options::Options;
use super::reload::Packs;
use super::script::{self, format::Script};
use super::session::Session;
use super::shelf::Shelf;
use super::tell::tell;
use super::watch::{Unwatchable, Watching};
use super::{again, app};
use crate::content::builtin;
use crate::content::diagnostic::Diagnostic;
use crate::content::disk::PackSource;
use crate::content::lang::Lang;
use crate::content::load::load;
use crate::content::render::{Style, human};
use crate::play::record::Record;
use crate::store::folder::DataFolder;

/// The size of the window until the player changes it.
const USUAL_SIZE: (u32, u32) = (1280, 720);

/// What helps where no graphics driver is found.
const INSTALL_DRIVER: &str = if cfg!(windows) {
    "Install the one of the graphics card's maker (or let Windows Update look for it)"
} else {
    "Install one (Debian, Ubuntu: sudo apt install mesa-vulkan-drivers)"
};

/// Opens the game and plays until it is closed.
pub fn run(options: &Options) -> ExitCode {
    let script = match options.script.as_deref().map(read_script).transpose() {
        Ok(script) => script,
        Err(sentence) => return refuse(&sentence),
    };
    let packs = packs(options);
    let loaded = load(&packs.sources);
    let Some(library) = loaded.library else {
        let report = report(&loaded.diagnostics);
        return refuse(&format!("The levels could not be read.\n{report}"));
    };
    let (shelf, notices) = Shelf::open(options.data.as_deref(), Zoned::now().date());
    let lang = options.lang.as_deref().and_then(Lang::from_code);
    let mut session = Session::new(Arc::new(library), shelf, lang);
    session.findings = loaded.diagnostics;
    session.notices.extend(notices);
    session.seed = options.seed;
    if let Some(path) = &options.watch {
        match read_run(&session, path) {
            Ok(watching) => session.watch(watching),
            Err(sentence) => return refuse(&sentence),
        }
    }
    open_window(session, packs, script, options)
}

fn open_window(mut session: Session, packs: Packs, script: Option<Script>, options: &Options) -> ExitCode {
    let attempt = again::attempt(session.shelf.folder());
    let said = listen_to_panics(attempt.clone());
    let played = catch_unwind(AssertUnwindSafe(|| {
        let size = options.size.unwrap_or(USUAL_SIZE);
        let town = session.shelf.town(&session.library);
        session.painted.begin_vista(&session.library, &town, size);
        let mut app = app::build(session, size, attempt.clone());
        app.insert_resource(packs);
        if let Some(script) = script {
            app.insert_resource(script::Playing::new(script, options.shots.clone()));
            app.add_plugins(script::plugin);
        }
        if let Some(subject) = options.bench {
            app.insert_resource(bench::Bench::new(subject));
            app.add_plugins(bench::plugin);
        }
        app.run()
    }));
    let end = attempt.progress().end(played.is_err());
    match end {
        End::Again(failed) => {
            if let Some(code) = again::start(&failed) {
                return code;
            }
        }
        End::Lost { card, said } => {
            return refuse(&format!(
                "The graphics card draws no longer ({}, {}: {said}); your saves are safe. Start the game again. If that \
                 does not help, another driver does. {INSTALL_DRIVER}",
                card.name, card.way
            ));
        }
        End::NoneOpens => return refuse(&no_driver()),
        End::Left => {}
    }
    let Ok(exit) = played else {
        let said = said.lock().map(|said| said.clone()).unwrap_or_default();
        let sentence = if said.contains(NO_ADAPTER) {
            no_driver()
        } else {
            format!("The game has made a mistake of its own and must close; your saves are safe. ({said})")
        };
        return refuse(&sentence);
    };
    match exit {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

fn no_driver() -> String {
    format!(
        "This computer has no graphics driver that the game can use. {INSTALL_DRIVER}, or play in the terminal: \
         adal-kit play queue-1-corridor"
    )
}

/// The built-in pack, those that lie in the data folder, and those that were named.
fn packs(options: &Options) -> Packs {
    let mut packs = Packs { sources: vec![builtin::pack()], folders: Vec::new() };
    packs.folders.extend(builtin::checkout().map(Path::to_path_buf));
    let kept = DataFolder::find(options.data.as_deref()).map(|folder| packs_in(&folder.packs()));
    for folder in kept.unwrap_or_default().iter().chain(&options.pack) {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        packs.sources.push(PackSource::folder(folder).shown_under(name));
        packs.folders.push(folder.clone());
    }
    packs
}

/// The folders in `folder` that are packs, by name.
fn packs_in(folder: &Path) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut found: Vec<_> = listed.map(|entry| entry.path()).filter(|path| path.join("pack.ron").is_file()).collect();
    found.sort();
    found
}

fn read_script(path: &Path) -> Result<Script, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Script::parse(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The run in this file.
fn read_run(session: &Session, path: &Path) -> Result<Watching, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let record = Record::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Watching::new(&session.library, record).map_err(|why| match why {
        Unwatchable::NoSuch(id) => {
            format!(
                "{}: there is no level or programme “{id}”. Is it in a pack that --pack should name?",
                path.display()
            )
        }
        Unwatchable::Nothing => format!("{}: its first step fits nothing in the levels of today.", path.display()),
    })
}

/// The findings as text.
fn report(findings: &[Diagnostic]) -> String {
    let texts = findings.iter().map(|found| human::human(found, Lang::En, Style::Plain));
    texts.collect::<Vec<_>>().join("\n")
}

/// Says why the game does not open; exit code 2, as `adal-kit` has it for "could not run".
fn refuse(sentence: &str) -> ExitCode {
    tell(&format_args!("adal-qala: {sentence}"));
    ExitCode::from(2)
}

/// Keeps what a panic says, so that a driver that is missing, or stops, becomes a sentence instead of a backtrace.
fn listen_to_panics(attempt: Attempt) -> Arc<Mutex<String>> {
    let said = Arc::new(Mutex::new(String::new()));
    let kept = Arc::clone(&said);
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let text = info.to_string();
        let expected = text.contains(NO_ADAPTER) || attempt.none_opens();
        if let Ok(mut kept) = kept.lock() {
            *kept = text;
        }
        if !expected {
            usual(info);
        }
    }));
    said
}
