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
    recording::ClockDoubt,
    store::Theme,
    sync::FileMark,
    ui::{Act, CarryAct, GuardAct, Look, Over, Part, Screen, SetupAct, Zoom},
    worker::{Shift, View},
};
use jiff::{ToSpan, civil::date};
use tally::{Kind, Service, team::Role};
use ui_sample::{
    Desk, Picture, begin, coded, coded_lock, found, fresh, offline, phrased, render, shared_lock,
    typing, view,
};

/// Width, height and scale of a device.
type Device = (&'static str, u32, u32, u8);

const PHONE: Device = ("phone", 360, 740, 2);
const TABLET: Device = ("tablet", 1024, 768, 1);
const DESKTOP: Device = ("desktop", 1280, 800, 1);

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next();
    if first.as_deref().is_some_and(|first| first.starts_with('-')) {
        println!("pictures [FOLDER [LANGUAGE …]]");
        return Ok(());
    }
    let folder = first.map_or_else(
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
        ("sheet", Screen::Sheet),
        ("stored", Screen::Stored),
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
        set_up(&folder, language)?;
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
            &[Act::Go(Screen::Team), Act::Look(Look::At(Zoom::Month))],
        )?;
        shoot(
            &folder,
            &format!("pad-phone-{language}"),
            PHONE,
            view(language),
            &[Act::Hold(Kind::Meal), Act::Digit(1), Act::Digit(2)],
        )?;
        shoot_counting(&folder, language)?;
        shoot(
            &folder,
            &format!("menu-phone-{language}"),
            PHONE,
            view(language),
            &[Act::Lay(Over::Menu)],
        )?;
        tablet(&folder, language)?;
        protection(&folder, language)?;
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
            &format!("carried-tablet-{language}"),
            TABLET,
            view(language),
            &[
                Act::Go(Screen::Sync),
                Act::Carry(CarryAct::TakeIn("from-anna.acollida".into())),
            ],
        )?;
        shoot(
            &folder,
            &format!("join-phone-{language}"),
            PHONE,
            fresh(language),
            &[],
        )?;
        figures(&folder, language)?;
    }
    Ok(())
}

/// The figures screens in all their states, some of them as long pages.
fn figures(folder: &Path, language: &str) -> io::Result<()> {
    let mine = || vec![Act::Go(Screen::Mine)];
    let team = || vec![Act::Go(Screen::Team)];
    let site = || Act::Look(Look::Site(ui_sample::site("clinic")));
    let with = |mut acts: Vec<Act>, more: Vec<Act>| {
        acts.extend(more);
        acts
    };
    let long = |height| ("phone", 360, height, 1);
    let month = || Act::Look(Look::At(Zoom::Month));
    let shots = [
        ("mine-whole", long(1900), mine()),
        (
            "mine-month",
            PHONE,
            with(mine(), vec![month(), Act::Look(Look::Earlier)]),
        ),
        (
            "mine-share",
            PHONE,
            with(mine(), vec![Act::Lay(Over::Share)]),
        ),
        ("team-whole", long(4200), team()),
        (
            "team-whole-tablet",
            ("tablet", 1024, 2300, 1),
            with(team(), vec![month()]),
        ),
        (
            "team-whole-desktop",
            ("desktop", 1280, 2200, 1),
            with(team(), vec![Act::Look(Look::Earlier)]),
        ),
        (
            "team-table",
            PHONE,
            with(team(), vec![Act::Look(Look::AsTable(true))]),
        ),
        (
            "team-part",
            PHONE,
            with(team(), vec![site(), month(), Act::Look(Look::Earlier)]),
        ),
        (
            "team-sites",
            PHONE,
            with(team(), vec![site(), Act::Lay(Over::FilterSites)]),
        ),
        (
            "team-kinds",
            DESKTOP,
            with(team(), vec![Act::Lay(Over::FilterKinds)]),
        ),
        (
            "team-share-saved",
            PHONE,
            with(
                team(),
                vec![
                    month(),
                    Act::Lay(Over::Share),
                    Act::ChooseFile(FileMark::Released),
                    Act::SaveFile("2026-11-released-report.xlsx".into()),
                ],
            ),
        ),
        (
            "team-share-month",
            TABLET,
            with(team(), vec![month(), Act::Lay(Over::Share)]),
        ),
        (
            "team-share",
            DESKTOP,
            with(team(), vec![Act::Lay(Over::Share)]),
        ),
    ];
    for (name, device, acts) in shots {
        shoot(
            folder,
            &format!("{name}-{language}"),
            device,
            view(language),
            &acts,
        )?;
    }
    let large = |mut view: View| {
        view.settings.text_size = 200;
        view
    };
    for (name, acts) in [("mine", mine()), ("team", team())] {
        let device = long(6200);
        shoot(
            folder,
            &format!("{name}-large-{language}"),
            device,
            large(view(language)),
            &acts,
        )?;
    }
    Ok(())
}

