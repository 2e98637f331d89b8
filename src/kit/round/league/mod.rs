//! The league of schools over the rounds of a season, from what was published of each and the organizers' own lists of schools.
//!
//! The arithmetic and what may be shown stand in [`crate::olympiad::league`], the page in [`paper`]. Which number is of which school is
//! read here and written nowhere.

mod paper;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::folder::Folder;
use super::{How, Where};
use crate::classroom::report::{html, pdf};
use crate::content::ids::RoundId;
use crate::content::lang::Lang;
use crate::content::library::Library;
use crate::content::round;
use crate::content::words::{Args as Words, Owner};
use crate::kit::csv;
use crate::kit::voice::Voice;
use crate::olympiad::league::{Held, League as Reckoned, TooMany, league as reckon};
use crate::olympiad::published::terms::Terms;
use crate::store::durable;

/// `league`.
#[derive(clap::Args, Debug)]
pub struct League {
    /// The season: `date,round,schools`. A date as 2026-11-27; the folder of the round or of its publication; the organizers' own list
    /// `number,school`.
    season: PathBuf,
    /// How many pupils could have taken part: `school,enrolled`. Who is not in it is shown and not ranked.
    #[arg(long, value_name = "FILE")]
    enrolled: Option<PathBuf>,
    /// Where the league is written.
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    #[command(flatten)]
    how: How,
}

/// Makes the league.
pub fn league(args: &League) -> Result<String, String> {
    let desk = Desk { library: args.how.library()?, how: args.how.clone() };
    let (held, titles) = desk.season(&args.season)?;
    let enrolled = args.enrolled.as_deref().map_or_else(|| Ok(BTreeMap::new()), |path| desk.enrolled(path))?;
    let found = reckon(&held, &enrolled).map_err(|TooMany { round, school, contestants, enrolled }| {
        let words = Words::new().text("round", round).text("school", school);
        desk.tell(
            "league-too-many",
            words.number("contestants", count(contestants)).number("enrolled", count(enrolled)),
        )
    })?;
    let table = table(&found);
    let path = args.out.join("league.csv");
    if path.exists() {
        desk.unchanged(&desk.voice().read(&path)?, &table)?;
    }
    if !args.how.dry_run {
        let told = |error| desk.voice().trouble(&error);
        let write = |name: &str, bytes: &[u8]| durable::write(&args.out.join(name), bytes).map_err(told);
        durable::make_folder(&args.out).map_err(told)?;
        for lang in Lang::ALL {
            let sheet = paper::sheet(&desk.library.words, &found, &titles, lang);
            write(&format!("league.{}.html", lang.code()), html::page(&sheet).as_bytes())?;
            write(&format!("league.{}.pdf", lang.code()), &pdf::page(&desk.library.words, &sheet))?;
        }
        write("league.csv", table.as_bytes())?;
    }
    Ok(desk.told(&found, &args.out))
}

