//! The second page: hits and false alarms apart, the best case for the other choice, and the player's own words.

use egui::{Sense, Ui, vec2};
use egui_phosphor::fill;

use super::Told;
use crate::content::ids::{AskId, PersonId};
use crate::content::level::{Beat, BeatKind, Judge, Rubric, WrittenRef};
use crate::content::markup::plain;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::people;
use crate::desktop::screens::play::dialogue::inside;
use crate::desktop::screens::play::stage;
use crate::desktop::screens::reading::{self, Sheet, Spot, coloured_ui, panel_ui, part_ui, prose_ui, section_ui};
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Panel, PanelKind, paint};
use crate::play::event::Event;
use crate::play::tally::{self, Verdict};
use crate::play::{compose, telling};

/// The second page.
pub fn thinking_ui(ui: &mut Ui, told: &Told<'_>, painted: &mut Painted, areas: &Sheet) -> Option<Intent> {
    let theme = current(ui.ctx());
    if areas.one_column {
        inside(ui, areas.body, |ui| {
            reading::reading_ui(ui, "debrief-thinking", |ui| {
                asks_ui(ui, told, painted, Spot::Flow);
                argument_ui(ui, told, Spot::Flow);
                own_words_ui(ui, told, Spot::Flow);
            });
        });
        return None;
    }
    let [left, middle, right] = reading::columns(areas.body, &theme, [396.0, 402.0, 386.0]);
    asks_ui(ui, told, painted, Spot::Fixed(left));
    argument_ui(ui, told, Spot::Fixed(middle));
    own_words_ui(ui, told, Spot::Fixed(right));
    None
}

fn paper() -> Panel {
    Panel::new(PanelKind::Paper).corner(30.0).padding(vec2(28.0, 20.0))
}

/// Hits and false alarms with both numbers, and each ask with what became of it.
fn asks_ui(ui: &mut Ui, told: &Told<'_>, painted: &mut Painted, spot: Spot) {
    let frame = told.frame;
    let title = frame.t("debrief-discern");
    panel_ui(ui, spot, paper(), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::MAGNIFYING_GLASS, &title, theme.tokens.accent);
        let (level, state) = (told.run.level(), told.run.state());
        let tally = tally::of_level(level, state);
        let number = |n: u32, of: u32| Args::new().number("n", n).number("of", of);
        figure_ui(ui, &theme, fill::CHECK_CIRCLE, &frame.tr("debrief-hits", &number(tally.hits, tally.crooked)));
        let alarms = frame.tr("debrief-false-alarms", &number(tally.false_alarms, tally.clean));
        figure_ui(ui, &theme, fill::WARNING_CIRCLE, &alarms);
        if told.run.rules().levels().len() > 1 {
            let all = tally::of_programme(told.run.rules(), state);
            let args = Args::new()
                .number("hits", all.hits)
                .number("crooked", all.crooked)
                .number("alarms", all.false_alarms)
                .number("clean", all.clean);
            let text = frame.tr("debrief-chapter-so-far", &args);
            coloured_ui(ui, Type::Hint16, Face::SerifItalic, &text, theme.tokens.ink_2);
        }
        ui.add_space(theme.px(6.0));
        for (ask, verdict) in tally::verdicts(level, state) {
            ask_ui(ui, &theme, told, painted, &ask, verdict);
        }
    });
}

fn figure_ui(ui: &mut Ui, theme: &Theme, icon: &str, text: &str) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(theme.em(26.0), theme.em(28.0)), Sense::hover());
        paint::icon(ui.painter(), theme, rect.center(), icon, 22.0, theme.tokens.accent);
        coloured_ui(ui, Type::Choice20, Face::SansStrong, text, theme.tokens.ink);
    });
}

