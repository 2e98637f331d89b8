//! Townspeople of a place, and what else moves.

use super::{Reader, What};
use crate::content::blueprint::{CROWD_LOOKS, Flat, Folk, Life, Routine, Who};
use crate::content::decode::Fields;
use crate::content::ids::{ModelId, PersonId};
use crate::content::limits::{MAX_FOLK, MAX_NAMES, MAX_PLACE_SIZE};
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::Span;

const ROUTINES: [&str; 7] = ["Queue", "Chat", "Carry", "Sit", "Sweep", "Stroll", "Stand"];
const LIVES: [&str; 5] = ["Birds", "Smoke", "Flag", "Bus", "Ripples"];

/// How the crowd is dealt out where only a number of people is given: a step that meets all looks in turn.
const DEAL: u8 = 5;

impl Reader {
    /// A list of townspeople, with the place of each routine.
    pub(super) fn folk(&mut self, node: Option<&Node>) -> (Vec<Folk>, Vec<Span>) {
        let (mut folk, mut spans) = (Vec::new(), Vec::new());
        let Some(node) = node else { return (folk, spans) };
        let items = self.d.list(node).unwrap_or_default();
        if items.len() > MAX_NAMES {
            self.too_many(node, items.len(), MAX_NAMES);
        }
        for item in items.iter().take(MAX_NAMES) {
            if let Some(some) = self.some_folk(item) {
                spans.push(self.d.head(item));
                folk.push(some);
            }
        }
        (folk, spans)
    }

    fn some_folk(&mut self, node: &Node) -> Option<Folk> {
        let known = self.one_of(node, &ROUTINES, "kind-routine")?;
        let mut f = self.d.fields(node, known)?;
        let routine = match known {
            "Queue" => self.queue(&mut f),
            "Chat" => self.flat_field(&mut f, "at").map(|at| Routine::Chat { at }),
            "Carry" => self.between(&mut f).map(|(from, to)| Routine::Carry { from, to }),
            "Sweep" => self.between(&mut f).map(|(from, to)| Routine::Sweep { from, to }),
            "Stroll" => {
                let node = f.required(&mut self.d, "way");
                let way = node.map_or_else(Vec::new, |node| self.flats(node));
                (way.len() > 1).then_some(Routine::Stroll { way })
            }
            _ => {
                let at = self.flat_field(&mut f, "at");
                let step = f.optional("step").and_then(|node| self.flat(node, -MAX_PLACE_SIZE));
                let step = step.unwrap_or(Flat { x: 100, y: 0 });
                let faces = self.facing_field(&mut f);
                at.map(|at| match known {
                    "Sit" => Routine::Sit { at, step, faces },
                    _ => Routine::Stand { at, step, faces },
                })
            }
        };
        let count = f.optional("count").and_then(|node| self.d.count(node, 1, 60));
        let who = match f.optional("who") {
            Some(node) => self.who(node),
            None => dealt(count.unwrap_or(1)),
        };
        f.finish(&mut self.d);
        if who.is_empty() {
            return None;
        }
        routine.map(|routine| Folk { routine, who })
    }

    fn queue(&mut self, f: &mut Fields<'_>) -> Option<Routine> {
        let from = self.flat_field(f, "from");
        let to = f.required(&mut self.d, "to")?;
        let to = match &to.kind {
            Kind::List(_) => self.flats(to),
            _ => self.flat(to, -MAX_PLACE_SIZE).into_iter().collect(),
        };
        (!to.is_empty()).then_some(())?;
        Some(Routine::Queue { from: from?, to })
    }

    fn between(&mut self, f: &mut Fields<'_>) -> Option<(Flat, Flat)> {
        let from = self.flat_field(f, "from");
        let to = self.flat_field(f, "to");
        Some((from?, to?))
    }

    /// `[3, 5, "bolat"]`: looks of the crowd, and people of the cast.
    fn who(&mut self, node: &Node) -> Vec<Who> {
        let items = self.d.list(node).unwrap_or_default();
        if items.len() > MAX_FOLK {
            self.too_many(node, items.len(), MAX_FOLK);
        }
        let mut who = Vec::new();
        for item in items.iter().take(MAX_FOLK) {
            let one = match &item.kind {
                Kind::Text(_) => self.used(item, PersonId::parse, What::Person).map(Who::Cast),
                _ => self.d.count(item, 0, CROWD_LOOKS - 1).map(Who::Crowd),
            };
            who.extend(one);
        }
        who
    }

    /// A list of what else moves.
    pub(super) fn life(&mut self, node: Option<&Node>) -> Vec<Life> {
        let Some(node) = node else { return Vec::new() };
        let items = self.d.list(node).unwrap_or_default();
        if items.len() > MAX_NAMES {
            self.too_many(node, items.len(), MAX_NAMES);
        }
        items.iter().take(MAX_NAMES).filter_map(|item| self.some_life(item)).collect()
    }

    fn some_life(&mut self, node: &Node) -> Option<Life> {
        let known = self.one_of(node, &LIVES, "kind-life")?;
        let mut f = self.d.fields(node, known)?;
        let life = match known {
            "Birds" => {
                let at = self.point_field(&mut f, "at");
                let count = f.optional("count").and_then(|node| self.d.count(node, 1, 30)).unwrap_or(5);
                at.map(|at| Life::Birds { at, count })
            }
            "Smoke" => self.point_field(&mut f, "at").map(|at| Life::Smoke { at }),
            "Flag" => {
                let at = self.point_field(&mut f, "at");
                let of = self.material_field(&mut f, "of");
                at.zip(of).map(|(at, of)| Life::Flag { at, of })
            }
            "Bus" => {
                let model = f.required(&mut self.d, "model");
                let model = model.and_then(|node| self.used(node, ModelId::parse, What::Model));
                let stop = self.flat_field(&mut f, "stop");
                let way = self.between(&mut f);
                model.zip(stop).zip(way).map(|((model, stop), (from, to))| Life::Bus { model, from, stop, to })
            }
            _ => {
                let at = self.point_field(&mut f, "at");
                let size = self.flat_extent_field(&mut f, "size");
                at.zip(size).map(|(at, size)| Life::Ripples { at, size })
            }
        };
        f.finish(&mut self.d);
        life
    }

    /// Which of some names a struct has.
    fn one_of(&mut self, node: &Node, names: &'static [&'static str], kind: &'static str) -> Option<&'static str> {
        let (Kind::Struct { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. }) = &node.kind else {
            self.d.wrong_kind(node, kind);
            return None;
        };
        let known = names.iter().copied().find(|known| *known == name.text);
        if known.is_none() {
            let (text, span) = (name.text.clone(), name.span);
            self.d.unknown_name(&text, span, names.iter().copied());
        }
        known
    }
}

fn dealt(count: u8) -> Vec<Who> {
    (0..count).map(|at| Who::Crowd(at.wrapping_mul(DEAL) % CROWD_LOOKS)).collect()
}
