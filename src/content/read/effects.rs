//! Conditions, effects and judgements.

use super::names::STANCES;
use super::{Reader, What};
use crate::content::decode::Decoder;
use crate::content::diagnostic::Code;
use crate::content::ids::*;
use crate::content::level::{BeatIx, Condition, Effect, Judge, Next, WrittenRef};
use crate::content::limits::MAX_AMOUNT;
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::Span;

const CONDITIONS: [&str; 17] = [
    "Flag",
    "Not",
    "All",
    "Any",
    "Money",
    "Evenings",
    "Trust",
    "Values",
    "Prevention",
    "Accountability",
    "Evidence",
    "Insight",
    "Learned",
    "Reform",
    "Fake",
    "Seen",
    "Wrote",
];

const EFFECTS: [&str; 16] = [
    "Values",
    "Prevention",
    "Accountability",
    "Money",
    "Evenings",
    "Reputation",
    "Trust",
    "Set",
    "Clear",
    "Evidence",
    "Lose",
    "Insight",
    "Skill",
    "Reform",
    "FakeReform",
    "Bead",
];

/// Something of the form `Name(a)` or `Name(a, b)`.
pub(super) struct Call<'t> {
    pub name: &'t str,
    pub span: Span,
    pub items: &'t [Node],
}

/// Reads `Name(…)`; anything else is told of.
pub(super) fn call<'t>(d: &mut Decoder, node: &'t Node, expected: &'static str) -> Option<Call<'t>> {
    match &node.kind {
        Kind::Tuple { name: Some(name), items } => Some(Call { name: &name.text, span: name.span, items }),
        Kind::Name(name) => Some(Call { name, span: node.span, items: &[] }),
        Kind::Bad => None,
        _ => {
            d.wrong_kind(node, expected);
            None
        }
    }
}

impl<'t> Call<'t> {
    /// The only value in the brackets.
    pub fn one(&self, d: &mut Decoder) -> Option<&'t Node> {
        self.exactly(d, 1)?.first()
    }

    /// Two values in the brackets.
    pub fn two(&self, d: &mut Decoder) -> Option<(&'t Node, &'t Node)> {
        match self.exactly(d, 2)? {
            [a, b] => Some((a, b)),
            _ => None,
        }
    }

    fn exactly(&self, d: &mut Decoder, len: usize) -> Option<&'t [Node]> {
        if self.items.len() == len {
            return Some(self.items);
        }
        let show = |len: usize| format!("`{}({})`", self.name, vec!["…"; len].join(", "));
        let finding =
            d.finding(Code::WrongKind, self.span).text("expected", show(len)).text("found", show(self.items.len()));
        d.tell(finding);
        None
    }
}

fn amount(d: &mut Decoder, node: &Node) -> Option<i32> {
    d.int(node, -MAX_AMOUNT, MAX_AMOUNT).and_then(|value| i32::try_from(value).ok())
}

impl Reader {
    /// A list of effects.
    pub(super) fn effects(&mut self, node: Option<&Node>) -> Vec<Effect> {
        let Some(node) = node else { return Vec::new() };
        let Some(items) = self.d.list(node) else {
            return Vec::new();
        };
        items.iter().filter_map(|item| self.effect(item)).collect()
    }

    fn effect(&mut self, node: &Node) -> Option<Effect> {
        let call = call(&mut self.d, node, "kind-effect")?;
        let effect = match call.name {
            "Values" => Effect::Values(self.amount(&call)?),
            "Prevention" => Effect::Prevention(self.amount(&call)?),
            "Accountability" => Effect::Accountability(self.amount(&call)?),
            "Money" => Effect::Money(self.amount(&call)?),
            "Evenings" => Effect::Evenings(self.amount(&call)?),
            "Reputation" => Effect::Reputation(self.amount(&call)?),
            "Trust" => {
                let (who, by) = self.trust(&call)?;
                Effect::Trust(who, by)
            }
            "Set" => Effect::Set(self.named(&call, FlagId::parse, What::SetFlag)?),
            "Clear" => Effect::Clear(self.named(&call, FlagId::parse, What::ClearFlag)?),
            "Evidence" => Effect::Evidence(self.named(&call, EvidenceId::parse, What::GainEvidence)?),
            "Lose" => Effect::Lose(self.named(&call, EvidenceId::parse, What::LoseEvidence)?),
            "Insight" => Effect::Insight(self.named(&call, InsightId::parse, What::Insight)?),
            "Skill" => Effect::Skill(self.named(&call, SkillId::parse, What::Skill)?),
            "Reform" => Effect::Reform(self.named(&call, ReformId::parse, What::Reform)?),
            "FakeReform" => Effect::FakeReform(self.named(&call, ReformId::parse, What::Reform)?),
            "Bead" => Effect::Bead(self.named(&call, BeadId::parse, What::Bead)?),
            other => {
                self.d.unknown_name(other, call.span, EFFECTS.into_iter());
                return None;
            }
        };
        Some(effect)
    }

    /// A condition; without one, it always holds.
    pub(super) fn needs(&mut self, node: Option<&Node>) -> Condition {
        node.and_then(|node| self.condition(node)).unwrap_or_default()
    }

