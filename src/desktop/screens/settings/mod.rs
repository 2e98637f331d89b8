//! Settings: language, text, look and controls. Each change acts at once.

mod controls;

use egui::{Ui, pos2, vec2};

use super::View;
use super::play::dialogue::inside;
use super::sheet::{Ground, sheet_ui};
use crate::content::lang::Lang;
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::{Frame, cover};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, Slider, Tab, Toggle, label_ui, scroll_ui, speech_ui, tabs_ui};
use crate::store::settings::{AutoWait, Settings, SignsPerSecond, TextSize, TextSpeed, Volume};

/// What the settings remember.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SettingsMemory {
    /// The open tab.
    tab: usize,
    /// The size of text while its slider is dragged: it acts when it is let go, or the slider would run from the pointer.
    size: Option<u32>,
    /// The command whose key is being changed.
    rebinds: Option<controls::Rebinding>,
}

impl SettingsMemory {
    /// Whether the next key is to be bound, so that it must not act.
    pub fn is_rebinding(&self) -> bool {
        self.rebinds.is_some()
    }
}

/// The tabs; the message of each is `settings-tab-<tab>`.
const TABS: [&str; 5] = ["language", "text", "look", "sound", "controls"];

/// Signs a second, slow to fast; the step after the last is "at once".
const SPEEDS: [u16; 7] = [15, 25, 35, 45, 60, 90, 150];

/// The settings screen.
pub fn settings_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut SettingsMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let ctx = ui.ctx().clone();
    let under = frame.under();
    let rebinds = memory.is_rebinding();
    if rebinds {
        cover(ui);
    }
    let shown = if rebinds { &under } else { frame };
    let mut settings = frame.settings.clone();
    let title = frame.t("settings-title");
    let wanted = sheet_ui(ui, shown, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        Panel::new(PanelKind::Paper).paint(ui, &theme, body);
        let inner = body.shrink2(vec2(theme.px(56.0), theme.px(34.0)));
        inside(ui, inner, |ui| {
            let tabs = TABS.map(|tab| frame.t(&format!("settings-tab-{tab}")));
            use egui_phosphor::fill;
            let icons = [fill::TRANSLATE, fill::TEXT_AA, fill::EYE, fill::SPEAKER_HIGH, fill::KEYBOARD];
            let tabs: Vec<_> = tabs.iter().zip(icons).map(|(label, icon)| Tab { label, icon: Some(icon) }).collect();
            tabs_ui(ui, &mut memory.tab, &tabs);
            ui.add_space(theme.px(8.0));
            let id = TABS[memory.tab.min(TABS.len() - 1)];
            scroll_ui(ui, id, |ui| {
                let inset = theme.px(9.0);
                let room = egui::Rect::from_min_max(
                    ui.cursor().min + vec2(inset, inset),
                    pos2(ui.max_rect().max.x - inset, f32::INFINITY),
                );
                ui.scope_builder(egui::UiBuilder::new().max_rect(room), |ui| {
                    ui.spacing_mut().item_spacing.y = theme.px(14.0);
                    match memory.tab {
                        0 => language_ui(ui, shown, &mut settings),
                        1 => text_ui(ui, shown, &mut settings, &mut memory.size),
                        2 => look_ui(ui, shown, &mut settings),
                        3 => sound_ui(ui, shown, &mut settings),
                        _ => controls::controls_ui(ui, shown, &mut settings, &mut memory.rebinds),
                    }
                    ui.add_space(inset);
                });
            });
        });
        None
    });
    if let Some(rebinding) = &mut memory.rebinds
        && controls::rebind_ui(&ctx, frame, view.pad, rebinding, &mut settings)
    {
        memory.rebinds = None;
        ctx.request_repaint();
    }
    if settings != *frame.settings {
        return Some(Intent::Set(Box::new(settings)));
    }
    wanted
}

fn language_ui(ui: &mut Ui, frame: &Frame<'_>, settings: &mut Settings) {
    for (at, lang) in Lang::ALL.into_iter().enumerate() {
        let key = (at + 1).to_string();
        let response = ui.add(Button::choice(&key, lang.own_name()).selected(lang == frame.lang));
        if lang == frame.lang {
            frame.first(&response);
        }
        if response.clicked() || frame.chosen() == Some(at) {
            settings.lang = lang;
        }
    }
    let args = Args::new().text("key", frame.bindings.label(Command::Language));
    label_ui(ui, Type::Hint16, &frame.tr("settings-language-about", &args));
}

