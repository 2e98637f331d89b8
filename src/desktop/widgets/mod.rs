//! The widgets of the game: real egui widgets in its look.
//!
//! Each takes words from its caller, sizes itself by the text it holds (it grows and wraps, it never cuts), can be
//! focused and pressed by key, and names itself to screen readers. Builders implement [`egui::Widget`]; functions end
//! in `_ui`. Colours and lengths come from [`crate::desktop::theme::current`].

mod button;
mod dialog;
mod flag;
mod hud;
mod key_hint;
mod list_row;
pub mod paint;
mod panel;
mod progress;
mod score_stack;
mod scroll;
mod slider;
mod tabs;
mod text;
mod text_field;
mod toast;
mod toggle;
mod tooltip;

pub use button::Button;
pub use dialog::{Dialog, DialogAnswer};
pub use flag::{flag, flag_ui};
pub use hud::{Bubble, Pill, name_plate_ui};
pub use key_hint::{KeyHint, key_cap_ui, key_strip_ui};
pub use list_row::ListRow;
pub use panel::{Ornament, Panel, PanelKind};
pub use progress::{Progress, Timer};
pub use score_stack::{Score, ScoreStack};
pub use scroll::scroll_ui;
pub use slider::Slider;
pub use tabs::{Tab, tabs_ui};
pub use text::{heading_ui, label_ui, rich, speech_ui};
pub use text_field::TextField;
pub use toast::{Toast, ToastPlace, toasts_ui};
pub use toggle::Toggle;
pub use tooltip::tooltip_ui;
