//! Surveys: filled in, put on a pile, kept as counts, shown by the rule of five.
//!
//! In reading order: a [`sheet`] is what one person answers. A [`pile`] takes sheets while the survey is open and has no
//! order. What is [`kept`] of it are counts, and words of one's own apart from them. [`secret`] is chance that answers for some,
//! [`judged`] the test of situations, [`screen`] what a teacher reads before words are shown to anybody, [`figures`] the
//! arithmetic. What a lesson's record keeps of it all is [`record`].
//!
//! What the page for the respondent says (messages `survey-kept-…` of `survey.ftl`) is what happens here: no name, no device, no time;
//! nothing at all is kept of fewer than five; no two answers of one person are kept together.

pub mod figures;
pub mod judged;
pub mod kept;
pub mod pile;
pub mod record;
pub mod screen;
pub mod secret;
pub mod sheet;
