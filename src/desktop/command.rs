//! Everything that can be done by key, once: its words, its usual keys and buttons.
//!
//! Menus, help and key strips derive from [`Command`]; players may bind other keys. Moving between controls (arrows, Tab) and
//! pressing them (Enter, Space) belong to egui and are not listed.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Event, Key, PointerButton};

use crate::store::settings;

/// Something that can be done by key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Command {
    /// Goes on, or shows the rest of the text at once.
    Advance,
    /// Leaves: closes what is open, or opens the pause.
    Back,
    /// Takes back the last step.
    Rewind,
    /// Passes over what was read before.
    Skip,
    /// Lets the text go on by itself.
    Auto,
    /// Shows what was said.
    Backlog,
    /// Opens the journal.
    Journal,
    /// Opens the codex.
    Codex,
    /// Shows what a marked word means.
    Word,
    /// Changes to the next language.
    Language,
    /// Saves at once.
    QuickSave,
    /// Opens the saves.
    Saves,
    /// Shows the keys.
    Help,
    /// Changes between window and full screen.
    FullScreen,
    /// Walks up the screen.
    WalkUp,
    /// Walks down the screen.
    WalkDown,
    /// Walks to the left.
    WalkLeft,
    /// Walks to the right.
    WalkRight,
    /// Speaks to, looks at or opens what is in reach.
    Interact,
    /// Shows the map.
    Map,
    /// Lists the people, things and doors around.
    Around,
    /// Changes between what the class sees and what the teacher sees.
    Lesson,
    /// Shows what the class sees in a window of its own, or no longer.
    SecondWindow,
}

/// Where a command means something. The same key may stand for one command while people speak and for another while one walks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Context {
    /// On every screen.
    Everywhere,
    /// While somebody speaks or something is decided.
    Speaking,
    /// While one walks about.
    Walking,
}

impl Context {
    /// Whether both can be in force at once.
    pub fn meets(self, other: Self) -> bool {
        self == other || self == Self::Everywhere || other == Self::Everywhere
    }
}

impl Command {
    /// All, in the order in which settings list them.
    pub const ALL: [Self; 23] = [
        Self::Advance,
        Self::Back,
        Self::Rewind,
        Self::Skip,
        Self::Auto,
        Self::Backlog,
        Self::Journal,
        Self::Codex,
        Self::Word,
        Self::Language,
        Self::QuickSave,
        Self::Saves,
        Self::Help,
        Self::FullScreen,
        Self::WalkUp,
        Self::WalkDown,
        Self::WalkLeft,
        Self::WalkRight,
        Self::Interact,
        Self::Map,
        Self::Around,
        Self::Lesson,
        Self::SecondWindow,
    ];

    /// Where it means something.
    pub fn context(self) -> Context {
        match self {
            Self::Advance | Self::Skip | Self::Auto | Self::Backlog | Self::Word => Context::Speaking,
            Self::WalkUp
            | Self::WalkDown
            | Self::WalkLeft
            | Self::WalkRight
            | Self::Interact
            | Self::Map
            | Self::Around => Context::Walking,
            _ => Context::Everywhere,
        }
    }

    /// The name under which bindings are kept and scripts press it; its message is `command-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Advance => "advance",
            Self::Back => "back",
            Self::Rewind => "rewind",
            Self::Skip => "skip",
            Self::Auto => "auto",
            Self::Backlog => "backlog",
            Self::Journal => "journal",
            Self::Codex => "codex",
            Self::Word => "word",
            Self::Language => "language",
            Self::QuickSave => "quick-save",
            Self::Saves => "saves",
            Self::Help => "help",
            Self::FullScreen => "full-screen",
            Self::WalkUp => "walk-up",
            Self::WalkDown => "walk-down",
            Self::WalkLeft => "walk-left",
            Self::WalkRight => "walk-right",
            Self::Interact => "interact",
            Self::Map => "map",
            Self::Around => "around",
            Self::Lesson => "lesson",
            Self::SecondWindow => "second-window",
        }
    }

    /// The command with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|command| command.id() == id)
    }

    /// The keys that it has until the player binds others.
    pub fn usual_keys(self) -> &'static [Key] {
        match self {
            Self::Advance => &[Key::PageDown],
            Self::Back => &[Key::Escape],
            Self::Rewind => &[Key::Backspace, Key::PageUp],
            Self::Skip => &[Key::S],
            Self::Auto => &[Key::A],
            Self::Backlog => &[Key::H],
            Self::Journal => &[Key::J],
            Self::Codex => &[Key::C],
            Self::Word => &[Key::W],
            Self::Language => &[Key::F2],
            Self::QuickSave => &[Key::F5],
            Self::Saves => &[Key::F9],
            Self::Help => &[Key::F1],
            Self::FullScreen => &[Key::F11],
            Self::WalkUp => &[Key::W, Key::ArrowUp],
            Self::WalkDown => &[Key::S, Key::ArrowDown],
            Self::WalkLeft => &[Key::A, Key::ArrowLeft],
            Self::WalkRight => &[Key::D, Key::ArrowRight],
            Self::Interact => &[Key::E],
            Self::Map => &[Key::M],
            Self::Around => &[Key::Tab, Key::L],
            Self::Lesson => &[Key::F6],
            Self::SecondWindow => &[Key::F7],
        }
    }
}

