//! Every letter of every message is in a font that the app carries: none shows as an empty box, with
//! no font installed.

#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking; that is its answer"
)]

use std::{collections::BTreeSet, ffi::OsString, fs, path::Path};

use ttf_parser::Face;

/// Letters that steer and are not drawn: marks of direction, joiners, spaces.
fn drawn(letter: char) -> bool {
    !letter.is_control()
        && !letter.is_whitespace()
        && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{2060}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}')
}

/// The letters that both weights of some family have.
fn carried() -> BTreeSet<char> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/fonts");
    let letters = |weight: &str| {
        let mut found = BTreeSet::new();
        for file in fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            if path.to_string_lossy().ends_with(&format!("-{weight}.ttf")) {
                let bytes = fs::read(&path).unwrap();
                let face = Face::parse(&bytes, 0).unwrap();
                let all = (0..=0x10FFFF).filter_map(char::from_u32);
                found.extend(all.filter(|letter| face.glyph_index(*letter).is_some()));
            }
        }
        found
    };
    letters("Regular")
        .intersection(&letters("Bold"))
        .copied()
        .collect()
}

/// The files whose first line says that the server alone speaks them.
fn for_the_server(folder: &Path) -> BTreeSet<OsString> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    files
        .filter(|file| {
            let text = fs::read_to_string(file.path()).unwrap();
            text.starts_with("### @server")
        })
        .map(|file| file.file_name())
        .collect()
}

#[test]
fn every_letter_of_every_message_can_be_drawn() {
    let carried = carried();
    assert!(
        carried.len() > 1000,
        "the fonts are read: {}",
        carried.len()
    );
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let in_browser = for_the_server(&locales.join("en"));
    assert!(!in_browser.is_empty());
    let mut missing = Vec::new();
    let mut read = 0;
    for folder in fs::read_dir(&locales).unwrap() {
        let Ok(files) = fs::read_dir(folder.unwrap().path()) else {
            continue;
        };
        for path in files.map(|file| file.unwrap().path()) {
            if path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            // What the server alone says is drawn by a browser, which brings its own fonts.
            if in_browser.contains(path.file_name().unwrap()) {
                continue;
            }
            read += 1;
            let text = fs::read_to_string(&path).unwrap();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let lacking: BTreeSet<char> = line
                    .chars()
                    .filter(|letter| drawn(*letter) && !carried.contains(letter))
                    .collect();
                if !lacking.is_empty() {
                    missing.push(format!("{}: {lacking:?} in {line}", path.display()));
                }
            }
        }
    }
    assert!(read > 20, "{read} files");
    assert!(
        missing.is_empty(),
        "no font has these; choose other signs or add them to app/ui/fonts/subset.sh:\n{}",
        missing.join("\n")
    );
}
