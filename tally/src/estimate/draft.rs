//! Reading an estimate that somebody typed: all that is wrong at once, each with its field.

use jiff::civil::Date;

use super::Estimate;

/// An estimate as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The code of a subject.
    pub subject: String,
    /// The number of people.
    pub people: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// The code of a method.
    pub method: String,
    /// The code of a role.
    pub declarer: String,
}

/// What is wrong with a draft, one for each rule that it breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mistake {
    /// There is no such subject.
    #[error("there is no such subject of an estimate")]
    Subject,
    /// No number that an estimate may have.
    #[error("expected a whole number up to {max}", max = Estimate::MAX)]
    People,
    /// The first day is no day.
    #[error("the first day is no day such as 2026-04-27")]
    From,
    /// The last day is no day.
    #[error("the last day is no day such as 2026-04-27")]
    To,
    /// The first day is after the last.
    #[error("the first day is after the last day")]
    Order,
    /// Too many days.
    #[error("an estimate is for {max} days at most", max = Estimate::DAYS_MAX)]
    Length,
    /// The days have not begun.
    #[error("these days have not begun yet")]
    Future,
    /// There is no such method.
    #[error("there is no such method")]
    Method,
    /// There is no such role.
    #[error("there is no such role")]
    Declarer,
}

impl Draft {
    /// The estimate that the draft means.
    ///
    /// # Errors
    /// Every rule it breaks, in the order of the fields.
    pub fn read(&self, today: Date) -> Result<Estimate, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let subject = self.subject.parse().ok();
        let people = number(&self.people);
        let (from, to) = (day(&self.from), day(&self.to));
        let method = self.method.parse().ok();
        let declarer = self.declarer.parse().ok();
        let mut check = |right: bool, mistake| {
            if !right {
                mistakes.push(mistake);
            }
        };
        check(subject.is_some(), Mistake::Subject);
        check(people.is_some(), Mistake::People);
        check(from.is_some(), Mistake::From);
        check(to.is_some(), Mistake::To);
        if let (Some(from), Some(to)) = (from, to) {
            check(from <= to, Mistake::Order);
            let days = (to - from).get_days() + 1;
            check(from > to || days <= Estimate::DAYS_MAX, Mistake::Length);
            check(from <= today, Mistake::Future);
        }
        check(method.is_some(), Mistake::Method);
        check(declarer.is_some(), Mistake::Declarer);
        match (subject, people, from, to, method, declarer) {
            (Some(subject), Some(people), Some(from), Some(to), Some(method), Some(declarer))
                if mistakes.is_empty() =>
            {
                Ok(Estimate {
                    subject,
                    people,
                    from,
                    to,
                    method,
                    declarer,
                })
            }
            _ => Err(mistakes),
        }
    }
}

/// Digits and nothing else, so that "1,200" is asked again instead of read as one.
fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    let plain = (1..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = plain.then(|| text.parse().ok()).flatten()?;
    (number <= Estimate::MAX).then_some(number)
}

/// A day as `2026-04-27`, and in no other of ISO 8601's ways.
fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    let plain = text.len() == 10
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::estimate::{Declarer, Method, Subject};

    const TODAY: Date = date(2026, 4, 29);

    fn draft() -> Draft {
        Draft {
            subject: "women".to_owned(),
            people: " 1200 ".to_owned(),
            from: "2026-01-01".to_owned(),
            to: "2026-03-31".to_owned(),
            method: "staff".to_owned(),
            declarer: "coordinator".to_owned(),
        }
    }

    fn mistakes(change: impl FnOnce(&mut Draft)) -> Vec<Mistake> {
        let mut draft = draft();
        change(&mut draft);
        draft.read(TODAY).unwrap_err()
    }

    #[test]
    fn a_draft_without_mistakes_is_an_estimate() {
        assert_eq!(
            draft().read(TODAY),
            Ok(Estimate {
                subject: Subject::Women,
                people: 1200,
                from: date(2026, 1, 1),
                to: date(2026, 3, 31),
                method: Method::Staff,
                declarer: Declarer::Coordinator,
            })
        );
    }

    #[test]
    fn every_mistake_is_told_with_its_field() {
        let set = |text: &str| text.to_owned();
        for (mistakes, mistake) in [
            (
                mistakes(|draft| draft.subject = set("men")),
                Mistake::Subject,
            ),
            (
                mistakes(|draft| draft.people = set("1,200")),
                Mistake::People,
            ),
            (mistakes(|draft| draft.people = set("-1")), Mistake::People),
            (
                mistakes(|draft| draft.people = set("10000001")),
                Mistake::People,
            ),
            (
                mistakes(|draft| draft.from = set("1.1.2026")),
                Mistake::From,
            ),
            (mistakes(|draft| draft.to = set("20260331")), Mistake::To),
            (
                mistakes(|draft| draft.to = set("2025-12-31")),
                Mistake::Order,
            ),
            (
                mistakes(|draft| draft.from = set("2024-12-31")),
                Mistake::Length,
            ),
            (
                mistakes(|draft| {
                    draft.from = set("2026-05-01");
                    draft.to = set("2026-05-31");
                }),
                Mistake::Future,
            ),
            (mistakes(|draft| draft.method = set("")), Mistake::Method),
            (
                mistakes(|draft| draft.declarer = set("ana")),
                Mistake::Declarer,
            ),
        ] {
            assert_eq!(mistakes, [mistake]);
        }
        assert_eq!(Draft::default().read(TODAY).unwrap_err().len(), 6);
    }

    #[test]
    fn a_whole_leap_year_fits_and_a_day_more_does_not() {
        let year = Draft {
            from: "2024-01-01".to_owned(),
            to: "2024-12-31".to_owned(),
            ..draft()
        };
        assert!(year.read(TODAY).is_ok());
        assert_eq!(
            mistakes(|draft| {
                draft.from = "2023-12-31".to_owned();
                draft.to = "2024-12-31".to_owned();
            }),
            [Mistake::Length]
        );
    }
}
