//! The Clean Session kit: what gets onto a poster, and that every paper stands on what is in the packs.

use adal_qala::classroom::record::figures::{Cell, Figures};
use adal_qala::classroom::record::text::{ClassName, Note, Told};
use adal_qala::classroom::record::{RoundRecord, VoteRecord};
use adal_qala::classroom::report::kit::{KitPaper, Leaflet, POSTERS, SURVEYS, own_posters, sheet};
use adal_qala::content::builtin;
use adal_qala::content::ids::SurveyId;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::load;

fn told(text: &str) -> Told {
    Told::same(&Note::parse(text).unwrap())
}

/// A vote of two options, with the figures of its rounds.
fn vote(rounds: &[(u32, [Cell; 2], u32)]) -> VoteRecord {
    let round = |(people, cells, together): &(u32, [Cell; 2], u32)| RoundRecord {
        own: Some(Figures::new(*people, cells.to_vec(), *together).unwrap()),
        guess: None,
    };
    VoteRecord {
        question: told("What would you do?"),
        options: vec![told("not pay"), told("pay")],
        rounds: rounds.iter().map(round).collect(),
    }
}

#[test]
fn a_poster_says_what_more_than_half_have_said_in_the_end() {
    let class = ClassName::parse("9B").unwrap();
    let made = |vote| own_posters(&class, &[vote], &[]).into_iter().map(|it| (it.cell, it.people)).collect::<Vec<_>>();
    use Cell::{AtLeast, Exactly, Hidden};
    assert_eq!(made(vote(&[(27, [Exactly(19), Exactly(8)], 0)])), [(Exactly(19), 27)]);
    // The last round counts; half is not more than half.
    assert!(made(vote(&[(20, [Exactly(15), Exactly(5)], 0), (20, [Exactly(10), Exactly(10)], 0)])).is_empty());
    // What the door has put together stays together; nearly all are said as at least so many.
    assert!(made(vote(&[(20, [Hidden, Hidden], 0)])).is_empty());
    assert_eq!(made(vote(&[(20, [AtLeast(16), Hidden], 0)])), [(AtLeast(16), 20)]);
}

#[test]
fn every_paper_has_its_words_in_every_language() {
    let library = load(&[builtin::embedded()]).library.expect("the built-in pack has no errors");
    let surveys = SURVEYS.map(|name| KitPaper::Questionnaire(SurveyId::parse(name).unwrap()));
    let posters = (1..=POSTERS).map(KitPaper::Poster);
    let leaflets = Leaflet::ALL.map(KitPaper::Leaflet);
    let papers: Vec<_> =
        [KitPaper::Week, KitPaper::Cards].into_iter().chain(surveys).chain(posters).chain(leaflets).collect();
    for lang in Lang::ALL {
        for paper in &papers {
            let text = sheet(&library, lang, paper).unwrap_or_else(|| panic!("{paper:?}")).text();
            for name in ["clean-kit-", "survey-", "report-1424", "skill-", "law-edu", "evidence-"] {
                assert!(!text.contains(name), "{lang:?} {paper:?}: {name}");
            }
        }
    }
    // The die on paper is the die of the survey: four faces for the truth, one for "yes", one for "no".
    let sheet = sheet(&library, Lang::En, &papers[2]).unwrap().text();
    assert!(sheet.contains("At 1–4 tick what is true; at 5 tick “yes”; at 6 tick “no”"), "{sheet}");
}
