//! What a seal vouches for, as SHA-256 over plain lines of text, so that anyone can check one with
//! the tools of any system.
//!
//! ```text
//! acollida sums 1              acollida contributions 1      acollida seal 1
//! <site> <mark> <n> <c>        <id>                          <team>
//! …                            …                             <period>
//!                                                            <revision>
//!                                                            <digest of the sums>
//!                                                            <digest of the contributions>
//! ```
//!
//! Each line ends with a line feed; sums stand in the order of site and mark, ids in theirs. The two
//! parts have digests of their own, so that a device that may not read the sums can still check the
//! list of ids.

use sha2::{Digest as _, Sha256};

use super::Revision;
use crate::{ContributionId, Mark, Period, SiteCode, TeamId, hex::hex_value, ledger::Total};

hex_value! {
    /// A SHA-256 digest.
    Digest[32], NoDigest, "a digest is 64 lower-case hexadecimal digits"
}

struct Lines(Sha256);

impl Lines {
    fn new(title: &str) -> Self {
        let mut lines = Self(Sha256::new());
        lines.add(&title);
        lines
    }

    fn add(&mut self, line: &impl std::fmt::Display) {
        self.0.update(format!("{line}\n"));
    }

    fn digest(self) -> Digest {
        Digest::from_bytes(self.0.finalize().into())
    }
}

/// Adds up the sums of a period, one after the other.
pub struct SumsDigest(Lines);

impl Default for SumsDigest {
    fn default() -> Self {
        Self(Lines::new("acollida sums 1"))
    }
}

impl SumsDigest {
    /// The next sum, in the order of site and mark.
    pub fn add(&mut self, site: &SiteCode, mark: Mark, total: Total) {
        let Total { n, c } = total;
        self.0.add(&format_args!("{site} {mark} {n} {c}"));
    }

    /// The digest of all that was added.
    #[must_use]
    pub fn finish(self) -> Digest {
        self.0.digest()
    }
}

/// Adds up the contributions of a period, one after the other.
pub struct ContributionsDigest(Lines);

impl Default for ContributionsDigest {
    fn default() -> Self {
        Self(Lines::new("acollida contributions 1"))
    }
}

impl ContributionsDigest {
    /// The next contribution, in the order of ids.
    pub fn add(&mut self, id: ContributionId) {
        self.0.add(&id);
    }

    /// The digest of all that was added.
    #[must_use]
    pub fn finish(self) -> Digest {
        self.0.digest()
    }
}

/// The digest of a whole seal.
#[must_use]
pub fn seal_digest(
    team: TeamId,
    period: Period,
    revision: Revision,
    sums: Digest,
    contributions: Digest,
) -> Digest {
    let mut lines = Lines::new("acollida seal 1");
    lines.add(&team);
    lines.add(&period);
    lines.add(&revision);
    lines.add(&sums);
    lines.add(&contributions);
    lines.digest()
}
