//! Surveys: what is asked of whom, what is kept, what is shown, and what cannot be got out of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use adal_qala::classroom::crowd::{Figure, Shape, Withheld};
use adal_qala::classroom::record::figures::{Cell, Unit};
use adal_qala::classroom::record::{Answers, SurveyRecord};
use adal_qala::classroom::seat::Seat;
use adal_qala::classroom::survey::figures::{difference, mean, share};
use adal_qala::classroom::survey::judged::{Measure, Said as ChangeSaid};
use adal_qala::classroom::survey::kept::{ItemResult, JoinRefused, Kept, KeptTrouble};
use adal_qala::classroom::survey::pile::{HandedIn, Pile, TooFew};
use adal_qala::classroom::survey::record::{change, record};
use adal_qala::classroom::survey::screen::{HIDDEN, Screened, Why};
use adal_qala::classroom::survey::secret::{Said, Told, estimate, throw};
use adal_qala::classroom::survey::sheet::{Answer, AnswerRefused, Filling, Sheet};
use adal_qala::content::disk::PackSource;
use adal_qala::content::ids::{ItemId, OptionId};
use adal_qala::content::library::{Library, load};
use adal_qala::content::survey::{Secret, Survey};
use adal_qala::play::dice::Seed;
use proptest::prelude::*;

const SURVEY: &str = r#"Survey(
    tier: Student,
    minutes: 3,
    items: {
        "met": Single(options: ["yes", "no"]),
        "where": Many(when: Chose("met", ["yes"]), options: ["exam", "dorm"]),
        "what": Open(when: Chose("where", ["exam"]), longest: 40),
        "sure": Scale(to: 5),
        "rules": Matrix(rows: ["list", "desk"], columns: ["good", "bad"]),
        "asked": Single(options: ["yes", "no"], secret: Forced(truth: 4, yes: 1, of: 6)),
        "hint": Judge(nature: Crooked, options: {
            "pay": Rated(stance: Accept, worth: 0), "no": Rated(stance: Refuse, worth: 3),
            "ask": Rated(stance: Question, worth: 2),
        }),
        "fee": Judge(nature: Clean, options: {
            "pay": Rated(stance: Accept, worth: 3), "no": Rated(stance: Report, worth: 0),
        }),
    },
)"#;

/// The survey of these tests, through the door of content, which is gone through once.
fn survey() -> Arc<Survey> {
    Arc::clone(library().survey("s").unwrap())
}

fn library() -> &'static Library {
    static READ: LazyLock<Library> = LazyLock::new(read);
    &READ
}

fn read() -> Library {
    let pack =
        r#"Pack(id: "p", title: "П", version: "1.0.0", languages: ["en"], licence: "CC-BY-4.0", authors: ["a"])"#;
    let words = "survey = S\n    .about = A.\n    .thanks = T.\nmet = M?\n    .yes = Y\n    .no = N\nwhere = W?\n    .exam = E\n    \
        .dorm = D\nwhat = W?\nsure = S?\n    .low = L\n    .high = H\nrules = R?\n    .row-list = L\n    .row-desk = D\n    \
        .column-good = G\n    .column-bad = B\nasked = A?\n    .yes = Y\n    .no = N\nhint = H?\n    .pay = P\n    .no = N\n    \
        .ask = A\nfee = F?\n    .pay = P\n    .no = N\n";
    let files = [("pack.ron", pack), ("surveys/s.ron", SURVEY), ("locales/en/s.ftl", words)];
    let loaded = load(&[PackSource::memory(files)]);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    loaded.library.unwrap()
}

fn item(name: &str) -> ItemId {
    ItemId::parse(name).unwrap()
}

fn option(name: &str) -> OptionId {
    OptionId::parse(name).unwrap()
}

fn one(name: &str) -> Answer {
    Answer::One(option(name))
}

fn several(names: &[&str]) -> Answer {
    Answer::Several(names.iter().map(|name| option(name)).collect())
}

/// A sheet from answers by name.
fn sheet(survey: &Survey, answers: &[(&str, Answer)]) -> Sheet {
    Sheet::of(survey, answers.iter().map(|(name, answer)| (item(name), answer.clone()))).unwrap()
}

