//! Asks the ledger for all that a page with figures shows: one reading for the days around the span, one
//! for those a year before, at the same time.

use jiff::civil::Date;
use tally::{
    Outcome, Span, TeamId,
    statistics::{Filter, Question, ShiftQuestion, ShiftTable, Table},
};

use super::{reports::Reports, sums::Sums, targets, timeline};
use crate::{
    ledger::{LedgerStore, NearlyFull, StoreError},
    pages::asked::Asked,
};

/// What the ledger says.
#[derive(Clone, Debug)]
pub(crate) struct Gathered {
    /// By [`Sums::GROUP`], for the span.
    pub(crate) now: Table,
    /// The same a year before, if there is such a span.
    pub(crate) before: Option<Table>,
    /// By [`Reports::GROUP`], for the span; of all kinds.
    pub(crate) reports: Table,
    pub(crate) shifts: ShiftTable,
    /// By [`timeline::group`].
    pub(crate) steps: Table,
    pub(crate) steps_before: Table,
    /// By [`targets::GROUP`], for the whole team.
    pub(crate) given: Table,
    /// Contacts of the span that came in after their week was sealed.
    pub(crate) late: Table,
    /// Sheets of the team that are nearly full; asked for by the overview alone.
    pub(crate) nearly_full: Vec<NearlyFull>,
    /// The day of the figures; none before a new team's first one is over.
    pub(crate) as_of: Option<Date>,
}

/// Asks for a span and its timeline.
pub(crate) async fn gather(
    ledger: &impl LedgerStore,
    team: TeamId,
    asked: &Asked,
    span: Span,
    steps: &[Span],
) -> Result<Gathered, StoreError> {
    let grain = steps.first().map_or(span.grain(), |step| step.grain());
    let sums = |span: Span| Question {
        filter: asked.filter(span.first_day(), span.last_day()),
        group: Sums::GROUP.to_vec(),
    };
    let given = |filter: Filter| Filter {
        outcomes: [Outcome::Given].into(),
        ..filter
    };
    let over = |days: Option<(Date, Date)>| {
        days.map(|(first, last)| Question {
            filter: given(asked.filter(first, last)),
            group: timeline::group(grain),
        })
    };
    let (first, last) = (span.first_day(), span.last_day());
    let of_site = Asked {
        site: asked.site.clone(),
        ..Asked::default()
    };
    let mut now = vec![
        sums(span),
        Question {
            filter: of_site.filter(first, last),
            group: Reports::GROUP.to_vec(),
        },
        Question {
            filter: given(Asked::default().filter(first, last)),
            group: targets::GROUP.to_vec(),
        },
    ];
    now.extend(over(days(steps.iter().copied())));
    let mut then: Vec<Question> = span.year_before().map(sums).into_iter().collect();
    let has_before = !then.is_empty();
    then.extend(over(days(
        steps.iter().filter_map(|step| step.year_before()),
    )));

    let shifts = ShiftQuestion {
        from: Some(first),
        to: Some(last),
        sites: asked.site.iter().cloned().collect(),
    };
    let late = Question {
        filter: asked.filter(first, last),
        group: Vec::new(),
    };
    let (now, then, shifts, late, edition) = tokio::try_join!(
        ledger.tabulate_all(team, now),
        ledger.tabulate_all(team, then),
        ledger.shifts(team, shifts),
        ledger.late(team, late),
        ledger.edition(team),
    )?;
    // Tables come in the order of their questions.
    let mut now = now.into_iter();
    let mut then = then.into_iter();
    let mut next = || now.next().unwrap_or_else(none);
    Ok(Gathered {
        now: next(),
        reports: next(),
        given: next(),
        steps: next(),
        before: if has_before { then.next() } else { None },
        steps_before: then.next().unwrap_or_else(none),
        shifts,
        late,
        nearly_full: Vec::new(),
        as_of: edition.as_of,
    })
}

/// From the first day of all these spans to the last.
fn days(spans: impl Iterator<Item = Span>) -> Option<(Date, Date)> {
    spans.fold(None, |days, span| {
        let (first, last) = (span.first_day(), span.last_day());
        Some(days.map_or((first, last), |(from, to): (Date, Date)| {
            (from.min(first), to.max(last))
        }))
    })
}

fn none() -> Table {
    Table {
        group: Vec::new(),
        lines: Vec::new(),
        contacts: 0,
    }
}
