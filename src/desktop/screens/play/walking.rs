//! A level on foot: the things of a hub lie where they are, and a talk begins where somebody stands.
//!
//! What is looked at, and in which order, is decided by the same actions as in the dialogue; walking itself is no action.

use egui::{Align, Layout, Rect, Ui, pos2, vec2};

use super::dialogue::{inside, refusal};
use super::lines::{self, word};
use super::memory::PlayMemory;
use super::stage::{look_of, stage_of};
use crate::content::blueprint::{Blueprint, Spot};
use crate::content::cast::Mood;
use crate::content::ids::{PersonId, ReformId, SpotId};
use crate::content::level::{Beat, BeatIx, BeatKind, Choice, Next, Thing};
use crate::content::markup;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::screens::View;
use crate::desktop::screens::walk::{room, said_ui, task_ui, walk_ui};
use crate::desktop::theme::{Type, current};
use crate::desktop::walk::stride::blocks;
use crate::desktop::walk::{Around, Outing, Said, Scene, Target, distance, signs_that_matter, standers};
use crate::desktop::widgets::{Button, Panel, PanelKind, label_ui, speech_ui};
use crate::desktop::world::picture::Set;
use crate::play::action::{Action, Refused};
use crate::play::event::Event;
use crate::play::run::Run;
use crate::play::sites;
use crate::play::walk;

/// How long one looks at a reform that goes up, in seconds.
const RAISES: f64 = 1.6;
/// Squares of dust.
const DUST: usize = 8;
/// How long something said in passing is shown, in seconds.
const SAID_STAYS: f64 = 4.0;
/// From how far what was looked at is still read, in blocks.
const READS: f32 = 2.6;
/// Where a bubble begins over a person and over a thing, in blocks.
const OVER_PERSON: f32 = 2.1;
const OVER_THING: f32 = 1.5;

/// Why one walks.
#[derive(Clone, Copy, Debug)]
enum Case<'a> {
    /// To look round.
    Hub(&'a [Thing]),
    /// To where the next beat opens.
    Meet(&'a SpotId),
    /// To put a reform up on one of these spots.
    Site(&'a [Choice], &'a ReformId),
    /// To see it go up.
    Raised(&'a ReformId),
}

/// Whether the run is on foot just now.
pub fn is_walking(frame: &Frame<'_>, run: &Run, memory: &PlayMemory, outing: &Outing) -> bool {
    blueprint_of(frame, run).is_some_and(|blueprint| case(run, memory, outing, blueprint).is_some())
}

fn blueprint_of<'a>(frame: &Frame<'a>, run: &Run) -> Option<&'a Blueprint> {
    frame.library.places.get(&stage_of(run).place).map(|blueprint| &**blueprint)
}

fn case<'a>(run: &'a Run, memory: &PlayMemory, outing: &Outing, blueprint: &Blueprint) -> Option<Case<'a>> {
    let (_, beat) = run.beat()?;
    if let BeatKind::Choose { options, site: Some(reform), .. } = &beat.kind
        && options.iter().any(|option| blueprint.spots.contains_key(option.id.as_str()))
    {
        return Some(Case::Site(options, reform));
    }
    if let Some(reform) = raised(run, outing) {
        return Some(Case::Raised(reform));
    }
    if let BeatKind::Hub { things, .. } = &beat.kind
        && things.iter().any(|thing| thing.at.is_some())
    {
        return Some(Case::Hub(things));
    }
    let spot = beat.walk.as_ref().filter(|spot| blueprint.spots.contains_key(*spot))?;
    let passes = memory.skip && memory.read_before;
    let arrived = outing.arrived == Some(moment(run));
    (!arrived && !passes).then_some(Case::Meet(spot))
}

