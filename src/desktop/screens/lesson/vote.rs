//! A vote: on the projector its question, its options and, once it may be shown, what came of it; at the teacher's hand the counting of
//! raised hands.

use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::cards::cards_ui;
use super::words;
use crate::classroom::crowd::{Disclosed, Figure};
use crate::classroom::lesson::sheet::option_label;
use crate::classroom::told;
use crate::classroom::vote::{Beside, Question, Reveal, Stage, VoteAction, VoteRefused};
use crate::content::lesson::{Step, Vote};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::phones::{By, Phones};
use crate::desktop::lesson::vote::{HeldVote, VoteWish};
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::screens::sheet::is_one_column;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Button, paint};

/// How high a bar is and how far one is from the next, in lengths of the design: read from the last row.
const BAR: f32 = 18.0;
const BAR_STEP: f32 = 23.0;
/// How much of a row its words have, beside the bars.
const WORDS: f32 = 0.42;

/// What the class sees.
pub fn shown_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, step: &Step, asked: &Vote) {
    let theme = current(ui.ctx());
    let own = |attribute| words(frame, held, step.id.as_str(), Some(attribute));
    let labels = labels(frame, held, step, asked);
    let lesson = held;
    let Some(held) = held.vote() else { return };
    // Once there is a result it needs the room, and everybody knows the question.
    let role = if held.reveal.is_some() { Type::Choice20 } else { Type::Heading30 };
    coloured_ui(ui, role, Face::Serif, &own("question"), theme.tokens.ink);
    ui.add_space(theme.px(if held.reveal.is_some() { 4.0 } else { 12.0 }));
    let note = |ui: &mut Ui, text: &str| coloured_ui(ui, Type::Choice20, Face::SansMedium, text, theme.tokens.ink_2);
    let catalogue = &frame.library.words;
    if let Some(reveal) = &held.reveal {
        // What the lesson is about comes before the figures, so that it is never below the fold.
        if let Some(gap) = largest_gap(reveal) {
            coloured_ui(ui, Type::Speech24, Face::Serif, &told::gap(catalogue, frame.lang, gap), theme.tokens.ink);
        }
        let minority = frame.t(reveal.minority.message());
        coloured_ui(ui, Type::Speech24, Face::SerifItalic, &minority, theme.tokens.accent);
        ui.add_space(theme.px(8.0));
    }
    for (at, text) in (0..).zip(&labels) {
        option_ui(ui, frame, &theme, at, text, held.reveal.as_deref());
    }
    ui.add_space(theme.px(8.0));
    match &held.reveal {
        None => {
            let asks = match held.counting {
                Question::Own => {
                    let adults = lesson.plan().is_some_and(|plan| plan.audience.is_grown());
                    frame.library.words.ui(frame.lang, "vote-own", adults.then_some("polite"), &Args::new())
                }
                Question::Guess => own("predict"),
            };
            coloured_ui(ui, Type::Speech24, Face::SansBold, &asks, theme.tokens.accent);
            note(ui, &frame.t("vote-changeable"));
        }
        Some(reveal) => {
            if let Some(beneath) = told::beneath(catalogue, frame.lang, &reveal.own) {
                note(ui, &beneath);
            }
            for shift in &reveal.shifts {
                let option = labels.get(usize::from(shift.option.0)).map_or("", String::as_str);
                note(ui, &format!("{option}: {}", told::shift(catalogue, frame.lang, shift)));
            }
        }
    }
}

/// Whether a result is shown: then the title gives way to it.
pub fn is_revealed(held: &Held) -> bool {
    held.vote().is_some_and(|vote| vote.reveal.is_some())
}

/// The words of the options, in order.
fn labels(frame: &Frame<'_>, held: &Held, step: &Step, asked: &Vote) -> Vec<String> {
    let label = |option| option_label(frame.library, &held.lesson, frame.lang, &step.id, asked, option);
    asked.options.iter().map(label).collect()
}

