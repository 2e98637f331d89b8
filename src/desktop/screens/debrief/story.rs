//! The panels of the first page: what happened and to whom, why it was possible, the law card, what changed.

use std::sync::Arc;

use egui::{Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::{DebriefMemory, Told};
use crate::content::cast::Mood;
use crate::content::ids::{CodexId, PersonId};
use crate::content::level::Pictogram;
use crate::content::markup::plain;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::painted::Painted;
use crate::desktop::people;
use crate::desktop::screens::play::dialogue::inside;
use crate::desktop::screens::play::stage;
use crate::desktop::screens::reading::{self, Spot, coloured_ui, panel_ui, prose_ui, section_ui};
use crate::desktop::theme::{Face, Theme, Type, current};
use crate::desktop::widgets::{Button, Ornament, Panel, PanelKind, Score, ScoreStack, paint};
use crate::play::telling;

const CORNER: f32 = 30.0;
const PADDING: egui::Vec2 = vec2(26.0, 20.0);
/// The radius of a pictogram.
const PICTURE: f32 = 23.0;
/// How high a face is shown, in lengths of the design.
const FACE: f32 = 62.0;

fn paper() -> Panel {
    Panel::new(PanelKind::Paper).corner(CORNER).padding(PADDING)
}

/// How large the parts of the two panels at the left are set: smaller before anything has to be scrolled.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Fit {
    /// The text.
    pub role: Type,
    /// How high a face is shown, in lengths of the design.
    pub face: f32,
    /// The radius of a pictogram.
    pub picture: f32,
}

impl Fit {
    /// From the largest to the smallest.
    pub const ALL: [Self; 3] = [
        Self { role: Type::Ui18, face: FACE, picture: PICTURE },
        Self { role: Type::Hint16, face: FACE, picture: PICTURE },
        Self { role: Type::Hint16, face: FACE * 0.62, picture: PICTURE * 0.75 },
    ];
}

/// How high the panels of what happened and of why would like to be.
pub fn wanted_heights(ui: &Ui, told: &Told<'_>, rect: Rect, fit: Fit) -> [f32; 2] {
    let theme = current(ui.ctx());
    let width = rect.width() - theme.px(PADDING.x * 2.0);
    let text = |attribute| reading::prose_height(ui, fit.role, &told.ending_word(attribute), width);
    let frame = theme.px(PADDING.y * 2.0 + reading::ROW_GAP * 5.0) + theme.em(34.0);
    let caption =
        |text: String, room: f32| centred(ui, &text, theme.font(Type::Source14), theme.tokens.ink_2, room).size().y;
    let faces = told.ending.faces.iter().map(|(who, _)| {
        let room = ((width - theme.px(20.0)) / 3.0).min(theme.em(150.0));
        caption(told.ending_word(Some(&format!("face-{who}"))), room)
    });
    let weak = (1..=3).map(|at| caption(told.ending_word(Some(&format!("weak-{at}"))), width / 3.0 - theme.px(6.0)));
    let link = told.ending.reform.as_ref().map_or(0.0, |reform| {
        let label = told.frame.tr("debrief-stronger", &Args::new().text("reform", told.frame.t(reform.as_str())));
        reading::prose_height(ui, Type::Ui18, &label, width) + theme.px(6.0)
    });
    let happened = frame + text(None) + theme.px(fit.face + 14.0) + faces.fold(0.0, f32::max);
    let why = frame + text(Some("why")) + theme.px(fit.picture * 2.0 + 16.0) + weak.fold(0.0, f32::max) + link;
    [happened, why]
}

/// What happened, and the faces of those whom it touched.
pub fn happened_ui(ui: &mut Ui, told: &Told<'_>, painted: &mut Painted, spot: Spot, fit: Fit) {
    let title = told.frame.t("debrief-happened");
    panel_ui(ui, spot, paper(), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::FOOTPRINTS, &title, theme.tokens.accent);
        prose_ui(ui, fit.role, Face::Serif, &told.ending_word(None));
        ui.add_space(theme.px(4.0));
        faces_ui(ui, &theme, told, painted, fit);
    });
}

/// A face, its mood, and its caption laid out.
type Cell<'a> = (&'a PersonId, Mood, String, Arc<egui::Galley>);

