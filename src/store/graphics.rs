//! Which drivers could not draw on this computer: `DATA/graphics.ron`.
//!
//! The file is there only where one failed and another drew. A driver is known with its version: a new one is tried like any other, and
//! what is remembered of the old one is moot. Whoever deletes the file has all tried again.

use serde::{Deserialize, Serialize};

use super::durable;
use super::error::StoreError;
use super::folder::DataFolder;
use super::format;

/// The largest file, in bytes.
const MAX_BYTES: u64 = 64 << 10;
/// The most drivers that are remembered; the oldest are forgotten.
const MAX_CARDS: usize = 16;
/// The newest version of the file.
const VERSION: u32 = 1;

/// A graphics card as one of its drivers shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Card {
    /// How it is spoken to, as `WGPU_BACKEND` names it: "dx12", "vulkan", "metal", "gl".
    pub way: String,
    /// What the card is called.
    pub name: String,
    /// The driver and its version.
    pub driver: String,
}

#[derive(Serialize, Deserialize)]
struct Graphics {
    version: u32,
    failed: Vec<Card>,
}

/// The cards that could not draw. None where the file is not there, or cannot be read: then all are tried.
pub fn load(folder: &DataFolder) -> Vec<Card> {
    durable::read_text(&folder.graphics(), MAX_BYTES).map(|text| from_text(&text)).unwrap_or_default()
}

/// Remembers these; with none of them there is no file.
///
/// # Errors
/// Where the system refuses.
pub fn save(folder: &DataFolder, failed: &[Card]) -> Result<(), StoreError> {
    let path = folder.graphics();
    if failed.is_empty() {
        return if path.exists() { durable::delete(&path) } else { Ok(()) };
    }
    durable::write(&path, to_text(failed).as_bytes())
}

/// The cards as a text.
pub fn to_text(failed: &[Card]) -> String {
    let newest = &failed[failed.len().saturating_sub(MAX_CARDS)..];
    format::to_text(&Graphics { version: VERSION, failed: newest.to_vec() })
}

/// The cards of a text; none where it is damaged.
pub fn from_text(text: &str) -> Vec<Card> {
    let mut failed = format::parse::<Graphics>(text, &[]).map(|read| read.failed).unwrap_or_default();
    failed.truncate(MAX_CARDS);
    failed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(way: &str, driver: &str) -> Card {
        Card { way: way.to_owned(), name: "Card “X”".to_owned(), driver: driver.to_owned() }
    }

    #[test]
    fn what_failed_is_read_back_and_nothing_is_no_file() {
        let root = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(&root.path().join("new"));
        assert_eq!(load(&folder), []);
        save(&folder, &[]).expect("nothing to do");
        assert!(!folder.graphics().exists());
        let failed = [card("dx12", "8.21"), card("vulkan", "line\nbreak")];
        save(&folder, &failed).expect("it is written");
        assert_eq!(load(&folder), failed);
        save(&folder, &[]).expect("it is deleted");
        assert!(!folder.graphics().exists());
    }

    #[test]
    fn a_damaged_or_newer_file_forgets_and_is_written_over() {
        let root = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(root.path());
        for text in ["", "Graphics(", "Graphics(version: 2, failed: [])", "Graphics(version: 1)"] {
            std::fs::write(folder.graphics(), text).expect("a file");
            assert_eq!(load(&folder), [], "{text}");
        }
        save(&folder, &[card("gl", "1")]).expect("it is written");
        assert_eq!(load(&folder), [card("gl", "1")]);
    }

    #[test]
    fn only_the_newest_are_kept() {
        let many: Vec<_> = (0..40).map(|n| card("gl", &n.to_string())).collect();
        assert_eq!(from_text(&to_text(&many)), many[24..]);
    }
}
