//! What is told of sealed rounds and their keys, in three languages: each refusal has its message in `locales/<language>/seal.ftl`.

use super::share::NotCombined;
use super::{NotOpened, NotSealed, WrongWords, public_line};
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

impl NotOpened {
    /// The sentence about it.
    pub fn told(&self, words: &Words, lang: Lang) -> String {
        let (message, args) = match self {
            Self::TooLarge => ("seal-large", Args::new()),
            Self::NoRound => ("seal-none", Args::new()),
            Self::Damaged => ("seal-damaged", Args::new()),
            Self::OtherSigner(signer) => ("seal-other-signer", Args::new().text("key", public_line(signer))),
            Self::Unsigned => ("seal-unsigned", Args::new()),
            Self::OtherKey => ("seal-other-key", Args::new()),
            Self::Resigned => ("seal-resigned", Args::new()),
            Self::Newer => ("seal-newer", Args::new()),
            Self::RoundMissing(round) => ("seal-round-missing", Args::new().text("round", round.to_string())),
            Self::RoundDiffers(round) => ("seal-round-differs", Args::new().text("round", round.to_string())),
        };
        words.ui(lang, message, None, &args)
    }
}

impl NotSealed {
    /// The sentence about it.
    pub fn told(&self, words: &Words, lang: Lang) -> String {
        let (message, args) = match self {
            Self::TooLarge => ("seal-too-much", Args::new()),
            Self::Name(path) => ("seal-name", Args::new().text("path", path.as_str())),
            Self::Note => ("seal-note", Args::new()),
            Self::Failed => ("seal-failed", Args::new()),
        };
        words.ui(lang, message, None, &args)
    }
}

impl WrongWords {
    /// The sentence about it.
    pub fn told(&self, words: &Words, lang: Lang) -> String {
        let (message, args) = match self {
            Self::Count { found, wanted } => {
                ("seal-words-count", Args::new().number("found", whole(*found)).number("wanted", whole(*wanted)))
            }
            Self::These { words: wrong, more } => {
                let message = match (wrong.len(), more) {
                    (1, false) => "seal-word-wrong",
                    (1, true) => "seal-word-wrong-and-more",
                    _ => "seal-words-wrong",
                };
                (message, Args::new().text("words", listed(wrong)))
            }
            Self::Some => ("seal-words-some", Args::new()),
        };
        words.ui(lang, message, None, &args)
    }
}

impl NotCombined {
    /// The sentence about it.
    pub fn told(&self, words: &Words, lang: Lang) -> String {
        let (message, args) = match self {
            Self::TooFew { found, needed } => {
                ("seal-shares-few", Args::new().number("found", whole(*found)).number("needed", whole(*needed)))
            }
            Self::Foreign(shares) => ("seal-shares-foreign", Args::new().text("shares", listed(shares))),
            Self::Differ(one, other) => ("seal-shares-differ", Args::new().text("shares", listed(&[*one, *other]))),
            Self::Wrong => ("seal-shares-wrong", Args::new()),
        };
        words.ui(lang, message, None, &args)
    }
}

fn listed(numbers: &[usize]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
