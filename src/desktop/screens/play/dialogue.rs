//! The panel of a dialogue: who speaks, what is said, what can be answered.

use egui::emath::GuiRounding as _;
use egui::{Align, Layout, Rect, Response, Ui, UiBuilder, pos2, vec2};

use super::areas::{Areas, CHOICE_GAP};
use super::lines::{Spoken, word};
use super::memory::PlayMemory;
use super::pages::{Page, pages_ui};
use super::{lines, stage, two, typing};
use crate::content::level::{Beat, BeatKind};
use crate::content::markup;
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::{Frame, Sitting};
use crate::desktop::intent::Intent;
use crate::desktop::screen::Screen;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, name_plate_ui, scroll_ui, speech_ui};
use crate::play::action::{Action, Refused};
use crate::play::run::Run;
use crate::store::settings::TextSpeed;

/// The room that a name and a role want, in lengths of the design.
const PLATE: f32 = 300.0;
/// Signs that are read in a second when text goes on by itself.
const READ_PER_SECOND: f64 = 18.0;

/// The panel of a beat in which somebody speaks or something is chosen.
pub fn dialogue_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    memory: &mut PlayMemory,
    areas: &Areas,
) -> Option<Intent> {
    let (_, beat) = run.beat()?;
    let spoken = lines::lines(frame, run, beat);
    let at = memory.line.min(spoken.len() - 1);
    let line = &spoken[at];
    let last = at + 1 == spoken.len();
    let offers = if last { run.offers() } else { Vec::new() };
    let mut intent = None;

    Panel::new(PanelKind::Paper).corner(46.0).paint(ui, &current(ui.ctx()), areas.panel);
    if let Some(by) = &line.by {
        let middle = stage::speaker_middle(ui, run, line, areas);
        name_ui(ui, frame, areas, by.as_str(), middle);
    }
    let chooses = last && memory.typing.is_done() && matches!(beat.kind, BeatKind::Choose { .. });
    if areas.one_column && chooses {
        let answers = |ui: &mut Ui, memory: &mut PlayMemory| answers_ui(ui, frame, run, beat, memory, last, &offers);
        intent = pages_ui(ui, frame, memory, areas, |ui, memory| speech(ui, frame, memory, line), answers);
    } else {
        inside(ui, areas.speech, |ui| {
            scroll_ui(ui, "speech", |ui| {
                speech(ui, frame, memory, line);
                if areas.one_column && memory.typing.is_done() {
                    ui.add_space(current(ui.ctx()).px(12.0));
                    intent = answers_ui(ui, frame, run, beat, memory, last, &offers);
                }
            });
        });
    }
    if !areas.one_column {
        inside(ui, areas.choices, |ui| {
            scroll_ui(ui, "choices", |ui| {
                if memory.typing.is_done() {
                    intent = answers_ui(ui, frame, run, beat, memory, last, &offers);
                }
            });
        });
    }
    // The page of answers takes the room of the tools.
    let tools = match memory.page {
        Page::Words => inside(ui, areas.tools, |ui| tools_ui(ui, frame, memory)),
        Page::Answers => None,
    };
    intent.or(tools).or_else(|| advance(ui, frame, beat, memory, line, last))
}

/// The words of the line so far, with marked terms that can be looked up.
fn speech(ui: &mut Ui, frame: &Frame<'_>, memory: &mut PlayMemory, line: &Spoken) {
    let runs = markup::split(&line.text);
    let plain: String = runs.iter().map(text_of).collect();
    let now = ui.input(|input| input.time);
    let speed = if memory.skip && memory.read_before { 0 } else { signs_per_second(frame) };
    let mut left = typing::cut(&plain, memory.typing.shown(&plain, now, speed));
    if !memory.typing.is_done() {
        ui.ctx().request_repaint_after_secs(1.0 / 30.0);
    }
    let mut parts = Vec::new();
    let mut links = Vec::new();
    for run in &runs {
        let text = text_of(run);
        let cut = left.min(text.len());
        left -= cut;
        if let markup::Run::Link { entry, .. } = run {
            links.push(entry.clone());
        }
        parts.push((&text[..cut], matches!(run, markup::Run::Link { .. })));
    }
    let response = speech_ui(ui, &parts);
    // Readers get the whole line at once, however it appears.
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &plain));
    let Some(link) = links.first() else {
        memory.word = None;
        return;
    };
    let response = response.interact(egui::Sense::click());
    if frame.asked(Command::Word) || response.clicked() {
        memory.word = if memory.word.is_some() { None } else { Some(link.clone()) };
    }
    if memory.word.is_some() || response.hovered() {
        meaning_ui(ui, frame, &links);
    } else {
        ui.add_space(current(ui.ctx()).px(4.0));
        let key = frame.bindings.label(Command::Word);
        hint_ui(ui, &frame.tr("play-word-hint", &Args::new().text("key", key)));
    }
}

