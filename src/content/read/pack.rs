//! `pack.ron`: what a pack is.

use std::sync::Arc;

use crate::content::decode::Decoder;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::FlagId;
use crate::content::lang::Lang;
use crate::content::ron_tree::Node;
use crate::content::source::{Source, Span};

/// A pack, by its own account.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PackInfo {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version: three numbers.
    pub version: [u32; 3],
    /// The languages that it speaks.
    pub languages: Vec<Lang>,
    /// The licence of its content.
    pub licence: String,
    /// Who made it, as roles.
    pub authors: Vec<String>,
}

/// A pack's account as it was read.
#[derive(Clone, Debug)]
pub struct PackDraft {
    /// The account.
    pub info: PackInfo,
    /// The file.
    pub source: Arc<Source>,
    /// Where it gives its id.
    pub id_span: Span,
    /// Where it lists its languages.
    pub languages: Vec<(Lang, Span)>,
}

/// Reads `pack.ron`.
pub fn read(source: &Arc<Source>, tree: &Node, found: &mut Vec<Diagnostic>) -> Option<PackDraft> {
    let mut d = Decoder::new(source);
    let draft = pack(&mut d, tree);
    found.append(&mut d.found);
    draft
}

fn pack(d: &mut Decoder, tree: &Node) -> Option<PackDraft> {
    let mut f = d.fields(tree, "Pack")?;
    let id_node = f.required(d, "id");
    let id = id_node.and_then(|node| d.id(node, FlagId::parse));
    let title = f.required(d, "title").and_then(|node| d.text(node));
    let version = f.required(d, "version").and_then(|node| version(d, node));
    let languages_node = f.required(d, "languages");
    let languages = languages_node.map_or_else(Vec::new, |node| languages(d, node));
    let licence = f.required(d, "licence").and_then(|node| d.text(node));
    let authors_node = f.required(d, "authors");
    let mut authors = Vec::new();
    if let Some(items) = authors_node.and_then(|node| d.list(node)) {
        for item in items {
            authors.extend(d.text(item).map(str::to_owned));
        }
    }
    f.finish(d);
    Some(PackDraft {
        info: PackInfo {
            id: id?.as_str().to_owned(),
            title: title?.to_owned(),
            version: version?,
            languages: languages.iter().map(|(lang, _)| *lang).collect(),
            licence: licence?.to_owned(),
            authors,
        },
        source: Arc::clone(&d.source),
        id_span: id_node?.span,
        languages,
    })
}

fn version(d: &mut Decoder, node: &Node) -> Option<[u32; 3]> {
    let text = d.text(node)?;
    let numbers: Vec<u32> = text.split('.').filter_map(|part| part.parse().ok()).collect();
    let version = <[u32; 3]>::try_from(numbers).ok();
    if version.is_none() || text.split('.').count() != 3 {
        let finding = d.finding(Code::PackVersion, node.span).text("found", text);
        d.tell(finding);
        return None;
    }
    version
}

fn languages(d: &mut Decoder, node: &Node) -> Vec<(Lang, Span)> {
    let mut languages = Vec::new();
    for item in d.list(node).unwrap_or_default() {
        let Some(code) = d.text(item) else { continue };
        match Lang::ALL.into_iter().find(|lang| lang.code() == code) {
            Some(lang) => languages.push((lang, item.span)),
            None => {
                let finding =
                    d.finding(Code::PackLanguage, item.span).text("name", code).word("what", "language-unknown");
                d.tell(finding);
            }
        }
    }
    languages
}
