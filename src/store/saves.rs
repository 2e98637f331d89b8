//! The saves of one profile: listed, loaded, written, deleted.
//!
//! Each slot is a file with its older generation and, beside it, the pictures of both. A picture is named after its
//! content (`slot-01-3fa9….png`), so that each generation keeps its own, whenever the process ends.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use super::durable;
use super::error::{Cause, Message, StoreError};
use super::folder::DataFolder;
use super::format;
use super::generations::{Damaged, Found, Kind};
use super::limits::{AUTOSAVES, MAX_PICTURE_BYTES, MAX_SAVE_BYTES};
use super::profile::ProfileId;
use super::save::{Moment, Save, Slot};
use crate::play::run::Run;

/// The saves of one profile.
#[derive(Clone, Debug)]
pub struct Saves {
    folder: PathBuf,
    profile: ProfileId,
    /// The number of the next save.
    next: u64,
    /// The numbers of the autosaves; `None` where there is none that can be read.
    ring: [Option<u64>; AUTOSAVES as usize],
}

/// What a slot holds.
#[derive(Clone, PartialEq, Debug)]
pub enum Entry {
    /// A save.
    Whole(Box<Save>),
    /// A save that cannot be used, and the generation before it, if that one can.
    Damaged {
        /// The file, and what is wrong with it.
        trouble: StoreError,
        /// The generation before it.
        older: Option<Box<Save>>,
    },
    /// A save that is good, but not for this version, or that the system keeps from us.
    Closed(StoreError),
}

/// What was loaded.
#[derive(Clone, PartialEq, Debug)]
pub enum Loaded {
    /// The save.
    Whole(Box<Save>),
    /// The save was damaged; the generation before it is offered, if there is a good one.
    Damaged {
        /// The file, and what is wrong with it.
        trouble: StoreError,
        /// Where it is now; `None` where it had to be left in place.
        aside: Option<PathBuf>,
        /// The generation before it.
        older: Option<Box<Save>>,
    },
}

impl Saves {
    /// The saves of a profile.
    pub fn open(folder: &DataFolder, profile: &ProfileId) -> Self {
        let mut saves =
            Self { folder: folder.saves(profile), profile: profile.clone(), next: 1, ring: Default::default() };
        for (slot, entry) in saves.list() {
            if let Some(save) = entry.save() {
                saves.next = saves.next.max(save.number.saturating_add(1));
            }
            if let (Slot::Auto(n), Entry::Whole(save)) = (slot, &entry) {
                saves.ring[usize::from(n) - 1] = Some(save.number);
            }
        }
        saves
    }

    /// All slots that hold something, the latest save first.
    pub fn list(&self) -> Vec<(Slot, Entry)> {
        let mut all: Vec<_> = Slot::all().filter_map(|slot| Some((slot, self.entry(slot)?))).collect();
        all.sort_by_key(|(slot, entry)| (std::cmp::Reverse(entry.save().map(|save| save.number)), *slot));
        all
    }

    /// What a slot holds, without changing anything.
    pub fn entry(&self, slot: Slot) -> Option<Entry> {
        match KIND.load(&self.path(slot), Damaged::Stays) {
            Ok(Found::Missing) => None,
            Ok(Found::Whole(save)) => Some(Entry::Whole(of_slot(save, slot))),
            Ok(Found::Damaged { trouble, older, .. }) => {
                Some(Entry::Damaged { trouble, older: older.map(|save| of_slot(save, slot)) })
            }
            Err(trouble) => Some(Entry::Closed(trouble)),
        }
    }

    /// Loads a save. A damaged one is set aside.
    ///
    /// # Errors
    /// Where the slot is empty, the save is of a newer version, or the system refuses.
    pub fn load(&self, slot: Slot) -> Result<Loaded, StoreError> {
        let path = self.path(slot);
        match KIND.load(&path, Damaged::Aside)? {
            Found::Missing => Err(StoreError::new(&path, Cause::Missing)),
            Found::Whole(save) => Ok(Loaded::Whole(of_slot(save, slot))),
            Found::Damaged { trouble, aside, older } => {
                Ok(Loaded::Damaged { trouble, aside, older: older.map(|save| of_slot(save, slot)) })
            }
        }
    }

    /// Saves a run in the slot that was autosaved longest ago, and says in which.
    ///
    /// # Errors
    /// Where the system refuses; what was there before is still there then.
    pub fn autosave(&mut self, run: &Run, moment: &Moment<'_>) -> Result<Slot, StoreError> {
        let at = (1..=AUTOSAVES).min_by_key(|n| self.ring[usize::from(*n) - 1]);
        let slot = Slot::Auto(at.expect("there is more than one autosave"));
        self.save(slot, run, moment)?;
        Ok(slot)
    }

