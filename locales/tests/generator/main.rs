//! The build's checks, fed with broken message files: one test a failure. Each
//! begins with files that are sound and breaks one thing.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../../build/generator/mod.rs"]
mod generator;

mod agreement;
mod messages;
mod plurals;
mod printed;

use generator::fault::{Fault, Wrong};
use generator::{File, Locale, check};

const TALLY_EN: &str = "\
tally-undo = Undo
# $count (Number) counts not sent yet
# $site (String) name of the site
tally-waiting = { $count ->
    [one] { $count } count of { $site } waits
   *[other] { $count } counts of { $site } wait
}
";

const TALLY_CA: &str = "\
tally-undo = Desfés
tally-waiting = { $count ->
    [one] { $count } recompte de { $site } espera
   *[other] { $count } recomptes de { $site } esperen
}
";

const TALLY_AR: &str = "\
tally-undo = تراجع
tally-waiting = { $count ->
    [zero] { $count } { $site }
    [one] { $count } { $site }
    [two] { $count } { $site }
    [few] { $count } { $site }
    [many] { $count } { $site }
   *[other] { $count } { $site }
}
";

fn locale(tag: &str, own_name: &str, direction: &str, tally: &str) -> Locale {
    let facts = format!(
        "language-own-name = {own_name}\nlanguage-direction = {direction}\nlanguage-native-digits = {tag}\n"
    );
    let file = |name: &str, text: &str| File {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    Locale {
        tag: tag.to_owned(),
        files: vec![file("language.ftl", &facts), file("tally.ftl", tally)],
    }
}

fn english(tally: &str) -> Locale {
    locale("en", "English", "ltr", tally)
}

fn catalan(tally: &str) -> Locale {
    locale("ca", "Català", "ltr", tally)
}

fn arabic(tally: &str) -> Locale {
    locale("ar", "العربية", "rtl", tally)
}

fn faults(locales: &[Locale]) -> Vec<Fault> {
    check(locales).expect_err("these files are broken")
}

/// The only fault of a set of files.
fn fault(locales: &[Locale]) -> Fault {
    let faults = faults(locales);
    assert_eq!(
        faults.len(),
        1,
        "{}",
        faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    );
    faults.into_iter().next().expect("there is one")
}

fn at(locale: &str, line: Option<usize>, message: &str, wrong: Wrong) -> Fault {
    Fault {
        locale: locale.into(),
        file: "tally.ftl".into(),
        line,
        message: Some(message.into()),
        wrong,
    }
}