/// What a class thinks of itself, and what it is, differ most here.
fn largest_gap(reveal: &Reveal) -> Option<&Beside> {
    reveal.gaps.iter().max_by_key(|gap| gap.first.abs_diff(gap.second)).filter(|gap| gap.first != gap.second)
}

/// A row: the number, the words, and two bars once there is a result: beside the words, or below them where the text is large.
fn option_ui(ui: &mut Ui, frame: &Frame<'_>, theme: &Theme, at: u8, text: &str, reveal: Option<&Reveal>) {
    let t = &theme.tokens;
    let lines = reveal.map_or_else(Vec::new, |reveal| lines(reveal, at));
    let beside = reveal.is_some() && !is_one_column(theme);
    let badge = theme.em(if beside { 32.0 } else { 38.0 });
    let wide = ui.available_width();
    let room = wide - badge - theme.px(16.0);
    let words = if beside { room * WORDS } else { room };
    let role = if beside { Type::Choice20 } else { Type::Speech24 };
    let galley = ui.painter().layout(text.to_owned(), theme.font(role), t.ink, words);
    let bars = theme.em(BAR_STEP) * lines.len() as f32;
    let high = galley.size().y.max(badge);
    let height = if beside { high.max(bars) } else { high + bars } + theme.px(if beside { 6.0 } else { 10.0 });
    let (rect, response) = ui.allocate_exact_size(vec2(wide, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{}. {text}", at + 1)));
    let centre = pos2(rect.min.x + badge / 2.0, rect.min.y + badge / 2.0);
    ui.painter().circle_filled(centre, badge / 2.0, t.gold);
    let font = theme.font_in(Type::Choice20, Face::SansBold);
    ui.painter().text(centre, egui::Align2::CENTER_CENTER, (at + 1).to_string(), font, t.focus_casing);
    let left = rect.min.x + badge + theme.px(16.0);
    let top = rect.min.y + (badge - galley.size().y).max(0.0) / 2.0;
    let (x, y, long) = if beside {
        (left + words + theme.px(20.0), rect.min.y + theme.px(3.0), room - words - theme.px(20.0))
    } else {
        (left, top + galley.size().y + theme.px(4.0), room)
    };
    ui.painter().galley(pos2(left, top), galley, t.ink);
    for (n, (shown, asked)) in lines.into_iter().enumerate() {
        let top = y + n as f32 * theme.em(BAR_STEP);
        let line = Rect::from_min_size(pos2(x, top), vec2(long, theme.em(BAR)));
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
    let words = theme.em(290.0).min(rect.width() * 0.6);
    let room = rect.width() - words;
    let share = shown.thousandths(at).unwrap_or(0) as f32 / 1000.0;
    let bar = Rect::from_min_size(rect.min, vec2((room * share).max(theme.px(3.0)), rect.height()));
    ui.painter().rect_filled(bar, paint::corner(theme.px(4.0)), color);
    let figure = told::figure(&frame.library.words, frame.lang, shown.figure(at));
    let text = format!("{}: {figure}", frame.t(label));
    let at = pos2(bar.max.x + theme.px(8.0), rect.center().y);
    let font = theme.font(Type::Ui18);
    ui.painter().text(at, egui::Align2::LEFT_CENTER, text, font, theme.tokens.ink);
}

/// What the teacher does with a vote.
pub fn counting_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, step: &Step, asked: &Vote) -> Option<Intent> {
    let theme = current(ui.ctx());
    let (open, standing) = (held.vote()?, held.standing()?);
    let (mut wish, mut intent) = (None, None);
    let mut button = |ui: &mut Ui, message: &str, icon: &str, action: VoteAction| {
        let label = frame.t(message);
        let first = action == VoteAction::Reveal;
        let button = if first { Button::primary(&label) } else { Button::plain(&label) };
        if ui.add(button.icon(icon)).clicked() {
            wish = Some(VoteWish::Rule(action));
        }
    };
    match standing.stage {
        Stage::Open => {
            if standing.by == By::Phones {
                let seats = held.phones.as_ref().map_or(0, Phones::seats);
                let args = Args::new().number("n", standing.voted as i64).number("of", seats as i64);
                coloured_ui(ui, Type::Heading30, Face::SansBold, &frame.tr("lesson-voted", &args), theme.tokens.accent);
            }
            button(ui, "lesson-reveal", fill::CHART_BAR, VoteAction::Reveal);
            let labels = labels(frame, held, step, asked);
            let mut cards = |ui: &mut Ui| {
                if open.takes_cards(held.phones.as_ref()) {
                    let cards = cards_ui(ui, frame, held, open, &labels);
                    intent = cards.map(|wish| Intent::Lesson(LessonWish::Cards(wish)));
                }
            };
            // While a card is looked at, the question stays.
            let looks_at_card = open.cards.of(open.counting).open().next().is_some();
            if standing.by == By::Hands && !looks_at_card {
                wish = question_ui(ui, frame, open).or(wish);
            }
            // A class that votes with cards has them first, and one that raises hands its hands.
            let by_cards = looks_at_card || open.cards.votes.iter().any(|votes| !votes.is_empty());
            if by_cards {
                cards(ui);
            }
            if standing.by == By::Hands {
                wish = hands_ui(ui, frame, open, &labels).or(wish);
            }
            if !by_cards {
                cards(ui);
            }
        }
        _ if open.reveal.is_none() => button(ui, "lesson-vote-open", fill::ARROW_BEND_UP_LEFT, VoteAction::Thaw),
        _ if asked.rounds > standing.round.0 => {
            button(ui, "lesson-vote-again", fill::ARROWS_CLOCKWISE, VoteAction::Again);
        }
        _ => {}
    }
    if let Some(refused) = open.refused {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &refusal(frame, refused), theme.tokens.madder);
    }
    intent.or(wish.map(|wish| Intent::Lesson(LessonWish::Vote(wish))))
}

/// Which of the two questions is counted.
fn question_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldVote) -> Option<VoteWish> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        for (which, message) in [(Question::Own, "lesson-count-own"), (Question::Guess, "lesson-count-guess")] {
            let label = frame.t(message);
            if ui.add(Button::plain(&label).selected(held.counting == which)).clicked() {
                wish = Some(VoteWish::CountFor(which));
            }
        }
    });
    wish
}

