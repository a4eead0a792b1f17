//! Prints the Rust that gives the words of one language to the Slint global. It
//! is compiled inside the app, the only place that knows the type `Tr`.

use super::vocabulary::{Message, VariableKind, Vocabulary};

/// The text of `fill_tr.rs`.
pub(crate) fn fill(vocabulary: &Vocabulary) -> String {
    let mut out = String::from(
        "// Generated from the Fluent files; change those.\n\n\
         /// Gives every word of `words` to the screens; called again, it switches the language at once.\n\
         pub fn fill_tr(tr: &Tr<'_>, words: &std::rc::Rc<locales::Words>) {\n",
    );
    for message in vocabulary.messages.iter().filter(|message| !message.server) {
        if message.variables.is_empty() {
            out.push_str(&format!(
                "    tr.set_{0}(words.{0}().into());\n",
                message.method
            ));
        } else {
            callback(&mut out, message);
        }
    }
    for family in vocabulary.families.iter().filter(|family| !family.server) {
        out.push_str(&format!(
            "    tr.on_{0}({{\n        let spoken = std::rc::Rc::clone(words);\n        move |code| spoken.{0}(&code).into()\n    }});\n",
            family.method
        ));
    }
    out.push_str("}\n");
    out
}

fn callback(out: &mut String, message: &Message) {
    let names: Vec<_> = message
        .variables
        .iter()
        .map(|variable| variable.name.replace('-', "_"))
        .collect();
    let arguments: Vec<_> = message
        .variables
        .iter()
        .zip(&names)
        .map(|(variable, name)| match variable.kind {
            VariableKind::Number => format!("locales::from_int({name})"),
            VariableKind::String => format!("&{name}"),
        })
        .collect();
    out.push_str(&format!(
        "    tr.on_{0}({{\n        let spoken = std::rc::Rc::clone(words);\n        move |{1}| spoken.{0}({2}).into()\n    }});\n",
        message.method,
        names.join(", "),
        arguments.join(", "),
    ));
}
