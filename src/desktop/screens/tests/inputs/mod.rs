//! A run recorded with a mouse, with a keyboard and with a gamepad ends in the same state: each of them plays a whole chapter through
//! the screens, by nothing but its own events.
//!
//! [`hand`] says what is pressed next for a recorded action; [`mouse`], [`keys`] and [`pad`] press it, each in all of its ways.

mod hand;
mod keys;
mod mouse;
mod pad;
mod steer;
mod two;
mod window;

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use std::thread;

use crate::content::builtin;
use crate::content::ids::{LevelId, ProgrammeId};
use crate::content::lang::Lang;
use crate::content::level::BeatKind;
use crate::content::library::Library;
use crate::content::load::load;
use crate::content::words::Args;
use crate::desktop::intent::Intent;
use crate::desktop::programmes;
use crate::desktop::screen::Screen;
use crate::play::action::Action;
use crate::play::event::Event;
use crate::play::record::Record;
use crate::play::run::Run;
use hand::{Hand, Press};
use keys::Keys;
use mouse::Mouse;
use pad::Pad;
use window::{Window, session};

/// A run through the whole first chapter.
const CHAPTER: &str = include_str!("../../../../../tests/replay/queue--the-board.ron");
/// A run with something to put in order, which the chapter has not.
const TALE: &str = include_str!("../../../../../tests/replay/ertegi-bai--bai-drinks.ron");

/// What is worked in the chapter, by each input.
const CHAPTER_HAS: [&str; 17] = [
    "choose",
    "craft",
    "debrief",
    "leave",
    "leave on foot",
    "look",
    "look on foot",
    "meet",
    "mirror",
    "plan",
    "raised",
    "say",
    "scene",
    "site",
    "sort",
    "visit on foot",
    "write",
];
/// In which ways each input works it.
const BY_MOUSE: [&str; 7] = ["button on foot", "click", "drag", "ground", "picture", "thing", "wheel"];
const BY_KEYS: [&str; 9] = ["arrows", "back tab", "command", "digit", "enter", "feet", "list", "space", "tab"];
const BY_PAD: [&str; 5] = ["cross", "feet", "list", "south", "stick"];

/// So many things are pressed for one action at most.
const PRESSES: usize = 60;

static LIBRARY: LazyLock<Arc<Library>> =
    LazyLock::new(|| Arc::new(load(&[builtin::embedded()]).library.expect("the built-in pack has no errors")));

/// What a run ended in, and how it was played.
#[derive(Debug)]
struct Ended {
    record: Record,
    actions: Vec<Action>,
    events: Vec<Event>,
    state: String,
    kinds: BTreeSet<&'static str>,
    ways: Vec<&'static str>,
}

impl Ended {
    fn of(run: &Run) -> Self {
        Self {
            record: Record::of(run),
            actions: run.actions().to_vec(),
            events: run.events().to_vec(),
            state: format!("{:?}", run.state()),
            kinds: BTreeSet::new(),
            ways: Vec::new(),
        }
    }
}

/// The recorded run.
fn recorded(text: &str) -> Run {
    let record = Record::parse(text).unwrap();
    let rules = programmes::find(&LIBRARY, record.programme()).unwrap();
    let replayed = record.replay(Arc::new(rules));
    assert!(replayed.is_whole() && replayed.same_rules, "the record is of these rules");
    replayed.run
}

/// Plays all actions of a run through the screens, from where it begins to where it ends.
fn play(window: &mut Window, recorded: &Run, hand: &mut impl Hand) -> Ended {
    let mut kinds = BTreeSet::new();
    for (n, action) in recorded.actions().iter().enumerate() {
        for pressed in 0.. {
            let run = &window.session().playing.as_ref().unwrap().run;
            if run.actions().len() > n {
                assert_eq!(run.actions()[n], *action, "action {n}; {window}");
                break;
            }
            assert!(pressed < PRESSES, "action {n}, {action:?}, does not come about; {window}");
            let press = hand::next(window.session(), action);
            kinds.insert(kind_of(run, &press, action));
            hand.press(window, &press);
            if press == Press::Wait {
                // What one waited for may have been over with the very last frame.
                window.rest();
            }
        }
    }
    let run = &window.session().playing.as_ref().unwrap().run;
    Ended { kinds, ways: hand.ways(), ..Ended::of(run) }
}

