//! The block world, through its doors: what is baked is finite, within its budget, in the right order, and lit as the art direction wants.

use std::collections::BTreeSet;

use adal_qala::content::cast::{
    Age, Beard, Carried, Cast, Clothes, Glasses, Hair, Headgear, Look, Mood, Neckwear, Pin, Species,
};
use adal_qala::content::places::Light;
use adal_qala::scene::bake::{Bake, Fog, Mesh, bake, bake_all, glows, project, unproject};
use adal_qala::scene::figure::{Animal, Facing, Pose, animal, figure, height, shadow};
use adal_qala::scene::light::Hour;
use adal_qala::scene::palette::Rgb;
use adal_qala::scene::raster::{Ground, View, draw};
use adal_qala::scene::solid::{Face, Lamp, Paint, Quad, Solid, Tint};

/// The most triangles of a place.
const PLACE: usize = 60_000;
/// The most triangles of a figure.
const FIGURE: usize = 800;

fn stone() -> Rgb {
    Rgb::hex(0xB9_AFA3)
}

fn day() -> Hour {
    Hour::of(Light::Day)
}

fn quick(solid: &Solid, hour: &Hour) -> Mesh {
    bake(solid, hour, &Bake::quick())
}

/// Fails unless a mesh can be drawn.
fn sound(mesh: &Mesh, what: &str) {
    assert_eq!(mesh.positions.len(), mesh.colors.len(), "{what}");
    assert_eq!(mesh.indices.len() % 3, 0, "{what}");
    assert!(mesh.indices.iter().all(|i| (*i as usize) < mesh.positions.len()), "{what}");
    assert!(mesh.positions.iter().flatten().all(|c| c.is_finite()), "{what}");
    assert!(mesh.colors.iter().flatten().all(|c| (0.0..=1.0).contains(c)), "{what}");
}

fn brightness(colour: [f32; 4]) -> f32 {
    colour[..3].iter().sum()
}

/// The colour of the corner nearest to a place.
fn colour_at(mesh: &Mesh, at: [f32; 3]) -> [f32; 4] {
    let wanted = project(at);
    let distance = |at: &[f32; 3]| (0..2).map(|i| (at[i] - wanted[i]).powi(2)).sum::<f32>();
    let nearest = mesh.positions.iter().enumerate().min_by(|(_, a), (_, b)| distance(a).total_cmp(&distance(b)));
    mesh.colors[nearest.unwrap().0]
}

fn mean(mesh: &Mesh) -> [f32; 3] {
    let count = mesh.colors.len() as f32;
    [0, 1, 2].map(|i| mesh.colors.iter().map(|colour| colour[i]).sum::<f32>() / count)
}

/// A floor with walls on two sides of it.
fn corner() -> Solid {
    let mut solid = Solid::new();
    solid.quad(Quad { cells: 0.34, ..Quad::on(Face::Top, [0.0; 3], [6.0, 6.0], stone().into()) });
    solid.cuboid([-0.5, -0.5, 0.0], [6.5, 0.5, 3.0], Paint::new(stone()));
    solid.cuboid([-0.5, 0.0, 0.0], [0.5, 6.0, 3.0], Paint::new(stone()));
    solid
}

#[test]
fn a_place_on_the_ground_is_found_again_under_its_point_of_the_screen() {
    for (x, y) in [(0.0, 0.0), (3.5, -2.0), (21.25, 13.75)] {
        let [right, up, _] = project([x, y, 0.0]);
        let (a, b) = unproject([right, up]);
        assert!((a - x).abs() < 1e-4 && (b - y).abs() < 1e-4, "{x} {y}: {a} {b}");
    }
    let [here, there] = [project([1.0, 1.0, 0.0]), project([2.0, 1.0, 0.0])];
    assert!(there[0] > here[0] && there[1] < here[1], "x runs to the lower right");
    assert!(project([1.0, 2.0, 0.0])[0] < here[0], "y runs to the lower left");
    assert!(project([1.0, 1.0, 1.0])[1] > here[1], "z runs up");
}