fn count(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The rounds of a season by their dates, and what each is called in each language.
type Season = (BTreeMap<String, Held>, BTreeMap<String, RoundName>);

/// Where lists are read.
struct Desk {
    library: Library,
    how: How,
}

impl Desk {
    fn voice(&self) -> Voice<'_> {
        Voice::new(&self.library.words, self.how.lang)
    }

    fn tell(&self, message: &str, words: Words) -> String {
        self.voice().say(message, &words)
    }

    /// What is wrong in a line of a file.
    fn wrong(&self, path: &Path, line: usize, message: &str, text: &str) -> String {
        let wrong = self.tell(message, Words::new().text("text", text));
        let file = path.display().to_string();
        self.tell("league-line", Words::new().text("file", file).text("line", line.to_string()).text("wrong", wrong))
    }

    /// The rounds of a season by their dates, and what each is called in each language.
    fn season(&self, path: &Path) -> Result<Season, String> {
        let (mut held, mut titles) = (BTreeMap::new(), BTreeMap::new());
        let beside = path.parent().unwrap_or(Path::new(""));
        for (at, row) in csv::list(&self.voice().read(path)?, "date") {
            let wrong = |message: &str, text: &str| self.wrong(path, at, message, text);
            let date: jiff::civil::Date =
                csv::cell_at(&row, 0).parse().map_err(|_| wrong("league-date", csv::cell_at(&row, 0)))?;
            let date = date.to_string();
            if csv::cell_at(&row, 1).is_empty() || csv::cell_at(&row, 2).is_empty() {
                return Err(wrong("league-season-short", ""));
            }
            let (name, most, points) = self.points(&beside.join(csv::cell_at(&row, 1)))?;
            let schools = self.schools(&beside.join(csv::cell_at(&row, 2)))?;
            let mut round = Held { most, ..Held::default() };
            for (number, points) in points {
                let school = schools.get(&number).ok_or_else(|| {
                    let text = beside.join(csv::cell_at(&row, 2)).display().to_string();
                    let words = Words::new().text("file", text).text("number", number.to_string());
                    self.tell("league-no-school", words)
                })?;
                if school.is_empty() {
                    continue;
                }
                let taken = round.schools.entry(school.clone()).or_default();
                taken.contestants += 1;
                taken.points += points;
            }
            titles.insert(date.clone(), name);
            if held.insert(date.clone(), round).is_some() {
                return Err(wrong("league-date-twice", &date));
            }
        }
        if held.is_empty() {
            return Err(self.wrong(path, 1, "league-season-short", ""));
        }
        Ok((held, titles))
    }

    /// A round's name, the most points of one contestant, and the points of each number after appeals: out of a publication, or of
    /// the organizers' own folder.
    fn points(&self, folder: &Path) -> Result<(RoundName, u64, BTreeMap<u32, u64>), String> {
        let (terms, points) = if folder.join("terms.json").exists() {
            let path = folder.join("terms.json");
            let terms = Terms::read(self.voice().read(&path)?.as_bytes());
            let terms = terms.ok_or_else(|| self.wrong(&path, 1, "league-terms", ""))?;
            (terms, self.ranked(&folder.join("ranking.csv"))?)
        } else {
            let place = Where { folder: folder.to_owned(), how: How { dry_run: true, ..self.how.clone() } };
            let own = Folder::open(&place)?;
            let sum = |tasks: &[u16]| tasks.iter().map(|points| u64::from(*points)).sum();
            let points = own.standings()?.into_iter().map(|one| (one.number.0, sum(&one.tasks))).collect();
            (own.terms(), points)
        };
        let most = terms.tasks.iter().map(|task| u64::from(task.most)).sum::<u64>().max(1);
        Ok((self.name(&terms.round), most, points))
    }

    /// The points of a published ranking: lines without a language are the whole tier.
    fn ranked(&self, path: &Path) -> Result<BTreeMap<u32, u64>, String> {
        let mut points = BTreeMap::new();
        for (at, row) in csv::list(&self.voice().read(path)?, "tier") {
            if !csv::cell_at(&row, 1).is_empty() {
                continue;
            }
            let line = csv::cell_at(&row, 3).parse().ok().zip(csv::cell_at(&row, 4).parse().ok());
            let (number, had) = line.ok_or_else(|| self.wrong(path, at, "league-ranking", ""))?;
            points.insert(number, had);
        }
        Ok(points)
    }

    fn name(&self, round: &str) -> RoundName {
        let words = &self.library.words;
        let message = RoundId::parse(round).map(|id| round::message(&id));
        let name = |lang: Lang| match &message {
            Some(message) if words.has(lang, Owner::Ui, message, None) => words.ui(lang, message, None, &Words::new()),
            _ => round.to_owned(),
        };
        Lang::ALL.map(|lang| (lang, name(lang))).into()
    }

    /// Which number is of which school; nothing where somebody takes part for none.
    fn schools(&self, path: &Path) -> Result<BTreeMap<u32, String>, String> {
        let mut schools = BTreeMap::new();
        for (at, row) in csv::list(&self.voice().read(path)?, "number") {
            let number = csv::cell_at(&row, 0)
                .parse()
                .map_err(|_| self.wrong(path, at, "league-number", csv::cell_at(&row, 0)))?;
            if schools.insert(number, csv::cell_at(&row, 1).to_owned()).is_some() {
                return Err(self.wrong(path, at, "league-number-twice", csv::cell_at(&row, 0)));
            }
        }
        Ok(schools)
    }

    /// How many are enrolled.
    fn enrolled(&self, path: &Path) -> Result<BTreeMap<String, u64>, String> {
        let mut enrolled = BTreeMap::new();
        for (at, row) in csv::list(&self.voice().read(path)?, "school") {
            let number =
                csv::cell_at(&row, 1).parse::<u32>().ok().filter(|own| *own > 0 && !csv::cell_at(&row, 0).is_empty());
            let number = number.ok_or_else(|| self.wrong(path, at, "league-enrolled-number", csv::cell_at(&row, 1)))?;
            if enrolled.insert(csv::cell_at(&row, 0).to_owned(), u64::from(number)).is_some() {
                return Err(self.wrong(path, at, "league-school-twice", csv::cell_at(&row, 0)));
            }
        }
        Ok(enrolled)
    }

    /// A round that was published is not published with other figures: who has both could take one from the other and be left with a pupil.
    fn unchanged(&self, before: &str, now: &str) -> Result<(), String> {
        let (before, now) = (figures(before), figures(now));
        for (round, schools) in &before {
            if now.get(round) != Some(schools) {
                return Err(self.tell("league-changed", Words::new().text("round", round.clone())));
            }
        }
        Ok(())
    }

    /// What the organizers are told: also which schools are not shown though they are large enough.
    fn told(&self, found: &Reckoned, out: &Path) -> String {
        let words =
            Words::new().number("schools", found.table.len() as i64).number("rounds", found.rounds.len() as i64);
        let mut told = self.tell("league-written", words.text("folder", out.display().to_string()));
        for (round, schools) in &found.with_others {
            for school in schools {
                let words = Words::new().text("round", round.clone()).text("school", school.clone());
                told = told + "\n" + &self.tell("league-with-others", words);
            }
        }
        told
    }
}

