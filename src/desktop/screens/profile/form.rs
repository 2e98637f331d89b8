//! The form of a player: a nickname, and a face put together from parts.

use egui::{Rect, Ui, pos2, vec2};

use super::framed;
use crate::content::cast::{Look, Mood, Pick};
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::{Intent, ProfileIntent};
use crate::desktop::painted::Painted;
use crate::desktop::people;
use crate::desktop::screens::play::dialogue::inside;
use crate::desktop::screens::sheet::is_one_column;
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{Button, Panel, PanelKind, TextField, label_ui, paint, scroll_ui};
use crate::store::limits::MAX_NICKNAME;
use crate::store::profile::{Nickname, Profile};

/// The moods that the portrait can show.
const MOODS: [(Mood, &str); 8] = [
    (Mood::Calm, "calm"),
    (Mood::Glad, "glad"),
    (Mood::Sly, "sly"),
    (Mood::Angry, "angry"),
    (Mood::Sad, "sad"),
    (Mood::Afraid, "afraid"),
    (Mood::Surprised, "surprised"),
    (Mood::Ashamed, "ashamed"),
];

/// The message of each row of the face.
const ROWS: [(Pick, &str); Pick::ALL.len()] = [
    (Pick::Skin, "profile-pick-skin"),
    (Pick::Hair, "profile-pick-hair"),
    (Pick::HairColour, "profile-pick-hair-colour"),
    (Pick::Eyes, "profile-pick-eyes"),
    (Pick::Headgear, "profile-pick-headgear"),
    (Pick::Clothes, "profile-pick-clothes"),
    (Pick::Accessory, "profile-pick-accessory"),
];

/// A player as the form has it.
#[derive(Clone, PartialEq, Debug)]
pub struct Form {
    new: bool,
    nickname: String,
    picks: Vec<u8>,
    mood: Mood,
    /// Where chance stands, for proposals.
    chance: u64,
}

impl Form {
    /// An empty form, with some face.
    pub fn new(now: u64) -> Self {
        let mut form = Self { new: true, nickname: String::new(), picks: Vec::new(), mood: Mood::Glad, chance: now };
        form.shuffle();
        form
    }

    /// The form of a player who is there.
    pub fn of(profile: &Profile) -> Self {
        Self {
            new: false,
            nickname: profile.nickname.to_string(),
            picks: Pick::ALL.iter().map(|pick| pick.chosen(&profile.picks) as u8).collect(),
            mood: Mood::Glad,
            chance: 1,
        }
    }

    /// Whether it makes a player.
    pub fn is_new(&self) -> bool {
        self.new
    }

