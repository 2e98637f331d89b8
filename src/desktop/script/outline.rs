//! What a screen reader would find on the screen: names, places and texts of all controls.

use bevy_egui::EguiOutput;
use egui::accesskit::{NodeId, Role};
use egui::{Pos2, pos2};

/// One thing that readers find.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// What readers call it by.
    pub node: NodeId,
    /// Its name or text.
    pub name: String,
    /// Its middle, in points.
    pub middle: Pos2,
    /// Whether it can be pressed.
    pub pressable: bool,
}

/// Everything that readers find, from the last frame.
pub fn outline(output: &EguiOutput) -> Vec<Found> {
    let Some(update) = &output.platform_output.accesskit_update else { return Vec::new() };
    let scale = f64::from(output.pixels_per_point.max(0.1));
    update
        .nodes
        .iter()
        .filter_map(|(id, node)| {
            let name = node.label().or(node.value())?.to_owned();
            let bounds = node.bounds()?;
            let middle =
                pos2(((bounds.x0 + bounds.x1) / 2.0 / scale) as f32, ((bounds.y0 + bounds.y1) / 2.0 / scale) as f32);
            let pressable = !matches!(node.role(), Role::Label | Role::TextRun) && !node.is_disabled();
            Some(Found { node: *id, name, middle, pressable })
        })
        .collect()
}

/// Whether `control` cannot be pressed where it is, because it has been scrolled out of its list.
pub fn scrolled_out(context: &egui::Context, control: &Found) -> bool {
    context.viewport(|viewport| {
        let rects = viewport.prev_pass.widgets.layers().flat_map(|(_, rects)| rects);
        let mut own = rects.filter(|rect| rect.id.value() == control.node.0).peekable();
        own.peek().is_some() && own.all(|rect| !rect.interact_rect.contains(control.middle))
    })
}

/// The control whose name begins with `name`; one that can be pressed comes before one that can't.
pub fn find<'a>(outline: &'a [Found], name: &str) -> Option<&'a Found> {
    let named = || outline.iter().filter(|found| found.name.starts_with(name));
    named()
        .find(|found| found.pressable && found.name == name)
        .or_else(|| named().find(|found| found.pressable))
        .or(named().next())
}
