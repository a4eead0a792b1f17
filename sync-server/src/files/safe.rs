//! Text that a spreadsheet cannot take for a formula (OWASP, "CSV Injection").
//!
//! A name that people typed may begin with `=`, and a program that opens the file would calculate it.
//! An apostrophe before it makes it text. The same is done after a character that some programs split
//! cells at, whatever the quotes around them say.

use std::borrow::Cow;

/// What begins a formula. Full-width forms are folded to the plain ones by some programs.
const fn begins_formula(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

/// What begins a new cell in a program that was told, or guessed, another separator than ours.
const fn splits_cells(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '\t' | '\r' | '\n')
}

/// The text, with an apostrophe wherever a formula could begin.
pub(super) fn safe(text: &str) -> Cow<'_, str> {
    let mut safe = String::new();
    let mut done = 0;
    let mut at_begin = true;
    for (at, c) in text.char_indices() {
        if at_begin && begins_formula(c) {
            safe.push_str(text.get(done..at).unwrap_or_default());
            safe.push('\'');
            done = at;
        }
        // Blanks and quotes before a formula do not stop every program.
        at_begin = splits_cells(c) || (at_begin && matches!(c, ' ' | '"' | '\u{a0}'));
    }
    if done == 0 && safe.is_empty() {
        return Cow::Borrowed(text);
    }
    safe.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_could_be_a_formula_gets_an_apostrophe() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("+34 93", "'+34 93"),
            ("-3", "'-3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            (" =1", " '=1"),
            ("\"=1", "\"'=1"),
            ("Raval;=1+1", "Raval;'=1+1"),
            ("Raval\r\n=1", "Raval\r'\n'=1"),
            ("＝1", "'＝1"),
        ] {
            assert_eq!(safe(text), expected, "{text:?}");
        }
    }

    #[test]
    fn ordinary_names_stay_as_they_are() {
        for text in [
            "",
            "El Raval",
            "Sant Andreu - nord",
            "Besòs, 3",
            "<5",
            "12",
            "#date+start",
        ] {
            assert_eq!(safe(text), text);
        }
    }

    proptest! {
        #[test]
        fn no_piece_of_a_safe_text_begins_a_formula(text in "[=+@a,;|\t\r\n \"＝-]{0,12}") {
            let safe = safe(&text);
            for piece in safe.split(splits_cells) {
                let begin = piece.trim_start_matches([' ', '"', '\u{a0}']);
                prop_assert!(!begin.starts_with(begins_formula), "{safe:?}");
            }
        }

        #[test]
        fn a_safe_text_without_its_apostrophes_is_the_text(text in "[=+@a,; \"-]{0,12}") {
            prop_assert_eq!(safe(&text).replace('\'', ""), text);
        }
    }
}
