//! The words on sheets that people read. Codes of columns and values are not here: they are the same in
//! every language.

use std::collections::BTreeMap;

use tally::{AgeBand, Kind, Outcome, Service};

use crate::report::{Mark, Place, Report};

/// Every word that a sheet shows. A caller fills it in one language; sentences with figures in them have
/// `{…}` where the figure goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// Whether the language is written from right to left.
    pub right_to_left: bool,
    /// The services.
    pub services: BTreeMap<Service, String>,
    /// The kinds.
    pub kinds: BTreeMap<Kind, String>,
    /// The age bands.
    pub bands: BTreeMap<AgeBand, String>,
    /// The outcomes.
    pub outcomes: BTreeMap<Outcome, String>,
    /// The whole city, as a place.
    pub city: String,
    /// "Contacts, not people", with the reason.
    pub contacts_not_people: String,
    /// That estimates were not counted, and who answers for them.
    pub estimates_not_counted: String,
    /// Names of the sheets.
    pub sheets: SheetNames,
    /// Heads of columns.
    pub columns: Columns,
    /// Titles of the charts.
    pub charts: Charts,
    /// What the notes say.
    pub notes: Notes,
}

/// Names of the sheets of a workbook: at most 31 letters, none of `[ ] : * ? / \`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetNames {
    /// By service.
    pub summary: String,
    /// By kind.
    pub kinds: String,
    /// By site.
    pub sites: String,
    /// By area.
    pub areas: String,
    /// By age band.
    pub bands: String,
    /// By time.
    pub trend: String,
    /// What the figures are.
    pub notes: String,
    /// Who does what, where, when, for whom.
    pub five_w: String,
    /// Contacts by indicator of the fund.
    pub esf: String,
    /// Declared estimates.
    pub estimates: String,
}

/// Heads of columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The code of whatever the line is of.
    pub code: String,
    /// A service.
    pub service: String,
    /// A kind.
    pub kind: String,
    /// A site.
    pub site: String,
    /// An area.
    pub area: String,
    /// An age band.
    pub band: String,
    /// A part of the span.
    pub period: String,
    /// Its first day.
    pub start: String,
    /// Contacts given.
    pub contacts: String,
    /// Part of all contacts given.
    pub share: String,
    /// Contacts in `{before}`.
    pub before: String,
    /// By how much more.
    pub change: String,
    /// Contacts that could not be helped.
    pub unmet: String,
    /// Everything.
    pub total: String,
}

/// Titles of the charts, which screen readers say too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charts {
    /// Contacts by service.
    pub services: String,
    /// Contacts by kind.
    pub kinds: String,
    /// Contacts by place.
    pub places: String,
    /// Contacts by age band.
    pub bands: String,
    /// Contacts over time.
    pub trend: String,
}

/// What the notes say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    /// Heads of the notes.
    pub heads: NoteHeads,
    /// From the first to the last day.
    pub days: String,
    /// What the mark of exact figures means.
    pub internal: String,
    /// What the mark of released figures means.
    pub released: String,
    /// How exact figures come about.
    pub internal_method: String,
    /// How released figures come about.
    pub released_method: String,
    /// That there is no error.
    pub internal_error: String,
    /// That one atom lies within `{cell}` and the total within `{total}`.
    pub released_error: String,
    /// What `<5` means.
    pub below: String,
    /// What an empty cell means.
    pub empty: String,
    /// That age bands are drawn apart.
    pub two_tables: String,
    /// That the span is running and not compared.
    pub running: String,
    /// That `{months}` are missing.
    pub missing: String,
    /// Which version of the taxonomy, with its `{hash}`.
    pub taxonomy: String,
}

/// Heads of the notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteHeads {
    /// The team.
    pub team: String,
    /// The span.
    pub period: String,
    /// The mark.
    pub mark: String,
    /// What is counted.
    pub counted: String,
    /// How.
    pub method: String,
    /// How exactly.
    pub error: String,
    /// The day of the figures.
    pub as_of: String,
    /// The taxonomy.
    pub taxonomy: String,
    /// How to read cells.
    pub reading: String,
}

impl Labels {
    /// What a service is called.
    #[must_use]
    pub fn service(&self, service: Service) -> &str {
        word(&self.services, service, service.code())
    }

    /// What a kind is called.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> &str {
        word(&self.kinds, kind, kind.code())
    }

    /// What an age band is called.
    #[must_use]
    pub fn band(&self, band: AgeBand) -> &str {
        word(&self.bands, band, band.code())
    }

    /// What an outcome is called.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> &str {
        word(&self.outcomes, outcome, outcome.code())
    }

    /// What a place of a report is called; its code where nobody named it.
    #[must_use]
    pub fn place(&self, report: &Report, place: &Place) -> String {
        match (report.name(place), place) {
            (Some(name), _) => name.to_owned(),
            (None, Place::Area(tally::release::Area::City)) => self.city.clone(),
            (None, place) => place.to_string(),
        }
    }

    /// What a mark means.
    #[must_use]
    pub fn mark(&self, mark: Mark) -> &str {
        match mark {
            Mark::InternalExact => &self.notes.internal,
            Mark::Released => &self.notes.released,
        }
    }
}

// A word that is missing is better replaced by its code than left out of a sheet.
fn word<'a, K: Ord>(words: &'a BTreeMap<K, String>, key: K, code: &'a str) -> &'a str {
    words.get(&key).map_or(code, String::as_str)
}
