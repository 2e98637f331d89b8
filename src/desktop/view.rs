//! Draws the session: the screen that is open, what is said in passing, and findings in the packs.

use std::cell::Cell;

use egui::{Context, Id, LayerId, Ui, UiBuilder};

use super::command::{Command, Pressed};
use super::contest::Contest;
use super::frame::{Frame, Sitting, cover};
use super::intent::Intent;
use super::lesson::{Held, LessonView, LessonWish};
use super::playing::Playing;
use super::records::{Format, Output, RecordsWish};
use super::screen::Screen;
use super::screens;
use super::screens::sheet::is_one_column;
use super::session::Session;
use super::station::StationWish;
use super::theme::{self, Contrast, Look, Motion, Themes};
use super::watch::Watching;
use super::widgets::{Pill, Toast, ToastPlace, toasts_ui};
use super::windows::Share;
use super::{findings, hearing, notice};
use crate::content::words::Args;
use crate::play::run::Run;

/// Draws one frame and carries out what was wanted. Answers whether anything changed.
pub fn draw(ctx: &Context, session: &mut Session, by_button: Vec<Command>) -> bool {
    dress(ctx, session);
    // While a new key is waited for, no key stands for anything.
    let rebinds = session.screen() == Screen::Settings && session.memories.settings.is_rebinding();
    let pressed = if rebinds { Pressed::default() } else { Pressed::read(ctx, &session.bindings, by_button) };
    tick(ctx, session);
    let intents = draw_screen(ctx, session, &pressed);
    session.picture = session.memories.outing.picture.take();
    if let Some((_, ahead)) = session.memories.outing.ahead.as_mut().filter(|(_, ahead)| !ahead.is_empty()) {
        session.ahead = std::mem::take(ahead);
    }
    hearing::listen(session);
    session.notices.retain(|notice| !notice.is_over(session.elapsed));
    carry_out(ctx, session, intents)
}

/// Time passes: the clock of a lesson goes on, and phones come in, whatever is on the screen.
pub(super) fn tick(ctx: &Context, session: &mut Session) {
    session.tick_lesson();
    session.tick_boosters();
    session.tick_contest();
    session.tick_watch();
    if let Some(next) = session.watching.as_ref().and_then(Watching::next) {
        ctx.request_repaint_after_secs((next - session.elapsed).max(0.0) as f32);
    }
    if session.tick_drawing() {
        ctx.request_repaint_after_secs(0.2);
    }
    if session.lesson.as_ref().is_some_and(Held::is_awake) {
        // The clock goes on, and phones come in, whatever is on the screen.
        ctx.request_repaint_after_secs(1.0);
    }
    if session.contest.is_some() || session.collector.is_some() {
        // So does the clock of a contestant, which shows whole minutes, and so do results that come in.
        ctx.request_repaint_after_secs(1.0);
    }
}

/// Carries out what was wanted. Answers whether anything changed.
pub(super) fn carry_out(ctx: &Context, session: &mut Session, intents: Vec<Intent>) -> bool {
    let changed = !intents.is_empty();
    for intent in intents {
        session.carry_out(intent);
    }
    if changed {
        ctx.request_repaint();
    }
    changed
}

/// While the class plays a level: the way back to the lesson, marked where the class should stop.
fn lesson_pill_ui(
    ctx: &Context,
    frame: &Frame<'_>,
    held: &Held,
    playing: Option<&Playing>,
    share: Share,
) -> Option<Intent> {
    let stops = held.level().and_then(|(_, _, until)| until).is_some_and(|until| {
        playing.and_then(|playing| playing.run.beat()).is_some_and(|(_, beat)| beat.id.as_str() == until)
    });
    let message = if stops { "lesson-stop-here" } else { "lesson-back-to" };
    let label = format!("{} ({})", frame.t(message), frame.bindings.label(Command::Lesson));
    let area = egui::Area::new(Id::new("lesson-pill")).anchor(egui::Align2::CENTER_TOP, egui::vec2(0.0, 12.0));
    let ended = playing.filter(|playing| playing.run.ending().is_some()).map(|playing| &playing.run);
    let pressed = area.show(ctx, |ui| {
        // An area gives what it holds no more room than it had before.
        ui.set_max_width(ctx.content_rect().width() * 0.5);
        ui.horizontal(|ui| {
            let pill = Pill::button(&label, &label).icon(egui_phosphor::fill::CHALKBOARD_TEACHER).marked(stops);
            let back = ui.add(pill).clicked();
            (back, ended.is_some_and(|run| comic_pill_ui(ui, frame, run)))
        })
        .inner
    });
    if pressed.inner.1 {
        return Some(Intent::Records(RecordsWish::Write(Output::OpenComic(Format::Pdf))));
    }
    let asked = pressed.inner.0 || frame.asked(Command::Lesson);
    let view = if share.has_two() { LessonView::Projector } else { held.view };
    asked.then_some(Intent::Lesson(LessonWish::Look(view)))
}

