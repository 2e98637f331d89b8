//! The game. Arguments, wiring, exit code; everything else is in the library.

// On Windows no black window beside the game; while it is worked on, the terminal it was started from stays its own.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use adal_qala::desktop::options::Options;
use adal_qala::desktop::start;
use adal_qala::desktop::tell::tell;
use clap::Parser;

fn main() -> ExitCode {
    let options = match Options::try_parse() {
        Ok(options) => options,
        // Help and the version go to the output, mistakes to standard error; where there is neither, they are told.
        Err(said) if cfg!(windows) => {
            tell(&said);
            return ExitCode::from(u8::try_from(said.exit_code()).unwrap_or(2));
        }
        Err(said) => said.exit(),
    };
    if !has_display() {
        tell(&"adal-qala: there is no display here. Play in the terminal instead: adal-kit play queue-1-corridor");
        return ExitCode::from(2);
    }
    start::run(&options)
}

/// On Linux a window needs X11 or Wayland; elsewhere there is always a display.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET")
}
