//! What can go wrong with the player's files, and how it is said.
//!
//! [`StoreError`] is trouble: something was not done. [`Note`] goes beside a success: something was put right on the
//! way. Both name the file, and both have a [`Message`] for the window (`locales/*/store.ftl`); `Display` is for logs.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::limits::MAX_NICKNAME;

/// A message of `locales/*/store.ftl` with its arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Message {
    /// Its id.
    pub id: &'static str,
    /// Its arguments; each message takes only those that it needs.
    pub args: Vec<(&'static str, String)>,
}

/// Something was not done, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoreError {
    /// The file or folder.
    pub path: PathBuf,
    /// Why.
    pub cause: Cause,
}

/// Why something was not done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cause {
    /// The system refused.
    Io {
        /// What was tried.
        doing: Doing,
        /// The kind of refusal.
        kind: io::ErrorKind,
        /// What the system says.
        text: String,
    },
    /// There is no such file.
    Missing,
    /// The file has more bytes than this.
    TooLarge(u64),
    /// The file is not what it should be; what is wrong with it.
    Damaged(String),
    /// The file was written by a newer version of the game, in this version of its format.
    Newer(u32),
    /// The system does not say where a program may put its files.
    NoHome,
    /// There are as many profiles as there may be.
    TooManyProfiles,
    /// Another process writes to it, so that here it is only read.
    InUse,
    /// The class is not in the journal any more.
    NoClass,
    /// The programme of this name is not in any pack that is here.
    NoProgramme(String),
}

/// What was tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each name says what is done")]
pub enum Doing {
    Read,
    Write,
    Delete,
}

/// Something was put right on the way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Note {
    /// A file could not be used; something else was taken.
    Replaced {
        /// The file, and what is wrong with it.
        trouble: StoreError,
        /// Where it was put; `None` where it had to be left in place.
        aside: Option<PathBuf>,
        /// What was taken instead.
        instead: Instead,
    },
    /// A settings file has fields that this version does not know; they are left out when it is written again.
    Unknown {
        /// The file.
        path: PathBuf,
        /// The fields.
        fields: Vec<String>,
    },
    /// Values of a settings file were out of their range; the nearest that is allowed, or the default, was taken.
    Adjusted {
        /// The file.
        path: PathBuf,
        /// The fields.
        fields: Vec<String>,
    },
}

/// What was taken instead of a file that could not be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Instead {
    /// The generation before it.
    Older,
    /// What a new file would hold.
    Defaults,
}

/// Why a nickname is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BadNickname {
    /// Nothing is left after trimming.
    Empty,
    /// It has more than [`MAX_NICKNAME`] letters.
    TooLong,
    /// It has signs that are not seen.
    Signs,
}

impl StoreError {
    pub(super) fn new(path: &Path, cause: Cause) -> Self {
        Self { path: path.to_owned(), cause }
    }

    pub(super) fn io(doing: Doing, path: &Path, error: &io::Error) -> Self {
        let cause = match error.kind() {
            io::ErrorKind::NotFound if doing == Doing::Read => Cause::Missing,
            kind => Cause::Io { doing, kind, text: error.to_string() },
        };
        Self::new(path, cause)
    }

    /// Whether the file itself is at fault, so that it makes sense to set it aside.
    pub fn is_damage(&self) -> bool {
        matches!(self.cause, Cause::Damaged(_) | Cause::TooLarge(_))
    }

