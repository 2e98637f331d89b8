//! Role cards on paper: enough of them, boxes for each role and play, and points as the rules give them.

use adal_qala::classroom::report::roles::{MOST, Readers, sheet};
use adal_qala::classroom::report::sheet::{Block, CutCard, ON_A_PAGE, Sheet};
use adal_qala::classroom::report::{html, pdf};
use adal_qala::content::builtin;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::load;

fn cards(sheet: &Sheet) -> Vec<&CutCard> {
    let mut found = Vec::new();
    for block in &sheet.blocks {
        if let Block::Cards(cards) = block {
            found.extend(cards);
        }
    }
    found
}

#[test]
fn there_is_a_card_for_everybody_in_both_plays() {
    let library = load(&[builtin::embedded()]).library.unwrap();
    for pupils in [0, 2, 5, 24, 31, 32, MOST, MOST + 1] {
        let sheet = sheet(&library.words, Lang::En, Readers::Pupils, pupils);
        let all = cards(&sheet);
        for (title, needed) in [("Applicant", pupils.min(MOST) / 2), ("Clerk", pupils.min(MOST).div_ceil(2))] {
            for play in ["Game 1", "Game 2"] {
                let is_of = |card: &&&CutCard| card.title.starts_with(title) && card.title.ends_with(play);
                let count = all.iter().filter(is_of).count();
                assert!(count >= needed && count < needed + ON_A_PAGE + 1, "{pupils}: {count} of {title}, {play}");
            }
        }
    }
}

#[test]
fn each_card_has_the_choices_of_its_role_and_play_in_every_language() {
    let library = load(&[builtin::embedded()]).library.unwrap();
    for lang in Lang::ALL {
        let sheet = sheet(&library.words, lang, Readers::Adults, 12);
        let boxes: Vec<usize> = cards(&sheet).iter().step_by(ON_A_PAGE).map(|card| card.boxes.len()).collect();
        // Waiting or offering; with leniency telling as well; and three for whoever decides.
        assert_eq!(boxes, [2, 3, 3, 3], "{lang:?}");
        let text = sheet.text();
        assert!(!text.contains("roles-") && !text.contains("experiment-") && !text.contains('⟨'), "{text}");
        assert_eq!(html::page(&sheet).matches("class=\"card\"").count(), 4 * ON_A_PAGE);
        assert!(pdf::page(&library.words, &sheet).starts_with(b"%PDF"));
    }
    let say = |readers| sheet(&library.words, Lang::Kk, readers, 12).text();
    assert!(say(Readers::Pupils).contains("Не істейсің?") && say(Readers::Adults).contains("Не істейсіз?"));
}

#[test]
fn the_sheet_to_count_on_has_the_points_of_the_rules() {
    let library = load(&[builtin::embedded()]).library.unwrap();
    let text = sheet(&library.words, Lang::En, Readers::Pupils, 24).text();
    // Who offers and is found out loses the bribe and six; a favour is worth four to each, and costs those who wait eight.
    for row in ["it came out | 0 | 2 | 10 |", "did not come out | 14 | 14 | 2 |", "who offered told | 10 | 2 | 10 |"] {
        assert!(text.contains(row), "{row}\n{text}");
    }
}
