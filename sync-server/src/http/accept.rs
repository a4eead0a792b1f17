//! In which form somebody wants figures, and in which language: the parts of content negotiation (RFC 9110,
//! 12.5.1 and 12.5.4) that are needed.

use std::cmp::Reverse;

use axum::http::{HeaderMap, header};
use locales::Language;

const CSV: (&str, &str) = ("text", "csv");
const JSON: (&str, &str) = ("application", "json");

/// Whether comma-separated values are preferred to JSON, which everybody gets who states no preference.
pub(super) fn wants_csv(headers: &HeaderMap) -> bool {
    let ranges: Vec<_> = headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(range)
        .collect();
    weight(&ranges, CSV) > weight(&ranges, JSON)
}

/// More wishes than anybody has.
const WISHES_MAX: usize = 20;

/// The language that is wished for most and spoken here; English to who states no preference. By weight,
/// then by order.
pub(crate) fn language(headers: &HeaderMap) -> Language {
    let mut wishes: Vec<(u16, &str)> = headers
        .get_all(header::ACCEPT_LANGUAGE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .take(WISHES_MAX)
        .filter_map(|wish| {
            let mut parts = wish.split(';').map(str::trim);
            let tag = parts.next()?;
            let weight = parts.find_map(|part| part.strip_prefix("q=").map(thousandths));
            let weight = weight.unwrap_or(Some(1_000)).unwrap_or(0);
            (weight > 0 && !tag.is_empty()).then_some((weight, tag))
        })
        .collect();
    wishes.sort_by_key(|(weight, _)| Reverse(*weight));
    Language::best_of(wishes.into_iter().map(|(_, tag)| tag))
}

/// A media range: type, subtype, and its weight in thousandths.
type Range<'a> = (&'a str, &'a str, u16);

fn range(text: &str) -> Option<Range<'_>> {
    let mut parts = text.split(';').map(str::trim);
    let (kind, subtype) = parts.next()?.split_once('/')?;
    let weight = parts.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.eq_ignore_ascii_case("q").then(|| thousandths(value))
    });
    // A weight that cannot be read asks for nothing.
    Some((kind, subtype, weight.unwrap_or(Some(1_000)).unwrap_or(0)))
}

/// A weight from `0` to `1` with at most three decimals (RFC 9110, 12.4.2).
fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let plain = decimals.len() <= 3 && decimals.bytes().all(|b| b.is_ascii_digit());
    let decimals: u16 = plain.then(|| format!("{decimals:0<3}").parse().ok())??;
    match whole {
        "0" => Some(decimals),
        "1" if decimals == 0 => Some(1_000),
        _ => None,
    }
}

/// The weight of the most specific range that takes this type; none takes it: 0.
fn weight(ranges: &[Range<'_>], (kind, subtype): (&str, &str)) -> u16 {
    let best = ranges.iter().filter_map(|(of, sub, weight)| {
        let rank = match (*of, *sub) {
            ("*", "*") => 0,
            (of, "*") if of.eq_ignore_ascii_case(kind) => 1,
            (of, sub) if of.eq_ignore_ascii_case(kind) && sub.eq_ignore_ascii_case(subtype) => 2,
            _ => return None,
        };
        Some((rank, *weight))
    });
    best.max().map_or(0, |(_, weight)| weight)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn asked(accept: &'static str) -> bool {
        let value = HeaderValue::from_static(accept);
        wants_csv(&HeaderMap::from_iter([(header::ACCEPT, value)]))
    }

    #[test]
    fn csv_is_for_who_prefers_it() {
        for accept in [
            "text/csv",
            "Text/CSV; header=present",
            "text/csv, */*;q=0.1",
            "text/csv, application/json;q=0.999",
            "text/*;q=0.5, application/json;q=0",
        ] {
            assert!(asked(accept), "{accept}");
        }
    }

    #[test]
    fn the_language_wished_for_most_is_spoken_and_english_to_who_wishes_none() {
        for (wishes, tag) in [
            ("xx, fr;q=0.4, ca-ES;q=0.7", "ca"),
            ("fr;q=0, de;q=0.001", "de"),
            ("fr;q=2, ar ; q=0.5", "ar"),
            ("", "en"),
            ("q=;;;,,", "en"),
        ] {
            let value = HeaderValue::from_static(wishes);
            let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, value)]);
            assert_eq!(language(&headers).tag(), tag, "{wishes}");
        }
        assert_eq!(language(&HeaderMap::new()), Language::En);
    }

    #[test]
    fn json_is_for_everybody_else() {
        assert!(!wants_csv(&HeaderMap::new()));
        for accept in [
            "",
            "*/*",
            "application/json",
            "text/csv;q=0",
            "text/csv;q=2",
            "text/csv;q=0.5, application/json",
            "text/csv, application/json",
            "text/html,application/xhtml+xml,*/*;q=0.8",
            "csv",
        ] {
            assert!(!asked(accept), "{accept}");
        }
    }
}
