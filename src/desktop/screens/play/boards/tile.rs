//! A tile: a piece that is put somewhere, taken out again, and dragged.
//!
//! Its colour and icon say what kind of thing it is (who, when, proof …), never whether it is a good one.

use std::sync::Arc;

use egui::emath::GuiRounding as _;
use egui::{
    Color32, Galley, Id, LayerId, Order, Painter, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use crate::content::level::SlotKind;
use crate::desktop::theme::color::mix;
use crate::desktop::theme::{Theme, Tokens, Type, current};
use crate::desktop::widgets::paint;

/// What is being dragged: the place that it belongs to, and which piece of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dragged {
    /// The slot, or nought where there are none.
    pub slot: usize,
    /// The piece, scrap, item or part.
    pub piece: u8,
}

/// The icon of a kind.
pub fn icon_of(kind: SlotKind) -> &'static str {
    use egui_phosphor::fill;
    match kind {
        SlotKind::Who => fill::USER,
        SlotKind::Words => fill::CHAT_TEXT,
        SlotKind::When => fill::CLOCK,
        SlotKind::Where => fill::MAP_PIN,
        SlotKind::What => fill::PACKAGE,
        SlotKind::Proof => fill::CAMERA,
        SlotKind::Channel => fill::PAPER_PLANE_TILT,
        SlotKind::Witness => fill::EYE,
        SlotKind::Reason => fill::LIGHTBULB,
        SlotKind::Act => fill::FOOTPRINTS,
        SlotKind::Request => fill::MEGAPHONE,
        SlotKind::Fear => fill::SHIELD,
        SlotKind::Respect => fill::HANDSHAKE,
        SlotKind::Rule => fill::BOOK_OPEN_TEXT,
        SlotKind::WayOut => fill::DOOR_OPEN,
        SlotKind::No => fill::HAND_PALM,
    }
}

/// The message that names a kind.
pub fn name_of(kind: SlotKind) -> &'static str {
    match kind {
        SlotKind::Who => "board-kind-who",
        SlotKind::Words => "board-kind-words",
        SlotKind::When => "board-kind-when",
        SlotKind::Where => "board-kind-where",
        SlotKind::What => "board-kind-what",
        SlotKind::Proof => "board-kind-proof",
        SlotKind::Channel => "board-kind-channel",
        SlotKind::Witness => "board-kind-witness",
        SlotKind::Reason => "board-kind-reason",
        SlotKind::Act => "board-kind-act",
        SlotKind::Request => "board-kind-request",
        SlotKind::Fear => "board-kind-fear",
        SlotKind::Respect => "board-kind-respect",
        SlotKind::Rule => "board-kind-rule",
        SlotKind::WayOut => "board-kind-way-out",
        SlotKind::No => "board-kind-no",
    }
}

/// The colour of a kind and its pale fill. Six colours: kinds beyond six share one and differ by icon.
pub fn colors_of(tokens: &Tokens, kind: SlotKind) -> [Color32; 2] {
    match kind {
        SlotKind::Who | SlotKind::Witness | SlotKind::No => [tokens.who, tokens.who_pale],
        SlotKind::What | SlotKind::Words | SlotKind::Reason | SlotKind::Act | SlotKind::Respect => {
            [tokens.what, tokens.what_pale]
        }
        SlotKind::Where | SlotKind::Rule => [tokens.place, tokens.place_pale],
        SlotKind::When => [tokens.when, tokens.when_pale],
        SlotKind::Proof => [tokens.proof, tokens.proof_pale],
        SlotKind::Channel | SlotKind::Request | SlotKind::Fear | SlotKind::WayOut => {
            [tokens.channel, tokens.channel_pale]
        }
    }
}

