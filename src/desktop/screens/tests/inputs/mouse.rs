//! A mouse: it points at the middle of things and clicks, it drags, and it turns its wheel where something is out of sight.

use std::collections::BTreeSet;

use egui::{Event, Modifiers, MouseWheelUnit, PointerButton, Pos2, Rect, TouchPhase, pos2, vec2};

use super::hand::{Hand, Press, Walk};
use super::steer::{Moment, bubble, until_arrived};
use super::window::{Control, SIZE, Window};
use crate::desktop::screen::Screen;

/// A point of the picture above the panel, where a click goes on.
const PICTURE: Pos2 = pos2(640.0, 130.0);
/// How far the wheel turns at once, in points.
const NOTCH: f32 = 60.0;
/// From so near a click means a thing, in points; and so far from all of them it means the ground.
const MEANS: f32 = 23.0;
const CLEAR: f32 = 40.0;
/// Where the ground may be clicked: away from the strips along the edges.
const OPEN: Rect = Rect { min: pos2(60.0, 150.0), max: pos2(1220.0, 560.0) };

/// A mouse.
#[derive(Default)]
pub struct Mouse {
    turn: usize,
    ways: BTreeSet<&'static str>,
}

impl Hand for Mouse {
    fn press(&mut self, window: &mut Window, press: &Press) {
        self.turn += 1;
        let odd = self.turn % 2 == 1;
        match press {
            Press::Control(name) | Press::Choice(name, _) => self.click(window, name, exactly(name)),
            Press::Next(_) if odd && window.session().screen() == Screen::Play => {
                self.way("picture");
                self.click_at(window, PICTURE);
            }
            Press::Next(name) => self.click(window, name, exactly(name)),
            Press::Put { scrap, bin, .. } if odd => self.drag(window, scrap, exactly(scrap), exactly(bin)),
            Press::Put { scrap, bin, .. } => {
                self.click(window, scrap, exactly(scrap));
                self.click(window, bin, exactly(bin));
            }
            Press::Piece { tile, onto } => {
                let place = |window: &Window| window.find_by(|name| name.starts_with(onto.as_str()));
                let open = place(window).is_some_and(|place| place.is_in_sight());
                if odd && open {
                    self.drag(window, tile, exactly(tile), place);
                } else {
                    self.click(window, tile, exactly(tile));
                }
            }
            Press::Move { row, over, .. } => {
                let find = |begin: &str| {
                    let begin = begin.to_owned();
                    move |window: &Window| window.find_by(|name| name.starts_with(&begin))
                };
                self.drag(window, row, find(row), find(over));
            }
            Press::Walk(walk) => self.walk(window, walk, odd),
            Press::Wait => window.rest(),
        }
    }

    fn ways(&self) -> Vec<&'static str> {
        self.ways.iter().copied().collect()
    }
}

fn exactly(name: &str) -> impl Fn(&Window) -> Option<Control> + use<> {
    let name = name.to_owned();
    move |window| window.find(&name)
}

fn button(pos: Pos2, pressed: bool) -> Vec<Event> {
    vec![Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }]
}

/// The middle between the foot and the head of something in the world, and how far from it a click still means it.
fn bulk(window: &Window, at: [f32; 3]) -> (Pos2, f32) {
    let foot = window.point_of([at[0], at[1], 0.0]);
    let head = window.point_of(at);
    (foot.lerp(head, 0.5), foot.distance(head) / 2.0)
}

impl Mouse {
    fn way(&mut self, way: &'static str) {
        self.ways.insert(way);
    }

    fn point(&self, window: &mut Window, at: Pos2) {
        window.frame(vec![Event::PointerMoved(at)]);
    }

    fn click_at(&mut self, window: &mut Window, at: Pos2) {
        self.way("click");
        self.point(window, at);
        window.frame(button(at, true));
        window.frame(button(at, false));
        window.rest();
    }

    /// Clicks at the middle of a control, which must be what lies uppermost there.
    fn click(&mut self, window: &mut Window, name: &str, find: impl Fn(&Window) -> Option<Control>) {
        let control = self.bring_into_sight(window, name, &find);
        let at = control.rect.center();
        self.point(window, at);
        let under = window.under_pointer();
        assert_eq!(under, Some(control.id), "something lies over “{name}” at {at:?}; {window}");
        self.click_at(window, at);
    }

