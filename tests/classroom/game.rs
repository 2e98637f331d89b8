//! The experiment.

use adal_qala::classroom::crowd::{Door, Figure, Round, Withheld};
use adal_qala::classroom::game::{
    BRIBE, ClientMove, Decision, End, FAVOUR, Game, GameAction, GameRefused, HARM, Lots, OFFERED, OfficialMove,
    PENALTY, PUBLISHED, PUBLISHED_FACT, Played, Points, Reform, Role, START, TAKEN, meet,
};
use adal_qala::classroom::seat::{Seat, Sequence};
use adal_qala::content::builtin;
use adal_qala::content::library::{Confidence, load};
use adal_qala::play::dice::Seed;

const QUIET: Lots = Lots { discovered: false, same_decides: true };
use ClientMove::{Offer, OfferThenTell, Wait};
use OfficialMove::{Refuse, Report, Take};

#[test]
fn what_a_meeting_gives() {
    let start = START.0;
    let found = Lots { discovered: true, ..QUIET };
    let other = Lots { same_decides: false, ..QUIET };
    let table = [
        (None, Wait, Take, Take, QUIET, End::Waited, (0, 0, 0)),
        (None, Offer, Refuse, Take, QUIET, End::Refused, (0, 0, 0)),
        (None, Offer, Report, Take, QUIET, End::Reported, (-PENALTY.0.0, 0, 0)),
        (None, Offer, Take, Refuse, QUIET, End::Favour, (FAVOUR.0 - BRIBE.0, BRIBE.0, -HARM.0)),
        (None, OfferThenTell, Take, Take, QUIET, End::Favour, (4, 4, -8)),
        (None, Offer, Take, Take, found, End::Discovered, (-BRIBE.0 - PENALTY.0.0, -PENALTY.1.0, 0)),
        (Some(Reform::Leniency), OfferThenTell, Take, Take, QUIET, End::Told, (0, -PENALTY.1.0, 0)),
        (Some(Reform::Leniency), Offer, Take, Take, QUIET, End::Favour, (4, 4, -8)),
        (Some(Reform::FourEyes), Offer, Take, Refuse, QUIET, End::Refused, (0, 0, 0)),
        (Some(Reform::FourEyes), Offer, Take, Report, QUIET, End::Reported, (-6, 0, 0)),
        (Some(Reform::FourEyes), Offer, Take, Take, QUIET, End::Favour, (4, 4, -8)),
        (Some(Reform::Rotation), Offer, Take, Refuse, other, End::Lost, (-4, 4, 0)),
        (Some(Reform::Rotation), Offer, Take, Refuse, QUIET, End::Favour, (4, 4, -8)),
    ];
    for (reform, client, official, second, lots, end, (to_client, to_official, to_queue)) in table {
        let payoff = meet(reform, client, official, second, lots);
        assert_eq!(payoff.end, end, "{reform:?} {client:?} {official:?} {second:?}");
        let points = (payoff.client.0 - start, payoff.official.0 - start, payoff.queue.0 - start);
        assert_eq!(points, (to_client, to_official, to_queue), "{reform:?} {client:?} {official:?}");
    }
}

/// Without a reform a favour pays for both and those who wait pay for it; every reform takes something of that away.
#[test]
fn the_pressure_is_real_and_a_reform_bites() {
    let all = |reform: Option<Reform>, official: OfficialMove, second: OfficialMove| -> i32 {
        // Over all lots: one in six discovered, half of the time the same decides.
        let lots = (0..6).flat_map(|at| [true, false].map(|same| Lots { discovered: at == 0, same_decides: same }));
        lots.map(|lots| meet(reform, Offer, official, second, lots).client.0 - START.0).sum()
    };
    assert!(all(None, Take, Take) > 0);
    assert!(all(Some(Reform::Rotation), Take, Take) < all(None, Take, Take));
    assert!(all(Some(Reform::FourEyes), Take, Refuse) < all(None, Take, Refuse));
    let told = meet(Some(Reform::Leniency), OfferThenTell, Take, Take, QUIET);
    assert!(told.official.0 < START.0 && told.client == START);
}

fn seats(count: u32) -> Vec<Seat> {
    (0..count).map(Seat).collect()
}

/// Plays a game to its close: of the clients `offers` offer, of the officials `takes` take and the others refuse.
fn play(game: &mut Game, door: &mut Door, round: u8, offers: u32, takes: u32) -> Played {
    let (mut offered, mut taken) = (0, 0);
    for seat in seats(60) {
        let decision = match game.role(seat) {
            Some(Role::Client) => {
                offered += 1;
                Decision::Client(if offered <= offers { Offer } else { Wait })
            }
            Some(Role::Official) => {
                taken += 1;
                Decision::Official(if taken <= takes { Take } else { Refuse })
            }
            None => continue,
        };
        let action = GameAction::Decide { seat, sequence: Sequence(1), play: Round(round), decision };
        game.apply(&action, door).unwrap();
        // Twice is once.
        game.apply(&action, door).unwrap();
    }
    game.apply(&GameAction::Close, door).unwrap().unwrap()
}

