//! The room: coming in, what phones see, numbers that are used twice, and guessing.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use adal_qala::classroom::crowd::Door;
use adal_qala::classroom::game::{Game, GameAction};
use adal_qala::classroom::seat::Seat;
use adal_qala::classroom::seat::Sequence;
use adal_qala::classroom::server::room::gate::Address;
use adal_qala::classroom::server::room::limits::*;
use adal_qala::classroom::server::room::message::{self, Join, Order, Tab, Unlock, Wish};
use adal_qala::classroom::server::room::nick::{ADJECTIVES, ANIMALS};
use adal_qala::classroom::server::room::scene::{BuzzerScene, Scene, Spoken, SurveyScene, TeamNumber, VoteScene};
use adal_qala::classroom::server::room::secret::{CODES, PINS, Token};
use adal_qala::classroom::server::room::time::Moment;
use adal_qala::classroom::server::room::{Addresses, Doors, Heard, Refused, Room, Took};
use adal_qala::classroom::server::words;
use adal_qala::classroom::vote::{Vote, VoteAction};
use adal_qala::content::builtin;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::Library;
use adal_qala::content::load::load;
use adal_qala::content::words::Args;
use adal_qala::play::dice::Seed;
use proptest::prelude::*;
use serde_json::{Value, json};

fn room() -> Room {
    Room::new([7; 32])
}

fn address(n: u32) -> Address {
    Address::of(IpAddr::V4(Ipv4Addr::from(0x0A00_0000 + n)))
}

fn token(n: u32) -> Token {
    Token::parse(&format!("{n:032x}")).unwrap()
}

fn join(room: &mut Room, n: u32) -> Seat {
    let code = room.code().as_str().to_owned();
    room.join(address(n), &Join { code, token: token(n) }, Moment(0)).unwrap().seat
}

fn guess(room: &mut Room, from: u32, code: &str, at: u64) -> Result<Seat, Refused> {
    let join = Join { code: code.to_owned(), token: token(from + 1_000_000) };
    room.join(address(from), &join, Moment(at)).map(|joined| joined.seat)
}

/// Says something as seat number `n`, from the first tab.
fn say(room: &mut Room, n: u32, sequence: u32, tab: u32, say: Value) -> Took {
    let scene = room.scene().1.0;
    let body = json!({ "sequence": sequence, "tab": tab, "scene": scene, "say": say });
    let message = message::say(body.to_string().as_bytes()).unwrap();
    room.say(&token(n), &message, Moment(0)).unwrap().1
}

fn vote(own: u8) -> Value {
    json!({ "vote": { "round": 1, "own": own, "guess": 0 } })
}

fn show_vote(room: &mut Room) {
    let options = vec![Spoken::default(); 4];
    let scene = VoteScene { question: Spoken::default(), options, guesses: true, vote: Vote::new("corridor", 4) };
    room.show(Scene::Vote(Box::new(scene)));
}

fn view(room: &Room, seat: Seat) -> Value {
    serde_json::from_str(&room.view(seat).unwrap()).unwrap()
}

fn library() -> Library {
    load(&[builtin::embedded()]).library.unwrap()
}

#[test]
fn a_join_that_is_sent_twice_is_one_seat() {
    let mut room = room();
    let (first, again) = (join(&mut room, 1), join(&mut room, 1));
    assert_eq!(first, again);
    assert_eq!(room.seats(), 1);
    assert_ne!(join(&mut room, 2), first);
}

#[test]
fn the_code_may_be_typed_in_groups_and_only_the_code_lets_in() {
    let mut room = room();
    let shown = room.code().shown();
    assert!(guess(&mut room, 1, &shown, 0).is_ok());
    for wrong in ["", "0", "12345678901234567890", "abcdefg", "١٢٣٤٥٦٧"] {
        assert_eq!(guess(&mut room, 2, wrong, 0), Err(Refused::Wrong), "{wrong}");
    }
    assert!(matches!(guess(&mut room, 2, &shown, 1), Err(Refused::Wait(wait)) if wait.ms == FIRST_CODE_WAIT_MS - 1));
    assert!(guess(&mut room, 2, &shown, FIRST_CODE_WAIT_MS).is_ok());
}

