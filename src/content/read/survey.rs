//! A survey's file.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::names::{LETTERS, NATURES, STANCES, TIERS};
use super::{Reader, Use, What};
use crate::content::decode::Fields;
use crate::content::diagnostic::{Code, Severity};
use crate::content::ids::{FactId, ItemId, OptionId, SurveyId};
use crate::content::level::{Nature, Tier};
use crate::content::limits::{MAX_OPEN_ANSWER, MAX_SURVEY_ITEMS, MAX_SURVEY_OPTIONS};
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::{Source, Span};
use crate::content::survey::{Form, Item, ItemKind, MAX_WORTH, Rated, Secret, Survey, When};
use crate::content::{diagnostic::Diagnostic, survey::Letter};

/// A survey as it was read.
#[derive(Clone, Debug)]
pub struct SurveyDraft {
    /// The survey.
    pub survey: Survey,
    /// Whether something in it could not be read.
    pub flawed: bool,
    /// The file.
    pub source: Arc<Source>,
    /// The name `Survey` at the top.
    pub head: Span,
    /// Where the items stand: those that were read, in their order.
    pub items: Vec<ItemMarks>,
    /// Items that could not be read: their words are not judged.
    pub broken: Vec<String>,
    /// Where the other form is named.
    pub twin: Option<Span>,
    /// Everything that stands elsewhere.
    pub uses: Vec<Use>,
}

/// Where the parts of an item stand.
#[derive(Clone, Debug)]
pub struct ItemMarks {
    /// Its name.
    pub key: Span,
    /// The item that `when` names.
    pub when: Option<Span>,
    /// The options that `when` names.
    pub when_options: Vec<Span>,
    /// `secret`.
    pub secret: Option<Span>,
}

