//! Parts that several documents have: the head with date and class, charts of votes and surveys, findings, signatures.

use super::About;
use super::sheet::{Bar, Block, Chart, Column, Group, Length, Side, Table};
use super::voice::Voice;
use crate::classroom::record::figures::{Cell, Figures, Measured, Unit};
use crate::classroom::record::text::{Note, Told};
use crate::classroom::record::{Answers, Finding, Form, Grade, ItemRecord, QuestRecord, SurveyRecord, VoteRecord};
use crate::content::words::Args;

/// What the event was, line by line.
pub(super) fn head(about: &About<'_>) -> Vec<(String, String)> {
    let voice = Voice::of(about);
    let lesson = about.lesson;
    let length = Args::new().number("held", lesson.held.0).number("planned", lesson.planned.0);
    vec![
        (voice.say("report-class"), about.class.name.as_str().to_owned()),
        (voice.say("report-level"), grade(voice, about.class.grade)),
        (voice.say("report-date"), lesson.day.shown()),
        (voice.say("report-form"), form(voice, lesson.form)),
        (voice.say("report-topic"), lesson.topic.get(about.lang).to_owned()),
        (voice.say("report-present"), lesson.present.to_string()),
        (voice.say("report-length"), voice.with("report-length-of", &length)),
    ]
}

pub(super) fn grade(voice: Voice<'_>, grade: Grade) -> String {
    match grade {
        Grade::School(grade) => voice.with("report-level-school", &Args::new().number("n", grade.number())),
        Grade::College => voice.say("report-level-college"),
        Grade::University => voice.say("report-level-university"),
        Grade::Staff => voice.say("report-level-staff"),
    }
}

pub(super) fn form(voice: Voice<'_>, form: Form) -> String {
    voice.say(match form {
        Form::Hour => "report-form-hour",
        Form::Course => "report-form-course",
        Form::Quest => "report-form-quest",
        Form::CleanSession => "report-form-clean-session",
        Form::Other => "report-form-other",
    })
}

/// A vote: for each answer, what they would do before and after the argument, and what they thought of the others.
pub(super) fn vote(voice: Voice<'_>, vote: &VoteRecord) -> Chart {
    let last = vote.rounds.len().saturating_sub(1);
    let mut shown: Vec<(String, &Figures)> = Vec::new();
    for (at, round) in vote.rounds.iter().enumerate() {
        let own = match (last, at) {
            (0, _) => voice.say("report-series-own"),
            (_, 0) => voice.say("report-series-before"),
            _ if at == last => voice.say("report-series-after"),
            _ => voice.with("report-series-round", &Args::new().number("n", i64::try_from(at + 1).unwrap_or(i64::MAX))),
        };
        shown.extend(round.own.iter().map(|figures| (own.clone(), figures)));
        if at == 0 {
            shown.extend(round.guess.iter().map(|figures| (voice.say("report-series-guess"), figures)));
        }
    }
    chart(voice, vote.question.get(voice.lang), &vote.options, &shown)
}

/// An item of a survey.
pub(super) fn item(voice: Voice<'_>, item: &ItemRecord) -> Chart {
    let question = item.question.get(voice.lang);
    match &item.answers {
        Answers::One { options, figures } => {
            let shown: Vec<_> = figures.iter().map(|figures| (voice.say("report-series-own"), figures)).collect();
            chart(voice, question, options, &shown)
        }
        Answers::Many(answers) => {
            let groups = answers.iter().map(|(label, figures)| {
                let bar = match figures {
                    Some(figures) => bar(voice, 0, figures, 0),
                    None => Bar { series: 0, length: Length::Hidden, said: voice.say("report-hidden") },
                };
                Group { label: label.get(voice.lang).to_owned(), bars: vec![bar] }
            });
            let people = answers.iter().filter_map(|(_, figures)| figures.as_ref().map(Figures::people)).max();
            let beneath = people.map(|people| voice.with("report-people", &Args::new().number("n", people)));
            Chart {
                title: question.to_owned(),
                series: Vec::new(),
                groups: groups.collect(),
                beneath: beneath.into_iter().collect(),
            }
        }
    }
}

