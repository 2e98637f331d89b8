//! Saving, listing, loading, deleting.

use std::fs;

use adal_qala::content::places::Place;
use adal_qala::play::record::Record;
use adal_qala::store::durable;
use adal_qala::store::error::Cause;
use adal_qala::store::folder::DataFolder;
use adal_qala::store::limits::{AUTOSAVES, SLOTS};
use adal_qala::store::save::{Moment, Slot};
use adal_qala::store::saves::{Entry, Loaded};

use crate::world::*;

#[test]
fn a_save_holds_the_run_and_what_a_list_shows() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 2);
    let png = picture(1, 500);
    world.saves.save(Slot::Own(3), &run, &Moment { picture: Some(&png), ..moment(12) }).unwrap();
    let Loaded::Whole(save) = world.reopened().load(Slot::Own(3)).unwrap() else { panic!("it is whole") };
    assert_eq!(save.record, Record::of(&run));
    assert_eq!((save.profile.as_str(), save.slot), ("p01", Slot::Own(3)));
    assert_eq!((save.level.as_str(), save.beat.as_ref().map(AsRef::as_ref)), ("corridor", Some("desk")));
    assert_eq!(save.place, Some(Place::DormOffice));
    assert_eq!((&*save.chapter, save.saved_at, save.minutes, &*save.words), ("queue-title", 1_790_000_000, 12, "w1"));
    assert_eq!(world.saves.picture(&save), Some(png));
}

#[test]
fn a_save_at_an_ending_goes_on_from_there() {
    let mut world = world();
    let rules = rules(Content::Then);
    let mut run = run(&rules, 7, 0);
    choose(&mut run, "home");
    world.saves.save(Slot::Own(1), &run, &moment(1)).unwrap();
    let Loaded::Whole(save) = world.saves.load(Slot::Own(1)).unwrap() else { panic!("it is whole") };
    assert_eq!(save.beat, None);
    let resumed = save.resume(|_| Some(rules)).unwrap();
    assert_eq!(resumed.replayed.run.ending(), run.ending());
    assert!(resumed.nearest.is_none());
}

#[test]
fn the_latest_comes_first_whatever_the_clock_says() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 0);
    let at = |saved_at| Moment { saved_at, ..moment(0) };
    world.saves.save(Slot::Own(24), &run, &at(300)).unwrap();
    world.saves.save(Slot::Own(1), &run, &at(100)).unwrap();
    let mut again = world.reopened();
    again.save(Slot::Own(9), &run, &at(200)).unwrap();
    let slots: Vec<_> = again.list().into_iter().map(|(slot, _)| slot).collect();
    assert_eq!(slots, [Slot::Own(9), Slot::Own(1), Slot::Own(24)]);
}

#[test]
fn autosaves_go_round_and_leave_the_players_slots_alone() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 0);
    for slot in (1..=SLOTS).map(Slot::Own) {
        world.saves.save(slot, &run, &moment(99)).unwrap();
    }
    for n in 0..10 {
        // Every other time after a new start.
        if n % 2 == 0 {
            world.saves = world.reopened();
        }
        world.saves.autosave(&run, &moment(n)).unwrap();
    }
    let minutes = |slot| match world.saves.entry(slot) {
        Some(Entry::Whole(save)) => save.minutes,
        other => panic!("{other:?}"),
    };
    let mut autosaves: Vec<_> = (1..=AUTOSAVES).map(|n| minutes(Slot::Auto(n))).collect();
    autosaves.sort_unstable();
    assert_eq!(autosaves, [7, 8, 9]);
    assert!((1..=SLOTS).all(|n| minutes(Slot::Own(n)) == 99));
    assert_eq!(world.saves.list().len(), usize::from(SLOTS + AUTOSAVES));
}

#[test]
fn each_generation_keeps_its_picture_and_no_other_is_left() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 0);
    for n in 0..5 {
        let png = picture(n, 100);
        world.saves.save(Slot::Own(1), &run, &Moment { picture: Some(&png), ..moment(n) }).unwrap();
    }
    fs::write(world.save_path("slot-01"), "rot").unwrap();
    let Loaded::Damaged { older: Some(older), .. } = world.saves.load(Slot::Own(1)).unwrap() else { panic!() };
    assert_eq!((older.minutes, world.saves.picture(&older)), (3, Some(picture(3, 100))));
    let folder = world.folder.saves(&world.profile.id);
    let pictures = || {
        let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_string_lossy().ends_with(".png")).count()
    };
    assert_eq!(pictures(), 2);
    world.saves.delete(Slot::Own(1)).unwrap();
    assert_eq!(pictures(), 0);
}

#[test]
fn what_is_no_picture_is_not_kept_and_a_changed_picture_is_not_shown() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 0);
    world.saves.save(Slot::Own(1), &run, &Moment { picture: Some(b"GIF89a"), ..moment(0) }).unwrap();
    let Loaded::Whole(save) = world.saves.load(Slot::Own(1)).unwrap() else { panic!() };
    assert_eq!(save.picture, None);
    let png = picture(1, 10);
    world.saves.save(Slot::Own(1), &run, &Moment { picture: Some(&png), ..moment(0) }).unwrap();
    let Loaded::Whole(save) = world.saves.load(Slot::Own(1)).unwrap() else { panic!() };
    for entry in fs::read_dir(world.folder.saves(&world.profile.id)).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "png") {
            fs::write(path, picture(2, 10)).unwrap();
        }
    }
    assert_eq!(world.saves.picture(&save), None);
}

