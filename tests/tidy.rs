//! Rules of the repository, as ordinary tests: who may import whom, what may stand where, and what must not be in the tree.
//!
//! `ARCHITECTURE.md` gives the reasons. The rules read text, not meaning: comments, strings and tests are taken out of a file first
//! where a rule is about code ([`File::code`]), and only comments where it is about what players see ([`File::with_strings`]).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The longest file of Rust. At 400 lines one looks for a seam.
const MAX_LINES: usize = 600;

/// A file of Rust.
struct File {
    /// Its path from the root.
    path: String,
    /// As it is.
    text: String,
    /// Without comments and without tests; as many lines as before.
    with_strings: String,
    /// Without comments, strings and tests; as many lines as before.
    code: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn listed(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> File {
    let text = fs::read_to_string(path).unwrap();
    let shown = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    let only_tests = shown.ends_with("/tests.rs") || shown.contains("/tests/");
    let cut = |text: String| if only_tests { String::new() } else { text };
    let code = without_tests(&text, &blank(&text, Strings::Out));
    let with_strings = without_tests(&text, &blank(&text, Strings::In));
    File { path: shown, code: cut(code), with_strings: cut(with_strings), text }
}

fn sources() -> Vec<File> {
    listed("src", ".rs").iter().map(|path| read(path)).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Strings {
    In,
    Out,
}

/// The text with comments, and strings too where they are unwanted, turned to blanks; line ends stay.
fn blank(text: &str, strings: Strings) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let keep = |c: char, shown: bool| if shown || c == '\n' { c } else { ' ' };
    let mut i = 0;
    while i < chars.len() {
        let end = if at(i) == '/' && at(i + 1) == '/' {
            (i..chars.len()).find(|j| at(*j) == '\n').unwrap_or(chars.len())
        } else if at(i) == '/' && at(i + 1) == '*' {
            (i + 2..chars.len()).find(|j| at(*j) == '*' && at(j + 1) == '/').map_or(chars.len(), |j| j + 2)
        } else {
            i
        };
        if end > i {
            out.extend(chars[i..end].iter().map(|c| keep(*c, false)));
            i = end;
            continue;
        }
        let end = literal_end(&chars, i);
        let shown = strings == Strings::In;
        out.extend(chars[i..end].iter().map(|c| if end == i + 1 { *c } else { keep(*c, shown) }));
        i = end;
    }
    out
}

/// Where the string or character that begins here ends; the next character, where none begins.
fn literal_end(chars: &[char], start: usize) -> usize {
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let word_before = start > 0 && (at(start - 1).is_alphanumeric() || at(start - 1) == '_');
    if at(start) == 'r' && !word_before {
        let hashes = (start + 1..).take_while(|i| at(*i) == '#').count();
        if at(start + 1 + hashes) == '"' {
            let ends = |i: usize| at(i) == '"' && (1..=hashes).all(|n| at(i + n) == '#');
            let first = start + 2 + hashes;
            return (first..chars.len()).find(|i| ends(*i)).map_or(chars.len(), |i| i + 1 + hashes);
        }
    }
    if at(start) == '"' {
        let mut i = start + 1;
        while i < chars.len() && at(i) != '"' {
            i += if at(i) == '\\' { 2 } else { 1 };
        }
        return (i + 1).min(chars.len());
    }
    if at(start) == '\'' {
        if at(start + 1) == '\\' {
            return (start + 3..chars.len()).find(|i| at(*i) == '\'').map_or(chars.len(), |i| i + 1);
        }
        if at(start + 2) == '\'' {
            return start + 3;
        }
    }
    start + 1
}

/// Takes what is `#[cfg(test)]` out of `blanked`; it is found in `text`, which has the same lines.
fn without_tests(text: &str, blanked: &str) -> String {
    /// Where in a test item the reader is.
    enum Inside {
        Code,
        Head(String),
        Block(String),
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::new();
    let mut inside = Inside::Code;
    for (i, line) in blanked.lines().enumerate() {
        let raw = lines.get(i).copied().unwrap_or_default();
        inside = match inside {
            Inside::Code
                if raw.trim_start().starts_with("#[cfg(") && raw.contains("test") && !raw.contains("not(test") =>
            {
                Inside::Head(raw[..raw.len() - raw.trim_start().len()].to_owned())
            }
            Inside::Code => {
                out.push_str(line);
                Inside::Code
            }
            Inside::Head(indent) if line.trim_end().ends_with(';') && !line.contains('{') => {
                drop(indent);
                Inside::Code
            }
            Inside::Head(indent) if line.contains('{') => Inside::Block(format!("{indent}}}")),
            Inside::Block(end) if line.trim_end() == end => Inside::Code,
            other => other,
        };
        out.push('\n');
    }
    out
}

/// Fails with everything that was found.
fn clean(rule: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{rule}:\n  {}\n", found.join("\n  "));
}

/// Where a word stands in the code, as `path:line`.
fn places<'a>(file: &'a File, text: &'a str, word: &'a str) -> impl Iterator<Item = String> + 'a {
    let whole = move |line: &str| {
        line.match_indices(word).any(|(i, _)| {
            let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
            let first = word.starts_with(|c: char| c.is_alphanumeric());
            let last = word.ends_with(|c: char| c.is_alphanumeric());
            (!first || edge(line[..i].chars().next_back())) && (!last || edge(line[i + word.len()..].chars().next()))
        })
    };
    text.lines()
        .enumerate()
        .filter(move |(_, line)| whole(line))
        .map(move |(i, line)| format!("{}:{}: {}", file.path, i + 1, line.trim()))
}

/// The room that a file of `src` belongs to.
fn room(path: &str) -> &str {
    path.strip_prefix("src/").and_then(|rest| rest.split('/').next()).unwrap_or_default()
}

/// Which rooms each may enter. The library's root and the binaries are judged apart.
const MAY_ENTER: [(&str, &[&str]); 9] = [
    ("content", &[]),
    ("play", &["content"]),
    ("classroom", &["content", "play"]),
    ("olympiad", &["content", "play"]),
    ("store", &["content", "play", "classroom"]),
    ("scene", &["content"]),
    ("sound", &["content"]),
    ("desktop", &["content", "play", "olympiad", "classroom", "store", "scene", "sound"]),
    ("kit", &["content", "play", "olympiad", "classroom", "store", "scene", "sound"]),
];

/// The rooms that a line of code enters by `crate::`.
fn entered(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (i, _) in code.match_indices("crate::") {
        let line = code[..i].matches('\n').count() + 1;
        let rest = &code[i + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => first_names(group),
            None => vec![rest],
        };
        for name in names {
            let end = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
            found.push((line, name[..end].to_owned()));
        }
    }
    found
}

/// The first names of the paths in a group of a `use`.
fn first_names(group: &str) -> Vec<&str> {
    let mut depth = 0;
    let mut names = Vec::new();
    let mut start = Some(0);
    for (i, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => start = Some(i + 1),
            _ if !c.is_whitespace() => {
                if let Some(from) = start.take() {
                    names.push(group[from..].trim_start());
                }
            }
            _ => {}
        }
    }
    names
}

