//! Limits of the door: how many, how long, how often. Each is tested at it and beyond it.

/// The most seats of a room: as many as there are nicknames.
pub const MAX_SEATS: usize = 1_200;

/// The longest body of a message, in bytes: a survey with several long answers in Cyrillic fits.
pub const MAX_BODY: usize = 32 * 1024;

/// The longest photograph that the teacher's phone sends, in bytes: see [`crate::classroom::cards::photo`].
pub const MAX_PHOTO: usize = crate::classroom::cards::photo::MAX_FILE;

/// Seats from one address, where each phone has an address of its own: the phone, and one that began anew.
pub const SEATS_PER_ADDRESS: usize = 3;

/// How far a number may be ahead of the last one. A phone numbers its messages one by one.
pub const MAX_LEAP: u32 = 10_000;

/// How many numbers of a seat are remembered with the page that used them.
pub const REMEMBERED: usize = 16;

/// A seat is away when nothing was heard of it for so long. Phones ask every 25 seconds.
pub const AWAY_MS: u64 = 60_000;

/// Messages of a seat: so many at once, and one more in so many milliseconds.
pub const SEAT_BURST: u32 = 30;
/// See [`SEAT_BURST`].
pub const SEAT_EVERY_MS: u64 = 200;

/// Requests of an address: so many at once, and one more in so many milliseconds. A class behind one router fits.
pub const ADDRESS_BURST: u32 = 600;
/// See [`ADDRESS_BURST`].
pub const ADDRESS_EVERY_MS: u64 = 15;

/// How many addresses are remembered.
pub const MAX_ADDRESSES: usize = 4_096;

/// Wrong codes of an address before it must wait, the first wait, and the longest.
pub const FREE_CODES: u32 = 5;
/// See [`FREE_CODES`].
pub const FIRST_CODE_WAIT_MS: u64 = 10_000;
/// See [`FREE_CODES`].
pub const LONGEST_CODE_WAIT_MS: u64 = 300_000;

/// After so many wrong codes of all together a new code is drawn. Who is in stays in.
pub const WRONG_CODES_UNTIL_NEW: u32 = 1_000;

/// Wrong PINs of an address before it must wait, the first wait, and the longest.
pub const FREE_PINS: u32 = 3;
/// See [`FREE_PINS`].
pub const FIRST_PIN_WAIT_MS: u64 = 30_000;
/// See [`FREE_PINS`].
pub const LONGEST_PIN_WAIT_MS: u64 = 900_000;

/// After so many wrong PINs of all together none is taken until a new one is drawn in the window.
pub const WRONG_PINS_UNTIL_CLOSED: u32 = 30;

/// After so many wrong codes of jurors none comes in any more until new ones are drawn in the window.
pub const WRONG_JUROR_CODES_UNTIL_SHUT: u32 = 100;

/// The phones of one juror.
pub const PHONES_PER_JUROR: usize = 3;

/// Messages of a juror: so many at once, and one more in so many milliseconds.
pub const JUROR_BURST: u32 = 20;
/// See [`JUROR_BURST`].
pub const JUROR_EVERY_MS: u64 = 500;

/// How much of one juror is handed on to the rules, and so kept with the lesson: each sheet of eight teams at three stations, changed a
/// dozen times.
pub const MAX_JUROR_WORDS: u32 = 300;

/// The most lines of a sheet that are read.
pub const MAX_LINES: usize = 16;

/// The teacher's phones.
pub const MAX_TEACHERS: usize = 3;

/// The most teams that phones can choose from.
pub const MAX_TEAMS: usize = 12;
