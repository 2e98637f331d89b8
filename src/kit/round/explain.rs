//! Explaining a result: every step in words, with the points that came or went with it, in the contestant's language.
//!
//! What is told is read from the result file, played again. The same story is written as text, as a page and as a paper; each level of it
//! also as a run that `adal-kit play --run`, `adal-kit comic` and `adal-qala --watch` open, with the points noted beside its steps.

use std::collections::BTreeMap;
use std::io;

use super::Where;
use super::folder::Folder;
use super::rank::item_name;
use crate::classroom::report::sheet::{Block, Column, Look, Sheet, Side, Table};
use crate::classroom::report::{html, pdf};
use crate::content::lang::Lang;
use crate::content::level::{Beat, BeatKind, Rubric, WrittenRef};
use crate::content::library::Library;
use crate::content::questions;
use crate::content::round::{self, Task};
use crate::content::words::Args as Words;
use crate::kit::Out;
use crate::kit::play::replay::told;
use crate::kit::play::tell::Voice;
use crate::kit::progress;
use crate::olympiad::ballot::Number;
use crate::olympiad::entry::Given;
use crate::olympiad::grade::replay::{Did, Gain, Step};
use crate::olympiad::grade::{Because, Card};
use crate::olympiad::quiz::Asked;
use crate::olympiad::rank::Standing;
use crate::play::compose;
use crate::play::event::Event;
use crate::play::record::Record;
use crate::play::run::Run;

/// `explain`.
#[derive(clap::Args, Debug)]
pub struct Explain {
    #[command(flatten)]
    place: Where,
    /// The number of the contestant.
    number: u32,
    /// In which language it is told, where it is not the contestant's own.
    #[arg(long, value_name = "LANG", value_parser = crate::kit::check::parse_lang)]
    reader: Option<Lang>,
    /// Which result, where a number handed in several.
    #[arg(long)]
    receipt: Option<String>,
}

/// A part of the story: a task, or what came before the first.
struct Part {
    title: String,
    lines: Vec<Told>,
}

/// A step in words.
struct Told {
    when: String,
    what: String,
    points: String,
}

/// Explains.
pub fn explain(args: &Explain) -> Result<String, String> {
    let folder = Folder::open(&args.place)?;
    let number = Number(args.number);
    let receipt = match &args.receipt {
        Some(receipt) => receipt.trim().to_ascii_uppercase(),
        None => {
            let row = folder.rows()?.into_iter().find(|row| row.standing.number == number);
            let none = Words::new().text("number", number.0.to_string());
            row.ok_or_else(|| folder.say(args.place.lang, "desk-no-card", &none))?.receipt
        }
    };
    let file = folder.result_of(number, &receipt)?;
    let grader = folder.grader()?;
    let refused = |why| folder.unplayable(number, &why);
    let lang = match args.reader {
        Some(lang) => lang,
        None => grader.watch(&file, |_| {}).map_err(refused)?.ballot.lang,
    };
    let teller = Teller { folder: &folder, lang };
    let mut parts: Vec<Part> = Vec::new();
    let mut runs: Vec<(String, Run)> = Vec::new();
    let mut notes: BTreeMap<String, BTreeMap<usize, String>> = BTreeMap::new();
    let card = grader
        .watch(&file, |step| {
            if let Did::Acted(task, _, after) = step.did {
                runs.retain(|(id, _)| id != task.id.as_str());
                runs.push((task.id.to_string(), after.clone()));
                let gains = teller.gains(task, &step.gains);
                if !gains.is_empty() {
                    notes.entry(task.id.to_string()).or_default().insert(after.actions().len(), gains);
                }
            }
            teller.step(step, &mut parts);
        })
        .map_err(refused)?;
    let sheet = teller.sheet(&card, &parts)?;
    let name = format!("explained/{}", number.0);
    folder.folder("explained")?;
    folder.write(&format!("{name}.html"), html::page(&sheet).as_bytes())?;
    folder.write(&format!("{name}.pdf"), &pdf::page(&folder.library.words, &sheet))?;
    for (task, run) in &runs {
        let record = Record::of(run).noted(notes.remove(task).unwrap_or_default());
        folder.write(&format!("{name}-{task}.run.ron"), record.to_text().as_bytes())?;
    }
    let args = Words::new().text("name", format!("{name}.html"));
    Ok(format!("{}\n{}", teller.text(&sheet.title, &card, &parts)?, folder.say(lang, "desk-explained", &args)))
}

