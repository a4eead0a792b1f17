//! The words of Acollida: every sentence a person reads, in every language, as
//! typed methods.
//!
//! ```
//! use locales::{Digits, Language, Words};
//!
//! let words = Words::new(Language::En, Digits::Latin);
//! assert_eq!(words.kind("food.meal"), "Meal");
//! assert_eq!(locales::plain(&words.problem_amount(1, 2000)), "Choose a number from 1 to 2,000.");
//! ```
//!
//! The words are Fluent messages (<https://projectfluent.org>) in one folder a
//! language, one file a screen. The build script reads them all and writes
//! [`Language`], the methods of [`Words`], and the Slint global `Tr` with the
//! function that fills it. It refuses, naming file, line, message and remedy: a
//! message or variable that one language lacks or has alone, a variable without
//! a type, a plural form missing, a key twice, and what is not Fluent. A
//! translation that builds is therefore complete, and no lookup can fail at run
//! time.
//!
//! # To add a message
//!
//! 1. Write it in `en/`, in the file of its screen, with a key that begins with
//!    the screen's name. Every variable gets a comment with its type directly
//!    above the message:
//!
//!    ```text
//!    # $count (Number) contributions not sent yet
//!    sync-waiting = { $count ->
//!        [one] { $count } sheet waits to be sent
//!       *[other] { $count } sheets wait to be sent
//!    }
//!    ```
//!
//!    `(Number)` is a count: `u64` in Rust, `int` in Slint, shown with the digits
//!    and separators of the language; a choice by it needs every plural form of
//!    the language. `(String)` is text that is shown as it is.
//! 2. Write it in every other folder.
//! 3. Use it: `words.sync_waiting(3)` in Rust, `Tr.sync-waiting(3)` in Slint. A
//!    test finds messages that nothing uses.
//!
//! Messages that are looked up by a code stand in a group of their own:
//!
//! ```text
//! ## @family kind
//! ## Labels of the count buttons.
//!
//! kind-food-meal = Meal
//! kind-medical-dental_eye = Teeth, eyes
//!
//! ##
//! ```
//!
//! They become one method, `words.kind("food.meal")`, and `Tr.kind("food.meal")`:
//! a dot of the code is a hyphen in the key. The line `##` ends the group.
//!
//! A file that begins with the comment `### @server` is for the server's pages alone: its messages are
//! methods of [`ServerWords`], which has those of [`Words`] too, and are in no app, neither as text nor in
//! `Tr`. What the source locale says of a file holds for its translations.
//!
//! # To add a language
//!
//! Make a folder with its tag (`fr`), copy the files of `en/` into it, translate
//! them, and answer the three questions of `language.ftl`: the language's own
//! name, the direction of its script, the tag by whose rules numbers are written. Nothing
//! else lists the languages. A script that the app has no letters for also needs
//! a font.
//!
//! # In the app
//!
//! The app's build script finds the generated files by the variables
//! `DEP_ACOLLIDA_LOCALES_SLINT_LIBRARY` (a folder for `import { Tr } from
//! "@acollida/tr.slint"`) and `DEP_ACOLLIDA_LOCALES_FILL_TR` (Rust with
//! `fill_tr(&Tr, &Rc<Words>)`, to be included where the type `Tr` is in scope).

mod calendar;
mod int;
mod isolation;
mod language;
mod numbers;
mod plural;
#[cfg(feature = "pseudo")]
mod pseudo;
mod server_words;
mod word_beginnings;
mod words;

pub use int::{from_int, to_int};
pub use isolation::plain;
pub use language::Direction;
pub use numbers::Digits;
pub use server_words::ServerWords;
pub use words::{Language, Words};
