//! What a record takes: figures that may be shown, short texts, days; nothing of a person.

use adal_qala::classroom::record::LessonRecord;
use adal_qala::classroom::record::figures::{BadFigures, Cell, Figures};
use adal_qala::classroom::record::text::{BadText, ClassName, Day, Key, MAX_CLASS_NAME, MAX_NOTE, Note, SchoolGrade};
use adal_qala::classroom::report::sample::sample;
use adal_qala::content::builtin;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::load;
use proptest::prelude::*;
use serde_json::Value;

#[test]
fn figures_show_no_group_under_five() {
    use BadFigures::{Few, Open, Sum};
    use Cell::{AtLeast, Exactly, Hidden};
    for (people, cells, together, expected) in [
        (27, vec![Exactly(14), Exactly(6), Exactly(7)], 0, Ok(())),
        (27, vec![Exactly(20), Hidden, Hidden], 7, Ok(())),
        (27, vec![Hidden, Hidden, Hidden], 0, Ok(())),
        (27, vec![AtLeast(23), Hidden], 0, Ok(())),
        (9, vec![AtLeast(5), Hidden], 0, Ok(())),
        // Too few of all, of an answer, of the hidden ones together.
        (4, vec![Hidden, Hidden], 0, Err(Few)),
        (27, vec![Exactly(23), Exactly(4)], 0, Err(Few)),
        (27, vec![Exactly(23), Hidden, Hidden], 4, Err(Few)),
        (8, vec![AtLeast(4), Hidden], 0, Err(Sum)),
        // What is hidden could be subtracted.
        (27, vec![Exactly(20), Hidden], 7, Err(Open)),
        (27, vec![AtLeast(23), Exactly(5), Hidden], 0, Err(Open)),
        (27, vec![AtLeast(23), AtLeast(23)], 0, Err(Open)),
        (27, vec![AtLeast(23), Hidden], 4, Err(Open)),
        // Sums that are others; "at least" says one number only.
        (27, vec![Exactly(14), Exactly(6)], 0, Err(Sum)),
        (27, vec![AtLeast(25), Hidden], 0, Err(Sum)),
        (27, vec![AtLeast(20), Hidden], 0, Err(Sum)),
        (27, vec![Hidden, Hidden], 27, Err(Sum)),
        (u32::MAX, vec![Exactly(u32::MAX), Exactly(u32::MAX)], 0, Err(Sum)),
    ] {
        let made = Figures::new(people, cells.clone(), together);
        assert_eq!(made.map(|_| ()), expected, "{people} {cells:?} {together}");
    }
}

#[test]
fn figures_in_a_file_are_checked_too() {
    let good = r#"{"people":27,"cells":[{"exactly":20},"hidden","hidden"],"together":7}"#;
    assert!(serde_json::from_str::<Figures>(good).is_ok());
    for bad in [
        r#"{"people":27,"cells":[{"exactly":24},{"exactly":3}],"together":0}"#,
        r#"{"people":3,"cells":["hidden","hidden"],"together":0}"#,
        r#"{"people":27,"cells":[],"together":0,"who":["Dana"]}"#,
    ] {
        assert!(serde_json::from_str::<Figures>(bad).is_err(), "{bad}");
    }
}

proptest! {
    /// Whatever is taken, nobody who sees it can name the number of a group of one to four.
    #[test]
    fn what_is_taken_gives_no_small_number(people in 0_u32..40, counts in proptest::collection::vec(0_u32..40, 1..5), hide in 0_u8..16, together in 0_u32..40) {
        let cell = |(at, n): (usize, &u32)| if hide & (1 << at) != 0 { Cell::Hidden } else { Cell::Exactly(*n) };
        let cells: Vec<Cell> = counts.iter().enumerate().map(cell).collect();
        if let Ok(figures) = Figures::new(people, cells, together) {
            let shown = figures.cells().iter().map(|cell| if let Cell::Exactly(n) = cell { *n } else { 0 }).sum::<u32>();
            let hidden = figures.cells().iter().filter(|cell| **cell == Cell::Hidden).count();
            prop_assert!(figures.cells().iter().all(|cell| !matches!(cell, Cell::Exactly(0..=4))));
            prop_assert!(hidden != 1);
            prop_assert!(hidden == figures.cells().len() || hidden == 0 || people - shown >= 5);
        }
    }
}

