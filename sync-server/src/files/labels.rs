//! The words in files that people read. Codes of columns and values are not here: they are the same in
//! every language.

use std::collections::BTreeMap;

use tally::{AgeBand, Kind, Service, release::Area};

use crate::report::{Mark, Place, Report};

/// Every word that a file shows, in one language; sentences with figures in them have `{…}` where the figure
/// goes.
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
    /// What figures are marked as.
    pub marks: BTreeMap<Mark, String>,
    /// The whole city, as a place.
    pub city: String,
    /// All sites that lie in none of the areas, as a place.
    pub rest_of_city: String,
    /// "Contacts, not people", with the reason.
    pub contacts_not_people: String,
    /// That estimates were not counted, and who answers for them.
    pub estimates_not_counted: String,
    /// Names of the sheets.
    pub sheets: SheetNames,
    /// Heads of columns.
    pub columns: Columns,
    /// Words in the tables for other organisations.
    pub flat: FlatWords,
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
    /// By how much more.
    pub change: String,
    /// Contacts that could not be helped.
    pub unmet: String,
    /// Everything.
    pub total: String,
}

/// Words of the field in tables that other organisations fill in, too. Their columns are codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlatWords {
    /// For whom help is.
    pub anyone: String,
    /// What stands where others write how many people they reached.
    pub people: String,
    /// How an exact number came about.
    pub counted: String,
    /// How a released number came about.
    pub counted_released: String,
    /// That no estimate is declared.
    pub no_estimates: String,
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
    /// How exact figures come about, in sentences.
    pub internal_method: Vec<String>,
    /// How released figures come about, in sentences.
    pub released_method: Vec<String>,
    /// That one atom lies within `{cell}` and the total within `{total}`.
    pub released_error: String,
    /// What a contact is.
    pub contact: String,
    /// What `<5` means.
    pub below: String,
    /// What an empty cell means.
    pub empty: String,
    /// That age bands are drawn apart.
    pub two_tables: String,
    /// That the span is not over.
    pub running: String,
    /// That `{months}` are missing.
    pub missing: String,
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

    /// What figures are marked as.
    #[must_use]
    pub fn mark(&self, mark: Mark) -> &str {
        word(&self.marks, mark, mark.code())
    }

    /// What a place of a report is called; its code where nobody named it.
    #[must_use]
    pub fn place(&self, report: &Report, place: &Place) -> String {
        match (report.name(place), place) {
            (Some(name), _) => name.to_owned(),
            (None, Place::Area(Area::City)) if report.has_areas() => self.rest_of_city.clone(),
            (None, Place::Area(Area::City)) => self.city.clone(),
            (None, place) => place.to_string(),
        }
    }

    /// What a mark means.
    #[must_use]
    pub fn meaning(&self, mark: Mark) -> &str {
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