/// What a round is called.
type RoundName = BTreeMap<Lang, String>;

/// What a league's table tells of each round: schools, how many took part, their mean.
fn figures(text: &str) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut all: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for (_, row) in csv::list(text, "round").into_iter().filter(|(_, row)| csv::cell_at(row, 0) != SEASON) {
        all.entry(csv::cell_at(&row, 0).to_owned()).or_default().push(row.into_iter().skip(1).take(3).collect());
    }
    all
}

/// What stands under `round` where all rounds are meant.
const SEASON: &str = "season";

/// The league as a table, in thousandths; first the season, then each round.
fn table(found: &Reckoned) -> String {
    let mut out = csv::row([
        "round",
        "school",
        "contestants",
        "mean",
        "enrolled",
        "participation",
        "result",
        "improvement",
        "points",
        "place",
        "rounds",
    ]);
    for one in &found.table {
        let [participation, result, improvement, points, place, rounds] =
            [one.participation, one.result, one.improvement, one.points, one.place, one.rounds].map(|n| n.to_string());
        out += &csv::row([
            SEASON,
            &one.school,
            "",
            "",
            "",
            &participation,
            &result,
            &improvement,
            &points,
            &place,
            &rounds,
        ]);
    }
    for (round, schools) in &found.rounds {
        for (school, figure) in schools {
            let [contestants, mean] = [figure.contestants, figure.mean].map(|n| n.to_string());
            let scored = figure.scored.map_or_else(Default::default, |own| {
                [own.enrolled, own.participation, own.result, own.improvement, own.points()].map(|n| n.to_string())
            });
            let cells = [round, school, &contestants, &mean].map(String::as_str).into_iter();
            out += &csv::row(cells.chain(scored.iter().map(String::as_str)).chain(["", ""]));
        }
    }
    out
}
