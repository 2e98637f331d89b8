//! A gamepad works every screen: its cross and stick move the focus, its buttons press and give commands.

use std::collections::BTreeMap;

use bevy::input::gamepad::{Gamepad, GamepadAxis, GamepadButton};
use bevy::prelude::*;
use bevy_egui::EguiInput;
use egui::{Event, Key, Modifiers};

use super::second::ClassCamera;
use crate::desktop::command::Command;
use crate::store::settings;

/// How far the stick must be pushed to count as a step, and how far it must come back before it counts again.
const PUSHED: f32 = 0.6;
const RELEASED: f32 = 0.35;
/// What of the stick is no push at all.
const RESTS: f32 = 0.25;

/// The buttons that commands usually have.
pub const USUAL: [(Command, GamepadButton); 10] = [
    (Command::Back, GamepadButton::East),
    (Command::Rewind, GamepadButton::LeftTrigger),
    (Command::Skip, GamepadButton::RightTrigger),
    (Command::Auto, GamepadButton::RightTrigger2),
    (Command::Backlog, GamepadButton::Select),
    (Command::Journal, GamepadButton::West),
    (Command::Word, GamepadButton::North),
    (Command::Codex, GamepadButton::LeftTrigger2),
    (Command::Map, GamepadButton::North),
    (Command::Around, GamepadButton::Select),
];

/// Every button that can be bound, with the name under which settings keep it.
pub const BUTTONS: [(&str, GamepadButton); 11] = [
    ("East", GamepadButton::East),
    ("North", GamepadButton::North),
    ("West", GamepadButton::West),
    ("L1", GamepadButton::LeftTrigger),
    ("R1", GamepadButton::RightTrigger),
    ("L2", GamepadButton::LeftTrigger2),
    ("R2", GamepadButton::RightTrigger2),
    ("Select", GamepadButton::Select),
    ("Start", GamepadButton::Start),
    ("L3", GamepadButton::LeftThumb),
    ("R3", GamepadButton::RightThumb),
];

/// The player's buttons; what is not bound keeps its usual one.
#[derive(Resource, Clone, Debug, Default)]
pub struct Buttons(BTreeMap<Command, Vec<GamepadButton>>);

impl Buttons {
    /// Reads the settings; names that are no buttons are passed over.
    pub fn from_settings(bound: &settings::Bindings) -> Self {
        let button = |name: &String| BUTTONS.iter().find(|(known, _)| known == name).map(|(_, button)| *button);
        let named = |(id, names): (&str, &[String])| {
            let buttons: Vec<_> = names.iter().filter_map(button).collect();
            Some((Command::from_id(id)?, buttons)).filter(|(_, buttons)| names.is_empty() || !buttons.is_empty())
        };
        Self(bound.iter().filter_map(named).collect())
    }

    /// The names of a command's buttons.
    pub fn names(&self, command: Command) -> Vec<&'static str> {
        let own = self.of(command);
        BUTTONS.iter().filter(|(_, button)| own.contains(button)).map(|(name, _)| *name).collect()
    }

    fn of(&self, command: Command) -> Vec<GamepadButton> {
        let usual = || USUAL.iter().filter(|(of, _)| *of == command).map(|(_, button)| *button).collect();
        self.0.get(&command).cloned().unwrap_or_else(usual)
    }
}

/// The commands that were given by button since the last frame.
#[derive(Resource, Clone, Debug, Default)]
pub struct ByButton {
    /// The commands.
    pub commands: Vec<Command>,
    /// The last button that can be bound, by its name.
    pub pressed: Option<&'static str>,
    /// Where the left stick is pushed, x to the right and y down; nothing while it rests.
    pub stick: egui::Vec2,
}

