//! The team: one programme in one city. It has an id, sites, a profile that says what it counts,
//! and keys, which are capabilities. There are no accounts, for people or for devices.

mod estimate;
mod id;
mod indicator;
mod key;
mod label;
mod policies;
mod profile;
mod secret;
mod site;
mod target;

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
pub use secret::TeamSecret;
pub use site::{NoSiteCode, Site, SiteCode};
pub use target::Target;
