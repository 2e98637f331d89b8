//! Writing that survives a killed process, and reading with a bound.
//!
//! [`replace`] writes a new file beside the old one, flushes it to the disk, keeps the old one as `name.prev` and
//! renames the new one into its place; then it flushes the folder. At every moment either `name` or `name.prev` is
//! whole. What a killed process left half written (`name.new-…`) is swept by the next writer: it is locked while its
//! writer lives.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::error::{Cause, Doing, StoreError};
use super::limits::MAX_ASIDE;

/// Where the generation before the one at `path` is kept.
pub fn previous(path: &Path) -> PathBuf {
    beside(path, ".prev")
}

/// Reads a file of at most `most` bytes.
///
/// # Errors
/// Where it is missing, no plain file, too large, or the system refuses.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, StoreError> {
    let trouble = |error: io::Error| StoreError::io(Doing::Read, path, &error);
    // Asked before opening: opening a pipe would wait for ever.
    let about = fs::metadata(path).map_err(trouble)?;
    if !about.is_file() {
        return Err(StoreError::new(path, Cause::Damaged("it is not a plain file".to_owned())));
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(trouble)?.take(most + 1).read_to_end(&mut bytes).map_err(trouble)?;
    if bytes.len() as u64 > most {
        return Err(StoreError::new(path, Cause::TooLarge(most)));
    }
    Ok(bytes)
}

/// Reads a text of at most `most` bytes.
///
/// # Errors
/// As [`read`], and where it is not UTF-8.
pub fn read_text(path: &Path, most: u64) -> Result<String, StoreError> {
    let bytes = read(path, most)?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        StoreError::new(path, Cause::Damaged(format!("byte {at} is not UTF-8")))
    })
}

/// Writes a file that keeps no older generation.
///
/// # Errors
/// Where the system refuses; the old file, if there was one, is still there then.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    put(path, bytes, None)
}

/// The same for what nobody but its owner may read, where the system knows such.
///
/// # Errors
/// Where the system refuses.
pub fn write_for_owner(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    write(path, bytes)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))
            .map_err(|error| StoreError::io(Doing::Write, path, &error))?;
    }
    Ok(())
}

/// Writes a file and keeps the one that was there as its older generation. A file that is not `worth_keeping` is set
/// aside instead, so that it never takes the place of a good older generation.
///
/// # Errors
/// Where the system refuses; the old file, or its older generation, is still there then.
pub fn replace(path: &Path, bytes: &[u8], worth_keeping: impl Fn(&Path) -> bool) -> Result<(), StoreError> {
    if path.symlink_metadata().is_ok() && !worth_keeping(path) {
        set_aside(path, "damaged")?;
    }
    put(path, bytes, Some(hard_link))
}

/// Renames a file that cannot be used to `name.WHY-N`, and says where it is now.
///
/// # Errors
/// Where the system refuses.
pub fn set_aside(path: &Path, why: &str) -> Result<PathBuf, StoreError> {
    let to = (1..=MAX_ASIDE)
        .map(|n| beside(path, &format!(".{why}-{n}")))
        .find(|to| to.symlink_metadata().is_err())
        .unwrap_or_else(|| beside(path, &format!(".{why}-{MAX_ASIDE}")));
    fs::rename(path, &to).map_err(|error| StoreError::io(Doing::Write, path, &error))?;
    flush_folder(path);
    Ok(to)
}

/// Makes a folder and those above it.
///
/// # Errors
/// Where the system refuses.
pub fn make_folder(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(path).map_err(|error| StoreError::io(Doing::Write, path, &error))?;
    flush_folder(path);
    Ok(())
}

/// Deletes a file; it is no trouble where there is none.
///
/// # Errors
/// Where the system refuses.
pub fn delete(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::io(Doing::Delete, path, &error)),
        _ => {
            flush_folder(path);
            Ok(())
        }
    }
}

/// A second name for a file.
type Link = fn(&Path, &Path) -> io::Result<()>;

fn hard_link(from: &Path, to: &Path) -> io::Result<()> {
    fs::hard_link(from, to)
}

fn put(path: &Path, bytes: &[u8], keep: Option<Link>) -> Result<(), StoreError> {
    let trouble = |error: io::Error| StoreError::io(Doing::Write, path, &error);
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
        sweep(folder, |file| path.file_name().is_some_and(|name| name == file));
    }
    let (new, mut file) = begin(path).map_err(trouble)?;
    let done = file
        .write_all(bytes)
        .and_then(|()| file.sync_all())
        .and_then(|()| keep.map_or(Ok(()), |link| keep_old(path, link)))
        .and_then(|()| fs::rename(&new, path));
    if let Err(error) = done {
        // It is of no use to anybody; if it cannot be removed, the next writer sweeps it.
        let _ = fs::remove_file(&new);
        return Err(trouble(error));
    }
    flush_folder(path);
    Ok(())
}

