//! One spelling for the many that a word can have, so that `Visa`, `VISA`, `visá`, `v-i-s-a` and
//! `ｖｉｓａ` are one word.
//!
//! What is seen through: case; accents, vowel signs and compatibility forms (NFKD, UAX #15); letters
//! that a script writes in several ways (Arabic alef, yeh, heh, kaf; Ethiopic letters of one sound);
//! letters that show nothing; digits in place of letters (`v1sa`); Cyrillic and Greek letters that look
//! Latin inside a Latin word; signs or spaces between the letters of a word (`v.i.s.a`, `pass-port`).
//! What is not: misspellings, other alphabets, two words written as one. The linter reminds honest
//! people; whoever wants to write a status into a name finds a way, and every colleague sees it.

use icu_normalizer::{
    DecomposingNormalizerBorrowed, properties::CanonicalCombiningClassMapBorrowed,
};

const NFKD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();
const CLASSES: CanonicalCombiningClassMapBorrowed<'static> =
    CanonicalCombiningClassMapBorrowed::new();

/// A word of a text, in one spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The spellings it may stand for: the folded one first.
    pub(super) forms: Vec<String>,
    /// Where it begins in the text, in bytes.
    pub(super) from: usize,
    /// Where it ends.
    pub(super) to: usize,
}

/// The ways to cut a text into words: at every sign; at spaces alone, so that a sign inside a word
/// hides nothing; with letters that stand alone put together.
pub(super) fn readings(text: &str) -> Vec<Vec<Word>> {
    let plain = words(text, |_| true);
    let mut readings = Vec::with_capacity(3);
    let joined = words(text, char::is_whitespace);
    if joined.len() != plain.len() {
        readings.push(joined);
    }
    readings.extend(spelled_out(&plain));
    readings.insert(0, plain);
    readings
}

/// The folded words of a text, cut at every sign: for the word lists.
pub(super) fn fold(text: &str) -> Vec<String> {
    words(text, |_| true)
        .into_iter()
        .filter_map(|word| word.forms.into_iter().next())
        .collect()
}

/// The words of a text, cut where a sign is one that `cuts`.
fn words(text: &str, cuts: impl Fn(char) -> bool) -> Vec<Word> {
    let mut words = Vec::new();
    let mut open: Option<(String, usize, usize)> = None;
    let mut close = |open: &mut Option<(String, usize, usize)>| {
        if let Some((folded, from, to)) = open.take() {
            words.push(word(folded, from, to));
        }
    };
    for (at, sign) in text.char_indices() {
        match letters(sign) {
            Read::Letters(letters) => {
                let (folded, _, to) = open.get_or_insert_with(|| (String::new(), at, at));
                folded.push_str(&letters);
                *to = at + sign.len_utf8();
            }
            Read::Nothing => {}
            Read::Sign => {
                if cuts(sign) {
                    close(&mut open);
                }
            }
        }
    }
    close(&mut open);
    words
}

fn word(folded: String, from: usize, to: usize) -> Word {
    let digits = ['i', 'l'].map(|one| digits_as_letters(&folded, one));
    let latin = lookalikes_as_latin(&folded);
    let mut forms = vec![folded];
    forms.extend(digits.into_iter().flatten());
    forms.extend(latin);
    Word { forms, from, to }
}

/// Three or more letters that stand alone, one after the other: a word spelled out.
fn spelled_out(plain: &[Word]) -> Option<Vec<Word>> {
    let single = |word: &Word| {
        word.forms
            .first()
            .is_some_and(|form| form.chars().count() == 1)
    };
    let mut found = Vec::new();
    for run in plain.chunk_by(|left, right| single(left) && single(right)) {
        if let ([first, .., last], true) = (run, run.len() >= 3) {
            let letters = run.iter().filter_map(|word| word.forms.first());
            found.push(word(letters.cloned().collect(), first.from, last.to));
        }
    }
    (!found.is_empty()).then_some(found)
}

/// What a sign of a text is to a reader of words.
enum Read {
    /// Part of a word.
    Letters(String),
    /// Nothing to be seen, or a mark on the letter before.
    Nothing,
    /// Between words.
    Sign,
}

fn letters(sign: char) -> Read {
    if sign.is_ascii_alphanumeric() {
        return Read::Letters(sign.to_ascii_lowercase().to_string());
    }
    if shows_nothing(sign) {
        return Read::Nothing;
    }
    let mut folded = String::new();
    let mut seen = false;
    for part in NFKD.normalize_iter(std::iter::once(sign)) {
        if CLASSES.get_u8(part) != 0 || shows_nothing(part) {
            continue;
        }
        seen = true;
        for lower in part.to_lowercase() {
            if CLASSES.get_u8(lower) == 0 && lower.is_alphanumeric() {
                one_letter(lower, &mut folded);
            }
        }
    }
    match (seen, folded.is_empty()) {
        (_, false) => Read::Letters(folded),
        // The Arabic hamza alone is a letter that spellings drop; it folds to nothing.
        (true, true) if !is_dropped(sign) => Read::Sign,
        _ => Read::Nothing,
    }
}

