//! What the teacher wants of a lesson, from the window or from a phone.

use super::game::GameWish;
use super::quest::QuestWish;
use super::survey::SurveyWish;
use std::net::Ipv4Addr;

use super::cards::CardsWish;
use super::vote::VoteWish;
use crate::classroom::lesson::LessonAction;
use crate::classroom::seat::Seat;
use crate::classroom::server::room::Doors;

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum LessonView {
    /// What the class sees.
    #[default]
    Projector,
    /// What the teacher sees.
    Teacher,
    /// What the teacher sees of phones: who is in, and how one comes in.
    Phones,
}

/// What the teacher wants.
#[derive(Clone, PartialEq, Debug)]
pub enum LessonWish {
    /// Something of the lesson's rules.
    Rule(LessonAction),
    /// Something of the vote of the present step.
    Vote(VoteWish),
    /// Something of the survey of the present step.
    Survey(SurveyWish),
    /// Something of the team quest.
    Quest(QuestWish),
    /// Something of the experiment of the present step.
    Game(GameWish),
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
    /// Something of the door through which phones come in.
    Door(DoorWish),
}

/// Whether phones take part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reach {
    /// They do.
    Open,
    /// They do not.
    Shut,
}

/// What the teacher wants of the door through which phones come in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DoorWish {
    /// How one comes in.
    Doors(Doors),
    /// Another code.
    NewCode,
    /// Another PIN; the teacher's phones are asked for it anew.
    NewPin,
    /// Another address of this computer.
    Over(Ipv4Addr),
    /// A seat goes.
    Remove(Seat),
    /// The computer's networks are looked for anew.
    Look,
    /// The PIN is shown in the teacher's view.
    ShowPin,
    /// The jurors' codes are shown in the teacher's view, or no longer.
    ShowJury(bool),
    /// Another code for each juror.
    NewJuryCodes,
    /// The class is shown how one comes in, or no longer.
    ShowDoor(bool),
}