/// Reads a survey.
pub fn read(source: &Arc<Source>, id: SurveyId, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<SurveyDraft> {
    let mut reader = Reader::new(source);
    let draft = reader.survey(id, tree);
    let flawed = reader.d.found.iter().any(|finding| finding.severity == Severity::Error);
    found.append(&mut reader.d.found);
    let mut draft = draft?;
    draft.flawed = flawed;
    draft.uses = reader.uses;
    Some(draft)
}

impl Reader {
    fn survey(&mut self, id: SurveyId, tree: &Node) -> Option<SurveyDraft> {
        let mut f = self.d.fields(tree, "Survey")?;
        let head = f.head();
        let tier = f.required(&mut self.d, "tier");
        let tier = tier.and_then(|node| self.d.name(node, TIERS)).unwrap_or(Tier::Student);
        let minutes = f.required(&mut self.d, "minutes");
        let minutes = minutes.and_then(|node| self.d.count(node, 1, 60)).unwrap_or(1);
        let form_node = f.optional("form");
        let form = form_node.and_then(|node| self.form(node));
        let facts = f.optional("facts");
        let facts = self.used_list(facts, FactId::parse, What::Fact);
        let items_node = f.required(&mut self.d, "items");
        let (items, marks, broken) = items_node.map_or_else(Default::default, |node| self.survey_items(node));
        f.finish(&mut self.d);
        Some(SurveyDraft {
            survey: Survey { id, tier, minutes, form: form.as_ref().map(|(form, _)| form.clone()), facts, items },
            flawed: false,
            source: Arc::clone(&self.d.source),
            head,
            items: marks,
            broken,
            twin: form.map(|(_, span)| span),
            uses: Vec::new(),
        })
    }

    fn form(&mut self, node: &Node) -> Option<(Form, Span)> {
        let mut f = self.d.fields(node, "Form")?;
        let letter: Option<Letter> = f.required(&mut self.d, "letter").and_then(|node| self.d.name(node, LETTERS));
        let twin_node = f.required(&mut self.d, "twin");
        let twin = twin_node.and_then(|node| self.d.id(node, SurveyId::parse));
        f.finish(&mut self.d);
        Some((Form { letter: letter?, twin: twin? }, twin_node?.span))
    }

    fn survey_items(&mut self, node: &Node) -> (Vec<Item>, Vec<ItemMarks>, Vec<String>) {
        let (mut items, mut marks, mut broken) = (Vec::new(), Vec::new(), Vec::new());
        let Some(entries) = self.d.map(node, ItemId::parse) else {
            return (items, marks, broken);
        };
        self.not_empty(entries.len(), node, "what-items");
        self.at_most_here(entries.len(), MAX_SURVEY_ITEMS, node);
        for (id, key, node) in entries.into_iter().take(MAX_SURVEY_ITEMS) {
            let before = self.d.found.len();
            match self.survey_item(&id, key, node) {
                Some((item, mark)) if self.d.found.len() == before => {
                    items.push(item);
                    marks.push(mark);
                }
                _ => broken.push(id.as_str().to_owned()),
            }
        }
        (items, marks, broken)
    }

    fn survey_item(&mut self, id: &ItemId, key: Span, node: &Node) -> Option<(Item, ItemMarks)> {
        const KINDS: [&str; 6] = ["Single", "Many", "Scale", "Matrix", "Open", "Judge"];
        let (text, span) = match &node.kind {
            Kind::Struct { name: Some(n), .. } | Kind::Tuple { name: Some(n), .. } => (n.text.as_str(), n.span),
            Kind::Name(text) => (text.as_str(), node.span),
            _ => {
                self.d.wrong_kind(node, "kind-item");
                return None;
            }
        };
        let Some(kind) = KINDS.into_iter().find(|kind| *kind == text) else {
            self.d.unknown_name(text, span, KINDS.into_iter());
            return None;
        };
        let mut f = self.d.fields(node, kind)?;
        let when = f.optional("when").and_then(|node| self.when(node));
        let facts = f.optional("facts");
        self.used_list(facts, FactId::parse, What::Fact);
        let secret_node = if kind == "Single" { f.optional("secret") } else { None };
        let kind = match kind {
            "Single" => {
                let options = self.survey_options(&mut f, "options", 2);
                let secret = secret_node.map(|node| self.secret(node));
                Some(ItemKind::Single { options: options?, secret: secret.flatten() })
            }
            "Many" => self.survey_options(&mut f, "options", 2).map(|options| ItemKind::Many { options }),
            "Scale" => {
                let to = f.required(&mut self.d, "to").and_then(|node| self.d.count(node, 3, 10));
                to.map(|to| ItemKind::Scale { to })
            }
            "Matrix" => {
                let (rows, columns) =
                    (self.survey_options(&mut f, "rows", 1), self.survey_options(&mut f, "columns", 2));
                rows.zip(columns).map(|(rows, columns)| ItemKind::Matrix { rows, columns })
            }
            "Open" => {
                let longest = f.required(&mut self.d, "longest");
                let longest = longest.and_then(|node| self.d.int(node, 20, i64::from(MAX_OPEN_ANSWER)));
                longest.and_then(|value| u16::try_from(value).ok()).map(|longest| ItemKind::Open { longest })
            }
            _ => self.situation(&mut f, key),
        };
        f.finish(&mut self.d);
        let (when, (when_span, when_options)) = match when {
            Some((when, span, options)) => (Some(when), (Some(span), options)),
            None => (None, (None, Vec::new())),
        };
        let secret = secret_node.map(|node| self.d.head(node));
        let marks = ItemMarks { key, when: when_span, when_options, secret };
        Some((Item { id: id.clone(), when, kind: kind? }, marks))
    }

    /// `Chose("item", ["option", …])`.
    fn when(&mut self, node: &Node) -> Option<(When, Span, Vec<Span>)> {
        if let Kind::Tuple { name: Some(name), .. } = &node.kind
            && name.text != "Chose"
        {
            self.d.unknown_name(&name.text, name.span, ["Chose"].into_iter());
            return None;
        }
        let [item, options] = self.d.tuple(node, 2)? else { return None };
        let id = self.d.id(item, ItemId::parse)?;
        let list = self.d.list(options)?;
        self.not_empty(list.len(), options, "what-options");
        let read: Vec<_> =
            list.iter().filter_map(|node| Some((self.d.id(node, OptionId::parse)?, node.span))).collect();
        let (options, spans) = read.into_iter().unzip();
        Some((When { item: id, options }, item.span, spans))
    }

    fn survey_options(&mut self, f: &mut Fields<'_>, name: &'static str, least: usize) -> Option<Vec<OptionId>> {
        let node = f.required(&mut self.d, name)?;
        let list = self.d.list(node)?;
        self.not_empty(list.len(), node, "what-options");
        self.at_most_here(list.len(), MAX_SURVEY_OPTIONS, node);
        let mut seen: BTreeSet<OptionId> = BTreeSet::new();
        let mut options = Vec::new();
        for item in list {
            let Some(id) = self.d.id(item, OptionId::parse) else { continue };
            if seen.insert(id.clone()) {
                options.push(id);
            } else {
                let finding = self.d.finding(Code::Duplicate, item.span).text("name", id.as_str());
                self.d.tell(finding);
            }
        }
        self.at_least(options.len(), least, node);
        Some(options)
    }

    fn situation(&mut self, f: &mut Fields<'_>, key: Span) -> Option<ItemKind> {
        let nature = f.required(&mut self.d, "nature").and_then(|node| self.d.name(node, NATURES));
        let node = f.required(&mut self.d, "options")?;
        let entries = self.d.map(node, OptionId::parse)?;
        self.at_most_here(entries.len(), MAX_SURVEY_OPTIONS, node);
        let mut options = Vec::new();
        for (id, _, node) in entries {
            let Some(mut f) = self.d.fields(node, "Rated") else { continue };
            let stance = f.required(&mut self.d, "stance").and_then(|node| self.d.name(node, STANCES));
            let worth = f.required(&mut self.d, "worth").and_then(|node| self.d.count(node, 0, MAX_WORTH));
            f.finish(&mut self.d);
            if let (Some(stance), Some(worth)) = (stance, worth) {
                options.push((id, Rated { stance, worth }));
            }
        }
        self.at_least(options.len(), 2, node);
        let nature = nature?;
        self.judgeable(nature, &options, key);
        Some(ItemKind::Judge { nature, options })
    }

    /// A situation can be got right and got wrong, and what is right is worth more than what is wrong.
    fn judgeable(&mut self, nature: Nature, options: &[(OptionId, Rated)], key: Span) {
        use crate::content::level::Stance::{Accept, Refuse, Report};
        let worth = |wanted: &[_]| {
            let rated = options.iter().map(|(_, rated)| rated);
            rated.filter(|rated| wanted.contains(&rated.stance)).map(|rated| rated.worth).max()
        };
        let (going_along, turning_down) = (worth(&[Accept]), worth(&[Refuse, Report]));
        let (right, wrong) = match nature {
            Nature::Crooked => (turning_down, going_along),
            Nature::Clean => (going_along, turning_down),
        };
        if !matches!((right, wrong), (Some(right), Some(wrong)) if right > wrong) {
            let what = if nature == Nature::Clean { "what-clean" } else { "what-crooked" };
            let finding = self.d.finding(Code::NotJudgeable, key).word("what", what);
            self.d.tell(finding);
        }
    }

    fn secret(&mut self, node: &Node) -> Option<Secret> {
        let forced = matches!(&node.kind, Kind::Struct { name: Some(n), .. } if n.text == "Forced");
        let mut f = self.d.fields(node, if forced { "Forced" } else { "Unrelated" })?;
        let truth = f.required(&mut self.d, "truth").and_then(|node| self.d.count(node, 1, 99));
        let of = f.required(&mut self.d, "of").and_then(|node| self.d.count(node, 2, 100));
        let read = if forced {
            let yes = f.required(&mut self.d, "yes").and_then(|node| self.d.count(node, 0, 99));
            f.finish(&mut self.d);
            Secret::Forced { truth: truth?, yes: yes?, of: of? }
        } else {
            let mut amount = |name| f.required(&mut self.d, name).and_then(|node| self.d.int(node, 1, 1000));
            let (known, known_of) = (amount("known"), amount("known_of"));
            f.finish(&mut self.d);
            let small = |value: i64| u16::try_from(value).ok();
            Secret::Unrelated { truth: truth?, of: of?, known: small(known?)?, known_of: small(known_of?)? }
        };
        if !keeps_the_secret(read) {
            let finding = self.d.finding(Code::SecretGivesAway, self.d.head(node));
            self.d.tell(finding);
        }
        Some(read)
    }

    fn at_most_here(&mut self, len: usize, most: usize, node: &Node) {
        if len > most {
            let span = self.d.head(node);
            let finding = self.d.finding(Code::TooMany, span).number("count", len).number("limit", most);
            self.d.tell(finding);
        }
    }

    fn at_least(&mut self, len: usize, least: usize, node: &Node) {
        if len < least && len > 0 {
            let span = self.d.head(node);
            let finding = self.d.finding(Code::OptionCount, span).number("count", len);
            self.d.tell(finding.number("min", least).number("max", MAX_SURVEY_OPTIONS));
        }
    }
}

/// Chance answers "yes" for some, so that a "yes" gives nobody away, and asks enough for the truth to learn something: at
/// least half of the faces and never all.
fn keeps_the_secret(secret: Secret) -> bool {
    match secret {
        Secret::Forced { truth, yes, of } => {
            let (truth, yes, of) = (u16::from(truth), u16::from(yes), u16::from(of));
            truth < of && truth * 2 >= of && yes >= 1 && truth + yes <= of
        }
        Secret::Unrelated { truth, of, known, known_of } => {
            truth < of && u16::from(truth) * 2 >= u16::from(of) && known < known_of
        }
    }
}
