//! Laws of walking, on ground by chance: no way crosses what is in the way, and who can go there can come back.

use adal_qala::content::blueprint::footing::{CELL, Cell, Footing};
use adal_qala::content::blueprint::{Area, Flat, Sign};
use adal_qala::content::builtin;
use adal_qala::content::ids::{FlagId, PersonId, ReformId, SpotId};
use adal_qala::content::level::{Condition, Effect};
use adal_qala::content::library::load;
use adal_qala::content::places::Place;
use adal_qala::play::state::State;
use adal_qala::play::walk::{Ground, Thing, all_by_distance, door_at, signs, within_reach};
use proptest::prelude::*;

const WIDE: i32 = 14;

fn ground(walls: &[(i32, i32, i32, i32)]) -> Ground {
    let mut footing = Footing::open(WIDE, WIDE);
    for (x, y, w, d) in walls {
        let at = Flat { x: x * CELL, y: y * CELL };
        footing.block(Area::new(at, Flat { x: w * CELL, y: d * CELL }));
    }
    Ground::new(footing)
}

fn walls() -> impl Strategy<Value = Vec<(i32, i32, i32, i32)>> {
    prop::collection::vec((0..WIDE, 0..WIDE, 1..6, 1..3), 0..14)
}

fn point() -> impl Strategy<Value = Flat> {
    (0..WIDE * CELL, 0..WIDE * CELL).prop_map(|(x, y)| Flat { x, y })
}

/// The cells that a line touches, found by looking closely.
fn touched(from: Flat, to: Flat) -> Vec<Cell> {
    let steps = (to.x - from.x).abs().max((to.y - from.y).abs()).max(1) * 4;
    let mut cells: Vec<Cell> = (0..=steps)
        .map(|step| {
            let part = |a: i32, b: i32| {
                let exact = i64::from(a) * i64::from(steps) + i64::from(b - a) * i64::from(step);
                i32::try_from(exact.div_euclid(i64::from(steps))).unwrap()
            };
            Cell::of(Flat { x: part(from.x, to.x), y: part(from.y, to.y) })
        })
        .collect();
    cells.dedup();
    cells
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_way_never_crosses_what_is_in_the_way(walls in walls(), from in point(), to in point()) {
        let ground = ground(&walls);
        let Some(way) = ground.way(from, to) else { return Ok(()) };
        prop_assert_eq!(way.end(), ground.nearest(to));
        for pair in way.points().windows(2) {
            prop_assert!(ground.sees(pair[0], pair[1]));
            for cell in touched(pair[0], pair[1]) {
                prop_assert!(ground.footing().is_free(cell), "{:?} of {:?}", cell, way);
            }
        }
    }

    #[test]
    fn who_can_go_there_can_come_back(walls in walls(), from in point(), to in point()) {
        let ground = ground(&walls);
        let (there, back) = (ground.way(from, to), ground.way(to, from));
        prop_assert_eq!(there.is_some(), back.is_some());
        let (a, b) = (Cell::of(from), Cell::of(to));
        prop_assert_eq!(ground.reached(from).has(b), ground.reached(to).has(a));
        if ground.footing().is_free(a) && ground.footing().is_free(b) {
            prop_assert_eq!(there.is_some(), ground.reached(from).has(b));
        }
        prop_assert_eq!(ground.sees(from, to), ground.sees(to, from));
    }

    #[test]
    fn a_step_stays_on_the_ground(walls in walls(), from in point(), x in -80..80i32, y in -80..80i32) {
        let ground = ground(&walls);
        let Some(from) = ground.nearest(from) else { return Ok(()) };
        let to = ground.step(from, Flat { x, y });
        prop_assert!(ground.footing().is_free(Cell::of(to)));
        for cell in touched(from, to) {
            prop_assert!(ground.footing().is_free(cell));
        }
        let whole = Flat { x: from.x + x, y: from.y + y };
        if ground.sees(from, whole) {
            prop_assert_eq!(to, whole);
        }
    }
}

