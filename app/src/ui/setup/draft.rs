//! What a coordinator changed and did not save yet. A draft knows the profile it began from, so that it
//! can tell whether anything changed, and join what somebody else saved meanwhile.

use tally::{
    Kind, Site, SiteCode,
    period::Grain,
    team::{Policies, Target, TeamProfile},
};

use super::{
    Part, site_code,
    wrong::{self, Wrong},
};
use crate::worker::Team;

/// A site as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) struct SiteDraft {
    pub(in crate::ui) code: String,
    pub(in crate::ui) label: String,
    /// Added in this draft: its code can still be chosen.
    pub(in crate::ui) fresh: bool,
    /// The code was typed, so it follows the label no more.
    own_code: bool,
}

/// The draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) struct Draft {
    base: TeamProfile,
    pub(in crate::ui) name: String,
    pub(in crate::ui) sites: Vec<SiteDraft>,
    pub(in crate::ui) kinds: Vec<Kind>,
    pub(in crate::ui) bands: bool,
    pub(in crate::ui) outcomes: bool,
    pub(in crate::ui) remember_band: bool,
    pub(in crate::ui) policies: Policies,
    pub(in crate::ui) targets: Vec<Target>,
    /// Somebody else's change was joined into this draft.
    pub(in crate::ui) joined: bool,
}

/// The profile of a team as this device last read it.
fn profile_of(team: &Team) -> TeamProfile {
    TeamProfile {
        version: team.version,
        name: team.name.clone(),
        sites: team.sites.clone(),
        kinds: team.kinds.clone(),
        bands: team.bands,
        outcomes: team.outcomes,
        remember_band: team.remember_band,
        policies: Policies {
            days_kept: team.days_kept,
            lock_after_minutes: team.lock_after_minutes,
        },
        targets: team.targets.clone(),
        publishing: team.publishing.clone(),
    }
}

fn drafts(sites: &[Site]) -> Vec<SiteDraft> {
    sites
        .iter()
        .map(|site| SiteDraft {
            code: site.code.to_string(),
            label: site.label.clone(),
            fresh: false,
            own_code: true,
        })
        .collect()
}

impl Draft {
    /// A draft without a change.
    pub(in crate::ui) fn of(team: &Team) -> Self {
        let base = profile_of(team);
        Self {
            name: base.name.clone(),
            sites: drafts(&base.sites),
            kinds: base.kinds.clone(),
            bands: base.bands,
            outcomes: base.outcomes,
            remember_band: base.remember_band,
            policies: base.policies,
            targets: base.targets.clone(),
            joined: false,
            base,
        }
    }

    /// Whether there is anything to save.
    pub(in crate::ui) fn changed(&self) -> bool {
        self.name.trim() != self.base.name
            || self.typed_sites() != self.base_sites()
            || self.kinds != self.base.kinds
            || self.bands != self.base.bands
            || self.outcomes != self.base.outcomes
            || self.remember_band != self.base.remember_band
            || self.policies != self.base.policies
            || self.targets != self.base.targets
    }

    fn typed_sites(&self) -> Vec<(&str, &str)> {
        let typed = |site: &'_ SiteDraft| -> bool { !site.is_blank() };
        self.sites
            .iter()
            .filter(|site| typed(site))
            .map(|site| (site.code.trim(), site.label.trim()))
            .collect()
    }

    fn base_sites(&self) -> Vec<(&str, &str)> {
        self.base
            .sites
            .iter()
            .map(|site| (site.code.as_str(), site.label.as_str()))
            .collect()
    }

    /// The first part of the set-up in which something is wrong.
    pub(in crate::ui) fn first_wrong(&self) -> Option<Part> {
        let sites = (0..self.sites.len()).any(|at| self.site_wrong(at));
        if self.name_wrong().is_some() {
            Some(Part::Name)
        } else if sites || self.sites_wrong().is_some() {
            Some(Part::Sites)
        } else if self.kinds_wrong().is_some() {
            Some(Part::Kinds)
        } else {
            None
        }
    }

    pub(in crate::ui) fn name_wrong(&self) -> Option<Wrong> {
        wrong::name(&self.name).err()
    }

    pub(in crate::ui) fn sites_wrong(&self) -> Option<Wrong> {
        let most = TeamProfile::SITES_MAX;
        (self.sites.len() > most).then_some(Wrong::Sites(most))
    }

    pub(in crate::ui) fn kinds_wrong(&self) -> Option<Wrong> {
        self.kinds.is_empty().then_some(Wrong::NoKind)
    }

    /// Whether the label or the code of a site is wrong.
    pub(in crate::ui) fn site_wrong(&self, at: usize) -> bool {
        let [label, code] = self.site_wrongs(at);
        label.or(code).is_some()
    }

    /// What is wrong with the label and with the code of a site. One with nothing typed yet is no
    /// site, and nothing is wrong with it.
    pub(in crate::ui) fn site_wrongs(&self, at: usize) -> [Option<Wrong>; 2] {
        match self.sites.get(at) {
            Some(site) if !site.is_blank() => [
                wrong::label(&site.label).err(),
                wrong::code(&site.code, self.codes_but(at)).err(),
            ],
            _ => [None, None],
        }
    }

