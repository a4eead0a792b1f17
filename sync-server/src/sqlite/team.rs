//! What a team set up: its profile and its keys' hashes, as rows.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, params};
use tally::{
    Site, SiteCode, TeamId, TeamProfile,
    team::{AreaCode, KeyHash, Policies, Publishing, Role, Target},
};

use super::{dhis2, fault::Fault};
use crate::ledger::{KeyRecord, ProfileChange};

/// The version of the team's profile, if there is such a team.
pub(super) fn version(connection: &Connection, team: TeamId) -> Result<Option<u64>, Fault> {
    connection
        .prepare_cached("SELECT version FROM team WHERE id = ?1")?
        .query_row([team.as_bytes()], |row| row.get::<_, i64>(0))
        .optional()?
        .map(|version| u64::try_from(version).map_err(|_| Fault::Damaged))
        .transpose()
}

/// The team's profile, if there is such a team. Call inside a transaction: it reads several tables.
pub(super) fn profile(connection: &Connection, team: TeamId) -> Result<Option<TeamProfile>, Fault> {
    let id = team.as_bytes();
    let head = connection
        .prepare_cached(
            "SELECT version, name, bands, outcomes, remember_band, days_kept, lock_after_minutes,
               seal_after_days, public_page
             FROM team WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
                Policies {
                    days_kept: row.get(5)?,
                    lock_after_minutes: row.get(6)?,
                },
                Publishing {
                    seal_after_days: row.get(7)?,
                    public_page: row.get(8)?,
                    areas: BTreeMap::new(),
                    area_names: BTreeMap::new(),
                    dhis2: None,
                },
            ))
        })
        .optional()?;
    let Some((version, name, bands, outcomes, remember_band, policies, mut publishing)) = head
    else {
        return Ok(None);
    };
    let sites = connection
        .prepare_cached("SELECT code, label, area FROM site WHERE team = ?1 ORDER BY place, code")?
        .query_map([id], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        })?
        .map(|row| {
            let (code, label, area) = row?;
            let code: SiteCode = code.parse().map_err(|_| Fault::Damaged)?;
            if let Some(area) = area {
                let area = area.parse().map_err(|_| Fault::Damaged)?;
                publishing.areas.insert(code.clone(), area);
            }
            Ok(Site { code, label })
        })
        .collect::<Result<_, Fault>>()?;
    let kinds = connection
        .prepare_cached("SELECT code FROM kind WHERE team = ?1 ORDER BY place, code")?
        .query_map([id], |row| row.get::<_, String>(0))?
        .map(|code| code?.parse().map_err(|_| Fault::Damaged))
        .collect::<Result<_, Fault>>()?;
    let targets = connection
        .prepare_cached(
            "SELECT kind, grain, contacts FROM target WHERE team = ?1 ORDER BY place, kind, grain",
        )?
        .query_map([id], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get(2)?,
            ))
        })?
        .map(|row| {
            let (kind, grain, contacts) = row?;
            Ok(Target {
                kind: kind.parse().map_err(|_| Fault::Damaged)?,
                grain: grain.parse().map_err(|_| Fault::Damaged)?,
                contacts,
            })
        })
        .collect::<Result<_, Fault>>()?;
    publishing.area_names = connection
        .prepare_cached("SELECT code, name FROM area WHERE team = ?1")?
        .query_map([id], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?
        .map(|row| {
            let (code, name) = row?;
            Ok((code.parse().map_err(|_| Fault::Damaged)?, name))
        })
        .collect::<Result<_, Fault>>()?;
    publishing.dhis2 = dhis2::read(connection, team)?.map(Box::new);
    Ok(Some(TeamProfile {
        version: u64::try_from(version).map_err(|_| Fault::Damaged)?,
        name,
        sites,
        kinds,
        bands,
        outcomes,
        remember_band,
        policies,
        targets,
        publishing,
    }))
}

