//! The name of the game in block letters: convex parts on a grid of 8 by 10, extruded to the lower right.

use egui::{Color32, Mesh, Painter, Pos2, Shape, Vec2, pos2, vec2};

use super::theme::color::{fade, mix};
use super::theme::palette as paint;

/// The name is the same in every language.
const NAME: &str = "АДАЛ ҚАЛА";
const DEPTH: usize = 9;

type Part = [(f32, f32); 4];

/// The width that a logo with capitals `cap` high takes, without its depth.
pub fn logo_width(cap: f32) -> f32 {
    NAME.chars().map(advance).sum::<f32>() * cap * 0.1
}

/// Paints the logo; `at` is the left end of its base line, `cap` the height of its capitals.
pub fn paint_logo(painter: &Painter, at: Pos2, cap: f32) {
    let unit = cap * 0.1;
    let step = cap / 72.0;
    let soft = 1.0 / painter.pixels_per_point().max(0.1);
    let mut mesh = Mesh::default();
    let depth = DEPTH as f32;
    for ring in 0..3 {
        let off = vec2(depth + 4.0 + ring as f32 * 2.0, depth + 6.0 + ring as f32 * 2.0) * step;
        each_part(at + off, unit, |part, _| convex(&mut mesh, part, soft, |_| fade(paint::LOGO_SHADOW, 0.12)));
    }
    for layer in (1..=DEPTH).rev() {
        let k = layer as f32;
        let color = mix(paint::LOGO_EDGE, paint::LOGO_SIDE, k / depth);
        each_part(at + vec2(k * 0.75, k) * step, unit, |part, _| convex(&mut mesh, part, soft, |_| color));
    }
    each_part(at, unit, |part, lozenge| {
        convex(&mut mesh, part, soft, |point| {
            if lozenge {
                paint::LOGO_GOLD
            } else {
                mix(paint::LOGO_TOP, paint::LOGO_FOOT, (point.y - (at.y - cap)) / (cap * 1.2))
            }
        });
    });
    painter.add(Shape::mesh(mesh));
}

fn each_part(at: Pos2, unit: f32, mut put: impl FnMut(&[Pos2; 4], bool)) {
    let mut x = at.x;
    for letter in NAME.chars() {
        let left = x + if letter == 'Д' { 0.8 * unit } else { 0.0 };
        for part in parts(letter) {
            put(&part.map(|(px, py)| pos2(left + px * unit, at.y - py * unit)), false);
        }
        if letter == 'А' {
            let center = pos2(left + 4.0 * unit, at.y - 2.9 * unit);
            let lozenge = [(0.0, -1.7), (1.25, 0.0), (0.0, 1.7), (-1.25, 0.0)];
            put(&lozenge.map(|(px, py)| center + vec2(px, py) * unit), true);
        }
        x += advance(letter) * unit;
    }
}

fn advance(letter: char) -> f32 {
    match letter {
        'А' => 8.9,
        'Л' => 9.0,
        'Д' => 10.0,
        'Қ' => 9.6,
        _ => 4.2,
    }
}

fn parts(letter: char) -> &'static [Part] {
    const LEGS: &[Part] =
        &[[(0.0, 0.0), (2.35, 0.0), (5.1, 10.0), (2.9, 10.0)], [(8.0, 0.0), (5.65, 0.0), (2.9, 10.0), (5.1, 10.0)]];
    const DE: &[Part] = &[
        [(-0.7, 0.2), (8.7, 0.2), (8.7, 2.2), (-0.7, 2.2)],
        [(-0.7, -1.7), (1.3, -1.7), (1.3, 0.2), (-0.7, 0.2)],
        [(6.7, -1.7), (8.7, -1.7), (8.7, 0.2), (6.7, 0.2)],
        [(0.7, 2.2), (2.95, 2.2), (5.1, 10.0), (2.9, 10.0)],
        [(7.3, 2.2), (5.05, 2.2), (2.9, 10.0), (5.1, 10.0)],
    ];
    const QA: &[Part] = &[
        [(0.0, 0.0), (2.3, 0.0), (2.3, 10.0), (0.0, 10.0)],
        [(2.3, 3.7), (2.3, 6.5), (5.2, 10.0), (8.0, 10.0)],
        [(3.1, 5.4), (4.9, 7.1), (8.3, 0.0), (5.5, 0.0)],
        [(6.4, -2.0), (8.6, -2.0), (8.6, 1.0), (6.4, 1.0)],
    ];
    match letter {
        'А' | 'Л' => LEGS,
        'Д' => DE,
        'Қ' => QA,
        _ => &[],
    }
}

/// A convex part with an edge as soft as a pixel.
fn convex(mesh: &mut Mesh, points: &[Pos2; 4], soft: f32, color: impl Fn(Pos2) -> Color32) {
    let center = points.iter().fold(Vec2::ZERO, |sum, point| sum + point.to_vec2()) / 4.0;
    let first = mesh.vertices.len() as u32;
    for point in points {
        mesh.colored_vertex(*point, color(*point));
    }
    for (i, point) in points.iter().enumerate() {
        let (before, after) = (points[(i + 3) % 4], points[(i + 1) % 4]);
        let way = ((*point - before).normalized() + (after - *point).normalized()).rot90().normalized();
        let way = if way.dot(point.to_vec2() - center) < 0.0 { -way } else { way };
        mesh.colored_vertex(*point + way * soft, fade(color(*point), 0.0));
    }
    mesh.indices.extend([first, first + 1, first + 2, first, first + 2, first + 3]);
    for i in 0..4 {
        let j = (i + 1) % 4;
        let (a, b, c, d) = (first + i, first + 4 + i, first + 4 + j, first + j);
        mesh.indices.extend([a, b, c, a, c, d]);
    }
}

#[cfg(test)]
mod tests {
    use super::{NAME, advance, logo_width, parts};

    #[test]
    fn every_letter_of_the_name_has_parts() {
        for letter in NAME.chars().filter(|letter| *letter != ' ') {
            assert!(!parts(letter).is_empty() && advance(letter) > 4.2);
        }
    }

    #[test]
    fn the_logo_fits_over_the_menu() {
        assert!(logo_width(72.0) < 620.0);
    }
}
