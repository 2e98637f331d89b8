//! The four volumes.

/// Volumes in percent; what is above 100 counts as 100.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Volumes {
    /// Of everything.
    pub master: u8,
    /// Of music.
    pub music: u8,
    /// Of what sounds in the world.
    pub effects: u8,
    /// Of what the interface answers with.
    pub interface: u8,
}

impl Default for Volumes {
    /// Quiet: somebody else is in the room.
    fn default() -> Self {
        Self { master: 60, music: 40, effects: 70, interface: 50 }
    }
}

impl Volumes {
    /// The factor for music.
    pub fn music_gain(&self) -> f32 {
        gain(self.master) * gain(self.music)
    }

    /// The factor for what sounds in the world.
    pub fn effects_gain(&self) -> f32 {
        gain(self.master) * gain(self.effects)
    }

    /// The factor for the interface.
    pub fn interface_gain(&self) -> f32 {
        gain(self.master) * gain(self.interface)
    }
}

/// Ears hear steps of a factor as equal; the power of one and a half comes near that and still ends in silence.
fn gain(percent: u8) -> f32 {
    (f32::from(percent.min(100)) / 100.0).powf(1.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gains_go_from_silence_to_full() {
        let all = |percent| Volumes { master: percent, music: percent, effects: percent, interface: percent };
        assert_eq!(all(0).music_gain(), 0.0);
        assert_eq!(all(100).effects_gain(), 1.0);
        assert_eq!(all(255), Volumes { master: 255, ..all(255) });
        assert_eq!(all(255).interface_gain(), 1.0);
        let rises = |n: u8| all(n).music_gain() < all(n + 1).music_gain();
        assert!((0..100).all(rises));
    }
}
