//! The team quest in the lesson: [`shown`] is what the class sees, [`teacher`] what the teacher does.
//!
//! Here is what both have: names, points, a clock, and a line with a team's flag.

mod jurors;
mod jury;
mod points;
mod setup;
pub mod shown;
pub mod teacher;

pub use points::is_visited;

use egui::{Id, Rect, Response, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::classroom::quest::flag::{self as flags, Flag};
use crate::classroom::quest::game::Quest;
use crate::classroom::quest::team::TeamId;
use crate::classroom::quest::units::Score;
use crate::classroom::time::Seconds;
use crate::content::ids::StationId;
use crate::content::lang::Lang;
use crate::content::stations::message;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{flag, paint};

/// What the teacher's view remembers between frames: which part is open, who and where is chosen, what is being typed.
#[derive(Clone, Default)]
pub struct QuestMemory {
    part: usize,
    team: u8,
    station: usize,
    juror: u8,
    points: String,
    reason: String,
    code: String,
    lines: Vec<String>,
}

/// Hands the memory in, and keeps what was changed in it.
fn remembering<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui, &mut QuestMemory) -> R) -> R {
    let id = Id::new("quest-memory");
    let mut memory: QuestMemory = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let answer = contents(ui, &mut memory);
    ui.data_mut(|data| data.insert_temp(id, memory));
    answer
}

/// "4:05".
pub fn clock(seconds: Seconds) -> String {
    format!("{}:{:02}", seconds.0 / 60, seconds.0 % 60)
}

/// Points as they are said: 12, 12,5.
pub fn points_text(lang: Lang, score: Score) -> String {
    let text = score.to_string();
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if matches!(lang, Lang::En | Lang::Pseudo) { text.to_owned() } else { text.replace('.', ",") }
}

/// The name of a station.
pub fn station_name(frame: &Frame<'_>, station: &StationId) -> String {
    frame.t(&message(station))
}

/// The name of a team.
fn team_name(quest: &Quest, team: TeamId) -> &str {
    quest.team(team).map_or("", |team| team.name.as_str())
}

/// All teams.
fn teams(quest: &Quest) -> impl Iterator<Item = TeamId> + use<> {
    (0..).map(TeamId).take(quest.teams().len())
}

/// What a flag is called: its ornament.
pub fn flag_name(frame: &Frame<'_>, own: Flag) -> String {
    frame.t(&flags::message(own.motif))
}

/// The rules that decide between equals, line by line.
fn tie_lines(frame: &Frame<'_>, quest: &crate::content::stations::QuestPlan) -> Vec<String> {
    use crate::classroom::quest::protocol::tie_message;
    use crate::content::stations::TieBreak;
    let line = |tie: &TieBreak| {
        let args = match tie {
            TieBreak::Station(station) => Args::new().text("station", station_name(frame, station)),
            _ => Args::new(),
        };
        frame.tr(tie_message(tie), &args)
    };
    quest.ties.iter().map(line).chain([frame.t("quest-tie-shared")]).collect()
}

/// A line over the whole width: a flag, a name, and what stands at its end, over a bar where there is one.
struct Line<'a> {
    flag: Option<Flag>,
    left: &'a str,
    right: &'a str,
    /// How much of the line is filled.
    share: Option<f32>,
    /// How high it is, in lengths of the design that grow with the text.
    height: f32,
    marked: bool,
}

fn line_ui(ui: &mut Ui, line: &Line<'_>) -> Response {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let role = match line.height {
        60.0.. => Type::Heading30,
        38.0..60.0 => Type::Speech24,
        _ => Type::Ui18,
    };
    let wide = ui.available_width();
    let lead = if line.flag.is_some() { theme.em(line.height * 1.5) + theme.px(16.0) } else { theme.px(8.0) };
    let font = theme.font_in(role, Face::SansBold);
    let end = ui.painter().layout(line.right.to_owned(), font.clone(), t.ink, wide * 0.5);
    let room = (wide - lead - end.size().x - theme.px(24.0)).max(theme.em(60.0));
    let text = ui.painter().layout(line.left.to_owned(), theme.font_in(role, Face::SansMedium), t.ink, room);
    let height = theme.em(line.height).max(text.size().y).max(end.size().y);
    let (rect, response) = ui.allocate_exact_size(vec2(wide, height), Sense::hover());
    let name = if line.right.is_empty() { line.left.to_owned() } else { format!("{}: {}", line.left, line.right) };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &name));
    let painter = ui.painter();
    if line.marked {
        painter.rect_filled(rect.expand2(vec2(theme.px(6.0), 0.0)), paint::corner(theme.px(8.0)), t.accent_pale);
    }
    if let Some(share) = line.share {
        let from = rect.left() + lead - theme.px(6.0);
        let bar = Rect::from_min_max(pos2(from, rect.top()), pos2(from + (rect.right() - from) * share, rect.bottom()));
        painter.rect_filled(bar.shrink2(vec2(0.0, theme.px(3.0))), paint::corner(theme.px(6.0)), t.accent_pale);
    }
    if let Some(own) = line.flag {
        let side = theme.em(line.height) - theme.px(6.0);
        let at = Rect::from_min_size(pos2(rect.left(), rect.center().y - side / 2.0), vec2(side * 1.5, side));
        flag(painter, &theme, own, at);
    }
    painter.galley(pos2(rect.left() + lead, rect.center().y - text.size().y / 2.0), text, t.ink);
    let at = pos2(rect.right() - end.size().x - theme.px(8.0), rect.center().y - end.size().y / 2.0);
    painter.galley(at, end, t.ink);
    response
}
