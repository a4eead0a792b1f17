//! Names in generated code. Fluent writes `sync-waiting`, Rust `sync_waiting`,
//! Slint either; two keys must not become one name, and none may be a word of
//! the language or of the hand-written part of `Words`.

/// Methods that `Words` has besides the generated ones.
const TAKEN: [&str; 8] = [
    "new", "language", "digits", "number", "percent", "day", "month", "weekday",
];

/// Strict and reserved words of Rust, Edition 2024 (The Rust Reference, "Keywords").
const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The method that a message or family gets.
///
/// # Errors
/// Why there is none, in words for the person who chose the key.
pub(crate) fn method_name(key: &str) -> Result<String, String> {
    let name = rust_name(key)?;
    if TAKEN.contains(&name.as_str()) {
        return Err(format!(
            "`{name}` is taken. Choose a longer key, beginning with the name of its screen"
        ));
    }
    Ok(name)
}

/// The Rust name of a key or variable.
///
/// # Errors
/// Why there is none, in words for the person who chose it.
pub(crate) fn rust_name(key: &str) -> Result<String, String> {
    let plain = key.starts_with(|first: char| first.is_ascii_lowercase())
        && key
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
    if !plain {
        return Err(format!(
            "`{key}` cannot be a name. Use small letters, digits and hyphens only"
        ));
    }
    let name = key.replace('-', "_");
    if KEYWORDS.contains(&name.as_str()) {
        return Err(format!("`{name}` is a word of Rust. Choose a longer name"));
    }
    Ok(name)
}

/// The name of the enum variant of a language tag: `pt-BR` becomes `PtBr`.
pub(crate) fn variant_name(tag: &str) -> String {
    tag.split('-')
        .flat_map(|part| {
            part.chars().enumerate().map(|(position, letter)| {
                if position == 0 {
                    letter.to_ascii_uppercase()
                } else {
                    letter.to_ascii_lowercase()
                }
            })
        })
        .collect()
}