struct Teller<'a> {
    folder: &'a Folder,
    lang: Lang,
}

impl Teller<'_> {
    fn say(&self, message: &str, args: &Words) -> String {
        self.folder.say(self.lang, message, args)
    }

    fn plain(&self, message: &str) -> String {
        self.say(message, &Words::new())
    }

    fn library(&self) -> &Library {
        &self.folder.library
    }

    fn task(&self, task: &Task) -> String {
        self.plain(&round::task_message(&self.folder.round.id, &task.id))
    }

    /// A step, and where it led.
    fn step(&self, step: &Step<'_>, parts: &mut Vec<Part>) {
        if let Did::BeganLevel(task, _) | Did::BeganQuiz(task, _) = step.did {
            parts.push(Part { title: self.task(task), lines: Vec::new() });
        }
        if parts.is_empty() {
            parts.push(Part { title: self.plain("desk-explain-before"), lines: Vec::new() });
        }
        let Some(part) = parts.last_mut() else { return };
        let when = clock(step.clock);
        let mut put = |what: String, points: String| {
            if !what.is_empty() || !points.is_empty() {
                part.lines.push(Told { when: when.clone(), what, points });
            }
        };
        match &step.did {
            Did::BeganLevel(task, run) => put(self.scene(run), self.gains(task, &step.gains)),
            Did::BeganQuiz(_, count) => {
                put(self.say("desk-explain-quiz", &Words::new().number("n", *count as i64)), String::new());
            }
            Did::Acted(task, before, after) => {
                put(self.acted(before, after), self.gains(task, &step.gains));
                put(self.scene(after), String::new());
            }
            Did::Answered(task, asked, given) => put(self.answered(asked, given), self.gains(task, &step.gains)),
            Did::Away(seconds) => {
                let seconds = i64::try_from(*seconds).unwrap_or(i64::MAX);
                put(self.say("desk-explain-away", &Words::new().number("n", seconds)), String::new());
            }
            Did::Late => put(self.plain("desk-explain-late"), String::new()),
            Did::Ended => put(self.plain("desk-explain-ended"), String::new()),
        }
    }

    fn gains(&self, task: &Task, gains: &[Gain]) -> String {
        let one = |Gain { item, points }: &Gain| {
            // A question stands beside its points already.
            let quiz = matches!(task.kind, round::TaskKind::Quiz { .. });
            let name = if quiz { self.task(task) } else { item_name(self.folder, task.id.as_str(), item, self.lang) };
            format!("{}: {name}", signed(*points))
        };
        gains.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    /// Where a run stands: the words of its beat, or the title of its ending.
    fn scene(&self, run: &Run) -> String {
        let voice = Voice::new(self.library(), self.lang);
        match run.ending() {
            Some(ix) => {
                let ending = run.level().ending(ix);
                let title = voice.level(run, ending.id.as_str(), Some("title"));
                self.say("desk-explain-ending", &Words::new().text("title", title))
            }
            None => spoken(|out| voice.beat(run, out)),
        }
    }

    /// What was done, and what it brought.
    fn acted(&self, before: &Run, after: &Run) -> String {
        let voice = Voice::new(self.library(), self.lang);
        let events = after.events_of(after.actions().len().saturating_sub(1));
        let mut lines = vec![spoken(|out| told(&voice, before, events, out))];
        for event in events {
            lines.extend(self.made(&voice, before, after, event));
        }
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        if lines.is_empty() { self.plain("desk-explain-on") } else { lines.join(" ") }
    }

    /// What was made with one's hands: sorted, put in order, written, built.
    fn made(&self, voice: &Voice<'_>, before: &Run, after: &Run, event: &Event) -> Option<String> {
        let (_, Beat { id, kind, .. }) = before.beat()?;
        let part = |attribute: &str| voice.level(before, id.as_str(), Some(attribute));
        let of = |right: u8, of: usize| Words::new().number("right", i64::from(right)).number("of", of as i64);
        match (event, kind) {
            (Event::Sorted { answers, right, .. }, BeatKind::Sort { .. }) => {
                Some(self.say("desk-explain-sorted", &of(*right, answers.len())))
            }
            (Event::Ordered { answers, right, .. }, BeatKind::Order { items, .. }) => {
                let shown = answers.iter().filter_map(|at| items.get(usize::from(*at)));
                let shown: Vec<String> = shown.map(|item| part(item.as_str())).collect();
                let count = self.say("desk-explain-ordered", &of(*right, answers.len()));
                Some(format!("> {}. {count}", shown.join(" → ")))
            }
            (Event::Crafted { parts, right, .. }, BeatKind::Craft { slots, .. }) => {
                let shown = slots.iter().zip(parts).filter_map(|(slot, at)| {
                    let chosen = slot.parts.get(usize::from(*at))?;
                    Some(part(&format!("{slot}-{chosen}", slot = slot.id, chosen = chosen.id)))
                });
                let shown: Vec<String> = shown.collect();
                let count = self.say("desk-explain-built", &of(*right, parts.len()));
                Some(format!("> {}. {count}", shown.join(" + ")))
            }
            (Event::Wrote { rubric, .. }, BeatKind::Write { .. }) => {
                let text = WrittenRef { level: before.level().id.clone(), beat: id.clone() };
                let words = &self.library().words;
                let written = &after.state().written;
                let sentence = compose::sentence(self.library(), words, self.lang, &text, written).unwrap_or_default();
                let lines = rubric.iter().map(|(line, met)| {
                    let name = match line {
                        Rubric::Has(id) => format!("has-{id}"),
                        Rubric::Lacks(id) => format!("lacks-{id}"),
                    };
                    format!("{} {}", if *met { "✓" } else { "✗" }, part(&name))
                });
                Some(format!("> «{sentence}» {}", lines.collect::<Vec<_>>().join(" ")))
            }
            _ => None,
        }
    }

    fn answered(&self, asked: &Asked<'_>, given: &Given) -> String {
        let message = questions::message(asked.id);
        let words = &self.library().words;
        let part = |attribute: Option<&str>| words.ui(self.lang, &message, attribute, &Words::new());
        let parts = asked.question.kind.parts();
        let option = |at: &u8| parts.get(usize::from(*at)).map_or_else(|| "?".to_owned(), |id| part(Some(id.as_str())));
        let shown = match given {
            Given::Option(at) => option(at),
            Given::Number(number) => number.to_string(),
            Given::Order(order) => order.iter().map(option).collect::<Vec<_>>().join(" → "),
            Given::Written(text) => text.clone(),
        };
        let right = asked.is_right(given) == Some(true);
        let verdict = self.plain(if right { "desk-explain-right" } else { "desk-explain-wrong" });
        format!("{} > {shown}. {verdict} {}", part(None), part(Some(questions::WHY)))
    }

    /// Each task: its rules with their points, the sum, what an appeal has changed.
    fn sums(&self, card: &Card) -> Result<Vec<(String, String)>, String> {
        let decided = self.folder.decided()?;
        let mut sums = Vec::new();
        let mut standing = Standing::of(card);
        decided.mend(&self.folder.terms().most(), &mut standing);
        for ((task, own), points) in self.folder.round.tasks.iter().zip(&card.tasks).zip(&standing.tasks) {
            let mut why: Vec<String> = Vec::new();
            match (&own.because, &task.kind) {
                (Because::Sheet(awards), round::TaskKind::Level { sheet, .. }) => {
                    for award in awards {
                        let rule = sheet.get(award.rule).map(|(rule, _)| rule.to_string()).unwrap_or_default();
                        let name = item_name(self.folder, task.id.as_str(), &rule, self.lang);
                        let times = if award.times > 1 { format!(" × {}", award.times) } else { String::new() };
                        why.push(format!("{name}{times}: {}", signed(award.points)));
                    }
                }
                (Because::Questions(answers), _) => {
                    let right = answers.iter().filter(|(_, right)| *right).count();
                    let args = Words::new().number("right", right as i64).number("of", answers.len() as i64);
                    why.push(self.say("desk-explain-answers", &args));
                }
                _ => why.push(self.plain("desk-explain-not-begun")),
            }
            for heard in decided.appeals.values() {
                let own = heard.appeal.number == card.ballot.number && heard.appeal.task == task.id;
                if let Some((answer, _)) = heard.answer.as_ref().filter(|_| own) {
                    let args = Words::new().text("id", answer.id.to_string()).text("points", signed(answer.points));
                    why.push(self.say("desk-explain-appeal", &args));
                }
            }
            let args = Words::new().number("points", i64::from(*points)).number("most", i64::from(task.most));
            let label = format!("{}. {}", self.task(task), self.say("desk-explain-of", &args));
            sums.push((label, why.join("; ")));
        }
        Ok(sums)
    }

    fn sheet(&self, card: &Card, parts: &[Part]) -> Result<Sheet, String> {
        let number = Words::new().text("number", card.ballot.number.0.to_string());
        let mut blocks = vec![
            Block::Paragraph(self.plain("desk-explain-about")),
            Block::Heading(self.plain("desk-explain-sums")),
            Block::Facts(self.sums(card)?),
        ];
        for part in parts {
            let column = |message: &str, share, side| Column { head: self.plain(message), share, side };
            let columns = vec![
                column("desk-explain-when", 2, Side::Right),
                column("desk-explain-what", 12, Side::Left),
                column("round-points", 5, Side::Left),
            ];
            let row = |line: &Told| vec![line.when.clone(), line.what.clone(), line.points.clone()];
            blocks.push(Block::Heading(part.title.clone()));
            blocks.push(Block::Table(Table { columns, rows: part.lines.iter().map(row).collect() }));
        }
        let title = self.say("desk-explain-title", &number);
        let foot = format!("{} {}", self.plain("desk-explain-receipt"), card.head.receipt());
        Ok(Sheet { lang: self.lang, title, look: Look::Paper, blocks, foot })
    }

    fn text(&self, title: &str, card: &Card, parts: &[Part]) -> Result<String, String> {
        let mut out = format!("{title}\n");
        for part in parts {
            out += &format!("\n{}\n", part.title);
            for Told { when, what, points } in &part.lines {
                let points = if points.is_empty() { String::new() } else { format!("  [{points}]") };
                out += &format!("{when:>6}  {what}{points}\n");
            }
        }
        out += &format!("\n{}\n", self.plain("desk-explain-sums"));
        for (label, why) in self.sums(card)? {
            out += &format!("{label}\n        {why}\n");
        }
        Ok(out)
    }
}

/// Minutes and seconds.
fn clock(milliseconds: u64) -> String {
    format!("{}:{:02}", milliseconds / 60_000, milliseconds / 1_000 % 60)
}

fn signed(points: i32) -> String {
    if points < 0 { format!("−{}", points.unsigned_abs()) } else { format!("+{points}") }
}

/// What a voice says, in one line.
fn spoken(say: impl FnOnce(&mut Out<'_>) -> io::Result<()>) -> String {
    let (mut said, mut nowhere) = (Vec::new(), io::sink());
    let mut out = Out {
        out: &mut said,
        err: &mut nowhere,
        input: &mut io::empty(),
        colour: false,
        progress: progress::Wanted::No,
    };
    // Writing to memory can't fail.
    let _ = say(&mut out);
    String::from_utf8_lossy(&said).split_whitespace().collect::<Vec<_>>().join(" ")
}
