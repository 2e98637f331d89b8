//! The way into a round: practice, a sealed round, sittings that lie on this computer, and, for the teacher, collecting results.

use std::path::PathBuf;

use egui::{Ui, vec2};
use egui_phosphor::fill;

use super::View;
use super::contest::round_name;
use super::sheet::{Ground, sheet_ui, two_parts};
use crate::content::ids::RoundId;
use crate::content::level::Tier;
use crate::content::round::{Codex, Round, task_message};
use crate::content::words::Args;
use crate::desktop::contest::sealed::{Sealed, found};
use crate::desktop::contest::{CollectWish, ContestWish};
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screens::lesson::phones::refusal;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, ListRow, Panel, PanelKind, TextField, scroll_ui};
use crate::olympiad::seal::PhoneKey;

/// What is chosen in the list.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Chosen {
    Round(RoundId),
    Sealed,
    Seat(usize),
    Collect,
}

/// What the screen remembers.
#[derive(Clone, Debug, Default)]
pub struct OlympiadMemory {
    chosen: Option<Chosen>,
    tier: Option<Tier>,
    found: Option<Vec<PathBuf>>,
    path: String,
    words: String,
    number: String,
    code: String,
}

/// The way into a round.
pub fn olympiad_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut OlympiadMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let title = frame.t("title-olympiad");
    let open = view.sealed.is_some_and(|sealed| sealed.open.is_some());
    sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let [left, right] = two_parts(body, &theme, 0.4, 0.36);
        let padding = vec2(theme.px(26.0), theme.px(24.0));
        let panel = || Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        let chosen = chosen(frame, view, memory, open);
        panel().show_in(ui, left, |ui| {
            scroll_ui(ui, "olympiad", |ui| list_ui(ui, frame, view, memory, chosen.as_ref(), open));
        });
        let details = |ui: &mut Ui| match chosen {
            Some(Chosen::Round(id)) => round_ui(ui, frame, &id, memory),
            Some(Chosen::Sealed) => sealed_ui(ui, frame, view.sealed, memory),
            Some(Chosen::Seat(at)) => seat_ui(ui, frame, view, at),
            Some(Chosen::Collect) => collect_ui(ui, frame, view),
            None => None,
        };
        panel().show_in(ui, right, |ui| scroll_ui(ui, "olympiad-details", details).inner).inner
    })
}

/// What is shown: a sitting that was interrupted comes first, and an open round before everything.
fn chosen(frame: &Frame<'_>, view: &View<'_>, memory: &OlympiadMemory, open: bool) -> Option<Chosen> {
    if open {
        return Some(Chosen::Sealed);
    }
    if let Some(chosen) = &memory.chosen {
        return Some(chosen.clone());
    }
    let interrupted = view.seats.iter().position(|(_, seat)| !seat.done).map(Chosen::Seat);
    interrupted.or_else(|| frame.library.rounds.keys().next().cloned().map(Chosen::Round))
}