fn text_ui(ui: &mut Ui, frame: &Frame<'_>, settings: &mut Settings, draft: &mut Option<u32>) {
    let number = |message: &str, n: u32| frame.tr(message, &Args::new().number("n", n));
    let stands = u32::from(settings.text_size.get() - TextSize::LEAST.get()) / 10;
    let mut step = draft.unwrap_or(stands);
    let percent = |step: u32| number("settings-percent", 100 + step * 10);
    let response = ui.add(Slider::new(&mut step, 10, &frame.t("settings-text-size"), &percent));
    frame.first(&response);
    *draft = response.dragged().then_some(step);
    if draft.is_none() && step != stands {
        settings.text_size = TextSize::near(i64::from(100 + step * 10));
    }

    let at_once = SPEEDS.len() as u32;
    let mut speed = match settings.text_speed {
        TextSpeed::AtOnce => at_once,
        TextSpeed::Signs(signs) => SPEEDS.iter().rposition(|speed| *speed <= signs.get()).unwrap_or(0) as u32,
    };
    let signs = |step: u32| match SPEEDS.get(step as usize) {
        Some(signs) => number("settings-signs", u32::from(*signs)),
        None => frame.t("settings-at-once"),
    };
    if ui.add(Slider::new(&mut speed, at_once, &frame.t("settings-text-speed"), &signs)).changed() {
        settings.text_speed = match SPEEDS.get(speed as usize) {
            Some(signs) => TextSpeed::Signs(SignsPerSecond::near(i64::from(*signs))),
            None => TextSpeed::AtOnce,
        };
    }

    let mut wait = (u32::from(settings.auto_wait.get()) / 1000).clamp(1, 10) - 1;
    let seconds = |step: u32| number("settings-seconds", step + 1);
    if ui.add(Slider::new(&mut wait, 9, &frame.t("settings-auto-wait"), &seconds)).changed() {
        settings.auto_wait = AutoWait::near(i64::from(wait + 1) * 1000);
    }
    Panel::new(PanelKind::Sheet).show(ui, |ui| speech_ui(ui, &[(&frame.t("settings-sample"), false)]));
}

fn sound_ui(ui: &mut Ui, frame: &Frame<'_>, settings: &mut Settings) {
    let percent = |step: u32| frame.tr("settings-percent", &Args::new().number("n", step * 10));
    let volumes = [
        ("settings-master", &mut settings.master),
        ("settings-music", &mut settings.music),
        ("settings-effects", &mut settings.effects),
        ("settings-interface", &mut settings.interface),
    ];
    for (message, volume) in volumes {
        let mut step = u32::from(volume.get()) / 10;
        let response = ui.add(Slider::new(&mut step, 10, &frame.t(message), &percent));
        frame.first(&response);
        if response.changed() {
            *volume = Volume::near(i64::from(step * 10));
        }
    }
    let words = [frame.t("menus-no"), frame.t("menus-yes")];
    let words = [words[0].as_str(), words[1].as_str()];
    for (message, on) in [("settings-mute", &mut settings.mute), ("settings-captions", &mut settings.captions)] {
        ui.add(Toggle::new(on, &frame.t(message), words));
    }
    label_ui(ui, Type::Hint16, &frame.t("settings-captions-about"));
}

fn look_ui(ui: &mut Ui, frame: &Frame<'_>, settings: &mut Settings) {
    let words = [frame.t("menus-no"), frame.t("menus-yes")];
    let words = [words[0].as_str(), words[1].as_str()];
    let toggles = [
        ("settings-high-contrast", true, &mut settings.high_contrast),
        ("settings-reduced-motion", true, &mut settings.reduced_motion),
        ("settings-calm", true, &mut settings.calm),
        ("settings-full-screen", false, &mut settings.fullscreen),
    ];
    for (message, about, on) in toggles {
        let response = ui.add(Toggle::new(on, &frame.t(message), words));
        frame.first(&response);
        if about {
            ui.add_space(-current(ui.ctx()).px(10.0));
            label_ui(ui, Type::Hint16, &frame.t(&format!("{message}-about")));
        }
    }
}
