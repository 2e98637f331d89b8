//! The picture above the panel: the place in its light, and the people in it.
//!
//! Who speaks to you stands on the left, you on the right. What is painted here is seen only; the people are named for screen
//! readers by the dialogue.

use egui::{Rect, Ui, pos2, vec2};

use super::areas::Areas;
use super::lines::Spoken;
use crate::content::cast::{Look, Mood};
use crate::content::ids::PersonId;
use crate::content::level::{BeatKind, Camera, Level, Line};
use crate::content::places::{Light, Place};
use crate::desktop::backdrop::is_painted;
use crate::desktop::frame::Frame;
use crate::desktop::painted::Painted;
use crate::desktop::people::Tone;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Theme, current};
use crate::desktop::walk::{Outing, signs_that_matter};
use crate::desktop::world::picture::Set;
use crate::play::event::Event;
use crate::play::run::Run;
use crate::play::walk;

/// More places than these are not baked ahead.
const MOST_AHEAD: usize = 3;
/// More people than these are not shown beside each other, and the player.
const MOST_SHOWN: usize = 5;

/// Who and what is seen: follows from the beats that were entered.
#[derive(Clone, PartialEq, Debug)]
pub struct Stage {
    /// The backdrop.
    pub place: Place,
    /// Its light.
    pub light: Light,
    /// Who stands there, apart from whoever speaks; `None` until a beat said so.
    pub show: Option<Vec<(PersonId, Mood)>>,
}

/// The stage as the run has set it so far.
pub fn stage_of(run: &Run) -> Stage {
    let level: &Level = run.level();
    let mut stage = Stage { place: level.place, light: level.light, show: None };
    let events = run.events();
    let begin = events.iter().rposition(|event| matches!(event, Event::LevelEntered(_))).unwrap_or(0);
    for event in &events[begin..] {
        let Event::BeatEntered(ix) = event else { continue };
        let beat = level.beat(*ix);
        if let Some(place) = beat.place {
            if place != stage.place {
                stage.show = None;
            }
            stage.place = place;
        }
        stage.light = beat.light.unwrap_or(stage.light);
        if let Some(show) = &beat.show {
            stage.show = Some(show.clone());
        }
        // Whoever has spoken stays, until the beats say who is there.
        let shown = stage.show.get_or_insert_default();
        for (by, mood) in speakers(&beat.kind) {
            if !shown.iter().any(|(who, _)| who == by) && shown.len() < MOST_SHOWN {
                shown.push((by.clone(), mood));
            }
        }
    }
    stage
}

/// The places of this level that are built of blocks and come after the present beat, in their light, the next first.
pub fn ahead(frame: &Frame<'_>, run: &Run) -> Vec<Set> {
    let level = run.level();
    let now = stage_of(run);
    let present = run.beat().map_or(0, |(ix, _)| usize::from(ix.0));
    let signs = walk::signs(run.state());
    let (mut place, mut light) = (now.place, now.light);
    let mut found: Vec<Set> = Vec::new();
    for beat in level.beats.iter().skip(present + 1) {
        place = beat.place.unwrap_or(place);
        light = beat.light.unwrap_or(light);
        let on_foot = beat.walk.is_some() || matches!(beat.kind, BeatKind::Hub { .. });
        if !on_foot && is_painted(place) {
            continue;
        }
        let Some(blueprint) = frame.library.places.get(&place) else { continue };
        let set = Set { place, signs: signs_that_matter(blueprint, &signs), light };
        if !found.contains(&set) {
            found.push(set);
        }
    }
    found.truncate(MOST_AHEAD);
    found
}

/// Who speaks in a beat, in order.
fn speakers(kind: &BeatKind) -> Vec<(&PersonId, Mood)> {
    let lines: &[Line] = match kind {
        BeatKind::Say { line, .. } | BeatKind::Choose { line, .. } => std::slice::from_ref(line),
        BeatKind::Scene { lines, .. } => lines,
        _ => &[],
    };
    lines.iter().filter_map(|line| line.by.as_ref().map(|by| (by, line.mood))).collect()
}

/// Where one person stands.
struct Standing {
    who: PersonId,
    mood: Mood,
    rect: Rect,
    speaks: bool,
}

/// Paints the place alone: its backdrop, or the blocks that it is built of.
pub fn place_ui(ui: &Ui, frame: &Frame<'_>, run: &Run, areas: &Areas, painted: &Painted, outing: &mut Outing) {
    let stage = stage_of(run);
    let blueprint = frame.library.places.get(&stage.place).filter(|_| !is_painted(stage.place));
    let Some(blueprint) = blueprint else {
        painted.backdrop(ui.painter(), areas.screen, stage.place, stage.light, variant(run));
        return;
    };
    let signs = signs_that_matter(blueprint, &walk::signs(run.state()));
    let set = Set { place: stage.place, signs, light: stage.light };
    outing.behind_a_talk(frame.library, blueprint, set, areas.screen.size());
    // People and words stand in front of it.
    let theme = current(ui.ctx());
    let veil = fade(theme.tokens.night, if theme.is_felt() { 0.30 } else { 1.0 });
    ui.painter().rect_filled(areas.screen, 0.0, veil);
}