#[test]
fn a_code_is_not_guessed_in_a_lesson_even_from_every_address_of_the_network() {
    let mut room = room();
    let wrong = |n: u32| format!("{:07}", n % CODES);
    let first = room.code().as_str().to_owned();
    let (mut tries, mut new_codes) = (0_u32, 0_u32);
    // Ninety minutes, in steps of a second, from 254 addresses that try whenever they may.
    for second in 0..90 * 60_u64 {
        for from in 0..254 {
            let code = wrong(tries);
            if code == room.code().as_str() {
                tries += 1;
                continue;
            }
            match guess(&mut room, from, &code, second * 1_000) {
                Err(Refused::Wrong) => tries += 1,
                Err(Refused::Wait(_)) => {}
                other => panic!("{other:?}"),
            }
        }
        new_codes += u32::try_from(room.heard().iter().filter(|heard| **heard == Heard::NewCode).count()).unwrap();
    }
    assert!(tries < CODES / 1_000, "{tries} tries of {CODES}");
    assert_eq!(new_codes, tries / WRONG_CODES_UNTIL_NEW);
    assert_ne!(room.code().as_str(), first);
}

#[test]
fn wrong_pins_wait_longer_and_longer_and_then_none_is_taken() {
    let mut room = room();
    let unlock = |room: &mut Room, from: u32, pin: &str, at: u64| {
        room.unlock(address(from), &Unlock { pin: pin.to_owned(), token: token(from) }, Moment(at)).map(|_| ())
    };
    let pin = room.pin().unwrap().as_str().to_owned();
    for _ in 0..FREE_PINS {
        assert_eq!(unlock(&mut room, 1, "no", 0), Err(Refused::Wrong));
    }
    let mut now = 0;
    for wait in [30_000, 60_000, 120_000, 240_000, 480_000, 900_000, 900_000] {
        assert!(matches!(unlock(&mut room, 1, &pin, now), Err(Refused::Wait(left)) if left.ms == wait), "{wait}");
        now += wait;
        assert_eq!(unlock(&mut room, 1, "000", now), Err(Refused::Wrong));
    }
    // The teacher, from elsewhere, is let in all the same.
    assert_eq!(unlock(&mut room, 2, &pin, 0), Ok(()));
    let left = WRONG_PINS_UNTIL_CLOSED - FREE_PINS - 7;
    for from in 0..left {
        assert_eq!(unlock(&mut room, 10 + from, "000", 0), Err(Refused::Wrong));
    }
    assert!(room.heard().contains(&Heard::PinClosed));
    assert_eq!(unlock(&mut room, 3, &pin, 0), Err(Refused::PinClosed));
    // Who was in stays in.
    assert_eq!(unlock(&mut room, 2, "", 0), Ok(()));
    room.new_pin();
    assert!(room.is_teacher(&token(2)).is_err(), "a new PIN sends the old ones away");
    const { assert!(WRONG_PINS_UNTIL_CLOSED * 10_000 < PINS) };
}

#[test]
fn a_phone_is_one_voter_and_a_router_is_a_class() {
    let mut room = room();
    let code = room.code().as_str().to_owned();
    let from_one = |room: &mut Room, n: u32| {
        room.join(address(1), &Join { code: code.clone(), token: token(n) }, Moment(0)).map(|joined| joined.seat)
    };
    let seats: Vec<Seat> = (0..3).map(|n| from_one(&mut room, n).unwrap()).collect();
    assert_eq!(from_one(&mut room, 3).map(|_| ()), Err(Refused::Full));
    assert!(room.heard().contains(&Heard::AddressFull));
    // Nobody votes, goes and comes again.
    room.remove(seats[0]);
    assert_eq!(from_one(&mut room, 4).map(|_| ()), Err(Refused::Full));
    room.set_doors(Doors { open: true, addresses: Addresses::Shared });
    for n in 10..40 {
        from_one(&mut room, n).unwrap();
    }
    room.set_doors(Doors { open: false, addresses: Addresses::Shared });
    assert_eq!(from_one(&mut room, 50).map(|_| ()), Err(Refused::DoorClosed));
    assert!(from_one(&mut room, 10).is_ok(), "who is in is known");
}

#[test]
fn all_seats_have_names_of_their_own() {
    let mut room = room();
    for n in 0..u32::try_from(MAX_SEATS).unwrap() {
        join(&mut room, n);
    }
    let code = room.code().as_str().to_owned();
    let more = room.join(address(90_000), &Join { code, token: token(90_000) }, Moment(0));
    assert_eq!(more.map(|_| ()), Err(Refused::Full));
    let people = room.people(Moment(0));
    let names: BTreeSet<_> = people.iter().map(|person| person.nick).collect();
    assert_eq!(names.len(), MAX_SEATS);
    let animals: BTreeSet<_> = people.iter().take(40).map(|person| person.nick.animal).collect();
    assert_eq!(animals.len(), 40, "a class of forty has forty animals");
    assert_eq!(usize::from(ADJECTIVES) * usize::from(ANIMALS), MAX_SEATS);
}