#[test]
fn later_items_are_asked_of_those_whom_they_concern() {
    let survey = survey();
    let asked = |filling: &Filling| {
        let items = filling.asked(&survey);
        items.into_iter().map(|item| item.id.as_str().to_owned()).collect::<Vec<_>>()
    };
    let mut filling = Filling::new();
    let always = ["met", "sure", "rules", "asked", "hint", "fee"];
    assert_eq!(asked(&filling), always);
    assert_eq!(filling.answer(&survey, &item("where"), several(&["exam"])), Err(AnswerRefused::NotAsked));
    filling.answer(&survey, &item("met"), one("yes")).unwrap();
    assert_eq!(filling.next(&survey).unwrap().id.as_str(), "where");
    filling.answer(&survey, &item("where"), several(&["exam", "dorm"])).unwrap();
    filling.answer(&survey, &item("what"), Answer::Words("a hint".to_owned())).unwrap();
    assert_eq!(asked(&filling).len(), 8);
    // Changed at the root: what hung on it is gone, the words too.
    filling.answer(&survey, &item("met"), one("no")).unwrap();
    assert_eq!(asked(&filling), always);
    assert!(filling.answer_to(&item("what")).is_none());
}

#[test]
fn answers_that_do_not_fit_are_refused() {
    let survey = survey();
    let mut filling = Filling::new();
    let mut refused = |name: &str, answer: Answer| filling.answer(&survey, &item(name), answer).unwrap_err();
    assert_eq!(refused("nothing", Answer::PassedOver), AnswerRefused::NoSuchItem);
    assert_eq!(refused("met", Answer::Level(1)), AnswerRefused::OtherKind);
    assert_eq!(refused("met", one("perhaps")), AnswerRefused::NoSuchOption);
    assert_eq!(refused("sure", Answer::Level(0)), AnswerRefused::NoSuchOption);
    assert_eq!(refused("sure", Answer::Level(6)), AnswerRefused::NoSuchOption);
    let cell = BTreeMap::from([(option("list"), option("ugly"))]);
    assert_eq!(refused("rules", Answer::Table(cell)), AnswerRefused::NoSuchOption);
    filling.answer(&survey, &item("met"), one("yes")).unwrap();
    filling.answer(&survey, &item("where"), several(&["exam"])).unwrap();
    for (length, fits) in [(39, true), (40, true), (41, false)] {
        let words = Answer::Words("ә".repeat(length));
        assert_eq!(filling.answer(&survey, &item("what"), words).is_ok(), fits, "{length}");
    }
    for always in ["met", "sure", "rules", "asked", "hint", "fee"] {
        filling.answer(&survey, &item(always), Answer::PassedOver).unwrap();
    }
}

fn pile(survey: &Arc<Survey>, sheets: impl IntoIterator<Item = Sheet>) -> Pile {
    let mut pile = Pile::new(Arc::clone(survey));
    for (seat, sheet) in (0..).zip(sheets) {
        assert_eq!(pile.hand_in(Seat(seat), sheet), HandedIn::Taken);
    }
    pile
}

#[test]
fn a_sheet_counts_once_and_nothing_is_kept_of_fewer_than_five() {
    let survey = survey();
    let yes = || sheet(&survey, &[("met", one("yes"))]);
    let mut few = pile(&survey, (0..4).map(|_| yes()));
    assert_eq!(few.hand_in(Seat(3), yes()), HandedIn::Known);
    assert_eq!((few.people(), few.has(Seat(3)), few.has(Seat(4))), (4, true, false));
    assert_eq!(few.close(Seed(1)).unwrap_err(), TooFew);
    let mut enough = pile(&survey, (0..4).map(|_| yes()));
    enough.type_in(yes());
    assert_eq!(enough.close(Seed(1)).unwrap().people(), 5);
}

#[test]
fn what_is_kept_has_no_seat_no_sheet_and_no_time() {
    let survey = survey();
    let words =
        |name: &str| [("met", one("yes")), ("where", several(&["exam"])), ("what", Answer::Words(name.to_owned()))];
    let sheets = ["mouse", "horse", "crane", "camel", "wolf"].map(|name| sheet(&survey, &words(name)));
    let mut pile = Pile::new(Arc::clone(&survey));
    for (seat, sheet) in [880_001, 880_002, 880_003, 880_004, 880_005].into_iter().zip(sheets) {
        pile.hand_in(Seat(seat), sheet);
    }
    assert!(!format!("{pile:?}").contains("mouse"));
    let kept = pile.close(Seed(9)).unwrap();
    assert!(!format!("{kept:?}").contains("mouse"));
    insta::assert_snapshot!(kept.write());
}

