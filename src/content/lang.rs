//! The languages: three that people speak, and one for tests.

use unic_langid::{LanguageIdentifier, langid};

/// A language of the game.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, serde::Serialize)]
pub enum Lang {
    /// Kazakh, the reference.
    #[default]
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
    /// English with accents and a third longer: shows what a screen does with long words. Only for tests.
    Pseudo,
}

impl Lang {
    /// The languages that people speak, in the order in which they stand in for each other.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// Its code, which is the name of its folder in `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
            Self::Pseudo => "pseudo",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "kk" => Some(Self::Kk),
            "ru" => Some(Self::Ru),
            "en" => Some(Self::En),
            "pseudo" => Some(Self::Pseudo),
            _ => None,
        }
    }

    /// Its own name for itself, as it stands in a list of languages.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Kk => "Қазақша",
            Self::Ru => "Русский",
            Self::En => "English",
            Self::Pseudo => "Ƥşéúðö",
        }
    }

    /// Where its words come from: its position in [`Lang::ALL`].
    pub(crate) fn index(self) -> usize {
        match self {
            Self::Kk => 0,
            Self::Ru => 1,
            Self::En | Self::Pseudo => 2,
        }
    }

    /// The identifier by which plural rules are chosen.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::Kk => langid!("kk"),
            Self::Ru => langid!("ru"),
            Self::En | Self::Pseudo => langid!("en"),
        }
    }
}