#[test]
fn names_are_equally_many_in_each_language_and_none_twice() {
    let library = library();
    for lang in Lang::ALL {
        for (message, count) in [("phone-adjectives", ADJECTIVES), ("phone-animals", ANIMALS)] {
            let text = library.words.ui(lang, message, None, &Args::new());
            let list: BTreeSet<_> = text.split(',').map(|word| word.trim().to_lowercase()).collect();
            assert_eq!(list.len(), usize::from(count), "{lang:?} {message}");
            assert!(!list.contains(""), "{lang:?} {message}");
        }
    }
}

#[test]
fn every_word_that_the_pages_ask_for_is_handed_over() {
    let library = library();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/classroom/server/page");
    for (scripts, messages) in
        [(["common.js", "phone.js"], words::PHONE), (["common.js", "teacher.js"], words::TEACHER)]
    {
        let text: String = scripts.iter().map(|name| std::fs::read_to_string(page.join(name)).unwrap()).collect();
        let asked = text.split('\'').filter(|part| {
            ["phone-", "teacher-", "vote-", "survey-", "experiment-"].iter().any(|start| part.starts_with(start))
        });
        for key in asked {
            let known =
                messages.iter().any(|message| *message == key || key.ends_with('-') && message.starts_with(key));
            assert!(known, "{key} of {scripts:?}");
        }
        for lang in Lang::ALL {
            for message in messages {
                assert!(
                    library.words.has(lang, adal_qala::content::words::Owner::Ui, message, None),
                    "{lang:?} {message}"
                );
            }
        }
        let json: Value = serde_json::from_str(&words::json(&library.words, messages)).unwrap();
        let keys = json["keys"].as_array().unwrap();
        assert!(messages.iter().all(|message| keys.iter().any(|key| key == message)));
        for lang in Lang::ALL {
            let said = json["languages"][lang.code()]["say"].as_array().unwrap();
            assert_eq!(said.len(), keys.len());
            assert!(said.iter().filter(|words| words.is_string()).count() >= messages.len(), "{lang:?}");
        }
        assert!(!json.to_string().contains("⟨"));
    }
}

#[test]
fn a_ballot_counts_once_however_often_it_comes() {
    let mut room = room();
    show_vote(&mut room);
    let seat = join(&mut room, 1);
    for _ in 0..5 {
        assert_eq!(say(&mut room, 1, 1, 9, vote(2)), Took::Yes);
    }
    let counted: Vec<_> = room.heard().into_iter().filter(|heard| matches!(heard, Heard::Vote(_))).collect();
    assert_eq!(counted.len(), 1);
    assert_eq!(say(&mut room, 1, 3, 9, vote(3)), Took::Yes);
    assert_eq!(say(&mut room, 1, 2, 9, vote(1)), Took::Older, "it was overtaken");
    let seen = view(&room, seat);
    assert_eq!(seen["show"]["vote"]["own"], 3);
    assert_eq!(seen["sequence"], 3);
}

#[test]
fn two_tabs_that_use_one_number_both_hear_of_it() {
    let mut room = room();
    show_vote(&mut room);
    let seat = join(&mut room, 1);
    assert_eq!(say(&mut room, 1, 1, 100, vote(0)), Took::Yes);
    assert_eq!(say(&mut room, 1, 1, 200, vote(1)), Took::Other);
    assert_eq!(say(&mut room, 1, 2, 200, vote(1)), Took::Yes);
    // The first tab never got its answer and asks again: it counted, and is not counted over the newer one.
    assert_eq!(say(&mut room, 1, 1, 100, vote(0)), Took::Yes);
    assert_eq!(view(&room, seat)["show"]["vote"]["own"], 1);
}

