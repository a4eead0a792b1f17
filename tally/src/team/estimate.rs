//! Declared estimates: numbers that a funder asks for and that nobody counts, because counting them
//! would mean asking people. Somebody answers for each, says how it came about, and it never mixes with
//! what was counted.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Indicator, InvalidLabel, Recipients, Unit, label::check_label};
use crate::{Span, codes::coded_enum};

coded_enum! {
    /// Who answers for an estimate: a role, never a person.
    EstimateRole, UnknownEstimateRole, "role of somebody who estimates" {
        /// Who runs the programme.
        Coordinator = "coordinator",
        /// Who runs a site.
        SiteLead = "site_lead",
        /// Who keeps its books.
        Accountant = "accountant",
        /// Who made the fund's structured survey (Regulation (EU) 2021/1057, article 23).
        Surveyor = "surveyor",
    }
}

/// An estimate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// Of what.
    pub indicator: Indicator,
    /// How many or how much, in the indicator's unit; at most [`Estimate::NUMBER_MAX`], or 100 per cent.
    pub number: u32,
    /// How it came about, 1 to [`Estimate::METHOD_MAX`] letters.
    pub method: String,
    /// For when: a week, a month, a quarter or a year.
    pub period: Span,
    /// Who answers for it.
    pub role: EstimateRole,
}

/// Why an estimate cannot be declared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidEstimate {
    /// The method cannot be shown.
    #[error(transparent)]
    Method(#[from] InvalidLabel),
    /// More than anybody gives.
    #[error("the estimate of {0} must be at most {1}")]
    TooMuch(Indicator, u32),
    /// A period is no span that funders know.
    #[error("the estimate of {0} must be for a week, a month, a quarter or a year")]
    Grain(Indicator),
    /// Two numbers for one thing.
    #[error("there are two estimates of {0} for {1}; one is enough")]
    Repeated(Indicator, Span),
    /// A part larger than its whole.
    #[error("the estimate of {0} for {1} is more than that of all end recipients")]
    MoreThanAll(Indicator, Span),
    /// More than a report can hold.
    #[error("{0} estimates are too many; at most {max}", max = Estimate::COUNT_MAX)]
    TooMany(usize),
}

impl Estimate {
    /// The largest number.
    pub const NUMBER_MAX: u32 = 10_000_000;
    /// The most letters of a method.
    pub const METHOD_MAX: usize = 200;
    /// The most estimates a team keeps.
    pub const COUNT_MAX: usize = 500;

    /// Whether the estimate may stand on a sheet.
    ///
    /// # Errors
    /// The first rule it breaks.
    pub fn check(&self) -> Result<(), InvalidEstimate> {
        check_label(&self.method, "method of an estimate", Self::METHOD_MAX)?;
        let max = match self.indicator.unit() {
            Unit::PerCent => 100,
            _ => Self::NUMBER_MAX,
        };
        if self.number > max {
            return Err(InvalidEstimate::TooMuch(self.indicator, max));
        }
        if matches!(self.period, Span::Period(_)) {
            return Err(InvalidEstimate::Grain(self.indicator));
        }
        Ok(())
    }

