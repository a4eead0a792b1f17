//! What can be wrong with a set of message files. Every fault names the place and
//! says what to do, because the reader may be a translator who has never seen the
//! program's code.

use std::fmt;

/// One thing wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Tag of the locale.
    pub(crate) locale: String,
    /// Name of the file; empty if a whole locale is concerned.
    pub(crate) file: String,
    /// Line of the message, if it stands in the file.
    pub(crate) line: Option<usize>,
    /// Key of the message, if one is concerned.
    pub(crate) message: Option<String>,
    /// What is wrong.
    pub(crate) wrong: Wrong,
}

/// The kinds of fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The source locale has no files.
    NoSource,
    /// The folder's name is no language tag that has plural rules.
    NoLanguage,
    /// Not Fluent.
    Junk { what: String },
    /// The same key a second time; the first stands in the file named.
    Duplicate { first: String },
    /// The source locale has it, this one has not.
    Missing,
    /// This locale has it, the source locale has not.
    Unknown,
    /// The source locale uses the variable in this message, this one does not.
    VariableMissing { variable: String },
    /// This locale uses a variable that the source locale does not give to the message.
    VariableUnknown { variable: String },
    /// A variable without a comment that declares its type.
    VariableUndeclared { variable: String },
    /// A comment declares a variable that the message does not use.
    VariableUnused { variable: String },
    /// A comment declares a type that does not exist.
    VariableType { variable: String, named: String },
    /// A choice by a number lacks a form that the language has.
    PluralMissing {
        variable: String,
        categories: Vec<&'static str>,
    },
    /// A choice by a number has a form that the language never uses.
    PluralUnreachable { variable: String, category: String },
    /// A message or term is referred to that this locale does not have.
    ReferenceUnknown { reference: String },
    /// A message that contains itself.
    ReferenceCycle { reference: String },
    /// Part of Fluent that this program does not use.
    Unsupported { feature: &'static str },
    /// A key that gives no good name in Rust and Slint.
    Name { why: String },
    /// A message in a family's group whose key does not begin with the family's name.
    Stranger { family: String },
    /// One of the three facts of `language.ftl` has a value that cannot be used.
    Fact { why: &'static str },
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "locales/{}", self.locale)?;
        if !self.file.is_empty() {
            write!(out, "/{}", self.file)?;
        }
        if let Some(line) = self.line {
            write!(out, ":{line}")?;
        }
        if let Some(message) = &self.message {
            write!(out, ": `{message}`")?;
        }
        write!(out, ": {}", self.wrong)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSource => write!(
                out,
                "this locale is the source of all others and has no .ftl file. Restore its folder"
            ),
            Self::NoLanguage => write!(
                out,
                "the folder's name is not a language tag with known plural rules. Name it like `ca` or `pt-BR`"
            ),
            Self::Junk { what } => write!(out, "not a Fluent message: {what}. Correct the syntax"),
            Self::Duplicate { first } => {
                write!(
                    out,
                    "the key is already defined in {first}. Remove one of the two or rename it"
                )
            }
            Self::Missing => write!(out, "missing in this locale. Translate it from locales/en"),
            Self::Unknown => {
                write!(
                    out,
                    "locales/en has no such message. Add it there, or remove or rename this one"
                )
            }
            Self::VariableMissing { variable } => write!(
                out,
                "the variable ${variable} of the English message is missing. Use it somewhere in the message"
            ),
            Self::VariableUnknown { variable } => write!(
                out,
                "the variable ${variable} is not one of the English message. Correct its name, or add it in locales/en"
            ),
            Self::VariableUndeclared { variable } => write!(
                out,
                "the variable ${variable} has no type. Write above the message: # ${variable} (Number) what it is, or (String)"
            ),
            Self::VariableUnused { variable } => write!(
                out,
                "the comment declares ${variable}, the message does not use it. Remove the comment or use the variable"
            ),
            Self::VariableType { variable, named } => {
                write!(
                    out,
                    "${variable} has the unknown type ({named}). Write (Number) or (String)"
                )
            }
            Self::PluralMissing {
                variable,
                categories,
            } => write!(
                out,
                "the choice by ${variable} lacks forms that this language has. Add {}",
                categories
                    .iter()
                    .map(|category| format!("[{category}]"))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
            Self::PluralUnreachable { variable, category } => write!(
                out,
                "the choice by ${variable} has the form [{category}], which this language never uses for a whole number. Remove it, or write an exact number such as [0]"
            ),
            Self::ReferenceUnknown { reference } => {
                write!(
                    out,
                    "refers to `{reference}`, which this locale does not have. Correct the name or add it"
                )
            }
            Self::ReferenceCycle { reference } => {
                write!(
                    out,
                    "contains itself by way of `{reference}`. Write the words out in one of them"
                )
            }
            Self::Unsupported { feature } => write!(out, "{feature}"),
            Self::Name { why } => write!(out, "{why}"),
            Self::Stranger { family } => write!(
                out,
                "stands in the group `@family {family}`, and its key does not begin with `{family}-`. Rename it, or end the group before it with a line `##`"
            ),
            Self::Fact { why } => write!(out, "{why}"),
        }
    }
}
