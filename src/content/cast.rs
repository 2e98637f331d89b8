//! Who looks how: the people and animals of `assets/cast.ron`, and the player's own figure.
//!
//! Start at [`Cast`], which the shipped file becomes. A [`Look`] is plain data: one choice per part, each an enum of
//! `parts`, and colours by name. How a part is drawn is known to `desktop::people` alone. Nothing here says
//! anything about honesty: a look follows from role and age, and everybody has all eight moods.

mod parts;
mod picks;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::PersonId;

pub use parts::{
    Age, Beard, Carried, Clothes, Dye, Eyes, Freckles, Glasses, Hair, HairColour, Headgear, Mood, Neckwear, Pin, Skin,
    Species,
};
pub use picks::{Accessory, Pick};

/// Everybody, by the id that the levels use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast(BTreeMap<PersonId, Person>);

/// Why a cast could not be read.
#[derive(Clone, Debug, PartialEq)]
pub enum CastError {
    /// It isn't a map from ids to people; with the place of the first mistake.
    Ron(ron::error::SpannedError),
    /// A key isn't an id.
    NotAnId(String),
}

/// One entry of the cast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// What one sees.
    pub look: Look,
}

/// All that a portrait or a figure in the town needs to know about somebody. A part that is left out has its default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Look {
    /// People, or one of the animals of the tales, who wear the same clothes.
    pub species: Species,
    /// Decides size and lines of the face.
    pub age: Age,
    /// Ignored by animals, whose fur belongs to the species.
    pub skin: Skin,
    /// How the hair is cut or done.
    pub hair: Hair,
    /// Of hair, brows and beard.
    pub hair_colour: HairColour,
    /// The drawing of the lids.
    pub eyes: Eyes,
    /// Moustache and beard.
    pub beard: Beard,
    /// Freckles across the nose.
    pub freckles: Freckles,
    /// Before the eyes.
    pub glasses: Glasses,
    /// On the head.
    pub headgear: Headgear,
    /// The colour of the headgear.
    pub headgear_dye: Dye,
    /// On the body.
    pub clothes: Clothes,
    /// The main colour of the clothes: of a jacket, the jacket.
    pub dye: Dye,
    /// What is under a jacket, waistcoat or shapan; the collar of a shirt.
    pub under: Dye,
    /// Ornament, stripes, tie, ribbon, scarf, beads.
    pub trim: Dye,
    /// Round the neck.
    pub neck: Neckwear,
    /// On the chest or in the ears.
    pub pin: Pin,
    /// On the back.
    pub carried: Carried,
}

impl Cast {
    /// The cast that the game ships.
    ///
    /// # Panics
    /// Never in a build whose tests pass: they read the same file.
    #[must_use]
    pub fn shipped() -> Self {
        Self::parse(include_str!("../../assets/cast.ron")).expect("assets/cast.ron is read by the tests of this module")
    }

    /// Reads a cast from RON: a map from id to [`Person`].
    ///
    /// # Errors
    /// Text that isn't such a map, or a key that isn't an id.
    pub fn parse(text: &str) -> Result<Self, CastError> {
        let raw: BTreeMap<String, Person> = ron::from_str(text).map_err(CastError::Ron)?;
        raw.into_iter()
            .map(|(key, person)| match PersonId::parse(&key) {
                Some(id) => Ok((id, person)),
                None => Err(CastError::NotAnId(key)),
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The look of `id`, if such a person is in the cast.
    #[must_use]
    pub fn look(&self, id: &str) -> Option<&Look> {
        self.0.get(id).map(|person| &person.look)
    }

    /// Everybody, in the order of their ids.
    pub fn people(&self) -> impl Iterator<Item = (&PersonId, &Person)> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids that levels may name.
    const EXPECTED: &str = "you rustam aizere madina dima bolat gulnar zhandos erlan raushan arman wagner yura halida \
        turar gulsim erasyl nazerke bayan gaini kezek aruzhan danat timofey karlygash zaure sanjar mother-school \
        nilufar murat teacher-test seller aldar bai boy oldman twins-mother traveller kurt-girl mouse hedgehog fox \
        hare jerboa magpie owl marmot";

    #[test]
    fn the_shipped_cast_has_everybody() {
        let cast = Cast::shipped();
        for id in EXPECTED.split_whitespace() {
            assert!(cast.look(id).is_some(), "{id} is missing");
        }
    }

    #[test]
    fn no_two_look_the_same() {
        let cast = Cast::shipped();
        let mut seen: BTreeMap<String, &PersonId> = BTreeMap::new();
        for (id, person) in cast.people() {
            let twin = seen.insert(format!("{:?}", person.look), id);
            assert_eq!(twin, None, "{id} has a twin");
        }
    }

    #[test]
    fn any_two_differ_in_more_than_one_part() {
        let cast = Cast::shipped();
        let people: Vec<_> = cast.people().collect();
        for (i, (id, a)) in people.iter().enumerate() {
            for (other, b) in &people[i + 1..] {
                let fields =
                    |look: &Look| -> Vec<String> { format!("{look:?}").split(", ").map(str::to_owned).collect() };
                let differing = fields(&a.look).iter().zip(fields(&b.look)).filter(|(x, y)| *x != y).count();
                assert!(differing >= 3, "{id} and {other} differ in only {differing} parts");
            }
        }
    }

    #[test]
    fn a_look_survives_writing_and_reading() {
        for (_, person) in Cast::shipped().people() {
            let text = ron::to_string(person).unwrap();
            assert_eq!(&ron::from_str::<Person>(&text).unwrap(), person);
        }
    }

    #[test]
    fn a_misspelt_part_is_refused() {
        assert!(Cast::parse(r#"{ "x": Person(look: Look(hairs: Short)) }"#).is_err());
        assert!(Cast::parse(r#"{ "x": Person(look: Look(hair: Shorter)) }"#).is_err());
        assert_eq!(Cast::parse(r#"{ "No Id": Person(look: Look()) }"#), Err(CastError::NotAnId("No Id".to_owned())));
    }
}