#[test]
fn what_is_nearer_is_drawn_over_what_is_behind_it() {
    let red = Tint::plain(Rgb::hex(0xFF_0000)).emissive(1.0);
    let green = Tint::plain(Rgb::hex(0x00_FF00)).emissive(1.0);
    let boxed = |at: [f32; 3], tint: Tint| {
        let mut solid = Solid::new();
        solid.cuboid(at, [2.0, 2.0, 2.0], Paint::new(tint));
        quick(&solid, &day())
    };
    let (behind, before) = (boxed([0.0; 3], red), boxed([1.5, 1.5, 0.0], green));
    let view = View { width: 160, height: 160, zoom: 1.0, origin: [80.0, 60.0], ground: Ground::Transparent };
    for meshes in [[(&behind, [0.0; 3]), (&before, [0.0; 3])], [(&before, [0.0; 3]), (&behind, [0.0; 3])]] {
        let picture = draw(&meshes, &view);
        // The middle of the near box's top lies over the left and right sides of the far one.
        let [right, up, _] = project([2.0, 2.0, 2.0]);
        let pixel = picture.pixel((80.0 + right) as u32, (60.0 - up) as u32);
        assert!(pixel[1] > 200 && pixel[0] < 120, "{pixel:?}");
        assert_eq!(picture.pixel(2, 2), [0; 4]);
    }
    let away = project([1.5, 1.5, 0.0]);
    let moved = draw(&[(&behind, [0.0; 3]), (&boxed([0.0; 3], green), away)], &view);
    let placed = draw(&[(&behind, [0.0; 3]), (&before, [0.0; 3])], &view);
    let different = moved.rgba.iter().zip(&placed.rgba).filter(|(a, b)| a.abs_diff(**b) > 8).count();
    assert!(different < 200, "a mesh moves as its solid does, but for {different} bytes");
}

#[test]
fn three_faces_of_a_box_are_drawn_however_it_is_turned() {
    let mut solid = Solid::new();
    solid.cuboid([0.0; 3], [0.4, 0.3, 0.2], Paint::new(stone()).edge(0.0));
    for quarters in 0..4 {
        assert_eq!(quick(&solid.clone().turned(quarters), &day()).triangles(), 6);
    }
    let mut away = Solid::new();
    away.slope([0.0; 3], [[1.0, 0.0, 0.0], [0.0, 0.5, 1.0]], [0.0, -1.0, 0.5], stone(), 0.0);
    assert_eq!(quick(&away, &day()).triangles(), 0, "a roof that slopes away isn't seen");
    assert_eq!(quick(&away.turned(2), &day()).triangles(), 2);
}

#[test]
fn cells_between_which_nothing_varies_are_put_together() {
    let mut solid = Solid::new();
    solid.quad(Quad::on(Face::Top, [0.0; 3], [20.0, 20.0], stone().into()));
    assert_eq!(bake(&solid, &day(), &Bake::default()).triangles(), 2);
    let shaded = bake(&corner(), &day(), &Bake::default());
    assert!(shaded.triangles() > 20, "shade is not lost");
}

#[test]
fn inner_corners_are_darker_and_nothing_floats() {
    for light in Light::ALL {
        let mesh = bake(&corner(), &Hour::of(*light), &Bake::default());
        let [deep, edge, open] =
            [[0.02, 0.02, 0.0], [3.0, 0.02, 0.0], [5.6, 5.6, 0.0]].map(|at| brightness(colour_at(&mesh, at)));
        assert!(deep < 0.9 * edge && edge < 0.9 * open, "{light:?}: {deep} {edge} {open}");
    }
}

#[test]
fn what_stands_in_the_sun_throws_shade_away_from_it() {
    let mut solid = Solid::new();
    solid.quad(Quad { cells: 0.34, ..Quad::on(Face::Top, [-6.0, -6.0, 0.0], [12.0, 12.0], stone().into()) });
    solid.occluder([-0.5, -0.5, 0.0], [1.0, 1.0, 3.0]);
    for light in [Light::Morning, Light::Day, Light::Golden] {
        let hour = Hour::of(light);
        let mesh = bake(&solid, &hour, &Bake::default());
        let [x, y, _] = hour.sun_direction;
        let (shaded, sunny) = (colour_at(&mesh, [-2.2 * x, -2.2 * y, 0.0]), colour_at(&mesh, [4.0 * x, 4.0 * y, 0.0]));
        assert!(brightness(shaded) < 0.75 * brightness(sunny), "{light:?}: {shaded:?} {sunny:?}");
    }
}