fn chart(voice: Voice<'_>, title: &str, options: &[Told], shown: &[(String, &Figures)]) -> Chart {
    let mut beneath = Vec::new();
    if shown.is_empty() {
        let beneath = vec![voice.say("report-withheld")];
        return Chart { title: title.to_owned(), series: Vec::new(), groups: Vec::new(), beneath };
    }
    let group = |(at, option): (usize, &Told)| Group {
        label: option.get(voice.lang).to_owned(),
        bars: shown.iter().enumerate().map(|(series, (_, figures))| bar(voice, series, figures, at)).collect(),
    };
    for (name, figures) in shown {
        let name = if shown.len() > 1 { format!("{name}. ") } else { String::new() };
        let people = voice.with("report-people", &Args::new().number("n", figures.people()));
        let together = figures.together().map(|n| voice.with("report-together", &Args::new().number("n", n)));
        let line = std::iter::once(people).chain(together).collect::<Vec<_>>().join(" ");
        beneath.push(format!("{name}{line}"));
    }
    if shown.iter().any(|(_, figures)| figures.cells().contains(&Cell::Hidden)) {
        beneath.push(voice.say("report-why-hidden"));
    }
    Chart {
        title: title.to_owned(),
        series: shown.iter().map(|(name, _)| name.clone()).collect(),
        groups: options.iter().enumerate().map(group).collect(),
        beneath,
    }
}

fn bar(voice: Voice<'_>, series: usize, figures: &Figures, at: usize) -> Bar {
    let share = figures.thousandths(at).unwrap_or(0);
    let percent = || voice.percent(i32::try_from(share).unwrap_or(i32::MAX));
    match figures.cell(at) {
        Cell::Exactly(n) => {
            let said = voice.with("report-exactly", &Args::new().number("n", n).text("percent", percent()));
            Bar { series, length: Length::Exactly(share), said }
        }
        Cell::AtLeast(n) => {
            let said = voice.with("report-at-least", &Args::new().number("n", n).text("percent", percent()));
            Bar { series, length: Length::AtLeast(share), said }
        }
        Cell::Hidden => Bar { series, length: Length::Hidden, said: voice.say("report-hidden") },
    }
}

/// With so many items a survey that is measured as a whole is told by what was measured: its items stand in the table of all figures.
const LONG: usize = 10;

/// A survey in little room: what was measured, and a line for each item.
pub(super) fn survey_table(voice: Voice<'_>, survey: &SurveyRecord) -> Vec<Block> {
    let row = |it: &ItemRecord| {
        let chart = item(voice, it);
        let said = |group: &Group| {
            let said = group.bars.first().map(|bar| bar.said.as_str()).unwrap_or_default();
            format!("{}: {said}", group.label)
        };
        let all: Vec<String> = chart.groups.iter().map(said).collect();
        vec![chart.title, if all.is_empty() { voice.say("report-hidden") } else { all.join("; ") }]
    };
    let table = Table {
        columns: vec![
            column(voice.say("report-question"), 2, Side::Left),
            column(voice.say("report-figures"), 3, Side::Left),
        ],
        rows: survey.items.iter().map(row).collect(),
    };
    let sheets = voice.with("report-sheets", &Args::new().number("n", survey.people));
    let mut blocks = vec![Block::Heading(survey.title.get(voice.lang).to_owned())];
    // What has changed is what one looks for: it comes first.
    let (changed, rest): (Vec<_>, Vec<_>) = survey.measured.iter().partition(|it| it.unit == Unit::Difference);
    blocks.extend(changed.into_iter().map(|it| Block::Paragraph(measured(voice, it))));
    if survey.items.len() >= LONG && !survey.measured.is_empty() {
        blocks.push(Block::Small(voice.say("report-items-elsewhere")));
    } else {
        blocks.push(Block::Table(table));
    }
    blocks.extend(std::iter::once(sheets).chain(rest.into_iter().map(|it| measured(voice, it))).map(Block::Small));
    blocks
}