#[test]
fn a_damaged_save_is_set_aside_and_the_one_before_it_offered() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 1);
    let path = world.save_path("slot-02");
    for n in 1..=2 {
        world.saves.save(Slot::Own(2), &run, &moment(n)).unwrap();
    }
    fs::write(&path, "Save(version: 1").unwrap();
    // Looking changes nothing.
    let [(_, Entry::Damaged { older: Some(older), .. })] = &world.saves.list()[..] else { panic!() };
    assert_eq!(older.minutes, 1);
    assert!(path.exists());
    let loaded = world.saves.load(Slot::Own(2)).unwrap();
    let Loaded::Damaged { trouble, aside: Some(aside), older: Some(older) } = &loaded else { panic!("{loaded:?}") };
    assert_eq!(older.minutes, 1);
    assert_eq!(trouble.path, path);
    assert_eq!(fs::read_to_string(aside).unwrap(), "Save(version: 1");
    assert_eq!(loaded.message().unwrap().id, "error-store-save-older");
    // From now on the older one is simply the save, also after the next save.
    let Loaded::Whole(save) = world.saves.load(Slot::Own(2)).unwrap() else { panic!() };
    assert_eq!(save.minutes, 1);
    world.saves.save(Slot::Own(2), &run, &moment(3)).unwrap();
    let Loaded::Whole(save) = world.saves.load(Slot::Own(2)).unwrap() else { panic!() };
    assert_eq!(save.minutes, 3);
}

#[test]
fn where_both_generations_are_damaged_both_are_set_aside_and_the_slot_is_free() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 1);
    let path = world.save_path("auto-1");
    for n in 1..=2 {
        world.saves.save(Slot::Auto(1), &run, &moment(n)).unwrap();
    }
    fs::write(&path, "rot").unwrap();
    fs::write(durable::previous(&path), "more rot").unwrap();
    let loaded = world.saves.load(Slot::Auto(1)).unwrap();
    assert!(loaded.save().is_none());
    assert_eq!(loaded.message().unwrap().id, "error-store-save-damaged");
    assert_eq!(world.saves.load(Slot::Auto(1)).unwrap().save(), None);
    assert_eq!(world.saves.load(Slot::Auto(1)).unwrap_err().cause, Cause::Missing);
    assert_eq!(world.saves.list(), []);
}

#[test]
fn a_save_of_a_newer_version_is_left_in_place() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 1);
    world.saves.save(Slot::Own(1), &run, &moment(1)).unwrap();
    let path = world.save_path("slot-01");
    let text = fs::read_to_string(&path).unwrap();
    let newer = reseal(&text.replacen("version: 1,", "version: 9,", 1));
    fs::write(&path, &newer).unwrap();
    let error = world.saves.load(Slot::Own(1)).unwrap_err();
    assert_eq!((error.cause, error.path), (Cause::Newer(9), path.clone()));
    assert!(matches!(world.saves.entry(Slot::Own(1)), Some(Entry::Closed(_))));
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
    // Saving there keeps it as the older generation.
    world.saves.save(Slot::Own(1), &run, &moment(2)).unwrap();
    assert_eq!(fs::read_to_string(durable::previous(&path)).unwrap(), newer);
}

#[test]
fn an_empty_slot_says_so_and_nothing_is_lost_where_the_disk_refuses() {
    let mut world = world();
    let run = run(&rules(Content::Then), 7, 1);
    assert_eq!(world.saves.load(Slot::Own(5)).unwrap_err().cause, Cause::Missing);
    // A file where the folder of the saves should be.
    fs::write(world.folder.saves(&world.profile.id), "").unwrap();
    let error = world.saves.save(Slot::Own(1), &run, &moment(1)).unwrap_err();
    assert!(error.to_string().contains("saves"), "{error}");
}

#[test]
fn a_folder_says_beforehand_whether_it_can_be_written() {
    let world = world();
    let folder = DataFolder::find(Some(&world.path().join("new/one"))).unwrap();
    folder.try_writing().unwrap();
    assert_eq!(fs::read_dir(folder.root()).unwrap().count(), 0);
    let file = world.path().join("file");
    fs::write(&file, "").unwrap();
    let error = DataFolder::find(Some(&file)).unwrap().try_writing().unwrap_err();
    assert!(error.to_string().contains("file"), "{error}");
}

/// The oldest files that are around: they must open for ever.
#[test]
fn the_first_version_is_still_read() {
    let world = world();
    fs::create_dir_all(world.folder.saves(&world.profile.id)).unwrap();
    fs::write(world.save_path("slot-01"), include_str!("samples/save-1.ron")).unwrap();
    let Loaded::Whole(save) = world.saves.load(Slot::Own(1)).unwrap() else { panic!() };
    assert_eq!((save.minutes, save.number, save.place), (12, 1, Some(Place::DormOffice)));
    let resumed = save.resume(|_| Some(rules(Content::Then))).unwrap();
    assert!(resumed.replayed.is_whole());
    let path = world.path().join("run.ron");
    fs::write(&path, include_str!("samples/run-1.ron")).unwrap();
    let replayed = adal_qala::store::runs::read(&path).unwrap().replay(rules(Content::Then));
    assert_eq!(replayed.run.events(), resumed.replayed.run.events());
}

/// Puts a right seal under a changed file.
pub fn reseal(text: &str) -> String {
    use sha2::{Digest, Sha256};
    let body = text.rsplit_once("\n// seal ").unwrap().0;
    let sum: String = Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{body}\n// seal {sum}\n")
}
