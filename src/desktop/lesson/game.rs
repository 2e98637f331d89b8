//! The experiment of the present step, played once without and once with a reform.
//!
//! Roles are dealt and decided on phones, where the game lies in their room; or by cards and raised hands, which the teacher counts. How
//! a game ends follows from its rules alone ([`crate::classroom::game`]), and every result has gone through the lesson's door.

use std::collections::BTreeMap;

use super::Held;
use super::phones::{By, Phones};
use crate::classroom::crowd::Door;
use crate::classroom::game::{Game, GameAction, GameRefused, Played, Reform, Role};
use crate::classroom::server::net::secret_seed;
use crate::classroom::server::room::scene::Scene;
use crate::content::ids::StepId;
use crate::content::lesson::{self, Step, StepKind};
use crate::play::dice::Seed;
use crate::store::lesson::{KeptGame, KeptLesson};

/// What the teacher wants of the experiment.
#[derive(Clone, PartialEq, Debug)]
pub enum GameWish {
    /// The first play: roles are dealt on phones, or have been dealt as cards.
    Begin(By),
    /// So many more hands for a choice of a role.
    Count(Role, u8, i32),
    /// Hands of this role are counted from now on.
    CountFor(Role),
    /// Nobody decides any more; lots are drawn.
    Close,
    /// The result is shown.
    Reveal,
    /// Once more, with a reform.
    Again(Reform),
}

/// How far the experiment is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GameStage {
    /// Nobody has a role yet.
    Ready,
    /// One decides.
    Open,
    /// All have decided; the result waits.
    Closed,
    /// The result is shown.
    Revealed,
}

/// Why the last wish was not carried out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GameTrouble {
    /// The rules refuse it.
    Refused(GameRefused),
    /// Nobody was counted.
    NothingCounted,
    /// No phone is in, or they have left.
    NoPhones,
}

/// The experiment of the present step.
pub struct HeldGame {
    name: String,
    /// The game where hands are counted; phones play in their room.
    game: Game,
    by: Option<By>,
    /// Hands that were counted in the open play: clients who wait, offer, or offer and tell; and officials.
    pub counts: ([u32; 3], [u32; 3]),
    /// Of which role hands are counted.
    pub counting: Role,
    /// The results: without a reform, and with one.
    pub played: Vec<Played>,
    /// The reform of the second play.
    pub reform: Option<Reform>,
    /// Why the last wish was not carried out.
    pub trouble: Option<GameTrouble>,
    revealed: bool,
    /// The game of the phones, while their room shows another step.
    put_by: Option<Box<Game>>,
    /// What was carried out by hands.
    done: Vec<GameAction>,
}