/// The reform that the last action put up, while one still looks at it.
fn raised<'a>(run: &'a Run, outing: &Outing) -> Option<&'a ReformId> {
    if outing.watched == Some(moment(run)) {
        return None;
    }
    let last = run.actions().len().checked_sub(1)?;
    let chosen = run.events_of(last).iter().find_map(|event| match event {
        Event::Chosen { beat, .. } => Some(*beat),
        _ => None,
    })?;
    let BeatKind::Choose { site: Some(reform), options, .. } = &run.level().beat(chosen).kind else { return None };
    // A spot that was sent back leads to a beat that leads back: the choice is still to come.
    let comes_back = |next: &Next| *next == Next::Beat(chosen);
    let (_, beat) = run.beat()?;
    let sent_back = match &beat.kind {
        BeatKind::Say { next, .. } | BeatKind::Scene { next, .. } => comes_back(next),
        _ => false,
    };
    (!sent_back && !options.is_empty()).then_some(reform)
}

/// The moment of a run, as the walk remembers it.
pub fn moment(run: &Run) -> (u8, usize) {
    (run.level_ix(), run.actions().len())
}

/// The walk of a level.
pub fn walking_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    run: &Run,
    memory: &mut PlayMemory,
    outing: &mut Outing,
) -> Option<Intent> {
    let blueprint = blueprint_of(frame, run)?;
    let (ix, beat) = run.beat()?;
    let case = case(run, memory, outing, blueprint)?;
    let scene = scene(frame, run, beat, case, blueprint);
    let chosen = walk_ui(ui, frame, view, &scene, outing);
    if let Case::Raised(reform) = case {
        raise_ui(ui, frame, view, run, reform, blueprint, outing);
    }
    let theme = current(ui.ctx());
    let room = room(ui.max_rect(), &theme);
    let from_hud = hud_ui(ui, frame, run, beat, case, room);
    let chosen = chosen.or_else(|| done_ui(ui, frame, run, beat, case, room, outing));
    if let Case::Hub(things) = case {
        looked_ui(ui, frame, run, beat, things, memory, outing, &scene, room);
    }
    said_ui(ui, outing, view.elapsed, SAID_STAYS, room);
    from_hud.or_else(|| chosen.and_then(|target| take(frame, view, run, ix, case, target, memory, outing)))
}

/// What follows from what was chosen.
fn take(
    frame: &Frame<'_>,
    view: &View<'_>,
    run: &Run,
    ix: BeatIx,
    case: Case<'_>,
    target: Target,
    memory: &mut PlayMemory,
    outing: &mut Outing,
) -> Option<Intent> {
    match (target, case) {
        (Target::Meet, _) => {
            outing.arrived = Some(moment(run));
            None
        }
        (Target::Done, _) => {
            let more = run.core().look_first(run.level(), ix);
            if more > 0 {
                let text = refusal(frame, &Refused::LookFirst { more });
                outing.said = Some(Said { text, since: view.elapsed, by: None });
                return None;
            }
            Some(Intent::Act(Action::Next))
        }
        (Target::Thing(at), Case::Site(..)) => Some(Intent::Act(Action::Choose(at))),
        (Target::Thing(at), Case::Hub(things)) => {
            let thing = things.get(usize::from(at))?;
            let is_seen = run.core().looked_at(ix).any(|seen| seen == at);
            if !is_seen && visits_left(run, ix) == Some(0) {
                outing.said = Some(Said { text: frame.t("refused-no-visit"), since: view.elapsed, by: None });
                return None;
            }
            // Pressed again, it is put away.
            memory.looked = (memory.looked != Some(at) && thing.next.is_none()).then_some(at);
            (!is_seen).then_some(Intent::Act(Action::Look(at)))
        }
        _ => None,
    }
}

fn visits_left(run: &Run, ix: BeatIx) -> Option<usize> {
    let BeatKind::Hub { visit, .. } = &run.level().beat(ix).kind else { return None };
    let limit = run.core().visit_limit(visit.as_ref())?;
    Some(usize::from(limit).saturating_sub(run.core().looked_at(ix).count()))
}