#[test]
fn the_reader_of_code_sees_code_only() {
    let text = "let a = \"bevy // \\\" no\"; // bevy\nlet b = r#\"x \"bevy\"\"#; let c = '\"'; let d = 'e';\nlet f: &'a str = g;\n\
        #[cfg(test)]\nmod tests {\n    use super::*;\n    fn t() { x.unwrap() }\n}\nfn after() {}\n#[cfg(test)]\nmod tests;\nfn last() {}\n";
    let code = without_tests(text, &blank(text, Strings::Out));
    assert_eq!(code.lines().count(), text.lines().count());
    for word in ["bevy", "unwrap", "mod tests"] {
        assert!(!code.contains(word), "{word} in\n{code}");
    }
    for word in ["let b =", "let d =", "&'a str = g;", "fn after() {}", "fn last() {}"] {
        assert!(code.contains(word), "{word} not in\n{code}");
    }
    assert!(blank(text, Strings::In).contains("x \"bevy\""));
    let group = "use crate::{\n    content::{ids::A, b},\n    play::run::Run,\n};\nuse crate::store;";
    let names: Vec<_> = entered(group).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["content", "play", "store"]);
}

#[test]
fn rooms_import_as_the_map_says() {
    let mut found = Vec::new();
    for file in sources() {
        let own = room(&file.path);
        let Some((_, others)) = MAY_ENTER.iter().find(|(name, _)| *name == own) else { continue };
        for (line, name) in entered(&file.code) {
            let is_room = MAY_ENTER.iter().any(|(room, _)| *room == name);
            if is_room && name != own && !others.contains(&name.as_str()) {
                found.push(format!("{}:{line}: {own} enters {name}", file.path));
            }
        }
        let depth = file.path.split('/').count() - 1 - usize::from(file.path.ends_with("/mod.rs"));
        if file.code.contains(&"super::".repeat(depth)) {
            found.push(format!("{}: leaves its room by `super`", file.path));
        }
    }
    clean("A room imports only what ARCHITECTURE.md allows", found);
}

