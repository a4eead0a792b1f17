//! The laws of the message files. All faults are collected, so that one build
//! shows a translator everything there is to do.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::{Fault, Wrong};
use super::language::{self, FACTS};
use super::name;
use super::parse::{self, Entry};
use super::plural::Plurals;
use super::vocabulary::{Family, Member, Message, Variable, VariableKind, Vocabulary};
use super::{Locale, SOURCE, declaration};

/// A locale with its messages by key.
struct Parsed<'a> {
    locale: &'a Locale,
    entries: BTreeMap<String, Entry>,
    /// Keys in the order of the files.
    order: Vec<String>,
}

/// Understands the message files of all locales.
///
/// # Errors
/// Everything that is wrong with them, in the order of locales and files.
pub(crate) fn check(locales: &[Locale]) -> Result<Vocabulary, Vec<Fault>> {
    let mut faults = Vec::new();
    let parsed: Vec<_> = locales
        .iter()
        .map(|locale| read(locale, &mut faults))
        .collect();
    let Some(source) = parsed.iter().find(|parsed| parsed.locale.tag == SOURCE) else {
        let wrong = Wrong::NoSource;
        return Err(vec![Fault {
            locale: SOURCE.to_owned(),
            file: String::new(),
            line: None,
            message: None,
            wrong,
        }]);
    };

    let declared = declared(source, &mut faults);
    for other in &parsed {
        if other.locale.tag != SOURCE {
            same_keys(source, other, &mut faults);
            same_variables(source, other, &mut faults);
        }
        references(other, &mut faults);
        plurals(other, &declared, &mut faults);
    }

    let mut languages: Vec<_> = parsed
        .iter()
        .filter_map(|parsed| {
            language::language(
                parsed.locale,
                &parsed.entries,
                &source.server_files(),
                &mut faults,
            )
        })
        .collect();
    languages.sort_by(|one, other| one.own_name.cmp(&other.own_name));
    let (messages, families) = names(source, &declared, &mut faults);
    if faults.is_empty() {
        Ok(Vocabulary {
            languages,
            messages,
            families,
        })
    } else {
        Err(faults)
    }
}

/// Parses the files of one locale and finds what is wrong with each on its own.
fn read<'a>(locale: &'a Locale, faults: &mut Vec<Fault>) -> Parsed<'a> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    let mut order = Vec::new();
    for file in &locale.files {
        let (found, wrong) = parse::parse(&locale.tag, file);
        faults.extend(wrong);
        for entry in found {
            faults.extend(
                entry
                    .content
                    .unsupported
                    .iter()
                    .map(|feature| entry.fault(&locale.tag, Wrong::Unsupported { feature })),
            );
            match entries.get(&entry.key) {
                Some(first) => {
                    let first = format!("{}:{}", first.file, first.line);
                    faults.push(entry.fault(&locale.tag, Wrong::Duplicate { first }));
                }
                None => {
                    order.push(entry.key.clone());
                    entries.insert(entry.key.clone(), entry);
                }
            }
        }
    }
    Parsed {
        locale,
        entries,
        order,
    }
}

/// The variables of every message of the source locale, by its comments.
fn declared(source: &Parsed<'_>, faults: &mut Vec<Fault>) -> BTreeMap<String, Vec<Variable>> {
    let mut all = BTreeMap::new();
    for entry in source.messages() {
        let (variables, wrong) = declaration::variables(&entry.comment);
        let used = source.variables(entry);
        // A wrong type is reported once, not as a missing declaration as well.
        let mistyped: Vec<_> = wrong
            .iter()
            .filter_map(|wrong| match wrong {
                Wrong::VariableType { variable, .. } => Some(variable.clone()),
                _ => None,
            })
            .collect();
        faults.extend(wrong.into_iter().map(|wrong| entry.fault(SOURCE, wrong)));
        for name in &used {
            if !mistyped.contains(name) && !variables.iter().any(|variable| variable.name == *name)
            {
                faults.push(entry.fault(
                    SOURCE,
                    Wrong::VariableUndeclared {
                        variable: name.clone(),
                    },
                ));
            }
        }
        for variable in &variables {
            if !used.contains(&variable.name) {
                faults.push(entry.fault(
                    SOURCE,
                    Wrong::VariableUnused {
                        variable: variable.name.clone(),
                    },
                ));
            }
            if let Err(why) = name::rust_name(&variable.name) {
                faults.push(entry.fault(SOURCE, Wrong::Name { why }));
            }
        }
        all.insert(entry.key.clone(), variables);
    }
    all
}

