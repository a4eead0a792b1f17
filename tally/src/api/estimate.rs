//! Declared estimates as they travel.

use serde::{Deserialize, Serialize};

use crate::{
    Span,
    team::{Estimate, EstimateRole, Indicator},
};

/// Estimates of a team, by span, then in the order of the indicators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EstimateList {
    /// The estimates.
    pub estimates: Vec<Estimate>,
}

/// What is declared at the address of one estimate, which has its span and its indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// [`Estimate::number`].
    pub number: u32,
    /// [`Estimate::method`].
    pub method: String,
    /// [`Estimate::role`].
    pub role: EstimateRole,
}

impl Declaration {
    /// The whole estimate.
    #[must_use]
    pub fn of(self, period: Span, indicator: Indicator) -> Estimate {
        Estimate {
            indicator,
            number: self.number,
            method: self.method,
            period,
            role: self.role,
        }
    }
}
