//! One turn at a beat: what can be done is listed with numbers, and the numbers become an action.

use std::io;

use super::ask::{self, Answer};
use super::tell::Voice;
use super::{Turn, turn_of};
use crate::content::ids::{OptionId, PieceId, ReformId};
use crate::content::level::*;
use crate::content::reforms;
use crate::content::words::Args as Words;
use crate::kit::Out;
use crate::play::action::Action;
use crate::play::compose::{self, ComposedPart};
use crate::play::core::written_ref;
use crate::play::run::Run;
use crate::play::workbench::{self, BenchSlot, FakeOffer, Reach};

/// Stops a turn that has several questions at the first that is not answered.
macro_rules! answered {
    ($asked:expr) => {
        match $asked? {
            Ok(answer) => answer,
            Err(answer) => return Ok(turn_of(answer)),
        }
    };
}

/// Asks the player what to do at the current beat.
pub fn turn(voice: &Voice<'_>, run: &Run, out: &mut Out<'_>) -> io::Result<Turn> {
    let Some((ix, beat)) = run.beat() else { return Ok(Turn::Leave) };
    let at = Here { voice, run, beat };
    match &beat.kind {
        BeatKind::Say { .. } | BeatKind::Scene { .. } => at.go_on(out),
        BeatKind::Choose { options, .. } => at.choose(options, out),
        BeatKind::Hub { things, visit, .. } => at.hub(ix, things, visit.as_ref(), out),
        BeatKind::Sort { bins, scraps, skip, .. } => at.sort(bins, scraps, skip.is_some(), out),
        BeatKind::Order { .. } => at.order(out),
        BeatKind::Mirror { options, people, .. } => at.mirror(options, *people, out),
        BeatKind::Plan { when, then, .. } => at.plan(when, then, out),
        BeatKind::Write { slots, .. } => at.write(ix, slots, out),
        BeatKind::Craft { .. } => at.craft(out),
        // A run never stands at these.
        BeatKind::Roll { .. } | BeatKind::Branch { .. } => Ok(Turn::Leave),
    }
}

struct Here<'a> {
    voice: &'a Voice<'a>,
    run: &'a Run,
    beat: &'a Beat,
}