/// One ask: who asked, in which words, what it was and what was answered.
fn ask_ui(ui: &mut Ui, theme: &Theme, told: &Told<'_>, painted: &mut Painted, ask: &AskId, verdict: Verdict) {
    let Some((beat, by)) = beat_of(told, ask) else { return };
    let (icon, message) = match verdict {
        Verdict::Hit => (fill::CHECK_CIRCLE, "debrief-verdict-hit"),
        Verdict::Miss => (fill::X_CIRCLE, "debrief-verdict-miss"),
        Verdict::FalseAlarm => (fill::WARNING_CIRCLE, "debrief-verdict-false-alarm"),
        Verdict::Fair => (fill::CHECK_CIRCLE, "debrief-verdict-fair"),
        Verdict::Open => (fill::QUESTION, "debrief-verdict-open"),
    };
    ui.add_space(theme.px(8.0));
    ui.horizontal_top(|ui| {
        let side = theme.px(46.0);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        match &by {
            Some((who, mood)) => {
                painted.portrait(ui, &stage::look_of(told.frame, who), *mood, rect, people::Frame::Round);
            }
            None => paint::icon(ui.painter(), theme, rect.center(), fill::QUOTES, 26.0, theme.tokens.line),
        }
        ui.vertical(|ui| {
            let text = told.level_word(beat.id.as_str(), None);
            prose_ui(ui, Type::Hint16, Face::Serif, &text);
            ui.horizontal_top(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(theme.em(20.0), theme.em(22.0)), Sense::hover());
                paint::icon(ui.painter(), theme, rect.center(), icon, 18.0, theme.tokens.accent);
                coloured_ui(ui, Type::Hint16, Face::SansStrong, &told.frame.t(message), theme.tokens.ink);
            });
        });
    });
}

/// The beat in which an ask is made: the first that can be answered with a stance on it.
fn beat_of<'a>(told: &'a Told<'_>, ask: &AskId) -> Option<(&'a Beat, Option<(PersonId, crate::content::cast::Mood)>)> {
    let judges = |judge: &[Judge]| judge.iter().any(|judge| judge.ask == *ask);
    let level = told.run.level();
    let chosen = level.beats.iter().find_map(|beat| match &beat.kind {
        BeatKind::Choose { line, options, .. } if options.iter().any(|option| judges(&option.judge)) => {
            Some((beat, line.by.clone().map(|by| (by, line.mood))))
        }
        _ => None,
    });
    let by_outcome = || {
        let beat = level.beats.iter().find(|beat| match &beat.kind {
            BeatKind::Write { outcomes, .. }
            | BeatKind::Sort { outcomes, .. }
            | BeatKind::Order { outcomes, .. }
            | BeatKind::Craft { outcomes, .. } => outcomes.iter().any(|outcome| judges(&outcome.judge)),
            _ => false,
        })?;
        Some((beat, None))
    };
    chosen.or_else(by_outcome)
}

/// Whom it cost what, what would have stopped it, and the best case for what was not done.
fn argument_ui(ui: &mut Ui, told: &Told<'_>, spot: Spot) {
    let frame = told.frame;
    let title = frame.t("debrief-argument");
    panel_ui(ui, spot, paper(), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::SCALES, &title, theme.tokens.accent);
        let parts = [("debrief-cost", "cost"), ("debrief-stop", "stop"), ("debrief-other", "other")];
        let texts = parts.map(|(_, attribute)| told.ending_word(Some(attribute)));
        let width = ui.available_width();
        let height: f32 = texts.iter().map(|text| reading::prose_height(ui, Type::Ui18, text, width)).sum();
        let fits = match spot {
            Spot::Flow => true,
            Spot::Fixed(rect) => height + theme.em(34.0 * 4.0) + theme.px(60.0) <= rect.height(),
        };
        let role = if fits { Type::Ui18 } else { Type::Hint16 };
        for ((message, _), text) in parts.iter().zip(&texts) {
            part_ui(ui, &frame.t(message));
            prose_ui(ui, role, Face::Serif, text);
        }
    });
}

