//! Words of no language, for tests: the English messages lengthened, accented and in brackets. What a
//! screen shows without them was never a message; what does not fit with them will not fit translated.

use std::borrow::Cow;

/// English text as it might come back from a translation: every vowel accented and every other one
/// doubled, some two fifths longer.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut vowels = 0_usize;
    for letter in text.chars() {
        let accented = match letter {
            'a' => 'á',
            'e' => 'ë',
            'i' => 'î',
            'o' => 'ø',
            'u' => 'ü',
            'y' => 'ý',
            'A' => 'Å',
            'E' => 'É',
            'I' => 'Ì',
            'O' => 'Õ',
            'U' => 'Ú',
            _ => {
                out.push(letter);
                continue;
            }
        };
        out.push(accented);
        vowels += 1;
        if letter.is_lowercase() {
            out.push(accented);
            if vowels.is_multiple_of(3) {
                out.push(accented);
            }
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_grows_by_two_fifths_and_stays_readable() {
        let english =
            "The server keeps sums only. It cannot tell which device or person a count came from.";
        let long = accented(english);
        let growth = long.chars().count() * 100 / english.chars().count();
        assert!((130..=150).contains(&growth), "{growth} %: {long}");
        assert!(long.starts_with("Thëë sëërvëëër"));
    }
}
