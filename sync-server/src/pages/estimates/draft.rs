//! Reading an estimate that somebody typed: all that is wrong at once, each with its field.

use jiff::civil::Date;
use tally::{
    Span,
    period::Grain,
    team::{Estimate, EstimateRole, Indicator, InvalidEstimate, Unit},
};

/// An estimate as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) indicator: String,
    pub(super) number: String,
    pub(super) period: String,
    pub(super) method: String,
    pub(super) role: String,
}

/// What is wrong with a draft, one for each field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mistake {
    Indicator,
    /// No number up to this one.
    Number(u32),
    /// More people than all of them.
    MoreThanAll,
    Period,
    Future,
    Method,
    Role,
    /// The team has as many as it may.
    TooMany,
}

impl Mistake {
    /// The field that a broken rule is about.
    pub(super) const fn of(invalid: &InvalidEstimate) -> Self {
        match invalid {
            InvalidEstimate::Method(_) => Self::Method,
            InvalidEstimate::TooMuch(_, most) => Self::Number(*most),
            InvalidEstimate::Grain(_) => Self::Period,
            InvalidEstimate::MoreThanAll(..) => Self::MoreThanAll,
            InvalidEstimate::TooMany(_) | InvalidEstimate::Repeated(..) => Self::TooMany,
        }
    }
}

impl Draft {
    /// The estimate that the draft means, beside those that are declared.
    ///
    /// # Errors
    /// Every field that is wrong.
    pub(super) fn read(
        &self,
        declared: &[Estimate],
        today: Date,
    ) -> Result<Estimate, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let indicator: Option<Indicator> = self.indicator.parse().ok();
        let most = match indicator.map(Indicator::unit) {
            Some(Unit::PerCent) => 100,
            _ => Estimate::NUMBER_MAX,
        };
        let number = number(&self.number).filter(|number| *number <= most);
        let period = self
            .period
            .parse()
            .ok()
            .filter(|span: &Span| span.grain() != Grain::Period);
        let role: Option<EstimateRole> = self.role.parse().ok();
        let mut check = |right: bool, mistake| {
            if !right {
                mistakes.push(mistake);
            }
        };
        check(indicator.is_some(), Mistake::Indicator);
        check(number.is_some(), Mistake::Number(most));
        check(period.is_some(), Mistake::Period);
        check(
            period.is_none_or(|period| period.first_day() <= today),
            Mistake::Future,
        );
        check(role.is_some(), Mistake::Role);
        let method = self.method.trim().to_owned();
        let (Some(indicator), Some(period), Some(role)) = (indicator, period, role) else {
            if method.is_empty() {
                mistakes.push(Mistake::Method);
            }
            return Err(mistakes);
        };
        let estimate = Estimate {
            indicator,
            number: number.unwrap_or(0),
            method,
            period,
            role,
        };
        if let Err(mistake) = beside(&estimate, declared)
            && (number.is_some() || mistake == Mistake::Method)
        {
            mistakes.push(mistake);
        }
        if mistakes.is_empty() {
            Ok(estimate)
        } else {
            Err(mistakes)
        }
    }
}

/// Whether an estimate may stand beside the others, in place of one of the same indicator and span.
fn beside(estimate: &Estimate, declared: &[Estimate]) -> Result<(), Mistake> {
    let mut all: Vec<Estimate> = declared
        .iter()
        .filter(|other| (other.indicator, other.period) != (estimate.indicator, estimate.period))
        .cloned()
        .collect();
    all.push(estimate.clone());
    let Err(invalid) = estimate.check().and_then(|()| Estimate::check_all(&all)) else {
        return Ok(());
    };
    Err(Mistake::of(&invalid))
}

/// Digits and nothing else, so that "1,200" is asked again instead of read as one.
fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let plain = (1..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 4, 29);

    fn draft() -> Draft {
        Draft {
            indicator: "2.1/women".to_owned(),
            number: " 1200 ".to_owned(),
            period: "2026-Q1".to_owned(),
            method: " Heads counted on three Thursdays ".to_owned(),
            role: "coordinator".to_owned(),
        }
    }

    fn mistakes(change: impl FnOnce(&mut Draft)) -> Vec<Mistake> {
        let mut draft = draft();
        change(&mut draft);
        draft.read(&[], TODAY).unwrap_err()
    }

    #[test]
    fn a_draft_without_mistakes_is_an_estimate() {
        let estimate = draft().read(&[], TODAY).unwrap();
        assert_eq!(estimate.indicator.to_string(), "2.1/women");
        assert_eq!(estimate.number, 1200);
        assert_eq!(estimate.method, "Heads counted on three Thursdays");
    }

    #[test]
    fn every_mistake_is_told_with_its_field() {
        let set = |text: &str| text.to_owned();
        for (mistakes, mistake) in [
            (
                mistakes(|d| d.indicator = set("2.1/men")),
                Mistake::Indicator,
            ),
            (
                mistakes(|d| d.number = set("1,200")),
                Mistake::Number(10_000_000),
            ),
            (
                mistakes(|d| d.number = set("-1")),
                Mistake::Number(10_000_000),
            ),
            (
                mistakes(|d| d.number = set("10000001")),
                Mistake::Number(10_000_000),
            ),
            (
                mistakes(|d| {
                    d.indicator = set("1.2.1");
                    d.number = set("101");
                }),
                Mistake::Number(100),
            ),
            (mistakes(|d| d.period = set("2026-04/W18")), Mistake::Period),
            (mistakes(|d| d.period = set("2026-05")), Mistake::Future),
            (mistakes(|d| d.method = set("  ")), Mistake::Method),
            (mistakes(|d| d.method = "x".repeat(201)), Mistake::Method),
            (mistakes(|d| d.role = set("ana")), Mistake::Role),
        ] {
            assert_eq!(mistakes, [mistake]);
        }
        let empty = Draft::default().read(&[], TODAY).unwrap_err();
        assert_eq!(empty.len(), 5, "{empty:?}");
    }

    #[test]
    fn an_estimate_stands_beside_others_and_in_place_of_its_own() {
        let all = |number: &str| Draft {
            indicator: "2.1/all".to_owned(),
            number: number.to_owned(),
            ..draft()
        };
        let declared = [all("1000").read(&[], TODAY).unwrap()];
        assert_eq!(
            draft().read(&declared, TODAY),
            Err(vec![Mistake::MoreThanAll])
        );
        assert!(all("900").read(&declared, TODAY).is_ok());
        let other = Draft {
            period: "2026-01".to_owned(),
            ..draft()
        };
        assert!(other.read(&declared, TODAY).is_ok());
    }
}