/// What the player wrote and planned, and questions to talk about.
fn own_words_ui(ui: &mut Ui, told: &Told<'_>, spot: Spot) {
    let frame = told.frame;
    let title = frame.t("debrief-own-words");
    panel_ui(ui, spot, paper(), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::PENCIL_LINE, &title, theme.tokens.accent);
        let mut any = false;
        for event in telling::events(told.run) {
            match event {
                Event::Wrote { beat, pieces, rubric } => {
                    any = true;
                    written_ui(ui, &theme, told, told.run.level().beat(*beat), pieces, rubric);
                }
                Event::Planned { beat, when, then } => {
                    any = true;
                    let text = WrittenRef {
                        level: told.run.level().id.clone(),
                        beat: told.run.level().beat(*beat).id.clone(),
                    };
                    part_ui(ui, &frame.t("debrief-plan"));
                    if let Some(line) = plan_line(frame, &text, *when, *then) {
                        coloured_ui(ui, Type::Ui18, Face::SerifItalic, &line, theme.tokens.accent_dark);
                    }
                }
                _ => {}
            }
        }
        if !any {
            coloured_ui(ui, Type::Hint16, Face::SerifItalic, &frame.t("debrief-no-words"), theme.tokens.ink_2);
        }
        if told.run.level().talk > 0 {
            part_ui(ui, &frame.t("debrief-talk"));
        }
        for at in 1..=told.run.level().talk {
            let text = told.level_word(&format!("talk-{at}"), None);
            ui.horizontal_top(|ui| {
                let (rect, _) = ui.allocate_exact_size(vec2(theme.em(22.0), theme.em(24.0)), Sense::hover());
                paint::icon(ui.painter(), &theme, rect.center(), fill::CHATS_CIRCLE, 18.0, theme.tokens.accent);
                ui.vertical(|ui| prose_ui(ui, Type::Hint16, Face::Serif, &text));
            });
        }
    });
}

/// A text as it was composed, and its rubric line by line.
fn written_ui(ui: &mut Ui, theme: &Theme, told: &Told<'_>, beat: &Beat, pieces: &[Vec<u8>], rubric: &[(Rubric, bool)]) {
    let frame = told.frame;
    let level = told.run.level();
    let text = WrittenRef { level: level.id.clone(), beat: beat.id.clone() };
    let written = std::collections::BTreeMap::from([(text.clone(), pieces.to_vec())]);
    part_ui(ui, &frame.t("debrief-written"));
    let sentence = compose::sentence(frame.library, &frame.library.words, frame.lang, &text, &written);
    coloured_ui(ui, Type::Ui18, Face::SerifItalic, &plain(&sentence.unwrap_or_default()), theme.tokens.ink);
    for (line, met) in rubric {
        let attribute = match line {
            Rubric::Has(id) => format!("has-{id}"),
            Rubric::Lacks(id) => format!("lacks-{id}"),
        };
        let name = told.level_word(beat.id.as_str(), Some(&attribute));
        let (icon, message) =
            if *met { (fill::CHECK_CIRCLE, "debrief-met") } else { (fill::X_CIRCLE, "debrief-unmet") };
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(theme.em(22.0), theme.em(22.0)), Sense::hover());
            let color = if *met { theme.tokens.accent } else { theme.tokens.madder };
            paint::icon(ui.painter(), theme, rect.center(), icon, 19.0, color);
            let args = Args::new().text("line", name);
            coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.tr(message, &args), theme.tokens.ink);
        });
    }
}

/// The two halves of an if-then line as one sentence.
pub fn plan_line(frame: &Frame<'_>, text: &WrittenRef, when: u8, then: u8) -> Option<String> {
    let level = frame.library.level(text.level.as_str())?;
    let BeatKind::Plan { when: whens, then: thens, .. } = &level.beat(level.find_beat(text.beat.as_str())?).kind else {
        return None;
    };
    let half = |kind: &str, id: &crate::content::ids::OptionId| {
        let attribute = format!("{kind}-{id}");
        let words = &frame.library.words;
        plain(&words.level(frame.lang, &level.id, text.beat.as_str(), Some(&attribute), &Args::new()))
    };
    let when = half("when", whens.get(usize::from(when))?);
    let then = half("then", thens.get(usize::from(then))?);
    Some(frame.tr("debrief-plan-line", &Args::new().text("when", when).text("then", then)))
}
