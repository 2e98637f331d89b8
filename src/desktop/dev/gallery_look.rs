//! The gallery of the look: every widget, ornament and backdrop on a few pages, to be looked at.
//!
//! Its words are samples for the eye, not part of the game.

use egui::{Id, Rect, Ui, UiBuilder, pos2, vec2};
use egui_phosphor::fill;

use crate::content::places::{Light, Place};
use crate::desktop::backdrop::{Variant, paint_backdrop, paint_title};
use crate::desktop::logo::paint_logo;
use crate::desktop::ornament::{self, CarpetColors};
use crate::desktop::theme::{Type, current};
use crate::desktop::widgets::{
    Bubble, Button, Dialog, KeyHint, ListRow, Ornament, Panel, PanelKind, Pill, Progress, Score, ScoreStack, Slider,
    Tab, TextField, Timer, Toast, ToastPlace, Toggle, heading_ui, key_strip_ui, label_ui, name_plate_ui, scroll_ui,
    speech_ui, tabs_ui, toasts_ui, tooltip_ui,
};

/// How many pages of widgets there are.
pub const WIDGET_PAGES: usize = 5;

/// How many pages there are in all: after the widgets the title, then every place in every light.
pub fn pages() -> usize {
    WIDGET_PAGES + 1 + Place::ALL.len() * Light::ALL.len()
}

/// Shows a page over the whole of `ui`.
pub fn look_gallery_ui(ui: &mut Ui, page: usize) {
    let theme = current(ui.ctx());
    let screen = ui.max_rect();
    ui.painter().rect_filled(screen, 0, theme.tokens.felt);
    match page {
        0 => controls_ui(ui, screen),
        1 => ornaments_ui(ui, screen),
        2 => debrief_ui(ui, screen),
        3 => dialogue_ui(ui, screen),
        4 => overlays_ui(ui, screen),
        _ => backdrops_ui(ui, screen, page - WIDGET_PAGES),
    }
}

fn controls_ui(ui: &mut Ui, screen: Rect) {
    let theme = current(ui.ctx());
    let half = screen.shrink(theme.px(28.0));
    let (left, right) = half.split_left_right_at_fraction(0.5);
    ui.scope_builder(UiBuilder::new().max_rect(left.shrink2(vec2(theme.px(10.0), 0.0))), |ui| {
        scroll_ui(ui, "left", |ui| {
            heading_ui(ui, "Түймелер");
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(theme.px(18.0), theme.px(18.0));
                let first = ui.add(Button::primary("Бастау").icon(fill::PLAY));
                if ui.memory(|memory| memory.focused().is_none()) {
                    first.request_focus();
                }
                ui.add(Button::plain("Артқа").icon(fill::ARROW_U_UP_LEFT));
                ui.add(Button::plain("Таңдалған").selected(true));
                ui.add(Button::plain("Жіберу").disabled_because("Бос орынды толтырғанда ашылады"));
                ui.add(Button::icon_only(fill::GEAR_SIX, "Баптаулар"));
            });
            ui.add_space(theme.px(14.0));
            ui.spacing_mut().item_spacing.y = theme.px(12.0);
            ui.add(Button::choice("1", "«Күте тұрайын. Тізімде нешіншімін?»"));
            ui.add(Button::choice("2", "«Қанша? Менде отыз мың ғана бар, соның өзін анам жинап берген еді…»"));
            ui.add(Button::primary("Жалғастыру").icon(fill::PLAY).detail("«Кезек» тарауы, 2-көрініс").fill_width());
            let mut name = String::from("Әсел Өтеғұлқызы");
            ui.add(TextField::line(&mut name, "Аты-жөні", 40));
        });
    });
    ui.scope_builder(UiBuilder::new().max_rect(right.shrink2(vec2(theme.px(10.0), 0.0))), |ui| {
        scroll_ui(ui, "right", |ui| {
            let mut open: usize = ui.data(|data| data.get_temp(Id::new("gallery-tab")).unwrap_or(1));
            tabs_ui(ui, &mut open, &["Мәтін", "Дыбыс", "Басқару", "Көрініс"].map(Tab::new));
            ui.data_mut(|data| data.insert_temp(Id::new("gallery-tab"), open));
            let (mut volume, mut speed) = (65, 3);
            ui.add(Slider::new(&mut volume, 100, "Домбыра", &|step| format!("{step}\u{a0}%")));
            ui.add(Slider::new(&mut speed, 10, "Жылдамдық", &|step| {
                if step < 4 { "баяу" } else { "жылдам" }.into()
            }));
            let (mut large, mut still) = (true, false);
            ui.horizontal_wrapped(|ui| {
                ui.add(Toggle::new(&mut large, "Үлкен мәтін", ["өшірулі", "қосулы"]));
                ui.add(Toggle::new(&mut still, "Аз қозғалыс", ["өшірулі", "қосулы"]));
            });
            Panel::new(PanelKind::Paper).ornament(Ornament::None).show(ui, |ui| {
                ui.add(ListRow::new("Кезек").icon(fill::CHECK_CIRCLE).state("3/5"));
                ui.add(ListRow::new("Емтихан").icon(fill::CIRCLE_HALF).state("1/5").selected(true));
                ui.add(ListRow::new("Сыйлық").icon(fill::LOCK).state("жабық").disabled_because("Алдымен «Емтихан»"));
            });
            ui.add_space(theme.px(8.0));
            ui.add(Progress::new(0.4, "8 тараудың 3-і"));
            ui.add(Timer::new(0.62, "Талқылау: 3 минут"));
        });
    });
}