/// The parts of the team's set-up, some of them with something changed and not saved.
fn set_up(folder: &Path, language: &str) -> io::Result<()> {
    let act = Act::Setup;
    let open = |part| vec![Act::Go(Screen::Setup), act(SetupAct::Open(part))];
    let new_site = [
        open(Part::Sites),
        vec![
            act(SetupAct::NewSite),
            act(SetupAct::SiteLabel("Bridge kitchen, back door".to_owned())),
            act(SetupAct::SiteCode("kitchen".to_owned())),
        ],
    ]
    .concat();
    let rules = [
        open(Part::Rules),
        vec![
            act(SetupAct::Days { more: false }),
            act(SetupAct::AskDiscard),
        ],
    ]
    .concat();
    let target = [
        open(Part::Targets),
        vec![
            act(SetupAct::TargetKind(Kind::Meal)),
            act(SetupAct::TargetCount("500".to_owned())),
        ],
    ]
    .concat();
    let code = [open(Part::Codes), vec![act(SetupAct::Show(Role::Write))]].concat();
    for (name, acts) in [
        ("setup", vec![Act::Go(Screen::Setup)]),
        ("setup-sites", open(Part::Sites)),
        ("setup-site", new_site),
        ("setup-kinds", open(Part::Kinds)),
        ("setup-marks", open(Part::Marks)),
        ("setup-targets", target),
        ("setup-rules", rules),
        ("setup-code", code),
    ] {
        for device in [PHONE, TABLET, DESKTOP] {
            let name = format!("{name}-{}-{language}", device.0);
            shoot(folder, &name, device, view(language), &acts)?;
        }
    }
    Ok(())
}

/// The lock, the hand-over, the first run and practice.
fn tablet(folder: &Path, language: &str) -> io::Result<()> {
    let changed = |change: &dyn Fn(&mut View)| {
        let mut view = view(language);
        change(&mut view);
        view
    };
    let new_device = || {
        let mut view = fresh(language);
        view.settings.welcomed = false;
        view
    };
    for device in [PHONE, TABLET, DESKTOP] {
        let shot = |name: &str, view: View, acts: &[Act]| {
            shoot(
                folder,
                &format!("{name}-{}-{language}", device.0),
                device,
                view,
                acts,
            )
        };
        shot("lock", changed(&|view| view.locked = true), &[])?;
        shot(
            "lock-shared",
            changed(&|view| {
                view.locked = true;
                view.settings.kiosk = true;
                view.settings.theme = Theme::Dark;
            }),
            &[],
        )?;
        shot("shared", changed(&|view| view.settings.kiosk = true), &[])?;
        shot("handover", view(language), &[Act::Lay(Over::HandOver)])?;
        shot("languages", view(language), &[Act::Lay(Over::Languages)])?;
        shot("welcome", new_device(), &[])?;
        shot(
            "welcome-last",
            new_device(),
            &[Act::NextCard, Act::NextCard],
        )?;
        shot("practice", changed(&|view| view.practice = true), &[])?;
        shot(
            "settings-large",
            changed(&|view| {
                view.settings.text_size = 200;
                view.settings.contrast = true;
            }),
            &[Act::Go(Screen::Settings)],
        )?;
        shot(
            "lock-large",
            changed(&|view| {
                view.locked = true;
                view.settings.text_size = 200;
            }),
            &[],
        )?;
        shot(
            "handover-large",
            changed(&|view| view.settings.text_size = 200),
            &[Act::Lay(Over::HandOver)],
        )?;
    }
    Ok(())
}

