//! Reading a team's keys, which every request does: one statement, and no transaction around it.

use tally::{TeamId, team::KeyHash};

use super::database::{Database, in_time};
use crate::{ledger::KeyRecord, tables::Fault};

const KEYS: &str = "SELECT role, hash, revoked FROM key_hash WHERE team = $1";

/// The hashes of all keys the team has or had; none: it has no key, or there is no such team.
pub(super) async fn all(database: &Database, team: TeamId) -> Result<Vec<KeyRecord>, Fault> {
    let client = database.connection().await?;
    let keys = in_time(client.prepare_cached(KEYS)).await?;
    let id = team.as_bytes().as_slice();
    let rows = in_time(client.query(&keys, &[&id])).await?;
    rows.iter()
        .map(|row| {
            let role: &str = row.try_get(0)?;
            let hash: &[u8] = row.try_get(1)?;
            Ok(KeyRecord {
                role: role.parse().map_err(|_| Fault::Damaged)?,
                hash: KeyHash(hash.try_into().map_err(|_| Fault::Damaged)?),
                revoked: row.try_get::<_, i64>(2)? != 0,
            })
        })
        .collect()
}