fn ornaments_ui(ui: &mut Ui, screen: Rect) {
    let theme = current(ui.ctx());
    let t = &theme.tokens;
    let painter = ui.painter().clone();
    let at = |x: f32, y: f32| screen.min + vec2(x, y) * theme.look.scale;
    let px = |length: f32| theme.px(length);
    ornament::qoshqar(&painter, at(150.0, 300.0), px(220.0), t.accent);
    ornament::tuye(&painter, at(420.0, 170.0), px(110.0), t.accountability, t.felt);
    ornament::gul(&painter, at(640.0, 170.0), px(150.0), [t.madder, t.gold]);
    ornament::tumar(&painter, at(820.0, 110.0), px(110.0), [t.accent, t.gold]);
    ornament::border(&painter, Rect::from_min_size(at(330.0, 310.0), vec2(px(560.0), px(44.0))), t.accent);
    ornament::border(&painter, Rect::from_min_size(at(330.0, 380.0), vec2(px(560.0), px(20.0))), t.madder);
    ornament::su(&painter, Rect::from_min_size(at(330.0, 420.0), vec2(px(560.0), px(12.0))), t.accent);
    ornament::divider(&painter, at(330.0, 470.0), px(560.0), theme.look.scale, t.madder);
    ornament::syrmak(
        &painter,
        Rect::from_min_size(at(60.0, 500.0), vec2(px(640.0), px(190.0))),
        [t.carpet, t.felt, t.madder, t.carpet_tile],
    );
    let frame = Rect::from_min_size(at(760.0, 500.0), vec2(px(480.0), px(200.0)));
    let colors = CarpetColors { ground: t.carpet, tile: t.carpet_tile, light: t.carpet_light, gold: t.gold };
    let inner = ornament::carpet_frame(&painter, frame, theme.look.scale, colors);
    painter.rect_filled(inner, 0, t.law);
    let card = Rect::from_min_size(at(940.0, 40.0), vec2(px(300.0), px(200.0)));
    Panel::new(PanelKind::Paper).show_in(ui, card, |ui| heading_ui(ui, "Адал сөзден"));
    let law = Rect::from_min_size(at(940.0, 260.0), vec2(px(300.0), px(200.0)));
    Panel::new(PanelKind::Law).show_in(ui, law, |ui| heading_ui(ui, "Заң картасы"));
}

fn debrief_ui(ui: &mut Ui, screen: Rect) {
    let theme = current(ui.ctx());
    let place = |x: f32, y: f32, w: f32, h: f32| {
        Rect::from_min_size(screen.min + vec2(x, y) * theme.look.scale, vec2(w, h) * theme.look.scale)
    };
    Panel::new(PanelKind::Paper).corner(30.0).show_in(ui, place(32.0, 30.0, 402.0, 296.0), |ui| {
        heading_ui(ui, "Не болды");
        speech_ui(ui, &[("Тізімдегі нөміріңді айттың да, ", false), ("ережені көрсетуді", true), (" сұрадың.", false)]);
    });
    Panel::new(PanelKind::Paper).corner(30.0).ornament(Ornament::Madder).show_in(
        ui,
        place(32.0, 342.0, 402.0, 240.0),
        |ui| {
            heading_ui(ui, "Бұл неге мүмкін болды");
            label_ui(ui, Type::Choice20, "Әлсіз ереже: тізімді бір адам ғана жүргізеді.");
        },
    );
    Panel::new(PanelKind::Law).corner(38.0).show_in(ui, place(450.0, 30.0, 396.0, 342.0), |ui| {
        heading_ui(ui, "Заң картасы");
        speech_ui(ui, &[("Жатақханадағы орын бекітілген ережемен беріледі.", false)]);
        label_ui(ui, Type::Source14, "№ 410-V «Сыбайлас жемқорлыққа қарсы іс-қимыл туралы» Заң");
    });
    Panel::new(PanelKind::Paper).corner(30.0).show_in(ui, place(862.0, 30.0, 386.0, 342.0), |ui| {
        for (score, (layers, label, note)) in Score::ALL.into_iter().zip([
            (4, "Құндылық", "пара бермедің"),
            (3, "Алдын алу", "ережені дауыстап сұрадың"),
            (2, "Есептілік", "тізімнің суреті бар"),
        ]) {
            ui.add(ScoreStack::new(score, layers, label).note(note).change("+1"));
        }
    });
    Panel::new(PanelKind::Tray).show_in(ui, place(450.0, 388.0, 798.0, 194.0), |ui| {
        heading_ui(ui, "Сөз бөліктері");
        let mut words = String::new();
        ui.add(TextField::area(&mut words, "", 2, 400).hint("мұнда жаз"));
    });
    let foot = place(0.0, 640.0, 1280.0, 80.0);
    ui.scope_builder(UiBuilder::new().max_rect(foot), |ui| {
        let keys = [("Tab", "бөлік таңдау"), ("Enter", "орнына қою"), ("Del", "алып тастау"), ("F1", "кеңес")];
        key_strip_ui(ui, &keys.map(|(key, label)| KeyHint { key, label }));
    });
}

