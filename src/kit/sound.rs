//! `adal-kit sound`: a cue or a mood as a file that any player plays, and what it measures.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::Instant;

use super::{Exit, Out};
use crate::sound::dsp::{RATE, RATE_HZ};
use crate::sound::effects::{Cue, render};
use crate::sound::repertoire::{Mood, Piece};
use crate::sound::{measure, wav};

/// How long a mood is where nobody says.
const MOOD_SECONDS: u32 = 30;
const MOST_SECONDS: i64 = 3_600;

/// Of what, and how much.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// A cue (such as door, step-snow, yes) or a mood (such as title, evening).
    #[arg(value_name = "CUE|MOOD", value_parser = parse_name)]
    name: Heard,
    /// The file, a WAV, that is written.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// How long it is; without it a cue in full, or half a minute of a mood.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=MOST_SECONDS))]
    seconds: Option<u32>,
    /// Another seed is another piece, or another variant of a cue.
    #[arg(long, default_value_t = 0)]
    seed: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Heard {
    Cue(Cue),
    Mood(Mood),
}

fn parse_name(name: &str) -> Result<Heard, String> {
    let heard = Cue::named(name).map(Heard::Cue).or_else(|| Mood::named(name).map(Heard::Mood));
    heard.ok_or_else(|| {
        let cues: Vec<&str> = Cue::ALL.into_iter().map(Cue::name).collect();
        let moods: Vec<&str> = Mood::ALL.into_iter().map(Mood::name).collect();
        format!("cues: {}; moods: {}", cues.join(", "), moods.join(", "))
    })
}

/// Makes it, writes it and says what it measures.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let begun = Instant::now();
    let samples = samples(args);
    let took = begun.elapsed();
    if let Err(error) = fs::write(&args.out, wav::bytes(&samples)) {
        return super::failed(out, &format!("{}: {error}", args.out.display()));
    }
    writeln!(
        out.out,
        "{}: {:.2} s, loudest {:.1} dB, peak {:.2}; made in {:.1} ms",
        args.out.display(),
        samples.len() as f32 / RATE_HZ,
        measure::loudness(&samples),
        measure::peak(&samples),
        took.as_secs_f64() * 1_000.0,
    )?;
    out.out.flush()?;
    Ok(Exit::Clean)
}

fn samples(args: &Args) -> Vec<f32> {
    let count = |seconds: u32| seconds as usize * RATE as usize;
    match (args.name, args.seconds) {
        (Heard::Cue(cue), None) => render(cue, args.seed),
        (Heard::Cue(cue), Some(seconds)) => {
            let once = render(cue, args.seed);
            if cue.nature().loops {
                once.iter().copied().cycle().take(count(seconds)).collect()
            } else {
                once.into_iter().chain(std::iter::repeat(0.0)).take(count(seconds)).collect()
            }
        }
        (Heard::Mood(mood), seconds) => {
            let mut samples = vec![0.0; count(seconds.unwrap_or(MOOD_SECONDS))];
            Piece::new(mood, args.seed).render(&mut samples);
            samples
        }
    }
}
