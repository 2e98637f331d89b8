//! Places: what is read, what is told of, and what remains when something is wrong.

use std::fmt::Write;

use adal_qala::content::blueprint::{Build, Signs};
use adal_qala::content::builtin;
use adal_qala::content::ids::ReformId;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::load;
use adal_qala::content::limits::{MAX_FOLK, MAX_ITEMS, MAX_NAMES, MAX_PATTERN};
use adal_qala::content::places::Place;

use crate::support::{Files, base, check, codes, loaded, pack, shown};

/// A place with these fields besides those that it needs.
fn place(fields: &str) -> Files {
    let text = format!(
        "//- assets/places/dorm-hall.ron\nPlace(\n    size: (8, 6),\n    kind: Indoors,\n    \
         ground: [Patch(at: (0, 0), size: (8, 6), of: \"planks\")],\n{fields}\n)\n"
    );
    pack(&text)
}

fn found(fields: &str) -> Vec<&'static str> {
    codes(&loaded(place(fields)).diagnostics)
}

fn repeated(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, at| {
        let _ = write!(text, "{}, ", one(at));
        text
    })
}

#[test]
fn each_list_has_its_limit() {
    let items = |count| {
        let row = repeated(count, |_| "Cuboid(at: (1, 1, 3), size: (1, 1, 1), of: \"brick\")".to_owned());
        format!("build: [{row}]")
    };
    let spots = |count| format!("spots: {{ {} }}", repeated(count, |at| format!("\"s{at}\": Spot(at: (2, 2))")));
    let people = |count| format!("folk: [Chat(at: (2, 2), who: [{}])]", repeated(count, |_| "0".to_owned()));
    let pattern = |wide: usize| {
        format!("build: [Pattern(side: Top, at: (0, 0, 0), cell: 0.1, of: \"gold\", rows: [\"{}\"])]", "#".repeat(wide))
    };
    let check = |limit: usize, fields: &dyn Fn(usize) -> String| {
        for (count, fits) in [(limit - 1, true), (limit, true), (limit + 1, false)] {
            let codes = found(&fields(count));
            assert_eq!(codes.is_empty(), fits, "{count}: {codes:?}");
            assert!(fits || codes == ["AQ0228"], "{count}: {codes:?}");
        }
    };
    check(MAX_ITEMS, &items);
    check(MAX_NAMES, &spots);
    check(MAX_FOLK, &people);
    check(MAX_PATTERN, &pattern);
}

#[test]
fn rows_of_rows_come_to_too_much() {
    let row = "Row(count: 200, step: (0.01, 0, 0), of: [Row(count: 200, step: (0, 0, 0.01), of: [\
               Cuboid(at: (1, 1, 3), size: (1, 1, 1), of: \"brick\")])])";
    assert_eq!(found(&format!("build: [{row}]")), ["AQ0228"]);
}

#[test]
fn lengths_have_two_digits_behind_the_point() {
    for (length, fits) in [
        ("1", true),
        ("0.25", true),
        ("128", true),
        ("128.01", false),
        ("-0.01", false),
        ("0.125", false),
        ("1e9", false),
    ] {
        let codes = found(&format!("build: [Cuboid(at: (0, 0, 5), size: ({length}, 1, 1), of: \"brick\")]"));
        assert_eq!(codes.is_empty(), fits, "{length}: {codes:?}");
    }
}

