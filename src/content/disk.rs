//! Where packs are kept, and how files are written without ever losing one.
//!
//! A [`PackSource`] is a folder, the copy inside the program, or a map in memory for tests. Reading is bounded (see
//! [`limits`](super::limits)) and stays inside the pack.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::Dir;

use super::diagnostic::{Code, Diagnostic};
use super::limits::{MAX_FILE_BYTES, MAX_FILES};
use super::source::{Source, Span};

/// Where a pack is read from.
#[derive(Clone, Debug)]
pub struct PackSource {
    prefix: String,
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    Folder(PathBuf),
    Memory(Arc<BTreeMap<String, Vec<u8>>>),
}

/// The books that a pack may hold.
const BOOKS: [&str; 8] = [
    "assets/cast.ron",
    "assets/codex.ron",
    "assets/facts.ron",
    "assets/kept-questions.ron",
    "assets/materials.ron",
    "assets/prevalence.ron",
    "assets/questions.ron",
    "assets/reforms.ron",
];

impl PackSource {
    /// A pack in a folder.
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self { prefix: String::new(), kind: Kind::Folder(path.into()) }
    }

    /// A pack in memory: path to content.
    pub fn memory<P: Into<String>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (path.into(), bytes.into())).collect();
        Self { prefix: String::new(), kind: Kind::Memory(Arc::new(files)) }
    }

    /// A pack inside the program: its `pack.ron`, and folders by name.
    pub fn embedded(pack: &'static str, folders: &[(&str, &'static Dir<'static>)]) -> Self {
        let mut files = vec![("pack.ron".to_owned(), pack.as_bytes().to_vec())];
        for (name, dir) in folders {
            add_embedded(name, dir, &mut files);
        }
        Self::memory(files)
    }

    /// Puts something before every path that is shown, so that two packs can be told apart.
    #[must_use]
    pub fn shown_under(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// A path of this pack as it is shown.
    pub fn shown(&self, path: &str) -> String {
        if self.prefix.is_empty() { path.to_owned() } else { format!("{}/{path}", self.prefix.trim_end_matches('/')) }
    }

    /// Whether there is a file at this path.
    pub fn has(&self, path: &str) -> bool {
        match &self.kind {
            Kind::Folder(root) => root.join(path).is_file(),
            Kind::Memory(files) => files.contains_key(path),
        }
    }

    /// The files of the pack that content is read from, sorted. What cannot be listed is told of.
    pub fn files(&self, found: &mut Vec<Diagnostic>) -> Vec<String> {
        let mut files = match &self.kind {
            Kind::Folder(root) => self.list_folder(root, found),
            Kind::Memory(files) => {
                let paths: Vec<&String> = files.keys().filter(|path| self.inside(path, found)).collect();
                paths.into_iter().filter(|path| self.is_read(path, found)).cloned().collect()
            }
        };
        files.sort();
        if files.len() > MAX_FILES {
            found.push(
                self.file_finding(Code::TooManyFiles, "pack.ron")
                    .number("count", files.len())
                    .number("limit", MAX_FILES),
            );
            files.truncate(MAX_FILES);
        }
        files
    }

    /// Reads a file of the pack as text.
    pub fn read(&self, path: &str, found: &mut Vec<Diagnostic>) -> Option<Arc<Source>> {
        match String::from_utf8(self.bytes(path, found)?) {
            Ok(text) => Some(Arc::new(Source::new(self.shown(path), text))),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
                let source = Arc::new(Source::new(self.shown(path), text));
                found.push(Diagnostic::new(Code::NotUtf8, &source, Span::new(valid, valid)).text("path", path));
                None
            }
        }
    }

    /// Reads a file of the pack as it is.
    pub fn bytes(&self, path: &str, found: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
        let bytes = match &self.kind {
            Kind::Memory(files) => files.get(path)?.clone(),
            Kind::Folder(root) => match read_bounded(&root.join(path)) {
                Ok(bytes) => bytes,
                Err(error) => {
                    found.push(self.file_finding(Code::FileUnreadable, path).text("found", error.to_string()));
                    return None;
                }
            },
        };
        if bytes.len() as u64 > MAX_FILE_BYTES {
            found.push(
                self.file_finding(Code::FileTooLarge, path)
                    .number("limit", usize::try_from(MAX_FILE_BYTES / 1024).unwrap_or(0)),
            );
            return None;
        }
        Some(bytes)
    }

    /// A finding about a file as such.
    pub(super) fn file_finding(&self, code: Code, path: &str) -> Diagnostic {
        let source = Arc::new(Source::new(self.shown(path), ""));
        Diagnostic::new(code, &source, Span::default()).text("path", path)
    }

    /// Whether a file is one that content is read from; tells of one that only looks so.
    fn is_read(&self, path: &str, found: &mut Vec<Diagnostic>) -> bool {
        let read = is_content(path);
        if !read && is_stray(path) {
            found.push(self.file_finding(Code::FileIgnored, path));
        }
        read
    }

    /// Whether a path stays in the pack; tells of it otherwise.
    fn inside(&self, path: &str, found: &mut Vec<Diagnostic>) -> bool {
        let stays = !path.starts_with('/')
            && !path.contains('\\')
            && !path.split('/').any(|part| part == ".." || part.is_empty());
        if !stays {
            found.push(self.file_finding(Code::PathLeavesPack, path));
        }
        stays
    }

    fn list_folder(&self, root: &Path, found: &mut Vec<Diagnostic>) -> Vec<String> {
        let mut listing = Listing {
            pack: self,
            root,
            real_root: fs::canonicalize(root).unwrap_or_else(|_| root.to_owned()),
            found,
            files: Vec::new(),
        };
        for path in std::iter::once("pack.ron").chain(BOOKS) {
            if root.join(path).symlink_metadata().is_ok() && listing.stays(path) {
                listing.files.push(path.to_owned());
            }
        }
        for folder in ["levels", "lessons", "surveys", "stations", "rounds", "assets/places", "assets/models"] {
            listing.folder(folder);
        }
        for lang in super::lang::Lang::ALL {
            listing.folder(&format!("locales/{}", lang.code()));
        }
        listing.files
    }
}

