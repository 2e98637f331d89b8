//! Many results in one file, whatever happens to it; and that neither their order nor how they are split makes a difference.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use adal_qala::olympiad::grade::{Card, Grader, Rejected, gather};
use adal_qala::olympiad::packed::{InJunk, MAGIC, put, split};
use adal_qala::olympiad::result::Unreadable;
use adal_qala::olympiad::simulate::{Manner, simulate};
use adal_qala::olympiad::stored::Codec;
use adal_qala::play::dice::Seed;
use proptest::prelude::*;
use proptest::sample::Index;

use super::rounds::{HASH, KEY, grader};

type Graded = Result<Card, Rejected>;

/// A grader, files of every manner, and what they are worth.
fn all() -> &'static (Grader, Vec<Vec<u8>>, Vec<Graded>) {
    static ALL: OnceLock<(Grader, Vec<Vec<u8>>, Vec<Graded>)> = OnceLock::new();
    ALL.get_or_init(|| {
        let (grader, ballots) = grader(33);
        let manner = |number: u32| Manner::ALL[number as usize % Manner::ALL.len()];
        let made =
            ballots.iter().map(|ballot| simulate(&grader, &HASH, &KEY, ballot, manner(ballot.number.0), Seed(5)));
        let files: Vec<Vec<u8>> = made.flat_map(|made| made.files).collect();
        let graded = files.iter().map(|file| grader.grade(file)).collect();
        (grader, files, graded)
    })
}

fn packed(files: &[Vec<u8>]) -> Vec<u8> {
    let mut pack = MAGIC.to_vec();
    files.iter().for_each(|file| put(&mut pack, file));
    pack
}

/// What is in a pack that is read in pieces of this size.
fn unpacked(pack: &[u8], size: usize) -> Vec<Vec<u8>> {
    let (mut buffer, mut found, mut junk) = (Vec::new(), Vec::new(), InJunk::default());
    let mut pieces = pack.chunks(size).peekable();
    while let Some(piece) = pieces.next() {
        buffer.extend_from_slice(piece);
        let split = split(&buffer, pieces.peek().is_none(), &mut junk);
        found.extend(split.files.into_iter().map(|range| buffer[range].to_vec()));
        buffer.drain(..split.done);
    }
    found
}

/// How often each file is there.
fn counted(files: &[Vec<u8>]) -> BTreeMap<&[u8], usize> {
    let mut counted = BTreeMap::new();
    files.iter().for_each(|file| *counted.entry(file.as_slice()).or_default() += 1);
    counted
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_damaged_pack_costs_the_files_that_were_hit_and_each_is_named(
        hits in prop::collection::vec((any::<Index>(), 1_u8..), 1..5),
        cut in prop::option::of(any::<Index>()),
        size in 1_usize..50_000,
    ) {
        let (grader, files, _) = all();
        let mut pack = packed(files);
        let whole = pack.len();
        for (at, bits) in &hits {
            let at = MAGIC.len() + at.index(whole - MAGIC.len());
            pack[at] ^= bits;
        }
        if let Some(cut) = cut {
            pack.truncate(MAGIC.len() + cut.index(whole - MAGIC.len()));
        }
        let found = unpacked(&pack[MAGIC.len().min(pack.len())..], size);
        let (have, had) = (counted(&found), counted(files));
        // What was not in the pack is no result, and says why: nobody gets a card by damage.
        let mut new = 0;
        for (file, _) in have.iter().filter(|(file, _)| !had.contains_key(*file)) {
            new += 1;
            match grader.grade(file) {
                Err(Rejected::Unreadable(Unreadable::NoResult | Unreadable::Damaged(_) | Unreadable::Unsigned(_))) => {}
                other => prop_assert!(false, "{other:?}"),
            }
        }
        let lost = had.iter().filter(|(file, _)| !have.contains_key(*file)).count();
        if cut.is_none() {
            // A hit at the length of one file costs that file; each that is lost leaves a finding, and neighbours share one.
            prop_assert!(lost <= hits.len() && (lost == 0 || new > 0), "{lost} lost, {new} new");
        }
    }

    #[test]
    fn order_and_parts_make_no_difference(
        order in Just((0..all().2.len()).collect::<Vec<_>>()).prop_shuffle(),
        parts in 1_usize..7,
    ) {
        let (grader, _, graded) = all();
        let codec = Codec::new(grader);
        let line = |at: &usize| {
            let mut line = Vec::new();
            codec.write(&graded[*at], &mut line);
            line
        };
        // Sorted in parts and laid together, the strings are those that were sorted at once; read back, they are what was graded.
        let mut together: Vec<Vec<u8>> = Vec::new();
        for part in order.chunks(order.len().div_ceil(parts)) {
            together.extend(part.iter().map(line));
            together.sort();
        }
        let mut at_once: Vec<Vec<u8>> = (0..graded.len()).map(|at| line(&at)).collect();
        at_once.sort();
        prop_assert_eq!(&together, &at_once);
        let read: Vec<Graded> = together.iter().map(|line| codec.read(line).unwrap()).collect();
        prop_assert_eq!(gather(read), gather(graded.iter().cloned()));
    }

    #[test]
    fn no_changed_string_is_a_panic(at: Index, hit: Index, bits in 1_u8.., cut: Index) {
        let (grader, _, graded) = all();
        let codec = Codec::new(grader);
        let mut line = Vec::new();
        codec.write(&graded[at.index(graded.len())], &mut line);
        prop_assert!(codec.read(&line[..cut.index(line.len())]).is_none(), "a string that was cut off");
        let hit = hit.index(line.len());
        line[hit] ^= bits;
        let _whatever = codec.read(&line);
    }
}
