//! What the guides show works: the level of `docs/levels.md` is a pack without findings, and links lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};

use adal_qala::content::builtin;
use adal_qala::content::disk::PackSource;
use adal_qala::content::lang::Lang;
use adal_qala::content::library::load;
use adal_qala::content::render::{Style, human};
use adal_qala::play::explore::explore;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The fenced blocks of a page that give a path beside their language, and what they hold.
fn files_of(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut blocks = page.split("\n```").skip(1);
    while let Some(block) = blocks.next() {
        let (info, body) = block.split_once('\n').expect("a block has a first line");
        if let Some((_, path)) = info.split_once(' ') {
            found.push((path.to_owned(), format!("{body}\n")));
        }
        // What stands between this block's end and the next one's beginning.
        blocks.next();
    }
    found
}

#[test]
fn the_level_of_the_guide_is_sound() {
    let page = fs::read_to_string(root().join("docs/levels.md")).unwrap();
    let files = files_of(&page);
    assert!(files.len() >= 6, "the guide shows a pack, a level, and its words in three languages");
    let ours = PackSource::memory(files).shown_under("guide");
    let loaded = load(&[builtin::pack(), ours]);
    let findings: Vec<_> = loaded
        .diagnostics
        .iter()
        .filter(|finding| finding.primary.file.path().starts_with("guide/"))
        .map(|finding| human(finding, Lang::En, Style::Plain))
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));

    let library = loaded.library.expect("the built-in pack can be read");
    let level = library.level("tablet-list").expect("the level is in the library");
    assert!(library.programme("our-class").is_some(), "its programme is in the list");
    let report = explore(level);
    assert_eq!(report.endings.len(), level.endings.len(), "every ending can be reached");
    assert!(report.honest_costs && !report.honest_endings.is_empty(), "the honest way costs something and arrives");
}

#[test]
fn the_place_of_its_page_is_sound() {
    let page = fs::read_to_string(root().join("docs/formats/place.md")).unwrap();
    let mut files = files_of(&page);
    assert_eq!(files.len(), 2, "the page shows a place and a model");
    files.push((
        "pack.ron".to_owned(),
        files_of(&fs::read_to_string(root().join("docs/levels.md")).unwrap())[0].1.clone(),
    ));
    // Later packs add to the built-in one; where that has a yard of its own, the page's stands alone with its models.
    let shared = ["assets/materials.ron", "assets/cast.ron", "assets/codex.ron", "assets/facts.ron"];
    let models = ["bench", "poplar", "litter", "lamp"].map(|model| format!("assets/models/{model}.ron"));
    for path in shared.into_iter().map(str::to_owned).chain(models) {
        files.push((path.clone(), fs::read_to_string(root().join(path)).unwrap()));
    }
    let loaded = load(&[PackSource::memory(files)]);
    let about = |path: &str| path.starts_with("assets/places") || path.starts_with("assets/models");
    let findings: Vec<_> = loaded
        .diagnostics
        .iter()
        .filter(|finding| about(finding.primary.file.path()))
        .map(|finding| human(finding, Lang::En, Style::Plain))
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    let library = loaded.library.expect("the pack can be read");
    assert_eq!(library.places.len(), 1);
    let page_names = |name: &str| page.contains(&format!("`{name}(")) || page.contains(&format!("`{name}`"));
    for item in ["Cuboid", "Face", "Pattern", "Slope", "Drum", "Lamp", "Glow", "Water", "Use", "Row", "Block", "Free"] {
        assert!(page_names(item), "docs/formats/place.md says nothing of {item}");
    }
}

#[test]
fn a_block_with_a_path_is_a_file() {
    let page = "Text\n\n```ron a/b.ron\nA(\n)\n```\n\n```sh\nls\n```\nmore\n\n```ftl c.ftl\nd = e\n```\n";
    let expected = [("a/b.ron", "A(\n)\n"), ("c.ftl", "d = e\n")];
    assert_eq!(files_of(page), expected.map(|(path, body)| (path.to_owned(), body.to_owned())));
}

#[test]
fn the_readme_names_the_oldest_rust() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let least = env!("CARGO_PKG_RUST_VERSION");
    assert!(readme.contains(&format!("**{least} or newer**")), "Cargo.toml says {least}");
}

#[test]
fn the_page_of_scripts_has_every_step() {
    let page = fs::read_to_string(root().join("docs/formats/script.md")).unwrap();
    let code = fs::read_to_string(root().join("src/desktop/script/format.rs")).unwrap();
    let (_, steps) = code.split_once("pub enum Step {").expect("the steps of a script");
    let steps = steps.split("\n}").next().unwrap_or_default().lines().map(str::trim);
    let names = steps.filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
    let missing: Vec<_> = names
        .map(|line| line.split(['(', ',', ' ']).next().unwrap_or_default())
        .filter(|name| !page.contains(&format!("`{name}(")) && !page.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "docs/formats/script.md says nothing of {missing:?}");
}

#[test]
fn links_between_pages_lead_somewhere() {
    let mut broken = Vec::new();
    // Pictures are taken from a finished build and added together: either all are there or none.
    let pictured = root().join("docs/pictures").exists();
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        let folder = page.parent().unwrap();
        for target in links(&text) {
            let file = target.split('#').next().unwrap_or_default();
            let expected = !target.contains("://") && !file.is_empty() && (pictured || !target.ends_with(".png"));
            if expected && !folder.join(file).exists() {
                broken.push(format!("{}: {target}", page.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(broken.is_empty(), "no such file:\n  {}\n", broken.join("\n  "));
}

/// The pages of the root and of `docs/`; those about codes show bad links on purpose.
fn pages() -> Vec<PathBuf> {
    let folders = ["", "docs", "docs/formats", "assets"].map(|folder| root().join(folder));
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut pages: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    pages.sort();
    pages
}

/// The targets of links outside of code.
fn links(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (i, part) in text.split("```").enumerate() {
        if i % 2 == 1 {
            continue;
        }
        // Inside a paragraph, what stands between backticks is code too.
        let prose: String = part.split('`').step_by(2).collect::<Vec<_>>().join("");
        for piece in prose.split("](").skip(1) {
            found.extend(piece.split_once(')').map(|(target, _)| target.to_owned()));
        }
    }
    found
}
