//! In which order a computer's graphics cards are tried, and how that goes.
//!
//! Nothing here speaks to a driver: what was found is handed in, so that the choice can be tested without any. A card counts with the way
//! in which it is spoken to and with its driver: one card may be offered by Direct3D, by Vulkan and by OpenGL, and draw with one of them.

use std::iter::once_with;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bevy::prelude::Resource;
use wgpu::{AdapterInfo, DeviceType};

use crate::store::graphics::Card;

/// A card that was found, and what opens it.
#[derive(Debug)]
pub struct Offer<D> {
    /// Which.
    pub card: Card,
    /// What kind of card it says that it is.
    pub kind: DeviceType,
    /// What opens it.
    pub driver: D,
}

/// What a driver says about itself.
pub fn card(info: &AdapterInfo) -> Card {
    let driver = format!("{} {}", info.driver, info.driver_info);
    Card { way: info.backend.to_str().to_owned(), name: info.name.clone(), driver: driver.trim().to_owned() }
}

/// The order in which cards are tried.
///
/// Cards come before the processor, modern drivers before that of OpenGL, the card that saves power before the one that is fast. What could
/// not draw before comes last of all, and is tried even so: it may be all that there is. OpenGL is asked only when its turn comes.
pub fn in_order<D>(
    modern: Vec<Offer<D>>,
    old: impl FnOnce() -> Vec<Offer<D>>,
    failed: &[Card],
) -> impl Iterator<Item = Offer<D>> {
    let has_failed = |offer: &Offer<D>| failed.contains(&offer.card);
    let (modern_failed, modern) = split(modern, has_failed);
    let (processor, cards) = split(modern, by_processor);
    let rest = once_with(move || {
        let (old_failed, old) = split(old(), has_failed);
        let (old_processor, old_cards) = split(old, by_processor);
        [old_cards, processor, old_processor, modern_failed, old_failed].into_iter().flatten()
    });
    cards.into_iter().chain(rest.flatten())
}

/// Those of which it is true and those of which it is not, each with the card first that saves power.
fn split<D>(offers: Vec<Offer<D>>, is: impl Fn(&Offer<D>) -> bool) -> (Vec<Offer<D>>, Vec<Offer<D>>) {
    let (mut yes, mut no): (Vec<_>, Vec<_>) = offers.into_iter().partition(|offer| is(offer));
    yes.sort_by_key(|offer| rank(offer.kind));
    no.sort_by_key(|offer| rank(offer.kind));
    (yes, no)
}

fn by_processor<D>(offer: &Offer<D>) -> bool {
    offer.kind == DeviceType::Cpu
}

fn rank(kind: DeviceType) -> u8 {
    match kind {
        DeviceType::IntegratedGpu => 0,
        DeviceType::DiscreteGpu => 1,
        DeviceType::Other => 2,
        DeviceType::VirtualGpu => 3,
        DeviceType::Cpu => 4,
    }
}

/// How the start of the renderer goes. All clones are the same one: the app is gone when the end is judged.
#[derive(Resource, Clone, Debug, Default)]
pub struct Attempt(Arc<Mutex<Progress>>);

/// What is known of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Progress {
    /// A person has named the way (`WGPU_BACKEND`): no other is tried, and nothing remembered.
    pub named: bool,
    /// What could not draw, before and now.
    pub failed: Vec<Card>,
    /// What draws, or is to draw.
    pub card: Option<Card>,
    /// Whether the first frames were drawn without trouble.
    pub drawn: bool,
    /// What the driver said when it stopped.
    pub lost: Option<String>,
}

impl Attempt {
    /// One that knows this.
    pub fn new(progress: Progress) -> Self {
        Self(Arc::new(Mutex::new(progress)))
    }

    /// What is known. A panic elsewhere does not hide it.
    pub fn progress(&self) -> MutexGuard<'_, Progress> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there are cards and none could be opened. Asked while a panic is told, when it may be that cards are still being opened.
    pub fn none_opens(&self) -> bool {
        self.0.try_lock().is_ok_and(|progress| progress.end(true) == End::NoneOpens)
    }
}

impl Progress {
    /// Opens what can be opened first.
    pub fn open<D, R>(
        &mut self,
        offers: impl Iterator<Item = Offer<D>>,
        mut open: impl FnMut(D) -> Result<R, String>,
    ) -> Option<R> {
        for Offer { card, driver, .. } in offers {
            // Before it is opened: a driver may fall over as well as refuse.
            self.card = Some(card.clone());
            match open(driver) {
                Ok(opened) => {
                    bevy::log::info!("{} is tried by {}", card.name, card.way);
                    return Some(opened);
                }
                Err(why) => {
                    bevy::log::warn!("{} does not draw by {}: {why}", card.name, card.way);
                    self.has_failed(card);
                }
            }
        }
        self.card = None;
        None
    }

    /// Puts a card last.
    pub fn has_failed(&mut self, card: Card) {
        if !self.failed.contains(&card) {
            self.failed.push(card);
        }
    }

    /// The first frames are drawn. Gives what is to be remembered: what failed, without what draws now.
    pub fn has_drawn(&mut self) -> Vec<Card> {
        self.drawn = true;
        self.failed.retain(|failed| Some(failed) != self.card.as_ref());
        self.failed.clone()
    }

    /// What follows when the app is gone; `fell` says whether by a mistake, such as a driver's that Bevy did not expect.
    pub fn end(&self, fell: bool) -> End {
        let stopped = fell || self.lost.is_some();
        match (&self.card, &self.lost) {
            (Some(card), _) if stopped && !self.drawn && !self.named && !self.failed.contains(card) => {
                End::Again([self.failed.as_slice(), std::slice::from_ref(card)].concat())
            }
            (Some(card), Some(said)) => End::Lost { card: card.clone(), said: said.clone() },
            (None, _) if fell && !self.failed.is_empty() => End::NoneOpens,
            _ => End::Left,
        }
    }
}

