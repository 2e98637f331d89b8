//! Many results in one file: a folder of a million files is slow everywhere.
//!
//! ```text
//! magic "AQS1" · for each file:  "\xF1AQR" · length (4, the greatest byte first) · the same with every bit turned · the file
//! ```
//!
//! What stands before a file says by itself whether it is whole. Where it is not (a damaged stick), the next whole one is looked for, and
//! what lies between is one piece of junk: damage costs the files that it hits and no others. [`split`] finds the files in a buffer and
//! knows nothing of where the bytes come from.

use std::ops::Range;

use super::result::MAX_RESULT_BYTES;

/// What a packed file begins with.
pub const MAGIC: &[u8; 4] = b"AQS1";
const MARK: &[u8; 4] = b"\xF1AQR";
/// How many bytes stand before each file.
const FRAME: usize = 12;
/// The longest file that can be packed: one byte more than a result can have, so that too large a file is still found to be too large.
pub const MAX_PACKED: usize = MAX_RESULT_BYTES + 1;

/// Writes a file as one of many. Of one that is too large, only so much as shows that it is.
pub fn put(out: &mut Vec<u8>, file: &[u8]) {
    let file = &file[..file.len().min(MAX_PACKED)];
    let length = file.len() as u32;
    out.extend_from_slice(MARK);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&(!length).to_be_bytes());
    out.extend_from_slice(file);
}

/// Where the files of a buffer lie.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Split {
    /// Each file; an empty one for a piece of junk.
    pub files: Vec<Range<usize>>,
    /// How many bytes are done with; the rest belongs before what comes next.
    pub done: usize,
}

/// Whether the bytes before were junk that goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct InJunk(bool);

/// Finds the files of a buffer, which is the last one or not.
pub fn split(buffer: &[u8], last: bool, junk: &mut InJunk) -> Split {
    let mut split = Split::default();
    loop {
        let rest = &buffer[split.done..];
        match frame(rest) {
            Some(length) if rest.len() - FRAME >= length => {
                split.files.push(split.done + FRAME..split.done + FRAME + length);
                split.done += FRAME + length;
                junk.0 = false;
            }
            // Broken off: what there is of it may still say whose it is.
            Some(_) if last => {
                split.files.push(split.done + FRAME..buffer.len());
                split.done = buffer.len();
            }
            Some(_) => return split,
            None if rest.is_empty() || rest.len() < FRAME && !last => return split,
            None => {
                if !junk.0 {
                    split.files.push(split.done..split.done);
                }
                junk.0 = true;
                split.done += next_frame(rest, last);
            }
        }
    }
}

/// The length that stands before a file, where it is whole.
fn frame(bytes: &[u8]) -> Option<usize> {
    let (frame, _) = bytes.split_first_chunk::<FRAME>()?;
    let [m, a, r, k, l0, l1, l2, l3, n0, n1, n2, n3] = *frame;
    let (length, turned) = (u32::from_be_bytes([l0, l1, l2, l3]), u32::from_be_bytes([n0, n1, n2, n3]));
    (&[m, a, r, k] == MARK && length == !turned).then_some(length as usize).filter(|length| *length <= MAX_PACKED)
}

/// How far it is to the next whole frame; to the end, or to where one may begin, if there is none.
fn next_frame(bytes: &[u8], last: bool) -> usize {
    let found = (1..bytes.len()).find(|at| bytes[*at] == MARK[0] && frame(&bytes[*at..]).is_some());
    let end = if last { bytes.len() } else { bytes.len().saturating_sub(FRAME - 1).max(1) };
    found.map_or(end, |at| at.min(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(files: &[&[u8]]) -> Vec<u8> {
        let mut out = Vec::new();
        files.iter().for_each(|file| put(&mut out, file));
        out
    }

    /// The files of a stream that comes in pieces of so many bytes.
    fn in_pieces(stream: &[u8], size: usize) -> Vec<Vec<u8>> {
        let (mut buffer, mut found, mut junk) = (Vec::new(), Vec::new(), InJunk::default());
        let mut pieces = stream.chunks(size).peekable();
        while let Some(piece) = pieces.next() {
            buffer.extend_from_slice(piece);
            let split = split(&buffer, pieces.peek().is_none(), &mut junk);
            found.extend(split.files.into_iter().map(|range| buffer[range].to_vec()));
            buffer.drain(..split.done);
        }
        assert!(buffer.is_empty());
        found
    }

    #[test]
    fn what_was_packed_is_found_however_it_is_read() {
        let files: [&[u8]; 4] = [b"one", b"", b"three \xF1AQR and more", &[7; 40]];
        let stream = packed(&files);
        for size in 1..=stream.len() {
            assert_eq!(in_pieces(&stream, size), files, "{size}");
        }
    }

    #[test]
    fn damage_costs_only_what_it_hits() {
        let files: [&[u8]; 5] = [b"first", b"second", b"third", b"fourth", b"fifth"];
        let stream = packed(&files);
        for at in 0..stream.len() {
            let mut broken = stream.clone();
            broken[at] ^= 0x10;
            let found = in_pieces(&broken, 7);
            let lost = files.iter().filter(|file| !found.contains(&file.to_vec())).count();
            assert!(lost == 1 && found.len() == 5, "byte {at}: {found:?}");
            assert_eq!(found, in_pieces(&broken, stream.len()), "byte {at}");
        }
        for length in 0..stream.len() {
            let found = in_pieces(&stream[..length], 16);
            assert!(found.len() <= 5, "{length}");
        }
    }
}
