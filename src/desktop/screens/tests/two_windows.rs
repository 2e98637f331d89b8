//! What a lesson in two windows promises: who shows what, and that nothing of the teacher's is before the class.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;

use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable};

use super::session;
use crate::classroom::lesson::{LessonAction, Phase};
use crate::content::ids::LessonId;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::{LessonView, LessonWish};
use crate::desktop::screen::Screen;
use crate::desktop::session::Session;
use crate::desktop::windows::{ClassView, Room, Share};
use crate::desktop::{beside, theme};

type Shared = Rc<RefCell<Session>>;

/// Both windows of one session.
struct Pair {
    session: Shared,
    main: Harness<'static, Shared>,
    class: Harness<'static, Shared>,
}

fn window(
    session: &Shared,
    draw: fn(&egui::Context, &mut Session, &mut Vec<crate::desktop::command::Command>) -> bool,
) -> Harness<'static, Shared> {
    let mut dressed = false;
    let app = move |ui: &mut egui::Ui, session: &mut Shared| {
        if std::mem::replace(&mut dressed, true) {
            draw(ui.ctx(), &mut session.borrow_mut(), &mut Vec::new());
        } else {
            theme::install_fonts(ui.ctx());
        }
    };
    Harness::builder().with_size(egui::vec2(1280.0, 720.0)).build_ui_state(app, Rc::clone(session))
}

impl Pair {
    fn open(folder: &Path, lesson: &str) -> Self {
        let mut session = session(folder);
        session.windows.room = Room::Two;
        session.carry_out(Intent::PrepareLesson(LessonId::parse(lesson).unwrap()));
        let session = Rc::new(RefCell::new(session));
        let (main, class) = (window(&session, beside::draw_main), window(&session, beside::draw_class));
        let mut pair = Self { session, main, class };
        pair.rest();
        pair
    }

    fn rest(&mut self) {
        for _ in 0..3 {
            self.main.run_steps(1);
            if self.share().has_two() {
                self.class.run_steps(1);
            }
        }
    }

    /// A key, as it is routed: to the window that leads.
    fn key(&mut self, key: Key) {
        let leads = if self.share() == Share::Level { &self.class } else { &self.main };
        leads.key_press(key);
        self.rest();
    }

    fn press(&mut self, label: &str) {
        self.main.get_by_label(label).click_accesskit();
        self.rest();
    }

    fn press_before_class(&mut self, label: &str) {
        self.class.get_by_label(label).click_accesskit();
        self.rest();
    }

    fn share(&self) -> Share {
        self.session.borrow().share()
    }

    fn screen(&self) -> Screen {
        self.session.borrow().screen()
    }

    fn carry_out(&mut self, intent: Intent) {
        self.session.borrow_mut().carry_out(intent);
        self.rest();
    }

    fn class_has(&self, text: &str) -> bool {
        self.class.query_all_by_label_contains(text).next().is_some()
    }

    fn main_has(&self, text: &str) -> bool {
        self.main.query_all_by_label_contains(text).next().is_some()
    }
}

/// What stands in the teacher's view at every step, and never before the class.
const TEACHERS: [&str; 6] =
    ["until the bell", "What comes next", "End the lesson now", "Next step", "PIN", "Leave without filing"];

fn nothing_of_the_teachers(pair: &Pair) {
    let names = pair.class.query_all_by(|node| node.label().is_some());
    for name in names.filter_map(|node| node.accesskit_node().label()) {
        for private in TEACHERS {
            assert!(!name.contains(private), "“{name}” is before the class");
        }
    }
}

#[test]
fn each_window_keeps_to_its_view_and_hands_are_counted_by_key() {
    let folder = tempfile::tempdir().unwrap();
    let mut pair = Pair::open(folder.path(), "hour-grades-9-11");
    assert_eq!(pair.share(), Share::Alone);
    pair.key(Key::F7);
    assert_eq!(pair.share(), Share::Beside);
    assert!(pair.main_has("Ready when you are") && !pair.class_has("Ready when you are"));
    pair.press("Begin: the clock starts");
    pair.press("Next step");
    assert!(pair.main_has("until the bell") && pair.class_has("Buy the answers?"));
    for _ in 0..6 {
        pair.key(Key::Num2);
    }
    assert_eq!(pair.session.borrow().lesson.as_ref().unwrap().vote().unwrap().counts[0], [0, 6, 0, 0]);
    assert!(!pair.class_has("6   2."), "counts that are not shown yet are the teacher's");
    // The key that turns one window turns the teacher's alone to the phones and back.
    pair.key(Key::F6);
    assert_eq!(pair.session.borrow().lesson.as_ref().unwrap().view, LessonView::Phones);
    nothing_of_the_teachers(&pair);
    pair.key(Key::F6);
    pair.press("Show the result");
    assert!(!pair.class_has("You can change it until voting closes"), "the class sees the result at once");
    pair.key(Key::F7);
    assert_eq!((pair.share(), pair.screen()), (Share::Alone, Screen::Lesson));
    pair.key(Key::F6);
    assert!(pair.main_has("teacher's view"), "one window alternates by key as before");
}

