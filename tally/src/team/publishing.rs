//! When a team's periods close, and what leaves the team. Only a server acts on it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AreaCode, Dhis2Codes, Policies, SiteCode};

/// What a team decided about closing its periods and about publishing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Publishing {
    /// How many days after its end a period is sealed:
    /// [`Publishing::GRACE_MIN`] to [`Publishing::GRACE_MAX`].
    pub seal_after_days: u8,
    /// Whether anyone may read the page of released months, without a key.
    pub public_page: bool,
    /// Which area a site lies in. Sites without one count for the city alone.
    pub areas: BTreeMap<SiteCode, AreaCode>,
    /// What people call an area, 1 to [`Publishing::AREA_NAME_MAX`] letters. Its code stays what files and
    /// releases know it by; an area without a name is called by it. A name may outlive its area's sites:
    /// what was released of the area stays.
    // Left out where there is none: an app that knows no names then reads the profile.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub area_names: BTreeMap<AreaCode, String>,
    /// What its kinds and sites are called in somebody's DHIS2, where figures go there.
    #[serde(skip_serializing_if = "Option::is_none")]
    // In a box of its own: few teams have any, and every profile would carry its room.
    pub dhis2: Option<Box<Dhis2Codes>>,
}

impl Publishing {
    /// A device may correct a day for so long; what it corrects must still be with it.
    pub const GRACE_MIN: u8 = Policies::DAYS_MAX;
    /// Longer would keep contributions on devices for nothing.
    pub const GRACE_MAX: u8 = 60;

    /// The most letters of an area's name, as of a site's label.
    pub const AREA_NAME_MAX: usize = 40;

    /// Drops what belongs to sites that are in the list no more.
    pub fn keep_sites(&mut self, kept: impl Fn(&SiteCode) -> bool) {
        self.areas.retain(|code, _| kept(code));
    }

    /// Whether the days of grace are within their bounds.
    pub(super) fn fits(&self) -> bool {
        (Self::GRACE_MIN..=Self::GRACE_MAX).contains(&self.seal_after_days)
    }

    /// Whether this is what holds before a team decides: then it need not travel.
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for Publishing {
    fn default() -> Self {
        Self {
            seal_after_days: Self::GRACE_MIN,
            public_page: false,
            areas: BTreeMap::new(),
            area_names: BTreeMap::new(),
            dhis2: None,
        }
    }
}
