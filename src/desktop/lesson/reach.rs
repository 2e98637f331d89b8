//! Phones in the lesson that is held: how they come in, what they show at which step, and what the teacher's own phone asks for.

use super::cards::CardsWish;
use super::game::GameWish;
use super::phones::{self, By, PhoneNews, Phones};
use super::survey::SurveyWish;
use super::vote::{HeldVote, VoteWish};
use super::{Activity, DoorWish, EXTEND, Held, LessonWish};
use crate::classroom::lesson::LessonAction;
use crate::classroom::server::room::Room;
use crate::classroom::server::room::message::Wish;
use crate::classroom::vote::VoteAction;
use crate::content::lesson::StepKind;
use crate::content::library::Library;
use crate::store::lesson::KeptPhones;

impl Held {
    pub(super) fn door_wish(&mut self, library: &Library, wish: DoorWish) {
        self.networks = phones::networks();
        self.no_phones = None;
        self.shows_pin = wish == DoorWish::ShowPin;
        if let DoorWish::ShowJury(shows) = wish {
            self.shows_jury = shows;
        }
        match (&mut self.phones, wish) {
            (None, DoorWish::Over(address)) => match Phones::open_at(library, address.into()) {
                Ok(phones) => self.take_phones(library, phones),
                Err(why) => self.no_phones = Some(why),
            },
            (_, DoorWish::ShowDoor(shows)) => self.shows_door = shows,
            (_, DoorWish::Look | DoorWish::ShowPin | DoorWish::ShowJury(_)) | (None, _) => {}
            (Some(phones), wish) => {
                phones.told = None;
                self.no_phones = match wish {
                    DoorWish::Over(address) => phones.move_to(library, address).err(),
                    wish => {
                        phones.change(|room| change(room, wish));
                        None
                    }
                };
            }
        }
    }

    /// These phones take part.
    pub fn take_phones(&mut self, library: &Library, phones: Phones) {
        self.phones = Some(phones);
        self.no_phones = None;
        self.show_on_phones(library);
    }

    /// The phones that took part before the lights went out are let in again.
    pub(super) fn phones_again(&mut self, library: &Library, kept: &KeptPhones) {
        match Phones::reopen(library, kept) {
            Ok(phones) => {
                self.take_phones(library, phones);
                // Ballots are secret and written nowhere: the vote begins anew.
                let votes = self.standing().is_some_and(|standing| standing.by == By::Phones);
                if let Some(phones) =
                    self.phones.as_mut().filter(|phones| votes && phones.told == Some(PhoneNews::Back))
                {
                    phones.told = Some(PhoneNews::VoteAgain);
                }
                self.tell_desk(library);
            }
            Err(why) => self.no_phones = Some(why),
        }
    }

    /// Shows the present step on the phones. A vote that was begun by hands goes on by hands.
    pub(super) fn show_on_phones(&mut self, library: &Library) {
        let Some(phones) = &self.phones else { return };
        if let Activity::Survey(survey) = &mut self.activity
            && survey.closed.is_none()
        {
            phones.show_survey(library, survey.for_phones());
            return;
        }
        if let Activity::Game(game) = &mut self.activity
            && game.take_again(phones)
        {
            return;
        }
        let counted = self.vote().is_some_and(HeldVote::is_counted);
        let asked = self.step().and_then(|step| match &step.kind {
            StepKind::Vote(asked) if !counted => Some((step, asked)),
            _ => None,
        });
        phones.show(library, &self.lesson, asked);
        if let Some(phones) = &mut self.phones {
            phones.of_quest = None;
        }
        self.show_quest(library);
    }

    /// What the teacher's own phone asks for, as wishes of the lesson.
    pub fn heard(&mut self) -> Vec<LessonWish> {
        let Some(phones) = &mut self.phones else { return Vec::new() };
        let wishes = phones.wishes().into_iter().filter_map(|wish| {
            Some(match wish {
                Wish::Next => LessonWish::Rule(LessonAction::Next),
                Wish::Back => LessonWish::Rule(LessonAction::Back),
                Wish::Extend => LessonWish::Rule(LessonAction::Extend { by: EXTEND }),
                Wish::Blank => LessonWish::Rule(LessonAction::Blank),
                Wish::Unblank => LessonWish::Rule(LessonAction::Show),
                Wish::Freeze => LessonWish::Vote(VoteWish::Rule(VoteAction::Freeze)),
                Wish::Thaw => LessonWish::Vote(VoteWish::Rule(VoteAction::Thaw)),
                Wish::Close if self.survey().is_some() => LessonWish::Survey(SurveyWish::Close),
                Wish::Close if self.game().is_some() => LessonWish::Game(GameWish::Close),
                Wish::Reveal if self.game().is_some() => LessonWish::Game(GameWish::Reveal),
                Wish::Close => LessonWish::Vote(VoteWish::Rule(VoteAction::Close)),
                Wish::Reveal => LessonWish::Vote(VoteWish::Rule(VoteAction::Reveal)),
                Wish::Again => LessonWish::Vote(VoteWish::Rule(VoteAction::Again)),
                Wish::CloseDoor | Wish::OpenDoor | Wish::Remove(_) => return None,
            })
        });
        let wishes: Vec<LessonWish> = wishes.collect();
        let photo = self.phones.as_ref().and_then(Phones::photo);
        let photo = photo.map(|bytes| LessonWish::Cards(CardsWish::Sent(bytes)));
        wishes.into_iter().chain(self.buzzed()).chain(self.jurors_said()).chain(photo).collect()
    }
}

/// Changes the room as the teacher wants.
fn change(room: &mut Room, wish: DoorWish) {
    match wish {
        DoorWish::Doors(doors) => room.set_doors(doors),
        DoorWish::NewCode => room.new_code(),
        DoorWish::NewPin => room.new_pin(),
        DoorWish::Remove(seat) => room.remove(seat),
        DoorWish::NewJuryCodes => room.new_juror_codes(),
        DoorWish::Over(_) | DoorWish::Look | DoorWish::ShowPin | DoorWish::ShowJury(_) | DoorWish::ShowDoor(_) => {}
    }
}
