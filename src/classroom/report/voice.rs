//! Words of documents: messages of `locales/*/report.ftl` in one language.

use super::About;
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

/// Speaks one language.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    words: &'a Words,
    pub lang: Lang,
}

impl<'a> Voice<'a> {
    pub fn of(about: &About<'a>) -> Self {
        Self { words: about.words, lang: about.lang }
    }

    pub fn new(words: &'a Words, lang: Lang) -> Self {
        Self { words, lang }
    }

    /// A message as it stands.
    pub fn say(self, message: &str) -> String {
        self.with(message, &Args::new())
    }

    /// A message with its placeables.
    pub fn with(self, message: &str, args: &Args) -> String {
        self.words.ui(self.lang, message, None, args)
    }

    /// A number with one digit behind the point, of thousandths as a percentage: 12,5.
    pub fn percent(self, thousandths: i32) -> String {
        let (whole, tenth) = (thousandths.unsigned_abs() / 10, thousandths.unsigned_abs() % 10);
        self.decimal(thousandths < 0, whole, (tenth > 0).then(|| tenth.to_string()))
    }

    /// Points in hundredths: 12,25.
    pub fn points(self, hundredths: i32) -> String {
        let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        self.decimal(hundredths < 0, whole, (rest > 0).then(|| format!("{rest:02}").trim_end_matches('0').to_owned()))
    }

    fn decimal(self, negative: bool, whole: u32, behind: Option<String>) -> String {
        let point = if matches!(self.lang, Lang::En | Lang::Pseudo) { '.' } else { ',' };
        let minus = if negative { "\u{2212}" } else { "" };
        match behind {
            Some(behind) => format!("{minus}{whole}{point}{behind}"),
            None => format!("{minus}{whole}"),
        }
    }
}
