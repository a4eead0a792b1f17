//! Words fit their places: in every language, on the narrowest phone, with text twice as large.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panicking; that is its answer"
)]

mod edges;
mod faults;
mod known;
mod page;
#[path = "../ui_sample/mod.rs"]
mod ui_sample;

use std::collections::{BTreeMap, BTreeSet};

use app::ui::window::{KeptRow, Record, StoredTables};
use locales::{Direction, Language};
use slint::ComponentHandle;
use ui_sample::{Desk, Sight, begin, open_at, open_window, sights};

/// Width, height and the size of text in percent.
type Look = (u32, u32, u16);

/// What is wrong on the screens, each fault with the languages it occurs in.
type Wrong = BTreeMap<String, Vec<String>>;

/// What is wrong on every screen in these languages, and the known exceptions that no longer occur.
fn examine(
    look: Look,
    languages: impl Iterator<Item = Language>,
) -> (Wrong, BTreeSet<known::Entry>) {
    let (width, height, size) = look;
    let mut wrong = Wrong::new();
    let known: BTreeSet<known::Entry> = known::with(look).collect();
    let mut gone = known.clone();
    for language in languages {
        for sight in sights() {
            let screens = open_window(width, height);
            let Sight { name, view, .. } = &sight;
            let mut view = view(language.tag());
            view.settings.text_size = size;
            let desk = Desk::behind(&screens, view);
            sight.reach(&screens, &desk);
            let found = faults::find(&page::read(screens.window()), width as f32, height as f32);
            let entry = (*name, language.tag());
            if !found.is_empty() && known.contains(&entry) {
                gone.remove(&entry);
                continue;
            }
            for fault in found {
                let known = wrong.entry(format!("{name}: {fault}")).or_default();
                if known.last().is_none_or(|last| last != language.tag()) {
                    known.push(language.tag().to_owned());
                }
            }
        }
    }
    (wrong, gone)
}

/// What to say of it, empty where everything fits.
fn told(look: Look, languages: impl Iterator<Item = Language>) -> String {
    let (wrong, gone) = examine(look, languages);
    let mut lines: Vec<_> = wrong
        .iter()
        .map(|(what, languages)| format!("{} {what}", languages.join(",")))
        .collect();
    lines.extend(
        gone.iter()
            .map(|entry| format!("{entry:?} fits now: take it out of the known exceptions")),
    );
    if lines.is_empty() {
        return String::new();
    }
    let (width, height, size) = look;
    format!(
        "{width}×{height} at {size} %: {} faults\n{}\n",
        lines.len(),
        lines.join("\n")
    )
}

fn must_fit(look: Look, languages: impl Iterator<Item = Language>) {
    let told = told(look, languages);
    assert!(told.is_empty(), "{told}");
}

/// The same at the usual size of text and at twice the size.
fn must_fit_small_and_large(width: u32, height: u32) {
    let told = [100, 200].map(|size| told((width, height, size), some()));
    assert!(told.iter().all(String::is_empty), "{}", told.join("\n"));
}

/// The languages for the wide windows: one a direction and the long ones.
fn some() -> impl Iterator<Item = Language> {
    Language::ALL
        .into_iter()
        .filter(|language| matches!(language.tag(), "en" | "ar" | "de" | "uk" | "am"))
}

#[test]
fn every_word_fits_a_phone() {
    begin();
    must_fit((360, 740, 100), Language::ALL.into_iter());
}

#[test]
fn every_word_fits_a_short_phone() {
    begin();
    must_fit((360, 640, 100), Language::ALL.into_iter());
}

#[test]
fn every_word_fits_a_phone_with_text_twice_as_large() {
    begin();
    must_fit((360, 740, 200), Language::ALL.into_iter());
}

#[test]
fn every_word_fits_a_tablet() {
    begin();
    must_fit_small_and_large(1024, 768);
}

#[test]
fn every_word_fits_a_desktop() {
    begin();
    must_fit_small_and_large(1280, 800);
}

/// What people typed, the languages' own names, and the store's own names of its tables: no message,
/// and so not in brackets.
fn typed(sight: &str, text: &str) -> bool {
    let view = ui_sample::view("en");
    let own_word = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "_.".contains(letter)
    };
    let names_a_table = sight == "stored" && text.chars().all(own_word);
    let team = view.team.unwrap();
    let own_names = Language::ALL.map(Language::own_name);
    names_a_table
        || own_names.contains(&text)
        || text.contains(&team.name)
        || team
            .sites
            .iter()
            .any(|site| text.contains(&site.label) || text.contains(site.code.as_str()))
}

