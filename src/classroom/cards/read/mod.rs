//! Reading cards from a picture in greys. Begin at [`read`].
//!
//! Three steps, a file each. [`blobs`] finds what is darker than its surroundings and walks round it; [`quad`] says whether that is
//! four straight sides, and where they meet; [`grid`] looks at the eight by eight squares inside, asks for a black frame with white
//! round it, and for a code that is near to a card's. What is near enough is sure; what is not quite is left to a person.
//!
//! Everything is reckoned in whole numbers, in sixteenths of a pixel, so that a photograph is the same readings on every machine.
//! It is done twice, on the picture and on half of it, where coarse grain and blurred edges of near cards are finer.

mod blobs;
mod grid;
mod quad;

use super::code::{Card, Side, nearest};
use super::grey::Grey;

/// At most so many of the 36 squares are otherwise, for a reading to be sure.
pub const SURE: u32 = 3;
/// At most so many, for a reading to be shown to a person: no other card is as near.
pub const NEAR: u32 = 5;

/// A point in sixteenths of a pixel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Point {
    /// From the left.
    pub x: i64,
    /// From the top.
    pub y: i64,
}

/// A card that was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reading {
    /// The card.
    pub card: Card,
    /// The side on top.
    pub side: Side,
    /// Whether it can be relied on.
    pub trust: Trust,
    /// Its corners, clockwise.
    pub corners: [Point; 4],
}

/// Whether a reading can be relied on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Trust {
    /// It can.
    Sure,
    /// Too many squares are otherwise, as when a hand is before them.
    Blurred,
    /// It is held aslant, nearly as much to one side as to the next.
    Aslant,
}

impl Reading {
    /// Its middle, in pixels.
    pub fn middle(&self) -> (i64, i64) {
        let sum = |of: fn(&Point) -> i64| self.corners.iter().map(of).sum::<i64>();
        (sum(|corner| corner.x) / 64, sum(|corner| corner.y) / 64)
    }

    /// The longest way from its middle to a corner along one axis, in pixels.
    pub fn reach(&self) -> i64 {
        let (x, y) = self.middle();
        let far = self.corners.iter().map(|corner| (corner.x / 16 - x).abs().max((corner.y / 16 - y).abs()));
        far.max().unwrap_or(0)
    }

    /// Whether another reading is of the same piece of paper in the picture.
    fn is_at(&self, other: &Self) -> bool {
        let ((x, y), (u, v)) = (self.middle(), other.middle());
        let near = self.reach().max(other.reach());
        (x - u).abs() < near && (y - v).abs() < near
    }
}

/// All cards that are seen in a picture, by number.
pub fn read(grey: &Grey) -> Vec<Reading> {
    let mut found: Vec<Reading> = look(grey, 1);
    if let Some(half) = grey.halved() {
        for reading in look(&half, 2) {
            match found.iter_mut().find(|other| other.is_at(&reading)) {
                Some(other) if other.trust != Trust::Sure && reading.trust == Trust::Sure => *other = reading,
                Some(_) => {}
                None => found.push(reading),
            }
        }
    }
    found.sort_by_key(|reading| (reading.card, reading.middle()));
    found
}

/// One look at a picture that is smaller by this than the one that was taken.
fn look(grey: &Grey, smaller: i64) -> Vec<Reading> {
    let mut found: Vec<Reading> = Vec::new();
    let mask = blobs::dark(grey);
    blobs::outlines(grey.width(), grey.height(), &mask, |outline| {
        let Some(mut corners) = quad::corners(outline) else { return };
        let Some(reading) = judge(grey, &corners) else { return };
        corners.iter_mut().for_each(|corner| *corner = Point { x: corner.x * smaller, y: corner.y * smaller });
        let reading = Reading { corners, ..reading };
        if !found.iter().any(|other| other.is_at(&reading) && other.card == reading.card) {
            found.push(reading);
        }
    });
    found
}

fn judge(grey: &Grey, corners: &[Point; 4]) -> Option<Reading> {
    let read = grid::squares(grey, corners)?;
    let near = nearest(read.word);
    if near.faults > NEAR {
        return None;
    }
    let trust = match quad::is_aslant(corners) {
        _ if near.faults > SURE || read.spoilt => Trust::Blurred,
        true => Trust::Aslant,
        false => Trust::Sure,
    };
    Some(Reading { card: near.card, side: near.side, trust, corners: *corners })
}
