//! What the player has set: language, text, motion, sound and keys.
//!
//! [`load`] never fails: a damaged file is set aside and the generation before it, or the defaults, are taken; what was
//! put right is said in [`Note`]s. Every value of [`Settings`] is in its range, because the types know nothing else.
//! The file is described in `docs/formats/settings.md`.

use std::collections::BTreeMap;

use super::durable;
use super::error::{Cause, Instead, Note, StoreError};
use super::folder::DataFolder;
use super::format;
use super::generations::{Damaged, Found, Kind};
use super::limits::*;
use super::profile::ProfileId;
use super::settings_file::{self, Read};
use crate::content::ids::is_id;
use crate::content::lang::Lang;

/// What the player has set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The language of everything.
    pub lang: Lang,
    /// The size of all text, in percent.
    pub text_size: TextSize,
    /// How fast text appears.
    pub text_speed: TextSpeed,
    /// How long a finished line stands where lines follow by themselves, in milliseconds.
    pub auto_wait: AutoWait,
    /// Strong contrast.
    pub high_contrast: bool,
    /// Nothing moves that need not.
    pub reduced_motion: bool,
    /// Nothing presses: no timers, no sudden sounds.
    pub calm: bool,
    /// The window fills the screen.
    pub fullscreen: bool,
    /// How loud everything is, in percent.
    pub master: Volume,
    /// How loud music is, in percent.
    pub music: Volume,
    /// How loud what sounds in the world is, in percent.
    pub effects: Volume,
    /// How loud the interface answers, in percent.
    pub interface: Volume,
    /// No sound at all; the volumes are kept.
    pub mute: bool,
    /// Sounds that matter are told in writing.
    pub captions: bool,
    /// Skipping stops at what was not read yet.
    pub skip_read_only: bool,
    /// The profile that was played last.
    pub profile: Option<ProfileId>,
    /// Keys of the commands whose keys were changed.
    pub keys: Bindings,
    /// Gamepad buttons of the commands whose buttons were changed.
    pub gamepad: Bindings,
}

/// How fast text appears.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextSpeed {
    /// At once.
    AtOnce,
    /// So many signs a second.
    Signs(SignsPerSecond),
}

/// A number that is always within its range.
macro_rules! ranged {
    ($($(#[$doc:meta])* $name:ident: $int:ident = $least:literal..=$most:literal, $default:literal)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name($int);

        impl $name {
            /// The least.
            pub const LEAST: Self = Self($least);
            /// The most.
            pub const MOST: Self = Self($most);

            /// The nearest to `n` that is in range.
            pub fn near(n: i64) -> Self {
                // It is between two values of this type.
                Self(n.clamp($least, $most) as $int)
            }

            /// The number.
            pub fn get(self) -> $int {
                self.0
            }
        }

        impl From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self($default)
            }
        }
    )*};
}

ranged! {
    /// The size of text, in percent.
    TextSize: u16 = 100..=200, 100
    /// Signs a second.
    SignsPerSecond: u16 = 10..=200, 45
    /// Milliseconds that a finished line stands.
    AutoWait: u16 = 500..=10_000, 2_000
    /// A volume, in percent.
    Volume: u8 = 0..=100, 60
}

/// Keys or buttons by command. A command that is not here has the keys that it came with; one with an empty list has
/// none.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Bindings(BTreeMap<String, Vec<String>>);

impl Settings {
    /// What a new player has.
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            text_size: TextSize::default(),
            text_speed: TextSpeed::Signs(SignsPerSecond::default()),
            auto_wait: AutoWait::default(),
            high_contrast: false,
            reduced_motion: false,
            calm: false,
            fullscreen: false,
            // Quiet: somebody else is in the room.
            master: Volume::near(60),
            music: Volume::near(40),
            effects: Volume::near(70),
            interface: Volume::near(50),
            mute: false,
            captions: false,
            skip_read_only: true,
            profile: None,
            keys: Bindings::default(),
            gamepad: Bindings::default(),
        }
    }
}

impl Bindings {
    /// The keys of a command; `None` where they were not changed.
    pub fn of(&self, command: &str) -> Option<&[String]> {
        self.0.get(command).map(Vec::as_slice)
    }

    /// Sets the keys of a command. Says whether that was possible: a command is an id, a key has a short name without
    /// unseen signs, and there are at most [`MAX_KEYS_OF_COMMAND`] keys and [`MAX_BOUND_COMMANDS`] commands.
    pub fn set(&mut self, command: &str, keys: Vec<String>) -> bool {
        let is_key =
            |key: &String| !key.trim().is_empty() && key.len() <= MAX_KEY_BYTES && !key.chars().any(char::is_control);
        let room = self.0.len() < MAX_BOUND_COMMANDS || self.0.contains_key(command);
        let fits = room && is_id(command) && keys.len() <= MAX_KEYS_OF_COMMAND && keys.iter().all(is_key);
        if fits {
            self.0.insert(command.to_owned(), keys);
        }
        fits
    }