#[test]
fn no_word_on_any_screen_is_written_outside_the_messages() {
    begin();
    let mut found = Vec::new();
    for sight in sights() {
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, (sight.view)("en"));
        screens.speak(locales::Words::pseudo());
        sight.reach(&screens, &desk);
        let page = page::read(screens.window());
        assert!(
            page.written.iter().any(|text| text.text.contains('[')),
            "{}: nothing in brackets",
            sight.name
        );
        for text in page.written {
            let words = text.text.chars().any(char::is_alphabetic);
            if words && !text.text.contains('[') && !typed(sight.name, &text.text) {
                found.push(format!(
                    "{}: “{}” [{}]",
                    sight.name,
                    text.text,
                    text.path.join(" › ")
                ));
            }
        }
    }
    assert!(
        found.is_empty(),
        "these are no messages:\n{}",
        found.join("\n")
    );
}

#[test]
fn words_two_fifths_longer_than_english_still_fit_a_phone() {
    begin();
    let mut wrong = Vec::new();
    for sight in sights() {
        let screens = open_window(360, 740);
        let desk = Desk::behind(&screens, (sight.view)("en"));
        screens.speak(locales::Words::pseudo());
        sight.reach(&screens, &desk);
        let faults = faults::find(&page::read(screens.window()), 360.0, 740.0);
        if known::LENGTHENED.contains(&sight.name) {
            if faults.is_empty() {
                wrong.push(format!("{}: fits now: no longer an exception", sight.name));
            }
            continue;
        }
        wrong.extend(
            faults
                .iter()
                .map(|fault| format!("{}: {fault}", sight.name)),
        );
    }
    assert!(
        wrong.is_empty(),
        "{} faults\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// The languages that are read from the right, twice as fine as a screen of one pixel a point.
#[test]
fn no_letter_is_cut_off_at_the_right_edge_where_lines_begin_there() {
    begin();
    let mut cut = Vec::new();
    let from_the_right = |language: &Language| language.direction() == Direction::Rtl;
    for language in Language::ALL.into_iter().filter(from_the_right) {
        for sight in sights() {
            let screens = open_at(360, 740, 2);
            let desk = Desk::behind(&screens, (sight.view)(language.tag()));
            sight.reach(&screens, &desk);
            let found = edges::touched(screens.window());
            cut.extend(
                found
                    .iter()
                    .map(|text| format!("{} {}: {text}", language.tag(), sight.name)),
            );
        }
    }
    assert!(cut.is_empty(), "{} are cut:\n{}", cut.len(), cut.join("\n"));
}

#[test]
fn a_letter_that_is_cut_off_at_the_right_edge_is_found() {
    begin();
    // Where a line is broken between lam and alef, the shape of both stands half outside.
    let whole = "لأحد ".repeat(40);
    let screens = open_at(360, 740, 2);
    Desk::behind(&screens, ui_sample::view("ar"));
    screens.act(app::ui::Act::Go(app::ui::Screen::Stored));
    screens
        .window()
        .global::<StoredTables>()
        .set_device(slint::ModelRc::new(slint::VecModel::from(vec![KeptRow {
            holds: whole.as_str().into(),
            ..KeptRow::default()
        }])));
    assert!(
        edges::touched(screens.window())
            .iter()
            .any(|text| text.contains("لأحد")),
        "broken inside the shape, it is not noticed"
    );
}

#[test]
fn a_planted_word_that_is_too_long_is_found() {
    begin();
    let screens = open_window(360, 740);
    Desk::behind(&screens, ui_sample::view("en"));
    let look = || faults::find(&page::read(screens.window()), 360.0, 740.0);
    let planted = "Donaudampfschifffahrtsgesellschaft";
    assert!(!look().iter().any(|fault| fault.text == planted));
    screens
        .window()
        .global::<Record>()
        .set_heading(planted.into());
    let found: Vec<_> = look()
        .into_iter()
        .filter(|fault| fault.text == planted)
        .collect();
    assert!(
        matches!(
            found[..],
            [
                faults::Fault {
                    wrong: faults::Wrong::Broken { .. },
                    ..
                },
                ..
            ]
        ),
        "{found:?}"
    );
}

#[test]
fn every_text_takes_its_size_from_the_text_components() {
    let ui = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut found = Vec::new();
    for folder in ["components", "screens"] {
        for file in std::fs::read_dir(ui.join(folder)).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text
                .lines()
                .filter(|line| line.contains("font-size:") && !line.contains("Theme.grown("))
            {
                found.push(format!("{}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(
        found.is_empty(),
        "these do not grow; write `size:` on a component of text.slint:\n{}",
        found.join("\n")
    );
}
