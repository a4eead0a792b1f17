//! Whether devices can trust the certificate: it can be read, fits its key and the server's addresses, and is
//! neither of yesterday nor of tomorrow.

use jiff::{ToSpan as _, civil::Date};

use super::Findings;
use crate::{config::Config, tls::Identity};

/// A certificate that ends within so many days should have been renewed by its service.
const SOON_DAYS: i64 = 14;

pub(super) fn tls(config: &Config, today: Date, found: &mut Findings<'_>) {
    let Some((certificate, key)) = config.certificate() else {
        if config.listen.ip().is_loopback() {
            found.note(
                "plain HTTP on this machine alone: devices need a proxy with TLS in front, or set `tls.self_signed`",
            );
        } else {
            found.problem(
                "plain HTTP, which anyone on the way can read: set `tls.self_signed` or `tls.certificate`",
            );
        }
        return;
    };
    let identity = match Identity::read(&certificate, &key) {
        Ok(identity) => identity,
        Err(error) => {
            found.problem(error.to_string());
            return;
        }
    };
    let said = complaints(&identity, config, today);
    if said.is_empty() {
        found.good(format!("{} can be served", certificate.display()));
    }
    for said in said {
        found.problem(said);
    }
}

/// What devices will not like about a certificate on this day, with what to do.
#[must_use]
pub fn complaints(identity: &Identity, config: &Config, today: Date) -> Vec<String> {
    let mut said = Vec::new();
    match identity.validity() {
        None => said.push("the certificate's dates cannot be read: get another".to_owned()),
        Some((_, until)) if until < today => said.push(format!(
            "the certificate ended on {until}, and devices refuse it: renew it; the running server takes the new files by itself"
        )),
        Some((from, _)) if from > today => said.push(format!(
            "the certificate begins on {from} only: look at the clock, or get another"
        )),
        Some((_, until)) if until < today.saturating_add(SOON_DAYS.days()) => said.push(format!(
            "the certificate ends on {until}: renew it; the running server takes the new files by itself"
        )),
        Some(_) => {}
    }
    // Devices know a self-signed one by its pin, whatever name it has.
    if !config.tls_self_signed {
        for address in &config.addresses {
            let host = host(address.as_str());
            if let Some(host) = host.filter(|host| !identity.is_for(host)) {
                said.push(format!(
                    "the certificate is not for {host}, which is in `addresses`: get one for it, or change the address"
                ));
            }
        }
    }
    said
}

/// The host of an address over TLS.
fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let authority = rest.split('/').next()?;
    match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next(),
        None => authority.split(':').next(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use jiff::civil::date;

    use super::*;

    fn identity(from: (i32, u8, u8), until: (i32, u8, u8)) -> Identity {
        let place = tempfile::tempdir().unwrap();
        let mut parameters =
            rcgen::CertificateParams::new(["acollida.example".to_owned()]).unwrap();
        parameters.not_before = rcgen::date_time_ymd(from.0, from.1, from.2);
        parameters.not_after = rcgen::date_time_ymd(until.0, until.1, until.2);
        let pair = rcgen::KeyPair::generate().unwrap();
        let (certificate, key) = (place.path().join("crt"), place.path().join("key"));
        fs::write(&certificate, parameters.self_signed(&pair).unwrap().pem()).unwrap();
        fs::write(&key, pair.serialize_pem()).unwrap();
        Identity::read(&certificate, &key).unwrap()
    }

    #[test]
    fn a_certificate_is_good_between_its_days_and_for_its_names() {
        let identity = identity((2026, 1, 1), (2026, 4, 1));
        let addressed = |addresses: &[&str]| Config {
            addresses: addresses.iter().map(|one| one.parse().unwrap()).collect(),
            ..Config::default()
        };
        let own = addressed(&["https://acollida.example:8470", "http://localhost"]);
        for (today, said) in [
            (date(2025, 12, 31), Some("begins on 2026-01-01")),
            (date(2026, 1, 1), None),
            (date(2026, 3, 18), None),
            (date(2026, 3, 19), Some("ends on 2026-04-01")),
            (date(2026, 4, 2), Some("ended on 2026-04-01")),
        ] {
            let told = complaints(&identity, &own, today);
            assert_eq!(told.len(), usize::from(said.is_some()), "{told:?}");
            assert!(
                told.iter()
                    .all(|told| told.contains(said.unwrap_or_default()))
            );
        }
        let other = addressed(&["https://other.example", "https://[::1]:8470"]);
        let told = complaints(&identity, &other, date(2026, 2, 1));
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("not for other.example") && told[1].contains("not for ::1"));
    }
}
