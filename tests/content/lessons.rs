//! Lesson plans and courses: those that ship, and what is told of one with mistakes.

use adal_qala::classroom::lesson::DayTime;
use adal_qala::classroom::lesson::sheet::sheet;
use adal_qala::content::builtin;
use adal_qala::content::diagnostic::Code;
use adal_qala::content::disk::PackSource;
use adal_qala::content::lang::Lang;
use adal_qala::content::lesson::{Audience, Cut, Lesson, Minutes, StepKind};
use adal_qala::content::library::{Library, load};

use crate::support::{Files, base, codes, loaded, overlay, shown};

/// A plan of nine minutes, of which one field or step is another.
fn plan(field: &str, value: &str) -> String {
    let fields = [("audience", "Students"), ("minutes", "9"), ("number", "1")];
    let mut fields: Vec<(&str, &str)> = fields.into_iter().filter(|(name, _)| *name != field).collect();
    let steps =
        [("talk", "Discuss(minutes: 6, least: 3, cut: Shorten(1), prompts: 1)"), ("end", "Debrief(minutes: 3)")];
    let steps = steps.map(|(name, step)| format!("{name:?}: {}", if name == field { value } else { step }));
    let is_step = ["talk", "end"].contains(&field);
    if !is_step && !value.is_empty() {
        fields.push((field, value));
    }
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("LessonPlan({}, steps: {{ {} }})\n", fields.join(", "), steps.join(", "))
}

/// The words of that plan.
fn words(more: &str) -> Vec<(String, String)> {
    let of = |(lang, word): (&str, &str)| {
        let text = format!(
            "plan = {word}\n    .summary = {word}.\ntalk = {word}\n    .show = {word}.\n    .prompt-1 = {word}?\nend = {word}\n{more}"
        );
        (format!("locales/{lang}/hour.ftl"), text)
    };
    [("kk", "Сөз"), ("ru", "Слово"), ("en", "Word")].map(of).to_vec()
}

fn with(plan: &str, words: &[(String, String)]) -> Files {
    let mut files = base();
    overlay(&mut files, "lessons/hour.ron", plan);
    for (path, text) in words {
        files.insert(path.clone(), text.as_bytes().to_vec());
    }
    files
}

#[test]
fn a_sound_plan_has_no_findings_and_is_in_the_library() {
    let loaded = loaded(with(&plan("", ""), &words("")));
    assert_eq!(shown(&loaded.diagnostics, Lang::En), "");
    let library = loaded.library.unwrap();
    let plan = library.plan("hour").unwrap();
    assert_eq!((plan.audience, plan.minutes), (Audience::Students, Minutes(9)));
    assert_eq!(plan.steps[0].least, Minutes(3));
    assert_eq!((plan.steps[1].least, plan.steps[1].cut), (Minutes(3), Cut::Never));
}

#[test]
fn each_mistake_of_a_plan_has_its_code() {
    let table = [
        ("audience", "", "AQ0202"),
        ("audience", "Grades1To5", "AQ0207"),
        ("minutes", "0", "AQ0206"),
        ("minutes", "481", "AQ0206"),
        ("minutes", "10", "AQ0901"),
        ("length", "9", "AQ0201"),
        ("facts", "[\"case-nowhere\"]", "AQ0215"),
        ("azamat", "[\"doubt-number\"]", "AQ0217"),
        ("end", "Debrief(minutes: 3, least: 2)", "AQ0902"),
        ("end", "Debrief(minutes: 3, least: 4, cut: Drop(1))", "AQ0902"),
        ("end", "Debrief(minutes: 3, cut: Sometimes)", "AQ0207"),
        ("end", "Debrief(minutes: 3, cut: Drop)", "AQ0207"),
        ("end", "Debrief(minutes: 3, cut: Drop(10))", "AQ0206"),
        ("end", "Debrief(minutes: 3, questions: [])", "AQ0210"),
        ("end", "Debrief(minutes: 3, questions: [Who])", "AQ0207"),
        ("end", "Debate(minutes: 3)", "AQ0207"),
        ("end", "Level(minutes: 3, level: \"y\")", "AQ0218"),
        ("end", "Level(minutes: 3, level: \"x\", entry: \"late\")", "AQ0904"),
        ("end", "Level(minutes: 3, level: \"x\", until: \"home\")", "AQ0904"),
        ("end", "Game(minutes: 3)", "AQ0202"),
        ("end", "Game(minutes: 3, game: Chess)", "AQ0207"),
        ("end", "Survey(minutes: 3, survey: \"sjt-c\")", "AQ0930"),
        ("end", "TeamTask(minutes: 3, stations: [\"faster\"])", "AQ0947"),
        ("end", "TeamTask(minutes: 3, quest: \"quest-90\")", "AQ0948"),
        ("end", "Quiz(minutes: 3, topic: Laws, questions: 3)", "AQ0207"),
        ("end", "Quiz(minutes: 3, topic: Law, questions: 1)", "AQ0906"),
        ("end", "Quiz(minutes: 3, topic: Law, questions: 0)", "AQ0206"),
        ("end", "Vote(minutes: 3, level: \"x\", options: [\"a\", \"b\"])", "AQ0202"),
    ];
    for (field, value, code) in table {
        let loaded = loaded(with(&plan(field, value), &words("")));
        let found = codes(&loaded.diagnostics);
        // A vote wants words of its own as well.
        let found: Vec<_> = found.into_iter().filter(|found| *found != "AQ0502").collect();
        assert_eq!(found, [code], "{field}: {value}\n{}", shown(&loaded.diagnostics, Lang::En));
        assert!(code == "AQ0903" || loaded.library.unwrap().plan("hour").is_none(), "{field}: {value} is offered");
    }
}

