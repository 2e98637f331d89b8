//! Teams: who plays, and from which school they come.

use serde::Serialize;

/// How few and how many teams a quest has.
pub const TEAMS: std::ops::RangeInclusive<u8> = 4..=8;

/// A team, by its number from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
pub struct TeamId(pub u8);

/// A school, as it was typed in. Two are the same where their letters and digits are.
#[derive(Clone, Debug, Serialize)]
pub struct School(pub String);

impl PartialEq for School {
    fn eq(&self, other: &Self) -> bool {
        let plain = |school: &Self| -> String {
            school.0.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        plain(self) == plain(other)
    }
}

impl Eq for School {}

/// A team. Its flag follows from its number: [`super::flag::flags`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Team {
    /// What it is called.
    pub name: String,
    /// Its school, where teams of several schools play.
    pub school: Option<School>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_is_the_same_however_it_is_typed() {
        let school = |text: &str| School(text.to_owned());
        assert_eq!(school("№ 12 мектеп"), school("№12 Мектеп "));
        assert_ne!(school("№ 12 мектеп"), school("№ 21 мектеп"));
    }
}
