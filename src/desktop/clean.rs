//! What the session does for a Clean Session: writes the kit's papers, gives the suggestion box its key, seals letters.
//!
//! A letter is handed to the box as it is written and is nowhere else: not in a file, not in what a screen remembers.

use std::path::PathBuf;

use super::notice::Notice;
use super::records::Format;
use super::screens::clean::letter::LetterMemory;
use super::session::Session;
use crate::classroom::report::kit::{self, KitPaper};
use crate::classroom::report::{html, pdf};
use crate::store::letterbox::{Letterbox, NotPutIn};
use crate::store::papers::file_name;

/// What is wanted of the kit.
#[derive(Clone, PartialEq, Debug)]
pub enum CleanWish {
    /// A paper is written into the folder of papers.
    Write(KitPaper, Format),
    /// The box gets this public key.
    Key(String),
    /// A letter is sealed and put into the box.
    Seal(String),
}

/// What is known of the box without opening it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BoxState {
    /// Its public key, if it has one.
    pub key: Option<String>,
    /// How many letters are in it.
    pub letters: usize,
    /// Where they are.
    pub folder: PathBuf,
}

impl BoxState {
    fn of(letterbox: &Letterbox) -> Self {
        Self { key: letterbox.key(), letters: letterbox.count(), folder: letterbox.letters() }
    }
}

impl Session {
    pub(in crate::desktop) fn clean_wish(&mut self, wish: CleanWish) {
        match wish {
            CleanWish::Write(paper, format) => self.write_kit_paper(&paper, format),
            CleanWish::Key(key) => self.in_box(|letterbox| letterbox.set_key(&key)),
            CleanWish::Seal(letter) => {
                let before = self.notices.len();
                self.in_box(|letterbox| letterbox.put(&letter));
                if self.notices.len() == before {
                    // The next sheet is another one, under another number.
                    let number = self.memories.letter.number.wrapping_add(1);
                    self.memories.letter = LetterMemory { number, sealed: true, text: String::new() };
                }
            }
        }
    }

    /// Looks what is in the box.
    pub(in crate::desktop) fn look_at_box(&mut self) {
        self.memories.clean.letterbox = self.shelf.letterbox().map(|letterbox| BoxState::of(&letterbox));
    }

    fn in_box(&mut self, change: impl FnOnce(&Letterbox) -> Result<(), NotPutIn>) {
        let Some(letterbox) = self.shelf.letterbox() else {
            self.notices.push(Notice::warning("classes-nowhere", self.elapsed));
            return;
        };
        if let Err(why) = change(&letterbox) {
            self.notices.push(match why {
                NotPutIn::Empty => Notice::warning("clean-kit-letter-empty", self.elapsed),
                NotPutIn::NoKey => Notice::warning("clean-kit-box-no-key", self.elapsed),
                NotPutIn::BadKey => Notice::warning("clean-kit-box-bad-key", self.elapsed),
                NotPutIn::TooLong | NotPutIn::Full => Notice::warning("clean-kit-letter-not-in", self.elapsed),
                NotPutIn::Store(error) => Notice::from_store(&error),
            });
        }
        self.look_at_box();
    }

    fn write_kit_paper(&mut self, paper: &KitPaper, format: Format) {
        let Some(sheet) = kit::sheet(&self.library, self.lang, paper) else { return };
        let (bytes, ending) = match format {
            Format::Pdf => (pdf::page(&self.library.words, &sheet), "pdf"),
            Format::Html => (html::page(&sheet).into_bytes(), "html"),
        };
        let name = file_name(&format!("{} {}", paper.name(), self.lang.code()), ending);
        let result = self.records.write(&name, &bytes);
        self.note_trouble(result);
    }
}
