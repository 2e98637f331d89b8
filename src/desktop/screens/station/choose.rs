//! Which quest, which team, which station: on a computer that is not the teacher's.

use egui::{Ui, vec2};
use egui_phosphor::fill;

use super::StationMemory;
use crate::classroom::quest::flag::flags;
use crate::classroom::quest::setup::QuestNumber;
use crate::classroom::quest::team::TeamId;
use crate::content::ids::QuestId;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::screens::lesson::quest::{flag_name, is_visited, station_name};
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::station::StationWish;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, TextField, flag_ui, scroll_ui};

/// Number, team, station.
pub fn choose_ui(ui: &mut Ui, frame: &Frame<'_>, id: &QuestId, memory: &mut StationMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let plan = frame.library.quests.get(id)?;
    let stations: Vec<_> = plan.rotate.iter().filter_map(|id| frame.library.stations.get(id)).collect();
    let mut intent = None;
    scroll_ui(ui, "station-choose", |ui| {
        coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.t("quest-play-ask-number"), t.ink);
        ui.allocate_ui(vec2(theme.em(160.0), theme.em(40.0)), |ui| {
            ui.set_max_width(theme.em(160.0));
            let label = frame.t("quest-play-number-label");
            ui.add(TextField::line(&mut memory.number, &label, 4).quiet().hint("0000"))
        });
        let Some(number) = QuestNumber::parse(&memory.number) else { return };
        coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.t("quest-play-ask-team"), t.ink);
        ui.horizontal_wrapped(|ui| {
            for (at, own) in (0_u8..).zip(flags(number.seed())) {
                ui.vertical(|ui| {
                    let name = flag_name(frame, own);
                    flag_ui(ui, &theme, own, theme.em(52.0), &name);
                    let label = frame.tr("quest-play-team-n", &Args::new().number("n", i64::from(at) + 1));
                    if ui.add(Button::plain(&label).role(Type::Hint16).selected(memory.team == at)).clicked() {
                        memory.team = at;
                    }
                });
            }
        });
        coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.t("quest-play-ask-station"), t.ink);
        ui.horizontal_wrapped(|ui| {
            for (at, station) in stations.iter().enumerate().filter(|(_, station)| is_visited(station)) {
                let label = station_name(frame, &station.id);
                if ui.add(Button::plain(&label).selected(memory.station == at)).clicked() {
                    memory.station = at;
                }
            }
        });
        ui.add_space(theme.px(10.0));
        let label = frame.t("quest-play-start");
        let response = ui.add(Button::primary(&label).icon(fill::PLAY));
        frame.first(&response);
        if let (true, Some(station)) = (response.clicked(), stations.get(memory.station)) {
            let team = TeamId(memory.team);
            intent = Some(Intent::Station(StationWish::Begin(id.clone(), number, team, station.id.clone())));
        }
    });
    intent
}
