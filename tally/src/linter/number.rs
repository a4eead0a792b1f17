//! Numbers and addresses that reach a person: seven digits and more, which no house or line has, and
//! whatever has an at sign inside it.

use super::{About, lexicon::Hit};

/// The fewest digits of a phone number that names somebody (ITU-T E.164 has 7 to 15 in practice).
const DIGITS: usize = 7;

/// Phone numbers and e-mail addresses.
pub(super) fn hits(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut run: Option<(usize, usize, usize)> = None;
    let mut close = |run: &mut Option<(usize, usize, usize)>| {
        if let Some((from, to, digits)) = run.take()
            && digits >= DIGITS
        {
            hits.push(Hit {
                from,
                to,
                about: Some(About::Phone),
            });
        }
    };
    for (at, sign) in text.char_indices() {
        if sign.is_numeric() {
            let (_, to, digits) = run.get_or_insert((at, at, 0));
            *to = at + sign.len_utf8();
            *digits += 1;
        } else if !matches!(
            sign,
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '/' | '.' | '(' | ')' | '+'
        ) {
            close(&mut run);
        }
    }
    close(&mut run);
    hits.extend(
        text.match_indices('@')
            .filter_map(|(at, _)| address(text, at)),
    );
    hits
}

/// The chunk around an at sign, where letters stand on both sides and a dot behind.
fn address(text: &str, at: usize) -> Option<Hit> {
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let from = before.rfind(char::is_whitespace).map_or(0, |space| {
        space
            + before
                .get(space..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
    });
    let to = at + 1 + after.find(char::is_whitespace).unwrap_or(after.len());
    let whole = from < at && after.get(..to - at - 1)?.trim_matches('.').contains('.');
    whole.then_some(Hit {
        from,
        to,
        about: Some(About::Email),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(text: &str) -> Option<(&str, About)> {
        let hit = hits(text).into_iter().next()?;
        Some((text.get(hit.from..hit.to)?, hit.about?))
    }

    #[test]
    fn a_phone_number_and_an_address_are_seen_and_a_house_number_is_not() {
        assert_eq!(
            about("Anna 600 123 456"),
            Some(("600 123 456", About::Phone))
        );
        assert_eq!(
            about("+34 (93) 555-12-12"),
            Some(("34 (93) 555-12-12", About::Phone))
        );
        assert_eq!(about("٠٦٠٠١٢٣٤٥٦"), Some(("٠٦٠٠١٢٣٤٥٦", About::Phone)));
        assert_eq!(
            about("a\u{3000}anna@mail.example x"),
            Some(("anna@mail.example", About::Email))
        );
        for text in [
            "Platz 5",
            "Linie 12, Haus 1005",
            "Bus 14-15-16",
            "@ the port",
            "kitchen@port",
        ] {
            assert_eq!(about(text), None, "{text}");
        }
    }
}
