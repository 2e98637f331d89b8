//! Meshes as a drawing of polygons, sorted from back to front.
//!
//! Two polygons that overlap on the page are compared where they do: the one that is further there is drawn first. Where both are, each
//! in front of the other in some part, one is cut along the line between the parts. What is wholly hidden isn't drawn.

mod order;
mod piece;

use std::fmt::Write as _;

use self::piece::Piece;
use super::bake::Mesh;
use super::light::SKY_STOPS;
use super::palette::Rgb;
use super::raster::{Ground, View, depths};

/// Polygons are drawn a little larger, so that no light falls between them.
const SEAM: f32 = 0.6;
/// A colour that runs less far is drawn as one.
const EVEN: f32 = 0.045;

/// Draws meshes, each moved by its offset in pixels at zoom 1.
#[must_use]
pub fn draw(meshes: &[(&Mesh, [f32; 3])], view: &View) -> String {
    let hidden = depths(meshes, view);
    let pieces: Vec<Piece> = meshes
        .iter()
        .flat_map(|(mesh, offset)| piece::pieces(mesh, *offset, view))
        .filter(|piece| hidden.shows(piece.corners(), |at| piece.depth(at)))
        .collect();
    let mut text = head(view);
    for (i, piece) in order::sorted(pieces).iter().enumerate() {
        let _ = writeln!(text, "{}", path(piece, i));
    }
    text.push_str("</g>\n</svg>\n");
    text
}

/// Everything before the first polygon. Writing to a string can't fail.
fn head(view: &View) -> String {
    let View { width, height, .. } = view;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n"
    );
    if let Ground::Sky(sky) = view.ground {
        text.push_str("<linearGradient id=\"sky\" x2=\"0\" y2=\"1\">");
        for (stop, colour) in SKY_STOPS.iter().zip(sky) {
            let _ = write!(text, "<stop offset=\"{stop}\" stop-color=\"{}\"/>", code(Rgb::from_linear(colour)));
        }
        let _ = writeln!(text, "</linearGradient>\n<rect width=\"{width}\" height=\"{height}\" fill=\"url(#sky)\"/>");
    }
    let _ = writeln!(text, "<g stroke-width=\"{SEAM}\" stroke-linejoin=\"round\">");
    text
}

/// The `number`-th polygon, with a gradient of its own where its colour runs far.
fn path(piece: &Piece, number: usize) -> String {
    let [_, _, _, opaque] = piece.colour(piece.centre());
    let ends = piece.run();
    let [dark, light] = ends.map(|at| shade(piece, at));
    let far = dark.0.iter().zip(light.0).any(|(a, b)| (a - b).abs() > EVEN);
    let mut text = String::new();
    let fill = if far && opaque >= 1.0 {
        let [[x1, y1], [x2, y2]] = ends;
        let _ = writeln!(
            text,
            "<linearGradient id=\"g{number}\" gradientUnits=\"userSpaceOnUse\" x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" \
             y2=\"{y2:.1}\"><stop stop-color=\"{}\"/><stop offset=\"1\" stop-color=\"{}\"/></linearGradient>",
            code(dark),
            code(light)
        );
        format!("url(#g{number})")
    } else {
        code(shade(piece, piece.centre()))
    };
    text.push_str("<path d=\"");
    for (i, [x, y]) in piece.corners().iter().enumerate() {
        let _ = write!(text, "{}{x:.1} {y:.1}", if i == 0 { 'M' } else { 'L' });
    }
    if opaque < 1.0 {
        let _ = write!(text, "Z\" fill=\"{fill}\" fill-opacity=\"{opaque:.2}\"/>");
    } else {
        let _ = write!(text, "Z\" fill=\"{fill}\" stroke=\"{fill}\"/>");
    }
    text
}

fn shade(piece: &Piece, at: [f32; 2]) -> Rgb {
    let [r, g, b, _] = piece.colour(at);
    Rgb::from_linear([r, g, b])
}

/// A colour as `#rrggbb`.
fn code(colour: Rgb) -> String {
    let [r, g, b] = colour.0.map(|c| (c * 255.0).round() as u8);
    format!("#{r:02x}{g:02x}{b:02x}")
}

#[cfg(test)]
mod tests {
    use super::super::bake::{Bake, bake};
    use super::super::light::Hour;
    use super::super::solid::{Face, Paint, Quad, Solid, Tint};
    use super::*;
    use crate::content::places::Light;

    const VIEW: View = View { width: 120, height: 120, zoom: 1.0, origin: [60.0, 60.0], ground: Ground::Transparent };

    /// The colours of a drawing, from back to front.
    fn fills(solid: &Solid) -> Vec<String> {
        let hour = Hour::of(Light::Day);
        let text = draw(&[(&bake(solid, &hour, &Bake::quick()), [0.0; 3])], &VIEW);
        assert!(!text.contains("NaN") && !text.contains("inf"));
        text.lines()
            .filter(|line| line.starts_with("<path"))
            .filter_map(|line| line.split("fill=\"").nth(1))
            .map(|rest| rest[..7].to_owned())
            .collect()
    }

    #[test]
    fn a_mark_is_drawn_after_its_wall() {
        let mut solid = Solid::new();
        let red = Tint::plain(Rgb::hex(0xFF_0000)).emissive(1.0);
        solid.face(Face::Left, [0.5, 2.0, 0.5], [1.0, 1.0], red, 0.03);
        solid.cuboid([0.0; 3], [2.0, 2.0, 2.0], Paint::new(Rgb::hex(0x80_8080)));
        let fills = fills(&solid);
        let is_red = |fill: &String| fill.starts_with("#f");
        assert_eq!(fills.iter().filter(|fill| is_red(fill)).count(), 2, "{fills:?}");
        // What comes after the two halves of the mark may only be what doesn't touch it.
        let before = fills.iter().position(is_red).unwrap();
        assert!(before >= 2, "{fills:?}");
    }

    #[test]
    fn what_is_hidden_is_not_drawn() {
        let paint = Paint::new(Rgb::hex(0x80_8080));
        let mut solid = Solid::new();
        solid.cuboid([0.0; 3], [4.0, 4.0, 4.0], paint);
        let alone = fills(&solid).len();
        solid.quad(Quad::on(Face::Top, [1.0, 1.0, 0.0], [1.0, 1.0], Rgb::hex(0x80_8080).into()));
        assert_eq!(fills(&solid).len(), alone);
    }

    #[test]
    fn what_goes_through_each_other_is_cut() {
        let slope = |rise: f32| {
            let mut solid = Solid::new();
            let edges = [[4.0, 0.0, 0.0], [0.0, 4.0, rise]];
            let shine = Tint::plain(Rgb::hex(0x80_8080)).emissive(1.0);
            solid.slope([0.0, 0.0, 1.0 - 0.5 * rise], edges, [0.0, 0.0, 1.0], Tint { ..shine }, 0.0);
            solid
        };
        let one = fills(&slope(1.0)).len() + fills(&slope(-1.0)).len();
        let mut both = slope(1.0);
        both.extend(slope(-1.0));
        assert!(fills(&both).len() > one);
    }
}
