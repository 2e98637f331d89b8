//! `assets/models/<model>.ron` and `.vox`, and the paint box `assets/materials.ron`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Reader, Use};
use crate::content::blueprint::vox::{self, NotVox};
use crate::content::blueprint::{BLOCK, Build, Colour, Flat, Material, Model};
use crate::content::decode::Decoder;
use crate::content::diagnostic::{Code, Diagnostic, Severity};
use crate::content::ids::MaterialId;
use crate::content::limits::{MAX_VOX_BOXES, MAX_VOXELS};
use crate::content::ron_tree::{Kind, Node};
use crate::content::source::{Source, Span};

/// A model as it was read.
#[derive(Clone, Debug)]
pub struct ModelDraft {
    /// The model.
    pub model: Model,
    /// Whether something in it could not be read.
    pub flawed: bool,
    /// The file.
    pub source: Arc<Source>,
    /// Where it begins.
    pub head: Span,
    /// Everything that stands elsewhere.
    pub uses: Vec<Use>,
}

/// The paint box as it was read.
#[derive(Clone, Debug, Default)]
pub struct Materials {
    /// The materials.
    pub by_name: BTreeMap<MaterialId, Material>,
}

/// Reads a model.
pub fn read(source: &Arc<Source>, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<ModelDraft> {
    let mut reader = Reader::new(source);
    let draft = reader.model(tree);
    let flawed = reader.d.found.iter().any(|finding| finding.severity == Severity::Error);
    found.append(&mut reader.d.found);
    draft.map(|draft| ModelDraft { flawed, ..draft })
}

/// Reads a model from a `.vox` file; `source` stands for it in findings, since it has no lines.
pub fn read_vox(source: &Arc<Source>, bytes: &[u8], found: &mut Vec<Diagnostic>) -> Option<ModelDraft> {
    let head = Span::default();
    let finding = match vox::read(bytes) {
        Ok(model) => {
            return Some(ModelDraft { model, flawed: false, source: Arc::clone(source), head, uses: Vec::new() });
        }
        Err(NotVox::TooMany(count)) => {
            Diagnostic::new(Code::TooMany, source, head).number("count", count).number("limit", MAX_VOXELS)
        }
        Err(NotVox::TooColourful(count)) => {
            Diagnostic::new(Code::TooMany, source, head).number("count", count + 1).number("limit", MAX_VOX_BOXES)
        }
        Err(NotVox::Unreadable) => Diagnostic::new(Code::VoxUnreadable, source, head).word("what", "vox-damaged"),
        Err(NotVox::Empty) => Diagnostic::new(Code::VoxUnreadable, source, head).word("what", "vox-empty"),
    };
    found.push(finding.text("path", source.path()));
    None
}

/// Reads the paint box.
pub fn read_materials(source: &Arc<Source>, tree: &Node, found: &mut Vec<Diagnostic>) -> Materials {
    let mut d = Decoder::new(source);
    let mut materials = Materials::default();
    let inner = match &tree.kind {
        Kind::Tuple { name: Some(name), items } if name.text == "Materials" && items.len() == 1 => &items[0],
        _ => {
            d.wrong_kind(tree, "kind-materials");
            found.append(&mut d.found);
            return materials;
        }
    };
    for (id, _, node) in d.map(inner, MaterialId::parse).unwrap_or_default() {
        let Some(mut f) = d.fields(node, "Material") else { continue };
        let colour = f.required(&mut d, "colour").and_then(|node| colour(&mut d, node));
        let mut other = |name| f.optional(name).and_then(|node| self::colour(&mut d, node));
        let [to, winter, evening] = ["to", "winter", "evening"].map(&mut other);
        let glow = f.optional("glow").and_then(|node| d.length(node, 0, BLOCK));
        let vary = f.optional("vary").and_then(|node| d.length(node, 0, BLOCK));
        let sunny = f.optional("sunny").and_then(|node| d.bool(node)).unwrap_or(false);
        f.finish(&mut d);
        let small = |value: Option<i32>| value.and_then(|value| u8::try_from(value).ok()).unwrap_or(0);
        if let Some(colour) = colour {
            let material = Material { colour, to, glow: small(glow), vary: small(vary), winter, evening, sunny };
            materials.by_name.insert(id, material);
        }
    }
    found.append(&mut d.found);
    materials
}

/// `"F3E2C2"`.
fn colour(d: &mut Decoder, node: &Node) -> Option<Colour> {
    let text = d.text(node)?;
    let digits = text.strip_prefix('#').unwrap_or(text);
    let read = (digits.len() == 6).then(|| u32::from_str_radix(digits, 16).ok()).flatten();
    let Some(code) = read else {
        let finding = d
            .finding(Code::WrongKind, node.span)
            .word("expected", "kind-colour")
            .text("found", format!("`\"{text}\"`"));
        d.tell(finding);
        return None;
    };
    let [_, red, green, blue] = code.to_be_bytes();
    Some(Colour([red, green, blue]))
}

impl Reader {
    fn model(&mut self, tree: &Node) -> Option<ModelDraft> {
        let mut f = self.d.fields(tree, "Model")?;
        let head = f.head();
        let size = f.required(&mut self.d, "size").and_then(|node| self.flat(node, 0));
        let build = f.required(&mut self.d, "build");
        let build = Build::Items(self.items(build));
        f.finish(&mut self.d);
        let size = size.unwrap_or(Flat { x: BLOCK, y: BLOCK });
        let model = Model { size, build };
        let source = Arc::clone(&self.d.source);
        Some(ModelDraft { model, flawed: false, source, head, uses: std::mem::take(&mut self.uses) })
    }
}
