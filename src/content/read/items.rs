//! Items of blueprints and models: lengths in blocks, sides, materials, and what is built of them.

use super::effects::call;
use super::{Reader, What};
use crate::content::blueprint::{Area, BLOCK, Coat, Dye, Flat, Item, Point, Side, Turn};
use crate::content::decode::{Fields, Names};
use crate::content::ids::{MaterialId, ModelId};
use crate::content::limits::{MAX_ITEMS, MAX_PATTERN, MAX_PLACE_SIZE};
use crate::content::ron_tree::{Kind, Node};

const ITEMS: [&str; 12] =
    ["Cuboid", "Face", "Pattern", "Slope", "Drum", "Lamp", "Glow", "Water", "Use", "Row", "Block", "Free"];

const SIDES: Names<Side> =
    &[("Front", Side::Front), ("Right", Side::Right), ("Back", Side::Back), ("Left", Side::Left), ("Top", Side::Top)];

/// The fields of a box in which a side has a material of its own, in the order of [`Side::ALL`].
const COATS: [&str; 5] = ["front", "right", "back", "left", "top"];

impl Reader {
    /// A list of items.
    pub(super) fn items(&mut self, node: Option<&Node>) -> Vec<Item> {
        let Some(node) = node else { return Vec::new() };
        let Some(items) = self.d.list(node) else {
            return Vec::new();
        };
        if items.len() > MAX_ITEMS {
            self.too_many(node, items.len(), MAX_ITEMS);
        }
        items.iter().take(MAX_ITEMS).filter_map(|item| self.item(item)).collect()
    }

    fn item(&mut self, node: &Node) -> Option<Item> {
        let (name, span) = match &node.kind {
            Kind::Struct { name: Some(name), .. } | Kind::Tuple { name: Some(name), .. } => {
                (name.text.as_str(), name.span)
            }
            _ => {
                self.d.wrong_kind(node, "kind-part");
                return None;
            }
        };
        let Some(known) = ITEMS.into_iter().find(|item| *item == name) else {
            self.d.unknown_name(name, span, ITEMS.into_iter());
            return None;
        };
        let mut f = self.d.fields(node, known)?;
        let item = match known {
            "Cuboid" => self.cuboid(&mut f),
            "Face" => self.face(&mut f),
            "Pattern" => self.pattern(&mut f),
            "Slope" => self.slope(&mut f),
            "Drum" => self.drum(&mut f),
            "Lamp" | "Glow" => self.shine(&mut f, known == "Lamp"),
            "Water" => self.water(&mut f),
            "Use" => self.model_use(&mut f),
            "Row" => self.row(&mut f),
            _ => self.walk(&mut f, known == "Block"),
        };
        f.finish(&mut self.d);
        item
    }

    fn cuboid(&mut self, f: &mut Fields<'_>) -> Option<Item> {
        let at = self.point_field(f, "at");
        let size = self.extent_field(f, "size");
        let of = self.material_field(f, "of");
        let sides = COATS.map(|name| f.optional(name).and_then(|node| self.material(node)));
        Some(Item::Cuboid { at: at?, size: size?, coat: Coat { of: of?, sides } })
    }

    fn face(&mut self, f: &mut Fields<'_>) -> Option<Item> {
        let side = self.side_field(f, "side");
        let at = self.point_field(f, "at");
        let size = self.flat_extent_field(f, "size");
        let of = self.material_field(f, "of");
        Some(Item::Face { side: side?, at: at?, size: size?, of: of? })
    }

