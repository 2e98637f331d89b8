//! `adal-kit strings`: what is missing or stale, language by language; out and in as a table for translators.
//!
//! Kazakh is the reference. A table keeps the hash of the Kazakh text that a translator saw: where the Kazakh has changed
//! since, the translation is stale, is told of, and is not written back.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::check::parse_lang;
use super::texts::{self, Texts};
use super::{Exit, Out, csv, failed, packs};
use crate::content::disk::PackSource;
use crate::content::lang::Lang;
use crate::content::source::Source;
use crate::content::words::{Args as Values, Words};

/// The largest table that is read, in bytes.
const MAX_TABLE_BYTES: u64 = 32 * 1024 * 1024;
const HEAD: [&str; 6] = ["file", "message", "kk", "ru", "en", "kk-hash"];

/// Of what, and which way.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The folder of the pack; without it, the one in this folder, or the built-in one.
    pack: Option<PathBuf>,
    /// Only this language: kk, ru, en.
    #[arg(long, value_parser = parse_lang)]
    lang: Option<Lang>,
    /// Tell also what is stale since this table was written.
    #[arg(long, value_name = "FILE.csv")]
    since: Option<PathBuf>,
    /// Write all texts as a table.
    #[arg(long, value_name = "FILE.csv", conflicts_with_all = ["import", "since"])]
    export: Option<PathBuf>,
    /// Write the texts of a table back; comments and order stay.
    #[arg(long, value_name = "FILE.csv", conflicts_with = "since")]
    import: Option<PathBuf>,
}

/// Tells, writes out, or reads in.
///
/// # Errors
/// Where a file or the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let opened = match packs::open(args.pack.as_deref()) {
        Ok(opened) => opened,
        Err(sentence) => return failed(out, &sentence),
    };
    let Some(folder) = opened.folder.clone() else {
        return failed(out, "the built-in pack is inside the program; name a folder");
    };
    let book = Book { folder: folder.clone(), files: files(&folder) };
    let words = &opened.library.words;
    if let Some(path) = &args.export {
        let rows = book.rows();
        let mut table = csv::row(HEAD);
        for row in &rows {
            table.push_str(&csv::row(row.iter().map(String::as_str)));
        }
        fs::write(path, table)?;
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        let values = Values::new().number("rows", count).text("file", path.display().to_string());
        writeln!(out.out, "{}", words.ui(Lang::En, "kit-exported", None, &values))?;
        out.out.flush()?;
        return Ok(Exit::Clean);
    }
    if let Some(path) = &args.import {
        return match table(path) {
            Ok(rows) => book.import(&rows, args.lang, words, out),
            Err(sentence) => failed(out, &sentence),
        };
    }
    let since = match args.since.as_deref().map(table).transpose() {
        Ok(since) => since.unwrap_or_default(),
        Err(sentence) => return failed(out, &sentence),
    };
    book.report(&since, args.lang, words, out)
}

/// The files of words of a pack, by name and language.
struct Book {
    folder: PathBuf,
    files: BTreeMap<String, BTreeMap<Lang, Texts>>,
}

/// One row of a table: file, message, kk, ru, en, hash of kk.
type Row = [String; 6];

