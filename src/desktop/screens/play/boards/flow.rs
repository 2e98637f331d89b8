//! Where the parts of a sentence stand on ruled lines: words, pieces and blanks, broken into lines like text.
//!
//! A part that is glued to the one before it (a comma after a piece, a piece after an opening quotation mark) never begins a
//! line.

use egui::{Rect, Vec2, pos2, vec2};

/// One part to place.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Part {
    /// How large it is.
    pub size: Vec2,
    /// Whether it follows the part before it without a space.
    pub glued: bool,
}

/// Where the parts stand, relative to the upper left corner of the sheet.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Flow {
    /// A rectangle a part, in order.
    pub rects: Vec<Rect>,
    /// The lower edges of the lines.
    pub rules: Vec<f32>,
}

impl Flow {
    /// How high the lines are together.
    pub fn height(&self) -> f32 {
        self.rules.last().copied().unwrap_or(0.0)
    }
}

/// Breaks `parts` into lines of `width`; `space` stands between words, `line` is the least step from line to line, and `air` is
/// kept between a part and the lines above and below it.
pub fn flow(parts: &[Part], width: f32, space: f32, line: f32, air: f32) -> Flow {
    let mut flow = Flow::default();
    let (mut x, mut top) = (0.0, 0.0);
    let mut first_of_line = 0;
    let mut at = 0;
    while at < parts.len() {
        let next = (at + 1..parts.len()).find(|next| !parts[*next].glued).unwrap_or(parts.len());
        let cluster: f32 = parts[at..next].iter().map(|part| part.size.x).sum();
        let gap = if x > 0.0 && !parts[at].glued { space } else { 0.0 };
        if x > 0.0 && x + gap + cluster > width {
            top = end_line(&mut flow, parts, first_of_line, top, line, air);
            (x, first_of_line) = (0.0, at);
        } else {
            x += gap;
        }
        for (within, part) in parts[at..next].iter().enumerate() {
            // A cluster that is wider than a line is broken after all.
            if x > 0.0 && x + part.size.x > width + 0.5 {
                top = end_line(&mut flow, parts, first_of_line, top, line, air);
                (x, first_of_line) = (0.0, at + within);
            }
            flow.rects.push(Rect::from_min_size(pos2(x, top), part.size));
            x += part.size.x;
        }
        at = next;
    }
    if !parts.is_empty() {
        end_line(&mut flow, parts, first_of_line, top, line, air);
    }
    flow
}

/// Puts the parts of a line upon its middle and draws the line below them. Answers where the next line begins.
fn end_line(flow: &mut Flow, parts: &[Part], from: usize, top: f32, line: f32, air: f32) -> f32 {
    let count = flow.rects.len();
    let tallest = parts[from..count].iter().map(|part| part.size.y).fold(0.0, f32::max);
    let height = (tallest + air).max(line);
    for rect in &mut flow.rects[from..] {
        *rect = rect.translate(vec2(0.0, (height - rect.height()) / 2.0));
    }
    flow.rules.push(top + height);
    top + height
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(width: f32, glued: bool) -> Part {
        Part { size: vec2(width, 20.0), glued }
    }

    #[test]
    fn what_is_glued_never_begins_a_line() {
        let parts = [part(50.0, false), part(45.0, false), part(10.0, true), part(30.0, false)];
        let flow = flow(&parts, 110.0, 5.0, 40.0, 4.0);
        assert_eq!(flow.rules, [40.0, 80.0]);
        let lines: Vec<bool> = flow.rects.iter().map(|rect| rect.min.y > 40.0).collect();
        // 50 + 5 + 45 + 10 = 110 fits exactly; the last goes down.
        assert_eq!(lines, [false, false, false, true]);
        let tight = super::flow(&parts, 104.0, 5.0, 40.0, 4.0);
        let lines: Vec<bool> = tight.rects.iter().map(|rect| rect.min.y > 40.0).collect();
        assert_eq!(lines, [false, true, true, true]);
    }

    #[test]
    fn nothing_leaves_the_sheet() {
        let parts: Vec<Part> = (0..40).map(|n| part(20.0 + (n * 37 % 80) as f32, n % 3 == 1)).collect();
        for width in [100.0, 140.0, 333.0] {
            let flow = flow(&parts, width, 6.0, 30.0, 4.0);
            assert_eq!(flow.rects.len(), parts.len());
            assert!(flow.rects.iter().all(|rect| rect.max.x <= width + 0.5 && rect.max.y <= flow.height()));
            for (at, one) in flow.rects.iter().enumerate() {
                assert!(flow.rects[at + 1..].iter().all(|other| !one.shrink(0.1).intersects(other.shrink(0.1))));
            }
        }
    }

    #[test]
    fn an_empty_sheet_has_no_lines() {
        assert_eq!(flow(&[], 100.0, 5.0, 40.0, 4.0), Flow::default());
    }
}