fn faces_ui(ui: &mut Ui, theme: &Theme, told: &Told<'_>, painted: &mut Painted, fit: Fit) {
    let frame = told.frame;
    let gap = theme.px(10.0);
    let width = ((ui.available_width() - gap * 2.0) / 3.0).min(theme.em(150.0));
    let stacked = width < theme.em(84.0);
    let room = if stacked { ui.available_width() } else { width };
    let cells: Vec<Cell<'_>> = told
        .ending
        .faces
        .iter()
        .map(|(who, mood)| {
            let caption = told.ending_word(Some(&format!("face-{who}")));
            let font = theme.font(Type::Source14);
            let galley = centred(ui, &caption, font, theme.tokens.ink_2, room);
            (who, *mood, caption, galley)
        })
        .collect();
    let captions = cells.iter().map(|cell| cell.3.size().y).fold(0.0, f32::max);
    // Large text has larger faces beside it.
    let face_height = if theme.look.text_scale > 1.3 { theme.px(96.0) } else { theme.px(fit.face) };
    let height = face_height + theme.px(6.0) + captions;
    let mut cell_ui = |ui: &mut Ui, (who, mood, caption, galley): &Cell<'_>| {
        let (rect, response) = ui.allocate_exact_size(vec2(room, height), Sense::hover());
        let name = if who.as_str() == "you" { frame.nick.to_owned() } else { frame.t(&format!("cast-{who}")) };
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{name}: {caption}")));
        let face = Rect::from_min_size(
            pos2(rect.center().x - width / 2.0, rect.min.y),
            vec2(width.min(face_height * 2.0), face_height),
        );
        let face = face.translate(vec2((width - face.width()) / 2.0, 0.0));
        painted.portrait(ui, &stage::look_of(frame, who), *mood, face, people::Frame::Card);
        let at = pos2(face.center().x, face.max.y + theme.px(5.0));
        ui.painter().galley(at, Arc::clone(galley), theme.tokens.ink_2);
    };
    if stacked {
        for cell in &cells {
            cell_ui(ui, cell);
        }
    } else {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for cell in &cells {
                cell_ui(ui, cell);
            }
        });
    }
}

/// A caption whose lines are centred on where it is painted.
fn centred(ui: &Ui, text: &str, font: egui::FontId, color: egui::Color32, room: f32) -> Arc<egui::Galley> {
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, color, room);
    job.halign = egui::Align::Center;
    ui.painter().layout_job(job)
}

/// Why it was possible: the weak rule in words and pictures, and the reform that would mend it.
pub fn why_ui(ui: &mut Ui, told: &Told<'_>, spot: Spot, fit: Fit) -> Option<Intent> {
    let frame = told.frame;
    let title = frame.t("debrief-why");
    panel_ui(ui, spot, paper().ornament(Ornament::Madder), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::LINK_BREAK, &title, theme.tokens.madder);
        prose_ui(ui, fit.role, Face::Serif, &told.ending_word(Some("why")));
        ui.add_space(theme.px(4.0));
        chain_ui(ui, &theme, told, fit);
        let reform = told.ending.reform.as_ref()?;
        let name = frame.t(reform.as_str());
        let label = frame.tr("debrief-stronger", &Args::new().text("reform", name));
        reading::link_ui(ui, &label).clicked().then(|| Intent::LookUp(reform.clone()))
    })
}

/// Three pictograms; the link behind the weak hand is broken.
fn chain_ui(ui: &mut Ui, theme: &Theme, told: &Told<'_>, fit: Fit) {
    let t = &theme.tokens;
    let weak = told.ending.weak;
    let captions: [String; 3] = std::array::from_fn(|at| told.ending_word(Some(&format!("weak-{}", at + 1))));
    let width = ui.available_width();
    let column = width / 3.0;
    let font = theme.font(Type::Source14);
    let words = captions.clone().map(|caption| centred(ui, &caption, font.clone(), t.ink_2, column - theme.px(6.0)));
    let below = words.iter().map(|galley| galley.size().y).fold(0.0, f32::max);
    let radius = theme.px(fit.picture);
    let (rect, response) = ui.allocate_exact_size(vec2(width, radius * 2.0 + theme.px(6.0) + below), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, captions.join(" → ")));
    let painter = ui.painter();
    let center = |at: usize| pos2(rect.min.x + column * (at as f32 + 0.5), rect.min.y + radius);
    let hand = weak.iter().position(|picture| *picture == Pictogram::Hand);
    let broken = hand.map_or(1, |at| at.min(1));
    for at in 0..2 {
        let (from, to) = (center(at).x + radius, center(at + 1).x - radius);
        let y = center(at).y;
        let gap = theme.px(5.0);
        if at == broken {
            let third = (to - from - gap * 2.0) * 0.3;
            let line = Stroke::new(theme.px(5.0), t.madder);
            painter.hline(from + gap..=from + gap + third, y, line);
            painter.hline(to - gap - third..=to - gap, y, line);
            let spark = pos2((from + to) / 2.0, y - theme.px(14.0));
            paint::icon(painter, theme, spark, fill::LIGHTNING, 18.0 / theme.look.text_scale, t.madder);
        } else {
            painter.hline(from + gap..=to - gap, y, Stroke::new(theme.px(5.0), t.line));
        }
    }
    for (at, (picture, words)) in weak.into_iter().zip(words).enumerate() {
        let middle = center(at);
        painter.circle(middle, radius, t.paper, Stroke::new(theme.px(3.5), t.felt_2));
        let color = if at == broken { t.madder } else { t.accent };
        paint::icon(
            painter,
            theme,
            middle,
            pictogram(picture),
            25.0 * fit.picture / PICTURE / theme.look.text_scale,
            color,
        );
        painter.galley(pos2(middle.x, middle.y + radius + theme.px(5.0)), words, t.ink_2);
    }
}