/// How fast text appears; nought is at once.
fn signs_per_second(frame: &Frame<'_>) -> u32 {
    match frame.settings.text_speed {
        TextSpeed::Signs(n) if !frame.settings.reduced_motion => u32::from(n.get()),
        _ => 0,
    }
}

fn text_of(run: &markup::Run) -> &str {
    match run {
        markup::Run::Text(text) | markup::Run::Link { text, .. } => text,
    }
}

/// What the marked words of a line mean, from the codex.
fn meaning_ui(ui: &mut Ui, frame: &Frame<'_>, links: &[crate::content::ids::CodexId]) {
    let theme = current(ui.ctx());
    for link in links {
        ui.add_space(theme.px(6.0));
        let title = frame.t(link.as_str());
        let text = frame.attr(link.as_str(), "text");
        hint_ui(ui, &format!("{title} — {text}"));
    }
}

/// A quiet line.
pub fn hint_ui(ui: &mut Ui, text: &str) {
    let theme = current(ui.ctx());
    let font = theme.font_in(Type::Hint16, crate::desktop::theme::Face::SerifItalic);
    ui.add(egui::Label::new(egui::RichText::new(text).font(font).color(theme.tokens.ink_2)).wrap());
}

/// The plate with the name of whoever speaks, under their picture.
fn name_ui(ui: &mut Ui, frame: &Frame<'_>, areas: &Areas, by: &str, middle: Option<f32>) {
    let theme = current(ui.ctx());
    let furthest = (areas.name.max.x - theme.em(PLATE)).max(areas.name.min.x);
    let left = middle.map_or(areas.name.min.x, |middle| middle - theme.px(110.0)).clamp(areas.name.min.x, furthest);
    let plate = Rect::from_min_max(pos2(left, areas.name.min.y), areas.name.max);
    let message = format!("cast-{by}");
    let name = if by == "you" && !frame.nick.is_empty() { frame.nick.to_owned() } else { frame.t(&message) };
    let role = if by == "you" { String::new() } else { frame.attr(&message, "role") };
    inside(ui, plate, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Max), |ui| name_plate_ui(ui, &name, &role));
    });
}

/// Choices, or what goes on.
fn answers_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    beat: &Beat,
    memory: &mut PlayMemory,
    last: bool,
    offers: &[(u8, Option<Refused>)],
) -> Option<Intent> {
    let BeatKind::Choose { options, .. } = &beat.kind else {
        return next_ui(ui, frame, memory, last);
    };
    if let Some(together) = &mut memory.two {
        return two::answers_ui(ui, frame, run, beat, together, offers);
    }
    let args = lines::args_for(frame, run, Some(beat));
    let mut taken = None;
    ui.spacing_mut().item_spacing.y = current(ui.ctx()).px(CHOICE_GAP);
    for (shown, (at, lack)) in offers.iter().enumerate() {
        let id = &options[usize::from(*at)].id;
        let label = word(frame, &run.level().id, &beat.id, Some(id.as_str()), &args);
        let key = (shown + 1).to_string();
        let reason = lack.as_ref().map(|lack| refusal(frame, lack));
        let mut button = Button::choice(&key, &label);
        if let Some(reason) = &reason {
            button = button.disabled_because(reason);
        }
        let response = ui.add(button);
        if shown == 0 {
            frame.first(&response);
        }
        let by_digit = frame.chosen() == Some(shown);
        if lack.is_none() && (response.clicked() || by_digit) {
            taken = Some(Intent::Act(Action::Choose(*at)));
        }
        if let Some(reason) = &reason {
            hint_ui(ui, reason);
        }
    }
    taken
}

/// Why something cannot be taken, in the player's language.
pub fn refusal(frame: &Frame<'_>, lack: &Refused) -> String {
    let costs = |cost: i32, have: i32| Args::new().number("cost", cost).number("have", have);
    match lack {
        Refused::Money { cost, have } => frame.tr("refused-money", &costs(*cost, *have)),
        Refused::Evenings { cost, have } => frame.tr("refused-evenings", &costs(*cost, *have)),
        Refused::LookFirst { more } => frame.tr("refused-look-first", &Args::new().number("more", *more)),
        Refused::NoVisitLeft => frame.t("refused-no-visit"),
        _ => frame.t("refused-incomplete"),
    }
}

fn next_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut PlayMemory, last: bool) -> Option<Intent> {
    let label = frame.t("play-next");
    let response = ui
        .with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.add(Button::plain(&label).icon(egui_phosphor::fill::ARROW_RIGHT))
        })
        .inner;
    frame.first(&response);
    if !response.clicked() {
        return None;
    }
    next_line_or_beat(memory, last)
}

fn next_line_or_beat(memory: &mut PlayMemory, last: bool) -> Option<Intent> {
    if last {
        return Some(Intent::Act(Action::Next));
    }
    memory.next_line();
    None
}

