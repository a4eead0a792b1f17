//! The operator's register: teams, sites and keys, changed from the command line beside a running
//! server, which sees each change with its next request.

use std::{
    io,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use tally::{
    Site, TeamId, TeamProfile,
    api::Incarnation,
    release::NoiseError,
    team::{InvalidProfile, KeyHash, Role},
};

use super::{
    BackupError, OpenError, backup,
    closing::{self, ClosingError},
    dump,
    fault::Fault,
    open, team, void,
};
use crate::{
    entropy::{Entropy, NoEntropy},
    ledger::Refreshing,
};

/// Why the register does not change.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// There is no such team.
    #[error("there is no team {0} here: `acollida-sync-server team list` shows those there are")]
    UnknownTeam(TeamId),
    /// A team with this id is there already.
    #[error("the team {0} is here already")]
    KnownTeam(TeamId),
    /// The team has such a site.
    #[error("the team has a site `{0}` already; choose another code")]
    KnownSite(tally::SiteCode),
    /// The team has no such site.
    #[error("the team has no site `{0}`: `acollida-sync-server site list` shows those there are")]
    UnknownSite(tally::SiteCode),
    /// The profile would break a rule.
    #[error(transparent)]
    Profile(#[from] InvalidProfile),
    /// The team has no key of this role that is valid.
    #[error("the team has no valid {0} key to revoke")]
    NothingToRevoke(Role),
    /// All numbers of epochs are used.
    #[error(
        "the team's {0} keys were rotated 65,535 times, which is all there is: create a new team"
    )]
    EpochsUsed(Role),
    /// No key can be made.
    #[error(transparent)]
    Entropy(#[from] NoEntropy),
    /// No month can be released.
    #[error(transparent)]
    Noise(NoiseError<NoEntropy>),
    /// The file cannot be read or written.
    #[error("the ledger cannot be read or written: {0}")]
    Store(String),
    /// Where the dump goes takes no more.
    #[error("the dump cannot be written: {0}")]
    Output(#[from] io::Error),
}

impl From<Fault> for RegisterError {
    fn from(fault: Fault) -> Self {
        Self::Store(fault.to_string())
    }
}

impl From<rusqlite::Error> for RegisterError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.to_string())
    }
}

/// An open register.
pub struct Register {
    data: PathBuf,
    connection: Connection,
}

impl Register {
    /// Opens the ledger in this folder; makes folder and ledger if they are not there.
    ///
    /// # Errors
    /// Says what is wrong and what to do.
    pub fn open(data: &Path, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        let connection = open::open(data, entropy)?;
        Ok(Self {
            data: data.to_owned(),
            connection,
        })
    }

