//! The map of the town: its quarters with a picture each, their places below, where one is, and where the story goes on.
//!
//! It is made of the doors of the blueprints, so a pack with a town of its own has a map as well. A place that is pressed is where one
//! then stands; in large text all places are one list.

use egui::{Rect, Stroke, Ui, pos2, vec2};

use super::TownMemory;
use crate::content::library::Library;
use crate::content::places::{Light, Place};
use crate::content::words::Args;
use crate::desktop::command::Command;
use crate::desktop::frame::Frame;
use crate::desktop::painted::Painted;
use crate::desktop::screens::sheet::is_one_column;
use crate::desktop::theme::{Theme, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, heading_ui, paint, scroll_ui};

/// More quarters than these do not fit beside each other.
const MOST_QUARTERS: usize = 6;
/// The picture of a quarter, its height as a share of its width.
const PICTURE: f32 = 9.0 / 16.0;

/// Where one begins, and the quarters that lie round it: the first place of each is the one at the road.
struct Town {
    middle: Place,
    quarters: Vec<Vec<Place>>,
}

/// What was chosen on the map.
pub enum Chosen {
    /// Go there.
    Go(Place),
    /// Put the map away.
    Close,
}

/// The map over the town.
pub fn map_ui(
    ui: &mut Ui,
    frame: &Frame<'_>,
    memory: &TownMemory,
    next: Option<Place>,
    painted: &mut Painted,
    room: Rect,
) -> Option<Chosen> {
    let theme = current(ui.ctx());
    let town = town(frame.library)?;
    let mut chosen = (frame.asked(Command::Back) || frame.asked(Command::Map)).then_some(Chosen::Close);
    let panel = Panel::new(PanelKind::Paper).corner(34.0).padding(vec2(theme.px(26.0), theme.px(20.0)));
    panel.show_in(ui, room, |ui| {
        let map = Map { frame, here: memory.place, next };
        let close = frame.t("walk-close");
        ui.horizontal(|ui| {
            heading_ui(ui, &frame.t("command-map"));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if ui.add(Button::plain(&close).icon(egui_phosphor::fill::X)).clicked() {
                    chosen = Some(Chosen::Close);
                }
            });
        });
        ui.add_space(theme.px(6.0));
        let listed = is_one_column(&theme) || town.quarters.len() > MOST_QUARTERS;
        let go = if listed { map.list_ui(ui, &town) } else { map.quarters_ui(ui, &theme, &town, painted) };
        chosen = go.map(Chosen::Go).or(chosen.take());
    });
    chosen
}

struct Map<'a, 'f> {
    frame: &'a Frame<'f>,
    here: Place,
    next: Option<Place>,
}

impl Map<'_, '_> {
    /// All places, one below the other.
    fn list_ui(&self, ui: &mut Ui, town: &Town) -> Option<Place> {
        let all = std::iter::once(&town.middle).chain(town.quarters.iter().flatten());
        scroll_ui(ui, "map", |ui| all.fold(None, |go, place| self.place_ui(ui, *place).or(go))).inner
    }

    fn quarters_ui(&self, ui: &mut Ui, theme: &Theme, town: &Town, painted: &mut Painted) -> Option<Place> {
        let whole = ui.available_rect_before_wrap();
        let gap = theme.px(16.0);
        let count = town.quarters.len().max(1) as f32;
        let wide = (whole.width() - gap * (count - 1.0)) / count;
        let head = theme.em(48.0);
        let top = Rect::from_center_size(
            pos2(whole.center().x, whole.min.y + head / 2.0),
            vec2(theme.em(340.0).min(whole.width()), head),
        );
        let below = top.max.y + theme.px(30.0);
        let column = |n: usize| {
            let left = whole.min.x + n as f32 * (wide + gap);
            Rect::from_min_max(pos2(left, below), pos2(left + wide, whole.max.y))
        };
        for n in 0..town.quarters.len() {
            road(ui, theme, top, column(n));
        }
        let mut go = super::inside(ui, top, |ui| self.place_ui(ui, town.middle));
        for (n, quarter) in town.quarters.iter().enumerate() {
            let rect = column(n);
            let picture = Rect::from_min_size(rect.min, vec2(wide, wide * PICTURE));
            let rim = picture.expand(theme.px(4.0));
            ui.painter().rect_filled(rim, paint::corner(theme.px(10.0)), theme.tokens.felt);
            if let Some(first) = quarter.first() {
                painted.card(ui, picture, *first, Light::Day);
            }
            paint::edge(ui.painter(), rim, theme.px(10.0), theme.px(2.0), theme.tokens.line);
            let names = Rect::from_min_max(pos2(rect.min.x, picture.max.y + theme.px(10.0)), rect.max);
            let chosen = super::inside(ui, names, |ui| {
                let scrolled = scroll_ui(ui, &format!("quarter-{n}"), |ui| {
                    ui.spacing_mut().item_spacing.y = theme.px(6.0);
                    quarter.iter().fold(None, |go, place| self.place_ui(ui, *place).or(go))
                });
                scrolled.inner
            });
            go = chosen.or(go);
        }
        go
    }

