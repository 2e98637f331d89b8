//! The tables of a grading, written as the results come.

use std::io::Write;

use sha2::{Digest, Sha256};

use super::parquet::Parquet;
use super::{DAMAGED, Line, Sorted, gathered, on_all_cores, workers};
use crate::content::lang::Lang;
use crate::kit::round::folder::Folder;
use crate::kit::round::grade::{cards, disputed, points, rejected};
use crate::olympiad::grade::{Gathered, Grader};
use crate::olympiad::stored::Codec;
use crate::store::durable::Growing;

/// How many results are laid out at a time by one worker.
const BATCH: usize = 2_048;

/// What is written besides cards.csv, rejected.csv and disputed.csv.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, clap::Args)]
pub struct Besides {
    /// Leave out points.csv, which is gigabytes of text for a country.
    #[arg(long)]
    pub no_points: bool,
    /// Write cards.parquet, tasks.parquet and points.parquet too.
    #[arg(long)]
    pub parquet: bool,
}

/// How many there were.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    pub cards: u64,
    pub disputed: u64,
    pub rejected: u64,
}

/// Writes the tables; where somebody has decided which result of a number counts, its card is there. Answers with the counts and the
/// SHA-256 of cards.csv.
///
/// # Errors
/// A sentence.
pub fn write(
    folder: &Folder,
    grader: &Grader,
    sorted: Sorted,
    lang: Lang,
    besides: Besides,
) -> Result<(Counts, [u8; 32]), String> {
    let codec = Codec::new(grader);
    let codecs: Vec<Codec> = (0..workers()).map(|_| codec.apart()).collect();
    let settling = folder.settling()?;
    let mut hash = Sha256::new();
    let lay = |gathered: &Gathered| {
        let points = if besides.no_points { String::new() } else { points(folder, gathered, lang) };
        [cards(folder, gathered), points, rejected(folder, gathered, lang), disputed(gathered)]
    };
    let mut files = Vec::new();
    let heads = lay(&Gathered::default());
    hash.update(&heads[0]);
    for (name, text) in NAMES.into_iter().zip(heads) {
        files.push(begin(folder, name, &text, besides)?);
    }
    let mut parquet = (besides.parquet && !folder.is_dry()).then(|| Parquet::begin(folder)).transpose()?;
    let mut counts = Counts::default();
    let voice = folder.voice();
    let mut groups = sorted.groups(voice, &settling)?;
    loop {
        let mut batches: Vec<(&Codec, Vec<Line>)> = codecs.iter().map(|codec| (codec, Vec::new())).collect();
        for (_, batch) in &mut batches {
            while batch.len() < BATCH {
                let Some(group) = groups.next()? else { break };
                batch.extend(group);
            }
        }
        if batches.iter().all(|(_, batch)| batch.is_empty()) {
            break;
        }
        let laid = on_all_cores(&batches, |(codec, batch)| {
            let mut gathered = gathered(codec, batch)?;
            settling.settle(&mut gathered);
            Some((lay(&gathered), gathered))
        });
        let laid: Option<Vec<_>> = laid.into_iter().collect();
        for (texts, gathered) in laid.ok_or_else(|| voice.plain(DAMAGED))? {
            counts.cards += gathered.cards.len() as u64;
            counts.disputed += gathered.disputed.len() as u64;
            counts.rejected += gathered.rejected.len() as u64;
            if let Some(parquet) = &mut parquet {
                parquet.add(folder, &gathered)?;
            }
            for (at, (file, text)) in files.iter_mut().zip(texts).enumerate() {
                let lines = text.split_once('\n').map_or("", |(_, lines)| lines);
                if at == 0 {
                    hash.update(lines);
                }
                if let Some(file) = file {
                    file.write_all(lines.as_bytes()).map_err(|error| voice.refused(&folder.path(NAMES[at]), &error))?;
                }
            }
        }
    }
    for file in files.into_iter().flatten() {
        file.finish().map_err(|error| voice.trouble(&error))?;
    }
    parquet.map_or(Ok(()), Parquet::finish)?;
    sorted.done();
    Ok((counts, hash.finalize().into()))
}

const NAMES: [&str; 4] = ["cards.csv", "points.csv", "rejected.csv", "disputed.csv"];

/// Begins a table with its first line; none where nothing is to be written.
fn begin(folder: &Folder, name: &str, text: &str, besides: Besides) -> Result<Option<Growing>, String> {
    if folder.is_dry() || name == "points.csv" && besides.no_points {
        return Ok(None);
    }
    let (voice, path) = (folder.voice(), folder.path(name));
    let mut file = Growing::begin(&path).map_err(|error| voice.trouble(&error))?;
    file.write_all(text.as_bytes()).map_err(|error| voice.refused(&path, &error))?;
    Ok(Some(file))
}
