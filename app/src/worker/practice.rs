//! Practice: a desk of its own over a store in memory, with an invented team. The device's own
//! store is not touched, no server is asked, and with the desk all of it is gone.

use tally::{Site, SiteCode, TeamId, TeamProfile, team::TeamSecret};

use super::desk::Desk;
use crate::{
    edge::{Entropy, Surroundings},
    store::{Membership, Settings, Store, StoreError},
};

/// Codes of the invented sites.
const CODES: [&str; 2] = ["practice-1", "practice-2"];

/// A desk to practise at, with the choices made on this device.
pub(super) fn desk(
    surroundings: Surroundings,
    settings: &Settings,
    team: String,
    sites: Vec<String>,
) -> Result<Desk, StoreError> {
    let mut store = Store::in_memory(&*surroundings.entropy)?;
    store.set_membership(&membership(&*surroundings.entropy)?)?;
    let sites: Vec<Site> = CODES
        .into_iter()
        .zip(sites)
        .filter_map(|(code, label)| {
            let code: SiteCode = code.parse().ok()?;
            Some(Site { code, label })
        })
        .collect();
    store.set_settings(&Settings {
        site: sites.first().map(|site| site.code.clone()),
        kiosk: false,
        ..settings.clone()
    })?;
    store.set_team_profile(&TeamProfile {
        sites,
        bands: true,
        outcomes: true,
        ..TeamProfile::new(team)
    })?;
    let mut desk = Desk::new(store, surroundings)?;
    desk.practice = true;
    Ok(desk)
}

/// A team without a server.
fn membership(entropy: &dyn Entropy) -> Result<Membership, StoreError> {
    Ok(Membership {
        team: TeamId::from_bytes(entropy.bytes()?),
        servers: Vec::new(),
        pin: None,
        secret: Some((TeamSecret::from_bytes(entropy.bytes()?), 1)),
        read_key: None,
        admin_key: None,
    })
}
