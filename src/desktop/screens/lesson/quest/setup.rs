//! Setting a quest up: teams with names and flags, the jury, the school of each, and what decides between equals.

use egui::{Ui, vec2};
use egui_phosphor::fill;

use super::{flag_name, tie_lines};
use crate::classroom::quest::flag::flags;
use crate::classroom::quest::setup::{MAX_TEAM_NAME, Party, Who, school_letter};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::lesson::quest::{HeldQuest, QuestWish};
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, TextField, flag_ui};

/// Setting up.
pub fn setup_ui(ui: &mut Ui, frame: &Frame<'_>, quest: &HeldQuest) -> Option<QuestWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let set_up = &quest.set_up;
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        wish = count_ui(ui, frame, Who::Team, "quest-play-teams", set_up.teams.len());
        ui.add_space(theme.px(16.0));
        let label = frame.t("quest-play-ready");
        if ui.add(Button::primary(&label).icon(fill::CHECK)).clicked() {
            wish = Some(QuestWish::Ready);
        }
    });
    let own = flags(set_up.number.seed());
    for (at, (team, flag)) in set_up.teams.iter().zip(&own).enumerate() {
        ui.horizontal(|ui| {
            let height = theme.em(38.0);
            flag_ui(ui, &theme, *flag, height, &flag_name(frame, *flag));
            let n = Args::new().number("n", at as i64 + 1);
            ui.allocate_ui(vec2(theme.em(210.0), height), |ui| {
                let mut name = team.name.clone();
                let label = frame.tr("quest-play-team-n", &n);
                let response = ui.add(TextField::line(&mut name, &label, MAX_TEAM_NAME).quiet());
                if response.changed() {
                    wish = Some(QuestWish::Rename(at, name));
                }
            });
            let other = format!("{}: {}", frame.t("quest-play-other-name"), frame.tr("quest-play-team-n", &n));
            if ui.add(Button::icon_only(fill::SHUFFLE, &other)).clicked() {
                wish = Some(QuestWish::OtherName(at));
            }
            if ui.add(Button::plain(&school(frame, team))).clicked() {
                wish = Some(QuestWish::School(Who::Team, at));
            }
        });
    }
    wish = wish.or(count_ui(ui, frame, Who::Juror, "quest-play-jurors", set_up.jurors.len()));
    ui.horizontal_wrapped(|ui| {
        for (at, juror) in set_up.jurors.iter().enumerate() {
            let label = format!("{} · {}", juror.name, school(frame, juror));
            if ui.add(Button::plain(&label)).clicked() {
                wish = Some(QuestWish::School(Who::Juror, at));
            }
        }
    });
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("quest-play-schools-about"), t.ink_2);
    for line in tie_lines(frame, &quest.plan) {
        coloured_ui(ui, Type::Hint16, Face::SansMedium, &line, t.ink);
    }
    wish
}

/// How many, one fewer, one more.
fn count_ui(ui: &mut Ui, frame: &Frame<'_>, who: Who, message: &str, count: usize) -> Option<QuestWish> {
    let ink = current(ui.ctx()).tokens.ink;
    let mut wish = None;
    ui.horizontal(|ui| {
        let text = frame.tr(message, &Args::new().number("n", count as i64));
        for (one, icon, wanted) in [
            ("quest-play-fewer", fill::MINUS, QuestWish::Fewer(who)),
            ("quest-play-more", fill::PLUS, QuestWish::More(who)),
        ] {
            let label = format!("{}: {text}", frame.t(one));
            if ui.add(Button::icon_only(icon, &label)).clicked() {
                wish = Some(wanted);
            }
        }
        coloured_ui(ui, Type::Choice20, Face::SansBold, &text, ink);
    });
    wish
}

fn school(frame: &Frame<'_>, party: &Party) -> String {
    match party.school {
        Some(school) => frame.tr("quest-play-school", &Args::new().text("letter", school_letter(school).to_string())),
        None => frame.t("quest-play-no-school"),
    }
}
