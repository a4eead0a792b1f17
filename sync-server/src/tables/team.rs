//! What a team set up, as rows: its profile, whole or not at all.

use std::collections::BTreeMap;

use tally::{
    Site, SiteCode, TeamId, TeamProfile,
    team::{AreaCode, Policies, Publishing, Target},
};

use super::{Fault, Sql, dhis2, values};
use crate::ledger::ProfileChange;

/// The version of the team's profile, if there is such a team.
pub(crate) fn version(sql: &dyn Sql, team: TeamId) -> Result<Option<u64>, Fault> {
    sql.first(
        "SELECT version FROM team WHERE id = ?1",
        values![team.as_bytes()],
        |row| row.number(0),
    )
}

/// All teams, by id.
pub(crate) fn all(sql: &dyn Sql) -> Result<Vec<TeamId>, Fault> {
    sql.all("SELECT id FROM team ORDER BY id", &[], |row| {
        row.array(0).map(TeamId::from_bytes)
    })
}

/// The team's profile, if there is such a team. Call inside a transaction: it reads several tables.
pub(crate) fn profile(sql: &dyn Sql, team: TeamId) -> Result<Option<TeamProfile>, Fault> {
    let id = values![team.as_bytes()];
    let profile = sql.first(
        "SELECT version, name, bands, outcomes, remember_band, days_kept, lock_after_minutes,
           seal_after_days, public_page
         FROM team WHERE id = ?1",
        id,
        |row| {
            Ok(TeamProfile {
                version: row.number(0)?,
                name: row.text(1)?.to_owned(),
                sites: Vec::new(),
                kinds: Vec::new(),
                bands: row.flag(2)?,
                outcomes: row.flag(3)?,
                remember_band: row.flag(4)?,
                policies: Policies {
                    days_kept: row.number(5)?,
                    lock_after_minutes: row.number(6)?,
                },
                targets: Vec::new(),
                publishing: Publishing {
                    seal_after_days: row.number(7)?,
                    public_page: row.flag(8)?,
                    areas: BTreeMap::new(),
                    area_names: BTreeMap::new(),
                    dhis2: None,
                },
            })
        },
    )?;
    let Some(mut profile) = profile else {
        return Ok(None);
    };
    let areas = &mut profile.publishing.areas;
    profile.sites = sql.all(
        "SELECT code, label, area FROM site WHERE team = ?1 ORDER BY place, code",
        id,
        |row| {
            let code: SiteCode = row.parsed(0)?;
            if let Some(area) = row.parsed_if_any(2)? {
                areas.insert(code.clone(), area);
            }
            let label = row.text(1)?.to_owned();
            Ok(Site { code, label })
        },
    )?;
    profile.kinds = sql.all(
        "SELECT code FROM kind WHERE team = ?1 ORDER BY place, code",
        id,
        |row| row.parsed(0),
    )?;
    profile.targets = sql.all(
        "SELECT kind, grain, contacts FROM target WHERE team = ?1 ORDER BY place, kind, grain",
        id,
        |row| {
            Ok(Target {
                kind: row.parsed(0)?,
                grain: row.parsed(1)?,
                contacts: row.number(2)?,
            })
        },
    )?;
    let names = sql.all("SELECT code, name FROM area WHERE team = ?1", id, |row| {
        Ok((row.parsed(0)?, row.text(1)?.to_owned()))
    })?;
    profile.publishing.area_names = names.into_iter().collect();
    profile.publishing.dhis2 = dhis2::read(sql, team)?.map(Box::new);
    Ok(Some(profile))
}

/// Writes a whole profile, in place of the one that is there.
pub(crate) fn store_profile(
    sql: &dyn Sql,
    team: TeamId,
    profile: &TeamProfile,
) -> Result<(), Fault> {
    let id = team.as_bytes();
    let version = i64::try_from(profile.version).map_err(|_| Fault::Damaged)?;
    sql.execute(
        "INSERT INTO team (id, version, name, bands, outcomes, remember_band, days_kept,
           lock_after_minutes, seal_after_days, public_page)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name,
           bands = excluded.bands, outcomes = excluded.outcomes,
           remember_band = excluded.remember_band, days_kept = excluded.days_kept,
           lock_after_minutes = excluded.lock_after_minutes,
           seal_after_days = excluded.seal_after_days, public_page = excluded.public_page",
        values![
            id,
            version,
            &profile.name,
            profile.bands,
            profile.outcomes,
            profile.remember_band,
            profile.policies.days_kept,
            profile.policies.lock_after_minutes,
            profile.publishing.seal_after_days,
            profile.publishing.public_page
        ],
    )?;
    sql.execute("DELETE FROM site WHERE team = ?1", values![id])?;
    for (place, site) in profile.sites.iter().enumerate() {
        let area = profile.publishing.areas.get(&site.code);
        sql.execute(
            "INSERT INTO site (team, code, label, place, area) VALUES (?1, ?2, ?3, ?4, ?5)",
            values![
                id,
                site.code.as_str(),
                &site.label,
                place as i64,
                area.map(AreaCode::as_str)
            ],
        )?;
    }
    sql.execute("DELETE FROM kind WHERE team = ?1", values![id])?;
    for (place, kind) in profile.kinds.iter().enumerate() {
        sql.execute(
            "INSERT INTO kind (team, code, place) VALUES (?1, ?2, ?3)",
            values![id, kind.code(), place as i64],
        )?;
    }
    sql.execute("DELETE FROM target WHERE team = ?1", values![id])?;
    for (place, target) in profile.targets.iter().enumerate() {
        sql.execute(
            "INSERT INTO target (team, kind, grain, contacts, place) VALUES (?1, ?2, ?3, ?4, ?5)",
            values![
                id,
                target.kind.code(),
                target.grain.code(),
                target.contacts,
                place as i64
            ],
        )?;
    }
    sql.execute("DELETE FROM area WHERE team = ?1", values![id])?;
    for (code, name) in &profile.publishing.area_names {
        sql.execute(
            "INSERT INTO area (team, code, name) VALUES (?1, ?2, ?3)",
            values![id, code.as_str(), name],
        )?;
    }
    dhis2::store(sql, team, profile.publishing.dhis2.as_deref())
}

/// Stores a profile under the next version, if it was made from the stored one and leaves out no
/// site that has counts. `None`: there is no such team.
pub(crate) fn change_profile(
    sql: &dyn Sql,
    team: TeamId,
    profile: &TeamProfile,
) -> Result<Option<ProfileChange>, Fault> {
    sql.lock(team)?;
    let Some(stored) = version(sql, team)? else {
        return Ok(None);
    };
    if stored != profile.version {
        return Ok(Some(ProfileChange::Conflict { stored }));
    }
    let with_counts: Vec<SiteCode> = sql.all(
        "SELECT site FROM total WHERE team = ?1
         UNION SELECT site FROM arrived WHERE team = ?1 ORDER BY site",
        values![team.as_bytes()],
        |row| row.parsed(0),
    )?;
    for code in with_counts {
        if profile.site(&code).is_none() {
            return Ok(Some(ProfileChange::SiteInUse(code)));
        }
    }
    let next = TeamProfile {
        version: stored.saturating_add(1),
        ..profile.clone()
    };
    store_profile(sql, team, &next)?;
    Ok(Some(ProfileChange::Stored(next)))
}
