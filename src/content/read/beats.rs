//! Beats: what any beat may have, and which kind it is. The kinds with pieces to work on are read in [`super::steps`].

use super::names::{CAMERAS, LIGHTS, MOODS, SOUNDS};
use super::{Reader, What};
use crate::content::cast::Mood;
use crate::content::decode::Fields;
use crate::content::diagnostic::Code;
use crate::content::ids::*;
use crate::content::level::{Beat, BeatKind, Choice, Condition, Line, Next, Thing, VisitLimit};
use crate::content::limits::MAX_LIST;
use crate::content::ron_tree::{Kind, Node};

const KINDS: [&str; 13] =
    ["Say", "Scene", "Choose", "Look", "Visit", "Sort", "Order", "Mirror", "Plan", "Write", "Craft", "Roll", "Branch"];

impl Reader {
    /// A beat.
    pub(super) fn beat(&mut self, id: BeatId, node: &Node) -> Option<Beat> {
        let (name, span) = match &node.kind {
            Kind::Struct { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. } => {
                (name.text.as_str(), name.span)
            }
            Kind::Name(name) => (name.as_str(), node.span),
            _ => {
                self.d.wrong_kind(node, "kind-beat");
                return None;
            }
        };
        // Roll and Branch may be written without field names: Roll([…]), Branch([…], "else").
        if let ("Roll" | "Branch", Kind::Tuple { .. }) = (name, &node.kind) {
            let kind = self.chance_or_branch(name, node)?;
            return Some(plain(id, kind));
        }
        let Some(known) = KINDS.into_iter().find(|kind| *kind == name) else {
            self.d.unknown_name(name, span, KINDS.into_iter());
            return None;
        };
        let mut f = self.d.fields(node, known)?;
        let kind = match known {
            "Say" => self.say(&mut f),
            "Scene" => self.scene(&mut f),
            "Choose" => self.choose(&mut f),
            "Look" | "Visit" => self.hub(&mut f, known == "Visit"),
            "Sort" => self.sort(&mut f),
            "Order" => self.order(&mut f),
            "Mirror" => self.mirror(&mut f),
            "Plan" => self.plan(&mut f),
            "Write" => self.write(&mut f),
            "Craft" => self.craft(&mut f, &id),
            _ => {
                self.d.wrong_kind(node, "kind-tuple");
                None
            }
        };
        let beat = self.common(id, &mut f, kind);
        f.finish(&mut self.d);
        beat
    }

    /// The fields that any beat may have.
    fn common(&mut self, id: BeatId, f: &mut Fields<'_>, kind: Option<BeatKind>) -> Option<Beat> {
        let place = f.optional("place").and_then(|node| self.place(node));
        let light = f.optional("light").and_then(|node| self.d.name(node, LIGHTS));
        let show = f.optional("show").map(|node| self.moods(node));
        let camera = f.optional("camera").and_then(|node| self.d.name(node, CAMERAS)).unwrap_or_default();
        let sound = f.optional("sound").and_then(|node| self.d.name(node, SOUNDS));
        let effects = f.optional("effects");
        let effects = self.effects(effects);
        let answers = self.flag(f, "answers");
        let named = self.flag(f, "named");
        let quote = f.optional("quote").and_then(|node| self.written_ref(node));
        let card = f.optional("card");
        let card = card.and_then(|node| self.used(node, CodexId::parse, What::Codex));
        let walk = f.optional("walk").and_then(|node| self.spot(node));
        Some(Beat { id, place, light, show, camera, sound, effects, answers, named, quote, card, walk, kind: kind? })
    }

    /// A spot of the place; which place that is, is known once all beats are.
    fn spot(&mut self, node: &Node) -> Option<SpotId> {
        let spot = self.d.id(node, SpotId::parse)?;
        self.spots.push((spot.clone(), node.span));
        Some(spot)
    }