impl Book {
    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for (stem, langs) in &self.files {
            let mut names: Vec<&str> = langs.get(&Lang::Kk).map(Texts::in_order).unwrap_or_default();
            // What Kazakh lacks comes last.
            for other in langs.values().flat_map(Texts::in_order) {
                if !names.contains(&other) {
                    names.push(other);
                }
            }
            for name in names {
                let text = |lang| langs.get(&lang).and_then(|file| file.get(name)).unwrap_or_default();
                let kk = text(Lang::Kk);
                let hash = hash(&kk);
                rows.push([stem.clone(), name.to_owned(), kk, text(Lang::Ru), text(Lang::En), hash]);
            }
        }
        rows
    }

    fn report(&self, since: &[Row], only: Option<Lang>, words: &Words, out: &mut Out<'_>) -> io::Result<Exit> {
        let mut clean = true;
        let wanted = |lang: Lang| only.is_none_or(|only| only == lang);
        for row in self.rows() {
            for (column, lang) in Lang::ALL.into_iter().enumerate().filter(|(_, lang)| wanted(*lang)) {
                let there = self.files.get(&row[0]).and_then(|langs| langs.get(&lang));
                if row[2 + column].is_empty() && there.is_none_or(|file| file.get(&row[1]).is_none()) {
                    clean = false;
                    tell(words, "kit-missing", &row, lang, out)?;
                }
            }
            let old = since.iter().find(|old| old[0] == row[0] && old[1] == row[1]);
            if let Some(old) = old.filter(|old| old[5] != row[5]) {
                for (column, lang) in [(3, Lang::Ru), (4, Lang::En)].into_iter().filter(|(_, lang)| wanted(*lang)) {
                    // A translation that was changed as well is not stale.
                    if old[column] == row[column] && !row[column].is_empty() {
                        clean = false;
                        tell(words, "kit-stale", &row, lang, out)?;
                    }
                }
            }
        }
        if clean {
            writeln!(out.out, "{}", words.ui(Lang::En, "kit-strings-clean", None, &Values::new()))?;
        }
        out.out.flush()?;
        Ok(if clean { Exit::Clean } else { Exit::Findings })
    }

    fn import(&self, rows: &[Row], only: Option<Lang>, words: &Words, out: &mut Out<'_>) -> io::Result<Exit> {
        let now: BTreeMap<(String, String), Row> =
            self.rows().into_iter().map(|row| ((row[0].clone(), row[1].clone()), row)).collect();
        let mut changes: BTreeMap<(String, Lang), BTreeMap<String, String>> = BTreeMap::new();
        let mut clean = true;
        let mut changed = 0;
        for row in rows {
            let Some(here) = now.get(&(row[0].clone(), row[1].clone())) else {
                clean = false;
                writeln!(out.out, "{}", packs::missing("message", &row[1], now.keys().map(|(_, name)| name.as_str())))?;
                continue;
            };
            for (column, lang) in Lang::ALL.into_iter().enumerate() {
                let text = row[2 + column].replace("\r\n", "\n");
                let text = text.trim();
                let unchanged = text.is_empty() || text == here[2 + column];
                if unchanged || only.is_some_and(|only| only != lang) {
                    continue;
                }
                if row[5] != here[5] {
                    clean = false;
                    tell(words, "kit-stale", here, lang, out)?;
                    continue;
                }
                changes.entry((row[0].clone(), lang)).or_default().insert(row[1].clone(), text.to_owned());
                changed += 1;
            }
        }
        let mut written: i64 = 0;
        for ((stem, lang), texts) in &changes {
            match self.changed(stem, *lang, texts) {
                Ok((path, text)) => {
                    fs::write(path, text)?;
                    written += 1;
                }
                Err(sentence) => return failed(out, &sentence),
            }
        }
        let values = Values::new().number("changed", changed).number("files", written);
        writeln!(out.out, "{}", words.ui(Lang::En, "kit-imported", None, &values))?;
        out.out.flush()?;
        Ok(if clean { Exit::Clean } else { Exit::Findings })
    }

    /// A file with changed texts, if it can still be read then.
    fn changed(&self, stem: &str, lang: Lang, texts: &BTreeMap<String, String>) -> Result<(PathBuf, String), String> {
        let path = format!("locales/{}/{stem}.ftl", lang.code());
        let empty = Arc::new(Source::new(path.clone(), ""));
        let fresh = || Texts::of(lang, stem, &empty);
        let there = self.files.get(stem).and_then(|langs| langs.get(&lang));
        let text = match there {
            Some(file) => file.with(texts),
            None => fresh().map_or_else(String::new, |file| file.with(texts)),
        };
        let source = Arc::new(Source::new(path.clone(), text.clone()));
        let again = Texts::of(lang, stem, &source);
        let kept = |(name, text): (&String, &String)| {
            again.as_ref().and_then(|file| file.get(name)).is_some_and(|read| read == *text)
        };
        match texts.iter().find(|(name, text)| !kept((name, text))) {
            None => Ok((self.folder.join(path), text)),
            Some((name, _)) => {
                Err(format!("{path}: Fluent can't read the new text of {name}; nothing was written to it"))
            }
        }
    }
}

fn tell(words: &Words, message: &str, row: &Row, lang: Lang, out: &mut Out<'_>) -> io::Result<()> {
    let name = format!("locales/{}/{}.ftl: {}", lang.code(), row[0], row[1]);
    writeln!(out.out, "{}", words.ui(Lang::En, message, None, &Values::new().text("name", name)))
}

/// Every file of words of a folder.
fn files(folder: &Path) -> BTreeMap<String, BTreeMap<Lang, Texts>> {
    let pack = [PackSource::folder(folder)];
    let mut found = Vec::new();
    let mut files: BTreeMap<String, BTreeMap<Lang, Texts>> = BTreeMap::new();
    for path in pack[0].files(&mut found) {
        let parts: Vec<&str> = path.split('/').collect();
        let ["locales", code, name] = parts[..] else { continue };
        let (Some(lang), Some(stem)) = (Lang::from_code(code), name.strip_suffix(".ftl")) else { continue };
        if let Some(texts) = texts::read(&pack, lang, stem) {
            files.entry(stem.to_owned()).or_default().insert(lang, texts);
        }
    }
    files
}

/// The rows of a table.
fn table(path: &Path) -> Result<Vec<Row>, String> {
    let shown = path.display();
    let size = fs::metadata(path).map_err(|error| format!("{shown}: {error}"))?.len();
    if size > MAX_TABLE_BYTES {
        return Err(format!("{shown} is larger than {MAX_TABLE_BYTES} bytes"));
    }
    let text = fs::read_to_string(path).map_err(|error| format!("{shown}: {error}"))?;
    let mut rows = csv::read(&text).into_iter();
    if rows.next().is_none_or(|head| head != HEAD) {
        return Err(format!("{shown}: the first line should be {}", HEAD.join(",")));
    }
    (2..)
        .zip(rows)
        .map(|(line, row)| {
            Row::try_from(row).map_err(|row| format!("{shown}: row {line} has {} cells, not 6", row.len()))
        })
        .collect()
}

/// The first 64 bits are enough to tell that a text has changed.
fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
