//! Papers: what stands on them in three languages, and that no renderer can be led astray by what people write.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use adal_qala::classroom::record::figures::{Cell, Figures};
use adal_qala::classroom::record::text::{ClassName, Note, Told};
use adal_qala::classroom::record::{Class, Finding, LessonRecord};
use adal_qala::classroom::report::sample::sample;
use adal_qala::classroom::report::sheet::{Block, Sheet};
use adal_qala::classroom::report::{About, act, certificate, clean, csv, handout, html, lesson, pdf, xapi};
use adal_qala::content::builtin;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::{Library, load};
use serde_json::Value;

use crate::readback;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| load(&[builtin::pack()]).library.unwrap());

fn note(text: &str) -> Note {
    Note::parse(text).unwrap()
}

fn sampled(lang: Lang) -> (Class, Vec<LessonRecord>) {
    sample(&LIBRARY.words, lang).unwrap()
}

/// Every paper of every lesson of the sample.
fn papers(lang: Lang) -> Vec<Sheet> {
    let (class, lessons) = sampled(lang);
    let papers = lessons.iter().flat_map(|lesson| {
        let about = About { words: &LIBRARY.words, lang, class: &class, lesson };
        let whole = clean::sheet(&about).ok();
        [lesson::sheet(&about), act::sheet(&about), handout::sheet(&about), certificate::sheet(&about)]
            .into_iter()
            .chain(whole)
    });
    papers.collect()
}

#[test]
fn every_paper_has_its_words_in_each_language() {
    for lang in Lang::ALL {
        let papers = papers(lang);
        assert_eq!(papers.len(), 9, "two lessons with four papers each, and one final report");
        for paper in papers {
            let text = paper.text();
            assert!(!text.contains('⟨') && !text.contains('{'), "{lang:?}: {text}");
        }
    }
}

