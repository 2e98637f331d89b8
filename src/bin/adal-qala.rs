//! The game. Arguments, wiring, exit code; everything else is in the library.

use std::process::ExitCode;

use adal_qala::desktop::options::Options;
use adal_qala::desktop::start;
use clap::Parser;

fn main() -> ExitCode {
    let options = Options::parse();
    if !has_display() {
        eprintln!("adal-qala: there is no display here. Play in the terminal instead: adal-kit play queue-1-corridor");
        return ExitCode::from(2);
    }
    start::run(&options)
}

/// On Linux a window needs X11 or Wayland; elsewhere there is always a display.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET")
}
