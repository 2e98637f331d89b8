//! Role cards of the experiment, to be cut out, so that it is played without phones: for each role and each of the two plays a card with
//! boxes to tick. Before them a sheet for the teacher: how it goes, what a meeting gives, and where to count.
//!
//! The second play is the one with leniency, since it alone gives a client something else to choose. What a meeting gives is asked of the
//! rules ([`meet`]), so that paper and phones can't differ.

use super::sheet::{Block, Column, CutCard, Look, ON_A_PAGE, Sheet, Side, Table};
use crate::classroom::game::{
    BRIBE, ClientMove, DISCOVERED_ONE_IN, End, HARM, Lots, OfficialMove, Payoff, Reform, Role, START, meet,
};
use crate::content::lang::Lang;
use crate::content::words::{Args, Words};

/// For a class of so many there are cards enough, where nobody says another number.
pub const USUAL: usize = 32;
/// The most pupils that cards are made for.
pub const MOST: usize = 96;

/// Whom the cards speak to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "each name says who they are")]
pub enum Readers {
    Pupils,
    Adults,
}

/// The paper for a class of so many.
pub fn sheet(words: &Words, lang: Lang, readers: Readers, pupils: usize) -> Sheet {
    let voice = Voice { words, lang, readers };
    let mut blocks = voice.teacher();
    // Of an odd number one more is an official, as with phones.
    let pupils = pupils.clamp(2, MOST);
    for reform in PLAYS {
        for (role, count) in [(Role::Client, pupils / 2), (Role::Official, pupils.div_ceil(2))] {
            let card = voice.card(role, reform);
            for _ in 0..count.div_ceil(ON_A_PAGE) {
                blocks.extend([Block::NewPage, Block::Large(card.title.clone())]);
                blocks.push(Block::Cards(vec![card.clone(); ON_A_PAGE]));
            }
        }
    }
    Sheet { lang, title: voice.say("roles-title"), look: Look::OnePage, blocks, foot: voice.say("roles-paper-foot") }
}

/// The two plays.
const PLAYS: [Option<Reform>; 2] = [None, Some(Reform::Leniency)];
/// What stands on the teacher's sheet, one after the other.
const STEPS: [&str; 6] =
    ["roles-how-deal", "roles-how-tick", "roles-how-pair", "roles-how-die", "roles-how-count", "roles-how-again"];

struct Voice<'a> {
    words: &'a Words,
    lang: Lang,
    readers: Readers,
}

