//! What the command line of `adal-qala` takes.

use std::path::PathBuf;

use clap::Parser;

use super::dev::bench::Subject;

/// Adal Qala: meet bribery, find the words, mend the rule.
#[derive(Parser, Clone, Debug, Default)]
#[command(name = "adal-qala", version)]
pub struct Options {
    /// Language: kk, ru or en (pseudo for tests)
    #[arg(long, value_name = "LANG", value_parser = ["kk", "ru", "en", "pseudo"])]
    pub lang: Option<String>,
    /// A further pack of levels; may be given more than once
    #[arg(long, value_name = "DIR")]
    pub pack: Vec<PathBuf>,
    /// Where saves and settings are kept, instead of the usual folder (a class share, a stick)
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Plays a script of inputs and leaves; the exit code says whether all it expected was found
    #[arg(long, value_name = "FILE")]
    pub script: Option<PathBuf>,
    /// Where a script puts its pictures
    #[arg(long, value_name = "DIR", requires = "script")]
    pub shots: Option<PathBuf>,
    /// Measures frames: a camera walk through this place (or "title"), as fast as it goes
    #[arg(long, value_name = "SCENE", value_parser = Subject::parse, conflicts_with = "script")]
    pub bench: Option<Subject>,
    /// Watches a run that was played: its record, as DATA/runs/ and `adal-kit round explain` keep it
    #[arg(long, value_name = "FILE")]
    pub watch: Option<PathBuf>,
    /// The size of the window, e.g. 1920x1080
    #[arg(long, value_name = "WxH", value_parser = parse_size)]
    pub size: Option<(u32, u32)>,
    /// The seed of new runs, so that chance falls the same each time
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
}

fn parse_size(text: &str) -> Result<(u32, u32), String> {
    let (width, height) = text.split_once('x').ok_or("write it like 1280x720")?;
    let side = |text: &str| match text.parse() {
        Ok(side @ 320..=7680) => Ok(side),
        _ => Err("each side must be a number from 320 to 7680".to_owned()),
    };
    Ok((side(width)?, side(height)?))
}

#[cfg(test)]
mod tests {
    use super::parse_size;

    #[test]
    fn sizes() {
        assert_eq!(parse_size("1280x720"), Ok((1280, 720)));
        for bad in ["", "1280", "x720", "1x1", "99999x720", "ax720"] {
            assert!(parse_size(bad).is_err(), "{bad}");
        }
    }
}