    /// The message for the player.
    pub fn message(&self) -> Message {
        let id = match &self.cause {
            Cause::Io { kind: io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, .. } => "error-store-full",
            Cause::Io { doing: Doing::Read, .. } => "error-store-read",
            Cause::Io { kind: io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem, .. } => {
                "error-store-denied"
            }
            Cause::Io { doing: Doing::Write, .. } => "error-store-write",
            Cause::Io { doing: Doing::Delete, .. } => "error-store-delete",
            Cause::Missing => "error-store-missing",
            Cause::TooLarge(_) => "error-store-too-large",
            Cause::Damaged(_) => "error-store-damaged",
            Cause::Newer(_) => "error-store-newer",
            Cause::NoHome => "error-store-no-home",
            Cause::TooManyProfiles => "error-store-too-many-profiles",
            Cause::InUse => "error-store-in-use",
            Cause::NoClass => "error-store-no-class",
            Cause::NoProgramme(_) => "error-store-no-programme",
        };
        let mut args = vec![("file", file_name(&self.path))];
        if let Cause::NoProgramme(name) = &self.cause {
            args.push(("programme", name.clone()));
        }
        Message { id, args }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.cause != Cause::NoHome {
            write!(f, "{}: ", self.path.display())?;
        }
        self.cause.fmt(f)
    }
}

impl std::error::Error for StoreError {}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { doing, text, .. } => {
                let doing = match doing {
                    Doing::Read => "read",
                    Doing::Write => "written",
                    Doing::Delete => "deleted",
                };
                write!(f, "could not be {doing}: {text}")
            }
            Self::Missing => f.write_str("is not there"),
            Self::TooLarge(most) => write!(f, "is larger than {most} bytes"),
            Self::Damaged(what) => write!(f, "is damaged: {what}"),
            Self::Newer(version) => write!(f, "was written by a newer version of the game (format {version})"),
            Self::NoHome => f.write_str("the system names no folder for the game's files; name one with --data DIR"),
            Self::TooManyProfiles => f.write_str("holds as many profiles as it may"),
            Self::InUse => f.write_str("is in use by another process"),
            Self::NoClass => f.write_str("has no such class any more"),
            Self::NoProgramme(name) => {
                write!(f, "is of the programme “{}”, which no pack here has", name.escape_debug())
            }
        }
    }
}

impl Note {
    /// The message for the player.
    pub fn message(&self) -> Message {
        match self {
            Self::Replaced { trouble, instead, .. } => {
                let id = match (&trouble.cause, instead) {
                    (Cause::Newer(_), _) => "error-store-newer-replaced",
                    (_, Instead::Older) => "error-store-older-taken",
                    (_, Instead::Defaults) => "error-store-defaults-taken",
                };
                Message { id, args: vec![("file", file_name(&trouble.path))] }
            }
            Self::Unknown { path, fields } => listing("error-store-unknown-fields", path, fields),
            Self::Adjusted { path, fields } => listing("error-store-adjusted", path, fields),
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Replaced { trouble, aside, instead } => {
                write!(f, "{trouble}; ")?;
                if let Some(aside) = aside {
                    write!(f, "it was put aside as {}; ", file_name(aside))?;
                }
                f.write_str(match instead {
                    Instead::Older => "the generation before it was taken",
                    Instead::Defaults => "the game goes on as if it were new",
                })
            }
            Self::Unknown { path, fields } => {
                write!(f, "{}: left out what this version does not know: {}", path.display(), fields.join(", "))
            }
            Self::Adjusted { path, fields } => {
                write!(f, "{}: brought into range: {}", path.display(), fields.join(", "))
            }
        }
    }
}

impl BadNickname {
    /// The message for the player.
    pub fn message(self) -> Message {
        let id = match self {
            Self::Empty => "error-nickname-empty",
            Self::TooLong => "error-nickname-long",
            Self::Signs => "error-nickname-signs",
        };
        Message { id, args: vec![("most", MAX_NICKNAME.to_string())] }
    }
}

impl fmt::Display for BadNickname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a nickname needs at least one letter"),
            Self::TooLong => write!(f, "a nickname has at most {MAX_NICKNAME} letters"),
            Self::Signs => f.write_str("a nickname has no signs that cannot be seen"),
        }
    }
}

impl std::error::Error for BadNickname {}

fn listing(id: &'static str, path: &Path, fields: &[String]) -> Message {
    Message { id, args: vec![("file", file_name(path)), ("fields", fields.join(", "))] }
}

/// The last part of a path; the whole of it where there is none.
fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
