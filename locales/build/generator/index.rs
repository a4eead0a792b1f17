//! Prints the names of all messages, for the test that finds those nobody says.

use super::vocabulary::Vocabulary;

/// A line each: the name in Slint, a space, the method in Rust.
pub(crate) fn index(vocabulary: &Vocabulary) -> String {
    let messages = vocabulary
        .messages
        .iter()
        .map(|message| (&message.key, &message.method));
    let families = vocabulary
        .families
        .iter()
        .map(|family| (&family.key, &family.method));
    messages
        .chain(families)
        .map(|(key, method)| format!("{key} {method}\n"))
        .collect()
}
