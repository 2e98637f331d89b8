//! To which sizes sealed rounds are filled up, so that the size tells no more than the order of it.

/// The least size: a round with nothing but its own file and a short roll.
const LEAST: usize = 64 << 10;
/// What `age` encrypts at once, what it adds to each, and what it puts before the first.
const CHUNK: usize = 64 << 10;
const TAG: usize = 16;
const NONCE: usize = 16;
/// For the headers of `age` and of the archive, the signature and the key: more than they ever need.
const HEADERS: usize = 8 << 10;

/// The size that so many bytes are filled up to: there are four steps to each doubling (64, 80, 96, 112, 128, 160 KiB and so on).
pub(super) fn padded(size: usize) -> usize {
    let size = size.max(LEAST);
    size.next_multiple_of(1 << (size.ilog2() - 2))
}

/// The size of a sealed file: it follows from how much is in it, which is a step, and from nothing else. `age` puts a line of random
/// length into its header; that is not counted.
pub(super) fn sealed(age: &[u8]) -> Option<usize> {
    const END: &[u8] = b"\n--- ";
    let header = age.windows(END.len()).take(HEADERS).position(|bytes| bytes == END)? + END.len();
    let line = age.get(header..)?.iter().take(HEADERS).position(|byte| *byte == b'\n')? + 1;
    let payload = age.len() - header - line;
    let tags = payload.checked_sub(NONCE)?.div_ceil(CHUNK + TAG) * TAG;
    let inner = payload.checked_sub(NONCE + tags)?;
    Some((inner + tags + HEADERS).next_multiple_of(512))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_a_step_and_a_quarter_at_most_is_lost() {
        for size in (1..3_000).map(|n| n * 977) {
            let padded = padded(size);
            assert_eq!(super::padded(padded), padded);
            assert!(padded >= size && padded <= (size + size / 4).max(LEAST), "{size}: {padded}");
        }
    }
}
