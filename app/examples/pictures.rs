//! Makes the pictures of the documentation from the screens themselves, without a display:
//!
//! ```text
//! cargo run -p app --example pictures [FOLDER [LANGUAGE …]]
//! ```
//!
//! Without a folder they go to `docs/pictures`, in English and Arabic. The figures are those of a
//! made-up team.

#[path = "../tests/ui_sample/mod.rs"]
mod ui_sample;

use std::{
    fs::{self, File},
    io::{self, BufWriter},
    path::{Path, PathBuf},
};

use app::{
    store::Theme,
    ui::{Act, Over, Screen},
    worker::View,
};
use tally::{Kind, Service};
use ui_sample::{Desk, Picture, begin, fresh, offline, render, view};

/// Width, height and scale of a device.
type Device = (&'static str, u32, u32, u8);

const PHONE: Device = ("phone", 360, 740, 2);
const TABLET: Device = ("tablet", 1024, 768, 1);
const DESKTOP: Device = ("desktop", 1280, 800, 1);

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/pictures"),
        PathBuf::from,
    );
    let mut languages: Vec<String> = arguments.collect();
    if languages.is_empty() {
        languages = vec!["en".to_owned(), "ar".to_owned()];
    }
    fs::create_dir_all(&folder)?;
    begin();

    let screens = [
        ("record", Screen::Record),
        ("mine", Screen::Mine),
        ("team", Screen::Team),
        ("sync", Screen::Sync),
        ("settings", Screen::Settings),
        ("about", Screen::About),
    ];
    for language in languages.iter().map(String::as_str) {
        for device in [PHONE, TABLET, DESKTOP] {
            for (name, screen) in screens {
                shoot(
                    &folder,
                    &format!("{name}-{}-{language}", device.0),
                    device,
                    view(language),
                    &[Act::Go(screen)],
                )?;
            }
        }
        let dark = |mut view: View| {
            view.settings.theme = Theme::Dark;
            view
        };
        shoot(
            &folder,
            &format!("record-phone-dark-{language}"),
            PHONE,
            dark(view(language)),
            &[],
        )?;
        shoot(
            &folder,
            &format!("team-desktop-dark-{language}"),
            DESKTOP,
            dark(view(language)),
            &[Act::Go(Screen::Team), Act::ByMonth(true)],
        )?;
        shoot(
            &folder,
            &format!("pad-phone-{language}"),
            PHONE,
            view(language),
            &[Act::Hold(Kind::Meal), Act::Digit(1), Act::Digit(2)],
        )?;
        shoot(
            &folder,
            &format!("menu-phone-{language}"),
            PHONE,
            view(language),
            &[Act::Lay(Over::Menu)],
        )?;
        shoot(
            &folder,
            &format!("unmet-phone-{language}"),
            PHONE,
            view(language),
            &[Act::OpenService(Service::Advice), Act::Unmet(true)],
        )?;
        shoot(
            &folder,
            &format!("offline-phone-{language}"),
            PHONE,
            offline(language),
            &[Act::Go(Screen::Sync)],
        )?;
        shoot(
            &folder,
            &format!("join-phone-{language}"),
            PHONE,
            fresh(language),
            &[],
        )?;
    }
    Ok(())
}

fn shoot(folder: &Path, name: &str, device: Device, view: View, acts: &[Act]) -> io::Result<()> {
    let (_, width, height, scale) = device;
    let picture = render(width, height, scale, |screens| {
        Desk::behind(screens, view);
        for act in acts {
            screens.act(act.clone());
        }
    });
    save(&folder.join(name).with_extension("png"), &picture)
}

fn save(path: &Path, picture: &Picture) -> io::Result<()> {
    let mut encoder = png::Encoder::new(
        BufWriter::new(File::create(path)?),
        picture.width,
        picture.height,
    );
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let pixels: Vec<u8> = picture
        .bytes
        .chunks_exact(4)
        .flat_map(|pixel| pixel.iter().take(3).copied())
        .collect();
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(())
}
