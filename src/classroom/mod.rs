//! The classroom: what a lesson asks of many people at once, and what remains of it.
//!
//! Pure rules: no clock, no file, no thread, no float in what is kept. Of what remains, start at [`record`]: what a journal
//! keeps of a lesson, as plain types that take nothing but figures which may be shown. [`report`] makes pages of it.

pub mod record;
pub mod report;