fn scene<'a>(frame: &Frame<'_>, run: &Run, beat: &Beat, case: Case<'_>, blueprint: &'a Blueprint) -> Scene<'a> {
    let stage = stage_of(run);
    let level = run.level();
    let mut show: Vec<(PersonId, Mood)> = stage.show.clone().unwrap_or_default();
    if let BeatKind::Say { line, .. } | BeatKind::Choose { line, .. } = &beat.kind
        && let Some(by) = &line.by
        && !show.iter().any(|(who, _)| who == by)
    {
        show.push((by.clone(), line.mood));
    }
    let mut people = standers(blueprint, &level.stand, &show, |who| look_of(frame, who));
    // Who is met, or visited, stands where one walks to.
    for (who, spot) in meant(blueprint, level, &show, case) {
        let mood = show.iter().find(|(shown, _)| *shown == who).map_or(Mood::Calm, |(_, mood)| *mood);
        people.entry(who.clone()).or_insert_with(|| crate::desktop::walk::stander(spot, look_of(frame, &who), mood));
    }
    let around = around(frame, run, beat, case, blueprint, !people.is_empty());
    let mut signs = walk::signs(run.state());
    if let Case::Site(_, reform) = case {
        // It is not up yet.
        signs.reforms.remove(reform);
        signs.fakes.remove(reform);
    }
    let signs = signs_that_matter(blueprint, &signs);
    let you = PersonId::parse("you");
    let begins = level.stand.iter().find(|(who, _)| Some(who) == you.as_ref()).map(|(_, spot)| spot.clone());
    Scene {
        set: Set { place: stage.place, signs, light: stage.light },
        blueprint,
        present: people.keys().cloned().collect(),
        people: people.into_values().collect(),
        around,
        you: *frame.face,
        begins,
    }
}

/// Who is to be met or visited at which spot: the speaker of the beat that opens there, and whoever the beats behind things show first.
fn meant<'a>(
    blueprint: &'a Blueprint,
    level: &crate::content::level::Level,
    show: &[(PersonId, Mood)],
    case: Case<'_>,
) -> Vec<(PersonId, &'a Spot)> {
    let placed = |who: &PersonId| level.stand.iter().any(|(person, _)| person == who);
    let somebody = |who: &&PersonId| who.as_str() != "you" && !placed(who);
    let at = |spot: &SpotId| blueprint.spots.get(spot);
    match case {
        Case::Meet(spot) => {
            let first = show.iter().map(|(who, _)| who).find(somebody);
            first.cloned().zip(at(spot)).into_iter().collect()
        }
        Case::Hub(things) => {
            let visited = things.iter().filter_map(|thing| {
                let Some(Next::Beat(ix)) = thing.next else { return None };
                let beat = level.beat(ix);
                let shown = beat.show.iter().flatten().map(|(who, _)| who).find(somebody);
                let speaks = match &beat.kind {
                    BeatKind::Say { line, .. } | BeatKind::Choose { line, .. } => line.by.as_ref(),
                    BeatKind::Scene { lines, .. } => lines.iter().find_map(|line| line.by.as_ref()),
                    _ => None,
                };
                let who = shown.or(speaks.filter(|who| somebody(who)))?;
                Some((who.clone(), at(thing.at.as_ref()?)?))
            });
            visited.collect()
        }
        Case::Site(..) | Case::Raised(_) => Vec::new(),
    }
}

