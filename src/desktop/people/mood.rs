//! What the eight moods do to a face, in numbers, and everything between two of them.

use crate::content::cast::Mood;

/// One state of the moving parts of a face. Lengths are units of the face's 16 × 14 grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expression {
    /// How far the inner and the outer ends of the brows are raised.
    pub brow_in: f32,
    pub brow_out: f32,
    /// How much lower the outer end of the first brow is.
    pub brow_tilt: f32,
    /// How far the lids are shut, 0 to 1, from above and from below.
    pub lid: f32,
    pub lower: f32,
    /// Where the pupils look, and their size.
    pub look_x: f32,
    pub look_z: f32,
    pub pupil: f32,
    /// How high the corners of the mouth are.
    pub corners: (f32, f32),
    /// How wide the mouth is, and how far open.
    pub width: f32,
    pub open: f32,
    /// Each 0 to 1: a round mouth, shown teeth, a mouth to one side, red cheeks, lines between the brows, a tear, sweat.
    pub round: f32,
    pub teeth: f32,
    pub aside: f32,
    pub blush: f32,
    pub frown: f32,
    pub tear: f32,
    pub sweat: f32,
}

const CALM: Expression = Expression {
    brow_in: 0.0,
    brow_out: 0.0,
    brow_tilt: 0.0,
    lid: 0.12,
    lower: 0.0,
    look_x: 0.0,
    look_z: 0.0,
    pupil: 1.0,
    corners: (0.25, 0.25),
    width: 4.2,
    open: 0.0,
    round: 0.0,
    teeth: 0.0,
    aside: 0.0,
    blush: 0.35,
    frown: 0.0,
    tear: 0.0,
    sweat: 0.0,
};

impl Expression {
    /// The face of one mood.
    pub const fn of(mood: Mood) -> Self {
        match mood {
            Mood::Calm => CALM,
            Mood::Glad => Self {
                brow_in: 0.5,
                brow_out: 0.4,
                lid: 0.05,
                lower: 0.38,
                look_z: 0.1,
                corners: (1.3, 1.3),
                width: 5.6,
                open: 1.7,
                blush: 0.75,
                ..CALM
            },
            Mood::Sly => Self {
                brow_in: -0.5,
                brow_out: 1.0,
                brow_tilt: 0.9,
                lid: 0.40,
                lower: 0.22,
                look_x: 0.65,
                corners: (-0.15, 1.5),
                width: 5.4,
                aside: 1.0,
                ..CALM
            },
            Mood::Angry => Self {
                brow_in: -1.1,
                brow_out: 0.7,
                lid: 0.26,
                lower: 0.12,
                corners: (-0.9, -0.9),
                width: 4.4,
                blush: 0.55,
                frown: 1.0,
                ..CALM
            },
            Mood::Sad => Self {
                brow_in: 1.1,
                brow_out: -0.7,
                lid: 0.34,
                look_z: -0.5,
                corners: (-0.9, -0.9),
                width: 3.4,
                blush: 0.25,
                tear: 1.0,
                ..CALM
            },
            Mood::Afraid => Self {
                brow_in: 1.2,
                brow_out: 0.2,
                lid: 0.0,
                look_x: -0.3,
                look_z: 0.1,
                pupil: 0.72,
                corners: (-0.5, -0.5),
                width: 3.6,
                open: 1.0,
                teeth: 1.0,
                blush: 0.0,
                sweat: 1.0,
                ..CALM
            },
            Mood::Surprised => Self {
                brow_in: 1.3,
                brow_out: 1.2,
                lid: 0.0,
                corners: (0.0, 0.0),
                width: 2.3,
                open: 2.5,
                round: 1.0,
                blush: 0.4,
                ..CALM
            },
            Mood::Ashamed => Self {
                brow_in: 0.8,
                brow_out: -0.3,
                lid: 0.52,
                look_x: -0.7,
                look_z: -0.7,
                corners: (-0.35, -0.1),
                width: 2.8,
                blush: 1.0,
                ..CALM
            },
        }
    }

    /// The face on its way from `self` to `other`: 0 is `self`, 1 is `other`.
    pub fn towards(self, other: Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        let mid = |a: f32, b: f32| a + (b - a) * share;
        Self {
            brow_in: mid(self.brow_in, other.brow_in),
            brow_out: mid(self.brow_out, other.brow_out),
            brow_tilt: mid(self.brow_tilt, other.brow_tilt),
            lid: mid(self.lid, other.lid),
            lower: mid(self.lower, other.lower),
            look_x: mid(self.look_x, other.look_x),
            look_z: mid(self.look_z, other.look_z),
            pupil: mid(self.pupil, other.pupil),
            corners: (mid(self.corners.0, other.corners.0), mid(self.corners.1, other.corners.1)),
            width: mid(self.width, other.width),
            open: mid(self.open, other.open),
            round: mid(self.round, other.round),
            teeth: mid(self.teeth, other.teeth),
            aside: mid(self.aside, other.aside),
            blush: mid(self.blush, other.blush),
            frown: mid(self.frown, other.frown),
            tear: mid(self.tear, other.tear),
            sweat: mid(self.sweat, other.sweat),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_between_two_moods_begins_and_ends_with_them() {
        for from in Mood::ALL.map(Expression::of) {
            for to in Mood::ALL.map(Expression::of) {
                assert_eq!(from.towards(to, 0.0), from);
                let end = from.towards(to, 1.0);
                assert!((end.lid - to.lid).abs() < 1e-5 && (end.width - to.width).abs() < 1e-5);
            }
        }
    }

    #[test]
    fn no_two_moods_share_a_face() {
        for (i, a) in Mood::ALL.into_iter().enumerate() {
            for b in &Mood::ALL[i + 1..] {
                assert_ne!(Expression::of(a), Expression::of(*b));
            }
        }
    }
}
