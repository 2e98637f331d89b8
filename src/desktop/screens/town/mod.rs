//! The town between levels: one walks about in it, sees what has become of it, and hears what people say of it.

mod map;

use egui::{Align, Layout, Rect, Ui, pos2, vec2};

use super::View;
use super::play::dialogue::inside;
use super::walk::{room, said_ui, task_ui, walk_ui};
use crate::content::blueprint::{Blueprint, Roof, Routine, Signs};
use crate::content::places::{Light, Place};
use crate::desktop::command::Command;
use crate::desktop::frame::{Frame, forget_focus};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screen::Screen;
use crate::desktop::theme::current;
use crate::desktop::walk::stride::blocks;
use crate::desktop::walk::{Around, Outing, Said, Scene, Target, signs_that_matter};
use crate::desktop::widgets::{Button, Pill};
use crate::desktop::world::picture::Set;

/// How long a line said in passing is shown, in seconds.
const SAID_STAYS: f64 = 4.5;
/// How many lines there are of each kind.
const LINES: usize = 20;
/// How near a spot with a name must be to name those who stand there, in blocks.
const NEAR: f32 = 7.0;
/// Where a bubble begins over a door, and over people.
const OVER_DOOR: f32 = 1.9;
const OVER_PERSON: f32 = 2.1;

/// What the town remembers.
#[derive(Clone, PartialEq, Debug)]
pub struct TownMemory {
    /// Where one is.
    place: Place,
    /// The light of the hour, outdoors.
    light: Light,
    /// How many lines were said: nobody says the same twice running.
    said: usize,
    /// Whether the map lies over the town.
    map: bool,
}

impl Default for TownMemory {
    fn default() -> Self {
        Self { place: Place::Square, light: Light::Golden, said: 0, map: false }
    }
}

impl TownMemory {
    /// Is somewhere else.
    pub fn go_to(&mut self, place: Place) {
        self.place = place;
    }
}

/// The hours that one can walk in.
const HOURS: [(Light, &str); 5] = [
    (Light::Golden, "town-golden"),
    (Light::Evening, "town-evening"),
    (Light::Morning, "town-morning"),
    (Light::Day, "town-day"),
    (Light::Winter, "town-winter"),
];

/// The town.
pub fn town_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut TownMemory,
    outing: &mut Outing,
    painted: &mut Painted,
) -> Option<Intent> {
    // A pack may have another town than ours.
    if !frame.library.places.contains_key(&memory.place) {
        memory.place = *frame.library.places.keys().next()?;
    }
    let blueprint = frame.library.places.get(&memory.place)?;
    let signs = frame.shelf.town(frame.library);
    let scene = scene(frame, memory, blueprint, &signs);
    let lists = outing.lists;
    let room = room(ui.max_rect(), &current(ui.ctx()));
    if memory.map {
        let under = frame.under();
        walk_ui(ui, &under, view, &scene, outing);
        match map::map_ui(ui, frame, memory, next_chapter(frame).and_then(|(_, place)| place), painted, room) {
            Some(map::Chosen::Go(place)) => (memory.place, memory.map) = (place, false),
            Some(map::Chosen::Close) => memory.map = false,
            None => return None,
        }
        forget_focus(ui);
        return None;
    }
    let chosen = walk_ui(ui, frame, view, &scene, outing);
    let wanted = hud_ui(ui, frame, memory, blueprint, room, lists);
    said_ui(ui, outing, view.elapsed, SAID_STAYS, room);
    if frame.asked(Command::Map) && !lists {
        memory.map = true;
        forget_focus(ui);
    }
    match chosen {
        Some(Target::Door(id)) => {
            let leads = blueprint.doors.get(&id).and_then(|door| door.leads.as_ref());
            match leads.filter(|(place, _)| frame.library.places.contains_key(place)) {
                Some((place, _)) => memory.place = *place,
                None => outing.said = Some(Said { text: frame.t("town-shut"), since: view.elapsed, by: None }),
            }
            ui.ctx().request_repaint();
        }
        Some(Target::Talk(at)) => {
            memory.said += 1;
            let text = line(frame, &signs, memory.place, at + memory.said * 7);
            let by = scene.around.iter().find(|around| around.target == Target::Talk(at));
            let by = by.map(|around| [around.at[0], around.at[1], around.height]);
            outing.said = Some(Said { text, since: view.elapsed, by });
            ui.ctx().request_repaint();
        }
        _ => {}
    }
    wanted.or_else(|| by_key(frame, lists))
}

fn by_key(frame: &Frame<'_>, lists: bool) -> Option<Intent> {
    let table = [(Command::Back, Intent::Back), (Command::Codex, Intent::Open(Screen::Codex))];
    // Escape closes the list first.
    table.into_iter().find(|(command, _)| frame.asked(*command) && !lists).map(|(_, intent)| intent)
}

fn scene<'a>(frame: &Frame<'_>, memory: &TownMemory, blueprint: &'a Blueprint, signs: &Signs) -> Scene<'a> {
    let light = match blueprint.kind {
        Roof::Outdoors => memory.light,
        Roof::Indoors => blueprint.light,
    };
    let signs = signs_that_matter(blueprint, signs);
    let light = blueprint.seen(&signs).light.unwrap_or(light);
    let around = around(frame, blueprint, &signs);
    let set = Set { place: memory.place, signs, light };
    Scene { set, blueprint, people: Vec::new(), present: Vec::new(), around, you: *frame.face, begins: None }
}

