//! The profiles of a data folder: listed, made, opened, written, deleted.

use std::fs;
use std::io;

use super::durable;
use super::error::{Cause, Doing, Instead, Note, StoreError};
use super::folder::DataFolder;
use super::generations::{Damaged, Found, Kind};
use super::limits::{MAX_PROFILE_BYTES, MAX_PROFILES};
use super::profile::{Nickname, Profile, ProfileId};

/// The profiles of a data folder.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Listed {
    /// Those that can be opened, in the order of their ids.
    pub profiles: Vec<Profile>,
    /// Those that cannot be read as they are. [`open`] sets a damaged one aside.
    pub troubles: Vec<(ProfileId, StoreError)>,
}

/// All profiles.
///
/// # Errors
/// Where the system refuses to list them.
pub fn list(folder: &DataFolder) -> Result<Listed, StoreError> {
    let mut listed = Listed::default();
    for id in ids(folder)? {
        match KIND.load(&folder.profile_file(&id), Damaged::Stays) {
            Ok(Found::Whole(profile) | Found::Damaged { older: Some(profile), .. }) => {
                listed.profiles.push(named(profile, id));
            }
            Ok(Found::Damaged { trouble, .. }) | Err(trouble) => listed.troubles.push((id, trouble)),
            // A folder without a profile: making it was interrupted, or it was half deleted.
            Ok(Found::Missing) => {}
        }
    }
    Ok(listed)
}

/// Makes a profile. The day is handed in.
///
/// # Errors
/// Where there are too many already, or the system refuses.
pub fn create(
    folder: &DataFolder,
    nickname: Nickname,
    picks: &[u8],
    today: jiff::civil::Date,
) -> Result<Profile, StoreError> {
    durable::make_folder(&folder.profiles())?;
    for id in (1..=MAX_PROFILES).map(ProfileId::number) {
        let path = folder.profile(&id);
        match fs::create_dir(&path) {
            Ok(()) => {
                let profile = Profile::new(id, nickname, picks, today);
                save(folder, &profile)?;
                return Ok(profile);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StoreError::io(Doing::Write, &path, &error)),
        }
    }
    Err(StoreError::new(&folder.profiles(), Cause::TooManyProfiles))
}

/// Opens a profile. A damaged one is set aside, and the generation before it is taken; where there is none either, it
/// begins anew, under its id as nickname: its saves are still there.
///
/// # Errors
/// Where there is none, it is of a newer version, or the system refuses.
pub fn open(
    folder: &DataFolder,
    id: &ProfileId,
    today: jiff::civil::Date,
) -> Result<(Profile, Option<Note>), StoreError> {
    let path = folder.profile_file(id);
    match KIND.load(&path, Damaged::Aside)? {
        Found::Whole(profile) => Ok((named(profile, id.clone()), None)),
        Found::Missing => Err(StoreError::new(&path, Cause::Missing)),
        Found::Damaged { trouble, aside, older } => {
            let instead = if older.is_some() { Instead::Older } else { Instead::Defaults };
            let anew = || Profile::new(id.clone(), Nickname::of_id(id), &[], today);
            let profile = named(older.unwrap_or_else(anew), id.clone());
            // What was set aside leaves a gap; the profile must still be in the list next time.
            save(folder, &profile)?;
            Ok((profile, Some(Note::Replaced { trouble, aside, instead })))
        }
    }
}

/// Writes a profile.
///
/// # Errors
/// Where the system refuses; the profile as it was before is still there then.
pub fn save(folder: &DataFolder, profile: &Profile) -> Result<(), StoreError> {
    KIND.save(&folder.profile_file(&profile.id), &profile.to_text())
}

/// Deletes a profile with all its saves.
///
/// # Errors
/// Where the system refuses; some of it may be gone then.
pub fn delete(folder: &DataFolder, id: &ProfileId) -> Result<(), StoreError> {
    let path = folder.profile(id);
    match fs::remove_dir_all(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::io(Doing::Delete, &path, &error)),
        _ => Ok(()),
    }
}

const KIND: Kind<Profile> = Kind { most: MAX_PROFILE_BYTES, parse: Profile::parse };

/// A copied folder has the id of its name, not that of the folder from which it was copied.
fn named(profile: Profile, id: ProfileId) -> Profile {
    Profile { id, ..profile }
}

fn ids(folder: &DataFolder) -> Result<Vec<ProfileId>, StoreError> {
    let path = folder.profiles();
    let trouble = |error: io::Error| StoreError::io(Doing::Read, &path, &error);
    let entries = match fs::read_dir(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(trouble)?,
    };
    let mut ids = Vec::new();
    for entry in entries {
        // What has another name was put there by somebody else.
        ids.extend(entry.map_err(trouble)?.file_name().to_str().and_then(ProfileId::parse));
    }
    ids.sort();
    ids.truncate(MAX_PROFILES.into());
    Ok(ids)
}
