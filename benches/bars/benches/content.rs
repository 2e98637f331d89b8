//! Bar: checking a library of 1,000 levels in 3 languages takes a second on two cores.

use adal_qala_bars::many_levels;
use criterion::{Criterion, criterion_group, criterion_main};

fn check(c: &mut Criterion) {
    let pack = many_levels(1000);
    let loaded = adal_qala::content::load::load(std::slice::from_ref(&pack));
    let sound = loaded.library.map_or(0, |library| library.levels.len());
    assert_eq!(sound, 1000, "a level that is left out is not checked");
    let mut group = c.benchmark_group("content");
    group.sample_size(10);
    group.bench_function("1000 levels in 3 languages", |b| {
        b.iter(|| adal_qala::content::load::load(std::slice::from_ref(&pack)).diagnostics.len());
    });
    group.finish();
}

criterion_group!(benches, check);
criterion_main!(benches);
