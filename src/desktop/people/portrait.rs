//! One portrait as shapes: which layers there are, in which order, and how a figure is fitted into a rectangle.
//!
//! Start at [`still`] for what can be kept and [`moving`] for what can't. The still part is two meshes, one under the moving
//! face and one over it.

use egui::{Mesh, Pos2, Rect, pos2};

use super::canvas::{Canvas, Fill, circle, clip_mesh, rounded};
use super::figure::Figure;
use super::mood::Expression;
use super::palette;
use super::stage::{Facing, Shading, Stage};
use super::{Contrast, Frame, PortraitStyle, Pose, Tone, animals, clothes, face, hair, head, headgear, trims};
use crate::content::cast::{Look, Species};

/// The part of a portrait that doesn't move.
#[derive(Clone)]
pub struct Still {
    /// Ground, body, head.
    pub under: Mesh,
    /// Hair, hat, glasses, beard, frame.
    pub over: Mesh,
}

/// How far the white outline of high contrast reaches, in points.
const HALO: f32 = 3.0;
/// How much of what is beside the middle the figure's depth takes, in units.
const LEAN: f32 = 1.7;

/// Paints what doesn't move.
pub fn still(look: &Look, rect: Rect, style: PortraitStyle, facing: Facing, pixels_per_point: f32) -> Still {
    let figure = Figure::of(look);
    let mut stage = stage(look, &figure, rect, style, facing, pixels_per_point);
    trims::behind(&mut stage, look, &figure);
    headgear::behind(&mut stage, look, &figure);
    if look.species == Species::Human {
        hair::behind(&mut stage, look, &figure);
    } else {
        animals::behind(&mut stage, look, &figure);
    }
    clothes::paint(&mut stage, look, &figure);
    trims::over(&mut stage, look, &figure);
    head::neck(&mut stage, &figure);
    trims::scarf(&mut stage, look, &figure);
    if look.species == Species::Human {
        trims::earrings_behind(&mut stage, look, &figure);
        head::under(&mut stage, look, &figure);
        trims::earring(&mut stage, look, &figure);
    } else {
        animals::under(&mut stage, look, &figure);
    }
    let body = std::mem::take(&mut stage.canvas.mesh);
    head::over(&mut stage, look, &figure);
    if look.species == Species::Human {
        hair::braids(&mut stage, look, &figure);
        hair::over(&mut stage, look, &figure);
    } else {
        animals::over(&mut stage, look, &figure);
    }
    headgear::over(&mut stage, look, &figure);

    let window = window(rect, style.frame);
    let mut ground = Canvas::new(pixels_per_point, 0.0);
    if style.frame != Frame::Open {
        ground.fill(&window, ground_fill(style.contrast));
    }
    let mut under = ground.mesh;
    under.append(clip_mesh(&stage.canvas.halo, &window));
    under.append(clip_mesh(&body, &window));
    let mut over = clip_mesh(&stage.canvas.mesh, &window);
    if let Some((width, colour)) = frame_line(style) {
        let mut line = Canvas::new(pixels_per_point, 0.0);
        let inset = match style.frame {
            Frame::Round => circle(rect.center(), rect.size().min_elem() * 0.5 - width * 0.5),
            _ => rounded(
                rect.min + egui::Vec2::splat(width * 0.5),
                rect.max - egui::Vec2::splat(width * 0.5),
                corner(rect),
            ),
        };
        line.ring(&inset, width, colour);
        over.append(line.mesh);
    }
    Still { under, over }
}

/// Paints what moves: eyes, brows, mouth, cheeks, tears.
pub fn moving(look: &Look, rect: Rect, style: PortraitStyle, pose: &Pose, pixels_per_point: f32) -> Mesh {
    let figure = Figure::of(look);
    let mut stage = stage(look, &figure, rect, style, pose.facing, pixels_per_point);
    stage.canvas = Canvas::new(pixels_per_point, 0.0);
    let mood = Expression::of(pose.mood_from).towards(Expression::of(pose.mood_to), pose.mix);
    face::paint(&mut stage, look, figure.head, &mood, pose.blink, pose.talking);
    stage.canvas.mesh
}

/// A stage on which the figure stands so that it fits its frame.
fn stage(
    look: &Look,
    figure: &Figure,
    rect: Rect,
    style: PortraitStyle,
    facing: Facing,
    pixels_per_point: f32,
) -> Stage {
    let (low, high, breadth) = match style.frame {
        // Everybody at the same scale, as on a stage: a child is smaller than a tall hat.
        Frame::Open => (0.0, 42.0, 32.0),
        Frame::Card | Frame::Round => {
            let low = figure.shoulder - 4.0;
            (low, low + (figure.top(look) + 1.4 - low).max(25.0), figure.breadth(look))
        }
    };
    let unit = (rect.height() / (high - low)).min(rect.width() / breadth).max(0.0);
    let lean = if facing == Facing::Left { -LEAN } else { LEAN };
    let foot = match style.frame {
        Frame::Open => rect.bottom(),
        // In a tall frame the head stays in the middle of what is left over.
        Frame::Card | Frame::Round => {
            rect.bottom() + low * unit - 0.35 * (rect.height() - (high - low) * unit).max(0.0)
        }
    };
    let shading = if style.contrast == Contrast::High { Shading::Flat } else { Shading::Soft };
    let halo = if style.contrast == Contrast::High { HALO.min(unit * 0.5) } else { 0.0 };
    Stage {
        canvas: Canvas::new(pixels_per_point, halo),
        foot: pos2(rect.center().x + lean * unit, foot),
        unit,
        facing,
        shading,
        dim: if style.tone == Tone::Listening && style.contrast == Contrast::Normal { 0.10 } else { 0.0 },
    }
}

/// The shape that a portrait is cut to.
fn window(rect: Rect, frame: Frame) -> Vec<Pos2> {
    match frame {
        Frame::Open => rounded(rect.min, rect.max, 0.0),
        Frame::Card => rounded(rect.min, rect.max, corner(rect)),
        Frame::Round => circle(rect.center(), rect.size().min_elem() * 0.5),
    }
}

fn corner(rect: Rect) -> f32 {
    (rect.size().min_elem() * 0.09).clamp(4.0, 12.0)
}

fn ground_fill(contrast: Contrast) -> Fill {
    match contrast {
        Contrast::Normal => Fill::down(palette::GROUND_TOP, palette::GROUND_FOOT),
        Contrast::High => Fill::flat(egui::Color32::BLACK, 1.0),
    }
}

/// Width and colour of the line round a frame.
fn frame_line(style: PortraitStyle) -> Option<(f32, egui::Color32)> {
    match (style.frame, style.contrast) {
        (Frame::Open, _) => None,
        (_, Contrast::High) => Some((3.0, egui::Color32::WHITE)),
        (Frame::Card, Contrast::Normal) => Some((1.5, palette::FRAME)),
        (Frame::Round, Contrast::Normal) => Some((3.0, palette::FRAME_GOLD)),
    }
}