fn classroom(survey: &Survey, yes: u32, no: u32, passed: u32) -> Vec<Sheet> {
    let of = |count: u32, answers: &[(&str, Answer)]| {
        let sheet = sheet(survey, answers);
        (0..count).map(move |_| sheet.clone()).collect::<Vec<_>>()
    };
    let asked = [("met", one("yes")), ("where", several(&["exam"])), ("sure", Answer::Level(5))];
    let not = [("met", one("no")), ("sure", Answer::Level(2))];
    [of(yes, &asked), of(no, &not), of(passed, &[])].concat()
}

fn result<'r>(results: &'r adal_qala::classroom::survey::kept::Results, name: &str) -> &'r ItemResult {
    &results.items.iter().find(|(id, _)| id.as_str() == name).unwrap().1
}

#[test]
fn results_are_shown_by_the_rule_of_five() {
    let survey = survey();
    let mut kept = pile(&survey, classroom(&survey, 8, 14, 3)).close(Seed(1)).unwrap();
    let results = kept.results(&survey);
    let ItemResult::Options(Ok(met)) = result(&results, "met") else { panic!() };
    assert_eq!((met.people(), met.figure(0), met.figure(1)), (22, Figure::Exactly(8), Figure::Exactly(14)));
    let ItemResult::Scale(Ok(sure)) = result(&results, "sure") else { panic!() };
    // Below the middle 14, above it 8, nobody between: the nobody is not shown.
    assert_eq!((sure.figure(0), sure.figure(2)), (Figure::Exactly(14), Figure::Hidden));
    assert!(matches!(result(&results, "asked"), ItemResult::Secret(None)));
    assert!(matches!(result(&results, "hint"), ItemResult::Options(Err(Withheld::TooFew))));
    assert!(results.items.iter().all(|(id, _)| id.as_str() != "what"), "words are no result");
}

/// An item that only some are asked is told of everybody, so that the number asked does not tell who many they were.
#[test]
fn a_condition_does_not_betray_how_many_met_it() {
    let survey = survey();
    let shown = |yes: u32| {
        let mut kept = pile(&survey, classroom(&survey, yes, 20 - yes, 0)).close(Seed(1)).unwrap();
        let results = kept.results(&survey);
        let ItemResult::Options(Ok(met)) = result(&results, "met") else { panic!() };
        let ItemResult::Many(options) = result(&results, "where") else { panic!() };
        (met.clone(), format!("{:?}", options[0].1))
    };
    for yes in 0..5 {
        assert_eq!(shown(yes), shown(0), "{yes} of 20 were asked more");
    }
    assert!(matches!(shown(2).0.shape(), Shape::Nearly { cell: 1, at_least: 16 }));
}

#[test]
fn what_was_shown_is_not_joined_with_another() {
    let survey = survey();
    let class = || pile(&survey, classroom(&survey, 8, 8, 0)).close(Seed(1)).unwrap();
    let joined = class().join(class(), Seed(2)).unwrap();
    assert_eq!(joined.people(), 32);
    let mut shown = class();
    shown.results(&survey);
    // It is remembered in the file as well.
    let shown = Kept::read(&shown.write(), &survey).unwrap();
    assert_eq!(class().join(shown.clone(), Seed(2)).unwrap_err(), JoinRefused::Shown);
    assert_eq!(shown.join(class(), Seed(2)).unwrap_err(), JoinRefused::Shown);
}

#[test]
fn a_kept_file_is_checked_when_it_is_read() {
    let survey = survey();
    let kept = pile(&survey, classroom(&survey, 8, 8, 1)).close(Seed(1)).unwrap();
    let text = kept.write();
    assert_eq!(Kept::read(&text, &survey).unwrap(), kept);
    let broken = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}\n{text}");
        Kept::read(&text.replacen(from, to, 1), &survey).unwrap_err()
    };
    assert_eq!(broken("version: 1", "version: 2"), KeptTrouble::Version(2));
    assert_eq!(broken("survey: \"s\"", "survey: \"t\""), KeptTrouble::OtherSurvey("t".to_owned()));
    assert_eq!(broken("people: 17", "people: 4"), KeptTrouble::Impossible("people".to_owned()));
    assert_eq!(broken("\"no\": 8", "\"no\": 80"), KeptTrouble::Impossible("met".to_owned()));
    assert_eq!(broken("\"no\": 8", "\"who\": 8"), KeptTrouble::Impossible("met".to_owned()));
    assert!(matches!(broken("people: 17", "seats: []"), KeptTrouble::Unreadable(_)));
    assert!(matches!(Kept::read("", &survey), Err(KeptTrouble::Unreadable(_))));
}

