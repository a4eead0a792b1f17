//! Which store a ledger is in, and any of them as one.

use std::{path::PathBuf, sync::Arc};

use jiff::civil::Date;
use tally::{
    Contribution, ContributionId, Period, Span, TeamId, TeamProfile,
    api::{SealDocument, SealedPeriod},
    release::{Released, ReleasedMonth},
    statistics::{Question, ShiftQuestion, ShiftTable, Table},
    team::{Estimate, Indicator},
};

use crate::{
    entropy::Entropy,
    event::Log,
    ledger::{
        Edition, EstimateChange, KeyRecord, LedgerStore, NearlyFull, ProfileChange, Receipt,
        Refreshing, StoreError, StoredTable,
    },
    postgres::{self, PostgresLedger, PostgresUrl},
    sqlite::{self, SqliteLedger},
};

/// Where a ledger is.
#[derive(Clone, Debug)]
pub enum StoreAddress {
    /// In an SQLite file in this folder.
    Folder(PathBuf),
    /// In a PostgreSQL.
    Postgres(PostgresUrl),
}

/// Why a ledger cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// In a file.
    #[error(transparent)]
    Sqlite(#[from] sqlite::OpenError),
    /// In a database.
    #[error(transparent)]
    Postgres(#[from] postgres::OpenError),
}

/// A ledger in whichever store.
pub enum Ledger {
    /// In an SQLite file.
    Sqlite(SqliteLedger),
    /// In a PostgreSQL.
    Postgres(PostgresLedger),
}

impl Ledger {
    /// Opens the ledger at this address; makes it if it is not there.
    ///
    /// # Errors
    /// Says what is wrong and what to do.
    pub async fn open(
        address: &StoreAddress,
        entropy: &dyn Entropy,
        log: &Log,
    ) -> Result<Self, OpenError> {
        Ok(match address {
            StoreAddress::Folder(data) => Self::Sqlite(SqliteLedger::open(data, entropy, log)?),
            StoreAddress::Postgres(url) => {
                Self::Postgres(PostgresLedger::open(url, entropy, log).await?)
            }
        })
    }

    /// Finishes what waits to be written and closes the store. Blocks until that is done.
    pub fn close(&self) {
        match self {
            Self::Sqlite(ledger) => ledger.close(),
            Self::Postgres(ledger) => ledger.close(),
        }
    }
}

/// Hands each method to the store there is.
macro_rules! hand_on {
    ($(async fn $method:ident(&self $(, $name:ident: $kind:ty)* $(,)?) -> $answer:ty;)*) => {
        impl LedgerStore for Ledger {
            $(async fn $method(&self $(, $name: $kind)*) -> Result<$answer, StoreError> {
                match self {
                    Self::Sqlite(ledger) => ledger.$method($($name),*).await,
                    Self::Postgres(ledger) => ledger.$method($($name),*).await,
                }
            })*
        }
    };
}

hand_on! {
    async fn keys(&self, team: TeamId) -> Vec<KeyRecord>;
    async fn count(&self, team: TeamId, contributions: Vec<Contribution>, today: Date) -> Receipt;
    async fn profile(&self, team: TeamId) -> TeamProfile;
    async fn change_profile(&self, team: TeamId, profile: TeamProfile) -> ProfileChange;
    async fn close_day(&self, today: Date, refreshing: Refreshing, entropy: Arc<dyn Entropy>) -> ();
    async fn edition(&self, team: TeamId) -> Edition;
    async fn seals(&self, team: TeamId) -> Vec<SealedPeriod>;
    async fn seal(
        &self, team: TeamId, period: Period, after: Option<ContributionId>, with_sums: bool
    ) -> Option<SealDocument>;
    async fn released(&self, team: TeamId) -> Released<Vec<ReleasedMonth>>;
    async fn late(&self, team: TeamId, question: Question) -> Table;
    async fn tabulate(&self, team: TeamId, question: Question) -> Table;
    async fn tabulate_all(&self, team: TeamId, questions: Vec<Question>) -> Vec<Table>;
    async fn shifts(&self, team: TeamId, question: ShiftQuestion) -> ShiftTable;
    async fn nearly_full(&self, team: TeamId, today: Date) -> Vec<NearlyFull>;
    async fn estimates(&self, team: TeamId, within: Option<Span>) -> Vec<Estimate>;
    async fn set_estimate(&self, team: TeamId, estimate: Estimate) -> EstimateChange;
    async fn remove_estimate(&self, team: TeamId, span: Span, indicator: Indicator) -> bool;
    async fn tables(&self) -> Vec<StoredTable>;
}