    /// Turns the wheel until the middle of a control is in sight.
    fn bring_into_sight(
        &mut self,
        window: &mut Window,
        name: &str,
        find: &impl Fn(&Window) -> Option<Control>,
    ) -> Control {
        for _ in 0..60 {
            let control = find(window).unwrap_or_else(|| panic!("“{name}” is not there; {window}"));
            if control.is_in_sight() {
                return control;
            }
            self.way("wheel");
            let Control { rect, seen, .. } = control;
            // What is cut off below ends at the edge of what scrolls, and what is cut off above begins there.
            let below = rect.center().y > seen.max.y;
            let edge = if below { seen.max.y - 12.0 } else { seen.min.y + 12.0 };
            let delta = vec2(0.0, if below { -NOTCH } else { NOTCH });
            self.point(window, pos2(rect.center().x, edge));
            let (unit, phase, modifiers) = (MouseWheelUnit::Point, TouchPhase::Move, Modifiers::NONE);
            window.frame(vec![Event::MouseWheel { unit, delta, phase, modifiers }]);
            window.rest();
        }
        panic!("no wheel brings “{name}” into sight: {:?}; {window}", find(window));
    }

    fn drag(
        &mut self,
        window: &mut Window,
        name: &str,
        what: impl Fn(&Window) -> Option<Control>,
        onto: impl Fn(&Window) -> Option<Control>,
    ) {
        self.way("drag");
        let from = self.bring_into_sight(window, name, &what).rect.center();
        let onto = self.bring_into_sight(window, "where it is dragged to", &onto).rect.center();
        self.point(window, from);
        window.frame(button(from, true));
        for share in [0.3, 0.7, 1.0] {
            self.point(window, from.lerp(onto, share));
        }
        window.frame(button(onto, false));
        window.rest();
    }

    /// Walks: by a click on what is meant, and where it is far, on the ground before.
    fn walk(&mut self, window: &mut Window, walk: &Walk, strolls: bool) {
        let before = Moment::of(window);
        if walk.has_button && !strolls {
            self.way("button on foot");
            return self.click(window, &walk.names[0], exactly(&walk.names[0]));
        }
        if strolls {
            self.stroll(window, walk, &before);
        }
        for _ in 0..12 {
            if Moment::of(window) != before {
                return;
            }
            match self.spot_to_click(window, walk) {
                Some(at) => {
                    self.way("thing");
                    self.click_at(window, at);
                }
                // Too far away, or something lies over it: nearer, over the ground.
                None if !self.stroll(window, walk, &before) => break,
                None => continue,
            }
            until_arrived(window, &before);
        }
        assert_ne!(Moment::of(window), before, "no click leads to {:?}; {window}", walk.names);
    }

    /// Where a click means the thing, and nothing lies over it.
    fn spot_to_click(&mut self, window: &mut Window, walk: &Walk) -> Option<Pos2> {
        let (middle, half) = bulk(window, walk.at);
        let aside = [0.0, 0.5, -0.5, 0.9, -0.9].map(|share| vec2(0.0, share * half));
        let along = [0.0, 0.7, -0.7].map(|share| vec2(share * MEANS, 0.0));
        let all = aside.into_iter().flat_map(|y| along.map(|x| middle + x + y));
        for at in all.filter(|at| Rect::from_min_size(Pos2::ZERO, SIZE).shrink(8.0).contains(*at)) {
            let others = walk.others.iter().map(|other| bulk(window, *other));
            let ours = ((at - middle).length() - half).max(0.0);
            if ours >= MEANS || others.into_iter().any(|(middle, half)| (at - middle).length() - half <= ours) {
                continue;
            }
            self.point(window, at);
            let under = window.under_pointer();
            let is_bubble = bubble(window, walk).is_some_and(|bubble| under == Some(bubble.id));
            if is_bubble || is_pad(window, under) {
                return Some(at);
            }
        }
        None
    }

    /// Walks over the ground in the direction of something. Answers whether there was ground to click.
    fn stroll(&mut self, window: &mut Window, walk: &Walk, before: &Moment) -> bool {
        let Some(you) = window.session().memories.outing.you().map(|you| you.at) else { return false };
        let between = |share: f32| [0, 1].map(|axis| you[axis] + (walk.at[axis] - you[axis]) * share);
        let halfway = [0.5, 0.35, 0.65, 0.2, 0.8].map(between);
        let round = [2.0, 2.5, 3.0, 4.0].into_iter().flat_map(|far| {
            let corners = [[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0], [0.7, 0.7], [-0.7, -0.7]];
            corners.map(|[x, y]| [walk.at[0] + far * x, walk.at[1] + far * y])
        });
        for [x, y] in halfway.into_iter().chain(round) {
            let at = window.point_of([x, y, 0.0]);
            let all = walk.others.iter().chain([&walk.at]).map(|thing| bulk(window, *thing));
            let near = all.into_iter().any(|(middle, half)| (at - middle).length() - half < CLEAR);
            if near || !OPEN.contains(at) {
                continue;
            }
            self.point(window, at);
            if is_pad(window, window.under_pointer()) {
                self.way("ground");
                self.click_at(window, at);
                until_arrived(window, before);
                return true;
            }
        }
        false
    }
}

/// Whether a control is the world itself, which takes clicks wherever nothing else does.
fn is_pad(window: &Window, id: Option<u64>) -> bool {
    let control = id.and_then(|id| window.control(id));
    control.is_some_and(|control| control.rect.size() == SIZE)
}
