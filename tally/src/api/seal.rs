//! Seals as they are published: what a device needs to know which contributions it may forget, and a
//! reader to see that sums were not changed afterwards.

use serde::{Deserialize, Serialize};

use crate::{
    ContributionId, Mark, Period, SiteCode, TeamId,
    ledger::Total,
    seal::{ContributionsDigest, Digest, Revision, SumsDigest, seal_digest},
};

/// A sealed period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedPeriod {
    /// Which.
    pub period: Period,
    /// 1 for the seal, one more for each time that late contributions were taken in.
    pub revision: Revision,
    /// How many contributions are in it.
    pub contributions: u64,
    /// Over team, period, revision, sums and contributions.
    pub digest: Digest,
}

/// The sealed periods of a team whose contributions are not forgotten yet, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealList {
    /// One a period, its last revision.
    pub seals: Vec<SealedPeriod>,
}

/// The sum of one mark at one site in a sealed period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedSum {
    /// Where.
    pub site: SiteCode,
    /// What.
    pub mark: Mark,
    /// Counted.
    pub n: u64,
    /// Taken back.
    pub c: u64,
}

/// The last revision of a seal, or a part of it: at most [`super::IDS_PER_ANSWER`] ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealDocument {
    /// Period, revision, digest.
    pub seal: SealedPeriod,
    /// Over the sums.
    pub sums_digest: Digest,
    /// Over the ids of all contributions.
    pub contributions_digest: Digest,
    /// The ids, in their order, after the one that was asked for.
    pub ids: Vec<ContributionId>,
    /// Whether there are ids after these.
    pub more: bool,
    /// The sums, for those who may read figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sums: Option<Vec<SealedSum>>,
}

impl SealDocument {
    /// Whether these are the seal's contributions, all of them, as its digest says.
    #[must_use]
    pub fn vouches_for(&self, team: TeamId, ids: &[ContributionId]) -> bool {
        let mut contributions = ContributionsDigest::default();
        ids.iter().for_each(|id| contributions.add(*id));
        let SealedPeriod {
            period,
            revision,
            digest,
            ..
        } = self.seal;
        contributions.finish() == self.contributions_digest
            && seal_digest(
                team,
                period,
                revision,
                self.sums_digest,
                self.contributions_digest,
            ) == digest
    }

    /// Whether these are the seal's sums, in the order of site and mark.
    #[must_use]
    pub fn vouches_for_sums(&self, sums: &[SealedSum]) -> bool {
        let mut digest = SumsDigest::default();
        for SealedSum { site, mark, n, c } in sums {
            digest.add(site, *mark, Total { n: *n, c: *c });
        }
        digest.finish() == self.sums_digest
    }
}
