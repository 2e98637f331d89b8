//! Phones in a team quest: everybody chooses a team, and in the brain ring each phone is a button.
//!
//! Who came first is decided where the buzzes arrive; here they are handed on in that order. A phone that has chosen no team buzzes for
//! nobody.

use super::Held;
use super::quest::{Face, HeldQuest, QuestWish};
use super::ring::{HeldRing, RingWish};
use crate::classroom::quest::ring::Phase;
use crate::classroom::quest::team::TeamId;
use crate::classroom::server::room::scene::{BuzzerScene, Scene, Spoken, TeamNumber};
use crate::content::library::Library;
use crate::content::questions::message;
use crate::content::words::Owner;
use crate::desktop::lesson::LessonWish;

/// What phones were last shown of the quest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shown {
    /// The teams to choose from.
    Teams(Vec<String>),
    /// The button, for the question of this number, and how it stands.
    Ring(u32, BuzzerScene),
    /// Nothing to do.
    Nothing,
}

impl Held {
    /// Shows on the phones what fits the quest, where that has changed.
    pub(super) fn show_quest(&mut self, library: &Library) {
        let now = self.state.now();
        let Some(quest) = self.quest_here() else {
            if let Some(phones) = &mut self.phones {
                phones.of_quest = None;
            }
            return;
        };
        let wanted = match (quest.face(now), &quest.ring) {
            (Face::Teams, _) => Shown::Teams(quest.set_up.teams.iter().map(|team| team.name.clone()).collect()),
            (Face::Ring, Some(ring)) => Shown::Ring(ring.ring.asked(), button(library, ring)),
            _ => Shown::Nothing,
        };
        let Some(phones) = &mut self.phones else { return };
        if phones.of_quest.as_ref() == Some(&wanted) {
            return;
        }
        let before = phones.of_quest.replace(wanted.clone());
        phones.show_of_quest(before.as_ref(), wanted);
    }

    /// What phones have buzzed, in the order in which it arrived.
    pub(super) fn buzzed(&mut self) -> Vec<LessonWish> {
        let teams = self.phones.as_mut().map(|phones| std::mem::take(&mut phones.buzzes)).unwrap_or_default();
        let plays = self.quest_here().map_or(0, |quest: &HeldQuest| quest.set_up.teams.len());
        let buzz = |team: TeamNumber| LessonWish::Quest(QuestWish::Ring(RingWish::Buzz(TeamId(team.0))));
        teams.into_iter().filter(|team| usize::from(team.0) < plays).map(buzz).collect()
    }
}

impl super::phones::Phones {
    fn show_of_quest(&self, before: Option<&Shown>, wanted: Shown) {
        let same_question = |now: u32| matches!(before, Some(Shown::Ring(asked, _)) if *asked == now);
        self.with_room(|room| match wanted {
            // The question is the same: only who may press has changed.
            Shown::Ring(asked, button) if same_question(asked) => room.buzzer(|shown| *shown = button),
            Shown::Ring(_, button) => drop(room.show(Scene::Buzzer(button))),
            Shown::Teams(names) => {
                let spoken = |name: &String| Spoken::each(|_| name.clone());
                drop(room.show(Scene::Teams(names.iter().map(spoken).collect())));
            }
            Shown::Nothing => drop(room.show(Scene::Wait(None))),
        });
    }
}

fn button(library: &Library, held: &HeldRing) -> BuzzerScene {
    let number = |team: &TeamId| TeamNumber(team.0);
    let phase = held.ring.phase();
    let turn = if let Phase::Answering { team, .. } = phase { Some(number(team)) } else { None };
    // While it is read out the button is there, and pressing it is a false start.
    let open = matches!(phase, Phase::Reading | Phase::Open { .. } | Phase::Answering { .. });
    let question = held.question().map(|id| Spoken::of(&library.words, Owner::Ui, &message(id), None));
    BuzzerScene { question, open, out: held.ring.locked_out().iter().map(number).collect(), turn }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::sync::Arc;

    use super::*;
    use crate::classroom::lesson::LessonAction;
    use crate::classroom::quest::game::Action;
    use crate::classroom::server::room::Took;
    use crate::classroom::time::Seconds;
    use crate::content::builtin;
    use crate::content::load::load;
    use crate::desktop::lesson::phones::Phones;
    use crate::desktop::lesson::phones::tests::says;

    #[test]
    fn phones_choose_teams_and_buzz_for_them_in_the_order_of_arrival() {
        let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
        let mut held = Held::new(&Arc::clone(&library.lessons["team-quest"])).unwrap();
        let phones = Phones::open_at(&library, IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap();
        let room = phones.room().clone();
        held.take_phones(&library, phones);
        let wish = |held: &mut Held, at: u32, wish| held.wish(&library, Seconds(at), &wish);
        wish(&mut held, 0, LessonWish::Rule(LessonAction::Begin { left: None }));
        wish(&mut held, 1, LessonWish::Quest(QuestWish::Ready));
        for (phone, team) in [(0, 3), (1, 1)] {
            assert_eq!(says(&room, phone, 1, &format!(r#"{{"team":{{"team":{team}}}}}"#)), Took::Yes);
        }
        wish(&mut held, 2, LessonWish::Quest(QuestWish::Rule(Action::Begin)));
        wish(&mut held, 3, LessonWish::Quest(QuestWish::Ring(RingWish::Next)));
        wish(&mut held, 4, LessonWish::Quest(QuestWish::Ring(RingWish::Open)));
        for phone in [0, 1] {
            assert_eq!(says(&room, phone, 2, r#"{"buzz":{}}"#), Took::Yes);
        }
        for heard in held.heard() {
            wish(&mut held, 5, heard);
        }
        let phase = held.quest.as_ref().unwrap().ring.as_ref().unwrap().ring.phase().clone();
        let Phase::Answering { team, waiting, .. } = phase else { panic!("{phase:?}") };
        assert_eq!((team, waiting.into_values().collect::<Vec<_>>()), (TeamId(3), vec![TeamId(1)]));
    }
}