/// Doors, things with a name, and people who stand still long enough to be spoken to.
fn around(frame: &Frame<'_>, blueprint: &Blueprint, signs: &Signs) -> Vec<Around> {
    use egui_phosphor::fill;
    let mut all = Vec::new();
    for (id, door) in &blueprint.doors {
        let Some((place, _)) = &door.leads else { continue };
        let at = blocks(door.at);
        all.push(Around {
            label: frame.t(&format!("place-{}", place.id())),
            icon: fill::DOOR_OPEN,
            at: [at[0] + door.size.x as f32 / 200.0, at[1] + door.size.y as f32 / 200.0],
            height: OVER_DOOR,
            seen: false,
            target: Target::Door(id.clone()),
        });
    }
    let still = blueprint.seen(signs).folk.into_iter().filter_map(|folk| match &folk.routine {
        Routine::Chat { at } | Routine::Sit { at, .. } | Routine::Stand { at, .. } => Some(*at),
        Routine::Queue { to, .. } => to.last().copied(),
        _ => None,
    });
    for (n, at) in still.enumerate() {
        // Where they are tells them from the others.
        let named = blueprint.spots.values().filter_map(|spot| Some((spot.name.as_ref()?, blocks(spot.at))));
        let far = |spot: [f32; 2]| crate::desktop::walk::distance(spot, blocks(at));
        let near = named.filter(|(_, spot)| far(*spot) < NEAR).min_by(|a, b| far(a.1).total_cmp(&far(b.1)));
        let label = match near {
            Some((name, _)) => {
                frame.tr("town-listen-at", &crate::content::words::Args::new().text("place", frame.t(name)))
            }
            None => frame.t("town-listen"),
        };
        let icon = fill::CHAT_CIRCLE_DOTS;
        // They are many: a hint over each of them would hide the town.
        all.push(Around { label, icon, at: blocks(at), height: OVER_PERSON, seen: true, target: Target::Talk(n) });
    }
    all
}

/// What somebody says: of the weather, or of what has become of the town.
fn line(frame: &Frame<'_>, signs: &Signs, place: Place, n: usize) -> String {
    let of_town = if !signs.fakes.is_empty() || signs.reforms.is_empty() { "town-stuck" } else { "town-good" };
    let kind = if n.is_multiple_of(2) { "town-talk" } else { of_town };
    let at = (n / 2 + place as usize * 5) % LINES + 1;
    frame.t(&format!("{kind}-{at}"))
}

fn hud_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    memory: &mut TownMemory,
    blueprint: &Blueprint,
    room: Rect,
    lists: bool,
) -> Option<Intent> {
    use egui_phosphor::fill;
    let theme = current(ui.ctx());
    let place = frame.t(&format!("place-{}", memory.place.id()));
    let left = Rect::from_min_size(room.min, vec2(room.width() * 0.5, theme.em(44.0)));
    inside(ui, left, |ui| ui.add(Pill::new(&place).icon(fill::MAP_PIN)));
    let next = next_chapter(frame);
    if let Some((title, _)) = &next {
        let text = frame.tr("town-next", &crate::content::words::Args::new().text("title", title.as_str()));
        task_ui(ui, "next", &text, pos2(room.min.x, room.min.y + theme.em(48.0)), room.width() * 0.6);
    }
    let mut intent = None;
    let right = Rect::from_min_max(pos2(room.center().x, room.min.y), pos2(room.max.x, room.min.y + theme.em(50.0)));
    inside(ui, right, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let back = frame.t("command-back");
            if ui.add(Pill::button(frame.bindings.label(Command::Back), &back).icon(fill::ARROW_LEFT)).clicked() {
                intent = Some(Intent::Back);
            }
            let map = frame.t("command-map");
            if ui.add(Pill::button(&map, &map).icon(fill::MAP_TRIFOLD)).clicked() {
                memory.map = true;
                forget_focus(ui);
            }
            if blueprint.kind == Roof::Outdoors {
                let at = HOURS.iter().position(|(light, _)| *light == memory.light).unwrap_or(0);
                let hour = frame.t(HOURS[at].1);
                if ui.add(Pill::button(&hour, &hour).icon(fill::SUN_HORIZON)).clicked() {
                    memory.light = HOURS[(at + 1) % HOURS.len()].0;
                    ui.ctx().request_repaint();
                }
            }
        });
    });
    if lists {
        return intent;
    }
    let foot = Rect::from_min_max(pos2(room.center().x, room.max.y - theme.px(60.0)), room.max);
    inside(ui, foot, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let (label, wanted) = match frame.shelf.newest() {
                Some(_) => (frame.t("title-continue"), Intent::Continue),
                None => (frame.t("title-chapters"), Intent::Open(Screen::Chapters)),
            };
            if ui.add(Button::primary(&label).icon(fill::PLAY)).clicked() {
                intent = Some(wanted);
            }
        });
    });
    intent
}

/// The chapter that comes next for this player: the first that was not finished, and where it begins.
fn next_chapter(frame: &Frame<'_>) -> Option<(String, Option<Place>)> {
    use crate::content::programme::ProgrammeKind;
    let done = |id| frame.shelf.profile().is_some_and(|profile| profile.carries.contains_key(id));
    let mut chapters = frame.library.programmes.iter().filter(|programme| programme.kind == ProgrammeKind::Chapter);
    let next = chapters.find(|programme| !done(&programme.id))?;
    let title = frame.library.words.programme(frame.lang, &next.id, "title", None, &crate::content::words::Args::new());
    let first = next.levels.first().and_then(|level| frame.library.level(level.as_str()));
    Some((title, first.map(|level| level.place)))
}
