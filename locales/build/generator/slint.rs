//! Prints the Slint global `Tr`. A plain message is a property; one with variables
//! is a pure callback, and so is a family. Setting a callback again makes Slint
//! re-evaluate its bindings, so a change of language needs nothing else.
//!
//! A `Number` is Slint's `int`, 32 bits with a sign, which holds every count up
//! to 2,147,483,647; Slint's `float` would be exact only to 16,777,216.

use super::vocabulary::{VariableKind, Vocabulary};

/// The text of `tr.slint`, imported as `@acollida/tr.slint`.
pub(crate) fn slint(vocabulary: &Vocabulary) -> String {
    let mut out =
        String::from("// Generated from the Fluent files; change those.\n\nexport global Tr {\n");
    for message in vocabulary.messages.iter().filter(|message| !message.server) {
        for line in message.source.lines() {
            out.push_str(&format!("    // {line}\n"));
        }
        if message.variables.is_empty() {
            out.push_str(&format!("    in property <string> {};\n", message.key));
        } else {
            let parameters: Vec<_> = message
                .variables
                .iter()
                .map(|variable| match variable.kind {
                    VariableKind::Number => format!("{}: int", variable.name),
                    VariableKind::String => format!("{}: string", variable.name),
                })
                .collect();
            out.push_str(&format!(
                "    pure callback {}({}) -> string;\n",
                message.key,
                parameters.join(", ")
            ));
        }
    }
    for family in vocabulary.families.iter().filter(|family| !family.server) {
        let codes: Vec<_> = family
            .members
            .iter()
            .map(|member| member.code.as_str())
            .collect();
        out.push_str(&format!("    // {}\n", codes.join(", ")));
        out.push_str(&format!(
            "    pure callback {}(code: string) -> string;\n",
            family.key
        ));
    }
    out.push_str("}\n");
    out
}
