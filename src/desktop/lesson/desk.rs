//! What the teacher's own phone shows: the step and its clock, what comes next, what to ask, which arguments to expect, and what can be
//! done now. The room shows who is in by itself.

use std::collections::BTreeSet;

use super::Held;
use super::game::GameStage;
use crate::classroom::lesson::sheet::{Block, step_blocks, step_title};
use crate::classroom::lesson::{Mark, Phase, Screen};
use crate::classroom::server::room::desk::{Clock, Desk, Runs};
use crate::classroom::server::room::message::Wish;
use crate::classroom::server::room::scene::Spoken;
use crate::classroom::server::room::time::Moment;
use crate::classroom::time::Seconds;
use crate::classroom::vote::Stage;
use crate::content::ids::StepId;
use crate::content::lang::Lang;
use crate::content::lesson::StepKind;
use crate::content::library::Library;
use crate::content::words::Owner;

/// What was handed over last: what has not changed is not handed over again.
#[derive(Default)]
pub struct Written {
    desk: Option<Desk>,
    prompts: Option<(StepId, Vec<Spoken>)>,
    blank: Option<bool>,
}

impl Held {
    /// Hands over what the teacher's phone shows, where it has changed; and darkens phones with the projector.
    pub(super) fn tell_desk(&mut self, library: &Library) {
        let Some(mut phones) = self.phones.take() else { return };
        let (room, written) = (phones.room().clone(), &mut phones.desk);
        let (now, blank) = (room.now(), self.state.screen() == Screen::Blank);
        if written.blank.replace(blank) != Some(blank) {
            let polite = self.plan().is_some_and(|plan| plan.audience.is_grown());
            room.with(|room| {
                room.set_polite(polite);
                room.set_blank(blank);
            });
        }
        let step = self.step();
        if written.prompts.as_ref().map(|(of, _)| of) != step.map(|step| &step.id) {
            written.prompts = step.map(|step| (step.id.clone(), prompts(library, self, &step.id)));
        }
        let prompts = written.prompts.as_ref().map_or_else(Vec::new, |(_, prompts)| prompts.clone());
        let standing = phones.standing();
        self.phones = Some(phones);
        let desk = Desk {
            step: title(library, self),
            next: next(library, self),
            prompts,
            clock: clock(self, now),
            wishes: wishes(self, blank, standing.map(|standing| standing.stage)),
        };
        let Some(phones) = &mut self.phones else { return };
        if phones.desk.desk.as_ref().is_none_or(|before| !is_same(before, &desk, now)) {
            phones.desk.desk = Some(desk.clone());
            phones.room().with(|room| room.set_desk(desk));
        }
    }
}

/// Whether one shows what the other shows. Clocks go on by themselves.
fn is_same(before: &Desk, after: &Desk, now: Moment) -> bool {
    let clocks = match (before.clock, after.clock) {
        (None, None) => true,
        (Some(before), Some(after)) => {
            let gone = match before.runs {
                Runs::On => i32::try_from(now.since(before.at) / 1_000).unwrap_or(i32::MAX),
                Runs::Paused => 0,
            };
            let near = |before: i32, after: i32| (before.saturating_sub(gone)).abs_diff(after) <= 1;
            before.runs == after.runs && near(before.step_s, after.step_s) && near(before.lesson_s, after.lesson_s)
        }
        _ => false,
    };
    let words = |desk: &Desk| (desk.step.clone(), desk.next.clone(), desk.prompts.len(), desk.wishes.clone());
    clocks && words(before) == words(after)
}

fn title(library: &Library, held: &Held) -> Spoken {
    match (held.state.phase(), held.step()) {
        (Phase::Running | Phase::Paused, Some(step)) => {
            Spoken::each(|lang| step_title(library, &held.lesson, lang, step))
        }
        (Phase::Over, _) => Spoken::of(&library.words, Owner::Ui, "lesson-over", None),
        _ => Spoken::of(&library.words, Owner::Lesson(held.lesson.id()), "plan", None),
    }
}

