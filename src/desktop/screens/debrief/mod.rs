//! After an ending: what happened and to whom, why it was possible, the law, what changed, and the paths not taken.
//!
//! [`debrief_ui`] is where to start. The first page is the story ([`story`]) with the map of paths ([`map`]); the second thinks it
//! over ([`thinking`]): hits and false alarms, the best case for the other choice, the player's own words. Large text puts both
//! pages into one column each. The debrief argues, it does not scold: nothing here decides what was right.

pub mod map;
pub mod story;
pub mod thinking;

#[cfg(all(test, feature = "screen-tests"))]
mod tests;

use egui::{Align, Layout, Rect, Ui, pos2};
use egui_phosphor::fill;

use super::play::dialogue::inside;
use super::reading::{self, Sheet, Spot};
use crate::content::level::{Ending, EndingIx};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screen::Screen;
use crate::desktop::theme::current;
use crate::desktop::widgets::Button;
use crate::play::action::Action;
use crate::play::paths::{Paths, paths};
use crate::play::run::Run;

/// Which page is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Page {
    /// What happened.
    #[default]
    Story,
    /// Thinking it over.
    Thinking,
}

/// What the debrief remembers between frames.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DebriefMemory {
    /// The open page.
    pub page: Page,
    /// Which law card is shown.
    pub law: usize,
    /// The paths, folded once: for a run of this seed and so many actions.
    paths: Option<((u64, usize), Paths)>,
}

/// What every panel of the debrief may know.
pub struct Told<'a> {
    /// Words and the rest.
    pub frame: &'a Frame<'a>,
    /// The run, at its ending.
    pub run: &'a Run,
    /// The ending.
    pub ending: &'a Ending,
    /// Its position.
    pub ending_ix: EndingIx,
    /// The paths taken and not taken.
    pub paths: &'a Paths,
}

impl Told<'_> {
    /// A text of this ending, or one of its attributes.
    pub fn ending_word(&self, attribute: Option<&str>) -> String {
        self.level_word(self.ending.id.as_str(), attribute)
    }

    /// A message of the level.
    pub fn level_word(&self, message: &str, attribute: Option<&str>) -> String {
        let args = super::play::lines::args_for(self.frame, self.run, None);
        let words = &self.frame.library.words;
        crate::content::markup::plain(&words.level(self.frame.lang, &self.run.level().id, message, attribute, &args))
    }
}

/// The debrief.
pub fn debrief_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    memory: &mut DebriefMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let Some(ending_ix) = run.ending() else { return Some(Intent::Open(Screen::Play)) };
    let key = (run.seed().0, run.actions().len());
    if memory.paths.as_ref().is_none_or(|(of, _)| *of != key) {
        memory.paths = Some((key, paths(run)));
    }
    let found = memory.paths.as_ref().map(|(_, found)| found.clone()).unwrap_or_default();
    let ending = run.level().ending(ending_ix);
    let told = Told { frame, run, ending, ending_ix, paths: &found };
    let theme = current(ui.ctx());
    let areas = reading::sheet(ui.max_rect(), &theme, true);
    reading::ground(ui, painted, Some(run));
    reading::head_ui(ui, frame, &areas, &title(&told), &which_ending(&told), false);
    let from_foot = foot_ui(ui, &told, memory, &areas);
    let from_page = match memory.page {
        Page::Story => story_ui(ui, &told, memory, painted, &areas),
        Page::Thinking => thinking::thinking_ui(ui, &told, painted, &areas),
    };
    from_foot.or(from_page).or_else(|| by_key(frame, memory))
}

fn title(told: &Told<'_>) -> String {
    let level = told.level_word("level", None);
    told.frame.tr("debrief-title", &Args::new().text("level", level))
}

fn which_ending(told: &Told<'_>) -> String {
    let all = told.run.level().endings.len();
    let args = Args::new()
        .number("n", i64::from(told.ending_ix.0) + 1)
        .number("of", all as i64)
        .text("title", told.ending_word(Some("title")));
    told.frame.tr("debrief-ending", &args)
}

