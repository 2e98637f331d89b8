//! The report of how well items measure, as a page and a paper, each figure with a sentence that says what it means.

use super::figures::{Between, Class, Reliability};
use super::{Measured, OfItem, OfLanguages, OfTier};
use crate::classroom::report::sheet::{Bar, Block, Chart, Group, Length, Look, Sheet, Side, Table};
use crate::content::lang::Lang;
use crate::content::round;
use crate::content::words::Args as Words;
use crate::kit::round::folder::Folder;
use crate::kit::round::rank::item_name;
use crate::kit::voice::Voice;
use crate::olympiad::audit::hex;
use crate::olympiad::published::table::tier_name;

/// How many questions are shown; all of them are in the table.
const SHOWN: usize = 40;

/// The report.
pub fn sheet(folder: &Folder, measured: &Measured) -> Sheet {
    let paper = Paper { folder, voice: folder.voice() };
    let mut blocks = vec![Block::Paragraph(paper.voice.plain("items-about"))];
    for tier in &measured.tiers {
        paper.tier(tier, &mut blocks);
    }
    paper.tasks(measured, &mut blocks);
    paper.questions(measured, &mut blocks);
    paper.languages(measured, &mut blocks);
    let title = paper
        .voice
        .say("items-title", &Words::new().text("round", paper.voice.plain(&round::message(&folder.round.id))));
    Sheet { lang: paper.voice.lang(), title, look: Look::Paper, blocks, foot: hex(&folder.hash.0) }
}

struct Paper<'a> {
    folder: &'a Folder,
    voice: Voice<'a>,
}

