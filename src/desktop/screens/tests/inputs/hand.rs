//! What a hand presses next, so that the run takes an action: told by the names on the screen, whatever the input.
//!
//! It reads the draft of a board as a player sees it, and answers one thing to press at a time.

use std::cell::Cell;

use crate::content::level::BeatKind;
use crate::content::words::Args;
use crate::desktop::command::Pressed;
use crate::desktop::frame::Frame;
use crate::desktop::screen::Screen;
use crate::desktop::screens::debrief::Page;
use crate::desktop::screens::play::memory::Draft;
use crate::desktop::screens::play::{boards, lines, stage, walking};
use crate::desktop::session::Session;
use crate::desktop::walk::stride::blocks;
use crate::play::action::Action;
use crate::play::run::Run;

use super::window::Window;

/// Something to press.
#[derive(Clone, PartialEq, Debug)]
pub enum Press {
    /// A control.
    Control(String),
    /// A choice, with its place among the choices, counted from nought.
    Choice(String, usize),
    /// What goes on in a talk.
    Next(String),
    /// A scrap, and the bin that it goes into, with the bin's place.
    Put { scrap: String, bin: String, at: usize },
    /// A piece, and how the name of the place begins that it may be dragged onto.
    Piece { tile: String, onto: String },
    /// A row that is moved from one place to another; rows are known by how their names begin.
    Move { row: String, from: usize, to: usize, over: String },
    /// Something in the world.
    Walk(Walk),
    /// Nothing: something is looked at.
    Wait,
}

/// Something in the world that one walks up to.
#[derive(Clone, PartialEq, Debug)]
pub struct Walk {
    /// What it may be called.
    pub names: Vec<String>,
    /// Where it is, in blocks, and how high its bubble begins.
    pub at: [f32; 3],
    /// What else may be clicked.
    pub others: Vec<[f32; 3]>,
    /// Whether a button always in sight does the same.
    pub has_button: bool,
}

/// An input that presses things.
pub trait Hand {
    /// Presses it.
    fn press(&mut self, window: &mut Window, press: &Press);
    /// In which ways things were pressed, so that none is forgotten.
    fn ways(&self) -> Vec<&'static str>;
}

/// How high a bubble begins over a person and over a thing, in blocks.
const OVER_PERSON: f32 = 2.1;
const OVER_THING: f32 = 1.5;

/// What to press next for this action.
pub fn next(session: &Session, action: &Action) -> Press {
    let Session { library, settings, bindings, face, shelf, playing, lang, memories, .. } = session;
    let run = &playing.as_ref().expect("a run is open").run;
    let nick = shelf.profile().map_or_else(String::new, |profile| profile.nickname.to_string());
    let frame = Frame {
        library,
        lang: *lang,
        settings,
        shelf,
        nick: &nick,
        face,
        bindings,
        pressed: &Pressed::default(),
        covered: false,
        first: Cell::new(None),
        sitting: crate::desktop::frame::Sitting::No,
    };
    if session.screen() == Screen::Debrief {
        let message = match (memories.debrief.page, run.has_next_level()) {
            (Page::Story, _) => "play-next",
            (Page::Thinking, true) => "debrief-next-level",
            (Page::Thinking, false) => "debrief-finish",
        };
        return Press::Control(frame.t(message));
    }
    if walking::is_walking(&frame, run, &memories.play, &memories.outing) {
        return if memories.outing.raising.is_some() { Press::Wait } else { walk(&frame, run, action) };
    }
    talk(&frame, run, action).unwrap_or_else(|| board(&frame, session, run, action))
}

