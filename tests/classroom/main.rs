//! The classroom: what remains of a lesson, by tables, laws and attempts to break the papers.

mod readback;
mod record;
mod report;