/// Reads all gamepads: focus and pressing become keys for egui, the rest commands.
pub fn read_gamepads(
    pads: Query<&Gamepad>,
    buttons: Res<Buttons>,
    mut inputs: Query<&mut EguiInput, Without<ClassCamera>>,
    mut by_button: ResMut<ByButton>,
    mut stick_is_out: Local<bool>,
) {
    let mut keys = Vec::new();
    for pad in &pads {
        let cross = [
            (GamepadButton::DPadUp, Key::ArrowUp),
            (GamepadButton::DPadDown, Key::ArrowDown),
            (GamepadButton::DPadLeft, Key::ArrowLeft),
            (GamepadButton::DPadRight, Key::ArrowRight),
            (GamepadButton::South, Key::Enter),
        ];
        keys.extend(cross.into_iter().filter(|(button, _)| pad.just_pressed(*button)).map(|(_, key)| key));
        keys.extend(stick_step(pad, &mut stick_is_out));
        by_button.stick = stick(pad);
        let given = |command: &Command| buttons.of(*command).into_iter().any(|button| pad.just_pressed(button));
        by_button.commands.extend(Command::ALL.into_iter().filter(given));
        if pad.just_pressed(GamepadButton::Start) {
            by_button.commands.push(Command::Back);
        }
        let fresh = BUTTONS.iter().find(|(_, button)| pad.just_pressed(*button)).map(|(name, _)| *name);
        by_button.pressed = fresh.or(by_button.pressed);
    }
    for mut input in &mut inputs {
        for key in &keys {
            for pressed in [true, false] {
                let modifiers = Modifiers::NONE;
                input.events.push(Event::Key { key: *key, physical_key: None, pressed, repeat: false, modifiers });
            }
        }
    }
}

/// Where the left stick is pushed.
fn stick(pad: &Gamepad) -> egui::Vec2 {
    let axis = |axis| pad.get(axis).unwrap_or(0.0);
    let pushed = egui::vec2(axis(GamepadAxis::LeftStickX), -axis(GamepadAxis::LeftStickY));
    if pushed.length() < RESTS { egui::Vec2::ZERO } else { pushed }
}

/// One step for each push of the left stick.
fn stick_step(pad: &Gamepad, is_out: &mut bool) -> Option<Key> {
    let axis = |axis| pad.get(axis).unwrap_or(0.0);
    let (x, y) = (axis(GamepadAxis::LeftStickX), axis(GamepadAxis::LeftStickY));
    let far = x.abs().max(y.abs());
    if *is_out {
        *is_out = far > RELEASED;
        return None;
    }
    if far < PUSHED {
        return None;
    }
    *is_out = true;
    Some(match (x.abs() > y.abs(), x > 0.0, y > 0.0) {
        (true, true, _) => Key::ArrowRight,
        (true, false, _) => Key::ArrowLeft,
        (false, _, true) => Key::ArrowUp,
        (false, _, false) => Key::ArrowDown,
    })
}

#[cfg(test)]
mod tests {
    use bevy::ecs::system::RunSystemOnce;

    use super::*;

    /// A world with one gamepad on which these buttons were just pressed, and one egui input.
    fn world(pressed: &[GamepadButton]) -> World {
        let mut world = World::new();
        world.init_resource::<Buttons>();
        world.init_resource::<ByButton>();
        let mut pad = Gamepad::default();
        for button in pressed {
            pad.digital_mut().press(*button);
        }
        world.spawn(pad);
        world.spawn(EguiInput::default());
        world
    }

    fn keys(world: &mut World) -> Vec<Key> {
        let mut inputs = world.query::<&EguiInput>();
        let events = inputs.iter(world).flat_map(|input| input.events.clone());
        events
            .filter_map(|event| if let Event::Key { key, pressed: true, .. } = event { Some(key) } else { None })
            .collect()
    }

    #[test]
    fn the_cross_moves_the_focus_and_the_lower_button_presses() {
        let mut world = world(&[GamepadButton::DPadDown, GamepadButton::South]);
        world.run_system_once(read_gamepads).expect("the system runs");
        assert_eq!(keys(&mut world), [Key::ArrowDown, Key::Enter]);
        assert!(world.resource::<ByButton>().commands.is_empty());
    }

    #[test]
    fn buttons_give_commands() {
        let mut world = world(&[GamepadButton::LeftTrigger, GamepadButton::Start]);
        world.run_system_once(read_gamepads).expect("the system runs");
        assert_eq!(world.resource::<ByButton>().commands, [Command::Rewind, Command::Back]);
        assert!(keys(&mut world).is_empty());
    }
}
