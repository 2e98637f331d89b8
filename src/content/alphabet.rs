//! The order of words in each language's own alphabet: ә after а, қ after к, і where Kazakh puts it.

use std::cell::RefCell;
use std::cmp::Ordering;

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;

use super::lang::Lang;

/// Compares two texts as a dictionary of the language does.
pub fn compare(lang: Lang, a: &str, b: &str) -> Ordering {
    thread_local! {
        static COLLATORS: RefCell<[Option<CollatorBorrowed<'static>>; 3]> = const { RefCell::new([None, None, None]) };
    }
    COLLATORS.with_borrow_mut(|collators| {
        let collator = &mut collators[lang.index()];
        if collator.is_none() {
            let locale = match lang {
                Lang::Kk => locale!("kk"),
                Lang::Ru => locale!("ru"),
                Lang::En | Lang::Pseudo => locale!("en"),
            };
            *collator = Collator::try_new(locale.into(), CollatorOptions::default()).ok();
        }
        collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_letters_stand_in_their_own_places() {
        let mut words = ["өзен", "әділет", "қала", "пара", "адал", "кезек", "ұпай", "ораза", "ғылым", "гүл"];
        words.sort_by(|a, b| compare(Lang::Kk, a, b));
        assert_eq!(words, ["адал", "әділет", "гүл", "ғылым", "кезек", "қала", "ораза", "өзен", "пара", "ұпай"]);
    }

    #[test]
    fn case_does_not_split_the_list() {
        let mut words = ["Яблоко", "ёлка", "Ель", "арбуз"];
        words.sort_by(|a, b| compare(Lang::Ru, a, b));
        assert_eq!(words, ["арбуз", "ёлка", "Ель", "Яблоко"]);
    }
}