/// A folder while it is listed.
struct Listing<'a> {
    pack: &'a PackSource,
    root: &'a Path,
    real_root: PathBuf,
    found: &'a mut Vec<Diagnostic>,
    files: Vec<String>,
}

impl Listing<'_> {
    /// The content files of one folder.
    fn folder(&mut self, folder: &str) {
        let path = self.root.join(folder);
        if path.symlink_metadata().is_err() || !self.stays(folder) {
            return;
        }
        let entries = match fs::read_dir(&path) {
            Ok(entries) => entries,
            Err(error) => {
                let finding = self.pack.file_finding(Code::FileUnreadable, folder).text("found", error.to_string());
                self.found.push(finding);
                return;
            }
        };
        for entry in entries.flatten().take(MAX_FILES + 1) {
            let name = entry.file_name();
            let Some(name) = name.to_str() else { continue };
            let path = format!("{folder}/{name}");
            let folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if (folder && !is_content(&path)) || !self.pack.is_read(&path, self.found) {
                continue;
            }
            let link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
            if !link || self.stays(&path) {
                self.files.push(path);
            }
        }
    }

    /// Whether a path, with its links followed, is still in the pack; tells of it otherwise.
    fn stays(&mut self, path: &str) -> bool {
        let stays = match fs::canonicalize(self.root.join(path)) {
            Ok(real) => real.starts_with(&self.real_root),
            // A link that leads nowhere is told of when it is read.
            Err(_) => true,
        };
        if !stays {
            let finding = self.pack.file_finding(Code::PathLeavesPack, path);
            self.found.push(finding);
        }
        stays
    }
}

/// Whether a path is one that content is read from.
fn is_content(path: &str) -> bool {
    if path == "pack.ron" || BOOKS.contains(&path) {
        return true;
    }
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["assets", "places", name] => name.ends_with(".ron"),
        ["assets", "models", name] => name.ends_with(".ron") || name.ends_with(".vox"),
        ["levels", name] => name.ends_with(".ron") && !name.ends_with(".play.ron"),
        ["lessons" | "surveys" | "stations" | "rounds", name] => name.ends_with(".ron"),
        ["locales", lang, name] => name.ends_with(".ftl") && super::lang::Lang::ALL.iter().any(|l| l.code() == lang),
        _ => false,
    }
}

/// Whether a file stands among levels or words without being one, nor a play script, a list of words or a remark.
fn is_stray(path: &str) -> bool {
    let known: &[&str] = match path.split('/').collect::<Vec<_>>()[..] {
        ["levels" | "lessons" | "surveys" | "stations" | "rounds", _] | ["assets", "places", _] => &[".ron", ".md"],
        ["assets", "models", _] => &[".ron", ".vox", ".md"],
        ["locales", _, _] => &[".ftl", ".txt", ".md"],
        _ => return false,
    };
    let name = path.rsplit('/').next().unwrap_or(path);
    !name.starts_with('.') && !known.iter().any(|ending| name.ends_with(ending))
}

fn add_embedded(name: &str, dir: &Dir<'_>, files: &mut Vec<(String, Vec<u8>)>) {
    for file in dir.files() {
        if let Some(path) = file.path().to_str() {
            let path = format!("{name}/{}", path.replace('\\', "/"));
            if is_content(&path) || is_stray(&path) {
                files.push((path, file.contents().to_vec()));
            }
        }
    }
    for inner in dir.dirs() {
        add_embedded(name, inner, files);
    }
}

/// A file's bytes, one more than the limit at most.
fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    let file = fs::File::open(path)?;
    let size = file.metadata()?;
    if !size.is_file() {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    let expected = usize::try_from(size.len().min(MAX_FILE_BYTES)).unwrap_or(0);
    let mut bytes = Vec::with_capacity(expected + 1);
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_pack_is_told_of() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("pack");
        fs::create_dir_all(root.join("levels")).unwrap();
        fs::write(folder.path().join("secret.ron"), "x").unwrap();
        std::os::unix::fs::symlink("../../secret.ron", root.join("levels/a.ron")).unwrap();
        fs::write(root.join("levels/b.ron"), "x").unwrap();
        let mut found = Vec::new();
        let files = PackSource::folder(&root).files(&mut found);
        assert_eq!(files, ["levels/b.ron"]);
        assert_eq!(found[0].code, Code::PathLeavesPack);
    }

    #[test]
    fn the_size_limit_is_exact() {
        let size = usize::try_from(MAX_FILE_BYTES).unwrap();
        for (bytes, fits) in [(size - 1, true), (size, true), (size + 1, false)] {
            let pack = PackSource::memory([("levels/a.ron", vec![b' '; bytes])]);
            let mut found = Vec::new();
            let read = pack.read("levels/a.ron", &mut found);
            assert_eq!(read.is_some(), fits);
            assert_eq!(found.len(), usize::from(!fits));
        }
    }
}