#[test]
fn a_message_is_for_its_scene_and_within_its_range() {
    let mut room = room();
    show_vote(&mut room);
    join(&mut room, 1);
    let old = room.scene().1.0;
    show_vote(&mut room);
    let body = json!({ "sequence": 1, "tab": 1, "scene": old, "say": vote(1) }).to_string();
    let message = message::say(body.as_bytes()).unwrap();
    assert_eq!(room.say(&token(1), &message, Moment(0)).unwrap().1, Took::NotNow);
    assert_eq!(say(&mut room, 1, MAX_LEAP + 1, 1, vote(1)), Took::Never);
    assert_eq!(say(&mut room, 1, MAX_LEAP, 1, vote(1)), Took::Yes);
    assert_eq!(say(&mut room, 1, MAX_LEAP + 1, 1, vote(4)), Took::Never, "there are four options");
    assert_eq!(say(&mut room, 1, MAX_LEAP + 1, 1, json!({ "buzz": {} })), Took::NotNow);
    assert_eq!(room.say(&token(2), &message, Moment(0)).map(|_| ()), Err(Refused::NotIn));
}

#[test]
fn a_frozen_vote_takes_nothing_and_a_thawed_one_takes_the_same_message() {
    let mut room = room();
    show_vote(&mut room);
    join(&mut room, 1);
    let mut door = Door::new();
    room.vote(&VoteAction::Freeze, &mut door).unwrap().unwrap();
    assert_eq!(say(&mut room, 1, 1, 1, vote(1)), Took::NotNow);
    room.vote(&VoteAction::Thaw, &mut door).unwrap().unwrap();
    assert_eq!(say(&mut room, 1, 1, 1, vote(1)), Took::Yes);
}

#[test]
fn a_seat_that_floods_waits_and_the_others_do_not() {
    let mut room = room();
    show_vote(&mut room);
    join(&mut room, 1);
    join(&mut room, 2);
    let body = |sequence: u32| {
        message::say(json!({ "sequence": sequence, "tab": 1, "scene": 1, "say": vote(0) }).to_string().as_bytes())
            .unwrap()
    };
    for sequence in 1..=SEAT_BURST {
        assert!(room.say(&token(1), &body(sequence), Moment(0)).is_ok());
    }
    assert!(matches!(room.say(&token(1), &body(99), Moment(0)), Err(Refused::Wait(wait)) if wait.ms == SEAT_EVERY_MS));
    assert!(room.say(&token(2), &body(1), Moment(0)).is_ok());
    assert!(room.say(&token(1), &body(99), Moment(SEAT_EVERY_MS)).is_ok());
    for _ in 0..ADDRESS_BURST {
        assert!(room.knock(address(1), Moment(0)).is_ok());
    }
    assert!(room.knock(address(1), Moment(0)).is_err());
    assert!(room.knock(address(2), Moment(0)).is_ok());
}

#[test]
fn a_view_tells_nothing_of_the_others() {
    let mut room = room();
    show_vote(&mut room);
    let (one, two) = (join(&mut room, 1), join(&mut room, 2));
    let alone = view(&room, two);
    let stamp = room.stamp(two).unwrap();
    say(&mut room, 1, 1, 1, vote(3));
    assert_eq!(view(&room, two), alone);
    assert_eq!(room.stamp(two).unwrap(), stamp);
    assert_eq!(view(&room, one)["show"]["vote"]["own"], 3);
}

#[test]
fn who_comes_back_after_the_lights_went_out_is_who_it_was() {
    let seed = [9; 32];
    let mut room = Room::new(seed);
    show_vote(&mut room);
    let seats: Vec<Seat> = (0..5).map(|n| join(&mut room, n)).collect();
    say(&mut room, 3, 7, 1, vote(2));
    let text = serde_json::to_string(&room.keep(seed)).unwrap();
    let again = Room::restore(&serde_json::from_str(&text).unwrap(), [1; 32]).unwrap();
    for (n, seat) in (0..).zip(&seats) {
        assert_eq!(again.people(Moment(0))[n].nick, room.people(Moment(0))[n].nick);
        assert_eq!(again.people(Moment(0))[n].seat, *seat);
    }
    assert_eq!(again.code(), room.code());
    assert_eq!(view(&again, seats[3])["sequence"], 7);
    assert_eq!(again.scene().1, room.scene().1);
    for n in 0..5 {
        assert!(!text.contains(&format!("{n:032x}")), "no token is kept");
    }
    for broken in ["\"version\":1", "\"came\":5", "\"seat\":3"] {
        let broken = text.replace(broken, &broken.replace(|c: char| c.is_ascii_digit(), "999999"));
        assert!(serde_json::from_str(&broken).map_or(true, |kept| Room::restore(&kept, [1; 32]).is_err()), "{broken}");
    }
}

