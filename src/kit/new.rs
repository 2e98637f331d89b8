//! `adal-kit new`: a level or pack to begin with, which passes the check and teaches by its comments.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Exit, Out, failed};
use crate::content::ids::LevelId;
use crate::content::lang::Lang;

const LEVEL: &str = include_str!("scaffold/level.ron");
const PACK: &str = include_str!("scaffold/pack.ron");
const WORDS: [(Lang, &str); 3] = [
    (Lang::Kk, include_str!("scaffold/kk.ftl")),
    (Lang::Ru, include_str!("scaffold/ru.ftl")),
    (Lang::En, include_str!("scaffold/en.ftl")),
];
/// The level of a new pack.
const FIRST: &str = "first-level";

/// What is made.
#[derive(clap::Args, Debug)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand, Debug)]
enum What {
    /// A level, with its words in three languages.
    Level {
        /// Its name: small Latin letters, digits and hyphens.
        name: String,
        /// The pack that it goes into.
        #[arg(long, value_name = "DIR", default_value = ".")]
        pack: PathBuf,
    },
    /// A pack with one level.
    Pack {
        /// Its folder.
        dir: PathBuf,
    },
}

/// Makes it, and never writes over anything.
///
/// # Errors
/// Where a file cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let made = match &args.what {
        What::Level { name, pack } if !pack.join("pack.ron").is_file() => Err(format!(
            "{} has no pack.ron; adal-kit new pack DIR makes a pack, and --pack DIR names another (for {name})",
            pack.display()
        )),
        What::Level { name, pack } => level(pack, name),
        What::Pack { dir } => pack(dir),
    };
    let files = match made {
        Ok(files) => files,
        Err(sentence) => return failed(out, &sentence),
    };
    if let Some((taken, _)) = files.iter().find(|(path, _)| path.exists()) {
        return failed(out, &format!("{} is there already", taken.display()));
    }
    for (path, text) in files {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text)?;
        writeln!(out.out, "{}", path.display())?;
    }
    out.out.flush()?;
    Ok(Exit::Clean)
}

type Files = Vec<(PathBuf, String)>;

fn level(pack: &Path, name: &str) -> Result<Files, String> {
    let id = LevelId::parse(name).ok_or_else(|| not_an_id(name))?;
    let mut files = vec![(pack.join(format!("levels/{id}.ron")), LEVEL.replace("LEVEL", id.as_str()))];
    for (lang, words) in WORDS {
        files.push((pack.join(format!("locales/{}/{id}.ftl", lang.code())), words.to_owned()));
    }
    Ok(files)
}

fn pack(dir: &Path) -> Result<Files, String> {
    let name = dir.file_name().unwrap_or_default().to_string_lossy();
    let id = LevelId::parse(&name).ok_or_else(|| not_an_id(&name))?;
    let mut files = vec![(dir.join("pack.ron"), PACK.replace("PACK", id.as_str()))];
    files.extend(level(dir, &format!("{id}-{FIRST}"))?);
    Ok(files)
}

fn not_an_id(name: &str) -> String {
    let like: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let like = like.trim_matches(|c: char| c == '-' || c.is_ascii_digit());
    let rule = "small Latin letters, digits and hyphens, beginning with a letter";
    match LevelId::parse(like) {
        Some(id) => format!("{name} can't be a name: {rule} (did you mean {id}?)"),
        None => format!("{name} can't be a name: {rule}"),
    }
}
