//! Why a round can't be held, in three languages: `locales/<language>/ready.ftl`.

use super::grade::Unfit;
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

impl Unfit {
    /// The sentence about it.
    pub fn told(&self, words: &Words, lang: Lang) -> String {
        let named = |task: &crate::content::ids::TaskId| Args::new().text("task", task.as_str());
        let (message, args) = match self {
            Self::NoLevel(task, level) => ("ready-unfit-level", named(task).text("level", level.as_str())),
            Self::NoEntry(task, entry) => ("ready-unfit-entry", named(task).text("entry", entry.as_str())),
            Self::NoName(task, missing) => {
                let args = named(task).text("rule", missing.rule.as_str()).text("name", missing.name.as_str());
                ("ready-unfit-name", args)
            }
            // As the file of the round names it.
            Self::TooFew(task, topic) => ("ready-unfit-few", named(task).text("topic", format!("{topic:?}"))),
        };
        words.ui(lang, message, None, &args)
    }
}
