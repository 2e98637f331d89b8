//! A keyboard: Tab and arrows lead the focus, Enter and Space press, digits choose, letters walk.

use std::collections::BTreeSet;

use egui::{Event, Key, Modifiers, Vec2, vec2};

use super::hand::{Hand, Press, Walk};
use super::steer::{Moment, Side, bubble, heading, in_sight, row, steer, until_arrived};
use super::window::{Control, Window};
use crate::desktop::command::Command;

/// So often Tab is pressed before a control counts as out of reach.
const ROUND: usize = 150;
/// So many frames a walk may take.
const FAR: usize = 600;

/// The digits, from 1.
const DIGITS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// A keyboard.
#[derive(Default)]
pub struct Keys {
    turn: usize,
    held: BTreeSet<Key>,
    ways: BTreeSet<&'static str>,
}

impl Hand for Keys {
    fn press(&mut self, window: &mut Window, press: &Press) {
        self.turn += 1;
        let odd = self.turn % 2 == 1;
        match press {
            Press::Control(name) => self.press_named(window, name),
            Press::Choice(_, at) if odd => {
                self.way("digit");
                self.key(window, DIGITS[*at]);
            }
            Press::Choice(name, _) => self.press_named(window, name),
            Press::Next(_) if self.turn.is_multiple_of(3) => {
                self.way("command");
                self.key(window, window.session().bindings.keys(Command::Advance)[0]);
            }
            Press::Next(name) => self.press_named(window, name),
            Press::Put { scrap, at, .. } if odd => {
                self.way("digit");
                self.lead(window, scrap);
                self.key(window, DIGITS[*at]);
            }
            Press::Put { scrap, bin, .. } => {
                self.press_named(window, scrap);
                self.press_named(window, bin);
            }
            Press::Piece { tile, .. } => self.press_named(window, tile),
            Press::Move { row, from, to, .. } => {
                let find = |window: &Window| window.find_by(|name| name.starts_with(row.as_str()));
                self.lead_by_arrows(window, row, find);
                self.key(window, Key::Enter);
                let key = if to < from { Key::ArrowUp } else { Key::ArrowDown };
                (0..from.abs_diff(*to)).for_each(|_| self.key(window, key));
                self.key(window, Key::Enter);
            }
            Press::Walk(walk) if odd => self.go(window, walk),
            Press::Walk(walk) => self.pick(window, walk),
            Press::Wait => window.rest(),
        }
    }

    fn ways(&self) -> Vec<&'static str> {
        self.ways.iter().copied().collect()
    }
}

fn event(key: Key, pressed: bool, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }
}

/// A key that is pressed and let go.
pub fn stroke(key: Key, modifiers: Modifiers) -> Vec<Event> {
    [true, false].map(|pressed| event(key, pressed, modifiers)).to_vec()
}

impl Keys {
    fn way(&mut self, way: &'static str) {
        self.ways.insert(way);
    }

    fn key(&mut self, window: &mut Window, key: Key) {
        window.frame(vec![event(key, true, Modifiers::NONE)]);
        window.frame(vec![event(key, false, Modifiers::NONE)]);
        window.rest();
    }

    fn press_named(&mut self, window: &mut Window, name: &str) {
        self.lead(window, name);
        let key = if self.turn % 4 < 2 { Key::Enter } else { Key::Space };
        self.way(if key == Key::Enter { "enter" } else { "space" });
        self.key(window, key);
    }

    /// Leads the focus to a control: by Tab, backwards by Tab, or by arrows.
    fn lead(&mut self, window: &mut Window, name: &str) {
        let find = |window: &Window| window.find(name);
        if self.has_focus(window, name) {
            return in_sight(window, name, find);
        }
        match self.turn % 3 {
            0 => self.lead_by_arrows(window, name, find),
            1 => self.lead_by_tab(window, name, Modifiers::SHIFT),
            _ => self.lead_by_tab(window, name, Modifiers::NONE),
        }
    }