/// The lock with a code, counting while locked, and the protection of the device.
fn protection(folder: &Path, language: &str) -> io::Result<()> {
    let dark = |mut view: View| {
        view.settings.theme = Theme::Dark;
        view
    };
    let guard = |acts: &[GuardAct], typed: &str| {
        let mut all = vec![Act::Go(Screen::Guard)];
        all.extend(acts.iter().copied().map(Act::Guard));
        all.extend(typing(typed));
        all
    };
    let phrase = |mut view: View| {
        view.guard = phrased(language).guard;
        view
    };
    let waiting = |mut view: View| {
        view.lock.wait = 28;
        view.lock.left = Some(4);
        view
    };
    let large = |mut view: View| {
        view.settings.text_size = 200;
        view
    };
    let counting = [Act::CountLocked];
    for device in [PHONE, TABLET, DESKTOP] {
        let desktop = device.0 == "desktop";
        let own = |view: View| if desktop { phrase(view) } else { view };
        let shots: [(&str, View, Vec<Act>); 11] = [
            ("lock-code", own(coded_lock(language)), typing("402")),
            (
                "lock-code-dark",
                dark(own(coded_lock(language))),
                typing("402"),
            ),
            ("lock-wait", waiting(shared_lock(language)), Vec::new()),
            (
                "lock-code-large",
                large(own(coded_lock(language))),
                typing("402"),
            ),
            ("locked-counting", shared_lock(language), counting.to_vec()),
            (
                "locked-counting-dark",
                dark(shared_lock(language)),
                counting.to_vec(),
            ),
            ("guard", view(language), guard(&[], "")),
            ("guard-dark", dark(own(coded(language))), guard(&[], "")),
            ("guard-new", view(language), guard(&[GuardAct::Set], "402")),
            (
                "guard-erase",
                view(language),
                guard(&[GuardAct::AskErase], ""),
            ),
            ("found", found(language), Vec::new()),
        ];
        for (name, view, acts) in shots {
            let name = format!("{name}-{}-{language}", device.0);
            shoot(folder, &name, device, view, &acts)?;
        }
    }
    shoot(
        folder,
        &format!("guard-whole-{language}"),
        ("phone", 360, 2000, 1),
        view(language),
        &guard(&[], ""),
    )?;
    let short = ("", 360, 640, 2);
    let name = format!("lock-wait-short-{language}");
    shoot(folder, &name, short, waiting(shared_lock(language)), &[])?;
    let name = format!("locked-counting-short-{language}");
    shoot(folder, &name, short, shared_lock(language), &counting)
}

/// What lies over the Record screen, and how it changes.
fn shoot_counting(folder: &Path, language: &str) -> io::Result<()> {
    let with_shift = |mut view: View| {
        view.shift = view.site.clone().map(|site| Shift {
            site,
            day: view.today,
        });
        view
    };
    let doubted = |mut view: View| {
        view.clock = Some(ClockDoubt::FarAhead {
            used: date(2025, 6, 1),
        });
        view
    };
    let past = |mut view: View| {
        view.day = view.today.saturating_sub(2.days());
        view
    };
    let quiet = |mut view: View| {
        view.counts.clear();
        with_shift(view)
    };
    let shots: [(&str, View, Vec<Act>); 7] = [
        ("recent", view(language), vec![Act::Lay(Over::Recent)]),
        ("days", view(language), vec![Act::Lay(Over::Days)]),
        ("empty-shift", quiet(view(language)), vec![Act::Shift]),
        ("clock", doubted(view(language)), vec![]),
        ("shift", with_shift(view(language)), vec![]),
        ("past", past(view(language)), vec![]),
        (
            "medical",
            view(language),
            vec![Act::OpenService(Service::Medical)],
        ),
    ];
    for (name, view, acts) in shots {
        let name = format!("{name}-phone-{language}");
        shoot(folder, &name, PHONE, view, &acts)?;
    }
    for (name, width, height) in [
        ("short", 360, 640),
        ("small", 320, 480),
        ("flat", 740, 360),
        ("upright-tablet", 768, 1024),
        ("big", 412, 915),
    ] {
        let name = format!("record-{name}-{language}");
        shoot(folder, &name, ("", width, height, 1), view(language), &[])?;
    }
    Ok(())
}

fn shoot(folder: &Path, name: &str, device: Device, view: View, acts: &[Act]) -> io::Result<()> {
    let (_, width, height, scale) = device;
    let picture = render(width, height, scale, |screens| {
        let desk = Desk::behind(screens, view);
        for act in acts {
            screens.act(act.clone());
        }
        desk.answer(screens);
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
