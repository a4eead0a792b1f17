//! The operator's register: teams, sites and keys, changed from the command line beside a running
//! server, which sees each change with its next request.

use std::{io, path::Path};

use jiff::civil::Date;
use tally::{
    Site, TeamId, TeamProfile,
    api::Incarnation,
    release::NoiseError,
    team::{InvalidProfile, KeyHash, Role},
};

use crate::{
    entropy::{Entropy, NoEntropy},
    postgres,
    sqlite::{self, BackupError},
    store::{OpenError, StoreAddress},
    tables::{
        Fault, Sql,
        closing::ClosingError,
        copy::{self, Copied},
        dump, keys, team, values, void,
    },
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
    /// The store cannot be read or written.
    #[error("the ledger cannot be read or written: {0}")]
    Store(String),
    /// Another ledger is where one was to be copied to.
    #[error("there are teams in the store to copy to: give an empty one")]
    NotEmpty,
    /// The stores come from different versions.
    #[error(
        "the two stores' tables differ: bring both up to date with this version, by any command such as `team list`"
    )]
    OtherShape,
    /// What arrived is not what was sent.
    #[error(
        "the copy reads otherwise than what was copied; nothing was stored, and the ledger is unchanged"
    )]
    NotTheSame,
    /// Where the dump goes takes no more.
    #[error("the dump cannot be written: {0}")]
    Output(#[from] io::Error),
}

impl From<Fault> for RegisterError {
    fn from(fault: Fault) -> Self {
        Self::Store(fault.to_string())
    }
}

impl From<ClosingError> for RegisterError {
    fn from(error: ClosingError) -> Self {
        match error {
            ClosingError::Fault(fault) => fault.into(),
            ClosingError::Noise(error) => Self::Noise(error),
        }
    }
}

/// What is done in one transaction.
pub(crate) type Work<'w> = dyn FnMut(&dyn Sql) -> Result<(), RegisterError> + 'w;

