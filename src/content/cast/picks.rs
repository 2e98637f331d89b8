//! The player's own figure, as seven small numbers that a profile can store. Each number walks through a list; a number
//! past its end starts again at its beginning, so an older profile always gives some face.

use super::{Age, Carried, Clothes, Dye, Eyes, Glasses, Hair, HairColour, Headgear, Look, Neckwear, Pin, Skin};

/// One row of the profile editor, in the order in which a profile stores them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pick {
    /// Of [`Skin::ALL`].
    Skin,
    /// Of [`Hair::ALL`].
    Hair,
    /// Of [`HairColour::ALL`].
    HairColour,
    /// Of [`Eyes::ALL`].
    Eyes,
    /// Of headgear that a student wears.
    Headgear,
    /// Of outfits: clothes with their colours.
    Clothes,
    /// Of [`Accessory::ALL`].
    Accessory,
}

/// What the player may add.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Accessory {
    /// Only the backpack, which everybody arrives with.
    None,
    /// Square glasses.
    SquareGlasses,
    /// Round glasses.
    RoundGlasses,
    /// A knitted scarf.
    Scarf,
    /// Earrings.
    Earrings,
    /// Wooden beads.
    Beads,
    /// A flower on the chest.
    Flower,
    /// A bow tie.
    Bow,
}

/// What the player can put on the head, with its colour.
const HEADGEAR: [(Headgear, Dye); 12] = [
    (Headgear::None, Dye::White),
    (Headgear::Taqiya, Dye::Petrol),
    (Headgear::Taqiya, Dye::Wine),
    (Headgear::Cap, Dye::Indigo),
    (Headgear::Cap, Dye::Red),
    (Headgear::Beanie, Dye::Ochre),
    (Headgear::Band, Dye::Rose),
    (Headgear::Headphones, Dye::Slate),
    (Headgear::Kerchief, Dye::Turquoise),
    (Headgear::Scarf, Dye::Plum),
    (Headgear::Tymaq, Dye::Forest),
    (Headgear::Borik, Dye::Madder),
];

/// What the player can wear: clothes, main colour, what is under it, trim.
const OUTFITS: [(Clothes, Dye, Dye, Dye); 12] = [
    (Clothes::Hoodie, Dye::Turquoise, Dye::White, Dye::Gold),
    (Clothes::Hoodie, Dye::Plum, Dye::White, Dye::Rose),
    (Clothes::Sweater, Dye::Blue, Dye::White, Dye::White),
    (Clothes::Sweater, Dye::Madder, Dye::White, Dye::Straw),
    (Clothes::Stripes, Dye::Cream, Dye::White, Dye::Indigo),
    (Clothes::Tee, Dye::Ochre, Dye::White, Dye::Madder),
    (Clothes::Shirt, Dye::Mint, Dye::White, Dye::Gold),
    (Clothes::Windbreaker, Dye::Leaf, Dye::Cream, Dye::Ochre),
    (Clothes::Cardigan, Dye::Violet, Dye::Cream, Dye::Gold),
    (Clothes::Overall, Dye::Indigo, Dye::Straw, Dye::Gold),
    (Clothes::Kamzol, Dye::Wine, Dye::Cream, Dye::Gold),
    (Clothes::Shapan, Dye::Petrol, Dye::Cream, Dye::Gold),
];

impl Pick {
    /// Every row, in the order in which a profile stores them.
    pub const ALL: [Self; 7] =
        [Self::Skin, Self::Hair, Self::HairColour, Self::Eyes, Self::Headgear, Self::Clothes, Self::Accessory];

    /// How many choices the row has; never 0.
    #[must_use]
    pub const fn count(self) -> usize {
        match self {
            Self::Skin => Skin::ALL.len(),
            Self::Hair => Hair::ALL.len(),
            Self::HairColour => HairColour::ALL.len(),
            Self::Eyes => Eyes::ALL.len(),
            Self::Headgear => HEADGEAR.len(),
            Self::Clothes => OUTFITS.len(),
            Self::Accessory => Accessory::ALL.len(),
        }
    }

    /// The choice that `picks` has in this row, brought into range.
    #[must_use]
    pub fn chosen(self, picks: &[u8]) -> usize {
        usize::from(picks.get(self as usize).copied().unwrap_or(0)) % self.count()
    }
}

impl Accessory {
    /// Every accessory.
    pub const ALL: [Self; 8] = [
        Self::None,
        Self::SquareGlasses,
        Self::RoundGlasses,
        Self::Scarf,
        Self::Earrings,
        Self::Beads,
        Self::Flower,
        Self::Bow,
    ];
}

impl Look {
    /// The player's figure from the numbers of a profile, one per [`Pick`]; a missing number is 0.
    #[must_use]
    pub fn from_picks(picks: &[u8]) -> Self {
        let (headgear, headgear_dye) = HEADGEAR[Pick::Headgear.chosen(picks)];
        let (clothes, dye, under, trim) = OUTFITS[Pick::Clothes.chosen(picks)];
        let mut look = Self {
            age: Age::Young,
            skin: Skin::ALL[Pick::Skin.chosen(picks)],
            hair: Hair::ALL[Pick::Hair.chosen(picks)],
            hair_colour: HairColour::ALL[Pick::HairColour.chosen(picks)],
            eyes: Eyes::ALL[Pick::Eyes.chosen(picks)],
            headgear,
            headgear_dye,
            clothes,
            dye,
            under,
            trim,
            carried: Carried::Backpack,
            ..Self::default()
        };
        match Accessory::ALL[Pick::Accessory.chosen(picks)] {
            Accessory::None => {}
            Accessory::SquareGlasses => look.glasses = Glasses::Square,
            Accessory::RoundGlasses => look.glasses = Glasses::Round,
            Accessory::Scarf => look.neck = Neckwear::Scarf,
            Accessory::Earrings => look.pin = Pin::Earrings,
            Accessory::Beads => look.neck = Neckwear::Beads,
            Accessory::Flower => look.pin = Pin::Flower,
            Accessory::Bow => look.neck = Neckwear::Bow,
        }
        look
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_numbers_give_a_face() {
        for value in 0..=u8::MAX {
            let _ = Look::from_picks(&[value; 9]);
        }
        assert_eq!(Look::from_picks(&[]), Look::from_picks(&[0; 7]));
    }

    #[test]
    fn every_choice_of_a_row_looks_different() {
        for (row, pick) in Pick::ALL.into_iter().enumerate() {
            let looks: Vec<Look> = (0..pick.count())
                .map(|choice| {
                    let mut picks = [0_u8; 7];
                    picks[row] = u8::try_from(choice).unwrap();
                    Look::from_picks(&picks)
                })
                .collect();
            for (i, look) in looks.iter().enumerate() {
                assert!(!looks[i + 1..].contains(look), "{pick:?} {i} comes twice");
            }
        }
    }
}
