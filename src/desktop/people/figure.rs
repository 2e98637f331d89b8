//! The measures of one figure and what it hides of itself: where the shoulders and the head are, and the colour of skin or
//! fur. Derived from a look once and handed to everything that paints.

use egui::Color32;

use super::palette;
use crate::content::cast::{Age, Hair, Headgear, Look, Species};

/// Measures in units.
#[derive(Clone, Copy)]
pub struct Figure {
    /// The height of the shoulders.
    pub shoulder: f32,
    /// Half the breadth across both arms.
    pub half: f32,
    /// The lower edge of the head.
    pub head: f32,
    /// Skin, or fur.
    pub skin: Color32,
}

impl Figure {
    /// The figure of a look: children and animals are smaller.
    pub fn of(look: &Look) -> Self {
        let small = look.age == Age::Child || look.species != Species::Human;
        let (half, shoulder) = if small { (10.0, 9.0) } else { (13.0, 12.0) };
        let skin = palette::coat(look.species).map_or_else(|| palette::skin(look.skin), |coat| coat.main);
        Self { shoulder, half, head: shoulder + 1.6, skin }
    }

    /// How high the figure reaches, with hair, ears and headgear.
    pub fn top(&self, look: &Look) -> f32 {
        let above_chin = match look.headgear {
            Headgear::Qalpaq => 27.8,
            Headgear::Toque => 26.0,
            Headgear::Borik => 25.0,
            Headgear::Tymaq => 24.0,
            Headgear::Kimeshek => 22.0,
            Headgear::Straw => 22.0,
            Headgear::Headphones => 20.2,
            _ => match (look.species, look.hair) {
                (Species::Jerboa, _) => 30.0,
                (Species::Hare, _) => 28.5,
                (Species::Fox | Species::Cat, _) => 23.0,
                (Species::Human, Hair::Bun | Hair::Ponytail) => 22.6,
                (Species::Human, Hair::Spiky | Hair::Curly) => 21.0,
                _ => 20.0,
            },
        };
        self.head + above_chin
    }

    /// How broad the head is with its headgear and its depth.
    pub fn breadth(&self, look: &Look) -> f32 {
        match look.headgear {
            Headgear::Kimeshek | Headgear::Tymaq | Headgear::Scarf | Headgear::Headphones => 26.5,
            Headgear::Qalpaq | Headgear::Straw => 27.5,
            _ => 23.0,
        }
    }
}
