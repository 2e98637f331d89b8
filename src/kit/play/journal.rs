//! The journal: what is in the pocket, what was learned, what was written.

use std::io;

use super::tell::Voice;
use crate::content::words::Args as Words;
use crate::kit::Out;
use crate::play::compose;
use crate::play::run::Run;
use crate::play::state::Standing;

/// Tells the journal.
pub fn tell(voice: &Voice<'_>, run: &Run, out: &mut Out<'_>) -> io::Result<()> {
    let state = run.state();
    voice.head(out, &voice.plain("command-journal"))?;
    voice.say(out, &voice.kit("hud-money", &Words::new().number("n", state.money)))?;
    voice.say(out, &voice.kit("hud-evenings", &Words::new().number("n", state.evenings)))?;
    let named = |prefix: &str, ids: &mut dyn Iterator<Item = String>| -> Vec<String> {
        ids.map(|id| voice.programme(run, &format!("{prefix}-{id}"), None)).collect()
    };
    let lists = [
        ("kit-evidence", named("evidence", &mut state.evidence.iter().map(ToString::to_string))),
        ("kit-insights", named("insight", &mut state.insights.iter().map(ToString::to_string))),
        ("kit-skills", named("skill", &mut state.skills.keys().map(ToString::to_string))),
        ("kit-beads", named("bead", &mut state.beads.iter().map(ToString::to_string))),
    ];
    for (message, names) in lists.iter().filter(|(_, names)| !names.is_empty()) {
        voice.head(out, &voice.plain(message))?;
        names.iter().try_for_each(|name| voice.say(out, &format!("  · {name}")))?;
    }
    for (reform, standing) in &state.reforms {
        let name = voice.plain(reform.as_str());
        let is = voice.plain(match standing {
            Standing::Real => "kit-reform-real",
            Standing::Fake => "kit-reform-fake",
        });
        voice.say(out, &format!("  · {name}: {is}"))?;
    }
    for text in state.written.keys() {
        let words = &voice.library.words;
        if let Some(sentence) = compose::sentence(voice.library, words, voice.lang, text, &state.written) {
            voice.head(out, &voice.plain("kit-your-text"))?;
            voice.say(out, &sentence)?;
        }
    }
    Ok(())
}