#[test]
fn a_mistake_is_told_once_and_where_it_stands() {
    let text = check(
        "//- assets/places/dorm-hall.ron
Place(
    size: (8, 6),
    kind: Indoors,
    ground: [Patch(at: (0, 0), size: (8, 6), off: \"planks\")],
    build: [Cubiod(at: (1, 1, 0), size: (1, 1, 1), of: \"brick\"), Use(model: \"bench\", at: (1, 1, 0))],
)
",
    );
    assert!(text.contains("dorm-hall.ron:4") && text.contains("dorm-hall.ron:5"), "{text}");
    assert!(text.contains("did you mean `Cuboid`"), "{text}");
    assert_eq!(text.matches("error[").count(), 3, "{text}");
}

#[test]
fn a_change_may_close_the_way() {
    let wall =
        "groups: { \"wall\": Group(hidden: true, build: [Cuboid(at: (4, 0, 0), size: (0.5, 6, 3), of: \"brick\")]) },
        spots: { \"a\": Spot(at: (1, 1)), \"b\": Spot(at: (2, 2)), \"c\": Spot(at: (7, 1)) },";
    assert!(found(wall).is_empty());
    let change = "when: [When(holds: Fake(\"reform-e-queue\"), show: [\"wall\"])],";
    assert_eq!(found(&format!("{wall}{change}")), ["AQ0708"]);
}

#[test]
fn spots_follow_the_places_of_a_level() {
    let blueprint = "//- assets/places/dorm-hall.ron\nPlace(size: (8, 6), kind: Indoors, ground: [], spots: { \"a\": Spot(at: (1, 1)) })\n";
    let level = |beats: &str| format!("{blueprint}//- levels/x.ron\nLevel(\n    // …\n    beats: {{ {beats} }},\n)\n");
    let codes = |beats: &str| {
        let all = codes(&loaded(pack(&level(beats))).diagnostics);
        all.into_iter().filter(|code| code.starts_with("AQ07")).count()
    };
    for (beats, findings) in [
        (r#""door": Say(walk: "a", next: "home")"#, 0),
        (r#""door": Say(walk: "b", next: "home")"#, 1),
        // Another place, which nobody has drawn.
        (r#""door": Say(place: "yard", walk: "b", next: "home")"#, 0),
        (r#""door": Say(place: "yard", next: "two"), "two": Say(walk: "b", next: "home")"#, 0),
        // Two ways lead to it, one of them from the hall.
        (
            r#""door": Choose(options: { "a": Option(next: "away"), "b": Option(next: "two") }),
               "away": Say(place: "yard", next: "two"), "two": Say(walk: "b", next: "home")"#,
            1,
        ),
        (r#""door": Look(things: { "cat": Thing(at: "a"), "dog": Thing(at: "b") }, next: "home")"#, 1),
    ] {
        assert_eq!(codes(beats), findings, "{beats}");
    }
    let stand = |spot: &str| {
        let text = format!("{blueprint}//- levels/x.ron\nLevel(\n    // …\n    stand: {{ \"you\": \"{spot}\" }},\n)\n");
        loaded(pack(&text)).diagnostics.len()
    };
    assert_eq!((stand("a"), stand("b")), (0, 1));
}

#[test]
fn a_flag_that_nothing_sets_is_told_of() {
    let flag =
        |name: &str| format!("groups: {{ \"g\": Group() }}, when: [When(holds: Flag(\"{name}\"), show: [\"g\"])]");
    let codes = |name: &str| {
        let mut files = place(&flag(name));
        let level = pack("//- levels/x.ron\nLevel(\n    // …\n    entries: { \"fresh\": [Set(\"paid\")] },\n)\n");
        files.insert("levels/x.ron".to_owned(), level["levels/x.ron"].clone());
        codes(&loaded(files).diagnostics)
    };
    assert_eq!((codes("paid"), codes("payd")), (vec![], vec!["AQ0220"]));
}

#[test]
fn what_is_wrong_is_left_out_and_the_rest_remains() {
    let text = "//- assets/places/square.ron
Place(size: (8, 6), kind: Outdoors, ground: [], build: [Use(model: \"outer\", at: (0, 0, 0))])
//- assets/places/yard.ron
Place(size: (8, 6), kind: Outdoors, ground: [], build: [Use(model: \"sound\", at: (0, 0, 0))])
//- assets/models/outer.ron
Model(size: (1, 1), build: [Use(model: \"inner\", at: (0, 0, 0))])
//- assets/models/inner.ron
Model(size: (1, 1), build: [Cuboid(at: (0, 0, 0), size: (1, 1), of: \"brick\")])
//- assets/models/sound.ron
Model(size: (1, 1), build: [])
";
    let loaded = loaded(pack(text));
    assert_eq!(codes(&loaded.diagnostics), ["AQ0205"]);
    let library = loaded.library.unwrap();
    assert_eq!(library.places.keys().copied().collect::<Vec<_>>(), [Place::Yard]);
    assert_eq!(library.models.keys().map(AsRef::as_ref).collect::<Vec<&str>>(), ["sound"]);
    assert!(library.level("x").is_some(), "a level needs no place");
}

#[test]
fn voxels_are_a_model_like_any_other() {
    let mut files = place("build: [Use(model: \"dot\", at: (1, 1, 0))]");
    files.insert("assets/models/dot.vox".to_owned(), one_voxel());
    let loaded = loaded(files);
    assert_eq!(shown(&loaded.diagnostics, Lang::En), "");
    let library = loaded.library.unwrap();
    let Build::Boxes(boxes) = &library.models["dot"].build else { panic!() };
    assert_eq!(boxes.len(), 1);
}

/// The smallest `.vox` file with something in it.
fn one_voxel() -> Vec<u8> {
    let chunk = |name: &[u8; 4], content: &[u8], children: &[u8]| {
        let length = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap().to_le_bytes();
        [name.as_slice(), &length(content), &length(children), content, children].concat()
    };
    let size = [1u32, 1, 1].map(u32::to_le_bytes).concat();
    let voxels = [1u32.to_le_bytes().as_slice(), &[0, 0, 0, 5]].concat();
    let children = [chunk(b"SIZE", &size, b""), chunk(b"XYZI", &voxels, b"")].concat();
    [b"VOX ".as_slice(), &150u32.to_le_bytes(), &chunk(b"MAIN", b"", &children)].concat()
}

#[test]
fn a_file_that_is_no_place_is_told_of() {
    let mut files = base();
    files.insert("assets/places/palace.ron".to_owned(), b"Place()".to_vec());
    files.insert("assets/models/My Model.ron".to_owned(), b"Model()".to_vec());
    assert_eq!(codes(&loaded(files).diagnostics), ["AQ0007", "AQ0214"]);
}

#[test]
fn a_reform_and_its_picture_can_be_told_apart_in_the_hall() {
    let library = load(&[builtin::pack()]).library.unwrap();
    let hall = &library.places[&Place::DormHall];
    let reform = ReformId::parse("reform-e-queue").unwrap();
    let people = |signs: &Signs| hall.seen(signs).folk.iter().map(|folk| folk.who.len()).sum::<usize>();
    let inside = |signs: &Signs| hall.seen(signs).groups.into_iter().filter(|id| !hall.groups[*id].aside);
    let groups = |signs: &Signs| inside(signs).map(ToString::to_string).collect::<Vec<_>>();
    let before = Signs::default();
    let real = Signs { reforms: [reform.clone()].into(), ..Signs::default() };
    let fake = Signs { fakes: [reform].into(), ..Signs::default() };
    assert_eq!(groups(&before), ["curtain", "long-queue", "papers"]);
    assert_eq!(groups(&real), ["board"]);
    assert_eq!(groups(&fake), ["curtain", "long-queue", "television"]);
    assert!(people(&fake) > people(&real), "the queue is as long as before");
}
