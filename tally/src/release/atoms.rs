//! The atoms of a month: which cells a release has. They are fixed by the team's profile alone, so
//! that whether an atom is there tells nothing about contacts.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

use serde::{Deserialize, Serialize};

use super::{NoiseError, noise};
use crate::{
    AgeBand, Cell, Kind, Outcome, Service, SiteCode,
    codes::serde_as_text,
    period::Month,
    team::{AreaCode, Publishing},
};

/// Fewer sites than this are no area of their own: a site with one worker would be visible.
const SITES_OF_AN_AREA: usize = 3;

/// Where: an area, or all the rest of the city.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    /// Every site that lies in no area of its own; where no area has sites enough, all.
    City,
    /// An area of three sites or more.
    Named(AreaCode),
}

impl Area {
    /// How the city is written.
    pub const CITY: &str = "city";
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::City => f.write_str(Self::CITY),
            Self::Named(code) => code.fmt(f),
        }
    }
}

/// The text names no area.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no area")]
pub struct UnknownArea(pub String);

impl FromStr for Area {
    type Err = UnknownArea;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == Self::CITY {
            return Ok(Self::City);
        }
        text.parse()
            .map(Self::Named)
            .map_err(|_| UnknownArea(text.chars().take(32).collect()))
    }
}

serde_as_text!(Area);

/// Contacts given of a kind in an area and a month, with noise: it may be below zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindAtom {
    /// Where.
    pub area: Area,
    /// What.
    pub kind: Kind,
    /// Contacts, not people, with noise.
    pub contacts: i64,
}

/// Contacts given of a service to an age band in the city and a month, with noise: it may be below
/// zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandAtom {
    /// What.
    pub service: Service,
    /// To which age band.
    pub band: AgeBand,
    /// Contacts, not people, with noise.
    pub contacts: i64,
}

/// What was released of a month. The two tables have noise of their own: their totals differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReleasedMonth {
    /// When.
    pub month: Month,
    /// By area and kind, each once, in their order.
    pub by_kind: Vec<KindAtom>,
    /// By service and age band, each once, in their order.
    pub by_band: Vec<BandAtom>,
}

/// The kind under which a contact is released. Psychological support stands with consultations: a
/// small number of it would say too much.
#[must_use]
pub const fn released_kind(kind: Kind) -> Kind {
    match kind {
        Kind::Wellbeing => Kind::Consult,
        other => other,
    }
}

/// The atoms that a month of a team has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    area_of: BTreeMap<SiteCode, Area>,
    areas: BTreeSet<Area>,
    kinds: BTreeSet<Kind>,
}

impl Shape {
    /// The atoms of a team with these sites, which offered these kinds in the month.
    #[must_use]
    pub fn new<'a>(
        sites: impl IntoIterator<Item = &'a SiteCode>,
        publishing: &Publishing,
        kinds: impl IntoIterator<Item = Kind>,
    ) -> Self {
        let mut members: BTreeMap<Option<&AreaCode>, Vec<&SiteCode>> = BTreeMap::new();
        for site in sites {
            let area = publishing.areas.get(site);
            members.entry(area).or_default().push(site);
        }
        let too_few = |sites: &Vec<&SiteCode>| sites.len() < SITES_OF_AN_AREA;
        let large =
            |area: &Option<&AreaCode>, sites: &Vec<&SiteCode>| area.is_some() && !too_few(sites);
        // What lies in no area is published as the rest of the city. One or two sites of rest would be
        // as visible as an area of one or two: then there is the city alone.
        let rest: usize = members
            .iter()
            .filter(|(area, sites)| !large(area, sites))
            .map(|(_, sites)| sites.len())
            .sum();
        let apart = rest == 0 || rest >= SITES_OF_AN_AREA;
        let mut area_of = BTreeMap::new();
        let mut areas = BTreeSet::new();
        for (code, sites) in &members {
            let area = match code {
                Some(code) if apart && !too_few(sites) => Area::Named((*code).clone()),
                _ => Area::City,
            };
            areas.insert(area.clone());
            area_of.extend(sites.iter().map(|&site| (site.clone(), area.clone())));
        }
        if areas.is_empty() {
            areas.insert(Area::City);
        }
        Self {
            area_of,
            areas,
            kinds: kinds.into_iter().map(released_kind).collect(),
        }
    }

    /// Draws a month's release from the exact net contacts of its cells by site.
    ///
    /// Contacts of a kind or site that is not in the shape are left out; a ledger's team keeps every
    /// site that has counts in its list.
    ///
    /// # Errors
    /// There is no fair coin; nothing may be published then.
    pub fn draw<E>(
        &self,
        month: Month,
        sums: impl IntoIterator<Item = (SiteCode, Cell, i64)>,
        coin: &mut impl FnMut() -> Result<bool, E>,
    ) -> Result<ReleasedMonth, NoiseError<E>> {
        let mut by_kind: BTreeMap<(Area, Kind), i64> = BTreeMap::new();
        let mut by_band: BTreeMap<(Service, AgeBand), i64> = BTreeMap::new();
        for area in &self.areas {
            for kind in &self.kinds {
                by_kind.insert((area.clone(), *kind), 0);
                for band in AgeBand::ALL {
                    by_band.insert((kind.service(), *band), 0);
                }
            }
        }
        for (site, cell, contacts) in sums {
            let kind = released_kind(cell.kind);
            let area = self.area_of.get(&site).cloned().unwrap_or(Area::City);
            let atoms = (
                by_kind.get_mut(&(area, kind)),
                by_band.get_mut(&(kind.service(), cell.band)),
            );
            if let ((Some(of_kind), Some(of_band)), Outcome::Given) = (atoms, cell.outcome) {
                // Saturating, because rows may come from a damaged source; real sums are far below.
                *of_kind = of_kind.saturating_add(contacts);
                *of_band = of_band.saturating_add(contacts);
            }
        }
        let mut blur = |contacts: i64| {
            let noise = noise(coin)?;
            Ok::<i64, NoiseError<E>>(contacts.saturating_add(noise))
        };
        Ok(ReleasedMonth {
            month,
            by_kind: by_kind
                .into_iter()
                .map(|((area, kind), contacts)| {
                    Ok(KindAtom {
                        area,
                        kind,
                        contacts: blur(contacts)?,
                    })
                })
                .collect::<Result<_, NoiseError<E>>>()?,
            by_band: by_band
                .into_iter()
                .map(|((service, band), contacts)| {
                    Ok(BandAtom {
                        service,
                        band,
                        contacts: blur(contacts)?,
                    })
                })
                .collect::<Result<_, NoiseError<E>>>()?,
        })
    }
}