    fn has_focus(&self, window: &Window, name: &str) -> bool {
        window.find(name).is_some_and(|control| window.focused() == Some(control.id))
    }

    fn lead_by_tab(&mut self, window: &mut Window, name: &str, modifiers: Modifiers) {
        self.way(if modifiers.shift { "back tab" } else { "tab" });
        for _ in 0..ROUND {
            if self.has_focus(window, name) {
                // At the end of a round, and backwards, the focus comes to rest a frame later.
                window.rest();
                if self.has_focus(window, name) {
                    return in_sight(window, name, |window| window.find(name));
                }
            }
            window.frame(stroke(Key::Tab, modifiers));
            if modifiers.shift {
                window.frame(Vec::new());
            }
        }
        panic!("no Tab leads to “{name}”; {window}");
    }

    fn lead_by_arrows(&mut self, window: &mut Window, name: &str, find: impl Fn(&Window) -> Option<Control>) {
        self.way("arrows");
        steer(window, name, find, |window, side| {
            let key = match side {
                Side::Up => Key::ArrowUp,
                Side::Down => Key::ArrowDown,
                Side::Left => Key::ArrowLeft,
                Side::Right => Key::ArrowRight,
            };
            window.frame(stroke(key, Modifiers::NONE));
            window.rest();
        });
    }

    /// Chooses in the list of what is around.
    fn pick(&mut self, window: &mut Window, walk: &Walk) {
        self.way("list");
        let before = Moment::of(window);
        let key = window.session().bindings.keys(Command::Around)[0];
        self.key(window, key);
        assert!(window.session().memories.outing.lists, "{key:?} opens the list; {window}");
        self.lead_by_arrows(window, &walk.names[0], |window| row(window, walk));
        self.key(window, Key::Enter);
        assert!(until_arrived(window, &before), "the list does not lead to {:?}; {window}", walk.names);
    }

    /// Walks there by the keys for walking, and chooses what is in reach.
    fn go(&mut self, window: &mut Window, walk: &Walk) {
        self.way("feet");
        let before = Moment::of(window);
        for _ in 0..FAR {
            let Some(heading) = heading(window, walk).filter(|_| bubble(window, walk).is_none()) else { break };
            self.hold(window, heading);
        }
        self.hold(window, Vec2::ZERO);
        assert!(bubble(window, walk).is_some(), "{:?} is not in reach; {window}", walk.names);
        self.key(window, window.session().bindings.keys(Command::Interact)[0]);
        until_arrived(window, &before);
        assert_ne!(Moment::of(window), before, "nothing came of {:?}; {window}", walk.names);
    }

    /// Draws a frame with the keys held that walk in about this direction of the screen.
    fn hold(&mut self, window: &mut Window, heading: Vec2) {
        let bindings = &window.session().bindings;
        let key = |command| bindings.keys(command)[0];
        let across = [(0.0, None), (1.0, Some(key(Command::WalkRight))), (-1.0, Some(key(Command::WalkLeft)))];
        let along = [(0.0, None), (1.0, Some(key(Command::WalkDown))), (-1.0, Some(key(Command::WalkUp)))];
        let all = across.into_iter().flat_map(|(x, right)| along.map(|(y, down)| (vec2(x, y), [right, down])));
        // Compared on the ground, where a step down the screen is twice as long.
        let ground = |way: Vec2| vec2(way.x + 2.0 * way.y, 2.0 * way.y - way.x).normalized();
        let fits = |way: &Vec2| ground(*way).dot(ground(heading));
        let best = all.max_by(|(a, _), (b, _)| fits(a).total_cmp(&fits(b))).filter(|_| heading != Vec2::ZERO);
        let wanted: BTreeSet<Key> = best.into_iter().flat_map(|(_, keys)| keys).flatten().collect();
        let pressed = wanted.difference(&self.held).map(|key| event(*key, true, Modifiers::NONE));
        let let_go = self.held.difference(&wanted).map(|key| event(*key, false, Modifiers::NONE));
        let events = let_go.chain(pressed).collect();
        self.held = wanted;
        window.frame(events);
    }
}