    /// A condition.
    pub(super) fn condition(&mut self, node: &Node) -> Option<Condition> {
        let call = call(&mut self.d, node, "kind-condition")?;
        let condition = match call.name {
            "Flag" => Condition::Flag(self.named(&call, FlagId::parse, What::ReadFlag)?),
            "Not" => {
                let inner = call.one(&mut self.d)?;
                Condition::Not(Box::new(self.condition(inner)?))
            }
            "All" => Condition::All(self.conditions(&call)?),
            "Any" => Condition::Any(self.conditions(&call)?),
            "Money" => Condition::Money(self.amount(&call)?),
            "Evenings" => Condition::Evenings(self.amount(&call)?),
            "Trust" => {
                let (who, at_least) = self.trust(&call)?;
                Condition::Trust(who, at_least)
            }
            "Values" => Condition::Values(self.amount(&call)?),
            "Prevention" => Condition::Prevention(self.amount(&call)?),
            "Accountability" => Condition::Accountability(self.amount(&call)?),
            "Evidence" => Condition::Evidence(self.named(&call, EvidenceId::parse, What::ReadEvidence)?),
            "Insight" => Condition::Insight(self.named(&call, InsightId::parse, What::Insight)?),
            "Learned" => Condition::Learned(self.named(&call, SkillId::parse, What::Skill)?),
            "Reform" => Condition::Reform(self.named(&call, ReformId::parse, What::Reform)?),
            "Fake" => Condition::Fake(self.named(&call, ReformId::parse, What::Reform)?),
            "Seen" => {
                let beat = call.one(&mut self.d)?;
                Condition::Seen(self.seen(beat)?)
            }
            "Wrote" => {
                let written = call.one(&mut self.d)?;
                Condition::Wrote(self.written_ref(written)?)
            }
            other => {
                self.d.unknown_name(other, call.span, CONDITIONS.into_iter());
                return None;
            }
        };
        Some(condition)
    }

    fn amount(&mut self, call: &Call<'_>) -> Option<i32> {
        let node = call.one(&mut self.d)?;
        amount(&mut self.d, node)
    }

    fn trust(&mut self, call: &Call<'_>) -> Option<(PersonId, i32)> {
        let (who, by) = call.two(&mut self.d)?;
        let by = amount(&mut self.d, by);
        let who = self.used(who, PersonId::parse, What::Person)?;
        Some((who, by?))
    }

    pub(super) fn named<T: Clone>(
        &mut self,
        call: &Call<'_>,
        parse: fn(&str) -> Option<T>,
        what: fn(T) -> What,
    ) -> Option<T> {
        let node = call.one(&mut self.d)?;
        self.used(node, parse, what)
    }

    fn conditions(&mut self, call: &Call<'_>) -> Option<Vec<Condition>> {
        let node = call.one(&mut self.d)?;
        let items = self.d.list(node)?;
        Some(items.iter().filter_map(|item| self.condition(item)).collect())
    }

    fn seen(&mut self, node: &Node) -> Option<BeatIx> {
        match self.next(node)? {
            Next::Beat(ix) => Some(ix),
            Next::Ending(_) => {
                let finding = self
                    .d
                    .finding(Code::UnknownNext, node.span)
                    .text("name", self.d.source.slice(node.span).trim_matches('"'))
                    .word("what", "what-beat");
                self.d.tell(finding);
                None
            }
        }
    }

    /// `"level/beat"`: a written beat.
    pub(super) fn written_ref(&mut self, node: &Node) -> Option<WrittenRef> {
        let text = self.d.text(node)?;
        let parsed = text
            .split_once('/')
            .and_then(|(level, beat)| Some(WrittenRef { level: LevelId::parse(level)?, beat: BeatId::parse(beat)? }));
        let Some(written) = parsed else {
            let finding = self
                .d
                .finding(Code::WrongKind, node.span)
                .text("expected", "`\"level/beat\"`")
                .text("found", format!("`\"{text}\"`"));
            self.d.tell(finding);
            return None;
        };
        self.note(What::Wrote(written.clone()), node.span);
        Some(written)
    }

    /// `[Accept("ask"), …]`.
    pub(super) fn judges(&mut self, node: Option<&Node>) -> Vec<Judge> {
        let Some(node) = node else { return Vec::new() };
        let Some(items) = self.d.list(node) else {
            return Vec::new();
        };
        items.iter().filter_map(|item| self.judge(item)).collect()
    }

    fn judge(&mut self, node: &Node) -> Option<Judge> {
        let call = call(&mut self.d, node, "kind-judge")?;
        let stance = STANCES.iter().find(|(name, _)| *name == call.name);
        let Some((_, stance)) = stance else {
            let known = STANCES.iter().map(|(name, _)| *name);
            self.d.unknown_name(call.name, call.span, known);
            return None;
        };
        let node = call.one(&mut self.d)?;
        let ask = self.d.id(node, AskId::parse)?;
        if !self.asks.contains_key(&ask) {
            let finding = self
                .d
                .finding(Code::UnknownAsk, node.span)
                .text("name", ask.as_str())
                .did_you_mean(ask.as_str(), self.asks.keys().map(AskId::as_str))
                .fix_by_meant(true);
            self.d.tell(finding);
            return None;
        }
        self.judged.insert(ask.clone());
        Some(Judge { stance: *stance, ask })
    }
}