    fn pattern(&mut self, f: &mut Fields<'_>) -> Option<Item> {
        let side = self.side_field(f, "side");
        let at = self.point_field(f, "at");
        let cell = f.required(&mut self.d, "cell").and_then(|node| self.d.length(node, 1, BLOCK * 4));
        let of = self.material_field(f, "of");
        let node = f.required(&mut self.d, "rows")?;
        let lines = self.d.list(node)?;
        let mut rows = Vec::with_capacity(lines.len());
        for line in lines {
            let row = self.d.text(line)?;
            if row.chars().count() > MAX_PATTERN {
                self.too_many(line, row.chars().count(), MAX_PATTERN);
                return None;
            }
            rows.push(row.to_owned());
        }
        if rows.len() > MAX_PATTERN {
            self.too_many(node, rows.len(), MAX_PATTERN);
            return None;
        }
        Some(Item::Pattern { side: side?, at: at?, cell: cell?, rows, of: of? })
    }

    fn slope(&mut self, f: &mut Fields<'_>) -> Option<Item> {
        let at = self.point_field(f, "at");
        let size = self.extent_field(f, "size");
        let falls = self.side_field(f, "falls");
        let of = self.material_field(f, "of");
        let under = f.optional("under").and_then(|node| self.material(node));
        Some(Item::Slope { at: at?, size: size?, falls: falls?, of: of?, under })
    }

    fn drum(&mut self, f: &mut Fields<'_>) -> Option<Item> {
        let at = self.point_field(f, "at");
        let mut length = |reader: &mut Self, name, least| {
            f.required(&mut reader.d, name).and_then(|node| reader.d.length(node, least, BLOCK * 40))
        };
        let radius = length(self, "radius", 1);
        let height = length(self, "height", 0);
        let top = f.optional("top").and_then(|node| self.d.length(node, 0, BLOCK * 40)).or(radius);
        let sides = f.optional("sides").and_then(|node| self.d.count(node, 3, 40)).unwrap_or(20);
        let of = self.material_field(f, "of");
        let fifth = f.optional("fifth").and_then(|node| self.material(node));
        Some(Item::Drum { at: at?, radius: radius?, top: top?, height: height?, sides, of: of?, fifth })
    }

    fn shine(&mut self, f: &mut Fields<'_>, lamp: bool) -> Option<Item> {
        let at = self.point_field(f, "at");
        let of = self.material_field(f, "of");
        let hundredths = |reader: &mut Self, node: Option<&Node>, usual: u8| {
            node.and_then(|node| reader.d.length(node, 0, 255)).and_then(|n| u8::try_from(n).ok()).unwrap_or(usual)
        };
        let power = f.optional("power");
        let power = hundredths(self, power, 85);
        if lamp {
            let fade = f.optional("fade");
            let fade = hundredths(self, fade, 30);
            return Some(Item::Lamp { at: at?, of: of?, power, fade });
        }
        let radius = f.required(&mut self.d, "radius").and_then(|node| self.d.length(node, 1, BLOCK * 40));
        Some(Item::Glow { at: at?, of: of?, radius: radius?, power })
    }

    fn water(&mut self, f: &mut Fields<'_>) -> Option<Item> {
        let at = self.point_field(f, "at");
        let size = self.flat_extent_field(f, "size");
        let of = self.material_field(f, "of");
        Some(Item::Water { at: at?, size: size?, of: of? })
    }

    fn model_use(&mut self, f: &mut Fields<'_>) -> Option<Item> {
        let model = f.required(&mut self.d, "model");
        let model = model.and_then(|node| self.used(node, ModelId::parse, What::Model));
        let at = self.point_field(f, "at");
        let turn = f.optional("turn").and_then(|node| self.d.count(node, 0, 3)).unwrap_or(0);
        let mut dye = Dye::new();
        if let Some(node) = f.optional("dye") {
            for (from, span, node) in self.d.map(node, MaterialId::parse).unwrap_or_default() {
                self.note(What::Material(from.clone()), span);
                dye.extend(self.material(node).map(|to| (from, to)));
            }
        }
        Some(Item::Use { model: model?, at: at?, turn: Turn::new(turn), dye })
    }

    fn row(&mut self, f: &mut Fields<'_>) -> Option<Item> {
        let count = f.required(&mut self.d, "count").and_then(|node| self.d.count(node, 1, 200));
        let step = self.point_field(f, "step");
        let of = f.required(&mut self.d, "of");
        let of = self.items(of);
        Some(Item::Row { count: count?, step: step?, of })
    }