    /// A field that is `false` where it is left out.
    pub(super) fn flag(&mut self, f: &mut Fields<'_>, name: &'static str) -> bool {
        f.optional(name).and_then(|node| self.d.bool(node)).unwrap_or(false)
    }

    /// `by` and `mood`.
    fn line(&mut self, f: &mut Fields<'_>) -> Line {
        let by = f.optional("by");
        let by = by.and_then(|node| self.used(node, PersonId::parse, What::Speaker));
        let mood = f.optional("mood").and_then(|node| self.d.name(node, MOODS)).unwrap_or(Mood::Calm);
        Line { by, mood }
    }

    fn say(&mut self, f: &mut Fields<'_>) -> Option<BeatKind> {
        let line = self.line(f);
        let next = self.next_field(f);
        Some(BeatKind::Say { line, next })
    }

    fn scene(&mut self, f: &mut Fields<'_>) -> Option<BeatKind> {
        let lines_node = f.required(&mut self.d, "lines");
        let next = self.next_field(f);
        let node = lines_node?;
        let items = self.d.list(node)?;
        self.not_empty(items.len(), node, "what-lines");
        if items.len() > MAX_LIST {
            self.too_many(node, items.len(), MAX_LIST);
        }
        let mut lines = Vec::with_capacity(items.len());
        for item in items.iter().take(MAX_LIST) {
            let Some(mut f) = self.d.fields(item, "Line") else {
                continue;
            };
            lines.push(self.line(&mut f));
            f.finish(&mut self.d);
        }
        Some(BeatKind::Scene { lines, next })
    }

    fn choose(&mut self, f: &mut Fields<'_>) -> Option<BeatKind> {
        let line = self.line(f);
        let fixed = self.flag(f, "fixed");
        let site = f.optional("site");
        let site = site.and_then(|node| self.used(node, ReformId::parse, What::Built));
        let node = f.required(&mut self.d, "options")?;
        let entries = self.d.map(node, OptionId::parse)?;
        self.not_empty(entries.len(), node, "what-options");
        if entries.len() > MAX_LIST {
            self.too_many(node, entries.len(), MAX_LIST);
        }
        let mut options = Vec::with_capacity(entries.len());
        for (id, span, node) in entries.into_iter().take(MAX_LIST) {
            self.options.push((id.clone(), span));
            let Some(mut f) = self.d.fields(node, "Option") else {
                continue;
            };
            let needs = f.optional("needs");
            let needs = self.needs(needs);
            let judge = f.optional("judge");
            let judge = self.judges(judge);
            let effects = f.optional("effects");
            let effects = self.effects(effects);
            let next = self.next_field(&mut f);
            f.finish(&mut self.d);
            options.push(Choice { id, needs, judge, effects, next });
        }
        Some(BeatKind::Choose { line, options, fixed, site })
    }

    fn hub(&mut self, f: &mut Fields<'_>, visit: bool) -> Option<BeatKind> {
        let things_node = f.required(&mut self.d, "things");
        let visit = if visit {
            let limit = f.required(&mut self.d, "limit");
            let limit = limit.and_then(|node| self.d.count(node, 1, 50));
            let less = f.optional("less");
            let less = less.map_or_else(Vec::new, |node| self.less(node));
            limit.map(|limit| VisitLimit { limit, less })
        } else {
            None
        };
        let least_node = f.optional("least");
        let least = least_node.and_then(|node| self.d.count(node, 0, 200)).unwrap_or(0);
        let next = self.next_field(f);
        let node = things_node?;
        let entries = self.d.map(node, OptionId::parse)?;
        self.not_empty(entries.len(), node, "what-things");
        if entries.len() > MAX_LIST {
            self.too_many(node, entries.len(), MAX_LIST);
        }
        let mut things = Vec::with_capacity(entries.len());
        for (id, span, node) in entries.into_iter().take(MAX_LIST) {
            self.options.push((id.clone(), span));
            let Some(mut f) = self.d.fields(node, "Thing") else {
                continue;
            };
            let needs = f.optional("needs");
            let needs = self.needs(needs);
            let effects = f.optional("effects");
            let effects = self.effects(effects);
            let next = f.optional("next").map(|node| self.next_or_start(Some(node)));
            let at = f.optional("at").and_then(|node| self.spot(node));
            f.finish(&mut self.d);
            things.push(Thing { id, needs, effects, next, at });
        }
        let most = visit.as_ref().map_or(things.len(), |visit| things.len().min(usize::from(visit.limit)));
        if let Some(node) = least_node {
            self.at_most(node, usize::from(least), most);
        }
        Some(BeatKind::Hub { visit, things, least, next })
    }