    fn place_ui(&self, ui: &mut Ui, place: Place) -> Option<Place> {
        use egui_phosphor::fill;
        let name = self.frame.t(&format!("place-{}", place.id()));
        let args = || Args::new().text("place", name.clone());
        let (label, icon) = if place == self.here {
            (self.frame.tr("map-here", &args()), Some(fill::MAP_PIN))
        } else if Some(place) == self.next {
            (self.frame.tr("map-next", &args()), Some(fill::FLAG_PENNANT))
        } else {
            (name, None)
        };
        let mut button = Button::plain(&label).selected(place == self.here).fill_width();
        if let Some(icon) = icon {
            button = button.icon(icon);
        }
        let response = ui.add(button);
        if place == self.here {
            self.frame.first(&response);
        }
        response.clicked().then_some(place)
    }
}

/// A stitched road from the middle to a quarter.
fn road(ui: &Ui, theme: &Theme, from: Rect, to: Rect) {
    let (start, end) = (from.center_bottom(), to.center_top());
    let turn = (start.y + end.y) / 2.0;
    let points = [start, pos2(start.x, turn), pos2(end.x, turn), end];
    let stroke = Stroke::new(theme.px(3.0), theme.tokens.accent);
    ui.painter().extend(egui::Shape::dashed_line(&points, stroke, theme.px(9.0), theme.px(7.0)));
}

/// The town as its doors connect it, from the square or whatever place comes first.
fn town(library: &Library) -> Option<Town> {
    let middle =
        if library.places.contains_key(&Place::Square) { Place::Square } else { *library.places.keys().next()? };
    let mut known = vec![middle];
    let roads = ways(library, middle);
    known.extend(&roads);
    let mut quarters: Vec<Vec<Place>> = roads.iter().map(|first| vec![*first]).collect();
    for quarter in &mut quarters {
        let mut at = 0;
        while let Some(place) = quarter.get(at).copied() {
            let new: Vec<Place> = ways(library, place).into_iter().filter(|way| !known.contains(way)).collect();
            known.extend(&new);
            quarter.extend(new);
            at += 1;
        }
    }
    Some(Town { middle, quarters })
}

/// Where the doors of a place lead.
fn ways(library: &Library, place: Place) -> Vec<Place> {
    let doors = library.places.get(&place).into_iter().flat_map(|blueprint| blueprint.doors.values());
    let mut ways: Vec<Place> = Vec::new();
    for (to, _) in doors.filter_map(|door| door.leads.as_ref()) {
        if *to != place && !ways.contains(to) && library.places.contains_key(to) {
            ways.push(*to);
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::builtin;
    use crate::content::load::load;

    #[test]
    fn every_place_with_a_way_to_the_square_is_on_the_map_once() {
        let library = load(&[builtin::pack()]).library.expect("the built-in pack loads");
        let town = town(&library).expect("it has a town");
        let mut all: Vec<Place> = town.quarters.concat();
        all.push(town.middle);
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "no place twice");
        let reachable = all.iter().flat_map(|place| ways(&library, *place)).all(|way| all.contains(&way));
        assert!(reachable, "no door leads off the map");
        assert!(all.contains(&Place::DormKitchen) && all.contains(&Place::Classroom));
    }
}
