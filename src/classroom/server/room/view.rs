//! What a phone sees: everything it needs to draw itself, at once. A phone that was asleep, came late or lost an answer is right
//! again after one view.
//!
//! A view is of one seat. Of others it tells nothing, not even how many there are.

use std::collections::BTreeMap;

use serde::Serialize;

use super::message::decision_name;
use super::scene::{Scene, Spoken};
use super::{Refused, Room};
use crate::classroom::game::{BRIBE, End, Game, HARM, Reform, Role, START};
use crate::classroom::seat::Seat;
use crate::classroom::vote::Stage;
use crate::content::survey::{Item, ItemKind, Secret};

/// What is sent.
#[derive(Serialize)]
struct View<'r> {
    stamp: String,
    nick: [u8; 2],
    sequence: u32,
    scene: u32,
    blank: bool,
    polite: bool,
    team: Option<u8>,
    show: Show<'r>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Show<'r> {
    Wait { line: Option<&'r Spoken> },
    Vote(VoteView<'r>),
    Survey(SurveyView<'r>),
    Game(GameView),
    Buzzer { question: Option<&'r Spoken>, open: bool, turn: Option<Turn> },
    Teams { teams: &'r [Spoken] },
}

#[derive(Serialize)]
struct VoteView<'r> {
    question: &'r Spoken,
    options: &'r [Spoken],
    guesses: bool,
    round: u8,
    stage: &'static str,
    own: Option<u8>,
    guess: Option<u8>,
    /// Whether this round knows the ballot, and not only the one before.
    voted: bool,
    counts: bool,
}

#[derive(Serialize)]
struct SurveyView<'r> {
    id: &'r str,
    handed_in: bool,
    title: &'r Spoken,
    about: &'r Spoken,
    thanks: &'r Spoken,
    items: Vec<ItemView<'r>>,
    texts: &'r BTreeMap<String, Spoken>,
}

#[derive(Serialize)]
struct ItemView<'r> {
    id: &'r str,
    when: Option<(&'r str, Vec<&'r str>)>,
    kind: KindView<'r>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum KindView<'r> {
    Single { options: Vec<&'r str>, secret: Option<SecretView> },
    Many { options: Vec<&'r str> },
    Scale { to: u8 },
    Matrix { rows: Vec<&'r str>, columns: Vec<&'r str> },
    Open { longest: u16 },
}

/// The faces of the die that the phone throws.
#[derive(Serialize)]
struct SecretView {
    truth: u8,
    yes: u8,
    of: u8,
    other: bool,
}

#[derive(Serialize)]
struct GameView {
    role: Option<&'static str>,
    play: u8,
    open: bool,
    reform: Option<&'static str>,
    own: Option<&'static str>,
    end: Option<&'static str>,
    points: Option<i32>,
    /// What the rules of the game say: points at the start, what is offered, what a favour takes from those who wait.
    start: i32,
    bribe: i32,
    harm: i32,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Turn {
    Mine,
    Other,
    Out,
}

impl Room {
    /// A name that changes whenever the view of a seat does: of two with the same first part the one with the higher numbers is newer.
    pub fn stamp(&self, seat: Seat) -> Result<String, Refused> {
        let chair = self.chairs.get(&seat).ok_or(Refused::NotIn)?;
        Ok(format!("{:x}.{}.{}", self.boot, self.revision, chair.revision))
    }

    /// What a seat sees, as JSON.
    pub fn view(&self, seat: Seat) -> Result<String, Refused> {
        let chair = self.chairs.get(&seat).ok_or(Refused::NotIn)?;
        let show = match &self.scene {
            Scene::Wait(line) => Show::Wait { line: line.as_ref() },
            Scene::Vote(scene) => {
                let own = scene.vote.own(seat).map(|(_, ballot)| ballot);
                Show::Vote(VoteView {
                    question: &scene.question,
                    options: &scene.options,
                    guesses: scene.guesses,
                    round: scene.vote.round().0,
                    stage: stage(scene.vote.stage()),
                    own: own.map(|ballot| ballot.own.0),
                    guess: own.and_then(|ballot| ballot.guess).map(|guess| guess.0),
                    voted: scene.vote.has_voted(seat),
                    counts: scene.vote.counts_in(seat),
                })
            }
            Scene::Survey(scene) => Show::Survey(SurveyView {
                id: scene.pile.survey().id.as_str(),
                handed_in: scene.pile.has(seat),
                title: &scene.page.title,
                about: &scene.page.about,
                thanks: &scene.page.thanks,
                items: scene.pile.survey().items.iter().map(item).collect(),
                texts: &scene.page.texts,
            }),
            Scene::Game(game) => Show::Game(of_game(game, seat)),
            Scene::Buzzer(buzzer) => {
                let out = chair.team.is_some_and(|team| buzzer.out.contains(&team));
                let turn = match buzzer.turn {
                    Some(team) if Some(team) == chair.team => Some(Turn::Mine),
                    Some(_) => Some(Turn::Other),
                    None => out.then_some(Turn::Out),
                };
                Show::Buzzer { question: buzzer.question.as_ref(), open: buzzer.open && !out, turn }
            }
            Scene::Teams(teams) => Show::Teams { teams },
        };
        let view = View {
            stamp: self.stamp(seat)?,
            nick: [chair.nick.adjective, chair.nick.animal],
            sequence: chair.numbers.highest,
            scene: self.number.0,
            blank: self.blank,
            polite: self.polite,
            team: chair.team.map(|team| team.0),
            show,
        };
        Ok(serde_json::to_string(&view).unwrap_or_default())
    }
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Open => "open",
        Stage::Frozen => "frozen",
        Stage::Closed => "closed",
        Stage::Revealed => "revealed",
    }
}

fn item(item: &Item) -> ItemView<'_> {
    let when = item.when.as_ref();
    let kind = match &item.kind {
        ItemKind::Single { options, secret } => {
            KindView::Single { options: names(options), secret: secret.map(of_secret) }
        }
        // What an option is worth is not sent.
        ItemKind::Judge { options, .. } => {
            KindView::Single { options: options.iter().map(|(id, _)| id.as_str()).collect(), secret: None }
        }
        ItemKind::Many { options } => KindView::Many { options: names(options) },
        ItemKind::Scale { to } => KindView::Scale { to: *to },
        ItemKind::Matrix { rows, columns } => KindView::Matrix { rows: names(rows), columns: names(columns) },
        ItemKind::Open { longest } => KindView::Open { longest: *longest },
    };
    ItemView { id: item.id.as_str(), when: when.map(|when| (when.item.as_str(), names(&when.options))), kind }
}

fn names(ids: &[crate::content::ids::OptionId]) -> Vec<&str> {
    ids.iter().map(|id| id.as_str()).collect()
}

fn of_secret(secret: Secret) -> SecretView {
    match secret {
        Secret::Forced { truth, yes, of } => SecretView { truth, yes, of, other: false },
        Secret::Unrelated { truth, of, .. } => SecretView { truth, yes: 0, of, other: true },
    }
}

fn of_game(game: &Game, seat: Seat) -> GameView {
    let payoff = game.payoff(seat);
    GameView {
        role: game.role(seat).map(|role| match role {
            Role::Client => "client",
            Role::Official => "official",
        }),
        play: game.play().0,
        open: game.open(),
        reform: game.reform().map(Reform::name),
        own: game.own(seat).map(decision_name),
        end: payoff.map(|(_, payoff)| match payoff.end {
            End::Waited => "waited",
            End::Refused => "refused",
            End::Reported => "reported",
            End::Told => "told",
            End::Discovered => "discovered",
            End::Favour => "favour",
            End::Lost => "lost",
        }),
        points: payoff.map(|(role, payoff)| match role {
            Role::Client => payoff.client.0,
            Role::Official => payoff.official.0,
        }),
        start: START.0,
        bribe: BRIBE.0,
        harm: HARM.0,
    }
}
