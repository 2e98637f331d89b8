//! The round in which somebody takes part: all tasks, a question, how a level ended, and at the end the receipt and the ways to hand in.
//!
//! Levels are played in the play screen. [`bar_ui`] lies over every screen meanwhile: how much time is left, and the mark of whoever sits
//! here.

mod done;
mod pictures;
mod quiz;
mod tasks;

use egui::{Area, Context, Id, Rect, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::View;
use super::play::dialogue::inside;
use super::sheet::closed_sheet_ui;
use crate::content::round::{message, task_message};
use crate::content::words::{Args, Owner};
use crate::desktop::command::Command;
use crate::desktop::contest::{Contest, ContestWish, Held, Page};
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screens::play::lines::args_for;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, Pill, scroll_ui};

/// What the screens of a contest remember.
#[derive(Clone, Debug, Default)]
pub struct ContestMemory {
    asks: Option<tasks::Ask>,
    quiz: quiz::QuizMemory,
    /// What is typed of where a result goes.
    folder: String,
    address: String,
    code: String,
    /// Which picture is shown, and since when it changes by itself.
    picture: usize,
    turns: Option<f64>,
}

/// The screen of a contest.
pub fn contest_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut ContestMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    match view.contest? {
        Contest::Finished(finished) => done::done_ui(ui, frame, view, finished, memory, painted),
        Contest::Held(held) => match held.page {
            Page::Question(at) => quiz::quiz_ui(ui, frame, held, at, memory, painted),
            Page::Ended => ended_ui(ui, frame, held, painted),
            _ => tasks::tasks_ui(ui, frame, held, memory, painted),
        },
    }
}

/// A wish of a contestant.
fn wish(wish: ContestWish) -> Intent {
    Intent::Contest(wish)
}

/// The name of a round, as far as the game knows it.
pub fn round_name(frame: &Frame<'_>, id: &crate::content::ids::RoundId) -> String {
    let name = message(id);
    if frame.library.words.has(frame.lang, Owner::Ui, &name, None) { frame.t(&name) } else { id.to_string() }
}

/// The name of a task.
fn task_name(frame: &Frame<'_>, held: &Held, task: u8) -> String {
    let round = held.sitting.round();
    let task = round.tasks.get(usize::from(task));
    task.map_or_else(String::new, |task| frame.t(&task_message(&round.id, &task.id)))
}

/// How a level ended, without a word of what was right.
fn ended_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, painted: &mut Painted) -> Option<Intent> {
    let title = held.sitting.present().map_or_else(String::new, |task| task_name(frame, held, task));
    let run = held.sitting.run()?;
    let ending = run.ending().map(|at| run.level().ending(at).id.to_string())?;
    let args = args_for(frame, run, None);
    let say = |attribute: Option<&str>| {
        let text = frame.library.words.level(frame.lang, &run.level().id, &ending, attribute, &args);
        crate::content::markup::plain(&text)
    };
    closed_sheet_ui(ui, painted, &title, |ui, body| {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let padding = vec2(theme.px(44.0), theme.px(34.0));
        let panel = Panel::new(PanelKind::Paper).corner(40.0).padding(padding);
        panel
            .show_in(ui, body, |ui| {
                scroll_ui(ui, "contest-ended", |ui| {
                    coloured_ui(ui, Type::Title38, Face::SerifBold, &say(Some("title")), t.accent);
                    ui.add_space(theme.px(8.0));
                    coloured_ui(ui, Type::Speech24, Face::Serif, &say(None), t.ink);
                    ui.add_space(theme.px(18.0));
                    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("contest-ended-kept"), t.ink_2);
                    ui.add_space(theme.px(12.0));
                    let label = frame.t("contest-to-tasks");
                    let response = ui.add(Button::primary(&label).icon(fill::ARROW_RIGHT));
                    frame.first(&response);
                    let goes = response.clicked() || frame.asked(Command::Advance) || frame.asked(Command::Back);
                    goes.then(|| wish(ContestWish::Tasks))
                })
                .inner
            })
            .inner
    })
}

/// Over what the clock lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// A page of the contest.
    Own,
    /// A level, settings, help.
    Elsewhere,
}

