//! A data value set of DHIS2 (web API, "Data values"): the report's contacts under somebody else's
//! identifiers.

use std::collections::BTreeMap;

use serde::Serialize;
use tally::{
    AgeBand, Outcome, Span,
    release::Area,
    team::{Dhis2Codes, Dhis2Id},
};

use super::{FileError, span_text};
use crate::report::{Figure, Mark, Place, Report, Row};

/// One value. What is suppressed, unknown or without an identifier is not among the values at all: in
/// DHIS2 a zero would say that nobody came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Of which organisation unit.
    pub org_unit: Dhis2Id,
    /// Of which data element.
    pub data_element: Dhis2Id,
    /// Of which category option combination; none for the default.
    pub category_option_combo: Option<Dhis2Id>,
    /// Contacts given in the report's span, not below zero.
    pub contacts: u64,
}

/// Values of one span, each organisation unit, data element and combination once, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueSet {
    /// The data set.
    pub data_set: Dhis2Id,
    /// The span of all values.
    pub span: Span,
    /// The attribute option combination of all values.
    pub attribute_option_combo: Option<Dhis2Id>,
    /// What stands beside each value, for people: the report's mark.
    pub comment: &'static str,
    /// Whether the values may leave the team.
    pub mark: Mark,
    /// The values.
    pub values: Vec<Value>,
}

impl ValueSet {
    /// The contacts given in a report, under these identifiers.
    ///
    /// # Errors
    /// The identifiers cannot be used, DHIS2 has no such span, the span is still running, or there is
    /// nothing to tell.
    pub fn of(report: &Report, codes: &Dhis2Codes) -> Result<Self, FileError> {
        codes.check()?;
        span_text::dhis2(report.span())?;
        if report.is_running() {
            return Err(FileError::Running(report.span()));
        }
        let mut groups: BTreeMap<_, Vec<i64>> = BTreeMap::new();
        for row in report.rows() {
            if row.outcome == Outcome::Given
                && let Some(key) = key(row, codes)
            {
                groups.entry(key).or_default().push(row.contacts);
            }
        }
        let values: Vec<_> = groups
            .into_iter()
            .filter_map(|((org_unit, data_element, combo), contacts)| {
                let number = report.figure(contacts).and_then(Figure::number)?;
                Some(Value {
                    org_unit: org_unit.clone(),
                    data_element: data_element.clone(),
                    category_option_combo: combo.cloned(),
                    // Below zero while what a correction corrects is on its way: not known yet.
                    contacts: u64::try_from(number).ok()?,
                })
            })
            .collect();
        if values.is_empty() {
            return Err(FileError::NoFigure);
        }
        Ok(Self {
            data_set: codes.data_set.clone(),
            span: report.span(),
            attribute_option_combo: codes.attribute_option_combo.clone(),
            comment: report.mark().code(),
            mark: report.mark(),
            values,
        })
    }

    /// The JSON that DHIS2 takes at `/api/dataValueSets`.
    ///
    /// # Errors
    /// DHIS2 has no such span.
    pub fn json(&self) -> Result<Vec<u8>, FileError> {
        let period = span_text::dhis2(self.span)?;
        let values = self
            .values
            .iter()
            .map(|value| JsonValue {
                data_element: value.data_element.as_str(),
                period: &period,
                org_unit: value.org_unit.as_str(),
                category_option_combo: value.category_option_combo.as_ref().map(Dhis2Id::as_str),
                attribute_option_combo: self.attribute_option_combo.as_ref().map(Dhis2Id::as_str),
                value: value.contacts.to_string(),
                comment: self.comment,
            })
            .collect();
        let mut json = serde_json::to_vec_pretty(&JsonSet {
            data_set: self.data_set.as_str(),
            data_values: values,
        })?;
        json.push(b'\n');
        Ok(json)
    }
}

type Key<'a> = (&'a Dhis2Id, &'a Dhis2Id, Option<&'a Dhis2Id>);

fn key<'a>(row: &Row, codes: &'a Dhis2Codes) -> Option<Key<'a>> {
    let org_unit = match &row.place {
        Place::Area(Area::City) => &codes.org_unit_city,
        // Without units of places all is told of the city; with them, what has none is not told.
        _ if codes.org_units.is_empty() => &codes.org_unit_city,
        place => codes.org_units.get(&place.to_string())?,
    };
    let data_element = codes.data_elements.get(&row.kind)?;
    let combos = &codes.category_option_combos;
    let combo = match row.band {
        _ if combos.is_empty() => None,
        Some(band) => Some(combos.get(&band)?),
        // A release does not note ages by kind.
        None => combos.get(&AgeBand::NotNoted),
    };
    Some((org_unit, data_element, combo))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonSet<'a> {
    data_set: &'a str,
    data_values: Vec<JsonValue<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonValue<'a> {
    data_element: &'a str,
    period: &'a str,
    org_unit: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    category_option_combo: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute_option_combo: Option<&'a str>,
    // DHIS2 takes every value as text.
    value: String,
    comment: &'a str,
}

/// The report as JSON for DHIS2.
///
/// # Errors
/// As of [`ValueSet::of`].
pub fn write(report: &Report, codes: &Dhis2Codes) -> Result<Vec<u8>, FileError> {
    ValueSet::of(report, codes)?.json()
}
