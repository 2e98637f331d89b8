//! How commands for organizers speak: the words of the pack that is at hand, in the language that was asked for.
//!
//! Start at [`Voice`]; [`library`] opens a pack and says in that language why it can't be. What the system says of a file is told here,
//! once for every command (`locales/*/trouble.ftl`).

use std::fs;
use std::io;
use std::path::Path;

use super::packs::{self, NotOpened};
use crate::classroom::report::sheet::{Column, Side};
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::words::{Args, Words, of_trouble};
use crate::store::error::{Cause, StoreError};

/// Words in a language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    words: &'a Words,
    lang: Lang,
}

impl<'a> Voice<'a> {
    /// These words, in this language.
    pub fn new(words: &'a Words, lang: Lang) -> Self {
        Self { words, lang }
    }

    /// The program's own words of trouble, where no pack is at hand.
    pub fn own(lang: Lang) -> Voice<'static> {
        Voice::new(of_trouble(), lang)
    }

    /// The words.
    pub fn words(self) -> &'a Words {
        self.words
    }

    /// The language.
    pub fn lang(self) -> Lang {
        self.lang
    }

    /// A sentence.
    pub fn say(self, message: &str, args: &Args) -> String {
        self.words.ui(self.lang, message, None, args)
    }

    /// A sentence without gaps.
    pub fn plain(self, message: &str) -> String {
        self.say(message, &Args::new())
    }

    /// A column of a table, with its head.
    pub fn column(self, message: &str, share: u16, side: Side) -> Column {
        Column { head: self.plain(message), share, side }
    }

    /// A figure as the language writes it.
    pub fn decimal(self, figure: &str) -> String {
        if self.lang == Lang::En { figure.to_owned() } else { figure.replace('.', ",") }
    }

    /// A sentence about a file or a folder.
    pub fn of_file(self, message: &str, path: &Path) -> String {
        self.say(message, &Args::new().text("file", path.display().to_string()))
    }

    /// Why the system did nothing with a file.
    pub fn refused(self, path: &Path, error: &io::Error) -> String {
        self.kind(path, error.kind(), &error.to_string())
    }

    /// Why a file was not read or written.
    pub fn trouble(self, error: &StoreError) -> String {
        match &error.cause {
            Cause::Io { kind, text, .. } => self.kind(&error.path, *kind, text),
            Cause::Missing => self.of_file("trouble-missing", &error.path),
            Cause::TooLarge(_) => self.of_file("trouble-large", &error.path),
            Cause::Damaged(_) => self.of_file("trouble-damaged", &error.path),
            // Of profiles and journals, with which organizers have nothing to do.
            other => self.kind(&error.path, io::ErrorKind::Other, &other.to_string()),
        }
    }

    fn kind(self, path: &Path, kind: io::ErrorKind, text: &str) -> String {
        let message = match kind {
            io::ErrorKind::NotFound => "trouble-missing",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "trouble-denied",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "trouble-full",
            io::ErrorKind::InvalidData => "trouble-text",
            _ => "trouble-system",
        };
        self.say(message, &Args::new().text("file", path.display().to_string()).text("why", text))
    }

    /// The text of a file.
    ///
    /// # Errors
    /// A sentence with its path.
    pub fn read(self, path: &Path) -> Result<String, String> {
        fs::read_to_string(path).map_err(|error| self.refused(path, &error))
    }

    /// "There is no such thing": the message of this name, or the one of it with `-meant`, where another was probably meant.
    pub fn missing<'n>(self, message: &str, name: &str, names: impl IntoIterator<Item = &'n str>) -> String {
        let args = Args::new().text("name", name);
        match packs::meant(name, names) {
            Some(meant) => self.say(&format!("{message}-meant"), &args.text("meant", meant)),
            None => self.say(message, &args),
        }
    }
}

/// Everything of the pack that was asked for.
///
/// # Errors
/// A sentence that says why there is nothing to use.
pub fn library(pack: Option<&Path>, lang: Lang) -> Result<Library, String> {
    let voice = Voice::own(lang);
    packs::try_open(pack).map(|opened| opened.library).map_err(|why| match why {
        NotOpened::NoFolder(folder) => voice.of_file("trouble-no-pack", &folder),
        NotOpened::Unreadable => voice.plain("trouble-pack"),
    })
}
