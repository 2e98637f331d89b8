//! Filters of first and second order.

use std::f32::consts::TAU;

use super::RATE_HZ;

/// Nothing where a number is so small that nobody hears it. Left alone, what fades becomes numbers so small that a processor reckons
/// them a hundred times slower.
pub fn awake(sample: f32) -> f32 {
    if sample.abs() < 1e-12 { 0.0 } else { sample }
}

/// Takes the quick part off: a low-pass of first order.
#[derive(Clone, Debug)]
pub struct Smooth {
    share: f32,
    last: f32,
}

impl Smooth {
    /// What is above `hz` fades by 6 decibels an octave.
    pub fn new(hz: f32) -> Self {
        Self { share: 1.0 - (-TAU * hz / RATE_HZ).exp(), last: 0.0 }
    }

    /// The next sample.
    pub fn next(&mut self, sample: f32) -> f32 {
        self.last = awake(self.last + self.share * (sample - self.last));
        self.last
    }
}

/// Takes the standing part off, and what is too low to be heard.
#[derive(Clone, Debug)]
pub struct DcBlock {
    keep: f32,
    before: f32,
    last: f32,
}

impl DcBlock {
    /// What is below `hz` fades.
    pub fn new(hz: f32) -> Self {
        Self { keep: (-TAU * hz / RATE_HZ).exp(), before: 0.0, last: 0.0 }
    }

    /// The next sample.
    pub fn next(&mut self, sample: f32) -> f32 {
        self.last = awake(sample - self.before + self.keep * self.last);
        self.before = sample;
        self.last
    }
}

/// Lets a band of frequencies through: a resonator of second order whose peak is 1.
#[derive(Clone, Debug)]
pub struct Band {
    a: [f32; 2],
    b: f32,
    x: [f32; 2],
    y: [f32; 2],
}

impl Band {
    /// Around `hz`; the greater `sharpness`, the narrower.
    pub fn new(hz: f32, sharpness: f32) -> Self {
        let mut band = Self { a: [0.0; 2], b: 0.0, x: [0.0; 2], y: [0.0; 2] };
        band.tune(hz, sharpness);
        band
    }

    /// Moves the band; what sounds in it goes on.
    pub fn tune(&mut self, hz: f32, sharpness: f32) {
        let turn = TAU * hz.clamp(20.0, RATE_HZ * 0.45) / RATE_HZ;
        let alpha = turn.sin() / (2.0 * sharpness);
        self.a = [-2.0 * turn.cos() / (1.0 + alpha), (1.0 - alpha) / (1.0 + alpha)];
        self.b = alpha / (1.0 + alpha);
    }

    /// The next sample.
    pub fn next(&mut self, sample: f32) -> f32 {
        let y = awake(self.b * (sample - self.x[1]) - self.a[0] * self.y[0] - self.a[1] * self.y[1]);
        self.x = [sample, self.x[0]];
        self.y = [y, self.y[0]];
        y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How loud a tone of `hz` is after a filter.
    fn after(hz: f32, mut filter: impl FnMut(f32) -> f32) -> f32 {
        let tone = |n: usize| (TAU * hz * n as f32 / RATE_HZ).sin();
        let heard: Vec<f32> = (0..22_050).map(|n| filter(tone(n))).collect();
        heard[11_025..].iter().fold(0.0, |most, sample| sample.abs().max(most))
    }

    #[test]
    fn filters_let_through_what_they_say() {
        let near = |found: f32, wanted: f32| assert!((found - wanted).abs() < 0.06, "{found} is not {wanted}");
        let band = |hz| {
            let mut band = Band::new(500.0, 5.0);
            after(hz, move |x| band.next(x))
        };
        near(band(500.0), 1.0);
        assert!(band(125.0) < 0.1 && band(2_000.0) < 0.1);
        let smooth = |hz| {
            let mut smooth = Smooth::new(500.0);
            after(hz, move |x| smooth.next(x))
        };
        near(smooth(30.0), 1.0);
        near(smooth(500.0), 0.71);
        let block = |hz| {
            let mut block = DcBlock::new(30.0);
            after(hz, move |x| block.next(x))
        };
        near(block(1_000.0), 1.0);
        assert!(block(3.0) < 0.15);
    }

    #[test]
    fn what_fades_comes_to_rest() {
        let mut band = Band::new(300.0, 30.0);
        band.next(1.0);
        let last = (0..200_000).map(|_| band.next(0.0)).last();
        assert_eq!(last, Some(0.0));
    }
}