fn pictogram(picture: Pictogram) -> &'static str {
    match picture {
        Pictogram::List => fill::LIST_NUMBERS,
        Pictogram::Hand => fill::HAND,
        Pictogram::Bed => fill::BED,
        Pictogram::Money => fill::MONEY,
        Pictogram::Door => fill::DOOR,
        Pictogram::Clock => fill::CLOCK,
        Pictogram::Paper => fill::FILE_TEXT,
        Pictogram::Eye => fill::EYE,
        Pictogram::Silence => fill::SPEAKER_SLASH,
        Pictogram::People => fill::USERS_THREE,
        Pictogram::Key => fill::KEY,
        Pictogram::Gift => fill::GIFT,
        Pictogram::Mark => fill::EXAM,
        Pictogram::Water => fill::DROP,
    }
}

/// The law in one card with its source and date; several cards are turned.
pub fn law_ui(ui: &mut Ui, told: &Told<'_>, memory: &mut DebriefMemory, spot: Spot) -> Option<Intent> {
    let cards: Vec<&CodexId> = match told.ending.law.as_slice() {
        [] => told.ending.reform.iter().collect(),
        cards => cards.iter().collect(),
    };
    let at = memory.law.min(cards.len().saturating_sub(1));
    let card = *cards.get(at)?;
    let frame = told.frame;
    let title = frame.t("debrief-law");
    let panel = Panel::new(PanelKind::Law).corner(34.0).padding(vec2(30.0, 18.0));
    let card_ui = |ui: &mut Ui| {
        let theme = current(ui.ctx());
        ui.spacing_mut().item_spacing.y = theme.px(reading::ROW_GAP);
        let t = &theme.tokens;
        let intent = law_head_ui(ui, told, memory, card, at, cards.len());
        coloured_ui(ui, Type::Ui18, Face::SerifBold, &frame.t(card.as_str()), t.law_text);
        let text = plain(&frame.attr(card.as_str(), "text"));
        match spot {
            Spot::Flow => {
                coloured_ui(ui, Type::Ui18, Face::Serif, &text, t.on_night);
                law_source_ui(ui, frame, card);
            }
            Spot::Fixed(_) => law_text_ui(ui, frame, card, &text),
        }
        intent
    };
    match spot {
        Spot::Fixed(rect) => panel.show_in(ui, rect, card_ui).inner,
        Spot::Flow => panel_ui(ui, spot, panel, &title, card_ui),
    }
}

/// The text of a card with its source below it, which is always seen; a long text is read by scrolling.
fn law_text_ui(ui: &mut Ui, frame: &Frame<'_>, card: &CodexId, text: &str) {
    let theme = current(ui.ctx());
    let rest = ui.available_rect_before_wrap();
    let small = |text: String| {
        let font = theme.font(Type::Source14);
        ui.painter().layout(text, font, theme.tokens.law_source, rest.width()).rows.len() as f32
    };
    let rows = small(frame.attr(card.as_str(), "source")) + small(frame.t("codex-disclaimer"));
    let foot = theme.em(14.0 * 1.34) * rows + theme.px(5.0 + reading::ROW_GAP * 3.0);
    let fold = (rest.max.y - foot).max(rest.center().y);
    let upper = Rect::from_min_max(rest.min, pos2(rest.max.x, fold));
    let fits = reading::prose_height(ui, Type::Ui18, text, rest.width()) <= upper.height();
    let role = if fits { Type::Ui18 } else { Type::Hint16 };
    inside(ui, upper, |ui| {
        reading::reading_ui(ui, "law", |ui| coloured_ui(ui, role, Face::Serif, text, theme.tokens.on_night));
    });
    inside(ui, Rect::from_min_max(pos2(rest.min.x, fold), rest.max), |ui| law_source_ui(ui, frame, card));
}

