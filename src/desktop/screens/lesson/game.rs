//! The experiment: on the projector roles and rules, then the result beside the published ones, then what a reform has changed; at the
//! teacher's hand what comes next, and the counting of raised hands.

use egui::{Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use crate::classroom::crowd::Disclosed;
use crate::classroom::game::{BRIBE, HARM, OFFERED, PUBLISHED, Played, REFUSED, REPORTED, Reform, Role, START, TAKEN};
use crate::classroom::report::ready::Ready;
use crate::classroom::told;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::game::{GameStage, GameTrouble, GameWish, HeldGame};
use crate::desktop::lesson::phones::{By, Phones};
use crate::desktop::lesson::{Held, LessonWish};
use crate::desktop::records::RecordsWish;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::screens::sheet::is_one_column;
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Button, paint};

/// What each role can do, in the order of the cells.
const CLIENT: [&str; 3] = ["experiment-client-wait", "experiment-client-offer", "experiment-client-tell"];
/// See [`CLIENT`].
const OFFICIAL: [&str; 3] = ["experiment-official-take", "experiment-official-refuse", "experiment-official-report"];

/// What a client can do: to tell afterwards is a choice where whoever tells first is not punished.
fn clients(game: &HeldGame) -> &'static [&'static str] {
    if game.reform == Some(Reform::Leniency) { &CLIENT } else { &CLIENT[..2] }
}

/// What the class sees.
pub fn shown_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) {
    let Some(game) = held.game() else { return };
    let phones = held.phones.as_ref();
    let stage = game.stage(phones);
    match (stage, game.played.as_slice()) {
        (GameStage::Revealed, [first, second, ..]) => changed_ui(ui, frame, first, second),
        (GameStage::Revealed, [first]) => result_ui(ui, frame, first),
        (GameStage::Closed, _) => {
            large_ui(ui, &frame.t("class-game-closed"));
            ui.add_space(current(ui.ctx()).px(16.0));
            large_ui(ui, &frame.t("class-game-guess"));
        }
        _ => rules_ui(ui, frame, game, phones, stage),
    }
}

/// Whether a result is shown: it takes the room of what the step says first.
pub fn is_revealed(held: &Held) -> bool {
    held.game().is_some_and(|game| game.stage(held.phones.as_ref()) == GameStage::Revealed)
}

/// Roles and rules, in a few calm words.
fn rules_ui(ui: &mut Ui, frame: &Frame<'_>, game: &HeldGame, phones: Option<&Phones>, stage: GameStage) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    if let Some(reform) = game.reform {
        let rule = told::reformed(&frame.library.words, frame.lang, reform);
        coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.t("class-game-new-rule"), t.accent);
        coloured_ui(ui, Type::Heading30, Face::SerifBold, &rule, t.ink);
    } else {
        coloured_ui(ui, Type::Speech24, Face::Serif, &frame.t("experiment-about"), t.ink);
    }
    ui.add_space(theme.px(14.0));
    let client: Vec<String> = clients(game).iter().map(|message| choice(frame, message)).collect();
    let official: Vec<String> = OFFICIAL.iter().map(|message| choice(frame, message)).collect();
    let roles = [("class-game-client", client), ("class-game-official", official)];
    let role = |ui: &mut Ui, (name, choices): &(&str, Vec<String>)| {
        coloured_ui(ui, Type::Speech24, Face::SansBold, &frame.t(name), t.accent);
        for choice in choices {
            coloured_ui(ui, Type::Speech24, Face::SansMedium, &format!("•  {choice}"), t.ink);
        }
    };
    beside_ui(ui, &theme, &roles, role);
    ui.add_space(theme.px(14.0));
    let args = Args::new().number("harm", i64::from(HARM.0)).number("points", i64::from(START.0));
    coloured_ui(ui, Type::Speech24, Face::Serif, &frame.tr("experiment-rules", &args), t.ink);
    ui.add_space(theme.px(10.0));
    match (stage, game.by()) {
        (GameStage::Open, Some(By::Phones)) => {
            let seats = phones.map_or(0, Phones::seats) as i64;
            let args = Args::new().number("n", game.decided(phones) as i64).number("of", seats);
            coloured_ui(ui, Type::Speech24, Face::SansBold, &frame.tr("class-game-by-phones", &args), t.accent);
        }
        (GameStage::Open, _) => {
            coloured_ui(ui, Type::Speech24, Face::SansBold, &frame.t("class-game-by-hands"), t.accent);
        }
        _ => {}
    }
}

