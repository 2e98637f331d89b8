//! What the teacher sees of phones: how one comes in, the PIN of the teacher's own phone, which network, and who is in.
//!
//! Nothing of this is the projector's: the PIN is shown when it is asked for, and here alone.

use egui::{Rect, Ui, pos2, vec2};
use egui_phosphor::fill;

use crate::classroom::server::net::interfaces::Kind;
use crate::classroom::server::room::{Addresses, Doors, Person};
use crate::classroom::server::words::nick;
use crate::content::words::Args;
use crate::desktop::frame::Frame;
use crate::desktop::intent::Intent;
use crate::desktop::lesson::phones::{NoPhones, PhoneNews, Phones};
use crate::desktop::lesson::{DoorWish, Held, LessonView, LessonWish, Reach};
use crate::desktop::painted::Painted;
use crate::desktop::screens::play::dialogue::inside;
use crate::desktop::screens::reading::{coloured_ui, part_ui};
use crate::desktop::screens::sheet::{Ground, is_one_column, sheet_ui};
use crate::desktop::theme::{Face, Type, current};
use crate::desktop::widgets::{Button, ListRow, Panel, PanelKind, Toggle, scroll_ui};

/// The teacher's view of phones.
pub fn phones_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, painted: &mut Painted) -> Option<Intent> {
    let title = frame.t("phones-title");
    let wanted = sheet_ui(ui, frame, painted, &title, Ground::Land, |ui, body, _| {
        let theme = current(ui.ctx());
        let gap = theme.px(14.0);
        let foot = theme.em(62.0);
        let upper = Rect::from_min_max(body.min, pos2(body.max.x, body.max.y - foot - gap));
        let one_column = is_one_column(&theme);
        let share = if one_column || held.phones.is_none() { 1.0 } else { 0.6 };
        let left = Rect::from_min_size(upper.min, vec2(upper.width() * share - gap * 0.5, upper.height()));
        let padding = vec2(theme.px(28.0), theme.px(22.0));
        let paper = || Panel::new(PanelKind::Paper).corner(34.0).padding(padding);
        let mut wish = None;
        paper().show_in(ui, left, |ui| {
            scroll_ui(ui, "phones-door", |ui| {
                wish = door_ui(ui, frame, held);
                if one_column && let Some(phones) = &held.phones {
                    wish = wish.take().or(people_ui(ui, frame, phones));
                }
            });
        });
        if share < 1.0
            && let Some(phones) = &held.phones
        {
            let right = Rect::from_min_max(pos2(left.max.x + gap, upper.min.y), upper.max);
            let from_people = paper()
                .show_in(ui, right, |ui| scroll_ui(ui, "phones-people", |ui| people_ui(ui, frame, phones)).inner);
            wish = wish.or(from_people.inner);
        }
        let buttons = Rect::from_min_max(pos2(body.min.x, body.max.y - foot), body.max);
        let from_buttons = inside(ui, buttons, |ui| buttons_ui(ui, frame, held));
        wish.or(from_buttons).map(Intent::Lesson)
    });
    match wanted {
        Some(Intent::Back) => Some(Intent::Lesson(LessonWish::Look(LessonView::Teacher))),
        wanted => wanted,
    }
}

/// Why there are no phones, in words.
pub fn refusal(frame: &Frame<'_>, why: NoPhones) -> String {
    frame.t(match why {
        NoPhones::NoNetwork => "lesson-no-network",
        NoPhones::NoServer => "lesson-no-server",
    })
}

/// What the teacher is told of phones, in words.
pub fn news(frame: &Frame<'_>, news: PhoneNews) -> String {
    frame.t(match news {
        PhoneNews::VoteAgain => "phones-told-vote-again",
        PhoneNews::Back => "phones-told-back",
        PhoneNews::Moved => "phones-told-moved",
        PhoneNews::NewCode => "phones-told-new-code",
        PhoneNews::AddressFull => "phones-told-address-full",
    })
}

