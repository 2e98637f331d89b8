//! Photographs of printed cards in the lesson that is held: which vote they are for, and when they count.

use super::cards::{CardsWish, MOST_ANSWERS, Said};
use super::{Activity, Held};
use crate::content::library::Library;

impl Held {
    pub(super) fn cards_wish(&mut self, wish: &CardsWish) {
        let Some(step) = self.step().map(|step| step.id.clone()) else { return };
        let Activity::Vote(vote) = &mut self.activity else { return };
        let options = vote.counts[0].len();
        let takes = vote.takes_cards(self.phones.as_ref());
        match wish {
            CardsWish::Settle(..) | CardsWish::Turn => vote.cards_wish(wish),
            // The session has the language.
            CardsWish::Print => {}
            _ if options > MOST_ANSWERS => {}
            _ if !takes => self.cards.said = Some(Said::OtherWay),
            _ => self.cards.begin(wish, &step, vote.counting, u8::try_from(options).unwrap_or(u8::MAX)),
        }
    }

    /// What was read meanwhile counts, if the vote that it was for is still open.
    pub(super) fn take_photo(&mut self, library: &Library) {
        let Some(done) = self.cards.done() else { return };
        if self.step().map(|step| &step.id) != Some(&done.step) {
            return;
        }
        let phones = self.phones.as_ref();
        let Activity::Vote(vote) = &mut self.activity else { return };
        if !vote.takes_cards(phones) {
            self.cards.said = Some(Said::OtherWay);
            return;
        }
        match done.seen {
            Err(why) => self.cards.said = Some(Said::Trouble(done.name, why)),
            Ok(seen) if seen.cards().next().is_none() => self.cards.said = Some(Said::None(done.name)),
            Ok(seen) => {
                self.cards.known.extend(seen.sure());
                vote.take_photo(done.question, seen);
                // From now on this vote is not one of phones.
                self.show_on_phones(library);
            }
        }
    }
}