    fn change<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, RegisterError>,
    ) -> Result<T, RegisterError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = work(&transaction)?;
        transaction.commit()?;
        Ok(result)
    }

    /// Adds a team with its first keys, epoch 1.
    ///
    /// # Errors
    /// The profile breaks a rule, the id is taken, or the store failed.
    pub fn add_team(
        &mut self,
        id: TeamId,
        profile: &TeamProfile,
        keys: &[(Role, KeyHash)],
    ) -> Result<(), RegisterError> {
        profile.check()?;
        self.change(|transaction| {
            if team::version(transaction, id)?.is_some() {
                return Err(RegisterError::KnownTeam(id));
            }
            team::store_profile(transaction, id, profile)?;
            for (role, hash) in keys {
                add_key(transaction, id, *role, 1, *hash)?;
            }
            Ok(())
        })
    }

    /// All teams with their profiles, by id.
    ///
    /// # Errors
    /// The store failed.
    pub fn teams(&self) -> Result<Vec<(TeamId, TeamProfile)>, RegisterError> {
        let snapshot = self.connection.unchecked_transaction()?;
        let ids: Vec<_> = snapshot
            .prepare("SELECT id FROM team ORDER BY id")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        ids.into_iter()
            .map(TeamId::from_bytes)
            .map(|id| {
                let profile = team::profile(&snapshot, id)?.ok_or(Fault::Damaged)?;
                Ok((id, profile))
            })
            .collect()
    }

    /// One team's profile.
    ///
    /// # Errors
    /// No such team, or the store failed.
    pub fn profile(&self, id: TeamId) -> Result<TeamProfile, RegisterError> {
        let snapshot = self.connection.unchecked_transaction()?;
        team::profile(&snapshot, id)?.ok_or(RegisterError::UnknownTeam(id))
    }

    /// Adds a site at the end of the team's list.
    ///
    /// # Errors
    /// No such team, the code is taken, the label cannot be shown, or the store failed.
    pub fn add_site(&mut self, id: TeamId, site: Site) -> Result<(), RegisterError> {
        self.adjust(id, |profile| {
            if profile.site(&site.code).is_some() {
                return Err(RegisterError::KnownSite(site.code));
            }
            profile.sites.push(site);
            Ok(())
        })?;
        Ok(())
    }

    /// Changes something in a team's profile, which becomes its next version, and gives it. No site may be
    /// taken out of it here.
    ///
    /// # Errors
    /// No such team, `change` failed, the profile would break a rule, or the store failed; nothing changes
    /// then.
    pub fn adjust(
        &mut self,
        id: TeamId,
        change: impl FnOnce(&mut TeamProfile) -> Result<(), RegisterError>,
    ) -> Result<TeamProfile, RegisterError> {
        self.change(|transaction| {
            let mut profile =
                team::profile(transaction, id)?.ok_or(RegisterError::UnknownTeam(id))?;
            change(&mut profile)?;
            profile.version = profile.version.saturating_add(1);
            profile.check()?;
            team::store_profile(transaction, id, &profile)?;
            Ok(profile)
        })
    }

    /// Takes back every valid key of a role: whoever shows one is told so.
    ///
    /// # Errors
    /// No such team, no valid key of the role, or the store failed.
    pub fn revoke(&mut self, id: TeamId, role: Role) -> Result<(), RegisterError> {
        self.change(|transaction| {
            if team::version(transaction, id)?.is_none() {
                return Err(RegisterError::UnknownTeam(id));
            }
            match revoke_all(transaction, id, role)? {
                0 => Err(RegisterError::NothingToRevoke(role)),
                _ => Ok(()),
            }
        })
    }

    /// Starts a new epoch of a role's keys and takes back those of earlier ones. `make` is told the
    /// new epoch and gives what its caller keeps, with the hash to store.
    ///
    /// # Errors
    /// No such team, `make` failed, no epoch is left, or the store failed; nothing changes then.
    pub fn rotate<T>(
        &mut self,
        id: TeamId,
        role: Role,
        make: impl FnOnce(u16) -> Result<(T, KeyHash), NoEntropy>,
    ) -> Result<T, RegisterError> {
        self.change(|transaction| rotate(transaction, id, role, make))
    }

    /// Rotates the team's write key and drops all that no seal holds, in a new life of the ledger: honest
    /// devices send theirs again with the new key, once each, and what a thief added is gone. Gives what
    /// `make` gave, and of how many periods something was dropped.
    ///
    /// # Errors
    /// As [`Self::rotate`]; nothing changes then.
    pub fn rotate_void<T>(
        &mut self,
        id: TeamId,
        today: Date,
        incarnation: Incarnation,
        make: impl FnOnce(u16) -> Result<(T, KeyHash), NoEntropy>,
    ) -> Result<(T, usize), RegisterError> {
        self.change(|transaction| {
            let made = rotate(transaction, id, Role::Write, make)?;
            let emptied = void::drop_unsealed(transaction, id, today)?;
            renew(transaction, incarnation)?;
            Ok((made, emptied))
        })
    }

    /// Copies the ledger to a file while it is in use, and checks the copy: every page, and every row
    /// against what was copied. A backup that has the name is replaced only by one that is sound.
    ///
    /// # Errors
    /// Says what is wrong and what to do; there is no new backup then.
    pub fn back_up(&self, to: &Path) -> Result<(), BackupError> {
        backup::back_up(&self.connection, &self.data, to)
    }

    /// Checks every page, row and reference of the ledger.
    ///
    /// # Errors
    /// What is not in order.
    pub fn check(&self) -> Result<(), BackupError> {
        backup::soundness(&self.connection)
    }

    /// The latest day that was closed for any team: no right clock says an earlier one.
    ///
    /// # Errors
    /// The store failed.
    pub fn last_day(&self) -> Result<Option<Date>, RegisterError> {
        let day: Option<String> =
            self.connection
                .query_row("SELECT max(day) FROM refreshed", [], |row| row.get(0))?;
        Ok(day
            .map(|day| day.parse().map_err(|_| Fault::Damaged))
            .transpose()?)
    }

    /// Does what a new day brings, as [`crate::ledger::LedgerStore::close_day`] does.
    ///
    /// # Errors
    /// There is no randomness, or the store failed. Each team is done wholly or not at all.
    pub fn close_day(&mut self, today: Date, entropy: &dyn Entropy) -> Result<(), RegisterError> {
        closing::close_day(&mut self.connection, today, Refreshing::Daily, entropy).map_err(
            |error| match error {
                ClosingError::Fault(fault) => fault.into(),
                ClosingError::Noise(error) => RegisterError::Noise(error),
            },
        )
    }

    /// Starts a new life of the ledger: devices send again what no seal holds. For after a backup
    /// was restored.
    ///
    /// # Errors
    /// The store failed.
    pub fn renew(&mut self, incarnation: Incarnation) -> Result<(), RegisterError> {
        self.change(|transaction| Ok(renew(transaction, incarnation)?))
    }

    /// Writes everything the ledger holds, as text, in an order that depends on the contents alone.
    ///
    /// # Errors
    /// The store failed, or the text cannot be written.
    pub fn dump(&self, out: &mut dyn io::Write) -> Result<(), RegisterError> {
        let snapshot = self.connection.unchecked_transaction()?;
        dump::write(&snapshot, out)
    }
}

