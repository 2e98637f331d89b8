//! Time as it is handed in: whole seconds, and the time of day on a printed plan.

use std::fmt;

use crate::content::lesson::Minutes;

/// A number of seconds: a stretch of time, or a moment counted from some beginning.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Seconds(pub u32);

impl Seconds {
    /// None.
    pub const ZERO: Self = Self(0);

    /// So many whole minutes.
    pub fn minutes(minutes: u16) -> Self {
        Self(u32::from(minutes) * 60)
    }

    /// The sum, as far as numbers go.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The difference, and none where `other` is more.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Minutes, rounded to the nearest: what a plan prints.
    pub fn in_minutes(self) -> u32 {
        self.0.saturating_add(30) / 60
    }
}

impl From<Minutes> for Seconds {
    fn from(minutes: Minutes) -> Self {
        Self::minutes(minutes.0)
    }
}

/// As a clock of a lesson shows it: `7:05`.
impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// A time of day, in minutes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct DayTime(u16);

impl DayTime {
    const DAY: u32 = 24 * 60;

    /// Reads `8:30` or `08:30`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let digits = |text: &str| text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
        let number = |text: &str| digits(text).then(|| text.parse::<u16>().ok()).flatten();
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        (hours < 24 && minutes < 60).then_some(Self(hours * 60 + minutes))
    }

    /// So much later, over midnight if need be.
    #[must_use]
    pub fn after(self, passed: Seconds) -> Self {
        let minutes = (u32::from(self.0) + passed.in_minutes() % Self::DAY) % Self::DAY;
        Self(u16::try_from(minutes).unwrap_or(0))
    }
}

impl fmt::Display for DayTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}