fn same_keys(source: &Parsed<'_>, other: &Parsed<'_>, faults: &mut Vec<Fault>) {
    for entry in source.messages() {
        // A missing fact about the language is reported with its own remedy.
        if !other.entries.contains_key(&entry.key) && !FACTS.contains(&entry.key.as_str()) {
            let missing = Fault {
                line: None,
                ..entry.fault(&other.locale.tag, Wrong::Missing)
            };
            faults.push(missing);
        }
    }
    for entry in other.messages() {
        if !source.entries.contains_key(&entry.key) {
            faults.push(entry.fault(&other.locale.tag, Wrong::Unknown));
        }
    }
}

fn same_variables(source: &Parsed<'_>, other: &Parsed<'_>, faults: &mut Vec<Fault>) {
    for entry in other.messages() {
        let Some(original) = source.entries.get(&entry.key) else {
            continue;
        };
        let (wanted, used) = (source.variables(original), other.variables(entry));
        for variable in wanted.difference(&used).cloned() {
            faults.push(entry.fault(&other.locale.tag, Wrong::VariableMissing { variable }));
        }
        for variable in used.difference(&wanted).cloned() {
            faults.push(entry.fault(&other.locale.tag, Wrong::VariableUnknown { variable }));
        }
    }
}

fn references(parsed: &Parsed<'_>, faults: &mut Vec<Fault>) {
    for entry in parsed.entries.values() {
        for reference in &entry.content.references {
            match parsed.entries.get(reference) {
                None => faults.push(entry.fault(
                    &parsed.locale.tag,
                    Wrong::ReferenceUnknown {
                        reference: reference.clone(),
                    },
                )),
                Some(target) if parsed.reached(target).contains(entry.key.as_str()) => {
                    faults.push(entry.fault(
                        &parsed.locale.tag,
                        Wrong::ReferenceCycle {
                            reference: reference.clone(),
                        },
                    ))
                }
                Some(_) => {}
            }
        }
    }
}

fn plurals(
    parsed: &Parsed<'_>,
    declared: &BTreeMap<String, Vec<Variable>>,
    faults: &mut Vec<Fault>,
) {
    let tag = &parsed.locale.tag;
    let Some(plurals) = Plurals::of(tag) else {
        let wrong = Wrong::NoLanguage;
        faults.push(Fault {
            locale: tag.clone(),
            file: String::new(),
            line: None,
            message: None,
            wrong,
        });
        return;
    };
    let categories = plurals.categories();
    for entry in parsed.messages() {
        let numbers: Vec<_> = declared
            .get(&entry.key)
            .into_iter()
            .flatten()
            .filter(|variable| variable.kind == VariableKind::Number)
            .map(|variable| variable.name.as_str())
            .collect();
        for choice in entry
            .content
            .choices
            .iter()
            .filter(|choice| numbers.contains(&choice.variable.as_str()))
        {
            let words: Vec<_> = choice.words.iter().map(String::as_str).collect();
            let lacking = plurals.lacking(&words, &choice.exact);
            if !lacking.is_empty() {
                let wrong = Wrong::PluralMissing {
                    variable: choice.variable.clone(),
                    categories: lacking,
                };
                faults.push(entry.fault(tag, wrong));
            }
            // `other` is often the default that Fluent demands, also where no count needs it.
            for word in words
                .into_iter()
                .filter(|word| *word != "other" && !categories.contains(word))
            {
                let wrong = Wrong::PluralUnreachable {
                    variable: choice.variable.clone(),
                    category: word.to_owned(),
                };
                faults.push(entry.fault(tag, wrong));
            }
        }
    }
}