fn rotate<T>(
    transaction: &Transaction<'_>,
    id: TeamId,
    role: Role,
    make: impl FnOnce(u16) -> Result<(T, KeyHash), NoEntropy>,
) -> Result<T, RegisterError> {
    if team::version(transaction, id)?.is_none() {
        return Err(RegisterError::UnknownTeam(id));
    }
    let last: u16 = transaction.query_row(
        "SELECT coalesce(max(epoch), 0) FROM key_hash WHERE team = ?1 AND role = ?2",
        params![id.as_bytes(), role.code()],
        |row| row.get(0),
    )?;
    let epoch = last.checked_add(1).ok_or(RegisterError::EpochsUsed(role))?;
    let (made, hash) = make(epoch)?;
    revoke_all(transaction, id, role)?;
    add_key(transaction, id, role, epoch, hash)?;
    Ok(made)
}

fn renew(connection: &Connection, incarnation: Incarnation) -> Result<(), Fault> {
    connection.execute(
        "UPDATE ledger SET incarnation = ?1 WHERE one = 1",
        [incarnation.as_bytes()],
    )?;
    Ok(())
}

fn add_key(
    connection: &Connection,
    id: TeamId,
    role: Role,
    epoch: u16,
    hash: KeyHash,
) -> Result<(), Fault> {
    connection.execute(
        "INSERT INTO key_hash (team, role, epoch, hash, revoked) VALUES (?1, ?2, ?3, ?4, 0)",
        params![id.as_bytes(), role.code(), epoch, hash.0],
    )?;
    Ok(())
}

fn revoke_all(connection: &Connection, id: TeamId, role: Role) -> Result<usize, Fault> {
    Ok(connection.execute(
        "UPDATE key_hash SET revoked = 1 WHERE team = ?1 AND role = ?2 AND revoked = 0",
        params![id.as_bytes(), role.code()],
    )?)
}

#[cfg(test)]
#[path = "register_tests.rs"]
mod tests;
