//! Sending a released report to somebody's DHIS2: as a state machine without a network, and one file
//! that talks to the network.
//!
//! DHIS2 is first asked what it would do (`dryRun=true`), and gets the figures only if it had nothing to
//! object to. Sending the same figures again is harmless: what is there is updated to what it is.

mod address;
mod call;
pub mod client;
mod summary;
mod token;

use tally::team::Dhis2Codes;

pub use address::{Dhis2Address, InvalidDhis2Address};
pub use call::{Call, Reply};
pub use summary::{Conflict, Counts, ImportStatus, Summary};
pub use token::{ApiToken, NoApiToken};

use crate::{
    files::{
        FileError,
        dhis2::{Value, ValueSet},
    },
    report::{Mark, Report},
};

/// Why figures are not sent, or an answer means nothing.
#[derive(Debug, thiserror::Error)]
pub enum PushError {
    /// Exact figures stay in the team.
    #[error("only released figures may be sent to another system")]
    NotReleased,
    /// There is nothing to send.
    #[error(transparent)]
    File(#[from] FileError),
    /// DHIS2 does not know the token.
    #[error("DHIS2 does not accept the token: it is wrong, revoked or expired")]
    Unauthorized,
    /// The token's owner may not write there.
    #[error("DHIS2 does not let the owner of the token write these values")]
    Forbidden,
    /// What answered is no DHIS2, or is broken; the HTTP status tells which.
    #[error("what answered (HTTP {0}) is no import summary of DHIS2: is the address right?")]
    NoSummary(u16),
    /// An answer to nothing that was asked.
    #[error("everything was sent already")]
    Over,
}

/// What became of a push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// DHIS2 objected when it was asked; nothing was written.
    Stopped {
        /// To what.
        dry_run: Summary,
    },
    /// The figures were sent.
    Sent {
        /// What DHIS2 said it would do.
        dry_run: Summary,
        /// What it did. There may be conflicts here, if something changed in between.
        import: Summary,
    },
}

impl Outcome {
    /// Whether DHIS2 has all figures now.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        match self {
            Self::Stopped { .. } => false,
            Self::Sent { import, .. } => import.is_clean(),
        }
    }
}

/// What comes next in a push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Send this, and give the reply to [`Push::take`].
    Call(Call),
    /// Nothing: it has ended.
    Done(Outcome),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Ask,
    Send { dry_run: Summary },
    Done(Outcome),
}

/// One push of one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Push {
    values: ValueSet,
    url: String,
    body: Vec<u8>,
    stage: Stage,
}

impl Push {
    /// Begins a push of a released report.
    ///
    /// # Errors
    /// The report is not released, or it has no figure that could be sent under these identifiers.
    pub fn begin(
        address: &Dhis2Address,
        report: &Report,
        codes: &Dhis2Codes,
    ) -> Result<Self, PushError> {
        if report.mark() != Mark::Released {
            return Err(PushError::NotReleased);
        }
        let values = ValueSet::of(report, codes)?;
        // Each sort of identifier has its own scheme; values of unlike sorts could not share one.
        let query = format!(
            "dataSetIdScheme={}&orgUnitIdScheme={}&dataElementIdScheme={}&categoryOptionComboIdScheme={}&importStrategy=CREATE_AND_UPDATE&async=false",
            codes.data_set_scheme().as_str(),
            codes.org_unit_scheme().as_str(),
            codes.data_element_scheme().as_str(),
            codes.option_combo_scheme().as_str(),
        );
        Ok(Self {
            url: format!("{}?{query}", address.join("/api/dataValueSets")),
            body: values.json()?,
            values,
            stage: Stage::Ask,
        })
    }

    /// What comes next. Asking again without an answer gives the same call again.
    #[must_use]
    pub fn next(&self) -> Next {
        let dry_run = match &self.stage {
            Stage::Ask => true,
            Stage::Send { .. } => false,
            Stage::Done(outcome) => return Next::Done(outcome.clone()),
        };
        Next::Call(Call {
            url: format!("{}&dryRun={dry_run}", self.url),
            body: self.body.clone(),
        })
    }

    /// Takes the reply to the call that [`Push::next`] gave.
    ///
    /// # Errors
    /// The reply is no import summary. Nothing has changed then: the same call can be sent again.
    pub fn take(&mut self, reply: &Reply) -> Result<(), PushError> {
        if let Stage::Done(_) = self.stage {
            return Err(PushError::Over);
        }
        match reply.status {
            401 => return Err(PushError::Unauthorized),
            403 => return Err(PushError::Forbidden),
            _ => {}
        }
        let summary = Summary::read(reply).ok_or(PushError::NoSummary(reply.status))?;
        self.stage = match &self.stage {
            Stage::Ask if summary.is_clean() => Stage::Send { dry_run: summary },
            Stage::Send { dry_run } => Stage::Done(Outcome::Sent {
                dry_run: dry_run.clone(),
                import: summary,
            }),
            _ => Stage::Done(Outcome::Stopped { dry_run: summary }),
        };
        Ok(())
    }

    /// The values that a summary says were not taken.
    pub fn rejected<'a>(&'a self, summary: &'a Summary) -> impl Iterator<Item = &'a Value> {
        let indexes = summary.rejected.iter();
        indexes.filter_map(|index| self.values.values.get(*index))
    }

    /// How many values are sent.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.values.values.len()
    }
}