#[test]
fn one_slides_along_a_wall() {
    let ground = ground(&[(0, 5, WIDE, 1)]);
    let from = Flat { x: 225, y: 225 };
    assert_eq!(ground.step(from, Flat { x: 30, y: 40 }), Flat { x: 255, y: 225 });
    assert_eq!(ground.step(from, Flat { x: 0, y: 40 }), from);
    assert_eq!(ground.way(from, Flat { x: 225, y: 400 }), None);
}

#[test]
fn a_free_field_is_crossed_in_one_line() {
    let way = ground(&[]).way(Flat { x: 10, y: 20 }, Flat { x: 600, y: 333 }).unwrap();
    assert_eq!(way.points(), [Flat { x: 10, y: 20 }, Flat { x: 600, y: 333 }]);
}

#[test]
fn in_the_built_in_places_every_spot_can_be_walked_to() {
    let library = load(&[builtin::pack()]).library.unwrap();
    assert!(library.places.len() >= 2);
    for (place, blueprint) in &library.places {
        for state in std::iter::once(None).chain((0..blueprint.changes.len()).map(Some)) {
            let seen = blueprint.seen_if(|at| Some(at) == state);
            let ground = Ground::of(blueprint, &seen.groups, &library.models).unwrap();
            let start = blueprint.doors.values().next().map(door_at).expect("a place has a door");
            for (id, spot) in &blueprint.spots {
                let way = ground.way(start, spot.at);
                assert!(way.is_some(), "{place:?}: no way to {id}");
            }
        }
    }
}

#[test]
fn what_is_near_is_named_first() {
    let library = load(&[builtin::pack()]).library.unwrap();
    let hall = &library.places[&Place::DormHall];
    let counter = hall.spots["counter"].at;
    let gulnar = PersonId::parse("gulnar").unwrap();
    let people = [(gulnar.clone(), Flat { x: counter.x, y: counter.y - 50 })];
    let near = within_reach(hall, &people, counter);
    assert_eq!(near[..2], [Thing::Spot(SpotId::parse("counter").unwrap()), Thing::Person(gulnar)]);
    assert!(!near.contains(&Thing::Spot(SpotId::parse("window").unwrap())));
    let all = all_by_distance(hall, &people, counter);
    assert_eq!(all.len(), hall.spots.len() + hall.doors.len() + 1);
    assert_eq!(all[..near.len()], near);
}

#[test]
fn who_stands_somewhere_is_walked_round() {
    let mut ground = ground(&[]);
    let (from, to) = (Flat { x: 25, y: 225 }, Flat { x: 425, y: 225 });
    assert!(ground.sees(from, to));
    ground.stand_in(Flat { x: 225, y: 225 });
    let way = ground.way(from, to).unwrap();
    assert!(way.points().len() > 2 && way.end() == Some(to));
}

#[test]
fn a_place_sees_what_a_run_has_changed() {
    let (real, fake) = (ReformId::parse("reform-e-queue").unwrap(), ReformId::parse("reform-cashless").unwrap());
    let flag = FlagId::parse("refused").unwrap();
    let mut state = State::default();
    for effect in [Effect::Reform(real.clone()), Effect::FakeReform(fake.clone()), Effect::Set(flag.clone())] {
        state.apply(&effect);
    }
    let signs = signs(&state);
    for (sign, condition) in [
        (Sign::Reform(real.clone()), Condition::Reform(real.clone())),
        (Sign::Fake(real.clone()), Condition::Fake(real)),
        (Sign::Reform(fake.clone()), Condition::Reform(fake.clone())),
        (Sign::Fake(fake.clone()), Condition::Fake(fake)),
        (Sign::Flag(flag.clone()), Condition::Flag(flag)),
    ] {
        assert_eq!(signs.holds(&sign), state.holds(&condition, &Default::default()), "{sign:?}");
    }
}
