//! Draws a lesson in two windows: in each what [`super::windows`] says.
//!
//! What is open is drawn by [`super::view`], in one of the two; here stands what the other one shows.

use std::cell::Cell;
use std::mem::swap;

use egui::{Context, Id, LayerId, Ui, UiBuilder};

use super::command::{Command, Pressed};
use super::frame::{Frame, Sitting};
use super::intent::Intent;
use super::lesson::{Held, LessonView, LessonWish};
use super::painted::Painted;
use super::screen::Screen;
use super::screens::lesson::{desk_ui, projector_ui};
use super::session::Session;
use super::theme;
use super::view;
use super::windows::{Share, Windows};

/// Draws the main window, and carries out what was wanted there. Answers whether anything changed. Commands of a gamepad are taken where
/// what is open is drawn.
pub fn draw_main(ctx: &Context, session: &mut Session, by_button: &mut Vec<Command>) -> bool {
    let share = session.share();
    if share.main_has_stage() {
        return view::draw(ctx, session, std::mem::take(by_button));
    }
    view::dress(ctx, session);
    let also = if share == Share::Dark { std::mem::take(by_button) } else { Vec::new() };
    let pressed = Pressed::read(ctx, &session.bindings, also);
    view::tick(ctx, session);
    let notices = std::mem::take(&mut session.notices);
    let wanted = pane_ui(ctx, session, "desk", &pressed, |ui, frame, held, windows, painted| {
        let wanted = desk_ui(ui, frame, held, windows, painted);
        frame.settle_focus(ui);
        view::said_ui(ui.ctx(), frame, Screen::Lesson, &notices);
        wanted
    });
    session.notices = notices;
    let wanted = wanted.map(|wanted| match wanted {
        // Here one does not leave the lesson, but the level.
        Intent::ToTitle => Intent::Lesson(LessonWish::Look(LessonView::Projector)),
        wanted => wanted,
    });
    view::carry_out(ctx, session, wanted.into_iter().collect())
}

/// Draws the class's window, likewise.
pub fn draw_class(ctx: &Context, session: &mut Session, by_button: &mut Vec<Command>) -> bool {
    match session.share() {
        // It is about to be closed.
        Share::Alone => false,
        Share::Dark => {
            view::dress(ctx, session);
            let law = theme::current(ctx).tokens.law;
            ctx.layer_painter(LayerId::background()).rect_filled(ctx.content_rect(), 0.0, law);
            false
        }
        Share::Level => {
            swap(&mut session.painted, &mut session.class_painted);
            let changed = view::draw(ctx, session, std::mem::take(by_button));
            swap(&mut session.painted, &mut session.class_painted);
            changed
        }
        Share::Beside => {
            view::dress(ctx, session);
            swap(&mut session.painted, &mut session.class_painted);
            // Keys and buttons go to the teacher's window.
            let wanted = pane_ui(ctx, session, "class", &Pressed::default(), projector_ui);
            swap(&mut session.painted, &mut session.class_painted);
            view::carry_out(ctx, session, wanted.into_iter().collect())
        }
    }
}

/// One view of the lesson over a whole window.
fn pane_ui(
    ctx: &Context,
    session: &mut Session,
    name: &str,
    pressed: &Pressed,
    contents: impl FnOnce(&mut Ui, &Frame<'_>, &Held, Windows, &mut Painted) -> Option<Intent>,
) -> Option<Intent> {
    let Session { library, settings, bindings, face, shelf, painted, lesson, lang, windows, .. } = session;
    let frame = Frame {
        library,
        lang: *lang,
        settings,
        shelf,
        nick: "",
        face,
        bindings,
        pressed,
        covered: false,
        first: Cell::new(None),
        sitting: Sitting::No,
    };
    let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.content_rect());
    let mut ui = Ui::new(ctx.clone(), Id::new(("pane", name)), builder);
    contents(&mut ui, &frame, lesson.as_ref()?, *windows, painted)
}
