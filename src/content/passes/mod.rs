//! The checks: one file each, listed in `run`.
//!
//! A pass reads the [`Scope`] and adds findings. It trusts what the readers have told already: where a part of a file could
//! not be read, it keeps silent about that part.

mod fairness;
mod fluent_references;
mod frames;
mod glyphs;
mod graph;
mod lengths;
pub mod lessons;
mod links;
mod messages;
mod names;
mod packs;
mod places;
mod prevalence;
mod questions;
mod references;
mod reforms;
mod rounds;
mod shared;
mod spelling;
mod spots;
mod state;
mod stations;
mod surveys;
pub(super) mod wanted;

use std::collections::{BTreeMap, HashMap};

use super::diagnostic::Diagnostic;
use super::ftl::{Entry, FtlFile, Text};
use super::ids::{CodexId, LevelId};
use super::lang::Lang;
use super::level::Tier;
use super::load::Drafts;
use super::parallel;
use super::read::codex::CodexEntry;
use super::read::level::LevelDraft;
use super::read::programme::ProgrammeDraft;
use wanted::Wanted;

/// Checks of one level.
const LEVEL: &[fn(&Scope<'_>, &LevelDraft, &mut Vec<Diagnostic>)] = &[
    graph::check,
    references::check_level,
    state::check,
    fairness::check_level,
    prevalence::check,
    frames::check,
    spots::check,
];

/// Checks of one programme.
const PROGRAMME: &[fn(&Scope<'_>, &ProgrammeDraft, &mut Vec<Diagnostic>)] =
    &[references::check_programme, fairness::check_programme];

/// Checks of every text, whoever it belongs to.
const TEXT: &[fn(&Scope<'_>, &TextAt<'_>, &mut Vec<Diagnostic>)] =
    &[spelling::check, glyphs::check, links::check, lengths::check, fluent_references::check];

/// Checks of all packs together.
const PACKS: &[fn(&Scope<'_>, &mut Vec<Diagnostic>)] = &[
    packs::check,
    names::check,
    references::check_codex,
    reforms::check,
    questions::check,
    stations::check,
    rounds::check,
    fairness::check_packs,
    places::check,
];

/// Everything that was read, with what the passes look up often.
pub struct Scope<'a> {
    /// Everything that was read.
    pub drafts: &'a Drafts,
    /// The codex, if there is one.
    pub codex: Option<BTreeMap<&'a CodexId, &'a CodexEntry>>,
    /// The programmes of each level.
    pub homes: BTreeMap<&'a LevelId, Vec<&'a ProgrammeDraft>>,
    /// Shared messages by language and name.
    pub shared: [HashMap<&'a str, &'a Entry>; 3],
    /// Shared terms by language and name.
    pub terms: [HashMap<&'a str, &'a Entry>; 3],
}

/// A text and whose it is.
pub struct TextAt<'a> {
    /// Its file.
    pub file: &'a FtlFile,
    /// The message or term.
    pub message: &'a str,
    /// The attribute.
    pub attribute: Option<&'a str>,
    /// The text.
    pub text: &'a Text,
    /// For whom it is, in levels and programmes.
    pub tier: Option<Tier>,
    /// How long it may be, in characters.
    pub budget: Option<usize>,
}

impl TextAt<'_> {
    /// Its name as authors write it: `offer` or `offer.pay`.
    pub fn name(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.to_owned(),
        }
    }
}

