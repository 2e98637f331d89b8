//! What was said so far in this level, who said it, and what was chosen. From each choice one can go back to it.
//!
//! The fold stands in [`crate::play::telling`]; here it gets its words, in the language that is shown now.

use egui::{Rect, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::debrief::thinking::plan_line;
use super::play::dialogue::inside;
use super::play::stage;
use super::reading::{self, coloured_ui};
use crate::content::cast::Mood;
use crate::content::ids::PersonId;
use crate::content::level::{Beat, BeatKind, Line, WrittenRef};
use crate::content::markup::plain;
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::{Frame, Sitting};
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::people;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, scroll_ui};
use crate::play::action::Action;
use crate::play::compose;
use crate::play::run::Run;
use crate::play::state::State;
use crate::play::telling::{Said, SaidWhat, said};

/// The widest that a line runs, in lengths of the design.
const WIDEST: f32 = 860.0;
/// Frames until the newest line stands where it belongs.
const FRAMES_TO_SETTLE: u8 = 4;

/// What the screen remembers between frames.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct BacklogMemory {
    /// What was said, folded when the screen was entered.
    said: Option<Vec<Said>>,
    /// How many frames have been drawn at the newest line; heights are known for certain after a few.
    settled: u8,
}

/// What was said. `shown` is how many lines of the present beat have been seen.
pub fn backlog_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    shown: usize,
    memory: &mut BacklogMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let areas = reading::sheet(ui.max_rect(), &theme, false);
    reading::ground(ui, painted, Some(run));
    let level = frame.library.words.level(frame.lang, &run.level().id, "level", None, &Args::new());
    let back = reading::head_ui(ui, frame, &areas, &frame.t("backlog-title"), &level, true);
    let fresh = memory.settled < FRAMES_TO_SETTLE;
    if fresh {
        memory.settled += 1;
        ui.ctx().request_repaint();
    }
    let told = memory.said.get_or_insert_with(|| said(run));
    let width = areas.body.width().min(theme.em(WIDEST));
    let rect = Rect::from_center_size(areas.body.center(), vec2(width, areas.body.height()));
    Panel::new(PanelKind::Paper).corner(34.0).paint(ui, &theme, rect);
    let inner = rect.shrink2(vec2(theme.px(34.0), theme.px(28.0)));
    let from_page = inside(ui, inner, |ui| {
        scroll_ui(ui, "backlog", |ui| {
            let mut intent = None;
            let last = told.len().saturating_sub(1);
            let mut way_back = None;
            for (at, one) in told.iter().enumerate() {
                let lines = if at == last { shown } else { usize::MAX };
                if let Some(wanted) = said_ui(ui, frame, run, one, lines, painted, &mut way_back) {
                    intent = Some(wanted);
                }
            }
            let end = ui.allocate_exact_size(vec2(1.0, theme.px(4.0)), Sense::hover()).1;
            if fresh {
                end.scroll_to_me_animation(Some(egui::Align::BOTTOM), egui::style::ScrollAnimation::none());
            }
            // The newest decision is the nearest.
            if let Some(response) = &way_back {
                frame.first(response);
            }
            if !fresh {
                by_key(ui, frame);
            }
            intent
        })
        .inner
    });
    let closed = frame.asked(Command::Backlog).then_some(Intent::Back);
    back.or(from_page).or(closed)
}

/// Arrows read on: what was said holds more words than controls.
fn by_key(ui: &Ui, frame: &Frame<'_>) {
    if frame.covered {
        return;
    }
    let step = ui.clip_rect().height() * 0.8;
    let pages = i8::from(frame.asked(Command::Advance)) - i8::from(frame.asked(Command::Rewind));
    if pages != 0 {
        ui.scroll_with_delta(vec2(0.0, -step * f32::from(pages)));
    }
    let key = ui.id().with("followed");
    let focused = ui.memory(|memory| memory.focused());
    let before: Option<Option<egui::Id>> = ui.data(|data| data.get_temp(key));
    ui.data_mut(|data| data.insert_temp(key, focused));
    if let (Some(before), Some(response)) = (before, focused.and_then(|id| ui.ctx().read_response(id)))
        && before != focused
        && response.interact_rect != response.rect
    {
        ui.scroll_to_rect(response.rect.expand(step * 0.2), None);
    }
}

