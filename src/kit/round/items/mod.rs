//! How well the items of a round measure: how hard they are, whether they set apart who knows more, how far the sum can be relied on, and
//! whether one is harder in one language than in another.
//!
//! All of it is for organizers, before the next round: it changes no points. The arithmetic stands in [`figures`], the page in [`paper`].

mod figures;
mod paper;

use std::collections::BTreeMap;
use std::fmt::Write;

use figures::{Class, Difference, Had, Reliability, discrimination, mantel_haenszel, mean, reliability, standardised};

use super::Where;
use super::folder::Folder;
use crate::classroom::report::{html, pdf};
use crate::content::lang::Lang;
use crate::content::level::Tier;
use crate::content::round::TaskKind;
use crate::content::words::Args as Words;
use crate::olympiad::ballot::Number;
use crate::olympiad::published::table::read_points;
use crate::olympiad::rank::Standing;

/// `items`.
#[derive(clap::Args, Debug)]
pub struct Items {
    #[command(flatten)]
    place: Where,
}

/// Writes the report.
pub fn items(args: &Items) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let measured = Measured::of(&folder)?;
    let sheet = paper::sheet(&folder, &measured);
    folder.write("items.csv", measured.table().as_bytes())?;
    folder.write("items-languages.csv", measured.languages().as_bytes())?;
    folder.write("items.html", html::page(&sheet).as_bytes())?;
    folder.write("items.pdf", &pdf::page(&folder.library.words, &sheet))?;
    let flagged = measured.flagged().count();
    let words = Words::new().number("items", measured.items.len() as i64).number("flagged", flagged as i64);
    Ok(folder.tell("items-written", &words))
}

/// Everything that is known of a round's items.
struct Measured {
    tiers: Vec<OfTier>,
    items: Vec<OfItem>,
    differences: Vec<OfLanguages>,
    /// How many comparisons of languages could be made.
    compared: usize,
}

/// What a tier's sum of points is worth.
struct OfTier {
    tier: Tier,
    contestants: usize,
    mean: f64,
    most: u32,
    reliability: Option<Reliability>,
}

/// An item, over all who had it: a task, or a question of one.
struct OfItem {
    task: String,
    question: Option<String>,
    had: usize,
    /// The share of its points that was had on the whole, and by those of each language.
    share: f64,
    by_lang: Vec<(Lang, usize, f64)>,
    discrimination: Option<f64>,
}

/// An item in two languages.
struct OfLanguages {
    task: String,
    question: Option<String>,
    first: Lang,
    second: Lang,
    difference: Difference,
}

impl Measured {
    fn of(folder: &Folder) -> Result<Self, String> {
        let standings: Vec<Standing> = folder.rows()?.into_iter().map(|row| row.standing).collect();
        let langs: Vec<Lang> =
            Lang::ALL.into_iter().filter(|lang| standings.iter().any(|one| one.lang == *lang)).collect();
        let tiers: Vec<Tier> = folder.round.tiers.clone();
        let mut found = Self { tiers: Vec::new(), items: Vec::new(), differences: Vec::new(), compared: 0 };
        for tier in &tiers {
            let points: Vec<Vec<f64>> = standings
                .iter()
                .filter(|one| one.tier == *tier)
                .map(|one| one.tasks.iter().map(|n| f64::from(*n)).collect())
                .collect();
            found.tiers.push(OfTier {
                tier: *tier,
                contestants: points.len(),
                mean: mean(points.iter().map(|one| one.iter().sum())),
                most: folder.round.tasks.iter().map(|task| u32::from(task.most)).sum(),
                reliability: reliability(&points),
            });
        }
        let place = |standing: &Standing| {
            let at = |all: Option<usize>| all.unwrap_or_default();
            (
                at(tiers.iter().position(|tier| *tier == standing.tier)),
                at(langs.iter().position(|lang| *lang == standing.lang)),
            )
        };
        for (at, task) in folder.round.tasks.iter().enumerate() {
            let had = |standing: &Standing| {
                let ((tier, lang), own) = (place(standing), f64::from(standing.tasks[at]));
                let rest = standing.tasks.iter().map(|points| f64::from(*points)).sum::<f64>() - own;
                Had { tier, lang, score: own / f64::from(task.most.max(1)), rest }
            };
            let all: Vec<Had> = standings.iter().map(had).collect();
            found.add(task.id.as_str(), None, &langs, &all, standardised);
        }
        found.questions(folder, &standings, &langs, place)?;
        Ok(found)
    }

