//! The player's own text, put together again from its pieces: in any language, at any time.
//!
//! A run remembers which pieces were chosen, not what they said. The sentence is the frame of the written beat in the language
//! that is shown (the order of slots belongs to the language), with the words of each piece in its place.

use std::collections::BTreeMap;

use crate::content::ids::SlotId;
use crate::content::lang::Lang;
use crate::content::level::{BeatKind, Level, Slot, WrittenRef};
use crate::content::library::Library;
use crate::content::words::{Args, FramePart, Words};

/// A part of a composed text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ComposedPart {
    /// Words of the frame.
    Frame(String),
    /// A slot and the words in it; empty where nothing is chosen.
    Slot {
        /// Position of the slot in the beat.
        slot: usize,
        /// The words of its pieces.
        pieces: Vec<String>,
    },
}

/// The text of `pieces` in `slots` of the written beat `text`, part by part.
pub fn parts(words: &Words, lang: Lang, level: &Level, text: &WrittenRef, pieces: &[Vec<u8>]) -> Vec<ComposedPart> {
    let Some(slots) = slots_of(level, text) else { return Vec::new() };
    let find = |id: &SlotId| slots.iter().position(|slot| slot.id == *id);
    let frame = words.frame(lang, &level.id, &text.beat);
    frame
        .into_iter()
        .filter_map(|part| match part {
            FramePart::Text(text) => Some(ComposedPart::Frame(text)),
            FramePart::Slot(id) => {
                let at = find(&id)?;
                let chosen = pieces.get(at).map(Vec::as_slice).unwrap_or_default();
                let word = |piece: &u8| piece_words(words, lang, level, text, &slots[at], *piece);
                Some(ComposedPart::Slot { slot: at, pieces: chosen.iter().map(word).collect() })
            }
        })
        .collect()
}

/// The words of one piece.
pub fn piece_words(words: &Words, lang: Lang, level: &Level, text: &WrittenRef, slot: &Slot, piece: u8) -> String {
    let Some(piece) = slot.pieces.get(usize::from(piece)) else { return String::new() };
    let attribute = format!("{}-{}", slot.id, piece.id);
    words.level(lang, &level.id, text.beat.as_str(), Some(&attribute), &Args::new())
}

/// The whole text that was handed in at `text`, if one was.
pub fn sentence(
    library: &Library,
    words: &Words,
    lang: Lang,
    text: &WrittenRef,
    written: &BTreeMap<WrittenRef, Vec<Vec<u8>>>,
) -> Option<String> {
    let pieces = written.get(text)?;
    let level = library.level(text.level.as_str())?;
    let mut sentence = String::new();
    for part in parts(words, lang, level, text, pieces) {
        match part {
            ComposedPart::Frame(words) => sentence.push_str(&words),
            ComposedPart::Slot { pieces, .. } if pieces.is_empty() => sentence.push('…'),
            ComposedPart::Slot { pieces, .. } => sentence.push_str(&pieces.join(", ")),
        }
    }
    Some(sentence)
}

/// The slots of a written beat.
pub fn slots_of<'a>(level: &'a Level, text: &WrittenRef) -> Option<&'a [Slot]> {
    match &level.beat(level.find_beat(text.beat.as_str())?).kind {
        BeatKind::Write { slots, .. } => Some(slots),
        _ => None,
    }
}
