//! A run of 10,000 actions: loaded from its record, and rewound by one.

use adal_qala::play::action::Action;
use adal_qala::play::dice::Seed;
use adal_qala::play::record::Record;
use adal_qala::play::run::{Carry, Run};
use adal_qala_bars::round_rules;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

const ACTIONS: usize = 10_000;

fn long_run(c: &mut Criterion) {
    let rules = round_rules();
    let mut run = Run::new(rules.clone(), Seed(1), Carry::default());
    for at in 0..ACTIONS {
        let action = if at % 3 == 1 { Action::Choose(0) } else { Action::Next };
        run.apply(action).expect("the story goes round");
    }
    let text = Record::of(&run).to_text();
    let mut group = c.benchmark_group("10000 actions");
    group.sample_size(20);
    group.bench_function("load", |b| {
        b.iter(|| Record::parse(&text).expect("a record").replay(rules.clone()).taken);
    });
    group.bench_function("rewind by one", |b| {
        b.iter_batched(|| run.clone(), |mut run| run.rewind(ACTIONS - 1), BatchSize::LargeInput);
    });
    group.finish();
}

criterion_group!(benches, long_run);
criterion_main!(benches);