/// Over every screen: how much time is left, in whole minutes, and the mark. Pressed, it leads to all tasks.
pub fn bar_ui(ctx: &Context, frame: &Frame<'_>, held: &Held, place: Place) -> Option<Intent> {
    let theme = current(ctx);
    let left = held.minutes_left();
    let args = Args::new().number("n", i64::try_from(left).unwrap_or(i64::MAX)).text("mark", held.mark.as_str());
    let label = frame.tr("contest-clock", &args);
    let spoken = frame.tr("contest-clock-spoken", &args);
    // In the pages of the contest the right half of the head is free; elsewhere the middle is.
    let (align, inset) = match place {
        Place::Own => (egui::Align2::RIGHT_TOP, -theme.px(28.0)),
        Place::Elsewhere => (egui::Align2::CENTER_TOP, 0.0),
    };
    let area = Area::new(Id::new("contest-bar")).anchor(align, vec2(inset, theme.px(10.0)));
    let pressed = area.default_width(theme.em(460.0)).show(ctx, |ui| {
        // An area gives what it holds no more room than it had before.
        ui.set_max_width(ctx.content_rect().width() * 0.5);
        let pill = Pill::button(&label, &spoken).icon(fill::TIMER).marked(left <= 5);
        ui.add(pill).clicked()
    });
    marks(ctx, &held.mark);
    pressed.inner.then(|| wish(ContestWish::Tasks))
}

/// The mark once more in two corners, so that a photograph of half a screen tells it too.
fn marks(ctx: &Context, mark: &str) {
    let theme = current(ctx);
    let screen = ctx.content_rect();
    let painter = ctx.layer_painter(egui::LayerId::new(egui::Order::Foreground, Id::new("contest-marks")));
    let font = theme.font_in(Type::Source14, Face::SansMedium);
    let edge = theme.px(6.0);
    for (align, at) in [
        (egui::Align2::LEFT_BOTTOM, pos2(screen.min.x + edge, screen.max.y - edge)),
        (egui::Align2::RIGHT_BOTTOM, pos2(screen.max.x - edge, screen.max.y - edge)),
    ] {
        let galley = painter.layout_no_wrap(mark.to_owned(), font.clone(), theme.tokens.on_night);
        let rect = align.anchor_size(at, galley.size());
        painter.rect_filled(rect.expand(theme.px(3.0)), theme.px(3.0), fade(theme.tokens.night, 0.55));
        painter.galley(rect.min, galley, theme.tokens.on_night);
    }
}

/// Something large that is read letter by letter, and spelled out by screen readers.
fn code_ui(ui: &mut Ui, code: &str, spoken: &str) {
    let theme = current(ui.ctx());
    let font = theme.font_in(Type::Figure56, Face::SansBold);
    let mut font = font;
    // As large as it may be in one line.
    let wide = ui.painter().layout_no_wrap(code.to_owned(), font.clone(), theme.tokens.accent).size().x;
    font.size *= (ui.available_width() / wide.max(1.0)).min(1.0);
    let galley = ui.painter().layout_no_wrap(code.to_owned(), font, theme.tokens.accent);
    let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Assertive));
    ui.painter().galley(rect.min, galley, theme.tokens.accent);
}

/// A code as it is spoken: letter by letter.
fn spelled(code: &str) -> String {
    let letters = code.chars().map(|c| if c == '-' { ",".to_owned() } else { c.to_string() });
    letters.collect::<Vec<_>>().join(" ")
}

/// A part above and a foot of buttons below it.
fn with_foot(
    ui: &mut Ui,
    foot: f32,
    upper: impl FnOnce(&mut Ui) -> Option<Intent>,
    lower: impl FnOnce(&mut Ui) -> Option<Intent>,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let whole = ui.max_rect();
    let fold = whole.max.y - foot;
    let above = Rect::from_min_max(whole.min, pos2(whole.max.x, fold - theme.px(6.0)));
    let below = Rect::from_min_max(pos2(whole.min.x, fold), whole.max);
    let from_upper = inside(ui, above, upper);
    inside(ui, below, lower).or(from_upper)
}
