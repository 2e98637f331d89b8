//! The system's loudspeaker, by cpal.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};

use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{
    BufferSize, Device, ErrorKind, FromSample, SampleFormat, SizedSample, Stream, StreamConfig, SupportedBufferSize,
    SupportedStreamConfig,
};

use super::keeper::{Line, Shared};
use crate::sound::resample::Resampler;

/// Frames that are reckoned at once.
const BLOCK: usize = 512;
/// How much a device is given at a time: the more, the less often a processor is woken for it; at this much nobody finds that a key
/// answers late.
const ROOMY_MS: u32 = 22;

/// Opens the device that the system has for everybody; `None` where there is none or it will not do.
pub fn open(mixer: &Shared) -> Option<Box<dyn Line>> {
    hush_system();
    let device = cpal::default_host().default_output_device()?;
    let config = device.default_output_config().ok()?;
    let lost = Arc::new(AtomicBool::new(false));
    let own = config.config();
    let roomy = StreamConfig { buffer_size: BufferSize::Fixed(roomy_frames(&config)), ..own };
    // What the device says that it takes is not always true.
    let stream = start(&device, roomy, &config, mixer, &lost).or_else(|| start(&device, own, &config, mixer, &lost))?;
    Some(Box::new(Open { stream, lost }))
}

/// As many frames at a time as [`ROOMY_MS`] are, or as near to it as the device comes.
fn roomy_frames(config: &SupportedStreamConfig) -> u32 {
    let wanted = config.sample_rate() / 1_000 * ROOMY_MS;
    match config.buffer_size() {
        SupportedBufferSize::Range { min, max } => wanted.clamp(*min, (*max).max(*min)),
        SupportedBufferSize::Unknown => wanted,
    }
}

fn start(
    device: &Device,
    config: StreamConfig,
    supported: &SupportedStreamConfig,
    mixer: &Shared,
    lost: &Arc<AtomicBool>,
) -> Option<Stream> {
    let stream = match supported.sample_format() {
        SampleFormat::F32 => stream_of::<f32>(device, config, mixer, lost),
        SampleFormat::F64 => stream_of::<f64>(device, config, mixer, lost),
        SampleFormat::I8 => stream_of::<i8>(device, config, mixer, lost),
        SampleFormat::I16 => stream_of::<i16>(device, config, mixer, lost),
        SampleFormat::I24 => stream_of::<cpal::I24>(device, config, mixer, lost),
        SampleFormat::I32 => stream_of::<i32>(device, config, mixer, lost),
        SampleFormat::U8 => stream_of::<u8>(device, config, mixer, lost),
        SampleFormat::U16 => stream_of::<u16>(device, config, mixer, lost),
        SampleFormat::U32 => stream_of::<u32>(device, config, mixer, lost),
        _ => None,
    }?;
    stream.play().ok()?;
    Some(stream)
}

struct Open {
    stream: Stream,
    lost: Arc<AtomicBool>,
}

impl Line for Open {
    fn sleep(&mut self) -> bool {
        self.stream.pause().is_ok()
    }

    fn wake(&mut self) -> bool {
        !self.is_lost() && self.stream.play().is_ok()
    }

    fn is_lost(&self) -> bool {
        self.lost.load(Ordering::Relaxed)
    }
}

fn stream_of<T: SizedSample + FromSample<f32>>(
    device: &Device,
    config: StreamConfig,
    mixer: &Shared,
    lost: &Arc<AtomicBool>,
) -> Option<Stream> {
    let mixer = Arc::clone(mixer);
    let lost = Arc::clone(lost);
    let channels = usize::from(config.channels.max(1));
    let mut resampler = Resampler::to(config.sample_rate);
    let mut block = [0.0_f32; BLOCK];
    let fill = move |out: &mut [T], _: &cpal::OutputCallbackInfo| {
        for frames in out.chunks_mut(BLOCK * channels) {
            let block = &mut block[..frames.len() / channels];
            resampler.fill(block, |ours| mixer.lock().unwrap_or_else(PoisonError::into_inner).render(ours));
            for (frame, sample) in frames.chunks_mut(channels).zip(block) {
                frame.fill(T::from_sample(*sample));
            }
        }
    };
    let trouble = move |error: cpal::Error| {
        // A gap, or a thread that is not as quick as it might be, is no loss.
        let passes = matches!(error.kind(), ErrorKind::Xrun | ErrorKind::RealtimeDenied | ErrorKind::DeviceChanged);
        if !passes {
            lost.store(true, Ordering::Relaxed);
        }
    };
    device.build_output_stream(config, fill, trouble, None).ok()
}

/// ALSA's library writes to the terminal where it finds no device; in this thread it writes into a buffer that nobody reads, and that
/// is emptied at each try.
fn hush_system() {
    #[cfg(target_os = "linux")]
    let _ = alsa::Output::local_error_handler();
}
