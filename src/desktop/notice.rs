//! What is said in passing: saved, set aside, could not be written.

use crate::content::words::Args;
use crate::store::error::{Message, StoreError};

/// How serious it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weight {
    /// Good to know; goes by itself.
    Info,
    /// Stays until it is read.
    Warning,
}

/// Something to say in passing.
#[derive(Clone, Debug)]
pub struct Notice {
    /// How serious it is.
    pub weight: Weight,
    /// Its message.
    pub message: &'static str,
    /// Its values.
    pub values: Vec<(&'static str, String)>,
    /// When it was said, in seconds of the window.
    pub since: f64,
}

/// How long an info stays, in seconds.
pub const INFO_STAYS: f64 = 4.0;

impl Notice {
    /// Good to know.
    pub fn info(message: &'static str, since: f64) -> Self {
        Self { weight: Weight::Info, message, values: Vec::new(), since }
    }

    /// To be read.
    pub fn warning(message: &'static str, since: f64) -> Self {
        Self { weight: Weight::Warning, message, values: Vec::new(), since }
    }

    /// The values for its message.
    pub fn args(&self) -> Args {
        self.values.iter().fold(Args::new(), |args, (name, value)| args.text(name, value.clone()))
    }

    /// Whether it has stayed long enough.
    pub fn is_over(&self, now: f64) -> bool {
        self.weight == Weight::Info && now - self.since > INFO_STAYS
    }
}

impl Notice {
    /// Trouble with a file.
    pub fn from_store(error: &StoreError) -> Self {
        Self::from_message(error.message())
    }

    /// A message of the store.
    pub fn from_message(message: Message) -> Self {
        Self { weight: Weight::Warning, message: message.id, values: message.args, since: 0.0 }
    }
}