fn around(
    frame: &Frame<'_>,
    run: &Run,
    beat: &Beat,
    case: Case<'_>,
    blueprint: &Blueprint,
    with_people: bool,
) -> Vec<Around> {
    use egui_phosphor::fill;
    let level = &run.level().id;
    let args = lines::args_for(frame, run, Some(beat));
    match case {
        Case::Raised(_) => Vec::new(),
        Case::Site(options, _) => {
            let offered = run.offers().into_iter().filter(|(_, lack)| lack.is_none());
            offered
                .filter_map(|(at, _)| {
                    let option = options.get(usize::from(at))?;
                    let spot = blueprint.spots.get(option.id.as_str())?;
                    let label = word(frame, level, &beat.id, Some(option.id.as_str()), &args);
                    let (at, target) = (blocks(spot.at), Target::Thing(at));
                    Some(Around { label, icon: fill::HAMMER, at, height: OVER_THING, seen: false, target })
                })
                .collect()
        }
        Case::Meet(spot) => {
            let speaker = lines::lines(frame, run, beat).into_iter().find_map(|line| line.by);
            let speaker = speaker.filter(|who| who.as_str() != "you" && with_people);
            let label = match &speaker {
                Some(who) => frame.tr("walk-talk", &Args::new().text("who", frame.t(&format!("cast-{who}")))),
                None => frame.t("walk-go-there"),
            };
            let icon = if speaker.is_some() { fill::CHAT_CIRCLE_DOTS } else { fill::FOOTPRINTS };
            let at = blueprint.spots.get(spot).map_or([0.0; 2], |spot| blocks(spot.at));
            vec![Around { label, icon, at, height: OVER_PERSON, seen: false, target: Target::Meet }]
        }
        Case::Hub(things) => {
            let ix = run.beat().map_or(BeatIx(0), |(ix, _)| ix);
            let there = (0u8..).zip(things).filter(|(_, thing)| run.core().holds(&thing.needs));
            let mut all: Vec<Around> = there
                .map(|(at, thing)| {
                    // A thing that lies nowhere in particular is found in the middle, rather than not at all.
                    let spot = thing.at.as_ref().and_then(|spot| blueprint.spots.get(spot));
                    let middle = crate::content::blueprint::Flat { x: blueprint.size.x / 2, y: blueprint.size.y / 2 };
                    let lies = blocks(spot.map_or(middle, |spot| spot.at));
                    let (icon, height) = match thing.next {
                        Some(_) => (fill::CHAT_CIRCLE_DOTS, OVER_PERSON),
                        None => (fill::EYE, OVER_THING),
                    };
                    let label = word(frame, level, &beat.id, Some(thing.id.as_str()), &args);
                    let seen = run.core().looked_at(ix).any(|seen| seen == at);
                    Around { label, icon, at: lies, height, seen, target: Target::Thing(at) }
                })
                .collect();
            // The door is where one comes in: it is no way out before what must be seen was seen.
            let may_go = run.core().look_first(run.level(), ix) == 0;
            if let Some((_, door)) = blueprint.doors.iter().next().filter(|_| may_go) {
                let label = word(frame, level, &beat.id, Some("done"), &args);
                let at = blocks(door.at);
                let at = [at[0] + door.size.x as f32 / 200.0, at[1] + door.size.y as f32 / 200.0];
                let icon = fill::SIGN_OUT;
                all.push(Around { label, icon, at, height: OVER_THING, seen: false, target: Target::Done });
            }
            all
        }
    }
}

/// Pills: where one is, what one is here for; and those of every play screen at the other end.
fn hud_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, beat: &Beat, case: Case<'_>, room: Rect) -> Option<Intent> {
    let theme = current(ui.ctx());
    let place = frame.t(&format!("place-{}", stage_of(run).place.id()));
    let width = room.width() * 0.6;
    inside(ui, Rect::from_min_size(room.min, vec2(width, theme.em(44.0))), |ui| {
        ui.add(crate::desktop::widgets::Pill::new(&place).icon(egui_phosphor::fill::MAP_PIN));
    });
    let args = lines::args_for(frame, run, Some(beat));
    let task = match case {
        Case::Hub(_) | Case::Site(..) => markup::plain(&word(frame, &run.level().id, &beat.id, None, &args)),
        Case::Raised(reform) => frame.t(&crate::content::reforms::message(reform)),
        Case::Meet(_) => frame.library.words.level(frame.lang, &run.level().id, "level", Some("want"), &args),
    };
    let at = pos2(room.min.x, room.min.y + theme.em(48.0));
    let shown = task_ui(ui, "task", &task, at, width);
    if let Some(left) = run.beat().and_then(|(ix, _)| visits_left(run, ix)) {
        let text = frame.tr("play-visits-left", &Args::new().number("left", left as i64));
        task_ui(ui, "left", &text, pos2(room.min.x, shown.max.y + theme.px(6.0)), width);
    }
    let right = Rect::from_min_max(pos2(room.min.x + width, room.min.y), pos2(room.max.x, room.min.y + theme.em(44.0)));
    inside(ui, right, |ui| super::pills_ui(ui, frame, run, false))
}

