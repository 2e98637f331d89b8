//! What the class sees of a quest: the teams, the timetable, the brain ring, a captain, the board. Large and calm, one at a time.

use egui::Ui;
use egui_phosphor::fill;

use super::{Line, clock, flag_name, line_ui, points_text, station_name, team_name, teams, tie_lines};
use crate::classroom::quest::deal::Dealt;
use crate::classroom::quest::game::Quest;
use crate::classroom::quest::ring::{Event, Given, Phase, Stolen};
use crate::classroom::quest::setup::SetUp;
use crate::classroom::quest::team::TeamId;
use crate::classroom::quest::timetable::Moment;
use crate::classroom::time::Seconds;
use crate::content::questions::{ANSWER, QuestionKind, WHY, message};
use crate::content::stations::{StationKind, part};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::quest::{Face as Shown, HeldQuest, QuestWish};
use crate::desktop::lesson::ring::{HeldRing, RingWish};
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, flag_ui};

/// How high a team's line is, in lengths of the design.
const LINE: f32 = 44.0;
/// How high it becomes where there are few teams.
const TALLEST: f32 = 76.0;

/// The projector's view of the quest.
pub fn shown_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, quest: &HeldQuest, task: &str) -> Option<Intent> {
    let now = held.state.now();
    match (quest.face(now), &quest.quest) {
        (Shown::Teams, _) | (_, None) => teams_ui(ui, frame, quest, task),
        (Shown::Timetable, Some(game)) => timetable_ui(ui, frame, game, now),
        (Shown::Captains, Some(game)) => captain_ui(ui, frame, quest, game, now),
        (Shown::Board, Some(game)) => board_ui(ui, frame, game),
        (Shown::Ring, Some(game)) => {
            if held.phones.is_some() {
                // A buzz is seen at once.
                ui.ctx().request_repaint_after_secs(0.2);
            }
            let wish = ring_ui(ui, frame, quest.ring.as_ref()?, game, now).or_else(|| ring_by_key(frame, quest));
            return wish.map(|wish| Intent::Lesson(LessonWish::Quest(QuestWish::Ring(wish))));
        }
    }
    None
}

/// How high a line of a table is that fills the room there is, in lengths of the design.
fn line_height(ui: &Ui, lines: usize) -> f32 {
    let theme = current(ui.ctx());
    let room = (ui.clip_rect().max.y - ui.cursor().min.y) / theme.em(1.0);
    (room / lines.max(1) as f32 - 8.0).clamp(LINE, TALLEST)
}

fn say(ui: &mut Ui, role: Type, face: Face, text: &str) {
    let ink = current(ui.ctx()).tokens.ink;
    coloured_ui(ui, role, face, text, ink);
}

fn quiet(ui: &mut Ui, role: Type, text: &str) {
    let ink = current(ui.ctx()).tokens.ink_2;
    coloured_ui(ui, role, Face::SansMedium, text, ink);
}

/// The teams with their flags, and what decides between equals: written before anybody plays.
fn teams_ui(ui: &mut Ui, frame: &Frame<'_>, quest: &HeldQuest, task: &str) {
    let theme = current(ui.ctx());
    say(ui, Type::Speech24, Face::Serif, task);
    ui.add_space(theme.px(10.0));
    let SetUp { number, teams, .. } = &quest.set_up;
    let flags = crate::classroom::quest::flag::flags(number.seed());
    let height = theme.em(LINE + 8.0);
    for pair in teams.iter().zip(&flags).collect::<Vec<_>>().chunks(2) {
        ui.horizontal(|ui| {
            let half = ui.available_width() / 2.0 - theme.px(16.0);
            for (team, own) in pair {
                ui.allocate_ui(egui::vec2(half, height), |ui| {
                    ui.set_min_width(half);
                    ui.horizontal(|ui| {
                        flag_ui(ui, &theme, **own, height, &flag_name(frame, **own));
                        say(ui, Type::Heading30, Face::SerifBold, &team.name);
                    });
                });
            }
        });
        ui.add_space(theme.px(6.0));
    }
    ui.add_space(theme.px(8.0));
    for line in tie_lines(frame, &quest.plan) {
        quiet(ui, Type::Choice20, &line);
    }
}

