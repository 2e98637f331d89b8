//! The window of these tests: frames are drawn with what an input hands in, and controls are found by the names that readers hear.
//!
//! What is known of a control is where it is, what of it is in sight, and whether it takes clicks. No act of a screen reader is used:
//! whatever happens, happens by events of a mouse, of keys or of a gamepad.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use egui::{Event, Pos2, Rect, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;

use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::desktop::command::Command;
use crate::desktop::intent::{Intent, ProfileIntent};
use crate::desktop::session::Session;
use crate::desktop::shelf::Shelf;
use crate::desktop::{theme, view};
use crate::scene::bake::project;

/// How large the window is.
pub const SIZE: Vec2 = vec2(1280.0, 720.0);
/// The time from one frame to the next, in seconds.
const MOMENT: f32 = 0.1;
/// So many frames after something was pressed all of it is seen.
const SETTLES: usize = 2;

/// A session on a library, with a player of its own and no motion.
pub fn session(library: &Arc<Library>, folder: &Path, seed: u64) -> Session {
    let (shelf, _) = Shelf::open(Some(folder), date(2026, 9, 1));
    let mut session = Session::new(Arc::clone(library), shelf, Some(Lang::En));
    session.settings.reduced_motion = true;
    session.seed = Some(seed);
    session.carry_out(Intent::Profile(ProfileIntent::Create("Saiga".to_owned(), Vec::new())));
    session
}

/// A control that takes clicks.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Control {
    /// Its number in egui.
    pub id: u64,
    /// Where it is.
    pub rect: Rect,
    /// What of it is in sight; turned inside out where nothing is.
    pub seen: Rect,
}

impl Control {
    /// Whether its middle is in sight.
    pub fn is_in_sight(&self) -> bool {
        self.seen.contains(self.rect.center()) && Rect::from_min_size(Pos2::ZERO, SIZE).contains(self.rect.center())
    }
}

/// A session in a window that nobody sees.
pub struct Window {
    harness: Harness<'static, Session>,
    commands: Rc<RefCell<Vec<Command>>>,
}

impl Window {
    /// Opens it.
    pub fn open(session: Session) -> Self {
        let commands = Rc::new(RefCell::new(Vec::new()));
        let given = Rc::clone(&commands);
        let mut dressed = false;
        let app = move |ui: &mut egui::Ui, session: &mut Session| {
            // Fonts are known from the next pass on.
            if !std::mem::replace(&mut dressed, true) {
                theme::install_fonts(ui.ctx());
                return;
            }
            session.elapsed = ui.input(|input| input.time);
            view::draw(ui.ctx(), session, given.take());
        };
        let harness = Harness::builder().with_size(SIZE).with_step_dt(MOMENT).build_ui_state(app, session);
        let mut window = Self { harness, commands };
        window.rest();
        window
    }

    /// What is open in it.
    pub fn session(&self) -> &Session {
        self.harness.state()
    }

    /// The same, for a gamepad's stick, and for setting a scene.
    pub fn session_mut(&mut self) -> &mut Session {
        self.harness.state_mut()
    }

    /// Hands in commands that a gamepad gives, with the next frame.
    pub fn give(&self, commands: Vec<Command>) {
        self.commands.replace(commands);
    }

    /// Draws one frame with these events.
    pub fn frame(&mut self, events: Vec<Event>) {
        self.harness.input_mut().events.extend(events);
        self.harness.step();
    }

    /// Draws until what was pressed is seen.
    pub fn rest(&mut self) {
        (0..SETTLES).for_each(|_| self.frame(Vec::new()));
    }

    /// The control with exactly this name, if it can be pressed.
    pub fn find(&self, name: &str) -> Option<Control> {
        self.find_by(|label| label == name)
    }

    /// The first control whose name fits, if it can be pressed.
    pub fn find_by(&self, fits: impl Fn(&str) -> bool) -> Option<Control> {
        self.find_all(fits).first().copied()
    }

    /// All controls whose names fit and that can be pressed, in the order in which they are drawn.
    pub fn find_all(&self, fits: impl Fn(&str) -> bool) -> Vec<Control> {
        let fits = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            !node.is_disabled() && node.label().is_some_and(|label| fits(&label))
        };
        let nodes: Vec<u64> = self.harness.query_all_by(fits).map(|node| node.accesskit_node().locate().0.0).collect();
        nodes.into_iter().filter_map(|id| self.control(id)).collect()
    }

    /// All words that readers hear and that fit, of controls and of texts.
    pub fn find_texts(&self, fits: impl Fn(&str) -> bool) -> Vec<String> {
        let words = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.label().or_else(|| node.value());
        let nodes = self.harness.query_all_by(|node| words(node).is_some_and(|text| fits(&text)));
        nodes.filter_map(|node| words(&node.accesskit_node())).collect()
    }

    /// The control of this number, if it takes clicks.
    pub fn control(&self, id: u64) -> Option<Control> {
        self.harness.ctx.viewport(|viewport| {
            let mut widgets = viewport.prev_pass.widgets.layers().flat_map(|(_, widgets)| widgets);
            let widget = widgets.find(|widget| widget.id.value() == id)?;
            let takes = widget.enabled && widget.sense.senses_click();
            takes.then_some(Control { id, rect: widget.rect, seen: widget.interact_rect })
        })
    }

    /// The name of the control of this number.
    pub fn name_of(&self, id: u64) -> String {
        let fits = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.locate().0.0 == id;
        let mut nodes = self.harness.query_all_by(fits);
        nodes.next().and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    /// The control that has the focus.
    pub fn focused(&self) -> Option<u64> {
        self.harness.ctx.memory(|memory| memory.focused()).map(|id| id.value())
    }

    /// What would be pressed by the mouse where it is now.
    pub fn under_pointer(&self) -> Option<u64> {
        self.harness.ctx.viewport(|viewport| viewport.hits.click.map(|widget| widget.id.value()))
    }

    /// Where a point of the place is in the window.
    pub fn point_of(&self, at: [f32; 3]) -> Pos2 {
        let picture = self.session().picture.as_ref().expect("a walk shows a place");
        let [x, y, _] = project(at);
        let away = vec2(x - picture.centre[0], picture.centre[1] - y) * picture.zoom;
        (SIZE / 2.0 + away).to_pos2()
    }

    /// What is told of the moment, when something went wrong: the number of actions, the beat, and every name in sight.
    fn told(&self) -> String {
        let run = self.session().playing.as_ref().map(|playing| &playing.run);
        let beat = run.and_then(|run| run.beat()).map_or("-", |(_, beat)| beat.id.as_str());
        let taken = run.map_or(0, |run| run.actions().len());
        let focus = self.focused().map(|id| self.name_of(id));
        let names = self.harness.query_all_by(|node| node.label().is_some() && !node.is_hidden());
        let names: Vec<String> = names.filter_map(|node| node.accesskit_node().label()).collect();
        format!(
            "screen {}, action {taken}, beat {beat}, focus {focus:?}, names {names:#?}",
            self.session().screen().id()
        )
    }
}

impl std::fmt::Display for Window {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.told())
    }
}
