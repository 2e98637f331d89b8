//! The settings file: written field by field, read with patience.
//!
//! People open this file, so it has no seal; a field that is not known is left out and named, a number out of range is
//! brought into it and named. Only what is no settings file at all is damaged.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::format::{self, Key, Step};
use super::profile::ProfileId;
use super::settings::*;
use super::settings_steps;
use crate::content::lang::Lang;

/// The steps from old versions; one less than the newest version.
pub const STEPS: &[Step] = &[settings_steps::volumes];

/// Settings as they were read.
pub struct Read {
    /// What is set.
    pub settings: Settings,
    /// Fields that are not known.
    pub unknown: Vec<String>,
    /// Fields that were brought into range.
    pub adjusted: Vec<String>,
}

/// The settings as text.
pub fn to_text(settings: &Settings) -> String {
    let keys = |keys: &Bindings| keys.iter().map(|(command, keys)| (command.to_owned(), keys.to_vec())).collect();
    format::to_text(&File {
        version: STEPS.len() as u32 + 1,
        lang: settings.lang.code().to_owned(),
        text_size: settings.text_size.get(),
        text_speed: match settings.text_speed {
            TextSpeed::AtOnce => Speed::AtOnce,
            TextSpeed::Signs(n) => Speed::Signs(n.get().into()),
        },
        auto_wait: settings.auto_wait.get(),
        high_contrast: settings.high_contrast,
        reduced_motion: settings.reduced_motion,
        calm: settings.calm,
        fullscreen: settings.fullscreen,
        master: settings.master.get(),
        music: settings.music.get(),
        effects: settings.effects.get(),
        interface: settings.interface.get(),
        mute: settings.mute,
        captions: settings.captions,
        skip_read_only: settings.skip_read_only,
        profile: settings.profile.as_ref().map(ToString::to_string),
        keys: keys(&settings.keys),
        gamepad: keys(&settings.gamepad),
    })
}

#[derive(Serialize)]
#[serde(rename = "Settings")]
struct File {
    version: u32,
    lang: String,
    text_size: u16,
    text_speed: Speed,
    auto_wait: u16,
    high_contrast: bool,
    reduced_motion: bool,
    calm: bool,
    fullscreen: bool,
    master: u8,
    music: u8,
    effects: u8,
    interface: u8,
    mute: bool,
    captions: bool,
    skip_read_only: bool,
    profile: Option<String>,
    keys: BTreeMap<String, Vec<String>>,
    gamepad: BTreeMap<String, Vec<String>>,
}

#[derive(Serialize, Deserialize)]
enum Speed {
    AtOnce,
    Signs(i64),
}

impl<'de> Deserialize<'de> for Read {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // RON checks the name of the struct; the names of the fields are checked below.
        deserializer.deserialize_struct("Settings", &[], Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("settings")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read, A::Error> {
        let mut read = Read { settings: Settings::new(Lang::default()), unknown: Vec::new(), adjusted: Vec::new() };
        while let Some(Key(key)) = map.next_key()? {
            if !read.field(&key, &mut map)? {
                map.next_value::<IgnoredAny>()?;
                read.unknown.push(key);
            }
        }
        Ok(read)
    }
}

impl Read {
    /// Reads one field; says whether there is such a field.
    fn field<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        let Self { settings, adjusted, .. } = self;
        let mut adjust = Adjust { key, adjusted };
        match key {
            "version" => {
                map.next_value::<u32>()?;
            }
            "lang" => {
                let code: String = map.next_value()?;
                let lang = Lang::ALL.into_iter().find(|lang| lang.code() == code);
                settings.lang = adjust.or_default(lang);
            }
            "text_size" => settings.text_size = adjust.near(map.next_value()?, TextSize::near),
            "text_speed" => {
                settings.text_speed = match map.next_value()? {
                    Speed::AtOnce => TextSpeed::AtOnce,
                    Speed::Signs(n) => TextSpeed::Signs(adjust.near(n, SignsPerSecond::near)),
                }
            }
            "auto_wait" => settings.auto_wait = adjust.near(map.next_value()?, AutoWait::near),
            "high_contrast" => settings.high_contrast = map.next_value()?,
            "reduced_motion" => settings.reduced_motion = map.next_value()?,
            "calm" => settings.calm = map.next_value()?,
            "fullscreen" => settings.fullscreen = map.next_value()?,
            "master" => settings.master = adjust.near(map.next_value()?, Volume::near),
            "music" => settings.music = adjust.near(map.next_value()?, Volume::near),
            "effects" => settings.effects = adjust.near(map.next_value()?, Volume::near),
            "interface" => settings.interface = adjust.near(map.next_value()?, Volume::near),
            "mute" => settings.mute = map.next_value()?,
            "captions" => settings.captions = map.next_value()?,
            "skip_read_only" => settings.skip_read_only = map.next_value()?,
            "profile" => {
                let id: Option<String> = map.next_value()?;
                settings.profile = id.and_then(|id| adjust.or_default(ProfileId::parse(&id).map(Some)));
            }
            "keys" => settings.keys = adjust.bindings(map.next_value()?),
            "gamepad" => settings.gamepad = adjust.bindings(map.next_value()?),
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Brings the values of one field into range, and remembers that it had to.
struct Adjust<'a> {
    key: &'a str,
    adjusted: &'a mut Vec<String>,
}

impl Adjust<'_> {
    fn near<T: Copy + Into<i64>>(&mut self, n: i64, near: fn(i64) -> T) -> T {
        let value = near(n);
        self.unless(value.into() == n);
        value
    }

    fn or_default<T: Default>(&mut self, value: Option<T>) -> T {
        self.unless(value.is_some());
        value.unwrap_or_default()
    }

    fn bindings(&mut self, all: BTreeMap<String, Vec<String>>) -> Bindings {
        let mut bindings = Bindings::default();
        for (command, keys) in all {
            let fits = bindings.set(&command, keys);
            self.unless(fits);
        }
        bindings
    }

    fn unless(&mut self, fits: bool) {
        if !fits && self.adjusted.last().is_none_or(|last| last != self.key) {
            self.adjusted.push(self.key.to_owned());
        }
    }
}