fn said_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    one: &Said,
    shown: usize,
    painted: &mut Painted,
    way_back: &mut Option<Response>,
) -> Option<Intent> {
    let level = run.level();
    match &one.what {
        SaidWhat::Beat(ix) => {
            let beat = level.beat(*ix);
            let args = args(frame, beat, &one.state);
            let text = |attribute: Option<&str>| {
                plain(&frame.library.words.level(frame.lang, &level.id, beat.id.as_str(), attribute, &args))
            };
            let narrator = Line { by: None, mood: Mood::Calm };
            match &beat.kind {
                BeatKind::Say { line, .. } | BeatKind::Choose { line, .. } => {
                    line_ui(ui, frame, line, &text(None), painted);
                }
                BeatKind::Scene { lines, .. } => {
                    for (at, line) in lines.iter().enumerate().take(shown) {
                        line_ui(ui, frame, line, &text(Some(&format!("l{}", at + 1))), painted);
                    }
                }
                _ => line_ui(ui, frame, &narrator, &text(None), painted),
            }
            None
        }
        SaidWhat::Decided(ix, action) => {
            let beat = level.beat(*ix);
            let text = decided(frame, run, beat, &one.state, action)?;
            let response = decided_ui(ui, frame, &text)?;
            let clicked = response.clicked();
            *way_back = Some(response);
            clicked.then_some(Intent::Rewind(one.keep))
        }
    }
}

/// The values that words may name, as they were then.
fn args(frame: &Frame<'_>, beat: &Beat, state: &State) -> Args {
    let args = Args::new().text("nick", frame.nick).number("money", state.money).number("evenings", state.evenings);
    let Some(quote) = &beat.quote else { return args };
    let words = &frame.library.words;
    let text = compose::sentence(frame.library, words, frame.lang, quote, &state.written);
    args.text("quote", text.unwrap_or_else(|| "…".to_owned()))
}

/// One line with the face and name of whoever says it.
fn line_ui(ui: &mut Ui, frame: &Frame<'_>, line: &Line, text: &str, painted: &mut Painted) {
    let theme = current(ui.ctx());
    let side = theme.px(44.0);
    ui.add_space(theme.px(6.0));
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.px(12.0);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        match &line.by {
            Some(by) => painted.portrait(ui, &stage::look_of(frame, by), line.mood, rect, people::Frame::Round),
            None => {
                let y = rect.min.y + theme.px(15.0);
                let middle = pos2(rect.center().x, y);
                crate::desktop::widgets::paint::lozenge(ui.painter(), middle, theme.px(5.0), theme.tokens.line);
            }
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            match &line.by {
                Some(by) => {
                    let name = name_of(frame, by);
                    coloured_ui(ui, Type::Hint16, Face::SansStrong, &name, theme.tokens.accent_dark);
                    coloured_ui(ui, Type::Choice20, Face::Serif, text, theme.tokens.ink);
                }
                None => coloured_ui(ui, Type::Choice20, Face::SerifItalic, text, theme.tokens.ink_2),
            }
        });
    });
}

fn name_of(frame: &Frame<'_>, who: &PersonId) -> String {
    if who.as_str() == "you" && !frame.nick.is_empty() {
        frame.nick.to_owned()
    } else {
        frame.t(&format!("cast-{who}"))
    }
}