/// Who is where, and how long still.
fn timetable_ui(ui: &mut Ui, frame: &Frame<'_>, quest: &Quest, now: Seconds) {
    let theme = current(ui.ctx());
    let rounds = quest.timetable().rounds();
    let (round, text) = match quest.moment(now) {
        Some(Moment::Round(round, left)) => {
            let args = Args::new().number("n", round as i64 + 1).number("of", rounds as i64);
            (round, frame.tr("quest-play-round", &args.text("time", clock(left))))
        }
        Some(Moment::Change(round, left)) => {
            (round, frame.tr("quest-play-change", &Args::new().text("time", clock(left))))
        }
        Some(Moment::Together) => {
            say(ui, Type::Heading30, Face::Serif, &frame.t("quest-play-together"));
            return;
        }
        _ => (0, frame.t("quest-play-soon")),
    };
    coloured_ui(ui, Type::Title38, Face::SansBold, &text, theme.tokens.accent);
    ui.add_space(theme.px(6.0));
    let height = line_height(ui, quest.teams().len());
    for team in teams(quest) {
        let station = quest.timetable().station(round, team).and_then(|at| quest.plan().rotate.get(at));
        let place = station.map_or_else(|| frame.t("quest-play-rest"), |station| station_name(frame, station));
        let left = team_name(quest, team);
        let line = Line { flag: quest.flag(team), left, right: &place, share: None, height, marked: false };
        line_ui(ui, &line);
    }
}

/// The board, live or as it was when it was frozen.
fn board_ui(ui: &mut Ui, frame: &Frame<'_>, quest: &Quest) {
    let theme = current(ui.ctx());
    let board = quest.board();
    if board.is_frozen() {
        quiet(ui, Type::Choice20, &frame.t("quest-play-frozen"));
    }
    let rows = board.shown();
    let height = line_height(ui, rows.len());
    let best = rows.iter().map(|row| row.total.in_hundredths()).max().unwrap_or(0).max(1);
    for row in rows {
        let left = format!("{}.  {}", row.place, team_name(quest, row.team));
        let share = Some(row.total.in_hundredths() as f32 / best as f32);
        let right = points_text(frame.lang, row.total);
        let flag = quest.flag(row.team);
        line_ui(ui, &Line { flag, left: &left, right: &right, share, height, marked: false });
        if let Some(tie) = row.decided_by.and_then(|at| tie_lines(frame, quest.plan()).into_iter().nth(usize::from(at)))
        {
            quiet(ui, Type::Hint16, &tie);
        }
    }
    ui.add_space(theme.px(6.0));
}

/// The captain who is on: who one is, what is said, and how long there is to think.
fn captain_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldQuest, quest: &Quest, now: Seconds) {
    let theme = current(ui.ctx());
    let station = held.together(frame.library, |kind| matches!(kind, StationKind::Captains { .. }));
    let (Some((team, since)), Some(station)) = (held.captain, station) else {
        say(ui, Type::Heading30, Face::Serif, &frame.t("quest-play-captains-soon"));
        return;
    };
    let left = THINK.minus(now.minus(since));
    let time = if left == Seconds::ZERO { frame.t("quest-play-speak") } else { clock(left) };
    let name = team_name(quest, team);
    line_ui(ui, &Line { flag: quest.flag(team), left: name, right: &time, share: None, height: 52.0, marked: false });
    let Dealt::Situation(situation) = quest.dealt(&station.id, team) else { return };
    let message = part(&station.id, situation.id.as_str());
    ui.add_space(theme.px(8.0));
    coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.attr(&message, "role"), theme.tokens.accent);
    say(ui, Type::Heading30, Face::Serif, &frame.t(&message));
    ui.add_space(theme.px(10.0));
    coloured_ui(ui, Type::Heading30, Face::SerifItalic, &frame.attr(&message, "partner"), theme.tokens.madder);
}

/// How long a captain thinks.
const THINK: Seconds = Seconds(120);

/// The question, who has the word, and how often each has won.
fn ring_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldRing, quest: &Quest, now: Seconds) -> Option<RingWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let ring = &held.ring;
    let settled = matches!(ring.phase(), Phase::Settled(_));
    if let Some(id) = held.question() {
        let question = frame.library.questions.get(id)?;
        let name = message(id);
        let n = Args::new().number("n", i64::from(ring.asked()));
        quiet(ui, Type::Ui18, &frame.tr("quest-play-question", &n));
        say(ui, Type::Heading30, Face::Serif, &frame.t(&name));
        let shown = if settled { Half::Answer } else { Half::Question };
        parts_ui(ui, frame, &question.kind, &name, shown);
        if settled {
            say(ui, Type::Choice20, Face::Serif, &frame.attr(&name, WHY));
        }
    }
    ui.add_space(theme.px(8.0));
    let told = |message: &str, team: TeamId| frame.tr(message, &Args::new().text("team", team_name(quest, team)));
    match ring.phase() {
        Phase::Idle => say(ui, Type::Heading30, Face::Serif, &frame.t("quest-play-ring-soon")),
        Phase::Reading => quiet(ui, Type::Speech24, &frame.t("quest-play-reading")),
        Phase::Open { until, .. } => {
            let args = Args::new().text("time", clock(until.minus(now)));
            coloured_ui(ui, Type::Heading30, Face::SansBold, &frame.tr("quest-play-open", &args), t.accent);
        }
        Phase::Answering { team, until, .. } => {
            let right = clock(until.minus(now));
            let left = told("quest-play-has-word", *team);
            let flag = quest.flag(*team);
            line_ui(ui, &Line { flag, left: &left, right: &right, share: None, height: 56.0, marked: true });
        }
        Phase::Settled(Some(team)) => {
            let stolen = matches!(held.last, Some(Event::Won(_, Stolen::Yes)));
            let text = told(if stolen { "quest-play-stolen" } else { "quest-play-won" }, *team);
            let flag = quest.flag(*team);
            line_ui(ui, &Line { flag, left: &text, right: "", share: None, height: 56.0, marked: true });
        }
        Phase::Settled(None) => quiet(ui, Type::Speech24, &frame.t("quest-play-nobody")),
    }
    if let Some(Event::FalseStart(team)) = held.last {
        coloured_ui(ui, Type::Speech24, Face::SansMedium, &told("quest-play-false-start", team), t.madder);
    }
    ui.add_space(theme.px(6.0));
    let score = teams(quest).map(|team| format!("{} {}", team_name(quest, team), ring.won(team)));
    quiet(ui, Type::Choice20, &score.collect::<Vec<_>>().join("   ·   "));
    ui.add_space(theme.px(6.0));
    ring_buttons_ui(ui, frame, held)
}

