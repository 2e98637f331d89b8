//! The end: the receipt, which is copied on paper, and the ways to hand the result in. After practice also what it was worth, and why.

use egui::{Ui, vec2};
use egui_phosphor::fill;

use super::pictures::{picture_ui, turn_ui};
use super::{ContestMemory, code_ui, round_name, spelled, wish};
use crate::content::round::{TaskKind, task_message};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::contest::hand_in::{NotSent, sticks};
use crate::desktop::contest::{ContestWish, Finished, HandIn, Handed, Page};
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::screens::View;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::screens::sheet::{closed_sheet_ui, is_one_column, two_parts};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, TextField, scroll_ui};
use crate::olympiad::grade::{Because, Card};

/// The end.
pub fn done_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    finished: &Finished,
    memory: &mut ContestMemory,
    painted: &mut Painted,
) -> Option<Intent> {
    let title = round_name(frame, &finished.round);
    let wanted = closed_sheet_ui(ui, painted, &title, |ui, body| {
        let theme = current(ui.ctx());
        let shows = finished.page == Page::Pictures;
        let [left, right] = two_parts(body, &theme, 0.62, 0.5);
        let padding = vec2(theme.px(28.0), theme.px(22.0));
        let panel = || Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        panel().show_in(ui, left, |ui| {
            if shows {
                picture_ui(ui, frame, finished, memory, view.elapsed);
            } else {
                scroll_ui(ui, "contest-receipt", |ui| receipt_ui(ui, frame, finished));
            }
        });
        panel()
            .show_in(ui, right, |ui| {
                scroll_ui(ui, "contest-hand-in", |ui| match finished.page {
                    Page::Copy => copy_ui(ui, frame, finished, memory),
                    Page::Send => send_ui(ui, frame, finished, memory),
                    Page::Pictures => {
                        turn_ui(ui, frame, finished, memory, view.elapsed);
                        back_ui(ui, frame)
                    }
                    _ => ways_ui(ui, frame, view, finished),
                })
                .inner
            })
            .inner
    });
    let back = frame.asked(Command::Back) && finished.page != Page::Tasks;
    wanted.or_else(|| back.then(|| wish(ContestWish::HandIn(HandIn::Show(Page::Tasks)))))
}

fn receipt_ui(ui: &mut Ui, frame: &Frame<'_>, finished: &Finished) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let title = if finished.by_time { "contest-time-over" } else { "contest-done" };
    coloured_ui(ui, Type::Title38, Face::SerifBold, &frame.t(title), t.ink);
    // The code is what has to be seen without scrolling, in the largest letters too.
    coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.t("contest-receipt"), t.ink);
    let spoken = frame.tr("contest-receipt-spoken", &Args::new().text("code", spelled(&finished.receipt)));
    code_ui(ui, &finished.receipt, &spoken);
    let args = Args::new().number("n", i64::from(finished.number));
    coloured_ui(ui, Type::Choice20, Face::SansMedium, &frame.tr("contest-done-number", &args), t.ink_2);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("contest-receipt-about"), t.ink);
    if let Some(card) = &finished.card {
        ui.add_space(theme.px(10.0));
        card_ui(ui, frame, finished, card);
    }
}

/// What a practice round was worth.
fn card_ui(ui: &mut Ui, frame: &Frame<'_>, finished: &Finished, card: &Card) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let Some(round) = frame.library.rounds.get(&finished.round) else { return };
    let args = Args::new().number("n", i64::from(card.points()));
    coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.tr("contest-points", &args), t.accent);
    for (task, worth) in round.tasks.iter().zip(&card.tasks) {
        let name = task_message(&round.id, &task.id);
        let args = Args::new()
            .text("task", frame.t(&name))
            .number("n", i64::from(worth.points))
            .number("of", i64::from(task.most));
        coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.tr("contest-points-of", &args), t.ink);
        match (&worth.because, &task.kind) {
            (Because::Sheet(awards), TaskKind::Level { sheet, .. }) => {
                for award in awards {
                    let Some((rule, _)) = sheet.get(award.rule) else { continue };
                    let sign = if award.points > 0 { "+" } else { "−" };
                    let why = frame.attr(&name, rule.as_str());
                    let line = format!("{sign}{}  {why}", award.points.abs());
                    coloured_ui(ui, Type::Hint16, Face::SansMedium, &line, t.ink);
                }
            }
            (Because::Questions(answers), _) => {
                let right = answers.iter().filter(|(_, right)| *right).count();
                let args = Args::new().number("n", right as i64).number("of", answers.len() as i64);
                coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.tr("contest-points-quiz", &args), t.ink);
            }
            _ => coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("contest-task-new"), t.ink_2),
        }
    }
}

