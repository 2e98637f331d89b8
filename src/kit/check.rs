//! `adal-kit check`: all findings of a pack in one go.

use std::io;
use std::path::{Path, PathBuf};

use super::packs::{self, Packs};
use super::progress::Progress;
use super::{Exit, Out, watch};
use crate::content::diagnostic::{Diagnostic, Severity};
use crate::content::lang::Lang;
use crate::content::library::Loaded;
use crate::content::render::{self, Style};
use crate::content::words::{Args as Words, of_diagnostics};

/// What is checked, and how it is told.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The folder of the pack; without it, the one in this folder, or the built-in one.
    pack: Option<PathBuf>,
    /// How findings are written.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// In which language: kk, ru, en.
    #[arg(long, default_value = "en", value_parser = parse_lang)]
    lang: Lang,
    /// Stay, and check again whenever a file changes.
    #[arg(long)]
    watch: bool,
}

/// The formats of a report.
#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
enum Format {
    Human,
    Json,
    Sarif,
}

/// Reads the code of a language, for all subcommands.
pub(super) fn parse_lang(code: &str) -> Result<Lang, String> {
    Lang::ALL.into_iter().find(|lang| lang.code() == code).ok_or_else(|| "kk, ru, en".to_owned())
}

/// Checks, and writes what was found; goes on doing so where `--watch` was given.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let Some(packs) = packs::find(args.pack.as_deref()) else {
        let shown = args.pack.as_deref().unwrap_or(Path::new("."));
        writeln!(out.err, "adal-kit: {} is not a folder", shown.display())?;
        return Ok(Exit::Failed);
    };
    if args.watch {
        return watch::run(&packs, out, &mut |packs, out| report(args, packs, out));
    }
    report(args, &packs, out)
}

fn report(args: &Args, packs: &Packs, out: &mut Out<'_>) -> io::Result<Exit> {
    let loaded = packs.load_and_play(&Progress::begin(out.progress));
    let findings = &loaded.diagnostics;
    match args.format {
        Format::Json => out.out.write_all(render::json(findings, args.lang).as_bytes())?,
        Format::Sarif => out.out.write_all(render::sarif(findings, args.lang).as_bytes())?,
        Format::Human => human(&loaded, packs, args.lang, out)?,
    }
    out.out.flush()?;
    let clean = findings.iter().all(|finding| finding.severity == Severity::Note);
    Ok(if clean { Exit::Clean } else { Exit::Findings })
}

fn human(loaded: &Loaded, packs: &Packs, lang: Lang, out: &mut Out<'_>) -> io::Result<()> {
    let style = if out.colour { Style::Coloured } else { Style::Plain };
    for finding in &loaded.diagnostics {
        write!(out.out, "{}", render::human(finding, lang, style))?;
    }
    writeln!(out.out, "{}", summary(loaded, packs, lang))
}

fn summary(loaded: &Loaded, packs: &Packs, lang: Lang) -> String {
    let count = |severity| {
        let with = |finding: &&Diagnostic| finding.severity == severity;
        i64::try_from(loaded.diagnostics.iter().filter(with).count()).unwrap_or(i64::MAX)
    };
    let words = of_diagnostics();
    let Some(first) = loaded.diagnostics.first() else {
        let levels = i64::try_from(packs.levels(loaded).len()).unwrap_or(i64::MAX);
        return words.ui(lang, "report-clean", None, &Words::new().number("levels", levels));
    };
    let counts = Words::new()
        .number("errors", count(Severity::Error))
        .number("warnings", count(Severity::Warning))
        .number("notes", count(Severity::Note));
    let code = Words::new().text("code", first.code.as_str());
    format!("{}\n{}", words.ui(lang, "report-count", None, &counts), words.ui(lang, "report-explain", None, &code))
}