impl Voice<'_> {
    /// How it goes, and where to count.
    fn teacher(&self) -> Vec<Block> {
        let args = Args::new().number("of", DISCOVERED_ONE_IN);
        let steps =
            (1..).zip(STEPS).map(|(n, step)| Block::Paragraph(format!("{n}. {}", self.with(step, None, &args))));
        let mut blocks = vec![Block::Small(self.say("experiment-about"))];
        blocks.extend(steps);
        blocks.push(Block::Heading(self.say("roles-chosen")));
        blocks.push(Block::Table(self.chosen()));
        blocks.push(Block::Heading(self.say("roles-pairs")));
        blocks.push(Block::Table(self.pairs()));
        blocks.push(Block::Small(self.say("roles-only-a-game")));
        blocks
    }

    /// What was ticked, to be counted with strokes.
    fn chosen(&self) -> Table {
        let row = |role: &str, label: String, first: &str| {
            vec![format!("{}: {label}", self.say(role)), first.to_owned(), String::new()]
        };
        let [waits, offers, tells] = CLIENT.map(|message| self.choice(message));
        let mut rows = vec![
            row("class-game-client", waits, ""),
            row("class-game-client", offers, ""),
            // There is no such choice in the first play.
            row("class-game-client", tells, "\u{2014}"),
        ];
        rows.extend(OFFICIAL.map(|message| row("class-game-official", self.choice(message), "")));
        let columns = vec![
            self.column("roles-choice", 3),
            self.column("roles-first-play", 4),
            self.column("roles-second-play", 4),
        ];
        Table { columns, rows }
    }

    /// How meetings ended: what each gives, and room to count.
    fn pairs(&self) -> Table {
        let row = |(end, first): (End, bool)| {
            let Payoff { client, official, queue, .. } = payoff(end);
            let message = format!("roles-end-{}", name(end));
            let args = Args::new().number("of", DISCOVERED_ONE_IN);
            let number = |points: i32| points.to_string().replace('-', "\u{2212}");
            let count = if first { String::new() } else { "\u{2014}".to_owned() };
            let label = self.with(&message, None, &args);
            vec![label, number(client.0), number(official.0), number(queue.0), count, String::new()]
        };
        let columns = vec![
            self.column("roles-end", 6),
            self.column("class-game-client", 4),
            self.column("class-game-official", 4),
            self.column("roles-queue", 4),
            self.column("roles-first-play", 4),
            self.column("roles-second-play", 4),
        ];
        Table { columns, rows: ENDS.map(row).to_vec() }
    }

    fn card(&self, role: Role, reform: Option<Reform>) -> CutCard {
        let play = if reform.is_some() { "roles-second-play" } else { "roles-first-play" };
        let (named, told, asked, boxes): (_, _, _, &[&str]) = match (role, reform) {
            (Role::Client, None) => ("class-game-client", "experiment-role-client", "roles-ask-client", &CLIENT[..2]),
            (Role::Client, Some(_)) => ("class-game-client", "experiment-role-client", "roles-ask-client", &CLIENT),
            (Role::Official, _) => ("class-game-official", "experiment-role-official", "roles-ask-official", &OFFICIAL),
        };
        let polite = (self.readers == Readers::Adults).then_some("polite");
        let own = |message: &str| self.with(message, polite, &Args::new().number("points", START.0));
        let mut lines = vec![own(told), self.with("experiment-rules", None, &Args::new().number("harm", HARM.0))];
        if let Some(reform) = reform {
            let rule = self.say(&format!("experiment-reform-{}", reform.name()));
            lines.push(format!("{}: {rule}.", self.say("class-game-new-rule")));
        }
        lines.push(own(asked));
        CutCard {
            title: format!("{} · {}", self.say(named), self.say(play)),
            lines,
            boxes: boxes.iter().map(|message| self.choice(message)).collect(),
            foot: own("roles-foot"),
        }
    }

    fn choice(&self, message: &str) -> String {
        self.with(message, None, &Args::new().number("points", BRIBE.0))
    }

    fn column(&self, message: &str, share: u16) -> Column {
        Column { head: self.say(message), share, side: Side::Left }
    }

    fn say(&self, message: &str) -> String {
        self.with(message, None, &Args::new())
    }

    fn with(&self, message: &str, attribute: Option<&str>, args: &Args) -> String {
        self.words.ui(self.lang, message, attribute, args)
    }
}

/// What a client can tick; the last only where leniency holds.
const CLIENT: [&str; 3] = ["experiment-client-wait", "experiment-client-offer", "experiment-client-tell"];
/// What an official can tick.
const OFFICIAL: [&str; 3] = ["experiment-official-take", "experiment-official-refuse", "experiment-official-report"];

/// How a meeting can end on paper, and whether in the first play too.
const ENDS: [(End, bool); 6] = [
    (End::Waited, true),
    (End::Refused, true),
    (End::Reported, true),
    (End::Discovered, true),
    (End::Told, false),
    (End::Favour, true),
];

/// Its name in messages.
fn name(end: End) -> &'static str {
    match end {
        End::Waited => "waited",
        End::Refused => "refused",
        End::Reported => "reported",
        End::Told => "told",
        End::Discovered => "discovered",
        End::Favour | End::Lost => "favour",
    }
}

/// What a meeting gives that ends so.
fn payoff(end: End) -> Payoff {
    let (client, official) = match end {
        End::Waited => (ClientMove::Wait, OfficialMove::Take),
        End::Refused => (ClientMove::Offer, OfficialMove::Refuse),
        End::Reported => (ClientMove::Offer, OfficialMove::Report),
        End::Told => (ClientMove::OfferThenTell, OfficialMove::Take),
        End::Discovered | End::Favour | End::Lost => (ClientMove::Offer, OfficialMove::Take),
    };
    let lots = Lots { discovered: end == End::Discovered, same_decides: true };
    meet(Some(Reform::Leniency), client, official, official, lots)
}