/// Which keys stand for which command.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Bindings(BTreeMap<Command, Vec<Key>>);

impl Bindings {
    /// The player's bindings over the usual ones; names that are no keys are passed over.
    pub fn from_settings(bound: &settings::Bindings) -> Self {
        let named = |(id, names): (&str, &[String])| {
            let keys: Vec<Key> = names.iter().filter_map(|name| Key::from_name(name)).collect();
            Some((Command::from_id(id)?, keys)).filter(|(_, keys)| names.is_empty() || !keys.is_empty())
        };
        Self(bound.iter().filter_map(named).collect())
    }

    /// The keys of a command.
    pub fn keys(&self, command: Command) -> &[Key] {
        self.0.get(&command).map_or(command.usual_keys(), Vec::as_slice)
    }

    /// The commands of a key: at most one in each context.
    pub fn commands_of(&self, key: Key) -> impl Iterator<Item = Command> {
        Command::ALL.into_iter().filter(move |command| self.keys(*command).contains(&key))
    }

    /// Whether a key of this command is held down.
    pub fn is_held(&self, ctx: &egui::Context, command: Command) -> bool {
        ctx.input(|input| self.keys(command).iter().any(|key| input.key_down(*key)))
    }

    /// What a key strip shows for a command.
    pub fn label(&self, command: Command) -> &'static str {
        self.keys(command).first().map_or("", |key| match key {
            Key::Escape => "Esc",
            Key::Delete => "Del",
            key => key.symbol_or_name(),
        })
    }
}

/// What was asked for since the last frame.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pressed {
    commands: BTreeSet<Command>,
    /// A digit, counted from 1.
    digit: Option<u8>,
}

impl Pressed {
    /// Reads keys and the mouse's back button; `also` comes from a gamepad. While text is being typed, letters are text.
    pub fn read(ctx: &egui::Context, bindings: &Bindings, also: impl IntoIterator<Item = Command>) -> Self {
        let typing = ctx.egui_wants_keyboard_input() && ctx.text_edit_focused();
        let mut pressed = Self { commands: also.into_iter().collect(), digit: None };
        ctx.input(|input| {
            for event in &input.events {
                match event {
                    Event::Key { key, pressed: true, repeat: false, modifiers, .. } => {
                        let types = typing && *key != Key::Escape && !is_function_key(*key);
                        if !types && !modifiers.any() {
                            pressed.commands.extend(bindings.commands_of(*key));
                            pressed.digit = pressed.digit.or(digit_of(*key));
                        }
                    }
                    Event::PointerButton { button: PointerButton::Extra1, pressed: true, .. } => {
                        pressed.commands.insert(Command::Rewind);
                    }
                    _ => {}
                }
            }
        });
        pressed
    }

    /// Whether a command was given.
    pub fn is(&self, command: Command) -> bool {
        self.commands.contains(&command)
    }

    /// The choice that was given by digit, counted from nought.
    pub fn choice(&self) -> Option<usize> {
        self.digit.map(|digit| usize::from(digit) - 1)
    }
}

fn is_function_key(key: Key) -> bool {
    matches!(key, Key::F1 | Key::F2 | Key::F5 | Key::F6 | Key::F7 | Key::F9 | Key::F11)
}

fn digit_of(key: Key) -> Option<u8> {
    const DIGITS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    DIGITS.iter().position(|digit| *digit == key).map(|at| at as u8 + 1)
}
