//! Our reader of RON and the crate `ron` see the same values in every file of the repository.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use adal_qala::content::ron_tree::{Kind, Node, read};
use adal_qala::content::source::Source;
use ron::Value;

#[test]
fn both_readers_see_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for folder in ["", "levels", "lessons", "surveys", "stations", "assets", "assets/places", "assets/models"] {
        for entry in fs::read_dir(root.join(folder)).unwrap().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|ending| ending == "ron") {
                compare(&path);
                seen += 1;
            }
        }
    }
    assert!(seen > 3, "only {seen} files were compared");
}

#[test]
fn both_readers_see_the_same_in_every_corner_of_the_language() {
    for text in [
        "()",
        "[1, -2, +3, 1_000, 0x1F, 0b101, 0o17, 1.5, -0.25, 1e3]",
        r##"["a\n\t\"\\\u{48}\x41", r"raw\n", r#"with "quotes""#, 'c', '\'']"##,
        "{ \"a\": true, \"b\": false, 3: None, \"c\": Some(4) }",
        "A(x: 1, y: (2, 3), z: B(4,), w: C, v: D(p: [/* in /* nested */ */ 5,],),)",
        "// comment\n#![enable(implicit_some)]\n[A, /* one */ B(1) // end\n]",
    ] {
        let value: Value = ron::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let source = Arc::new(Source::new("corner.ron", text));
        let (tree, errors) = read(&source);
        assert!(errors.is_empty(), "{text}: {errors:?}");
        same(&tree, &value, text);
    }
}

fn compare(path: &Path) {
    let text = fs::read_to_string(path).unwrap();
    let Ok(value) = ron::from_str::<Value>(&text) else {
        return;
    };
    let source = Arc::new(Source::new(path.display().to_string(), text.as_str()));
    let (tree, errors) = read(&source);
    assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    same(&tree, &value, &path.display().to_string());
}

/// `ron::Value` forgets names, and shows a struct as a map from names, a newtype as what is in it.
fn same(node: &Node, value: &Value, at: &str) {
    match (&node.kind, value) {
        (Kind::Bool(a), Value::Bool(b)) => assert_eq!(a, b, "{at}"),
        (Kind::Int(a), Value::Number(b)) => assert_eq!(*a as f64, b.into_f64(), "{at}"),
        (Kind::Float(a), Value::Number(b)) => assert!((a - b.into_f64()).abs() < 1e-6, "{at}: {a} {b:?}"),
        (Kind::Char(a), Value::Char(b)) => assert_eq!(a, b, "{at}"),
        (Kind::Text(a), Value::String(b)) => assert_eq!(a, b, "{at}"),
        (Kind::Name(a), Value::Option(None)) => assert_eq!(a, "None", "{at}"),
        (Kind::Name(_), Value::Unit) => {}
        (Kind::Tuple { items, .. }, Value::Unit) => assert!(items.is_empty(), "{at}"),
        (Kind::Tuple { items, .. }, Value::Map(map)) => assert!(items.is_empty() && map.is_empty(), "{at}"),
        (Kind::Tuple { name: Some(name), items }, Value::Option(Some(inner))) => {
            assert_eq!(name.text, "Some", "{at}");
            same(&items[0], inner, at);
        }
        (Kind::Tuple { items, .. }, Value::Seq(values)) if items.len() == values.len() => {
            for (item, value) in items.iter().zip(values) {
                same(item, value, at);
            }
        }
        (Kind::Tuple { items, .. }, value) if items.len() == 1 => same(&items[0], value, at),
        (Kind::List(items), Value::Seq(values)) => {
            assert_eq!(items.len(), values.len(), "{at}");
            for (item, value) in items.iter().zip(values) {
                same(item, value, at);
            }
        }
        (Kind::Map(pairs), Value::Map(map)) => {
            assert_eq!(pairs.len(), map.len(), "{at}");
            for (key, item) in pairs {
                let found = map.iter().find(|(other, _)| same_key(key, other));
                let (_, value) = found.unwrap_or_else(|| panic!("{at}: {key:?}"));
                same(item, value, at);
            }
        }
        (Kind::Struct { fields, .. }, Value::Map(map)) => {
            assert_eq!(fields.len(), map.len(), "{at}");
            for field in fields {
                let value = &map[&Value::String(field.name.text.clone())];
                same(&field.value, value, &format!("{at}/{}", field.name.text));
            }
        }
        _ => panic!("{at}: {node:?} is not {value:?}"),
    }
}

fn same_key(node: &Node, value: &Value) -> bool {
    match (&node.kind, value) {
        (Kind::Text(a), Value::String(b)) => a == b,
        (Kind::Int(a), Value::Number(b)) => *a as f64 == b.into_f64(),
        _ => false,
    }
}
