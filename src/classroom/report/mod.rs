//! Pages that remain of a lesson: the report, the school's act, a handout, a certificate, Clean Session's final report.
//!
//! A document is made in two steps. A maker ([`lesson`], [`act`], [`handout`], [`certificate`], [`clean`]) turns a record
//! into a [`Sheet`](sheet::Sheet): headings, tables and charts as values, in words from `locales/*/report.ftl`. A renderer
//! writes the sheet: [`html`], [`pdf`]. [`kit`] has the papers of a Clean Session, [`ready`] what is printed before a lesson ([`roles`], [`crossword`]). [`paper`] names the papers, [`plan`] is the teacher's plan of a lesson, [`comic`] the strip of a run. [`csv`] and [`xapi`] are for machines and are made of the record itself. Nothing
//! here touches a file.

pub mod act;
pub mod certificate;
pub mod clean;
pub mod comic;
pub mod crossword;
pub mod handout;
pub mod kit;
pub mod lesson;
pub mod paper;
mod parts;
pub mod plan;
pub mod protocol;
pub mod ready;
pub mod roles;
pub mod sample;
pub mod sheet;
pub mod strip;
mod voice;

pub mod csv;
pub mod html;
pub mod pdf;
pub mod xapi;

use crate::classroom::record::{Class, LessonRecord};
use crate::content::lang::Lang;
use crate::content::words::Words;

/// What every document is about.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// The words.
    pub words: &'a Words,
    /// The language.
    pub lang: Lang,
    /// The class.
    pub class: &'a Class,
    /// Its lesson.
    pub lesson: &'a LessonRecord,
}
