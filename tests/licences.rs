//! Every dependency's licence is on the list of `deny.toml`, and every dependency comes from crates.io.
//!
//! cargo-deny checks this and the advisories; here the same list is held to where cargo-deny is not installed.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

#[test]
fn every_licence_is_allowed() {
    let allowed = allowed();
    assert!(allowed.contains("MIT"), "deny.toml lists no licences");
    let mut found = Vec::new();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or_default();
        match Expression::parse(licence) {
            Some(expression) if expression.holds(&allowed) => {}
            Some(_) => found.push(format!("{name}: {licence}")),
            None => found.push(format!("{name}: `{licence}` can't be read")),
        }
    }
    assert!(found.is_empty(), "not allowed by deny.toml:\n  {}\n", found.join("\n  "));
}

#[test]
fn every_dependency_comes_from_crates_io() {
    let ours = env!("CARGO_PKG_NAME");
    let elsewhere: Vec<_> = packages()
        .iter()
        .filter(|package| package["name"] != ours)
        .filter(|package| package["source"] != "registry+https://github.com/rust-lang/crates.io-index")
        .map(|package| format!("{}: {}", package["name"], package["source"]))
        .collect();
    assert!(elsewhere.is_empty(), "{}", elsewhere.join("\n"));
}

/// The names under `allow` of the licences in `deny.toml`.
fn allowed() -> BTreeSet<String> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml")).unwrap();
    let licences = text.split("[licenses]").nth(1).expect("deny.toml has a part [licenses]");
    let list = licences.split("allow = [").nth(1).and_then(|rest| rest.split("\n]").next());
    let lines = list.expect("[licenses] has a list `allow`").lines().map(str::trim);
    lines.filter_map(|line| Some(line.strip_prefix('"')?.split('"').next()?.to_owned())).collect()
}

/// All packages that may be built for this machine, with every feature.
fn packages() -> Vec<Value> {
    // What was not downloaded yet (the window's crates, after tests without the window) is fetched.
    let output = Some(metadata(&["--offline"])).filter(|output| output.status.success());
    let output = output.unwrap_or_else(|| metadata(&[]));
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let all: Value = serde_json::from_slice(&output.stdout).unwrap();
    all["packages"].as_array().unwrap().clone()
}

fn metadata(further: &[&str]) -> Output {
    let version = Command::new(env!("CARGO")).arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("cargo -vV names the host");
    Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1", "--all-features", "--filter-platform", host])
        .args(further)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap()
}

/// An SPDX expression: any of several alternatives, each of which asks for all of its licences.
#[derive(Debug, PartialEq)]
enum Expression {
    Licence(String),
    Any(Vec<Expression>),
    All(Vec<Expression>),
}

impl Expression {
    /// Reads an expression; `/` is the old way to write `OR`.
    fn parse(text: &str) -> Option<Self> {
        let spaced = text.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let (expression, rest) = Self::any(&words)?;
        rest.is_empty().then_some(expression)
    }

    fn any<'w>(words: &'w [&'w str]) -> Option<(Self, &'w [&'w str])> {
        let (first, mut rest) = Self::all(words)?;
        let mut parts = vec![first];
        while let Some(("OR", after)) = rest.split_first().map(|(word, after)| (*word, after)) {
            let (next, after) = Self::all(after)?;
            parts.push(next);
            rest = after;
        }
        Some((if parts.len() == 1 { parts.remove(0) } else { Self::Any(parts) }, rest))
    }

    fn all<'w>(words: &'w [&'w str]) -> Option<(Self, &'w [&'w str])> {
        let (first, mut rest) = Self::one(words)?;
        let mut parts = vec![first];
        while let Some(("AND", after)) = rest.split_first().map(|(word, after)| (*word, after)) {
            let (next, after) = Self::one(after)?;
            parts.push(next);
            rest = after;
        }
        Some((if parts.len() == 1 { parts.remove(0) } else { Self::All(parts) }, rest))
    }

    fn one<'w>(words: &'w [&'w str]) -> Option<(Self, &'w [&'w str])> {
        match words {
            ["(", rest @ ..] => {
                let (inside, rest) = Self::any(rest)?;
                let (close, rest) = rest.split_first()?;
                (*close == ")").then_some((inside, rest))
            }
            [")" | "OR" | "AND" | "WITH", ..] | [] => None,
            [name, "WITH", exception, rest @ ..] => Some((Self::Licence(format!("{name} WITH {exception}")), rest)),
            [name, rest @ ..] => Some((Self::Licence((*name).to_owned()), rest)),
        }
    }

    fn holds(&self, allowed: &BTreeSet<String>) -> bool {
        match self {
            Self::Licence(name) => allowed.contains(name),
            Self::Any(parts) => parts.iter().any(|part| part.holds(allowed)),
            Self::All(parts) => parts.iter().all(|part| part.holds(allowed)),
        }
    }
}

#[test]
fn expressions_are_read() {
    let allowed = BTreeSet::from(["MIT", "Zlib", "Unicode-3.0", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned));
    for (text, holds) in [
        ("MIT", Some(true)),
        ("GPL-3.0", Some(false)),
        ("GPL-3.0 OR MIT", Some(true)),
        ("MIT/GPL-3.0", Some(true)),
        ("MIT AND GPL-3.0", Some(false)),
        ("(MIT OR GPL-3.0) AND Unicode-3.0", Some(true)),
        ("GPL-3.0 OR Zlib AND Unicode-3.0", Some(true)),
        ("Apache-2.0 WITH LLVM-exception", Some(true)),
        ("Apache-2.0", Some(false)),
        ("", None),
        ("MIT OR", None),
        ("(MIT", None),
        ("MIT)", None),
        ("MIT GPL-3.0", None),
    ] {
        assert_eq!(Expression::parse(text).map(|expression| expression.holds(&allowed)), holds, "{text}");
    }
}
