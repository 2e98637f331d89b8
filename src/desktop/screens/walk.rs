//! Walking on the screen: the block world behind, and over it what is in reach, the list of all that is around, and the keys.
//!
//! [`walk_ui`] serves every walk, in a level and through the town. It moves the player and answers what was chosen; what follows from
//! that is said by the screen that called it.

use egui::{EventFilter, Id, Pos2, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::View;
use super::play::areas::WIDEST;
use super::play::dialogue::inside;
use crate::desktop::command::Command;
use crate::desktop::frame::{Frame, forget_focus};
use crate::desktop::theme::{Motion, Theme, Type, current};
use crate::desktop::walk::folk::Moment;
use crate::desktop::walk::stride::Pace;
use crate::desktop::walk::{Around, Outing, Scene, Target, Wish, folk};
use crate::desktop::widgets::{Bubble, Button, KeyHint, Panel, PanelKind, key_strip_ui, label_ui, paint, scroll_ui};
use crate::scene::bake::{project, unproject};

/// The strip of keys along the foot, in lengths of the design.
const FOOT: f32 = 44.0;
/// How often townspeople are drawn, in seconds: they go about, they do not dance.
const FOLK_EVERY: f32 = 1.0 / 15.0;
/// The same in calm mode.
const FOLK_CALMLY: f32 = 1.0 / 8.0;
/// How near to a thing a click must be to mean it, in lengths of the design.
const CLICK: f32 = 46.0;

/// A walk: the world, the player's feet, the bubble and the list. Answers what was chosen.
pub fn walk_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    view: &View<'_>,
    scene: &Scene<'_>,
    outing: &mut Outing,
) -> Option<Target> {
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    let still = theme.look.motion == Motion::Reduced;
    let moment = ui.input(|input| input.stable_dt);
    outing.enter(frame.library, scene);
    let pad = pad_ui(ui, frame, scene, screen, outing.lists);
    let mut chosen = None;
    if !frame.covered && !outing.lists {
        chosen = outing.go(scene, wish(ui, frame, view, &pad, moment));
    }
    let now = Moment { time: if still { 0.0 } else { view.elapsed }, calm: view.calm };
    outing.paint(frame.library, scene, screen.size(), if still { 0.0 } else { moment }, now);
    keep_moving(ui, scene, outing, still, view.calm);
    let to_window = |at: [f32; 3]| to_window(outing, screen, at);
    hints(ui, &theme, scene, outing, &to_window);
    if !outing.lists && !frame.covered {
        if let Some(near) = outing.nearest(scene) {
            let tip = to_window([near.at[0], near.at[1], near.height]);
            let bounds = Rect::from_min_max(screen.min + vec2(0.0, theme.px(120.0)), screen.max);
            let bubble = Bubble { key: frame.bindings.label(Command::Interact), icon: near.icon, label: &near.label };
            let pressed = bubble.show_ui(ui, tip, bounds).clicked();
            let by_key = pad.has_focus() && pressed_enter(ui);
            if pressed || by_key || frame.asked(Command::Interact) {
                chosen = Some(near.target.clone());
            }
        }
        if pad.clicked()
            && let Some(at) = pad.interact_pointer_pos()
        {
            click(scene, outing, screen, &theme, at);
        }
    }
    chosen = chosen.or_else(|| list_ui(ui, frame, &theme, scene, outing, still));
    if frame.asked(Command::Around) {
        outing.lists = !outing.lists;
        forget_focus(ui);
    }
    foot_ui(ui, frame, &theme, screen);
    chosen
}

/// The whole window takes clicks and, while it has the focus, the arrow keys; under the list it takes nothing.
fn pad_ui(ui: &mut Ui, frame: &Frame<'_>, scene: &Scene<'_>, screen: Rect, lists: bool) -> egui::Response {
    let id = ui.id().with("walk-pad");
    let response = ui.interact(screen, id, if lists { Sense::hover() } else { Sense::click() });
    let place = frame.t(&format!("place-{}", scene.set.place.id()));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &place));
    if lists {
        return response;
    }
    frame.first(&response);
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    response
}

fn wish(ui: &Ui, frame: &Frame<'_>, view: &View<'_>, pad: &egui::Response, moment: f32) -> Wish {
    let held = |command| frame.bindings.is_held(ui.ctx(), command);
    let mut direction = view.stick;
    // Arrow keys belong to the controls while one of them has the focus.
    if pad.has_focus() {
        for (command, step) in [
            (Command::WalkLeft, vec2(-1.0, 0.0)),
            (Command::WalkRight, vec2(1.0, 0.0)),
            (Command::WalkUp, vec2(0.0, -1.0)),
            (Command::WalkDown, vec2(0.0, 1.0)),
        ] {
            if held(command) {
                direction += step;
            }
        }
    }
    let pace = if ui.input(|input| input.modifiers.shift) { Pace::Run } else { Pace::Walk };
    let length = direction.length();
    let direction = if length > 1.0 { direction / length } else { direction };
    Wish { direction, pace, moment }
}

