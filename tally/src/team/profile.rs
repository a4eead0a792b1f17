//! The team's profile: what it is called, where it works, what it counts.

use serde::{Deserialize, Serialize};

use super::{
    InvalidDhis2Codes, InvalidLabel, Policies, Publishing, Site, SiteCode, Target,
    label::check_label,
};
use crate::{
    linter::{self, Flagged},
    period::Grain,
    taxonomy::Kind,
};

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
    /// Whether a chosen age band stays chosen after a tap; else it falls back to not noted.
    pub remember_band: bool,
    /// Rules for the team's devices.
    pub policies: Policies,
    /// What the team means to give: each kind and grain of time at most once, in the order to show
    /// them.
    pub targets: Vec<Target>,
    /// When periods close, and what leaves the team.
    #[serde(default, skip_serializing_if = "Publishing::is_default")]
    pub publishing: Publishing,
}

/// Why a profile cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidProfile {
    /// A name or label cannot be shown.
    #[error(transparent)]
    Label(#[from] InvalidLabel),
    /// A name, a label or a code of a site tells or asks for somebody's status or identity.
    #[error(transparent)]
    Flagged(#[from] Flagged),
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
    /// A policy is out of bounds.
    #[error(
        "devices may keep days for 1 to {days} days and lock after 1 to {minutes} minutes",
        days = Policies::DAYS_MAX,
        minutes = Policies::MINUTES_MAX
    )]
    Policies,
    /// The days of grace are out of bounds.
    #[error(
        "a period may be sealed {min} to {max} days after its end",
        min = Publishing::GRACE_MIN,
        max = Publishing::GRACE_MAX
    )]
    Grace,
    /// A site that is not in the list lies in an area.
    #[error("the site `{0}` lies in an area, but is not in the list of sites")]
    AreaWithoutSite(SiteCode),
    /// The codes for DHIS2 cannot be used.
    #[error(transparent)]
    Dhis2(#[from] InvalidDhis2Codes),
    /// A target of no contacts, or of more than anyone gives.
    #[error("the target for `{0}` must name 1 to {max} contacts", max = Target::MAX)]
    TargetOutOfBounds(Kind),
    /// A target for periods, which are of different lengths.
    #[error("the target for `{0}` must be for a week, a month, a quarter or a year")]
    TargetGrain(Kind),
    /// Two targets for one kind and grain.
    #[error("there are two targets for `{0}` by {1}; one is enough")]
    RepeatedTarget(Kind, Grain),
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
            remember_band: false,
            policies: Policies::default(),
            targets: Vec::new(),
            publishing: Publishing::default(),
        }
    }

    /// Whether the profile may be given to a team: its form, and every word that people typed.
    ///
    /// # Errors
    /// The first rule it breaks; its words are read last.
    pub fn check(&self) -> Result<(), InvalidProfile> {
        self.check_form()?;
        linter::check(&self.name)?;
        for site in &self.sites {
            linter::check(&site.label)?;
            linter::check(site.code.as_str())?;
        }
        for area in self.publishing.areas.values() {
            linter::check(area.as_str())?;
        }
        for (area, name) in &self.publishing.area_names {
            linter::check(area.as_str())?;
            linter::check(name)?;
        }
        Ok(())
    }

    /// Whether a device can count with the profile: everything but its words, so that a team that
    /// was named before the linter knew a word goes on counting.
    ///
    /// # Errors
    /// The first rule it breaks.
    pub fn check_form(&self) -> Result<(), InvalidProfile> {
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
        if !self.policies.fit() {
            return Err(InvalidProfile::Policies);
        }
        if !self.publishing.fits() {
            return Err(InvalidProfile::Grace);
        }
        let mut placed = self.publishing.areas.keys();
        if let Some(code) = placed.find(|code| self.site(code).is_none()) {
            return Err(InvalidProfile::AreaWithoutSite(code.clone()));
        }
        for name in self.publishing.area_names.values() {
            check_label(name, "name of an area", Publishing::AREA_NAME_MAX)?;
        }
        if let Some(codes) = &self.publishing.dhis2 {
            codes.check()?;
        }
        self.check_targets()
    }

    fn check_targets(&self) -> Result<(), InvalidProfile> {
        for (at, target) in self.targets.iter().enumerate() {
            let Target {
                kind,
                grain,
                contacts,
            } = *target;
            if !(1..=Target::MAX).contains(&contacts) {
                return Err(InvalidProfile::TargetOutOfBounds(kind));
            }
            if grain == Grain::Period {
                return Err(InvalidProfile::TargetGrain(kind));
            }
            let mut earlier = self.targets.iter().take(at);
            if earlier.any(|other| (other.kind, other.grain) == (kind, grain)) {
                return Err(InvalidProfile::RepeatedTarget(kind, grain));
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
