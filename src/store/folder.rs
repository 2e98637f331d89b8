//! Where the player's files lie.
//!
//! ```text
//! DATA/settings.ron
//! DATA/graphics.ron                      drivers that could not draw here
//! DATA/lesson.ron
//! DATA/packs/                            more packs
//! DATA/runs/                             runs that were handed on
//! DATA/classes/journal.sqlite            what remains of lessons
//! DATA/papers/                           papers of lessons, where there is no folder of documents
//! DATA/contest/                          sittings of an olympiad, and results that were handed in
//! DATA/box/                              the suggestion box: a public key and sealed letters
//! DATA/profiles/p01/profile.ron
//! DATA/profiles/p01/saves/auto-1.ron     slot-01.ron …, each with its .prev and its picture
//! ```

use std::path::{Path, PathBuf};

use super::durable;
use super::error::{Cause, StoreError};
use super::profile::ProfileId;

/// The folder of everything that the game writes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DataFolder(PathBuf);

impl DataFolder {
    /// The folder that `--data` names, or the platform's. It is made when something is written first.
    ///
    /// # Errors
    /// Where none is named and the platform has none.
    pub fn find(named: Option<&Path>) -> Result<Self, StoreError> {
        match named {
            Some(folder) => Ok(Self::at(folder)),
            None => directories::ProjectDirs::from("", "", "adal-qala")
                .map(|dirs| Self::at(dirs.data_dir()))
                .ok_or_else(|| StoreError::new(Path::new(""), Cause::NoHome)),
        }
    }

    /// This folder.
    pub fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// Tries whether anything can be written here, so that a full or locked disk is known before the first save.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn try_writing(&self) -> Result<(), StoreError> {
        let probe = self.0.join("writing-test");
        durable::write(&probe, b"")?;
        durable::delete(&probe)
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.0
    }

    /// The settings.
    pub fn settings(&self) -> PathBuf {
        self.0.join("settings.ron")
    }

    /// The graphics drivers that could not draw on this computer.
    pub fn graphics(&self) -> PathBuf {
        self.0.join("graphics.ron")
    }

    /// The lesson that is being held.
    pub fn lesson(&self) -> PathBuf {
        self.0.join("lesson.ron")
    }

    /// More packs.
    pub fn packs(&self) -> PathBuf {
        self.0.join("packs")
    }

    /// Runs that were handed on.
    pub fn runs(&self) -> PathBuf {
        self.0.join("runs")
    }

    /// The class journal.
    pub fn journal(&self) -> PathBuf {
        self.0.join("classes").join("journal.sqlite")
    }

    /// Papers of lessons, where they do not go to the user's documents.
    pub fn papers(&self) -> PathBuf {
        self.0.join("papers")
    }

    /// The suggestion box.
    pub fn letterbox(&self) -> PathBuf {
        self.0.join("box")
    }

    /// Sittings of an olympiad.
    pub fn contest(&self) -> PathBuf {
        self.0.join("contest")
    }

    /// All profiles.
    pub fn profiles(&self) -> PathBuf {
        self.0.join("profiles")
    }

    /// Everything of one profile.
    pub fn profile(&self, id: &ProfileId) -> PathBuf {
        self.profiles().join(id.as_str())
    }

    /// The file of one profile.
    pub fn profile_file(&self, id: &ProfileId) -> PathBuf {
        self.profile(id).join("profile.ron")
    }

    /// The saves of one profile.
    pub fn saves(&self, id: &ProfileId) -> PathBuf {
        self.profile(id).join("saves")
    }
}
