//! `adal-kit stats`: words, minutes and reading level, by language and level.

use std::io;
use std::path::PathBuf;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::check::parse_lang;
use super::packs::{self, Opened};
use super::texts::{self, Texts};
use super::{Exit, Out};
use crate::content::lang::Lang;
use crate::content::words::{Args as Values, Words};

/// Of what.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The folder of the pack; without it, the one in this folder, or the built-in one.
    pack: Option<PathBuf>,
    /// How the figures are written.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// The language of the headings: kk, ru, en.
    #[arg(long, default_value = "en", value_parser = parse_lang)]
    lang: Lang,
}

#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Table,
    Json,
}

/// The figures of one file of words.
#[derive(Serialize, Default, Clone)]
struct Row {
    level: String,
    language: &'static str,
    minutes: u32,
    words: usize,
    sentences: usize,
    /// Words a sentence, in tenths: the reading level.
    words_a_sentence_tenths: usize,
    longest_sentence: usize,
}

/// Counts and writes.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let opened = match packs::open(args.pack.as_deref()) {
        Ok(opened) => opened,
        Err(sentence) => return super::failed(out, &sentence),
    };
    let rows = rows(&opened);
    match args.format {
        Format::Json => {
            let json = serde_json::to_string_pretty(&rows).map_err(io::Error::other)?;
            writeln!(out.out, "{json}")?;
        }
        Format::Table => table(&rows, &opened.library.words, args.lang, out)?,
    }
    out.out.flush()?;
    Ok(Exit::Clean)
}

/// A row a level and language, then the sums of each language.
fn rows(opened: &Opened) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut sums: Vec<Row> = Lang::ALL.iter().map(|lang| Row { language: lang.code(), ..Row::default() }).collect();
    for level in &opened.levels {
        for (at, lang) in Lang::ALL.into_iter().enumerate() {
            let Some(file) = texts::read(&opened.sources, lang, level.id.as_str()) else { continue };
            let row = row(level.id.as_str(), lang, u32::from(level.minutes), &file);
            let sum = &mut sums[at];
            sum.minutes += row.minutes;
            sum.words += row.words;
            sum.sentences += row.sentences;
            sum.longest_sentence = sum.longest_sentence.max(row.longest_sentence);
            rows.push(row);
        }
    }
    for mut sum in sums {
        sum.words_a_sentence_tenths = tenths(sum.words, sum.sentences);
        rows.push(sum);
    }
    rows
}

fn row(level: &str, lang: Lang, minutes: u32, file: &Texts) -> Row {
    let mut row = Row { level: level.to_owned(), language: lang.code(), minutes, ..Row::default() };
    for text in file.spoken() {
        for sentence in text.split_inclusive(['.', '!', '?', '…', '\n']) {
            let words = sentence.unicode_words().count();
            if words > 0 {
                row.words += words;
                row.sentences += 1;
                row.longest_sentence = row.longest_sentence.max(words);
            }
        }
    }
    row.words_a_sentence_tenths = tenths(row.words, row.sentences);
    row
}

fn tenths(words: usize, sentences: usize) -> usize {
    (words * 10 + sentences / 2).checked_div(sentences).unwrap_or(0)
}

fn table(rows: &[Row], words: &Words, lang: Lang, out: &mut Out<'_>) -> io::Result<()> {
    let say = |message: &str| words.ui(lang, message, None, &Values::new());
    let head =
        ["kit-level", "kit-language", "kit-minutes", "kit-words-count", "kit-sentence-words", "kit-longest-sentence"];
    let mut cells: Vec<[String; 6]> = vec![head.map(say)];
    cells.extend(rows.iter().map(|row| {
        let name = if row.level.is_empty() { say("kit-total") } else { row.level.clone() };
        let mean = row.words_a_sentence_tenths;
        [
            name,
            row.language.to_owned(),
            row.minutes.to_string(),
            row.words.to_string(),
            format!("{}.{}", mean / 10, mean % 10),
            row.longest_sentence.to_string(),
        ]
    }));
    let width = |column: usize| cells.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; 6] = std::array::from_fn(width);
    for row in &cells {
        let padded: Vec<String> = row
            .iter()
            .enumerate()
            .map(|(column, cell)| {
                let space = " ".repeat(widths[column] - cell.chars().count());
                if column < 2 { format!("{cell}{space}") } else { format!("{space}{cell}") }
            })
            .collect();
        writeln!(out.out, "{}", padded.join("  ").trim_end())?;
    }
    Ok(())
}
