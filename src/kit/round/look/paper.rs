//! What should be looked at, as a page and a paper. Before each table stands what such a thing may be besides a cheat, how common it is, and
//! how many of the lines must be expected to be false alarms.

use super::alike::{Alike, Pair};
use super::breaks::Stood;
use super::chance::Expected;
use super::pace::{FASTEST, Group, READ};
use super::{Hasty, Looked, Number};
use crate::classroom::report::sheet::{Block, Look, Sheet, Side, Table};
use crate::content::round;
use crate::content::words::Args as Words;
use crate::kit::round::folder::Folder;
use crate::kit::voice::Voice;
use crate::olympiad::audit::hex;

/// How many findings of a kind are shown; all of them are in the table.
const SHOWN: usize = 60;
/// How many numbers under one key are named.
const NAMED: usize = 12;

/// The page.
pub fn sheet(folder: &Folder, looked: &Looked) -> Sheet {
    let paper = Paper { folder, looked, voice: folder.voice() };
    let mut blocks =
        vec![Block::Large(paper.voice.plain("look-nobody")), Block::Paragraph(paper.voice.plain("look-about"))];
    blocks.push(Block::Facts(paper.sums()));
    paper.keys(&mut blocks);
    paper.clocks(&mut blocks);
    paper.breaks(&mut blocks);
    paper.paces(&mut blocks);
    paper.ways(&mut blocks);
    blocks.push(Block::Heading(paper.voice.plain("look-how")));
    for message in ["look-how-talk", "look-how-explain", "look-how-decide"] {
        blocks.push(Block::Paragraph(paper.voice.plain(message)));
    }
    blocks.push(Block::Small(paper.voice.plain("look-sources")));
    let round = paper.voice.plain(&round::message(&folder.round.id));
    let title = paper.voice.say("look-title", &Words::new().text("round", round));
    Sheet { lang: paper.voice.lang(), title, look: Look::Paper, blocks, foot: hex(&folder.hash.0) }
}

struct Paper<'a> {
    folder: &'a Folder,
    looked: &'a Looked,
    voice: Voice<'a>,
}

