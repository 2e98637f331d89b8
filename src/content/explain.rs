//! A page for each code: what it means, why it matters, a wrong example and the right one.

use include_dir::{Dir, include_dir};

pub use super::codes::Code;

static PAGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/docs/codes");

/// The page about a code, as Markdown. (A test proves that each code has one.)
pub fn explain(code: Code) -> &'static str {
    PAGES.get_file(format!("{}.md", code.as_str())).and_then(|file| file.contents_utf8()).unwrap_or("")
}