fn next(library: &Library, held: &Held) -> Option<Spoken> {
    let ahead = held.state.ahead();
    let begun = usize::from(held.state.phase() != Phase::Waiting);
    let next = ahead.iter().skip(begun).find(|(_, left)| *left > Seconds::ZERO)?;
    let step = held.step_named(&next.0.step)?;
    Some(Spoken::each(|lang| step_title(library, &held.lesson, lang, step)))
}

fn clock(held: &Held, at: Moment) -> Option<Clock> {
    let state = &held.state;
    let runs = match state.phase() {
        Phase::Running => Runs::On,
        Phase::Paused => Runs::Paused,
        Phase::Waiting | Phase::Over => return None,
    };
    let left = |of: Seconds, gone: Seconds| {
        let seconds = i64::from(of.0) - i64::from(gone.0);
        i32::try_from(seconds).unwrap_or_default()
    };
    let spent = state.current()?.spent;
    Some(Clock { at, step_s: left(state.allotted(), spent), lesson_s: left(state.bell(), state.now()), runs })
}

/// What is said of a step, line by line, and which arguments to expect, in each language.
fn prompts(library: &Library, held: &Held, step: &StepId) -> Vec<Spoken> {
    let Some(step) = held.step_named(step) else { return Vec::new() };
    let of = |lang: Lang| lines(&step_blocks(library, &held.lesson, lang, step));
    let (kk, ru, en) = (of(Lang::Kk), of(Lang::Ru), of(Lang::En));
    let mut prompts: Vec<Spoken> = kk.into_iter().zip(ru).zip(en).map(|((kk, ru), en)| Spoken { kk, ru, en }).collect();
    prompts.dedup();
    prompts
}

fn lines(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(_, text) | Block::Paragraph(text) => lines.push(text.clone()),
            Block::List(items) => lines.extend(items.iter().cloned()),
            Block::Table { head, rows } => {
                for row in rows {
                    let mut cells = row.iter().zip(head).filter(|(cell, _)| !cell.is_empty());
                    let first = cells.next().map_or("", |(cell, _)| cell.as_str());
                    let rest = cells.map(|(cell, head)| format!("{head}: {cell}"));
                    lines.push(std::iter::once(first.to_owned()).chain(rest).collect::<Vec<_>>().join(" — "));
                }
            }
        }
    }
    lines
}

/// What can be done now.
fn wishes(held: &Held, blank: bool, vote: Option<Stage>) -> BTreeSet<Wish> {
    let state = &held.state;
    let mut wishes = BTreeSet::from([if blank { Wish::Unblank } else { Wish::Blank }]);
    if state.phase() == Phase::Running {
        wishes.extend([Wish::Next, Wish::Extend]);
        let first = state.steps().iter().find(|step| step.mark == Mark::Open).map(|step| &step.step);
        if state.current().map(|step| &step.step) != first {
            wishes.insert(Wish::Back);
        }
    }
    match vote {
        Some(Stage::Open) => wishes.extend([Wish::Freeze, Wish::Close, Wish::Reveal]),
        Some(Stage::Frozen) => wishes.extend([Wish::Thaw, Wish::Close, Wish::Reveal]),
        Some(Stage::Closed) => wishes.extend([Wish::Thaw, Wish::Reveal]),
        Some(Stage::Revealed) if rounds_left(held) => {
            wishes.insert(Wish::Again);
        }
        Some(Stage::Revealed) | None => {}
    }
    match held.game().map(|game| game.stage(held.phones.as_ref())) {
        Some(GameStage::Open) => drop(wishes.insert(Wish::Close)),
        Some(GameStage::Closed) => drop(wishes.insert(Wish::Reveal)),
        Some(GameStage::Ready | GameStage::Revealed) | None => {}
    }
    wishes
}

fn rounds_left(held: &Held) -> bool {
    let Some(StepKind::Vote(asked)) = held.step().map(|step| &step.kind) else { return false };
    held.standing().is_some_and(|standing| asked.rounds > standing.round.0)
}
