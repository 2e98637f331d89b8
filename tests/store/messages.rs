//! Everything that can go wrong has words in three languages, with the arguments that they need.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::PathBuf;

use adal_qala::store::error::*;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

fn every_message() -> Vec<Message> {
    let path = || PathBuf::from("DATA/settings.ron");
    let io = |doing, kind| Cause::Io { doing, kind, text: "no".to_owned() };
    let causes = [
        io(Doing::Read, ErrorKind::Other),
        io(Doing::Write, ErrorKind::Other),
        io(Doing::Delete, ErrorKind::Other),
        io(Doing::Write, ErrorKind::StorageFull),
        io(Doing::Write, ErrorKind::PermissionDenied),
        Cause::Missing,
        Cause::TooLarge(1),
        Cause::Damaged("rot".to_owned()),
        Cause::Newer(2),
        Cause::NoHome,
        Cause::TooManyProfiles,
        Cause::InUse,
        Cause::NoClass,
        Cause::NoProgramme("queue".to_owned()),
    ];
    let errors: Vec<_> = causes.into_iter().map(|cause| StoreError { path: path(), cause }).collect();
    let replaced =
        |cause, instead| Note::Replaced { trouble: StoreError { path: path(), cause }, aside: None, instead };
    let damaged = || Cause::Damaged("rot".to_owned());
    let fields = || vec!["hats".to_owned()];
    let notes = [
        replaced(damaged(), Instead::Older),
        replaced(damaged(), Instead::Defaults),
        replaced(Cause::Newer(2), Instead::Defaults),
        Note::Unknown { path: path(), fields: fields() },
        Note::Adjusted { path: path(), fields: fields() },
    ];
    let nicknames = [BadNickname::Empty, BadNickname::TooLong, BadNickname::Signs];
    // The two of `Loaded`, which its own tests see.
    let loaded = ["error-store-save-older", "error-store-save-damaged"];
    let loaded = loaded.map(|id| Message { id, args: vec![("file", "slot-01.ron".to_owned())] });
    let errors = errors.iter().map(StoreError::message);
    errors.chain(notes.iter().map(Note::message)).chain(nicknames.map(BadNickname::message)).chain(loaded).collect()
}

#[test]
fn every_message_has_words_and_every_word_is_used() {
    let files = [
        include_str!("../../locales/kk/store.ftl"),
        include_str!("../../locales/ru/store.ftl"),
        include_str!("../../locales/en/store.ftl"),
    ];
    for (file, lang) in files.into_iter().zip(["kk", "ru", "en"]) {
        let resource = FluentResource::try_new(file.to_owned()).unwrap();
        let there: BTreeSet<_> = file.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
        let mut bundle = FluentBundle::new(vec![lang.parse().unwrap()]);
        bundle.add_resource(resource).unwrap();
        let mut used = BTreeSet::new();
        for message in every_message() {
            let pattern = bundle.get_message(message.id).unwrap_or_else(|| panic!("{lang}: {}", message.id));
            let args: FluentArgs = message.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern.value().unwrap(), Some(&args), &mut errors);
            assert_eq!(errors, [], "{lang}: {}", message.id);
            assert!(!text.is_empty());
            used.insert(message.id);
        }
        assert_eq!(there, used, "{lang}");
    }
}