fn ways_ui(ui: &mut Ui, frame: &Frame<'_>, view: &View<'_>, finished: &Finished) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let mut intent = None;
    coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t("contest-hand-in"), t.ink);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("contest-hand-in-about"), t.ink);
    ui.spacing_mut().item_spacing.y = theme.px(9.0);
    let ways = [
        ("contest-way-copy", fill::USB, Page::Copy),
        ("contest-way-send", fill::PAPER_PLANE_TILT, Page::Send),
        ("contest-way-pictures", fill::QR_CODE, Page::Pictures),
    ];
    for (message, icon, page) in ways {
        let (label, detail) = (frame.t(message), frame.attr(message, "about"));
        let response = ui.add(Button::plain(&label).detail(&detail).icon(icon).fill_width());
        frame.first(&response);
        if response.clicked() {
            intent = Some(wish(ContestWish::HandIn(HandIn::Show(page))));
        }
    }
    let args = Args::new().text("path", finished.path.display().to_string());
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.tr("contest-lies-here", &args), t.ink_2);
    handed_ui(ui, frame, finished);
    ui.add_space(theme.px(6.0));
    ui.horizontal_wrapped(|ui| {
        let mut first = finished.is_handed_in();
        let mut button = |ui: &mut Ui, message: &str, icon: &str, wanted: ContestWish| {
            let label = frame.t(message);
            let button = if first { Button::primary(&label) } else { Button::plain(&label) };
            first = false;
            if ui.add(button.icon(icon)).clicked() {
                intent = Some(wish(wanted));
            }
        };
        // The round is open still: whoever sits down next only types a ballot in.
        if view.sealed.is_some_and(|sealed| sealed.open.is_some()) {
            button(ui, "contest-next-person", fill::USER_PLUS, ContestWish::Next);
        }
        button(ui, "contest-leave", fill::HOUSE, ContestWish::Leave);
    });
    intent
}

/// What became of handing in.
fn handed_ui(ui: &mut Ui, frame: &Frame<'_>, finished: &Finished) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    if finished.is_sending() {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("contest-sending"), t.ink_2);
        return;
    }
    let Some(last) = finished.handed.last() else { return };
    let (text, color) = match last {
        Handed::Copied(path) => {
            let args = Args::new().text("path", path.display().to_string());
            (frame.tr("contest-copied", &args), t.accent)
        }
        Handed::NotCopied(path) => (frame.tr("contest-not-copied", &Args::new().text("path", path.as_str())), t.madder),
        Handed::Sent => (frame.t("contest-sent"), t.accent),
        Handed::NotSent(why) => (
            frame.t(match why {
                NotSent::NoAddress => "contest-send-no-address",
                NotSent::Silent => "contest-send-silent",
                NotSent::WrongCode => "contest-send-wrong-code",
                NotSent::Busy => "contest-send-busy",
                NotSent::Junk => "contest-send-junk",
                NotSent::Full => "contest-send-full",
                NotSent::Other => "contest-send-other",
            }),
            t.madder,
        ),
    };
    coloured_ui(ui, Type::Ui18, Face::SansBold, &text, color);
}

fn back_ui(ui: &mut Ui, frame: &Frame<'_>) -> Option<Intent> {
    ui.add_space(current(ui.ctx()).px(6.0));
    let label = frame.t("contest-other-way");
    let back = ui.add(Button::plain(&label).icon(fill::ARROW_LEFT)).clicked();
    back.then(|| wish(ContestWish::HandIn(HandIn::Show(Page::Tasks))))
}

fn copy_ui(ui: &mut Ui, frame: &Frame<'_>, finished: &Finished, memory: &mut ContestMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let mut to = None;
    coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t("contest-way-copy"), t.ink);
    let sticks = sticks();
    let about = if sticks.is_empty() { "contest-no-stick" } else { "contest-which-stick" };
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t(about), t.ink);
    for stick in &sticks {
        let label = stick.display().to_string();
        if ui.add(Button::plain(&label).icon(fill::USB).fill_width()).clicked() {
            to = Some(stick.clone());
        }
    }
    ui.add_space(theme.px(6.0));
    ui.add(TextField::line(&mut memory.folder, &frame.t("contest-folder"), 400));
    let label = frame.t("contest-copy");
    if ui.add(Button::primary(&label).icon(fill::COPY)).clicked() && !memory.folder.trim().is_empty() {
        to = Some(memory.folder.trim().into());
    }
    handed_ui(ui, frame, finished);
    back_ui(ui, frame).or_else(|| Some(wish(ContestWish::HandIn(HandIn::Copy(to?)))))
}

fn send_ui(ui: &mut Ui, frame: &Frame<'_>, finished: &Finished, memory: &mut ContestMemory) -> Option<Intent> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    coloured_ui(ui, Type::Heading30, Face::SerifBold, &frame.t("contest-way-send"), t.ink);
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("contest-send-about"), t.ink);
    let address = frame.t("contest-address");
    let code = frame.t("contest-collector-code");
    let field = |ui: &mut Ui, text: &mut String, label: &str, most: usize| {
        let response = ui.add(TextField::line(text, label, most));
        frame.first(&response);
    };
    if is_one_column(&theme) {
        field(ui, &mut memory.address, &address, 60);
        field(ui, &mut memory.code, &code, 12);
    } else {
        ui.columns(2, |columns| {
            field(&mut columns[0], &mut memory.address, &address, 60);
            field(&mut columns[1], &mut memory.code, &code, 12);
        });
    }
    ui.add_space(theme.px(6.0));
    let label = frame.t("contest-send");
    let sends = ui.add(Button::primary(&label).icon(fill::PAPER_PLANE_TILT)).clicked() && !finished.is_sending();
    handed_ui(ui, frame, finished);
    let send = || wish(ContestWish::HandIn(HandIn::Send(memory.address.clone(), memory.code.clone())));
    back_ui(ui, frame).or_else(|| sends.then(send))
}
