//! The team: one programme in one city. It has an id, sites, a profile that says what it counts,
//! and keys, which are capabilities. There are no accounts, for people or for devices.

mod area;
mod dhis2;
mod estimate;
mod id;
mod indicator;
mod key;
mod label;
mod policies;
mod profile;
mod publishing;
mod secret;
mod site;
mod target;

pub use area::{AreaCode, NoAreaCode};
pub use dhis2::{Dhis2Codes, Dhis2Id, IdScheme, InvalidDhis2Codes, NoDhis2Id};
pub use estimate::{Estimate, EstimateRole, InvalidEstimate, UnknownEstimateRole};
pub use id::{NoTeamId, TeamId};
pub use indicator::{
    Indicator, OutputIndicator, Recipients, Support, Unit, UnknownIndicator,
    UnknownOutputIndicator, UnknownRecipients, UnknownSupport,
};
pub use key::{Key, KeyHash, NoKey, Role, UnknownRole};
pub use label::InvalidLabel;
pub use policies::Policies;
pub use profile::{InvalidProfile, TeamProfile};
pub use publishing::Publishing;
pub use secret::TeamSecret;
pub use site::{NoSiteCode, Site, SiteCode};
pub use target::Target;
