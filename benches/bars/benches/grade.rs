//! Bar: a million results of 200 actions in a minute on two cores: at most 120 microseconds of one core for a result.
//!
//! Results of the round `practice`, of two hundred actions or more, by contestants who never lived, handed in as they are: read, their
//! chain and signature checked, played again, scored, and written as the string that is sorted. What a whole grading costs, with its tables
//! and against one process for each file, is measured by `scripts/bench-round`.

use adal_qala::content::builtin;
use adal_qala::content::load::load;
use adal_qala::olympiad::ballot::BallotKey;
use adal_qala::olympiad::grade::{Grader, hash_of};
use adal_qala::olympiad::packed::{InJunk, put, split};
use adal_qala::olympiad::result::ResultFile;
use adal_qala::olympiad::seed::RoundSecret;
use adal_qala::olympiad::simulate::{Manner, ballots, roll, simulate_long};
use adal_qala::olympiad::stored::Codec;
use adal_qala::play::dice::Seed;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Results in the block.
const CONTESTANTS: u32 = 200;
/// What each of them does at least.
const ACTIONS: usize = 200;

fn grade(criterion: &mut Criterion) {
    let library = load(&[builtin::embedded()]).library.expect("the content is sound");
    let round = library.rounds.values().next().expect("a round").as_ref().clone();
    let (hash, key) = (hash_of(&round, &library), BallotKey([9; 32]));
    let all = ballots(&round, CONTESTANTS);
    let grader = Grader::new(round, hash, RoundSecret([3; 32]), roll(&key, &hash, &all), &library).expect("a round");
    let codec = Codec::new(&grader);
    let (mut block, mut entries) = (Vec::new(), 0);
    for ballot in &all {
        for file in simulate_long(&grader, &hash, &key, ballot, Manner::Honest, Seed(1), ACTIONS).files {
            entries += ResultFile::read(&file).expect("a result").entries.len() as u64;
            put(&mut block, &file);
        }
    }
    let mut group = criterion.benchmark_group(format!("block_of_{CONTESTANTS}_results_{entries}_entries"));
    group.throughput(Throughput::Elements(u64::from(CONTESTANTS)));
    group.bench_function("split", |bench| bench.iter(|| split(&block, true, &mut InJunk::default())));
    let files = split(&block, true, &mut InJunk::default()).files;
    group.bench_function("read", |bench| {
        bench.iter(|| files.iter().filter(|file| ResultFile::read(&block[(*file).clone()]).is_ok()).count());
    });
    group.bench_function("grade", |bench| {
        bench.iter(|| {
            let mut out = Vec::new();
            files.iter().for_each(|file| codec.write(&grader.grade(&block[file.clone()]), &mut out));
            out.len()
        });
    });
    group.finish();
}

criterion_group!(benches, grade);
criterion_main!(benches);
