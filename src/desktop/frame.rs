//! What every screen may know while it is drawn: words, settings, who plays, and what was asked for by key.

use std::cell::Cell;

use egui::{Id, Response, Ui};

use super::command::{Bindings, Command, Pressed};
use super::shelf::Shelf;
use crate::content::cast::Look;
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::words::{Args, Owner};
use crate::store::settings::Settings;

/// What every screen may know.
pub struct Frame<'a> {
    /// Levels, words, codex and cast.
    pub library: &'a Library,
    /// The language that is shown.
    pub lang: Lang,
    /// What the player set.
    pub settings: &'a Settings,
    /// What is open to the player: profile, saves.
    pub shelf: &'a Shelf,
    /// The player's nickname, or an empty text.
    pub nick: &'a str,
    /// The player's face.
    pub face: &'a Look,
    /// Which keys stand for what.
    pub bindings: &'a Bindings,
    /// What was asked for since the last frame.
    pub pressed: &'a Pressed,
    /// Whether something lies over this screen: it then takes no commands, and readers do not see it.
    pub covered: bool,
    /// The control that gets the focus when none has it.
    pub first: Cell<Option<Id>>,
    /// Whether somebody takes part in a round: what they may not do is not offered.
    pub sitting: Sitting,
}

/// Whether somebody takes part in a round.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sitting {
    /// Nobody.
    No,
    /// For practice: nothing is taken back.
    Practice,
    /// In earnest: the language is the ballot's too.
    Round,
}

impl Frame<'_> {
    /// A message of the interface.
    pub fn t(&self, message: &str) -> String {
        self.library.words.ui(self.lang, message, None, &Args::new())
    }

    /// A message of the interface, with values.
    pub fn tr(&self, message: &str, args: &Args) -> String {
        self.library.words.ui(self.lang, message, None, args)
    }

    /// A message of the interface for these people: adults have an attribute of their own, where the words differ.
    pub fn to(&self, adults: bool, message: &str) -> String {
        let polite = adults && self.library.words.has(self.lang, Owner::Ui, message, Some("polite"));
        if polite { self.attr(message, "polite") } else { self.t(message) }
    }

    /// An attribute of a message of the interface.
    pub fn attr(&self, message: &str, attribute: &str) -> String {
        self.library.words.ui(self.lang, message, Some(attribute), &Args::new())
    }

    /// Whether a command was given to this screen.
    pub fn asked(&self, command: Command) -> bool {
        !self.covered && self.pressed.is(command)
    }

    /// The choice that was given by digit, counted from nought.
    pub fn chosen(&self) -> Option<usize> {
        if self.covered { None } else { self.pressed.choice() }
    }

    /// Marks the control that gets the focus when none has it. The first that is marked in a frame counts.
    pub fn first(&self, response: &Response) {
        if self.first.get().is_none() {
            self.first.set(Some(response.id));
        }
    }

    /// Gives the marked control the focus where nothing has it. Called once, after the screen was drawn.
    pub fn settle_focus(&self, ui: &Ui) {
        if self.covered {
            return;
        }
        if let Some(first) = self.first.get()
            && ui.memory(|memory| memory.focused().is_none())
        {
            ui.memory_mut(|memory| memory.request_focus(first));
            // Its ring is painted with the next frame.
            ui.ctx().request_repaint();
        }
    }

    /// The same for what lies under a dialog: it takes no commands and no focus. Its `Ui` wants [`cover`] too.
    pub fn under(&self) -> Self {
        Self { covered: true, first: Cell::new(None), ..*self }
    }
}

/// Makes everything in `ui` unpressable, and hides it from screen readers.
pub fn cover(ui: &mut Ui) {
    ui.disable();
    // The veil of the dialog dims it; half-transparent controls would show what is behind them.
    ui.set_opacity(1.0);
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_hidden());
}

/// Takes the focus away: whatever had it is not what one wants next.
pub fn forget_focus(ui: &Ui) {
    ui.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
    ui.ctx().request_repaint();
}
