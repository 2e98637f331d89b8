//! Figures as a table, one row a figure (RFC 4180), for whoever counts on.
//!
//! The head row and the words of kinds and relations are English and do not change with the language, so that tables of
//! several schools can be put together. What people have written can't become a formula of the spreadsheet that opens it.

use crate::classroom::record::figures::{Cell, Figures};
use crate::classroom::record::{Answers, Class, LessonRecord, StepEnd};
use crate::content::lang::Lang;

/// The names of the columns.
pub const COLUMNS: [&str; 11] =
    ["class", "date", "plan", "kind", "item", "answer", "series", "people", "relation", "figure", "unit"];

/// The table of a class's lessons. It begins with a mark by which spreadsheets know that it is UTF-8.
pub fn table(lang: Lang, class: &Class, lessons: &[LessonRecord]) -> String {
    let mut out = format!("\u{feff}{}", row(&COLUMNS));
    for lesson in lessons {
        let day = lesson.day.to_string();
        Rows { lang, start: [class.name.as_str(), &day, lesson.plan.as_str()], out: &mut out }.lesson(lesson);
    }
    out
}

struct Rows<'a> {
    lang: Lang,
    start: [&'a str; 3],
    out: &'a mut String,
}

/// A figure without what stands before it in every row of its lesson.
struct Line<'a> {
    kind: &'a str,
    item: &'a str,
    answer: &'a str,
    series: &'a str,
    people: Option<u32>,
    relation: &'a str,
    figure: i64,
    unit: &'a str,
}

const LINE: Line<'_> =
    Line { kind: "", item: "", answer: "", series: "", people: None, relation: "exactly", figure: 0, unit: "" };

impl Rows<'_> {
    fn lesson(&mut self, lesson: &LessonRecord) {
        let whole = Line { kind: "lesson", ..LINE };
        self.put(&Line { item: "present", figure: lesson.present.into(), unit: "people", ..whole });
        self.put(&Line { item: "planned", figure: lesson.planned.0.into(), unit: "minutes", ..whole });
        self.put(&Line { item: "held", figure: lesson.held.0.into(), unit: "minutes", ..whole });
        for step in &lesson.steps {
            let series = match step.end {
                StepEnd::Done => "done",
                StepEnd::Shortened => "shortened",
                StepEnd::Skipped => "skipped",
            };
            let item = step.name.get(self.lang);
            self.put(&Line { kind: "step", item, series, figure: step.held.0.into(), unit: "minutes", ..LINE });
        }
        for vote in &lesson.votes {
            let options: Vec<&str> = vote.options.iter().map(|option| option.get(self.lang)).collect();
            for (at, round) in vote.rounds.iter().enumerate() {
                for (name, figures) in [("own", &round.own), ("guess", &round.guess)] {
                    let series = format!("{name}-{}", at + 1);
                    let line = Line { kind: "vote", item: vote.question.get(self.lang), series: &series, ..LINE };
                    self.figures(&line, &options, figures.as_ref());
                }
            }
        }
        for survey in &lesson.surveys {
            self.survey(survey);
        }
        if let Some(quest) = &lesson.quest {
            for team in &quest.teams {
                let line = Line { kind: "quest", answer: team.team.as_str(), unit: "hundredths", ..LINE };
                for (station, points) in quest.stations.iter().zip(&team.points) {
                    self.put(&Line { item: station.get(self.lang), figure: points.0.into(), ..line });
                }
                self.put(&Line { item: "sum", figure: team.sum.0.into(), ..line });
                self.put(&Line { item: "place", figure: team.place.into(), unit: "place", ..line });
            }
        }
    }

    fn survey(&mut self, survey: &crate::classroom::record::SurveyRecord) {
        let series = survey.survey.as_str();
        for item in &survey.items {
            let line = Line { kind: "survey", item: item.question.get(self.lang), series, ..LINE };
            match &item.answers {
                Answers::One { options, figures } => {
                    let options: Vec<&str> = options.iter().map(|option| option.get(self.lang)).collect();
                    self.figures(&line, &options, figures.as_ref());
                }
                Answers::Many(answers) => {
                    for (option, figures) in answers {
                        self.figures(&line, &[option.get(self.lang)], figures.as_ref());
                    }
                }
            }
        }
        for measured in &survey.measured {
            let Some(interval) = measured.interval else { continue };
            for (answer, figure) in [("estimate", interval.at), ("from", interval.from), ("to", interval.to)] {
                let item = measured.what.get(self.lang);
                let people = measured.people.iter().copied().reduce(u32::saturating_add);
                let line = Line { kind: "measured", item, answer, series, people, unit: "thousandths", ..LINE };
                self.put(&Line { figure: figure.into(), ..line });
            }
        }
    }

    /// A row for each figure that is shown; a hidden one has none.
    fn figures(&mut self, line: &Line<'_>, options: &[&str], figures: Option<&Figures>) {
        let Some(figures) = figures else { return };
        let people = Some(figures.people());
        for (at, answer) in options.iter().enumerate() {
            let (relation, figure) = match figures.cell(at) {
                Cell::Exactly(n) => ("exactly", n),
                Cell::AtLeast(n) => ("at-least", n),
                Cell::Hidden => continue,
            };
            self.put(&Line { answer, people, relation, figure: figure.into(), unit: "people", ..*line });
        }
        if let (Some(together), true) = (figures.together(), options.len() > 1) {
            let answer = "(others)";
            self.put(&Line { answer, people, figure: together.into(), unit: "people", ..*line });
        }
    }

    fn put(&mut self, line: &Line<'_>) {
        let people = line.people.map(|people| people.to_string()).unwrap_or_default();
        let written = [line.kind, line.item, line.answer, line.series].map(harmless);
        let [kind, item, answer, series] = written.each_ref().map(String::as_str);
        let [class, day, plan] = self.start;
        let class = harmless(class);
        let figure = line.figure.to_string();
        self.out.push_str(&row(&[
            &class,
            day,
            plan,
            kind,
            item,
            answer,
            series,
            &people,
            line.relation,
            &figure,
            line.unit,
        ]));
    }
}

/// A text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe.
fn harmless(text: &str) -> String {
    const STARTS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    // Some spreadsheets drop blanks and quotes before they look.
    let seen = text.trim_start_matches([' ', '\u{a0}', '"', '\'']);
    if seen.starts_with(STARTS) || text.starts_with(STARTS) { format!("'{text}") } else { text.to_owned() }
}

fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    format!("{}\r\n", cells.join(","))
}

fn quoted(text: &str) -> String {
    let plain = !text.contains([',', '"', ';', '\t', '\n', '\r']) && text.trim() == text;
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}