fn list_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    memory: &mut OlympiadMemory,
    chosen: Option<&Chosen>,
    open: bool,
) {
    let theme = current(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(3.0);
    let mut row = |ui: &mut Ui, label: &str, state: &str, icon: &str, own: Chosen| {
        let is = chosen == Some(&own);
        let response = ui.add(ListRow::new(label).icon(icon).state(state).selected(is));
        if is {
            frame.first(&response);
        }
        if response.clicked() {
            memory.chosen = Some(own);
            memory.found = None;
        }
    };
    if !open {
        for (id, round) in &frame.library.rounds {
            let minutes = Args::new().number("n", i64::from(round.minutes.0));
            let (name, minutes) = (round_name(frame, id), frame.tr("lesson-minutes", &minutes));
            row(ui, &name, &minutes, fill::TARGET, Chosen::Round(id.clone()));
        }
    }
    row(ui, &frame.t("contest-sealed"), "", fill::ENVELOPE, Chosen::Sealed);
    for (at, (_, seat)) in view.seats.iter().enumerate() {
        let name = frame.tr("contest-seat", &Args::new().number("n", i64::from(seat.number)));
        let state = frame.t(if seat.done { "contest-seat-done" } else { "contest-seat-open" });
        row(ui, &name, &state, if seat.done { fill::CHECK_CIRCLE } else { fill::PLAY }, Chosen::Seat(at));
    }
    row(ui, &frame.t("contest-collect"), "", fill::TRAY, Chosen::Collect);
}

fn line_ui(ui: &mut Ui, text: &str) {
    let theme = current(ui.ctx());
    coloured_ui(ui, Type::Ui18, Face::SansMedium, text, theme.tokens.ink);
}

/// What a round is made of.
fn about_ui(ui: &mut Ui, frame: &Frame<'_>, round: &Round) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    coloured_ui(ui, Type::Title38, Face::SerifBold, &round_name(frame, &round.id), t.accent);
    line_ui(ui, &frame.attr(&crate::content::round::message(&round.id), "about"));
    let args = Args::new().number("n", i64::from(round.minutes.0));
    let codex = frame.t(match round.codex {
        Codex::Open => "contest-rule-codex",
        Codex::Shut => "contest-rule-no-codex",
    });
    line_ui(ui, &format!("{} {codex}", frame.tr("contest-limit", &args)));
    ui.add_space(theme.px(6.0));
    for task in &round.tasks {
        let name = frame.t(&task_message(&round.id, &task.id));
        let args = Args::new().text("task", name).number("n", i64::from(task.most));
        line_ui(ui, &format!("•  {}", frame.tr("contest-up-to", &args)));
    }
    ui.add_space(theme.px(10.0));
}

fn round_ui(ui: &mut Ui, frame: &Frame<'_>, id: &RoundId, memory: &mut OlympiadMemory) -> Option<Intent> {
    let round = frame.library.rounds.get(id)?;
    about_ui(ui, frame, round);
    line_ui(ui, &frame.t("contest-practice-about"));
    let tier = memory.tier.filter(|tier| round.tiers.contains(tier)).or_else(|| round.tiers.first().copied())?;
    if round.tiers.len() > 1 {
        ui.horizontal_wrapped(|ui| {
            for own in &round.tiers {
                let label = frame.t(&format!("chapters-tier-{}", tier_id(*own)));
                if ui.add(Button::plain(&label).selected(*own == tier)).clicked() {
                    memory.tier = Some(*own);
                }
            }
        });
    }
    ui.add_space(current(ui.ctx()).px(8.0));
    let label = frame.t("contest-practice-begin");
    let response = ui.add(Button::primary(&label).icon(fill::PLAY));
    response.clicked().then(|| Intent::Contest(ContestWish::Practice(id.clone(), tier)))
}

fn tier_id(tier: Tier) -> &'static str {
    match tier {
        Tier::Ertegi => "ertegi",
        Tier::School => "school",
        Tier::Student => "student",
        Tier::Staff => "staff",
    }
}

/// A sealed round: the file, then the words, then the ballot.
fn sealed_ui(ui: &mut Ui, frame: &Frame<'_>, sealed: Option<&Sealed>, memory: &mut OlympiadMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let trouble = sealed.and_then(|sealed| sealed.trouble.as_ref());
    let mut intent = None;
    match sealed {
        Some(Sealed { open: Some(open), .. }) => {
            about_ui(ui, frame, open.grader.round());
            coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.t("contest-ballot"), t.ink);
            ui.add(TextField::line(&mut memory.number, &frame.t("round-number"), 10));
            ui.add(TextField::line(&mut memory.code, &frame.t("contest-code"), 20).hint("0000-0000-0000"));
            ui.add_space(theme.px(6.0));
            let label = frame.t("contest-begin");
            if ui.add(Button::primary(&label).icon(fill::PLAY)).clicked() {
                intent = Some(ContestWish::Admit(memory.number.clone(), memory.code.clone()));
            }
        }
        Some(Sealed { signer: Some(_), path, .. }) => {
            coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t("contest-sealed-whole"), t.accent);
            line_ui(ui, &path.display().to_string());
            let args = Args::new().number("n", PhoneKey::WORDS as i64);
            line_ui(ui, &frame.tr("contest-words-about", &args));
            ui.add(TextField::area(&mut memory.words, &frame.t("contest-words"), 3, 400));
            ui.add_space(theme.px(6.0));
            let label = frame.t("contest-open");
            if ui.add(Button::primary(&label).icon(fill::KEY)).clicked() {
                intent = Some(ContestWish::Open(memory.words.clone()));
            }
        }
        _ => {
            coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t("contest-sealed"), t.ink);
            line_ui(ui, &frame.t("contest-sealed-about"));
            let data = frame.shelf.folder().map(|folder| folder.root());
            let files = memory.found.get_or_insert_with(|| found(data));
            for path in files {
                let label = path.display().to_string();
                if ui.add(Button::plain(&label).icon(fill::ENVELOPE).fill_width()).clicked() {
                    intent = Some(ContestWish::Look(path.clone()));
                }
            }
            ui.add(TextField::line(&mut memory.path, &frame.t("contest-sealed-path"), 400));
            ui.add_space(theme.px(6.0));
            let label = frame.t("contest-sealed-look");
            let pressed = ui.add(Button::primary(&label).icon(fill::MAGNIFYING_GLASS)).clicked();
            if pressed && !memory.path.trim().is_empty() {
                intent = Some(ContestWish::Look(memory.path.trim().into()));
            }
        }
    }
    if let Some(trouble) = trouble {
        coloured_ui(ui, Type::Ui18, Face::SansBold, &trouble.told(frame), t.madder);
    }
    intent.map(Intent::Contest)
}