    /// `[(When(condition), 2), …]` or `[(condition, 2), …]`.
    fn less(&mut self, node: &Node) -> Vec<(Condition, u8)> {
        let Some(items) = self.d.list(node) else {
            return Vec::new();
        };
        let mut less = Vec::new();
        for item in items {
            let Some([condition, limit]) = self.d.tuple(item, 2) else {
                continue;
            };
            let condition = unwrap_when(condition);
            let condition = self.condition(condition);
            let limit = self.d.count(limit, 0, 50);
            if let (Some(condition), Some(limit)) = (condition, limit) {
                less.push((condition, limit));
            }
        }
        less
    }

    /// Tells of a number that can never be reached.
    pub(super) fn at_most(&mut self, node: &Node, value: usize, most: usize) {
        if value > most {
            let finding = self.d.finding(Code::MoreThanPossible, node.span).number("value", value).number("most", most);
            self.d.tell(finding);
        }
    }

    fn chance_or_branch(&mut self, name: &str, node: &Node) -> Option<BeatKind> {
        if name == "Roll" {
            let [chances] = self.d.tuple(node, 1)? else {
                return None;
            };
            return self.roll(chances);
        }
        let [whens, otherwise] = self.d.tuple(node, 2)? else {
            return None;
        };
        let otherwise = self.next_or_start(Some(otherwise));
        let mut read = Vec::new();
        for item in self.d.list(whens)? {
            let items = match &item.kind {
                Kind::Tuple { name: Some(name), .. } if name.text != "When" => {
                    let (text, span) = (name.text.clone(), name.span);
                    self.d.unknown_name(&text, span, ["When"].into_iter());
                    continue;
                }
                _ => self.d.tuple(item, 2),
            };
            let Some([condition, next]) = items else {
                continue;
            };
            let condition = self.condition(condition);
            let next = self.next_or_start(Some(next));
            if let Some(condition) = condition {
                read.push((condition, next));
            }
        }
        Some(BeatKind::Branch { whens: read, otherwise })
    }

    fn roll(&mut self, node: &Node) -> Option<BeatKind> {
        let items = self.d.list(node)?;
        self.not_empty(items.len(), node, "what-chances");
        let mut chances: Vec<(u16, Next)> = Vec::with_capacity(items.len());
        for item in items {
            let Some([weight, next]) = self.d.tuple(item, 2) else {
                continue;
            };
            let weight = self.d.int(weight, 1, 1000);
            let next = self.next_or_start(Some(next));
            if let Some(weight) = weight.and_then(|w| u16::try_from(w).ok()) {
                chances.push((weight, next));
            }
        }
        Some(BeatKind::Roll { chances })
    }
}

/// `When(condition)` is the same as the condition.
fn unwrap_when(node: &Node) -> &Node {
    match &node.kind {
        Kind::Tuple { name: Some(name), items } if name.text == "When" && items.len() == 1 => &items[0],
        _ => node,
    }
}

/// A beat without any of the common fields.
fn plain(id: BeatId, kind: BeatKind) -> Beat {
    Beat {
        id,
        place: None,
        light: None,
        show: None,
        camera: Default::default(),
        sound: None,
        effects: Vec::new(),
        answers: false,
        named: false,
        quote: None,
        card: None,
        walk: None,
        kind,
    }
}
