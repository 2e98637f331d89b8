//! The bytes of what is written out of the journal, and the names of the files.

use super::{ClassEntry, Format};
use crate::classroom::record::LessonRecord;
use crate::classroom::report::paper::Paper;
use crate::classroom::report::{About, csv, html, pdf, xapi};
use crate::content::lang::Lang;
use crate::content::words::Words;
use crate::store::papers::file_name;

/// A file that is to be written.
pub struct Made {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A paper of a lesson. Nothing where it can't be finished.
pub fn paper(
    words: &Words,
    lang: Lang,
    entry: &ClassEntry,
    lesson: &LessonRecord,
    paper: Paper,
    format: Format,
) -> Option<Made> {
    let sheet = paper.sheet(&About { words, lang, class: &entry.class, lesson }).ok()?;
    let (bytes, ending) = match format {
        Format::Pdf => (pdf::page(words, &sheet), "pdf"),
        Format::Html => (html::page(&sheet).into_bytes(), "html"),
    };
    let stem = format!("{} {} {}", stem(entry, lesson), paper.name(), lang.code());
    Some(Made { name: file_name(&stem, ending), bytes })
}

/// All figures of a class, as a table.
pub fn table(lang: Lang, entry: &ClassEntry) -> Made {
    let bytes = csv::table(lang, &entry.class, &lessons(entry)).into_bytes();
    Made { name: file_name(&format!("{} {}", entry.class.name.as_str(), lang.code()), "csv"), bytes }
}

/// All lessons of a class, for a learning platform.
pub fn statements(entry: &ClassEntry) -> Made {
    let account = format!("class-{}", entry.id.number());
    let statements = xapi::statements(&entry.class, &account, &lessons(entry));
    let name = file_name(&format!("{} xapi", entry.class.name.as_str()), "json");
    Made { name, bytes: format!("{statements:#}\n").into_bytes() }
}

fn lessons(entry: &ClassEntry) -> Vec<LessonRecord> {
    entry.lessons.iter().map(|(_, lesson)| lesson.clone()).collect()
}

/// Day, class and plan; and which it was, where a class had the same plan twice on a day.
pub fn stem(entry: &ClassEntry, lesson: &LessonRecord) -> String {
    let same = |other: &&LessonRecord| other.day == lesson.day && other.plan == lesson.plan;
    let twins: Vec<&LessonRecord> = entry.lessons.iter().map(|(_, lesson)| lesson).filter(same).collect();
    let at = twins.iter().position(|other| std::ptr::eq(*other, lesson)).filter(|_| twins.len() > 1);
    let number = at.map_or_else(String::new, |at| format!(" {}", at + 1));
    format!("{} {} {}{number}", lesson.day, entry.class.name.as_str(), lesson.plan.as_str())
}