    /// A number below `below` that looks like chance. Nothing that counts depends on it.
    fn draw(&mut self, below: usize) -> usize {
        self.chance = self.chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.chance >> 33) as usize % below.max(1)
    }

    fn shuffle(&mut self) {
        self.picks = Pick::ALL.iter().map(|pick| self.draw(pick.count()) as u8).collect();
    }

    /// Draws the form. Answers what is wanted, and whether it closes without that.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        frame: &Frame<'_>,
        body: Rect,
        painted: &mut Painted,
        players: &[Profile],
    ) -> (Option<Intent>, bool) {
        let theme = current(ui.ctx());
        Panel::new(PanelKind::Paper).paint(ui, &theme, body);
        let inner = body.shrink2(vec2(theme.px(48.0), theme.px(34.0)));
        if is_one_column(&theme) {
            return inside(ui, inner, |ui| {
                scroll_ui(ui, "form", |ui| {
                    self.portrait_ui(ui, frame, painted);
                    self.rows_ui(ui, frame, players, 1)
                })
                .inner
            });
        }
        let left = Rect::from_min_max(inner.min, pos2(inner.min.x + theme.px(320.0), inner.max.y));
        inside(ui, left, |ui| self.portrait_ui(ui, frame, painted));
        let right = Rect::from_min_max(pos2(left.max.x + theme.px(24.0), inner.min.y), inner.max);
        inside(ui, right, |ui| scroll_ui(ui, "form", |ui| self.rows_ui(ui, frame, players, 2)).inner)
    }

    /// The face, large, and in each of its moods.
    fn portrait_ui(&mut self, ui: &mut Ui, frame: &Frame<'_>, painted: &mut Painted) {
        let theme = current(ui.ctx());
        let look = Look::from_picks(&self.picks);
        let room = ui.available_width();
        let side = theme.px(296.0).min(room);
        framed(ui, &theme, |ui| {
            let (rect, response) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
            let mood = MOODS.iter().find(|(mood, _)| *mood == self.mood).map_or("calm", |(_, name)| name);
            let name = format!("{}: {}", frame.t("profile-face"), frame.t(&format!("profile-mood-{mood}")));
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Image, true, &name));
            painted.portrait(ui, &look, self.mood, rect, people::Frame::Card);
            ui.add_space(theme.px(8.0));
            ui.spacing_mut().item_spacing = vec2(theme.px(8.0), theme.px(8.0));
            for row in MOODS.chunks(4) {
                ui.horizontal(|ui| {
                    for (mood, id) in row {
                        let name = frame.t(&format!("profile-mood-{id}"));
                        let size = (side - theme.px(24.0)) / 4.0;
                        let (rect, response) = ui.allocate_exact_size(vec2(size, size), egui::Sense::click());
                        let chosen = *mood == self.mood;
                        response.widget_info(|| {
                            egui::WidgetInfo::selected(egui::WidgetType::Button, ui.is_enabled(), chosen, &name)
                        });
                        let face = rect.shrink(theme.px(4.0));
                        painted.portrait(ui, &look, *mood, face, people::Frame::Round);
                        if chosen || response.hovered() {
                            let radius = rect.width() * 0.5;
                            paint::edge(ui.painter(), rect, radius, theme.px(3.0), theme.tokens.accent);
                        }
                        if response.has_focus() {
                            paint::focus_ring(ui.painter(), &theme, face, face.width() * 0.5);
                        }
                        if response.clicked() {
                            self.mood = *mood;
                        }
                        crate::desktop::widgets::tooltip_ui(&response, &name);
                    }
                });
            }
        });
    }

    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        frame: &Frame<'_>,
        players: &[Profile],
        columns: usize,
    ) -> (Option<Intent>, bool) {
        let theme = current(ui.ctx());
        framed(ui, &theme, |ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(14.0), theme.px(10.0));
            let to_end = self.nickname_ui(ui, frame, players);
            ui.add_space(theme.px(4.0));
            let cell = (ui.available_width() - theme.px(14.0) * (columns - 1) as f32) / columns as f32;
            for row in ROWS.chunks(columns) {
                ui.horizontal(|ui| {
                    for (pick, message) in row {
                        ui.allocate_ui(vec2(cell, theme.px(50.0)), |ui| {
                            ui.set_width(cell);
                            self.pick_ui(ui, frame, *pick, message);
                        });
                    }
                });
            }
            let shuffle = frame.t("profile-shuffle");
            if ui.add(Button::plain(&shuffle).icon(egui_phosphor::fill::DICE_FIVE)).clicked() {
                self.shuffle();
            }
            ui.add_space(theme.px(2.0));
            ui.scope(|ui| {
                ui.visuals_mut().override_text_color = Some(theme.tokens.ink_2);
                label_ui(ui, Type::Hint16, &frame.t("profile-privacy"));
            });
            ui.add_space(theme.px(2.0));
            self.answers_ui(ui, frame, to_end, !players.is_empty())
        })
    }

    /// The nickname and a proposal. Answers whether Enter was pressed in the field.
    fn nickname_ui(&mut self, ui: &mut Ui, frame: &Frame<'_>, players: &[Profile]) -> bool {
        let theme = current(ui.ctx());
        let (label, hint, propose) =
            (frame.t("profile-nickname"), frame.t("profile-nickname-hint"), frame.t("profile-propose"));
        let room = ui.available_width();
        let width = if is_one_column(&theme) { room } else { room * 0.58 };
        let mut entered = false;
        let mut field_ui = |ui: &mut Ui, nickname: &mut String| {
            ui.set_width(width);
            let response = ui.add(TextField::line(nickname, &label, MAX_NICKNAME).hint(&hint));
            frame.first(&response);
            entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        };
        let button = Button::plain(&propose).icon(egui_phosphor::fill::SPARKLE);
        let proposes = if is_one_column(&theme) {
            field_ui(ui, &mut self.nickname);
            ui.add(button).clicked()
        } else {
            ui.horizontal_top(|ui| {
                ui.vertical(|ui| field_ui(ui, &mut self.nickname));
                ui.vertical(|ui| {
                    // Beside the field, under its label.
                    ui.add_space(theme.em(35.0));
                    ui.add(button).clicked()
                })
                .inner
            })
            .inner
        };
        if proposes {
            self.propose(frame, players);
        }
        entered
    }

    /// A made-up nickname that nobody here has yet.
    fn propose(&mut self, frame: &Frame<'_>, players: &[Profile]) {
        let all = frame.t("profile-nicknames");
        let taken = |name: &str| name == self.nickname || players.iter().any(|it| it.nickname.as_str() == name);
        let names: Vec<&str> = all.split(',').map(str::trim).filter(|name| !taken(name)).collect();
        let at = self.draw(names.len());
        if let Some(name) = names.get(at) {
            self.nickname = (*name).to_owned();
        }
    }

    fn pick_ui(&mut self, ui: &mut Ui, frame: &Frame<'_>, pick: Pick, message: &str) {
        let theme = current(ui.ctx());
        let row = frame.t(message);
        let (at, count) = (pick.chosen(&self.picks), pick.count());
        let args = || Args::new().text("row", row.clone());
        let (previous, next) = (frame.tr("profile-previous", &args()), frame.tr("profile-next", &args()));
        let of = frame.tr("profile-of", &Args::new().number("n", at as i64 + 1).number("of", count as i64));
        let mut step = 0;
        ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = theme.px(8.0);
            let buttons = theme.em(43.0).max(theme.px(48.0)) * 2.0 + theme.em(64.0) + theme.px(24.0);
            let words = (ui.available_width() - buttons).max(theme.em(60.0));
            ui.allocate_ui(vec2(words, theme.px(48.0)), |ui| {
                ui.set_width(words);
                label_ui(ui, Type::Ui18, &row);
            });
            if ui.add(Button::icon_only(egui_phosphor::fill::CARET_LEFT, &previous)).clicked() {
                step = count - 1;
            }
            let (rect, response) = ui.allocate_exact_size(vec2(theme.em(64.0), theme.px(48.0)), egui::Sense::hover());
            let name = format!("{row}: {of}");
            response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &name));
            let font = theme.font(Type::Ui18);
            ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, &of, font, theme.tokens.ink);
            if ui.add(Button::icon_only(egui_phosphor::fill::CARET_RIGHT, &next)).clicked() {
                step = 1;
            }
        });
        if step > 0 {
            self.picks[pick as usize] = ((at + step) % count) as u8;
        }
    }

    fn answers_ui(&mut self, ui: &mut Ui, frame: &Frame<'_>, to_end: bool, can_cancel: bool) -> (Option<Intent>, bool) {
        let theme = current(ui.ctx());
        let refused = Nickname::parse(&self.nickname).is_err();
        let reason = frame.t("notice-bad-nickname");
        let done = frame.t(if self.new { "profile-create" } else { "profile-keep" });
        let cancel = frame.t("profile-cancel");
        let (mut intent, mut closes) = (None, false);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme.px(14.0), theme.px(12.0));
            let mut button = Button::primary(&done).icon(egui_phosphor::fill::CHECK_CIRCLE);
            if refused {
                button = button.disabled_because(&reason);
            }
            let response = ui.add(button);
            if to_end {
                response.request_focus();
            }
            if response.clicked() && !refused {
                let (nickname, picks) = (self.nickname.clone(), self.picks.clone());
                intent = Some(Intent::Profile(if self.new {
                    ProfileIntent::Create(nickname, picks)
                } else {
                    ProfileIntent::Change(nickname, picks)
                }));
            }
            closes = can_cancel && ui.add(Button::plain(&cancel)).clicked();
        });
        (intent, closes)
    }
}
