//! What becomes of a word, by the scene that it was meant for.

use super::message::{Message, Word};
use super::scene::{Scene, TeamNumber};
use super::time::Moment;
use super::{Heard, Room, Took};
use crate::classroom::crowd::Door;
use crate::classroom::game::{GameAction, GameRefused};
use crate::classroom::seat::Seat;
use crate::classroom::survey::sheet::Sheet;
use crate::classroom::vote::{VoteAction, VoteEvent, VoteRefused};

impl Room {
    /// Takes a new word of a seat, meant for this scene.
    pub(super) fn hear(&mut self, seat: Seat, message: &Message, now: Moment) -> Took {
        let team = self.chairs.get(&seat).and_then(|chair| chair.team);
        // A ballot does not go through the door: only results do.
        let mut no_door = Door::new();
        match (&mut self.scene, &message.word) {
            (Scene::Vote(scene), Word::Vote(round, ballot)) => {
                let ballot =
                    if scene.guesses { *ballot } else { crate::classroom::vote::Ballot { guess: None, ..*ballot } };
                let action = VoteAction::Cast { seat, sequence: message.sequence, round: *round, ballot };
                match scene.vote.apply(&action, &mut no_door) {
                    Ok(VoteEvent::Known(_)) => Took::Yes,
                    Ok(_) => {
                        self.heard.push(Heard::Vote(action));
                        Took::Yes
                    }
                    Err(VoteRefused::NotNow(_) | VoteRefused::OtherRound | VoteRefused::OtherWay) => Took::NotNow,
                    Err(VoteRefused::NoSuchOption | VoteRefused::BadTally | VoteRefused::Withheld(_)) => Took::Never,
                }
            }
            (Scene::Game(game), Word::Decide(play, decision)) => {
                let action = GameAction::Decide { seat, sequence: message.sequence, play: *play, decision: *decision };
                match game.apply(&action, &mut no_door) {
                    Ok(_) => {
                        self.heard.push(Heard::Game(action));
                        Took::Yes
                    }
                    Err(GameRefused::NotNow | GameRefused::OtherPlay | GameRefused::OtherWay) => Took::NotNow,
                    Err(GameRefused::NoRole | GameRefused::OtherRole) => Took::Never,
                }
            }
            (Scene::Survey(scene), Word::Sheet(answers)) => {
                let survey = scene.pile.survey().clone();
                match Sheet::of(&survey, answers.iter().cloned()) {
                    Ok(sheet) => {
                        if scene.pile.hand_in(seat, sheet) == crate::classroom::survey::pile::HandedIn::Taken {
                            self.heard.push(Heard::HandedIn(seat));
                        }
                        Took::Yes
                    }
                    Err(_) => Took::Never,
                }
            }
            (Scene::Buzzer(buzzer), Word::Buzz) => {
                if !buzzer.open || team.is_some_and(|team| buzzer.out.contains(&team)) {
                    return Took::NotNow;
                }
                self.arrivals += 1;
                self.heard.push(Heard::Buzz { seat, team, arrival: self.arrivals, at: now });
                Took::Yes
            }
            (Scene::Teams(teams), Word::Team(team)) => {
                let exists = usize::from(team.0) < teams.len().min(super::limits::MAX_TEAMS);
                if exists { self.choose(seat, *team) } else { Took::Never }
            }
            _ => Took::NotNow,
        }
    }

    /// Whether a seat has done what the scene asks for.
    pub(super) fn done(&self, seat: Seat) -> bool {
        match &self.scene {
            Scene::Wait(_) | Scene::Buzzer(_) => false,
            Scene::Vote(scene) => scene.vote.has_voted(seat),
            Scene::Survey(scene) => scene.pile.has(seat),
            Scene::Game(game) => game.own(seat).is_some(),
            Scene::Teams(_) => self.chairs.get(&seat).is_some_and(|chair| chair.team.is_some()),
        }
    }

    fn choose(&mut self, seat: Seat, team: TeamNumber) -> Took {
        if let Some(chair) = self.chairs.get_mut(&seat) {
            chair.team = Some(team);
            self.heard.push(Heard::Team(seat, team));
        }
        Took::Yes
    }
}
