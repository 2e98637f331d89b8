//! The codes on the cards: six by six squares inside a black frame, and nothing else that a camera has to read.
//!
//! Two cards differ in at least [`DISTANCE`] of their 36 squares however they are turned, and a card from itself when it is turned.
//! So several squares may be read wrongly, and the card and its side are still known.

use serde::{Deserialize, Serialize};

/// How many squares a side of the code has, without the frame.
pub const SIDE: usize = 6;
/// How many with the frame.
pub const FRAMED: usize = SIDE + 2;
/// In how many squares two codes differ at least, turned in any way.
pub const DISTANCE: u32 = 14;
/// How many cards there are.
pub const CARDS: u8 = 48;

/// The number of a card, from 1. It says nothing about who holds it: cards are dealt out anew.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Card(u8);

/// A side of a card, clockwise from A. The one on top is the answer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the letters that stand there")]
pub enum Side {
    A,
    B,
    C,
    D,
}

/// The card and side that are nearest to what was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Nearest {
    /// The card.
    pub card: Card,
    /// The side on top.
    pub side: Side,
    /// How many squares are otherwise.
    pub faults: u32,
}

impl Card {
    /// The card of this number, if there is one.
    pub fn new(number: u8) -> Option<Self> {
        (1..=CARDS).contains(&number).then_some(Self(number))
    }

    /// Its number.
    pub fn number(self) -> u8 {
        self.0
    }

    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=CARDS).map(Self)
    }

    /// Whether a square is black, side A on top, the frame counted.
    pub fn is_black(self, row: usize, column: usize) -> bool {
        if !(1..=SIDE).contains(&row) || !(1..=SIDE).contains(&column) {
            return row < FRAMED && column < FRAMED;
        }
        self.word() >> place(row - 1, column - 1) & 1 == 1
    }

    fn word(self) -> u64 {
        CODES[usize::from(self.0 - 1)]
    }
}

impl Side {
    /// All, in order.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// Its place, from 0: that of the option in a vote.
    pub fn index(self) -> u8 {
        self as u8
    }

    /// Its letter.
    pub fn letter(self) -> char {
        char::from(b'A' + self.index())
    }

    /// The side that is on top when the picture is turned clockwise by so many quarters.
    pub fn when_turned(self, quarters: u8) -> Self {
        // Turned clockwise, what was on the left comes on top.
        Self::ALL[usize::from((self.index() + 4 - quarters % 4) % 4)]
    }
}

/// The card whose code is nearest to these squares, row by row, the first in the highest bit.
pub fn nearest(read: u64) -> Nearest {
    let mut best = Nearest { card: Card(1), side: Side::A, faults: u32::MAX };
    for card in Card::all() {
        let mut word = card.word();
        // A card that was turned anticlockwise by one quarter has its right side, B, on top.
        for side in Side::ALL {
            let faults = (word ^ read).count_ones();
            if faults < best.faults {
                best = Nearest { card, side, faults };
            }
            word = anticlockwise(word);
        }
    }
    best
}

/// The place of a square in a word.
fn place(row: usize, column: usize) -> usize {
    SIDE * SIDE - 1 - row * SIDE - column
}

fn anticlockwise(word: u64) -> u64 {
    let mut turned = 0;
    for row in 0..SIDE {
        for column in 0..SIDE {
            turned |= (word >> place(column, SIDE - 1 - row) & 1) << place(row, column);
        }
    }
    turned
}

/// Drawn at random until enough were found that differ enough. Cards that are printed are in drawers for years: they stay as they are.
const CODES: [u64; CARDS as usize] = [
    0x7_dbf6_82c9,
    0xc_cba9_82d2,
    0x2_d302_5da7,
    0xc_a07e_34e8,
    0xe_84a5_e267,
    0x1_d077_172e,
    0x4_523c_ed67,
    0x5_ee18_8704,
    0xb_cce2_75d0,
    0x7_3abd_abe0,
    0xc_2ed8_65a7,
    0xd_16ea_a60a,
    0xa_994d_1e7a,
    0x9_422d_5a4d,
    0xd_3c2f_6774,
    0x6_3661_f1ae,
    0xd_c7b0_5d62,
    0x1_a5c5_8532,
    0x3_ea19_f9c7,
    0x6_411f_2472,
    0x8_8702_336e,
    0xa_a28f_919a,
    0x7_141a_2b43,
    0x2_1585_309f,
    0xf_7595_2a2c,
    0x9_9a5a_c43f,
    0x3_16a7_1371,
    0x3_8af9_7e21,
    0x4_2715_d055,
    0x6_9e1f_4af6,
    0x6_d64c_90d3,
    0x6_f968_3bec,
    0x2_7258_ef9a,
    0x9_498b_8f1f,
    0x5_2fe2_d904,
    0x9_5b9a_29e9,
    0xf_b771_427a,
    0x5_83e2_4efc,
    0x8_f8c0_c7f3,
    0x2_963e_b434,
    0xd_a863_4d1a,
    0xb_a2c8_3d76,
    0xc_7f96_e741,
    0xb_939d_6cce,
    0xf_0d30_26bf,
    0x4_7432_c478,
    0x0_f72a_9209,
    0x9_c4b6_089f,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn turns(word: u64) -> [u64; 4] {
        let second = anticlockwise(word);
        let third = anticlockwise(second);
        [word, second, third, anticlockwise(third)]
    }

    #[test]
    fn all_codes_differ_much_in_all_turns() {
        let words: Vec<u64> = CODES.iter().flat_map(|word| turns(*word)).collect();
        for (at, one) in words.iter().enumerate() {
            assert_eq!(one >> (SIDE * SIDE), 0);
            for other in &words[..at] {
                assert!((one ^ other).count_ones() >= DISTANCE, "{one:09x} and {other:09x}");
            }
        }
        assert_eq!(anticlockwise(turns(CODES[0])[3]), CODES[0]);
    }

    #[test]
    fn what_windows_and_shelves_look_like_is_no_code() {
        let mut plain = vec![0, (1 << (SIDE * SIDE)) - 1];
        for mask in 1..63_u64 {
            let rows = (0..SIDE).map(|row| if mask >> row & 1 == 1 { 63 << (row * SIDE) } else { 0 }).sum();
            plain.extend([rows, anticlockwise(rows)]);
        }
        for word in plain {
            assert!(nearest(word).faults > 6, "{word:09x}");
        }
    }

    #[test]
    fn a_side_on_top_is_known_and_six_faults_change_nothing() {
        for card in Card::all() {
            for (side, word) in Side::ALL.into_iter().zip(turns(card.word())) {
                assert_eq!(nearest(word), Nearest { card, side, faults: 0 });
                let spoilt = word ^ 0x0_1001_0811 ^ 0x8_0000_0000;
                let found = nearest(spoilt);
                assert_eq!((found.card, found.side, found.faults), (card, side, 6));
            }
        }
    }

    #[test]
    fn a_turned_picture_turns_the_side() {
        assert_eq!(Side::A.when_turned(1), Side::D);
        assert_eq!(Side::B.when_turned(1), Side::A);
        assert_eq!(Side::C.when_turned(2), Side::A);
        assert_eq!((Card::new(0), Card::new(CARDS + 1)), (None, None));
    }
}
