//! A vote: on the projector its question, its options and, once it may be shown, what came of it; at the teacher's hand the counting of
//! raised hands.

use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::classroom::crowd::{Disclosed, Figure};
use crate::classroom::told;
use crate::classroom::vote::{Question, Reveal, Stage, VoteAction, VoteRefused};
use crate::content::lesson::Vote;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::{HeldVote, LessonWish};
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Button, paint};

/// The words of an option.
pub fn option_words(frame: &Frame<'_>, vote: &Vote, at: usize, own: &dyn Fn(Option<&str>) -> String) -> String {
    let Some(option) = vote.options.get(at) else { return String::new() };
    match &vote.on {
        Some(on) => {
            frame.library.words.level(frame.lang, &on.level, on.beat.as_str(), Some(option.as_str()), &Args::new())
        }
        None => own(Some(&format!("option-{option}"))),
    }
}

/// What the class sees.
pub fn shown_ui(ui: &mut Ui, frame: &Frame<'_>, vote: &Vote, held: &HeldVote, own: &dyn Fn(Option<&str>) -> String) {
    let theme = current(ui.ctx());
    coloured_ui(ui, Type::Heading30, Face::Serif, &own(Some("question")), theme.tokens.ink);
    ui.add_space(theme.px(12.0));
    for at in 0..vote.options.len() {
        let text = option_words(frame, vote, at, own);
        option_ui(ui, frame, &theme, at as u8, &text, held.reveal.as_deref());
    }
    ui.add_space(theme.px(8.0));
    let note = |ui: &mut Ui, text: &str| coloured_ui(ui, Type::Choice20, Face::SansMedium, text, theme.tokens.ink_2);
    let words = &frame.library.words;
    match &held.reveal {
        None => {
            let asks = match held.counting {
                Question::Own => frame.t("vote-own"),
                Question::Guess => own(Some("predict")),
            };
            coloured_ui(ui, Type::Speech24, Face::SansBold, &asks, theme.tokens.accent);
            note(ui, &frame.t("vote-changeable"));
        }
        Some(reveal) => {
            if let Some(beneath) = told::beneath(words, frame.lang, &reveal.own) {
                note(ui, &beneath);
            }
            if let Some(gap) = largest_gap(reveal) {
                coloured_ui(ui, Type::Speech24, Face::Serif, &told::gap(words, frame.lang, gap), theme.tokens.ink);
            }
            for shift in &reveal.shifts {
                let option = option_words(frame, vote, usize::from(shift.option.0), own);
                note(ui, &format!("{option}: {}", told::shift(words, frame.lang, shift)));
            }
            coloured_ui(
                ui,
                Type::Speech24,
                Face::SerifItalic,
                &frame.t(reveal.minority.message()),
                theme.tokens.accent,
            );
        }
    }
}

/// What a class thinks of itself, and what it is, differ most here.
fn largest_gap(reveal: &Reveal) -> Option<&crate::classroom::vote::Beside> {
    reveal.gaps.iter().max_by_key(|gap| gap.first.abs_diff(gap.second)).filter(|gap| gap.first != gap.second)
}

