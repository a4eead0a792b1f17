//! A report that may leave the team, from what the release table holds and from nothing else.

use std::collections::{BTreeMap, BTreeSet};

use tally::{
    Outcome, Span, TeamProfile,
    period::{Grain, Month},
    release::{Area, Released, ReleasedMonth},
    taxonomy,
};

use super::{BandRow, Mark, Place, Report, ReportError, Row, Rows, parts};

impl Report {
    /// A report on a month, quarter or year, from its released months, and those of the same span a year
    /// before, where all of them are there. Areas are called by the names that the profile gives them, else by
    /// their codes.
    ///
    /// # Errors
    /// The span is not made of months, or a month stands twice or outside it.
    pub fn released(
        profile: &TeamProfile,
        span: Span,
        months: &Released<Vec<ReleasedMonth>>,
        before: Option<&Released<Vec<ReleasedMonth>>>,
    ) -> Result<Self, ReportError> {
        if matches!(span, Span::Week(_) | Span::Period(_)) {
            return Err(ReportError::NoMonths(span));
        }
        let now = read(months.get(), span)?;
        let before = match (span.year_before(), before) {
            // A part of a span is nothing to compare with.
            (Some(earlier), Some(months)) if missing(earlier, months.get()).is_empty() => {
                Some((earlier, read(months.get(), earlier)?))
            }
            _ => None,
        };
        let is_named = |row: &Row| matches!(row.place, Place::Area(Area::Named(_)));
        let has_areas = now.rows.iter().any(is_named);
        let names: BTreeMap<_, _> = profile
            .publishing
            .area_names
            .iter()
            .map(|(code, name)| (Place::Area(Area::Named(code.clone())), name.clone()))
            .collect();
        Ok(Self {
            mark: Mark::Released,
            team: profile.name.clone(),
            span,
            as_of: None,
            taxonomy: taxonomy::VERSION,
            now,
            before,
            order: names.keys().cloned().collect(),
            names,
            missing: missing(span, months.get()),
            has_areas,
        })
    }
}

/// The months of a span that are not among these.
fn missing(span: Span, months: &[ReleasedMonth]) -> Vec<Month> {
    let there: BTreeSet<_> = months.iter().map(|month| month.month).collect();
    parts(span, Grain::Month)
        .into_iter()
        .filter_map(|part| match part {
            Span::Month(month) if !there.contains(&month) => Some(month),
            _ => None,
        })
        .collect()
}

fn read(months: &[ReleasedMonth], span: Span) -> Result<Rows, ReportError> {
    let mut met = BTreeSet::new();
    let mut all = Rows::default();
    for month in months {
        let when = Span::Month(month.month);
        if when.first_day() < span.first_day() || when.last_day() > span.last_day() {
            return Err(ReportError::Outside(when, span));
        }
        if !met.insert(month.month) {
            return Err(ReportError::RepeatedMonth(month.month));
        }
        all.rows.extend(month.by_kind.iter().map(|atom| Row {
            when,
            place: Place::Area(atom.area.clone()),
            kind: atom.kind,
            band: None,
            outcome: Outcome::Given,
            contacts: atom.contacts,
        }));
        all.bands.extend(month.by_band.iter().map(|atom| BandRow {
            when,
            service: atom.service,
            band: atom.band,
            outcome: Outcome::Given,
            contacts: atom.contacts,
        }));
    }
    all.rows.sort_by(|one, next| {
        let key = |row: &Row| (row.when, row.place.clone(), row.kind);
        key(one).cmp(&key(next))
    });
    all.bands
        .sort_by_key(|row| (row.when, row.service, row.band));
    Ok(all)
}
