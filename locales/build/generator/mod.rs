//! From message files to code, without touching a disk.
//!
//! [`check`] is a plain function over what the files hold, so that tests feed it
//! broken ones; [`rust`], [`slint`], [`fill`] and [`index`] print what it has understood.
//!
//! ```text
//! files ── parse ──▶ Entry ── check ──▶ Vocabulary ──▶ rust, slint, fill, index
//!                      └──────── Fault (file, line, message, what to do)
//! ```

mod check;
mod declaration;
// Tests compare the faults themselves.
pub(crate) mod fault;
mod fill;
mod index;
mod language;
mod name;
mod parse;
mod plural;
mod rust;
mod slint;
mod vocabulary;

pub(crate) use check::check;
pub(crate) use fill::fill;
pub(crate) use index::index;
pub(crate) use rust::rust;
pub(crate) use slint::slint;

/// The locale whose messages are the source: what it has, all others must have.
pub(crate) const SOURCE: &str = "en";

/// The message files of one language.
#[derive(Clone, Debug)]
pub(crate) struct Locale {
    /// Language tag, the name of the folder: `ca`.
    pub(crate) tag: String,
    /// Its `.ftl` files in a fixed order.
    pub(crate) files: Vec<File>,
}

/// One message file.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// Name without the folder: `record.ftl`.
    pub(crate) name: String,
    /// Its whole text.
    pub(crate) text: String,
}