/// A sitting that lies here.
fn seat_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, at: usize) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let (_, seat) = view.seats.get(at)?;
    let name = frame.tr("contest-seat", &Args::new().number("n", i64::from(seat.number)));
    coloured_ui(ui, Type::Title38, Face::SerifBold, &name, t.accent);
    if let Some(id) = RoundId::parse(&seat.round) {
        coloured_ui(ui, Type::Choice20, Face::SansBold, &round_name(frame, &id), t.ink);
    }
    let (about, label, icon) = if seat.done {
        ("contest-seat-done-about", "contest-seat-hand-in", fill::PAPER_PLANE_TILT)
    } else {
        ("contest-seat-open-about", "contest-goes-on", fill::PLAY)
    };
    line_ui(ui, &frame.t(about));
    ui.add_space(theme.px(8.0));
    let label = frame.t(label);
    let response = ui.add(Button::primary(&label).icon(icon));
    response.clicked().then_some(Intent::Contest(ContestWish::Seat(at)))
}

/// This computer takes the results of others in.
fn collect_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let mut wish = None;
    coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t("contest-collect"), t.ink);
    match view.collector {
        Some(Ok(collector)) => {
            line_ui(ui, &frame.t("contest-collect-how"));
            coloured_ui(ui, Type::Title38, Face::SansBold, &collector.address.to_string(), t.accent);
            let args = Args::new().text("code", collector.code.as_str());
            coloured_ui(ui, Type::Title38, Face::SansBold, &frame.tr("contest-collect-code", &args), t.accent);
            let args = Args::new().number("n", collector.count() as i64);
            coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.tr("contest-collected", &args), t.ink);
            let args = Args::new().text("path", collector.folder.display().to_string());
            line_ui(ui, &frame.tr("contest-collect-folder", &args));
            for network in
                collector.networks.iter().filter(|one| std::net::IpAddr::V4(one.address) != collector.address.ip())
            {
                let args = Args::new().text("address", network.address.to_string());
                let label = frame.tr("contest-collect-over", &args);
                if ui.add(Button::plain(&label).role(Type::Hint16).icon(fill::WIFI_HIGH)).clicked() {
                    wish = Some(CollectWish::Over(network.address));
                }
            }
            let label = frame.t("contest-collect-end");
            if ui.add(Button::plain(&label).icon(fill::X)).clicked() {
                wish = Some(CollectWish::End);
            }
        }
        other => {
            line_ui(ui, &frame.t("contest-collect-about"));
            if let Some(Err(why)) = other {
                coloured_ui(ui, Type::Ui18, Face::SansBold, &refusal(frame, *why), t.madder);
            }
            let label = frame.t("contest-collect-begin");
            let response = ui.add(Button::primary(&label).icon(fill::TRAY));
            if response.clicked() {
                wish = Some(CollectWish::Begin);
            }
        }
    }
    wish.map(|wish| Intent::Contest(ContestWish::Collect(wish)))
}