/// Gives every message and family of the source locale its name in code.
fn names(
    source: &Parsed<'_>,
    declared: &BTreeMap<String, Vec<Variable>>,
    faults: &mut Vec<Fault>,
) -> (Vec<Message>, Vec<Family>) {
    let mut messages = Vec::new();
    let mut families: Vec<Family> = Vec::new();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut claim = |entry: &Entry, key: &str, faults: &mut Vec<Fault>| -> Option<String> {
        match name::method_name(key) {
            Ok(method) => match taken.insert(method.clone(), key.to_owned()) {
                None => Some(method),
                Some(other) => {
                    let why = format!(
                        "`{key}` and `{other}` are the same name in code. Rename one of the two"
                    );
                    faults.push(entry.fault(SOURCE, Wrong::Name { why }));
                    None
                }
            },
            Err(why) => {
                faults.push(entry.fault(SOURCE, Wrong::Name { why }));
                None
            }
        }
    };

    for entry in source
        .messages()
        .filter(|entry| !FACTS.contains(&entry.key.as_str()))
    {
        let variables = declared.get(&entry.key).cloned().unwrap_or_default();
        let Some(family) = &entry.family else {
            if let Some(method) = claim(entry, &entry.key, faults) {
                messages.push(Message {
                    key: entry.key.clone(),
                    method,
                    variables,
                    source: entry.source.clone(),
                    server: entry.server,
                });
            }
            continue;
        };
        let Some(code) = entry
            .key
            .strip_prefix(family.as_str())
            .and_then(|rest| rest.strip_prefix('-'))
        else {
            faults.push(entry.fault(
                SOURCE,
                Wrong::Stranger {
                    family: family.clone(),
                },
            ));
            continue;
        };
        if !variables.is_empty() {
            let feature = "a message of a family takes no variables. End the group before it with a line `##`";
            faults.push(entry.fault(SOURCE, Wrong::Unsupported { feature }));
        }
        let member = Member {
            code: code.replace('-', "."),
            key: entry.key.clone(),
            source: entry.text.clone().unwrap_or_else(|| entry.source.clone()),
        };
        match families.iter_mut().find(|present| present.key == *family) {
            Some(present) => present.members.push(member),
            None => {
                if let Some(method) = claim(entry, family, faults) {
                    families.push(Family {
                        key: family.clone(),
                        method,
                        members: vec![member],
                        server: entry.server,
                    });
                }
            }
        }
    }
    (messages, families)
}

impl Parsed<'_> {
    /// Messages without terms, in the order of the files.
    fn messages(&self) -> impl Iterator<Item = &Entry> {
        self.order
            .iter()
            .filter_map(|key| self.entries.get(key))
            .filter(|entry| !entry.is_term())
    }

    /// The files whose messages are for the server alone. What the source locale says of a file holds in
    /// all.
    fn server_files(&self) -> BTreeSet<&str> {
        self.entries
            .values()
            .filter(|entry| entry.server)
            .map(|entry| entry.file.as_str())
            .collect()
    }

    /// Everything an entry refers to, however far, itself not unless in a circle.
    fn reached<'b>(&'b self, entry: &'b Entry) -> BTreeSet<&'b str> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&Entry> = vec![entry];
        while let Some(entry) = open.pop() {
            for reference in &entry.content.references {
                if reached.insert(reference.as_str()) {
                    open.extend(self.entries.get(reference));
                }
            }
        }
        reached
    }

    /// The variables of a message and of the messages inside it.
    fn variables(&self, entry: &Entry) -> BTreeSet<String> {
        let mut variables = entry.content.variables.clone();
        for key in self.reached(entry) {
            if let Some(inner) = self.entries.get(key).filter(|inner| !inner.is_term()) {
                variables.extend(inner.content.variables.iter().cloned());
            }
        }
        variables
    }
}
