//! The numbers that a seat, or a teacher's phone, has used.

use std::collections::VecDeque;

use super::Took;
use super::limits::REMEMBERED;
use super::message::Tab;
use crate::classroom::seat::Sequence;

/// The numbers that a seat has used.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    pub(super) highest: u32,
    pub(super) recent: VecDeque<(Sequence, Tab)>,
}

impl Numbers {
    /// What became of a number that is not higher than all before.
    pub(super) fn known(&self, sequence: Sequence, tab: Tab) -> Option<Took> {
        if sequence.0 > self.highest {
            return None;
        }
        let used = self.recent.iter().find(|(number, _)| *number == sequence).map(|(_, by)| *by);
        Some(match used {
            Some(by) if by == tab => Took::Yes,
            // Of a number that was passed over nobody can say any more whose it was; a newer one holds.
            None if self.recent.iter().any(|(number, by)| *number > sequence && *by == tab) => Took::Older,
            Some(_) | None => Took::Other,
        })
    }

    pub(super) fn used(&mut self, sequence: Sequence, tab: Tab) {
        self.highest = sequence.0;
        self.recent.push_back((sequence, tab));
        if self.recent.len() > REMEMBERED {
            self.recent.pop_front();
        }
    }
}