/// Asks for the next frame while something moves.
fn keep_moving(ui: &Ui, scene: &Scene<'_>, outing: &Outing, still: bool, calm: bool) {
    let walks = outing.you().is_some_and(|you| you.is_moving() || you.is_going());
    if walks || outing.camera.moves() {
        ui.ctx().request_repaint();
    } else if !still && folk::moves(scene.blueprint, &scene.set.signs, calm) {
        ui.ctx().request_repaint_after_secs(if calm { FOLK_CALMLY } else { FOLK_EVERY });
    }
}

fn pressed_enter(ui: &Ui) -> bool {
    ui.input(|input| input.key_pressed(egui::Key::Enter) || input.key_pressed(egui::Key::Space))
}

/// Where a point of the place is in the window.
pub fn to_window(outing: &Outing, screen: Rect, at: [f32; 3]) -> Pos2 {
    let Some(picture) = &outing.picture else { return screen.center() };
    let [x, y, _] = project(at);
    let away = vec2(x - picture.centre[0], picture.centre[1] - y) * picture.zoom;
    screen.center() + away
}

/// Which point of the ground is under a point of the window.
fn to_ground(outing: &Outing, screen: Rect, at: Pos2) -> Option<[f32; 2]> {
    let picture = outing.picture.as_ref()?;
    let away = (at - screen.center()) / picture.zoom;
    let (x, y) = unproject([picture.centre[0] + away.x, picture.centre[1] - away.y]);
    Some([x, y])
}

/// Walks to what was clicked: something around, or the ground.
fn click(scene: &Scene<'_>, outing: &mut Outing, screen: Rect, theme: &Theme, at: Pos2) {
    let far = |around: &&Around| {
        let foot = to_window(outing, screen, [around.at[0], around.at[1], 0.0]);
        let head = to_window(outing, screen, [around.at[0], around.at[1], around.height]);
        let middle = foot.lerp(head, 0.5);
        ((at - middle).length() - foot.distance(head) / 2.0).max(0.0)
    };
    let hit = scene.around.iter().filter(|around| far(around) < theme.px(CLICK) / 2.0);
    let hit = hit.min_by(|a, b| far(a).total_cmp(&far(b))).cloned();
    match hit {
        Some(around) => outing.set_out(&around),
        None => {
            if let Some(ground) = to_ground(outing, screen, at) {
                outing.walk_to(ground);
            }
        }
    }
}

/// A soft hint over everything that has something to say.
fn hints(ui: &Ui, theme: &Theme, scene: &Scene<'_>, outing: &Outing, to_window: &dyn Fn([f32; 3]) -> Pos2) {
    let near = outing.nearest(scene).map(|near| near.target.clone());
    for around in scene.around.iter().filter(|around| Some(&around.target) != near.as_ref() && !around.seen) {
        let at = to_window([around.at[0], around.at[1], around.height]) - vec2(0.0, theme.px(14.0));
        let t = &theme.tokens;
        ui.painter().circle_filled(at, theme.px(13.0), t.night_2);
        ui.painter().circle_stroke(at, theme.px(13.0), egui::Stroke::new(theme.px(2.0), t.gold));
        paint::icon(ui.painter(), theme, at, around.icon, 15.0, t.gold);
    }
}

/// Everything around as a list: how those walk who see no picture, or press one key.
fn list_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    theme: &Theme,
    scene: &Scene<'_>,
    outing: &mut Outing,
    still: bool,
) -> Option<Target> {
    if !outing.lists || frame.covered {
        return None;
    }
    let screen = ui.max_rect();
    let width = (theme.px(430.0) * theme.look.text_scale.min(1.6)).min(screen.width() - theme.px(48.0));
    let high = screen.height() - theme.px(166.0) - theme.em(FOOT);
    let wide = screen.width().min(theme.px(WIDEST));
    let right = screen.center().x + wide / 2.0 - theme.px(24.0);
    let rect = Rect::from_min_size(pos2(right - width, screen.min.y + theme.px(86.0)), vec2(width, high));
    // What was not looked at yet comes first, and ways before people who only chat.
    let mut all: Vec<Around> = outing.by_distance(scene).into_iter().cloned().collect();
    all.sort_by_key(|around| (matches!(around.target, Target::Talk(_)), around.seen));
    let (title, close) = (frame.t("walk-around"), frame.t("walk-close"));
    let mut picked = None;
    let mut closes = frame.asked(Command::Back);
    let panel = Panel::new(PanelKind::Paper).corner(30.0).padding(vec2(theme.px(26.0), theme.px(26.0)));
    panel.show_in(ui, rect, |ui| {
        crate::desktop::widgets::heading_ui(ui, &title);
        ui.add_space(theme.px(8.0));
        scroll_ui(ui, "around", |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(8.0);
            for (at, around) in all.iter().enumerate() {
                let key = (at + 1).to_string();
                let response = ui.add(
                    Button::choice(&key, &around.label)
                        .selected(around.seen && !matches!(around.target, Target::Talk(_))),
                );
                if at == 0 {
                    frame.first(&response);
                }
                if response.clicked() || frame.chosen() == Some(at) {
                    picked = Some(around.clone());
                }
            }
            if all.is_empty() {
                label_ui(ui, Type::Ui18, &frame.t("walk-nothing-around"));
            }
            if ui.add(Button::plain(&close)).clicked() {
                closes = true;
            }
        });
    });
    if closes || picked.is_some() {
        outing.lists = false;
        forget_focus(ui);
    }
    if let Some(around) = picked {
        if still { outing.jump_to(&around) } else { outing.set_out(&around) }
    }
    None
}

