//! Keys and buttons: every command with what it has, and the next key or button takes their place.

use egui::{Context, Event, Key, Ui};

use crate::content::words::Args;
use crate::desktop::adapters::gamepad::Buttons;
use crate::desktop::command::{Bindings, Command};
use crate::desktop::frame::Frame;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Button, Dialog, ListRow, label_ui};
use crate::store::settings::{self, Settings};

/// A command whose key is being changed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rebinding {
    command: Command,
    trouble: Option<Trouble>,
}

/// Why the key that was pressed is not bound yet.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Trouble {
    /// Moving and choosing need it.
    Reserved(Key),
    /// Another command has it; pressed once more, it moves here.
    Taken(Key, Command),
    /// Another command has this button.
    TakenButton(&'static str, Command),
}

/// The list of commands.
pub fn controls_ui(ui: &mut Ui, frame: &Frame<'_>, settings: &mut Settings, rebinds: &mut Option<Rebinding>) {
    label_ui(ui, Type::Hint16, &frame.t("settings-controls-about"));
    let buttons = Buttons::from_settings(&settings.gamepad);
    let none = frame.t("settings-no-key");
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = current(ui.ctx()).px(6.0);
        for command in Command::ALL {
            let name = frame.t(&format!("command-{}", command.id()));
            let keys: Vec<_> = frame.bindings.keys(command).iter().map(|key| key.symbol_or_name()).collect();
            let keys = if keys.is_empty() { none.clone() } else { keys.join(", ") };
            let pads = buttons.names(command);
            let state = if pads.is_empty() {
                keys
            } else {
                frame.tr("settings-row", &Args::new().text("keys", keys).text("buttons", pads.join(", ")))
            };
            let response = ui.add(ListRow::new(&name).state(&state));
            frame.first(&response);
            if response.clicked() {
                *rebinds = Some(Rebinding { command, trouble: None });
            }
        }
    });
    let reset = frame.t("settings-reset-all");
    if ui.add(Button::plain(&reset).icon(egui_phosphor::fill::ARROW_COUNTER_CLOCKWISE)).clicked() {
        settings.keys.reset_all();
        settings.gamepad.reset_all();
    }
}

/// Waits for a key or a button, and binds it. Answers whether it is done.
pub fn rebind_ui(
    ctx: &Context,
    frame: &Frame<'_>,
    pad: Option<&'static str>,
    rebinding: &mut Rebinding,
    settings: &mut Settings,
) -> bool {
    let command = rebinding.command;
    let name = |command: Command| frame.t(&format!("command-{}", command.id()));
    let (done, closes) = Dialog::new("rebind", &name(command)).show(ctx, |ui| {
        let theme = current(ui.ctx());
        label_ui(ui, Type::Ui18, &frame.t("settings-rebind"));
        if let Some(trouble) = rebinding.trouble {
            let text = match trouble {
                Trouble::Reserved(key) => frame.tr("settings-reserved", &Args::new().text("key", key.symbol_or_name())),
                Trouble::Taken(key, other) => {
                    let args = Args::new().text("key", key.symbol_or_name()).text("command", name(other));
                    frame.tr("settings-conflict", &args)
                }
                Trouble::TakenButton(button, other) => {
                    let args = Args::new().text("key", button).text("command", name(other));
                    frame.tr("settings-conflict", &args)
                }
            };
            ui.add_space(theme.px(8.0));
            ui.visuals_mut().override_text_color = Some(theme.tokens.madder);
            label_ui(ui, Type::Ui18, &text);
        }
        ui.add_space(theme.px(16.0));
        let (reset, cancel) = (frame.t("settings-reset"), frame.t("menus-cancel"));
        let back = ui.add(Button::plain(&reset).icon(egui_phosphor::fill::ARROW_COUNTER_CLOCKWISE)).clicked();
        ui.add_space(theme.px(6.0));
        let leaves = ui.add(Button::plain(&cancel)).clicked();
        if back {
            settings.keys.reset(command.id());
            settings.gamepad.reset(command.id());
        }
        back || leaves
    });
    if done || closes || pad == Some("Start") {
        return true;
    }
    if let Some(button) = pad {
        return take_button(rebinding, button, settings);
    }
    pressed_key(ctx).is_some_and(|key| take_key(rebinding, key, settings))
}

fn pressed_key(ctx: &Context) -> Option<Key> {
    ctx.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Key { key, pressed: true, repeat: false, .. } => Some(*key),
            _ => None,
        })
    })
}

/// Keys with which one moves, presses and chooses everywhere.
fn is_reserved(key: Key) -> bool {
    use Key::*;
    matches!(
        key,
        ArrowUp
            | ArrowDown
            | ArrowLeft
            | ArrowRight
            | Enter
            | Space
            | Tab
            | Num1
            | Num2
            | Num3
            | Num4
            | Num5
            | Num6
            | Num7
            | Num8
            | Num9
    )
}

fn take_key(rebinding: &mut Rebinding, key: Key, settings: &mut Settings) -> bool {
    let command = rebinding.command;
    if is_reserved(key) {
        // These also move and press in the dialog itself, so only a key that can be meant for binding is refused aloud.
        if !matches!(key, Key::Enter | Key::Space | Key::Tab) {
            rebinding.trouble = Some(Trouble::Reserved(key));
        }
        return false;
    }
    let bindings = Bindings::from_settings(&settings.keys);
    let clashes = |other: &Command| *other != command && other.context().meets(command.context());
    let other = bindings.commands_of(key).find(clashes);
    if let Some(other) = other {
        let trouble = Trouble::Taken(key, other);
        if rebinding.trouble != Some(trouble) {
            rebinding.trouble = Some(trouble);
            return false;
        }
        let left = bindings.keys(other).iter().filter(|has| **has != key).map(|key| key.name().to_owned()).collect();
        give(&mut settings.keys, other, left);
    }
    settings.keys.set(command.id(), vec![key.name().to_owned()]);
    true
}

fn take_button(rebinding: &mut Rebinding, button: &'static str, settings: &mut Settings) -> bool {
    let command = rebinding.command;
    let buttons = Buttons::from_settings(&settings.gamepad);
    let clashes = |other: &Command| *other != command && other.context().meets(command.context());
    let mut others = Command::ALL.into_iter().filter(clashes);
    if let Some(other) = others.find(|other| buttons.names(*other).contains(&button)) {
        let trouble = Trouble::TakenButton(button, other);
        if rebinding.trouble != Some(trouble) {
            rebinding.trouble = Some(trouble);
            return false;
        }
        let left = buttons.names(other).into_iter().filter(|has| *has != button).map(str::to_owned).collect();
        give(&mut settings.gamepad, other, left);
    }
    settings.gamepad.set(command.id(), vec![button.to_owned()]);
    true
}

/// Leaves a command what it still has. Going back always has something: its usual key.
fn give(bindings: &mut settings::Bindings, command: Command, left: Vec<String>) {
    if left.is_empty() && command == Command::Back {
        bindings.reset(command.id());
    } else {
        bindings.set(command.id(), left);
    }
}