/// The way on, always in sight.
fn done_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    beat: &Beat,
    case: Case<'_>,
    room: Rect,
    outing: &Outing,
) -> Option<Target> {
    let Case::Hub(_) = case else { return None };
    if outing.lists {
        return None;
    }
    let theme = current(ui.ctx());
    let args = lines::args_for(frame, run, Some(beat));
    let done = word(frame, &run.level().id, &beat.id, Some("done"), &args);
    let high = theme.px(60.0);
    let rect = Rect::from_min_max(pos2(room.center().x, room.max.y - high), room.max);
    let pressed = inside(ui, rect, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(Button::primary(&done).icon(egui_phosphor::fill::ARROW_RIGHT)).clicked()
        })
        .inner
    });
    pressed.then_some(Target::Done)
}

/// A reform goes up: dust where it stands, and when it has settled the scene goes on. Without motion it is there at once.
fn raise_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    run: &Run,
    reform: &ReformId,
    blueprint: &Blueprint,
    outing: &mut Outing,
) {
    let since = *outing.raising.get_or_insert(view.elapsed);
    let theme = current(ui.ctx());
    let still = frame.settings.reduced_motion;
    let takes = if still { 0.6 } else { RAISES };
    let gone = ((view.elapsed - since) / takes) as f32;
    if gone >= 1.0 {
        outing.raising = None;
        outing.watched = Some(moment(run));
        ui.ctx().request_repaint();
        return;
    }
    ui.ctx().request_repaint();
    let placed = sites::placed(run);
    let spot = placed.get(reform).and_then(|placed| blueprint.spots.get(placed.spot.as_str()));
    let (Some(spot), false) = (spot, still) else { return };
    let [x, y] = blocks(spot.at);
    for n in 0..DUST {
        let turn = n as f32 / DUST as f32 * std::f32::consts::TAU;
        let far = 0.4 + 2.2 * gone.sqrt();
        let at = [x + far * turn.cos(), y + far * turn.sin(), 0.3 + 0.9 * gone];
        let side = theme.px(14.0) * (1.0 - gone);
        let centre = crate::desktop::screens::walk::to_window(outing, ui.max_rect(), at);
        let square = Rect::from_center_size(centre, vec2(side, side));
        ui.painter().rect_filled(square, 0.0, theme.tokens.paper_top);
    }
}

/// What one sees of the thing that was looked at, while one is near.
fn looked_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    beat: &Beat,
    things: &[Thing],
    memory: &mut PlayMemory,
    outing: &Outing,
    scene: &Scene<'_>,
    room: Rect,
) {
    let Some(at) = memory.looked else { return };
    let target = Target::Thing(at);
    let around = scene.around.iter().find(|around| around.target == target);
    let near = around.zip(outing.you()).is_some_and(|(around, you)| distance(around.at, you.at) < READS);
    let Some(thing) = things.get(usize::from(at)).filter(|_| near) else {
        memory.looked = None;
        return;
    };
    let theme = current(ui.ctx());
    let args = lines::args_for(frame, run, Some(beat));
    let level = &run.level().id;
    let label = word(frame, level, &beat.id, Some(thing.id.as_str()), &args);
    let text = word(frame, level, &beat.id, Some(&format!("{}-text", thing.id)), &args);
    let width = theme.px(660.0).min(room.width());
    let high = (theme.em(206.0)).min(room.height() * 0.6);
    let rect = Rect::from_min_size(pos2(room.min.x, room.max.y - high), vec2(width, high));
    let panel = Panel::new(PanelKind::Paper).corner(30.0).padding(vec2(theme.px(28.0), theme.px(20.0)));
    panel.show_in(ui, rect, |ui| {
        crate::desktop::widgets::scroll_ui(ui, "looked", |ui| {
            label_ui(ui, Type::Hint16, &label);
            speech_ui(ui, &[(&markup::plain(&text), false)]);
        });
    });
}
