//! What the menu screens promise, by accessible label and without a window.

mod before_after;
mod boosters;
mod cards;
mod clean;
mod contest;
mod experiment;
mod inputs;
mod lessons;
mod menus;
mod phones;
mod quest;
mod records;
mod surveys;
mod two_windows;
mod watching;

use std::path::Path;
use std::sync::Arc;

use egui_kittest::Harness;
use jiff::civil::date;

use crate::content::builtin;
use crate::content::lang::Lang;
use crate::content::load::load;
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::desktop::shelf::Shelf;
use crate::desktop::{theme, view};

/// A session in English on the built-in pack, with its files in `folder`.
pub(in crate::desktop) fn session(folder: &Path) -> Session {
    let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
    let (shelf, _) = Shelf::open(Some(folder), date(2026, 12, 9));
    Session::new(Arc::new(library), shelf, Some(Lang::En))
}

/// The session as the window draws it.
fn harness(session: Session) -> Harness<'static, Session> {
    let mut dressed = false;
    let mut harness = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).with_max_steps(60).build_ui_state(
        move |ui, session: &mut Session| {
            // Fonts are known from the next pass on.
            if std::mem::replace(&mut dressed, true) {
                view::draw(ui.ctx(), session, Vec::new());
            } else {
                theme::install_fonts(ui.ctx());
            }
        },
        session,
    );
    harness.run_steps(4);
    harness
}

/// The same, at one of the screens.
fn at(screen: Screen, session: Session) -> Harness<'static, Session> {
    let mut session = session;
    session.stack.push(screen);
    harness(session)
}
