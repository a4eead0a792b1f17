//! From a span and a mark to a report, and on to the bytes of a file: the one way by which pages, the API
//! and the command line hand figures on.

use jiff::civil::Date;
use tally::{
    Span, TeamId, TeamProfile,
    period::Month,
    release::{Released, ReleasedMonth},
    team::Estimate,
};

use crate::{
    files::{FileError, Format, Labels, adx, csv, dhis2, esf, five_w, hxl, xlsx},
    ledger::{LedgerStore, StoreError},
    report::{Mark, Report, ReportError},
};

/// A file to hand on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What it is.
    pub format: Format,
    /// What to call it: the span and the mark, nothing that people typed.
    pub name: String,
    /// Its bytes, the same for the same figures.
    pub bytes: Vec<u8>,
}

/// Why there is nothing to hand on.
#[derive(Debug, thiserror::Error)]
pub enum HandingOnError {
    /// The ledger does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Months of the span are not released.
    #[error(
        "{span} has no release, because these months are not released: {}",
        missing.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    )]
    NotReleased {
        /// The span.
        span: Span,
        /// The months of it that are not released, in their order.
        missing: Vec<Month>,
    },
    /// The team has no identifiers of a DHIS2.
    #[error(
        "the team has no codes for DHIS2: set them with `acollida-sync-server dhis2 codes`, or in its profile"
    )]
    NoCodes,
    /// No report can be made.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The file cannot be written.
    #[error(transparent)]
    File(#[from] FileError),
    /// The work was cut off, because the server stops.
    #[error("the file was not finished")]
    CutOff,
}

/// What a report is made from.
struct Sources {
    profile: TeamProfile,
    report: Report,
}

/// A report on a span.
///
/// Exact figures are those of the last refresh; before a team's first one there are none, up to `today`. A
/// release has all its months or there is none.
///
/// # Errors
/// The store failed, the span has no release, or it is none that releases are made of.
pub async fn report(
    ledger: &impl LedgerStore,
    today: Date,
    team: TeamId,
    span: Span,
    mark: Mark,
) -> Result<Report, HandingOnError> {
    Ok(sources(ledger, today, team, span, mark, true).await?.report)
}

async fn sources(
    ledger: &impl LedgerStore,
    today: Date,
    team: TeamId,
    span: Span,
    mark: Mark,
    compares: bool,
) -> Result<Sources, HandingOnError> {
    let profile = ledger.profile(team).await?;
    let report = match mark {
        Mark::Released => released(&profile, span, ledger.released(team).await?)?,
        Mark::InternalExact => {
            let as_of = ledger.edition(team).await?.as_of.unwrap_or(today);
            let answer = ledger.tabulate(team, Report::question(span)).await?;
            let before = match span.year_before().filter(|_| compares) {
                Some(before) => Some(ledger.tabulate(team, Report::question(before)).await?),
                None => None,
            };
            let before = before.filter(|table| !table.lines.is_empty());
            Report::internal(&profile, span, as_of, &answer, before.as_ref())?
        }
    };
    Ok(Sources { profile, report })
}

fn released(
    profile: &TeamProfile,
    span: Span,
    months: Released<Vec<ReleasedMonth>>,
) -> Result<Report, HandingOnError> {
    let within = |span: Span| {
        let all = months.clone();
        all.map(|mut months| {
            months.retain(|month| Span::Month(month.month).is_within(span));
            months
        })
    };
    let before = span.year_before().map(within);
    let report = Report::released(profile, span, &within(span), before.as_ref())?;
    if !report.missing().is_empty() {
        return Err(HandingOnError::NotReleased {
            span,
            missing: report.missing().to_vec(),
        });
    }
    Ok(report)
}

/// The file of this format on a span. It is put together away from the threads that serve.
///
/// # Errors
/// As of [`report()`], or the file cannot be written.
pub async fn file(
    ledger: &impl LedgerStore,
    today: Date,
    team: TeamId,
    span: Span,
    mark: Mark,
    format: Format,
    labels: Labels,
) -> Result<File, HandingOnError> {
    let sources = sources(ledger, today, team, span, mark, format.compares()).await?;
    let estimates = match format {
        Format::Esf | Format::EsfXlsx => ledger.estimates(team, Some(span)).await?,
        _ => Vec::new(),
    };
    let write = move || write(&sources, format, &labels, &estimates);
    tokio::task::spawn_blocking(write)
        .await
        .map_err(|_| HandingOnError::CutOff)?
}

fn write(
    sources: &Sources,
    format: Format,
    labels: &Labels,
    estimates: &[Estimate],
) -> Result<File, HandingOnError> {
    let Sources { profile, report } = sources;
    let codes = || {
        let codes = profile.publishing.dhis2.as_deref();
        codes.ok_or(HandingOnError::NoCodes)
    };
    let bytes = match format {
        Format::Csv => csv::write(report, labels)?,
        Format::Xlsx => xlsx::write(report, labels)?,
        Format::Hxl => hxl::write(report, labels)?,
        Format::Dhis2 => dhis2::write(report, codes()?)?,
        Format::Adx => adx::write(report, codes()?)?,
        Format::FiveW => five_w::write(report, labels)?,
        Format::FiveWXlsx => five_w::write_xlsx(report, labels)?,
        Format::Esf => esf::write(report, labels, estimates)?,
        Format::EsfXlsx => esf::write_xlsx(report, labels, estimates)?,
    };
    Ok(File {
        format,
        name: format.file_name(report),
        bytes,
    })
}