/// A survey with all its items.
pub(super) fn survey(voice: Voice<'_>, survey: &SurveyRecord) -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading(survey.title.get(voice.lang).to_owned()),
        Block::Paragraph(voice.with("report-sheets", &Args::new().number("n", survey.people))),
    ];
    blocks.extend(survey.items.iter().map(|it| Block::Chart(item(voice, it))));
    blocks.extend(survey.measured.iter().map(|it| Block::Paragraph(measured(voice, it))));
    blocks
}

/// An estimate or a difference in words, with its interval and what it rests on.
pub(super) fn measured(voice: Voice<'_>, measured: &Measured) -> String {
    let people = measured.people.iter().map(u32::to_string).collect::<Vec<_>>().join(" + ");
    let args = Args::new().text("what", measured.what.get(voice.lang)).text("people", people);
    let Some(interval) = measured.interval else { return voice.with("report-too-few", &args) };
    let args = args
        .text("at", voice.percent(interval.at))
        .text("from", voice.percent(interval.from))
        .text("to", voice.percent(interval.to));
    match measured.unit {
        Unit::Share => voice.with("report-share", &args),
        Unit::Difference => voice.with("report-difference", &args),
    }
}

/// The protocol of a quest: each team's points at each station.
pub(super) fn quest(voice: Voice<'_>, quest: &QuestRecord) -> Vec<Block> {
    // More stations than a page is wide go below each other.
    const ABREAST: usize = 4;
    let mut blocks = vec![Block::Heading(voice.say("report-quest"))];
    let ranks = quest
        .teams
        .iter()
        .map(|team| vec![team.place.to_string(), team.team.as_str().to_owned(), voice.points(team.sum.0)]);
    blocks.push(Block::Table(Table {
        columns: vec![
            column(voice.say("report-place"), 1, Side::Right),
            column(voice.say("report-team"), 6, Side::Left),
            column(voice.say("report-sum"), 2, Side::Right),
        ],
        rows: ranks.collect(),
    }));
    for (part, stations) in quest.stations.chunks(ABREAST).enumerate() {
        let heads = stations.iter().map(|it| column(it.get(voice.lang).to_owned(), 2, Side::Right));
        let row = |team: &crate::classroom::record::TeamRecord| {
            let points = (0..stations.len()).map(|at| team.points.get(part * ABREAST + at));
            let points = points.map(|points| points.map_or_else(|| "—".to_owned(), |points| voice.points(points.0)));
            std::iter::once(team.team.as_str().to_owned()).chain(points).collect()
        };
        blocks.push(Block::Table(Table {
            columns: std::iter::once(column(voice.say("report-team"), 2, Side::Left)).chain(heads).collect(),
            rows: quest.teams.iter().map(row).collect(),
        }));
    }
    blocks.push(Block::Small(voice.with("report-jurors", &Args::new().number("n", quest.jurors))));
    blocks
}

/// What was found, what shall be done, what was changed.
pub(super) fn findings(voice: Voice<'_>, findings: &[Finding]) -> Vec<Block> {
    let heading = Block::Heading(voice.say("report-findings"));
    if findings.is_empty() {
        return vec![heading, Block::Paragraph(voice.say("report-no-findings"))];
    }
    let cell = |note: &Note| if note.is_empty() { voice.say("report-not-yet") } else { note.as_str().to_owned() };
    let table = Table {
        columns: vec![
            column(voice.say("report-found"), 4, Side::Left),
            column(voice.say("report-measure"), 4, Side::Left),
            column(voice.say("report-changed"), 4, Side::Left),
        ],
        rows: findings.iter().map(|it| vec![cell(&it.found), cell(&it.measure), cell(&it.changed)]).collect(),
    };
    vec![heading, Block::Table(table)]
}

/// Lines for those who sign.
pub(super) fn signatures(voice: Voice<'_>, who: &[&str]) -> Block {
    let beneath = voice.say("report-signature");
    Block::Lines(who.iter().map(|who| (voice.say(who), beneath.clone())).collect())
}

pub(super) fn column(head: String, share: u16, side: Side) -> Column {
    Column { head, share, side }
}
