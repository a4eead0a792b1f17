//! The hashes of a team's keys, as rows.

use tally::{
    TeamId,
    team::{KeyHash, Role},
};

use super::{Fault, Sql, team, values};
use crate::ledger::KeyRecord;

/// The hashes of all keys the team has or had; `None`: there is no such team.
pub(crate) fn all(sql: &dyn Sql, team: TeamId) -> Result<Option<Vec<KeyRecord>>, Fault> {
    let keys = sql.all(
        "SELECT role, hash, revoked FROM key_hash WHERE team = ?1",
        values![team.as_bytes()],
        |row| {
            Ok(KeyRecord {
                role: row.parsed(0)?,
                hash: KeyHash(row.array(1)?),
                revoked: row.flag(2)?,
            })
        },
    )?;
    // A team without any key is rare, and is none of those that are not there.
    if keys.is_empty() && team::version(sql, team)?.is_none() {
        return Ok(None);
    }
    Ok(Some(keys))
}

/// The last epoch of a role's keys; 0 before the first.
pub(crate) fn last_epoch(sql: &dyn Sql, team: TeamId, role: Role) -> Result<u16, Fault> {
    let last = sql.first(
        "SELECT coalesce(max(epoch), 0) FROM key_hash WHERE team = ?1 AND role = ?2",
        values![team.as_bytes(), role.code()],
        |row| row.number(0),
    )?;
    last.ok_or(Fault::Damaged)
}

/// Keeps the hash of a new key.
pub(crate) fn add(
    sql: &dyn Sql,
    team: TeamId,
    role: Role,
    epoch: u16,
    hash: KeyHash,
) -> Result<(), Fault> {
    sql.execute(
        "INSERT INTO key_hash (team, role, epoch, hash, revoked) VALUES (?1, ?2, ?3, ?4, 0)",
        values![team.as_bytes(), role.code(), epoch, &hash.0],
    )?;
    Ok(())
}

/// Takes back all valid keys of a role; says how many there were.
pub(crate) fn revoke_all(sql: &dyn Sql, team: TeamId, role: Role) -> Result<usize, Fault> {
    sql.execute(
        "UPDATE key_hash SET revoked = 1 WHERE team = ?1 AND role = ?2 AND revoked = 0",
        values![team.as_bytes(), role.code()],
    )
}
