//! Printed cards at the teacher's hand: a photograph is read here, what is not sure is looked at, and a small picture tells whether it is
//! upright.
//!
//! A card's answer cannot be seen by eye in a photograph. So beside a cut-out each answer has a drawing of how the card would look then.

use egui::{ColorImage, Id, Rect, Sense, TextureHandle, TextureOptions, Ui, vec2};
use egui_phosphor::fill;

use crate::classroom::cards::code::{Card, FRAMED, Side};
use crate::classroom::cards::grey::Grey;
use crate::classroom::cards::merge::Open;
use crate::classroom::cards::photo::NoPhoto;
use crate::classroom::cards::read::Trust;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::lesson::Held;
use crate::desktop::lesson::cards::{CardsWish, MOST_ANSWERS, Said, Shot};
use crate::desktop::lesson::vote::HeldVote;
use crate::desktop::screens::reading::coloured_ui;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::Button;

/// Reading photographs, and settling what is not sure.
pub fn cards_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, vote: &HeldVote, labels: &[String]) -> Option<CardsWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let note = |ui: &mut Ui, text: &str| coloured_ui(ui, Type::Hint16, Face::SansMedium, text, t.ink_2);
    if labels.len() > MOST_ANSWERS {
        note(ui, &frame.t("cards-too-many"));
        return None;
    }
    let mut wish = dropped(ui);
    let votes = vote.cards.of(vote.counting);
    if let Some((card, open)) = votes.open().next() {
        return open_ui(ui, frame, vote, (*card, open), labels).or(wish);
    }
    if votes.is_empty() {
        note(ui, &format!("{} {}", frame.t("cards-about"), frame.t("cards-how")));
    }
    if held.cards.is_reading() {
        // The thread wakes nobody.
        ui.ctx().request_repaint_after_secs(0.1);
        coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.t("cards-reading"), t.accent);
    } else if ui.add(Button::plain(&frame.t("cards-newest")).icon(fill::CAMERA)).clicked() {
        wish = wish.or(Some(CardsWish::Newest));
    }
    if let Some(said) = &held.cards.said {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &told(frame, said), t.madder);
    }
    if votes.is_empty() {
        if vote.is_counted() {
            note(ui, &frame.t("cards-replaces"));
        }
        return wish;
    }
    let answered: Vec<Card> = votes.answered().collect();
    let text = frame.tr("cards-answered", &Args::new().number("n", answered.len() as i64));
    coloured_ui(ui, Type::Choice20, Face::SansBold, &text, t.accent);
    let missing = held.cards.known.iter().filter(|card| !answered.contains(card));
    let missing: Vec<String> = missing.map(|card| card.number().to_string()).collect();
    if !missing.is_empty() {
        note(ui, &frame.tr("cards-missing", &Args::new().text("cards", missing.join(", "))));
    }
    if let Some(shot) = &vote.cards.shot {
        ui.horizontal(|ui| {
            shot_ui(ui, shot);
            ui.vertical(|ui| {
                note(ui, &frame.t("cards-upright"));
                if ui.add(Button::plain(&frame.t("cards-turn")).icon(fill::ARROW_CLOCKWISE)).clicked() {
                    wish = Some(CardsWish::Turn);
                }
            });
        });
    }
    wish
}

/// Before the lesson: the cards can be printed.
pub fn print_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) -> Option<CardsWish> {
    let theme = current(ui.ctx());
    let pressed = ui.add(Button::plain(&frame.t("cards-print")).icon(fill::PRINTER)).clicked();
    if let Some(said) = &held.cards.said {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &told(frame, said), theme.tokens.ink);
    }
    pressed.then_some(CardsWish::Print)
}

/// A file that was dropped onto the window.
fn dropped(ui: &Ui) -> Option<CardsWish> {
    ui.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned())).map(CardsWish::File)
}

fn told(frame: &Frame<'_>, said: &Said) -> String {
    let named = |message: &str, file: &str| {
        let file = if file.is_empty() { frame.t("cards-from-phone") } else { file.to_owned() };
        frame.tr(message, &Args::new().text("file", file))
    };
    match said {
        Said::NoNewest => frame.t("cards-no-newest"),
        Said::OtherWay => frame.t("vote-other-way"),
        Said::Printed(path) => named("cards-printed", &path.display().to_string()),
        Said::NotPrinted(path) => named("cards-not-printed", &path.display().to_string()),
        Said::None(file) => named("cards-none", file),
        Said::Trouble(file, NoPhoto::OtherFormat) => named("cards-other-format", file),
        Said::Trouble(file, NoPhoto::TooLarge) => named("cards-too-large", file),
        Said::Trouble(file, NoPhoto::Broken) => named("cards-broken", file),
    }
}