    fn codes_but(&self, at: usize) -> impl Iterator<Item = &str> {
        let others = self.sites.iter().enumerate();
        others
            .filter(move |(other, _)| *other != at)
            .map(|(_, site)| site.code.as_str())
    }

    /// The profile to save, if all of it can stand.
    pub(in crate::ui) fn profile(&self) -> Option<TeamProfile> {
        let mut sites = Vec::with_capacity(self.sites.len());
        for site in self.sites.iter().filter(|site| !site.is_blank()) {
            sites.push(Site {
                code: site.code.trim().parse().ok()?,
                label: site.label.trim().to_owned(),
            });
        }
        let mut publishing = self.base.publishing.clone();
        let kept = |code: &SiteCode| sites.iter().any(|site: &Site| site.code == *code);
        publishing.keep_sites(kept);
        let profile = TeamProfile {
            version: self.base.version,
            name: self.name.trim().to_owned(),
            sites,
            kinds: self.kinds.clone(),
            bands: self.bands,
            outcomes: self.outcomes,
            remember_band: self.remember_band,
            policies: self.policies,
            targets: self.targets.clone(),
            publishing,
        };
        profile.check().is_ok().then_some(profile)
    }

    /// Takes in what the team's profile is by now. What this draft did not touch becomes as it is
    /// there; where both changed the same, the draft stands.
    pub(in crate::ui) fn rebase(&mut self, team: &Team) {
        let new = profile_of(team);
        if new == self.base {
            return;
        }
        let before = self.changed();
        if self.name.trim() == self.base.name {
            self.name.clone_from(&new.name);
        }
        if self.typed_sites() == self.base_sites() {
            self.sites = drafts(&new.sites);
        }
        let Self { base, .. } = self;
        follow(&mut self.kinds, &base.kinds, &new.kinds);
        follow(&mut self.bands, &base.bands, &new.bands);
        follow(&mut self.outcomes, &base.outcomes, &new.outcomes);
        follow(
            &mut self.remember_band,
            &base.remember_band,
            &new.remember_band,
        );
        follow(&mut self.policies, &base.policies, &new.policies);
        follow(&mut self.targets, &base.targets, &new.targets);
        self.base = new;
        self.joined = before && self.changed();
    }

    // Sites.

    /// Adds a site with nothing typed yet, and says where it stands.
    pub(in crate::ui) fn add_site(&mut self) -> usize {
        self.sites.push(SiteDraft {
            fresh: true,
            ..SiteDraft::default()
        });
        self.sites.len() - 1
    }

    pub(in crate::ui) fn set_label(&mut self, at: usize, label: String) {
        let taken: Vec<&str> = self.codes_but(at).collect();
        let suggested = site_code::suggest(&label, &taken);
        if let Some(site) = self.sites.get_mut(at) {
            if site.fresh && !site.own_code {
                site.code = if label.trim().is_empty() {
                    String::new()
                } else {
                    suggested
                };
            }
            site.label = label;
        }
    }

    /// The code of a site that is not saved yet; afterwards it stands in figures and stays.
    pub(in crate::ui) fn set_code(&mut self, at: usize, code: String) {
        if let Some(site) = self.sites.get_mut(at)
            && site.fresh
        {
            site.own_code = !code.trim().is_empty();
            site.code = code;
        }
    }

    /// Takes away sites in which nothing was typed.
    pub(in crate::ui) fn drop_blank(&mut self) {
        self.sites.retain(|site| !site.is_blank());
    }

    pub(in crate::ui) fn remove_site(&mut self, at: usize) {
        if at < self.sites.len() {
            self.sites.remove(at);
        }
    }

    pub(in crate::ui) fn move_site(&mut self, at: usize, up: bool) {
        let to = if up {
            at.checked_sub(1)
        } else {
            at.checked_add(1)
        };
        if let Some(to) = to.filter(|to| (*to).max(at) < self.sites.len()) {
            self.sites.swap(at, to);
        }
    }

    // Kinds and targets.

    /// Turns a kind on or off; the order stays the taxonomy's.
    pub(in crate::ui) fn set_kind(&mut self, kind: Kind, on: bool) {
        let now = std::mem::take(&mut self.kinds);
        self.kinds = Kind::ALL
            .iter()
            .copied()
            .filter(|other| {
                if *other == kind {
                    on
                } else {
                    now.contains(other)
                }
            })
            .collect();
    }

    /// Adds a target, unless there is one for the kind and the grain.
    pub(in crate::ui) fn add_target(&mut self, target: Target) -> Result<(), Wrong> {
        if self.has_target(target.kind, target.grain) {
            return Err(Wrong::TargetTwice);
        }
        self.targets.push(target);
        Ok(())
    }

    pub(in crate::ui) fn has_target(&self, kind: Kind, grain: Grain) -> bool {
        self.targets
            .iter()
            .any(|target| (target.kind, target.grain) == (kind, grain))
    }

    pub(in crate::ui) fn remove_target(&mut self, at: usize) {
        if at < self.targets.len() {
            self.targets.remove(at);
        }
    }
}

impl SiteDraft {
    fn is_blank(&self) -> bool {
        self.fresh && self.label.trim().is_empty() && self.code.trim().is_empty()
    }
}

/// Follows the new value where the draft had left the old one.
fn follow<T: PartialEq + Clone>(mine: &mut T, before: &T, now: &T) {
    if mine == before {
        mine.clone_from(now);
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
