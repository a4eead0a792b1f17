//! One Fluent file becomes a list of entries: what each message is called, which
//! variables and other messages it uses, and by what it chooses its form. The
//! parsing itself is fluent-syntax's.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::serializer;

use super::File;
use super::declaration;
use super::fault::{Fault, Wrong};

/// A message or term of one locale.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Key of a message; for a term with its hyphen: `-app-name`.
    pub(crate) key: String,
    pub(crate) file: String,
    pub(crate) line: usize,
    /// Family whose group it stands in.
    pub(crate) family: Option<String>,
    /// Whether its file is for the server alone.
    pub(crate) server: bool,
    /// Comment lines directly above.
    pub(crate) comment: Vec<String>,
    /// As the file writes it.
    pub(crate) source: String,
    /// Only text, and which: `None` as soon as something is put in.
    pub(crate) text: Option<String>,
    pub(crate) content: Content,
}

/// What a message is made of.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub(crate) variables: BTreeSet<String>,
    /// Keys of messages and (with hyphen) terms.
    pub(crate) references: BTreeSet<String>,
    pub(crate) choices: Vec<Choice>,
    pub(crate) unsupported: Vec<&'static str>,
}

/// A choice of form by a variable: `{ $count -> … }`.
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) variable: String,
    /// Forms named by a word: `one`, `other`.
    pub(crate) words: Vec<String>,
    /// Forms named by a whole number: `[0]`.
    pub(crate) exact: Vec<u64>,
}

impl Entry {
    pub(crate) fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    pub(crate) fn fault(&self, locale: &str, wrong: Wrong) -> Fault {
        Fault {
            locale: locale.to_owned(),
            file: self.file.clone(),
            line: Some(self.line),
            message: Some(self.key.clone()),
            wrong,
        }
    }
}

/// The entries of a file, and what in it is not Fluent.
pub(crate) fn parse(locale: &str, file: &File) -> (Vec<Entry>, Vec<Fault>) {
    let (resource, errors) = match parser::parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let faults = errors
        .into_iter()
        .map(|error| Fault {
            locale: locale.to_owned(),
            file: file.name.clone(),
            line: Some(line_at(&file.text, error.pos.start)),
            message: None,
            wrong: Wrong::Junk {
                what: error.kind.to_string(),
            },
        })
        .collect();

    let server = resource.body.iter().any(|item| {
        matches!(item, ast::Entry::ResourceComment(comment) if declaration::for_server(&comment.content))
    });
    let mut entries = Vec::new();
    let mut family = None;
    for item in resource.body {
        match item {
            ast::Entry::GroupComment(comment) => family = declaration::family(&comment.content),
            ast::Entry::Message(message) => {
                let line = line_of(&file.text, message.id.name);
                entries.push(Entry {
                    server,
                    ..message_entry(message, file, line, family.clone())
                });
            }
            ast::Entry::Term(term) => {
                let line = line_of(&file.text, term.id.name);
                entries.push(Entry {
                    server,
                    ..term_entry(term, file, line)
                });
            }
            ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => {}
        }
    }
    (entries, faults)
}

fn message_entry(
    message: ast::Message<&str>,
    file: &File,
    line: usize,
    family: Option<String>,
) -> Entry {
    let mut content = Content::default();
    match &message.value {
        Some(pattern) => content.pattern(pattern),
        None => content
            .unsupported
            .push("the message has no text of its own. Write it after the equals sign"),
    }
    if !message.attributes.is_empty() {
        content
            .unsupported
            .push("attributes are not used here. Make the attribute a message of its own");
    }
    Entry {
        key: message.id.name.to_owned(),
        file: file.name.clone(),
        line,
        family,
        server: false,
        comment: lines(message.comment.as_ref()),
        text: message.value.as_ref().and_then(only_text),
        source: written(ast::Entry::Message(ast::Message {
            comment: None,
            ..message
        })),
        content,
    }
}

fn term_entry(term: ast::Term<&str>, file: &File, line: usize) -> Entry {
    let mut content = Content::default();
    content.pattern(&term.value);
    if !content.variables.is_empty() {
        content
            .unsupported
            .push("a term takes no variables. Make it a message");
    }
    Entry {
        key: format!("-{}", term.id.name),
        file: file.name.clone(),
        line,
        family: None,
        server: false,
        comment: lines(term.comment.as_ref()),
        text: only_text(&term.value),
        source: written(ast::Entry::Term(ast::Term {
            comment: None,
            ..term
        })),
        content,
    }
}

impl Content {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                if let ast::InlineExpression::VariableReference { id } = selector {
                    self.choices.push(choice(id.name, variants));
                } else {
                    self.unsupported
                        .push("a choice is made by a variable only. Write { $variable -> … }");
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::MessageReference {
                id,
                attribute: None,
            } => {
                self.references.insert(id.name.to_owned());
            }
            ast::InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                self.references.insert(format!("-{}", id.name));
            }
            ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. } => {
                self.unsupported.push(
                    "attributes and arguments of terms are not used here. Write the words out",
                );
            }
            ast::InlineExpression::FunctionReference { .. } => {
                self.unsupported.push(
                    "functions are not used here. Numbers are formatted by their (Number) type",
                );
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

fn choice(variable: &str, variants: &[ast::Variant<&str>]) -> Choice {
    let mut words = Vec::new();
    let mut exact = Vec::new();
    for variant in variants {
        match variant.key {
            ast::VariantKey::Identifier { name } => words.push(name.to_owned()),
            // A fraction never equals a count, so it covers nothing.
            ast::VariantKey::NumberLiteral { value } => exact.extend(value.parse::<u64>()),
        }
    }
    Choice {
        variable: variable.to_owned(),
        words,
        exact,
    }
}

fn only_text(pattern: &ast::Pattern<&str>) -> Option<String> {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => Some(*value),
            ast::PatternElement::Placeable { .. } => None,
        })
        .collect()
}

fn lines(comment: Option<&ast::Comment<&str>>) -> Vec<String> {
    comment
        .map(|comment| {
            comment
                .content
                .iter()
                .map(|line| (*line).to_owned())
                .collect()
        })
        .unwrap_or_default()
}

fn written(entry: ast::Entry<&str>) -> String {
    serializer::serialize(&ast::Resource { body: vec![entry] })
        .trim_end()
        .to_owned()
}

/// The line of a name that was cut out of `text`.
fn line_of(text: &str, name: &str) -> usize {
    line_at(
        text,
        name.as_ptr().addr().saturating_sub(text.as_ptr().addr()),
    )
}

/// The line, counted from 1, of a byte position.
fn line_at(text: &str, position: usize) -> usize {
    1 + text
        .bytes()
        .take(position)
        .filter(|byte| *byte == b'\n')
        .count()
}
