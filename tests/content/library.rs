//! What remains when all is well.

use adal_qala::content::builtin;
use adal_qala::content::ids::{BeatId, LevelId};
use adal_qala::content::lang::Lang;
use adal_qala::content::library::load;
use adal_qala::content::words::{Args, FramePart, Owner};

use crate::support::{base, codes, loaded, pack, shown};

#[test]
fn the_smallest_pack_has_no_findings() {
    let loaded = loaded(base());
    assert_eq!(shown(&loaded.diagnostics, Lang::En), "");
    let library = loaded.library.unwrap();
    let level = library.level("x").unwrap();
    assert_eq!((level.beats.len(), level.endings.len()), (1, 1));
    assert_eq!(library.cast.len(), 3);
    let none = Args::new();
    assert_eq!(library.words.level(Lang::Kk, &level.id, "door", None, &none), "Сөз.");
    assert_eq!(library.words.level(Lang::En, &level.id, "home", Some("title"), &none), "Word");
    assert_eq!(library.words.level(Lang::En, &level.id, "nothing", None, &none), "⟨nothing⟩");
}

#[test]
fn a_level_with_errors_is_left_out_and_the_rest_remains() {
    let files = pack("//- levels/y.ron\nLevel(\n    // …\n    start: \"nowhere\",\n)\n");
    let loaded = loaded(files);
    let library = loaded.library.unwrap();
    assert!(library.level("x").is_some());
    assert!(library.level("y").is_none());
}

#[test]
fn the_built_in_pack_has_no_errors() {
    let loaded = load(&[builtin::pack()]);
    let errors: Vec<_> = loaded
        .diagnostics
        .into_iter()
        .filter(|finding| finding.severity == adal_qala::content::diagnostic::Severity::Error)
        .collect();
    assert_eq!(shown(&errors, Lang::En), "");
}

#[test]
fn the_copy_inside_the_program_is_the_same() {
    let disk = load(&[builtin::pack()]);
    let embedded = load(&[builtin::embedded()]);
    assert_eq!(codes(&disk.diagnostics), codes(&embedded.diagnostics));
    let (disk, embedded) = (disk.library.unwrap(), embedded.library.unwrap());
    assert_eq!(disk.levels, embedded.levels);
    assert_eq!(disk.programmes, embedded.programmes);
}

#[test]
fn frames_are_split_in_the_order_of_the_language() {
    let files = pack(
        "//- levels/x.ron
Level(
    // …
    beats: {
        \"door\": Write(kind: Refusal, slots: {
            \"no\": Slot(kind: No, pieces: { \"a\": Piece(has: [\"no\"]) }),
            \"rule\": Slot(kind: Rule, pieces: { \"a\": Piece(has: [\"rule\"]) }),
        }, rubric: [Has(\"no\"), Has(\"rule\")], outcomes: [Outcome(next: \"home\")]),
    },
)
//- locales/kk/x.ftl
# …
door = Жауап
    .frame = «{ $rule }, { $no }».
    .slot-no = Бас тарту
    .slot-rule = Ереже
    .no-a = бермеймін
    .rule-a = ереже бар
    .has-no = Бас тарттыңыз ба?
    .has-rule = Ереже бар ма?
//- locales/ru/x.ftl
# …
door = Ответ
    .frame = «{ $no }. { $rule }».
    .slot-no = Отказ
    .slot-rule = Правило
    .no-a = Не дам
    .rule-a = Есть правило
    .has-no = Есть отказ?
    .has-rule = Есть правило?
//- locales/en/x.ftl
# …
door = Answer
    .frame = “{ $no }: { $rule }.”
    .slot-no = The no
    .slot-rule = The rule
    .no-a = No
    .rule-a = there is a rule
    .has-no = Is there a no?
    .has-rule = Is there a rule?
",
    );
    let loaded = loaded(files);
    assert_eq!(shown(&loaded.diagnostics, Lang::En), "");
    let library = loaded.library.unwrap();
    let level = LevelId::parse("x").unwrap();
    let beat = BeatId::parse("door").unwrap();
    let order = |lang| {
        let parts = library.words.frame(lang, &level, &beat);
        let slots: Vec<String> = parts
            .iter()
            .filter_map(|part| match part {
                FramePart::Slot(slot) => Some(slot.to_string()),
                FramePart::Text(_) => None,
            })
            .collect();
        assert_eq!(parts.len(), 5, "{parts:?}");
        slots.join(" ")
    };
    assert_eq!(order(Lang::Kk), "rule no");
    assert_eq!(order(Lang::Ru), "no rule");
    assert_eq!(order(Lang::Pseudo), "no rule");
    assert!(library.words.has(Lang::Ru, Owner::Level(&level), "door", Some("frame")));
}

/// The figure of the design is for a release build; here only that the work grows with the size, not its square.
#[test]
fn many_levels_are_read_in_time_that_grows_with_their_number() {
    let small = crate::support::base();
    let many = |count: usize| {
        let mut files = small.clone();
        for at in 0..count {
            for path in ["levels/x.ron", "locales/kk/x.ftl", "locales/ru/x.ftl", "locales/en/x.ftl"] {
                files.insert(path.replace("/x.", &format!("/y-{at}.")), small[path].clone());
            }
        }
        files
    };
    let library = loaded(many(300)).library.unwrap();
    assert_eq!(library.levels.len(), 301);
}
