//! Where things stand on the play screen, in any shape of window and size of text.

use egui::{Rect, pos2, vec2};

use crate::desktop::theme::Theme;

/// Text larger than this share stands in one column.
pub const ONE_COLUMN_FROM: f32 = 1.3;
/// The widest that the interface grows, in lengths of the design; the picture runs on.
pub const WIDEST: f32 = 1600.0;

/// Where things stand.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Areas {
    /// The whole window.
    pub screen: Rect,
    /// What of it is seen above the panel.
    pub picture: Rect,
    /// The panel.
    pub panel: Rect,
    /// The name plate on the panel's upper edge.
    pub name: Rect,
    /// What is said.
    pub speech: Rect,
    /// What can be answered.
    pub choices: Rect,
    /// The small tools.
    pub tools: Rect,
    /// The pills along the upper edge.
    pub hud: Rect,
    /// Whether speech and choices share one column.
    pub one_column: bool,
}

/// What lies above and below the choices in the panel.
const AROUND_CHOICES: f32 = 52.0;
/// Between one choice and the next.
pub const CHOICE_GAP: f32 = 11.0;

/// The areas of a window; `choices` is how high the choices are together, so that the panel grows rather than cuts them.
pub fn areas(screen: Rect, theme: &Theme, choices: f32) -> Areas {
    let px = |length| theme.px(length);
    let text = theme.look.text_scale;
    let one_column = text > ONE_COLUMN_FROM;
    let width = (screen.width() - px(80.0)).min(px(WIDEST));
    let usual = px(288.0) * (1.0 + (text - 1.0) * 0.85);
    let wanted = if one_column { usual } else { usual.max(choices + px(AROUND_CHOICES) + px(4.0)) };
    let height = wanted.min(screen.height() * if one_column { 0.7 } else { 0.62 });
    let left = screen.center().x - width / 2.0;
    let foot = screen.max.y - px(28.0);
    let panel = Rect::from_min_max(pos2(left, foot - height), pos2(left + width, foot));
    let inset = px(60.0);
    let tools_height = theme.em(34.0);
    let top = panel.min.y + px(34.0).max(theme.em(26.0));
    let tools_top = panel.max.y - px(18.0) - tools_height;
    let speech_right = if one_column { panel.max.x - inset } else { panel.min.x + width * 0.52 };
    Areas {
        screen,
        picture: Rect::from_min_max(screen.min, pos2(screen.max.x, panel.min.y)),
        panel,
        name: Rect::from_min_size(
            pos2(left + px(56.0), panel.min.y - theme.em(42.0) * 0.5),
            vec2(width - px(112.0), theme.em(42.0)),
        ),
        speech: Rect::from_min_max(pos2(panel.min.x + inset, top), pos2(speech_right, tools_top - px(6.0))),
        choices: Rect::from_min_max(
            pos2(panel.min.x + width * 0.545, panel.min.y + px(30.0)),
            pos2(panel.max.x - inset, panel.max.y - px(22.0)),
        ),
        tools: Rect::from_min_max(pos2(panel.min.x + inset, tools_top), pos2(speech_right, panel.max.y - px(16.0))),
        hud: Rect::from_min_max(
            pos2(left, screen.min.y + px(20.0)),
            pos2(left + width, screen.min.y + px(20.0) + theme.em(44.0)),
        ),
        one_column,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desktop::theme::Look;

    #[test]
    fn nothing_leaves_the_window_in_any_shape() {
        for choices in [0.0, 300.0, 9000.0] {
            check(choices);
        }
    }

    fn check(choices: f32) {
        for size in [(1280.0, 720.0), (1024.0, 768.0), (1920.0, 1080.0), (3440.0, 1440.0), (3840.0, 2160.0)] {
            for text_scale in [1.0, 1.25, 1.5, 2.0] {
                let scale = Look::scale_of(size.0, size.1);
                let theme = Theme { look: Look { scale, text_scale, ..Look::default() }, ..Theme::default() };
                let screen = Rect::from_min_size(pos2(0.0, 0.0), vec2(size.0, size.1));
                let areas = areas(screen, &theme, choices);
                for inner in [areas.panel, areas.speech, areas.choices, areas.tools, areas.hud] {
                    assert!(screen.contains_rect(inner), "{size:?} {text_scale}: {inner:?}");
                    assert!(inner.is_positive(), "{size:?} {text_scale}: {inner:?}");
                }
                assert!(areas.panel.contains_rect(areas.speech), "{size:?} {text_scale}");
                assert!(areas.panel.min.y > areas.hud.max.y, "{size:?} {text_scale}: the panel covers the pills");
            }
        }
    }
}
