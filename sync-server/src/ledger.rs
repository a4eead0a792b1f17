//! What the server asks of a ledger store. The HTTP side knows this trait alone, so that another
//! store can stand in without a change there.

use std::future::Future;

use jiff::civil::Date;
use tally::{
    Contribution, SiteCode, Span, TeamId, TeamProfile,
    api::Incarnation,
    ledger::Refusal,
    release::{Released, ReleasedMonth},
    statistics::{Question, ShiftQuestion, ShiftTable, Table},
    team::{Estimate, KeyHash, Role},
};

/// A hash of one of a team's keys, and what the key is good for.
#[derive(Clone, Copy, Debug)]
pub struct KeyRecord {
    /// What it allows.
    pub role: Role,
    /// SHA-256 of the key.
    pub hash: KeyHash,
    /// Whether it was taken back.
    pub revoked: bool,
}

/// A table on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredTable {
    /// Its name.
    pub name: String,
    /// Its columns, in their order.
    pub columns: Vec<String>,
}

/// What became of one contribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// New, and now durably in.
    Counted,
    /// In already, with this many taps.
    Already {
        /// The taps held under its id.
        held: u32,
    },
    /// Not in.
    Refused(Refusal),
}

/// What became of one request's contributions, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Which life of the ledger they are in.
    pub incarnation: Incarnation,
    /// One outcome a contribution.
    pub outcomes: Vec<Outcome>,
}

/// What became of a change of profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProfileChange {
    /// Stored, under the next version.
    Stored(TeamProfile),
    /// It was made from another version than the one that is stored.
    Conflict {
        /// The stored version.
        stored: u64,
    },
    /// It leaves out a site that has counts, which would then belong nowhere.
    SiteInUse(SiteCode),
}

/// Why a ledger store does not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// It has no such team.
    #[error("there is no such team in this ledger")]
    UnknownTeam,
    /// Too much waits to be written. Nothing of the request was written.
    #[error("too much waits to be written")]
    Busy,
    /// It could not be read or written; the operator finds why in the log. Nothing of the request
    /// was written, or its answer was lost: sending again is safe.
    #[error("the ledger cannot be read or written now")]
    Failed,
}

/// A store of sums, and of which contributions are in them.
///
/// Every method is one transaction. What a method answers is durable before it answers.
pub trait LedgerStore: Send + Sync + 'static {
    /// The hashes of all keys the team has or had.
    ///
    /// # Errors
    /// No such team, or the store failed.
    fn keys(&self, team: TeamId)
    -> impl Future<Output = Result<Vec<KeyRecord>, StoreError>> + Send;

    /// Adds contributions by the rules of [`tally::ledger`]. What is already in stays in, whatever
    /// the profile says by now.
    ///
    /// # Errors
    /// No such team, too busy, or the store failed.
    fn count(
        &self,
        team: TeamId,
        contributions: Vec<Contribution>,
        today: Date,
    ) -> impl Future<Output = Result<Receipt, StoreError>> + Send;

    /// The team's profile.
    ///
    /// # Errors
    /// No such team, or the store failed.
    fn profile(&self, team: TeamId)
    -> impl Future<Output = Result<TeamProfile, StoreError>> + Send;

    /// Stores a profile that passed [`TeamProfile::check`] and names the version it was made from.
    ///
    /// # Errors
    /// No such team, too busy, or the store failed.
    fn change_profile(
        &self,
        team: TeamId,
        profile: TeamProfile,
    ) -> impl Future<Output = Result<ProfileChange, StoreError>> + Send;

    /// Answers a question to the team's sums.
    ///
    /// # Errors
    /// No such team, or the store failed.
    fn tabulate(
        &self,
        team: TeamId,
        question: Question,
    ) -> impl Future<Output = Result<Table, StoreError>> + Send;

    /// Answers several questions in their order, from one reading of the sums, so that the tables agree.
    ///
    /// # Errors
    /// No such team, or the store failed.
    fn tabulate_all(
        &self,
        team: TeamId,
        questions: Vec<Question>,
    ) -> impl Future<Output = Result<Vec<Table>, StoreError>> + Send;

    /// The team's shifts by sheet.
    ///
    /// # Errors
    /// No such team, or the store failed.
    fn shifts(
        &self,
        team: TeamId,
        question: ShiftQuestion,
    ) -> impl Future<Output = Result<ShiftTable, StoreError>> + Send;

    /// The contacts of a span that came in after their month was released. None are, as long as the store
    /// releases nothing.
    ///
    /// # Errors
    /// No such team, or the store failed.
    fn late(
        &self,
        team: TeamId,
        span: Span,
    ) -> impl Future<Output = Result<u64, StoreError>> + Send {
        let _ = (team, span);
        std::future::ready(Ok(0))
    }

    /// The released months, oldest first. None, as long as the store releases nothing.
    ///
    /// # Errors
    /// No such team, or the store failed.
    fn released(
        &self,
        team: TeamId,
    ) -> impl Future<Output = Result<Released<Vec<ReleasedMonth>>, StoreError>> + Send {
        let _ = team;
        std::future::ready(Ok(Released::from_release_table(Vec::new())))
    }

    /// The team's name, if it shows its released figures to everybody. No team does, as long as the store
    /// keeps no such wish.
    ///
    /// # Errors
    /// The store failed.
    fn public_name(
        &self,
        team: TeamId,
    ) -> impl Future<Output = Result<Option<String>, StoreError>> + Send {
        let _ = team;
        std::future::ready(Ok(None))
    }

    /// The estimates that the team declared, in the order of their spans. None, as long as the store keeps
    /// none.
    ///
    /// # Errors
    /// No such team, or the store failed.
    fn estimates(
        &self,
        team: TeamId,
    ) -> impl Future<Output = Result<Vec<Estimate>, StoreError>> + Send {
        let _ = team;
        std::future::ready(Ok(Vec::new()))
    }

    /// Keeps an estimate, in place of an earlier one of the same indicator and span. A store that keeps none
    /// fails.
    ///
    /// # Errors
    /// No such team, too busy, or the store failed.
    fn declare(
        &self,
        team: TeamId,
        estimate: Estimate,
    ) -> impl Future<Output = Result<(), StoreError>> + Send {
        let _ = (team, estimate);
        std::future::ready(Err(StoreError::Failed))
    }

    /// Every table that the store keeps on disk, with its columns, read from the store itself.
    ///
    /// # Errors
    /// The store failed.
    fn tables(&self) -> impl Future<Output = Result<Vec<StoredTable>, StoreError>> + Send;
}
