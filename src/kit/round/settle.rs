//! Deciding which result of a number counts, where it handed in several that differ.

use std::path::PathBuf;

use super::Where;
use super::desk::Paper;
use super::folder::Folder;
use crate::content::words::Args as Words;
use crate::olympiad::ballot::Number;
use crate::olympiad::decision::Decision;

/// `settle`.
#[derive(clap::Args, Debug)]
pub struct Settle {
    #[command(flatten)]
    place: Where,
    /// The number.
    number: u32,
    /// The receipt of the result that counts, as disputed.csv has it and the contestant has it on paper.
    receipt: String,
    /// Why this one.
    #[arg(long)]
    text: Option<String>,
    /// The same, from a file.
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    file: Option<PathBuf>,
}

/// Decides.
pub fn settle(args: &Settle) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let (number, receipt) = (args.number.to_string(), args.receipt.trim().to_ascii_uppercase());
    let words = Words::new().text("number", number.clone()).text("receipt", receipt.clone());
    let disputed = folder.read("disputed.csv")?;
    let own = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        cells.first() == Some(&number.as_str()) && cells.last() == Some(&receipt.as_str())
    };
    if !disputed.lines().any(own) {
        return Err(folder.say(lang, "desk-settle-none", &words));
    }
    let reason = folder.text_of(args.text.as_deref(), args.file.as_deref(), Paper::Reason)?;
    let reason = folder.keep(&format!("settled-{number}.txt"), &reason)?;
    folder.decide(&Decision::Settled(Number(args.number), receipt, reason))?;
    Ok(folder.say(lang, "desk-settled", &words))
}
