//! Results in words, in the language of whoever reads them. Everything here is made of what the door let out.

use super::crowd::{Disclosed, Figure, Shape, Withheld};
use super::game::{OFFERED, PUBLISHED, Played, REFUSED, REPORTED, Reform, TAKEN, WAITED};
use super::survey::figures::Interval;
use super::survey::judged::{Change, Measure, Scores};
use super::survey::secret::Estimate;
use super::vote::Beside;
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

/// A figure of one answer.
pub fn figure(words: &Words, lang: Lang, figure: Figure) -> String {
    match figure {
        Figure::Exactly(count) => words.ui(lang, "vote-exactly", None, &Args::new().number("n", count)),
        Figure::AtLeast(count) => words.ui(lang, "vote-at-least", None, &Args::new().number("n", count)),
        Figure::Hidden => words.ui(lang, "vote-hidden", None, &Args::new()),
    }
}

/// What stands under the figures of a result: how many the hidden answers are together, or why nothing is shown.
pub fn beneath(words: &Words, lang: Lang, shown: &Disclosed) -> Option<String> {
    match shown.shape() {
        Shape::Apart { together: (cells, _), .. } if cells.is_empty() => None,
        Shape::Apart { together: (_, sum), .. } => {
            Some(words.ui(lang, "vote-together", None, &Args::new().number("n", *sum)))
        }
        Shape::Nearly { .. } => None,
        Shape::Withheld => Some(words.ui(lang, "vote-withheld", None, &Args::new())),
    }
}

/// Why a result is not shown.
pub fn withheld(words: &Words, lang: Lang, why: Withheld) -> String {
    let message = match why {
        Withheld::TooFew => "vote-too-few",
        Withheld::Overlaps => "vote-overlaps",
        Withheld::FewChanged => "vote-few-changed",
        Withheld::OtherWay => "vote-other-way",
    };
    words.ui(lang, message, None, &Args::new())
}

/// What people say of themselves beside what they think of the others.
pub fn gap(words: &Words, lang: Lang, gap: &Beside) -> String {
    let message = if gap.at_least { "vote-gap-at-least" } else { "vote-gap" };
    let args = Args::new().number("guess", hundredths(gap.first)).number("own", hundredths(gap.second));
    words.ui(lang, message, None, &args)
}

/// Before the argument and after it.
pub fn shift(words: &Words, lang: Lang, shift: &Beside) -> String {
    let message = if shift.at_least { "vote-shift-at-least" } else { "vote-shift" };
    let args = Args::new().number("before", hundredths(shift.first)).number("after", hundredths(shift.second));
    words.ui(lang, message, None, &args)
}

/// The estimate of a secret item with its interval.
pub fn estimate(words: &Words, lang: Lang, estimate: Option<&Estimate>) -> String {
    let Some(Estimate { people, share: Interval { at, from, to }, said }) = estimate else {
        return words.ui(lang, "survey-secret-too-few", None, &Args::new());
    };
    // The bounds are rounded outwards.
    let args = Args::new().number("people", *people).number("share", (at + 5) / 10);
    let args = args.number("from", from / 10).number("to", (to + 9) / 10);
    words.ui(lang, said.message(), None, &args)
}

/// A measure by its name, and its mean.
pub fn mean(words: &Words, lang: Lang, measure: Measure, scores: &Scores) -> String {
    let most = u32::try_from(scores.most(measure)).unwrap_or(u32::MAX);
    let args = Args::new().tenths("mean", scores.mean(measure)).number("most", most);
    let message = if measure == Measure::Points { "survey-mean-points" } else { "survey-mean" };
    format!("{}. {}", name(words, lang, measure), words.ui(lang, message, None, &args))
}

/// A measure by its name, and how it has changed.
pub fn change(words: &Words, lang: Lang, measure: Measure, change: &Change) -> String {
    let args = Args::new().number("people-before", change.people.0).number("people-after", change.people.1);
    let args = match change.difference {
        // Outwards here too.
        Some(Interval { from, to, .. }) => {
            args.tenths("from", from.div_euclid(100) * 100).tenths("to", (to + 99).div_euclid(100) * 100)
        }
        None => args,
    };
    format!("{}. {}", name(words, lang, measure), words.ui(lang, change.said.message(), None, &args))
}