#[test]
fn the_act_has_what_a_school_files() {
    let (class, mut lessons) = sampled(Lang::Kk);
    let about = About { words: &LIBRARY.words, lang: Lang::Kk, class: &class, lesson: &lessons[0] };
    let text = act::sheet(&about).text();
    for part in ["7Ә (үлгі)", "09.12.2026", "Кезек кімдікі?", "27", "Асхана кезегінің тізімі ілінбейді", "Басшы: қолы"]
    {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    // The game knows no month or value of the programme of upbringing: there is a blank, or what the teacher wrote.
    assert!(text.contains("айы мен құндылығы: ____"), "{text}");
    lessons[0].upbringing = note("желтоқсан, әділдік");
    let about = About { words: &LIBRARY.words, lang: Lang::Kk, class: &class, lesson: &lessons[0] };
    assert!(act::sheet(&about).text().contains("құндылығы: желтоқсан, әділдік"));
}

#[test]
fn a_final_report_with_an_empty_line_is_not_finished() {
    let (class, mut lessons) = sampled(Lang::En);
    let finding = |changed: &str| Finding { found: note("a box"), measure: note("a key"), changed: note(changed) };
    for (changed, empty) in [
        (vec![], Some(vec![])),
        (vec![""], Some(vec![1])),
        (vec!["done", "", "done", "—"], Some(vec![2, 4])),
        (vec!["done", " … "], Some(vec![2])),
        (vec!["done"], None),
        (vec!["Nothing yet: the hall is let until May"], None),
    ] {
        lessons[0].findings = changed.iter().map(|changed| finding(changed)).collect();
        let about = About { words: &LIBRARY.words, lang: Lang::En, class: &class, lesson: &lessons[0] };
        assert_eq!(clean::sheet(&about).err().map(|unfinished| unfinished.empty), empty, "{changed:?}");
    }
    lessons[0].findings = vec![Finding { measure: note(""), ..finding("done") }];
    let about = About { words: &LIBRARY.words, lang: Lang::En, class: &class, lesson: &lessons[0] };
    assert!(clean::sheet(&about).is_err(), "no measure");
}

#[test]
fn a_result_that_may_not_be_shown_is_not() {
    let (class, mut lessons) = sampled(Lang::En);
    lessons[0].votes[0].rounds.truncate(1);
    lessons[0].votes[0].rounds[0].guess = None;
    lessons[0].votes[0].rounds[0].own = None;
    let about = About { words: &LIBRARY.words, lang: Lang::En, class: &class, lesson: &lessons[0] };
    let text = lesson::sheet(&about).text();
    assert!(text.contains("The result is not shown") && !text.contains("I pay"), "{text}");
}

/// What a joker may call a class, a team, a finding.
const NASTY: [&str; 6] =
    ["<script>alert(1)</script>", "\"><img src=x onerror=y>", "=HYPERLINK(\"x\")", "+1,2;3", "@SUM(A1)", "-2+3"];

fn nasty(lang: Lang, text: &str) -> (Class, Vec<LessonRecord>) {
    let (mut class, mut lessons) = sampled(lang);
    class.name = ClassName::parse(&text.chars().take(24).collect::<String>()).unwrap();
    let told = Told::same(&note(text));
    lessons[0].topic = told.clone();
    lessons[0].votes[0].question = told.clone();
    lessons[0].votes[0].options[0] = told;
    lessons[0].findings[0].found = note(text);
    if let Some(quest) = &mut lessons[1].quest {
        quest.teams[0].team = note(text);
    }
    (class, lessons)
}

#[test]
fn html_needs_nothing_else_and_takes_no_tag_from_anybody() {
    for text in NASTY {
        let (class, lessons) = nasty(Lang::Ru, text);
        for lesson in &lessons {
            let about = About { words: &LIBRARY.words, lang: Lang::Ru, class: &class, lesson };
            for sheet in [lesson::sheet(&about), act::sheet(&about), handout::sheet(&about), certificate::sheet(&about)]
            {
                let page = html::page(&sheet);
                assert!(page.starts_with("<!DOCTYPE html>") && page.contains("<meta charset=\"utf-8\">"));
                assert!(page.contains("<html lang=\"ru\">"));
                for foreign in ["<script", "<img", "onerror=y>", "http:", "https:", "url(", "@import"] {
                    let own = page.replace("http://www.w3.org/2000/svg", "");
                    assert!(!own.contains(foreign), "{text}: {foreign}");
                }
                assert_eq!(page.matches("<svg").count(), page.matches("</svg>").count());
            }
        }
    }
}

/// Reads a table as RFC 4180 says.
fn rows(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = table.strip_prefix('\u{feff}').expect("spreadsheets see that it is UTF-8").chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {
                assert_eq!(chars.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !quoted);
    rows
}

#[test]
fn a_table_has_a_row_for_each_figure_and_no_formula() {
    let (class, lessons) = sampled(Lang::En);
    let table = rows(&csv::table(Lang::En, &class, &lessons));
    assert_eq!(table[0], csv::COLUMNS);
    assert!(table.iter().all(|row| row.len() == csv::COLUMNS.len()));
    let after: Vec<_> = table.iter().filter(|row| row[3] == "vote" && row[6] == "own-2").collect();
    assert_eq!(after.len(), 2, "one answer is shown, the others together: {after:?}");
    assert_eq!((after[0][5].as_str(), after[0][9].as_str()), ("I keep my place", "20"));
    assert_eq!((after[1][5].as_str(), after[1][9].as_str()), ("(others)", "7"));
    for text in NASTY {
        let (class, lessons) = nasty(Lang::En, text);
        for row in rows(&csv::table(Lang::En, &class, &lessons)).iter().skip(1) {
            for (column, cell) in csv::COLUMNS.iter().zip(row) {
                let number = *column == "figure" && cell.parse::<i64>().is_ok();
                assert!(number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{column}: {cell}");
            }
        }
    }
}

#[test]
fn statements_are_about_the_class_and_nobody_in_it() {
    let (class, lessons) = sampled(Lang::Kk);
    let statements = xapi::statements(&class, "class-7", &lessons);
    let all = statements.as_array().unwrap();
    assert!(all.len() > 10);
    let mut ids = std::collections::BTreeSet::new();
    for statement in all {
        let keys: Vec<&str> = statement.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["actor", "context", "id", "object", "result", "timestamp", "verb", "version"]);
        let actor = statement["actor"].as_object().unwrap();
        assert_eq!(actor["objectType"], "Group");
        assert!(actor.get("member").is_none() && actor["account"]["name"] == "class-7");
        assert_eq!(statement["version"], "1.0.3");
        let id = statement["id"].as_str().unwrap();
        let shape: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(shape, [8, 4, 4, 4, 12]);
        assert!(id.as_bytes()[14] == b'5' && b"89ab".contains(&id.as_bytes()[19]), "{id}");
        assert!(ids.insert(id.to_owned()), "{id} twice");
        assert!(statement["timestamp"].as_str().unwrap().ends_with("T00:00:00Z"), "no finer than a day");
        for place in [&statement["verb"]["id"], &statement["object"]["id"], &statement["object"]["definition"]["type"]]
        {
            assert!(place.as_str().unwrap().starts_with("http"), "{place}");
        }
        let known = ["completion", "duration", "extensions"];
        assert!(statement["result"].as_object().unwrap().keys().all(|key| known.contains(&key.as_str())));
    }
    let of = |verb: &str| all.iter().filter(|it| it["verb"]["display"]["en"] == verb).count();
    // Two rounds with three results; two items of which one is told in two parts that may be shown.
    assert_eq!(of("answered"), 3 + 1 + 2);
    assert_eq!(statements, xapi::statements(&class, "class-7", &lessons), "the same again has the same ids");
    let other = |value: &Value| value[0]["id"].clone();
    assert_ne!(other(&statements), other(&xapi::statements(&class, "class-8", &lessons)));
}

/// The Kazakh alphabet's own letters, in both sizes, and signs that papers have.
const LETTERS: &str = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ №«»—–…− AАaаeеoоcс";

#[test]
fn what_is_in_a_pdf_can_be_copied_out_of_it() {
    for lang in Lang::ALL {
        let (class, mut lessons) = sampled(lang);
        lessons[0].findings[0].found = note(LETTERS);
        let about = About { words: &LIBRARY.words, lang, class: &class, lesson: &lessons[0] };
        for sheet in [lesson::sheet(&about), act::sheet(&about), certificate::sheet(&about)] {
            let file = pdf::page(&LIBRARY.words, &sheet);
            assert_eq!(file, pdf::page(&LIBRARY.words, &sheet), "the same sheet is the same file");
            let read = readback::read(&file);
            let text = read.text.join(" ");
            // Lines end where the paper does; what counts is that each word is there.
            for word in sheet.text().split_whitespace().filter(|word| !word.contains(['|', '_'])) {
                let word = word.trim_end_matches([':', ',']);
                assert!(text.contains(word), "{lang:?}: {word} is not in {text}");
            }
            assert!(read.fonts > 0 && read.embedded == read.fonts, "all letters are in the file");
            assert!(file.len() < 60_000, "{} bytes: only used letters are in it", file.len());
        }
    }
}

#[test]
fn the_report_of_a_lesson_is_one_page() {
    for lang in Lang::ALL {
        let (class, lessons) = sampled(lang);
        for lesson in &lessons {
            let about = About { words: &LIBRARY.words, lang, class: &class, lesson };
            for sheet in [lesson::sheet(&about), act::sheet(&about), handout::sheet(&about), certificate::sheet(&about)]
            {
                let read = readback::read(&pdf::page(&LIBRARY.words, &sheet));
                assert_eq!(read.pages, 1, "{lang:?}: {}", sheet.title);
            }
        }
    }
}

#[test]
fn long_tables_go_on_over_pages_and_lose_nothing() {
    let (class, mut lessons) = sampled(Lang::Kk);
    let long = "ұзын ".repeat(58);
    let finding =
        |n: usize| Finding { found: note(&format!("нөмір-{n}")), measure: note(&long), changed: note("бар") };
    lessons[0].findings = (0..120).map(finding).collect();
    let about = About { words: &LIBRARY.words, lang: Lang::Kk, class: &class, lesson: &lessons[0] };
    let mut sheet = act::sheet(&about);
    let read = readback::read(&pdf::page(&LIBRARY.words, &sheet));
    let text = read.text.join(" ");
    assert!(read.pages > 10);
    assert!((0..120).all(|n| text.contains(&format!("нөмір-{n} "))), "a row is lost");
    let heads = text.matches("Қандай шара керек").count();
    assert!(heads == read.pages || heads == read.pages - 1, "{heads} heads; the last page may have only signatures");
    // A row that is higher than a page, and a word that is wider than its column.
    for block in &mut sheet.blocks {
        if let Block::Table(table) = block {
            table.rows = vec![vec![long.repeat(30), "ү".repeat(400), "соңы".to_owned()]];
        }
    }
    let read = readback::read(&pdf::page(&LIBRARY.words, &sheet));
    let words: BTreeMap<&str, usize> =
        read.text.iter().flat_map(|line| line.split_whitespace()).fold(BTreeMap::new(), |mut all, word| {
            *all.entry(word).or_default() += 1;
            all
        });
    assert_eq!(words["ұзын"], 58 * 30);
    assert!(read.text.join("").matches('ү').count() >= 400);
    assert!(read.pages > 2 && read.lowest >= 30.0, "nothing stands below the paper: {}", read.lowest);
    assert!(read.left >= 50.0 && read.right <= 560.0, "margins: {} {}", read.left, read.right);
}

#[test]
fn nearly_all_is_drawn_with_an_open_end() {
    let (class, mut lessons) = sampled(Lang::En);
    let nearly = Figures::new(27, vec![Cell::AtLeast(23), Cell::Hidden, Cell::Hidden], 0).unwrap();
    lessons[0].votes[0].rounds.truncate(1);
    lessons[0].votes[0].rounds[0].own = Some(nearly);
    lessons[0].votes[0].rounds[0].guess = None;
    let about = About { words: &LIBRARY.words, lang: Lang::En, class: &class, lesson: &lessons[0] };
    let page = html::page(&handout::sheet(&about));
    assert!(page.contains("at least 23 (85.1%)") && page.contains("stroke-dasharray"), "{page}");
    assert!(!page.contains("Answers that are not shown apart, together"), "the difference would tell");
}
