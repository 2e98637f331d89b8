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

/// How many options a question to choose from may have: one is no choice, and six can't be read on a projector.
pub const CHOICE_OPTIONS: std::ops::RangeInclusive<usize> = 2..=5;

/// How many things a question to put in order may have.
pub const ORDER_ITEMS: std::ops::RangeInclusive<usize> = 3..=6;

/// How many clues a thing in the black box may have.
pub const CLUES: std::ops::RangeInclusive<usize> = 3..=6;

/// How many letters a word of a crossword may have.
pub const CROSSWORD_LETTERS: std::ops::RangeInclusive<usize> = 2..=15;

/// How many minutes a lesson plan may last: a day of summer school.
pub const MAX_LESSON_MINUTES: u16 = 480;

/// How many steps a lesson plan, and sittings a course, may have.
pub const MAX_STEPS: usize = 60;

/// How many days after its first sitting a course, or one of its boosters, may lie.
pub const MAX_COURSE_DAYS: u16 = 365;

/// How large an amount of an effect or condition may be.
pub const MAX_AMOUNT: i64 = 1_000_000_000;

/// How far a place reaches, and how far from its origin anything may stand, in hundredths of a block.
pub const MAX_PLACE_SIZE: i32 = 12_800;

/// How many items stand in one list of a blueprint or model.
pub const MAX_ITEMS: usize = 500;

/// How many plain parts a place may come to, once its models are put in their places.
pub const MAX_PARTS: usize = 20_000;

/// How deep models may use models.
pub const MAX_MODEL_DEPTH: usize = 8;

/// How many groups, spots, doors, patches of ground or changes a place may have.
pub const MAX_NAMES: usize = 100;

/// How many townspeople one place may have, over all its groups and changes.
pub const MAX_FOLK: usize = 120;

/// How many rows and columns a pattern may have.
pub const MAX_PATTERN: usize = 64;

/// How many voxels a `.vox` file may have, and how many boxes they may come to.
pub const MAX_VOXELS: usize = 40_000;

/// How many boxes the voxels of a model may be joined into.
pub const MAX_VOX_BOXES: usize = 4_000;

/// How many items a survey may have.
pub const MAX_SURVEY_ITEMS: usize = 60;

/// How many options, rows or columns an item of a survey may have.
pub const MAX_SURVEY_OPTIONS: usize = 12;

/// How many characters an open answer may have at most, whatever its item allows.
pub const MAX_OPEN_ANSWER: u16 = 600;
