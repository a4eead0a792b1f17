//! Prints the typed Rust API: the languages, and one method of `Words` a message, or of `ServerWords`
//! where only the server says it.
//! A key that no file has is then a method that does not exist.

use super::vocabulary::{Family, Language, Message, VariableKind, Vocabulary};

/// The text of `words.rs`, included by the crate's library.
pub(crate) fn rust(vocabulary: &Vocabulary) -> String {
    let mut out = String::from("// Generated from the Fluent files; change those.\n\n");
    languages(&mut out, &vocabulary.languages);
    for (owner, server) in [("Words", false), ("ServerWords", true)] {
        out.push_str(&format!("impl {owner} {{\n"));
        for message in &vocabulary.messages {
            if message.server == server {
                method(&mut out, message);
            }
        }
        for family in &vocabulary.families {
            if family.server == server {
                lookup(&mut out, owner, family);
            }
        }
        out.push_str("}\n\n");
    }
    out
}

fn languages(out: &mut String, languages: &[Language]) {
    out.push_str("/// A language the program speaks; one folder of Fluent files each.\n");
    out.push_str(
        "#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]\npub enum Language {\n",
    );
    for language in languages {
        out.push_str(&format!(
            "    /// {} (`{}`)\n",
            language.own_name, language.tag
        ));
        if language.tag == super::SOURCE {
            out.push_str("    #[default]\n");
        }
        out.push_str(&format!("    {},\n", language.variant));
    }
    out.push_str("}\n\nimpl Language {\n");
    out.push_str(
        "    /// All languages, ordered by their own names as a list to choose from shows them.\n",
    );
    out.push_str(&format!(
        "    pub const ALL: [Self; {}] = [",
        languages.len()
    ));
    out.push_str(
        &languages
            .iter()
            .map(|language| format!("Self::{}", language.variant))
            .collect::<Vec<_>>()
            .join(", "),
    );
    out.push_str("];\n\n");

    let mut table = |doc: &str, head: &str, value: &dyn Fn(&Language) -> String| {
        out.push_str(&format!(
            "    /// {doc}\n    #[must_use]\n    {head} {{\n        match self {{\n"
        ));
        for language in languages {
            out.push_str(&format!(
                "            Self::{} => {},\n",
                language.variant,
                value(language)
            ));
        }
        out.push_str("        }\n    }\n\n");
    };
    table(
        "The language tag (BCP 47): `ca`.",
        "pub const fn tag(self) -> &'static str",
        &|language| format!("{:?}", language.tag),
    );
    table(
        "The name of the language in the language: what its speakers look for in a list.",
        "pub const fn own_name(self) -> &'static str",
        &|language| format!("{:?}", language.own_name),
    );
    table(
        "Which way the script runs.",
        "pub const fn direction(self) -> Direction",
        &|language| {
            (if language.right_to_left {
                "Direction::Rtl"
            } else {
                "Direction::Ltr"
            })
            .to_owned()
        },
    );
    table(
        "The tag by whose rules numbers are written; its default digits are those of the\n    /// language's own script.",
        "pub(crate) const fn native_digits(self) -> &'static str",
        &|language| format!("{:?}", language.native_digits),
    );
    let included = |language: &Language, files: &[String]| {
        let files = files.iter().map(|file| {
            format!(
                "include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{}/{file}\"))",
                language.tag
            )
        });
        format!("&[{}]", files.collect::<Vec<_>>().join(", "))
    };
    table(
        "The text of its Fluent files.",
        "pub(crate) const fn sources(self) -> &'static [&'static str]",
        &|language| included(language, &language.files),
    );
    table(
        "The text of the Fluent files that only the server reads.",
        "pub(crate) const fn server_sources(self) -> &'static [&'static str]",
        &|language| included(language, &language.server_files),
    );
    out.push_str("}\n\n");
}

fn method(out: &mut String, message: &Message) {
    documentation(out, &message.source);
    let parameters: Vec<_> = message
        .variables
        .iter()
        .map(|variable| match variable.kind {
            VariableKind::Number => format!(", {}: u64", rust_variable(&variable.name)),
            VariableKind::String => format!(", {}: &str", rust_variable(&variable.name)),
        })
        .collect();
    let arguments: Vec<_> = message
        .variables
        .iter()
        .map(|variable| {
            let value = match variable.kind {
                VariableKind::Number => "Argument::Number",
                VariableKind::String => "Argument::Text",
            };
            format!(
                "({:?}, {value}({}))",
                variable.name,
                rust_variable(&variable.name)
            )
        })
        .collect();
    out.push_str(&format!(
        "    #[must_use]\n    pub fn {}(&self{}) -> String {{\n        self.format({:?}, &[{}])\n    }}\n\n",
        message.method,
        parameters.concat(),
        message.key,
        arguments.join(", "),
    ));
}

fn lookup(out: &mut String, owner: &str, family: &Family) {
    out.push_str(&format!(
        "    /// The words of the family `{}` for a code; an unknown code comes back as it is.\n    ///\n",
        family.key
    ));
    for member in &family.members {
        let words = member.source.replace('\n', " ");
        out.push_str(&format!("    /// * `{}`: {words}\n", member.code));
    }
    out.push_str(&format!(
        "    #[must_use]\n    pub fn {}(&self, code: &str) -> String {{\n        let key = match code {{\n",
        family.method
    ));
    for member in &family.members {
        out.push_str(&format!(
            "            {:?} => {:?},\n",
            member.code, member.key
        ));
    }
    out.push_str("            unknown => return unknown.to_owned(),\n        };\n        self.format(key, &[])\n    }\n\n");

    out.push_str(&format!(
        "    /// The codes that [`{owner}::{}`] knows.\n",
        family.method
    ));
    out.push_str(&format!(
        "    pub const {}_CODES: [&'static str; {}] = [{}];\n\n",
        family.method.to_ascii_uppercase(),
        family.members.len(),
        family
            .members
            .iter()
            .map(|member| format!("{:?}", member.code))
            .collect::<Vec<_>>()
            .join(", "),
    ));
}

fn documentation(out: &mut String, source: &str) {
    out.push_str("    /// ```text\n");
    for line in source.lines() {
        out.push_str(&format!("    /// {line}\n"));
    }
    out.push_str("    /// ```\n");
}

fn rust_variable(name: &str) -> String {
    name.replace('-', "_")
}