#[test]
fn the_teachers_wishes_are_carried_out_once() {
    let mut room = room();
    let pin = room.pin().unwrap().as_str().to_owned();
    room.unlock(address(1), &Unlock { pin, token: token(1) }, Moment(0)).unwrap();
    let next = |sequence, tab| Order { sequence: Sequence(sequence), tab: Tab(tab), wish: Wish::Next };
    assert_eq!(room.order(&token(1), &next(1, 5)), Ok(Took::Yes));
    assert_eq!(room.order(&token(1), &next(1, 5)), Ok(Took::Yes));
    assert_eq!(room.order(&token(1), &next(1, 6)), Ok(Took::Other));
    assert_eq!(room.heard(), [Heard::Wish(Wish::Next)]);
    assert_eq!(room.order(&token(2), &next(1, 5)), Err(Refused::NotIn));
    join(&mut room, 3);
    assert_eq!(room.order(&token(3), &next(1, 5)), Err(Refused::NotIn), "a pupil's token is no teacher's");
    let away = Order { sequence: Sequence(2), tab: Tab(5), wish: Wish::Remove(Seat(0)) };
    room.order(&token(1), &away).unwrap();
    assert_eq!(room.seats(), 0);
    assert!(room.desk_view(Some(&token(3)), Moment(0)).is_err());
    assert!(room.desk_view(Some(&token(1)), Moment(0)).is_ok());
}

#[test]
fn buzzes_are_numbered_as_they_come_and_a_team_that_is_out_is_not_heard() {
    let mut room = room();
    room.show(Scene::Teams(vec![Spoken::default(), Spoken::default()]));
    for n in 0..3 {
        join(&mut room, n);
        assert_eq!(say(&mut room, n, 1, 1, json!({ "team": { "team": n.min(1) } })), Took::Yes);
    }
    assert_eq!(say(&mut room, 0, 2, 1, json!({ "team": { "team": 2 } })), Took::Never);
    room.show(Scene::Buzzer(BuzzerScene::default()));
    assert_eq!(say(&mut room, 1, 2, 1, json!({ "buzz": {} })), Took::NotNow, "it is not open yet");
    room.buzzer(|buzzer| {
        buzzer.open = true;
        buzzer.out = vec![TeamNumber(0)];
    });
    room.heard();
    assert_eq!(say(&mut room, 0, 2, 1, json!({ "buzz": {} })), Took::NotNow);
    assert_eq!(say(&mut room, 2, 2, 1, json!({ "buzz": {} })), Took::Yes);
    assert_eq!(say(&mut room, 1, 2, 1, json!({ "buzz": {} })), Took::Yes);
    let order: Vec<_> = room
        .heard()
        .into_iter()
        .filter_map(|heard| match heard {
            Heard::Buzz { seat, team, arrival, .. } => Some((seat.0, team.unwrap().0, arrival)),
            _ => None,
        })
        .collect();
    assert_eq!(order, [(2, 1, 1), (1, 1, 2)]);
}

#[test]
fn a_sheet_is_handed_in_once_and_must_fit() {
    let library = library();
    let mut room = room();
    let survey = library.survey("after-exam").unwrap().clone();
    room.show(Scene::Survey(Box::new(SurveyScene::new(survey, &library.words))));
    let seat = join(&mut room, 1);
    let sheet = |answers: Value| json!({ "sheet": { "answers": answers } });
    let wrong = sheet(json!({ "match": { "level": 99 } }));
    assert_eq!(say(&mut room, 1, 1, 1, wrong), Took::Never);
    assert_eq!(say(&mut room, 1, 1, 1, sheet(json!({ "no-such-item": { "skip": {} } }))), Took::Never);
    let right = sheet(
        json!({ "order": { "table": { "criteria": "yes" } }, "match": { "level": 3 }, "change": { "words": "x\u{202e}\u{0}y" } }),
    );
    assert_eq!(say(&mut room, 1, 1, 1, right.clone()), Took::Yes);
    assert_eq!(say(&mut room, 1, 2, 2, right), Took::Yes, "another tab sends it too: it is known");
    let seen = view(&room, seat);
    assert_eq!(seen["show"]["survey"]["handed_in"], true);
    let text = seen.to_string();
    assert!(!text.contains("worth") && !text.contains("⟨"), "{text}");
    let Scene::Survey(scene) = room.show(Scene::Wait(None)) else { panic!() };
    assert_eq!(scene.pile.people(), 1);
}

