//! What is printed from sound files: Rust, Slint, and the bridge between them.

use crate::File;
use crate::generator;
use crate::generator::check;
use crate::{TALLY_AR, TALLY_EN, arabic, english};

#[test]
fn rust_gets_a_method_with_the_types_of_the_comments() {
    let vocabulary = check(&[arabic(TALLY_AR), english(TALLY_EN)]).expect("sound");
    let rust = generator::rust(&vocabulary);
    for line in [
        "    pub fn tally_undo(&self) -> String {",
        "    pub fn tally_waiting(&self, count: u64, site: &str) -> String {",
        "        self.format(\"tally-waiting\", &[(\"count\", Argument::Number(count)), (\"site\", Argument::Text(site))])",
        "            Self::Ar => Direction::Rtl,",
        "    pub const ALL: [Self; 2] = [Self::En, Self::Ar];",
    ] {
        assert!(
            rust.lines().any(|present| present == line),
            "{line}\nis not in\n{rust}"
        );
    }
}

#[test]
fn slint_gets_a_property_or_a_pure_callback() {
    let family = "## @family kind\n\nkind-food-meal = Meal\n";
    let vocabulary = check(&[english(&format!("{TALLY_EN}{family}"))]).expect("sound");
    let slint = generator::slint(&vocabulary);
    for line in [
        "export global Tr {",
        "    in property <string> tally-undo;",
        "    pure callback tally-waiting(count: int, site: string) -> string;",
        "    pure callback kind(code: string) -> string;",
    ] {
        assert!(
            slint.lines().any(|present| present == line),
            "{line}\nis not in\n{slint}"
        );
    }
}

#[test]
fn the_slint_global_is_filled_from_the_methods() {
    let family = "## @family kind\n\nkind-food-meal = Meal\n";
    let vocabulary = check(&[english(&format!("{TALLY_EN}{family}"))]).expect("sound");
    let fill = generator::fill(&vocabulary);
    for line in [
        "    tr.set_tally_undo(words.tally_undo().into());",
        "        move |count, site| spoken.tally_waiting(locales::from_int(count), &site).into()",
        "        move |code| spoken.kind(&code).into()",
    ] {
        assert!(
            fill.lines().any(|present| present == line),
            "{line}\nis not in\n{fill}"
        );
    }
}

#[test]
fn what_is_for_the_server_alone_is_in_no_app() {
    let mut files = [english(TALLY_EN), arabic(TALLY_AR)];
    for locale in &mut files {
        // The source locale says it for all.
        let mark = if locale.tag == "en" {
            "### @server\n\n"
        } else {
            ""
        };
        locale.files.push(File {
            name: "pages.ftl".to_owned(),
            text: format!("{mark}pages-title = Pages\n"),
        });
    }
    let vocabulary = check(&files).expect("sound");
    assert!(!generator::slint(&vocabulary).contains("pages"));
    assert!(!generator::fill(&vocabulary).contains("pages"));
    let rust = generator::rust(&vocabulary);
    let (words, of_server) = rust.split_once("impl ServerWords").expect("both types");
    assert!(of_server.contains("pub fn pages_title(&self)"));
    assert!(!words.contains("pages_title"));
    let (sources, server_sources) = words
        .split_once("fn server_sources(")
        .expect("both lists of files");
    assert!(!sources.contains("pages.ftl"));
    assert_eq!(server_sources.matches("pages.ftl").count(), 2);
    assert!(generator::index(&vocabulary).contains("pages-title pages_title server\n"));
}

#[test]
fn the_index_names_every_message_and_family() {
    let family = "## @family kind-long\n\nkind-long-food-meal = Meal\n";
    let vocabulary = check(&[english(&format!("{TALLY_EN}{family}"))]).expect("sound");
    assert_eq!(
        generator::index(&vocabulary),
        "tally-undo tally_undo\ntally-waiting tally_waiting\nkind-long kind_long\n"
    );
}

#[test]
fn a_family_is_looked_up_by_its_codes() {
    let english = english(
        "## @family kind\n\nkind-food-meal = Meal\nkind-medical-dental_eye = Eyes\n\n##\n\ntally-undo = Undo\n",
    );
    let vocabulary = check(&[english]).expect("sound");
    let [family] = vocabulary.families.as_slice() else {
        panic!("one family")
    };
    let codes: Vec<_> = family
        .members
        .iter()
        .map(|member| member.code.as_str())
        .collect();
    assert_eq!(codes, ["food.meal", "medical.dental_eye"]);
    assert_eq!(
        vocabulary.messages.len(),
        1,
        "the line ## has ended the family"
    );
}
