//! Entering points: by the digits that a station's computer told, by hand, or played on this computer; and correcting them.

use egui::{Ui, vec2};
use egui_phosphor::fill;

use super::{QuestMemory, points_text, station_name, team_name, teams};
use crate::classroom::quest::board::{Cell, Scorer};
use crate::classroom::quest::game::{Action, Quest};
use crate::classroom::quest::team::TeamId;
use crate::classroom::quest::units::Score;
use crate::content::ids::StationId;
use crate::content::stations::{Company, Station};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::lesson::quest::QuestWish;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, TextField};

/// The longest reason of a correction, in letters.
const MAX_REASON: usize = 120;
/// The longest number that is typed in, in signs.
const MAX_DIGITS: usize = 16;

/// All points, and what can be done with those that are chosen.
pub fn points_ui(ui: &mut Ui, frame: &Frame<'_>, game: &Quest, memory: &mut QuestMemory) -> Option<QuestWish> {
    let theme = current(ui.ctx());
    let board = game.board();
    let stations = board.stations().to_vec();
    memory.station = memory.station.min(stations.len().saturating_sub(1));
    memory.team = memory.team.min(u8::try_from(game.teams().len()).unwrap_or(1).saturating_sub(1));
    let count = game.teams().len();
    ui.horizontal_wrapped(|ui| {
        for (at, station) in stations.iter().enumerate() {
            let entered = teams(game).filter(|team| board.cell(*team, station).is_some()).count();
            let label = format!("{} {entered}/{count}", station_name(frame, station));
            if ui.add(Button::plain(&label).role(Type::Hint16).selected(memory.station == at)).clicked() {
                memory.station = at;
                memory.points.clear();
                memory.reason.clear();
            }
        }
    });
    let station = stations.get(memory.station)?;
    ui.horizontal_wrapped(|ui| {
        for team in teams(game) {
            let points = board.cell(team, station).map(|cell| points_text(frame.lang, cell.score));
            let label = format!("{} {}", team_name(game, team), points.as_deref().unwrap_or("—"));
            if ui.add(Button::plain(&label).role(Type::Hint16).selected(memory.team == team.0)).clicked() {
                memory.team = team.0;
                memory.points.clear();
                memory.reason.clear();
            }
        }
    });
    let team = TeamId(memory.team);
    let mut wish = chosen_ui(ui, frame, game, (team, station), memory);
    ui.add_space(theme.px(8.0));
    ui.horizontal(|ui| {
        field_ui(ui, &mut memory.code, &frame.t("quest-play-code-hint"), theme.em(230.0), MAX_DIGITS + 8);
        let label = frame.t("quest-play-enter-code");
        if ui.add(Button::plain(&label).icon(fill::KEYBOARD)).clicked() {
            wish = Some(QuestWish::Code(std::mem::take(&mut memory.code)));
        }
    });
    wish
}

/// What can be done with the points of a team at a station.
fn chosen_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    game: &Quest,
    (team, id): (TeamId, &StationId),
    memory: &mut QuestMemory,
) -> Option<QuestWish> {
    let theme = current(ui.ctx());
    let station = frame.library.stations.get(id)?;
    let mut wish = None;
    if let Some(cell) = game.board().cell(team, id) {
        ui.horizontal_wrapped(|ui| {
            field_ui(ui, &mut memory.points, &points_text(frame.lang, cell.score), theme.em(90.0), MAX_DIGITS);
            field_ui(ui, &mut memory.reason, &frame.t("quest-play-reason"), theme.em(260.0), MAX_REASON);
            let label = frame.t("quest-play-correct");
            if ui.add(Button::plain(&label).icon(fill::PENCIL_SIMPLE)).clicked()
                && let Some(score) = parsed(&memory.points, station.most)
            {
                memory.points.clear();
                let reason = std::mem::take(&mut memory.reason);
                wish = Some(QuestWish::Rule(Action::Correct(team, id.clone(), score, reason)));
            }
        });
        return wish;
    }
    if station.kind.rubric().is_some() {
        jury_ui(ui, frame, game, (team, id));
        return None;
    }
    ui.horizontal_wrapped(|ui| {
        let most = frame.tr("quest-play-most", &Args::new().number("n", i64::from(station.most)));
        field_ui(ui, &mut memory.points, &most, theme.em(120.0), MAX_DIGITS);
        let label = frame.t("quest-play-enter");
        if ui.add(Button::plain(&label).icon(fill::CHECK)).clicked()
            && let Some(score) = parsed(&memory.points, station.most)
        {
            memory.points.clear();
            let cell = Cell { score, false_alarms: 0, by: Scorer::Program };
            wish = Some(QuestWish::Rule(Action::Enter(team, id.clone(), cell)));
        }
        if is_visited(station) {
            let label = frame.t("quest-play-here");
            if ui.add(Button::plain(&label).icon(fill::GAME_CONTROLLER)).clicked() {
                wish = Some(QuestWish::Visit(team, id.clone()));
            }
        }
    });
    wish
}

/// What the jury has said so far.
fn jury_ui(ui: &mut Ui, frame: &Frame<'_>, game: &Quest, (team, id): (TeamId, &StationId)) {
    let ink = current(ui.ctx()).tokens.ink_2;
    let sheets = game.jury().sheets(&(id.clone(), team)).map_or(0, std::collections::BTreeMap::len);
    let text = frame.tr("quest-play-by-jury", &Args::new().number("n", sheets as i64));
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &text, ink);
}

/// Whether a team plays it on a computer by itself.
pub fn is_visited(station: &Station) -> bool {
    station.company == Company::One && station.kind.rubric().is_none()
}

/// A field without a line above it; what belongs into it stands in it until something does.
fn field_ui(ui: &mut Ui, text: &mut String, hint: &str, width: f32, limit: usize) {
    let height = current(ui.ctx()).em(38.0);
    ui.allocate_ui(vec2(width, height), |ui| {
        ui.set_max_width(width);
        ui.add(TextField::line(text, hint, limit).quiet().hint(hint))
    });
}

/// Points as they are typed: 12, 12.5 or 12,5; no more than the station is worth.
fn parsed(text: &str, most: u16) -> Option<Score> {
    let text = text.trim().replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    if whole.is_empty() || part.len() > 2 || !whole.chars().chain(part.chars()).all(|c| c.is_ascii_digit()) {
        return None;
    }
    let hundredths = whole.parse::<i32>().ok()?.checked_mul(100)?.checked_add(format!("{part:0<2}").parse().ok()?)?;
    (hundredths <= i32::from(most) * 100).then(|| Score::hundredths(hundredths))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_typed_as_people_write_them() {
        let table = [
            ("12", Some(1200)),
            (" 12,5 ", Some(1250)),
            ("12.05", Some(1205)),
            ("100", Some(10_000)),
            ("100.01", None),
            ("1.234", None),
            ("-3", None),
            ("", None),
            ("99999999999", None),
        ];
        for (text, hundredths) in table {
            assert_eq!(parsed(text, 100), hundredths.map(Score::hundredths), "{text}");
        }
    }
}
