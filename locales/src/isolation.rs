//! Fluent wraps whatever it puts into a message in invisible marks (Unicode
//! Bidirectional Algorithm, UAX #9: isolates), so that a Latin name inside an
//! Arabic sentence does not disturb its order. On a screen they must stay; in a
//! file or a comparison they are in the way.

use std::borrow::Cow;

/// Marks that only steer the direction of text: LRM, RLM, ALM, the embeddings and
/// overrides U+202A to U+202E, the isolates U+2066 to U+2069.
const fn steers(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text without marks of direction, for exports, terminals and tests.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.contains(steers) {
        Cow::Owned(text.chars().filter(|letter| !steers(*letter)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_direction_go_and_all_else_stays() {
        assert_eq!(plain("\u{2068}12\u{2069} contacts"), "12 contacts");
        assert_eq!(plain("\u{2066}44%\u{2069} \u{200F}نعم\u{061C}"), "44% نعم");
        assert!(matches!(plain("nothing to do"), Cow::Borrowed(_)));
    }
}
