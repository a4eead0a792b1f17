//! The screens hold no words of their own: what people read comes from the Fluent files, in every language.

use crate::{
    assert_complains, assert_none,
    code::{Piece, Placed, pieces},
    tree::{self, Text},
};

/// Names that are the same in every language.
const NAMES: &[&str] = &["Acollida"];

/// Properties whose text is no text for people.
const CODES: &[&str] = &["font-family", "default-font-family", "commands"];

/// Literals with letters in Slint code, but for files, fonts, shapes, codes that are compared or looked up.
fn word_complaints(text: &Text) -> Vec<String> {
    let pieces = pieces(&text.text);
    let mut complaints = Vec::new();
    for (at, placed) in pieces.iter().enumerate() {
        let before = pieces.get(..at).unwrap_or_default();
        let after = pieces.get(at + 1..).unwrap_or_default();
        match &placed.piece {
            Piece::Literal(literal) if has_words(literal) && !is_code(before, after) => {
                complaints.push(format!(
                    "{}:{}: {literal:?} cannot be translated; make it a message and use Tr",
                    text.path, placed.line
                ));
            }
            // Slint's own translations would be a second set of words beside the Fluent files.
            Piece::Word(word)
                if word == "tr" && before.last().is_some_and(|sign| sign.is_sign('@')) =>
            {
                complaints.push(format!("{}:{}: @tr; use Tr", text.path, placed.line));
            }
            _ => {}
        }
    }
    complaints
}

// Letters outside of `\{…}`, unless they draw a shape or are a name.
fn has_words(literal: &str) -> bool {
    let mut plain = String::new();
    let mut rest = literal;
    while let Some((before, inside)) = rest.split_once("\\{") {
        plain.push_str(before);
        rest = inside.split_once('}').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    // Escapes: a line break, a code point.
    let plain = plain.replace("\\n", "\n");
    plain.chars().any(char::is_alphabetic) && !is_shape(&plain) && !NAMES.contains(&plain.as_str())
}

// SVG path data: https://www.w3.org/TR/SVG2/paths.html
fn is_shape(text: &str) -> bool {
    text.starts_with(['M', 'm'])
        && text.contains(|sign: char| sign.is_ascii_digit())
        && text
            .chars()
            .all(|sign| "MmZzLlHhVvCcSsQqTtAa0123456789.,- ".contains(sign))
}

// Whether the literal between these is a file, a font, or a code that is compared or handed to a look-up.
fn is_code(before: &[Placed], after: &[Placed]) -> bool {
    let sign = |back: usize, sign: char| {
        before
            .len()
            .checked_sub(back)
            .and_then(|at| before.get(at))
            .is_some_and(|placed| placed.is_sign(sign))
    };
    let compared_before = sign(1, '=') && (sign(2, '=') || sign(2, '!'));
    let compared_after = matches!(after, [first, second, ..]
        if (first.is_sign('=') || first.is_sign('!')) && second.is_sign('='));
    let imported = before
        .last()
        .is_some_and(|last| last.is_word("import") || last.is_word("from"));
    imported
        || compared_before
        || compared_after
        || is_property_of_codes(before)
        || is_looked_up(before)
}

// `font-family: "…"`, also where it is one of two branches.
fn is_property_of_codes(before: &[Placed]) -> bool {
    let statement: Vec<_> = before
        .iter()
        .rev()
        .take_while(|placed| !placed.is_sign(';') && !placed.is_sign('{') && !placed.is_sign('}'))
        .collect();
    let mut name = String::new();
    for placed in statement.iter().rev() {
        match &placed.piece {
            Piece::Word(word) => name.push_str(word),
            Piece::Sign('-') => name.push('-'),
            Piece::Sign(_) | Piece::Literal(_) => break,
        }
    }
    CODES.contains(&name.as_str())
}

// `@image-url("…")`, and arguments of `Tr.…(…)`, which takes codes and gives words.
fn is_looked_up(before: &[Placed]) -> bool {
    let mut depth = 0_usize;
    for (at, placed) in before.iter().enumerate().rev() {
        if placed.is_sign(')') {
            depth += 1;
        } else if placed.is_sign('(') {
            let Some(outer) = depth.checked_sub(1) else {
                let callee = called(before.get(..at).unwrap_or_default());
                return callee == "@image-url" || callee.starts_with("Tr.");
            };
            depth = outer;
        } else if placed.is_sign(';') || placed.is_sign('{') || placed.is_sign('}') {
            return false;
        }
    }
    false
}

// The name at the end, with its dots and dashes: `Tr.kind-long`.
fn called(before: &[Placed]) -> String {
    let mut name = Vec::new();
    let mut was_word = false;
    for placed in before.iter().rev() {
        match &placed.piece {
            Piece::Word(word) if !was_word => {
                name.push(word.clone());
                was_word = true;
            }
            Piece::Sign('@') => {
                name.push("@".to_owned());
                break;
            }
            Piece::Sign(sign @ ('-' | '.')) => {
                name.push(sign.to_string());
                was_word = false;
            }
            Piece::Word(_) | Piece::Sign(_) | Piece::Literal(_) => break,
        }
    }
    name.reverse();
    name.concat()
}

#[test]
fn no_screen_holds_words_of_its_own() {
    let complaints: Vec<_> = tree::texts_ending(".slint")
        .iter()
        .flat_map(word_complaints)
        .collect();
    assert_none(&complaints);
}

#[test]
fn words_in_a_screen_are_noticed_wherever_they_hide() {
    for (code, says) in [
        ("Text { text: \"Food\"; }", "Food"),
        (
            "A { accessible-label: Sync.busy ? \"Wait\" : Tr.go; }",
            "Wait",
        ),
        ("Window { title: \"Acollida, counting\"; }", "counting"),
        ("LineEdit { placeholder-text: \"Code\\n\"; }", "Code"),
        ("T { text: \"\\{Record.sum} today\"; }", "today"),
        ("T { text: Tr.a + \" of \" + Tr.b; }", "of"),
        ("in property <string> label: \"Menu\";", "Menu"),
        ("f() => { return { name: \"Meal\" }; }", "Meal"),
        ("T { text: Tr.kind(\"food.meal\") + f(\"Soup\"); }", "Soup"),
        ("T { text: \"مرحبا\"; }", "مرحبا"),
        ("T { text: @tr(\"\"); }", "@tr"),
    ] {
        assert_complains(
            &word_complaints(&Text::new("a.slint", code)),
            &["a.slint:1", says],
        );
    }
}

#[test]
fn files_fonts_codes_and_signs_are_no_words() {
    for code in [
        "import { Tr } from \"@acollida/tr.slint\"; import \"a.ttf\";",
        "// \"Food\"\nT { text: Tr.food; }",
        "I { source: @image-url(\"icons/food.svg\"); } f() => { return @image-url(\"a.svg\"); }",
        "W { default-font-family: \"Noto Sans\"; font-family: wide ? \"A\" : \"B\"; title: \"Acollida\"; }",
        "P { commands: \"M4 2.4 L3.6 20\"; }  property <[string]> lines: [\"M9 1.8 L9.3 20.4\"];",
        "T { text: kind == \"food.meal\" ? Tr.kind-long(\"food.meal\") : \"\"; visible: \"x\" != state; }",
        "T { text: \"+5\"; } T { text: \"−1\"; } T { text: \"\\{Record.sum} · \\{n}\"; }",
    ] {
        assert_none(&word_complaints(&Text::new("a.slint", code)));
    }
}