#[test]
fn the_right_of_everything_is_darker_and_bluer_than_its_left() {
    for light in Light::ALL {
        let [left, right] = [Face::Left, Face::Right].map(|face| {
            let mut solid = Solid::new();
            solid.face(face, [0.0, 0.0, 1.0], [2.0, 2.0], Rgb::hex(0x80_8080), 0.0);
            mean(&bake(&solid, &Hour::of(*light), &Bake::default()))
        });
        assert!(right.iter().sum::<f32>() < 0.97 * left.iter().sum::<f32>(), "{light:?}: {left:?} {right:?}");
        assert!(right[2] / right[0] > 1.02 * left[2] / left[0], "{light:?}: {left:?} {right:?}");
    }
}

#[test]
fn lamps_light_what_is_near_and_glow() {
    let mut solid = Solid::new();
    solid.quad(Quad { cells: 0.5, ..Quad::on(Face::Top, [0.0; 3], [12.0, 2.0], stone().into()) });
    let dark = bake(&solid, &Hour::of(Light::Evening), &Bake::default());
    solid.lamp(Lamp::street([1.0, 1.0, 2.0]));
    let lit = bake(&solid, &Hour::of(Light::Evening), &Bake::default());
    let gain = |x: f32| brightness(colour_at(&lit, [x, 1.0, 0.0])) - brightness(colour_at(&dark, [x, 1.0, 0.0]));
    assert!(gain(1.0) > 0.1 && gain(1.0) > 4.0 * gain(12.0).max(0.0), "{} {}", gain(1.0), gain(12.0));
    let glow = glows(&solid);
    sound(&glow, "glow");
    assert!(glow.colors.iter().any(|colour| colour[3] == 0.0), "it fades");
    assert_eq!(glows(&Solid::new()).triangles(), 0);
}

#[test]
fn a_neglected_place_loses_its_colour_and_people_keep_theirs() {
    let spread = |mesh: &Mesh| {
        let [r, g, b] = mean(mesh);
        (r.max(g).max(b) - r.min(g).min(b)) / r.max(g).max(b)
    };
    let mut awning = Solid::new();
    awning.face(Face::Top, [0.0; 3], [2.0, 2.0], Rgb::hex(0x1E_9AA0), 0.0);
    let kept = awning.clone().vivid();
    let neglect = Hour::of(Light::Neglect);
    assert!(spread(&quick(&awning, &neglect)) < 0.7 * spread(&quick(&kept, &neglect)));
    let person = figure(&Look::default(), Pose::Idle, Facing::LowerLeft, Mood::Calm);
    assert_eq!(quick(&person, &neglect), quick(&person.clone().vivid(), &neglect));
}

#[test]
fn several_hours_share_their_corners() {
    let hours = [Light::Neglect, Light::Golden].map(Hour::of);
    let meshes = bake_all(&corner(), &hours, &Bake::quick());
    assert_eq!(meshes.len(), 2);
    assert_eq!(meshes[0].positions, meshes[1].positions);
    assert_eq!(meshes[0].indices, meshes[1].indices);
    assert_ne!(meshes[0].colors, meshes[1].colors);
    assert!(bake_all(&corner(), &[], &Bake::quick()).is_empty());
}

#[test]
fn what_is_far_fades_into_the_air() {
    let mut solid = Solid::new();
    solid.quad(Quad::on(Face::Top, [0.0; 3], [15.0, 15.0], Rgb::hex(0x40_4040).into()));
    let mesh = bake(&solid, &day(), &Bake { fog: Some(Fog::TITLE), ..Bake::quick() });
    let (far, near) = (colour_at(&mesh, [0.0; 3]), colour_at(&mesh, [15.0, 15.0, 0.0]));
    assert!(brightness(far) > 2.0 * brightness(near), "{far:?} {near:?}");
}

