//! The frame of a written answer has each slot once, in every language.

use super::Scope;
use crate::content::diagnostic::{Code, Diagnostic};
use crate::content::ids::SlotId;
use crate::content::lang::Lang;
use crate::content::level::BeatKind;
use crate::content::read::level::LevelDraft;

/// Compares each frame with the slots of its beat.
pub fn check(scope: &Scope<'_>, draft: &LevelDraft, found: &mut Vec<Diagnostic>) {
    for beat in &draft.level.beats {
        let BeatKind::Write { slots, .. } = &beat.kind else {
            continue;
        };
        let slots: Vec<&SlotId> = slots.iter().map(|slot| &slot.id).collect();
        for lang in Lang::ALL {
            let file = scope.words(draft.level.id.as_str(), lang);
            let Some(file) = file else { continue };
            let entry = file.messages.get(beat.id.as_str());
            let Some(frame) = entry.and_then(|entry| entry.attributes.get("frame")) else {
                continue;
            };
            for slot in &slots {
                if !frame.variables.contains_key(slot.as_str()) {
                    found.push(
                        Diagnostic::new(Code::FrameSlots, &file.source, frame.id)
                            .text("name", format!("${slot}"))
                            .word("what", "frame-lacks"),
                    );
                }
            }
            for (variable, span) in &frame.variables {
                if !slots.iter().any(|slot| slot.as_str() == variable) {
                    found.push(
                        Diagnostic::new(Code::FrameSlots, &file.source, *span)
                            .text("name", format!("${variable}"))
                            .word("what", "frame-unknown")
                            .did_you_mean(variable, slots.iter().map(|slot| slot.as_str()))
                            .fix_by_meant(false),
                    );
                }
            }
        }
    }
}