#[test]
fn in_the_experiment_each_sees_the_own_role_and_points() {
    let mut room = room();
    let seats: Vec<Seat> = (0..6).map(|n| join(&mut room, n)).collect();
    room.show(Scene::Game(Box::new(Game::new("g", &seats, Seed(1)))));
    let late = join(&mut room, 6);
    assert_eq!(view(&room, late)["show"]["game"]["role"], Value::Null);
    for n in 0..6 {
        let role = view(&room, seats[n as usize])["show"]["game"]["role"].as_str().unwrap().to_owned();
        let (own, other) = if role == "client" { ("offer", "take") } else { ("refuse", "wait") };
        assert_eq!(say(&mut room, n, 1, 1, json!({ "decide": { "play": 1, "decision": other } })), Took::Never);
        assert_eq!(say(&mut room, n, 1, 1, json!({ "decide": { "play": 1, "decision": own } })), Took::Yes);
        assert_eq!(view(&room, seats[n as usize])["show"]["game"]["own"], own);
    }
    assert_eq!(say(&mut room, 6, 1, 1, json!({ "decide": { "play": 1, "decision": "wait" } })), Took::Never);
    room.game(&GameAction::Close, &mut Door::new()).unwrap().unwrap();
    assert_eq!(view(&room, seats[0])["show"]["game"]["end"], "refused");
    assert_eq!(view(&room, seats[0])["show"]["game"]["points"], 10);
}

#[test]
fn messages_that_are_none() {
    for text in [
        "",
        "{}",
        "[]",
        "null",
        "\u{0}",
        "{\"sequence\":1}",
        "{\"sequence\":-1,\"tab\":1,\"scene\":1,\"say\":{\"buzz\":{}}}",
        "{\"sequence\":1,\"tab\":1,\"scene\":1,\"say\":{\"buzz\":{},\"team\":{\"team\":1}}}",
        "{\"sequence\":1,\"tab\":1,\"scene\":1,\"say\":{\"buzz\":{}},\"more\":1}",
        "{\"sequence\":1,\"sequence\":2,\"tab\":1,\"scene\":1,\"say\":{\"buzz\":{}}}",
        "{\"sequence\":1.5,\"tab\":1,\"scene\":1,\"say\":{\"buzz\":{}}}",
        "{\"sequence\":4294967296,\"tab\":1,\"scene\":1,\"say\":{\"buzz\":{}}}",
        "{\"sequence\":1,\"tab\":1,\"scene\":1,\"say\":{\"sheet\":{\"answers\":{\"../etc\":{\"skip\":{}}}}}}",
    ] {
        assert!(message::say(text.as_bytes()).is_err(), "{text}");
    }
    let good = "{\"sequence\":1,\"tab\":1,\"scene\":1,\"say\":{\"buzz\":{}}}";
    assert!(message::say(good.as_bytes()).is_ok());
    let padded = |bytes: usize| format!("{good}{}", " ".repeat(bytes - good.len()));
    assert!(message::say(padded(MAX_BODY).as_bytes()).is_ok());
    assert!(message::say(padded(MAX_BODY + 1).as_bytes()).is_err());
    assert!(message::say("[".repeat(MAX_BODY).as_bytes()).is_err(), "deep");
    for text in ["", "g".repeat(32).as_str(), "A".repeat(32).as_str(), "a".repeat(31).as_str(), "a".repeat(33).as_str()]
    {
        assert!(Token::parse(text).is_none());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = (message::say(&bytes), message::join(&bytes), message::unlock(&bytes), message::order(&bytes));
    }

    #[test]
    fn a_message_with_a_changed_byte_harms_nothing(at in 0..200_usize, byte in any::<u8>(), sequence in any::<u32>(), own in any::<u8>()) {
        let mut room = room();
        show_vote(&mut room);
        let seat = join(&mut room, 1);
        let say = json!({ "vote": { "round": 1, "own": own, "guess": own } });
        let mut body = json!({ "sequence": sequence, "tab": 1, "scene": 1, "say": say }).to_string().into_bytes();
        let at = at % body.len();
        body[at] = byte;
        if let Ok(message) = message::say(&body) {
            let took = room.say(&token(1), &message, Moment(0)).unwrap().1;
            let seen = view(&room, seat);
            prop_assert_eq!(took == Took::Yes, !seen["show"]["vote"]["own"].is_null());
        }
    }
}
