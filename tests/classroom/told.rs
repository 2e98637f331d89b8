//! What is said of results, and the surveys that ship.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::LazyLock;

use adal_qala::classroom::crowd::{Door, Round, Sealed, Topic, Withheld};
use adal_qala::classroom::game::{Game, GameAction, Reform};
use adal_qala::classroom::survey::figures::Interval;
use adal_qala::classroom::survey::judged::{Change, Measure, Said};
use adal_qala::classroom::survey::secret::estimate;
use adal_qala::classroom::told;
use adal_qala::classroom::vote::{Beside, Choice};
use adal_qala::content::builtin;
use adal_qala::content::ids::OptionId;
use adal_qala::content::lang::Lang;
use adal_qala::content::level::{Nature, Stance};
use adal_qala::content::library::{Library, load};
use adal_qala::content::survey::{ItemKind, Rated, Secret, Survey};
use adal_qala::content::words::Args;
use adal_qala::play::dice::Seed;

fn library() -> &'static Library {
    static READ: LazyLock<Library> = LazyLock::new(|| load(&[builtin::pack()]).library.unwrap());
    &READ
}

#[test]
fn results_are_told_in_three_languages() {
    let library = library();
    let words = &library.words;
    let show =
        |counts: &[u32]| Door::new().disclose(&Topic::new("t"), Round(1), &Sealed::of_room(counts.to_vec())).unwrap();
    let beside = |at_least| Beside { option: Choice(0), first: 360, second: 720, at_least };
    let forced = Secret::Forced { truth: 4, yes: 1, of: 6 };
    let by = |difference: Option<(i64, i64)>, said| Change {
        means: (4_100, 5_400),
        people: (24, 26),
        difference: difference.map(|(from, to)| Interval { at: (from + to) / 2, from, to }),
        said,
    };
    let mut out = String::new();
    for lang in Lang::ALL {
        let shown = show(&[14, 9, 4]);
        let mut line = |text: String| writeln!(out, "{}  {text}", lang.code()).unwrap();
        line(told::figure(words, lang, shown.figure(0)));
        line(told::figure(words, lang, shown.figure(1)));
        line(told::beneath(words, lang, &shown).unwrap());
        line(told::figure(words, lang, show(&[26, 1]).figure(0)));
        line(told::beneath(words, lang, &show(&[10, 10, 1])).unwrap());
        for why in [Withheld::TooFew, Withheld::Overlaps, Withheld::FewChanged, Withheld::OtherWay] {
            line(told::withheld(words, lang, why));
        }
        line(told::gap(words, lang, &beside(false)));
        line(told::gap(words, lang, &beside(true)));
        line(told::shift(words, lang, &beside(false)));
        for (yes, people) in [(40, 120), (9, 24), (3, 24), (1, 4)] {
            line(told::estimate(words, lang, estimate(forced, yes, people).as_ref()));
        }
        line(told::change(words, lang, Measure::Hits, &by(Some((400, 2_160)), Said::Rose)));
        line(told::change(words, lang, Measure::FalseAlarms, &by(Some((-1_250, -310)), Said::Fell)));
        line(told::change(words, lang, Measure::Points, &by(Some((-300, 900)), Said::Unclear)));
        line(told::change(words, lang, Measure::Hits, &by(None, Said::TooFew)));
    }
    insta::assert_snapshot!(out);
}

#[test]
fn the_experiment_is_told_beside_what_is_published() {
    let words = &library().words;
    let mut out = String::new();
    for lang in Lang::ALL {
        let mut door = Door::new();
        let mut game = Game::new("e", &[], Seed(1));
        let mut play = |clients, officials| {
            game.apply(&GameAction::Tally { clients, officials }, &mut door).unwrap();
            let played = game.apply(&GameAction::Close, &mut door).unwrap().unwrap();
            let _ = game.apply(&GameAction::Again(Reform::FourEyes), &mut door);
            told::played(words, lang, &played)
        };
        let (first, second) = (play([6, 9], [9, 6, 0]), play([9, 6], [1, 1, 13]));
        for line in first.into_iter().chain(second).chain(told::published(words, lang)) {
            writeln!(out, "{}  {line}", lang.code()).unwrap();
        }
    }
    insta::assert_snapshot!(out);
}

#[test]
fn the_surveys_that_ship() {
    let library = library();
    let names: Vec<&str> = library.surveys.keys().map(|id| id.as_str()).collect();
    assert_eq!(names, ["after-exam", "clean-session", "dormitory", "exit-ticket", "sjt-a", "sjt-b"]);
    for survey in library.surveys.values() {
        for lang in Lang::ALL {
            for item in &survey.items {
                let said = library.words.survey(lang, &survey.id, item.id.as_str(), None, &Args::new());
                assert!(!said.contains('⟨'), "{said}");
            }
        }
    }
}

/// What a form is made of: the nature of each situation, and the stances in it.
fn shape(survey: &Survey) -> Vec<(Nature, BTreeMap<Stance, u8>)> {
    let judged = survey.items.iter().map(|item| match &item.kind {
        ItemKind::Judge { nature, options } => {
            (*nature, options.iter().map(|(_, rated)| (rated.stance, rated.worth)).collect())
        }
        other => panic!("{other:?}"),
    });
    judged.collect()
}

#[test]
fn the_two_forms_are_parallel_item_by_item() {
    let library = library();
    let (a, b) = (library.survey("sjt-a").unwrap(), library.survey("sjt-b").unwrap());
    assert_eq!(shape(a), shape(b));
    assert_eq!((a.items.len(), a.clean_of_judged()), (12, (4, 12)));
    let cases = |survey: &Survey| survey.items.iter().map(|item| item.id.clone()).collect::<BTreeSet<_>>();
    assert!(cases(a).is_disjoint(&cases(b)));
}

/// The options of a situation.
type Options = [(OptionId, Rated)];

/// Nobody gets the points by always choosing the same place, nor by suspecting or trusting everything.
#[test]
fn no_trick_does_well_in_the_test() {
    let library = library();
    for name in ["sjt-a", "sjt-b"] {
        let survey = library.survey(name).unwrap();
        let points = |choose: &dyn Fn(&Options) -> u8| -> u32 {
            let judged = survey.items.iter().filter_map(|item| match &item.kind {
                ItemKind::Judge { options, .. } => Some(u32::from(choose(options))),
                _ => None,
            });
            judged.sum()
        };
        let by_stance = |stance: Stance| {
            points(&|options| options.iter().find(|(_, rated)| rated.stance == stance).unwrap().1.worth)
        };
        assert_eq!(points(&|options| options.iter().map(|(_, rated)| rated.worth).max().unwrap()), 36);
        for at in 0..4 {
            let place = points(&|options| options[at].1.worth);
            assert!(place <= 25, "{name}: always choosing place {at} gives {place}");
        }
        for stance in [Stance::Accept, Stance::Question, Stance::Refuse, Stance::Report] {
            assert!(by_stance(stance) <= 24, "{name}: {stance:?} gives {}", by_stance(stance));
        }
    }
}

/// Every sentence of the page on what is kept is there in every language, and as many as there are promises.
#[test]
fn the_page_on_what_is_kept_is_whole() {
    let library = library();
    for part in [
        "title",
        "counts",
        "no-name",
        "apart",
        "scores",
        "five",
        "results",
        "words",
        "skip",
        "until-close",
        "handed-in",
        "not-a-report",
    ] {
        for lang in Lang::ALL {
            let said = library.words.ui(lang, &format!("survey-kept-{part}"), None, &Args::new());
            assert!(!said.contains('⟨'), "{said}");
        }
    }
}
