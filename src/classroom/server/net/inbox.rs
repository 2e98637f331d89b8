//! The box for results of an olympiad: a computer of the school takes the files in that contestants' computers send.
//!
//! What a result is, and where it is kept, the server does not know: whoever opens the box says what becomes of a file. A code, which
//! stands beside the address on the teacher's screen, keeps strangers in the network from filling the disk.

use std::sync::Arc;

use axum::body::Bytes;
use axum::http::header::HeaderName;

/// Where a result is sent.
pub(super) const RESULT: &str = "/api/result";

/// The header with the box's code.
pub(super) const CODE: HeaderName = HeaderName::from_static("x-code");

/// What became of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Taken {
    /// It is kept, now or since it came before; its receipt.
    Kept(String),
    /// It is no result.
    Junk,
    /// There are too many.
    Full,
    /// The disk refuses.
    Trouble,
}

/// What becomes of a file that was sent.
type Take = dyn Fn(&[u8]) -> Taken + Send + Sync;

/// A box for results.
#[derive(Clone)]
pub struct Inbox {
    code: String,
    most: usize,
    take: Arc<Take>,
}

impl Inbox {
    /// A box that takes files of at most so many bytes from whoever has the code.
    pub fn new(code: &str, most: usize, take: impl Fn(&[u8]) -> Taken + Send + Sync + 'static) -> Self {
        Self { code: code.to_owned(), most, take: Arc::new(take) }
    }

    pub(super) fn most(&self) -> usize {
        self.most
    }

    /// Whether this is its code. Every letter is looked at, however early one is wrong.
    pub(super) fn opens(&self, code: &str) -> bool {
        let same = code.bytes().zip(self.code.bytes()).fold(0, |wrong, (a, b)| wrong | (a ^ b));
        same == 0 && code.len() == self.code.len()
    }

    pub(super) fn take(&self, file: &Bytes) -> Taken {
        (self.take)(file)
    }
}

impl std::fmt::Debug for Inbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Inbox(…)")
    }
}