#[test]
fn texts_have_limits() {
    let long = |n: usize| "ә".repeat(n);
    assert_eq!(Note::parse(&long(MAX_NOTE)).unwrap().as_str(), long(MAX_NOTE));
    assert_eq!(Note::parse(&long(MAX_NOTE + 1)), Err(BadText::TooLong(MAX_NOTE)));
    assert!(Note::parse("  ").unwrap().is_empty());
    for hidden in ["a\nb", "a\u{0}b", "a\u{200b}b", "a\u{202e}b", "\u{feff}ab c\u{7}"] {
        assert_eq!(Note::parse(hidden), Err(BadText::Signs), "{hidden:?}");
    }
    assert!(ClassName::parse(&long(MAX_CLASS_NAME)).is_ok());
    assert_eq!(ClassName::parse(&long(MAX_CLASS_NAME + 1)), Err(BadText::TooLong(MAX_CLASS_NAME)));
    assert_eq!(ClassName::parse(" "), Err(BadText::Empty));
    assert_eq!(Key::parse("Hour"), Err(BadText::Signs));
    assert!(Key::parse("hour-grades-5-8").is_ok());
    for grade in 0..=20 {
        assert_eq!(SchoolGrade::try_from(grade).is_ok(), (1..=12).contains(&grade), "{grade}");
    }
    for (text, known) in [
        ("2026-12-09", true),
        ("2028-02-29", true),
        ("2026-02-29", false),
        ("2100-02-29", false),
        ("2026-04-31", false),
        ("2026-13-01", false),
        ("2026-1-1", false),
        ("2026-12-09T10:15", false),
        ("+026-12-09", false),
    ] {
        assert_eq!(Day::parse(text).is_ok(), known, "{text}");
    }
}

/// The names of all fields, and nothing else, that a record has when everything in it is filled.
#[test]
fn a_record_has_no_place_for_a_person() {
    fn fields(value: &Value, found: &mut std::collections::BTreeSet<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(name, value)| {
                found.insert(name.clone());
                fields(value, found);
            }),
            Value::Array(all) => all.iter().for_each(|value| fields(value, found)),
            _ => {}
        }
    }
    let library = load(&[builtin::pack()]).library.unwrap();
    let (class, lessons) = sample(&library.words, Lang::Kk).unwrap();
    let mut found = std::collections::BTreeSet::new();
    fields(&serde_json::to_value(&class).unwrap(), &mut found);
    fields(&serde_json::to_value(&lessons).unwrap(), &mut found);
    let all = "answers at at-least cells changed day end exactly figures findings form found from grade guess held interval items \
        jurors kk many measure measured name one options own people place plan planned points present quest question \
        questions rounds ru runs school stations steps sum survey surveys team teams title to together topic unit upbringing \
        version votes what en";
    let allowed: std::collections::BTreeSet<String> = all.split_whitespace().map(str::to_owned).collect();
    let new: Vec<_> = found.difference(&allowed).collect();
    assert!(new.is_empty(), "is this a person's? {new:?}");
    // `name` is of a class or a step; `runs` hold what a class chose together.
    let again: Vec<LessonRecord> = serde_json::from_value(serde_json::to_value(&lessons).unwrap()).unwrap();
    assert_eq!(again, lessons, "what was written is read");
}

/// `ADAL_RECORD=1` writes the sample anew, when the version of the record has changed.
#[test]
fn the_kept_sample_is_still_read() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journal/samples/lessons-v1.json");
    let library = load(&[builtin::pack()]).library.unwrap();
    if std::env::var_os("ADAL_RECORD").is_some() {
        let (_, lessons) = sample(&library.words, Lang::Kk).unwrap();
        std::fs::write(&path, serde_json::to_string_pretty(&lessons).unwrap() + "\n").unwrap();
    }
    let lessons: Vec<LessonRecord> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(lessons.len(), 2);
}
