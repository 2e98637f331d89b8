//! The player's files as the session uses them: one profile at a time, its saves, and what it has read and reached.
//!
//! Trouble becomes a [`Notice`]; play goes on without a place to save, and says so.

use std::path::Path;

use jiff::civil::Date;
use rand::TryRng;
use rand::rngs::SysRng;

use super::intent::ProfileIntent;
use super::keeper::{Keeper, Waiting};
use super::notice::Notice;
use super::playing::Playing;
use super::records::Records;
use crate::classroom::lesson::booster::{Booster, Day, Recall};
use crate::classroom::record;
use crate::content::blueprint::Signs;
use crate::content::cast::Look;
use crate::content::ids::{BeatId, CodexId, EndingId, LevelId, ProgrammeId};
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::questions::Topic;
use crate::play::run::Carry;
use crate::play::state::Standing;
use crate::store::error::StoreError;
use crate::store::folder::DataFolder;
use crate::store::lesson::{self, KeptLesson};
use crate::store::letterbox::Letterbox;
use crate::store::profile::{Nickname, Profile, ProfileId};
use crate::store::profiles;
use crate::store::save::{Moment, Save, Slot};
use crate::store::saves::{Entry, Loaded, Saves};
use crate::store::settings::{self, Settings};

/// The player's files.
#[derive(Debug)]
pub struct Shelf {
    folder: Option<DataFolder>,
    /// Whether the folder was named, and is not the platform's.
    named: bool,
    profile: Option<Profile>,
    saves: Option<Keeper<Saves>>,
    /// The lesson that is being held, from the first time that it is written.
    lesson: Option<Keeper<DataFolder>>,
    /// The slots that hold something, the newest first, as they were when last listed.
    entries: Vec<(Slot, Entry)>,
    today: Date,
}

impl Shelf {
    /// Opens the data folder. Without one the game plays and saves nothing.
    pub fn open(named: Option<&Path>, today: Date) -> (Self, Vec<Notice>) {
        let mut notices = Vec::new();
        let folder = match DataFolder::find(named) {
            Ok(folder) => Some(folder),
            Err(error) => {
                notices.push(Notice::from_store(&error));
                None
            }
        };
        let shelf = Self {
            folder,
            named: named.is_some(),
            profile: None,
            saves: None,
            lesson: None,
            entries: Vec::new(),
            today,
        };
        (shelf, notices)
    }

    /// The data folder, where there is one.
    pub fn folder(&self) -> Option<&DataFolder> {
        self.folder.as_ref()
    }

    /// The settings, and the profile that was played last.
    pub fn settings(&mut self, lang: Option<Lang>) -> (Settings, Vec<Notice>) {
        let lang = lang.unwrap_or_else(settings::system_lang);
        let Some(folder) = &self.folder else { return (Settings::new(lang), Vec::new()) };
        let (settings, notes) = settings::load(folder, lang);
        let mut notices: Vec<_> = notes.iter().map(|note| Notice::from_message(note.message())).collect();
        if let Some(id) = settings.profile.clone()
            && let Err(notice) = self.take_up(&id)
        {
            notices.push(notice);
        }
        (settings, notices)
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// Where they could not be written.
    pub fn keep_settings(&self, settings: &Settings) -> Result<(), Notice> {
        let Some(folder) = &self.folder else { return Ok(()) };
        settings::save(folder, settings).map_err(|error| Notice::from_store(&error))
    }

    /// The lesson that was interrupted, if one was.
    pub fn kept_lesson(&self) -> Option<KeptLesson> {
        lesson::find(self.folder.as_ref()?)
    }

    /// Writes the lesson that is being held, in the background.
    ///
    /// # Errors
    /// Where an earlier one could not be written.
    pub fn keep_lesson(&mut self, kept: KeptLesson) -> Result<(), Notice> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let keeper = self.lesson.get_or_insert_with(|| Keeper::new(folder.clone(), "lesson"));
        let handed_over = keeper.hand_over(kept);
        let troubles = keeper.troubles();
        handed_over.err().iter().chain(&troubles).next().map_or(Ok(()), |error| Err(Notice::from_store(error)))
    }

