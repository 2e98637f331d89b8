//! The townspeople who have no name: looks by number, put together from the parts of the cast. Role, age and season dress them; none of
//! them takes part in anything.

use crate::content::blueprint::CROWD_LOOKS;
use crate::content::cast::*;

/// The look of number `n`; numbers beyond the last begin again.
pub fn look(n: u8) -> Look {
    let n = usize::from(n % CROWD_LOOKS);
    let skin = [Skin::Apricot, Skin::Wheat, Skin::Bronze, Skin::Ivory, Skin::Wheat][n % 5];
    let dye = [
        Dye::Turquoise,
        Dye::Ochre,
        Dye::Indigo,
        Dye::Brick,
        Dye::Moss,
        Dye::Plum,
        Dye::Petrol,
        Dye::Rose,
        Dye::Gold,
        Dye::Slate,
        Dye::Wine,
        Dye::Mint,
    ][(n * 5 + 1) % 12];
    let look = Look { skin, dye, under: Dye::Cream, trim: Dye::Straw, ..Look::default() };
    match n % 12 {
        0 => Look { hair: Hair::Fringe, clothes: Clothes::Hoodie, carried: Carried::Backpack, ..look },
        1 => Look { hair: Hair::Long, eyes: Eyes::Lashes, clothes: Clothes::Sweater, ..look },
        2 => Look {
            hair: Hair::Cropped,
            headgear: Headgear::Taqiya,
            headgear_dye: Dye::Petrol,
            clothes: Clothes::Shirt,
            ..look
        },
        3 => Look {
            age: Age::Old,
            hair_colour: HairColour::Grey,
            eyes: Eyes::Lashes,
            headgear: Headgear::Kimeshek,
            headgear_dye: Dye::White,
            clothes: Clothes::Kamzol,
            ..look
        },
        4 => Look {
            age: Age::Grown,
            hair: Hair::Bun,
            hair_colour: HairColour::Umber,
            eyes: Eyes::Lashes,
            clothes: Clothes::Cardigan,
            ..look
        },
        5 => Look { age: Age::Grown, hair: Hair::Side, clothes: Clothes::Jacket, neck: Neckwear::Tie, ..look },
        6 => Look { age: Age::Child, hair: Hair::Braids, eyes: Eyes::Lashes, clothes: Clothes::Sweater, ..look },
        7 => Look {
            age: Age::Old,
            hair_colour: HairColour::White,
            headgear: Headgear::Qalpaq,
            headgear_dye: Dye::White,
            beard: Beard::Full,
            clothes: Clothes::Shapan,
            trim: Dye::Gold,
            ..look
        },
        8 => Look {
            hair: Hair::Short,
            headgear: Headgear::Cap,
            headgear_dye: Dye::Red,
            clothes: Clothes::Windbreaker,
            ..look
        },
        9 => Look {
            hair: Hair::Ponytail,
            hair_colour: HairColour::Brown,
            eyes: Eyes::Lashes,
            clothes: Clothes::Stripes,
            ..look
        },
        10 => {
            Look { age: Age::Grown, hair: Hair::Cropped, beard: Beard::Moustache, clothes: Clothes::Tracksuit, ..look }
        }
        _ => Look {
            age: Age::Grown,
            hair: Hair::Bob,
            eyes: Eyes::Lashes,
            headgear: Headgear::Kerchief,
            headgear_dye: Dye::Gold,
            clothes: Clothes::VNeck,
            ..look
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn everybody_in_the_crowd_is_somebody_else() {
        let looks: HashSet<Look> = (0..CROWD_LOOKS).map(look).collect();
        assert_eq!(looks.len(), usize::from(CROWD_LOOKS));
    }
}
