//! Two at one computer: at a choice each commits to an option and a reason unseen by the other, then both are shown, and the run goes on
//! with what both name.
//!
//! What is seen when is decided by [`crate::classroom::pair`]; here stands only whose turn it is at the keys. Nothing of it is kept: the
//! action that was agreed on is all that the run sees.

use egui::Ui;

use super::areas::CHOICE_GAP;
use super::dialogue::{hint_ui, refusal};
use super::lines::{self, word};
use super::memory::PlayMemory;
use crate::classroom::pair::{Commitment, Pair, PairAction, PairView, Side};
use crate::content::level::{Beat, BeatKind, Choice};
use crate::content::words::Args;
use crate::desktop::frame::{Frame, forget_focus};
use crate::desktop::intent::Intent;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::Button;
use crate::play::action::{Action, Refused};
use crate::play::run::Run;

/// The reasons that can be given; the last one says that there is none yet.
const REASONS: [&str; 6] = [
    "pair-reason-fair",
    "pair-reason-rule",
    "pair-reason-ask",
    "pair-reason-quick",
    "pair-reason-afraid",
    "pair-reason-none",
];

/// How far two are with a choice.
#[derive(Clone, PartialEq, Debug)]
pub struct Together {
    pair: Pair,
    turn: Turn,
    /// What was chosen, while the reason is asked for.
    chosen: Option<u8>,
    /// What both are asked to agree on.
    named: Option<u8>,
}

/// Whose turn it is, while one of the two has still to commit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Turn {
    /// This one is asked to the keys, and the other to look away.
    Comes(Side),
    /// This one is there.
    Chooses(Side),
}

/// What one page is about.
enum Page<'a> {
    HandOver(Side),
    Choose(Side),
    Reason(Side, u8),
    Open(&'a Commitment, &'a Commitment),
    Agree(u8),
}

impl Together {
    /// At a choice among so many options, before anybody has chosen.
    pub fn new(options: usize) -> Self {
        let pair = Pair::new(u8::try_from(options).unwrap_or(u8::MAX));
        Self { pair, turn: Turn::Comes(Side::Left), chosen: None, named: None }
    }

    fn page(&self) -> Page<'_> {
        match (self.pair.view(), self.turn, self.chosen, self.named) {
            (PairView::Open { .. } | PairView::Agreed(_), _, _, Some(named)) => Page::Agree(named),
            (PairView::Open { left, right }, ..) => Page::Open(left, right),
            (_, Turn::Comes(side), ..) => Page::HandOver(side),
            (_, Turn::Chooses(side), Some(chosen), _) => Page::Reason(side, chosen),
            (_, Turn::Chooses(side), None, _) => Page::Choose(side),
        }
    }

    /// One has committed: the other comes to the keys, until both have.
    fn commit(&mut self, side: Side, choice: u8, reason: &str) {
        let commitment = Commitment { choice, reason: reason.to_owned() };
        if self.pair.apply(PairAction::Commit(side, commitment)).is_ok() {
            self.chosen = None;
            self.turn = Turn::Comes(Side::Right);
        }
    }
}

/// Makes what two have said belong to the beat: there is something where one chooses, and two are there.
pub fn settle(memory: &mut PlayMemory, beat: &Beat, two: bool) {
    memory.two = match &beat.kind {
        BeatKind::Choose { options, .. } if two => memory.two.take().or_else(|| Some(Together::new(options.len()))),
        _ => None,
    };
}

