//! Publishing a ranking: a folder that anybody can check without asking, and to which nothing is added afterwards.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use super::Where;
use super::folder::Folder;
use super::names::Names;
use super::rank::{present, sheet};
use crate::classroom::report::{html, pdf};
use crate::content::lang::Lang;
use crate::content::words::Args as Words;
use crate::olympiad::audit::hex;
use crate::olympiad::ballot::Roll;
use crate::olympiad::decision::Decision;
use crate::olympiad::published::table::{Row, write_cards, write_points, write_ranking};
use crate::olympiad::published::*;
use crate::store::durable;

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
    let names = Names::read(args.names.as_deref())?;
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
        results(&folder, &mut files)?;
        if !decided.over {
            folder.decide(&Decision::Over)?;
        }
    }
    let listed = list(&files);
    folder.decide(&Decision::Published(hash(listed.as_bytes())))?;
    files.insert(LIST.to_owned(), listed.into_bytes());
    files.insert(LOG.to_owned(), folder.read("audit.log")?.into_bytes());
    if !args.place.dry_run {
        let found = check(&files, Some(&folder.organizers()?.public()));
        if let Some(finding) = found.first() {
            return Err(format!(
                "this would not stand a check: {}",
                super::audit::told(&folder.library, lang, finding)
            ));
        }
        write(&to, &files)?;
    }
    let counts = Words::new().number("files", files.len() as i64).text("folder", to.display().to_string());
    Ok(folder.say(lang, "desk-published", &counts))
}

fn next(folder: &Folder) -> Result<PathBuf, String> {
    let free = (1..1000).map(|n| folder.path(&format!("published-{n}"))).find(|path| !path.exists());
    free.ok_or_else(|| "there are a thousand publications here: name another folder with --out".to_owned())
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
        .map_err(|line| format!("points.csv, line {}: this is no point. Grade again: adal-kit round grade", line.0))?;
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

/// The secret, the result of each card, and the minutes that ballots gave beyond the round's.
fn results(folder: &Folder, files: &mut Files) -> Result<(), String> {
    let roll = fs::read(folder.path("roll.bin")).map_err(|error| format!("roll.bin: {error}"))?;
    let roll = Roll::read(&roll).map_err(|_| "roll.bin is damaged. Make the ballots again".to_owned())?;
    let mut minutes = String::from("number,more_minutes\n");
    for ballot in roll.ballots().filter(|ballot| ballot.allowed.minutes > 0) {
        let _ = writeln!(minutes, "{},{}", ballot.number.0, ballot.allowed.minutes);
    }
    let mut found = folder.results()?;
    for Row { standing, head, .. } in folder.rows()? {
        let number = standing.number;
        let bytes = found.remove(&(number, head)).ok_or_else(|| {
            format!("the result of number {} is not in results/ any more. Put it back, or grade again", number.0)
        })?;
        files.insert(format!("{RESULTS}{}.aqr", number.0), bytes);
    }
    files.insert(MINUTES.to_owned(), minutes.into_bytes());
    files.insert(SECRET.to_owned(), format!("{}\n", hex(&folder.secret()?.0)).into_bytes());
    Ok(())
}

fn write(to: &std::path::Path, files: &Files) -> Result<(), String> {
    let told = |error: crate::store::error::StoreError| error.to_string();
    durable::make_folder(to).map_err(told)?;
    if files.keys().any(|name| name.starts_with(RESULTS)) {
        durable::make_folder(&to.join(RESULTS)).map_err(told)?;
    }
    // The list comes last: a publication that broke off has none.
    for (name, bytes) in files.iter().filter(|(name, _)| *name != LIST) {
        if name.starts_with(RESULTS) {
            // Thousands of them, each named in the list with its hash, and each still in the organizers' folder.
            fs::write(to.join(name), bytes).map_err(|error| format!("{name}: {error}"))?;
        } else {
            durable::write(&to.join(name), bytes).map_err(told)?;
        }
    }
    files.get(LIST).map_or(Ok(()), |bytes| durable::write(&to.join(LIST), bytes).map_err(told))
}
