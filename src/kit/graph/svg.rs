//! The map as a picture. Colours are not all: kinds are written, endings have a shape of their own, what was visited has
//! stronger lines.

use std::fmt::Write;

use super::layout::{NODE_HEIGHT, Place, layout};
use super::map::{ENDING, Map, Node};

const STYLE: &str = "text{font-family:system-ui,\"Noto Sans\",sans-serif;font-size:14px;fill:#2b2218;text-anchor:middle}\
.kind{font-size:11px;fill:#6b5d4d}.edge{font-size:11px;paint-order:stroke;stroke:#fbf6ec;stroke-width:4px}\
rect,polygon{fill:#fffdf8;stroke:#8a7a66;stroke-width:1.2}path{fill:none;stroke:#a99a86;stroke-width:1.2}\
.choose,.write,.craft,.sort,.order,.plan,.mirror{fill:#e3f0ee}.look,.visit{fill:#eef1dc}\
.branch,.roll{fill:#f1eae0;stroke-dasharray:4 3}.ending{fill:#fbe7c6}\
.visited{stroke:#0b6e69;stroke-width:3.2}path.back{stroke-dasharray:6 4}";

/// Draws the map.
pub fn draw(map: &Map) -> String {
    let layout = layout(map);
    let (width, height) = (layout.width, layout.height);
    let title = escaped(&map.title);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         <defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
         markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" style=\"fill:#8a7a66;stroke:none\"/></marker></defs>\n\
         <rect width=\"100%\" height=\"100%\" style=\"fill:#fbf6ec;stroke:none\"/>\n"
    );
    let mut labels = String::new();
    for (at, edge) in map.edges.iter().enumerate() {
        // Several ways between the same two nodes are written below each other.
        let twin = map.edges[..at].iter().filter(|other| (other.from, other.to) == (edge.from, edge.to)).count();
        let twin = i32::try_from(twin).unwrap_or(0);
        let (from, to) = (layout.places[edge.from], layout.places[edge.to]);
        let (path, back, x, y) = line(from, to, twin);
        let classes = [if back { "back" } else { "" }, if edge.visited { "visited" } else { "" }].join(" ");
        push(&mut out, format_args!("<path class=\"{}\" d=\"{path}\" marker-end=\"url(#tip)\"/>\n", classes.trim()));
        if !edge.label.is_empty() {
            let words = escaped(&edge.label);
            push(&mut labels, format_args!("<text class=\"edge\" x=\"{x}\" y=\"{y}\">{words}</text>\n"));
        }
    }
    for (node, place) in map.nodes.iter().zip(&layout.places) {
        draw_node(node, *place, &mut out);
    }
    out.push_str(&labels);
    out.push_str("</svg>\n");
    out
}

/// A path, whether it goes back up, and where its words stand.
fn line(from: Place, to: Place, twin: i32) -> (String, bool, i32, i32) {
    let half = NODE_HEIGHT / 2;
    if to.y > from.y {
        let (top, bottom) = (from.y + half, to.y - half);
        let bend = (bottom - top) / 2;
        let path = format!("M{} {top}C{} {},{} {},{} {bottom}", from.x, from.x, top + bend, to.x, bottom - bend, to.x);
        // Nearer to where the way comes from: there it is told apart from its neighbours by where it goes.
        let x = from.x + (to.x - from.x) * 3 / 8;
        return (path, false, x, top + (bottom - top).min(96) * 3 / 8 + 10 + twin * 13);
    }
    // Round the right side of both.
    let side = (from.x + from.width / 2).max(to.x + to.width / 2) + 30 + twin * 8;
    let path = format!(
        "M{} {}C{side} {},{side} {},{} {}",
        from.x + from.width / 2,
        from.y,
        from.y,
        to.y,
        to.x + to.width / 2,
        to.y
    );
    (path, true, side, (from.y + to.y) / 2 + twin * 13)
}

fn draw_node(node: &Node, place: Place, out: &mut String) {
    let half = NODE_HEIGHT / 2;
    let Place { x, y, width } = place;
    let visited = if node.visited { " visited" } else { "" };
    if node.kind == ENDING {
        let (left, right) = (x - width / 2, x + width / 2);
        let (top, bottom) = (y - half - 10, y + half + 10);
        push(
            out,
            format_args!(
                "<polygon class=\"ending{visited}\" points=\"{left},{y} {x},{top} {right},{y} {x},{bottom}\"/>\n"
            ),
        );
    } else {
        let (left, top) = (x - width / 2, y - half);
        push(
            out,
            format_args!(
                "<rect class=\"{}{visited}\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{NODE_HEIGHT}\" rx=\"8\"/>\n",
                node.kind
            ),
        );
    }
    let id = escaped(&node.id);
    push(out, format_args!("<text x=\"{x}\" y=\"{}\">{id}</text>\n", y - 1));
    push(out, format_args!("<text class=\"kind\" x=\"{x}\" y=\"{}\">{}</text>\n", y + 14, node.kind));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing into a string does not fail.
    let _ = out.write_fmt(text);
}