#[test]
fn words_are_for_the_teacher_and_only_of_five_or_more() {
    let survey = survey();
    let written = |count: u32| {
        let sheets = (0..count).map(|at| {
            let words = Answer::Words(format!("Асқар ағай сұрады {at}"));
            sheet(&survey, &[("met", one("yes")), ("where", several(&["exam"])), ("what", words)])
        });
        let silent = (0..6).map(|_| sheet(&survey, &[("met", one("no"))]));
        pile(&survey, sheets.chain(silent)).close(Seed(3)).unwrap().words(&item("what"))
    };
    assert_eq!(written(4).unwrap_err(), Withheld::TooFew);
    let words = written(5).unwrap();
    assert_eq!(words.len(), 5);
    assert!(words.iter().all(|words| words.safe().starts_with(HIDDEN)));
}

#[test]
fn a_screen_marks_what_may_be_a_name() {
    use Why::{Address, Capital, Ending, Group, Net, Number};
    let table: [(&str, &[(&str, Why)]); 14] = [
        ("Все было честно, и чек дали.", &[]),
        ("Емтихан әділ өтті. Рақмет!", &[]),
        ("Я и сама видела, как Асель платила.", &[("Асель", Capital)]),
        ("Мен Данадан сұрадым.", &[("Данадан", Capital)]),
        ("Асқар ағай ақша сұрады.", &[("Асқар", Address)]),
        ("Спросите у Петрова.", &[("Петрова", Ending)]),
        ("серікұлы келді", &[("серікұлы", Ending)]),
        ("Ивановна брала", &[("Ивановна", Ending)]),
        ("А. Б. ставит за деньги", &[("А.", Capital), ("Б.", Capital)]),
        ("Звоните +7 (701) 123-45-67 вечером", &[("+7 (701) 123-45-67", Number)]),
        ("пишите @aset_07 или a.b@mail.kz", &[("@aset_07", Net), ("a.b@mail.kz", Net)]),
        ("дело было в 9Б", &[("9Б", Group)]),
        ("ауд. 214, третий этаж", &[("214", Number)]),
        ("It was Mr Smith who asked.", &[("Smith", Address)]),
    ];
    for (text, expected) in table {
        let screened = Screened::of(text);
        let found: Vec<(&str, Why)> = screened.marks().iter().map(|mark| (&text[mark.at.clone()], mark.why)).collect();
        let starts_in_the_number = |(found, why): &(&str, Why)| *why == Number && "+7 (701) 123-45-67".ends_with(found);
        let same = found == expected || (expected.len() == 1 && found.len() == 1 && starts_in_the_number(&found[0]));
        assert!(same, "{text}: {found:?}");
    }
}

#[test]
fn what_a_teacher_hides_is_gone() {
    let screened = Screened::of("Видела, как Асель и Дана платили в 214.");
    assert_eq!(screened.safe(), format!("Видела, как {HIDDEN} и {HIDDEN} платили в {HIDDEN}."));
    assert_eq!(screened.hidden(&[1], &[]), format!("Видела, как Асель и {HIDDEN} платили в 214."));
    let (cut, whole) = (0..3, 0.."Видела".len());
    assert_eq!(screened.hidden(&[], &[cut]), HIDDEN, "a cut through a letter hides all");
    assert!(screened.hidden(&[0], &[whole]).starts_with(&format!("{HIDDEN}, как {HIDDEN}")));
}

#[test]
fn chance_answers_for_some() {
    let forced = Secret::Forced { truth: 4, yes: 1, of: 6 };
    let told: Vec<Told> = (0..6000).map(|seed| throw(forced, Seed(seed))).collect();
    for (what, expected) in [(Told::Truth, 4000), (Told::SayYes, 1000), (Told::SayNo, 1000)] {
        let count = told.iter().filter(|told| **told == what).count();
        assert!(count.abs_diff(expected) < 120, "{what:?}: {count}");
    }
    let unrelated = Secret::Unrelated { truth: 7, of: 10, known: 1, known_of: 12 };
    let truth = (0..5000).filter(|seed| throw(unrelated, Seed(*seed)) == Told::Truth).count();
    assert!(truth.abs_diff(3500) < 120, "{truth}");
}

