//! How much is read, and how many of a thing there may be.

/// The largest settings file, in bytes.
pub const MAX_SETTINGS_BYTES: u64 = 256 << 10;
/// The largest profile file, in bytes.
pub const MAX_PROFILE_BYTES: u64 = 4 << 20;
/// The largest save file, in bytes: its run, and what stands around it.
pub const MAX_SAVE_BYTES: u64 = MAX_RUN_BYTES + (64 << 10);
/// The largest run file, in bytes.
pub const MAX_RUN_BYTES: u64 = crate::play::record::MAX_RECORD_BYTES as u64;
/// The largest picture of a save, in bytes.
pub const MAX_PICTURE_BYTES: u64 = 4 << 20;

/// The largest file of a lesson that is being held, in bytes: as many phones as a room has seats fit.
pub const MAX_LESSON_BYTES: u64 = 1 << 20;
/// The longest letter for the suggestion box, in letters.
pub const MAX_LETTER: usize = 2_000;
/// Letters in one box.
pub const MAX_LETTERS: usize = 10_000;
/// The largest sealed letter, in bytes.
pub const MAX_SEALED_BYTES: u64 = 64 << 10;
/// The largest file with a key of the box, in bytes.
pub const MAX_KEY_FILE_BYTES: u64 = 4 << 10;
/// The largest class journal, in bytes.
pub const MAX_JOURNAL_BYTES: u64 = 1 << 30;
/// The largest state of a lesson that is going on, in bytes.
pub const MAX_OPEN_LESSON_BYTES: usize = 4 << 20;
/// Parts of a kind in one lesson: steps, votes, surveys, findings.
pub const MAX_PARTS: usize = 500;

/// Saves that the player makes.
pub const SLOTS: u8 = 24;
/// Saves that the game makes; the oldest is overwritten.
pub const AUTOSAVES: u8 = 3;
/// Profiles on one computer.
pub const MAX_PROFILES: u8 = 64;
/// The longest nickname, in letters as people count them.
pub const MAX_NICKNAME: usize = 16;
/// The picks of a face that are stored.
pub const MAX_PICKS: usize = 32;

/// Commands with keys of their own in a settings file.
pub const MAX_BOUND_COMMANDS: usize = 200;
/// Keys of one command.
pub const MAX_KEYS_OF_COMMAND: usize = 8;
/// The longest name of a key, in bytes.
pub const MAX_KEY_BYTES: usize = 32;
/// The longest key of a message and the longest hash of words in a save, in bytes.
pub const MAX_NAME_BYTES: usize = 80;

/// Damaged files that are kept beside one file; then the last is overwritten.
pub const MAX_ASIDE: u32 = 99;