impl HeldGame {
    /// An experiment in which nobody has a role yet.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            // By hands there are no seats, so there is nothing to draw lots for.
            game: Game::new(name, &[], Seed(0)),
            by: None,
            counts: ([0; 3], [0; 3]),
            counting: Role::Client,
            played: Vec::new(),
            reform: None,
            trouble: None,
            revealed: false,
            put_by: None,
            done: Vec::new(),
        }
    }

    /// The name of its step.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How one plays; nothing before it has begun.
    pub fn by(&self) -> Option<By> {
        self.by
    }

    /// How far it is.
    pub fn stage(&self, phones: Option<&Phones>) -> GameStage {
        let open = match self.by {
            None => return GameStage::Ready,
            Some(By::Hands) => self.game.open(),
            Some(By::Phones) => self.in_room(phones).is_some_and(|(open, _)| open),
        };
        match (open, self.revealed) {
            (true, _) => GameStage::Open,
            (false, true) => GameStage::Revealed,
            // The phones have left before anything was played.
            (false, false) if self.played.is_empty() => GameStage::Ready,
            (false, false) => GameStage::Closed,
        }
    }

    /// How many have decided in the open play.
    pub fn decided(&self, phones: Option<&Phones>) -> usize {
        match self.by {
            Some(By::Phones) => self.in_room(phones).map_or(0, |(_, decided)| decided),
            _ => self.counts.0.iter().chain(&self.counts.1).sum::<u32>() as usize,
        }
    }

    /// Carries out what the teacher wants.
    pub fn wish(&mut self, phones: Option<&Phones>, door: &mut Door, wish: &GameWish) {
        self.trouble = None;
        let stage = self.stage(phones);
        match wish {
            GameWish::Begin(by) if stage == GameStage::Ready => self.begin(phones, *by),
            GameWish::Count(role, choice, by) if stage == GameStage::Open && self.by == Some(By::Hands) => {
                let counts = match role {
                    Role::Client => &mut self.counts.0[..],
                    Role::Official => &mut self.counts.1[..],
                };
                if let Some(count) = counts.get_mut(usize::from(*choice)) {
                    *count = count.saturating_add_signed(*by);
                }
            }
            GameWish::CountFor(role) => self.counting = *role,
            GameWish::Close if stage == GameStage::Open => self.close(phones, door),
            GameWish::Reveal if stage == GameStage::Closed => self.revealed = true,
            GameWish::Again(reform) if stage == GameStage::Revealed && self.reform.is_none() => {
                self.again(phones, door, *reform);
            }
            // Not possible now: a key that was pressed a moment too late.
            _ => {}
        }
    }

    /// Its step is left: what phones have decided stays as it is.
    pub(super) fn put_by(&mut self, phones: Option<&Phones>) {
        let Some(phones) = phones.filter(|_| self.by == Some(By::Phones)) else { return };
        phones.room().with(|room| {
            if matches!(room.scene().0, Scene::Game(_))
                && let Scene::Game(game) = room.show(Scene::Wait(None))
            {
                self.put_by = Some(game);
            }
        });
    }

    /// Its step is here again: phones see the game as they left it.
    pub(super) fn take_again(&mut self, phones: &Phones) -> bool {
        let Some(game) = self.put_by.take() else { return false };
        phones.room().with(|room| drop(room.show(Scene::Game(game))));
        true
    }

    /// What is kept of it: by hands alone, since what phones decide is written nowhere.
    pub fn keep(&self) -> Option<KeptGame> {
        (self.by == Some(By::Hands)).then(|| KeptGame {
            actions: self.done.clone(),
            counts: (clients_in_rules(self.counts.0), self.counts.1),
            tells: self.counts.0[2],
            revealed: self.revealed,
        })
    }

    /// It goes on where it was when the lights went out.
    pub fn take_up(&mut self, kept: &KeptGame, door: &mut Door) {
        self.by = Some(By::Hands);
        for action in &kept.actions {
            if let GameAction::Again(reform) = action {
                self.reform = Some(*reform);
            }
            // What a damaged file says and the rules refuse is left out.
            let _result = self.apply(None, door, action);
        }
        let ([waits, offers], officials) = kept.counts;
        // Those who tell are among those who offer.
        self.counts = ([waits, offers.saturating_sub(kept.tells), kept.tells.min(offers)], officials);
        self.revealed = kept.revealed && !self.played.is_empty();
        self.trouble = None;
    }

    fn begin(&mut self, phones: Option<&Phones>, by: By) {
        if by == By::Phones {
            let (Some(phones), Ok(seed)) = (phones, secret_seed()) else {
                self.trouble = Some(GameTrouble::NoPhones);
                return;
            };
            let seed = seed.iter().take(8).fold(0_u64, |seed, byte| seed << 8 | u64::from(*byte));
            let now = phones.room().now();
            let dealt = phones.room().with(|room| {
                let seats: Vec<_> = room.people(now).iter().map(|person| person.seat).collect();
                if !seats.is_empty() {
                    drop(room.show(Scene::Game(Box::new(Game::new(self.name.clone(), &seats, Seed(seed))))));
                }
                !seats.is_empty()
            });
            if !dealt {
                self.trouble = Some(GameTrouble::NoPhones);
                return;
            }
        }
        self.by = Some(by);
    }

    fn again(&mut self, phones: Option<&Phones>, door: &mut Door, reform: Reform) {
        if self.apply(phones, door, &GameAction::Again(reform)).is_some() {
            self.reform = Some(reform);
            self.revealed = false;
            self.counts = ([0; 3], [0; 3]);
            self.counting = Role::Client;
        }
    }

    fn close(&mut self, phones: Option<&Phones>, door: &mut Door) {
        if self.by == Some(By::Hands) {
            let (clients, officials) = self.counts;
            if clients.iter().sum::<u32>() == 0 || officials.iter().sum::<u32>() == 0 {
                self.trouble = Some(GameTrouble::NothingCounted);
                return;
            }
            self.apply(phones, door, &GameAction::Tally { clients: clients_in_rules(clients), officials });
        }
        self.apply(phones, door, &GameAction::Close);
    }

    /// Carries an action of the rules out, in the room or here.
    fn apply(&mut self, phones: Option<&Phones>, door: &mut Door, action: &GameAction) -> Option<()> {
        let result = match self.by {
            Some(By::Phones) => phones.and_then(|phones| phones.room().with(|room| room.game(action, door))),
            _ => Some(self.game.apply(action, door)),
        };
        match result {
            Some(Ok(played)) => {
                self.played.extend(played);
                if self.by == Some(By::Hands) {
                    self.done.push(action.clone());
                }
                Some(())
            }
            Some(Err(refused)) => {
                self.trouble = Some(GameTrouble::Refused(refused));
                None
            }
            None => {
                self.trouble = Some(GameTrouble::NoPhones);
                None
            }
        }
    }

    /// Whether the game in the room is open, and how many have decided.
    fn in_room(&self, phones: Option<&Phones>) -> Option<(bool, usize)> {
        phones?.room().with(|room| match room.scene().0 {
            Scene::Game(game) => Some((game.open(), game.decided())),
            _ => None,
        })
    }
}

impl Held {
    /// The experiments that were stepped out of, as far as they are kept.
    pub(super) fn kept_games(&self) -> BTreeMap<String, KeptGame> {
        self.games.iter().filter_map(|(step, game)| Some((step.to_string(), game.keep()?))).collect()
    }