/// A tile before it is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Tile<'a> {
    /// Its words.
    pub label: &'a str,
    /// Its icon.
    pub icon: &'a str,
    /// Its colour and pale fill; the usual felt where there is none.
    pub colors: Option<[Color32; 2]>,
    /// Whether it has been put somewhere already: shown as an empty place with a check.
    pub used: bool,
    /// Whether it is in hand.
    pub held: bool,
    /// Whether it takes the whole width.
    pub wide: bool,
    /// What readers hear after its words: where it lies.
    pub state: &'a str,
}

/// A tile whose words are laid out.
pub struct Laid<'a> {
    tile: Tile<'a>,
    text: Arc<Galley>,
    /// How large it is.
    pub size: Vec2,
}

impl<'a> Tile<'a> {
    /// A tile of a kind.
    pub fn new(label: &'a str, icon: &'a str) -> Self {
        Self { label, icon, colors: None, used: false, held: false, wide: false, state: "" }
    }

    /// Lays out its words in the room there is.
    pub fn lay(self, ui: &Ui, theme: &Theme, room: f32) -> Laid<'a> {
        let icon = theme.em(27.0);
        let pad = theme.px(12.0);
        let width = (room - icon - pad * 2.0).max(theme.em(40.0));
        let text = ui.painter().layout(self.label.to_owned(), theme.font(Type::Ui18), self.ink(theme), width);
        let mut size = vec2(text.size().x + icon + pad * 2.0, (text.size().y + theme.px(14.0)).max(theme.em(44.0)));
        if self.wide {
            size.x = room;
        }
        Laid { tile: self, text, size: size.round_ui() }
    }

    fn ink(&self, theme: &Theme) -> Color32 {
        if self.used { theme.tokens.ink_2 } else { theme.tokens.ink }
    }
}

impl Laid<'_> {
    /// Draws the tile where the ui stands.
    pub fn show(self, ui: &mut Ui, id: Id, what: Dragged) -> Response {
        let (_, rect) = ui.allocate_space(self.size);
        self.show_in(ui, rect, id, what)
    }

    /// Draws the tile into `rect`.
    pub fn show_in(self, ui: &Ui, rect: Rect, id: Id, what: Dragged) -> Response {
        let theme = current(ui.ctx());
        let response = ui.interact(rect, id, Sense::click_and_drag());
        let name = if self.tile.state.is_empty() {
            self.tile.label.to_owned()
        } else {
            format!("{}. {}", self.tile.label, self.tile.state)
        };
        response.widget_info(|| {
            WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), self.tile.used || self.tile.held, &name)
        });
        response.dnd_set_drag_payload(what);
        super::take_focus(ui, &response, id);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let dragged = response.dragged();
        if ui.is_rect_visible(rect.expand(theme.px(12.0))) {
            let hover = response.hovered() || dragged;
            self.paint(ui.painter(), &theme, rect, hover, dragged);
            if response.has_focus() {
                paint::focus_ring(ui.painter(), &theme, rect, theme.px(10.0));
            }
        }
        if let (true, Some(pointer)) = (dragged, ui.ctx().pointer_interact_pos()) {
            let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, id.with("dragged")));
            let flying = Rect::from_center_size(pointer, self.size);
            paint::shadow(&painter, &theme, flying, theme.px(10.0));
            self.paint(&painter, &theme, flying, true, false);
        }
        response.on_hover_cursor(egui::CursorIcon::Grab)
    }

    fn paint(&self, painter: &Painter, theme: &Theme, rect: Rect, hover: bool, empty: bool) {
        let t = &theme.tokens;
        let radius = theme.px(10.0);
        let [strong, pale] = self.tile.colors.unwrap_or([t.line, t.paper]);
        let used = self.tile.used || empty;
        if used {
            painter.rect_filled(rect, paint::corner(radius), mix(t.felt, t.paper, 0.6));
            paint::dashed(painter, theme, rect, radius, if hover { t.accent } else { mix(t.line, t.paper, 0.25) });
        } else {
            if theme.is_felt() {
                let foot = rect.translate(vec2(0.0, theme.px(3.5)));
                painter.rect_filled(foot, paint::corner(radius), mix(strong, t.shadow, 0.25).gamma_multiply(0.55));
            }
            let fill = if hover { mix(pale, strong, 0.14) } else { pale };
            painter.rect_filled(rect, paint::corner(radius), fill);
            let (width, edge) = if self.tile.held { (3.5, t.accent) } else { (2.0, strong) };
            paint::edge(painter, rect, radius, theme.px(width), edge);
        }
        let (icon, color) =
            if self.tile.used { (egui_phosphor::fill::CHECK, t.ink_2) } else { (self.tile.icon, strong) };
        let x = rect.left() + theme.px(12.0);
        paint::icon(painter, theme, pos2(x + theme.em(9.0), rect.center().y), icon, 20.0, color);
        let at = pos2(x + theme.em(27.0), rect.center().y - self.text.size().y * 0.5);
        painter.galley(at, Arc::clone(&self.text), self.tile.ink(theme));
    }
}

