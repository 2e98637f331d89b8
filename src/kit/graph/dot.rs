//! The map for Graphviz.

use std::fmt::Write;

use super::map::{ENDING, Map};

/// Writes the map as DOT.
pub fn draw(map: &Map) -> String {
    let mut out = format!("digraph {} {{\n  node [fontname=\"sans-serif\"];\n", quoted(&map.title));
    for node in &map.nodes {
        let shape = if node.kind == ENDING { "diamond" } else { "box" };
        let weight = if node.visited { ", penwidth=3" } else { "" };
        let label = quoted(&format!("{}\n{}", node.id, node.kind));
        push(&mut out, format_args!("  {} [label={label}, shape={shape}{weight}];\n", quoted(&node.id)));
    }
    for edge in &map.edges {
        let weight = if edge.visited { ", penwidth=3" } else { "" };
        let (from, to) = (quoted(&map.nodes[edge.from].id), quoted(&map.nodes[edge.to].id));
        push(&mut out, format_args!("  {from} -> {to} [label={}{weight}];\n", quoted(&edge.label)));
    }
    out.push_str("}\n");
    out
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a string does not fail.
    let _ = out.write_fmt(text);
}
