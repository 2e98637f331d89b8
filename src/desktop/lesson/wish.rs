//! What the teacher wants of a lesson, from the window or from a phone.

use super::cards::CardsWish;
use super::vote::VoteWish;
use crate::classroom::lesson::LessonAction;

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum LessonView {
    /// What the class sees.
    #[default]
    Projector,
    /// What the teacher sees.
    Teacher,
}

/// What the teacher wants.
#[derive(Clone, PartialEq, Debug)]
pub enum LessonWish {
    /// Something of the lesson's rules.
    Rule(LessonAction),
    /// Something of the vote of the present step.
    Vote(VoteWish),
    /// Something of printed cards.
    Cards(CardsWish),
    /// The other view.
    Look(LessonView),
    /// On to the next prompt, question or answer of the present step, or back.
    Turn(i8),
    /// The level of the present step is played.
    Play,
    /// Phones may take part, or no longer.
    Phones(Reach),
}

/// Whether phones take part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    /// They do.
    Open,
    /// They do not.
    Shut,
}