/// The small tools under the speech: take back, what was said, pass over, by itself, language.
pub(super) fn tools_ui(ui: &mut Ui, frame: &Frame<'_>, memory: &mut PlayMemory) -> Option<Intent> {
    use egui_phosphor::fill;
    let mut intent = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(current(ui.ctx()).px(18.0), 0.0);
        let sits = frame.sitting != Sitting::No;
        if !sits && tool(ui, fill::ARROW_U_UP_LEFT, &frame.t("tool-rewind"), false).clicked() {
            intent = Some(Intent::Undo);
        }
        if tool(ui, fill::LIST, &frame.t("tool-backlog"), false).clicked() {
            intent = Some(Intent::Open(Screen::Backlog));
        }
        if tool(ui, fill::FAST_FORWARD, &frame.t("tool-skip"), memory.skip).clicked() {
            memory.skip = !memory.skip;
        }
        if tool(ui, fill::PLAY, &frame.t("tool-auto"), memory.auto).clicked() {
            memory.auto = !memory.auto;
        }
        let speaks = frame.sitting != Sitting::Round;
        if speaks && tool(ui, fill::TRANSLATE, frame.lang.own_name(), false).clicked() {
            intent = Some(Intent::Speak(super::next_language(frame.lang)));
        }
    });
    intent
}

/// A quiet tool: an icon and a word. It takes the colour of the text round it.
pub fn tool(ui: &mut Ui, icon: &str, label: &str, on: bool) -> Response {
    let theme = current(ui.ctx());
    let color = match ui.visuals().override_text_color {
        Some(_) if on => theme.tokens.gold_text,
        Some(color) => color,
        None if on => theme.tokens.accent,
        None => theme.tokens.ink_2,
    };
    let mut job = egui::text::LayoutJob::default();
    let format = |font| egui::TextFormat { font_id: font, color, valign: Align::Center, ..Default::default() };
    job.append(icon, 0.0, format(theme.icon(18.0)));
    job.append(label, theme.px(8.0), format(theme.font(Type::Hint16)));
    let galley = ui.painter().layout_job(job);
    let size = galley.size() + vec2(theme.px(8.0), theme.px(8.0));
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::Button, true, on, label));
    let at = pos2(rect.min.x + theme.px(4.0), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color);
    if response.hovered() || on {
        let foot = rect.max.y - theme.px(2.0);
        ui.painter().hline(rect.x_range(), foot, egui::Stroke::new(theme.px(2.0), color));
    }
    if response.has_focus() {
        crate::desktop::widgets::paint::focus_ring(ui.painter(), &theme, rect, theme.px(6.0));
    }
    response
}

/// What keys, automatic text and passing over do.
fn advance(
    ui: &Ui,
    frame: &Frame<'_>,
    beat: &Beat,
    memory: &mut PlayMemory,
    line: &Spoken,
    last: bool,
) -> Option<Intent> {
    if frame.asked(Command::Skip) {
        memory.skip = !memory.skip;
    }
    if frame.asked(Command::Auto) {
        memory.auto = !memory.auto;
    }
    let any_key = frame.asked(Command::Advance) || clicked_picture(ui, frame) || pressed_enter(ui, frame);
    if any_key && memory.typing.finish() {
        ui.ctx().request_repaint();
        return None;
    }
    let waits = matches!(beat.kind, BeatKind::Choose { .. }) && last;
    if waits || !memory.typing.is_done() {
        return None;
    }
    let passes = memory.skip && memory.read_before;
    let goes = passes || (memory.auto && rested(ui, frame, memory, line));
    if goes || frame.asked(Command::Advance) || clicked_picture(ui, frame) {
        return next_line_or_beat(memory, last);
    }
    None
}

fn rested(ui: &Ui, frame: &Frame<'_>, memory: &PlayMemory, line: &Spoken) -> bool {
    let reading = line.text.chars().count() as f64 / READ_PER_SECOND;
    let wanted = reading + f64::from(frame.settings.auto_wait.get()) / 1000.0;
    let rested = memory.typing.rested(ui.input(|input| input.time));
    if rested < wanted {
        ui.ctx().request_repaint_after_secs((wanted - rested) as f32);
    }
    rested >= wanted
}

fn clicked_picture(ui: &Ui, frame: &Frame<'_>) -> bool {
    let clicked = |input: &egui::InputState| input.pointer.primary_clicked();
    !frame.covered && ui.input(clicked) && !ui.ctx().egui_is_using_pointer() && !ui.ctx().egui_wants_pointer_input()
}

/// Enter while the text still appears shows the rest; the control that has the focus must not be pressed by it.
fn pressed_enter(ui: &Ui, frame: &Frame<'_>) -> bool {
    !frame.covered && ui.input(|input| input.key_pressed(egui::Key::Enter) || input.key_pressed(egui::Key::Space))
}

/// Draws into a part of the screen.
pub fn inside<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope_builder(UiBuilder::new().max_rect(rect.round_ui()), contents).inner
}