    /// Those that the lights met outside their step lie ready for it. What the plan no longer has is left out.
    pub(super) fn games_again(&mut self, kept: &KeptLesson) {
        let here = self.step().map(|step| step.id.clone());
        for (step, kept) in &kept.games {
            let Some(id) = StepId::parse(step).filter(|id| here.as_ref() != Some(id)) else { continue };
            let is_experiment = |step: &Step| matches!(step.kind, StepKind::Game(lesson::Game::Own(_)));
            if self.step_named(&id).is_some_and(is_experiment) {
                let mut game = HeldGame::new(id.as_str());
                game.take_up(kept, &mut self.door);
                self.games.insert(id, Box::new(game));
            }
        }
    }
}

/// Clients as the rules count them: who waits, and who offers, whether they tell of it or not.
fn clients_in_rules([waits, offers, tells]: [u32; 3]) -> [u32; 2] {
    [waits, offers.saturating_add(tells)]
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use super::*;
    use crate::classroom::game::{ClientMove, Decision, OFFERED, OfficialMove};
    use crate::classroom::seat::{Seat, Sequence};
    use crate::classroom::server::room::gate::Address;
    use crate::classroom::server::room::message;
    use crate::content::builtin;
    use crate::content::load::load;

    /// A phone comes in.
    fn joins(phones: &Phones, n: u8) {
        let now = phones.room().now();
        phones.room().with(|room| {
            let join = format!(r#"{{"code":"{}","token":"{:032x}"}}"#, room.code().as_str(), u32::from(n) + 1);
            let join = message::join(join.as_bytes()).unwrap();
            room.join(Address::of(IpAddr::V4(Ipv4Addr::new(10, 0, 0, n + 1))), &join, now).unwrap();
        });
    }

    /// All phones decide: so many clients offer.
    fn all_decide(phones: &Phones, offering: usize) {
        phones.room().with(|room| {
            let Scene::Game(game) = room.scene().0 else { panic!("a game is shown") };
            let (play, mut left) = (game.play(), offering);
            let seats: Vec<_> = (0..22).map(|n| (Seat(n), game.role(Seat(n)).unwrap())).collect();
            for (seat, role) in seats {
                let decision = match role {
                    Role::Client if left > 0 => {
                        left -= 1;
                        Decision::Client(ClientMove::Offer)
                    }
                    Role::Client => Decision::Client(ClientMove::Wait),
                    Role::Official => Decision::Official(OfficialMove::Take),
                };
                let decide = GameAction::Decide { seat, sequence: Sequence(u32::from(play.0)), play, decision };
                room.game(&decide, &mut Door::new()).unwrap().unwrap();
            }
        });
    }

    #[test]
    fn roles_are_dealt_to_phones_and_played_twice() {
        let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
        let phones = Phones::open_at(&library, IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap();
        let (mut game, mut door) = (HeldGame::new("game"), Door::new());
        let mut wish = |game: &mut HeldGame, phones: Option<&Phones>, wish| game.wish(phones, &mut door, &wish);
        wish(&mut game, Some(&phones), GameWish::Begin(By::Phones));
        assert_eq!((game.stage(Some(&phones)), game.trouble), (GameStage::Ready, Some(GameTrouble::NoPhones)));
        (0..22).for_each(|n| joins(&phones, n));
        wish(&mut game, Some(&phones), GameWish::Begin(By::Phones));
        assert_eq!(game.stage(Some(&phones)), GameStage::Open);
        // Hands and phones are not mixed.
        wish(&mut game, Some(&phones), GameWish::Count(Role::Client, 0, 1));
        assert_eq!(game.counts.0, [0, 0, 0]);
        for offering in [6, 5] {
            all_decide(&phones, offering);
            assert_eq!(game.decided(Some(&phones)), 22);
            wish(&mut game, Some(&phones), GameWish::Close);
            assert_eq!(game.stage(Some(&phones)), GameStage::Closed);
            wish(&mut game, Some(&phones), GameWish::Reveal);
            assert_eq!(game.stage(Some(&phones)), GameStage::Revealed);
            wish(&mut game, Some(&phones), GameWish::Again(Reform::Leniency));
        }
        let offered = |played: &Played| played.clients.as_ref().unwrap().thousandths(OFFERED);
        assert_eq!(game.played.iter().map(offered).collect::<Vec<_>>(), [Some(545), Some(454)]);
        assert_eq!(game.keep(), None, "what phones decide is written nowhere");
    }

    #[test]
    fn phones_that_leave_before_a_result_leave_hands_to_play_with() {
        let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
        let phones = Phones::open_at(&library, IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap();
        joins(&phones, 0);
        let (mut game, mut door) = (HeldGame::new("game"), Door::new());
        game.wish(Some(&phones), &mut door, &GameWish::Begin(By::Phones));
        drop(phones);
        assert_eq!(game.stage(None), GameStage::Ready);
        game.wish(None, &mut door, &GameWish::Begin(By::Hands));
        assert_eq!(game.stage(None), GameStage::Open);
    }
}
