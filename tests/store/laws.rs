//! What holds for everything that can be stored.

use std::collections::{BTreeMap, BTreeSet};

use adal_qala::content::ids::*;
use adal_qala::content::lang::Lang;
use adal_qala::play::run::Carry;
use adal_qala::play::state::Standing;
use adal_qala::store::profile::{Nickname, Profile};
use adal_qala::store::save::{Moment, Slot};
use adal_qala::store::saves::Loaded;
use adal_qala::store::settings::{self, *};
use adal_qala::store::{profiles, runs};
use proptest::prelude::*;

use crate::world::*;

fn ids<T: Ord + std::fmt::Debug>(parse: fn(&str) -> Option<T>) -> impl Strategy<Value = BTreeSet<T>> {
    let id = "[a-z][a-z0-9]{0,9}".prop_map(move |text| parse(&text).unwrap());
    prop::collection::btree_set(id, 0..5)
}

fn carry() -> impl Strategy<Value = Carry> {
    (ids(ReformId::parse), ids(PersonId::parse), ids(BeadId::parse), ids(FlagId::parse), any::<bool>(), -3..=3)
        .prop_map(|(reforms, people, beads, flags, real, trust)| Carry {
            reforms: reforms.into_iter().map(|id| (id, if real { Standing::Real } else { Standing::Fake })).collect(),
            trust: people.into_iter().map(|id| (id, trust)).collect(),
            beads,
            flags,
            from: real.then(|| (LevelId::parse("l").unwrap(), EntryId::parse("e").unwrap())),
        })
}

fn bindings() -> impl Strategy<Value = Vec<(String, Vec<String>)>> {
    prop::collection::vec(("[a-z][a-z-]{0,8}[a-z]", prop::collection::vec("\\PC{1,6}", 0..9)), 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn settings_are_found_again(
        numbers in prop::array::uniform7(any::<i64>()), flags in prop::array::uniform8(any::<bool>()), lang in 0..3usize,
        keys in bindings(), buttons in bindings(),
    ) {
        let world = world();
        let [size, speed, wait, master, music, effects, interface] = numbers;
        let [high_contrast, reduced_motion, calm, fullscreen, mute, captions, skip_read_only, at_once] = flags;
        let mut wanted = Settings {
            lang: Lang::ALL[lang],
            text_size: TextSize::near(size),
            text_speed: if at_once { TextSpeed::AtOnce } else { TextSpeed::Signs(SignsPerSecond::near(speed)) },
            auto_wait: AutoWait::near(wait),
            high_contrast, reduced_motion, calm, fullscreen,
            master: Volume::near(master), music: Volume::near(music),
            effects: Volume::near(effects), interface: Volume::near(interface),
            mute, captions, skip_read_only,
            profile: mute.then(|| id("p01")),
            keys: Bindings::default(), gamepad: Bindings::default(),
        };
        for (command, keys) in keys { wanted.keys.set(&command, keys); }
        for (command, keys) in buttons { wanted.gamepad.set(&command, keys); }
        settings::save(&world.folder, &wanted).unwrap();
        prop_assert_eq!(settings::load(&world.folder, Lang::Kk), (wanted, Vec::new()));
    }

    #[test]
    fn profiles_are_found_again(
        nickname in "[^\\pC\\s]{1,4}", picks in prop::collection::vec(any::<u8>(), 0..32), carry in carry(),
        beats in ids(BeatId::parse), codex in ids(CodexId::parse), endings in ids(EndingId::parse),
    ) {
        let world = world();
        let Ok(nickname) = Nickname::parse(&nickname) else { return Ok(()) };
        let level = LevelId::parse("corridor").unwrap();
        let wanted = Profile {
            nickname, picks, codex,
            seen: BTreeMap::from([(level.clone(), beats)]),
            endings: BTreeMap::from([(level, endings)]),
            carries: BTreeMap::from([(ProgrammeId::parse("queue").unwrap(), carry)]),
            ..world.profile.clone()
        };
        profiles::save(&world.folder, &wanted).unwrap();
        prop_assert_eq!(profiles::open(&world.folder, &wanted.id, day()).unwrap(), (wanted, None));
    }

    #[test]
    fn a_saved_run_goes_on_with_the_same_events(
        seed: u64, rounds in 0..20usize, minutes: u32, saved_at: u64, chapter in "\\PC{0,90}", words in "\\PC{0,90}",
    ) {
        let mut world = world();
        let rules = rules(Content::Then);
        let run = run(&rules, seed, rounds);
        let moment = Moment { chapter: &chapter, saved_at, minutes, words: &words, picture: None };
        world.saves.save(Slot::Own(1), &run, &moment).unwrap();
        let Loaded::Whole(save) = world.saves.load(Slot::Own(1)).unwrap() else { panic!("it is whole") };
        let resumed = save.resume(|programme| (programme == "corridor").then_some(rules)).unwrap();
        prop_assert!(resumed.replayed.is_whole() && resumed.replayed.same_rules && resumed.nearest.is_none());
        prop_assert_eq!(resumed.replayed.run.events(), run.events());
        prop_assert_eq!((save.minutes, save.saved_at), (minutes, saved_at));
        prop_assert!(chapter.starts_with(&save.chapter) && words.starts_with(&save.words));
    }

    #[test]
    fn a_run_that_is_handed_on_is_the_same_run(seed: u64, rounds in 0..20usize) {
        let world = world();
        let rules = rules(Content::Then);
        let run = run(&rules, seed, rounds);
        let path = world.folder.runs().join("mine.ron");
        runs::write(&path, &adal_qala::play::record::Record::of(&run)).unwrap();
        let replayed = runs::read(&path).unwrap().replay(rules);
        prop_assert_eq!(replayed.run.events(), run.events());
    }
}
