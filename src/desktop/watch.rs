//! Watching a run that somebody has played: an appeal is heard over it, a class looks at how it came to an ending.
//!
//! The play screen shows where the recorded run stands; going on takes the action that was taken then, whatever is pressed. Nothing is
//! saved, and nothing counts as played.

use std::sync::Arc;

use super::intent::Intent;
use super::notice::Notice;
use super::playing::Playing;
use super::programmes;
use super::screen::Screen;
use super::session::Session;
use crate::content::library::Library;
use crate::play::record::Record;
use crate::play::run::Run;

/// Seconds for which a step stands when it goes on by itself.
const STANDS: f64 = 5.0;

/// What one wants while watching.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WatchWish {
    /// One step on.
    On,
    /// One step back.
    Back,
    /// To the moment at which so many actions had been taken.
    To(usize),
    /// To the end.
    ToEnd,
    /// Going on by itself, or no longer.
    Auto,
}

/// A run that is watched.
#[derive(Clone, Debug)]
pub struct Watching {
    /// The whole run, as far as it can be played.
    pub whole: Run,
    record: Record,
    /// When it goes on by itself, in seconds of the window.
    next: Option<f64>,
}

/// Why a record can't be watched.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unwatchable {
    /// No pack that is open has this level or programme.
    NoSuch(String),
    /// Its very first action fits nothing.
    Nothing,
}

impl Watching {
    /// Plays a record as far as it goes.
    ///
    /// # Errors
    /// Where nothing of it can be played.
    pub fn new(library: &Library, record: Record) -> Result<Self, Unwatchable> {
        let Some(rules) = programmes::find(library, record.programme()) else {
            return Err(Unwatchable::NoSuch(record.programme().to_owned()));
        };
        let replayed = record.replay(Arc::new(rules));
        if replayed.taken == 0 && !record.is_empty() {
            return Err(Unwatchable::Nothing);
        }
        Ok(Self { whole: replayed.run, record, next: None })
    }

    /// How many actions the record has beyond those that can be played.
    pub fn missing(&self) -> usize {
        self.record.len().saturating_sub(self.whole.actions().len())
    }

    /// What is noted beside the last of so many actions.
    pub fn note(&self, taken: usize) -> Option<&str> {
        self.record.note(taken)
    }

    /// Whether it goes on by itself.
    pub fn is_auto(&self) -> bool {
        self.next.is_some()
    }

    /// When it goes on by itself, in seconds of the window.
    pub fn next(&self) -> Option<f64> {
        self.next
    }

    fn begun(&self) -> Run {
        let mut run = self.whole.clone();
        run.rewind(0);
        run
    }
}

impl Session {
    /// Shows a run that was played, from its beginning.
    pub fn watch(&mut self, watching: Watching) {
        let run = watching.begun();
        let programme = programmes::home(&self.library, run.rules().programme());
        self.playing = Some(Playing { run, programme, minutes_before: 0, since: self.elapsed });
        if watching.missing() > 0 {
            self.notices.push(Notice::info("watch-short", self.elapsed));
        }
        self.watching = Some(watching);
        self.show_run();
    }

    /// What one may want while watching: to look, not to play.
    pub(super) fn watch_may(&mut self, intent: Intent) -> Option<Intent> {
        if self.watching.is_none() {
            return Some(intent);
        }
        let wish = |wish| Some(Intent::Watch(wish));
        match intent {
            Intent::Act(_) => wish(WatchWish::On),
            Intent::Undo => wish(WatchWish::Back),
            Intent::Rewind(keep) => wish(WatchWish::To(keep)),
            Intent::Restart => wish(WatchWish::To(0)),
            Intent::Open(Screen::Pause) => Some(Intent::ToTitle),
            Intent::Open(Screen::Play | Screen::Debrief | Screen::Journal | Screen::Backlog | Screen::Codex)
            | Intent::Open(Screen::Settings | Screen::Help)
            | Intent::Watch(_)
            | Intent::Back
            | Intent::ToTitle
            | Intent::Speak(_)
            | Intent::Set(_)
            | Intent::LookUp(_)
            | Intent::Dismiss
            | Intent::Quit => Some(intent),
            _ => None,
        }
    }

    pub(super) fn watch_wish(&mut self, wish: WatchWish) {
        let (Some(watching), Some(playing)) = (&mut self.watching, &mut self.playing) else { return };
        let (taken, whole) = (playing.run.actions().len(), watching.whole.actions().len());
        watching.next = match (wish, watching.next) {
            (WatchWish::Auto, None) if taken < whole => Some(self.elapsed + STANDS),
            (WatchWish::On, Some(_)) if taken + 1 < whole => Some(self.elapsed + STANDS),
            _ => None,
        };
        match wish {
            WatchWish::On => {
                let Some(action) = watching.whole.actions().get(taken).cloned() else { return };
                let level = playing.run.level().clone();
                // The whole run was played to beyond this very place.
                if let Ok(events) = playing.run.apply(action) {
                    self.hearing.events(&level, events, self.elapsed);
                }
            }
            WatchWish::Back => playing.run.rewind(taken.saturating_sub(1)),
            WatchWish::To(keep) => {
                playing.run = watching.whole.clone();
                playing.run.rewind(keep);
            }
            WatchWish::ToEnd => playing.run = watching.whole.clone(),
            WatchWish::Auto => return,
        }
        // A run that is over stands in no beat: its last ending is what is left to see.
        if playing.run.is_over() {
            playing.run.rewind(whole.saturating_sub(1));
        }
        self.show_run();
    }

    /// Goes on by itself where that was wanted.
    pub(super) fn tick_watch(&mut self) {
        let due = self.watching.as_ref().and_then(Watching::next).is_some_and(|next| next <= self.elapsed);
        if due && self.screen() != Screen::Title {
            self.watch_wish(WatchWish::On);
        }
    }
}
