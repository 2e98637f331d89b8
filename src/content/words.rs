//! Words: what stands in `locales/`, spoken.
//!
//! [`Words`] answers for the interface ([`Words::ui`]), for a level ([`Words::level`]) and for a programme
//! ([`Words::programme`]). It never fails: what is missing in one language is said in the next, and what is missing in all
//! is shown by its name in ⟨angle brackets⟩. The files were checked before, so that only a broken pack gets that far.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;

use super::ids::{BeatId, LessonId, LevelId, ProgrammeId, SlotId, SurveyId};
use super::lang::Lang;
use super::numbers;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// What a message's placeables are filled with.
#[derive(Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// Nothing, to begin with.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.set(name, FluentValue::from(value.into()));
        self
    }

    /// A number: it chooses plurals, and is written as the language writes numbers.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: impl Into<i64>) -> Self {
        self.0.set(name, FluentValue::from(value.into()));
        self
    }
}

impl Args {
    /// A number that is given in thousandths, written with one digit behind the point at most.
    #[must_use]
    pub fn tenths(mut self, name: &'static str, thousandths: i64) -> Self {
        let tenths = (thousandths + 50 * thousandths.signum()) / 100;
        // A tenth of a small whole number prints as what it is.
        let tenths = i32::try_from(tenths).unwrap_or(i32::MAX);
        self.0.set(name, FluentValue::from(f64::from(tenths) / 10.0));
        self
    }
}

