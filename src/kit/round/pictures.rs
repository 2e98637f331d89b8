//! `adal-kit round qr-read`: texts that telephones read from the pictures of results, joined to files again.

use std::fs;
use std::io::Read;
use std::path::PathBuf;

use super::How;
use crate::content::words::Args as Words;
use crate::kit::voice::Voice;
use crate::olympiad::qr::{Joined, join};
use crate::olympiad::result::ResultFile;
use crate::store::durable;

/// `qr-read`.
#[derive(clap::Args, Debug)]
pub struct QrRead {
    /// Files with the texts, one a line, in any order and of as many results as there are; `-` reads what is typed.
    #[arg(required = true)]
    texts: Vec<PathBuf>,
    /// Where the results go: the folder `results` of a round.
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
    #[command(flatten)]
    how: How,
}

/// The most text that is read, in bytes.
const MAX_TEXTS: u64 = 64 << 20;

/// Reads texts and writes results.
pub fn read(args: &QrRead) -> Result<String, String> {
    let library = args.how.library()?;
    let voice = Voice::new(&library.words, args.how.lang);
    let mut texts = String::new();
    for path in &args.texts {
        let trouble = |error: std::io::Error| voice.refused(path, &error);
        let mut bytes = Vec::new();
        if path.as_os_str() == "-" {
            std::io::stdin().take(MAX_TEXTS).read_to_end(&mut bytes).map_err(trouble)?;
        } else {
            fs::File::open(path).and_then(|file| file.take(MAX_TEXTS).read_to_end(&mut bytes)).map_err(trouble)?;
        }
        texts.push_str(&String::from_utf8_lossy(&bytes));
        texts.push('\n');
    }
    let mut told = Vec::new();
    for (name, joined) in join(texts.split_whitespace()) {
        let values = Words::new().text("name", name);
        told.push(match joined {
            Joined::Whole(file) => match ResultFile::read(&file) {
                Ok(result) => {
                    let receipt = result.head.receipt();
                    let number = result.header.number.0;
                    if !args.how.dry_run {
                        let path = args.to.join(format!("{number:08}-{receipt}.aqr"));
                        durable::write(&path, &file).map_err(|error| voice.trouble(&error))?;
                    }
                    let values = values.text("receipt", receipt).number("n", i64::from(number));
                    voice.say("round-qr-whole", &values)
                }
                Err(_) => voice.say("round-qr-wrong", &values),
            },
            Joined::Missing(missing, count) => {
                let list: Vec<String> = missing.iter().map(ToString::to_string).collect();
                let values = values.text("missing", list.join(", ")).number("of", count as i64);
                voice.say("round-qr-missing", &values)
            }
            Joined::Wrong => voice.say("round-qr-wrong", &values),
        });
    }
    if told.is_empty() {
        return Err(voice.plain("round-qr-none"));
    }
    Ok(told.join("\n"))
}
