//! What stores show: texts in every language of the app, short enough, in the app's own words, and nothing claimed that
//! nobody saw.

use std::{collections::BTreeMap, fs};

use tally::linter;

use crate::{
    ID, assert_complains, assert_none, root, text, version, version_code,
    words::{STORE, bare, messages},
    yaml,
};

const FOLDER: &str = "fastlane/metadata/android";

/// The texts of a language, and how many letters each may have (Google Play; F-Droid allows more).
const LIMITS: &[(&str, usize)] = &[
    ("title.txt", 30),
    ("short_description.txt", 80),
    ("full_description.txt", 4000),
];

/// Sentences of the app that its description repeats as they are.
const REPEATED: &[&str] = &[
    "share-contacts-not-people",
    "welcome-count-text",
    "welcome-offline-text",
    "about-never",
    "about-server",
    "about-licence",
];

/// The texts of one language, by file.
fn texts(folder: &str) -> BTreeMap<&'static str, String> {
    LIMITS
        .iter()
        .map(|(file, _)| (*file, text(&format!("{FOLDER}/{folder}/{file}"))))
        .collect()
}

fn complaints(
    language: &str,
    texts: &BTreeMap<&'static str, String>,
    words: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut complain = |what: String| complaints.push(format!("{language}: {what}"));
    for (file, most) in LIMITS {
        let letters = texts[file].trim_end().chars().count();
        if letters == 0 || letters > *most {
            complain(format!(
                "{file} has {letters} letters; 1 to {most} there may be"
            ));
        }
        // Neither a system nor a device on which it was seen: on none it was.
        if texts[file].contains("Android") || texts[file].contains("http") {
            complain(format!("{file} names a system or an address"));
        }
    }
    if texts["title.txt"].trim_end() != words["shell-app-name"] {
        complain("the title is not the app's name".to_owned());
    }
    if !texts["short_description.txt"].contains(bare(&words["about-motto"])) {
        complain("the short description lacks the motto".to_owned());
    }
    for name in REPEATED {
        if !texts["full_description.txt"].contains(&words[*name]) {
            complain(format!("the full description lacks the words of {name}"));
        }
    }
    // The list of what is never noted aside, no word is there that would sort people.
    let own = LIMITS
        .iter()
        .map(|(file, _)| texts[file].replace(&words["about-never"], ""));
    complaints.extend(own.flat_map(|text| linter::flagged(&text)).map(|flagged| {
        format!(
            "{language}: a text says “{}” ({})",
            flagged.word, flagged.about
        )
    }));
    complaints
}

/// Width and height of a PNG, from its first chunk.
fn size(png: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| {
        let bytes = png.get(at..at + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?))
    };
    png.starts_with(b"\x89PNG\r\n\x1a\n")
        .then(|| Some((number(16)?, number(20)?)))?
}

#[test]
fn every_language_has_its_texts_in_the_app_s_own_words() {
    let complaints: Vec<_> = STORE
        .iter()
        .flat_map(|(language, folder)| complaints(language, &texts(folder), &messages(language)))
        .collect();
    assert_none(&complaints);
}

#[test]
fn no_folder_is_there_for_a_language_the_app_has_not() {
    let mut there: Vec<_> = fs::read_dir(root().join(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let mut known: Vec<_> = STORE
        .iter()
        .map(|(_, folder)| (*folder).to_owned())
        .collect();
    there.sort();
    known.sort();
    assert_eq!(there, known);
}

#[test]
fn no_two_languages_have_one_description() {
    let mut all: Vec<_> = STORE
        .iter()
        .map(|(_, folder)| texts(folder)["full_description.txt"].clone())
        .collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), STORE.len());
}

#[test]
fn a_text_that_is_long_or_says_other_words_is_noticed() {
    let words = messages("en");
    let of = |file: &'static str, text: String| {
        let mut texts = texts("en-US");
        texts.insert(file, text);
        complaints("en", &texts, &words)
    };
    let short = &texts("en-US")["short_description.txt"];
    assert_complains(
        &of("short_description.txt", format!("{short} {short}")),
        "110 letters",
    );
    let full = &texts("en-US")["full_description.txt"];
    assert_complains(
        &of("full_description.txt", format!("{full}Runs on Android 8.")),
        "a system",
    );
    let claimed = full.replace("No names", "Few names");
    let said = of("full_description.txt", claimed);
    assert!(
        said.iter()
            .any(|complaint| complaint.contains("about-never")),
        "{said:?}"
    );
    let sorted = full.replacen("advice.", "advice to migrants.", 1);
    assert_complains(&of("full_description.txt", sorted), "migrants");
    assert_complains(&of("title.txt", "Acollida Pro\n".to_owned()), "name");
}

#[test]
fn the_version_says_what_is_new() {
    let path = format!("{FOLDER}/en-US/changelogs/{}.txt", version_code());
    let new = text(&path);
    assert!(
        !new.trim().is_empty() && new.chars().count() <= 500,
        "{path}"
    );
}

#[test]
fn the_pictures_are_of_the_size_that_stores_take() {
    let icon = fs::read(root().join(FOLDER).join("en-US/images/icon.png")).unwrap();
    assert_eq!(size(&icon), Some((512, 512)));
    for folder in ["en-US", "ar"] {
        let pictures = root()
            .join(FOLDER)
            .join(folder)
            .join("images/phoneScreenshots");
        for picture in fs::read_dir(pictures).unwrap() {
            let bytes = fs::read(picture.unwrap().path()).unwrap();
            let (width, height) = size(&bytes).expect("a PNG");
            assert!(width >= 320 && height <= 3840, "{width} × {height}");
            assert!(bytes.len() < 300_000, "{} bytes", bytes.len());
        }
    }
    assert_eq!(size(b"GIF89a"), None);
}

#[test]
fn the_template_for_f_droid_is_of_this_version() {
    let [major, minor, patch] = version();
    let metadata = yaml(&text(&format!("packaging/fdroid/{ID}.yml"))).unwrap();
    let build = &metadata["Builds"][0];
    assert_eq!(build["versionName"], format!("{major}.{minor}.{patch}"));
    assert_eq!(build["versionCode"], version_code());
    assert_eq!(metadata["CurrentVersion"], build["versionName"]);
    assert_eq!(metadata["CurrentVersionCode"], build["versionCode"]);
    assert_eq!(metadata["License"], "GPL-3.0-or-later");
    let asked = build["prebuild"].to_string();
    let toolchain = text("rust-toolchain.toml");
    let channel = toolchain.split('"').nth(1).unwrap();
    assert!(
        asked.contains(&format!("--default-toolchain {channel} ")),
        "{asked}"
    );
}
