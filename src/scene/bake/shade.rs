//! What throws shade, sorted by place, so that a ray asks few of many boxes.

use super::super::solid::{Aabb, dot};

/// How much a box is smaller than it looks, so that what lies on its sides isn't swallowed by it.
const SHRINK: f32 = 0.02;
/// The same at its top.
const SHRINK_TOP: f32 = 0.03;
/// How many boxes are asked one after the other.
const LEAF: usize = 4;

/// All boxes of a solid, in a tree.
pub struct Shade {
    boxes: Vec<Aabb>,
    nodes: Vec<Node>,
}

/// One part of the tree: either two more parts, of which the first follows it, or some boxes.
struct Node {
    bounds: Aabb,
    /// The second part, or the first box.
    next: usize,
    /// How many boxes; 0 for a node with two parts.
    count: usize,
}

impl Shade {
    /// Sorts the boxes of a solid.
    pub fn new(occluders: &[Aabb]) -> Self {
        let mut boxes: Vec<Aabb> = occluders.iter().filter_map(shrunk).collect();
        let mut nodes = Vec::new();
        let count = boxes.len();
        if count > 0 {
            build(&mut boxes, 0, count, &mut nodes);
        }
        Self { boxes, nodes }
    }

    /// Collects the boxes nearer than `reach` to a point that aren't all behind the plane through it.
    pub fn near(&self, at: [f32; 3], normal: [f32; 3], reach: f32, found: &mut Vec<Aabb>) {
        found.clear();
        let wanted = |b: &Aabb| {
            let distance = [0, 1, 2].map(|i| (b.min[i] - at[i]).max(at[i] - b.max[i]).max(0.0));
            let furthest = [0, 1, 2].map(|i| if normal[i] > 0.0 { b.max[i] - at[i] } else { b.min[i] - at[i] });
            dot(distance, distance) < reach * reach && dot(furthest, normal) > 0.0
        };
        self.collect(wanted, found);
    }

    /// Collects the boxes that rays from a point in about one direction may meet; a ray leaves that direction by `spread` at most.
    pub fn along(&self, from: [f32; 3], direction: [f32; 3], spread: f32, found: &mut Vec<Aabb>) {
        found.clear();
        let Some(world) = self.nodes.first() else {
            return;
        };
        let size = [0, 1, 2].map(|i| (world.bounds.max[i] - from[i]).max(from[i] - world.bounds.min[i]).max(0.0));
        let loose = spread * dot(size, size).sqrt().min(40.0);
        let inverse = direction.map(|d| 1.0 / d);
        self.collect(|b| enters(&grown(b, loose), from, inverse, f32::INFINITY).is_some(), found);
    }

    fn collect(&self, wanted: impl Fn(&Aabb) -> bool, found: &mut Vec<Aabb>) {
        let mut open = [0_usize; 64];
        let mut count = usize::from(!self.nodes.is_empty());
        while count > 0 {
            count -= 1;
            let place = open[count];
            let node = &self.nodes[place];
            if !wanted(&node.bounds) {
                continue;
            }
            if node.count > 0 {
                found.extend(self.boxes[node.next..node.next + node.count].iter().filter(|b| wanted(b)));
            } else if count + 2 <= open.len() {
                (open[count], open[count + 1]) = (place + 1, node.next);
                count += 2;
            }
        }
    }
}

/// Where a ray enters a box nearer than `far`: 0 when it starts inside. `inverse` is one through its direction.
pub fn enters(b: &Aabb, from: [f32; 3], inverse: [f32; 3], far: f32) -> Option<f32> {
    let (mut first, mut last) = (0.0_f32, far);
    for i in 0..3 {
        let (a, b) = ((b.min[i] - from[i]) * inverse[i], (b.max[i] - from[i]) * inverse[i]);
        // A ray along a side of the box gives no number here; `max` and `min` then keep the other one.
        first = first.max(a.min(b));
        last = last.min(a.max(b));
    }
    (first <= last).then_some(first)
}

