//! `adal-kit coverage`: which choices, endings and rubric lines a set of runs visited, and which none has.

use std::io;
use std::path::PathBuf;

use super::check::parse_lang;
use super::packs;
use super::runs::{self, Visited};
use super::{Exit, Out};
use crate::content::ids::OptionId;
use crate::content::lang::Lang;
use crate::content::level::{BeatIx, BeatKind, EndingIx, Level, Rubric};
use crate::content::words::{Args as Values, Words};

/// Of what, by which runs.
#[derive(clap::Args, Debug)]
pub struct Args {
    /// The folder of the pack; without it, the one in this folder, or the built-in one.
    pack: Option<PathBuf>,
    /// A recorded run; may be given several times.
    #[arg(long = "run", value_name = "FILE", num_args = 1.., required = true)]
    runs: Vec<PathBuf>,
    /// In which language: kk, ru, en.
    #[arg(long, default_value = "en", value_parser = parse_lang)]
    lang: Lang,
}

/// Tells what was visited. There are findings where something was not.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(args: &Args, out: &mut Out<'_>) -> io::Result<Exit> {
    let opened = packs::open(args.pack.as_deref()).and_then(|opened| {
        let runs = runs::replay(&opened.library, &args.runs)?;
        Ok((opened, runs))
    });
    let (opened, runs) = match opened {
        Ok(opened) => opened,
        Err(sentence) => return super::failed(out, &sentence),
    };
    let visited = runs::visited(&runs);
    let words = &opened.library.words;
    let mut whole = true;
    for level in &opened.levels {
        let nothing = Visited::default();
        let found = Covered::of(level, visited.get(&level.id).unwrap_or(&nothing));
        whole &= found.gaps.is_empty();
        found.tell(level, words, args.lang, out)?;
    }
    if whole {
        writeln!(out.out, "{}", words.ui(args.lang, "kit-all-covered", None, &Values::new()))?;
    }
    out.out.flush()?;
    Ok(if whole { Exit::Clean } else { Exit::Findings })
}

/// How much of one level was visited.
#[derive(Default)]
struct Covered {
    options: [usize; 2],
    endings: [usize; 2],
    lines: [usize; 2],
    /// Message and name of what was not.
    gaps: Vec<(&'static str, String)>,
}

impl Covered {
    fn of(level: &Level, visited: &Visited) -> Self {
        let mut covered = Self::default();
        for (at, beat) in (0u16..).zip(&level.beats) {
            let ix = BeatIx(at);
            for (id, seen) in chosen(ix, &beat.kind, visited) {
                note(&mut covered.options, seen);
                if !seen {
                    covered.gaps.push(("kit-never-chosen", format!("{}.{id}", beat.id)));
                }
            }
            if let BeatKind::Write { rubric, .. } = &beat.kind {
                for (line, rubric) in rubric.iter().enumerate() {
                    let name = match rubric {
                        Rubric::Has(id) => format!("{}: Has({id})", beat.id),
                        Rubric::Lacks(id) => format!("{}: Lacks({id})", beat.id),
                    };
                    let met = visited.lines.contains(&(ix, line, true));
                    let missed = visited.lines.contains(&(ix, line, false));
                    note(&mut covered.lines, met && missed);
                    if !met {
                        covered.gaps.push(("kit-never-met", name.clone()));
                    }
                    if !missed {
                        covered.gaps.push(("kit-never-missed", name));
                    }
                }
            }
        }
        for (at, ending) in (0u16..).zip(&level.endings) {
            let seen = visited.endings.contains(&EndingIx(at));
            note(&mut covered.endings, seen);
            if !seen {
                covered.gaps.push(("kit-never-ended", ending.id.to_string()));
            }
        }
        covered
    }

    fn tell(&self, level: &Level, words: &Words, lang: Lang, out: &mut Out<'_>) -> io::Result<()> {
        let n = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let values = Values::new()
            .text("level", level.id.as_str())
            .number("options", n(self.options[0]))
            .number("all-options", n(self.options[1]))
            .number("endings", n(self.endings[0]))
            .number("all-endings", n(self.endings[1]))
            .number("lines", n(self.lines[0]))
            .number("all-lines", n(self.lines[1]));
        writeln!(out.out, "{}", words.ui(lang, "kit-coverage-head", None, &values))?;
        for (message, name) in &self.gaps {
            let values = Values::new().text("name", name.clone());
            writeln!(out.out, "  {}", words.ui(lang, message, None, &values))?;
        }
        Ok(())
    }
}

/// Everything that can be chosen in a beat, with whether it was: options, things, the parts of a craft, and its formalism
/// variant.
fn chosen(ix: BeatIx, kind: &BeatKind, visited: &Visited) -> Vec<(String, bool)> {
    let options = |ids: Vec<&OptionId>| -> Vec<(String, bool)> {
        let seen = |at| visited.options.contains(&(ix, at));
        (0u8..).zip(ids).map(|(at, id)| (id.to_string(), seen(at))).collect()
    };
    match kind {
        BeatKind::Choose { options: all, .. } => options(all.iter().map(|it| &it.id).collect()),
        BeatKind::Hub { things, .. } => options(things.iter().map(|it| &it.id).collect()),
        BeatKind::Craft { slots, fake, .. } => {
            let mut all = Vec::new();
            for (slot_at, slot) in (0u8..).zip(slots) {
                let seen = |part| visited.parts.contains(&(ix, slot_at, part));
                let parts = (0u8..).zip(&slot.parts);
                all.extend(parts.map(|(at, part)| (format!("{}-{}", slot.id, part.id), seen(at))));
            }
            all.extend(fake.iter().map(|_| ("fake".to_owned(), visited.fakes.contains(&ix))));
            all
        }
        _ => Vec::new(),
    }
}

/// One more of all, and perhaps one more that was seen.
fn note([seen, all]: &mut [usize; 2], is_seen: bool) {
    *seen += usize::from(is_seen);
    *all += 1;
}