impl Paper<'_> {
    /// A figure with two digits, in the manner of the language.
    fn figure(&self, figure: f64) -> String {
        let text = format!("{figure:.2}");
        let text = if text == "-0.00" { "0.00".to_owned() } else { text };
        self.voice.decimal(&text)
    }

    fn between(&self, between: &Between) -> Words {
        Words::new()
            .text("at", self.figure(between.at))
            .text("from", self.figure(between.from))
            .text("to", self.figure(between.to))
    }

    fn tier(&self, OfTier { tier, contestants, mean, most, reliability }: &OfTier, blocks: &mut Vec<Block>) {
        blocks.push(Block::Heading(self.voice.plain(&format!("chapters-tier-{}", tier_name(*tier)))));
        let mut facts = vec![
            (self.voice.plain("items-contestants"), contestants.to_string()),
            (
                self.voice.plain("items-mean"),
                self.voice.say("items-of", &Words::new().text("at", self.figure(*mean)).number("of", i64::from(*most))),
            ),
        ];
        let Some(Reliability { alpha, error }) = reliability else {
            facts.push((self.voice.plain("items-alpha"), self.voice.plain("items-few")));
            blocks.push(Block::Facts(facts));
            return;
        };
        facts.push((self.voice.plain("items-alpha"), self.voice.say("items-between", &self.between(alpha))));
        facts.push((self.voice.plain("items-error"), self.figure(*error)));
        blocks.push(Block::Facts(facts));
        let means = match alpha.at {
            good if good >= 0.8 => "items-alpha-good",
            some if some >= 0.6 => "items-alpha-some",
            _ => "items-alpha-low",
        };
        let apart = Words::new().text("points", self.figure(error * 2.0_f64.sqrt() * 1.96));
        blocks.push(Block::Paragraph(format!(
            "{} {}",
            self.voice.plain(means),
            self.voice.say("items-error-means", &apart)
        )));
    }

    fn task(&self, id: &str) -> String {
        let task = self.folder.round.tasks.iter().find(|task| task.id.as_str() == id);
        task.map_or_else(
            || id.to_owned(),
            |task| self.voice.plain(&round::task_message(&self.folder.round.id, &task.id)),
        )
    }

    fn name(&self, task: &str, question: Option<&str>) -> String {
        question.map_or_else(|| self.task(task), |question| item_name(self.folder, task, question, self.voice.lang()))
    }

    /// What stands out about an item.
    fn remark(&self, item: &OfItem) -> String {
        let message = match (item.share, item.discrimination) {
            (easy, _) if easy > 0.9 => "items-easy",
            (hard, _) if hard < 0.1 => "items-hard",
            // Beyond what chance does to as many.
            (_, Some(r)) if r < -2.0 / (item.had as f64).sqrt() => "items-against",
            (_, Some(r)) if r < 0.2 => "items-blunt",
            (_, None) => "items-few",
            _ => return String::new(),
        };
        self.voice.plain(message)
    }

    fn row(&self, item: &OfItem) -> Vec<String> {
        let r = item.discrimination.map_or_else(|| "—".to_owned(), |r| self.figure(r));
        let share = format!("{:.0} %", item.share * 100.0);
        vec![self.name(&item.task, item.question.as_deref()), item.had.to_string(), share, r, self.remark(item)]
    }

    fn table(&self, items: &[&OfItem]) -> Block {
        let columns = vec![
            self.voice.column("items-item", 8, Side::Left),
            self.voice.column("items-contestants", 3, Side::Right),
            self.voice.column("items-share", 3, Side::Right),
            self.voice.column("items-apart", 3, Side::Right),
            self.voice.column("items-remark", 5, Side::Left),
        ];
        Block::Table(Table { columns, rows: items.iter().map(|item| self.row(item)).collect() })
    }

    fn tasks(&self, measured: &Measured, blocks: &mut Vec<Block>) {
        let tasks: Vec<&OfItem> = measured.items.iter().filter(|item| item.question.is_none()).collect();
        blocks.push(Block::Heading(self.voice.plain("items-tasks")));
        blocks.push(Block::Paragraph(self.voice.plain("items-columns")));
        blocks.push(self.table(&tasks));
        let langs: Vec<Lang> =
            tasks.first().map_or_else(Vec::new, |item| item.by_lang.iter().map(|(lang, ..)| *lang).collect());
        let bar = |(series, (_, n, share)): (usize, &(Lang, usize, f64))| {
            let shown = *n >= super::figures::FEW;
            let length = if shown {
                Length::Exactly((share * 1000.0).round().clamp(0.0, 1000.0) as u32)
            } else {
                Length::Hidden
            };
            let said = if shown { format!("{:.0} %", share * 100.0) } else { self.voice.plain("items-few") };
            Bar { series, length, said }
        };
        let group = |item: &&OfItem| Group {
            label: self.task(&item.task),
            bars: item.by_lang.iter().enumerate().map(bar).collect(),
        };
        blocks.push(Block::Chart(Chart {
            title: self.voice.plain("items-chart"),
            series: langs.iter().map(|lang| lang.own_name().to_owned()).collect(),
            groups: tasks.iter().map(group).collect(),
            beneath: vec![self.voice.plain("items-chart-beneath")],
        }));
    }

    fn questions(&self, measured: &Measured, blocks: &mut Vec<Block>) {
        let mut questions: Vec<&OfItem> = measured.items.iter().filter(|item| item.question.is_some()).collect();
        if questions.is_empty() {
            return;
        }
        let all = questions.len();
        // First those to look at: what goes against the rest, then what sets nobody apart.
        questions.sort_by(|a, b| {
            let key = |item: &OfItem| item.discrimination.unwrap_or(2.0);
            key(a).total_cmp(&key(b)).then_with(|| a.question.cmp(&b.question))
        });
        questions.truncate(SHOWN);
        blocks.push(Block::Heading(self.voice.plain("items-questions")));
        let counts = Words::new().number("shown", questions.len() as i64).number("of", all as i64);
        blocks.push(Block::Paragraph(self.voice.say("items-questions-about", &counts)));
        blocks.push(self.table(&questions));
    }

    fn languages(&self, measured: &Measured, blocks: &mut Vec<Block>) {
        blocks.push(Block::Heading(self.voice.plain("items-languages")));
        if measured.compared == 0 {
            blocks.push(Block::Paragraph(self.voice.plain("items-languages-few")));
            return;
        }
        let mut flagged: Vec<&OfLanguages> = measured.flagged().collect();
        flagged.sort_by(|a, b| {
            b.difference
                .class
                .cmp(&a.difference.class)
                .then_with(|| (&a.task, &a.question).cmp(&(&b.task, &b.question)))
        });
        let counts = Words::new()
            .number("compared", measured.compared as i64)
            .number("flagged", flagged.len() as i64)
            .number("chance", (measured.compared as i64 + 10) / 20);
        blocks.push(Block::Paragraph(self.voice.say("items-languages-about", &counts)));
        if flagged.is_empty() {
            return;
        }
        let columns = vec![
            self.voice.column("items-item", 8, Side::Left),
            self.voice.column("items-harder", 4, Side::Left),
            self.voice.column("items-difference", 5, Side::Left),
            self.voice.column("items-class", 5, Side::Left),
        ];
        let row = |one: &&OfLanguages| {
            let between = &one.difference.between;
            let (harder, than) = if between.at < 0.0 { (one.second, one.first) } else { (one.first, one.second) };
            let pair = Words::new().text("harder", harder.own_name()).text("than", than.own_name());
            let class = if one.difference.class == Class::C { "items-class-large" } else { "items-class-some" };
            let unit = if one.question.is_some() { "items-difference-odds" } else { "items-difference-share" };
            vec![
                self.name(&one.task, one.question.as_deref()),
                self.voice.say("items-pair", &pair),
                self.voice.say(unit, &self.between(between)),
                self.voice.plain(class),
            ]
        };
        blocks.push(Block::Table(Table { columns, rows: flagged.iter().map(row).collect() }));
        blocks.push(Block::Small(self.voice.plain("items-sources")));
    }
}