#[test]
fn a_presenter_turns_what_the_class_sees() {
    let folder = tempfile::tempdir().unwrap();
    let mut pair = Pair::open(folder.path(), "hour-grades-9-11");
    pair.key(Key::F7);
    pair.press("Begin: the clock starts");
    let before = pair.session.borrow().lesson.as_ref().unwrap().turned;
    pair.key(Key::PageDown);
    assert_eq!(pair.session.borrow().lesson.as_ref().unwrap().turned, before + 1);
}

#[test]
fn the_class_plays_the_level_before_it_and_the_teacher_keeps_the_clock() {
    let folder = tempfile::tempdir().unwrap();
    let mut pair = Pair::open(folder.path(), "hour-grades-9-11");
    pair.key(Key::F7);
    pair.press("Begin: the clock starts");
    pair.press("Play together");
    assert_eq!((pair.share(), pair.screen()), (Share::Level, Screen::Play));
    assert!(pair.main_has("until the bell") && pair.class_has("Back to the lesson"));
    let taken = |pair: &Pair| pair.session.borrow().playing.as_ref().unwrap().run.actions().len();
    // A press shows the rest of a text at once, the next goes on.
    (0..8).for_each(|_| pair.key(Key::PageDown));
    assert!(taken(&pair) > 0, "keys play the level");
    pair.press("Dark screen");
    assert_eq!(pair.share(), Share::Dark);
    assert!(pair.class.query_all_by(|node| node.label().is_some()).next().is_none(), "the class sees nothing");
    pair.press("Light screen");
    // Saves and settings open before the teacher, not before the class.
    pair.key(Key::Escape);
    assert_eq!((pair.share(), pair.screen()), (Share::Beside, Screen::Pause));
    pair.key(Key::Escape);
    assert_eq!(pair.share(), Share::Level);
    pair.press("Phones: who is in, code and PIN");
    assert_eq!(pair.share(), Share::Level, "the teacher turns to the phones alone");
    nothing_of_the_teachers(&pair);
    pair.carry_out(Intent::Lesson(LessonWish::Look(LessonView::Teacher)));
    assert_eq!(pair.share(), Share::Level);
    let played = taken(&pair);
    pair.press("Next step");
    assert_eq!((pair.share(), pair.screen()), (Share::Beside, Screen::Lesson), "the class follows");
    assert!(played > 0 && !pair.session.borrow().lesson.as_ref().unwrap().outcomes.runs.is_empty());
    pair.press("Step back");
    pair.press("Play together");
    assert_eq!(taken(&pair), played, "the level goes on where it was");
    pair.key(Key::F6);
    assert_eq!((pair.share(), pair.screen()), (Share::Beside, Screen::Lesson));
    pair.press_before_class("Play together");
    assert_eq!(pair.share(), Share::Level);
}

#[test]
fn leaving_leaves_one_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut pair = Pair::open(folder.path(), "hour-grades-9-11");
    pair.key(Key::F7);
    pair.press("Begin: the clock starts");
    pair.key(Key::Escape);
    assert_eq!((pair.share(), pair.screen()), (Share::Alone, Screen::Title));
    pair.carry_out(Intent::Lesson(LessonWish::Look(LessonView::Teacher)));
    assert_eq!(pair.share(), Share::Alone, "it is opened again by hand");
    pair.key(Key::F7);
    assert_eq!(pair.share(), Share::Beside);
    pair.carry_out(Intent::LeaveLesson);
    assert_eq!((pair.share(), pair.screen()), (Share::Alone, Screen::Lessons));
}

#[test]
fn a_second_screen_is_offered_and_one_window_offers_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut pair = Pair::open(folder.path(), "hour-grades-9-11");
    assert!(!pair.main_has("A second screen is connected"));
    pair.session.borrow_mut().windows.room = Room::SecondScreen;
    pair.rest();
    pair.press("A second screen is connected. Show what the class sees on it (F7)");
    assert_eq!(pair.share(), Share::Beside);
    assert!(!pair.main_has("A second screen is connected"));
    pair.session.borrow_mut().windows.room = Room::One;
    assert_eq!(pair.share(), Share::Alone);
    pair.rest();
    assert!(!pair.main_has("(F7)"));
}

#[test]
fn no_step_of_any_lesson_shows_the_class_what_is_the_teachers() {
    for lesson in
        ["hour-grades-1-4", "hour-grades-5-8", "hour-grades-9-11", "hour-students-90", "hour-teachers", "team-quest"]
    {
        let folder = tempfile::tempdir().unwrap();
        let mut pair = Pair::open(folder.path(), lesson);
        pair.carry_out(Intent::ShowClass(ClassView::OwnWindow));
        nothing_of_the_teachers(&pair);
        pair.carry_out(Intent::Lesson(LessonWish::Rule(LessonAction::Begin { left: None })));
        while pair.session.borrow().lesson.as_ref().unwrap().state.phase() == Phase::Running {
            assert_eq!(pair.share(), Share::Beside);
            nothing_of_the_teachers(&pair);
            pair.carry_out(Intent::Open(Screen::Filing));
            nothing_of_the_teachers(&pair);
            pair.carry_out(Intent::Back);
            pair.carry_out(Intent::Lesson(LessonWish::Rule(LessonAction::Next)));
        }
        nothing_of_the_teachers(&pair);
    }
}