/// A store as the register needs it: one transaction after the other, each waited for.
pub(crate) trait Transactions: Send {
    /// Does `work` in one transaction: all of it is stored, or nothing if it fails.
    fn change(&mut self, work: &mut Work<'_>) -> Result<(), RegisterError>;

    /// Reads one state of the store.
    fn look(&self, work: &mut Work<'_>) -> Result<(), RegisterError>;

    /// Does what a new day brings.
    fn close_day(&mut self, today: Date, entropy: &dyn Entropy) -> Result<(), RegisterError>;

    /// Copies the store to a file, and compares the copy with it.
    fn back_up(&self, to: &Path) -> Result<(), BackupError>;

    /// Looks whether the store is sound.
    fn check(&self) -> Result<(), BackupError>;
}

/// An open register.
pub struct Register {
    store: Box<dyn Transactions>,
}

impl Register {
    /// Opens the ledger in this folder; makes folder and ledger if they are not there.
    ///
    /// # Errors
    /// Says what is wrong and what to do.
    pub fn open(data: &Path, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        Ok(Self {
            store: Box::new(sqlite::Operator::open(data, entropy)?),
        })
    }

    /// Opens the ledger at this address; makes it if it is not there.
    ///
    /// # Errors
    /// Says what is wrong and what to do.
    pub fn at(address: &StoreAddress, entropy: &dyn Entropy) -> Result<Self, OpenError> {
        match address {
            StoreAddress::Folder(data) => Self::open(data, entropy),
            StoreAddress::Postgres(url) => Ok(Self {
                store: Box::new(postgres::Operator::open(url, entropy)?),
            }),
        }
    }

    fn change<T>(
        &mut self,
        work: impl FnOnce(&dyn Sql) -> Result<T, RegisterError>,
    ) -> Result<T, RegisterError> {
        let mut done = None;
        let mut work = Some(work);
        self.store.change(&mut |sql| {
            if let Some(work) = work.take() {
                done = Some(work(sql)?);
            }
            Ok(())
        })?;
        done.ok_or_else(|| Fault::Damaged.into())
    }

    pub(crate) fn look<T>(
        &self,
        work: impl FnOnce(&dyn Sql) -> Result<T, RegisterError>,
    ) -> Result<T, RegisterError> {
        let mut seen = None;
        let mut work = Some(work);
        self.store.look(&mut |sql| {
            if let Some(work) = work.take() {
                seen = Some(work(sql)?);
            }
            Ok(())
        })?;
        seen.ok_or_else(|| Fault::Damaged.into())
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
        self.change(|sql| {
            if sql.lock(id)? {
                return Err(RegisterError::KnownTeam(id));
            }
            team::store_profile(sql, id, profile)?;
            for (role, hash) in keys {
                keys::add(sql, id, *role, 1, *hash)?;
            }
            Ok(())
        })
    }

    /// All teams with their profiles, by id.
    ///
    /// # Errors
    /// The store failed.
    pub fn teams(&self) -> Result<Vec<(TeamId, TeamProfile)>, RegisterError> {
        self.look(|sql| {
            team::all(sql)?
                .into_iter()
                .map(|id| {
                    let profile = team::profile(sql, id)?.ok_or(Fault::Damaged)?;
                    Ok((id, profile))
                })
                .collect()
        })
    }

    /// One team's profile.
    ///
    /// # Errors
    /// No such team, or the store failed.
    pub fn profile(&self, id: TeamId) -> Result<TeamProfile, RegisterError> {
        self.look(|sql| team::profile(sql, id)?.ok_or(RegisterError::UnknownTeam(id)))
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
        self.change(|sql| {
            sql.lock(id)?;
            let mut profile = team::profile(sql, id)?.ok_or(RegisterError::UnknownTeam(id))?;
            change(&mut profile)?;
            profile.version = profile.version.saturating_add(1);
            profile.check()?;
            team::store_profile(sql, id, &profile)?;
            Ok(profile)
        })
    }

    /// Takes back every valid key of a role: whoever shows one is told so.
    ///
    /// # Errors
    /// No such team, no valid key of the role, or the store failed.
    pub fn revoke(&mut self, id: TeamId, role: Role) -> Result<(), RegisterError> {
        self.change(|sql| {
            if !sql.lock(id)? {
                return Err(RegisterError::UnknownTeam(id));
            }
            match keys::revoke_all(sql, id, role)? {
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
        self.change(|sql| rotate(sql, id, role, make))
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
        self.change(|sql| {
            let made = rotate(sql, id, Role::Write, make)?;
            let emptied = void::drop_unsealed(sql, id, today)?;
            renew(sql, incarnation)?;
            Ok((made, emptied))
        })
    }

    /// Copies the ledger to a file while it is in use, and checks the copy: every page, and every row
    /// against what was copied. A backup that has the name is replaced only by one that is sound.
    ///
    /// # Errors
    /// Says what is wrong and what to do; there is no new backup then.
    pub fn back_up(&self, to: &Path) -> Result<(), BackupError> {
        self.store.back_up(to)
    }

    /// Checks every page, row and reference of the ledger.
    ///
    /// # Errors
    /// What is not in order.
    pub fn check(&self) -> Result<(), BackupError> {
        self.store.check()
    }

    /// The latest day that was closed for any team: no right clock says an earlier one.
    ///
    /// # Errors
    /// The store failed.
    pub fn last_day(&self) -> Result<Option<Date>, RegisterError> {
        self.look(|sql| {
            let day = sql.first("SELECT max(day) FROM refreshed", &[], |row| {
                row.parsed_if_any(0)
            })?;
            Ok(day.flatten())
        })
    }

    /// Does what a new day brings, as [`crate::ledger::LedgerStore::close_day`] does.
    ///
    /// # Errors
    /// There is no randomness, or the store failed. Each team is done wholly or not at all.
    pub fn close_day(&mut self, today: Date, entropy: &dyn Entropy) -> Result<(), RegisterError> {
        self.store.close_day(today, entropy)
    }

    /// Starts a new life of the ledger: devices send again what no seal holds. For after a backup
    /// was restored.
    ///
    /// # Errors
    /// The store failed.
    pub fn renew(&mut self, incarnation: Incarnation) -> Result<(), RegisterError> {
        self.change(|sql| Ok(renew(sql, incarnation)?))
    }

    /// Copies everything from another register into this one, which must have no team, and compares the two: what
    /// `dump` prints of them is then the same. No server may be writing to either meanwhile.
    ///
    /// # Errors
    /// This one has teams already, the copy is not the same, or a store failed; nothing is stored here then.
    pub fn copy_from(&mut self, source: &Self) -> Result<Copied, RegisterError> {
        self.change(|to| source.look(|from| copy::copy(from, to)))
    }

    /// Writes everything the ledger holds, as text, in an order that depends on the contents alone.
    ///
    /// # Errors
    /// The store failed, or the text cannot be written.
    pub fn dump(&self, out: &mut dyn io::Write) -> Result<(), RegisterError> {
        self.look(|sql| dump::write(sql, out))
    }
}

fn rotate<T>(
    sql: &dyn Sql,
    id: TeamId,
    role: Role,
    make: impl FnOnce(u16) -> Result<(T, KeyHash), NoEntropy>,
) -> Result<T, RegisterError> {
    if !sql.lock(id)? {
        return Err(RegisterError::UnknownTeam(id));
    }
    let last = keys::last_epoch(sql, id, role)?;
    let epoch = last.checked_add(1).ok_or(RegisterError::EpochsUsed(role))?;
    let (made, hash) = make(epoch)?;
    keys::revoke_all(sql, id, role)?;
    keys::add(sql, id, role, epoch, hash)?;
    Ok(made)
}

fn renew(sql: &dyn Sql, incarnation: Incarnation) -> Result<(), Fault> {
    sql.execute(
        "UPDATE ledger SET incarnation = ?1 WHERE one = 1",
        values![incarnation.as_bytes()],
    )?;
    Ok(())
}

#[cfg(test)]
#[path = "register_tests.rs"]
mod tests;
