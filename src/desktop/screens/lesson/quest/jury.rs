//! The jury's sheets, typed in: who scores whom where, line by line; interests declared; a performance closed.

use egui::{Ui, vec2};
use egui_phosphor::fill;

use super::{QuestMemory, points_text, station_name, team_name, teams};
use crate::classroom::quest::game::{Action, Quest};
use crate::classroom::quest::jury::{JurorId, Refused, Sheet};
use crate::classroom::quest::team::TeamId;
use crate::content::ids::StationId;
use crate::content::stations::{Criterion, part};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::lesson::quest::QuestWish;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, TextField};

/// The jury.
pub fn jury_ui(ui: &mut Ui, frame: &Frame<'_>, game: &Quest, memory: &mut QuestMemory) -> Option<QuestWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let has_rubric = |id: &&StationId| frame.library.stations.get(*id).is_some_and(|it| it.kind.rubric().is_some());
    let stations: Vec<&StationId> = game.board().stations().iter().filter(has_rubric).collect();
    let id = *stations.get(memory.station.min(stations.len().checked_sub(1)?))?;
    let station = frame.library.stations.get(id)?;
    let rubric = station.kind.rubric()?;
    ui.horizontal_wrapped(|ui| {
        for (at, own) in stations.iter().enumerate() {
            let label = station_name(frame, own);
            if ui.add(Button::plain(&label).role(Type::Hint16).selected(*own == id)).clicked() {
                memory.station = at;
                memory.lines.clear();
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        for team in teams(game) {
            let label = team_name(game, team).to_owned();
            if ui.add(Button::plain(&label).role(Type::Hint16).selected(memory.team == team.0)).clicked() {
                memory.team = team.0;
                memory.lines.clear();
            }
        }
    });
    let team = TeamId(memory.team.min(u8::try_from(game.teams().len()).unwrap_or(1).saturating_sub(1)));
    let performance = (id.clone(), team);
    ui.horizontal_wrapped(|ui| {
        for (juror, person) in game.jury().jurors() {
            let given = game.jury().sheets(&performance).and_then(|sheets| sheets.get(&juror));
            let sum = given.map(|sheet| sheet.values().copied().map(u32::from).sum::<u32>().to_string());
            let label = format!("{} {}", person.name, sum.as_deref().unwrap_or("—"));
            if ui.add(Button::plain(&label).role(Type::Hint16).selected(memory.juror == juror.0)).clicked() {
                memory.juror = juror.0;
                memory.lines.clear();
            }
        }
    });
    let juror = JurorId(memory.juror);
    let mut wish = None;
    match game.jury().may_score(juror, team, game.teams()) {
        Err(Refused::OwnSchool) => note_ui(ui, &frame.t("quest-play-own-school"), t.madder),
        Err(_) => note_ui(ui, &frame.t("quest-play-interest"), t.madder),
        Ok(()) => {
            memory.lines.resize(rubric.len(), String::new());
            for (line, text) in rubric.iter().zip(&mut memory.lines) {
                line_ui(ui, frame, &station.id, line, text);
            }
            ui.horizontal_wrapped(|ui| {
                let label = frame.t("quest-play-hand-in");
                let sheet = sheet(rubric, &memory.lines);
                if ui.add(Button::plain(&label).icon(fill::CHECK)).clicked()
                    && let Some(sheet) = sheet
                {
                    memory.lines.clear();
                    wish = Some(QuestWish::Rule(Action::Sheet(juror, performance.clone(), sheet)));
                }
                let label = frame.t("quest-play-declare");
                if ui.add(Button::plain(&label).icon(fill::HAND_PALM)).clicked() {
                    wish = Some(QuestWish::Rule(Action::Declare(juror, team)));
                }
            });
        }
    }
    if let Some(verdict) = game.verdict(&performance) {
        let args = Args::new().text("points", points_text(frame.lang, verdict.mean));
        note_ui(ui, &frame.tr("quest-play-mean", &args.number("n", verdict.sums.len() as i64)), t.ink);
        if game.board().cell(team, id).is_none() {
            let label = frame.t("quest-play-close");
            if ui.add(Button::plain(&label).icon(fill::SEAL_CHECK)).clicked() {
                wish = Some(QuestWish::Rule(Action::Close(performance)));
            }
        }
    }
    wish
}

fn note_ui(ui: &mut Ui, text: &str, color: egui::Color32) {
    coloured_ui(ui, Type::Ui18, Face::SansMedium, text, color);
}

/// A line of the rubric, and the field for its points.
fn line_ui(ui: &mut Ui, frame: &Frame<'_>, station: &StationId, line: &Criterion, text: &mut String) {
    let theme = current(ui.ctx());
    let name = frame.t(&part(station, &format!("rubric-{}", line.id)));
    ui.horizontal(|ui| {
        ui.allocate_ui(vec2(theme.em(80.0), theme.em(38.0)), |ui| {
            ui.set_max_width(theme.em(80.0));
            let hint = format!("0–{}", line.most);
            let label = format!("{name}: {hint}");
            ui.add(TextField::line(text, &label, 4).quiet().hint(&hint));
        });
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &name, theme.tokens.ink);
    });
}

/// The sheet, once each line has a number that it may have.
fn sheet(rubric: &[Criterion], lines: &[String]) -> Option<Sheet> {
    let read = |(line, text): (&Criterion, &String)| {
        let points: u16 = text.trim().parse().ok()?;
        (points <= line.most).then(|| (line.id.clone(), points))
    };
    rubric.iter().zip(lines).map(read).collect()
}