#[test]
fn the_share_is_estimated_with_its_interval() {
    let forced = Secret::Forced { truth: 4, yes: 1, of: 6 };
    // 40 of 120 said yes: (1/3 − 1/6) / (2/3) = 1/4.
    let of_120 = estimate(forced, 40, 120).unwrap();
    assert!((248..=252).contains(&of_120.share.at), "{of_120:?}");
    assert!((120..250).contains(&of_120.share.from) && (250..390).contains(&of_120.share.to), "{of_120:?}");
    assert_eq!(of_120.said, Said::Plainly);
    assert_eq!(estimate(forced, 9, 24).unwrap().said, Said::Roughly);
    let zero = estimate(forced, 3, 24).unwrap();
    assert_eq!((zero.said, zero.share.at), (Said::NearZero, 0));
    assert!(estimate(forced, 2, 4).is_none());
    // The other design, of a fair coin: 2 × share − 1 where the other question is always answered yes.
    let coin = Secret::Unrelated { truth: 5, of: 10, known: 999, known_of: 1000 };
    assert!((198..=203).contains(&estimate(coin, 60, 100).unwrap().share.at));
}

#[test]
fn intervals_are_those_of_the_books() {
    // Wilson's interval, to thousandths, rounded outwards.
    for (some, all, at, from, to) in [
        (8, 10, 800, 490, 943),
        (0, 10, 0, 0, 278),
        (10, 10, 1000, 722, 1000),
        (50, 100, 500, 403, 597),
        (1, 3, 333, 61, 793),
    ] {
        let interval = share(some, all);
        assert_eq!(interval.at, at, "{some} of {all}");
        assert!((from - 2..=from).contains(&interval.from), "{some} of {all}: {interval:?}");
        assert!((to..=to + 2).contains(&interval.to), "{some} of {all}: {interval:?}");
    }
    // 0, 1, 2, 3, 4 five times each against the same and one more: means 2 and 3, variance of each 100/48.
    let before = [5, 5, 5, 5, 5];
    let after = [0, 5, 5, 5, 5, 5];
    assert_eq!((mean(&before), mean(&after)), (2000, 3000));
    let change = difference(&before, &after).unwrap();
    // √(2 · (100/48)/25) = 0.40825; t of 24 degrees is 2.064.
    assert_eq!(change.at, 1000);
    assert!((156..=158).contains(&change.from) && (1842..=1844).contains(&change.to), "{change:?}");
    assert!(difference(&[1], &[9, 9]).is_none());
}

/// A class that answers the situations: `hits` of them refuse the hint, `alarms` report the fee.
fn judged(count: u32, hits: u32, alarms: u32) -> Kept {
    let survey = survey();
    let sheets = (0..count).map(|at| {
        let hint = if at < hits { "no" } else { "pay" };
        let fee = if at < alarms { "no" } else { "pay" };
        sheet(&survey, &[("hint", one(hint)), ("fee", one(fee))])
    });
    pile(&survey, sheets).close(Seed(1)).unwrap()
}

#[test]
fn hits_and_false_alarms_are_told_apart_and_change_with_its_number() {
    let survey = survey();
    let scores = |mut kept: Kept| kept.results(&survey).scores.unwrap();
    let (before, after) = (scores(judged(24, 8, 6)), scores(judged(24, 20, 7)));
    assert_eq!(
        (before.most(Measure::Hits), before.most(Measure::FalseAlarms), before.most(Measure::Points)),
        (1, 1, 6)
    );
    let hits = before.change(&after, Measure::Hits);
    assert_eq!((hits.said, hits.people, hits.difference.unwrap().at), (ChangeSaid::Rose, (24, 24), 500));
    assert_eq!(before.change(&after, Measure::FalseAlarms).said, ChangeSaid::Unclear);
    assert_eq!(after.change(&before, Measure::Hits).said, ChangeSaid::Fell);
    let both = scores(judged(24, 8, 6)).joined(&scores(judged(10, 10, 0))).unwrap();
    assert_eq!((both.people(), both.mean(Measure::Hits)), (34, 529));
    let few = scores(judged(9, 8, 1)).change(&after, Measure::Hits);
    assert_eq!((few.said, few.difference), (ChangeSaid::TooFew, None));
}

