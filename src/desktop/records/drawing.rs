//! A comic strip while it is drawn: in a thread of its own, since every panel is a picture of a place, and the window does not stand still
//! for that.

use std::sync::Arc;
use std::thread::JoinHandle;

use super::{Format, comic, paper};
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::play::run::Run;
use crate::store::papers::file_name;

/// A strip that is being drawn.
#[derive(Debug)]
pub struct Drawing {
    thread: JoinHandle<paper::Made>,
}

impl Drawing {
    /// Begins to draw a run; the file is named after this.
    pub fn begin(library: &Arc<Library>, lang: Lang, run: Run, stem: &str, format: Format) -> Self {
        let stem = format!("{stem} {} {}", run.level().id, lang.code());
        let library = Arc::clone(library);
        let draw = move || {
            let (bytes, ending) = match format {
                Format::Pdf => (comic::pages(&library, lang, &run), "pdf"),
                Format::Html => (comic::drawing(&library, lang, &run).into_bytes(), "svg"),
            };
            paper::Made { name: file_name(stem.trim(), ending), bytes }
        };
        Self { thread: std::thread::spawn(draw) }
    }

    /// Whether it is drawn.
    pub fn is_done(&self) -> bool {
        self.thread.is_finished()
    }

    /// The file; none where drawing went wrong.
    pub fn take(self) -> Option<paper::Made> {
        self.thread.join().ok()
    }
}