fn dialogue_ui(ui: &mut Ui, screen: Rect) {
    let theme = current(ui.ctx());
    let place = |x: f32, y: f32, w: f32, h: f32| {
        Rect::from_min_size(screen.min + vec2(x, y) * theme.look.scale, vec2(w, h) * theme.look.scale)
    };
    ui.painter().rect_filled(screen, 0, theme.tokens.law);
    ui.scope_builder(UiBuilder::new().max_rect(place(598.0, 22.0, 660.0, 60.0)), |ui| {
        ui.horizontal(|ui| {
            ui.add(Pill::new("Жатақхана · екінші қабат").icon(fill::BUILDINGS));
            ui.add(Pill::new("сәрсенбі, 17:40").icon(fill::CLOCK));
            ui.add(Pill::button("Esc", "Үзіліс").icon(fill::PAUSE));
        });
    });
    Bubble { key: "E", icon: fill::CHAT_TEXT, label: "Тақтаны оқу" }.show_ui(
        ui,
        pos2(screen.center().x, place(0.0, 300.0, 1.0, 1.0).top()),
        screen,
    );
    let rect = place(40.0, 404.0, 1200.0, 288.0);
    Panel::new(PanelKind::Paper).paint(ui, &theme, rect);
    ui.scope_builder(UiBuilder::new().max_rect(place(96.0, 384.0, 500.0, 42.0)), |ui| {
        name_plate_ui(ui, "Болат Серікұлы", "комендант")
    });
    ui.scope_builder(UiBuilder::new().max_rect(place(100.0, 440.0, 560.0, 230.0)), |ui| {
        speech_ui(ui, &[("Орын жоқ, балам. Бірақ… ", false), ("ретін табуға", true), (" болады ғой.", false)]);
    });
    ui.scope_builder(UiBuilder::new().max_rect(place(692.0, 436.0, 484.0, 240.0)), |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(11.0);
        let first = ui.add(Button::choice("1", "«Күте тұрайын. Тізімде нешіншімін?»"));
        if ui.memory(|memory| memory.focused().is_none()) {
            first.request_focus();
        }
        ui.add(Button::choice("2", "«Қанша? Менде отыз мың бар еді…»"));
        ui.add(Button::choice("3", "«Ереже қай жерде жазылған?»"));
    });
}

fn overlays_ui(ui: &mut Ui, screen: Rect) {
    let theme = current(ui.ctx());
    paint_backdrop(ui.painter(), screen, Place::DormHall, Light::Evening, Variant::Board);
    let center =
        Rect::from_center_size(screen.center_top() + vec2(0.0, theme.px(60.0)), vec2(theme.px(420.0), theme.px(60.0)));
    ui.scope_builder(UiBuilder::new().max_rect(center), |ui| {
        let response = ui.add(Pill::button("Тақта", "Тақтаны оқу").icon(fill::LIST_NUMBERS));
        tooltip_ui(&response, "1 адам шешсе — тәуекел");
    });
    let toasts = [
        Toast { icon: fill::CHECK_CIRCLE, text: "Сақталды", presence: 1.0 },
        Toast { icon: fill::BOOK_OPEN, text: "Жаңа карта: «Кезек»", presence: 0.7 },
    ];
    toasts_ui(ui.ctx(), ToastPlace::Below(24.0), &toasts);
    let _answer = Dialog::new("gallery", "Шығасың ба?").ask(ui.ctx(), "Ойын өзі сақталды.", "Шығу", "Қалу");
}

fn backdrops_ui(ui: &mut Ui, screen: Rect, index: usize) {
    let theme = current(ui.ctx());
    if index == 0 {
        paint_title(ui.painter(), screen, Light::Golden);
        paint_logo(ui.painter(), screen.min + vec2(70.0, 166.0) * theme.look.scale, theme.px(72.0));
        return;
    }
    let (place, light) = ((index - 1) / Light::ALL.len() % Place::ALL.len(), (index - 1) % Light::ALL.len());
    paint_backdrop(ui.painter(), screen, Place::ALL[place], Light::ALL[light], Variant::Usual);
}
