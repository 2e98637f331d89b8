//! Where everything goes: in layers from top to bottom, each node below all that lead to it, loops turned round.
//!
//! Inside a layer, nodes stand in the order of the middle of their neighbours, found by a few sweeps up and down.

use super::map::{ENDING, Map};

/// How often the order of the layers is improved.
const SWEEPS: usize = 8;
pub const NODE_HEIGHT: i32 = 46;
const LAYER: i32 = 128;
const GAP: i32 = 44;
const MARGIN: i32 = 60;
/// The width of a letter at the size of the names, on the wide side.
const LETTER: i32 = 8;

/// Where a node is: its middle, and how wide it is.
#[derive(Clone, Copy, Default)]
pub struct Place {
    pub x: i32,
    pub y: i32,
    pub width: i32,
}

/// The whole picture.
pub struct Layout {
    pub places: Vec<Place>,
    pub width: i32,
    pub height: i32,
}

/// Finds a place for every node.
pub fn layout(map: &Map) -> Layout {
    let layer = layers(map);
    let rows = layer.iter().max().map_or(0, |deepest| deepest + 1);
    let mut order: Vec<Vec<usize>> = vec![Vec::new(); rows];
    for (at, row) in layer.iter().enumerate() {
        order[*row].push(at);
    }
    let mut rank = vec![0usize; map.nodes.len()];
    note(&order, &mut rank);
    for sweep in 0..SWEEPS {
        let rows: Vec<usize> = if sweep % 2 == 0 { (0..rows).collect() } else { (0..rows).rev().collect() };
        for row in rows {
            let mut keyed: Vec<(usize, usize)> =
                order[row].iter().map(|at| (middle(map, &layer, &rank, *at), *at)).collect();
            keyed.sort();
            order[row] = keyed.into_iter().map(|(_, at)| at).collect();
            note(&order, &mut rank);
        }
    }
    place(map, &order)
}

fn place(map: &Map, order: &[Vec<usize>]) -> Layout {
    let width_of = |at: &usize| {
        let node = &map.nodes[*at];
        let letters = i32::try_from(node.id.chars().count()).unwrap_or(0);
        let spare = if node.kind == ENDING { 64 } else { 28 };
        letters.max(6) * LETTER + spare
    };
    let row_width = |row: &Vec<usize>| row.iter().map(|at| width_of(at) + GAP).sum::<i32>() - GAP;
    let width = order.iter().map(row_width).max().unwrap_or(0) + 2 * MARGIN;
    let mut places = vec![Place::default(); map.nodes.len()];
    let mut y = MARGIN;
    for row in order {
        let mut x = (width - row_width(row)) / 2;
        for at in row {
            let own = width_of(at);
            places[*at] = Place { x: x + own / 2, y, width: own };
            x += own + GAP;
        }
        y += LAYER;
    }
    Layout { places, width, height: y - LAYER + NODE_HEIGHT + MARGIN }
}

/// The layer of each node: the longest way to it that uses no edge which closes a loop. Endings stand at the bottom.
fn layers(map: &Map) -> Vec<usize> {
    let count = map.nodes.len();
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    for edge in &map.edges {
        out[edge.from].push(edge.to);
    }
    // Depth first with a stack of our own; the reverse of leaving is an order in which loops are cut.
    let mut state = vec![0u8; count];
    let mut left = Vec::with_capacity(count);
    let mut forward: Vec<Vec<usize>> = vec![Vec::new(); count];
    for root in std::iter::once(map.start).chain(0..count) {
        if state[root] != 0 {
            continue;
        }
        state[root] = 1;
        let mut stack = vec![(root, 0)];
        while let Some((at, next)) = stack.pop() {
            let Some(to) = out[at].get(next).copied() else {
                state[at] = 2;
                left.push(at);
                continue;
            };
            stack.push((at, next + 1));
            if state[to] != 1 {
                forward[at].push(to);
            }
            if state[to] == 0 {
                state[to] = 1;
                stack.push((to, 0));
            }
        }
    }
    let mut layer = vec![0; count];
    for at in left.iter().rev() {
        for to in &forward[*at] {
            layer[*to] = layer[*to].max(layer[*at] + 1);
        }
    }
    let bottom = layer.iter().max().copied().unwrap_or(0);
    for (at, node) in map.nodes.iter().enumerate() {
        if node.kind == ENDING {
            layer[at] = bottom;
        }
    }
    layer
}

/// The middle of a node's neighbours in other layers, times a thousand; its own rank where it has none.
fn middle(map: &Map, layer: &[usize], rank: &[usize], at: usize) -> usize {
    let mut sum = 0;
    let mut count = 0;
    for edge in &map.edges {
        let other = match (edge.from == at, edge.to == at) {
            (true, false) => edge.to,
            (false, true) => edge.from,
            _ => continue,
        };
        if layer[other].abs_diff(layer[at]) == 1 {
            sum += rank[other];
            count += 1;
        }
    }
    (sum * 1000).checked_div(count).unwrap_or(rank[at] * 1000)
}

fn note(order: &[Vec<usize>], rank: &mut [usize]) {
    for row in order {
        for (position, at) in row.iter().enumerate() {
            rank[*at] = position;
        }
    }
}
