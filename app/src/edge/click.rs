//! What an ear hears, for whoever wants it: a short click when contacts are counted, a lower one when
//! some are taken out, so that nobody has to look. It goes to the desktop's sound server (PulseAudio, or
//! PipeWire in its place) over the local socket. Where there is none, nothing is heard and nothing else
//! happens.

use std::{
    ffi::CStr,
    sync::mpsc::{self, Receiver, SyncSender},
    thread,
};

use pulseaudio::{
    AsPlaybackSource, Client, ClientError,
    protocol::{ChannelMap, PlaybackStreamParams, SampleFormat, SampleSpec},
};

use super::Feedback;

/// What the sound server shows of us in its list of programs.
const NAME: &CStr = c"Acollida";

/// Samples a second.
const RATE: u32 = 44_100;

/// Clicks that wait to be heard; of a hand that is faster, some are left out rather than heard late.
const WAITING: usize = 2;

/// One of the two sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sound {
    Counted,
    TakenOut,
}

/// Clicks. It ends with the value.
#[derive(Debug)]
pub struct Click {
    sounds: SyncSender<Sound>,
}

impl Click {
    /// Makes ready to click. The sound server is looked for when the first click is due.
    ///
    /// # Errors
    /// The operating system gives no thread.
    pub fn ready() -> std::io::Result<Self> {
        let (sounds, due) = mpsc::sync_channel(WAITING);
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        thread::Builder::new()
            .name("clicks".to_owned())
            .spawn(move || make_heard(&runtime, &due))?;
        Ok(Self { sounds })
    }

    fn make(&self, sound: Sound) {
        // Full, or its thread gone: this one is not heard.
        let _ = self.sounds.try_send(sound);
    }
}

impl Feedback for Click {
    fn counted(&self) {
        self.make(Sound::Counted);
    }

    fn taken_out(&self) {
        self.make(Sound::TakenOut);
    }
}

fn make_heard(runtime: &tokio::runtime::Runtime, due: &Receiver<Sound>) {
    let mut server = None;
    for sound in due {
        let Some(client) = server.take().or_else(|| Client::from_env(NAME).ok()) else {
            continue;
        };
        // A server that was restarted is looked for again at the next click.
        if runtime.block_on(play(&client, sound)).is_ok() {
            server = Some(client);
        }
    }
}

async fn play(client: &Client, sound: Sound) -> Result<(), ClientError> {
    let params = PlaybackStreamParams {
        sample_spec: SampleSpec {
            format: SampleFormat::S16Le,
            channels: 1,
            sample_rate: RATE,
        },
        channel_map: ChannelMap::mono(),
        ..PlaybackStreamParams::default()
    };
    let mut left = wave(sound).into_iter().flat_map(i16::to_le_bytes);
    let source = move |room: &mut [u8]| {
        let mut filled = 0;
        for (place, byte) in room.iter_mut().zip(&mut left) {
            *place = byte;
            filled += 1;
        }
        filled
    };
    client
        .create_playback_stream(params, source.as_playback_source())
        .await?
        .play_all()
        .await
}

/// The samples of a sound: a tone that dies away within a hundredth of a second.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a sample is rounded to the sixteen bits it is sent in"
)]
fn wave(sound: Sound) -> Vec<i16> {
    let (tone, samples) = match sound {
        Sound::Counted => (1_800.0, 700_u16),
        Sound::TakenOut => (600.0, 1_400),
    };
    (0..samples)
        .map(|at| {
            let second = f64::from(at) / f64::from(RATE);
            let loud = (1.0 - f64::from(at) / f64::from(samples)).powi(3);
            let swing = (std::f64::consts::TAU * tone * second).sin();
            (swing * loud * 0.4 * f64::from(i16::MAX)) as i16
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sound_begins_and_ends_in_silence_and_is_heard_between() {
        for sound in [Sound::Counted, Sound::TakenOut] {
            let wave = wave(sound);
            let loudest = wave.iter().map(|sample| sample.unsigned_abs()).max();
            assert!(loudest > Some(8_000), "{sound:?}");
            assert_eq!(wave.first(), Some(&0), "{sound:?}");
            assert!(wave.last().is_some_and(|last| last.abs() < 10), "{sound:?}");
            assert!(wave.len() < RATE as usize / 20, "{sound:?} is short");
        }
    }

    #[test]
    fn without_anything_to_hear_it_by_a_click_disturbs_nobody() {
        let click = Click::ready().unwrap();
        for _ in 0..50 {
            click.counted();
            click.taken_out();
        }
    }
}
