//! Keeps the first letters of an Arabic word together where they are drawn as one shape: lam and alef, or a letter
//! with its vowel sign. Slint's line breaking (parley 0.11) takes the place before such a shape for one between its
//! parts: a line that ends there is measured half a letter too long, the next half a letter too short, and the
//! letters at its edge are cut off. With an invisible mark of direction before it the break falls before the
//! mark. Nothing else changes: in a right-to-left sentence the mark (U+200F, RLM) says what is so anyway
//! (UAX #9), and a line may be broken before it just as before the letter (UAX #14: after a space a combining
//! mark counts as a letter).

use std::borrow::Cow;

const MARK: char = '\u{200F}';
const LAM: char = '\u{0644}';

/// Alef, with all that may stand on or under it.
const fn is_alef(letter: char) -> bool {
    matches!(
        letter,
        '\u{0622}' | '\u{0623}' | '\u{0625}' | '\u{0627}' | '\u{0671}'
    )
}

/// Vowel signs and the like, drawn with the letter before them.
const fn is_sign(letter: char) -> bool {
    matches!(
        letter,
        '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{06D6}'..='\u{06DC}'
            | '\u{06DF}'..='\u{06E4}'
            | '\u{06E7}'
            | '\u{06E8}'
            | '\u{06EA}'..='\u{06ED}'
    )
}

/// The text with a mark before each word inside it that begins with such a shape.
pub(crate) fn kept_whole(text: String) -> String {
    match marked(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(marked) => marked,
    }
}

fn marked(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let begins_word = before.is_some_and(|before: char| {
            !before.is_alphanumeric() && !is_sign(before) && before != MARK
        });
        if begins_word && is_one_shape(text.get(at..).unwrap_or_default()) {
            out.push_str(text.get(copied..at).unwrap_or_default());
            out.push(MARK);
            copied = at;
        }
        before = Some(letter);
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(out)
}

/// Whether what stands here begins with several letters that are drawn as one.
fn is_one_shape(text: &str) -> bool {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some('\u{0620}'..='\u{06FF}'), Some(next)) if is_sign(next) => true,
        (Some(LAM), Some(next)) => is_alef(next),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        kept_whole(text.to_owned())
    }

    #[test]
    fn a_mark_stands_before_each_such_word_but_the_first() {
        assert_eq!(kept("لا من هو، لأحد"), "لا من هو، \u{200F}لأحد");
        assert_eq!(kept("نعم لَا"), "نعم \u{200F}لَا");
        assert_eq!(kept("«لازم» (لا)"), "«\u{200F}لازم» (\u{200F}لا)");
        assert_eq!(kept("لم تُرسل"), "لم \u{200F}تُرسل");
    }

    #[test]
    fn inside_a_word_and_before_other_letters_there_is_none() {
        for text in [
            "ولا الآن",
            "هذا ليس",
            "من عدّها",
            "12 contacts",
            "",
            "ل",
            " A۞",
        ] {
            assert_eq!(kept(text), text);
        }
    }

    #[test]
    fn twice_is_as_good_as_once() {
        let once = kept("هو لا يُحفظ");
        assert_eq!(kept(&once), once);
    }

    #[test]
    fn the_plain_text_is_what_it_was() {
        let text = "لا يُحفظ، ولا يمكن تسليمه لأحد. لا";
        assert_eq!(crate::plain(&kept(text)), text);
    }
}