/// Writes a whole profile, in place of the one that is there.
pub(super) fn store_profile(
    connection: &Connection,
    team: TeamId,
    profile: &TeamProfile,
) -> Result<(), Fault> {
    let id = team.as_bytes();
    let version = i64::try_from(profile.version).map_err(|_| Fault::Damaged)?;
    connection
        .prepare_cached(
            "INSERT INTO team (id, version, name, bands, outcomes, remember_band, days_kept,
               lock_after_minutes, seal_after_days, public_page)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name,
               bands = excluded.bands, outcomes = excluded.outcomes,
               remember_band = excluded.remember_band, days_kept = excluded.days_kept,
               lock_after_minutes = excluded.lock_after_minutes,
               seal_after_days = excluded.seal_after_days, public_page = excluded.public_page",
        )?
        .execute(params![
            id,
            version,
            profile.name,
            profile.bands,
            profile.outcomes,
            profile.remember_band,
            profile.policies.days_kept,
            profile.policies.lock_after_minutes,
            profile.publishing.seal_after_days,
            profile.publishing.public_page
        ])?;
    connection
        .prepare_cached("DELETE FROM site WHERE team = ?1")?
        .execute([id])?;
    let mut add = connection.prepare_cached(
        "INSERT INTO site (team, code, label, place, area) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (place, site) in profile.sites.iter().enumerate() {
        let area = profile.publishing.areas.get(&site.code);
        add.execute(params![
            id,
            site.code.as_str(),
            site.label,
            place as i64,
            area.map(AreaCode::as_str)
        ])?;
    }
    connection
        .prepare_cached("DELETE FROM kind WHERE team = ?1")?
        .execute([id])?;
    let mut add =
        connection.prepare_cached("INSERT INTO kind (team, code, place) VALUES (?1, ?2, ?3)")?;
    for (place, kind) in profile.kinds.iter().enumerate() {
        add.execute(params![id, kind.code(), place as i64])?;
    }
    connection
        .prepare_cached("DELETE FROM target WHERE team = ?1")?
        .execute([id])?;
    let mut add = connection.prepare_cached(
        "INSERT INTO target (team, kind, grain, contacts, place) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (place, target) in profile.targets.iter().enumerate() {
        add.execute(params![
            id,
            target.kind.code(),
            target.grain.code(),
            target.contacts,
            place as i64
        ])?;
    }
    connection
        .prepare_cached("DELETE FROM area WHERE team = ?1")?
        .execute([id])?;
    let mut add =
        connection.prepare_cached("INSERT INTO area (team, code, name) VALUES (?1, ?2, ?3)")?;
    for (code, name) in &profile.publishing.area_names {
        add.execute(params![id, code.as_str(), name])?;
    }
    dhis2::store(connection, team, profile.publishing.dhis2.as_deref())
}

/// Stores a profile under the next version, if it was made from the stored one and leaves out no
/// site that has counts. `None`: there is no such team.
pub(super) fn change_profile(
    connection: &Connection,
    team: TeamId,
    profile: &TeamProfile,
) -> Result<Option<ProfileChange>, Fault> {
    let Some(stored) = version(connection, team)? else {
        return Ok(None);
    };
    if stored != profile.version {
        return Ok(Some(ProfileChange::Conflict { stored }));
    }
    let with_counts = connection
        .prepare_cached(
            "SELECT site FROM total WHERE team = ?1
             UNION SELECT site FROM arrived WHERE team = ?1 ORDER BY site",
        )?
        .query_map([team.as_bytes()], |row| row.get::<_, String>(0))?
        .map(|code| code?.parse().map_err(|_| Fault::Damaged))
        .collect::<Result<Vec<_>, Fault>>()?;
    for code in with_counts {
        if profile.site(&code).is_none() {
            return Ok(Some(ProfileChange::SiteInUse(code)));
        }
    }
    let next = TeamProfile {
        version: stored.saturating_add(1),
        ..profile.clone()
    };
    store_profile(connection, team, &next)?;
    Ok(Some(ProfileChange::Stored(next)))
}

/// The hashes of all keys the team has or had; `None`: there is no such team.
pub(super) fn keys(connection: &Connection, team: TeamId) -> Result<Option<Vec<KeyRecord>>, Fault> {
    if version(connection, team)?.is_none() {
        return Ok(None);
    }
    connection
        .prepare_cached("SELECT role, hash, revoked FROM key_hash WHERE team = ?1")?
        .query_map([team.as_bytes()], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, [u8; 32]>(1)?,
                row.get(2)?,
            ))
        })?
        .map(|row| {
            let (role, hash, revoked) = row?;
            Ok(KeyRecord {
                role: role.parse::<Role>().map_err(|_| Fault::Damaged)?,
                hash: KeyHash(hash),
                revoked,
            })
        })
        .collect::<Result<_, Fault>>()
        .map(Some)
}