/// In a talk and in a hub that is a list.
fn talk(frame: &Frame<'_>, run: &Run, action: &Action) -> Option<Press> {
    let (_, beat) = run.beat()?;
    let args = lines::args_for(frame, run, Some(beat));
    let word = |id: &str| lines::word(frame, &run.level().id, &beat.id, Some(id), &args);
    Some(match (&beat.kind, action) {
        (BeatKind::Say { .. } | BeatKind::Scene { .. }, Action::Next) => Press::Next(frame.t("play-next")),
        (BeatKind::Choose { options, .. }, Action::Choose(at)) => {
            let shown = run.offers().iter().position(|(offered, _)| offered == at).expect("it is offered");
            Press::Choice(word(options[usize::from(*at)].id.as_str()), shown)
        }
        (BeatKind::Hub { things, .. }, Action::Look(at)) => {
            let there = |at: &usize| run.core().holds(&things[*at].needs);
            let shown = (0..usize::from(*at)).filter(there).count();
            Press::Choice(word(things[usize::from(*at)].id.as_str()), shown)
        }
        (BeatKind::Hub { .. }, Action::Next) => Press::Control(word("done")),
        _ => return None,
    })
}

fn board(frame: &Frame<'_>, session: &Session, run: &Run, action: &Action) -> Press {
    let (_, beat) = run.beat().expect("a board is a beat");
    let memory = &session.memories.play;
    let word = |attribute: String| boards::word(frame, run, &attribute);
    let press = |message: &str| Press::Control(frame.t(message));
    match (&beat.kind, action, &memory.draft) {
        (BeatKind::Sort { .. }, Action::Skip, _) => press("board-sort-skip"),
        (BeatKind::Sort { bins, scraps, .. }, Action::Sort(wanted), Draft::Sort(put)) => {
            let wrong = |scrap: &&u8| put[usize::from(**scrap)] != Some(wanted[usize::from(**scrap)]);
            let Some(scrap) = run.shown_order().iter().find(wrong) else { return press("board-sort-done") };
            let at = usize::from(wanted[usize::from(*scrap)]);
            let scrap = word(scraps[usize::from(*scrap)].0.to_string());
            Press::Put { scrap, bin: word(format!("bin-{}", bins[at])), at }
        }
        (BeatKind::Order { items, .. }, Action::Order(wanted), Draft::Order(order)) => {
            let Some(to) = (0..order.len()).find(|at| order[*at] != wanted[*at]) else {
                return press("board-order-done");
            };
            let from = order.iter().position(|item| *item == wanted[to]).expect("every item has its place");
            let row = |at: usize| format!("{}. ", word(items[usize::from(order[at])].to_string()));
            Press::Move { row: row(from), from, to, over: row(to) }
        }
        (BeatKind::Mirror { options, people, .. }, Action::Mirror { own, guess }, Draft::Mirror(mine, theirs)) => {
            let of = Args::new().number("n", i64::from(*guess)).number("of", i64::from(*people));
            match (mine, theirs, memory.revealed) {
                (None, ..) => Press::Choice(word(options[usize::from(*own)].to_string()), usize::from(*own)),
                (_, None, _) => Press::Control(frame.tr("board-mirror-of", &of)),
                (_, _, false) => press("board-mirror-reveal"),
                (_, _, true) => press("play-next"),
            }
        }
        (BeatKind::Plan { when, then, .. }, Action::Plan { when: first, then: second }, Draft::Plan(one, other)) => {
            if *one != Some(*first) {
                Press::Control(word(format!("when-{}", when[usize::from(*first)])))
            } else if *other != Some(*second) {
                Press::Control(word(format!("then-{}", then[usize::from(*second)])))
            } else {
                press("board-plan-write")
            }
        }
        (BeatKind::Write { slots, .. }, Action::Write(wanted), Draft::Write(chosen)) => {
            let Some(slot) = (0..slots.len()).find(|slot| chosen[*slot] != wanted[*slot]) else {
                return press("board-write-send");
            };
            let (id, there) = (&slots[slot].id, chosen[slot].len());
            assert!(wanted[slot].starts_with(&chosen[slot]), "{}: a piece lies where it should not", beat.id);
            let piece = &slots[slot].pieces[usize::from(wanted[slot][there])].id;
            Press::Piece { tile: word(format!("{id}-{piece}")), onto: format!("{}. ", word(format!("slot-{id}"))) }
        }
        (BeatKind::Craft { .. }, Action::CraftFake, _) => Press::Control(word("fake".to_owned())),
        (BeatKind::Craft { slots, .. }, Action::Craft(wanted), Draft::Craft(put)) => {
            let Some(slot) = (0..slots.len()).find(|slot| put[*slot] != Some(wanted[*slot])) else {
                return press("board-craft-build");
            };
            let id = &slots[slot].id;
            let part = &slots[slot].parts[usize::from(wanted[slot])].id;
            let onto = format!("{}. {}", frame.t("board-craft-choose"), word(format!("slot-{id}")));
            Press::Piece { tile: word(format!("{id}-{part}")), onto }
        }
        (kind, action, draft) => panic!("{}: no hand does {action:?} with {draft:?} in {kind:?}", beat.id),
    }
}

