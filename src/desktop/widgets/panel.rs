//! Panels: ornamented paper, the law card, night, and the felt tray.

use egui::{Color32, InnerResponse, Margin, Rect, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use super::paint;
use crate::desktop::ornament;
use crate::desktop::theme::color::fade;
use crate::desktop::theme::{Theme, current};

/// How far a corner's ornament stands from the edge, in lengths of the design.
const CORNER_INSET: f32 = 7.0;
/// The smallest corner that still is an ornament.
const LEAST_CORNER: f32 = 24.0;

/// What a panel is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PanelKind {
    /// Paper that lightens upwards.
    #[default]
    Paper,
    /// A sheet to write on.
    Sheet,
    /// The law card: dark blue with a double frame of gold.
    Law,
    /// Night over the town.
    Night,
    /// A tray of felt with a line of water along its upper edge.
    Tray,
}

/// The ornament of a panel's corners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ornament {
    /// Corners in the accent (gold on law and night).
    #[default]
    Accent,
    /// Corners in madder: something is wrong here.
    Madder,
    /// No corners.
    None,
}

/// A panel with its frame; contents never enter the corner squares.
#[derive(Debug, Clone, Copy, Default)]
pub struct Panel {
    kind: PanelKind,
    ornament: Ornament,
    corner: Option<f32>,
    padding: Option<Vec2>,
}

impl Panel {
    /// A panel of `kind` with its usual ornament.
    pub fn new(kind: PanelKind) -> Self {
        let ornament = match kind {
            PanelKind::Paper | PanelKind::Law => Ornament::Accent,
            PanelKind::Sheet | PanelKind::Night | PanelKind::Tray => Ornament::None,
        };
        Self { kind, ornament, ..Self::default() }
    }

    /// Another ornament.
    #[must_use]
    pub fn ornament(mut self, ornament: Ornament) -> Self {
        self.ornament = ornament;
        self
    }

    /// The size of the ornament corners, in lengths of the design (26 to 58).
    #[must_use]
    pub fn corner(mut self, size: f32) -> Self {
        self.corner = Some(size);
        self
    }

    /// The room between edge and contents, in lengths of the design.
    #[must_use]
    pub fn padding(mut self, padding: Vec2) -> Self {
        self.padding = Some(padding);
        self
    }