/// What came of the first play, beside what was published of others.
fn result_ui(ui: &mut Ui, frame: &Frame<'_>, played: &Played) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let words = &frame.library.words;
    let ours = |known: Option<(u32, String)>, why: String| match known {
        Some((share, figure)) => Bar { share: Some(share), figure, kind: Kind::Ours },
        None => Bar { share: None, figure: why, kind: Kind::Ours },
    };
    let hidden = || frame.t("vote-hidden");
    let offered = match &played.clients {
        Ok(shown) => ours(known(frame, shown, OFFERED), hidden()),
        Err(why) => ours(None, told::withheld(words, frame.lang, *why)),
    };
    let punished = match (&played.officials, played.punished()) {
        (Err(why), _) => ours(None, told::withheld(words, frame.lang, *why)),
        (Ok(_), share) => ours(share.map(|share| (share, exactly(frame, share))), hidden()),
    };
    let others = |of: fn(&crate::classroom::game::Published) -> u32| {
        PUBLISHED.iter().map(move |result| {
            let share = of(result);
            let bar = Bar { share: Some(share), figure: exactly(frame, share), kind: Kind::Others };
            (frame.t(&format!("experiment-place-{}", result.place)), bar)
        })
    };
    let rows = |own: Bar, of| {
        let own = (frame.t("class-game-ours"), own);
        std::iter::once(own).chain(others(of)).collect::<Vec<_>>()
    };
    let groups = [
        ("class-game-offered", rows(offered, |result| result.offered)),
        ("class-game-punished", rows(punished, |result| result.punished)),
    ];
    beside_ui(ui, &theme, &groups, |ui, (name, rows)| {
        coloured_ui(ui, Type::Speech24, Face::SansBold, &frame.t(name), t.accent);
        for (label, bar) in rows {
            bar_ui(ui, &theme, &frame.t(name), label, bar);
        }
    });
    ui.add_space(theme.px(8.0));
    let officials = told::officials(words, frame.lang, played);
    coloured_ui(ui, Type::Choice20, Face::SansMedium, &officials.join("   "), t.ink_2);
    coloured_ui(ui, Type::Speech24, Face::SerifItalic, &told::meaning(words, frame.lang, played), t.accent);
    ui.add_space(theme.px(6.0));
    let note = format!("{} {}", frame.t("experiment-published"), frame.t("experiment-published-source"));
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &note, t.ink_2);
}

/// What a reform has changed: each share before and after.
fn changed_ui(ui: &mut Ui, frame: &Frame<'_>, first: &Played, second: &Played) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let words = &frame.library.words;
    if let Some(reform) = second.reform {
        let rule = told::reformed(words, frame.lang, reform);
        coloured_ui(ui, Type::Speech24, Face::SerifBold, &format!("{}: {rule}", frame.t("class-game-new-rule")), t.ink);
        ui.add_space(theme.px(8.0));
    }
    let groups: Vec<(&str, Vec<(String, Bar)>)> = [
        ("class-game-offered", Role::Client, OFFERED),
        ("class-game-took", Role::Official, TAKEN),
        ("class-game-gave-back", Role::Official, REFUSED),
        ("class-game-reported", Role::Official, REPORTED),
    ]
    .into_iter()
    .map(|(name, role, cell)| {
        let rows = [("class-game-before", first, Kind::Others), ("class-game-after", second, Kind::Ours)];
        let rows = rows.into_iter().map(|(label, played, kind)| {
            let shown = if role == Role::Client { &played.clients } else { &played.officials };
            let bar = match shown.as_ref().map(|shown| known(frame, shown, cell)) {
                Ok(Some((share, figure))) => Bar { share: Some(share), figure, kind },
                Ok(None) => Bar { share: None, figure: frame.t("vote-hidden"), kind },
                Err(why) => Bar { share: None, figure: told::withheld(words, frame.lang, *why), kind },
            };
            (frame.t(label), bar)
        });
        (name, rows.collect())
    })
    .collect();
    for pair in groups.chunks(2) {
        beside_ui(ui, &theme, pair, |ui, (name, rows)| {
            coloured_ui(ui, Type::Speech24, Face::SansBold, &frame.t(name), t.accent);
            for (label, bar) in rows {
                bar_ui(ui, &theme, &frame.t(name), label, bar);
            }
        });
        ui.add_space(theme.px(6.0));
    }
    if let (Some(before), Some(after)) = (first.queue_lost, second.queue_lost) {
        let args = Args::new().number("before", i64::from(before.0)).number("after", i64::from(after.0));
        coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.tr("class-game-queue", &args), t.ink_2);
    }
    coloured_ui(ui, Type::Speech24, Face::SerifItalic, &told::difference(words, frame.lang, first, second), t.accent);
    coloured_ui(ui, Type::Speech24, Face::Serif, &frame.t("experiment-difference"), t.ink);
}

