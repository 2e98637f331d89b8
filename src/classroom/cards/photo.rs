//! From the bytes of a photograph to greys, within limits. The only file here that knows formats.
//!
//! A file may come from a phone in the room and be anything. Its size is looked at before a pixel is unpacked; what is not a JPEG or PNG,
//! or is broken, is an error and nothing else. Photographs are read and forgotten: nothing here writes.

use std::fmt;
use std::io::Cursor;

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::grey::{Grey, MAX_PIXELS, MAX_SIDE};

/// The longest file, in bytes.
pub const MAX_FILE: usize = 24 * 1024 * 1024;

/// Why a file is no photograph that can be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoPhoto {
    /// Neither JPEG nor PNG.
    OtherFormat,
    /// Too many bytes or pixels.
    TooLarge,
    /// It ends too early, or is otherwise broken.
    Broken,
}

impl fmt::Display for NoPhoto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherFormat => "neither JPEG nor PNG",
            Self::TooLarge => "too large: at most 24 MiB and 64 million pixels are read",
            Self::Broken => "the picture is broken",
        })
    }
}

impl std::error::Error for NoPhoto {}

/// The picture in a file, upright as the phone was held.
///
/// # Errors
/// Where it is none, or beyond the limits.
pub fn open(bytes: &[u8]) -> Result<Grey, NoPhoto> {
    if bytes.len() > MAX_FILE {
        return Err(NoPhoto::TooLarge);
    }
    match bytes {
        [0xff, 0xd8, 0xff, ..] => jpeg(bytes),
        [0x89, b'P', b'N', b'G', ..] => png(bytes),
        _ => Err(NoPhoto::OtherFormat),
    }
}

fn jpeg(bytes: &[u8]) -> Result<Grey, NoPhoto> {
    // The greys of a JPEG are stored apart from its colours, so nothing else is unpacked.
    let options = DecoderOptions::default()
        .set_max_width(MAX_SIDE)
        .set_max_height(MAX_SIDE)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = JpegDecoder::new_with_options(Cursor::new(bytes), options);
    decoder.decode_headers().map_err(|_| NoPhoto::Broken)?;
    let (width, height) = decoder.dimensions().ok_or(NoPhoto::Broken)?;
    if !fits(width, height) {
        return Err(NoPhoto::TooLarge);
    }
    let pixels = decoder.decode().map_err(|_| NoPhoto::Broken)?;
    let quarters = decoder.exif().map_or(0, |exif| quarters(exif));
    let grey = Grey::new(width, height, pixels).ok_or(NoPhoto::Broken)?;
    Ok(if quarters == 0 { grey } else { grey.turned(quarters) })
}

fn png(bytes: &[u8]) -> Result<Grey, NoPhoto> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|_| NoPhoto::Broken)?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    if !fits(width, height) {
        return Err(NoPhoto::TooLarge);
    }
    let size = reader.output_buffer_size().filter(|size| *size <= MAX_PIXELS * 4).ok_or(NoPhoto::TooLarge)?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(|_| NoPhoto::Broken)?;
    pixels.truncate(frame.buffer_size());
    let channels = frame.color_type.samples();
    let greys = match channels {
        1 => pixels,
        2 => pixels.chunks_exact(2).map(|pixel| pixel[0]).collect(),
        // Weights of the eye, as those of a JPEG.
        _ => pixels.chunks_exact(channels).map(|p| luma(p[0], p[1], p[2])).collect(),
    };
    Grey::new(width, height, greys).ok_or(NoPhoto::Broken)
}

fn luma(red: u8, green: u8, blue: u8) -> u8 {
    ((u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29) / 256) as u8
}

fn fits(width: usize, height: usize) -> bool {
    width <= MAX_SIDE && height <= MAX_SIDE && width.saturating_mul(height) <= MAX_PIXELS
}

/// By how many quarters, clockwise, a picture is turned to be upright: the tag of the camera, in the first list of the block.
fn quarters(exif: &[u8]) -> u8 {
    const ORIENTATION: u16 = 0x0112;
    let little = match exif {
        [b'I', b'I', ..] => true,
        [b'M', b'M', ..] => false,
        _ => return 0,
    };
    let two = |at: usize| {
        let bytes = exif.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let four = |at: usize| {
        let bytes = exif.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let find = || {
        let list = usize::try_from(four(4)?).ok()?;
        let entries = usize::from(two(list)?);
        let mut places = (0..entries).filter_map(|n| list.checked_add(2 + 12 * n));
        let entry = places.find(|at| two(*at) == Some(ORIENTATION))?;
        two(entry.checked_add(8)?)
    };
    match find() {
        Some(3) => 2,
        Some(6) => 1,
        Some(8) => 3,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_camera_says_how_it_was_held() {
        let block = |order: &[u8; 2], tag: u16, value: u16| {
            let mut bytes = order.to_vec();
            let two = |n: u16| if order == b"II" { n.to_le_bytes() } else { n.to_be_bytes() };
            let four = |n: u32| if order == b"II" { n.to_le_bytes() } else { n.to_be_bytes() };
            bytes.extend(two(42));
            bytes.extend(four(8));
            bytes.extend(two(1));
            bytes.extend(two(tag));
            bytes.extend(two(3));
            bytes.extend(four(1));
            bytes.extend(two(value));
            bytes.extend([0; 6]);
            bytes
        };
        for (value, turned) in [(1, 0), (3, 2), (6, 1), (8, 3), (9, 0), (0, 0)] {
            assert_eq!(quarters(&block(b"II", 0x112, value)), turned);
            assert_eq!(quarters(&block(b"MM", 0x112, value)), turned);
        }
        assert_eq!(quarters(&block(b"MM", 0x111, 6)), 0);
        let whole = block(b"II", 0x112, 6);
        for end in 0..whole.len() - 6 {
            let _ = quarters(&whole[..end]);
        }
        assert_eq!(quarters(b"II*\0\xff\xff\xff\xff"), 0);
    }

    #[test]
    fn what_is_no_picture_is_none() {
        assert_eq!(open(b""), Err(NoPhoto::OtherFormat));
        assert_eq!(open(b"GIF89a"), Err(NoPhoto::OtherFormat));
        assert_eq!(open(&[0xff, 0xd8, 0xff]), Err(NoPhoto::Broken));
        assert_eq!(open(b"\x89PNG\r\n\x1a\n"), Err(NoPhoto::Broken));
        assert_eq!(open(&vec![0; MAX_FILE + 1]), Err(NoPhoto::TooLarge));
    }
}