/// All checks.
pub(super) fn run(drafts: &Drafts, found: &mut Vec<Diagnostic>) {
    let scope = Scope::new(drafts);
    let levels: Vec<&LevelDraft> = drafts.levels.values().collect();
    for mut own in parallel::map(&levels, |draft| level(&scope, draft)) {
        found.append(&mut own);
    }
    for draft in drafts.programmes.values() {
        for pass in PROGRAMME {
            pass(&scope, draft, found);
        }
        let id = draft.programme.id.as_str();
        let at = drafts.programme_packs.get(&draft.programme.id);
        let wanted = wanted::of_programme(draft);
        words(&scope, id, at, draft.programme.tier, &wanted, found);
    }
    for draft in drafts.surveys.values() {
        surveys::check(&scope, draft, found);
        let wanted = wanted::of_survey(draft);
        let at = drafts.survey_packs.get(&draft.survey.id);
        words(&scope, draft.survey.id.as_str(), at, draft.survey.tier, &wanted, found);
    }
    for (id, draft) in &drafts.lessons {
        lessons::check(&scope, draft, found);
        // Whoever gives a lesson reads its words aloud or to themselves, whatever the age of the class.
        words(&scope, id.as_str(), drafts.lesson_packs.get(id), Tier::Staff, &wanted::of_lesson(draft), found);
    }
    shared::check(&scope, found);
    let books = wanted::of_books(drafts);
    let files: Vec<&FtlFile> = drafts.packs.iter().flat_map(|pack| pack.shared.values().flatten().flatten()).collect();
    let texts_of = |file: &&FtlFile| {
        let mut own = Vec::new();
        texts(&scope, file, None, &books, &mut own);
        own
    };
    for mut own in parallel::map(&files, texts_of) {
        found.append(&mut own);
    }
    for pass in PACKS {
        pass(&scope, found);
    }
}

fn level(scope: &Scope<'_>, draft: &LevelDraft) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for pass in LEVEL {
        pass(scope, draft, &mut found);
    }
    let id = &draft.level.id;
    let at = scope.drafts.level_packs.get(id);
    let wanted = wanted::of_level(draft);
    words(scope, id.as_str(), at, draft.level.tier, &wanted, &mut found);
    found
}

/// The words of a level, programme, lesson or survey.
fn words(
    scope: &Scope<'_>,
    stem: &str,
    pack: Option<&usize>,
    tier: Tier,
    wanted: &Wanted,
    found: &mut Vec<Diagnostic>,
) {
    const NONE: [Option<FtlFile>; 3] = [None, None, None];
    let files = scope.drafts.words.get(stem).unwrap_or(&NONE);
    let languages: &[Lang] = pack.map_or(&Lang::ALL, |at| &scope.drafts.packs[*at].languages);
    if scope.drafts.unread.contains(stem) {
        return;
    }
    messages::check(stem, files, languages, wanted, found);
    for file in files.iter().flatten() {
        texts(scope, file, Some(tier), wanted, found);
    }
}

/// The checks of every text of a file.
fn texts(scope: &Scope<'_>, file: &FtlFile, tier: Option<Tier>, wanted: &Wanted, found: &mut Vec<Diagnostic>) {
    for (message, entry) in file.messages.iter().chain(&file.terms) {
        let values = entry.value.iter().map(|text| (None, text));
        let attributes = entry.attributes.iter().map(|(name, text)| (Some(name.as_str()), text));
        for (attribute, text) in values.chain(attributes) {
            let at = TextAt { file, message, attribute, text, tier, budget: wanted.budget(message, attribute) };
            for pass in TEXT {
                pass(scope, &at, found);
            }
        }
    }
}

impl<'a> Scope<'a> {
    fn new(drafts: &'a Drafts) -> Self {
        let mut homes: BTreeMap<&LevelId, Vec<&ProgrammeDraft>> = BTreeMap::new();
        for draft in drafts.programmes.values() {
            for level in &draft.programme.levels {
                homes.entry(level).or_default().push(draft);
            }
        }
        let mut shared: [HashMap<&str, &Entry>; 3] = Default::default();
        let mut terms: [HashMap<&str, &Entry>; 3] = Default::default();
        for pack in &drafts.packs {
            for file in pack.shared.values().flatten().flatten() {
                let at = file.lang.index();
                shared[at].extend(file.messages.iter().map(|(id, e)| (id.as_str(), e)));
                terms[at].extend(file.terms.iter().map(|(id, e)| (id.as_str(), e)));
            }
        }
        let codex = (!drafts.codex.is_empty()).then(|| {
            drafts.codex.iter().flat_map(|draft| draft.entries.iter().map(|(id, entry)| (id, entry))).collect()
        });
        Self { drafts, codex, homes, shared, terms }
    }

    /// The words of a level or programme in one language.
    pub fn words(&self, stem: &str, lang: Lang) -> Option<&'a FtlFile> {
        self.drafts.words.get(stem)?[lang.index()].as_ref()
    }
}