#[test]
fn two_plays_are_compared_in_shares() {
    let mut door = Door::new();
    let mut game = Game::new("experiment", &seats(31), Seed(7));
    let first = play(&mut game, &mut door, 1, 9, 11);
    let (clients, officials) = (first.clients.unwrap(), first.officials.unwrap());
    assert_eq!((clients.people(), clients.figure(OFFERED)), (15, Figure::Exactly(9)));
    assert_eq!((officials.people(), officials.figure(TAKEN)), (16, Figure::Exactly(11)));
    assert_eq!(first.queue_lost, Some(Points(9 * 11 * HARM.0 / 16)));
    assert_eq!(game.apply(&GameAction::Close, &mut door), Err(GameRefused::NotNow));
    game.apply(&GameAction::Again(Reform::FourEyes), &mut door).unwrap();
    let second = play(&mut game, &mut door, 2, 5, 6);
    assert_eq!((second.reform, second.clients.unwrap().figure(OFFERED)), (Some(Reform::FourEyes), Figure::Exactly(5)));
    assert_eq!(game.apply(&GameAction::Again(Reform::Rotation), &mut door), Err(GameRefused::NotNow));
}

#[test]
fn everybody_who_met_somebody_is_told_the_own_points_and_nobody_else_is() {
    let mut door = Door::new();
    let mut game = Game::new("experiment", &seats(31), Seed(7));
    play(&mut game, &mut door, 1, 9, 11);
    let told = seats(31).into_iter().filter_map(|seat| game.payoff(seat)).count();
    assert_eq!(told, 30, "one official more than clients");
    assert!(!format!("{game:?}").contains("Offer"));
}

#[test]
fn a_small_game_shows_nothing_of_its_few() {
    let mut door = Door::new();
    let mut game = Game::new("experiment", &seats(9), Seed(7));
    let played = play(&mut game, &mut door, 1, 2, 2);
    assert_eq!((played.clients, played.queue_lost), (Err(Withheld::TooFew), None));
}

#[test]
fn cards_are_counted_in_place_of_phones() {
    let mut door = Door::new();
    let mut game = Game::new("experiment", &[], Seed(1));
    game.apply(&GameAction::Tally { clients: [6, 8], officials: [7, 5, 0] }, &mut door).unwrap();
    let played = game.apply(&GameAction::Close, &mut door).unwrap().unwrap();
    assert_eq!(played.clients.unwrap().figure(OFFERED), Figure::Exactly(8));
}

#[test]
fn roles_follow_from_the_seed_and_are_kept_to() {
    let roles =
        |seed| seats(30).into_iter().map(|seat| Game::new("e", &seats(30), Seed(seed)).role(seat)).collect::<Vec<_>>();
    assert_eq!(roles(1), roles(1));
    assert_ne!(roles(1), roles(2));
    let clients = roles(3).into_iter().filter(|role| *role == Some(Role::Client)).count();
    assert_eq!(clients, 15);
    let mut game = Game::new("e", &seats(30), Seed(1));
    let official = seats(30).into_iter().find(|seat| game.role(*seat) == Some(Role::Official)).unwrap();
    let decide = |seat, play, decision| GameAction::Decide { seat, sequence: Sequence(1), play: Round(play), decision };
    let mut door = Door::new();
    let mut refused = |action| game.apply(&action, &mut door).unwrap_err();
    assert_eq!(refused(decide(official, 1, Decision::Client(Offer))), GameRefused::OtherRole);
    assert_eq!(refused(decide(official, 2, Decision::Official(Take))), GameRefused::OtherPlay);
    assert_eq!(refused(decide(Seat(99), 1, Decision::Official(Take))), GameRefused::NoRole);
}

/// What is drawn beside the class's own result is what the book of facts says, with its certainty.
#[test]
fn published_results_stand_in_the_book_of_facts() {
    let library = load(&[builtin::pack()]).library.unwrap();
    let fact = library.facts.iter().find(|(id, _)| id.as_str() == PUBLISHED_FACT).unwrap().1;
    assert_eq!(fact.confidence, Confidence::Likely);
    assert!(fact.source.contains("Kubbe"));
    assert_eq!(PUBLISHED.map(|result| (result.offered, result.punished)), [(700, 520), (500, 800)]);
}

/// Beside the published share of offers that were punished stands what follows from the shares that are shown, and nothing else.
#[test]
fn punishment_follows_from_what_is_shown_and_from_no_reform() {
    let play = |officials: [u32; 3], again: bool| {
        let (mut game, mut door) = (Game::new("g", &[], Seed(1)), Door::new());
        let mut close = |game: &mut Game| {
            game.apply(&GameAction::Tally { clients: [6, 6], officials }, &mut door).unwrap();
            game.apply(&GameAction::Close, &mut door).unwrap().unwrap()
        };
        let first = close(&mut game);
        if !again {
            return first;
        }
        game.apply(&GameAction::Again(Reform::Leniency), &mut Door::new()).unwrap();
        close(&mut game)
    };
    // Six of eighteen reported; of the six who took one in six comes out.
    assert_eq!(play([6, 6, 6], false).punished(), Some((6 * 6 + 6) * 1000 / (18 * 6)));
    assert_eq!(play([6, 6, 6], true).punished(), None, "a reform changes who is punished");
    assert_eq!(play([10, 2, 3], false).punished(), None, "who reported is not shown");
    assert_eq!(play([1, 1, 1], false).punished(), None, "too few");
}