/// Whose words are meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Owner<'a> {
    /// The shared files: interface, cast, codex.
    Ui,
    /// A level's file.
    Level(&'a LevelId),
    /// A programme's file.
    Programme(&'a ProgrammeId),
    /// A survey's file.
    Survey(&'a SurveyId),
    /// A lesson's file.
    Lesson(&'a LessonId),
}

impl<'a> Owner<'a> {
    fn stem(self) -> Option<&'a str> {
        match self {
            Self::Ui => None,
            Self::Level(id) => Some(id.as_str()),
            Self::Programme(id) => Some(id.as_str()),
            Self::Survey(id) => Some(id.as_str()),
            Self::Lesson(id) => Some(id.as_str()),
        }
    }
}

/// A part of the frame of a written answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FramePart {
    /// Written text.
    Text(String),
    /// Where the pieces of a slot go.
    Slot(SlotId),
}

/// All words of a library.
pub struct Words {
    /// By [`Lang::index`].
    langs: [LangWords; 3],
}

/// The words of one language.
#[derive(Default)]
struct LangWords {
    shared: Arc<Vec<Arc<FluentResource>>>,
    ui: Voices,
    files: BTreeMap<String, Voices>,
}

/// A bundle that is put together when it first speaks, and its twin for tests.
#[derive(Default)]
struct Voices {
    own: Vec<Arc<FluentResource>>,
    plain: OnceLock<Bundle>,
    pseudo: OnceLock<Bundle>,
}

impl Words {
    /// Words from the shared files of each language, and from the files of levels and programmes by name.
    pub(super) fn new(
        mut shared: [Vec<Arc<FluentResource>>; 3],
        mut files: [BTreeMap<String, Vec<Arc<FluentResource>>>; 3],
    ) -> Self {
        let langs = std::array::from_fn(|at| LangWords {
            shared: Arc::new(std::mem::take(&mut shared[at])),
            ui: Voices::default(),
            files: std::mem::take(&mut files[at])
                .into_iter()
                .map(|(stem, own)| {
                    let voices = Voices { own, ..Voices::default() };
                    (stem, voices)
                })
                .collect(),
        });
        Self { langs }
    }

    /// A message of the shared files.
    pub fn ui(&self, lang: Lang, message: &str, attribute: Option<&str>, args: &Args) -> String {
        self.say(lang, Owner::Ui, message, attribute, args)
    }

    /// A message of a level.
    pub fn level(&self, lang: Lang, level: &LevelId, message: &str, attribute: Option<&str>, args: &Args) -> String {
        self.say(lang, Owner::Level(level), message, attribute, args)
    }

    /// A message of a programme.
    pub fn programme(
        &self,
        lang: Lang,
        programme: &ProgrammeId,
        message: &str,
        attribute: Option<&str>,
        args: &Args,
    ) -> String {
        self.say(lang, Owner::Programme(programme), message, attribute, args)
    }

    /// A message of a survey.
    pub fn survey(&self, lang: Lang, survey: &SurveyId, message: &str, attribute: Option<&str>, args: &Args) -> String {
        self.say(lang, Owner::Survey(survey), message, attribute, args)
    }

    /// A message of whomever, in this language or the next that has it.
    pub fn say(&self, lang: Lang, owner: Owner<'_>, message: &str, attribute: Option<&str>, args: &Args) -> String {
        for lang in fallbacks(lang) {
            let Some(bundle) = self.bundle(lang, owner) else {
                continue;
            };
            let Some(pattern) = find(bundle, message, attribute) else {
                continue;
            };
            let mut errors = Vec::new();
            return bundle.format_pattern(pattern, Some(&args.0), &mut errors).into_owned();
        }
        match attribute {
            Some(attribute) => format!("⟨{message}.{attribute}⟩"),
            None => format!("⟨{message}⟩"),
        }
    }

    /// Whether this very language has the message, or its attribute.
    pub fn has(&self, lang: Lang, owner: Owner<'_>, message: &str, attribute: Option<&str>) -> bool {
        self.bundle(lang, owner).is_some_and(|bundle| find(bundle, message, attribute).is_some())
    }

    /// The frame of a written beat: its text and slots in the order of that language.
    pub fn frame(&self, lang: Lang, level: &LevelId, beat: &BeatId) -> Vec<FramePart> {
        for lang in fallbacks(lang) {
            let Some(bundle) = self.bundle(lang, Owner::Level(level)) else {
                continue;
            };
            if let Some(pattern) = find(bundle, beat.as_str(), Some("frame")) {
                return frame_parts(bundle, pattern);
            }
        }
        vec![FramePart::Text(format!("⟨{beat}.frame⟩"))]
    }

    fn bundle(&self, lang: Lang, owner: Owner<'_>) -> Option<&Bundle> {
        let words = &self.langs[lang.index()];
        let voices = match owner.stem() {
            None => &words.ui,
            Some(stem) => words.files.get(stem)?,
        };
        let cell = if lang == Lang::Pseudo { &voices.pseudo } else { &voices.plain };
        Some(cell.get_or_init(|| bundle(lang, &words.shared, &voices.own)))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.langs.each_ref().map(|words| words.files.len());
        write!(f, "Words({counts:?})")
    }
}

/// The words of the findings themselves. They are part of the program, so that a broken pack can be told of.
pub fn of_diagnostics() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| {
        of_program([
            include_str!("../../locales/kk/diagnostics.ftl"),
            include_str!("../../locales/ru/diagnostics.ftl"),
            include_str!("../../locales/en/diagnostics.ftl"),
        ])
    });
    &WORDS
}

/// What organizers are told when something is wrong. They are part of the program too: no pack is needed for it.
pub fn of_trouble() -> &'static Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| {
        of_program([
            include_str!("../../locales/kk/trouble.ftl"),
            include_str!("../../locales/ru/trouble.ftl"),
            include_str!("../../locales/en/trouble.ftl"),
        ])
    });
    &WORDS
}

fn of_program(files: [&str; 3]) -> Words {
    let shared = files.map(|text| {
        let resource = FluentResource::try_new(text.to_owned());
        let resource = resource.unwrap_or_else(|(resource, _)| resource);
        vec![Arc::new(resource)]
    });
    Words::new(shared, Default::default())
}

/// The language itself, then those that stand in for it.
fn fallbacks(lang: Lang) -> impl Iterator<Item = Lang> {
    let others = Lang::ALL.into_iter().filter(move |other| *other != lang);
    std::iter::once(lang).chain(others)
}

