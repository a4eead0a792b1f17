//! What the server asks of a ledger store. The HTTP side knows this trait alone, so that another
//! store can stand in without a change there.

use std::{future::Future, sync::Arc};

use jiff::civil::Date;
use tally::{
    Contribution, ContributionId, Period, SheetKey, SiteCode, Span, TeamId, TeamProfile,
    api::{Incarnation, SealDocument, SealedPeriod},
    ledger::Refusal,
    release::{Released, ReleasedMonth},
    statistics::{Question, ShiftQuestion, ShiftTable, Table},
    team::{Estimate, Indicator, InvalidEstimate, KeyHash, Role},
};

use crate::entropy::Entropy;

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

/// Which figures there are to read: they change once a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The life of the ledger they are in.
    pub incarnation: Incarnation,
    /// The day to which they are up to date; none before the first day of the team was closed.
    pub as_of: Option<Date>,
}

/// A sheet that has nearly as much as it may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearlyFull {
    /// Which.
    pub sheet: SheetKey,
    /// What it holds, corrections included: at least [`tally::caps::SHEET_NEARLY_FULL`].
    pub taps: u64,
}

/// When figures are refreshed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Refreshing {
    /// Once a day, so that nobody sees single contacts arrive.
    #[default]
    Daily,
    /// Whenever they are read: for trials, in which nobody is counted.
    AtOnce,
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

/// What became of a declared estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EstimateChange {
    /// Stored.
    Stored,
    /// It, or it beside the team's others, breaks a rule.
    Invalid(InvalidEstimate),
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

    /// Does what a new day brings, for every team: figures are refreshed, periods that are over are
    /// sealed, months that are whole are released, and what is long past is forgotten. Asked again on
    /// the same day it does nothing, unless figures are refreshed at once; nor on an earlier day.
    ///
    /// # Errors
    /// Too busy, there is no randomness, or the store failed. Each team is done wholly or not at all.
    fn close_day(
        &self,
        today: Date,
        refreshing: Refreshing,
        entropy: Arc<dyn Entropy>,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Which figures of the team there are to read.
    ///
    /// # Errors
    /// The store failed.
    fn edition(&self, team: TeamId) -> impl Future<Output = Result<Edition, StoreError>> + Send;

    /// The team's sealed periods whose contributions are not forgotten, oldest first.
    ///
    /// # Errors
    /// The store failed.
    fn seals(
        &self,
        team: TeamId,
    ) -> impl Future<Output = Result<Vec<SealedPeriod>, StoreError>> + Send;

    /// One seal, with its ids after `after`, and with its sums where they are asked for. None: the
    /// period is not sealed, or its contributions are forgotten.
    ///
    /// # Errors
    /// The store failed.
    fn seal(
        &self,
        team: TeamId,
        period: Period,
        after: Option<ContributionId>,
        with_sums: bool,
    ) -> impl Future<Output = Result<Option<SealDocument>, StoreError>> + Send;

    /// All that was released of the team's months, oldest first.
    ///
    /// # Errors
    /// The store failed.
    fn released(
        &self,
        team: TeamId,
    ) -> impl Future<Output = Result<Released<Vec<ReleasedMonth>>, StoreError>> + Send;

    /// Answers a question to those of the team's contacts that came after their period was sealed.
    ///
    /// # Errors
    /// The store failed.
    fn late(
        &self,
        team: TeamId,
        question: Question,
    ) -> impl Future<Output = Result<Table, StoreError>> + Send;

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

    /// The team's sheets that are nearly full, of periods that may still be open on this day, by period and
    /// site. From sums alone, as they were refreshed last: what single contributions hold is not kept.
    ///
    /// # Errors
    /// The store failed.
    fn nearly_full(
        &self,
        team: TeamId,
        today: Date,
    ) -> impl Future<Output = Result<Vec<NearlyFull>, StoreError>> + Send;

    /// The team's estimates, by span, then in the order of the indicators: all, or those whose days all lie
    /// within a span.
    ///
    /// # Errors
    /// The store failed.
    fn estimates(
        &self,
        team: TeamId,
        within: Option<Span>,
    ) -> impl Future<Output = Result<Vec<Estimate>, StoreError>> + Send;

    /// Keeps an estimate, in place of an earlier one of the same indicator and span, if it may stand beside
    /// the others by [`Estimate::check_all`].
    ///
    /// # Errors
    /// No such team, too busy, or the store failed.
    fn set_estimate(
        &self,
        team: TeamId,
        estimate: Estimate,
    ) -> impl Future<Output = Result<EstimateChange, StoreError>> + Send;

    /// Takes an estimate away; says whether there was one.
    ///
    /// # Errors
    /// Too busy, or the store failed.
    fn remove_estimate(
        &self,
        team: TeamId,
        span: Span,
        indicator: Indicator,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Every table that the store keeps on disk, with its columns, read from the store itself.
    ///
    /// # Errors
    /// The store failed.
    fn tables(&self) -> impl Future<Output = Result<Vec<StoredTable>, StoreError>> + Send;
}