/// The strip of the run that the class has just ended.
fn comic_pill_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run) -> bool {
    let level = frame.library.words.level(frame.lang, &run.level().id, "level", None, &Args::new());
    let label = frame.tr("classes-comic", &Args::new().text("level", level));
    ui.add(Pill::button(&label, &label).icon(egui_phosphor::fill::IMAGES)).clicked()
}

/// While a team plays the level of a station: the way back to the station.
fn station_pill_ui(ctx: &Context, frame: &Frame<'_>) -> Option<Intent> {
    let label = format!("{} ({})", frame.t("quest-play-back-to-station"), frame.bindings.label(Command::Lesson));
    let area = egui::Area::new(Id::new("station-pill")).anchor(egui::Align2::CENTER_TOP, egui::vec2(0.0, 12.0));
    let area = area.default_width(theme::current(ctx).em(420.0));
    let pressed = area.show(ctx, |ui| ui.add(Pill::button(&label, &label).icon(egui_phosphor::fill::FLAG)).clicked());
    let asked = pressed.inner || frame.asked(Command::Lesson);
    asked.then_some(Intent::Station(StationWish::Return))
}

/// While two play at one computer: the sign that says so.
fn two_sign_ui(ctx: &Context, frame: &Frame<'_>) {
    let label = frame.t("pair-sign");
    let area = egui::Area::new(Id::new("two-sign"))
        .anchor(egui::Align2::LEFT_TOP, egui::vec2(16.0, 12.0))
        .default_width(TWO_SIGN);
    area.interactable(false).show(ctx, |ui| {
        // An area gives what it holds no more room than it had before.
        ui.set_max_width(ctx.content_rect().width() * 0.5);
        ui.add(Pill::new(&label).icon(egui_phosphor::fill::USERS))
    });
}

/// Puts the player's look in force where it or the window has changed.
pub(super) fn dress(ctx: &Context, session: &Session) {
    let size = ctx.content_rect().size();
    let look = Look {
        scale: Look::scale_of(size.x, size.y),
        text_scale: f32::from(session.settings.text_size.get()) / 100.0,
        contrast: if session.settings.high_contrast { Contrast::High } else { Contrast::Usual },
        motion: if session.settings.reduced_motion { Motion::Reduced } else { Motion::Full },
    };
    let id = Id::new("adal-qala-dressed");
    let dressed: Option<Look> = ctx.data(|data| data.get_temp(id));
    if dressed != Some(look) {
        theme::apply(ctx, &Themes::built_in(), &look);
        ctx.data_mut(|data| data.insert_temp(id, look));
    }
}

