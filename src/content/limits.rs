//! How much a pack may hold. Every limit of this door stands here, and what exceeds one is a finding, never a crash.

/// The longest file that is read, in bytes (1 MiB).
pub const MAX_FILE_BYTES: u64 = 1024 * 1024;

/// How deep brackets may nest in RON, and placeables in Fluent.
pub const MAX_NESTING: usize = 64;

/// How many files a pack may hold in `levels/` and `locales/`.
pub const MAX_FILES: usize = 40_000;

/// How deep folders may nest in a pack.
pub const MAX_FOLDER_DEPTH: usize = 6;

/// How many syntax errors are told of one file: after so many, it is another kind of file.
pub const MAX_SYNTAX_ERRORS: usize = 50;

/// How many beats, or endings, a level may have. Positions are 16 bits wide.
pub const MAX_BEATS: usize = 4_000;

/// How many entries a list inside a beat may have. Positions are 8 bits wide.
pub const MAX_LIST: usize = 200;

/// How large an amount of an effect or condition may be.
pub const MAX_AMOUNT: i64 = 1_000_000_000;