    /// Saves a run in this slot.
    ///
    /// # Errors
    /// Where the system refuses; what was there before is still there then.
    pub fn save(&mut self, slot: Slot, run: &Run, moment: &Moment<'_>) -> Result<(), StoreError> {
        let picture = moment.picture.filter(|png| is_picture(png));
        let moment = Moment { picture, ..*moment };
        let save = Save::of(run, &moment, &self.profile, slot, self.next);
        if let (Some(png), Some(sum)) = (picture, &save.picture) {
            durable::write(&self.picture_path(slot, sum), png)?;
        }
        KIND.save(&self.path(slot), &save.to_text())?;
        if let Slot::Auto(n) = slot {
            self.ring[usize::from(n) - 1] = Some(self.next);
        }
        self.next += 1;
        self.forget_pictures(slot);
        Ok(())
    }

    /// Deletes a save, its older generation and their pictures.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn delete(&mut self, slot: Slot) -> Result<(), StoreError> {
        let path = self.path(slot);
        // The older first: otherwise it would come back where this is interrupted.
        durable::delete(&durable::previous(&path))?;
        durable::delete(&path)?;
        if let Slot::Auto(n) = slot {
            self.ring[usize::from(n) - 1] = None;
        }
        self.forget_pictures(slot);
        Ok(())
    }

    /// The picture of a save, as PNG; `None` where it has none, or it was lost or changed.
    pub fn picture(&self, save: &Save) -> Option<Vec<u8>> {
        let sum = save.picture.as_ref()?;
        let png = durable::read(&self.picture_path(save.slot, sum), MAX_PICTURE_BYTES).ok()?;
        (is_picture(&png) && format::hex(&png) == *sum).then_some(png)
    }

    fn path(&self, slot: Slot) -> PathBuf {
        self.folder.join(format!("{slot}.ron"))
    }

    fn picture_path(&self, slot: Slot, sum: &str) -> PathBuf {
        // Sixteen digits are enough to tell two pictures of one slot apart.
        self.folder.join(format!("{slot}-{}.png", &sum[..16]))
    }

    /// Deletes the pictures of a slot that no generation of it has. Trouble here costs only room.
    fn forget_pictures(&self, slot: Slot) {
        let path = self.path(slot);
        let wanted: BTreeSet<_> = [durable::previous(&path), path]
            .iter()
            .filter_map(|path| KIND.read(path).ok()?.picture)
            .map(|sum| self.picture_path(slot, &sum))
            .collect();
        let begin = format!("{slot}-");
        let is_picture = |name: &str| name.starts_with(&begin) && name.ends_with(".png");
        durable::sweep(&self.folder, is_picture);
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        for entry in entries.flatten() {
            if is_picture(&entry.file_name().to_string_lossy()) && !wanted.contains(&entry.path()) {
                let _ = durable::delete(&entry.path());
            }
        }
    }
}

impl Entry {
    /// The save that can be loaded, if there is one.
    pub fn save(&self) -> Option<&Save> {
        match self {
            Self::Whole(save) => Some(save),
            Self::Damaged { older, .. } => older.as_deref(),
            Self::Closed(_) => None,
        }
    }
}

impl Loaded {
    /// The save that can be gone on from, if there is one.
    pub fn save(&self) -> Option<&Save> {
        match self {
            Self::Whole(save) => Some(save),
            Self::Damaged { older, .. } => older.as_deref(),
        }
    }

    /// What the player is told, where something is wrong.
    pub fn message(&self) -> Option<Message> {
        let Self::Damaged { trouble, older, .. } = self else { return None };
        let id = if older.is_some() { "error-store-save-older" } else { "error-store-save-damaged" };
        Some(Message { id, ..trouble.message() })
    }
}

const KIND: Kind<Save> = Kind { most: MAX_SAVE_BYTES, parse: Save::parse };

/// A copied file belongs to the slot of its name, not to the one from which it was copied.
fn of_slot(save: Save, slot: Slot) -> Box<Save> {
    Box::new(Save { slot, ..save })
}

/// Whether these bytes begin as a PNG does and are not too many.
fn is_picture(png: &[u8]) -> bool {
    png.starts_with(b"\x89PNG\r\n\x1a\n") && png.len() as u64 <= MAX_PICTURE_BYTES
}
