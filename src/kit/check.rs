//! `adal-kit check`: all findings of a pack in one go.

use std::io;
use std::path::{Path, PathBuf};

use super::{Exit, Out};
use crate::content::builtin;
use crate::content::diagnostic::{Diagnostic, Severity};
use crate::content::disk::PackSource;
use crate::content::lang::Lang;
use crate::content::library::{Loaded, load};
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

/// Checks, and writes what was found.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let Some((packs, ours)) = packs(args.pack.as_deref()) else {
        let shown = args.pack.as_deref().unwrap_or(Path::new("."));
        writeln!(out.err, "adal-kit: {} is not a folder", shown.display())?;
        return Ok(Exit::Failed);
    };
    let mut loaded = load(&packs);
    // Only the pack that was asked for: the built-in one beneath it is not its author's concern.
    if let Some(prefix) = &ours {
        loaded.diagnostics.retain(|finding| finding.primary.file.path().starts_with(prefix.as_str()));
    }
    let findings = &loaded.diagnostics;
    match args.format {
        Format::Json => out.out.write_all(render::json(findings, args.lang).as_bytes())?,
        Format::Sarif => out.out.write_all(render::sarif(findings, args.lang).as_bytes())?,
        Format::Human => human(&loaded, args.lang, out)?,
    }
    out.out.flush()?;
    let clean = findings.iter().all(|finding| finding.severity == Severity::Note);
    Ok(if clean { Exit::Clean } else { Exit::Findings })
}

/// The packs to load, and under which prefix the one that was asked for is shown. `None`: there is no such folder.
pub(super) fn packs(asked: Option<&Path>) -> Option<(Vec<PackSource>, Option<String>)> {
    let folder = match asked {
        Some(folder) => folder,
        None if Path::new("pack.ron").is_file() => Path::new("."),
        None => return Some((vec![builtin::pack()], None)),
    };
    if !folder.is_dir() {
        return None;
    }
    let own = PackSource::folder(folder);
    if is_builtin(&own) {
        return Some((vec![own], None));
    }
    let prefix = folder.to_string_lossy().replace('\\', "/");
    let prefix = format!("{}/", prefix.trim_end_matches('/'));
    let packs = vec![builtin::pack(), own.shown_under(prefix.clone())];
    Some((packs, Some(prefix)))
}

/// Whether a folder is a copy of the built-in pack, which is then checked in its place.
fn is_builtin(pack: &PackSource) -> bool {
    let mut found = Vec::new();
    pack.read("pack.ron", &mut found).is_some_and(|source| source.text().contains(&format!("id: \"{}\"", builtin::ID)))
}

fn human(loaded: &Loaded, lang: Lang, out: &mut Out<'_>) -> io::Result<()> {
    let style = if out.colour { Style::Coloured } else { Style::Plain };
    for finding in &loaded.diagnostics {
        write!(out.out, "{}", render::human(finding, lang, style))?;
    }
    writeln!(out.out, "{}", summary(loaded, lang))
}

fn summary(loaded: &Loaded, lang: Lang) -> String {
    let count = |severity| {
        let with = |finding: &&Diagnostic| finding.severity == severity;
        i64::try_from(loaded.diagnostics.iter().filter(with).count()).unwrap_or(i64::MAX)
    };
    let words = of_diagnostics();
    let Some(first) = loaded.diagnostics.first() else {
        let levels = loaded.library.as_ref().map_or(0, |l| l.levels.len());
        let levels = i64::try_from(levels).unwrap_or(i64::MAX);
        return words.ui(lang, "report-clean", None, &Words::new().number("levels", levels));
    };
    let counts = Words::new()
        .number("errors", count(Severity::Error))
        .number("warnings", count(Severity::Warning))
        .number("notes", count(Severity::Note));
    let code = Words::new().text("code", first.code.as_str());
    format!("{}\n{}", words.ui(lang, "report-count", None, &counts), words.ui(lang, "report-explain", None, &code))
}