/// The first page.
fn story_ui(
    ui: &mut Ui,
    told: &Told<'_>,
    memory: &mut DebriefMemory,
    painted: &mut Painted,
    areas: &Sheet,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    if areas.one_column {
        return inside(ui, areas.body, |ui| {
            reading::reading_ui(ui, "debrief-story", |ui| {
                story::happened_ui(ui, told, painted, Spot::Flow, story::Fit::ALL[0]);
                let from_why = story::why_ui(ui, told, Spot::Flow, story::Fit::ALL[0]);
                let from_law = story::law_ui(ui, told, memory, Spot::Flow);
                story::changed_ui(ui, told, Spot::Flow);
                from_why.or(from_law).or(map::map_ui(ui, told, Spot::Flow))
            })
        });
    }
    let [left, middle, right] = reading::columns(areas.body, &theme, [424.0, 392.0, 368.0]);
    let gap = theme.px(14.0);
    // Long texts are set smaller before they have to be scrolled.
    let fits =
        |fit: &story::Fit| story::wanted_heights(ui, told, left, *fit).iter().sum::<f32>() + gap <= left.height();
    let fit = story::Fit::ALL.into_iter().find(fits).unwrap_or(story::Fit::ALL[2]);
    let [happened, why] = story::wanted_heights(ui, told, left, fit);
    let spare = (left.height() - gap - happened - why) / 2.0;
    let split = left.min.y + (happened + spare).clamp(left.height() * 0.3, left.height() * 0.66);
    let happened = Rect::from_min_max(left.min, pos2(left.max.x, split));
    let why = Rect::from_min_max(pos2(left.min.x, split + gap), left.max);
    // The map takes what its endings need, the law card above it the rest.
    let endings = told.run.level().endings.len() as f32;
    let map_height = (theme.px(64.0) + theme.em(34.0 + 22.0 * endings)).max(areas.body.height() * 0.34);
    let fold = areas.body.max.y - gap - map_height.min(areas.body.height() * 0.42);
    let law = Rect::from_min_max(middle.min, pos2(middle.max.x, fold));
    let changed = Rect::from_min_max(right.min, pos2(right.max.x, fold));
    let map = Rect::from_min_max(pos2(middle.min.x, fold + gap), right.max);
    story::happened_ui(ui, told, painted, Spot::Fixed(happened), fit);
    let from_why = story::why_ui(ui, told, Spot::Fixed(why), fit);
    let from_law = story::law_ui(ui, told, memory, Spot::Fixed(law));
    story::changed_ui(ui, told, Spot::Fixed(changed));
    from_why.or(from_law).or(map::map_ui(ui, told, Spot::Fixed(map)))
}

/// The bar: leave, play again, go on.
fn foot_ui(ui: &mut Ui, told: &Told<'_>, memory: &mut DebriefMemory, areas: &Sheet) -> Option<Intent> {
    let frame = told.frame;
    let mut intent = None;
    let last = memory.page == Page::Thinking;
    let mut turn = None;
    inside(ui, areas.foot, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = current(ui.ctx()).px(12.0);
            let message = match (last, told.run.has_next_level()) {
                (false, _) => "play-next",
                (true, true) => "debrief-next-level",
                (true, false) => "debrief-finish",
            };
            let label = frame.t(message);
            let response = ui.add(Button::primary(&label).icon(fill::ARROW_RIGHT));
            frame.first(&response);
            if response.clicked() {
                if last {
                    intent = Some(Intent::Act(Action::Next));
                } else {
                    turn = Some(Page::Thinking);
                }
            }
            if last && button_ui(ui, areas, fill::ARROW_LEFT, &frame.t("debrief-back")) {
                turn = Some(Page::Story);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if button_ui(ui, areas, fill::HOUSE, &frame.t("debrief-title-screen")) {
                    intent = Some(Intent::ToTitle);
                }
                if button_ui(ui, areas, fill::MAP_TRIFOLD, &frame.t("debrief-chapters")) {
                    intent = Some(Intent::Open(Screen::Chapters));
                }
                if button_ui(ui, areas, fill::ARROW_COUNTER_CLOCKWISE, &frame.t("debrief-again")) {
                    intent = Some(Intent::Rewind(told.paths.begin));
                }
            });
        });
    });
    if let Some(page) = turn {
        memory.page = page;
        ui.ctx().request_repaint();
    }
    intent
}

/// A button of the bar; only its icon where the room is short.
fn button_ui(ui: &mut Ui, areas: &Sheet, icon: &str, label: &str) -> bool {
    let button = if areas.one_column { Button::icon_only(icon, label) } else { Button::plain(label).icon(icon) };
    ui.add(button).clicked()
}

fn by_key(frame: &Frame<'_>, memory: &mut DebriefMemory) -> Option<Intent> {
    if frame.asked(Command::Back) && memory.page == Page::Thinking {
        memory.page = Page::Story;
        return None;
    }
    if frame.asked(Command::Advance) && memory.page == Page::Story {
        memory.page = Page::Thinking;
        return None;
    }
    let table = [
        (Command::Back, Intent::Open(Screen::Pause)),
        (Command::Rewind, Intent::Undo),
        (Command::Backlog, Intent::Open(Screen::Backlog)),
        (Command::Journal, Intent::Open(Screen::Journal)),
        (Command::Codex, Intent::Open(Screen::Codex)),
        (Command::Saves, Intent::Open(Screen::Saves)),
    ];
    table.into_iter().find(|(command, _)| frame.asked(*command)).map(|(_, intent)| intent)
}
