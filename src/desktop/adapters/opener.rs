//! Opens a file or a folder in the program that the system has for it.

use std::path::Path;
use std::process::{Command, Stdio};

/// Opens it. Whoever opens it is left alone; that it could not be started is said.
///
/// # Errors
/// Where there is no such program.
pub fn open(path: &Path) -> std::io::Result<()> {
    let opener = if cfg!(target_os = "windows") {
        "explorer"
    } else if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    };
    let mut opened =
        Command::new(opener).arg(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // Somebody has to ask how it ended, or the system keeps its name for ever.
    std::thread::spawn(move || opened.wait());
    Ok(())
}
