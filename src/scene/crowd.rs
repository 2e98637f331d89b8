//! The looks of townspeople who are nobody in particular, by number. They come from age and trade alone, as those of the cast.

use crate::content::blueprint::CROWD_LOOKS;
use crate::content::cast::{
    Age, Beard, Carried, Clothes, Dye, Eyes, Glasses, Hair, HairColour, Headgear, Look, Neckwear, Pin, Skin,
};

/// The look of this number; numbers begin anew after the last.
#[must_use]
pub fn look(number: u8) -> Look {
    let base = Look::default();
    let woman = Look { eyes: Eyes::Lashes, ..base };
    let grown = Look { age: Age::Grown, ..base };
    let grown_woman = Look { age: Age::Grown, ..woman };
    match number % CROWD_LOOKS {
        // Students.
        0 => {
            Look { clothes: Clothes::Hoodie, dye: Dye::Turquoise, trim: Dye::Gold, carried: Carried::Backpack, ..base }
        }
        1 => Look { clothes: Clothes::Sweater, dye: Dye::Ochre, hair: Hair::Long, skin: Skin::Apricot, ..woman },
        2 => Look {
            clothes: Clothes::Windbreaker,
            dye: Dye::Indigo,
            headgear: Headgear::Taqiya,
            headgear_dye: Dye::Petrol,
            skin: Skin::Bronze,
            ..base
        },
        3 => Look {
            age: Age::Old,
            clothes: Clothes::Kamzol,
            dye: Dye::Madder,
            headgear: Headgear::Scarf,
            headgear_dye: Dye::Straw,
            hair_colour: HairColour::Grey,
            ..woman
        },
        4 => Look {
            clothes: Clothes::Cardigan,
            dye: Dye::Moss,
            hair: Hair::Bun,
            hair_colour: HairColour::Chestnut,
            skin: Skin::Apricot,
            glasses: Glasses::Round,
            ..grown_woman
        },
        5 => Look {
            clothes: Clothes::Jacket,
            dye: Dye::Slate,
            under: Dye::White,
            trim: Dye::Madder,
            neck: Neckwear::Tie,
            ..grown
        },
        6 => {
            Look { age: Age::Child, clothes: Clothes::Tee, dye: Dye::Rose, hair: Hair::Braids, trim: Dye::Red, ..woman }
        }
        7 => Look {
            age: Age::Old,
            clothes: Clothes::Shapan,
            dye: Dye::Brown,
            trim: Dye::Gold,
            headgear: Headgear::Qalpaq,
            headgear_dye: Dye::White,
            hair_colour: HairColour::White,
            beard: Beard::Full,
            skin: Skin::Bronze,
            ..base
        },
        8 => Look {
            clothes: Clothes::Hoodie,
            dye: Dye::Gold,
            headgear: Headgear::Cap,
            headgear_dye: Dye::Red,
            skin: Skin::Apricot,
            ..base
        },
        9 => Look {
            clothes: Clothes::Cardigan,
            dye: Dye::Blue,
            hair: Hair::Long,
            hair_colour: HairColour::Brown,
            skin: Skin::Wheat,
            ..woman
        },
        10 => Look { clothes: Clothes::Overall, dye: Dye::Brick, under: Dye::Sand, skin: Skin::Bronze, ..grown },
        11 => Look {
            age: Age::Old,
            clothes: Clothes::Kamzol,
            dye: Dye::Cream,
            trim: Dye::Turquoise,
            headgear: Headgear::Kimeshek,
            headgear_dye: Dye::White,
            ..woman
        },
        12 => Look {
            clothes: Clothes::WhiteCoat,
            dye: Dye::White,
            under: Dye::Mint,
            hair: Hair::Ponytail,
            pin: Pin::Badge,
            ..grown_woman
        },
        13 => Look {
            clothes: Clothes::Apron,
            dye: Dye::Red,
            under: Dye::Cream,
            headgear: Headgear::Kerchief,
            headgear_dye: Dye::Madder,
            ..grown_woman
        },
        14 => Look {
            clothes: Clothes::Shirt,
            dye: Dye::Sky,
            beard: Beard::Moustache,
            hair: Hair::Side,
            neck: Neckwear::Lanyard,
            ..grown
        },
        15 => Look {
            clothes: Clothes::Stripes,
            dye: Dye::White,
            trim: Dye::Indigo,
            hair: Hair::Curly,
            hair_colour: HairColour::Umber,
            skin: Skin::Walnut,
            ..base
        },
        16 => Look { age: Age::Child, clothes: Clothes::Tee, dye: Dye::Leaf, headgear: Headgear::Taqiya, ..base },
        17 => Look {
            clothes: Clothes::Tracksuit,
            dye: Dye::Petrol,
            trim: Dye::White,
            headgear: Headgear::Beanie,
            headgear_dye: Dye::Gold,
            ..base
        },
        18 => Look { clothes: Clothes::VNeck, dye: Dye::Plum, under: Dye::White, hair: Hair::Bob, ..woman },
        19 => Look {
            clothes: Clothes::Waistcoat,
            dye: Dye::Umber,
            under: Dye::Cream,
            headgear: Headgear::Tymaq,
            headgear_dye: Dye::Brown,
            beard: Beard::Goatee,
            ..grown
        },
        20 => Look {
            clothes: Clothes::Windbreaker,
            dye: Dye::Copper,
            hair: Hair::Ponytail,
            hair_colour: HairColour::Copper,
            skin: Skin::Ivory,
            carried: Carried::Backpack,
            ..woman
        },
        21 => Look {
            clothes: Clothes::Sweater,
            dye: Dye::Forest,
            trim: Dye::Straw,
            hair: Hair::Fringe,
            glasses: Glasses::Square,
            ..base
        },
        22 => Look {
            clothes: Clothes::Jacket,
            dye: Dye::Violet,
            under: Dye::Cream,
            headgear: Headgear::Borik,
            headgear_dye: Dye::Wine,
            ..grown_woman
        },
        _ => Look {
            age: Age::Old,
            clothes: Clothes::Cardigan,
            dye: Dye::Grey,
            under: Dye::White,
            hair: Hair::Bald,
            beard: Beard::Handlebar,
            glasses: Glasses::Half,
            ..base
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_of_the_crowd_look_the_same() {
        let looks: Vec<Look> = (0..CROWD_LOOKS).map(look).collect();
        for (at, one) in looks.iter().enumerate() {
            assert!(!looks[..at].contains(one), "{at}");
        }
        assert_eq!(look(CROWD_LOOKS), looks[0]);
    }
}