/// What the player decided, with the way back to it where there is one.
fn decided_ui(ui: &mut Ui, frame: &Frame<'_>, text: &str) -> Option<Response> {
    let theme = current(ui.ctx());
    ui.add_space(theme.px(8.0));
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.px(12.0);
        // Nothing is taken back in a contest: there what was chosen stands alone.
        let response = (frame.sitting == Sitting::No).then(|| {
            let label = frame.t("backlog-go-back");
            let name = format!("{label}: {text}");
            let response = ui.add(Button::icon_only(fill::ARROW_U_UP_LEFT, &label));
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &name));
            response
        });
        let width = ui.available_width();
        let pad = theme.px(12.0);
        let font = theme.font(Type::Choice20);
        let galley = ui.painter().layout(text.to_owned(), font, theme.tokens.ink, width - pad * 2.0);
        let (rect, told) = ui.allocate_exact_size(galley.size() + vec2(pad * 2.0, pad * 1.6), Sense::hover());
        told.widget_info(|| {
            WidgetInfo::labeled(WidgetType::Label, true, frame.tr("backlog-you", &Args::new().text("what", text)))
        });
        let corner = crate::desktop::widgets::paint::corner(theme.px(10.0));
        ui.painter().rect_filled(rect, corner, theme.tokens.accent_pale);
        ui.painter().galley(rect.min + vec2(pad, pad * 0.8), galley, theme.tokens.ink);
        response
    });
    row.inner
}

/// What was decided at a beat, in words; none where nothing was.
pub fn decided(frame: &Frame<'_>, run: &Run, beat: &Beat, state: &State, action: &Action) -> Option<String> {
    let args = &args(frame, beat, state);
    let level = run.level();
    let word = |attribute: &str| {
        plain(&frame.library.words.level(frame.lang, &level.id, beat.id.as_str(), Some(attribute), args))
    };
    let text = match (&beat.kind, action) {
        (BeatKind::Choose { options, .. }, Action::Choose(at)) => word(options.get(usize::from(*at))?.id.as_str()),
        (BeatKind::Hub { things, .. }, Action::Look(at)) => {
            let thing = things.get(usize::from(*at))?;
            let label = word(thing.id.as_str());
            match thing.next {
                None => format!("{label} — {}", word(&format!("{}-text", thing.id))),
                Some(_) => label,
            }
        }
        (BeatKind::Write { .. }, Action::Write(pieces)) => {
            let of = WrittenRef { level: level.id.clone(), beat: beat.id.clone() };
            let written = std::collections::BTreeMap::from([(of.clone(), pieces.clone())]);
            plain(&compose::sentence(frame.library, &frame.library.words, frame.lang, &of, &written)?)
        }
        (BeatKind::Plan { .. }, Action::Plan { when, then }) => {
            let of = WrittenRef { level: level.id.clone(), beat: beat.id.clone() };
            plan_line(frame, &of, *when, *then)?
        }
        (BeatKind::Mirror { options, .. }, Action::Mirror { own, .. }) => {
            word(options.get(usize::from(*own))?.as_str())
        }
        (BeatKind::Sort { bins, scraps, .. }, Action::Sort(answers)) => {
            let of = |bin: usize| {
                let inside = scraps.iter().zip(answers).filter(|(_, answer)| usize::from(**answer) == bin);
                inside.map(|((id, _), _)| word(id.as_str())).collect::<Vec<_>>().join("; ")
            };
            let bins = bins.iter().enumerate().map(|(at, id)| (word(&format!("bin-{id}")), of(at)));
            let filled = bins.filter(|(_, inside)| !inside.is_empty());
            filled.map(|(bin, inside)| format!("{bin}: {inside}")).collect::<Vec<_>>().join("\n")
        }
        (BeatKind::Order { items, .. }, Action::Order(order)) => {
            let named = order.iter().filter_map(|at| items.get(usize::from(*at)));
            named.map(|id| word(id.as_str())).collect::<Vec<_>>().join(" → ")
        }
        (BeatKind::Craft { slots, .. }, Action::Craft(parts)) => {
            let chosen = slots.iter().zip(parts).filter_map(|(slot, at)| {
                let part = slot.parts.get(usize::from(*at))?;
                Some(word(&format!("{}-{}", slot.id, part.id)))
            });
            chosen.collect::<Vec<_>>().join("; ")
        }
        (BeatKind::Craft { .. }, Action::CraftFake) => word("fake"),
        (_, Action::Skip) => frame.t("backlog-skipped"),
        _ => return None,
    };
    Some(text)
}
