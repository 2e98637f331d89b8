//! egui's own style, set whole: whatever a stray egui widget draws, it draws in the tokens.
//!
//! [`apply`] is called when the look changes, not every frame.

use std::sync::Arc;

use egui::style::{
    HandleShape, Interaction, ScrollAnimation, ScrollStyle, Selection, Spacing, TextCursorStyle, WidgetVisuals, Widgets,
};
use egui::{Color32, Context, CornerRadius, FontId, Margin, Shadow, Stroke, Style, TextStyle, Visuals, vec2};

use super::color::{fade, mix};
use super::{Contrast, Look, Motion, Theme, Themes, Type, fonts::Face, theme_id};

/// Puts `look` in force: the theme that widgets read, and egui's whole style.
pub fn apply(ctx: &Context, themes: &Themes, look: &Look) {
    let tokens = match look.contrast {
        Contrast::Usual => themes.felt.clone(),
        Contrast::High => themes.contrast.clone(),
    };
    let theme = Arc::new(Theme { tokens, look: *look });
    let style = Arc::new(style(&theme));
    ctx.set_theme(egui::Theme::Light);
    ctx.set_style_of(egui::Theme::Light, Arc::clone(&style));
    ctx.set_style_of(egui::Theme::Dark, style);
    ctx.data_mut(|data| data.insert_temp(theme_id(), theme));
    // A click is a click however long it takes: where frames are slow, press and release lie far apart.
    ctx.options_mut(|options| options.input_options.max_click_duration = f64::INFINITY);
}

fn style(theme: &Theme) -> Style {
    let font = |role: Type, face: Face| -> FontId { theme.font_in(role, face) };
    Style {
        text_styles: [
            (TextStyle::Small, font(Type::Source14, Face::SansMedium)),
            (TextStyle::Body, font(Type::Ui18, Face::SansMedium)),
            (TextStyle::Button, font(Type::Choice20, Face::SansStrong)),
            (TextStyle::Heading, font(Type::Heading30, Face::SerifBold)),
            (TextStyle::Monospace, font(Type::Ui18, Face::SansMedium)),
        ]
        .into(),
        spacing: spacing(theme),
        interaction: Interaction {
            interact_radius: theme.px(4.0),
            tooltip_delay: 0.35,
            selectable_labels: false,
            ..Interaction::default()
        },
        visuals: visuals(theme),
        animation_time: theme.seconds(0.09),
        scroll_animation: match theme.look.motion {
            Motion::Full => ScrollAnimation::default(),
            Motion::Reduced => ScrollAnimation::none(),
        },
        ..Style::default()
    }
}

fn spacing(theme: &Theme) -> Spacing {
    let px = |length: f32| theme.px(length);
    let margin = |length: f32| Margin::same(theme.px(length).round().clamp(0.0, 127.0) as i8);
    Spacing {
        item_spacing: vec2(px(8.0), px(8.0)),
        window_margin: margin(24.0),
        menu_margin: margin(8.0),
        button_padding: vec2(px(16.0), px(8.0)),
        indent: px(24.0),
        interact_size: vec2(theme.em(48.0), theme.em(32.0)),
        slider_width: px(260.0),
        slider_rail_height: px(10.0),
        combo_width: px(200.0),
        text_edit_width: px(320.0),
        icon_width: theme.em(24.0),
        icon_width_inner: theme.em(14.0),
        icon_spacing: px(8.0),
        tooltip_width: px(360.0),
        menu_width: px(360.0),
        menu_spacing: px(4.0),
        combo_height: px(280.0),
        scroll: ScrollStyle {
            bar_width: px(7.0),
            handle_min_length: px(40.0),
            bar_inner_margin: px(8.0),
            bar_outer_margin: px(2.0),
            foreground_color: true,
            ..ScrollStyle::solid()
        },
        ..Spacing::default()
    }
}