/// Counting raised hands. Keys 1 to 6 add a hand to an option.
fn hands_ui(ui: &mut Ui, frame: &Frame<'_>, held: &HeldVote, labels: &[String]) -> Option<VoteWish> {
    let theme = current(ui.ctx());
    let question = held.counting;
    let mut wish = None;
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("lesson-count-keys"), theme.tokens.ink_2);
    let counts = held.counted(question);
    for (option, (count, text)) in (0_u8..).zip(counts.iter().zip(labels)) {
        ui.horizontal(|ui| {
            for (message, icon, by) in [("lesson-count-fewer", fill::MINUS, -1), ("lesson-count-more", fill::PLUS, 1)] {
                let label = format!("{}: {text}", frame.t(message));
                if ui.add(Button::icon_only(icon, &label)).clicked() {
                    wish = Some(VoteWish::Count(question, option, by));
                }
            }
            let line = format!("{count}   {}. {text}", option + 1);
            coloured_ui(ui, Type::Choice20, Face::SansBold, &line, theme.tokens.ink);
        });
    }
    // While a card is looked at, keys give its answer.
    let looks = held.cards.of(question).open().next().is_some();
    let by_key = frame.chosen().filter(|at| *at < counts.len() && !looks);
    by_key.map(|at| VoteWish::Count(question, at as u8, 1)).or(wish)
}

fn refusal(frame: &Frame<'_>, refused: VoteRefused) -> String {
    match refused {
        VoteRefused::Withheld(why) => told::withheld(&frame.library.words, frame.lang, why),
        VoteRefused::OtherWay => frame.t("vote-other-way"),
        VoteRefused::BadTally | VoteRefused::NoSuchOption => frame.t("lesson-bad-count"),
        VoteRefused::NotNow(_) | VoteRefused::OtherRound => frame.t("vote-closed"),
    }
}
