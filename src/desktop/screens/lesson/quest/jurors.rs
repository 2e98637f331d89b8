//! How far each juror is, and how jurors' phones come in: the codes are shown when the teacher wants them, and here alone.

use egui::Ui;
use egui_phosphor::fill;

use super::{station_name, team_name};
use crate::classroom::quest::game::Quest;
use crate::classroom::quest::jury::JurorId;
use crate::content::ids::StationId;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::phones::Phones;
use crate::desktop::lesson::quest::HeldQuest;
use crate::desktop::lesson::{DoorWish, Held, LessonWish};
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::Button;

/// Who has handed in what, and the door of the jury's phones.
pub fn jurors_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, quest: &HeldQuest, game: &Quest) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    ui.add_space(theme.px(10.0));
    let wish = match &held.phones {
        Some(phones) => door_ui(ui, frame, held, phones),
        None => {
            coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("jury-desk-no-phones"), t.ink_2);
            None
        }
    };
    let has_rubric = |id: &&StationId| frame.library.stations.get(*id).is_some_and(|it| it.kind.rubric().is_some());
    let stations: Vec<&StationId> = game.board().stations().iter().filter(has_rubric).collect();
    let codes = held.phones.as_ref().filter(|_| held.shows_jury).map(codes).unwrap_or_default();
    for (juror, person) in game.jury().jurors() {
        let progress = quest.progress(held.state.now(), juror, &stations);
        let args = Args::new().text("name", person.name.as_str());
        let args = args.number("n", progress.done as i64).number("of", progress.of as i64);
        let mut line = frame.tr("jury-desk-juror", &args);
        if let Some(phones) = &held.phones {
            line = format!("{line} · {}", frame.t(state(phones, juror)));
        }
        coloured_ui(ui, Type::Ui18, Face::SansBold, &line, t.ink);
        if let Some(code) = codes.get(usize::from(juror.0)) {
            coloured_ui(ui, Type::Heading30, Face::SansBold, code, t.accent);
        }
        if !progress.missing.is_empty() {
            let name = |(station, team): &(StationId, _)| {
                format!("{} ({})", team_name(game, *team), station_name(frame, station))
            };
            let missing = progress.missing.iter().map(name).collect::<Vec<_>>().join(", ");
            let line = frame.tr("jury-desk-missing", &Args::new().text("teams", missing));
            coloured_ui(ui, Type::Hint16, Face::SansMedium, &line, t.ink_2);
        }
    }
    wish.map(|wish| Intent::Lesson(LessonWish::Door(wish)))
}

fn door_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, phones: &Phones) -> Option<DoorWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let mut wish = None;
    let url = Args::new().text("url", phones.jury_url());
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("jury-desk-phones", &url), t.ink);
    if phones.with_room(|room| room.jury_is_shut()) {
        coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.t("jury-desk-shut"), t.madder);
    }
    ui.horizontal_wrapped(|ui| {
        let (message, icon) = if held.shows_jury {
            ("jury-desk-hide-codes", fill::EYE_SLASH)
        } else {
            ("jury-desk-show-codes", fill::EYE)
        };
        if ui.add(Button::plain(&frame.t(message)).icon(icon)).clicked() {
            wish = Some(DoorWish::ShowJury(!held.shows_jury));
        }
        if ui.add(Button::plain(&frame.t("jury-desk-new-codes")).icon(fill::KEY)).clicked() {
            wish = Some(DoorWish::NewJuryCodes);
        }
    });
    if held.shows_jury {
        coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("jury-desk-codes-about"), t.ink_2);
    }
    wish
}

fn codes(phones: &Phones) -> Vec<String> {
    phones.with_room(|room| room.juror_codes().into_iter().map(|code| code.shown()).collect())
}

fn state(phones: &Phones, juror: JurorId) -> &'static str {
    let now = phones.room().now();
    match phones.with_room(|room| room.juror_is_here(juror, now)) {
        Some(true) => "jury-desk-here",
        Some(false) => "jury-desk-away",
        None => "jury-desk-none",
    }
}