/// Whether a point is inside a box.
pub fn holds(b: &Aabb, at: [f32; 3]) -> bool {
    (0..3).all(|i| b.min[i] <= at[i] && at[i] <= b.max[i])
}

/// Sorts `boxes[first..end]` into `nodes`.
fn build(boxes: &mut [Aabb], first: usize, end: usize, nodes: &mut Vec<Node>) {
    let bounds = boxes[first..end].iter().copied().reduce(around).unwrap_or(boxes[first]);
    let place = nodes.len();
    nodes.push(Node { bounds, next: first, count: end - first });
    if end - first <= LEAF {
        return;
    }
    let size = [0, 1, 2].map(|i| bounds.max[i] - bounds.min[i]);
    let axis = if size[0] >= size[1] && size[0] >= size[2] { 0 } else { 1 + usize::from(size[2] > size[1]) };
    let middle = |b: &Aabb| b.min[axis] + b.max[axis];
    let half = (end - first) / 2;
    boxes[first..end].select_nth_unstable_by(half, |a, b| middle(a).total_cmp(&middle(b)));
    build(boxes, first, first + half, nodes);
    let next = nodes.len();
    build(boxes, first + half, end, nodes);
    nodes[place] = Node { bounds, next, count: 0 };
}

fn around(a: Aabb, b: Aabb) -> Aabb {
    Aabb { min: [0, 1, 2].map(|i| a.min[i].min(b.min[i])), max: [0, 1, 2].map(|i| a.max[i].max(b.max[i])) }
}

fn grown(b: &Aabb, by: f32) -> Aabb {
    Aabb { min: b.min.map(|c| c - by), max: b.max.map(|c| c + by) }
}

/// A box a little smaller, unless nothing is left of it.
fn shrunk(b: &Aabb) -> Option<Aabb> {
    let min = [b.min[0] + SHRINK, b.min[1] + SHRINK, b.min[2]];
    let max = [b.max[0] - SHRINK, b.max[1] - SHRINK, b.max[2] - SHRINK_TOP];
    (0..3).all(|i| min[i] < max[i]).then_some(Aabb { min, max })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Boxes scattered without order, but always the same ones.
    fn scattered(count: i32) -> Vec<Aabb> {
        (0..count)
            .map(|i| {
                let at = [0, 1, 2].map(|axis| (super::super::super::palette::scatter([i, axis, 7]) % 200) as f32 * 0.1);
                Aabb { min: at, max: [at[0] + 0.8, at[1] + 1.3, at[2] + 0.6] }
            })
            .collect()
    }

    #[test]
    fn the_tree_finds_what_asking_each_box_finds() {
        let boxes = scattered(300);
        let shade = Shade::new(&boxes);
        let all: Vec<Aabb> = boxes.iter().filter_map(shrunk).collect();
        for i in 0..100 {
            let from = [0, 1, 2].map(|axis| (super::super::super::palette::scatter([i, axis, 11]) % 220) as f32 * 0.1);
            let direction = super::super::super::light::unit([(i as f32).cos(), (i as f32).sin(), 0.4]);
            let inverse = direction.map(|d| 1.0 / d);
            let mut found = Vec::new();
            shade.along(from, direction, 0.03, &mut found);
            let hits =
                |boxes: &[Aabb]| boxes.iter().filter(|b| enters(b, from, inverse, f32::INFINITY).is_some()).count();
            assert_eq!(hits(&found), hits(&all));
            shade.near(from, direction, 3.2, &mut found);
            let near = |boxes: &[Aabb]| boxes.iter().filter(|b| enters(b, from, inverse, 3.2).is_some()).count();
            assert_eq!(near(&found), near(&all));
        }
    }

    #[test]
    fn nothing_throws_no_shade() {
        let mut found = vec![Aabb { min: [0.0; 3], max: [1.0; 3] }];
        Shade::new(&[]).along([0.0; 3], [0.0, 0.0, 1.0], 0.03, &mut found);
        assert!(found.is_empty());
    }
}