    /// Whether a team's estimates may stand together: each is sound, each indicator has one number a
    /// span, and no group of people is larger than all of them.
    ///
    /// # Errors
    /// The first rule they break.
    pub fn check_all(estimates: &[Self]) -> Result<(), InvalidEstimate> {
        if estimates.len() > Self::COUNT_MAX {
            return Err(InvalidEstimate::TooMany(estimates.len()));
        }
        let mut met = BTreeSet::new();
        let mut all = BTreeMap::new();
        for estimate in estimates {
            estimate.check()?;
            let (indicator, period) = (estimate.indicator, estimate.period);
            if !met.insert((indicator, period)) {
                return Err(InvalidEstimate::Repeated(indicator, period));
            }
            if let Indicator::Result(support, Recipients::All) = indicator {
                all.insert((support, period), estimate.number);
            }
        }
        for estimate in estimates {
            let (indicator, period) = (estimate.indicator, estimate.period);
            if let Indicator::Result(support, _) = indicator
                && all
                    .get(&(support, period))
                    .is_some_and(|all| estimate.number > *all)
            {
                return Err(InvalidEstimate::MoreThanAll(indicator, period));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(indicator: &str, number: u32) -> Estimate {
        Estimate {
            indicator: indicator.parse().unwrap(),
            number,
            method: "Head count on three Thursdays, times the opening days".to_owned(),
            period: "2026".parse().unwrap(),
            role: EstimateRole::Coordinator,
        }
    }

    #[test]
    fn every_indicator_reads_back_as_itself_and_none_stands_twice() {
        let all: Vec<_> = Indicator::all().collect();
        assert_eq!(all.len(), 11 + 3 * 9);
        assert!(all.is_sorted_by(|one, next| one < next));
        for indicator in all {
            assert_eq!(indicator.to_string().parse(), Ok(indicator));
        }
        for text in [
            "",
            "2.1",
            "2.1/",
            "2.4/all",
            "1.1/children",
            "2.1/men",
            "2.1/all/all",
        ] {
            assert!(text.parse::<Indicator>().is_err(), "{text}");
        }
    }

    #[test]
    fn estimates_that_cannot_stand_say_why() {
        assert_eq!(estimate("2.1/homeless", 10_000_000).check(), Ok(()));
        assert_eq!(estimate("1.2.1", 100).check(), Ok(()));
        for (indicator, number) in [("2.1/homeless", 10_000_001), ("1.2.1", 101)] {
            let refused = estimate(indicator, number).check();
            assert!(matches!(refused, Err(InvalidEstimate::TooMuch(..))));
        }
        for method in ["", " ", "two\nlines", "hid\u{202e}den", &"x".repeat(201)] {
            let mut odd = estimate("2.1/all", 1);
            odd.method = method.to_owned();
            assert!(
                matches!(odd.check(), Err(InvalidEstimate::Method(_))),
                "{method:?}"
            );
        }
        let mut short = estimate("2.1/all", 1);
        short.period = "2026-04/W18".parse().unwrap();
        assert!(matches!(short.check(), Err(InvalidEstimate::Grain(_))));
    }

    #[test]
    fn estimates_stand_together_once_each_and_no_part_exceeds_its_whole() {
        let mut sheet = vec![
            estimate("2.1/women", 40),
            estimate("2.1/all", 100),
            estimate("2.2/women", 400),
        ];
        assert_eq!(Estimate::check_all(&sheet), Ok(()));
        sheet.push(estimate("2.1/children", 101));
        assert!(matches!(
            Estimate::check_all(&sheet),
            Err(InvalidEstimate::MoreThanAll(..))
        ));
        sheet.pop();
        sheet.push(estimate("2.1/women", 41));
        assert!(matches!(
            Estimate::check_all(&sheet),
            Err(InvalidEstimate::Repeated(..))
        ));
        let many = vec![estimate("2.1/all", 1); Estimate::COUNT_MAX + 1];
        assert_eq!(
            Estimate::check_all(&many),
            Err(InvalidEstimate::TooMany(501))
        );
    }

    #[test]
    fn an_estimate_travels_as_json_and_unknown_fields_are_refused() {
        let estimate = estimate("2.3/age_18_29", 12);
        let json = serde_json::to_string(&estimate).unwrap();
        assert!(json.contains(r#""indicator":"2.3/age_18_29""#), "{json}");
        assert_eq!(serde_json::from_str::<Estimate>(&json).unwrap(), estimate);
        let named = json.replacen('{', r#"{"name":"x","#, 1);
        assert!(serde_json::from_str::<Estimate>(&named).is_err());
        let odd = json.replace("coordinator", "mayor");
        assert!(serde_json::from_str::<Estimate>(&odd).is_err());
    }
}