#[test]
fn a_lesson_wants_its_words_in_every_language() {
    let vote = "Vote(minutes: 3, options: [\"a\", \"b\"], notes: 1)";
    let loaded = loaded(with(&plan("end", vote), &words("")));
    let text = shown(&loaded.diagnostics, Lang::En);
    for lacking in ["question", "predict", "option-a", "for-a", "against-b", "note-1"] {
        let times = text.matches(&format!("`end` lacks `.{lacking}`")).count();
        assert_eq!(times, 3, "{lacking}:\n{text}");
    }
    let strange = "stage = Word\n";
    let loaded = crate::support::loaded(with(&plan("", ""), &words(strange)));
    assert_eq!(codes(&loaded.diagnostics), ["AQ0503"; 3]);
}

#[test]
fn a_later_part_of_a_level_counts_with_the_earlier() {
    let two = |first: u16, second: u16| {
        let rest = 9 - first - second;
        format!(
            "LessonPlan(audience: Students, minutes: 9, number: 1, steps: {{\n\
             \"one\": Level(minutes: {first}, level: \"x\", until: \"door\"), \"two\": Level(minutes: {second}, level: \"x\"),\n\
             \"talk\": Discuss(minutes: {rest}, least: 1, cut: Shorten(1), prompts: 1) }})"
        )
    };
    for (first, second, found) in [(2, 1, vec![]), (1, 1, vec!["AQ0912"])] {
        let loaded = loaded(with(&two(first, second), &words("one = Word\ntwo = Word\n")));
        let codes: Vec<_> = codes(&loaded.diagnostics).into_iter().filter(|code| code.starts_with("AQ09")).collect();
        assert_eq!(codes, found, "{first} and {second} minutes");
    }
}

#[test]
fn no_two_kinds_share_a_name() {
    let mut files = base();
    overlay(&mut files, "lessons/x.ron", &plan("", ""));
    let found = loaded(files);
    assert!(codes(&found.diagnostics).contains(&"AQ0931"), "{}", shown(&found.diagnostics, Lang::En));
    let mut files = with(&plan("", ""), &words(""));
    overlay(&mut files, "surveys/hour.ron", "Survey(tier: Student, minutes: 3, items: { \"a\": Open(longest: 20) })");
    let found = loaded(files);
    let taken = found.diagnostics.iter().find(|found| found.code == Code::NameTaken).unwrap();
    assert_eq!(taken.primary.file.path(), "surveys/hour.ron", "told once, and to the survey");
}

#[test]
fn a_quiz_asks_no_more_than_there_is_for_the_age() {
    let bank = |tiers: &[&str]| {
        let entry = |(at, tier): (usize, &&str)| {
            format!(
                "\"q{at}\": Question(topic: Law, tier: {tier}, facts: [\"case-dorm-place\"], kind: Number(answer: 1, within: 0))"
            )
        };
        format!("Questions({{ {} }})", tiers.iter().enumerate().map(entry).collect::<Vec<_>>().join(", "))
    };
    let quiz = plan("end", "Quiz(minutes: 3, topic: Law, questions: 2)");
    let two = "Course(audience: Students, number: 2, sittings: [Sitting(plan: \"hour\", day: 1)], boosters: [Law])";
    let table: [(&[&str], usize); 5] = [
        (&["Student", "Ertegi", "School"], 0),
        (&["Student", "School"], 1),
        (&["Student", "School", "Staff"], 1),
        (&["Student", "Staff", "Staff"], 2),
        (&[], 2),
    ];
    for (tiers, times) in table {
        let mut files = with(&quiz, &words(""));
        overlay(&mut files, "assets/questions.ron", &bank(tiers));
        overlay(&mut files, "lessons/week.ron", two);
        let found = loaded(files);
        let few = codes(&found.diagnostics).into_iter().filter(|code| *code == "AQ0906").count();
        assert_eq!(few, times, "{tiers:?}\n{}", shown(&found.diagnostics, Lang::En));
    }
}

