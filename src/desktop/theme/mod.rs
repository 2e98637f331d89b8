//! The look in force: tokens, fonts, text roles and egui's style.
//!
//! [`apply`] puts a [`Look`] in force for a whole `egui::Context`; widgets ask [`current`] for the [`Theme`] and take
//! every colour, length and font from it. Materials of painted places stand in `palette.rs`. Nothing here knows a
//! screen, a word or Bevy.

use std::sync::Arc;

use egui::{Context, FontId, Id};

pub mod color;
pub mod fonts;
pub mod palette;
mod style;
pub mod tokens;

pub use fonts::{Face, install_fonts};
pub use style::apply;
pub use tokens::{Finish, Sizes, ThemeError, Themes, Tokens};

/// Which set of tokens is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Contrast {
    /// Felt and paper.
    #[default]
    Usual,
    /// Black, white and yellow.
    High,
}

/// Whether things move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Motion {
    /// Everything moves as designed.
    #[default]
    Full,
    /// Cuts in place of fades; colours change at once.
    Reduced,
}

/// What the player chose about the look, and how large the window is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// How many points one unit of the 1280 by 720 design takes: [`Look::scale_of`] the window.
    pub scale: f32,
    /// The size of text on top of that, 1.0 to 2.0.
    pub text_scale: f32,
    /// Which set of tokens.
    pub contrast: Contrast,
    /// Whether things move.
    pub motion: Motion,
}

impl Default for Look {
    fn default() -> Self {
        Self { scale: 1.0, text_scale: 1.0, contrast: Contrast::Usual, motion: Motion::Full }
    }
}

impl Look {
    /// The scale of a window of `width` by `height` points: the design fits inside it.
    pub fn scale_of(width: f32, height: f32) -> f32 {
        (width / 1280.0).min(height / 720.0).max(0.5)
    }
}

/// Roles of text. The number is the size at 1280 by 720.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// A source or the word on a key; nothing is smaller.
    Source14,
    /// A hint.
    Hint16,
    /// The interface.
    Ui18,
    /// A choice, a button.
    Choice20,
    /// What people say.
    Speech24,
    /// A heading.
    Heading30,
    /// A title.
    Title38,
    /// A figure on the projector.
    Figure56,
}

impl Type {
    /// Every role, small to large.
    pub const ALL: [Self; 8] = [
        Self::Source14,
        Self::Hint16,
        Self::Ui18,
        Self::Choice20,
        Self::Speech24,
        Self::Heading30,
        Self::Title38,
        Self::Figure56,
    ];

    /// The size at 1280 by 720 and 100 % text.
    pub const fn size(self) -> f32 {
        match self {
            Self::Source14 => 14.0,
            Self::Hint16 => 16.0,
            Self::Ui18 => 18.0,
            Self::Choice20 => 20.0,
            Self::Speech24 => 24.0,
            Self::Heading30 => 30.0,
            Self::Title38 => 38.0,
            Self::Figure56 => 56.0,
        }
    }

    /// The face that the role is set in.
    pub const fn face(self) -> Face {
        match self {
            Self::Source14 | Self::Hint16 | Self::Ui18 | Self::Choice20 => Face::SansMedium,
            Self::Speech24 => Face::Serif,
            Self::Heading30 | Self::Title38 => Face::SerifBold,
            Self::Figure56 => Face::SansBold,
        }
    }

    /// Line height as a share of the size.
    pub const fn line_height(self) -> f32 {
        match self {
            Self::Speech24 => 1.42,
            Self::Heading30 | Self::Title38 | Self::Figure56 => 1.2,
            Self::Source14 | Self::Hint16 | Self::Ui18 | Self::Choice20 => 1.4,
        }
    }

    /// The font under the theme in force.
    pub fn font(self, theme: &Theme) -> FontId {
        theme.font(self)
    }
}

/// Tokens and look together: what a widget draws from.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Colours and lengths.
    pub tokens: Tokens,
    /// The player's choices.
    pub look: Look,
}

impl Default for Theme {
    fn default() -> Self {
        Self { tokens: Tokens::felt(), look: Look::default() }
    }
}

impl Theme {
    /// A length of the design, in points of this window.
    pub fn px(&self, length: f32) -> f32 {
        length * self.look.scale
    }

    /// A length that grows with the text as well: heights and icons of controls.
    pub fn em(&self, length: f32) -> f32 {
        length * self.look.scale * self.look.text_scale
    }

    /// The font of a role.
    pub fn font(&self, role: Type) -> FontId {
        self.font_in(role, role.face())
    }

    /// The size of a role in another face.
    pub fn font_in(&self, role: Type, face: Face) -> FontId {
        FontId::new(self.em(role.size()), face.family())
    }

    /// A font of the icons' size, for an icon that stands alone.
    pub fn icon(&self, size: f32) -> FontId {
        FontId::new(self.em(size), Face::Icon.family())
    }

    /// Seconds that a movement takes: none where motion is reduced.
    pub fn seconds(&self, seconds: f32) -> f32 {
        match self.look.motion {
            Motion::Full => seconds,
            Motion::Reduced => 0.0,
        }
    }

    /// Whether gradients, shadows and ornament are drawn.
    pub fn is_felt(&self) -> bool {
        self.tokens.is_felt()
    }
}

/// The theme in force for `ctx`; the usual one until [`apply`] was called.
pub fn current(ctx: &Context) -> Arc<Theme> {
    ctx.data_mut(|data| data.get_temp_mut_or_default::<Arc<Theme>>(theme_id()).clone())
}

fn theme_id() -> Id {
    Id::new("adal-qala-theme")
}

#[cfg(test)]
mod tests {
    use super::{Look, Theme, Type};

    #[test]
    fn the_design_fits_any_window() {
        assert!((Look::scale_of(1280.0, 720.0) - 1.0).abs() < f32::EPSILON);
        assert!((Look::scale_of(1920.0, 1080.0) - 1.5).abs() < f32::EPSILON);
        assert!((Look::scale_of(1024.0, 768.0) - 0.8).abs() < 1e-6);
    }

    #[test]
    fn text_grows_with_both_scales() {
        let theme = Theme { look: Look { scale: 1.5, text_scale: 2.0, ..Look::default() }, ..Theme::default() };
        for role in Type::ALL {
            assert!((theme.font(role).size - role.size() * 3.0).abs() < 1e-4);
        }
    }
}
