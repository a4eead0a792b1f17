//! Prints the names of all messages, for the test that finds those nobody says.

use super::vocabulary::Vocabulary;

/// A line each: the name in Slint, a space, the method in Rust; a further word where only the server
/// says it.
pub(crate) fn index(vocabulary: &Vocabulary) -> String {
    let messages = vocabulary
        .messages
        .iter()
        .map(|message| (&message.key, &message.method, message.server));
    let families = vocabulary
        .families
        .iter()
        .map(|family| (&family.key, &family.method, family.server));
    messages
        .chain(families)
        .map(|(key, method, server)| {
            let server = if server { " server" } else { "" };
            format!("{key} {method}{server}\n")
        })
        .collect()
}
