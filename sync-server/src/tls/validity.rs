//! From when until when a certificate is good, read from its DER: RFC 5280, 4.1. Nothing else of it is needed
//! here, and the TLS library does not tell it.

use jiff::civil::{Date, date};

/// The first and the last day of a certificate. None: it is none.
pub(super) fn validity(der: &[u8]) -> Option<(Date, Date)> {
    let (certificate, _) = element(der, SEQUENCE)?;
    let (mut body, _) = element(certificate, SEQUENCE)?;
    // The version is left out in version 1.
    if let Some((_, rest)) = element(body, VERSION) {
        body = rest;
    }
    // Serial number, algorithm and issuer stand before.
    for tag in [INTEGER, SEQUENCE, SEQUENCE] {
        (_, body) = element(body, tag)?;
    }
    let (times, _) = element(body, SEQUENCE)?;
    let (from, rest) = time(times)?;
    let (until, _) = time(rest)?;
    Some((from, until))
}

const INTEGER: u8 = 0x02;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const VERSION: u8 = 0xa0;

/// The contents of the element that begins here, and what comes after it (X.690, 8.1).
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let [first, length, rest @ ..] = der else {
        return None;
    };
    if *first != tag {
        return None;
    }
    if *length < 0x80 {
        return rest.split_at_checked(usize::from(*length));
    }
    // Certificates of more than 16 MiB are none.
    let digits = usize::from(length & 0x7f);
    let (digits, rest) = rest.split_at_checked(digits).filter(|_| digits <= 3)?;
    let length = digits
        .iter()
        .fold(0_usize, |length, digit| length << 8 | usize::from(*digit));
    rest.split_at_checked(length)
}

/// The day of the time that stands here (RFC 5280, 4.1.2.5), and what comes after it.
fn time(der: &[u8]) -> Option<(Date, &[u8])> {
    let (text, rest, digits) = match (element(der, UTC_TIME), element(der, GENERALIZED_TIME)) {
        (Some((text, rest)), _) => (text, rest, 2),
        (None, Some((text, rest))) => (text, rest, 4),
        (None, None) => return None,
    };
    let text = std::str::from_utf8(text).ok()?;
    let (year, after) = text.split_at_checked(digits)?;
    let (month, after) = after.split_at_checked(2)?;
    let (day, _) = after.split_at_checked(2)?;
    let mut year: i16 = year.parse().ok()?;
    if digits == 2 {
        // Two digits are of 1950 to 2049.
        year += if year < 50 { 2000 } else { 1900 };
    }
    let day = Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()?;
    Some((day.max(date(1950, 1, 1)), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_a_certificate_are_read() {
        for (from, until) in [
            (date(2024, 2, 29), date(2049, 12, 31)),
            (date(1975, 1, 1), date(2050, 1, 1)),
            (date(2026, 4, 29), date(4096, 1, 1)),
        ] {
            let mut parameters = rcgen::CertificateParams::new(["localhost".to_owned()]).unwrap();
            let day = |day: Date| {
                let month = u8::try_from(day.month()).unwrap();
                rcgen::date_time_ymd(day.year().into(), month, u8::try_from(day.day()).unwrap())
            };
            (parameters.not_before, parameters.not_after) = (day(from), day(until));
            let key = rcgen::KeyPair::generate().unwrap();
            let certificate = parameters.self_signed(&key).unwrap();
            assert_eq!(validity(certificate.der()), Some((from, until)));
        }
    }

    #[test]
    fn what_is_no_certificate_has_no_days() {
        let made = crate::tls::SelfSigned::make(&["localhost".to_owned()]).unwrap();
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("crt");
        std::fs::write(&path, made.certificate).unwrap();
        let der = super::super::read_chain(&path).unwrap().remove(0);
        assert!(validity(&der).is_some());
        // Cut anywhere before the dates end, it is none, and nothing goes wrong.
        for length in 0..100 {
            assert_eq!(validity(&der[..length]), None);
        }
        assert_eq!(validity(b"\x30\x84\xff\xff\xff\xff"), None);
        assert_eq!(validity(b"\x30\x80"), None);
    }
}
