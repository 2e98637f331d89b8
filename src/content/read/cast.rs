//! `assets/cast.ron`: read by serde, because it is one flat file of ours; its first mistake becomes a finding.

use std::sync::Arc;

use crate::content::cast::{Cast, CastError};
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::source::{Source, Span};

/// Reads the cast.
pub fn read(source: &Arc<Source>, found: &mut Vec<Diagnostic>) -> Option<Cast> {
    let error = match Cast::parse(source.text()) {
        Ok(cast) => return Some(cast),
        Err(error) => error,
    };
    let finding = match error {
        CastError::NotAnId(name) => {
            let at = source.text().find(&format!("\"{name}\"")).unwrap_or(0);
            Diagnostic::new(Code::NotAnId, source, Span::new(at, at + name.len() + 2))
                .text("name", name)
                .number("limit", crate::content::ids::MAX_ID_BYTES)
        }
        CastError::Ron(error) => {
            let span = Span::new(byte_of(source, error.span.start), byte_of(source, error.span.end));
            Diagnostic::new(Code::CastFile, source, span).text("found", error.code.to_string())
        }
    };
    found.push(finding);
    None
}

/// The byte at a position that serde gives as line and column.
fn byte_of(source: &Source, at: ron::error::Position) -> usize {
    let before: usize = source.text().split_inclusive('\n').take(at.line.saturating_sub(1)).map(str::len).sum();
    let line = source.line_text(at.line);
    let inside = line.char_indices().nth(at.col.saturating_sub(1)).map_or(line.len(), |(byte, _)| byte);
    before + inside
}