impl Paper<'_> {
    /// A figure in the manner of the language: whole where it is large.
    fn figure(&self, figure: f64) -> String {
        let text = match figure {
            large if large >= 10.0 => format!("{large:.0}"),
            some if some >= 1.0 => format!("{some:.1}"),
            small => format!("{small:.2}"),
        };
        self.voice.decimal(&text)
    }

    fn expected(&self, expected: Expected) -> String {
        match expected {
            Expected::About(small) if small < 0.01 => {
                self.voice.say("look-below", &Words::new().text("n", self.figure(0.01)))
            }
            Expected::About(figure) => self.voice.say("look-around", &Words::new().text("n", self.figure(figure))),
            Expected::Below(figure) => {
                self.voice.say("look-below", &Words::new().text("n", self.figure(figure.max(0.01))))
            }
            Expected::Unknown => self.voice.plain("look-unknown"),
        }
    }

    fn task(&self, at: usize) -> String {
        let task = self.folder.round.tasks.get(at);
        task.map_or_else(String::new, |task| self.voice.plain(&round::task_message(&self.folder.round.id, &task.id)))
    }

    /// How many findings there are of each kind, and how many of them must be expected to be false.
    fn sums(&self) -> Vec<(String, String)> {
        let Looked { keys, breaks, groups, fast, alike, .. } = self.looked;
        let of = |message: &str, found: usize, expected: String| {
            let words = Words::new().number("n", found as i64).text("expected", expected);
            (self.voice.plain(message), self.voice.say("look-sum", &words))
        };
        let about = groups.iter().try_fold(0.0, |sum, group| match group.expected {
            Expected::About(figure) => Some(sum + figure),
            _ => None,
        });
        let mut sums = vec![
            of("look-keys", keys.len(), self.voice.say("look-around", &Words::new().text("n", "0"))),
            of("look-clocks", breaks.back.len(), self.voice.plain("look-perhaps-all")),
            of("look-breaks", breaks.often.len(), self.expected(breaks.expected)),
        ];
        let people = Words::new().number("n", fast.len() as i64).number("people", self.looked.hasty.len() as i64);
        let expected = self.expected(about.map_or(Expected::Unknown, Expected::About));
        sums.push((
            self.voice.plain("look-paces"),
            self.voice.say("look-sum-people", &people.text("expected", expected)),
        ));
        match alike {
            Some(alike) => sums.push(of("look-ways", alike.found.len(), self.expected(alike.expected))),
            None => sums.push((self.voice.plain("look-ways"), self.voice.plain("look-not-compared"))),
        }
        sums
    }

    /// A heading, what the findings may mean, and how common they are; whether there are any.
    fn head(&self, name: &str, found: usize, base: String, blocks: &mut Vec<Block>) -> bool {
        blocks.push(Block::Heading(self.voice.plain(name)));
        blocks.push(Block::Paragraph(self.voice.plain(&format!("{name}-about"))));
        blocks.push(Block::Paragraph(base));
        match found {
            0 => blocks.push(Block::Paragraph(self.voice.plain("look-none"))),
            many if many > SHOWN => {
                let words = Words::new().number("shown", SHOWN as i64).number("of", many as i64);
                blocks.push(Block::Paragraph(self.voice.say("look-shown", &words)));
            }
            _ => {}
        }
        found > 0
    }

    fn keys(&self, blocks: &mut Vec<Block>) {
        let keys = &self.looked.keys;
        if !self.head("look-keys", keys.len(), self.voice.plain("look-keys-base"), blocks) {
            return;
        }
        let columns =
            vec![self.voice.column("look-ballots", 2, Side::Right), self.voice.column("look-numbers", 12, Side::Left)];
        let row = |numbers: &Vec<Number>| {
            let named: Vec<String> = numbers.iter().take(NAMED).map(|number| number.0.to_string()).collect();
            let more = if numbers.len() > NAMED { " …" } else { "" };
            vec![numbers.len().to_string(), named.join(", ") + more]
        };
        blocks.push(Block::Table(Table { columns, rows: keys.iter().take(SHOWN).map(row).collect() }));
    }

    fn clocks(&self, blocks: &mut Vec<Block>) {
        let breaks = &self.looked.breaks;
        let words = Words::new().number("n", breaks.back.len() as i64).number("of", breaks.of as i64);
        if !self.head("look-clocks", breaks.back.len(), self.voice.say("look-clocks-base", &words), blocks) {
            return;
        }
        let columns = vec![
            self.voice.column("look-number", 3, Side::Right),
            self.voice.column("look-room", 6, Side::Left),
            self.voice.column("look-times", 3, Side::Right),
        ];
        let row = |(number, times): &(Number, usize)| {
            vec![number.0.to_string(), self.looked.room(*number).to_owned(), times.to_string()]
        };
        blocks.push(Block::Table(Table { columns, rows: breaks.back.iter().take(SHOWN).map(row).collect() }));
    }

    fn breaks(&self, blocks: &mut Vec<Block>) {
        let breaks = &self.looked.breaks;
        let words = Words::new()
            .number("n", breaks.had.len() as i64)
            .number("of", breaks.of as i64)
            .number("bound", i64::from(breaks.bound))
            .text("expected", self.expected(breaks.expected));
        if !self.head("look-breaks", breaks.often.len(), self.voice.say("look-breaks-base", &words), blocks) {
            return;
        }
        let columns = vec![
            self.voice.column("look-number", 3, Side::Right),
            self.voice.column("look-room", 5, Side::Left),
            self.voice.column("look-room-too", 5, Side::Right),
            self.voice.column("look-times", 3, Side::Right),
            self.voice.column("look-minutes", 4, Side::Right),
        ];
        let row = |one: &Stood| {
            vec![
                one.number.0.to_string(),
                self.looked.room(one.number).to_owned(),
                self.looked.breaks_beside(one.number).to_string(),
                one.times.to_string(),
                one.seconds.div_ceil(60).to_string(),
            ]
        };
        blocks.push(Block::Table(Table { columns, rows: breaks.often.iter().take(SHOWN).map(row).collect() }));
    }

    fn paces(&self, blocks: &mut Vec<Block>) {
        let groups = &self.looked.groups;
        let words = Words::new().number("read", READ as i64).number("fastest", FASTEST as i64);
        let any = self.head("look-paces", self.looked.hasty.len(), self.voice.say("look-paces-base", &words), blocks);
        let columns = vec![
            self.voice.column("look-task", 6, Side::Left),
            self.voice.column("look-language", 3, Side::Left),
            self.voice.column("look-contestants", 3, Side::Right),
            self.voice.column("look-middle", 4, Side::Right),
            self.voice.column("look-over", 3, Side::Right),
            self.voice.column("look-false", 4, Side::Right),
        ];
        let row = |group: &Group| {
            vec![
                self.task(group.task),
                group.lang.own_name().to_owned(),
                group.of.to_string(),
                group.middle.to_string(),
                group.fast.to_string(),
                self.expected(group.expected),
            ]
        };
        blocks.push(Block::Table(Table { columns, rows: groups.iter().map(row).collect() }));
        if !any {
            return;
        }
        blocks.push(Block::Paragraph(self.voice.plain("look-paces-points")));
        let columns = vec![
            self.voice.column("look-number", 3, Side::Right),
            self.voice.column("look-room", 3, Side::Left),
            self.voice.column("look-speed", 10, Side::Left),
            self.voice.column("look-points", 3, Side::Right),
            self.voice.column("look-mean", 3, Side::Right),
        ];
        let row = |one: &Hasty| {
            let tasks = one.tasks.iter().map(|(task, speed)| format!("{}: {speed}", self.task(*task)));
            vec![
                one.number.0.to_string(),
                self.looked.room(one.number).to_owned(),
                tasks.collect::<Vec<_>>().join(" · "),
                one.points.to_string(),
                self.figure(one.mean),
            ]
        };
        blocks.push(Block::Table(Table { columns, rows: self.looked.hasty.iter().take(SHOWN).map(row).collect() }));
    }

    fn ways(&self, blocks: &mut Vec<Block>) {
        let Some(alike) = &self.looked.alike else {
            blocks.push(Block::Heading(self.voice.plain("look-ways")));
            let why = if self.looked.rooms.is_some() { "look-ways-few" } else { "look-ways-no-rooms" };
            blocks.push(Block::Paragraph(self.voice.plain(why)));
            return;
        };
        let Alike { of, pairs, others, middle, bound, expected, found } = alike;
        let words = Words::new()
            .number("contestants", of.0 as i64)
            .number("rooms", of.1 as i64)
            .number("pairs", *pairs as i64)
            .number("others", *others as i64)
            .text("middle", self.figure(*middle))
            .text("bound", self.figure(*bound))
            .text("expected", self.expected(*expected));
        if !self.head("look-ways", found.len(), self.voice.say("look-ways-base", &words), blocks) {
            return;
        }
        let columns = vec![
            self.voice.column("look-pair", 4, Side::Left),
            self.voice.column("look-room", 4, Side::Left),
            self.voice.column("look-bits", 3, Side::Right),
            self.voice.column("look-shared", 9, Side::Left),
            self.voice.column("look-false", 4, Side::Right),
        ];
        let row = |pair: &Pair| {
            let shared = pair.shared.iter().map(|(task, n)| format!("{}: {n}", self.task(usize::from(*task))));
            vec![
                format!("{}, {}", pair.numbers.0.0, pair.numbers.1.0),
                pair.room.clone(),
                self.figure(pair.bits),
                shared.collect::<Vec<_>>().join(" · "),
                self.expected(pair.expected),
            ]
        };
        blocks.push(Block::Table(Table { columns, rows: found.iter().take(SHOWN).map(row).collect() }));
    }
}
