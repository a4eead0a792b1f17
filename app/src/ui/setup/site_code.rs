//! A short code for a site, suggested from what people call it, so that few have to think of one.

use tally::SiteCode;

/// A code that fits the label and is none of those taken. Of labels in other scripts nothing is left, so
/// they get a number.
pub(super) fn suggest(label: &str, taken: &[&str]) -> String {
    let words = plain(label);
    let fits = |code: &String| !taken.contains(&code.as_str());
    if !words.is_empty() && fits(&words) {
        return words;
    }
    let (base, first) = if words.is_empty() {
        ("site", 1_u32)
    } else {
        (words.as_str(), 2)
    };
    let numbered = |number: u32| {
        let end = format!("-{number}");
        let room = SiteCode::MAX.saturating_sub(end.len());
        let head: String = base.chars().take(room).collect();
        format!("{}{end}", head.trim_end_matches('-'))
    };
    (first..).map(numbered).find(fits).unwrap_or_default()
}

/// The first words, in `a-z`, `0-9` and `-`, as many as there is room for.
fn plain(label: &str) -> String {
    let mut code = String::new();
    let folded: String = label.chars().flat_map(char::to_lowercase).collect();
    for word in folded.split(|c: char| !c.is_alphanumeric()) {
        let word: String = word.chars().filter_map(bare).collect();
        if word.is_empty() {
            continue;
        }
        let dash = usize::from(!code.is_empty());
        if code.len() + dash + word.len() > SiteCode::MAX {
            if code.is_empty() {
                code.extend(word.chars().take(SiteCode::MAX));
            }
            break;
        }
        if dash == 1 {
            code.push('-');
        }
        code.push_str(&word);
    }
    code
}

/// A letter without its marks; none for letters of other scripts.
const fn bare(letter: char) -> Option<char> {
    Some(match letter {
        'a'..='z' | '0'..='9' => letter,
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_is_made_of_the_first_words_that_fit() {
        for (label, code) in [
            ("Bridge kitchen", "bridge-kitchen"),
            ("Night round, harbour", "night-round"),
            ("Cuina Sant Martí", "cuina-sant-marti"),
            ("Église", "eglise"),
            ("Żółw 2", "zolw-2"),
            ("Gemeinschaftsunterkunft", "gemeinschaftsunt"),
        ] {
            assert_eq!(suggest(label, &[]), code);
        }
    }

    #[test]
    fn a_code_that_is_taken_gets_a_number() {
        assert_eq!(suggest("Day centre", &["day-centre"]), "day-centre-2");
        assert_eq!(
            suggest("Day centre", &["day-centre", "day-centre-2"]),
            "day-centre-3"
        );
        assert_eq!(
            suggest("Cuina Sant Martí", &["cuina-sant-marti"]),
            "cuina-sant-mar-2"
        );
    }

    #[test]
    fn labels_in_other_scripts_are_numbered() {
        assert_eq!(suggest("مطبخ الجسر", &[]), "site-1");
        assert_eq!(suggest("Кухня", &["site-1"]), "site-2");
    }

    proptest! {
        #[test]
        fn whatever_the_label_the_code_is_one(label in any::<String>(), taken in 0_u32..30) {
            let taken: Vec<String> = (0..taken).map(|at| format!("site-{at}")).collect();
            let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
            let code = suggest(&label, &taken);
            prop_assert!(code.parse::<SiteCode>().is_ok(), "{code:?}");
            prop_assert!(!taken.contains(&code.as_str()));
        }
    }
}