/// On foot.
fn walk(frame: &Frame<'_>, run: &Run, action: &Action) -> Press {
    let (_, beat) = run.beat().expect("one walks in a beat");
    let blueprint = &frame.library.places[&stage::stage_of(run).place];
    let args = lines::args_for(frame, run, Some(beat));
    let word = |id: &str| lines::word(frame, &run.level().id, &beat.id, Some(id), &args);
    let spot = |id: &str, height: f32| {
        let [x, y] = blocks(blueprint.spots.get(id).unwrap_or_else(|| panic!("{}: no spot {id}", beat.id)).at);
        [x, y, height]
    };
    let walk = |names: Vec<String>, at: [f32; 3], mut others: Vec<[f32; 3]>| {
        others.retain(|other| *other != at);
        Walk { names, at, others, has_button: false }
    };
    match (&beat.kind, action) {
        (BeatKind::Choose { options, site: Some(_), .. }, Action::Choose(at)) => {
            let id = options[usize::from(*at)].id.as_str();
            let offered = run.offers().into_iter().filter(|(_, lack)| lack.is_none());
            let others = offered.map(|(at, _)| spot(options[usize::from(at)].id.as_str(), OVER_THING)).collect();
            Press::Walk(walk(vec![word(id)], spot(id, OVER_THING), others))
        }
        (BeatKind::Hub { things, .. }, Action::Look(_) | Action::Next) if things.iter().any(|it| it.at.is_some()) => {
            let (_, door) = blueprint.doors.iter().next().expect("a place of a hub has a door");
            let [x, y] = blocks(door.at);
            let done = [x + door.size.x as f32 / 200.0, y + door.size.y as f32 / 200.0, OVER_THING];
            let lies = |at: usize| {
                let high = if things[at].next.is_some() { OVER_PERSON } else { OVER_THING };
                spot(things[at].at.as_ref().map_or("", |id| id.as_str()), high)
            };
            let there = (0..things.len()).filter(|at| run.core().holds(&things[*at].needs));
            let others: Vec<[f32; 3]> = there.map(lies).chain([done]).collect();
            match action {
                Action::Look(at) => {
                    let at = usize::from(*at);
                    Press::Walk(walk(vec![word(things[at].id.as_str())], lies(at), others))
                }
                _ => Press::Walk(Walk { has_button: true, ..walk(vec![word("done")], done, others) }),
            }
        }
        _ => {
            let meets = beat.walk.as_ref().expect("one walks to where the beat opens");
            let speaker = lines::lines(frame, run, beat).into_iter().find_map(|line| line.by);
            let talks =
                speaker.map(|who| frame.tr("walk-talk", &Args::new().text("who", frame.t(&format!("cast-{who}")))));
            let names = talks.into_iter().chain([frame.t("walk-go-there")]).collect();
            Press::Walk(walk(names, spot(meets.as_str(), OVER_PERSON), Vec::new()))
        }
    }
}
