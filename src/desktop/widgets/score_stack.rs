//! A score as a stack of felt: five layers on a board, those won in colour, with the score's own icon.

use egui::{Color32, Rect, Response, Sense, Ui, Widget, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::fill;

use super::paint;
use crate::desktop::theme::color::mix;
use crate::desktop::theme::{Face, Theme, Type, current};

/// The three scores, always in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Score {
    /// A heart.
    Values,
    /// A shield.
    Prevention,
    /// Scales.
    Accountability,
}

impl Score {
    /// All three, in their order.
    pub const ALL: [Self; 3] = [Self::Values, Self::Prevention, Self::Accountability];

    /// The icon: with the place, it tells the scores apart without colour.
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Values => fill::HEART,
            Self::Prevention => fill::SHIELD_CHECK,
            Self::Accountability => fill::SCALES,
        }
    }

    /// The colour under `theme`.
    pub fn color(self, theme: &Theme) -> Color32 {
        match self {
            Self::Values => theme.tokens.values,
            Self::Prevention => theme.tokens.prevention,
            Self::Accountability => theme.tokens.accountability,
        }
    }
}

/// How many layers a stack has.
pub const LAYERS: usize = 5;

/// A stack with its name, a note, and how it changed.
#[derive(Debug, Clone, Copy)]
#[must_use = "a stack does nothing until it is added to a Ui"]
pub struct ScoreStack<'a> {
    score: Score,
    layers: usize,
    label: &'a str,
    note: &'a str,
    change: &'a str,
}

impl<'a> ScoreStack<'a> {
    /// A stack with so many of its layers won.
    pub fn new(score: Score, layers: usize, label: &'a str) -> Self {
        Self { score, layers: layers.min(LAYERS), label, note: "", change: "" }
    }

    /// Why it stands so.
    pub fn note(mut self, note: &'a str) -> Self {
        self.note = note;
        self
    }

    /// The change, as a signed figure.
    pub fn change(mut self, change: &'a str) -> Self {
        self.change = change;
        self
    }
}

impl Widget for ScoreStack<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let color = self.score.color(&theme);
        let width = ui.available_width();
        let painter = ui.painter();
        let change =
            painter.layout_no_wrap(self.change.to_owned(), theme.font_in(Type::Speech24, Face::SerifBold), color);
        let stack_size = vec2(theme.px(72.0), theme.px(74.0));
        let badge = theme.em(19.0);
        let gap = theme.px(10.0);
        let lead = stack_size.x + gap + badge * 2.0 + gap;
        let change_width = if self.change.is_empty() { 0.0 } else { change.size().x + gap };
        // Where the room is short, the words stand below the picture.
        let below = width - lead - change_width < theme.em(100.0);
        let room = if below { width } else { width - lead - change_width };
        let ink = ui.visuals().override_text_color.unwrap_or(t.ink);
        let label = |size| painter.layout(self.label.to_owned(), theme.font_in(size, Face::SansStrong), ink, room);
        // A long word is set smaller rather than broken.
        let whole = |size| Some(label(size)).filter(|set| set.rows.len() < 2);
        let label = whole(Type::Choice20).or_else(|| whole(Type::Hint16)).unwrap_or_else(|| label(Type::Source14));
        let note = painter.layout(self.note.to_owned(), theme.font_in(Type::Hint16, Face::Sans), t.ink_2, room);
        let note_height = if self.note.is_empty() { 0.0 } else { note.size().y };
        let words = label.size().y + note_height;
        let picture = stack_size.y.max(badge * 2.0);
        let height = if below { picture + words } else { picture.max(words) } + theme.px(6.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        response.widget_info(|| {
            let name = format!("{} {}/{LAYERS} {} {}", self.label, self.layers, self.change, self.note);
            WidgetInfo::labeled(WidgetType::Label, true, name.trim())
        });
        let middle = if below { rect.top() + picture * 0.5 } else { rect.center().y };
        let stack = Rect::from_min_size(pos2(rect.left(), middle - stack_size.y * 0.5), stack_size);
        paint_stack(ui, &theme, stack, self.layers, color);
        let painter = ui.painter();
        let center = pos2(stack.right() + gap + badge, middle);
        painter.circle_filled(center, badge, color);
        paint::icon(
            painter,
            &theme,
            center,
            self.score.icon(),
            23.0,
            if theme.is_felt() { t.on_accent } else { t.paper },
        );
        let top = if below { rect.top() + picture } else { middle - words * 0.5 };
        let label_height = label.size().y;
        let x = if below { rect.left() } else { rect.left() + lead };
        painter.galley(pos2(x, top), label, ink);
        if note_height > 0.0 {
            painter.galley(pos2(x, top + label_height), note, t.ink_2);
        }
        if change_width > 0.0 {
            painter.galley(pos2(rect.right() - change.size().x, middle - change.size().y * 0.5), change, color);
        }
        response
    }
}

/// Layers of felt on a board, like a young poplar.
fn paint_stack(ui: &Ui, theme: &Theme, rect: Rect, layers: usize, color: Color32) {
    const WIDTHS: [f32; LAYERS] = [30.0, 42.0, 46.0, 36.0, 20.0];
    let (painter, t) = (ui.painter(), &theme.tokens);
    let board = Rect::from_min_max(pos2(rect.left() + theme.px(1.0), rect.bottom() - theme.px(10.0)), rect.max);
    painter.rect_filled(board, paint::corner(theme.px(3.0)), t.soil);
    for (i, width) in WIDTHS.into_iter().enumerate() {
        let foot = board.top() - theme.px(1.0 + 12.0 * i as f32);
        let layer = Rect::from_min_max(
            pos2(rect.center().x - theme.px(width) * 0.5, foot - theme.px(11.0)),
            pos2(rect.center().x + theme.px(width) * 0.5, foot),
        );
        let radius = paint::corner(theme.px(2.0));
        if i < layers {
            painter.rect_filled(layer, radius, color);
            if theme.is_felt() {
                let light = Rect::from_min_size(layer.min, vec2(layer.width(), theme.px(3.0)));
                painter.rect_filled(light, paint::corner(theme.px(1.0)), mix(color, t.on_accent, 0.3));
            }
        } else {
            painter.rect_filled(layer, radius, t.felt_empty);
            paint::edge(painter, layer, theme.px(2.0), theme.px(1.0), t.line);
        }
    }
}
