//! Comments that mean something: `# $count (Number) …` gives a variable its type,
//! `## @family kind` makes the messages of a group one lookup by code, `### @server` keeps those of a
//! file out of the app.

use super::fault::Wrong;
use super::vocabulary::{Variable, VariableKind};

/// The variables that a message's comment declares, in order, and what is wrong with it.
pub(crate) fn variables(comment: &[String]) -> (Vec<Variable>, Vec<Wrong>) {
    let mut declared = Vec::new();
    let mut wrong = Vec::new();
    for line in comment {
        let Some(rest) = line.trim_start().strip_prefix('$') else {
            continue;
        };
        let name: String = rest
            .chars()
            .take_while(|letter| !letter.is_whitespace())
            .collect();
        let kind = rest
            .get(name.len()..)
            .and_then(|after| after.trim_start().strip_prefix('('))
            .and_then(|after| after.split_once(')'))
            .map(|(kind, _)| kind);
        match kind {
            Some("Number") => declared.push(Variable {
                name,
                kind: VariableKind::Number,
            }),
            Some("String") => declared.push(Variable {
                name,
                kind: VariableKind::String,
            }),
            Some(other) => wrong.push(Wrong::VariableType {
                variable: name,
                named: other.to_owned(),
            }),
            // A line that only talks about a variable declares nothing.
            None => {}
        }
    }
    (declared, wrong)
}

/// Whether the comment of a whole file gives its messages to the server alone.
pub(crate) fn for_server(comment: &[&str]) -> bool {
    comment.iter().any(|line| line.trim() == "@server")
}

/// The family that a group comment opens; `None` ends the family before it.
pub(crate) fn family(comment: &[&str]) -> Option<String> {
    comment
        .iter()
        .find_map(|line| line.trim().strip_prefix("@family "))
        .map(|name| name.trim().to_owned())
}
