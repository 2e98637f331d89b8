//! The built-in places as pictures: in every light, with and without their reforms, they can be drawn within their budget.

use std::collections::BTreeSet;

use adal_qala::content::blueprint::{Blueprint, Roof, Sign, Signs, Who};
use adal_qala::content::builtin;
use adal_qala::content::ids::{GroupId, ReformId};
use adal_qala::content::library::{Library, load};
use adal_qala::content::places::{Light, Place};
use adal_qala::play::walk::Ground;
use adal_qala::scene::assemble::{Assembled, assemble};
use adal_qala::scene::bake::{Bake, Mesh, bake};
use adal_qala::scene::life::{Piece, pieces, still};
use adal_qala::scene::light::Hour;

/// The most triangles of a place without its people, at full quality.
const TRIANGLES: usize = 60_000;

fn library() -> Library {
    load(&[builtin::pack()]).library.unwrap()
}

fn put_together(library: &Library, blueprint: &Blueprint, signs: &Signs, light: Option<Light>) -> Assembled {
    assemble(blueprint, &library.models, &library.materials, signs, light).unwrap()
}

/// The reforms that a place tells of.
fn reforms(blueprint: &Blueprint) -> BTreeSet<ReformId> {
    fn named(sign: &Sign, found: &mut BTreeSet<ReformId>) {
        match sign {
            Sign::Reform(id) | Sign::Fake(id) => {
                found.insert(id.clone());
            }
            Sign::Flag(_) => {}
            Sign::Not(inner) => named(inner, found),
            Sign::All(inner) | Sign::Any(inner) => inner.iter().for_each(|sign| named(sign, found)),
        }
    }
    let mut found = BTreeSet::new();
    blueprint.changes.iter().for_each(|change| named(&change.when, &mut found));
    found
}

fn states(blueprint: &Blueprint) -> [Signs; 3] {
    let all = reforms(blueprint);
    [Signs::default(), Signs { reforms: all.clone(), ..Signs::default() }, Signs { fakes: all, ..Signs::default() }]
}

#[test]
fn every_place_is_within_its_budget() {
    let library = library();
    let check = |place: Place, blueprint: &Blueprint| {
        let [_, mended, _] = states(blueprint);
        let assembled = put_together(&library, blueprint, &mended, None);
        let mesh: Mesh = bake(&assembled.whole(), &Hour::of(assembled.light), &Bake::default());
        let count = mesh.triangles();
        assert!((1..=TRIANGLES).contains(&count), "{place:?}: {count} triangles");
    };
    std::thread::scope(|scope| {
        for (place, blueprint) in &library.places {
            scope.spawn(|| check(*place, blueprint));
        }
    });
}

#[test]
fn every_light_shows_and_lamps_are_lit_at_dusk() {
    let library = library();
    let hall = &library.places[&Place::DormHall];
    let mut seen = Vec::new();
    for light in Light::ALL {
        let solid = put_together(&library, hall, &Signs::default(), Some(*light)).whole();
        let mesh = bake(&solid, &Hour::of(*light), &Bake::quick());
        assert!(!seen.contains(&mesh.colors), "the hall looks in {light:?} as in another light");
        seen.push(mesh.colors);
    }
    for (place, blueprint) in &library.places {
        let lamps = |light| put_together(&library, blueprint, &Signs::default(), Some(light)).whole().lamps.len();
        assert!(lamps(Light::Evening) > lamps(Light::Day), "{place:?}");
    }
}

#[test]
fn a_room_has_walls_that_step_aside_and_open_no_way() {
    let library = library();
    for (place, blueprint) in &library.places {
        let seen = blueprint.seen(&Signs::default()).groups;
        let open: BTreeSet<&GroupId> = seen.iter().copied().filter(|id| !blueprint.groups[*id].aside).collect();
        assert_eq!(open.len() < seen.len(), blueprint.kind == Roof::Indoors, "{place:?}");
        let ground = |groups| Ground::of(blueprint, groups, &library.models).unwrap();
        assert_eq!(ground(&open), ground(&seen), "{place:?}: one walks elsewhere while its walls are aside");
    }
}

#[test]
fn the_sun_shines_into_a_room_by_day_only() {
    let library = library();
    let quads = |light| {
        put_together(&library, &library.places[&Place::DormHall], &Signs::default(), Some(light)).fixed.quads.len()
    };
    assert!(quads(Light::Evening) < quads(Light::Room));
    assert_eq!(quads(Light::Evening), quads(Light::Neglect));
    assert_eq!(quads(Light::Morning), quads(Light::Room));
}

#[test]
fn snow_lies_outdoors_only() {
    let library = library();
    let quads = |place: Place, light| {
        put_together(&library, &library.places[&place], &Signs::default(), Some(light)).fixed.quads.len()
    };
    assert!(quads(Place::Square, Light::Winter) > quads(Place::Square, Light::Day));
    assert_eq!(quads(Place::DormHall, Light::Winter), quads(Place::DormHall, Light::Day));
}

#[test]
fn a_reform_empties_the_queue_and_its_picture_does_not() {
    let library = library();
    for place in [Place::DormHall, Place::Square] {
        let blueprint = &library.places[&place];
        let [before, real, fake] = states(blueprint).map(|signs| put_together(&library, blueprint, &signs, None));
        assert!(real.folk.len() < before.folk.len(), "{place:?}");
        assert!(fake.folk.len() >= before.folk.len(), "{place:?}");
    }
}

#[test]
fn the_town_is_full_of_people_and_of_life() {
    let library = library();
    let square = put_together(&library, &library.places[&Place::Square], &Signs::default(), None);
    assert!(square.folk.len() >= 25, "{} townspeople", square.folk.len());
    let looks: BTreeSet<&Who> = square.folk.iter().map(|stance| &stance.who).collect();
    assert!(looks.len() >= 18, "{} looks", looks.len());
    assert!(!still(&square.life, &library.models, &library.materials, Light::Day).quads.is_empty());
}

#[test]
fn the_bus_waits_at_its_stop_drives_off_and_comes_again() {
    let library = library();
    let square = put_together(&library, &library.places[&Place::Square], &Signs::default(), None);
    let bus = |time: f64| {
        pieces(&square.life, time).into_iter().find_map(|(piece, at)| matches!(piece, Piece::Vehicle(..)).then_some(at))
    };
    let stop = bus(0.0).expect("it waits");
    assert_eq!(bus(5.0), Some(stop), "and goes on waiting");
    let every_tenth = (0..900).map(|tenth| bus(f64::from(tenth) * 0.1));
    let places: Vec<Option<[f32; 3]>> = every_tenth.collect();
    assert!(places.iter().any(Option::is_none), "it is away for a while");
    let steps = places.windows(2).filter_map(|pair| Some((pair[0]?, pair[1]?)));
    let far = steps.map(|(a, b)| (a[0] - b[0]).abs()).fold(0.0, f32::max);
    assert!(far < 1.0, "it never jumps while it is seen: {far}");
    let arrivals = places.windows(2).filter(|pair| pair[0] != Some(stop) && pair[1] == Some(stop)).count();
    assert_eq!(arrivals, 2, "it comes twice in a minute and a half");
}

#[test]
fn what_moves_depends_on_the_time_alone() {
    let library = library();
    for (place, blueprint) in &library.places {
        let built = put_together(&library, blueprint, &Signs::default(), None);
        assert_eq!(pieces(&built.life, 12.5), pieces(&built.life, 12.5), "{place:?}");
        let moves = built.life.is_empty() || pieces(&built.life, 12.5) != pieces(&built.life, 13.1);
        assert!(moves, "{place:?}: something moves");
    }
}
