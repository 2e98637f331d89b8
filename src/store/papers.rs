//! Papers that are handed out of the game: where they go, and what their files are called.
//!
//! They lie where people look for them: in a folder of the user's documents. Whoever names a data folder (`--data`, a memory stick)
//! has them in it too, so that nothing is left behind on a computer that is not theirs.

use std::path::{Path, PathBuf};

use super::durable;
use super::error::StoreError;
use super::folder::DataFolder;

/// The folder in the user's documents.
const IN_DOCUMENTS: &str = "Adal Qala";
/// The longest name of a file, in letters, without its ending.
const LONGEST: usize = 100;

/// Where papers go: into `data` where that was named, and else into the user's documents, as far as the system knows them.
pub fn folder(data: &DataFolder, was_named: bool) -> PathBuf {
    let documents = || {
        let dirs = directories::UserDirs::new()?;
        dirs.document_dir().map(|documents| documents.join(IN_DOCUMENTS))
    };
    if was_named { data.papers() } else { documents().unwrap_or_else(|| data.papers()) }
}

/// A name that every system takes, of words such as the name of a class.
pub fn file_name(words: &str, ending: &str) -> String {
    let safe = |c: char| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        c if c.is_control() => '-',
        c => c,
    };
    let name: String = words.chars().take(LONGEST).map(safe).collect();
    // A dot at the end is lost on some systems, and one at the beginning hides the file on others.
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    format!("{}.{ending}", if name.is_empty() { "-" } else { name })
}

/// Writes a paper; an older one of the same name makes room.
///
/// # Errors
/// Where the system refuses.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let path = folder.join(name);
    durable::write(&path, bytes)?;
    Ok(path)
}
