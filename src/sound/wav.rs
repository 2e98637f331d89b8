//! Samples as a WAV file: 16 bits, one channel.

use super::dsp::RATE;

/// The bytes of the file. What is beyond full scale is cut.
pub fn bytes(samples: &[f32]) -> Vec<u8> {
    let data = samples.len() * 2;
    let mut out = Vec::with_capacity(44 + data);
    let (size, rate) = (u32::try_from(data).unwrap_or(u32::MAX - 36), RATE);
    out.extend(b"RIFF");
    out.extend((size + 36).to_le_bytes());
    out.extend(b"WAVEfmt ");
    // The length of this part, PCM, one channel.
    out.extend(16_u32.to_le_bytes());
    out.extend([1, 0, 1, 0]);
    out.extend(rate.to_le_bytes());
    out.extend((rate * 2).to_le_bytes());
    // Bytes and bits of a sample.
    out.extend([2, 0, 16, 0]);
    out.extend(b"data");
    out.extend(size.to_le_bytes());
    out.extend(samples.iter().flat_map(|sample| ((sample.clamp(-1.0, 1.0) * 32_767.0) as i16).to_le_bytes()));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_says_what_follows() {
        let file = bytes(&[0.0, 1.0, -2.0]);
        assert_eq!(file.len(), 50);
        assert_eq!(&file[..4], b"RIFF");
        assert_eq!(file[4..8], 42_u32.to_le_bytes());
        assert_eq!(file[24..28], RATE.to_le_bytes());
        assert_eq!(file[40..44], 6_u32.to_le_bytes());
        assert_eq!(file[44..], [0, 0, 0xff, 0x7f, 0x01, 0x80]);
    }
}