/// A row: the number, the words, and two bars once there is a result.
fn option_ui(ui: &mut Ui, frame: &Frame<'_>, theme: &Theme, at: u8, text: &str, reveal: Option<&Reveal>) {
    let t = &theme.tokens;
    let badge = theme.em(38.0);
    let wide = ui.available_width();
    let room = wide - badge - theme.px(16.0);
    let galley = ui.painter().layout(text.to_owned(), theme.font(Type::Speech24), t.ink, room);
    let lines = reveal.map_or_else(Vec::new, |reveal| lines(reveal, at));
    let bars = theme.em(19.0) * lines.len() as f32;
    let height = galley.size().y.max(badge) + bars + theme.px(10.0);
    let (rect, response) = ui.allocate_exact_size(vec2(wide, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{}. {text}", at + 1)));
    let centre = pos2(rect.min.x + badge / 2.0, rect.min.y + badge / 2.0);
    ui.painter().circle_filled(centre, badge / 2.0, t.gold);
    let font = theme.font_in(Type::Choice20, Face::SansBold);
    ui.painter().text(centre, egui::Align2::CENTER_CENTER, (at + 1).to_string(), font, t.focus_casing);
    let left = rect.min.x + badge + theme.px(16.0);
    let top = rect.min.y + (badge - galley.size().y).max(0.0) / 2.0;
    let below = top + galley.size().y + theme.px(4.0);
    ui.painter().galley(pos2(left, top), galley, t.ink);
    for (n, (shown, asked)) in lines.into_iter().enumerate() {
        let top = below + n as f32 * theme.em(19.0);
        let line = Rect::from_min_size(pos2(left, top), vec2(room, theme.em(15.0)));
        bar_ui(ui, frame, theme, line, shown, at, asked);
    }
}

/// The figures of an option that may be shown.
fn lines(reveal: &Reveal, at: u8) -> Vec<(&Disclosed, Question)> {
    let both = [(Some(&reveal.own), Question::Own), (reveal.guess.as_ref().ok(), Question::Guess)];
    let shown = both.into_iter().filter_map(|(shown, asked)| Some((shown?, asked)));
    shown.filter(|(shown, _)| shown.figure(at) != Figure::Hidden).collect()
}

fn bar_ui(ui: &Ui, frame: &Frame<'_>, theme: &Theme, rect: Rect, shown: &Disclosed, at: u8, asked: Question) {
    let (color, label) = match asked {
        Question::Own => (theme.tokens.accent, "lesson-bar-own"),
        Question::Guess => (theme.tokens.gold, "lesson-bar-guess"),
    };
    let words = theme.em(250.0).min(rect.width() * 0.45);
    let room = rect.width() - words;
    let share = shown.thousandths(at).unwrap_or(0) as f32 / 1000.0;
    let bar = Rect::from_min_size(rect.min, vec2((room * share).max(theme.px(3.0)), rect.height()));
    ui.painter().rect_filled(bar, paint::corner(theme.px(4.0)), color);
    let figure = told::figure(&frame.library.words, frame.lang, shown.figure(at));
    let text = format!("{}: {figure}", frame.t(label));
    let at = pos2(bar.max.x + theme.px(8.0), rect.center().y);
    let font = theme.font(Type::Hint16);
    ui.painter().text(at, egui::Align2::LEFT_CENTER, text, font, theme.tokens.ink_2);
}

/// Counting at the teacher's hand. Keys 1 to 6 add a hand to an option.
pub fn counting_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    vote: &Vote,
    held: &HeldVote,
    own: &dyn Fn(Option<&str>) -> String,
    phones: bool,
    seats: usize,
) -> Option<Intent> {
    let theme = current(ui.ctx());
    let mut wish = None;
    if held.standing.stage == Stage::Open && phones {
        let args = Args::new().number("n", held.standing.voted as i64).number("of", seats as i64);
        coloured_ui(ui, Type::Heading30, Face::SansBold, &frame.tr("lesson-voted", &args), theme.tokens.accent);
        let label = frame.t("lesson-reveal");
        if ui.add(Button::primary(&label).icon(egui_phosphor::fill::CHART_BAR)).clicked() {
            wish = Some(LessonWish::Vote(VoteAction::Reveal));
        }
    } else if held.standing.stage == Stage::Open {
        let question = held.counting;
        ui.horizontal_wrapped(|ui| {
            for (which, message) in [(Question::Own, "lesson-count-own"), (Question::Guess, "lesson-count-guess")] {
                let label = frame.t(message);
                if ui.add(Button::plain(&label).selected(question == which)).clicked() {
                    wish = Some(LessonWish::CountFor(which));
                }
            }
            let label = frame.t("lesson-reveal");
            if ui.add(Button::primary(&label).icon(egui_phosphor::fill::CHART_BAR)).clicked() {
                wish = Some(LessonWish::Vote(VoteAction::Reveal));
            }
        });
        coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("lesson-count-keys"), theme.tokens.ink_2);
        let counts = &held.counts[usize::from(question == Question::Guess)];
        for (at, count) in counts.iter().enumerate() {
            let text = option_words(frame, vote, at, own);
            ui.horizontal(|ui| {
                let option = at as u8;
                let (fewer, more) = (frame.t("lesson-count-fewer"), frame.t("lesson-count-more"));
                if ui.add(Button::icon_only(egui_phosphor::fill::MINUS, &format!("{fewer}: {text}"))).clicked() {
                    wish = Some(LessonWish::Count(question, option, -1));
                }
                if ui.add(Button::icon_only(egui_phosphor::fill::PLUS, &format!("{more}: {text}"))).clicked() {
                    wish = Some(LessonWish::Count(question, option, 1));
                }
                coloured_ui(
                    ui,
                    Type::Choice20,
                    Face::SansBold,
                    &format!("{count}   {}. {text}", at + 1),
                    theme.tokens.ink,
                );
            });
        }
        if let Some(at) = frame.chosen().filter(|at| *at < counts.len()) {
            wish = Some(LessonWish::Count(question, at as u8, 1));
        }
    } else if held.reveal.is_some() && vote.rounds > 1 {
        let label = frame.t("lesson-vote-again");
        if ui.add(Button::plain(&label).icon(egui_phosphor::fill::ARROWS_CLOCKWISE)).clicked() {
            wish = Some(LessonWish::Vote(VoteAction::Again));
        }
    } else if held.reveal.is_none() {
        let label = frame.t("lesson-vote-open");
        if ui.add(Button::plain(&label)).clicked() {
            wish = Some(LessonWish::Vote(VoteAction::Thaw));
        }
    }
    if let Some(refused) = held.refused {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &refusal(frame, refused), theme.tokens.madder);
    }
    wish.map(Intent::Lesson)
}

fn refusal(frame: &Frame<'_>, refused: VoteRefused) -> String {
    match refused {
        VoteRefused::Withheld(why) => told::withheld(&frame.library.words, frame.lang, why),
        VoteRefused::OtherWay => frame.t("vote-other-way"),
        VoteRefused::BadTally | VoteRefused::NoSuchOption => frame.t("lesson-bad-count"),
        VoteRefused::NotNow(_) | VoteRefused::OtherRound => frame.t("vote-closed"),
    }
}