#[test]
fn the_binaries_are_thin() {
    for (path, room) in [("src/bin/adal-qala.rs", "desktop"), ("src/bin/adal-kit.rs", "kit")] {
        let file = read(&root().join(path));
        let other = MAY_ENTER.iter().filter(|(name, _)| *name != room);
        let found = other.flat_map(|(name, _)| {
            let path = format!("adal_qala::{name}");
            places(&file, &file.code, &path).collect::<Vec<_>>()
        });
        clean("A binary enters one room", found.collect());
        assert!(file.text.lines().count() < 80, "{path} is not thin");
    }
}

#[test]
fn only_the_desktop_names_bevy_and_egui() {
    let mut found = Vec::new();
    for file in sources() {
        if room(&file.path) == "desktop" || file.path == "src/bin/adal-qala.rs" {
            continue;
        }
        for word in ["bevy", "bevy_egui", "egui", "egui_phosphor", "egui_kittest"] {
            found.extend(places(&file, &file.code, word));
        }
    }
    clean("Bevy and egui live in src/desktop", found);
}

/// Files of the rules that may name a thing of the list below, each with its reason.
const FREE_OF_ORDER: &[(&str, &str, &str)] = &[
    ("src/play/explore.rs", "HashMap", "states are looked up in it and never walked: no order comes out"),
    ("src/classroom/lesson/booster.rs", "f32", "the scheduler's own numbers; what is kept are days and answers"),
    (
        "src/classroom/report/pdf/write.rs",
        "f32",
        "the format of the file has no integers for lengths; nothing is reckoned with them",
    ),
];

#[test]
fn the_loudspeaker_is_named_in_one_file() {
    let files = sources();
    let other = files.iter().filter(|file| file.path != "src/sound/player/device.rs");
    let found = other.flat_map(|file| ["cpal", "alsa"].into_iter().flat_map(|word| places(file, &file.code, word)));
    clean("Sound is reckoned without a device; only src/sound/player/device.rs knows one", found.collect());
}

#[test]
fn rules_know_no_float_no_clock_no_file_no_thread() {
    let mut found = Vec::new();
    let ruled = |file: &&File| {
        ["play", "classroom", "olympiad"].contains(&room(&file.path))
            && !file.path.starts_with("src/classroom/server/net/")
    };
    for file in sources().iter().filter(ruled) {
        for word in ["f32", "f64", "HashMap", "HashSet", "std::time", "std::fs", "std::thread", "std::env", "rand::rng"]
        {
            let excused = FREE_OF_ORDER.iter().any(|(path, free, _)| *path == file.path && *free == word);
            if !excused {
                found.extend(places(file, &file.code, word));
            }
        }
    }
    clean("What is scored must be the same on every machine", found);
}