#[test]
fn who_passes_the_situations_over_has_no_score() {
    let survey = survey();
    let silent = |count: u32| classroom(&survey, count, 0, 0);
    let judged = |count: u32| (0..count).map(|_| sheet(&survey, &[("hint", one("no"))])).collect::<Vec<_>>();
    let scores = |sheets: Vec<Sheet>| pile(&survey, sheets).close(Seed(1)).unwrap().results(&survey).scores;
    assert!(scores([silent(20), judged(4)].concat()).is_none());
    let of_five = scores([silent(20), judged(5)].concat()).unwrap();
    assert_eq!((of_five.people(), of_five.mean(Measure::Hits)), (5, 1000));
}

fn any_sheet() -> impl Strategy<Value = (u8, u8, u8, String)> {
    (0_u8..3, 1_u8..6, 0_u8..3, "[а-я]{0,8}")
}

fn of(survey: &Survey, (met, sure, hint, words): &(u8, u8, u8, String)) -> Sheet {
    let mut answers = vec![("sure", Answer::Level(*sure))];
    match met {
        0 => answers.push(("met", one("no"))),
        1 => {
            answers.extend([("met", one("yes")), ("where", several(&["exam"])), ("what", Answer::Words(words.clone()))])
        }
        _ => {}
    }
    answers.push(("hint", [one("pay"), one("no"), Answer::PassedOver][usize::from(*hint)].clone()));
    sheet(survey, &answers)
}

proptest! {
    /// Whoever handed in first, second or last: what is kept is the same to the byte.
    #[test]
    fn the_order_of_respondents_cannot_be_recovered(
        sheets in prop::collection::vec(any_sheet(), 5..20),
        turn in any::<prop::sample::Index>(),
        seed in any::<u64>(),
    ) {
        let survey = survey();
        let kept = |sheets: &[(u8, u8, u8, String)]| {
            pile(&survey, sheets.iter().map(|answers| of(&survey, answers))).close(Seed(seed)).unwrap().write()
        };
        let mut other = sheets.clone();
        let at = turn.index(other.len());
        other.rotate_left(at);
        other.reverse();
        prop_assert_eq!(kept(&sheets), kept(&other));
    }

    /// Nothing is lost or counted twice on the way into the file and back.
    #[test]
    fn a_kept_file_comes_back_as_it_was(sheets in prop::collection::vec(any_sheet(), 5..30), seed in any::<u64>()) {
        let survey = survey();
        let kept = pile(&survey, sheets.iter().map(|answers| of(&survey, answers))).close(Seed(seed)).unwrap();
        prop_assert_eq!(kept.people() as usize, sheets.len());
        prop_assert_eq!(Kept::read(&kept.write(), &survey).unwrap(), kept);
    }

    /// Files may be damaged anywhere: they are refused or sound, and nothing panics.
    #[test]
    fn a_damaged_file_is_refused_or_sound(at in any::<prop::sample::Index>(), byte in any::<char>(), cut in any::<bool>()) {
        let survey = survey();
        let mut text: Vec<char> =
            pile(&survey, classroom(&survey, 8, 8, 1)).close(Seed(1)).unwrap().write().chars().collect();
        let at = at.index(text.len());
        if cut {
            text.truncate(at);
        } else {
            text[at] = byte;
        }
        if let Ok(mut kept) = Kept::read(&text.into_iter().collect::<String>(), &survey) {
            let _ = kept.results(&survey);
        }
    }

    /// A screen never panics, its marks lie on letters, and what is safe has no mark of a name left that stood whole.
    #[test]
    fn any_text_can_be_screened(text in "\\PC{0,60}") {
        let screened = Screened::of(&text);
        let parts: BTreeSet<&str> = screened.marks().iter().map(|mark| &text[mark.at.clone()]).collect();
        prop_assert!(parts.iter().all(|part| !part.is_empty()));
        let _ = screened.safe();
    }
}

