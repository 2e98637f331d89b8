//! Starting again with another graphics driver, where one has stopped before it drew anything.
//!
//! A device that is lost takes the window and the library with it, and a window system is opened once a process: so the game starts itself
//! once more, with the same arguments, and waits for that. What has failed is handed on in the environment; it is kept on the disk only
//! when another one draws.

use std::process::{Command, ExitCode};

use super::adapters::cards::{Attempt, Progress};
use crate::store::folder::DataFolder;
use crate::store::graphics::{self, Card};

/// What the game hands to itself: the cards that could not draw.
const FAILED: &str = "ADAL_QALA_FAILED";

/// What is known before the first try: what was handed on, or remembered. Where a person names the way, nothing counts but that.
pub fn attempt(folder: Option<&DataFolder>) -> Attempt {
    let named = std::env::var_os("WGPU_BACKEND").is_some();
    Attempt::new(before(named, std::env::var(FAILED).ok().as_deref(), folder))
}

fn before(named: bool, handed_on: Option<&str>, folder: Option<&DataFolder>) -> Progress {
    let mut progress = Progress { named, ..Progress::default() };
    if !named {
        let remembered = folder.map(graphics::load).unwrap_or_default();
        let now = handed_on.map(graphics::from_text).unwrap_or_default();
        remembered.into_iter().chain(now).for_each(|card| progress.has_failed(card));
    }
    progress
}

/// Plays in a process of its own, with these last. Nothing where it does not start.
pub fn start(failed: &[Card]) -> Option<ExitCode> {
    if let Some(card) = failed.last() {
        eprintln!("adal-qala: {} does not draw by {} ({}): the next way is tried.", card.name, card.way, card.driver);
    }
    let game = std::env::current_exe().ok()?;
    let mut game = Command::new(game);
    game.args(std::env::args_os().skip(1)).env(FAILED, graphics::to_text(failed));
    let code = game.status().ok()?.code().unwrap_or(1);
    Some(ExitCode::from(u8::try_from(code).unwrap_or(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(way: &str) -> Card {
        Card { way: way.to_owned(), name: "card".to_owned(), driver: "1".to_owned() }
    }

    #[test]
    fn what_is_remembered_and_what_is_handed_on_count_unless_a_person_names_the_way() {
        let root = tempfile::tempdir().expect("a folder");
        let folder = DataFolder::at(root.path());
        graphics::save(&folder, &[card("dx12")]).expect("it is written");
        let handed_on = graphics::to_text(&[card("dx12"), card("vulkan")]);
        let known = |named| before(named, Some(&handed_on), Some(&folder)).failed;
        assert_eq!(known(false), [card("dx12"), card("vulkan")]);
        assert_eq!(known(true), []);
        assert_eq!(before(false, Some("nonsense"), None).failed, []);
    }
}