/// Letters that a script writes in more than one way become one.
fn one_letter(letter: char, folded: &mut String) {
    let one = match letter {
        'ß' => return folded.push_str("ss"),
        'æ' => return folded.push_str("ae"),
        'œ' => return folded.push_str("oe"),
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ı' => 'i',
        'ς' => 'σ',
        // Arabic letters: yeh, kaf, heh and teh marbuta as Arabic, Persian and Urdu write them.
        'ى' | 'ی' | 'ے' => 'ي',
        'ک' => 'ك',
        'ة' | 'ۃ' | 'ہ' | 'ھ' | 'ە' => 'ه',
        letter if is_dropped(letter) => return,
        letter => ethiopic(letter),
    };
    folded.push(one);
}

/// Tatweel stretches a word, and hamza alone is often left out.
const fn is_dropped(letter: char) -> bool {
    matches!(letter, 'ـ' | 'ء')
}

/// Ethiopic letters of one sound, which Amharic writers use for each other.
fn ethiopic(letter: char) -> char {
    let code = u32::from(letter);
    let same = match code {
        0x1210..=0x1217 => code - 0x10,
        0x1280..=0x1287 => code - 0x80,
        0x1220..=0x1227 => code + 0x10,
        0x12d0..=0x12d6 => code - 0x30,
        0x1340..=0x1346 => code - 8,
        _ => code,
    };
    char::from_u32(same).unwrap_or(letter)
}

/// Joiners, direction marks, soft hyphens, variation selectors.
const fn shows_nothing(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// `v1sa` as `visa`: only where letters and digits are mixed. A one stands for an i or an l.
fn digits_as_letters(word: &str, one: char) -> Option<String> {
    let mixed = word.chars().any(|sign| sign.is_ascii_digit())
        && word.chars().filter(|sign| sign.is_alphabetic()).count() >= 2;
    mixed.then(|| {
        word.chars()
            .map(|sign| match sign {
                '0' => 'o',
                '1' => one,
                '3' => 'e',
                '4' => 'a',
                '5' => 's',
                '7' => 't',
                other => other,
            })
            .collect()
    })
}

/// A Latin word with Cyrillic or Greek letters in it that look Latin, as wholly Latin.
fn lookalikes_as_latin(word: &str) -> Option<String> {
    let latin = word.chars().any(|sign| sign.is_ascii_alphabetic());
    let foreign = word
        .chars()
        .any(|sign| matches!(sign, 'α'..='ω' | 'а'..='ӏ'));
    (latin && foreign).then(|| {
        word.chars()
            .map(|sign| match sign {
                'а' | 'α' => 'a',
                'е' | 'ε' => 'e',
                'і' | 'ι' | 'ӏ' => 'i',
                'о' | 'ο' => 'o',
                'р' | 'ρ' => 'p',
                'с' => 'c',
                'у' | 'υ' => 'y',
                'х' | 'χ' => 'x',
                'ѕ' => 's',
                'ј' => 'j',
                'к' | 'κ' => 'k',
                'м' => 'm',
                'т' | 'τ' => 't',
                'н' => 'h',
                'в' => 'b',
                'ν' => 'v',
                other => other,
            })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_has_one_spelling() {
        for (many, one) in [
            ("Visa VISA visá ｖｉｓａ vi\u{200b}sa vi\u{ad}sa", "visa"),
            ("لَاجِئ لاجـئ لاجی", "لاجي"),
            ("أصل اصل إصل", "اصل"),
            ("Straße STRASSE strasse", "strasse"),
            ("Ποίος ΠΟΊΟΣ", "ποιοσ"),
            ("Łódź łodz", "lodz"),
            ("KİMLİK kimlik", "kimlik"),
            ("ሐገር ሀገር ኀገር", "ሀገር"),
        ] {
            for folded in fold(many) {
                assert_eq!(folded, one, "{many}");
            }
        }
    }

    #[test]
    fn a_word_that_is_taken_apart_is_read_together() {
        let all = |text: &str| -> Vec<String> {
            readings(text)
                .into_iter()
                .flatten()
                .flat_map(|word| word.forms)
                .collect()
        };
        for text in [
            "v i s a",
            "v-i-s-a",
            "v.i.s.a",
            "vi_sa",
            "v1sa",
            "vі\u{455}а",
            "(vi)sa",
        ] {
            assert!(
                all(text).contains(&"visa".to_owned()),
                "{text}: {:?}",
                all(text)
            );
        }
        assert!(!all("via sa").contains(&"viasa".to_owned()));
        assert!(all("pla\u{e7}a 1a").contains(&"placa".to_owned()));
    }
}
