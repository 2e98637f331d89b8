//! What the teacher does with a quest: sets it up, begins the round, says what is shown, enters points, hands out the protocol.

use egui::Ui;
use egui_phosphor::fill;

use super::{clock, remembering, setup, shown, station_name, team_name, teams, tie_lines};
use crate::classroom::quest::board;
use crate::classroom::quest::code::BadCode;
use crate::classroom::quest::game::{Action, Quest, Refused, Unfit};
use crate::classroom::quest::jury;
use crate::classroom::quest::timetable::Moment;
use crate::classroom::time::Seconds;
use crate::content::stations::StationKind;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::quest::{Face as Shown, HeldQuest, QuestWish, Trouble};
use crate::desktop::lesson::ring::RingWish;
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Tab, tabs_ui};

/// The teacher's part of a step that is of a quest.
pub fn teacher_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, quest: &HeldQuest) -> Option<Intent> {
    let theme = current(ui.ctx());
    if let Some(trouble) = &quest.trouble {
        coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.t(trouble_message(trouble)), theme.tokens.madder);
    }
    let Some(game) = &quest.quest else {
        return setup::setup_ui(ui, frame, quest).map(wish);
    };
    let labels = ["quest-play-tab-now", "quest-play-tab-points", "quest-play-tab-jury"].map(|tab| frame.t(tab));
    remembering(ui, |ui, memory| {
        let has_jury = game.jury().jurors().next().is_some();
        let tabs: Vec<Tab<'_>> = labels.iter().take(if has_jury { 3 } else { 2 }).map(|text| Tab::new(text)).collect();
        tabs_ui(ui, &mut memory.part, &tabs);
        match memory.part {
            1 => super::points::points_ui(ui, frame, game, memory).map(wish),
            2 if has_jury => {
                let sheet = super::jury::jury_ui(ui, frame, game, memory).map(wish);
                sheet.or(super::jurors::jurors_ui(ui, frame, held, quest, game))
            }
            _ => now_ui(ui, frame, held, quest, game),
        }
    })
}

fn wish(wish: QuestWish) -> Intent {
    Intent::Lesson(LessonWish::Quest(wish))
}

fn now_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, quest: &HeldQuest, game: &Quest) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let now = held.state.now();
    let mut intent = None;
    let moment = match game.moment(now) {
        None => frame.t("quest-play-soon"),
        Some(Moment::Round(round, left)) => {
            let args = Args::new().number("n", round as i64 + 1).number("of", game.timetable().rounds() as i64);
            frame.tr("quest-play-round", &args.text("time", clock(left)))
        }
        Some(Moment::Change(_, left)) => frame.tr("quest-play-change", &Args::new().text("time", clock(left))),
        Some(Moment::Opening | Moment::Together) => frame.t("quest-play-together"),
    };
    // First what is pressed in any round: it never lies below what is shown.
    ui.horizontal_wrapped(|ui| {
        coloured_ui(ui, Type::Choice20, Face::SansBold, &moment, t.accent);
        ui.add_space(theme.px(12.0));
        intent = more_ui(ui, frame, game);
    });
    let label = frame.t("quest-play-begin");
    if game.moment(now).is_none() && ui.add(Button::primary(&label).icon(fill::BELL)).clicked() {
        intent = Some(wish(QuestWish::Rule(Action::Begin)));
    }
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("quest-play-shows"), t.ink_2);
    let face = quest.face(now);
    ui.horizontal_wrapped(|ui| {
        let captains = quest.together(frame.library, |kind| matches!(kind, StationKind::Captains { .. })).is_some();
        let faces = [
            (Shown::Teams, "quest-play-show-teams", true),
            (Shown::Timetable, "quest-play-show-timetable", true),
            (Shown::Ring, "quest-play-show-ring", quest.ring.is_some()),
            (Shown::Captains, "quest-play-show-captains", captains),
            (Shown::Board, "quest-play-show-board", true),
        ];
        for (which, message, _) in faces.into_iter().filter(|(.., there)| *there) {
            let label = frame.t(message);
            if ui.add(Button::plain(&label).role(Type::Hint16).selected(face == which)).clicked() {
                intent = Some(wish(QuestWish::Show(which)));
            }
        }
    });
    let of_face = match face {
        Shown::Ring => ring_ui(ui, frame, quest, game),
        Shown::Captains => captains_ui(ui, frame, quest, game),
        Shown::Timetable => {
            timetable_ui(ui, frame, game, now);
            None
        }
        Shown::Teams => {
            for line in tie_lines(frame, &quest.plan) {
                coloured_ui(ui, Type::Hint16, Face::SansMedium, &line, t.ink_2);
            }
            None
        }
        Shown::Board => None,
    };
    ui.add_space(theme.px(8.0));
    let number = Args::new().text("number", quest.set_up.number.shown());
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("quest-play-number", &number), t.ink);
    intent.or(of_face.map(wish))
}

/// What is pressed now and then: the board stands still, the protocol is written, the teams are changed.
fn more_ui(ui: &mut Ui, frame: &Frame<'_>, game: &Quest) -> Option<Intent> {
    let mut intent = None;
    let mut button = |ui: &mut Ui, message: &str, icon: &str, wanted: Intent| {
        let label = frame.t(message);
        if ui.add(Button::plain(&label).role(Type::Hint16).icon(icon)).clicked() {
            intent = Some(wanted);
        }
    };
    if game.log().is_empty() {
        button(ui, "quest-play-set-up-again", fill::USERS_THREE, wish(QuestWish::SetUp));
    } else {
        let (message, action) = if game.board().is_frozen() {
            ("quest-play-thaw", Action::Thaw)
        } else {
            ("quest-play-freeze", Action::Freeze)
        };
        button(ui, message, fill::SNOWFLAKE, wish(QuestWish::Rule(action)));
        button(ui, "quest-play-print", fill::PRINTER, Intent::PrintQuest);
    }
    intent
}