    /// Gives a command the keys back that it came with.
    pub fn reset(&mut self, command: &str) {
        self.0.remove(command);
    }

    /// Gives all commands the keys back that they came with.
    pub fn reset_all(&mut self) {
        self.0.clear();
    }

    /// All commands whose keys were changed.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(command, keys)| (command.as_str(), keys.as_slice()))
    }
}

/// The language of the system, as it says itself; Kazakh where it does not say, or says another.
pub fn system_lang() -> Lang {
    sys_locale::get_locale().map_or_else(Lang::default, |locale| lang_of_locale(&locale))
}

/// The language of a locale such as `ru_KZ.UTF-8`.
pub fn lang_of_locale(locale: &str) -> Lang {
    let code = locale.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
    Lang::ALL.into_iter().find(|lang| lang.code() == code).unwrap_or_default()
}

/// The settings of this folder; where there are none yet, the defaults in `lang`.
pub fn load(folder: &DataFolder, lang: Lang) -> (Settings, Vec<Note>) {
    let path = folder.settings();
    let mut notes = Vec::new();
    let mut replaced = |trouble, aside, instead| notes.push(Note::Replaced { trouble, aside, instead });
    let read = match KIND.load(&path, Damaged::Aside) {
        Ok(Found::Whole(read)) => Some(read),
        Ok(Found::Missing) => None,
        Ok(Found::Damaged { trouble, aside, older }) => {
            let instead = if older.is_some() { Instead::Older } else { Instead::Defaults };
            replaced(trouble, aside, instead);
            older
        }
        Err(trouble) => {
            // What a newer version set is kept for that version.
            let newer = matches!(trouble.cause, Cause::Newer(_));
            let aside = newer.then(|| durable::set_aside(&trouble.path, "newer").ok()).flatten();
            replaced(trouble, aside, Instead::Defaults);
            None
        }
    };
    let Some(Read { settings, unknown, adjusted }) = read else {
        return (Settings::new(lang), notes);
    };
    if !unknown.is_empty() {
        notes.push(Note::Unknown { path: path.clone(), fields: unknown });
    }
    if !adjusted.is_empty() {
        notes.push(Note::Adjusted { path, fields: adjusted });
    }
    (settings, notes)
}

/// Writes the settings of this folder.
///
/// # Errors
/// Where the system refuses; the settings before are still there then.
pub fn save(folder: &DataFolder, settings: &Settings) -> Result<(), StoreError> {
    KIND.save(&folder.settings(), &settings_file::to_text(settings))
}

const KIND: Kind<Read> = Kind { most: MAX_SETTINGS_BYTES, parse: |text| format::parse(text, settings_file::STEPS) };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_name_languages() {
        let table = [
            ("kk_KZ.UTF-8", Lang::Kk),
            ("ru", Lang::Ru),
            ("RU-kz", Lang::Ru),
            ("en_GB", Lang::En),
            ("C.UTF-8", Lang::Kk),
            ("de_DE", Lang::Kk),
            ("", Lang::Kk),
        ];
        for (locale, wanted) in table {
            assert_eq!(lang_of_locale(locale), wanted, "{locale}");
        }
    }

    #[test]
    fn numbers_stay_in_range() {
        let table =
            [(99, 100), (100, 100), (101, 101), (199, 199), (200, 200), (201, 200), (i64::MIN, 100), (i64::MAX, 200)];
        for (n, wanted) in table {
            assert_eq!(TextSize::near(n).get(), wanted, "{n}");
        }
        assert_eq!((Volume::LEAST.get(), Volume::MOST.get()), (0, 100));
    }

    #[test]
    fn keys_are_checked() {
        let mut keys = Bindings::default();
        assert!(keys.set("rewind", vec!["Backspace".to_owned()]));
        assert!(keys.set("rewind", Vec::new()));
        assert!(!keys.set("Rewind", Vec::new()));
        assert!(!keys.set("rewind", vec!["a\n".to_owned()]));
        assert!(!keys.set("rewind", vec!["a".to_owned(); MAX_KEYS_OF_COMMAND + 1]));
        assert_eq!(keys.of("rewind"), Some(&[][..]));
        keys.reset("rewind");
        assert_eq!(keys.of("rewind"), None);
        for n in 0..MAX_BOUND_COMMANDS {
            assert!(keys.set(&format!("c{n}"), Vec::new()));
        }
        assert!(!keys.set("one-more", Vec::new()));
    }
}
