//! The languages in which the game can be set.

/// A language of the game.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Lang {
    /// Kazakh, the reference.
    #[default]
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
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
        }
    }
}
