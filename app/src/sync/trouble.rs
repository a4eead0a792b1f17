//! Why a sync did not end well. Nothing is lost by any of these: contributions stay on the device
//! until the server says it holds them.

use tally::{api::ProblemCode, enrolment::ServerAddress};

use crate::store::StoreError;

/// What stopped a round.
#[derive(Debug, thiserror::Error)]
pub enum SyncTrouble {
    /// No connection: the normal state in the street.
    #[error("no connection to the team's server; counts are kept here")]
    Offline,
    /// Tor was to be the way, and there was no connection by it.
    #[error(
        "no connection through Tor, which has to run on this device (port 9050); counts are kept here"
    )]
    NoTor,
    /// The certificate is not the one the enrolment code names, or no authority vouches for it.
    #[error(
        "the server at {0} is not the one the enrolment code names, or its certificate is not trusted"
    )]
    Certificate(ServerAddress),
    /// Something answers that is no Acollida server.
    #[error("what answers there is no Acollida server")]
    NotAcollida,
    /// The server says no to the whole request.
    #[error("the server says: {0}")]
    Refused(ProblemCode),
    /// This device has no team yet.
    #[error("this device has no team yet; enter an enrolment code first")]
    NoTeam,
    /// The team works without a server.
    #[error("this team has no server; counts travel from device to device")]
    NoServer,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SyncTrouble {
    /// Whether trying again later, unchanged, may help.
    #[must_use]
    pub const fn passes(&self) -> bool {
        matches!(
            self,
            Self::Offline
                | Self::NoTor
                | Self::NotAcollida
                | Self::Certificate(_)
                | Self::Refused(ProblemCode::TooOften | ProblemCode::Unavailable)
                | Self::Store(_)
        )
    }
}
