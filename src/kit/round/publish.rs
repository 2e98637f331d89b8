//! Publishing a ranking: a folder that anybody can check without asking, and to which nothing is added afterwards.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::Where;
use super::desk::closed_name;
use super::folder::Folder;
use super::names::Names;
use super::rank::{present, sheet};
use crate::classroom::report::{html, pdf};
use crate::content::lang::Lang;
use crate::content::words::Args as Words;
use crate::kit::voice::Voice;
use crate::olympiad::audit::hex;
use crate::olympiad::closed::Closed;
use crate::olympiad::decision::Decision;
use crate::olympiad::published::table::{Row, write_cards, write_points, write_ranking};
use crate::olympiad::published::*;
use crate::store::durable;
use crate::store::error::StoreError;

/// `publish`.
#[derive(clap::Args, Debug)]
pub struct Publish {
    #[command(flatten)]
    place: Where,
    /// Where it is published; without it, the next `published-1`, `published-2` in the round's folder.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// The organizers' own list, `number,name,school,consent`: who consents is named on the pages and in names.csv.
    #[arg(long, value_name = "FILE")]
    names: Option<PathBuf>,
    /// The round is over everywhere: publish its secret and the result files too, so that anybody can play them again.
    #[arg(long)]
    results: bool,
}

/// Publishes.
pub fn publish(args: &Publish) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let lang = args.place.lang;
    let decided = folder.decided()?;
    if let Some((line, minute)) = decided.frozen {
        let args = Words::new().number("line", line as i64).number("minute", i64::from(minute));
        return Err(folder.say(lang, "desk-publish-frozen", &args));
    }
    let names = Names::read(folder.voice(), args.names.as_deref())?;
    let to = args.out.clone().map_or_else(|| next(&folder), Ok)?;
    if to.is_dir() && fs::read_dir(&to).is_ok_and(|mut inside| inside.next().is_some()) {
        let args = Words::new().text("folder", to.display().to_string());
        return Err(folder.say(lang, "desk-publish-full", &args));
    }
    let mut files = tables(&folder, &names, lang)?;
    if let Some((revision, _)) = decided.sheet {
        for revision in 2..=revision {
            files.insert(sheet_name(revision), folder.read(&sheet_name(revision))?.into_bytes());
        }
    }
    if args.results {
        let closed = results(&folder, &mut files)?.write();
        if !decided.over {
            folder.decide(&Decision::Over)?;
        }
        // The codes are in these results: from now on nothing else of these numbers counts.
        let table = hash(closed.as_bytes());
        if decided.closed != Some(table) {
            folder.write(&closed_name(&table), closed.as_bytes())?;
            folder.decide(&Decision::Closed(table))?;
        }
    }
    let listed = list(&files);
    folder.decide(&Decision::Published(hash(listed.as_bytes())))?;
    files.insert(LIST.to_owned(), listed.into_bytes());
    files.insert(LOG.to_owned(), folder.read("audit.log")?.into_bytes());
    if !args.place.dry_run {
        let found = check(&files, Some(&folder.organizers()?.public()));
        if let Some(finding) = found.first() {
            let finding = super::audit::told(folder.voice(), finding);
            return Err(folder.tell("desk-publish-wrong", &Words::new().text("finding", finding)));
        }
        write(folder.voice(), &to, &files)?;
    }
    let counts = Words::new().number("files", files.len() as i64).text("folder", to.display().to_string());
    Ok(folder.say(lang, "desk-published", &counts))
}

fn next(folder: &Folder) -> Result<PathBuf, String> {
    let free = (1..1000).map(|n| folder.path(&format!("published-{n}"))).find(|path| !path.exists());
    free.ok_or_else(|| folder.tell("desk-publish-thousand", &Words::new()))
}

/// Tables and pages, without what is secret before the round is over.
fn tables(folder: &Folder, names: &Names, lang: Lang) -> Result<Files, String> {
    let (terms, rows, standings) = (folder.terms(), folder.rows()?, folder.standings()?);
    let ranking = present(folder, &standings)?;
    let table = write_ranking(&ranking);
    if folder.decided()?.ranked.is_none_or(|(_, ranked)| ranked != hash(table.as_bytes())) {
        return Err(folder.say(lang, "desk-publish-unranked", &Words::new()));
    }
    let points = write_points(&folder.read("points.csv")?)
        .map_err(|line| folder.tell("desk-points-line", &Words::new().text("line", line.0.to_string())))?;
    let mut files = Files::new();
    let key = hex(&folder.organizers()?.public().0);
    for (name, text) in [
        (KEY, format!("{key}\n")),
        (TERMS, terms.write()),
        (CARDS, write_cards(&terms, &rows)),
        (POINTS, points),
        (RANKING, table),
    ] {
        files.insert(name.to_owned(), text.into_bytes());
    }
    if !names.is_empty() {
        let numbers: BTreeSet<_> = rows.iter().map(|row| row.standing.number).collect();
        let ranked = |number| numbers.contains(&number);
        files.insert("names.csv".to_owned(), names.table(ranked).into_bytes());
    }
    let mut note = String::new();
    for lang in Lang::ALL {
        let sheet = sheet(folder, &ranking, names, lang);
        files.insert(format!("ranking.{}.html", lang.code()), html::page(&sheet).into_bytes());
        files.insert(format!("ranking.{}.pdf", lang.code()), pdf::page(&folder.library.words, &sheet));
        let _ = writeln!(note, "{}\n", folder.say(lang, "desk-publish-note", &Words::new()));
    }
    files.insert("read-me.txt".to_owned(), note.into_bytes());
    Ok(files)
}

/// The secret, the result of each card, and the minutes that ballots gave beyond the round's. Answers with what is published of results.
fn results(folder: &Folder, files: &mut Files) -> Result<Closed, String> {
    let roll = folder.roll()?;
    let mut minutes = String::from("number,more_minutes\n");
    for ballot in roll.ballots().filter(|ballot| ballot.allowed.minutes > 0) {
        let _ = writeln!(minutes, "{},{}", ballot.number.0, ballot.allowed.minutes);
    }
    let mut found = folder.results()?;
    let rows = folder.rows()?;
    for Row { standing, head, .. } in &rows {
        let (number, head) = (standing.number, *head);
        let bytes = found.remove(&(number, head)).ok_or_else(|| folder.gone(number))?;
        files.insert(format!("{RESULTS}{}.aqr", number.0), bytes);
    }
    files.insert(MINUTES.to_owned(), minutes.into_bytes());
    files.insert(SECRET.to_owned(), format!("{}\n", hex(&folder.secret()?.0)).into_bytes());
    Ok(Closed::of(rows.iter().map(|row| (row.standing.number, row.head)), &folder.settling()?.closed))
}

fn write(voice: Voice<'_>, to: &Path, files: &Files) -> Result<(), String> {
    let told = |error: StoreError| voice.trouble(&error);
    durable::make_folder(to).map_err(told)?;
    if files.keys().any(|name| name.starts_with(RESULTS)) {
        durable::make_folder(&to.join(RESULTS)).map_err(told)?;
    }
    // The list comes last: a publication that broke off has none.
    for (name, bytes) in files.iter().filter(|(name, _)| *name != LIST) {
        if name.starts_with(RESULTS) {
            // Thousands of them, each named in the list with its hash, and each still in the organizers' folder.
            fs::write(to.join(name), bytes).map_err(|error| voice.refused(&to.join(name), &error))?;
        } else {
            durable::write(&to.join(name), bytes).map_err(told)?;
        }
    }
    files.get(LIST).map_or(Ok(()), |bytes| durable::write(&to.join(LIST), bytes).map_err(told))
}