/// A file that is written piece by piece, and is there whole when it is finished, or not at all.
pub struct Growing {
    path: PathBuf,
    new: PathBuf,
    file: io::BufWriter<File>,
}

impl Growing {
    /// Begins one, which keeps no older generation.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn begin(path: &Path) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent() {
            make_folder(folder)?;
            sweep(folder, |file| path.file_name().is_some_and(|name| name == file));
        }
        let (new, file) = begin(path).map_err(|error| StoreError::io(Doing::Write, path, &error))?;
        Ok(Self { path: path.to_owned(), new, file: io::BufWriter::with_capacity(1 << 18, file) })
    }

    /// Puts it in its place.
    ///
    /// # Errors
    /// Where the system refuses; the old file, if there was one, is still there then.
    pub fn finish(mut self) -> Result<(), StoreError> {
        let done = self.file.flush().and_then(|()| self.file.get_ref().sync_all());
        done.and_then(|()| fs::rename(&self.new, &self.path))
            .map_err(|error| StoreError::io(Doing::Write, &self.path, &error))?;
        flush_folder(&self.path);
        Ok(())
    }
}

impl Write for Growing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Growing {
    /// What was not finished is of no use. After it was put in its place, there is nothing under this name.
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.new);
    }
}

/// Opens a new file beside `path` under a name that no other writer uses, locked while it is open.
fn begin(path: &Path) -> io::Result<(PathBuf, File)> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let new = beside(path, &format!("{NEW}{}-{number}", std::process::id()));
    let file = OpenOptions::new().write(true).create(true).truncate(true).open(&new)?;
    // Some network folders know no locks. Then nobody can sweep there either, so the file is safe all the same.
    let _ = file.try_lock();
    Ok((new, file))
}

/// Keeps the file at `path` as the older generation. With links there is no moment without `path`; where the file
/// system has none (memory sticks), it is renamed, and a reader finds the older generation in the meantime.
fn keep_old(path: &Path, link: Link) -> io::Result<()> {
    if path.symlink_metadata().is_err() {
        return Ok(());
    }
    let old = previous(path);
    match fs::remove_file(&old) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    link(path, &old).or_else(|_| fs::rename(path, &old))
}

/// What the name of a file that is being written has after its own.
const NEW: &str = ".new-";

/// Removes what killed writers left in a folder, of the files whose names are ours. Trouble here is no trouble for the
/// writer that comes after them.
pub(super) fn sweep(folder: &Path, is_ours: impl Fn(&str) -> bool) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_left = name.to_string_lossy().rsplit_once(NEW).is_some_and(|(file, _)| is_ours(file));
        let Some(file) = is_left.then(|| File::open(entry.path()).ok()).flatten() else { continue };
        match file.try_lock() {
            Ok(()) => drop(fs::remove_file(entry.path())),
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => {}
        }
    }
}

/// Flushes the names in the folder of `path`. A system that cannot do that does it by itself.
fn flush_folder(path: &Path) {
    if let Some(folder) = path.parent() {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn no_links(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    #[test]
    fn the_generation_before_is_kept_with_and_without_links() {
        for link in [hard_link as Link, no_links as Link] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("a.ron");
            for n in 0..4u8 {
                put(&path, &[n], Some(link)).unwrap();
                assert_eq!(read(&path, 9).unwrap(), [n]);
                if n > 0 {
                    assert_eq!(read(&previous(&path), 9).unwrap(), [n - 1]);
                }
            }
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        }
    }

    #[test]
    fn a_bad_file_never_becomes_the_older_generation() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        let good = |path: &Path| fs::read(path).unwrap().starts_with(b"good");
        replace(&path, b"good 1", good).unwrap();
        replace(&path, b"good 2", good).unwrap();
        fs::write(&path, b"rot").unwrap();
        replace(&path, b"good 3", good).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"good 3");
        assert_eq!(fs::read(previous(&path)).unwrap(), b"good 1");
        assert_eq!(fs::read(beside(&path, ".damaged-1")).unwrap(), b"rot");
    }

    #[test]
    fn what_a_dead_writer_left_is_swept_and_what_a_living_one_writes_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        let dead = beside(&path, ".new-1-1");
        fs::write(&dead, b"half").unwrap();
        let (living, _open) = begin(&path).unwrap();
        write(&path, b"whole").unwrap();
        assert!(!dead.exists());
        assert!(living.exists());
    }

    #[test]
    fn reading_is_bounded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        write(&path, b"12345").unwrap();
        assert!(read(&path, 6).is_ok());
        assert!(read(&path, 5).is_ok());
        assert_eq!(read(&path, 4).unwrap_err().cause, Cause::TooLarge(4));
        assert_eq!(read(&folder.path().join("b"), 4).unwrap_err().cause, Cause::Missing);
        assert!(read(folder.path(), 4).unwrap_err().is_damage());
    }
}
