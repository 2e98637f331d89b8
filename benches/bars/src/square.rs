//! A place that is made for measuring: as much of everything as the largest ones have.

use adal_qala::scene::palette::Rgb;
use adal_qala::scene::solid::{Face, Lamp, Paint, Quad, Solid, Tint};

/// A square as the town has them: paving among grass, three houses with their windows, two rows of trees, lamps and small things.
pub fn square() -> Solid {
    let mut solid = Solid::new();
    for (x, y) in (0..26_i16).flat_map(|x| (0..22_i16).map(move |y| (x, y))) {
        let paved = (6..20).contains(&x) && (8..18).contains(&y);
        let colour = Rgb::hex(if paved { 0xE9_D2A4 } else { 0xA9_B765 }).jitter(0.1, [x.into(), y.into(), 0]);
        let at = [f32::from(x), f32::from(y), 0.0];
        solid.quad(Quad { cells: 0.34, ..Quad::on(Face::Top, at, [1.0, 1.0], colour.into()) });
    }
    for (x, y, w, d, storeys) in [(1.0, 1.0, 9.0, 5.0, 3_u8), (12.0, 1.0, 11.0, 5.5, 2), (21.0, 9.0, 4.5, 8.0, 1)] {
        house(&mut solid, [x, y], [w, d], storeys);
    }
    for i in 0..14_u8 {
        let (x, y) = if i < 8 { (1.5 + 3.2 * f32::from(i), 20.5) } else { (2.5, 8.5 + 2.0 * f32::from(i - 8)) };
        for (dx, dy, z, size) in [
            (0.0, 0.0, 1.2, 2.0),
            (0.6, 0.1, 1.6, 1.2),
            (-0.5, 0.2, 1.5, 1.3),
            (0.1, 0.6, 1.4, 1.3),
            (0.0, 0.0, 2.2, 1.3),
        ] {
            let at = [x + dx - 0.5 * size, y + dy - 0.5 * size, z];
            let paint = Paint::new(Rgb::hex(0x5F_9148)).cells(0.4).jitter(0.07, at);
            solid.cuboid(at, [size, size, 0.8 * size], paint);
        }
        solid.cuboid([x - 0.15, y - 0.15, 0.0], [0.3, 0.3, 1.3], Paint::new(Rgb::hex(0x8A_6A4E)).edge(0.0));
    }
    for (x, y) in [(7.0, 9.0), (19.0, 9.0), (7.0, 17.0), (19.0, 17.0)] {
        solid.cuboid([x, y, 0.0], [0.12, 0.12, 3.0], Paint::new(Rgb::hex(0x4B_5160)).without_shade());
        solid.lamp(Lamp::street([x, y, 3.1]));
        solid.cuboid([x + 1.0, y, 0.3], [1.9, 0.5, 0.14], Paint::new(Rgb::hex(0xB0_7A48)));
    }
    solid
}

/// A house with a window in each bay of its two sides.
fn house(solid: &mut Solid, [x, y]: [f32; 2], [w, d]: [f32; 2], storeys: u8) {
    let height = 2.3 * f32::from(storeys) + 0.6;
    solid.cuboid([x, y, 0.0], [w, d, height], Paint::new(Rgb::hex(0xD9_CDB8)));
    solid.cuboid([x - 0.1, y - 0.1, height], [w + 0.2, d + 0.2, 0.3], Paint::new(Rgb::hex(0x9C_4A34)));
    for storey in 0..storeys {
        let z = 2.3 * f32::from(storey) + 1.1;
        for (face, length, at) in [(Face::Left, w, [x, y + d, z]), (Face::Right, d, [x + w, y, z])] {
            let mut along = 0.6;
            while along + 1.2 < length {
                let place = |dx: f32, dz: f32| match face {
                    Face::Left => [at[0] + along + dx, at[1], at[2] + dz],
                    _ => [at[0], at[1] + along + dx, at[2] + dz],
                };
                solid.face(face, place(0.0, 0.0), [1.1, 1.25], Rgb::hex(0xFF_F9EE), 0.02);
                let glass = Tint::upwards(Rgb::hex(0x2F_6F7C), Rgb::hex(0x6F_B5BA));
                solid.face(face, place(0.1, 0.1), [0.9, 1.05], glass, 0.04);
                solid.face(face, place(0.5, 0.1), [0.1, 1.05], Rgb::hex(0xFF_F9EE), 0.06);
                along += 2.1;
            }
        }
    }
}