    /// Questions: each was drawn for some only, and is measured by those who had it.
    fn questions(
        &mut self,
        folder: &Folder,
        standings: &[Standing],
        langs: &[Lang],
        place: impl Fn(&Standing) -> (usize, usize),
    ) -> Result<(), String> {
        let of: BTreeMap<Number, &Standing> = standings.iter().map(|standing| (standing.number, standing)).collect();
        let text = folder.read("points.csv")?;
        let mut had: BTreeMap<(String, String), Vec<Had>> = BTreeMap::new();
        for point in read_points(&text) {
            let point =
                point.map_err(|line| folder.tell("desk-cards-line", &Words::new().text("line", line.0.to_string())))?;
            let task = folder.round.tasks.iter().find(|task| task.id.as_str() == point.task);
            let Some(TaskKind::Quiz { right, .. }) = task.map(|task| &task.kind) else { continue };
            let Some(standing) = of.get(&point.number) else { continue };
            let (tier, lang) = place(standing);
            let rest = standing.tasks.iter().map(|points| f64::from(*points)).sum::<f64>() - f64::from(point.points);
            let score = f64::from(point.points) / f64::from((*right).max(1));
            let key = (point.task.to_owned(), point.item.to_owned());
            had.entry(key).or_default().push(Had { tier, lang, score, rest });
        }
        for ((task, question), had) in had {
            self.add(&task, Some(question), langs, &had, mantel_haenszel);
        }
        Ok(())
    }

    fn add(
        &mut self,
        task: &str,
        question: Option<String>,
        langs: &[Lang],
        had: &[Had],
        compare: fn(&[Had], usize, usize) -> Option<Difference>,
    ) {
        let share = |of: &dyn Fn(&&Had) -> bool| {
            let scores: Vec<f64> = had.iter().filter(of).map(|one| one.score).collect();
            (scores.len(), mean(scores.into_iter()))
        };
        let by_lang = langs.iter().enumerate().map(|(at, lang)| {
            let (n, mean) = share(&|one| one.lang == at);
            (*lang, n, mean)
        });
        self.items.push(OfItem {
            task: task.to_owned(),
            question: question.clone(),
            had: had.len(),
            share: share(&|_| true).1,
            by_lang: by_lang.collect(),
            discrimination: discrimination(had),
        });
        for (at, first) in langs.iter().enumerate() {
            for (beyond, second) in langs.iter().enumerate().skip(at + 1) {
                if let Some(difference) = compare(had, at, beyond) {
                    self.compared += 1;
                    let (task, question) = (task.to_owned(), question.clone());
                    self.differences.push(OfLanguages { task, question, first: *first, second: *second, difference });
                }
            }
        }
    }

    /// The differences between languages that somebody should look at.
    fn flagged(&self) -> impl Iterator<Item = &OfLanguages> {
        self.differences.iter().filter(|one| one.difference.class > Class::A)
    }

    /// Every item, for other programs. Shares and correlations have three digits.
    fn table(&self) -> String {
        let mut out = String::from("task,question,contestants,share,discrimination\n");
        for OfItem { task, question, had, share, discrimination, .. } in &self.items {
            let question = question.as_deref().unwrap_or_default();
            let discrimination = discrimination.map_or(String::new(), |r| format!("{r:.3}"));
            // Writing to a string can't fail.
            let _ = writeln!(out, "{task},{question},{had},{share:.3},{discrimination}");
        }
        out
    }

    /// Every comparison of two languages. A task's difference is a share of its points, a question's is on the scale of ETS.
    fn languages(&self) -> String {
        let mut out =
            String::from("task,question,first,second,contestants_first,contestants_second,difference,from,to,class\n");
        for OfLanguages { task, question, first, second, difference } in &self.differences {
            let Difference { between, class, of } = difference;
            let (question, first, second) = (question.as_deref().unwrap_or_default(), first.code(), second.code());
            let _ = writeln!(
                out,
                "{task},{question},{first},{second},{},{},{:.3},{:.3},{:.3},{class:?}",
                of.0, of.1, between.at, between.from, between.to
            );
        }
        out
    }
}
