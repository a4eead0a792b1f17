//! The whole list of what can be counted, as one text, and its hash: what an attestation names, so that
//! anyone can tell whether a program counts what was attested.

use sha2::{Digest, Sha256};

use super::{AgeBand, Kind, Mark, Outcome, Service, VERSION};

/// Every code that can be counted, in a form that never varies: a line with the version, then one
/// line a code, `what code`, in the order people read them. Each line ends with a line feed.
#[must_use]
pub fn listing() -> String {
    let mut lines = format!("taxonomy {VERSION}\n");
    let mut line = |what: &str, code: &str| {
        for part in [what, " ", code, "\n"] {
            lines.push_str(part);
        }
    };
    for service in Service::ALL {
        line("service", service.code());
    }
    for kind in Kind::ALL {
        line("kind", kind.code());
    }
    for band in AgeBand::ALL {
        line("band", band.code());
    }
    for outcome in Outcome::ALL {
        line("outcome", outcome.code());
    }
    // What a sheet counts beside contacts.
    line("marker", &Mark::ShiftOpen.to_string());
    lines
}

/// SHA-256 (FIPS 180-4) of [`listing`], as 64 lower-case hexadecimal digits: the same that
/// `sha256sum` prints.
#[must_use]
pub fn fingerprint() -> String {
    Sha256::digest(listing().as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_this_version_is_the_one_that_was_attested() {
        // Whoever changes a code changes this hash, and so needs a new version of the taxonomy.
        assert_eq!(VERSION, 1);
        assert_eq!(
            fingerprint(),
            "097d84a928d4dc69cfb5087f5bf2c7e7699acee3b3dcb297e0e0c4ce2a6b21e0"
        );
    }

    #[test]
    fn the_list_names_each_code_once_and_nothing_else() {
        let listing = listing();
        let codes = Service::ALL.len() + Kind::ALL.len() + AgeBand::ALL.len() + Outcome::ALL.len();
        let lines: std::collections::BTreeSet<_> = listing.lines().collect();
        assert_eq!(lines.len(), codes + 2);
        assert_eq!(listing.lines().count(), codes + 2);
        for line in ["taxonomy 1", "kind medical.dental_eye", "marker shift.open"] {
            assert!(lines.contains(line), "{line}");
        }
    }
}
