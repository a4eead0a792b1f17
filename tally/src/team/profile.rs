//! The team's profile: what it is called, where it works, what it counts.

use serde::{Deserialize, Serialize};

use super::{InvalidLabel, Site, SiteCode, label::check_label};
use crate::taxonomy::Kind;

/// What every device of a team needs to know to count. Read with any key of the team, changed with
/// the admin key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamProfile {
    /// Grows by one with each change; a change that names another version than the stored one is
    /// refused, so that two coordinators cannot overwrite each other unseen.
    pub version: u64,
    /// The team's name, 1 to 60 letters.
    pub name: String,
    /// The sites, at most [`TeamProfile::SITES_MAX`], each code once, in the order to show them.
    pub sites: Vec<Site>,
    /// The kinds the team counts, each once, at least one.
    pub kinds: Vec<Kind>,
    /// Whether age bands are marked.
    pub bands: bool,
    /// Whether contacts that could not be helped are marked.
    pub outcomes: bool,
}

/// Why a profile cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidProfile {
    /// A name or label cannot be shown.
    #[error(transparent)]
    Label(#[from] InvalidLabel),
    /// Two sites share a code.
    #[error("the site code `{0}` stands twice; each site needs its own")]
    RepeatedSite(SiteCode),
    /// A kind stands twice.
    #[error("the kind `{0}` stands twice")]
    RepeatedKind(Kind),
    /// No kind is on.
    #[error("the team counts nothing: turn at least one kind on")]
    NoKind,
    /// Too many sites.
    #[error("{0} sites are too many; a team has at most {max}", max = TeamProfile::SITES_MAX)]
    TooManySites(usize),
}

impl TeamProfile {
    /// The most sites of a team.
    pub const SITES_MAX: usize = 500;

    /// A new team's profile: version 1, no sites yet, every kind that is on by default.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self {
            version: 1,
            name,
            sites: Vec::new(),
            kinds: Kind::ALL
                .iter()
                .copied()
                .filter(|kind| kind.on_by_default())
                .collect(),
            bands: true,
            outcomes: true,
        }
    }

    /// Whether the profile can be used.
    ///
    /// # Errors
    /// The first rule it breaks.
    pub fn check(&self) -> Result<(), InvalidProfile> {
        check_label(&self.name, "team name", 60)?;
        if self.sites.len() > Self::SITES_MAX {
            return Err(InvalidProfile::TooManySites(self.sites.len()));
        }
        for (at, site) in self.sites.iter().enumerate() {
            check_label(&site.label, "site label", 40)?;
            if self
                .sites
                .iter()
                .take(at)
                .any(|other| other.code == site.code)
            {
                return Err(InvalidProfile::RepeatedSite(site.code.clone()));
            }
        }
        if self.kinds.is_empty() {
            return Err(InvalidProfile::NoKind);
        }
        for (at, kind) in self.kinds.iter().enumerate() {
            if self.kinds.iter().take(at).any(|other| other == kind) {
                return Err(InvalidProfile::RepeatedKind(*kind));
            }
        }
        Ok(())
    }

    /// The site with this code.
    #[must_use]
    pub fn site(&self, code: &SiteCode) -> Option<&Site> {
        self.sites.iter().find(|site| site.code == *code)
    }
}