#[test]
fn only_the_servers_net_knows_a_network() {
    let mut found = Vec::new();
    // A contestant's computer connects to the collector when a result is handed in, and listens to nobody.
    let elsewhere =
        |path: &str| !path.starts_with("src/classroom/server/net/") && path != "src/desktop/contest/hand_in.rs";
    for file in sources().iter().filter(|file| elsewhere(&file.path)) {
        for word in ["tokio", "axum", "hyper", "TcpListener", "TcpStream", "UdpSocket"] {
            found.extend(places(file, &file.code, word));
        }
    }
    clean("Nothing but src/classroom/server/net listens, and nothing but it and contest/hand_in connects", found);
}

#[test]
fn the_scene_knows_no_file_and_no_clock() {
    let mut found = Vec::new();
    for file in sources().iter().filter(|file| room(&file.path) == "scene") {
        for word in ["HashMap", "HashSet", "std::time", "std::fs", "std::env", "std::io"] {
            found.extend(places(file, &file.code, word));
        }
    }
    clean("A picture follows from what is handed in, and is the same each time", found);
}

#[test]
fn every_module_opens_with_a_paragraph() {
    let tests = listed("tests", ".rs").iter().map(|path| read(path)).collect::<Vec<_>>();
    let found = sources().into_iter().chain(tests).filter(|file| !file.text.starts_with("//! "));
    clean("A file opens with what it is for", found.map(|file| file.path).collect());
}

#[test]
fn files_are_short() {
    let tests = listed("tests", ".rs").iter().map(|path| read(path)).collect::<Vec<_>>();
    let long = sources().into_iter().chain(tests).filter(|file| file.text.lines().count() > MAX_LINES);
    clean("Look for a seam", long.map(|file| format!("{}: {} lines", file.path, file.text.lines().count())).collect());
}

#[test]
fn nothing_is_left_undone_or_waved_through() {
    let mut found = Vec::new();
    for file in sources() {
        for word in [".unwrap()", ".unwrap_err()", "todo!", "unimplemented!", "dbg!", "#[allow", "#![allow"] {
            found.extend(places(&file, &file.code, word));
        }
        for word in ["TODO", "FIXME", "XXX"] {
            found.extend(places(&file, &file.text, word));
        }
    }
    clean("No unwrap outside tests, nothing to do left, `expect` with a reason instead of `allow`", found);
}

#[test]
fn organizers_are_told_nothing_in_english_alone() {
    let own = |path: &str| path.starts_with("src/kit/round/") || ["src/kit/sign.rs", "src/kit/icon.rs"].contains(&path);
    let mut found = Vec::new();
    for file in sources().iter().filter(|file| own(&file.path)) {
        for word in
            ["Err(\"", "Err(format!(", "ok_or(\"", "ok_or_else(|| format!(", "error| format!(", "why:?", "unfit:?"]
        {
            found.extend(places(file, &file.with_strings, word));
        }
        // That plain data with names can't be written would be a mistake of ours.
        let of_ours = |place: &String| place.contains("ron::ser::to_string_pretty");
        found.extend(places(file, &file.with_strings, "error.to_string())").filter(|place| !of_ours(place)));
    }
    found.retain(|place| !place.contains(".text(\"why\", error.to_string())"));
    clean("What an organizer reads is a message in locales/, in three languages", found);
}

#[test]
fn colours_live_in_the_theme() {
    let homes = ["src/desktop/theme/", "src/desktop/backdrop/", "src/desktop/people/"];
    let mut found = Vec::new();
    for file in sources() {
        if homes.iter().any(|home| file.path.starts_with(home)) {
            continue;
        }
        for word in [
            "Color32::from_rgb",
            "Color32::from_rgba",
            "Color32::from_gray",
            "Color32::from_black",
            "from_hex",
            "hex_color!",
        ] {
            found.extend(
                file.code
                    .lines()
                    .enumerate()
                    .filter(|(_, line)| line.contains(word))
                    .map(|(i, line)| format!("{}:{}: {}", file.path, i + 1, line.trim())),
            );
        }
    }
    clean("Colours are tokens of the theme (scenes and people have palettes of their own)", found);
}