fn draw_screen(ctx: &Context, session: &mut Session, pressed: &Pressed) -> Vec<Intent> {
    let mut intents = Vec::new();
    let (screen, share) = (session.screen(), session.share());
    let Session { library, settings, bindings, face, shelf, memories, painted, playing, lesson, records, lang, .. } =
        session;
    let nick = shelf.profile().map_or_else(String::new, |profile| profile.nickname.to_string());
    let frame = Frame {
        library,
        lang: *lang,
        settings,
        shelf,
        nick: &nick,
        face,
        bindings,
        pressed,
        covered: session.resume.is_some(),
        first: Cell::new(None),
        sitting: match session.contest.as_ref().and_then(Contest::held) {
            None => Sitting::No,
            Some(held) if held.practice => Sitting::Practice,
            Some(_) => Sitting::Round,
        },
    };
    let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.content_rect());
    let mut ui = Ui::new(ctx.clone(), Id::new(("screen", screen.id())), builder.clone());
    if frame.covered {
        cover(&mut ui);
    }
    let view = screens::View {
        playing: playing.as_ref(),
        lesson: lesson.as_ref(),
        records,
        alone: session.alone.as_ref(),
        interrupted: session.interrupted.is_some(),
        contest: session.contest.as_ref(),
        sealed: session.sealed.as_deref(),
        seats: &session.seats,
        collector: session.collector.as_ref(),
        two: session.two,
        windows: session.windows,
        booster: session.booster.as_ref(),
        due: session.due.is_any(),
        now: session.now,
        elapsed: session.elapsed,
        calm: settings.calm || session.by_processor,
        pad: session.pad,
        stick: session.stick,
    };
    let plays = matches!(screen, Screen::Play | Screen::Debrief);
    if let Some((watching, playing)) = session.watching.as_ref().zip(view.playing).filter(|_| plays) {
        let whole = ui.max_rect();
        let (left, wanted) = screens::watch::band_ui(&mut ui, whole, &frame, watching, &playing.run);
        intents.extend(wanted);
        ui = Ui::new(ctx.clone(), Id::new(("screen", screen.id(), "watched")), builder.clone().max_rect(left));
    }
    intents.extend(screens::screen_ui(&mut ui, screen, &frame, &view, memories, painted));
    let at_station = view.visiting().filter(|_| plays);
    if at_station.is_some() {
        intents.extend(station_pill_ui(ctx, &frame));
    } else if let Some(held) = view.lesson.filter(|_| matches!(screen, Screen::Play | Screen::Debrief)) {
        intents.extend(lesson_pill_ui(ctx, &frame, held, playing.as_ref(), share));
    }
    if view.two && matches!(screen, Screen::Play | Screen::Debrief | Screen::Pause) {
        two_sign_ui(ctx, &frame);
    }
    if let Some(held) = view.contest.and_then(Contest::held) {
        use screens::contest::{Place, bar_ui};
        let place = if screen == Screen::Contest { Place::Own } else { Place::Elsewhere };
        intents.extend(bar_ui(ctx, &frame, held, place));
    }
    if let Some(resumed) = &session.resume {
        intents.extend(screens::resume::resume_ui(ctx, &frame, resumed));
    }
    frame.settle_focus(&ui);
    if share.main_has_stage() {
        said_ui(ctx, &frame, screen, &session.notices);
        if session.stale || !session.findings.is_empty() {
            findings::findings_ui(ctx, &frame, &session.findings, session.stale);
        }
    }
    if settings.captions
        && let Some((caption, until)) = session.hearing.caption(session.elapsed)
    {
        caption_ui(ctx, &frame.t(caption));
        ctx.request_repaint_after_secs((until - session.elapsed) as f32);
    }
    if frame.pressed.is(Command::Language) {
        intents.push(Intent::Speak(screens::play::next_language(*lang)));
    }
    if frame.pressed.is(Command::FullScreen) {
        let mut settings = settings.clone();
        settings.fullscreen = !settings.fullscreen;
        intents.push(Intent::Set(Box::new(settings)));
    }
    if frame.pressed.is(Command::Help) && screen != Screen::Help {
        intents.push(Intent::Open(Screen::Help));
    }
    intents
}

/// What is said in passing: in the main window, since it may be the teacher's alone.
pub(super) fn said_ui(ctx: &Context, frame: &Frame<'_>, screen: Screen, notices: &[notice::Notice]) {
    let texts: Vec<_> = notices.iter().map(|notice| frame.tr(notice.message, &notice.args())).collect();
    let icon = |weight| match weight {
        notice::Weight::Info => egui_phosphor::fill::CHECK_CIRCLE,
        notice::Weight::Warning => egui_phosphor::fill::WARNING,
    };
    let said = notices.iter().zip(&texts);
    let toasts: Vec<_> = said.map(|(notice, text)| Toast { icon: icon(notice.weight), text, presence: 1.0 }).collect();
    let large = is_one_column(&theme::current(ctx));
    let place = match screen {
        Screen::Title => ToastPlace::Below(24.0),
        Screen::Play | Screen::Debrief | Screen::Town | Screen::Chapters => ToastPlace::Below(BELOW_HUD),
        // Large letters leave no strip of keys: what is said lies in the head for its moment.
        _ if large => ToastPlace::Below(6.0),
        _ => ToastPlace::Foot,
    };
    toasts_ui(ctx, place, &toasts);
    if notices.iter().any(|notice| notice.weight == notice::Weight::Info) {
        ctx.request_repaint_after_secs(notice::INFO_STAYS as f32);
    }
}

/// What was heard, in words, along the foot.
fn caption_ui(ctx: &Context, text: &str) {
    let theme = theme::current(ctx);
    let foot = egui::Area::new(Id::new("caption")).anchor(egui::Align2::CENTER_BOTTOM, [0.0, -theme.px(6.0)]);
    foot.order(egui::Order::Tooltip).interactable(false).show(ctx, |ui| {
        ui.add(super::widgets::Pill::new(text).icon(egui_phosphor::fill::EAR));
    });
}

/// The widest that the sign of two becomes before it breaks.
const TWO_SIGN: f32 = 420.0;

/// Where news begins: under the pills, in lengths of the design.
const BELOW_HUD: f32 = 76.0;