/// What follows when the app is gone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum End {
    /// The game starts again, with these last.
    Again(Vec<Card>),
    /// The driver of this card stopped, and no other is left to be tried or the game was played already.
    Lost {
        /// Whose.
        card: Card,
        /// What it said.
        said: String,
    },
    /// There are cards, and none can be opened.
    NoneOpens,
    /// It had nothing to do with the cards.
    Left,
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    fn offer(way: &str, name: &str, kind: DeviceType) -> Offer<&'static str> {
        Offer { card: named(way, name), kind, driver: "" }
    }

    fn named(way: &str, name: &str) -> Card {
        Card { way: way.to_owned(), name: name.to_owned(), driver: "1".to_owned() }
    }

    /// A computer with two cards and what the processor offers, as Windows has it.
    fn modern() -> Vec<Offer<&'static str>> {
        vec![
            offer("vulkan", "processor", DeviceType::Cpu),
            offer("vulkan", "fast", DeviceType::DiscreteGpu),
            offer("dx12", "fast", DeviceType::DiscreteGpu),
            offer("dx12", "small", DeviceType::IntegratedGpu),
            offer("dx12", "processor", DeviceType::Cpu),
        ]
    }

    fn old() -> Vec<Offer<&'static str>> {
        vec![offer("gl", "processor", DeviceType::Cpu), offer("gl", "fast", DeviceType::Other)]
    }

    fn order(failed: &[Card]) -> Vec<String> {
        in_order(modern(), old, failed).map(|offer| format!("{} {}", offer.card.way, offer.card.name)).collect()
    }

    #[test]
    fn cards_come_before_the_processor_and_opengl_between() {
        let expected =
            ["dx12 small", "vulkan fast", "dx12 fast", "gl fast", "vulkan processor", "dx12 processor", "gl processor"];
        assert_eq!(order(&[]), expected);
    }

    #[test]
    fn what_failed_comes_last_and_is_not_left_out() {
        let failed = [named("dx12", "small"), named("gl", "fast"), named("vulkan", "processor")];
        let expected =
            ["vulkan fast", "dx12 fast", "dx12 processor", "gl processor", "dx12 small", "vulkan processor", "gl fast"];
        assert_eq!(order(&failed), expected);
    }

    #[test]
    fn a_new_driver_is_tried_like_any_other() {
        let before = Card { driver: "0".to_owned(), ..named("dx12", "small") };
        assert_eq!(order(&[before])[0], "dx12 small");
    }

    #[test]
    fn opengl_is_asked_only_when_its_turn_comes() {
        let asked = Cell::new(false);
        let mut offers = in_order(
            modern(),
            || {
                asked.set(true);
                old()
            },
            &[],
        );
        assert_eq!(offers.by_ref().take(3).count(), 3);
        assert!(!asked.get());
        assert_eq!(offers.next().map(|offer| offer.card.way), Some("gl".to_owned()));
        drop(offers);
        assert!(asked.get());
    }

    #[test]
    fn the_next_is_opened_and_what_failed_is_remembered_once_that_draws() {
        let mut progress = Progress::default();
        let offers = in_order(modern(), old, &[]).collect::<Vec<_>>();
        let mut left = 2;
        let opened = progress.open(offers.into_iter(), |_| {
            left -= 1;
            if left < 0 { Ok(()) } else { Err("lost".to_owned()) }
        });
        assert_eq!(opened, Some(()));
        assert_eq!(progress.card, Some(named("dx12", "fast")));
        assert_eq!(progress.has_drawn(), [named("dx12", "small"), named("vulkan", "fast")]);
    }

    #[test]
    fn what_failed_once_and_draws_now_is_forgotten() {
        let failed = vec![named("gl", "fast"), named("dx12", "small")];
        let mut progress = Progress { failed, card: Some(named("gl", "fast")), ..Progress::default() };
        assert_eq!(progress.has_drawn(), [named("dx12", "small")]);
    }

    #[test]
    fn a_card_that_stops_before_the_first_frame_is_followed_by_another_and_each_only_once() {
        let card = named("dx12", "small");
        let lost = Some("gone".to_owned());
        let first = Progress { card: Some(card.clone()), lost: lost.clone(), ..Progress::default() };
        assert_eq!(first.end(false), End::Again(vec![card.clone()]));
        let fell = Progress { lost: None, ..first.clone() };
        assert_eq!(fell.end(true), End::Again(vec![card.clone()]));
        let all_tried = Progress { failed: vec![card.clone()], ..first };
        assert_eq!(all_tried.end(false), End::Lost { card, said: "gone".to_owned() });
    }

    #[test]
    fn nobody_is_overruled_and_no_played_game_begins_again() {
        let card = named("dx12", "small");
        let lost = Some("gone".to_owned());
        let end = End::Lost { card: card.clone(), said: "gone".to_owned() };
        let named = Progress { named: true, card: Some(card.clone()), lost: lost.clone(), ..Progress::default() };
        assert_eq!(named.end(false), end);
        let played = Progress { drawn: true, card: Some(card.clone()), lost, ..Progress::default() };
        assert_eq!(played.end(false), end);
        let closed = Progress { card: Some(card.clone()), ..Progress::default() };
        assert_eq!(closed.end(false), End::Left);
        let mistake = Progress { drawn: true, card: Some(card.clone()), ..Progress::default() };
        assert_eq!(mistake.end(true), End::Left);
        let none = Progress { failed: vec![card], ..Progress::default() };
        assert_eq!(none.end(true), End::NoneOpens);
        assert_eq!(Progress::default().end(true), End::Left);
    }
}