fn visuals(theme: &Theme) -> Visuals {
    let t = &theme.tokens;
    let radius = corner(theme.px(t.sizes.button_radius));
    let shadow = if theme.is_felt() {
        Shadow { offset: [0, 6], blur: 18, spread: 0, color: fade(t.shadow, 0.34) }
    } else {
        Shadow::NONE
    };
    Visuals {
        dark_mode: !theme.is_felt(),
        override_text_color: None,
        weak_text_alpha: 1.0,
        weak_text_color: Some(t.ink_2),
        widgets: widgets(theme, radius),
        selection: Selection { bg_fill: t.accent_pale, stroke: Stroke::new(theme.px(1.5), t.ink) },
        hyperlink_color: t.accent,
        faint_bg_color: t.felt,
        extreme_bg_color: t.sheet,
        text_edit_bg_color: Some(t.sheet),
        code_bg_color: t.felt,
        warn_fg_color: t.madder,
        error_fg_color: t.madder,
        window_corner_radius: corner(theme.px(t.sizes.panel_radius)),
        window_shadow: shadow,
        window_fill: t.paper,
        window_stroke: Stroke::new(theme.px(t.sizes.edge), t.line),
        window_highlight_topmost: false,
        menu_corner_radius: radius,
        panel_fill: t.paper,
        popup_shadow: shadow,
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(theme.px(2.5), t.accent),
            blink: theme.look.motion == Motion::Full,
            ..TextCursorStyle::default()
        },
        striped: false,
        slider_trailing_fill: true,
        handle_shape: HandleShape::Circle,
        interact_cursor: Some(egui::CursorIcon::PointingHand),
        disabled_alpha: 0.6,
        ..if theme.is_felt() { Visuals::light() } else { Visuals::dark() }
    }
}

fn widgets(theme: &Theme, radius: CornerRadius) -> Widgets {
    let t = &theme.tokens;
    let look = |fill: Color32, edge: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(theme.px(t.sizes.edge), edge),
        corner_radius: radius,
        fg_stroke: Stroke::new(theme.px(1.5), text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: WidgetVisuals {
            bg_stroke: Stroke::new(theme.px(1.0), mix(t.line, t.paper, if theme.is_felt() { 0.4 } else { 0.0 })),
            ..look(t.paper, t.line, t.ink)
        },
        inactive: look(t.felt, t.line, t.ink),
        hovered: look(mix(t.felt, t.accent, 0.14), t.accent, t.ink),
        active: look(mix(t.felt, t.accent, 0.24), t.accent, t.ink),
        open: look(t.accent_pale, t.accent, t.ink),
    }
}

/// A corner radius that fits egui's small integers.
pub(crate) fn corner(radius: f32) -> CornerRadius {
    CornerRadius::same(radius.round().clamp(0.0, 255.0) as u8)
}

#[cfg(test)]
mod tests {
    use egui::{Color32, Context, Visuals};

    use super::apply;
    use crate::desktop::theme::{Contrast, Look, Themes, current};

    #[test]
    fn no_default_grey_remains() {
        let ctx = Context::default();
        for contrast in [Contrast::Usual, Contrast::High] {
            apply(&ctx, &Themes::built_in(), &Look { contrast, ..Look::default() });
            let visuals = ctx.global_style().visuals.clone();
            let mine = colours(&visuals);
            for default in colours(&Visuals::light()).into_iter().chain(colours(&Visuals::dark())) {
                let plain = default == Color32::BLACK || default == Color32::WHITE;
                assert!(plain || !mine.contains(&default), "{default:?} is egui's own");
            }
        }
    }

    #[test]
    fn the_theme_in_force_is_the_one_applied() {
        let ctx = Context::default();
        let look = Look { contrast: Contrast::High, text_scale: 1.5, ..Look::default() };
        apply(&ctx, &Themes::built_in(), &look);
        assert_eq!(current(&ctx).look, look);
        assert!(!current(&ctx).is_felt());
    }

    fn colours(v: &Visuals) -> Vec<Color32> {
        let mut all = vec![v.faint_bg_color, v.extreme_bg_color, v.panel_fill, v.window_fill, v.window_stroke.color];
        all.extend([v.selection.bg_fill, v.hyperlink_color, v.warn_fg_color, v.error_fg_color, v.code_bg_color]);
        let w = &v.widgets;
        for state in [&w.noninteractive, &w.inactive, &w.hovered, &w.active, &w.open] {
            all.extend([state.bg_fill, state.weak_bg_fill, state.bg_stroke.color, state.fg_stroke.color]);
        }
        all.retain(|color| *color != Color32::TRANSPARENT);
        all
    }
}
