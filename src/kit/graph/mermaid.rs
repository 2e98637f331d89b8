//! The map for Mermaid, which many pages draw by themselves.

use std::fmt::Write;

use super::map::{ENDING, Map};

/// Writes the map as a Mermaid flowchart.
pub fn draw(map: &Map) -> String {
    let mut out = "flowchart TD\n".to_owned();
    for (at, node) in map.nodes.iter().enumerate() {
        let label = quoted(&format!("{} ({})", node.id, node.kind));
        let shape = if node.kind == ENDING { format!("{{{label}}}") } else { format!("[{label}]") };
        let class = if node.visited { ":::visited" } else { "" };
        push(&mut out, format_args!("  n{at}{shape}{class}\n"));
    }
    for edge in &map.edges {
        let arrow = if edge.visited { "==>" } else { "-->" };
        let label = if edge.label.is_empty() { String::new() } else { format!("|{}|", quoted(&edge.label)) };
        push(&mut out, format_args!("  n{} {arrow}{label} n{}\n", edge.from, edge.to));
    }
    out.push_str("  classDef visited stroke-width:3px\n");
    out
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('#', "#35;").replace('"', "#quot;").replace('<', "#lt;").replace('>', "#gt;"))
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a string does not fail.
    let _ = out.write_fmt(text);
}