impl Here<'_> {
    fn word(&self, attribute: &str) -> String {
        self.voice.level(self.run, self.beat.id.as_str(), Some(attribute))
    }

    fn list(&self, number: usize, text: &str, out: &mut Out<'_>) -> io::Result<()> {
        self.voice.say(out, &format!("  {number}. {text}"))
    }

    fn go_on(&self, out: &mut Out<'_>) -> io::Result<Turn> {
        Ok(match ask::line(out, "")? {
            Answer::Nothing | Answer::Numbers(_) => Turn::Act(Action::Next),
            other => turn_of(other),
        })
    }

    fn choose(&self, options: &[Choice], out: &mut Out<'_>) -> io::Result<Turn> {
        let offers = self.run.offers();
        for (number, (at, lack)) in (1..).zip(&offers) {
            let text = self.word(options[usize::from(*at)].id.as_str());
            match lack {
                None => self.list(number, &text, out)?,
                Some(lack) => self.list(number, &format!("{text} ({})", self.voice.refused(lack)), out)?,
            }
        }
        let number = answered!(ask::number(self.voice, out, 1, offers.len()));
        Ok(Turn::Act(Action::Choose(offers[number - 1].0)))
    }

    fn hub(&self, ix: BeatIx, things: &[Thing], visit: Option<&VisitLimit>, out: &mut Out<'_>) -> io::Result<Turn> {
        let core = self.run.core();
        let there: Vec<(u8, &Thing)> = (0u8..).zip(things).filter(|(_, thing)| core.holds(&thing.needs)).collect();
        let seen: Vec<u8> = core.looked_at(ix).collect();
        for (number, (at, thing)) in (1..).zip(&there) {
            let label = self.word(thing.id.as_str());
            let done =
                if seen.contains(at) { format!(" ({})", self.voice.plain("play-visited")) } else { String::new() };
            self.list(number, &format!("{label}{done}"), out)?;
        }
        self.list(0, &self.word("done"), out)?;
        if let Some(limit) = core.visit_limit(visit) {
            let left = usize::from(limit).saturating_sub(seen.len());
            let words = Words::new().number("left", left as i64);
            self.voice.say(out, &self.voice.kit("play-visits-left", &words))?;
        }
        Ok(match answered!(ask::number(self.voice, out, 0, there.len())) {
            0 => Turn::Act(Action::Next),
            number => Turn::Act(Action::Look(there[number - 1].0)),
        })
    }

    fn sort(
        &self,
        bins: &[OptionId],
        scraps: &[(OptionId, u8)],
        may_skip: bool,
        out: &mut Out<'_>,
    ) -> io::Result<Turn> {
        for (number, bin) in (1..).zip(bins) {
            self.list(number, &self.word(&format!("bin-{bin}")), out)?;
        }
        if may_skip {
            self.list(0, &self.voice.plain("kit-leave-it"), out)?;
        }
        let mut answers = vec![0u8; scraps.len()];
        for at in self.run.shown_order() {
            self.voice.say(out, &format!("— {}", self.word(scraps[usize::from(*at)].0.as_str())))?;
            let number = answered!(ask::number(self.voice, out, usize::from(!may_skip), bins.len()));
            if number == 0 {
                return Ok(Turn::Act(Action::Skip));
            }
            answers[usize::from(*at)] = narrow(number - 1);
        }
        Ok(Turn::Act(Action::Sort(answers)))
    }

    fn order(&self, out: &mut Out<'_>) -> io::Result<Turn> {
        let BeatKind::Order { items, .. } = &self.beat.kind else { return Ok(Turn::Again) };
        let shown = self.run.shown_order();
        for (number, at) in (1..).zip(shown) {
            self.list(number, &self.word(items[usize::from(*at)].as_str()), out)?;
        }
        loop {
            self.voice.say(out, &self.voice.plain("kit-order-please"))?;
            let numbers = match ask::line(out, "")? {
                Answer::Numbers(numbers) => numbers,
                Answer::Nothing | Answer::Unclear => continue,
                other => return Ok(turn_of(other)),
            };
            let order: Option<Vec<u8>> =
                numbers.iter().map(|number| shown.get(number.checked_sub(1)?).copied()).collect();
            let mut each = numbers.clone();
            each.sort_unstable();
            each.dedup();
            if let Some(order) = order.filter(|order| order.len() == items.len() && each.len() == items.len()) {
                return Ok(Turn::Act(Action::Order(order)));
            }
        }
    }

    fn mirror(&self, options: &[OptionId], people: u8, out: &mut Out<'_>) -> io::Result<Turn> {
        let own = answered!(self.one_of(options, "", out));
        self.voice.say(out, &self.word("others"))?;
        let guess = answered!(ask::number(self.voice, out, 0, usize::from(people)));
        Ok(Turn::Act(Action::Mirror { own, guess: narrow(guess) }))
    }

    fn plan(&self, when: &[OptionId], then: &[OptionId], out: &mut Out<'_>) -> io::Result<Turn> {
        let first = answered!(self.one_of(when, "when-", out));
        writeln!(out.out)?;
        let second = answered!(self.one_of(then, "then-", out));
        let whole = format!(
            "{}, {}",
            self.word(&format!("when-{}", when[usize::from(first)])),
            self.word(&format!("then-{}", then[usize::from(second)]))
        );
        self.voice.say(out, &whole)?;
        Ok(Turn::Act(Action::Plan { when: first, then: second }))
    }

    /// One of several names, listed with a prefix before their attribute.
    fn one_of(&self, options: &[OptionId], prefix: &str, out: &mut Out<'_>) -> io::Result<Result<u8, Answer>> {
        for (number, option) in (1..).zip(options) {
            self.list(number, &self.word(&format!("{prefix}{option}")), out)?;
        }
        Ok(ask::number(self.voice, out, 1, options.len())?.map(|number| narrow(number - 1)))
    }

    fn write(&self, ix: BeatIx, slots: &[Slot], out: &mut Out<'_>) -> io::Result<Turn> {
        let mut chosen: Vec<Vec<u8>> = Vec::with_capacity(slots.len());
        for slot in slots {
            chosen.push(answered!(self.slot(slot, out)));
        }
        writeln!(out.out)?;
        self.voice.say(out, &self.composed(ix, &chosen))?;
        self.list(1, &self.voice.plain("kit-hand-in"), out)?;
        self.list(2, &self.voice.plain("kit-start-over"), out)?;
        Ok(match answered!(ask::number(self.voice, out, 1, 2)) {
            1 => Turn::Act(Action::Write(chosen)),
            _ => Turn::Again,
        })
    }

    /// The pieces of one slot: as many numbers as it takes, or nought.
    fn slot(&self, slot: &Slot, out: &mut Out<'_>) -> io::Result<Result<Vec<u8>, Answer>> {
        let holds = |piece: &Piece| self.run.core().holds(&piece.needs);
        let there: Vec<u8> = (0u8..).zip(&slot.pieces).filter(|(_, piece)| holds(piece)).map(|(at, _)| at).collect();
        self.voice.head(out, &self.word(&format!("slot-{}", slot.id)))?;
        for (number, at) in (1..).zip(&there) {
            self.list(number, &self.word(&format!("{}-{}", slot.id, slot.pieces[usize::from(*at)].id)), out)?;
        }
        if slot.optional || there.is_empty() {
            self.list(0, &self.voice.plain("kit-nothing"), out)?;
        }
        let least = usize::from(!slot.optional && !there.is_empty());
        if slot.many <= 1 {
            return Ok(ask::number(self.voice, out, least, there.len())?.map(|number| match number {
                0 => Vec::new(),
                number => vec![there[number - 1]],
            }));
        }
        loop {
            self.voice.say(out, &self.voice.kit("kit-several", &Words::new().number("most", slot.many)))?;
            let numbers = match ask::line(out, "")? {
                Answer::Numbers(numbers) => numbers,
                Answer::Nothing | Answer::Unclear => continue,
                other => return Ok(Err(other)),
            };
            if numbers == [0] && least == 0 {
                return Ok(Ok(Vec::new()));
            }
            let pieces: Option<Vec<u8>> =
                numbers.iter().map(|number| there.get(number.checked_sub(1)?).copied()).collect();
            let mut each = numbers.clone();
            each.sort_unstable();
            each.dedup();
            let fits = |pieces: &Vec<u8>| {
                !pieces.is_empty() && pieces.len() <= usize::from(slot.many) && each.len() == numbers.len()
            };
            if let Some(pieces) = pieces.filter(fits) {
                return Ok(Ok(pieces));
            }
        }
    }

    fn composed(&self, ix: BeatIx, chosen: &[Vec<u8>]) -> String {
        let text = written_ref(self.run.level(), ix);
        let (words, lang) = (&self.voice.library.words, self.voice.lang);
        let parts = compose::parts(words, lang, self.run.level(), &text, chosen);
        parts
            .into_iter()
            .map(|part| match part {
                ComposedPart::Frame(text) => text,
                ComposedPart::Slot { pieces, .. } if pieces.is_empty() => "…".to_owned(),
                ComposedPart::Slot { pieces, .. } => pieces.join(", "),
            })
            .collect()
    }

    fn craft(&self, out: &mut Out<'_>) -> io::Result<Turn> {
        let Some(bench) = workbench::bench(self.run) else { return Ok(Turn::Again) };
        if let Some(reform) = bench.reform {
            self.reform(reform, out)?;
        }
        // Both ways are shown alike.
        let lack = match &bench.fake {
            FakeOffer::None => None,
            FakeOffer::Open => Some(String::new()),
            FakeOffer::Lacking(refused) => Some(format!(" ({})", self.voice.refused(refused))),
        };
        if let Some(lack) = lack {
            self.list(1, &self.voice.plain("board-craft-build"), out)?;
            self.list(2, &format!("{}{lack}", self.word("fake")), out)?;
            if answered!(ask::number(self.voice, out, 1, 2)) == 2 {
                return Ok(Turn::Act(Action::CraftFake));
            }
        }
        let mut chosen = Vec::with_capacity(bench.slots.len());
        for BenchSlot { id, shelf, parts } in &bench.slots {
            let caption = self.word(&format!("slot-{id}"));
            let shelf = shelf.map(|shelf| format!(" [{}]", self.voice.plain(shelf_message(shelf))));
            self.voice.head(out, &format!("{caption}{}", shelf.unwrap_or_default()))?;
            let there: Vec<(u8, &PieceId)> = (0u8..)
                .zip(parts)
                .filter(|(_, part)| part.reach == Reach::Here)
                .map(|(at, part)| (at, part.id))
                .collect();
            for (number, (_, part)) in (1..).zip(&there) {
                self.list(number, &self.word(&format!("{id}-{part}")), out)?;
            }
            let number = answered!(ask::number(self.voice, out, 1, there.len()));
            chosen.push(there[number - 1].0);
        }
        Ok(Turn::Act(Action::Craft(chosen)))
    }

    /// What is built here, and which weak rule it is to remove.
    fn reform(&self, reform: &ReformId, out: &mut Out<'_>) -> io::Result<()> {
        let message = reforms::message(reform);
        let text = |attribute| self.voice.library.words.ui(self.voice.lang, &message, attribute, &Words::new());
        self.voice.head(out, &text(None))?;
        self.voice.say(out, &text(Some("line")))?;
        self.voice.say(out, &text(Some("weak")))
    }
}

/// The name of a shelf.
fn shelf_message(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Evidence => "board-shelf-evidence",
        Shelf::Insight => "board-shelf-insight",
        Shelf::Ally => "board-shelf-ally",
        Shelf::Rule => "board-shelf-rule",
    }
}

/// Content bounds every list of a beat well below 256.
fn narrow(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