#[test]
fn five_sheets_set_aside_are_counts_and_join_the_rest() {
    let survey = survey();
    let yes = || sheet(&survey, &[("met", one("yes"))]);
    let mut filled = pile(&survey, (0..4).map(|_| yes()));
    filled.set_aside(Seed(1));
    assert!(filled.aside().is_none(), "four stay on the pile");
    filled.type_in(yes());
    filled.set_aside(Seed(2));
    let aside = filled.aside().unwrap().clone();
    assert_eq!((aside.people(), filled.people()), (5, 5));
    // A phone that has handed in is still known.
    assert_eq!(filled.hand_in(Seat(3), yes()), HandedIn::Known);
    filled.type_in(sheet(&survey, &[("met", one("no"))]));
    assert_eq!(filled.people(), 6);
    // What was written down goes on after the lights went out; the sixth is lost.
    let read = Kept::read(&aside.write(), &survey).unwrap();
    let mut again = Pile::again(Arc::clone(&survey), read);
    assert_eq!(again.people(), 5);
    again.pour(pile(&survey, (0..3).map(|_| yes())), Seed(3));
    assert_eq!(again.close(Seed(4)).unwrap().people(), 8);
    assert_eq!(filled.close(Seed(5)).unwrap().people(), 6);
}

/// A class in which so many see through the hint, of whom every third also suspects the fee.
fn class(survey: &Arc<Survey>, sharp: usize, blunt: usize) -> Pile {
    let one_of = |n: usize, hint: &str| {
        let fee = if n.is_multiple_of(3) { "no" } else { "pay" };
        sheet(survey, &[("hint", one(hint)), ("fee", one(fee))])
    };
    let sharp = (0..sharp).map(|n| one_of(n, "no"));
    pile(survey, sharp.chain((0..blunt).map(|n| one_of(n, "pay"))))
}

#[test]
fn a_record_has_hits_and_false_alarms_apart_and_two_records_tell_the_change() {
    let survey = survey();
    let words = &library().words;
    let record_of = |sharp, blunt, earlier: Option<&SurveyRecord>| {
        let mut kept = class(&survey, sharp, blunt).close(Seed(7)).unwrap();
        let results = kept.results(&survey);
        (record(words, &survey, &results, earlier).unwrap(), results)
    };
    let (before, first) = record_of(6, 24, None);
    let (after, second) = record_of(24, 6, Some(&before));
    assert_eq!(after.people, 30);
    // Hits, false alarms, the secret item, and two differences.
    let units: Vec<Unit> = after.measured.iter().map(|measured| measured.unit).collect();
    assert_eq!(units, [Unit::Share, Unit::Share, Unit::Share, Unit::Difference, Unit::Difference]);
    assert_eq!(before.measured[0].interval.unwrap().at, 200);
    let change = change(&survey, &before, &after, Measure::Hits).unwrap();
    assert_eq!(change.said, ChangeSaid::Rose);
    // What the records tell is what the sheets tell, at most a thousandth or two wider.
    let exact = first.scores.unwrap().change(second.scores.as_ref().unwrap(), Measure::Hits).difference.unwrap();
    let told = change.difference.unwrap();
    assert_eq!(told.at, exact.at);
    assert!(told.from <= exact.from && exact.from - told.from <= 3, "{told:?} {exact:?}");
    assert!(told.to >= exact.to && told.to - exact.to <= 3, "{told:?} {exact:?}");
    // With nine the change is not told, though the class is.
    let (few, _) = record_of(9, 0, Some(&before));
    assert!(few.measured[0].interval.is_some() && few.measured[3].interval.is_none());
}

#[test]
fn a_record_of_few_answers_holds_no_small_figure() {
    let survey = survey();
    let (yes, no) = (sheet(&survey, &[("met", one("yes"))]), sheet(&survey, &[("met", one("no"))]));
    let mut filled = pile(&survey, (0..6).map(|_| yes.clone()));
    (0..2).for_each(|_| filled.type_in(no.clone()));
    let mut kept = filled.close(Seed(1)).unwrap();
    let results = kept.results(&survey);
    let record = record(&library().words, &survey, &results, None).unwrap();
    // It can be read back: the record's own lock lets it through.
    let text = ron::to_string(&record).unwrap();
    assert_eq!(ron::from_str::<SurveyRecord>(&text).unwrap(), record);
    let Answers::One { figures, .. } = &record.items[0].answers else { panic!("met is a single") };
    assert!(!figures.as_ref().is_some_and(|figures| figures.cells().contains(&Cell::Exactly(2))));
}
