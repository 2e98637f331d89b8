//! Text that appears sign by sign, and whether it has all appeared.

use unicode_segmentation::UnicodeSegmentation;

/// How far a line has been typed.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Typing {
    /// When it began, in seconds of the window; `None` until it is first drawn.
    began: Option<f64>,
    /// Whether all of it is there.
    done: bool,
    /// When it was all there.
    ended: Option<f64>,
}

impl Typing {
    /// How many signs of `text` are there at `now`. `speed` is in signs a second; nought is at once.
    pub fn shown(&mut self, text: &str, now: f64, speed: u32) -> usize {
        let all = text.graphemes(true).count();
        let began = *self.began.get_or_insert(now);
        if speed == 0 {
            self.done = true;
        }
        let typed = ((now - began).max(0.0) * f64::from(speed)) as usize;
        if self.done || typed >= all {
            self.done = true;
            self.ended.get_or_insert(now);
            return all;
        }
        typed
    }

    /// Shows the rest at once. Answers whether there was a rest.
    pub fn finish(&mut self) -> bool {
        !std::mem::replace(&mut self.done, true)
    }

    /// Whether all of it is there.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// How long it has been all there, in seconds.
    pub fn rested(&self, now: f64) -> f64 {
        self.ended.map_or(0.0, |ended| now - ended)
    }
}

/// The first `signs` signs of `text`, in bytes.
pub fn cut(text: &str, signs: usize) -> usize {
    text.grapheme_indices(true).nth(signs).map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_whole_letters() {
        assert_eq!(cut("Қала", 1), "Қ".len());
        assert_eq!(cut("е\u{308}ж", 1), "е\u{308}".len());
        assert_eq!(cut("ab", 9), 2);
    }

    #[test]
    fn it_types_and_finishes() {
        let mut typing = Typing::default();
        assert_eq!(typing.shown("abcdefghij", 10.0, 10), 0);
        assert_eq!(typing.shown("abcdefghij", 10.5, 10), 5);
        assert!(!typing.is_done());
        assert!(typing.finish());
        assert_eq!(typing.shown("abcdefghij", 10.5, 10), 10);
        assert!(!typing.finish());
    }

    #[test]
    fn at_once_means_at_once() {
        let mut typing = Typing::default();
        assert_eq!(typing.shown("abc", 0.0, 0), 3);
        assert!(typing.is_done());
    }
}
