//! Several players on one computer.

use std::fs;

use adal_qala::classroom::lesson::booster::{Booster, Day, Recall};
use adal_qala::content::ids::*;
use adal_qala::content::questions::Topic;
use adal_qala::play::run::Carry;
use adal_qala::store::error::{Cause, Instead, Note};
use adal_qala::store::limits::MAX_PROFILES;
use adal_qala::store::profile::Nickname;
use adal_qala::store::profiles;
use adal_qala::store::save::Slot;

use crate::saves::reseal;
use crate::world::*;

#[test]
fn what_was_read_found_and_finished_is_remembered() {
    let mut world = world();
    let level = LevelId::parse("corridor").unwrap();
    let beat = BeatId::parse("desk").unwrap();
    let profile = &mut world.profile;
    assert!(profile.read(&level, &beat));
    assert!(!profile.read(&level, &beat));
    assert!(profile.reach(&level, &EndingId::parse("went-home").unwrap()));
    profile.codex.insert(CodexId::parse("term-bribe").unwrap());
    let mut carry = Carry::default();
    carry.beads.insert(BeadId::parse("blue").unwrap());
    carry.from = Some((level.clone(), EntryId::parse("first").unwrap()));
    profile.carries.insert(ProgrammeId::parse("queue").unwrap(), carry);
    profiles::save(&world.folder, &world.profile).unwrap();
    let (again, note) = profiles::open(&world.folder, &world.profile.id, day()).unwrap();
    assert_eq!((again, note), (world.profile.clone(), None));
    assert!(world.profile.has_read(&level, &beat));
}

#[test]
fn the_first_version_is_still_read() {
    let world = world();
    fs::write(world.folder.profile_file(&world.profile.id), include_str!("samples/profile-1.ron")).unwrap();
    let (profile, note) = profiles::open(&world.folder, &world.profile.id, day()).unwrap();
    assert_eq!((profile.nickname.as_str(), &*profile.picks, note), ("Әсел", &[1, 2, 3][..], None));
    assert_eq!((profile.created, profile.carries.len(), profile.endings.len()), (day(), 1, 1));
    assert!(profile.has_read(&LevelId::parse("corridor").unwrap(), &BeatId::parse("desk").unwrap()));
    assert!(profile.boosters.is_empty(), "no topic came back then");
}

#[test]
fn topics_that_come_back_are_kept_with_their_answers() {
    let mut world = world();
    let mut booster = Booster::learned(Topic::Gifts, Day(20_000));
    booster.answer(Day(20_007), Recall::InPart);
    world.profile.boosters = vec![booster, Booster::learned(Topic::Exam, Day(20_100))];
    profiles::save(&world.folder, &world.profile).unwrap();
    let (again, note) = profiles::open(&world.folder, &world.profile.id, day()).unwrap();
    assert_eq!((&again.boosters, note), (&world.profile.boosters, None));
}

#[test]
fn profiles_are_listed_made_and_deleted() {
    let world = world();
    for n in 2..=MAX_PROFILES {
        let nickname = Nickname::parse(&format!("n{n}")).unwrap();
        profiles::create(&world.folder, nickname, &[], day()).unwrap();
    }
    let full = profiles::create(&world.folder, Nickname::parse("x").unwrap(), &[], day());
    assert_eq!(full.unwrap_err().cause, Cause::TooManyProfiles);
    profiles::delete(&world.folder, &id("p02")).unwrap();
    profiles::delete(&world.folder, &id("p02")).unwrap();
    fs::create_dir(world.folder.profiles().join("Not ours")).unwrap();
    let listed = profiles::list(&world.folder).unwrap();
    assert_eq!(listed.profiles.len(), usize::from(MAX_PROFILES) - 1);
    assert_eq!(listed.troubles, []);
    let new = profiles::create(&world.folder, Nickname::parse("x").unwrap(), &[], day()).unwrap();
    assert_eq!(new.id, id("p02"));
}

#[test]
fn a_damaged_profile_is_replaced_by_the_one_before_it_or_begins_anew() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 1);
    world.saves.save(Slot::Own(1), &run, &moment(5)).unwrap();
    let id = world.profile.id.clone();
    world.profile.nickname = Nickname::parse("Дана").unwrap();
    profiles::save(&world.folder, &world.profile).unwrap();
    let path = world.folder.profile_file(&id);
    fs::write(&path, b"\xff\xfe").unwrap();
    let (older, note) = profiles::open(&world.folder, &id, day()).unwrap();
    assert_eq!(older.nickname.as_str(), "Әсел");
    let Some(Note::Replaced { trouble, aside: Some(_), instead: Instead::Older }) = note else { panic!("{note:?}") };
    assert_eq!(trouble.path, path);

    fs::write(&path, "rot").unwrap();
    fs::write(adal_qala::store::durable::previous(&path), "rot").unwrap();
    let listed = profiles::list(&world.folder).unwrap();
    assert_eq!((listed.profiles.len(), listed.troubles.len()), (0, 1));
    let (anew, note) = profiles::open(&world.folder, &id, day()).unwrap();
    assert_eq!(anew.nickname.as_str(), "p01");
    assert!(matches!(note, Some(Note::Replaced { instead: Instead::Defaults, .. })));
    assert_eq!(profiles::list(&world.folder).unwrap().profiles, [anew]);
    assert_eq!(world.reopened().list().len(), 1, "the saves are still there");
}

#[test]
fn a_profile_of_a_newer_version_is_left_alone() {
    let world = world();
    let path = world.folder.profile_file(&world.profile.id);
    let newer = reseal(&fs::read_to_string(&path).unwrap().replacen("version: 2,", "version: 3, shoes: 4,", 1));
    fs::write(&path, &newer).unwrap();
    let error = profiles::open(&world.folder, &world.profile.id, day()).unwrap_err();
    assert_eq!(error.cause, Cause::Newer(3));
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
}

#[test]
fn a_copied_profile_is_one_of_its_own() {
    let world = world();
    let copy = world.folder.profile(&id("copy"));
    fs::create_dir(&copy).unwrap();
    fs::copy(world.folder.profile_file(&world.profile.id), copy.join("profile.ron")).unwrap();
    let ids: Vec<_> = profiles::list(&world.folder).unwrap().profiles.into_iter().map(|it| it.id).collect();
    assert_eq!(ids, [id("copy"), id("p01")]);
}
