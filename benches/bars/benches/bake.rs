//! Bar: a square with its buildings is lit in half a second on two cores, so that a place is there before the fade into it is over.

use adal_qala::content::cast::{Look, Mood};
use adal_qala::content::places::Light;
use adal_qala::scene::bake::{Bake, bake, bake_all};
use adal_qala::scene::figure::{Facing, Pose, figure};
use adal_qala::scene::light::Hour;
use adal_qala_bars::square::square;
use criterion::{Criterion, criterion_group, criterion_main};

fn lit(c: &mut Criterion) {
    let place = square();
    let golden = Hour::of(Light::Golden);
    let triangles = bake(&place, &golden, &Bake::default()).triangles();
    assert!((4_000..60_000).contains(&triangles), "a square of {triangles} triangles is none of ours");
    let mut group = c.benchmark_group("bake");
    group.sample_size(10);
    group.bench_function("a square of 26 by 22 blocks", |b| {
        b.iter(|| bake(&place, &golden, &Bake::default()).triangles());
    });
    group.bench_function("the same in two lights", |b| {
        b.iter(|| bake_all(&place, &[Hour::of(Light::Neglect), golden], &Bake::default()).len());
    });
    let somebody = figure(&Look::default(), Pose::Idle, Facing::LowerLeft, Mood::Calm);
    group.bench_function("a figure", |b| b.iter(|| bake(&somebody, &golden, &Bake::default()).triangles()));
    group.finish();
}

criterion_group!(benches, lit);
criterion_main!(benches);
