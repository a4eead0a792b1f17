//! The screens look as they looked when somebody last looked at them. The pictures in `goldens/` are
//! written anew, to be looked at and committed, by
//!
//! ```text
//! ACOLLIDA_GOLDENS=write cargo test -p app --test goldens
//! ```

#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking; that is its answer"
)]

mod ui_sample;

use std::{
    env,
    fs::{self, File},
    io::BufReader,
    path::{Path, PathBuf},
};

use app::store::Theme;
use ui_sample::{Desk, Picture, begin, render, sights};

/// Two pictures of one screen may differ in as many of a million points (letters are drawn with
/// floating point), and a point by as much of 255 without counting as different.
const POINTS: usize = 500;
const SHADE: u8 = 24;

const DEVICES: [(&str, u32, u32); 3] = [
    ("phone", 360, 740),
    ("tablet", 1024, 768),
    ("desktop", 1280, 800),
];
const THEMES: [(&str, Theme); 2] = [("light", Theme::Light), ("dark", Theme::Dark)];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens")
}

fn read(path: &Path) -> Option<Picture> {
    let mut reader = png::Decoder::new(BufReader::new(File::open(path).ok()?))
        .read_info()
        .ok()?;
    let mut bytes = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut bytes).ok()?;
    let rgb = bytes.get(..info.buffer_size())?;
    Some(Picture {
        width: info.width,
        height: info.height,
        bytes: rgb
            .chunks_exact(3)
            .flat_map(|point| point.iter().copied().chain([255]).collect::<Vec<_>>())
            .collect(),
    })
}

fn write(path: &Path, picture: &Picture) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let mut encoder = png::Encoder::new(File::create(path).unwrap(), picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let points: Vec<u8> = picture
        .bytes
        .chunks_exact(4)
        .flat_map(|point| point.iter().take(3).copied())
        .collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&points).unwrap();
}

/// Which points differ: red where they do, pale where they do not; and how many do.
fn compare(was: &Picture, is: &Picture) -> (Picture, usize) {
    let mut differing = 0;
    let bytes = was
        .bytes
        .chunks_exact(4)
        .zip(is.bytes.chunks_exact(4))
        .flat_map(|(was, is)| {
            let differs = was
                .iter()
                .zip(is)
                .any(|(was, is)| was.abs_diff(*is) > SHADE);
            differing += usize::from(differs);
            let pale = |value: &u8| 191 + value / 4;
            match is {
                [red, green, blue, _] if !differs => [pale(red), pale(green), pale(blue), 255],
                _ => [220, 0, 0, 255],
            }
        })
        .collect();
    let picture = Picture {
        width: is.width,
        height: is.height,
        bytes,
    };
    (picture, differing)
}

#[test]
fn every_screen_looks_as_it_did() {
    let rewrite = env::var_os("ACOLLIDA_GOLDENS").is_some_and(|value| value == "write");
    let wrong = Path::new(env!("CARGO_TARGET_TMPDIR")).join("goldens");
    begin();
    let mut faults = Vec::new();
    for sight in sights().iter().filter(|sight| sight.golden()) {
        for (device, width, height) in DEVICES {
            for (theme, chosen) in THEMES {
                let name = format!("{}-{device}-{theme}", sight.name);
                let is = render(width, height, 1, |screens| {
                    let mut view = (sight.view)("en");
                    view.settings.theme = chosen;
                    let desk = Desk::behind(screens, view);
                    sight.reach(screens, &desk);
                });
                let path = folder().join(&name).with_extension("png");
                if rewrite {
                    write(&path, &is);
                    continue;
                }
                let Some(was) = read(&path) else {
                    faults.push(format!("{name}: there is no picture yet"));
                    continue;
                };
                let (seen, all) = (wrong.join(format!("{name}.png")), is.bytes.len() / 4);
                if (was.width, was.height) != (is.width, is.height) {
                    write(&seen, &is);
                    faults.push(format!("{name}: another size, see {}", seen.display()));
                    continue;
                }
                let (difference, differing) = compare(&was, &is);
                if differing * 1_000_000 > POINTS * all {
                    write(&seen, &is);
                    let where_ = wrong.join(format!("{name}-difference.png"));
                    write(&where_, &difference);
                    faults.push(format!(
                        "{name}: {differing} points of {all} differ, see {}",
                        where_.display()
                    ));
                }
            }
        }
    }
    assert!(
        faults.is_empty(),
        "if this is meant, ACOLLIDA_GOLDENS=write writes the pictures anew; look at them before you commit them\n{}",
        faults.join("\n")
    );
}

#[test]
fn a_changed_line_of_text_is_a_difference_and_a_shade_is_not() {
    begin();
    let shot = |language: &str| {
        let language = language.to_owned();
        render(360, 740, 1, move |screens| {
            Desk::behind(screens, ui_sample::view(&language));
        })
    };
    let (one, same, other) = (shot("en"), shot("en"), shot("ca"));
    assert_eq!(compare(&one, &same).1, 0);
    assert!(compare(&one, &other).1 * 1_000_000 > POINTS * one.bytes.len() / 4);
}
