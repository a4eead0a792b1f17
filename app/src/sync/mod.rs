//! Sync: what is not yet with the server goes there, exactly once, whatever the network does.
//!
//! [`Round`] decides (and [`Saving`], for a changed team profile), without a network: it says which [`Call`] comes next and takes the [`Reply`].
//! [`FileWish`] asks for a file of the team's figures.
//! [`Sender`] is the one place that talks to a server. Being offline is the normal state.

mod backoff;
mod call;
mod file;
mod round;
mod saving;
mod sender;
mod tls;
mod trouble;

pub use backoff::Backoff;
pub use call::{Call, Method, Reply};
pub use file::{FileMark, FileName, FileWish, NoFileName};
pub use round::{Next, Round};
pub use saving::{Saved, Saving};
pub use sender::{Route, Sender};
pub use trouble::SyncTrouble;

use crate::{edge::Surroundings, store::Store};

/// Runs one whole round, for the command line.
///
/// # Errors
/// Why the round ended early; what the server took before is noted.
pub async fn run(store: &mut Store, surroundings: &Surroundings) -> Result<(), SyncTrouble> {
    let membership = store.membership()?.ok_or(SyncTrouble::NoTeam)?;
    let sender = Sender::new(&membership, Route::of(&store.settings()?))?;
    let mut round = Round::begin(store, membership)?;
    loop {
        match round.next(store, surroundings)? {
            Next::Done => return Ok(()),
            Next::Call(call) => {
                let reply = sender.send(&call).await?;
                round.take(store, surroundings, &reply)?;
            }
        }
    }
}