/// Who goes where, in the next round as well.
fn timetable_ui(ui: &mut Ui, frame: &Frame<'_>, game: &Quest, now: Seconds) {
    let ink = current(ui.ctx()).tokens.ink;
    let round = match game.moment(now) {
        Some(Moment::Round(round, _) | Moment::Change(round, _)) => round,
        _ => 0,
    };
    let place = |round: usize, team| {
        let at = game.timetable().station(round, team).and_then(|at| game.plan().rotate.get(at));
        at.map_or_else(|| frame.t("quest-play-rest"), |station| station_name(frame, station))
    };
    for team in teams(game) {
        let mut line = format!("{}: {}", team_name(game, team), place(round, team));
        if round + 1 < game.timetable().rounds() {
            line = format!("{line}  →  {}", place(round + 1, team));
        }
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &line, ink);
    }
}

fn ring_ui(ui: &mut Ui, frame: &Frame<'_>, quest: &HeldQuest, game: &Quest) -> Option<QuestWish> {
    let theme = current(ui.ctx());
    let held = quest.ring.as_ref()?;
    let pressed = shown::ring_buttons_ui(ui, frame, held);
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("quest-play-buzz-keys"), theme.tokens.ink_2);
    let mut wanted = None;
    ui.horizontal_wrapped(|ui| {
        for team in teams(game) {
            let out = held.ring.locked_out().contains(&team);
            let label = format!("{}. {} · {}", team.0 + 1, team_name(game, team), held.ring.won(team));
            let reason = frame.t("quest-play-locked-out");
            let button = Button::plain(&label).role(Type::Hint16);
            let button = if out { button.disabled_because(&reason) } else { button };
            if ui.add(button).clicked() {
                wanted = Some(RingWish::Buzz(team));
            }
        }
    });
    if let Some(id) = held.question() {
        let name = crate::content::questions::message(id);
        coloured_ui(ui, Type::Ui18, Face::Serif, &frame.t(&name), theme.tokens.ink);
        let why = frame.attr(&name, crate::content::questions::WHY);
        coloured_ui(ui, Type::Hint16, Face::SansMedium, &why, theme.tokens.ink_2);
    }
    let label = frame.t("quest-play-score-ring");
    if held.ring.asked() > 0 && ui.add(Button::plain(&label).icon(fill::LIST_CHECKS)).clicked() {
        wanted = Some(RingWish::Score);
    }
    pressed.or(wanted).or_else(|| shown::ring_by_key(frame, quest)).map(QuestWish::Ring)
}

fn captains_ui(ui: &mut Ui, frame: &Frame<'_>, quest: &HeldQuest, game: &Quest) -> Option<QuestWish> {
    let theme = current(ui.ctx());
    let mut wanted = None;
    ui.horizontal_wrapped(|ui| {
        for team in teams(game) {
            let label = frame.tr("quest-play-captain-of", &Args::new().text("team", team_name(game, team)));
            let on = quest.captain.is_some_and(|(own, _)| own == team);
            if ui.add(Button::plain(&label).role(Type::Hint16).selected(on)).clicked() {
                wanted = Some(QuestWish::Captain(team));
            }
        }
    });
    let station = quest.together(frame.library, |kind| matches!(kind, StationKind::Captains { .. }));
    if let (Some((team, _)), Some(station)) = (quest.captain, station)
        && let crate::classroom::quest::deal::Dealt::Situation(situation) = game.dealt(&station.id, team)
    {
        let message = crate::content::stations::part(&station.id, situation.id.as_str());
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.attr(&message, "jury"), theme.tokens.ink);
    }
    wanted
}

/// Why something was not carried out, in words.
fn trouble_message(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Unfit(Unfit::Time) => "quest-play-unfit-time",
        Trouble::Unfit(_) => "quest-play-unfit",
        Trouble::Code(BadCode::Digits) => "quest-play-code-digits",
        Trouble::Code(BadCode::Check) => "quest-play-code-check",
        Trouble::Refused(refused) => match refused {
            Refused::NotBegun => "quest-play-not-begun",
            Refused::NotThereYet => "quest-play-not-there",
            Refused::OtherScorer => "quest-play-other-scorer",
            Refused::Board(board::Refused::AlreadyEntered) => "quest-play-already",
            Refused::Board(board::Refused::NoReason) => "quest-play-no-reason",
            Refused::Jury(jury::Refused::OwnSchool) => "quest-play-own-school",
            Refused::Jury(jury::Refused::Interest) => "quest-play-interest",
            Refused::Jury(jury::Refused::NobodyScored) => "quest-play-no-sheet",
            Refused::Jury(jury::Refused::Closed) => "quest-play-closed",
            Refused::Jury(jury::Refused::WrongLines | jury::Refused::TooMuch) => "quest-play-bad-lines",
            Refused::Jury(_) | Refused::Board(_) | Refused::Begun | Refused::Earlier => "quest-play-not-now",
        },
    }
}