    /// Whether the disk has the lesson as it was handed over last.
    pub fn lesson_is_written(&self) -> bool {
        self.lesson.as_ref().is_none_or(Keeper::is_written)
    }

    /// The lesson is over.
    ///
    /// # Errors
    /// Where the file could not be deleted.
    pub fn forget_lesson(&mut self) -> Result<(), Notice> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let forgotten = match &self.lesson {
            // What waits is not written after it.
            Some(keeper) => keeper.with(|folder| lesson::forget(folder)),
            None => lesson::forget(folder),
        };
        forgotten.map_err(|error| Notice::from_store(&error))
    }

    /// What remains of lessons here.
    pub fn records(&self) -> Records {
        let part = |number: i8| u8::try_from(number).unwrap_or_default();
        let year = u16::try_from(self.today.year()).unwrap_or_default();
        let today = record::text::Day::new(year, part(self.today.month()), part(self.today.day())).ok();
        Records::new(self.folder.as_ref(), self.named, today)
    }

    /// The suggestion box, where there is a folder for it.
    pub fn letterbox(&self) -> Option<Letterbox> {
        self.folder.as_ref().map(|folder| Letterbox::at(&folder.letterbox()))
    }

    /// The day on which the game was opened.
    pub fn today(&self) -> Date {
        self.today
    }

    /// Whether nothing was ever kept here: nobody has played on this computer.
    pub fn is_new(&self) -> bool {
        self.folder.as_ref().is_some_and(|folder| !folder.settings().exists())
    }

    /// Whether there is a folder in which players and saves can be kept.
    pub fn can_save(&self) -> bool {
        self.folder.is_some()
    }

    /// Who plays.
    pub fn profile(&self) -> Option<&Profile> {
        self.profile.as_ref()
    }

    /// Everyone who has played here.
    pub fn profiles(&self) -> Vec<Profile> {
        let listed = self.folder.as_ref().map(profiles::list);
        listed.and_then(Result::ok).map(|found| found.profiles).unwrap_or_default()
    }

    /// The player's face; the usual one until a profile is there.
    pub fn face(&self) -> Look {
        Look::from_picks(self.profile.as_ref().map_or(&[], |profile| &profile.picks))
    }

    /// Makes, changes, picks or deletes a profile. Answers which one is played now.
    ///
    /// # Errors
    /// Where the nickname can't be used or the files could not be written.
    pub fn change_profile(&mut self, change: ProfileIntent) -> Result<Option<ProfileId>, Notice> {
        let Some(folder) = self.folder.clone() else { return Ok(None) };
        let nickname = |nick: &str| Nickname::parse(nick).map_err(|_| Notice::warning("notice-bad-nickname", 0.0));
        let trouble = |error: StoreError| Notice::from_store(&error);
        match change {
            ProfileIntent::Pick(id) => {
                if let Some(id) = ProfileId::parse(&id) {
                    self.take_up(&id)?;
                }
            }
            ProfileIntent::Create(nick, picks) => {
                let made = profiles::create(&folder, nickname(&nick)?, &picks, self.today).map_err(trouble)?;
                self.take_up(&made.id)?;
            }
            ProfileIntent::Change(nick, picks) => {
                let nickname = nickname(&nick)?;
                if let Some(profile) = &mut self.profile {
                    profile.nickname = nickname;
                    profile.picks = picks;
                }
                self.keep_profile()?;
            }
            ProfileIntent::Delete(id) => {
                if let Some(id) = ProfileId::parse(&id) {
                    profiles::delete(&folder, &id).map_err(trouble)?;
                    if self.profile.as_ref().is_some_and(|profile| profile.id == id) {
                        self.profile = None;
                        self.saves = None;
                        self.entries.clear();
                    }
                }
            }
        }
        Ok(self.profile.as_ref().map(|profile| profile.id.clone()))
    }

    fn take_up(&mut self, id: &ProfileId) -> Result<(), Notice> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let (profile, note) = profiles::open(folder, id, self.today).map_err(|error| Notice::from_store(&error))?;
        self.saves = Some(Keeper::new(Saves::open(folder, &profile.id), "saves"));
        self.profile = Some(profile);
        self.list_again();
        note.map_or(Ok(()), |note| Err(Notice::from_message(note.message())))
    }

    fn keep_profile(&self) -> Result<(), Notice> {
        let (Some(folder), Some(profile)) = (&self.folder, &self.profile) else { return Ok(()) };
        profiles::save(folder, profile).map_err(|error| Notice::from_store(&error))
    }

    /// Whether a beat was read before.
    pub fn has_read(&self, level: &LevelId, beat: &BeatId) -> bool {
        self.profile.as_ref().is_some_and(|profile| profile.has_read(level, beat))
    }

    /// Remembers that a beat was read. (Written with the next autosave's profile.)
    pub fn mark_read(&mut self, level: &LevelId, beat: &BeatId, card: Option<&CodexId>) {
        if let Some(profile) = &mut self.profile {
            profile.read(level, beat);
            profile.codex.extend(card.cloned());
        }
    }

    /// Remembers an ending and its law cards.
    ///
    /// # Errors
    /// Where the profile could not be written.
    pub fn mark_ending(&mut self, level: &LevelId, ending: &EndingId, cards: &[CodexId]) -> Result<(), Notice> {
        if let Some(profile) = &mut self.profile {
            profile.reach(level, ending);
            profile.codex.extend(cards.iter().cloned());
        }
        self.keep_profile()
    }

    /// Remembers what a finished programme hands on.
    ///
    /// # Errors
    /// Where the profile could not be written.
    pub fn finish(&mut self, programme: &ProgrammeId, carry: Carry) -> Result<(), Notice> {
        if let Some(profile) = &mut self.profile {
            profile.carries.insert(programme.clone(), carry);
        }
        self.keep_profile()
    }

    /// Topics were touched on this day; those that come back already stay as they are. (Written with the programme's end.)
    pub fn learned(&mut self, topics: &[Topic], day: Day) {
        let Some(profile) = &mut self.profile else { return };
        for topic in topics {
            if profile.boosters.iter().all(|booster| booster.topic != *topic) {
                profile.boosters.push(Booster::learned(*topic, day));
            }
        }
    }

    /// Remembers how well topics were remembered on this day.
    ///
    /// # Errors
    /// Where the profile could not be written.
    pub fn recalled(&mut self, recalls: &[(Topic, Recall)], day: Day) -> Result<(), Notice> {
        let Some(profile) = &mut self.profile else { return Ok(()) };
        for booster in &mut profile.boosters {
            if let Some((_, recall)) = recalls.iter().find(|(topic, _)| *topic == booster.topic) {
                booster.answer(day, *recall);
            }
        }
        self.keep_profile()
    }

    /// All slots that hold something, the newest first.
    pub fn entries(&self) -> &[(Slot, Entry)] {
        &self.entries
    }

    /// The newest save that can be loaded.
    pub fn newest(&self) -> Option<(Slot, &Save)> {
        self.entries.iter().find_map(|(slot, entry)| Some((*slot, entry.save()?)))
    }

    /// Saves by itself, in the background.
    ///
    /// # Errors
    /// Where an earlier one could not be written.
    pub fn autosave(&mut self, playing: &Playing, elapsed: f64, now: u64) -> Result<(), Notice> {
        let Some(keeper) = &self.saves else { return Ok(()) };
        let moment = moment(playing, elapsed, now);
        let waiting = Waiting {
            run: playing.run.clone(),
            chapter: moment.chapter.to_owned(),
            saved_at: moment.saved_at,
            minutes: moment.minutes,
        };
        let handed_over = keeper.hand_over(waiting);
        let troubles = keeper.troubles();
        handed_over.err().iter().chain(&troubles).next().map_or(Ok(()), |error| Err(Notice::from_store(error)))
    }

    /// Saves where the player said.
    ///
    /// # Errors
    /// Where it could not be written.
    pub fn save(&mut self, slot: Slot, playing: &Playing, elapsed: f64, now: u64) -> Result<(), Notice> {
        let Some(keeper) = &self.saves else { return Err(Notice::warning("notice-nowhere-to-save", elapsed)) };
        let saved = keeper.with(|saves| saves.save(slot, &playing.run, &moment(playing, elapsed, now)));
        self.list_again();
        saved.map_err(|error| Notice::from_store(&error))
    }

    /// Loads a save. Where it was damaged, the generation before it, with a notice.
    ///
    /// # Errors
    /// Where there is nothing that can be loaded.
    pub fn load(&mut self, slot: Slot) -> Result<(Box<Save>, Option<Notice>), Notice> {
        let Some(keeper) = &self.saves else { return Err(Notice::warning("notice-nowhere-to-save", 0.0)) };
        let loaded = keeper.with(|saves| saves.load(slot)).map_err(|error| Notice::from_store(&error));
        self.list_again();
        match loaded? {
            Loaded::Whole(save) => Ok((save, None)),
            Loaded::Damaged { trouble, older: Some(save), .. } => Ok((save, Some(Notice::from_store(&trouble)))),
            Loaded::Damaged { trouble, older: None, .. } => Err(Notice::from_store(&trouble)),
        }
    }

    /// Deletes a save.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn delete(&mut self, slot: Slot) -> Result<(), Notice> {
        let Some(keeper) = &self.saves else { return Ok(()) };
        let deleted = keeper.with(|saves| saves.delete(slot));
        self.list_again();
        deleted.map_err(|error| Notice::from_store(&error))
    }

    /// Lists the slots again, once everything that waits is written.
    pub fn list_again(&mut self) {
        self.entries = self.saves.as_ref().map(|keeper| keeper.with(|saves| saves.list())).unwrap_or_default();
    }

    /// What has become of the town: all that the finished chapters handed on.
    pub fn town(&self, library: &Library) -> Signs {
        let mut signs = Signs::default();
        let Some(profile) = &self.profile else { return signs };
        let carries = library.programmes.iter().filter_map(|programme| profile.carries.get(&programme.id));
        for carry in carries {
            for (id, standing) in &carry.reforms {
                match standing {
                    Standing::Real => {
                        signs.fakes.remove(id);
                        signs.reforms.insert(id.clone());
                    }
                    Standing::Fake => {
                        signs.reforms.remove(id);
                        signs.fakes.insert(id.clone());
                    }
                }
            }
            signs.flags.extend(carry.flags.iter().cloned());
        }
        signs
    }

    /// What the chapters before this one hand on to it, the later ones over the earlier.
    pub fn carry_into(&self, library: &Library, programme: &ProgrammeId) -> Carry {
        let mut carry = Carry::default();
        let (Some(profile), Some(into)) = (&self.profile, library.programme(programme.as_str())) else { return carry };
        // In the order of their numbers.
        for before in library.programmes.iter().filter(|before| before.tier == into.tier && before.number < into.number)
        {
            let Some(handed_on) = profile.carries.get(&before.id) else { continue };
            carry.reforms.extend(handed_on.reforms.clone());
            carry.trust.extend(handed_on.trust.clone());
            carry.beads.extend(handed_on.beads.iter().cloned());
            carry.flags.extend(handed_on.flags.iter().cloned());
        }
        carry
    }
}

fn moment(playing: &Playing, elapsed: f64, now: u64) -> Moment<'_> {
    let minutes = (elapsed - playing.since).max(0.0) / 60.0;
    Moment {
        chapter: playing.programme.as_str(),
        saved_at: now,
        minutes: playing.minutes_before + minutes as u32,
        words: "",
        picture: None,
    }
}

/// A seed that nobody chose: from the system's randomness, or where it has none, from the time.
pub fn fresh_seed(now: u64) -> u64 {
    SysRng.try_next_u64().unwrap_or(now)
}