/// Whether the answer is shown with the question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Question,
    Answer,
}

fn parts_ui(ui: &mut Ui, frame: &Frame<'_>, kind: &QuestionKind, name: &str, shown: Half) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let answer = shown == Half::Answer;
    match kind {
        QuestionKind::Choice { options, right } => {
            for (at, option) in (1..).zip(options) {
                let is_right = answer && option == right;
                let (face, color) = if is_right { (Face::SansBold, t.accent) } else { (Face::SansMedium, t.ink) };
                let text = format!("{at}.  {}", frame.attr(name, option.as_str()));
                coloured_ui(ui, Type::Speech24, face, &text, color);
            }
        }
        QuestionKind::Order { items } => {
            let mut items: Vec<_> = items.iter().collect();
            if !answer {
                items.sort();
            }
            for (at, item) in (1..).zip(items) {
                let text = frame.attr(name, item.as_str());
                let line = if answer { format!("{at}.  {text}") } else { format!("•  {text}") };
                coloured_ui(ui, Type::Speech24, Face::SansMedium, &line, if answer { t.accent } else { t.ink });
            }
        }
        QuestionKind::Number { answer: number, .. } if answer => {
            coloured_ui(ui, Type::Heading30, Face::SansBold, &number.to_string(), t.accent);
        }
        QuestionKind::Term if answer => {
            coloured_ui(ui, Type::Heading30, Face::SansBold, &frame.attr(name, ANSWER), t.accent);
        }
        QuestionKind::Number { .. } | QuestionKind::Term => {}
    }
}

/// What the host presses: the same on the projector and in the teacher's view.
pub fn ring_buttons_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldRing) -> Option<RingWish> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        let mut button = |ui: &mut Ui, message: &str, icon: &str, wanted: RingWish| {
            let label = frame.t(message);
            if ui.add(Button::plain(&label).icon(icon)).clicked() {
                wish = Some(wanted);
            }
        };
        match held.ring.phase() {
            Phase::Idle | Phase::Settled(_) => {
                button(ui, "quest-play-next-question", fill::ARROW_RIGHT, RingWish::Next);
            }
            Phase::Reading => button(ui, "quest-play-read", fill::BELL, RingWish::Open),
            Phase::Open { .. } => button(ui, "quest-play-nobody-knows", fill::X, RingWish::Close),
            Phase::Answering { .. } => {
                button(ui, "quest-play-right", fill::CHECK, RingWish::Answer(Given::Right));
                button(ui, "quest-play-wrong", fill::X, RingWish::Answer(Given::Wrong));
            }
        }
    });
    wish
}

/// Digits buzz for the team of that number; going on reads the next question, and opens it.
pub fn ring_by_key(frame: &Frame<'_>, quest: &HeldQuest) -> Option<RingWish> {
    let ring = &quest.ring.as_ref()?.ring;
    let count = quest.set_up.teams.len();
    let buzzes = matches!(ring.phase(), Phase::Reading | Phase::Open { .. } | Phase::Answering { .. });
    if let Some(team) = frame.chosen().filter(|at| buzzes && *at < count).and_then(|at| u8::try_from(at).ok()) {
        return Some(RingWish::Buzz(TeamId(team)));
    }
    let advance = match ring.phase() {
        Phase::Idle | Phase::Settled(_) => RingWish::Next,
        Phase::Reading => RingWish::Open,
        Phase::Open { .. } | Phase::Answering { .. } => return None,
    };
    frame.asked(Command::Advance).then_some(advance)
}
