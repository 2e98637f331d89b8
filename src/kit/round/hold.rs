//! Everything about a round but grading: its folder, ballots, simulated contestants.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::Write as _;

use super::Where;
use super::folder::Folder;
use super::many::on_all_cores;
use super::table;
use crate::content::words::Args as Words;
use crate::olympiad::audit::hex;
use crate::olympiad::ballot::{self, Roll};
use crate::olympiad::packed;
use crate::olympiad::simulate::{self, Manner};
use crate::play::dice::{Dice, Seed};
use crate::store::durable::Growing;

/// `new`.
#[derive(clap::Args, Debug)]
pub struct New {
    #[command(flatten)]
    place: Where,
    /// The round, by its name in the pack.
    #[arg(long, default_value = "practice")]
    round: String,
}

/// `ballot`.
#[derive(clap::Args, Debug)]
pub struct Ballot {
    #[command(flatten)]
    place: Where,
}

/// `simulate`.
#[derive(clap::Args, Debug)]
pub struct Simulate {
    #[command(flatten)]
    place: Where,
    /// From which everything follows.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many in a thousand cheat or come to grief.
    #[arg(long, default_value_t = 50)]
    cheats: u32,
    /// How much each of them does at least: actions in levels and answers, which are changed until it is enough.
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u16).range(..=10_000))]
    actions: u16,
    /// Write one packed file instead of a file for each result.
    #[arg(long)]
    packed: bool,
}

/// How many contestants take part at a time.
const AT_ONCE: usize = 4_096;

/// Makes the folder.
pub fn new(args: &New) -> Result<String, String> {
    let folder = Folder::make(&args.place, &args.round)?;
    folder.write("list.csv", format!("{}\n", table::HEAD).as_bytes())?;
    let public = hex(&folder.organizers()?.public().0);
    folder.note(format!("the round {} is held; its hash is {}", folder.round.id, hex(&folder.hash.0)))?;
    let words = Words::new().text("round", folder.round.id.as_str()).text("key", public);
    Ok(folder.tell("desk-made", &words.text("folder", args.place.folder.display().to_string())))
}

/// Makes the ballots.
pub fn ballot(args: &Ballot) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    folder.not_over()?;
    let ballots = table::list(&folder)?;
    let key = folder.ballot_key()?;
    let roll = Roll::new(&key, &folder.hash, ballots.iter().copied());
    let mut codes = String::from("number,tier,language,code\n");
    for ballot in roll.ballots() {
        let (tier, lang) = (table::tier_name(ballot.tier), ballot.lang.code());
        let _ = writeln!(codes, "{},{tier},{lang},{}", ballot.number.0, ballot.code(&key, &folder.hash));
    }
    folder.write("roll.bin", &roll.write())?;
    folder.write("ballots.csv", codes.as_bytes())?;
    folder.note(format!("{} ballots are made", ballots.len()))?;
    Ok(folder.tell("desk-ballots", &Words::new().number("n", ballots.len() as i64)))
}

/// Makes results.
pub fn simulate(args: &Simulate) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let (grader, key) = (folder.grader()?, folder.ballot_key()?);
    let ballots = table::list(&folder)?;
    let mut dice = Dice::new(Seed(args.seed));
    let mut truth = String::from("number,manner,points\n");
    let mut files: i64 = 0;
    let path = folder.path("results").join("simulated.aqs");
    let mut pack = match args.packed && !folder.is_dry() {
        true => Some(Growing::begin(&path).map_err(|error| folder.voice().trouble(&error))?),
        false => None,
    };
    let mut put = |bytes: &[u8]| {
        let written = pack.as_mut().map_or(Ok(()), |file| file.write_all(bytes));
        written.map_err(|error| folder.voice().refused(&path, &error))
    };
    put(packed::MAGIC)?;
    let simulate = |(ballot, manner): &(ballot::Ballot, Manner)| {
        let least = usize::from(args.actions);
        simulate::simulate_long(&grader, &folder.hash, &key, ballot, *manner, Seed(args.seed), least)
    };
    for ballots in ballots.chunks(AT_ONCE) {
        // Each contestant's chance is their own: which worker lets them play makes no difference.
        let mut sitting: Vec<_> = ballots.iter().map(|ballot| (*ballot, manner(&mut dice, args.cheats))).collect();
        seat(&mut sitting);
        for made in on_all_cores(&sitting, simulate) {
            let points = |truth: Vec<u16>| truth.iter().map(|points| u32::from(*points)).sum::<u32>().to_string();
            let points = made.truth.map_or(String::new(), points);
            let _ = writeln!(truth, "{},{:?},{points}", made.number.0, made.manner);
            for (at, file) in made.files.iter().enumerate() {
                if args.packed {
                    let mut bytes = Vec::with_capacity(file.len() + 16);
                    packed::put(&mut bytes, file);
                    put(&bytes)?;
                } else {
                    folder.write_simulated(&format!("{}-{at}.aqr", made.number.0), file)?;
                }
                files += 1;
            }
        }
    }
    pack.map_or(Ok(()), Growing::finish).map_err(|error| folder.voice().trouble(&error))?;
    folder.write("truth.csv", truth.as_bytes())?;
    Ok(folder.tell("desk-simulated", &Words::new().number("n", files)))
}

/// Whoever looks at a neighbour's screen sits beside somebody who works.
fn seat(sitting: &mut [(ballot::Ballot, Manner)]) {
    let looks = |(ballot, manner): &(ballot::Ballot, Manner)| {
        (*manner == Manner::Whispered).then(|| simulate::neighbour(ballot.number))
    };
    let watched: BTreeSet<_> = sitting.iter().filter_map(looks).collect();
    for (ballot, manner) in sitting.iter_mut().filter(|(ballot, _)| watched.contains(&ballot.number)) {
        // Of two who look at each other, the one with the smaller number works.
        if *manner != Manner::Whispered || ballot.number < simulate::neighbour(ballot.number) {
            *manner = Manner::Honest;
        }
    }
}

fn manner(dice: &mut Dice, cheats: u32) -> Manner {
    let honest = [Manner::Honest, Manner::Clumsy, Manner::Guessing];
    let of = |dice: &mut Dice, all: &[Manner]| all[dice.below(u32::try_from(all.len()).unwrap_or(u32::MAX)) as usize];
    if dice.below(1000) < cheats { of(dice, &Manner::ALL[honest.len()..]) } else { of(dice, &honest) }
}