/// What is worked by a press.
fn kind_of(run: &Run, press: &Press, action: &Action) -> &'static str {
    let Some((_, beat)) = run.beat() else { return "debrief" };
    let on_foot = matches!(press, Press::Walk(_));
    match &beat.kind {
        _ if *press == Press::Wait => "raised",
        BeatKind::Choose { site: Some(_), .. } if on_foot => "site",
        BeatKind::Hub { things, .. } => match (action, on_foot) {
            (Action::Look(at), true) if things[usize::from(*at)].next.is_some() => "visit on foot",
            (Action::Look(_), true) => "look on foot",
            (_, true) => "leave on foot",
            (Action::Look(_), false) => "look",
            (_, false) => "leave",
        },
        _ if on_foot => "meet",
        BeatKind::Say { .. } => "say",
        BeatKind::Scene { .. } => "scene",
        BeatKind::Choose { .. } => "choose",
        BeatKind::Sort { .. } => "sort",
        BeatKind::Order { .. } => "order",
        BeatKind::Mirror { .. } => "mirror",
        BeatKind::Plan { .. } => "plan",
        BeatKind::Write { .. } => "write",
        BeatKind::Craft { .. } => "craft",
        kind => panic!("nobody presses anything in {kind:?}"),
    }
}

/// From the title to the first beat of the chapter, and after its last ending back to the map of chapters.
fn chapter_by(mut hand: impl Hand) -> Ended {
    let recorded = recorded(CHAPTER);
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(session(&LIBRARY, folder.path(), recorded.seed().0));
    let word = |message: &str| LIBRARY.words.ui(Lang::En, message, None, &Args::new());
    hand.press(&mut window, &Press::Control(word("title-new")));
    assert_eq!(window.session().screen(), Screen::Chapters);
    let queue = ProgrammeId::parse("queue").unwrap();
    let title = LIBRARY.words.programme(Lang::En, &queue, "title", None, &Args::new());
    let row = window.find_by(|name| name.starts_with(&format!("{title}. "))).expect("the chapter is listed");
    let row = window.name_of(row.id);
    hand.press(&mut window, &Press::Control(row));
    hand.press(&mut window, &Press::Control(word("chapters-begin")));
    assert_eq!(window.session().screen(), Screen::Play, "{window}");
    let ended = play(&mut window, &recorded, &mut hand);
    for _ in 0..2 {
        assert_eq!(window.session().screen(), Screen::Debrief);
        let press = hand::next(window.session(), &Action::Next);
        hand.press(&mut window, &press);
    }
    assert_eq!(window.session().screen(), Screen::Chapters, "the chapter is over");
    let profile = window.session().shelf.profile().unwrap();
    assert_eq!(profile.endings.len(), recorded.rules().levels().len(), "an ending of each level is kept");
    ended
}

fn tale_by(mut hand: impl Hand) -> Ended {
    let recorded = recorded(TALE);
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(session(&LIBRARY, folder.path(), recorded.seed().0));
    let (programme, level) = (ProgrammeId::parse("ertegi"), LevelId::parse("ertegi-bai"));
    window.session_mut().carry_out(Intent::BeginLevel(programme.unwrap(), level.unwrap()));
    window.rest();
    play(&mut window, &recorded, &mut hand)
}

/// Plays with each input at once, and holds all of them to the recorded run. Answers how each of them played.
fn same_by_all(recorded: &Run, by: [fn() -> Ended; 3]) -> [Ended; 3] {
    let played = by.map(thread::spawn).map(|played| played.join().unwrap());
    let wanted = Ended::of(recorded);
    for ended in &played {
        assert_eq!(ended.record, played[0].record);
        assert_eq!(ended.actions, wanted.actions);
        assert_eq!(ended.events, wanted.events);
        assert_eq!(ended.state, wanted.state);
    }
    played
}

#[test]
fn a_chapter_by_mouse_keys_and_gamepad_ends_in_the_same_state() {
    let by: [fn() -> Ended; 3] =
        [|| chapter_by(Mouse::default()), || chapter_by(Keys::default()), || chapter_by(Pad::default())];
    let recorded = recorded(CHAPTER);
    let played = same_by_all(&recorded, by);
    assert_eq!(played[0].record, Record::of(&recorded), "and in that of the record, word for word");
    for (ended, ways) in played.iter().zip([BY_MOUSE.as_slice(), &BY_KEYS, &BY_PAD]) {
        assert_eq!(ended.kinds.iter().copied().collect::<Vec<_>>(), CHAPTER_HAS, "every kind of beat is worked");
        assert_eq!(ended.ways, ways, "in every way");
    }
}

#[test]
fn a_tale_by_mouse_keys_and_gamepad_ends_in_the_same_state() {
    let by: [fn() -> Ended; 3] =
        [|| tale_by(Mouse::default()), || tale_by(Keys::default()), || tale_by(Pad::default())];
    let played = same_by_all(&recorded(TALE), by);
    for ended in &played {
        assert!(ended.kinds.contains("order"), "{:?}", ended.kinds);
    }
}
