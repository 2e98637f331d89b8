//! Sentences for whoever started the game, where there is no window to say them in.
//!
//! They go to the terminal. On Windows a game that is started by a double click has none, and a second black window beside the game would
//! be no gift either: there the sentence is written to a file, and Windows' own Notepad opens it.

use std::fmt::Display;

/// Says this on standard error, or where it is seen instead.
pub fn tell(sentence: &dyn Display) {
    if !aside::told(&sentence.to_string()) {
        eprintln!("{sentence}");
    }
}

#[cfg(not(windows))]
mod aside {
    /// There is always a terminal, or somebody who has sent its text elsewhere.
    pub fn told(_sentence: &str) -> bool {
        false
    }
}

#[cfg(windows)]
mod aside {
    use std::os::windows::io::AsRawHandle;
    use std::process::Command;

    /// Whether the sentence was shown: not where standard error leads somewhere, nor where Notepad does not start.
    pub fn told(sentence: &str) -> bool {
        if !std::io::stderr().as_raw_handle().is_null() {
            return false;
        }
        let path = std::env::temp_dir().join("adal-qala.txt");
        let lines = sentence.replace('\n', "\r\n");
        std::fs::write(&path, lines).is_ok() && Command::new("notepad.exe").arg(&path).spawn().is_ok()
    }
}
