//! How other systems write a span of time.

use tally::Span;

use super::FileError;

/// As DHIS2 names it: `2026W18`, `202604`, `2026Q2`, `2026` (DHIS2 web API, "Date and period format").
///
/// # Errors
/// DHIS2 has no name for an ISO week cut at the month's end.
pub(super) fn dhis2(span: Span) -> Result<String, FileError> {
    match span {
        Span::Period(_) => Err(FileError::NoSpan(span)),
        // DHIS2 writes the numbers of weeks without a leading zero.
        Span::Week(week) => Ok(format!("{:04}W{}", week.iso_year(), week.number())),
        Span::Month(month) => Ok(format!("{:04}{:02}", month.year(), month.number())),
        Span::Quarter(quarter) => Ok(format!("{:04}Q{}", quarter.year(), quarter.number())),
        Span::Year(year) => Ok(format!("{:04}", year.number())),
    }
}

/// As ADX writes it: first day and duration by ISO 8601, `2026-04-01/P1M`.
///
/// # Errors
/// No period type of DHIS2 has the length of an ISO week cut at the month's end.
pub(super) fn iso8601(span: Span) -> Result<String, FileError> {
    let duration = match span {
        Span::Period(_) => return Err(FileError::NoSpan(span)),
        Span::Week(_) => "P7D",
        Span::Month(_) => "P1M",
        Span::Quarter(_) => "P3M",
        Span::Year(_) => "P1Y",
    };
    Ok(format!("{}/{duration}", span.first_day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_written_as_dhis2_and_adx_know_them() {
        for (span, name, interval) in [
            ("2026-W18", "2026W18", "2026-04-27/P7D"),
            ("2026-W01", "2026W1", "2025-12-29/P7D"),
            ("2026-04", "202604", "2026-04-01/P1M"),
            ("2026-Q2", "2026Q2", "2026-04-01/P3M"),
            ("2026", "2026", "2026-01-01/P1Y"),
        ] {
            let span: Span = span.parse().unwrap();
            assert_eq!(dhis2(span).unwrap(), name);
            assert_eq!(iso8601(span).unwrap(), interval);
        }
        let period: Span = "2026-04/W18".parse().unwrap();
        assert!(matches!(dhis2(period), Err(FileError::NoSpan(_))));
        assert!(matches!(iso8601(period), Err(FileError::NoSpan(_))));
    }
}