#[test]
fn everybody_can_be_drawn_and_within_the_budget() {
    for (id, person) in Cast::shipped().people() {
        for pose in Pose::ALL {
            for facing in [Facing::LowerLeft, Facing::UpperRight] {
                let solid = figure(&person.look, pose, facing, Mood::Glad);
                let mesh = quick(&solid, &day());
                sound(&mesh, &format!("{id:?} {pose:?}"));
                assert!((50..=FIGURE).contains(&mesh.triangles()), "{id:?} {pose:?}: {}", mesh.triangles());
                let (top, reach) = solid.quads.iter().fold((0.0_f32, 0.0_f32), |(top, reach), quad| {
                    let end = [0, 1, 2].map(|i| quad.at[i] + quad.u[i] + quad.v[i]);
                    (top.max(quad.at[2]).max(end[2]), reach.max(end[0].abs()).max(end[1].abs()))
                });
                assert!(top <= height(&person.look, pose) + 0.12, "{id:?} {pose:?} reaches {top}");
                assert!(reach < 1.0, "{id:?} {pose:?} is {reach} wide");
            }
        }
    }
}

#[test]
fn nobody_looks_like_somebody_else() {
    let cast = Cast::shipped();
    let shown = |look: &Look| format!("{:?}", figure(look, Pose::Idle, Facing::LowerLeft, Mood::Calm).quads);
    let figures: BTreeSet<String> = cast.people().map(|(_, person)| shown(&person.look)).collect();
    assert_eq!(figures.len(), cast.people().count());
}

/// Looks that differ in one part.
fn looks(part: &str) -> Vec<Look> {
    let all = Look { age: Age::Grown, ..Look::default() };
    match part {
        "age" => Age::ALL.iter().map(|age| Look { age: *age, ..all }).collect(),
        "species" => Species::ALL.iter().map(|species| Look { species: *species, ..all }).collect(),
        "hair" => Hair::ALL.iter().map(|hair| Look { hair: *hair, ..all }).collect(),
        "beard" => Beard::ALL.iter().map(|beard| Look { beard: *beard, ..all }).collect(),
        "glasses" => Glasses::ALL.iter().map(|glasses| Look { glasses: *glasses, ..all }).collect(),
        "headgear" => Headgear::ALL.iter().map(|headgear| Look { headgear: *headgear, ..all }).collect(),
        "clothes" => Clothes::ALL.iter().map(|clothes| Look { clothes: *clothes, ..all }).collect(),
        "neck" => Neckwear::ALL.iter().map(|neck| Look { neck: *neck, ..all }).collect(),
        "pin" => Pin::ALL.iter().map(|pin| Look { pin: *pin, ..all }).collect(),
        _ => Carried::ALL.iter().map(|carried| Look { carried: *carried, ..all }).collect(),
    }
}

#[test]
fn every_part_of_a_look_shows() {
    for part in ["age", "species", "hair", "beard", "glasses", "headgear", "clothes", "neck", "pin", "carried"] {
        let looks = looks(part);
        let shown: BTreeSet<String> = looks
            .iter()
            .map(|look| {
                let solid = figure(look, Pose::Idle, Facing::LowerLeft, Mood::Calm);
                sound(&quick(&solid, &day()), part);
                format!("{:?}", solid.quads)
            })
            .collect();
        assert_eq!(shown.len(), looks.len(), "two kinds of {part} look the same");
    }
    let child = Look { age: Age::Child, ..Look::default() };
    assert!(height(&child, Pose::Idle) < 0.9 * height(&Look::default(), Pose::Idle));
}