/// What stands in the place of the answers. Answers the action that both have agreed on.
pub fn answers_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    run: &Run,
    beat: &Beat,
    together: &mut Together,
    offers: &[(u8, Option<Refused>)],
) -> Option<Intent> {
    let BeatKind::Choose { options, .. } = &beat.kind else { return None };
    let theme = current(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(CHOICE_GAP);
    let labels = labels(frame, run, beat, options);
    let mut turned = true;
    match together.page() {
        Page::HandOver(side) => {
            head_ui(ui, &theme, &frame.t(of(side, ["pair-hand-over-first", "pair-hand-over-second"])));
            let label = frame.t(of(side, ["pair-ready-first", "pair-ready-second"]));
            let response = ui.add(Button::choice("1", &label));
            frame.first(&response);
            turned = response.clicked() || frame.chosen() == Some(0);
            if turned {
                together.turn = Turn::Chooses(side);
            }
        }
        Page::Choose(side) => {
            head_ui(ui, &theme, &frame.t(of(side, ["pair-choose-first", "pair-choose-second"])));
            let chosen = options_ui(ui, frame, &labels, offers, |_, _| {});
            turned = chosen.is_some();
            together.chosen = chosen;
        }
        Page::Reason(side, chosen) => {
            head_ui(ui, &theme, &frame.t("pair-why"));
            let reason = rows_ui(ui, frame, &REASONS.map(|reason| frame.t(reason)));
            match reason {
                Some(reason) => together.commit(side, chosen, REASONS[reason]),
                None => turned = false,
            }
        }
        Page::Open(left, right) => {
            head_ui(ui, &theme, &frame.t("pair-together"));
            let said = [(left, "pair-said-first"), (right, "pair-said-second")];
            let named = options_ui(ui, frame, &labels, offers, |ui, at| {
                for (commitment, message) in said.iter().filter(|(commitment, _)| commitment.choice == at) {
                    let args = Args::new().text("reason", frame.t(&commitment.reason));
                    hint_ui(ui, &frame.tr(message, &args));
                }
            });
            turned = named.is_some();
            together.named = named;
        }
        Page::Agree(named) => {
            head_ui(ui, &theme, &frame.t("pair-agree"));
            let label = labels.get(usize::from(named)).map_or("", String::as_str);
            coloured_ui(ui, Type::Choice20, Face::Serif, label, theme.tokens.ink);
            match agree_ui(ui, frame, together, named) {
                Some(Agreement::Other) => together.named = None,
                Some(Agreement::Yes(side)) => {
                    // The rules say whether both have named it now.
                    if let Ok(PairView::Agreed(choice)) = together.pair.apply(PairAction::Propose(side, named)) {
                        return Some(Intent::Act(Action::Choose(choice)));
                    }
                }
                None => turned = false,
            }
        }
    }
    if turned {
        // Where the focus was may tell what was chosen.
        forget_focus(ui);
    }
    None
}

/// What is answered when both are asked.
enum Agreement {
    Yes(Side),
    Other,
}

fn agree_ui(ui: &mut Ui, frame: &Frame<'_>, together: &Together, named: u8) -> Option<Agreement> {
    let mut answer = None;
    for (key, side) in [("1", Side::Left), ("2", Side::Right)] {
        let label = frame.t(of(side, ["pair-agree-first", "pair-agree-second"]));
        let agrees = together.pair.named(side) == Some(named);
        let response = ui.add(Button::choice(key, &label).selected(agrees));
        if !agrees {
            frame.first(&response);
        }
        if response.clicked() || frame.chosen() == Some(side as usize) {
            answer = Some(Agreement::Yes(side));
        }
    }
    let other = frame.t("pair-other");
    if ui.add(Button::choice("3", &other)).clicked() || frame.chosen() == Some(2) {
        answer = Some(Agreement::Other);
    }
    answer
}

/// The options that are offered, each with what stands below it.
fn options_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    labels: &[String],
    offers: &[(u8, Option<Refused>)],
    below: impl Fn(&mut Ui, u8),
) -> Option<u8> {
    let mut taken = None;
    for (shown, (at, lack)) in offers.iter().enumerate() {
        let key = (shown + 1).to_string();
        let reason = lack.as_ref().map(|lack| refusal(frame, lack));
        let mut button = Button::choice(&key, labels.get(usize::from(*at)).map_or("", String::as_str));
        if let Some(reason) = &reason {
            button = button.disabled_because(reason);
        }
        let response = ui.add(button);
        if shown == 0 {
            frame.first(&response);
        }
        if lack.is_none() && (response.clicked() || frame.chosen() == Some(shown)) {
            taken = Some(*at);
        }
        if let Some(reason) = &reason {
            hint_ui(ui, reason);
        }
        below(ui, *at);
    }
    taken
}

fn rows_ui(ui: &mut Ui, frame: &Frame<'_>, labels: &[String]) -> Option<usize> {
    let mut taken = None;
    for (at, label) in labels.iter().enumerate() {
        let key = (at + 1).to_string();
        let response = ui.add(Button::choice(&key, label));
        if at == 0 {
            frame.first(&response);
        }
        if response.clicked() || frame.chosen() == Some(at) {
            taken = Some(at);
        }
    }
    taken
}

/// How high the page is in a column of this width.
pub fn height(ui: &Ui, frame: &Frame<'_>, run: &Run, together: &Together, width: f32) -> f32 {
    let Some((_, beat)) = run.beat() else { return 0.0 };
    let BeatKind::Choose { options, .. } = &beat.kind else { return 0.0 };
    let theme = current(ui.ctx());
    let gap = theme.px(CHOICE_GAP);
    let text =
        |text: String, role: Type| ui.painter().layout(text, theme.font(role), theme.tokens.ink, width).size().y + gap;
    let row = |label: &str| Button::choice("1", label).height_in(ui, &theme, width) + gap;
    let labels = labels(frame, run, beat, options);
    let offered: f32 = run
        .offers()
        .iter()
        .map(|(at, lack)| {
            let hint = lack.as_ref().map_or(0.0, |lack| text(refusal(frame, lack), Type::Hint16));
            labels.get(usize::from(*at)).map_or(0.0, |label| row(label)) + hint
        })
        .sum();
    let head = |message: &str| text(frame.t(message), Type::Choice20) + theme.px(4.0);
    match together.page() {
        Page::HandOver(side) => {
            let label = frame.t(of(side, ["pair-ready-first", "pair-ready-second"]));
            head(of(side, ["pair-hand-over-first", "pair-hand-over-second"])) + row(&label)
        }
        Page::Choose(_) => head("pair-choose-first") + offered,
        Page::Reason(..) => head("pair-why") + REASONS.iter().map(|reason| row(&frame.t(reason))).sum::<f32>(),
        Page::Open(left, right) => {
            let said = [(left, "pair-said-first"), (right, "pair-said-second")].map(|(commitment, message)| {
                let args = Args::new().text("reason", frame.t(&commitment.reason));
                text(frame.tr(message, &args), Type::Hint16)
            });
            head("pair-together") + offered + said.iter().sum::<f32>()
        }
        Page::Agree(named) => {
            let label = labels.get(usize::from(named)).cloned().unwrap_or_default();
            let rows = ["pair-agree-first", "pair-agree-second", "pair-other"].map(|message| row(&frame.t(message)));
            head("pair-agree") + text(label, Type::Choice20) + rows.iter().sum::<f32>()
        }
    }
}

fn labels(frame: &Frame<'_>, run: &Run, beat: &Beat, options: &[Choice]) -> Vec<String> {
    let args = lines::args_for(frame, run, Some(beat));
    options.iter().map(|option| word(frame, &run.level().id, &beat.id, Some(option.id.as_str()), &args)).collect()
}

fn head_ui(ui: &mut Ui, theme: &Theme, text: &str) {
    coloured_ui(ui, Type::Choice20, Face::SansBold, text, theme.tokens.accent);
}

fn of(side: Side, messages: [&'static str; 2]) -> &'static str {
    messages[side as usize]
}