/// The keys along the foot.
fn foot_ui(ui: &mut Ui, frame: &Frame<'_>, theme: &Theme, screen: Rect) {
    if super::sheet::is_one_column(theme) {
        return;
    }
    let rect = Rect::from_min_max(pos2(screen.min.x, screen.max.y - theme.em(FOOT)), screen.max);
    let key = |command| frame.bindings.label(command);
    let walk = [Command::WalkUp, Command::WalkLeft, Command::WalkDown, Command::WalkRight].map(key).join(" ");
    let words = ["walk-go", "walk-run", "walk-interact", "walk-list"].map(|id| frame.t(id));
    let hints = [
        KeyHint { key: &walk, label: &words[0] },
        KeyHint { key: "Shift", label: &words[1] },
        KeyHint { key: key(Command::Interact), label: &words[2] },
        KeyHint { key: key(Command::Around), label: &words[3] },
    ];
    inside(ui, rect, |ui| key_strip_ui(ui, &hints));
}

/// A line of night along the upper edge: what one is here for. Answers its rectangle.
pub fn task_ui(ui: &mut Ui, id: &str, text: &str, at: Pos2, width: f32) -> Rect {
    let theme = current(ui.ctx());
    let builder = egui::UiBuilder::new()
        .id_salt(Id::new(("task", id)))
        .max_rect(Rect::from_min_size(at, vec2(width, theme.em(40.0))));
    let shown = ui.scope_builder(builder, |ui| {
        ui.add(crate::desktop::widgets::Pill::new(text).icon(egui_phosphor::fill::COMPASS))
    });
    shown.inner.rect
}

/// What was said in passing, for as long as it stays, in seconds: over the head of whoever said it, or low in the middle.
pub fn said_ui(ui: &mut Ui, outing: &mut Outing, now: f64, stays: f64, room: Rect) {
    let Some(said) = outing.said.clone() else { return };
    let left = stays - (now - said.since);
    if left <= 0.0 {
        outing.said = None;
        return;
    }
    ui.ctx().request_repaint_after_secs(left as f32);
    let theme = current(ui.ctx());
    match said.by {
        Some(by) => {
            let tip = to_window(outing, ui.max_rect(), by);
            speech_bubble_ui(ui, &theme, &said.text, tip, room);
        }
        None => {
            let at = pos2(room.center().x - room.width() * 0.25, room.max.y - theme.px(120.0));
            task_ui(ui, "said", &said.text, at, room.width() * 0.5);
        }
    }
}

/// Words in a bubble of paper with its tip over a head, kept in the room.
fn speech_bubble_ui(ui: &mut Ui, theme: &Theme, text: &str, tip: Pos2, room: Rect) {
    let t = &theme.tokens;
    let pad = theme.px(14.0);
    let wide = theme.em(300.0).min(room.width() - 2.0 * pad);
    let galley = ui.painter().layout(text.to_owned(), theme.font(Type::Ui18), t.ink, wide);
    let size = galley.size() + vec2(2.0 * pad, 2.0 * pad);
    let tail = theme.px(12.0);
    let left = (tip.x - size.x / 2.0).clamp(room.min.x, (room.max.x - size.x).max(room.min.x));
    let top = (tip.y - tail - size.y).clamp(room.min.y + theme.em(50.0), (room.max.y - size.y).max(room.min.y));
    let rect = Rect::from_min_size(pos2(left, top), size);
    let radius = theme.px(16.0);
    paint::shadow(ui.painter(), theme, rect, radius);
    ui.painter().rect_filled(rect, paint::corner(radius), t.paper);
    paint::edge(ui.painter(), rect, radius, theme.px(2.0), t.line);
    if tip.y > rect.max.y {
        let x = tip.x.clamp(rect.min.x + radius, rect.max.x - radius);
        let foot = rect.max.y - theme.px(2.0);
        let points = vec![pos2(x - tail * 0.7, foot), pos2(x + tail * 0.7, foot), pos2(x, foot + tail)];
        ui.painter().add(egui::Shape::convex_polygon(points, t.paper, egui::Stroke::NONE));
    }
    ui.painter().galley(rect.min + vec2(pad, pad), galley, t.ink);
    let response = ui.interact(rect, Id::new("speech-bubble"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
}

/// The room between the strips in which panels of a walk may stand.
pub fn room(screen: Rect, theme: &Theme) -> Rect {
    let width = screen.width().min(theme.px(WIDEST)) - theme.px(48.0);
    let foot = if super::sheet::is_one_column(theme) { 0.0 } else { theme.em(FOOT) };
    let size = Vec2::new(width, screen.height() - theme.px(48.0) - foot);
    Rect::from_min_size(pos2(screen.center().x - width / 2.0, screen.min.y + theme.px(24.0)), size)
}