fn door_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) -> Option<LessonWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    if let Some(why) = held.no_phones {
        coloured_ui(ui, Type::Ui18, Face::SansBold, &refusal(frame, why), t.madder);
    }
    let Some(phones) = &held.phones else {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("phones-none-about"), t.ink);
        return networks_ui(ui, frame, held).map(LessonWish::Door);
    };
    if let Some(told) = phones.told {
        coloured_ui(ui, Type::Ui18, Face::SansBold, &news(frame, told), t.madder);
    }
    coloured_ui(ui, Type::Choice20, Face::SansBold, &phones.url, t.accent);
    let args = Args::new().text("code", phones.code.as_str());
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        if ui.add(Button::plain(&frame.t("phones-new-code")).icon(fill::ARROWS_CLOCKWISE)).clicked() {
            wish = Some(DoorWish::NewCode);
        }
        coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.tr("phones-code", &args), t.ink);
    });
    about_ui(ui, &frame.t("phones-new-code-about"));
    wish = wish.or(doors_ui(ui, frame, phones)).or(pin_ui(ui, frame, held, phones)).or(networks_ui(ui, frame, held));
    wish.map(LessonWish::Door)
}

/// Whether anybody new comes in, and whether phones have addresses of their own.
fn doors_ui(ui: &mut Ui, frame: &Frame<'_>, phones: &Phones) -> Option<DoorWish> {
    let doors = phones.doors();
    let words = [frame.t("menus-no"), frame.t("menus-yes")];
    let words = [words[0].as_str(), words[1].as_str()];
    let (mut open, mut shared) = (doors.open, doors.addresses == Addresses::Shared);
    ui.add(Toggle::new(&mut open, &frame.t("phones-door-open"), words));
    ui.add(Toggle::new(&mut shared, &frame.t("phones-shared"), words));
    about_ui(ui, &frame.t("phones-shared-about"));
    let wanted = Doors { open, addresses: if shared { Addresses::Shared } else { Addresses::Own } };
    (wanted != doors).then_some(DoorWish::Doors(wanted))
}

/// The teacher's own phone.
fn pin_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held, phones: &Phones) -> Option<DoorWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let mut wish = None;
    ui.add_space(theme.px(8.0));
    part_ui(ui, &frame.t("phones-teacher"));
    let url = phones.teacher_url();
    let args = Args::new().text("url", url.as_str());
    coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.tr("phones-teacher-about", &args), t.ink);
    match phones.pin() {
        Some(pin) if held.shows_pin => {
            let args = Args::new().text("pin", pin);
            coloured_ui(ui, Type::Heading30, Face::SansBold, &frame.tr("phones-pin", &args), t.accent);
        }
        Some(_) => {
            if ui.add(Button::plain(&frame.t("phones-show-pin")).icon(fill::EYE)).clicked() {
                wish = Some(DoorWish::ShowPin);
            }
        }
        None => coloured_ui(ui, Type::Ui18, Face::SansBold, &frame.t("phones-pin-closed"), t.madder),
    }
    if ui.add(Button::plain(&frame.t("phones-new-pin")).icon(fill::KEY)).clicked() {
        wish = Some(DoorWish::NewPin);
    }
    about_ui(ui, &frame.t("phones-new-pin-about"));
    wish
}

/// The addresses of this computer, each with what it is.
fn networks_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) -> Option<DoorWish> {
    let theme = current(ui.ctx());
    let mut wish = None;
    ui.add_space(theme.px(8.0));
    part_ui(ui, &frame.t("phones-network"));
    about_ui(ui, &frame.t("phones-network-about"));
    let present = held.phones.as_ref().map(Phones::address);
    for network in &held.networks {
        let label = format!("{}  ({})", network.address, network.name);
        let kind = frame.t(match network.kind {
            Kind::Hotspot => "phones-kind-hotspot",
            Kind::Private => "phones-kind-private",
            Kind::Public => "phones-kind-public",
            Kind::LinkLocal | Kind::Loopback => "phones-kind-link-local",
        });
        let here = present == Some(network.address.into());
        if ui.add(ListRow::new(&label).state(&kind).icon(fill::WIFI_HIGH).selected(here)).clicked() && !here {
            wish = Some(DoorWish::Over(network.address));
        }
    }
    if ui.add(Button::plain(&frame.t("phones-look-again")).icon(fill::ARROWS_CLOCKWISE)).clicked() {
        wish = Some(DoorWish::Look);
    }
    wish
}