/// What the teacher does with the experiment.
pub fn led_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, game: &HeldGame) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let phones = held.phones.as_ref();
    let mut wish = None;
    let mut button = |ui: &mut Ui, label: &str, icon: &str, first: bool, wanted: GameWish| {
        let button = if first { Button::primary(label) } else { Button::plain(label) };
        if ui.add(button.icon(icon)).clicked() {
            wish = Some(wanted);
        }
    };
    match (game.stage(phones), game.played.as_slice()) {
        (GameStage::Ready, _) => {
            let with_phones = phones.is_some_and(|phones| phones.seats() > 0);
            if with_phones {
                let label = frame.t("class-game-begin-phones");
                button(ui, &label, fill::DEVICE_MOBILE, true, GameWish::Begin(By::Phones));
            }
            let label = frame.t("class-game-begin-hands");
            button(ui, &label, fill::HAND_PALM, !with_phones, GameWish::Begin(By::Hands));
            coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("class-game-how"), t.ink_2);
            let label = frame.t(Ready::Roles.message());
            if ui.add(Button::plain(&label).icon(fill::PRINTER)).clicked() {
                return Some(Intent::Records(RecordsWish::Ready(held.lesson.id().clone(), Ready::Roles)));
            }
        }
        (GameStage::Open, _) => {
            button(ui, &frame.t("class-game-close"), fill::LOCK_SIMPLE, true, GameWish::Close);
            if game.by() == Some(By::Phones) {
                let seats = phones.map_or(0, Phones::seats) as i64;
                let args = Args::new().number("n", game.decided(phones) as i64).number("of", seats);
                coloured_ui(ui, Type::Heading30, Face::SansBold, &frame.tr("class-game-decided", &args), t.accent);
            } else {
                wish = hands_ui(ui, frame, game).or(wish);
            }
        }
        (GameStage::Closed, _) => button(ui, &frame.t("lesson-reveal"), fill::CHART_BAR, true, GameWish::Reveal),
        (GameStage::Revealed, [_]) => {
            coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.t("experiment-reform"), t.accent);
            for reform in Reform::ALL {
                let label = told::reformed(&frame.library.words, frame.lang, reform);
                button(ui, &label, fill::ARROWS_CLOCKWISE, false, GameWish::Again(reform));
            }
            for line in told::published(&frame.library.words, frame.lang) {
                coloured_ui(ui, Type::Hint16, Face::SansMedium, &line, t.ink_2);
            }
        }
        (GameStage::Revealed, _) => {
            coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.t("experiment-difference"), t.accent);
        }
    }
    if let Some(trouble) = game.trouble {
        let message = match trouble {
            GameTrouble::NothingCounted => "class-game-nothing-counted",
            GameTrouble::NoPhones => "class-game-no-phones",
            GameTrouble::Refused(_) => "class-game-not-now",
        };
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t(message), t.madder);
    }
    wish.map(|wish| Intent::Lesson(LessonWish::Game(wish)))
}

/// Counting raised hands, one role after the other. Keys 1 to 3 add a hand to a choice.
fn hands_ui(ui: &mut Ui, frame: &Frame<'_>, game: &HeldGame) -> Option<GameWish> {
    let theme = current(ui.ctx());
    let role = game.counting;
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        for (which, message) in [(Role::Client, "class-game-client"), (Role::Official, "class-game-official")] {
            let label = frame.t(message);
            if ui.add(Button::plain(&label).selected(role == which)).clicked() {
                wish = Some(GameWish::CountFor(which));
            }
        }
    });
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("class-game-count-keys"), theme.tokens.ink_2);
    let (messages, counts) = match role {
        Role::Client => (clients(game), &game.counts.0[..]),
        Role::Official => (&OFFICIAL[..], &game.counts.1[..]),
    };
    for (at, (message, count)) in (0_u8..).zip(messages.iter().zip(counts)) {
        let text = choice(frame, message);
        ui.horizontal(|ui| {
            for (message, icon, by) in [("lesson-count-fewer", fill::MINUS, -1), ("lesson-count-more", fill::PLUS, 1)] {
                let label = format!("{}: {text}", frame.t(message));
                if ui.add(Button::icon_only(icon, &label)).clicked() {
                    wish = Some(GameWish::Count(role, at, by));
                }
            }
            let line = format!("{count}   {}. {text}", at + 1);
            coloured_ui(ui, Type::Choice20, Face::SansBold, &line, theme.tokens.ink);
        });
    }
    let by_key = frame.chosen().filter(|at| *at < messages.len());
    by_key.map(|at| GameWish::Count(role, at as u8, 1)).or(wish)
}

