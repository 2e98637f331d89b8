//! The words of the pages: messages of Fluent, handed over as JSON in all three languages.
//!
//! What stands in placeables is filled in by the page: `{ $n }` arrives there as `{n}`. An attribute arrives as
//! `message.attribute`; the page takes `.polite` where the class is spoken to as adults.

use std::collections::BTreeMap;

use serde::Serialize;

use super::room::nick::{ADJECTIVES, ANIMALS, Nick};
use crate::content::lang::Lang;
use crate::content::words::{Args, Owner, Words};

/// Messages of the phone's page.
pub const PHONE: &[&str] = &[
    "phone-title",
    "phone-lang",
    "phone-code",
    "phone-code-help",
    "phone-join",
    "phone-you-are",
    "phone-wait",
    "phone-blank",
    "phone-offline",
    "phone-wrong-code",
    "phone-later",
    "phone-door-closed",
    "phone-full",
    "phone-lost-seat",
    "phone-busy",
    "phone-not-taken",
    "phone-sending",
    "phone-send",
    "phone-change",
    "phone-chosen",
    "phone-choose-both",
    "phone-see-screen",
    "phone-watch",
    "phone-decided",
    "phone-decide",
    "phone-decide-again",
    "phone-rule-now",
    "phone-buzz",
    "phone-buzzed",
    "phone-buzz-wait",
    "phone-turn-mine",
    "phone-turn-other",
    "phone-turn-out",
    "phone-team",
    "phone-team-is",
    "phone-letters-left",
    "phone-back",
    "phone-next",
    "phone-item",
    "phone-private",
    "vote-own",
    "vote-guess",
    "vote-received",
    "vote-changeable",
    "vote-secret",
    "vote-frozen",
    "vote-closed",
    "vote-next-question",
    "vote-again",
    "survey-kept-title",
    "survey-kept-counts",
    "survey-kept-no-name",
    "survey-kept-apart",
    "survey-kept-five",
    "survey-kept-results",
    "survey-kept-words",
    "survey-kept-skip",
    "survey-kept-until-close",
    "survey-kept-handed-in",
    "survey-kept-not-a-report",
    "survey-pass-over",
    "survey-hand-in",
    "survey-handed-in",
    "survey-secret-about",
    "survey-secret-throw",
    "survey-secret-truth",
    "survey-secret-say-yes",
    "survey-secret-say-no",
    "survey-secret-other",
    "experiment-title",
    "experiment-role-client",
    "experiment-role-official",
    "experiment-client-wait",
    "experiment-client-offer",
    "experiment-client-tell",
    "experiment-official-take",
    "experiment-official-refuse",
    "experiment-official-report",
    "experiment-rules",
    "experiment-end-waited",
    "experiment-end-refused",
    "experiment-end-reported",
    "experiment-end-told",
    "experiment-end-discovered",
    "experiment-end-favour",
    "experiment-end-lost",
    "experiment-points",
    "experiment-reform-leniency",
    "experiment-reform-four-eyes",
    "experiment-reform-rotation",
];

/// Messages of the teacher's page.
pub const TEACHER: &[&str] = &[
    "phone-lang",
    "phone-offline",
    "phone-later",
    "phone-busy",
    "teacher-title",
    "teacher-pin",
    "teacher-unlock",
    "teacher-wrong-pin",
    "teacher-pin-closed",
    "teacher-full",
    "teacher-step",
    "teacher-next-step",
    "teacher-left",
    "teacher-over",
    "teacher-lesson-left",
    "teacher-paused",
    "teacher-prompts",
    "teacher-code",
    "teacher-people",
    "teacher-done",
    "teacher-away",
    "teacher-not-yet",
    "teacher-remove",
    "teacher-remove-sure",
    "cards-phone",
    "cards-phone-about",
    "cards-phone-send",
    "cards-phone-sending",
    "cards-phone-sent",
    "cards-phone-not",
    "teacher-wish-next",
    "teacher-wish-back",
    "teacher-wish-extend",
    "teacher-wish-blank",
    "teacher-wish-unblank",
    "teacher-wish-freeze",
    "teacher-wish-thaw",
    "teacher-wish-close",
    "teacher-wish-reveal",
    "teacher-wish-again",
    "teacher-wish-close-door",
    "teacher-wish-open-door",
];