/// A card that the teacher has to look at. Number keys give its answer.
fn open_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    vote: &HeldVote,
    (card, open): (Card, &Open),
    labels: &[String],
) -> Option<CardsWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let number = Args::new().number("number", i64::from(card.number()));
    let head = frame.tr("cards-look", &number);
    coloured_ui(ui, Type::Choice20, Face::SansBold, &head, t.madder);
    let keys = frame.tr("cards-settle-keys", &Args::new().number("n", labels.len() as i64));
    let about = format!("{} {keys}", frame.t(open.why.message()));
    coloured_ui(ui, Type::Hint16, Face::SansMedium, &about, t.ink_2);
    let mut wish = None;
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            if let Some(part) = vote.cards.cut_outs.get(&card) {
                let revision = vote.cards.shot.as_ref().map_or(0, |shot| shot.revision);
                let texture = texture(ui, ("cut-out", card.number()), revision, || image(part));
                picture_ui(ui, &texture, theme.em(150.0));
            }
            if ui.add(Button::plain(&frame.t("cards-dismiss")).icon(fill::X)).clicked() {
                wish = Some(CardsWish::Settle(card, None));
            }
        });
        ui.vertical(|ui| {
            for (side, text) in Side::ALL.into_iter().zip(labels) {
                ui.horizontal(|ui| {
                    let texture = texture(ui, ("card", card.number(), side.index()), 0, || image(&drawn(card, side)));
                    picture_ui(ui, &texture, theme.em(34.0));
                    let args = Args::new().text("letter", side.letter().to_string()).text("text", text.as_str());
                    if ui.add(Button::plain(&frame.tr("cards-settle", &args))).clicked() {
                        wish = Some(CardsWish::Settle(card, Some(side)));
                    }
                });
            }
        });
    });
    let by_key = frame.chosen().filter(|at| *at < labels.len()).and_then(|at| Side::ALL.get(at).copied());
    by_key.map(|side| CardsWish::Settle(card, Some(side))).or(wish)
}

/// The whole photograph, small, with a dot on each card.
fn shot_ui(ui: &mut Ui, shot: &Shot) {
    let theme = current(ui.ctx());
    let texture = texture(ui, "shot", shot.revision, || image(&shot.small));
    let rect = picture_ui(ui, &texture, theme.em(150.0));
    for (x, y, trust) in &shot.marks {
        let at = rect.min + vec2(rect.width() * *x as f32 / 1000.0, rect.height() * *y as f32 / 1000.0);
        let color = if *trust == Trust::Sure { theme.tokens.accent } else { theme.tokens.madder };
        ui.painter().circle_filled(at, theme.px(4.0), color);
    }
}

/// A picture whose longer side is this. It has no name: the words beside it say what it is.
fn picture_ui(ui: &mut Ui, texture: &TextureHandle, side: f32) -> Rect {
    let [width, height] = texture.size().map(|length| length as f32);
    let size = vec2(width, height) * (side / width.max(height).max(1.0));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    egui::Image::from_texture(egui::load::SizedTexture::new(texture.id(), size)).paint_at(ui, rect);
    rect
}

/// A picture that was handed to the graphics card before, or is now.
fn texture(
    ui: &Ui,
    name: impl std::hash::Hash + std::fmt::Debug,
    revision: u64,
    image: impl FnOnce() -> ColorImage,
) -> TextureHandle {
    let id = Id::new(("cards", name));
    let known: Option<(u64, TextureHandle)> = ui.ctx().data(|data| data.get_temp(id));
    if let Some((_, texture)) = known.filter(|(of, _)| *of == revision) {
        return texture;
    }
    let texture = ui.ctx().load_texture("cards", image(), TextureOptions::LINEAR);
    ui.ctx().data_mut(|data| data.insert_temp(id, (revision, texture.clone())));
    texture
}

fn image(grey: &Grey) -> ColorImage {
    ColorImage::from_gray([grey.width(), grey.height()], grey.pixels())
}

/// A card with this side on top and white round it, four pixels a square.
fn drawn(card: Card, side: Side) -> Grey {
    const SQUARE: usize = 4;
    const ALL: usize = (FRAMED + 2) * SQUARE;
    let black = |x: usize, y: usize| {
        let place = |at: usize| (at / SQUARE).checked_sub(1);
        let (Some(column), Some(row)) = (place(x), place(y)) else { return false };
        card.is_black(row, column)
    };
    let pixels = (0..ALL * ALL).map(|at| if black(at % ALL, at / ALL) { 20 } else { 255 }).collect();
    let upright = Grey::new(ALL, ALL, pixels);
    // Turned anticlockwise, the next side is on top.
    upright.map_or_else(Grey::dot, |grey| grey.turned((4 - side.index()) % 4))
}