fn choice(frame: &Frame<'_>, message: &str) -> String {
    frame.tr(message, &Args::new().number("points", i64::from(BRIBE.0)))
}

fn large_ui(ui: &mut Ui, text: &str) {
    let ink = current(ui.ctx()).tokens.ink;
    coloured_ui(ui, Type::Heading30, Face::Serif, text, ink);
}

/// What is drawn beside each other: two columns, or one where the text is large.
fn beside_ui<T>(ui: &mut Ui, theme: &Theme, parts: &[T], draw: impl Fn(&mut Ui, &T)) {
    if is_one_column(theme) {
        for part in parts {
            draw(ui, part);
            ui.add_space(theme.px(8.0));
        }
        return;
    }
    ui.columns(parts.len().max(1), |columns| {
        for (column, part) in columns.iter_mut().zip(parts) {
            // Columns would stretch the spaces of a text to their width.
            column.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| draw(ui, part));
        }
    });
}

/// The room for a label beside its bar, in lengths of the design.
const BESIDE: f32 = 196.0;

/// A bar: ours is filled, others' are drawn by their edge.
struct Bar {
    share: Option<u32>,
    figure: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ours,
    Others,
}

/// A share that may be shown, with its words.
fn known(frame: &Frame<'_>, shown: &Disclosed, cell: u8) -> Option<(u32, String)> {
    let share = told::share(&frame.library.words, frame.lang, shown, cell)?;
    let text = frame.tr("class-game-share", &Args::new().text("share", share));
    Some((shown.thousandths(cell)?, text))
}

fn exactly(frame: &Frame<'_>, share: u32) -> String {
    frame.tr("class-game-share", &Args::new().number("share", i64::from((share + 5) / 10)))
}

/// A label with its bar beside it, or below it where the text is large, and the figure at its end. Readers hear of what it is, too.
fn bar_ui(ui: &mut Ui, theme: &Theme, of: &str, label: &str, bar: &Bar) {
    let t = &theme.tokens;
    let wide = ui.available_width();
    let ours = bar.kind == Kind::Ours;
    let below = is_one_column(theme);
    let beside = theme.em(BESIDE).min(wide * 0.4);
    let font = theme.font_in(Type::Choice20, if ours { Face::SansBold } else { Face::SansMedium });
    let (words, room) = match bar.share {
        Some(_) => (label.to_owned(), if below { wide } else { beside }),
        None => (format!("{label}: {}", bar.figure), wide),
    };
    let words = ui.painter().layout(words, font, t.ink, room);
    let thick = theme.em(26.0);
    let (high, left, top) = match bar.share {
        None => (words.size().y, 0.0, 0.0),
        Some(_) if below => (words.size().y + thick, 0.0, words.size().y),
        Some(_) => {
            let high = words.size().y.max(thick);
            (high, beside + theme.px(10.0), (high - thick) / 2.0)
        }
    };
    let (rect, response) = ui.allocate_exact_size(vec2(wide, high + theme.px(7.0)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{of}. {label}: {}", bar.figure)));
    let beside_it = if below { 0.0 } else { (high - words.size().y) / 2.0 };
    ui.painter().galley(rect.min + vec2(0.0, beside_it), words, t.ink);
    let Some(share) = bar.share else { return };
    let figure = ui.painter().layout_no_wrap(bar.figure.clone(), theme.font_in(Type::Choice20, Face::SansBold), t.ink);
    let room = (wide - left - figure.size().x - theme.px(16.0)).max(theme.px(40.0));
    let long = (room * share as f32 / 1000.0).max(theme.px(3.0));
    let line = Rect::from_min_size(rect.min + vec2(left, top), vec2(long, thick));
    let radius = theme.px(4.0);
    if ours {
        ui.painter().rect_filled(line, paint::corner(radius), t.accent);
    } else {
        ui.painter().rect_filled(line, paint::corner(radius), t.accent_pale);
        paint::edge(ui.painter(), line, radius, theme.px(t.sizes.edge), t.accent);
    }
    let at = pos2(line.max.x + theme.px(10.0), line.center().y - figure.size().y / 2.0);
    ui.painter().galley(at, figure, t.ink);
}