#[test]
fn a_plan_goes_with_its_survey_and_its_stations() {
    for (step, path, text) in [
        ("Survey(minutes: 3, survey: \"s\")", "surveys/s.ron", "Survey(tier: Student, minutes: 3, items: {})"),
        (
            "TeamTask(minutes: 3, stations: [\"s\"])",
            "stations/s.ron",
            "Station(minutes: 8, most: 100, kind: Case(levels: []))",
        ),
    ] {
        let mut files = with(&plan("end", step), &words("    .show = A\n    .task = A\n"));
        overlay(&mut files, path, text);
        let library = loaded(files).library.unwrap();
        assert!(library.plan("hour").is_none(), "{step}: what it needs is broken");
    }
}

#[test]
fn a_course_goes_with_its_plans() {
    let course = "Course(audience: Students, number: 2, sittings: [Sitting(plan: \"hour\", day: 1)])";
    let mut files = with(&plan("minutes", "10"), &words(""));
    overlay(&mut files, "lessons/week.ron", course);
    for lang in ["kk", "ru", "en"] {
        files.insert(format!("locales/{lang}/week.ftl"), b"course = A\n    .summary = A.\n".to_vec());
    }
    let library = loaded(files).library.unwrap();
    assert!(library.lessons.is_empty(), "{:?}", library.lessons.keys());
}

fn builtin_library() -> Library {
    load(&[builtin::pack()]).library.unwrap()
}

#[test]
fn the_copy_inside_the_program_has_the_lessons_too() {
    let inside = load(&[builtin::embedded()]).library.unwrap();
    assert!(inside.lessons.keys().eq(builtin_library().lessons.keys()));
}

#[test]
fn what_the_programmes_of_the_country_ask_for_ships() {
    let library = builtin_library();
    let table = [
        ("hour-grades-1-4", Audience::Grades1To4, 35),
        ("hour-grades-5-8", Audience::Grades5To8, 45),
        ("hour-grades-9-11", Audience::Grades9To11, 45),
        ("hour-students", Audience::Students, 45),
        ("hour-students-90", Audience::Students, 90),
        ("hour-teachers", Audience::Teachers, 45),
        ("team-quest", Audience::Students, 90),
        ("summer-day", Audience::Grades9To11, 240),
    ];
    for (name, audience, minutes) in table {
        let plan = library.plan(name).unwrap();
        assert_eq!((plan.audience, plan.minutes), (audience, Minutes(minutes)), "{name}");
    }
    for (name, sittings) in [("clean-session", 5), ("fundamentals", 8)] {
        let Lesson::Course(course) = &*library.lessons[name] else { panic!("{name} is no course") };
        assert_eq!((course.sittings.len(), course.boosters.is_empty()), (sittings, false), "{name}");
    }
    // A vote is argued from both sides: no option goes without reasons for it and against it, in any language.
    let votes = library.lessons.values().filter_map(|lesson| match &**lesson {
        Lesson::Plan(plan) => Some(plan.steps.iter().filter(|step| matches!(step.kind, StepKind::Vote(_))).count()),
        Lesson::Course(_) => None,
    });
    assert!(votes.sum::<usize>() >= 15);
}

#[test]
fn every_sheet_has_all_its_words_in_three_languages() {
    let library = builtin_library();
    let starts = DayTime::parse("9:00").unwrap();
    for lesson in library.lessons_in_order() {
        for lang in Lang::ALL {
            let text = sheet(&library, lesson, lang, starts).text();
            assert!(!text.contains('⟨') && !text.contains("{$"), "{}:\n{text}", lesson.id());
        }
    }
}

#[test]
fn a_teacher_reads_the_plan_with_clock_times() {
    let library = builtin_library();
    let lesson = &library.lessons["hour-teachers"];
    let text = sheet(&library, lesson, Lang::En, DayTime::parse("14:10").unwrap()).text();
    insta::assert_snapshot!(text);
}

#[test]
fn a_folder_of_lessons_is_read_and_strays_are_told_of() {
    let mut files = with(&plan("", ""), &words(""));
    files.insert("lessons/notes.docx".to_owned(), Vec::new());
    files.insert("lessons/README.md".to_owned(), Vec::new());
    let found = load(&[PackSource::memory(files)]);
    assert_eq!(codes(&found.diagnostics), ["AQ0012"]);
}