    fn walk(&mut self, f: &mut Fields<'_>, block: bool) -> Option<Item> {
        let at = self.flat_field(f, "at");
        let size = self.flat_extent_field(f, "size");
        let area = Area::new(at?, size?);
        Some(if block { Item::Block { area } } else { Item::Free { area } })
    }

    /// A material by name.
    pub(super) fn material(&mut self, node: &Node) -> Option<MaterialId> {
        self.used(node, MaterialId::parse, What::Material)
    }

    pub(super) fn material_field(&mut self, f: &mut Fields<'_>, name: &'static str) -> Option<MaterialId> {
        f.required(&mut self.d, name).and_then(|node| self.material(node))
    }

    fn side_field(&mut self, f: &mut Fields<'_>, name: &'static str) -> Option<Side> {
        f.required(&mut self.d, name).and_then(|node| self.d.name(node, SIDES))
    }

    pub(super) fn point_field(&mut self, f: &mut Fields<'_>, name: &'static str) -> Option<Point> {
        f.required(&mut self.d, name).and_then(|node| self.point(node, -MAX_PLACE_SIZE))
    }

    fn extent_field(&mut self, f: &mut Fields<'_>, name: &'static str) -> Option<Point> {
        f.required(&mut self.d, name).and_then(|node| self.point(node, 0))
    }

    pub(super) fn flat_field(&mut self, f: &mut Fields<'_>, name: &'static str) -> Option<Flat> {
        f.required(&mut self.d, name).and_then(|node| self.flat(node, -MAX_PLACE_SIZE))
    }

    pub(super) fn flat_extent_field(&mut self, f: &mut Fields<'_>, name: &'static str) -> Option<Flat> {
        f.required(&mut self.d, name).and_then(|node| self.flat(node, 0))
    }

    /// `(x, y, z)` in blocks.
    pub(super) fn point(&mut self, node: &Node, least: i32) -> Option<Point> {
        let [x, y, z] = self.d.tuple(node, 3)? else { return None };
        let [x, y, z] = [x, y, z].map(|node| self.d.length(node, least, MAX_PLACE_SIZE));
        Some(Point { x: x?, y: y?, z: z? })
    }

    /// `(x, y)` in blocks.
    pub(super) fn flat(&mut self, node: &Node, least: i32) -> Option<Flat> {
        let [x, y] = self.d.tuple(node, 2)? else { return None };
        let [x, y] = [x, y].map(|node| self.d.length(node, least, MAX_PLACE_SIZE));
        Some(Flat { x: x?, y: y? })
    }

    /// `Reform("…")` and the like, as far as places tell of them.
    pub(super) fn sign(&mut self, node: &Node) -> Option<crate::content::blueprint::Sign> {
        use crate::content::blueprint::Sign;
        use crate::content::ids::{FlagId, ReformId};
        let call = call(&mut self.d, node, "kind-condition")?;
        let sign = match call.name {
            "Reform" => Sign::Reform(self.named(&call, ReformId::parse, What::Reform)?),
            "Fake" => Sign::Fake(self.named(&call, ReformId::parse, What::Reform)?),
            "Flag" => Sign::Flag(self.named(&call, FlagId::parse, What::ReadFlag)?),
            "Not" => {
                let inner = call.one(&mut self.d)?;
                Sign::Not(Box::new(self.sign(inner)?))
            }
            "All" | "Any" => {
                let node = call.one(&mut self.d)?;
                let inner = self.d.list(node)?.iter().filter_map(|item| self.sign(item)).collect();
                if call.name == "All" { Sign::All(inner) } else { Sign::Any(inner) }
            }
            other => {
                let known = ["Reform", "Fake", "Flag", "Not", "All", "Any"];
                self.d.unknown_name(other, call.span, known.into_iter());
                return None;
            }
        };
        Some(sign)
    }
}