/// Who is in: made-up names, and whether they are away or have answered.
fn people_ui(ui: &mut Ui, frame: &Frame<'_>, phones: &Phones) -> Option<LessonWish> {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let people = phones.people();
    let asked = phones.standing().is_some();
    let args = Args::new().number("n", people.len() as i64);
    coloured_ui(ui, Type::Choice20, Face::SansBold, &frame.tr("lesson-phones-count", &args), t.accent);
    if people.is_empty() {
        coloured_ui(ui, Type::Ui18, Face::SansMedium, &frame.t("phones-nobody"), t.ink_2);
    }
    ui.spacing_mut().item_spacing.y = theme.px(4.0);
    let mut wish = None;
    for person in people {
        let name = nick(&frame.library.words, frame.lang, person.nick);
        let state = frame.t(state(&person, asked));
        ui.horizontal(|ui| {
            let label = format!("{}: {name}", frame.t("phones-remove"));
            if ui.add(Button::icon_only(fill::X, &label)).clicked() {
                wish = Some(LessonWish::Door(DoorWish::Remove(person.seat)));
            }
            let color = if person.here { t.ink } else { t.ink_2 };
            coloured_ui(ui, Type::Ui18, Face::SansMedium, &format!("{name}: {state}"), color);
        });
    }
    wish
}

fn state(person: &Person, asked: bool) -> &'static str {
    match person {
        Person { here: false, .. } => "phones-away",
        Person { done: true, .. } if asked => "phones-done",
        _ if asked => "phones-not-yet",
        _ => "phones-here",
    }
}

fn buttons_ui(ui: &mut Ui, frame: &Frame<'_>, held: &Held) -> Option<LessonWish> {
    let mut wish = None;
    // Where the text is large, icons are enough for what is pressed now and then.
    let small = is_one_column(&current(ui.ctx()));
    ui.horizontal(|ui| {
        let label = frame.t("phones-to-teacher");
        let back = ui.add(Button::primary(&label).icon(fill::ARROW_LEFT));
        if back.clicked() {
            wish = Some(LessonWish::Look(LessonView::Teacher));
        }
        if held.phones.is_some() {
            frame.first(&back);
            let label = frame.t(if held.shows_door { "phones-hide-door" } else { "phones-show-door" });
            if ui.add(other(small, fill::QR_CODE, &label).selected(held.shows_door)).clicked() {
                wish = Some(LessonWish::Door(DoorWish::ShowDoor(!held.shows_door)));
            }
            if ui.add(other(small, fill::X, &frame.t("lesson-phones-shut"))).clicked() {
                wish = Some(LessonWish::Phones(Reach::Shut));
            }
        } else {
            let label = frame.t("lesson-phones-open");
            let response = ui.add(Button::plain(&label).icon(fill::DEVICE_MOBILE));
            frame.first(&response);
            if response.clicked() {
                wish = Some(LessonWish::Phones(Reach::Open));
            }
        }
    });
    wish
}

fn other<'a>(small: bool, icon: &'a str, label: &'a str) -> Button<'a> {
    if small { Button::icon_only(icon, label) } else { Button::plain(label).icon(icon) }
}

fn about_ui(ui: &mut Ui, text: &str) {
    let ink = current(ui.ctx()).tokens.ink_2;
    coloured_ui(ui, Type::Hint16, Face::SansMedium, text, ink);
}