/// A place that waits for a piece: dashed, with its caption. `active` is the one that the next piece goes to.
pub struct Blank<'a> {
    /// What belongs there.
    pub caption: &'a str,
    /// What readers hear after the caption.
    pub state: &'a str,
    /// Whether the next piece goes here.
    pub active: bool,
    /// Whether it may stay empty.
    pub optional: bool,
}

impl Blank<'_> {
    /// How large it is in the room there is.
    pub fn size(&self, ui: &Ui, theme: &Theme, room: f32) -> Vec2 {
        let text = self.text(ui, theme, room);
        vec2(
            (text.size().x + theme.px(44.0)).max(theme.px(96.0)).min(room),
            (text.size().y + theme.px(12.0)).max(theme.em(44.0)),
        )
    }

    fn text(&self, ui: &Ui, theme: &Theme, room: f32) -> Arc<Galley> {
        let t = &theme.tokens;
        let ink = if self.optional && !self.active { t.ink_2 } else { t.accent_dark };
        let room = (room - theme.px(28.0)).max(theme.em(40.0));
        ui.painter().layout(self.caption.to_owned(), theme.font(Type::Hint16), ink, room)
    }

    /// Draws the place; it can be pressed.
    pub fn show_in(&self, ui: &Ui, rect: Rect, id: Id) -> Response {
        let theme = current(ui.ctx());
        let t = &theme.tokens;
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| {
            let name = format!("{}. {}", self.caption, self.state);
            WidgetInfo::selected(WidgetType::Button, ui.is_enabled(), self.active, name)
        });
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let painter = ui.painter();
        let radius = theme.px(10.0);
        let hover = response.hovered();
        let fill = if self.active || hover { t.accent_pale } else { mix(t.paper, t.paper_foot, 0.6) };
        painter.rect_filled(rect, paint::corner(radius), fill);
        let edge = if self.optional && !self.active && !hover { t.line } else { t.accent };
        paint::dashed(painter, &theme, rect, radius, edge);
        let text = self.text(ui, &theme, rect.width());
        painter.galley(rect.center() - text.size() * 0.5, text, t.ink);
        if response.has_focus() {
            paint::focus_ring(painter, &theme, rect, radius);
        }
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }
}

/// What is being dragged now, if anything.
pub fn in_the_air(ui: &Ui) -> Option<Dragged> {
    egui::DragAndDrop::payload::<Dragged>(ui.ctx()).map(|dragged| *dragged)
}

/// What was let go over `rect` in this frame, if anything.
pub fn dropped_on(ui: &Ui, rect: Rect) -> Option<Dragged> {
    let over = ui.ctx().pointer_interact_pos().is_some_and(|at| rect.contains(at));
    if over && ui.input(|input| input.pointer.any_released()) {
        return egui::DragAndDrop::take_payload::<Dragged>(ui.ctx()).map(|dragged| *dragged);
    }
    None
}