    /// Paints the panel into `rect` and lays out contents inside it; `rect` is what the caller decided on.
    pub fn show_in<R>(self, ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let theme = current(ui.ctx());
        let this = self.kept_apart(&theme);
        this.paint(ui, &theme, rect);
        let inner = rect.shrink2(this.padding_px(&theme));
        ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
            ui.visuals_mut().override_text_color = this.text_color(&theme);
            contents(ui)
        })
    }

    /// Lays out contents and paints the panel round them, as large as they need.
    pub fn show<R>(self, ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let theme = current(ui.ctx());
        let this = self.kept_apart(&theme);
        let padding = this.padding_px(&theme);
        let slot = ui.painter().add(egui::Shape::Noop);
        let margin = Margin::symmetric(padding.x.clamp(0.0, 127.0) as i8, padding.y.clamp(0.0, 127.0) as i8);
        let shown = egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.visuals_mut().override_text_color = this.text_color(&theme);
            contents(ui)
        });
        let rect = shown.response.rect;
        let shapes = paint_apart(ui, |ui| this.paint(ui, &theme, rect));
        ui.painter().set(slot, egui::Shape::Vec(shapes));
        shown
    }

    /// Paints the panel alone.
    pub fn paint(self, ui: &Ui, theme: &Theme, rect: Rect) {
        let painter = ui.painter();
        let t = &theme.tokens;
        let radius = theme.px(t.sizes.panel_radius);
        let felt = theme.is_felt();
        if !matches!(self.kind, PanelKind::Sheet | PanelKind::Night) {
            paint::shadow(painter, theme, rect, radius);
        }
        match self.kind {
            PanelKind::Paper => paint::gradient(painter, rect.shrink(0.5), radius, t.paper_top, t.paper_foot),
            PanelKind::Sheet => {
                painter.rect_filled(rect, paint::corner(radius * 0.6), t.sheet);
            }
            PanelKind::Law => {
                painter.rect_filled(rect, paint::corner(radius), t.law);
            }
            PanelKind::Night => {
                painter.rect_filled(rect, paint::corner(radius), fade(t.night_2, if felt { 0.92 } else { 1.0 }));
            }
            PanelKind::Tray => {
                painter.rect_filled(rect, paint::corner(radius), t.felt);
            }
        }
        let (edge, ornament_color) = match self.kind {
            PanelKind::Law | PanelKind::Night => (t.gold, t.gold),
            PanelKind::Paper | PanelKind::Sheet | PanelKind::Tray => {
                (t.line, if self.ornament == Ornament::Madder { t.madder } else { t.accent })
            }
        };
        if self.kind != PanelKind::Night || !felt {
            let edge_radius = if self.kind == PanelKind::Sheet { radius * 0.6 } else { radius };
            let width = if self.kind == PanelKind::Sheet && felt { 1.0 } else { t.sizes.edge };
            paint::edge(painter, rect, edge_radius, theme.px(width), edge);
        }
        if felt && self.kind == PanelKind::Tray {
            let wave = Rect::from_min_max(
                rect.left_top() + vec2(theme.px(20.0), theme.px(11.0)),
                pos2(rect.right() - theme.px(20.0), rect.top() + theme.px(18.0)),
            );
            ornament::su(painter, wave, fade(t.madder, 0.55));
        }
        if felt && self.ornament != Ornament::None {
            let inner = rect.shrink(theme.px(8.0));
            let line = Stroke::new(theme.px(1.0), fade(edge, 0.5));
            painter.rect_stroke(inner, paint::corner(radius - theme.px(5.0)), line, egui::StrokeKind::Middle);
            let (inset, size) = (theme.px(CORNER_INSET), theme.px(self.corner_size(theme, rect)));
            ornament::corners(painter, rect, inset, size, fade(ornament_color, 0.94));
        }
    }

    /// The panel with corners and padding that leave each other alone: contents begin beside the corner squares. Large corners give way
    /// first, then the padding does.
    fn kept_apart(self, theme: &Theme) -> Self {
        if self.ornament == Ornament::None {
            return self;
        }
        let padding = self.padding_px(theme) / theme.look.scale;
        let room = padding.max_elem() - CORNER_INSET;
        let corner = self.corner.unwrap_or(theme.tokens.sizes.corner).min(room.max(LEAST_CORNER));
        let padding = vec2(padding.x.max(if room < corner { corner + CORNER_INSET } else { 0.0 }), padding.y);
        Self { corner: Some(corner), padding: Some(padding), ..self }
    }

    fn corner_size(self, theme: &Theme, rect: Rect) -> f32 {
        let fits = rect.width().min(rect.height()) / theme.look.scale * 0.24;
        self.corner.unwrap_or(theme.tokens.sizes.corner).min(fits)
    }

    fn padding_px(self, theme: &Theme) -> Vec2 {
        let usual = match (self.kind, self.ornament) {
            (PanelKind::Sheet | PanelKind::Night, Ornament::None) => vec2(18.0, 14.0),
            (PanelKind::Tray, Ornament::None) => vec2(28.0, 28.0),
            (_, Ornament::None) => vec2(22.0, 20.0),
            _ => vec2(32.0, 30.0),
        };
        self.padding.unwrap_or(usual) * theme.look.scale
    }

    fn text_color(self, theme: &Theme) -> Option<Color32> {
        match self.kind {
            PanelKind::Law | PanelKind::Night => Some(theme.tokens.on_night),
            PanelKind::Paper | PanelKind::Sheet | PanelKind::Tray => Some(theme.tokens.ink),
        }
    }
}

/// Runs `paint` and takes what it painted out of the layer again, to be put where the panel's slot is.
fn paint_apart(ui: &Ui, paint: impl FnOnce(&Ui)) -> Vec<egui::Shape> {
    let layer = ui.layer_id();
    let before = ui.ctx().graphics(|graphics| graphics.get(layer).map_or(0, |list| list.all_entries().len()));
    paint(ui);
    ui.ctx().graphics_mut(|graphics| {
        let list = graphics.entry(layer);
        let painted: Vec<egui::Shape> = list.all_entries().skip(before).map(|clipped| clipped.shape.clone()).collect();
        for index in before..before + painted.len() {
            list.reset_shape(egui::layers::ShapeIdx(index));
        }
        painted
    })
}