/// Paints place and people.
pub fn stage_ui(
    ui: &Ui,
    frame: &Frame<'_>,
    run: &Run,
    spoken: Option<&Spoken>,
    areas: &Areas,
    painted: &mut Painted,
    outing: &mut Outing,
) {
    let theme = current(ui.ctx());
    let stage = stage_of(run);
    place_ui(ui, frame, run, areas, painted, outing);
    let camera = run.beat().map_or(Camera::Wide, |(_, beat)| beat.camera);
    for standing in standings(&theme, &stage, spoken, camera, areas) {
        let look = look_of(frame, &standing.who);
        let tone =
            if standing.speaks || spoken.is_none_or(|line| line.by.is_none()) { Tone::Full } else { Tone::Listening };
        painted.person(ui, &standing.who, &look, standing.mood, standing.rect, tone);
    }
}

/// Over whom the plate with the speaker's name belongs: the middle of the picture of whoever speaks.
pub fn speaker_middle(ui: &Ui, run: &Run, spoken: &Spoken, areas: &Areas) -> Option<f32> {
    let theme = current(ui.ctx());
    let camera = run.beat().map_or(Camera::Wide, |(_, beat)| beat.camera);
    let standings = standings(&theme, &stage_of(run), Some(spoken), camera, areas);
    standings.iter().find(|standing| standing.speaks).map(|standing| standing.rect.center().x)
}

/// The look of somebody; the player's is their own.
pub fn look_of(frame: &Frame<'_>, who: &PersonId) -> Look {
    let own = who.as_str() == "you";
    frame.library.person(who).filter(|_| !own).map_or(*frame.face, |person| person.look)
}

/// How the reforms that stand change what is seen.
fn variant(run: &Run) -> crate::desktop::backdrop::Variant {
    use crate::desktop::backdrop::Variant;
    use crate::play::state::Standing;
    let reform = run.state().reforms.iter().find(|(id, _)| id.as_str() == "reform-e-queue");
    match reform {
        Some((_, Standing::Real)) => Variant::Board,
        Some((_, Standing::Fake)) => Variant::Television,
        None => Variant::Bare,
    }
}

fn standings(theme: &Theme, stage: &Stage, spoken: Option<&Spoken>, camera: Camera, areas: &Areas) -> Vec<Standing> {
    let speaker = spoken.and_then(|line| line.by.clone().map(|by| (by, line.mood)));
    let mut people: Vec<(PersonId, Mood)> = stage.show.clone().unwrap_or_default();
    if let Some((by, mood)) = &speaker {
        match people.iter_mut().find(|(who, _)| who == by) {
            Some(known) => known.1 = *mood,
            None => people.insert(0, (by.clone(), *mood)),
        }
    }
    let is_you = |who: &PersonId| who.as_str() == "you";
    let you = people.iter().position(|(who, _)| is_you(who)).map(|at| people.remove(at));
    let you = you.or_else(|| PersonId::parse("you").map(|you| (you, Mood::Calm)));
    let people_speak = |who: &PersonId| speaker.as_ref().is_some_and(|(by, _)| by == who);

    let foot = areas.panel.min.y;
    let left = areas.panel.min.x;
    let room = areas.picture.height();
    let scale = if areas.one_column { 0.62 } else { 1.0 };
    let mut standing = Vec::new();
    let shown = people.len().min(4);
    for (at, (who, mood)) in people.into_iter().take(4).enumerate() {
        let speaks = people_speak(&who);
        let close = camera == Camera::Close && speaks;
        let full = (theme.px(if close { 430.0 } else { 400.0 }) * scale).min(room * 1.02);
        let size = if shown > 1 && !speaks { full * 0.8 } else { full };
        let step = theme.px(if shown > 3 {
            165.0
        } else if shown > 2 {
            205.0
        } else {
            260.0
        }) * scale;
        let x = left + theme.px(205.0) * scale.max(0.8) + at as f32 * step;
        let rect = Rect::from_min_max(pos2(x - size / 2.0, foot - size), pos2(x + size / 2.0, foot));
        standing.push(Standing { who, mood, rect, speaks });
    }
    // Whoever speaks is painted last, in front.
    standing.sort_by_key(|one| one.speaks);
    if let Some((who, mood)) = you {
        let speaks = people_speak(&who);
        let full = match (camera, speaks) {
            (Camera::You, _) => 400.0,
            (_, true) => 320.0,
            (_, false) => 270.0,
        };
        // Under the pills where the picture is low.
        let most = if areas.one_column { foot - areas.hud.max.y } else { room };
        let size = (theme.px(full) * scale).min(most);
        let x = areas.panel.max.x - theme.px(190.0) * scale.max(0.8);
        let rect = Rect::from_min_size(pos2(x - size / 2.0, foot - size), vec2(size, size));
        standing.push(Standing { who, mood, rect, speaks });
    }
    standing
}