fn name(words: &Words, lang: Lang, measure: Measure) -> String {
    words.ui(lang, &format!("survey-measure-{}", measure.name()), None, &Args::new())
}

/// What others did in such a game, to stand beside what the class did: a heading, the rows, and where they are from.
pub fn published(words: &Words, lang: Lang) -> Vec<String> {
    let say = |message: &str, args: &Args| words.ui(lang, message, None, args);
    let rows = PUBLISHED.iter().map(|result| {
        let place = say(&format!("experiment-place-{}", result.place), &Args::new());
        let args = Args::new().text("place", place).number("offered", hundredths(result.offered));
        say("experiment-published-row", &args.number("punished", hundredths(result.punished)))
    });
    let around = |message: &str| say(message, &Args::new());
    std::iter::once(around("experiment-published"))
        .chain(rows)
        .chain(["source", "leniency", "penalty"].map(|part| around(&format!("experiment-published-{part}"))))
        .collect()
}

/// What may be said of a play: who offered, who took, and what those who wait lost.
pub fn played(words: &Words, lang: Lang, played: &Played) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(reform) = played.reform {
        said.push(reformed(words, lang, reform));
    }
    said.extend(shares(words, lang, &played.clients, &[(OFFERED, "experiment-offered")]));
    said.extend(officials(words, lang, played));
    said
}

/// The part of it that tells what became of the offers.
pub fn officials(words: &Words, lang: Lang, played: &Played) -> Vec<String> {
    let cells = [(TAKEN, "experiment-taken"), (REFUSED, "experiment-refused"), (REPORTED, "experiment-reported")];
    let mut said = shares(words, lang, &played.officials, &cells);
    if let Some(lost) = played.queue_lost {
        said.push(words.ui(lang, "experiment-queue-lost", None, &Args::new().number("points", lost.0)));
    }
    said
}

fn shares(words: &Words, lang: Lang, shown: &Result<Disclosed, Withheld>, cells: &[(u8, &str)]) -> Vec<String> {
    let shown = match shown {
        Ok(shown) => shown,
        Err(why) => return vec![withheld(words, lang, *why)],
    };
    let share = |(cell, message): &(u8, &str)| {
        let share = share(words, lang, shown, *cell)?;
        Some(words.ui(lang, message, None, &Args::new().text("share", share)))
    };
    cells.iter().filter_map(share).chain(beneath(words, lang, shown)).collect()
}

/// The share of an answer in hundredths, as a number in words: at least so many where only that may be said.
pub fn share(words: &Words, lang: Lang, shown: &Disclosed, cell: u8) -> Option<String> {
    let share = hundredths(shown.thousandths(cell)?);
    Some(match shown.figure(cell) {
        Figure::AtLeast(_) => figure(words, lang, Figure::AtLeast(share)),
        _ => figure(words, lang, Figure::Exactly(share)),
    })
}

/// What two plays mean in one sentence: whether the changed rule changed what people did. Only exact figures are compared.
pub fn difference(words: &Words, lang: Lang, first: &Played, second: &Played) -> String {
    let offered = |played: &Played| match played.clients.as_ref().ok()?.figure(OFFERED) {
        Figure::Exactly(_) => played.clients.as_ref().ok()?.thousandths(OFFERED),
        Figure::AtLeast(_) | Figure::Hidden => None,
    };
    let message = match (offered(first), offered(second)) {
        (Some(before), Some(after)) if after < before => "class-game-fewer",
        (Some(before), Some(after)) if after > before => "class-game-more",
        (Some(_), Some(_)) => "class-game-same",
        _ => "class-game-not-to-say",
    };
    words.ui(lang, message, None, &Args::new())
}

/// What the first play means in one sentence: it speaks of the rule, and of those who kept to the queue where they were most.
pub fn meaning(words: &Words, lang: Lang, played: &Played) -> String {
    let waited = played.clients.as_ref().ok().and_then(|shown| shown.thousandths(WAITED));
    let message = if waited.is_some_and(|waited| waited > 500) { "class-game-most-waited" } else { "class-game-pays" };
    words.ui(lang, message, None, &Args::new())
}

/// A reform in words.
pub fn reformed(words: &Words, lang: Lang, reform: Reform) -> String {
    words.ui(lang, &format!("experiment-reform-{}", reform.name()), None, &Args::new())
}

fn hundredths(thousandths: u32) -> u32 {
    (thousandths + 5) / 10
}