#[test]
fn moods_poses_and_facings_are_seen() {
    let hour = day();
    let view = View { width: 64, height: 64, zoom: 1.25, origin: [32.0, 54.0], ground: Ground::Transparent };
    let cast = Cast::shipped();
    for id in ["aizere", "turar", "boy", "hare"] {
        let look = cast.look(id).unwrap();
        let shot =
            |pose, facing, mood| draw(&[(&quick(&figure(look, pose, facing, mood), &hour), [0.0; 3])], &view).rgba;
        let moods: Vec<_> = Mood::ALL.iter().map(|mood| shot(Pose::Idle, Facing::LowerLeft, *mood)).collect();
        for (i, a) in moods.iter().enumerate() {
            for (j, b) in moods.iter().enumerate().skip(i + 1) {
                let changed = a.chunks(4).zip(b.chunks(4)).filter(|(a, b)| (0..3).any(|c| a[c].abs_diff(b[c]) > 40));
                assert!(changed.count() >= 4, "{id}: {:?} and {:?} can't be told apart", Mood::ALL[i], Mood::ALL[j]);
            }
        }
        let poses: BTreeSet<_> = Pose::ALL.iter().map(|pose| shot(*pose, Facing::LowerLeft, Mood::Calm)).collect();
        assert_eq!(poses.len(), Pose::ALL.len());
        let facings: BTreeSet<_> = Facing::ALL.iter().map(|facing| shot(Pose::Idle, *facing, Mood::Calm)).collect();
        assert_eq!(facings.len(), Facing::ALL.len());
    }
}

#[test]
fn one_turns_towards_where_one_goes() {
    for (facing, (x, y)) in Facing::ALL.iter().zip([(0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (1.0, 0.0)]) {
        assert_eq!(Facing::towards(x, y), *facing);
        // A hand that points is further out in that direction than anything in the other ones.
        let solid = figure(&Look::default(), Pose::Point, *facing, Mood::Calm);
        let out = |x: f32, y: f32| {
            let along = |at: [f32; 3]| at[0] * x + at[1] * y;
            let ends = solid
                .quads
                .iter()
                .map(|quad| along(quad.at).max(along([0, 1, 2].map(|i| quad.at[i] + quad.u[i] + quad.v[i]))));
            ends.fold(0.0, f32::max)
        };
        assert!(out(x, y) > out(-x, -y) && out(x, y) > out(y, x).max(out(-y, -x)), "{facing:?}");
    }
}

#[test]
fn animals_and_shades_can_be_drawn() {
    for facing in Facing::ALL {
        for kind in [Animal::Sheep, Animal::Cat, Animal::Bird] {
            let mesh = quick(&animal(kind, facing), &day());
            sound(&mesh, &format!("{kind:?}"));
            assert!(mesh.triangles() > 20);
        }
    }
    for light in Light::ALL {
        sound(&shadow(&Hour::of(*light)), &format!("{light:?}"));
    }
    let lengths = [Light::Neglect, Light::Day, Light::Golden]
        .map(|light| shadow(&Hour::of(light)).positions.iter().map(|at| at[0]).fold(0.0, f32::max));
    assert!(lengths.windows(2).all(|pair| pair[0] < pair[1]), "low sun, long shade: {lengths:?}");
}

#[test]
fn a_whole_square_is_within_the_budget() {
    let mut solid = Solid::new();
    for (x, y) in (0..52_u8).flat_map(|x| (0..50_u8).map(move |y| (x, y))) {
        let colour = Rgb::hex(0xA9_B765).jitter(0.1, [i32::from(x), i32::from(y), 0]);
        let at = [f32::from(x), f32::from(y), 0.0];
        solid.quad(Quad { cells: 0.34, ..Quad::on(Face::Top, at, [1.0, 1.0], colour.into()) });
    }
    for i in 0..60_u8 {
        let at = [f32::from(i % 10) * 5.0 + 1.0, f32::from(i / 10) * 8.0 + 1.0, 0.0];
        for (dx, z) in [(0.0, 0.0), (0.3, 1.0), (-0.2, 1.8)] {
            let paint = Paint::new(Rgb::hex(0x5F_9148)).cells(0.4).jitter(0.06, at);
            solid.cuboid([at[0] + dx, at[1], z], [1.4, 1.4, 1.1], paint);
        }
    }
    let mesh = bake(&solid, &Hour::of(Light::Golden), &Bake::default());
    sound(&mesh, "square");
    assert!(mesh.triangles() <= PLACE, "{} triangles", mesh.triangles());
}
