//! A gamepad: what the game's own adapter makes of a pad's buttons and stick, in a world of Bevy with nothing else in it.

use std::collections::BTreeSet;

use bevy::ecs::system::SystemId;
use bevy::input::gamepad::{Gamepad, GamepadAxis, GamepadButton};
use bevy::prelude::{Entity, World};
use bevy_egui::EguiInput;
use egui::Vec2;

use super::hand::{Hand, Press, Walk};
use super::steer::{Moment, Side, bubble, heading, row, steer, until_arrived};
use super::window::{Control, Window};
use crate::desktop::adapters::gamepad::{Buttons, ByButton, read_gamepads};

/// So many frames a walk may take.
const FAR: usize = 600;

/// A gamepad.
pub struct Pad {
    world: World,
    pad: Entity,
    input: Entity,
    reads: SystemId,
    turn: usize,
    ways: BTreeSet<&'static str>,
}

impl Default for Pad {
    fn default() -> Self {
        let mut world = World::new();
        world.init_resource::<Buttons>();
        world.init_resource::<ByButton>();
        let pad = world.spawn(Gamepad::default()).id();
        let input = world.spawn(EguiInput::default()).id();
        let reads = world.register_system(read_gamepads);
        Self { world, pad, input, reads, turn: 0, ways: BTreeSet::new() }
    }
}

impl Hand for Pad {
    fn press(&mut self, window: &mut Window, press: &Press) {
        self.turn += 1;
        match press {
            Press::Control(name) | Press::Choice(name, _) | Press::Next(name) | Press::Piece { tile: name, .. } => {
                self.press_named(window, name);
            }
            Press::Put { scrap, bin, .. } => {
                self.press_named(window, scrap);
                self.press_named(window, bin);
            }
            Press::Move { row, from, to, .. } => {
                self.lead(window, row, |window| window.find_by(|name| name.starts_with(row.as_str())));
                self.button(window, GamepadButton::South);
                let step = if to < from { GamepadButton::DPadUp } else { GamepadButton::DPadDown };
                (0..from.abs_diff(*to)).for_each(|_| self.button(window, step));
                self.button(window, GamepadButton::South);
            }
            Press::Walk(walk) if self.turn % 2 == 1 => self.go(window, walk),
            Press::Walk(walk) => self.pick(window, walk),
            Press::Wait => self.rest(window),
        }
    }

    fn ways(&self) -> Vec<&'static str> {
        self.ways.iter().copied().collect()
    }
}

impl Pad {
    fn way(&mut self, way: &'static str) {
        self.ways.insert(way);
    }

    /// Draws a frame with what the adapter makes of the pad.
    fn frame(&mut self, window: &mut Window, button: Option<GamepadButton>, stick: Vec2) {
        let mut pad = self.world.get_mut::<Gamepad>(self.pad).expect("the pad is there");
        pad.digital_mut().reset_all();
        if let Some(button) = button {
            pad.digital_mut().press(button);
        }
        pad.analog_mut().set(GamepadAxis::LeftStickX, stick.x);
        pad.analog_mut().set(GamepadAxis::LeftStickY, -stick.y);
        self.world.run_system(self.reads).expect("the adapter runs");
        let given = std::mem::take(&mut *self.world.resource_mut::<ByButton>());
        let mut input = self.world.get_mut::<EguiInput>(self.input).expect("the input is there");
        let events = std::mem::take(&mut input.events);
        let session = window.session_mut();
        session.pad = given.pressed;
        session.stick = given.stick;
        window.give(given.commands);
        window.frame(events);
    }

    fn rest(&mut self, window: &mut Window) {
        (0..2).for_each(|_| self.frame(window, None, Vec2::ZERO));
    }

    fn button(&mut self, window: &mut Window, button: GamepadButton) {
        self.frame(window, Some(button), Vec2::ZERO);
        self.rest(window);
    }

    fn press_named(&mut self, window: &mut Window, name: &str) {
        self.lead(window, name, |window| window.find(name));
        self.way("south");
        self.button(window, GamepadButton::South);
    }

    /// Leads the focus to a control, by the cross or by the stick.
    fn lead(&mut self, window: &mut Window, name: &str, find: impl Fn(&Window) -> Option<Control>) {
        let by_stick = self.turn % 2 == 1;
        self.way(if by_stick { "stick" } else { "cross" });
        steer(window, name, find, |window, side| {
            if by_stick {
                self.frame(window, None, side.direction());
                return self.rest(window);
            }
            self.button(
                window,
                match side {
                    Side::Up => GamepadButton::DPadUp,
                    Side::Down => GamepadButton::DPadDown,
                    Side::Left => GamepadButton::DPadLeft,
                    Side::Right => GamepadButton::DPadRight,
                },
            );
        });
    }

    /// Chooses in the list of what is around.
    fn pick(&mut self, window: &mut Window, walk: &Walk) {
        self.way("list");
        let before = Moment::of(window);
        self.button(window, GamepadButton::Select);
        assert!(window.session().memories.outing.lists, "Select opens the list; {window}");
        self.lead(window, &walk.names[0], |window| row(window, walk));
        self.button(window, GamepadButton::South);
        assert!(until_arrived(window, &before), "the list does not lead to {:?}; {window}", walk.names);
    }

    /// Walks there by the stick, and presses what is in reach.
    fn go(&mut self, window: &mut Window, walk: &Walk) {
        self.way("feet");
        let before = Moment::of(window);
        for _ in 0..FAR {
            let Some(heading) = heading(window, walk).filter(|_| bubble(window, walk).is_none()) else { break };
            self.frame(window, None, heading);
        }
        self.rest(window);
        assert!(bubble(window, walk).is_some(), "{:?} is not in reach; {window}", walk.names);
        self.button(window, GamepadButton::South);
        until_arrived(window, &before);
        assert_ne!(Moment::of(window), before, "nothing came of {:?}; {window}", walk.names);
    }
}
