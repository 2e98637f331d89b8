//! The experiment as it is taken down: what clients and officials did in each play, as far as the door has let it out.

use super::figures::Figures;
use super::text::{Note, Told};
use super::{Outcomes, RoundRecord, VoteRecord};
use crate::classroom::crowd::{Disclosed, Withheld};
use crate::classroom::game::{BRIBE, Played};
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

/// Takes the plays so far down, in the moment in which a result is shown: clients under the name of the step, officials under
/// [`officials`].
pub fn take_down(words: &Words, step: &str, played: &[Played], into: &mut Outcomes) {
    let told = |message: &str| {
        let say = |lang: Lang| words.ui(lang, message, None, &Args::new().number("points", i64::from(BRIBE.0)));
        let note = |lang| Note::parse(&say(lang)).unwrap_or_default();
        Told { kk: note(Lang::Kk), ru: note(Lang::Ru), en: note(Lang::En) }
    };
    let record = |role: &str, options: &[&str], shown: fn(&Played) -> &Result<Disclosed, Withheld>| VoteRecord {
        question: told(role),
        options: options.iter().map(|option| told(option)).collect(),
        rounds: played
            .iter()
            .map(|play| {
                let own = shown(play).as_ref().ok().and_then(|shown| Figures::shown(shown, options.len()));
                RoundRecord { own, guess: None }
            })
            .collect(),
    };
    let clients = ["experiment-client-wait", "experiment-client-offer"];
    into.votes.insert(step.to_owned(), record("class-game-record-client", &clients, |play| &play.clients));
    let taken = ["experiment-official-take", "experiment-official-refuse", "experiment-official-report"];
    into.votes.insert(officials(step), record("class-game-record-official", &taken, |play| &play.officials));
}

/// The name under which officials are taken down.
pub fn officials(step: &str) -> String {
    format!("{step}.officials")
}