/// Files whose code may hold Cyrillic, each with its reason.
const CYRILLIC: &[(&str, &str)] = &[
    (
        "src/classroom/survey/screen.rs",
        "endings of surnames and forms of address that a screen for names looks for; nobody is shown them",
    ),
    ("src/content/lang.rs", "each language's own name for itself"),
    ("src/content/passes/spelling.rs", "a table of letters that look alike"),
    ("src/desktop/dev/gallery_look.rs", "a sheet of all controls for those who draw them; players never see it"),
    (
        "src/olympiad/seal/spoken.rs",
        "letters of syllables that are read out, beside the Latin ones: they are no words of any language",
    ),
    ("src/desktop/logo.rs", "the lettering of the title is drawn, not set"),
];

#[test]
fn visible_words_come_from_fluent() {
    let mut found = Vec::new();
    for file in sources() {
        let cyrillic = |line: &str| line.chars().any(is_cyrillic);
        let excused = CYRILLIC.iter().any(|(path, _)| *path == file.path);
        let lines: Vec<_> = file.with_strings.lines().enumerate().filter(|(_, line)| cyrillic(line)).collect();
        assert!(!excused || !lines.is_empty(), "{} holds no Cyrillic any more: take it off the list", file.path);
        if !excused {
            found.extend(lines.iter().map(|(i, line)| format!("{}:{}: {}", file.path, i + 1, line.trim())));
        }
    }
    clean("Words stand in locales/", found);
}

fn is_cyrillic(c: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&c)
}

#[test]
fn no_latin_letter_hides_in_a_cyrillic_word() {
    let mut found = Vec::new();
    for path in ["kk", "ru"].iter().flat_map(|lang| listed(&format!("locales/{lang}"), "")) {
        for (i, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let chars: Vec<char> = line.chars().collect();
            let latin = |c: char| c.is_ascii_alphabetic() || c == 'ə' || c == 'Ə';
            let mixed =
                |pair: &[char]| (is_cyrillic(pair[0]) && latin(pair[1])) || (latin(pair[0]) && is_cyrillic(pair[1]));
            if chars.windows(2).any(mixed) {
                found.push(format!("{}:{}: {line}", path.strip_prefix(root()).unwrap().display(), i + 1));
            }
        }
    }
    clean("i, h, o, c and ə look like Cyrillic and are not", found);
}

#[test]
fn no_suffix_is_glued_to_a_placeable() {
    let mut found = Vec::new();
    for path in ["kk", "ru"].iter().flat_map(|lang| listed(&format!("locales/{lang}"), ".ftl")) {
        for (i, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            let glued = line.match_indices('}').any(|(at, _)| {
                let rest = line[at + 1..].trim_start_matches(['-', '’', '\'']);
                line[at + 1..].len() - rest.len() < 4 && rest.chars().next().is_some_and(is_cyrillic)
            });
            if glued {
                found.push(format!("{}:{}: {line}", path.strip_prefix(root()).unwrap().display(), i + 1));
            }
        }
    }
    clean("An ending depends on the word before it: put the noun into the sentence", found);
}

#[test]
fn one_accesskit_is_in_the_tree() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let count = lock.lines().filter(|line| *line == "name = \"accesskit\"").count();
    assert_eq!(count, 1, "two versions of accesskit: screen readers would hear one of two trees");
}

#[test]
fn the_lean_build_has_no_bevy() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--no-default-features", "-e", "normal,build", "--prefix", "none"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let text = String::from_utf8_lossy(&tree.stdout);
    let window = ["bevy", "egui", "wgpu", "winit"];
    let found = text.lines().filter(|line| window.iter().any(|name| line.starts_with(name))).map(str::to_owned);
    clean("--no-default-features builds without a window", found.collect());
}