fn bundle(lang: Lang, shared: &[Arc<FluentResource>], own: &[Arc<FluentResource>]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![lang.identifier()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(numbers::formatter(lang)));
    if lang == Lang::Pseudo {
        bundle.set_transform(Some(pseudo));
    }
    for resource in shared {
        // A name that two files give was told of; the first is kept.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    for resource in own {
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

fn find<'b>(bundle: &'b Bundle, message: &str, attribute: Option<&str>) -> Option<&'b ast::Pattern<&'b str>> {
    let message = bundle.get_message(message)?;
    match attribute {
        None => message.value(),
        Some(name) => message.get_attribute(name).map(|found| found.value()),
    }
}

fn frame_parts(bundle: &Bundle, pattern: &ast::Pattern<&str>) -> Vec<FramePart> {
    let mut parts: Vec<FramePart> = Vec::with_capacity(pattern.elements.len());
    for element in &pattern.elements {
        let slot = match element {
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => SlotId::parse(id.name),
            _ => None,
        };
        if let Some(slot) = slot {
            parts.push(FramePart::Slot(slot));
            continue;
        }
        let alone = ast::Pattern { elements: vec![element.clone()] };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(&alone, None, &mut errors).into_owned();
        match parts.last_mut() {
            Some(FramePart::Text(last)) => last.push_str(&text),
            _ => parts.push(FramePart::Text(text)),
        }
    }
    parts
}

/// English with accents, a good third longer: what overflows with it would overflow in Russian.
fn pseudo(text: &str) -> Cow<'_, str> {
    const VOWELS: [(char, char); 10] = [
        ('a', 'á'),
        ('e', 'é'),
        ('i', 'í'),
        ('o', 'ó'),
        ('u', 'ú'),
        ('A', 'Á'),
        ('E', 'É'),
        ('I', 'Í'),
        ('O', 'Ó'),
        ('U', 'Ú'),
    ];
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_target = false;
    let mut previous = ' ';
    for c in text.chars() {
        // The target of a link is a name, not text.
        in_target = (in_target && c != ')') || (previous == ']' && c == '(');
        previous = c;
        match VOWELS.iter().find(|(plain, _)| *plain == c) {
            Some((_, accented)) if !in_target => out.extend([*accented, *accented]),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(kk: &str, ru: &str, en: &str) -> Words {
        let shared = [kk, ru, en].map(|text| vec![Arc::new(FluentResource::try_new(text.to_owned()).unwrap())]);
        Words::new(shared, Default::default())
    }

    #[test]
    fn words_are_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }

    #[test]
    fn a_missing_message_is_said_in_the_next_language() {
        let words = words("a = бір", "b = два", "c = three");
        let none = Args::new();
        assert_eq!(words.ui(Lang::En, "a", None, &none), "бір");
        assert_eq!(words.ui(Lang::Kk, "b", None, &none), "два");
        assert_eq!(words.ui(Lang::Ru, "c", None, &none), "three");
        assert_eq!(words.ui(Lang::Ru, "d", Some("x"), &none), "⟨d.x⟩");
        assert!(!words.has(Lang::En, Owner::Ui, "a", None));
    }

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        let words = words("n = { $n }", "n = { $n }", "n = { $n }");
        let args = Args::new().number("n", 30_000);
        assert_eq!(words.ui(Lang::Kk, "n", None, &args), "30\u{a0}000");
        assert_eq!(words.ui(Lang::Ru, "n", None, &args), "30\u{a0}000");
        assert_eq!(words.ui(Lang::En, "n", None, &args), "30,000");
    }

    #[test]
    fn what_is_less_than_nought_has_a_minus() {
        let words = words("n = { $n }", "n = { $n }", "n = { $n }");
        let args = Args::new().number("n", -3);
        for lang in [Lang::Kk, Lang::Ru, Lang::En] {
            assert_eq!(words.ui(lang, "n", None, &args), "\u{2212}3");
        }
    }

    #[test]
    fn pseudo_is_a_third_longer() {
        let words = words("", "", "n = The [queue](term-queue) is open");
        let said = words.ui(Lang::Pseudo, "n", None, &Args::new());
        assert_eq!(said, "Théé [qúúééúúéé](term-queue) íís óópéén");
    }
}