/// Messages of a juror's page.
pub const JURY: &[&str] = &[
    "phone-lang",
    "phone-offline",
    "phone-later",
    "phone-busy",
    "jury-title",
    "jury-code",
    "jury-code-help",
    "jury-join",
    "jury-wrong-code",
    "jury-shut",
    "jury-lost",
    "jury-wait",
    "jury-ask",
    "jury-ask-about",
    "jury-own-school",
    "jury-school",
    "jury-whole-school",
    "jury-declared",
    "jury-declare",
    "jury-declare-sure",
    "jury-none",
    "jury-conflicts",
    "jury-done-of",
    "jury-given",
    "jury-not-yet",
    "jury-draft",
    "jury-no-own-school",
    "jury-no-interest",
    "jury-no-soon",
    "jury-no-closed",
    "jury-no-never",
    "jury-points",
    "jury-less",
    "jury-more",
    "jury-sum",
    "jury-all-lines",
    "jury-hand-in",
    "jury-change",
    "jury-sending",
    "jury-handed-in",
    "jury-back",
    "jury-private",
];

/// Attributes that a message may have.
const ATTRIBUTES: [&str; 1] = ["polite"];

/// What placeables are filled with: their own names, for the page to fill.
const PLACEABLES: [&str; 5] = ["n", "of", "points", "harm", "name"];

#[derive(Serialize)]
struct Page {
    /// Messages and attributes. They are the same in all languages, and half as long as what is said.
    keys: Vec<String>,
    languages: BTreeMap<&'static str, Language>,
}

#[derive(Serialize)]
struct Language {
    name: &'static str,
    adjectives: Vec<String>,
    animals: Vec<String>,
    /// In the order of the keys; none where the page takes the plain one.
    say: Vec<Option<String>>,
}

/// The words of these messages, as JSON that may stand in a page.
pub fn json(words: &Words, messages: &[&str]) -> String {
    let keys: Vec<Key<'_>> = messages.iter().flat_map(|message| keys_of(words, message)).collect();
    let languages = Lang::ALL.into_iter().map(|lang| (lang.code(), language(words, lang, &keys)));
    let page = Page { languages: languages.collect(), keys: keys.iter().map(Key::name).collect() };
    // `<` alone could end the element that the words stand in.
    serde_json::to_string(&page).unwrap_or_default().replace('<', "\\u003c")
}

/// A made-up name in a language.
pub fn nick(words: &Words, lang: Lang, nick: Nick) -> String {
    let of = |message, place: u8| list(words, lang, message).get(usize::from(place)).cloned().unwrap_or_default();
    format!("{} {}", of("phone-adjectives", nick.adjective), of("phone-animals", nick.animal))
}

/// A message, or its attribute.
struct Key<'m> {
    message: &'m str,
    attribute: Option<&'static str>,
}

impl Key<'_> {
    fn name(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.to_owned(),
        }
    }

    /// What it says in a language, with placeables that stand for themselves.
    fn said(&self, words: &Words, lang: Lang) -> String {
        let args = PLACEABLES.iter().fold(Args::new(), |args, name| args.text(name, format!("{{{name}}}")));
        words.ui(lang, self.message, self.attribute, &args)
    }
}

/// A message and those of its attributes that some language has.
fn keys_of<'m>(words: &Words, message: &'m str) -> Vec<Key<'m>> {
    let has = |attribute: &str| Lang::ALL.iter().any(|lang| words.has(*lang, Owner::Ui, message, Some(attribute)));
    let attributes = ATTRIBUTES.into_iter().filter(|attribute| has(attribute)).map(Some);
    [None].into_iter().chain(attributes).map(|attribute| Key { message, attribute }).collect()
}

fn language(words: &Words, lang: Lang, keys: &[Key<'_>]) -> Language {
    let say = keys.iter().map(|key| match key.attribute {
        None => Some(key.said(words, lang)),
        // The page takes the plain one where there is no other.
        Some(attribute) => words
            .has(lang, Owner::Ui, key.message, Some(attribute))
            .then(|| key.said(words, lang))
            .filter(|other| *other != Key { attribute: None, ..*key }.said(words, lang)),
    });
    let (adjectives, animals) = (list(words, lang, "phone-adjectives"), list(words, lang, "phone-animals"));
    debug_assert!(adjectives.len() == usize::from(ADJECTIVES) && animals.len() == usize::from(ANIMALS));
    Language { name: lang.own_name(), adjectives, animals, say: say.collect() }
}

fn list(words: &Words, lang: Lang, message: &str) -> Vec<String> {
    words.ui(lang, message, None, &Args::new()).split(',').map(|word| word.trim().to_owned()).collect()
}
