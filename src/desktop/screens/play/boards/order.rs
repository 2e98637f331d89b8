//! A list to put in order: rows are taken in hand and moved, or dragged.

use egui::{EventFilter, Id, Key, Modifiers, Rect, Ui, vec2};

use super::super::dialogue::inside;
use super::super::memory::{Draft, PlayMemory};
use super::tile::{self, Dragged, Tile};
use super::{Keys, Place, head_ui, prompt, remark_ui, word};
use crate::content::level::BeatKind;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, scroll_ui};
use crate::play::action::Action;
use crate::play::run::Run;

/// What keys do here.
pub const KEYS: Keys =
    &[("Enter", "board-key-hold"), ("↑ ↓", "board-key-move"), ("Tab", "board-key-next"), ("rewind", "command-rewind")];

/// The board of an order.
pub fn order_ui(ui: &mut Ui, frame: &Frame<'_>, run: &Run, memory: &mut PlayMemory, place: &Place) -> Option<Intent> {
    let (_, beat) = run.beat()?;
    let BeatKind::Order { items, .. } = &beat.kind else { return None };
    let Draft::Order(order) = &memory.draft else { return None };
    let mut order = order.clone();
    let theme = current(ui.ctx());
    let mut intent = None;
    let room = place.body.size();
    let width = if place.one_column { room.x } else { room.x.min(theme.px(860.0)) };
    let rows = items.len() as f32 * (theme.em(44.0) + theme.px(14.0));
    let height = if place.one_column { room.y } else { room.y.min(theme.px(150.0) + rows + theme.em(110.0)) };
    let body = Rect::from_center_size(place.body.center(), vec2(width, height));
    Panel::new(PanelKind::Paper).corner(46.0).paint(ui, &theme, body);
    inside(ui, body.shrink2(vec2(theme.px(62.0), theme.px(34.0))), |ui| {
        scroll_ui(ui, "order", |ui| {
            head_ui(ui, &frame.t("board-order"), &prompt(frame, run));
            ui.add_space(theme.px(14.0));
            ui.spacing_mut().item_spacing.y = theme.px(12.0);
            let mut wanted = None;
            for (at, item) in order.iter().enumerate() {
                let label = word(frame, run, items[usize::from(*item)].as_str());
                let held = memory.hand == Some(usize::from(*item));
                let asked = row_ui(ui, frame, &label, *item, at, held);
                wanted = wanted.or(asked.map(|asked| (at, asked)));
            }
            if let Some((at, asked)) = wanted {
                follow(&mut order, &mut memory.hand, at, asked);
                ui.ctx().request_repaint();
            }
            ui.add_space(theme.px(4.0));
            remark_ui(ui, &frame.t(if memory.hand.is_some() { "board-order-held" } else { "board-order-how" }));
            let label = frame.t("board-order-done");
            let done = ui
                .with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
                    ui.add(Button::primary(&label).icon(egui_phosphor::fill::CHECK))
                })
                .inner;
            if done.clicked() {
                intent = Some(Intent::Act(Action::Order(order.clone())));
            }
            ui.add_space(theme.px(8.0));
        });
    });
    memory.draft = Draft::Order(order);
    intent
}

/// What a row was asked to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asked {
    /// Taken in hand, let go, or (where another is in hand) changed for that one.
    Press,
    /// Moved up or down.
    Move { down: bool },
    /// This item was let go over the row.
    Drop(u8),
}

/// Moves rows about.
fn follow(order: &mut Vec<u8>, hand: &mut Option<usize>, at: usize, asked: Asked) {
    let item = order[at];
    match asked {
        Asked::Press if *hand == Some(usize::from(item)) => *hand = None,
        Asked::Press => match hand.take().and_then(|held| order.iter().position(|it| usize::from(*it) == held)) {
            Some(from) => shift(order, from, at),
            None => *hand = Some(usize::from(item)),
        },
        Asked::Move { down } => {
            let to = if down { (at + 1).min(order.len() - 1) } else { at.saturating_sub(1) };
            shift(order, at, to);
        }
        Asked::Drop(dragged) => {
            if let Some(from) = order.iter().position(|it| *it == dragged) {
                shift(order, from, at);
            }
            *hand = None;
        }
    }
}

fn shift(order: &mut Vec<u8>, from: usize, to: usize) {
    let item = order.remove(from);
    order.insert(to, item);
}

/// One row: its place in figures, and its tile.
fn row_ui(ui: &mut Ui, frame: &Frame<'_>, label: &str, item: u8, at: usize, held: bool) -> Option<Asked> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let id = Id::new(("board-order", item));
    let args = Args::new().number("n", at as i64 + 1);
    let place = frame.tr(if held { "board-order-held-at" } else { "board-order-at" }, &args);
    let number = theme.em(44.0);
    let width = ui.available_width() - theme.px(8.0);
    let icon = egui_phosphor::fill::ARROWS_DOWN_UP;
    let tile = Tile { held, wide: true, state: &place, ..Tile::new(label, icon) };
    let laid = tile.lay(ui, &theme, width - number);
    let (_, rect) = ui.allocate_space(vec2(width, laid.size.y));
    let font = theme.font_in(Type::Speech24, Face::SerifBold);
    let left = rect.left_center() + vec2(theme.px(8.0), 0.0);
    ui.painter().text(left, egui::Align2::LEFT_CENTER, format!("{}.", at + 1), font, t.ink_2);
    let mut box_of = rect;
    box_of.set_left(rect.left() + number);
    let response = laid.show_in(ui, box_of, id, Dragged { slot: 0, piece: item });
    if at == 0 {
        frame.first(&response);
    }
    if let Some(dropped) = tile::dropped_on(ui, rect.expand2(vec2(0.0, theme.px(6.0)))) {
        return Some(Asked::Drop(dropped.piece));
    }
    if response.clicked() {
        return Some(Asked::Press);
    }
    if !held || !response.has_focus() {
        return None;
    }
    // While a row is in hand the arrows move it, not the focus.
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowUp) {
        return Some(Asked::Move { down: false });
    }
    pressed(Key::ArrowDown).then_some(Asked::Move { down: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_taken_moved_and_let_go() {
        let mut order = vec![2, 0, 1];
        let mut hand = None;
        follow(&mut order, &mut hand, 0, Asked::Press);
        assert_eq!(hand, Some(2));
        follow(&mut order, &mut hand, 0, Asked::Move { down: true });
        follow(&mut order, &mut hand, 1, Asked::Move { down: true });
        follow(&mut order, &mut hand, 2, Asked::Move { down: true });
        assert_eq!(order, [0, 1, 2]);
        follow(&mut order, &mut hand, 2, Asked::Press);
        assert_eq!(hand, None);
        follow(&mut order, &mut hand, 2, Asked::Press);
        follow(&mut order, &mut hand, 0, Asked::Press);
        assert_eq!((order.as_slice(), hand), ([2, 0, 1].as_slice(), None));
        follow(&mut order, &mut hand, 2, Asked::Drop(2));
        assert_eq!(order, [0, 1, 2]);
    }
}
