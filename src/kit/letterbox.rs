//! `adal-kit box`: the two halves of the suggestion box's key, and the letters that were sealed to it.

use std::io;
use std::path::PathBuf;

use clap::Subcommand;

use super::{Exit, Out, failed};
use crate::store::letterbox::Keys;

/// What is done with the box.
#[derive(clap::Args, Debug)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand, Debug)]
enum What {
    /// Make a pair of keys: the secret half is written into a file, the public half is printed.
    New {
        /// The file that the commission keeps, away from the shared computer.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Open all letters of a folder and print them.
    Open {
        /// The folder with the sealed letters (such as DATA/box/letters).
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        /// The file that the commission keeps.
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
}

/// Makes keys, or opens letters.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    match &args.what {
        What::New { file } => {
            let keys = Keys::new();
            if let Err(error) = keys.write(file) {
                return failed(out, &error.to_string());
            }
            writeln!(out.out, "{}", keys.public())?;
            writeln!(
                out.err,
                "The line above is the public key: it goes into the box. {} opens the letters.",
                file.display()
            )?;
            Ok(Exit::Clean)
        }
        What::Open { folder, key } => match Keys::read(key).and_then(|keys| keys.open(folder)) {
            Err(error) => failed(out, &error.to_string()),
            Ok(letters) => {
                let mut exit = Exit::Clean;
                for (number, letter) in (1..).zip(&letters) {
                    match letter {
                        Ok(text) => writeln!(out.out, "--- {number}\n{text}\n")?,
                        Err(error) => {
                            writeln!(out.err, "adal-kit: {error}")?;
                            exit = Exit::Findings;
                        }
                    }
                }
                writeln!(out.err, "{} letters", letters.len())?;
                Ok(exit)
            }
        },
    }
}
