//! Archives as `tar` reads them (POSIX ustar), written in exactly one way, so that no bit of one can be changed unseen.
//!
//! Every file has one owner, one date and one mode; names have at most a hundred bytes. What is after the end is nought.

/// What tar counts in.
const BLOCK: usize = 512;
/// The longest name, in bytes.
pub(super) const MAX_NAME: usize = 100;
/// The longest file: eleven octal digits would be more.
const MAX_SIZE: usize = 1 << 30;

/// An archive with these files. Names must not be longer than [`MAX_NAME`] nor empty; `None` where one is, or a file is too large.
pub(super) fn write<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for (name, bytes) in files {
        out.extend_from_slice(&header(name, bytes.len())?);
        out.extend_from_slice(bytes);
        out.resize(out.len().next_multiple_of(BLOCK), 0);
    }
    out.resize(out.len() + 2 * BLOCK, 0);
    Some(out)
}

/// The files of an archive that was written so; `None` where anything is otherwise.
pub(super) fn read(mut bytes: &[u8]) -> Option<Vec<(&str, &[u8])>> {
    let mut files = Vec::new();
    loop {
        let (head, rest) = bytes.split_at_checked(BLOCK)?;
        if head.iter().all(|byte| *byte == 0) {
            let ends = rest.len() >= BLOCK && rest.iter().all(|byte| *byte == 0);
            return ends.then_some(files);
        }
        let name = head.get(..MAX_NAME)?.split(|byte| *byte == 0).next()?;
        let name = std::str::from_utf8(name).ok()?;
        let size = octal(head.get(124..135)?)?;
        if header(name, size)? != head {
            return None;
        }
        let (file, rest) = rest.split_at_checked(size)?;
        let (filled, rest) = rest.split_at_checked(size.next_multiple_of(BLOCK) - size)?;
        if filled.iter().any(|byte| *byte != 0) {
            return None;
        }
        files.push((name, file));
        bytes = rest;
    }
}

fn header(name: &str, size: usize) -> Option<[u8; BLOCK]> {
    if name.is_empty() || name.len() > MAX_NAME || name.contains('\0') || size > MAX_SIZE {
        return None;
    }
    let mut out = [0; BLOCK];
    let mut put = |at: usize, bytes: &[u8]| out[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, name.as_bytes());
    put(100, b"0000644\0");
    put(108, b"0000000\0");
    put(116, b"0000000\0");
    put(124, format!("{size:011o}\0").as_bytes());
    put(136, b"00000000000\0");
    put(148, b"        ");
    put(156, b"0");
    put(257, b"ustar\x0000");
    let sum: u32 = out.iter().map(|byte| u32::from(*byte)).sum();
    out[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    Some(out)
}

fn octal(digits: &[u8]) -> Option<usize> {
    digits.iter().try_fold(0_usize, |number, digit| {
        matches!(digit, b'0'..=b'7').then(|| number << 3 | usize::from(digit - b'0'))
    })
}