/// Where a card is from, and that it is no legal advice.
fn law_source_ui(ui: &mut Ui, frame: &Frame<'_>, card: &CodexId) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    ui.spacing_mut().item_spacing.y = theme.px(reading::ROW_GAP);
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.px(5.0)), Sense::hover());
    ui.painter().hline(line.x_range(), line.center().y, Stroke::new(theme.px(1.0), t.gold));
    coloured_ui(ui, Type::Source14, Face::SansMedium, &frame.attr(card.as_str(), "source"), t.law_source);
    coloured_ui(ui, Type::Source14, Face::Sans, &frame.t("codex-disclaimer"), t.law_source);
}

/// The head of the law card: what it is, which of how many, and the buttons that turn and open it.
fn law_head_ui(
    ui: &mut Ui,
    told: &Told<'_>,
    memory: &mut DebriefMemory,
    card: &CodexId,
    at: usize,
    of: usize,
) -> Option<Intent> {
    let frame = told.frame;
    let theme = current(ui.ctx());
    let mut intent = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.px(6.0);
        paint_scales(ui, &theme);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if ui.add(Button::icon_only(fill::BOOK_OPEN, &frame.t("debrief-law-more"))).clicked() {
                intent = Some(Intent::LookUp(card.clone()));
            }
            if of > 1 {
                if ui.add(Button::icon_only(fill::CARET_RIGHT, &frame.t("debrief-law-next"))).clicked() {
                    memory.law = (at + 1) % of;
                }
                if ui.add(Button::icon_only(fill::CARET_LEFT, &frame.t("debrief-law-previous"))).clicked() {
                    memory.law = (at + of - 1) % of;
                }
            }
            ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let color = theme.tokens.gold_text;
                coloured_ui(ui, Type::Hint16, Face::SansMedium, &frame.t("debrief-law"), color);
                if of > 1 {
                    let args = Args::new().number("n", at as i64 + 1).number("of", of as i64);
                    let text = frame.tr("debrief-law-page", &args);
                    coloured_ui(ui, Type::Source14, Face::SansMedium, &text, theme.tokens.law_source);
                }
            });
        });
    });
    intent
}

fn paint_scales(ui: &mut Ui, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(theme.em(34.0), theme.em(30.0)), Sense::hover());
    paint::icon(ui.painter(), theme, rect.center(), fill::SCALES, 32.0, theme.tokens.gold);
}

/// What changed: the three scores as stacks of felt.
pub fn changed_ui(ui: &mut Ui, told: &Told<'_>, spot: Spot) {
    let frame = told.frame;
    let title = frame.t("debrief-changed");
    let state = told.run.state();
    let now = [state.values, state.prevention, state.accountability];
    let changes = telling::score_changes(told.run);
    panel_ui(ui, spot, paper(), &title, |ui| {
        let theme = current(ui.ctx());
        section_ui(ui, fill::TREE, &title, theme.tokens.accent);
        for ((score, now), change) in Score::ALL.into_iter().zip(now).zip(changes) {
            score_ui(ui, told.frame, score, now, Some(change));
        }
    });
}

/// One score as a stack of felt, with how it stands and, where told, how it changed.
pub fn score_ui(ui: &mut Ui, frame: &Frame<'_>, score: Score, now: i32, change: Option<i32>) {
    let label = frame.t(match score {
        Score::Values => "debrief-values",
        Score::Prevention => "debrief-prevention",
        Score::Accountability => "debrief-accountability",
    });
    let note = frame.tr("debrief-total", &Args::new().number("n", now));
    let change = change.map_or_else(String::new, |change| {
        let message = match change {
            0 => "debrief-same",
            1.. => "debrief-plus",
            _ => "debrief-minus",
        };
        frame.tr(message, &Args::new().number("n", change.abs()))
    });
    let layers = usize::try_from(now).unwrap_or(0);
    ui.add(ScoreStack::new(score, layers, &label).note(&note).change(&change));
}
